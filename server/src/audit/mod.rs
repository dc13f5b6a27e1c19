//! The log of what administrators did: who, what, to which thing, how it was before and how it is now. An act is
//! written in the transaction of what it tells of, and never changed. Secrets are not in it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    clock::Entropy,
    decisions::committed,
    evidence,
    ids::{ActId, ObjectId, TenantId},
    store::{Row, Store, Transaction, decoded, named, query},
};

/// The version of the record's canonical form.
pub const RECORD_VERSION: u32 = 1;

macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT id, tenant_id, acted_at, actor_object_id, actor_name, action, subject, before, \
             after FROM acts ",
            $of
        )
    };
}

const INSERT: &str = "INSERT INTO acts (id, tenant_id, acted_at, actor_object_id, actor_name, action, \
     subject, before, after, record_version, salt, commitment) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const BY_ID: &str = select!("WHERE tenant_id = $1 AND id = $2");
const LATEST: &str = select!(
    "WHERE tenant_id = $1 AND acted_at >= $2 \
     AND (acted_at < $3 OR (acted_at = $3 AND id < $4)) \
     AND (CAST($5 AS TEXT) IS NULL OR action = $5) \
     AND (CAST($6 AS TEXT) IS NULL OR subject = $6) \
     ORDER BY acted_at DESC, id DESC LIMIT $7"
);
const COMMITMENT: &str = "SELECT commitment FROM acts WHERE tenant_id = $1 AND id = $2";

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Action {
    /// A draft of a policy's next version was begun.
    #[serde(rename = "policy.draft_begun")]
    DraftBegun,
    /// A draft's settings or one of its texts were changed.
    #[serde(rename = "policy.draft_changed")]
    DraftChanged,
    /// A draft was thrown away.
    #[serde(rename = "policy.draft_discarded")]
    DraftDiscarded,
    /// A version was published, for now or for a later date.
    #[serde(rename = "policy.published")]
    Published,
    /// A version was called off before its time.
    #[serde(rename = "policy.called_off")]
    CalledOff,
    /// A policy is no longer offered.
    #[serde(rename = "policy.retired")]
    Retired,
    /// A policy is offered again.
    #[serde(rename = "policy.offered_again")]
    OfferedAgain,
    /// An API token was made.
    #[serde(rename = "token.made")]
    TokenMade,
    /// An API token was revoked.
    #[serde(rename = "token.revoked")]
    TokenRevoked,
    /// An enrollment PIN was made.
    #[serde(rename = "pin.made")]
    PinMade,
    /// An enrollment PIN was revoked.
    #[serde(rename = "pin.revoked")]
    PinRevoked,
    /// Settings were changed.
    #[serde(rename = "settings.changed")]
    SettingsChanged,
    /// A secret of a webhook was made.
    #[serde(rename = "webhook.secret_made")]
    WebhookSecretMade,
    /// A webhook was enabled.
    #[serde(rename = "webhook.enabled")]
    WebhookEnabled,
    /// Events were sent again.
    #[serde(rename = "webhook.replayed")]
    WebhookReplayed,
    /// A device's removal was asked for on its owner's behalf.
    #[serde(rename = "device.removal_requested")]
    RemovalRequested,
    /// A report was taken out as a file.
    #[serde(rename = "report.exported")]
    ReportExported,
    /// All that is kept about a person was downloaded.
    #[serde(rename = "person.data_exported")]
    PersonDataExported,
    /// All that was kept about a person was erased.
    #[serde(rename = "person.erased")]
    PersonErased,
    /// All sessions of a person were ended.
    #[serde(rename = "person.signed_out")]
    PersonSignedOut,
    /// What was kept about a person is gone, as it was kept long enough.
    #[serde(rename = "records.expired")]
    RecordsExpired,
    /// A file was asked for that is made in the background.
    #[serde(rename = "export.asked")]
    ExportAsked,
    /// Devices that could not be reported to Entra were reported again.
    #[serde(rename = "compliance.reported_again")]
    ComplianceReportedAgain,
}

impl Action {
    /// All of them, in the order that a list of them has.
    pub const ALL: [Self; 23] = [
        Self::DraftBegun,
        Self::DraftChanged,
        Self::DraftDiscarded,
        Self::Published,
        Self::CalledOff,
        Self::Retired,
        Self::OfferedAgain,
        Self::TokenMade,
        Self::TokenRevoked,
        Self::PinMade,
        Self::PinRevoked,
        Self::SettingsChanged,
        Self::WebhookSecretMade,
        Self::WebhookEnabled,
        Self::WebhookReplayed,
        Self::RemovalRequested,
        Self::ReportExported,
        Self::PersonDataExported,
        Self::PersonSignedOut,
        Self::PersonErased,
        Self::RecordsExpired,
        Self::ExportAsked,
        Self::ComplianceReportedAgain,
    ];

    /// Its name, such as `policy.published`.
    #[must_use]
    pub fn name(self) -> String {
        named::name(&self)
    }

    /// Whether it is done to a person or to what is theirs.
    #[must_use]
    pub fn is_about_somebody(self) -> bool {
        match self {
            Self::RemovalRequested
            | Self::PersonDataExported
            | Self::PersonSignedOut
            // A PIN may be one person's.
            | Self::PinMade
            | Self::PinRevoked => true,
            Self::DraftBegun
            | Self::DraftChanged
            | Self::DraftDiscarded
            | Self::Published
            | Self::CalledOff
            | Self::Retired
            | Self::OfferedAgain
            | Self::TokenMade
            | Self::TokenRevoked
            | Self::SettingsChanged
            | Self::WebhookSecretMade
            | Self::WebhookEnabled
            | Self::WebhookReplayed
            | Self::ReportExported
            // They do not say who it was.
            | Self::PersonErased
            | Self::RecordsExpired
            | Self::ExportAsked
            | Self::ComplianceReportedAgain => false,
        }
    }

    /// The reverse of [`Action::name`].
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.name() == name)
    }
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The person; `None` for the operator, at the command line.
    pub user: Option<ObjectId>,
    /// The account or the name that the person had then.
    pub name: String,
}

impl Actor {
    /// Whoever runs a command on the server itself.
    #[must_use]
    pub fn operator() -> Self {
        Self { user: None, name: "operator".to_owned() }
    }
}

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Its id.
    pub id: ActId,
    /// The tenant.
    pub tenant: TenantId,
    /// When, to the millisecond.
    pub at: Timestamp,
    /// By whom.
    pub by: Actor,
    /// What.
    pub action: Action,
    /// To what: a policy's id, a token's, a setting's name.
    pub subject: String,
    /// How it was; `None` where it was not there.
    pub before: Option<Value>,
    /// How it is now; `None` where it is gone.
    pub after: Option<Value>,
}

impl Act {
    /// The canonical form that the commitment is over: RFC 8785 (JCS) of these members. What was before and after is in
    /// it as the text that is stored.
    #[must_use]
    pub fn canonical(&self) -> String {
        json!({
            "record_version": RECORD_VERSION,
            "id": self.id,
            "tenant_id": self.tenant,
            "acted_at": self.at.as_millisecond(),
            "actor_object_id": self.by.user,
            "actor_name": self.by.name,
            "action": self.action,
            "subject": self.subject,
            "before": self.before.as_ref().map(Value::to_string),
            "after": self.after.as_ref().map(Value::to_string),
        })
        .to_string()
    }

    /// An act from its row, which has every column by its name.
    pub(crate) fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let value = |column: &str| {
            let text: Option<String> = row.get(column)?;
            decoded(column, text.map(|text| serde_json::from_str(&text)).transpose())
        };
        let user: Option<String> = row.get("actor_object_id")?;
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            at: row.required_time("acted_at")?,
            by: Actor {
                user: decoded("actor_object_id", user.map(|id| id.parse()).transpose())?,
                name: row.get("actor_name")?,
            },
            action: named::read("action", row)?,
            subject: row.get("subject")?,
            before: value("before")?,
            after: value("after")?,
        })
    }
}

/// What is about to be done, for [`record`].
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// The tenant.
    pub tenant: TenantId,
    /// By whom.
    pub by: &'a Actor,
    /// When.
    pub at: Timestamp,
    /// What.
    pub action: Action,
    /// To what.
    pub subject: &'a str,
    /// How it was.
    pub before: Option<Value>,
    /// How it is now.
    pub after: Option<Value>,
}

/// Adds an act to the log, in the transaction of what it tells of.
///
/// # Errors
/// Where the database fails.
pub async fn record(
    transaction: &mut Transaction,
    entropy: &Entropy,
    new: New<'_>,
) -> Result<(), sqlx::Error> {
    record_as(transaction, entropy, next_id(entropy), new).await
}

/// The id of an act that is about to be recorded.
#[must_use]
pub fn next_id(entropy: &Entropy) -> ActId {
    ActId::random(entropy)
}

/// The same as [`record`] with an id that was made before, for what has to name the act.
///
/// # Errors
/// Where the database fails.
pub async fn record_as(
    transaction: &mut Transaction,
    entropy: &Entropy,
    id: ActId,
    new: New<'_>,
) -> Result<(), sqlx::Error> {
    let New { tenant, by, at, action, subject, before, after } = new;
    let at = Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at);
    let (by, subject) = (by.clone(), subject.to_owned());
    let act = Act { id, tenant, at, by, action, subject, before, after };
    let salt: [u8; 32] = entropy.bytes();
    query(INSERT)
        .bind(act.id.to_string())
        .bind(act.tenant.to_string())
        .bind(act.at.as_millisecond())
        .bind(act.by.user.map(|user| user.to_string()))
        .bind(&act.by.name)
        .bind(act.action.name())
        .bind(&act.subject)
        .bind(act.before.as_ref().map(Value::to_string))
        .bind(act.after.as_ref().map(Value::to_string))
        .bind(RECORD_VERSION)
        .bind(hex::encode(salt))
        .bind(committed(&act.canonical(), &salt))
        .execute_in(transaction)
        .await?;
    evidence::queue::add_act(transaction, tenant, act.id, act.at).await
}

/// Adds an act to the log whose effect is committed by itself.
///
/// # Errors
/// Where the database fails.
pub async fn record_alone(
    store: &Store,
    entropy: &Entropy,
    new: New<'_>,
) -> Result<(), sqlx::Error> {
    let mut transaction = store.begin().await?;
    record(&mut transaction, entropy, new).await?;
    transaction.commit().await
}

/// Which acts.
#[derive(Debug, Clone)]
pub struct Filter {
    /// From this time on.
    pub since: Timestamp,
    /// Before the act with this time and id, or before this time alone.
    pub before: Option<(Timestamp, ActId)>,
    /// Before this time; of the two, what is earlier.
    pub until: Timestamp,
    /// Of this kind.
    pub action: Option<Action>,
    /// Done to this.
    pub subject: Option<String>,
    /// At most so many.
    pub limit: u32,
}

/// A tenant's acts, the newest first.
///
/// # Errors
/// Where the database fails.
pub async fn latest(
    store: &Store,
    tenant: TenantId,
    filter: &Filter,
) -> Result<Vec<Act>, sqlx::Error> {
    let (at, id) = match &filter.before {
        Some((at, id)) if *at < filter.until => (at.as_millisecond(), id.to_string()),
        _ => (filter.until.as_millisecond(), String::new()),
    };
    let rows = query(LATEST)
        .bind(tenant.to_string())
        .bind(filter.since.as_millisecond())
        .bind(at)
        .bind(id)
        .bind(filter.action.map(Action::name))
        .bind(&filter.subject)
        .bind(filter.limit)
        .fetch_all(store)
        .await?;
    rows.iter().map(Act::read).collect()
}

/// A tenant's act by its id, and the commitment to it, in hex.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: ActId,
) -> Result<Option<(Act, String)>, sqlx::Error> {
    let by = |sql| query(sql).bind(tenant.to_string()).bind(id.to_string());
    let (Some(row), Some(commitment)) =
        (by(BY_ID).fetch_optional(store).await?, by(COMMITMENT).fetch_optional(store).await?)
    else {
        return Ok(None);
    };
    Ok(Some((Act::read(&row)?, commitment.get("commitment")?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_a_name_and_words() {
        for action in Action::ALL {
            assert_eq!(Action::parse(&action.name()), Some(action));
            assert!(app::admin::has_words(&action.name()), "{action:?}");
        }
    }
}
