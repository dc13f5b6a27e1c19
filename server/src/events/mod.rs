//! Events: what happened, in the order in which it was committed, for MDM servers and for audits
//! (design.md, `GET /events`).
//!
//! An event is written in the transaction of what it tells of. Its position comes from a counter a tenant,
//! whose row the transaction holds until it ends: a later position is never seen before an earlier one, so
//! a cursor cannot pass an event that is not committed yet.

pub mod api;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use tokio::sync::watch;
use utoipa::ToSchema;

use crate::{
    clock::Entropy,
    ids::{EventId, ObjectId, TenantId},
    store::{Store, Transaction, decoded, many::AddRows, named, query},
};

const TAKE_POSITIONS: &str = "INSERT INTO event_positions (tenant_id, last) VALUES ($1, $2) \
     ON CONFLICT (tenant_id) DO UPDATE SET last = event_positions.last + excluded.last \
     RETURNING last";
static ADD: AddRows = AddRows::new(
    "INSERT INTO events (tenant_id, position, id, type, at, data, user_object_id) VALUES",
    7,
    "",
);
const AFTER: &str = "SELECT position, id, type, at, data FROM events \
     WHERE tenant_id = $1 AND position > $2 ORDER BY position LIMIT $3";
const AT_POSITION: &str = "SELECT id FROM events WHERE tenant_id = $1 AND position = $2";
const POSITION_OF: &str = "SELECT position FROM events WHERE tenant_id = $1 AND id = $2";
/// With the sum, PostgreSQL reads the index by time; for the least position itself it goes through all from the first on.
const FIRST_SINCE: &str =
    "SELECT MIN(position + 0) AS position FROM events WHERE tenant_id = $1 AND at >= $2";
const LAST_POSITIONS: &str = "SELECT tenant_id, last FROM event_positions";

/// How often a process looks for events of others while somebody waits for them.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// What an event tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, serde::Deserialize, ToSchema)]
pub enum EventType {
    /// A person decided about terms, or none were required.
    #[serde(rename = "decision.made")]
    DecisionMade,
    /// A device was enrolled, or enrolled again.
    #[serde(rename = "device.enrolled")]
    DeviceEnrolled,
    /// Somebody asked for a device to be removed.
    #[serde(rename = "device.removal_requested")]
    RemovalRequested,
    /// The MDM has taken that up.
    #[serde(rename = "device.removal_accepted")]
    RemovalAccepted,
    /// The device could not be unenrolled, and counts again.
    #[serde(rename = "device.removal_failed")]
    RemovalFailed,
    /// The wish was taken back, or the device was enrolled again.
    #[serde(rename = "device.removal_cancelled")]
    RemovalCancelled,
    /// A device is no longer enrolled.
    #[serde(rename = "device.removed")]
    DeviceRemoved,
    /// A device was reported as lost.
    #[serde(rename = "device.lost")]
    DeviceLost,
    /// A device that was reported as lost is found.
    #[serde(rename = "device.found")]
    DeviceFound,
    /// Its owner has given a device another name.
    #[serde(rename = "device.renamed")]
    DeviceRenamed,
    /// What the MDM says about a device's compliance, or of Configuration Manager on it, has changed.
    #[serde(rename = "compliance.changed")]
    ComplianceChanged,
    /// A person withdrew from an agreement.
    #[serde(rename = "agreement.withdrawn")]
    AgreementWithdrawn,
    /// Records were sealed as evidence: the newest checkpoint.
    #[serde(rename = "checkpoint.made")]
    CheckpointMade,
}

impl EventType {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::DecisionMade,
        Self::DeviceEnrolled,
        Self::RemovalRequested,
        Self::RemovalAccepted,
        Self::RemovalFailed,
        Self::RemovalCancelled,
        Self::DeviceRemoved,
        Self::DeviceLost,
        Self::DeviceFound,
        Self::DeviceRenamed,
        Self::ComplianceChanged,
        Self::AgreementWithdrawn,
        Self::CheckpointMade,
    ];
}

/// An event that is to be written.
#[derive(Debug)]
pub struct NewEvent {
    /// Whose.
    pub tenant: TenantId,
    /// What it tells of.
    pub kind: EventType,
    /// When that happened.
    pub at: Timestamp,
    /// Whom it is about.
    pub user: Option<ObjectId>,
    /// The details, as callers see them: a JSON object.
    pub data: String,
}

/// An event as callers see it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Event {
    /// Unique across tenants.
    pub(crate) id: EventId,
    /// What it tells of. It is the stored text: beside instances of a later version there may be types that are not
    /// known here.
    #[schema(value_type = EventType)]
    pub(crate) r#type: String,
    /// When that happened.
    #[schema(value_type = String, format = DateTime)]
    pub(crate) at: Timestamp,
    /// The details. Events of devices have `device_id`, `user`, `device` as it was then, and `by` where somebody asked for it;
    /// there, `configuration_manager` is without `healthy`, which depends on the time, and with `healthy_until`;
    /// those of decisions have `decision_id`, `user`, and what a decision has; `checkpoint.made` has `batch`, `total` and
    /// `checkpoint`. Where a person was erased, their events have the id of the decision or device alone, and `erased`.
    #[schema(value_type = Object)]
    pub(crate) data: Value,
    #[serde(skip)]
    pub(crate) position: i64,
}

/// Writes events, in this order for each tenant. It is the last thing that a transaction does, as it holds
/// back all others that write events of the same tenants.
///
/// # Errors
/// Where the database fails.
pub async fn append(
    transaction: &mut Transaction,
    events: Vec<NewEvent>,
    entropy: &Entropy,
) -> Result<(), sqlx::Error> {
    // Sorted by tenant: two transactions never wait for each other crosswise.
    let mut by_tenant: BTreeMap<TenantId, Vec<NewEvent>> = BTreeMap::new();
    for event in events {
        by_tenant.entry(event.tenant).or_default().push(event);
    }
    for (tenant, events) in by_tenant {
        let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
        let last: i64 = query(TAKE_POSITIONS)
            .bind(tenant.to_string())
            .bind(count)
            .fetch_optional_in(transaction)
            .await?
            .ok_or(sqlx::Error::RowNotFound)?
            .get("last")?;
        let row = |(position, event): (i64, NewEvent)| {
            vec![
                tenant.to_string().into(),
                position.into(),
                EventId::of_time(event.at, entropy).to_string().into(),
                named::name(&event.kind).into(),
                event.at.as_millisecond().into(),
                event.data.into(),
                event.user.map(|user| user.to_string()).into(),
            ]
        };
        ADD.add(transaction, (last - count + 1..).zip(events).map(row).collect()).await?;
    }
    Ok(())
}

/// A tenant's events after a position.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn after(
    store: &Store,
    tenant: TenantId,
    position: i64,
    limit: u32,
) -> Result<Vec<Event>, sqlx::Error> {
    let rows =
        query(AFTER).bind(tenant.to_string()).bind(position).bind(limit).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            Ok(Event {
                id: decoded("id", row.get::<String>("id")?.parse())?,
                r#type: row.get("type")?,
                at: row.required_time("at")?,
                data: decoded("data", serde_json::from_str(&row.get::<String>("data")?))?,
                position: row.get("position")?,
            })
        })
        .collect()
}

/// The position of a tenant's event.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn position_of(
    store: &Store,
    tenant: TenantId,
    id: EventId,
) -> Result<Option<i64>, sqlx::Error> {
    let found = query(POSITION_OF).bind(tenant.to_string()).bind(id.to_string());
    found.fetch_optional(store).await?.map(|row| row.get("position")).transpose()
}

/// The first position of an event that happened at a time or later.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn first_since(
    store: &Store,
    tenant: TenantId,
    since: Timestamp,
) -> Result<Option<i64>, sqlx::Error> {
    let first = query(FIRST_SINCE).bind(tenant.to_string()).bind(since.as_millisecond());
    let row = first.fetch_optional(store).await?;
    row.map_or(Ok(None), |row| row.get("position"))
}

/// A place between a tenant's events: after one, or before all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    position: i64,
    after: Option<EventId>,
}

impl Place {
    const START: Self = Self { position: 0, after: None };

    /// Whether the event is the one that it was: in a database that was restored from a backup, another
    /// one may have its position, and those before it would be missed.
    async fn is_here(self, store: &Store, tenant: TenantId) -> Result<bool, sqlx::Error> {
        let Some(id) = self.after else { return Ok(true) };
        let at = query(AT_POSITION).bind(tenant.to_string()).bind(self.position);
        match at.fetch_optional(store).await? {
            Some(row) => Ok(row.get::<String>("id")? == id.to_string()),
            None => Ok(false),
        }
    }
}

/// Wakes those who wait for events, whichever process writes them.
#[derive(Debug)]
pub struct EventFeed {
    last: watch::Sender<HashMap<TenantId, i64>>,
}

impl EventFeed {
    /// Starts to look; it ends when the last copy is dropped.
    #[must_use]
    pub fn start(store: Store) -> Arc<Self> {
        let feed = Arc::new(Self { last: watch::Sender::default() });
        let looking = Arc::downgrade(&feed);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                let Some(feed) = looking.upgrade() else { break };
                if feed.last.receiver_count() > 0
                    && let Ok(positions) = last_positions(&store).await
                {
                    feed.last.send_if_modified(|known| {
                        let changed = *known != positions;
                        *known = positions;
                        changed
                    });
                }
            }
        });
        feed
    }

    /// Comes back when a tenant may have an event after a position.
    pub(crate) async fn beyond(&self, tenant: TenantId, position: i64) {
        let mut last = self.last.subscribe();
        // The sender is `self`, so it cannot be gone.
        let _ = last.wait_for(|last| last.get(&tenant).is_some_and(|last| *last > position)).await;
    }
}

/// The last position of each tenant that has events.
///
/// # Errors
/// Where the database fails.
pub(crate) async fn last_positions(store: &Store) -> Result<HashMap<TenantId, i64>, sqlx::Error> {
    let rows = query(LAST_POSITIONS).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
            Ok((tenant, row.get("last")?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    #[test]
    fn all_types_are_all_that_there_are() {
        // serde's message names every variant.
        let error = serde_json::from_str::<EventType>("\"x\"").unwrap_err().to_string();
        let named = error.matches('`').count() / 2 - 1;
        assert_eq!(named, EventType::ALL.len(), "{error}");
        assert!(EventType::ALL.iter().all(|kind| error.contains(&named::name(kind))));
    }

    #[tokio::test]
    async fn an_event_and_the_first_since_a_time_are_found_by_an_index() {
        let folder = tempfile::tempdir().unwrap();
        let database = DatabaseUrl::Sqlite(folder.path().join("events.db"));
        let store = Store::open(&database).await.unwrap();
        for (sql, index) in [
            (POSITION_OF, "events_by_id (tenant_id=? AND id=?)"),
            (FIRST_SINCE, "events_by_time (tenant_id=? AND at>?)"),
        ] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let rows = query(explain).bind("x").bind("x").fetch_all(&store).await.unwrap();
            let plan: String = rows[0].get("detail").unwrap();
            assert!(plan.ends_with(index), "{plan}");
        }
    }
}
