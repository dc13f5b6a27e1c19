//! What is kept of an endpoint: how far its events are queued, whether it is gone, and which instance works for it.

use jiff::{SignedDuration, Timestamp};

use super::Endpoint;
use crate::store::{Store, Transaction, query};

/// How long an instance that is not heard of any more keeps the work: three times what it takes to notice.
pub const LEASE: SignedDuration = SignedDuration::from_mins(1);

const REGISTER: &str = "INSERT INTO webhooks (tenant_id, webhook, position, registered_at, not_before, \
     lease_owner, lease_until) \
     VALUES ($1, $2, COALESCE((SELECT last FROM event_positions WHERE tenant_id = $1), 0), $3, 0, '', 0) \
     ON CONFLICT (tenant_id, webhook) DO UPDATE SET registered_at = excluded.registered_at";
const LOCK_REMOVED: &str = "UPDATE webhooks SET removed_at = removed_at \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NOT NULL";
const DELETE_QUEUE: &str = "DELETE FROM webhook_deliveries WHERE tenant_id = $1 AND webhook = $2";
const DELETE: &str =
    "DELETE FROM webhooks WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NOT NULL";
const DELETE_ANY: &str = "DELETE FROM webhooks WHERE tenant_id = $1 AND webhook = $2";
pub(super) const DELETE_SECRETS: &str =
    "DELETE FROM webhook_secrets WHERE tenant_id = $1 AND webhook = $2";
const STATUS: &str = "SELECT position, gone_at, not_before, enabled, lease_owner, lease_until, \
     (SELECT last FROM event_positions p WHERE p.tenant_id = w.tenant_id) AS last, \
     (SELECT MIN(next_at) FROM webhook_deliveries d WHERE d.tenant_id = w.tenant_id \
     AND d.webhook = w.webhook AND d.state = 'pending') AS next_at \
     FROM webhooks w WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NULL";
const LOCK: &str = "UPDATE webhooks SET lease_until = lease_until \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NULL";
const LOCK_AT: &str = "UPDATE webhooks SET lease_until = lease_until \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NULL RETURNING position";
const LOCK_OWN: &str = "UPDATE webhooks SET lease_until = lease_until \
     WHERE tenant_id = $1 AND webhook = $2 AND lease_owner = $3";
const TAKE_LEASE: &str = "UPDATE webhooks SET lease_owner = $3, lease_until = $4 \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NULL \
     AND (lease_owner = $3 OR lease_until <= $5 OR lease_until > $6)";
const END_FAR_PAUSE: &str = "UPDATE webhooks SET not_before = 0 \
     WHERE tenant_id = $1 AND webhook = $2 AND not_before > $3";
const END_FAR_WAITS: &str = "UPDATE webhook_deliveries SET next_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND state = 'pending' AND next_at > $4";
const RELEASE: &str = "UPDATE webhooks SET lease_owner = '', lease_until = 0 \
     WHERE tenant_id = $1 AND webhook = $2 AND lease_owner = $3";
const ADVANCE: &str = "UPDATE webhooks SET position = $3 WHERE tenant_id = $1 AND webhook = $2";
const PAUSE: &str = "UPDATE webhooks SET not_before = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND not_before < $3";
const END: &str = "UPDATE webhooks SET gone_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND gone_at IS NULL AND enabled = $4";
const HALTED: &str =
    "SELECT gone_at, not_before FROM webhooks WHERE tenant_id = $1 AND webhook = $2";
const ENABLE: &str = "UPDATE webhooks SET gone_at = NULL, not_before = 0, enabled = enabled + 1 \
     WHERE tenant_id = $1 AND webhook = $2";

/// A lease that ends so far ahead was written by a clock that has been put right since. Clocks of instances that
/// run beside each other are nearer than that.
const FAR: SignedDuration = SignedDuration::from_hours(1);

/// No pause is as long, nor is the time between two tries: who is told to wait longer was told so by such a clock.
const LONGEST_WAITS: [SignedDuration; 2] =
    [SignedDuration::from_hours(2), SignedDuration::from_hours(48)];

/// An endpoint as it is now.
#[derive(Debug, Clone)]
pub struct Status {
    /// The last event that was queued.
    pub position: i64,
    /// The last event that there is.
    pub last: i64,
    /// When it answered 410.
    pub gone_at: Option<Timestamp>,
    /// It asked for a pause until then.
    pub not_before: Timestamp,
    /// When the next delivery is due, if any is pending.
    pub next_at: Option<Timestamp>,
    /// How often it was enabled.
    pub enabled: i64,
    lease_owner: String,
    lease_until: Timestamp,
}

impl Status {
    /// Whether this instance has the work for so long still.
    #[must_use]
    pub fn is_held_by(&self, me: &str, now: Timestamp, still: SignedDuration) -> bool {
        self.lease_owner == me && self.lease_until.duration_since(now) >= still
    }

    /// Whether this instance can have the work: it has it, or nobody has. A lease that lasts longer than any could
    /// was written by a clock that has been put right since.
    #[must_use]
    pub fn can_be_taken_by(&self, me: &str, now: Timestamp) -> bool {
        let left = self.lease_until.duration_since(now);
        self.lease_owner == me || left <= SignedDuration::ZERO || left > FAR
    }
}

/// Begins to keep an endpoint, from the events on that come now; one that is kept stays as it is. One that was taken
/// out of the configuration meanwhile begins anew.
///
/// # Errors
/// Where the database fails.
pub async fn register(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    if endpoint.bind(query(LOCK_REMOVED)).execute_in(transaction).await? > 0 {
        endpoint.bind(query(DELETE_QUEUE)).execute_in(transaction).await?;
        endpoint.bind(query(DELETE)).execute_in(transaction).await?;
    }
    let register = endpoint.bind(query(REGISTER)).bind(now.as_millisecond());
    register.execute_in(transaction).await.map(|_| ())
}

/// Begins to keep an endpoint that is new to the console, from the events on that come now, whatever there was of one of its
/// name.
///
/// # Errors
/// Where the database fails.
pub async fn begin_anew(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    for sql in [DELETE_SECRETS, DELETE_QUEUE, DELETE_ANY] {
        endpoint.bind(query(sql)).execute_in(transaction).await?;
    }
    let register = endpoint.bind(query(REGISTER)).bind(now.as_millisecond());
    register.execute_in(transaction).await.map(|_| ())
}

/// An endpoint as it is now; `None` where it is not registered.
///
/// # Errors
/// Where the database fails.
pub async fn status(store: &Store, endpoint: &Endpoint) -> Result<Option<Status>, sqlx::Error> {
    let Some(row) = endpoint.bind(query(STATUS)).fetch_optional(store).await? else {
        return Ok(None);
    };
    Ok(Some(Status {
        position: row.get("position")?,
        last: row.get::<Option<i64>>("last")?.unwrap_or_default(),
        gone_at: row.time("gone_at")?,
        not_before: row.required_time("not_before")?,
        next_at: row.time("next_at")?,
        enabled: row.get("enabled")?,
        lease_owner: row.get("lease_owner")?,
        lease_until: row.required_time("lease_until")?,
    }))
}

/// Until the transaction ends, nobody else changes the endpoint's queue; `false` where it is not registered.
///
/// # Errors
/// Where the database fails.
pub async fn lock(transaction: &mut Transaction, endpoint: &Endpoint) -> Result<bool, sqlx::Error> {
    Ok(endpoint.bind(query(LOCK)).execute_in(transaction).await? > 0)
}

/// The same; the last event that was queued, or `None` where it is not registered.
///
/// # Errors
/// Where the database fails.
pub async fn lock_at(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
) -> Result<Option<i64>, sqlx::Error> {
    let row = endpoint.bind(query(LOCK_AT)).fetch_optional_in(transaction).await?;
    row.map(|row| row.get("position")).transpose()
}

/// The same for the instance that has the work; `false` where it has it no more.
///
/// # Errors
/// Where the database fails.
pub async fn lock_own(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    me: &str,
) -> Result<bool, sqlx::Error> {
    Ok(endpoint.bind(query(LOCK_OWN)).bind(me).execute_in(transaction).await? > 0)
}

fn millis(time: SignedDuration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or_default()
}

/// Takes the work, or keeps it; `false` where another instance has it. Waits that a clock far ahead has written, and
/// that nobody who is right would, end now.
///
/// # Errors
/// Where the database fails.
pub async fn take_lease(
    store: &Store,
    endpoint: &Endpoint,
    me: &str,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let now = now.as_millisecond();
    let [lease, far] = [LEASE, FAR].map(millis);
    let mut transaction = store.begin().await?;
    let take = endpoint.bind(query(TAKE_LEASE)).bind(me).bind(now + lease);
    let taken = take.bind(now).bind(now + far).execute_in(&mut transaction).await? > 0;
    if taken {
        let [pause, wait] = LONGEST_WAITS.map(|longest| now.saturating_add(millis(longest)));
        endpoint.bind(query(END_FAR_PAUSE)).bind(pause).execute_in(&mut transaction).await?;
        let waits = endpoint.bind(query(END_FAR_WAITS)).bind(now).bind(wait);
        waits.execute_in(&mut transaction).await?;
    }
    transaction.commit().await?;
    Ok(taken)
}

/// Gives the work back, so that another instance takes it at once.
///
/// # Errors
/// Where the database fails.
pub async fn release(store: &Store, endpoint: &Endpoint, me: &str) -> Result<(), sqlx::Error> {
    let mut transaction = store.begin().await?;
    endpoint.bind(query(RELEASE)).bind(me).execute_in(&mut transaction).await?;
    transaction.commit().await
}

/// Notes that the events up to a position are queued.
///
/// # Errors
/// Where the database fails.
pub async fn advance(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    position: i64,
) -> Result<(), sqlx::Error> {
    endpoint.bind(query(ADVANCE)).bind(position).execute_in(transaction).await.map(|_| ())
}

/// Notes that it is to get nothing until a time.
///
/// # Errors
/// Where the database fails.
pub async fn pause(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    until: Timestamp,
) -> Result<(), sqlx::Error> {
    let pause = endpoint.bind(query(PAUSE)).bind(until.as_millisecond());
    pause.execute_in(transaction).await.map(|_| ())
}

/// Notes that it wants nothing more; `false` where that was known, or where it was enabled since the try was made.
///
/// # Errors
/// Where the database fails.
pub async fn end(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    now: Timestamp,
    enabled: i64,
) -> Result<bool, sqlx::Error> {
    let end = endpoint.bind(query(END)).bind(now.as_millisecond()).bind(enabled);
    Ok(end.execute_in(transaction).await? > 0)
}

/// When it answered 410, if it did, and until when it asked for a pause.
///
/// # Errors
/// Where the database fails.
pub async fn halted(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
) -> Result<(Option<Timestamp>, Timestamp), sqlx::Error> {
    let row = endpoint.bind(query(HALTED)).fetch_optional_in(transaction).await?;
    let row = row.ok_or(sqlx::Error::RowNotFound)?;
    Ok((row.time("gone_at")?, row.required_time("not_before")?))
}

/// Notes that it wants events again.
///
/// # Errors
/// Where the database fails.
pub async fn enable(transaction: &mut Transaction, endpoint: &Endpoint) -> Result<(), sqlx::Error> {
    endpoint.bind(query(ENABLE)).execute_in(transaction).await.map(|_| ())
}
