//! The queue of deliveries, a row an event. What is over stays for as long as the log.
//!
//! Order is kept for each subject: one of its rows at most is `pending`, and may be tried; later ones are `waiting`
//! until that one is delivered or given up. Whoever changes the queue holds the endpoint's row.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{
    Endpoint, endpoint,
    log::{self, Outcome},
    schedule,
    sender::Attempt,
};
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
pub(super) const TOGETHER: u32 = 200;

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
const DUE: &str = "SELECT position, event_id, event_type, subject, attempts FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND state = 'pending' AND next_at <= $3 \
     ORDER BY next_at, position LIMIT $4";
const FINISH: &str = "UPDATE webhook_deliveries SET state = $4, attempts = attempts + 1, next_at = $5, \
     last_at = $6, last_status = $7, last_error = $8, finished_at = $9 \
     WHERE tenant_id = $1 AND webhook = $2 AND position = $3 AND state = 'pending'";
const MAKE_DUE: &str = "UPDATE webhook_deliveries SET next_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND state = 'pending' AND next_at > $3";
const SKIP: &str = "INSERT INTO webhook_deliveries (tenant_id, webhook, position, event_id, event_type, \
     subject, state, attempts, queued_at, next_at, finished_at) \
     VALUES ($1, $2, $3, $4, $5, $6, 'skipped', 0, $7, $7, $7) \
     ON CONFLICT (tenant_id, webhook, position) DO NOTHING";
const SKIP_OLD: &str = "UPDATE webhook_deliveries SET state = 'skipped', finished_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND position IN (SELECT position FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 AND state IN ('pending', 'waiting') AND queued_at < $4 LIMIT $5) \
     RETURNING event_id, event_type, subject, attempts";

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
    /// Its type.
    pub event_type: String,
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

/// Queues events; how many were not queued already. The transaction holds the endpoint's row.
pub(super) async fn queue(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    events: &[Event],
    now: Timestamp,
) -> Result<u64, sqlx::Error> {
    let mut queued = 0;
    for event in events {
        let one = endpoint.bind(query(QUEUE)).bind(event.position).bind(event.id.to_string());
        let one = one.bind(&event.r#type).bind(subject(event));
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
    let wanted = events.into_iter().filter(|event| webhook.wants(&event.r#type));
    let (wanted, old): (Vec<_>, Vec<_>) =
        wanted.partition(|event| now.duration_since(event.at) < KEPT);
    if !old.is_empty() {
        tracing::error!(%endpoint, skipped = old.len(), "events are older than 30 days and are not delivered");
    }
    for event in &old {
        let skip = endpoint.bind(query(SKIP)).bind(event.position).bind(event.id.to_string());
        let skip = skip.bind(&event.r#type).bind(subject(event)).bind(now.as_millisecond());
        skip.execute_in(&mut transaction).await?;
        let line = log::NewTry::skipped(event.id, &event.r#type, 0, now);
        log::write(&mut transaction, endpoint, &line).await?;
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
                event_type: row.get("event_type")?,
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
    /// How long it took; `None` where nothing was sent.
    pub duration: Option<Duration>,
    /// How often the endpoint had been enabled when it began.
    pub enabled: i64,
}

/// Writes down how tries ended, in the queue and in the log; what came of each. `None` where another instance has the work now.
///
/// # Errors
/// Where the database fails; nothing is written then.
pub async fn finish(
    store: &Store,
    endpoint: &Endpoint,
    me: &str,
    done: &[Done],
    entropy: &Entropy,
) -> Result<Option<Vec<Outcome>>, sqlx::Error> {
    let mut transaction = store.begin().await?;
    if !endpoint::lock_own(&mut transaction, endpoint, me).await? {
        return Ok(None);
    }
    let mut outcomes = Vec::with_capacity(done.len());
    for Done { due, attempt, at, duration, enabled } in done {
        let (delivered, gone) = (attempt.is_delivered(), attempt.is_gone());
        let next = schedule::next_try(due.attempts + 1, *at, attempt.retry_after, entropy);
        // Where nothing more is wanted, this one is not given up, either: it waits to be enabled.
        let (state, next_at, outcome) = match next {
            _ if delivered => (State::Delivered, *at, Outcome::Delivered),
            Some(next_at) => (State::Pending, next_at, Outcome::ToBeRetried),
            None if gone => (State::Pending, *at, Outcome::ToBeRetried),
            None => (State::Failed, *at, Outcome::Failed),
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
        let line = log::NewTry {
            event: due.event,
            event_type: &due.event_type,
            at: *at,
            attempt: due.attempts + 1,
            outcome,
            status: attempt.status,
            reason: attempt.error.as_deref(),
            duration: *duration,
        };
        log::write(&mut transaction, endpoint, &line).await?;
        if over {
            promote(&mut transaction, endpoint, &due.subject, *at).await?;
        }
        if gone && endpoint::end(&mut transaction, endpoint, *at, *enabled).await? {
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

/// What enabling an endpoint changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enabled {
    /// When it had answered 410.
    pub gone_at: Option<Timestamp>,
    /// Until when it had been paused.
    pub paused_until: Option<Timestamp>,
    /// How many deliveries waited for their next try, which is made now.
    pub made_due: u64,
}

impl Enabled {
    /// Whether there was nothing to enable.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.gone_at.is_none() && self.paused_until.is_none() && self.made_due == 0
    }
}

/// Takes an endpoint into use again: what is pending is due at once. `None` where it is not registered.
///
/// # Errors
/// Where the database fails.
pub async fn enable(
    store: &Store,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<Option<Enabled>, sqlx::Error> {
    let mut transaction = store.begin().await?;
    if !endpoint::lock(&mut transaction, endpoint).await? {
        return Ok(None);
    }
    let (gone_at, not_before) = endpoint::halted(&mut transaction, endpoint).await?;
    endpoint::enable(&mut transaction, endpoint).await?;
    let due = endpoint.bind(query(MAKE_DUE)).bind(now.as_millisecond());
    let made_due = due.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    let paused_until = Some(not_before).filter(|until| *until > now);
    Ok(Some(Enabled { gone_at, paused_until, made_due }))
}

/// Gives up some of what has waited for too long; how many.
///
/// # Errors
/// Where the database fails.
pub async fn skip_old(
    store: &Store,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<usize, sqlx::Error> {
    let before = now.checked_sub(KEPT).map_or(i64::MIN, Timestamp::as_millisecond);
    let mut transaction = store.begin().await?;
    if !endpoint::lock(&mut transaction, endpoint).await? {
        return Ok(0);
    }
    let skip = endpoint.bind(query(SKIP_OLD)).bind(now.as_millisecond()).bind(before);
    let skipped = skip.bind(TOGETHER).fetch_all_in(&mut transaction).await?;
    let mut subjects = Vec::with_capacity(skipped.len());
    for row in &skipped {
        let event = decoded("event_id", row.get::<String>("event_id")?.parse())?;
        let kind: String = row.get("event_type")?;
        let line = log::NewTry::skipped(event, &kind, row.get("attempts")?, now);
        log::write(&mut transaction, endpoint, &line).await?;
        subjects.push(row.get::<String>("subject")?);
    }
    subjects.sort_unstable();
    subjects.dedup();
    for subject in subjects {
        promote(&mut transaction, endpoint, &subject, now).await?;
    }
    transaction.commit().await?;
    Ok(skipped.len())
}
