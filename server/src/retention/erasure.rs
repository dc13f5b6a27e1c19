//! Erasing a person (GDPR, article 17): all that is kept about them goes, in one transaction with the act that says so.
//!
//! The act names the records that are gone by their ids, which are random, and says how many rows of each kind there were; who
//! it was is not in it. What administrators did stays on record, also where it was about the person: it is the organization's
//! own evidence, and the settings that name somebody are the administrators' to change.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::events;
use crate::{
    audit::{self, Action, Actor},
    clock::Entropy,
    devices::cap,
    evidence::{Kind, erased},
    exports::jobs::withdraw_all,
    ids::{ActId, ObjectId, RecordId, TenantId},
    reports::forget::forget,
    store::{Row, Store, decoded, query},
};

const ACTIVE: &str = "SELECT COUNT(*) AS count FROM devices \
     WHERE tenant_id = $1 AND user_object_id = $2 AND state <> 'removed'";
/// Who decides or withdraws waits with their event: what there is of the person is the same for all statements.
const HOLD_EVENTS: &str = "UPDATE event_positions SET last = last WHERE tenant_id = $1";
const DECISIONS: &str =
    "SELECT id FROM decisions WHERE tenant_id = $1 AND user_object_id = $2 ORDER BY decided_at, id";
const WITHDRAWALS: &str = "SELECT decision_id AS id FROM withdrawals \
     WHERE tenant_id = $1 AND user_object_id = $2 ORDER BY withdrawn_at, decision_id";
/// What goes, in this order; what is counted has a name.
const DELETE: &[(&str, &str)] = &[
    (
        "",
        "DELETE FROM used_blobs WHERE tenant_id = $1 AND decision_id IN \
         (SELECT id FROM decisions WHERE tenant_id = $1 AND user_object_id = $2)",
    ),
    (
        "",
        "DELETE FROM pin_uses WHERE decision_id IN \
         (SELECT id FROM decisions WHERE tenant_id = $1 AND user_object_id = $2)",
    ),
    ("withdrawals", "DELETE FROM withdrawals WHERE tenant_id = $1 AND user_object_id = $2"),
    ("decisions", "DELETE FROM decisions WHERE tenant_id = $1 AND user_object_id = $2"),
    // What Entra is still to be told stays until it has been: that nobody manages the device.
    (
        "",
        "DELETE FROM entra_reports WHERE tenant_id = $1 AND due_at IS NULL AND entra_device_id IN \
         (SELECT entra_device_id FROM devices WHERE tenant_id = $1 AND user_object_id = $2) \
         AND NOT EXISTS (SELECT 1 FROM devices WHERE devices.tenant_id = $1 \
         AND devices.entra_device_id = entra_reports.entra_device_id AND devices.user_object_id <> $2)",
    ),
    ("devices", "DELETE FROM devices WHERE tenant_id = $1 AND user_object_id = $2"),
    ("", "DELETE FROM device_owners WHERE tenant_id = $1 AND user_object_id = $2"),
    ("attempts", "DELETE FROM attempts WHERE tenant_id = $1 AND user_object_id = $2"),
    ("sessions", "DELETE FROM sessions WHERE tenant_id = $1 AND user_object_id = $2"),
    ("", "DELETE FROM kept_forms WHERE tenant_id = $1 AND user_object_id = $2"),
    (
        "",
        "DELETE FROM pin_uses WHERE pin_id IN \
         (SELECT id FROM pins WHERE tenant_id = $1 AND user_object_id = $2)",
    ),
    ("pins", "DELETE FROM pins WHERE tenant_id = $1 AND user_object_id = $2"),
    ("", "DELETE FROM pin_tries WHERE tenant_id = $1 AND user_object_id = $2"),
    ("", "DELETE FROM webhook_deliveries WHERE tenant_id = $1 AND subject = $2"),
];

/// What is to be erased, by whom.
#[derive(Debug, Clone)]
pub struct Erased<'a> {
    /// The person's tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// Who erases.
    pub by: &'a Actor,
    /// When.
    pub at: Timestamp,
    /// Why: somebody wants it, or a period is over.
    pub action: Action,
    /// What the act is found by, such as the number of a request. Never the person.
    pub reference: &'a str,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is gone.
    Done {
        /// The act that says so.
        act: ActId,
        /// How many rows of each kind there were.
        counts: Map<String, Value>,
    },
    /// The person has devices that are not removed; nothing is changed.
    HasDevices,
    /// There is nothing on record about them.
    Nothing,
    /// What happened lately is not in the reports yet; nothing is changed, and it is to be tried again a second later.
    NotYet,
}

fn ids(rows: &[Row], kind: Kind) -> Result<Vec<(Kind, RecordId)>, sqlx::Error> {
    let id = |row: &Row| Ok((kind, decoded("id", row.get::<String>("id")?.parse())?));
    rows.iter().map(id).collect()
}

/// Erases all that is kept about a person.
///
/// # Errors
/// Where the database fails; nothing is changed then.
pub async fn erase(
    store: &Store,
    entropy: &Entropy,
    what: Erased<'_>,
) -> Result<Outcome, sqlx::Error> {
    let Erased { tenant, user, by, at, action, reference } = what;
    let (of, whose) = (tenant.to_string(), user.to_string());
    let bound = |sql| query(sql).bind(&of).bind(&whose);
    let mut transaction = store.begin().await?;
    // Enrollments and withdrawals of the person come before, or after.
    cap::lock(&mut transaction, tenant, user).await?;
    let active = bound(ACTIVE).fetch_optional_in(&mut transaction).await?;
    if active.map_or(Ok(0), |row| row.get::<i64>("count"))? > 0 {
        return Ok(Outcome::HasDevices);
    }
    query(HOLD_EVENTS).bind(&of).execute_in(&mut transaction).await?;
    if !forget(&mut transaction, tenant, user).await? {
        return Ok(Outcome::NotYet);
    }
    let decisions = bound(DECISIONS).fetch_all_in(&mut transaction).await?;
    let withdrawals = bound(WITHDRAWALS).fetch_all_in(&mut transaction).await?;
    let mut records = ids(&decisions, Kind::Decision)?;
    records.extend(ids(&withdrawals, Kind::Withdrawal)?);
    let act = audit::next_id(entropy);
    erased::record(&mut transaction, tenant, act, at, &records).await?;
    let mut counts = Map::new();
    let emptied = events::empty_of(&mut transaction, tenant, user).await?;
    if emptied > 0 {
        counts.insert("events".to_owned(), emptied.into());
    }
    let mut gone = emptied;
    for (name, sql) in DELETE {
        let deleted = bound(sql).execute_in(&mut transaction).await?;
        if !name.is_empty() && deleted > 0 {
            counts.insert((*name).to_owned(), deleted.into());
            gone += deleted;
        }
    }
    if gone == 0 {
        transaction.commit().await?;
        return Ok(Outcome::Nothing);
    }
    // Files are kept for a week alone: who goes after years need not end them.
    if action == Action::PersonErased {
        withdraw_all(&mut transaction, tenant, at).await?;
    }
    let named = |(kind, id): &(Kind, RecordId)| json!({ "kind": kind, "id": id });
    let records: Vec<_> = records.iter().map(named).collect();
    let after = Some(json!({ "records": records, "erased": counts.clone() }));
    let new = audit::New { tenant, by, at, action, subject: reference, before: None, after };
    audit::record_as(&mut transaction, entropy, act, new).await?;
    transaction.commit().await?;
    Ok(Outcome::Done { act, counts })
}
