//! Events that are sent again because somebody asks for it.

use jiff::Timestamp;

use super::{
    Endpoint, endpoint,
    queue::{TOGETHER, queue},
};
use crate::{
    config::Webhook,
    events::{self, Event},
    ids::{EventId, TenantId},
    store::Store,
};

/// How many events one call looks at: what remains is for the next one.
pub const LONGEST: u32 = 10_000;

/// Which events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// One, whether the webhook wants its type or not.
    One(EventId),
    /// All that the webhook wants since a time.
    Since(Timestamp),
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replayed {
    /// How many events are queued again.
    pub queued: u64,
    /// Where to go on, if there may be more.
    pub next: Option<i64>,
}

/// Why nothing can be sent again.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// No such event.
    #[error("tenant {tenant} has no event {event}")]
    NoSuchEvent {
        /// Whose events.
        tenant: TenantId,
        /// The id that none has.
        event: EventId,
    },
    /// No server has started with it yet, so it has got nothing before.
    #[error("{0} is not in use yet; start the server with it")]
    NotRegistered(Endpoint),
}

/// Queues events again, whatever became of them: at most [`LONGEST`] of them are looked at, from `next` of the call
/// before on. Those that are queued stay as they are, and those that are still to be queued are left out.
///
/// # Errors
/// [`ReplayError`]
pub async fn replay(
    store: &Store,
    endpoint: &Endpoint,
    webhook: &Webhook,
    which: Which,
    next: Option<i64>,
    now: Timestamp,
) -> Result<Replayed, ReplayError> {
    let tenant = endpoint.tenant;
    let mut result = Replayed { queued: 0, next: None };
    let first = match (next, which) {
        (Some(next), _) => Some(next),
        (None, Which::One(id)) => {
            let position = events::position_of(store, tenant, id).await?;
            Some(position.ok_or(ReplayError::NoSuchEvent { tenant, event: id })?)
        }
        (None, Which::Since(since)) => events::first_since(store, tenant, since).await?,
    };
    if endpoint::status(store, endpoint).await?.is_none() {
        return Err(ReplayError::NotRegistered(endpoint.clone()));
    }
    let Some(first) = first else { return Ok(result) };
    let (together, calls) = match which {
        Which::One(_) => (1, 1),
        Which::Since(_) => (TOGETHER, LONGEST / TOGETHER),
    };
    let is_meant = |event: &Event| match which {
        Which::One(id) => event.id == id,
        Which::Since(since) => event.at >= since && webhook.wants(&event.r#type),
    };
    let mut from = first - 1;
    for _ in 0..calls {
        let mut events = events::after(store, tenant, from, together).await?;
        let Some(last) = events.last().map(|event| event.position) else { return Ok(result) };
        from = last;
        let mut transaction = store.begin().await?;
        let Some(queued) = endpoint::lock_at(&mut transaction, endpoint).await? else {
            return Ok(result);
        };
        events.retain(|event| event.position <= queued && is_meant(event));
        result.queued += queue(&mut transaction, endpoint, &events, now).await?;
        transaction.commit().await?;
    }
    result.next = matches!(which, Which::Since(_)).then_some(from + 1);
    Ok(result)
}
