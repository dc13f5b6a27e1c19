//! The log, for operators: a row a try, kept when the delivery is sent again; and what the receiver has not taken.

use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Endpoint, queue::State};
use crate::{
    ids::EventId,
    store::{Store, Transaction, decoded, named, query},
};

/// How many lines are read at a time at most.
pub const LONGEST: u32 = 1000;
/// How much of what went wrong is kept.
const LONGEST_REASON: usize = 200;

const WRITE: &str = "INSERT INTO webhook_tries (tenant_id, webhook, number, event_id, event_type, at, attempt, \
     outcome, status, reason, duration_ms) VALUES ($1, $2, \
     (SELECT COALESCE(MAX(number), 0) + 1 FROM webhook_tries WHERE tenant_id = $1 AND webhook = $2), \
     $3, $4, $5, $6, $7, $8, $9, $10)";
const TRIES: &str = "SELECT number, event_id, event_type, at, attempt, outcome, status, reason, duration_ms \
     FROM webhook_tries WHERE tenant_id = $1 AND webhook = $2 AND number < $3 ORDER BY number DESC LIMIT $4";
const NOT_TAKEN: &str = "SELECT position, event_id, event_type, subject, state, attempts, queued_at, next_at, \
     last_at, last_status, last_error FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND position < $3 \
     AND state IN ('failed', 'skipped', 'pending') AND (state <> 'pending' OR attempts > 0) \
     ORDER BY position DESC LIMIT $4";
const COUNTS: &str = "SELECT state, COUNT(*) AS count FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 GROUP BY state";

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The receiver has it.
    Delivered,
    /// It will be tried again.
    ToBeRetried,
    /// It will not.
    Failed,
    /// It waited for too long and is not tried any more.
    Skipped,
}

/// A line of the log.
#[derive(Debug)]
pub struct Try {
    /// Its place in the log: later ones have higher numbers.
    pub number: i64,
    /// The event's id: the `webhook-id`.
    pub event: EventId,
    /// Its type.
    pub event_type: String,
    /// When it ended.
    pub at: Timestamp,
    /// The how manyth it was since the event was queued.
    pub attempt: i64,
    /// What came of it.
    pub outcome: Outcome,
    /// The status of the answer, if there was one.
    pub status: Option<i64>,
    /// What went wrong.
    pub reason: Option<String>,
    /// How long it took; `None` where nothing was sent.
    pub duration: Option<Duration>,
}

/// What is written into the log.
#[derive(Debug)]
pub(super) struct NewTry<'a> {
    pub event: EventId,
    pub event_type: &'a str,
    pub at: Timestamp,
    pub attempt: i64,
    pub outcome: Outcome,
    pub status: Option<u16>,
    pub reason: Option<&'a str>,
    pub duration: Option<Duration>,
}

impl<'a> NewTry<'a> {
    /// A delivery that is given up because it waited for too long.
    pub fn skipped(event: EventId, event_type: &'a str, attempt: i64, at: Timestamp) -> Self {
        let (status, reason, duration) = (None, Some("it waited for 30 days"), None);
        Self { event, event_type, at, attempt, outcome: Outcome::Skipped, status, reason, duration }
    }
}

/// Writes a line. The transaction holds the endpoint's row.
pub(super) async fn write(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    line: &NewTry<'_>,
) -> Result<(), sqlx::Error> {
    let reason: Option<String> = line.reason.map(|r| r.chars().take(LONGEST_REASON).collect());
    let duration = line.duration.map(|d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX));
    let write = endpoint.bind(query(WRITE)).bind(line.event.to_string()).bind(line.event_type);
    write
        .bind(line.at.as_millisecond())
        .bind(line.attempt)
        .bind(named::name(&line.outcome))
        .bind(line.status.map(i64::from))
        .bind(reason)
        .bind(duration)
        .execute_in(transaction)
        .await
        .map(|_| ())
}

/// The newest lines, the newest first, at most [`LONGEST`]; `before`: those alone with a lower number.
///
/// # Errors
/// Where the database fails.
pub async fn tries(
    store: &Store,
    endpoint: &Endpoint,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<Try>, sqlx::Error> {
    let tries = endpoint.bind(query(TRIES)).bind(before.unwrap_or(i64::MAX));
    let rows = tries.bind(limit.min(LONGEST)).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let duration: Option<i64> = row.get("duration_ms")?;
            Ok(Try {
                number: row.get("number")?,
                event: decoded("event_id", row.get::<String>("event_id")?.parse())?,
                event_type: row.get("event_type")?,
                at: row.required_time("at")?,
                attempt: row.get("attempt")?,
                outcome: named::read("outcome", row)?,
                status: row.get("status")?,
                reason: row.get("reason")?,
                duration: duration.and_then(|ms| u64::try_from(ms).ok()).map(Duration::from_millis),
            })
        })
        .collect()
}

/// A delivery that the receiver has not taken.
#[derive(Debug)]
pub struct NotTaken {
    /// The event's place in the order of events.
    pub position: i64,
    /// The event's id.
    pub event: EventId,
    /// Its type.
    pub event_type: String,
    /// What its order is kept for.
    pub subject: String,
    /// How far it is: pending, failed or skipped.
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

/// What was tried and is not delivered yet, what failed for good, and what waited for too long: the newest events
/// first, at most [`LONGEST`]; `before`: those alone of an earlier position.
///
/// # Errors
/// Where the database fails.
pub async fn not_taken(
    store: &Store,
    endpoint: &Endpoint,
    before: Option<i64>,
    limit: u32,
) -> Result<Vec<NotTaken>, sqlx::Error> {
    let not_taken = endpoint.bind(query(NOT_TAKEN)).bind(before.unwrap_or(i64::MAX));
    let rows = not_taken.bind(limit.min(LONGEST)).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            Ok(NotTaken {
                position: row.get("position")?,
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
