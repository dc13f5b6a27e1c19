//! All that is kept about one person, as one JSON file: what GDPR, articles 15 and 20, gives them a right to. Its members are
//! described in `docs/personal-data.md`.
//!
//! Each section is one statement over one table. Nobody else is in it: who did something on a person's behalf is
//! `administrator`, `mdm_server` or `operator`. Secrets are left out, and so are commitments' salts. A test goes through the
//! database's tables and fails where one is not decided on.

use std::collections::HashSet;

use axum::body::Body;
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::pieces::{self, Broken, Pieces};
use crate::{
    app_state::App,
    audit::Action,
    devices::cap::CapOf,
    ids::{ObjectId, TenantId},
    keys::{KeyRing, Purpose},
    sessions::{Visitor, table::VISITOR},
    store::{Row, query},
    terms_of_use::tenant::Tenant,
};

/// The version of the file's form: it is counted up where a member changes its meaning.
const FORMAT_VERSION: u32 = 1;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Text.
    Text,
    /// A number.
    Number,
    /// Milliseconds since 1970; RFC 3339 in the file.
    Time,
    /// 0 or 1.
    Flag,
    /// JSON.
    Json,
    /// Who did something to the person's things.
    Who,
    /// An event's data.
    Event,
    /// A session's data, sealed: what the provider told of the person.
    Session,
    /// What the person did something to, where that is nobody else's.
    Subject,
}

use Kind::{Event, Flag, Json, Number, Session, Subject, Text, Time, Who};

/// A member of the file: an array of what a statement finds.
#[derive(Debug)]
struct Section {
    member: &'static str,
    /// Of the tenant `$1` and the person `$2`, after the row with the place (`$3`, `$4`), at most `$5`: in the order of
    /// `place_at` and `place_id`.
    sql: &'static str,
    columns: &'static [(&'static str, Kind)],
    /// How many rows are read at once.
    together: u32,
}

const SECTIONS: [Section; 14] = [
    Section {
        member: "decisions",
        sql: "SELECT id, decided_at AS at, user_upn AS account, decision, policy, version, locale, text_sha256, \
              ownership, theme, client_request_id, user_agent, reading, rule_groups AS groups, record_version, \
              commitment, decided_at AS place_at, id AS place_id FROM decisions \
              WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (decided_at > $3 OR (decided_at = $3 AND id > $4)) ORDER BY decided_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("at", Time),
            ("account", Text),
            ("decision", Text),
            ("policy", Text),
            ("version", Number),
            ("locale", Text),
            ("text_sha256", Text),
            ("ownership", Text),
            ("theme", Text),
            ("client_request_id", Text),
            ("user_agent", Text),
            ("reading", Text),
            ("groups", Json),
            ("record_version", Number),
            ("commitment", Text),
        ],
        together: 200,
    },
    Section {
        member: "texts",
        sql: "SELECT sha256, policy, version, locale, markdown AS text, version AS place_at, \
              policy || ' ' || locale AS place_id FROM policy_texts WHERE tenant_id = $1 \
              AND EXISTS (SELECT 1 FROM decisions WHERE decisions.tenant_id = $1 AND decisions.user_object_id = $2 \
              AND decisions.policy = policy_texts.policy AND decisions.version = policy_texts.version \
              AND decisions.locale = policy_texts.locale) \
              AND (version > $3 OR (version = $3 AND policy || ' ' || locale > $4)) \
              ORDER BY version, policy || ' ' || locale LIMIT $5",
        columns: &[
            ("sha256", Text),
            ("policy", Text),
            ("version", Number),
            ("locale", Text),
            ("text", Text),
        ],
        together: 4,
    },
    Section {
        member: "withdrawals",
        sql: "SELECT decision_id, withdrawn_at AS at, record_version, commitment, withdrawn_at AS place_at, \
              decision_id AS place_id FROM withdrawals WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (withdrawn_at > $3 OR (withdrawn_at = $3 AND decision_id > $4)) \
              ORDER BY withdrawn_at, decision_id LIMIT $5",
        columns: &[
            ("decision_id", Text),
            ("at", Time),
            ("record_version", Number),
            ("commitment", Text),
        ],
        together: 200,
    },
    Section {
        member: "devices",
        sql: "SELECT id, user_upn AS account, hardware_id, entra_device_id, name, display_name, manufacturer, model, \
              os_version, ownership, enrollment_type, decision_id, enrolled_at, last_check_in, state, \
              holds_slot AS counts, lost_at, removed_at, removal_state, removal_asked_at, removal_asked_by, \
              removal_changed_at, removal_reason, compliance_managed, compliance_compliant, compliance_reasons, \
              compliance_grace AS compliance_grace_until, compliance_at, configuration_manager_health, \
              configuration_manager_last_sync, configuration_manager_owns_compliance, configuration_manager_at, \
              entra_report, entra_told_managed, entra_told_compliant, entra_told_at, \
              enrolled_at AS place_at, id AS place_id \
              FROM devices LEFT JOIN (SELECT tenant_id AS report_tenant, entra_device_id AS report_device, \
              state AS entra_report, said_managed AS entra_told_managed, said_compliant AS entra_told_compliant, \
              said_at AS entra_told_at FROM entra_reports) AS reports \
              ON report_tenant = tenant_id AND report_device = entra_device_id WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (enrolled_at > $3 OR (enrolled_at = $3 AND id > $4)) ORDER BY enrolled_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("account", Text),
            ("hardware_id", Text),
            ("entra_device_id", Text),
            ("name", Text),
            ("display_name", Text),
            ("manufacturer", Text),
            ("model", Text),
            ("os_version", Text),
            ("ownership", Text),
            ("enrollment_type", Text),
            ("decision_id", Text),
            ("enrolled_at", Time),
            ("last_check_in", Time),
            ("state", Text),
            ("counts", Flag),
            ("lost_at", Time),
            ("removed_at", Time),
            ("removal_state", Text),
            ("removal_asked_at", Time),
            ("removal_asked_by", Who),
            ("removal_changed_at", Time),
            ("removal_reason", Text),
            ("compliance_managed", Flag),
            ("compliance_compliant", Flag),
            ("compliance_reasons", Json),
            ("compliance_grace_until", Time),
            ("compliance_at", Time),
            ("entra_report", Text),
            ("entra_told_managed", Flag),
            ("entra_told_compliant", Flag),
            ("entra_told_at", Time),
            ("configuration_manager_health", Number),
            ("configuration_manager_last_sync", Time),
            ("configuration_manager_owns_compliance", Flag),
            ("configuration_manager_at", Time),
        ],
        together: 200,
    },
    Section {
        member: "blobs_used",
        sql: "SELECT used_blobs.decision_id, used_blobs.device_id, used_blobs.used_at AS at, \
              used_blobs.used_at AS place_at, used_blobs.decision_id AS place_id FROM decisions \
              JOIN used_blobs ON used_blobs.decision_id = decisions.id \
              WHERE decisions.tenant_id = $1 AND decisions.user_object_id = $2 AND used_blobs.tenant_id = $1 \
              AND (used_blobs.used_at > $3 OR (used_blobs.used_at = $3 AND used_blobs.decision_id > $4)) \
              ORDER BY used_blobs.used_at, used_blobs.decision_id LIMIT $5",
        columns: &[("decision_id", Text), ("device_id", Text), ("at", Time)],
        together: 200,
    },
    Section {
        member: "events",
        // Those without a person were written by an instance of before the column, beside one of after it.
        sql: "SELECT id, type, at, data, position AS place_at, id AS place_id FROM events \
              WHERE tenant_id = $1 AND user_object_id = $2 AND (position > $3 OR (position = $3 AND id > $4)) \
              UNION ALL SELECT id, type, at, data, position AS place_at, id AS place_id FROM events \
              WHERE tenant_id = $1 AND user_object_id IS NULL \
              AND instr(data, '\"user\":{\"object_id\":\"' || $2 || '\"') > 0 \
              AND (position > $3 OR (position = $3 AND id > $4)) ORDER BY 5, 6 LIMIT $5",
        columns: &[("id", Text), ("type", Text), ("at", Time), ("data", Event)],
        together: 100,
    },
    Section {
        member: "attempts",
        sql: "SELECT id, at, kind, outcome, code, why, upn AS account, client_request_id, support_id, decision_id, \
              device_id, hardware_id, ownership, theme, os_version, user_agent, at AS place_at, id AS place_id \
              FROM attempts WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (at > $3 OR (at = $3 AND id > $4)) ORDER BY at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("at", Time),
            ("kind", Text),
            ("outcome", Text),
            ("code", Text),
            ("why", Text),
            ("account", Text),
            ("client_request_id", Text),
            ("support_id", Text),
            ("decision_id", Text),
            ("device_id", Text),
            ("hardware_id", Text),
            ("ownership", Text),
            ("theme", Text),
            ("os_version", Text),
            ("user_agent", Text),
        ],
        together: 200,
    },
    Section {
        member: "sessions",
        sql: "SELECT id, browser, system, created_at AS signed_in_at, last_used_at, data AS told_by_provider, \
              created_at AS place_at, id AS place_id FROM sessions WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (created_at > $3 OR (created_at = $3 AND id > $4)) ORDER BY created_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("browser", Text),
            ("system", Text),
            ("signed_in_at", Time),
            ("last_used_at", Time),
            ("told_by_provider", Session),
        ],
        together: 50,
    },
    Section {
        member: "kept_forms",
        sql: "SELECT expires_at, expires_at AS place_at, id AS place_id FROM kept_forms \
              WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (expires_at > $3 OR (expires_at = $3 AND id > $4)) ORDER BY expires_at, id LIMIT $5",
        columns: &[("expires_at", Time)],
        together: 50,
    },
    Section {
        member: "pins",
        sql: "SELECT id, uses, used, created_at, expires_at, revoked_at, created_at AS place_at, id AS place_id \
              FROM pins WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (created_at > $3 OR (created_at = $3 AND id > $4)) ORDER BY created_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("uses", Number),
            ("used", Number),
            ("created_at", Time),
            ("expires_at", Time),
            ("revoked_at", Time),
        ],
        together: 200,
    },
    Section {
        member: "pin_uses",
        sql: "SELECT pin_uses.decision_id, pin_uses.pin_id, pin_uses.used_at AS at, pin_uses.used_at AS place_at, \
              pin_uses.decision_id AS place_id FROM decisions \
              JOIN pin_uses ON pin_uses.decision_id = decisions.id \
              WHERE decisions.tenant_id = $1 AND decisions.user_object_id = $2 \
              AND (pin_uses.used_at > $3 OR (pin_uses.used_at = $3 AND pin_uses.decision_id > $4)) \
              ORDER BY pin_uses.used_at, pin_uses.decision_id LIMIT $5",
        columns: &[("decision_id", Text), ("pin_id", Text), ("at", Time)],
        together: 200,
    },
    Section {
        member: "wrong_pins",
        sql: "SELECT began_at, failed, began_at AS place_at, user_object_id AS place_id FROM pin_tries \
              WHERE tenant_id = $1 AND user_object_id = $2 \
              AND (began_at > $3 OR (began_at = $3 AND user_object_id > $4)) LIMIT $5",
        columns: &[("began_at", Time), ("failed", Number)],
        together: 1,
    },
    Section {
        member: "acts",
        sql: "SELECT id, acted_at AS at, actor_name AS account, action, subject, acted_at AS place_at, \
              id AS place_id FROM acts WHERE tenant_id = $1 AND actor_object_id = $2 \
              AND (acted_at > $3 OR (acted_at = $3 AND id > $4)) ORDER BY acted_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("at", Time),
            ("account", Text),
            ("action", Text),
            ("subject", Subject),
        ],
        together: 200,
    },
    Section {
        member: "acts_on_you",
        sql: "SELECT id, acted_at AS at, action, subject, \
              CASE WHEN actor_object_id IS NULL THEN 'operator' ELSE 'administrator' END AS by_whom, \
              acted_at AS place_at, id AS place_id FROM acts WHERE tenant_id = $1 \
              AND subject IN (SELECT id FROM devices WHERE tenant_id = $1 AND user_object_id = $2 \
              UNION SELECT id FROM pins WHERE tenant_id = $1 AND user_object_id = $2 \
              UNION SELECT CAST($2 AS TEXT)) AND COALESCE(actor_object_id, '') <> $2 \
              AND (acted_at > $3 OR (acted_at = $3 AND id > $4)) ORDER BY acted_at, id LIMIT $5",
        columns: &[
            ("id", Text),
            ("at", Time),
            ("action", Text),
            ("subject", Text),
            ("by_whom", Text),
        ],
        together: 200,
    },
];

/// Whose data, and when they are asked for.
#[derive(Debug, Clone, Copy)]
pub struct About {
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The time.
    pub now: Timestamp,
}

/// All that is kept about a person, as the body of an answer.
pub fn body(app: App, about: About) -> Body {
    pieces::body(|mut pieces| async move {
        let written = write(&app, about, &mut pieces).await;
        (pieces, written)
    })
}

async fn write(app: &App, about: About, pieces: &mut Pieces) -> Result<(), Broken> {
    let About { tenant, user, now } = about;
    let name = app.tenants.get(&tenant).map(|tenant| &tenant.name);
    let head = json!({
        "format": "vestibule-personal-data",
        "format_version": FORMAT_VERSION,
        "made_at": now,
        "organization": { "tenant_id": tenant, "name": name },
        "person": { "object_id": user },
        "rules": app.tenants.get(&tenant).map(|tenant| rules(tenant, user)),
    });
    // Its members go on after the last one.
    let head = head.to_string();
    pieces.write(head.strip_suffix('}').unwrap_or(&head)).await?;
    let ring = app.keys.current();
    for section in &SECTIONS {
        pieces.write(format!(",\n\"{}\":[", section.member)).await?;
        let (mut place, mut first) = ((i64::MIN, String::new()), true);
        let mut texts = HashSet::new();
        loop {
            let (at, id) = &place;
            let rows = query(section.sql)
                .bind(tenant.to_string())
                .bind(user.to_string())
                .bind(*at)
                .bind(id)
                .bind(section.together)
                .fetch_all(&app.store)
                .await?;
            for row in &rows {
                let item = section.read(row, user, &ring)?;
                // A text that several versions share is there once.
                let known = item.get("sha256").and_then(Value::as_str);
                if known.is_some_and(|hash| !texts.insert(hash.to_owned())) {
                    continue;
                }
                let comma = if first { "" } else { "," };
                first = false;
                pieces.write(format!("{comma}\n{}", Value::from(item))).await?;
            }
            match rows.last().filter(|_| rows.len() >= section.together as usize) {
                Some(last) => place = (last.get("place_at")?, last.get("place_id")?),
                None => break,
            }
        }
        pieces.write("]").await?;
    }
    pieces.write("\n}\n").await
}

/// What the organization's settings say of this person by name.
fn rules(tenant: &Tenant, user: ObjectId) -> Value {
    let (cap, of) = tenant.cap.limit_and_why(user, &[]);
    json!({
        "role": tenant.roles.roles(user, &[]).first(),
        "own_cap": (of == CapOf::User).then_some(cap),
        "licensed": tenant.restrictions.licensed_users.contains(&user),
    })
}

impl Section {
    /// A row as an object; what is not there is left out.
    fn read(
        &self,
        row: &Row,
        user: ObjectId,
        ring: &KeyRing,
    ) -> Result<Map<String, Value>, Broken> {
        let mut item = Map::new();
        for (column, kind) in self.columns {
            let text = || row.get::<Option<String>>(column);
            let value = match kind {
                Text => text()?.map(Value::from),
                Number => row.get::<Option<i64>>(column)?.map(Value::from),
                Flag => row.get::<Option<i64>>(column)?.map(|flag| Value::from(flag != 0)),
                Time => row.time(column)?.map(|at| json!(at)),
                Json => text()?.map(|text| serde_json::from_str(&text)).transpose()?,
                Who => text()?.map(|by| who(&by, user).into()),
                Event => text()?.map(|text| event(&text, user)).transpose()?,
                Session => text()?.and_then(|sealed| told(&sealed, ring)),
                Subject => {
                    let action = Action::parse(&row.get::<String>("action")?);
                    // What is not known here may be about somebody, too.
                    let nobodys = action.is_some_and(|action| !action.is_about_somebody());
                    text()?.filter(|_| nobodys).map(Value::from)
                }
            };
            if let Some(value) = value {
                item.insert((*column).to_owned(), value);
            }
        }
        Ok(item)
    }
}

/// Who did something, without naming anybody else. It is kept as an object id, or as `api:` and a token's name.
fn who(by: &str, user: ObjectId) -> &'static str {
    if by == user.to_string() {
        "you"
    } else if by.starts_with("api:") {
        "mdm_server"
    } else {
        "administrator"
    }
}

/// An event's data, without naming anybody else.
fn event(text: &str, user: ObjectId) -> Result<Value, serde_json::Error> {
    let mut data: Value = serde_json::from_str(text)?;
    for place in ["/by", "/device/removal/asked_by"] {
        if let Some(by) = data.pointer_mut(place)
            && let Some(text) = by.as_str()
        {
            *by = who(text, user).into();
        }
    }
    Ok(data)
}

/// What the provider told at a sign-in, but for its token.
fn told(sealed: &str, ring: &KeyRing) -> Option<Value> {
    let data = ring.unseal(Purpose::Session, sealed)?;
    let mut data: Map<String, Value> = serde_json::from_slice(&data).ok()?;
    let visitor: Visitor = serde_json::from_value(data.remove(VISITOR)?).ok()?;
    let Visitor { name, account, groups, roles, zone, .. } = visitor;
    Some(
        json!({ "name": name, "account": account, "groups": groups, "roles": roles, "zone": zone }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_else_is_named() {
        let ada: ObjectId = "2babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap();
        let grace = "3babcaad-604b-40ac-a9d7-9fd97c0b779f";
        for (by, is) in [
            (ada.to_string().as_str(), "you"),
            ("api:Grace's MDM", "mdm_server"),
            (grace, "administrator"),
        ] {
            let data = json!({ "by": by, "device": { "removal": { "asked_by": by } } }).to_string();
            let expected = json!({ "by": is, "device": { "removal": { "asked_by": is } } });
            assert_eq!(event(&data, ada).unwrap(), expected);
        }
    }
}
