//! What is kept of an endpoint: how far its events are queued, whether it is gone, and which instance works for it.

use jiff::{SignedDuration, Timestamp};

use super::Endpoint;
use crate::store::{Store, Transaction, query};

/// How long an instance that is not heard of any more keeps the work: three times what it takes to notice.
pub const LEASE: SignedDuration = SignedDuration::from_mins(1);

const REGISTER: &str = "INSERT INTO webhooks (tenant_id, webhook, position, registered_at, not_before, \
     lease_owner, lease_until) \
     VALUES ($1, $2, COALESCE((SELECT last FROM event_positions WHERE tenant_id = $1), 0), $3, 0, '', 0) \
     ON CONFLICT (tenant_id, webhook) DO NOTHING";
const STATUS: &str = "SELECT position, gone_at, not_before, lease_owner, lease_until, \
     (SELECT last FROM event_positions p WHERE p.tenant_id = w.tenant_id) AS last, \
     (SELECT MIN(next_at) FROM webhook_deliveries d WHERE d.tenant_id = w.tenant_id \
     AND d.webhook = w.webhook AND d.state = 'pending') AS next_at \
     FROM webhooks w WHERE tenant_id = $1 AND webhook = $2";
const LOCK: &str =
    "UPDATE webhooks SET lease_until = lease_until WHERE tenant_id = $1 AND webhook = $2";
const LOCK_OWN: &str = "UPDATE webhooks SET lease_until = lease_until \
     WHERE tenant_id = $1 AND webhook = $2 AND lease_owner = $3";
const TAKE_LEASE: &str = "UPDATE webhooks SET lease_owner = $3, lease_until = $4 \
     WHERE tenant_id = $1 AND webhook = $2 \
     AND (lease_owner = $3 OR lease_until <= $5 OR lease_until > $6)";
const RELEASE: &str = "UPDATE webhooks SET lease_owner = '', lease_until = 0 \
     WHERE tenant_id = $1 AND webhook = $2 AND lease_owner = $3";
const ADVANCE: &str = "UPDATE webhooks SET position = $3 WHERE tenant_id = $1 AND webhook = $2";
const PAUSE: &str = "UPDATE webhooks SET not_before = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND not_before < $3";
const END: &str = "UPDATE webhooks SET gone_at = $3 \
     WHERE tenant_id = $1 AND webhook = $2 AND gone_at IS NULL";
const ENABLE: &str =
    "UPDATE webhooks SET gone_at = NULL, not_before = 0 WHERE tenant_id = $1 AND webhook = $2";

/// A lease that ends so far ahead was written by a clock that has been put right since. Clocks of instances that
/// run beside each other are nearer than that.
const FAR: SignedDuration = SignedDuration::from_hours(1);

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

/// Begins to keep an endpoint, from the events on that come now; one that is kept stays as it is.
///
/// # Errors
/// Where the database fails.
pub async fn register(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let register = endpoint.bind(query(REGISTER)).bind(now.as_millisecond());
    register.execute_in(transaction).await.map(|_| ())
}

/// An endpoint as it is now; `None` where it was never registered.
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
        lease_owner: row.get("lease_owner")?,
        lease_until: row.required_time("lease_until")?,
    }))
}

/// Until the transaction ends, nobody else changes the endpoint's queue.
///
/// # Errors
/// Where the database fails.
pub async fn lock(transaction: &mut Transaction, endpoint: &Endpoint) -> Result<(), sqlx::Error> {
    endpoint.bind(query(LOCK)).execute_in(transaction).await.map(|_| ())
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

/// Takes the work, or keeps it; `false` where another instance has it.
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
    let [lease, far] = [LEASE, FAR].map(|time| i64::try_from(time.as_millis()).unwrap_or_default());
    let mut transaction = store.begin().await?;
    let take = endpoint.bind(query(TAKE_LEASE)).bind(me).bind(now + lease);
    let taken = take.bind(now).bind(now + far).execute_in(&mut transaction).await? > 0;
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

/// Notes that it wants nothing more; `false` where that was known.
///
/// # Errors
/// Where the database fails.
pub async fn end(
    transaction: &mut Transaction,
    endpoint: &Endpoint,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    Ok(endpoint.bind(query(END)).bind(now.as_millisecond()).execute_in(transaction).await? > 0)
}

/// Notes that it wants events again.
///
/// # Errors
/// Where the database fails.
pub async fn enable(transaction: &mut Transaction, endpoint: &Endpoint) -> Result<(), sqlx::Error> {
    endpoint.bind(query(ENABLE)).execute_in(transaction).await.map(|_| ())
}
