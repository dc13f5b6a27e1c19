//! The queue of deliveries, a row an event. What is over stays as the log.
//!
//! Order is kept for each subject: one of its rows at most is `pending`, and may be tried; later ones are `waiting`
//! until that one is delivered or given up. Whoever changes the queue holds the endpoint's row.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Endpoint, endpoint, schedule, sender::Attempt};
use crate::{
    clock::Entropy,
    config::Webhook,
    events::{self, Event},
    ids::EventId,
    store::{Store, Transaction, decoded, named, query},
};

/// How long the log is kept; and how long an event waits to be delivered.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many events are queued together.
const TOGETHER: u32 = 200;

const QUEUE: &str = "INSERT INTO webhook_deliveries (tenant_id, webhook, position, event_id, event_type, \
     subject, state, attempts, queued_at, next_at) VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7, $7) \
     ON CONFLICT (tenant_id, webhook, position) DO UPDATE SET state = 'waiting', attempts = 0, \
     queued_at = excluded.queued_at, next_at = excluded.next_at, last_status = NULL, last_error = NULL, \
     finished_at = NULL WHERE webhook_deliveries.state NOT IN ('pending', 'waiting')";
const PROMOTE: &str = "UPDATE webhook_deliveries SET state = 'pending', next_at = $4 \
     WHERE tenant_id = $1 AND webhook = $2 AND position = (SELECT MIN(position) FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND subject = $3 AND state = 'waiting') \
     AND NOT EXISTS (SELECT 1 FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND subject = $3 AND state = 'pending')";
const DUE: &str = "SELECT position, event_id, subject, attempts FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND state = 'pending' AND next_at <= $3 \
     ORDER BY next_at, position LIMIT $4";
const FINISH: &str = "UPDATE webhook_deliveries SET state = $4, attempts = attempts + 1, next_at = $5, \
     last_at = $6, last_status = $7, last_error = $8, finished_at = $9 \
     WHERE tenant_id = $1 AND webhook = $2 AND position = $3 AND state = 'pending'";
const MAKE_DUE: &str = "UPDATE webhook_deliveries SET next_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND state = 'pending'";
const SKIP_OLD: &str = "UPDATE webhook_deliveries SET state = 'skipped', finished_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND state IN ('pending', 'waiting') AND queued_at < $4 \
     RETURNING subject";
const DELETE_OLD: &str = "DELETE FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND finished_at < $3";
/// How far a delivery is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// An earlier event of the same subject comes first.
    Waiting,
    /// It is tried, now or again later.
    Pending,
    /// The receiver has it.
    Delivered,
    /// All tries failed.
    Failed,
    /// It waited for too long.
    Skipped,
}

/// A delivery that is due.
#[derive(Debug, Clone)]
pub struct Due {
    /// The event's position.
    pub position: i64,
    /// Its id.
    pub event: EventId,
    /// What its order is kept for.
    pub subject: String,
    /// How often it was tried.
    pub attempts: i64,
}

/// What order is kept for: the device, or the person where the event is about no device.
fn subject(event: &Event) -> &str {
    let id = event.data["device_id"].as_str();
    id.or_else(|| event.data["user"]["object_id"].as_str()).unwrap_or_default()
}

/// Queues events; how many were not queued already.
async fn queue(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    events: &[Event],
    now: Timestamp,
) -> Result<u64, sqlx::Error> {
    let mut queued = 0;
    for event in events {
        let one = endpoint.bind(query(QUEUE)).bind(event.position).bind(event.id.to_string());
        let one = one.bind(named::name(&event.r#type)).bind(subject(event));
        queued += one.bind(now.as_millisecond()).execute_in(transaction).await?;
    }
    let mut subjects: Vec<_> = events.iter().map(subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    for subject in subjects {
        promote(transaction, endpoint, subject, now).await?;
    }
    Ok(queued)
}

/// The next one of a subject is to be tried, where none is.
async fn promote(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    subject: &str,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let promote = endpoint.bind(query(PROMOTE)).bind(subject).bind(now.as_millisecond());
    promote.execute_in(transaction).await.map(|_| ())
}

/// Queues events that came since; up to which position, or `None` where another instance has the work now.
///
/// # Errors
/// Where the database fails.
pub async fn take_in(
    store: &Store,
    endpoint: &Endpoint,
    webhook: &Webhook,
    (me, from): (&str, i64),
    now: Timestamp,
) -> Result<Option<i64>, sqlx::Error> {
    let events = events::after(store, endpoint.tenant, from, TOGETHER).await?;
    let Some(last) = events.last().map(|event| event.position) else { return Ok(Some(from)) };
    let mut transaction = store.begin().await?;
    if !endpoint::lock_own(&mut transaction, endpoint, me).await? {
        return Ok(None);
    }
    let wanted = events.into_iter().filter(|event| webhook.wants(event.r#type));
    let (wanted, old): (Vec<_>, Vec<_>) =
        wanted.partition(|event| now.duration_since(event.at) < KEPT);
    if !old.is_empty() {
        tracing::error!(%endpoint, skipped = old.len(), "events are older than 30 days and are not delivered");
    }
    queue(&mut transaction, endpoint, &wanted, now).await?;
    endpoint::advance(&mut transaction, endpoint, last).await?;
    transaction.commit().await?;
    Ok(Some(last))
}

/// Deliveries that are due, the longest due first.
///
/// # Errors
/// Where the database fails.
pub async fn due(
    store: &Store,
    endpoint: &Endpoint,
    now: Timestamp,
    limit: usize,
) -> Result<Vec<Due>, sqlx::Error> {
    let due = endpoint.bind(query(DUE)).bind(now.as_millisecond());
    let rows = due.bind(i64::try_from(limit).unwrap_or(i64::MAX)).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            Ok(Due {
                position: row.get("position")?,
                event: decoded("event_id", row.get::<String>("event_id")?.parse())?,
                subject: row.get("subject")?,
                attempts: row.get("attempts")?,
            })
        })
        .collect()
}

/// How a try ended.
#[derive(Debug)]
pub struct Done {
    /// What was tried.
    pub due: Due,
    /// How it went.
    pub attempt: Attempt,
    /// When.
    pub at: Timestamp,
}

/// What came of a try, as it is counted.
pub const DELIVERED: &str = "delivered";
/// It will be tried again.
pub const RETRIED: &str = "to_be_retried";
/// It will not.
pub const GIVEN_UP: &str = "failed";

/// Writes down how tries ended; what came of each. `None` where another instance has the work now.
///
/// # Errors
/// Where the database fails; nothing is written then.
pub async fn finish(
    store: &Store,
    endpoint: &Endpoint,
    me: &str,
    done: &[Done],
    entropy: &Entropy,
) -> Result<Option<Vec<&'static str>>, sqlx::Error> {
    let mut transaction = store.begin().await?;
    if !endpoint::lock_own(&mut transaction, endpoint, me).await? {
        return Ok(None);
    }
    let mut outcomes = Vec::with_capacity(done.len());
    for Done { due, attempt, at } in done {
        let (delivered, gone) = (attempt.is_delivered(), attempt.is_gone());
        let next = schedule::next_try(due.attempts + 1, *at, attempt.retry_after, entropy);
        // Where nothing more is wanted, this one is not given up, either: it waits to be enabled.
        let (state, next_at, outcome) = match next {
            _ if delivered => (State::Delivered, *at, DELIVERED),
            Some(next_at) => (State::Pending, next_at, RETRIED),
            None if gone => (State::Pending, *at, RETRIED),
            None => (State::Failed, *at, GIVEN_UP),
        };
        let over = state != State::Pending;
        let finish = endpoint.bind(query(FINISH)).bind(due.position).bind(named::name(&state));
        finish
            .bind(next_at.as_millisecond())
            .bind(at.as_millisecond())
            .bind(attempt.status.map(i64::from))
            .bind(&attempt.error)
            .bind(over.then(|| at.as_millisecond()))
            .execute_in(&mut transaction)
            .await?;
        if over {
            promote(&mut transaction, endpoint, &due.subject, *at).await?;
        }
        if gone && endpoint::end(&mut transaction, endpoint, *at).await? {
            tracing::warn!(%endpoint, "the receiver answered 410: it gets nothing more until `vestibule webhooks enable`");
        } else if attempt.asks_for_a_pause() {
            let until = schedule::pause(*at, attempt.retry_after);
            endpoint::pause(&mut transaction, endpoint, until).await?;
        }
        outcomes.push(outcome);
    }
    transaction.commit().await?;
    Ok(Some(outcomes))
}

/// Takes an endpoint into use again: what is pending is due at once.
///
/// # Errors
/// Where the database fails.
pub async fn enable(store: &Store, endpoint: &Endpoint, now: Timestamp) -> Result<(), sqlx::Error> {
    let mut transaction = store.begin().await?;
    endpoint::enable(&mut transaction, endpoint).await?;
    let make_due = endpoint.bind(query(MAKE_DUE)).bind(now.as_millisecond());
    make_due.execute_in(&mut transaction).await?;
    transaction.commit().await
}

/// Queues events again, from a position on, whatever became of them; how many. Those that are queued stay as they
/// are, and those that are still to be queued are left out.
///
/// # Errors
/// Where the database fails.
pub async fn replay(
    store: &Store,
    endpoint: &Endpoint,
    first: i64,
    which: impl Fn(&Event) -> bool,
    now: Timestamp,
) -> Result<u64, sqlx::Error> {
    let (mut from, mut replayed) = (first - 1, 0);
    loop {
        let mut events = events::after(store, endpoint.tenant, from, TOGETHER).await?;
        let Some(last) = events.last().map(|event| event.position) else { return Ok(replayed) };
        from = last;
        let status = endpoint::status(store, endpoint).await?;
        let queued = status.map_or(0, |status| status.position);
        events.retain(|event| event.position <= queued && which(event));
        if events.is_empty() {
            continue;
        }
        let mut transaction = store.begin().await?;
        endpoint::lock(&mut transaction, endpoint).await?;
        replayed += queue(&mut transaction, endpoint, &events, now).await?;
        transaction.commit().await?;
    }
}

/// Gives up what has waited for too long, and forgets what was over long ago; how many were given up.
///
/// # Errors
/// Where the database fails.
pub async fn clean(
    store: &Store,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<usize, sqlx::Error> {
    let before = now.checked_sub(KEPT).map_or(i64::MIN, Timestamp::as_millisecond);
    let mut transaction = store.begin().await?;
    endpoint::lock(&mut transaction, endpoint).await?;
    let skip = endpoint.bind(query(SKIP_OLD)).bind(now.as_millisecond()).bind(before);
    let skipped = skip.fetch_all_in(&mut transaction).await?;
    let mut subjects: Vec<String> =
        skipped.iter().map(|row| row.get("subject")).collect::<Result<_, _>>()?;
    subjects.sort_unstable();
    subjects.dedup();
    for subject in subjects {
        promote(&mut transaction, endpoint, &subject, now).await?;
    }
    endpoint.bind(query(DELETE_OLD)).bind(before).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(skipped.len())
}
