//! What became of deliveries, for operators.

use jiff::Timestamp;

use super::{Endpoint, queue::State};
use crate::{
    ids::EventId,
    store::{Store, decoded, named, query},
};

const LOG: &str = "SELECT position, event_id, event_type, subject, state, attempts, queued_at, next_at, \
     last_at, last_status, last_error FROM webhook_deliveries WHERE tenant_id = $1 AND webhook = $2 \
     AND (CAST($3 AS BIGINT) = 0 OR last_error IS NOT NULL) ORDER BY position DESC LIMIT $4";
const COUNTS: &str = "SELECT state, COUNT(*) AS count FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 GROUP BY state";

/// A line of the log.
#[derive(Debug)]
pub struct Logged {
    /// The event's id.
    pub event: EventId,
    /// Its type.
    pub event_type: String,
    /// What its order is kept for.
    pub subject: String,
    /// How far it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued.
    pub queued_at: Timestamp,
    /// When it is tried next, where it is pending.
    pub next_at: Timestamp,
    /// When it was tried last.
    pub last_at: Option<Timestamp>,
    /// The status of the last answer.
    pub last_status: Option<i64>,
    /// What went wrong then.
    pub last_error: Option<String>,
}

/// The newest lines of the log, the newest first; `failed`: of those alone whose last try failed.
///
/// # Errors
/// Where the database fails.
pub async fn newest(
    store: &Store,
    endpoint: &Endpoint,
    failed: bool,
    limit: u32,
) -> Result<Vec<Logged>, sqlx::Error> {
    let rows = endpoint.bind(query(LOG)).bind(failed).bind(limit).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            Ok(Logged {
                event: decoded("event_id", row.get::<String>("event_id")?.parse())?,
                event_type: row.get("event_type")?,
                subject: row.get("subject")?,
                state: named::read("state", row)?,
                attempts: row.get("attempts")?,
                queued_at: row.required_time("queued_at")?,
                next_at: row.required_time("next_at")?,
                last_at: row.time("last_at")?,
                last_status: row.get("last_status")?,
                last_error: row.get("last_error")?,
            })
        })
        .collect()
}

/// How many deliveries there are of each state.
///
/// # Errors
/// Where the database fails.
pub async fn counts(store: &Store, endpoint: &Endpoint) -> Result<Vec<(State, i64)>, sqlx::Error> {
    let rows = endpoint.bind(query(COUNTS)).fetch_all(store).await?;
    rows.iter().map(|row| Ok((named::read("state", row)?, row.get("count")?))).collect()
}
