//! What is cleaned away, whichever instance does it: webhooks that are in the configuration no more, what has waited
//! for too long, and what was over long ago. All of it is done in small transactions.

use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;

use super::{Configured, Endpoint, Tools, endpoint::DELETE_SECRETS, queue, worker::TICK};
use crate::{
    serve::stopped,
    store::{Store, decoded, query},
};

/// How often it is looked for webhooks that were taken out of the configuration.
const LOOK_EVERY: SignedDuration = SignedDuration::from_mins(1);
/// How often what is old is cleaned away.
const CLEAN_EVERY: SignedDuration = SignedDuration::from_hours(1);
/// How many rows go in one transaction.
const TOGETHER: u32 = 500;

const ALL: &str = "SELECT tenant_id, webhook, removed_at FROM webhooks ORDER BY tenant_id, webhook";
const REMOVE: &str = "UPDATE webhooks SET removed_at = $3, lease_owner = '', lease_until = 0 \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NULL \
     AND registered_at < $4 AND lease_until <= $3";
const LOCK_REMOVED: &str = "UPDATE webhooks SET removed_at = removed_at \
     WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NOT NULL";
const DELETE_QUEUE: &str = "DELETE FROM webhook_deliveries WHERE tenant_id = $1 AND webhook = $2 \
     AND position IN (SELECT position FROM webhook_deliveries \
     WHERE tenant_id = $1 AND webhook = $2 ORDER BY position LIMIT $3)";
const DELETE: &str =
    "DELETE FROM webhooks WHERE tenant_id = $1 AND webhook = $2 AND removed_at IS NOT NULL";
const DELETE_OVER: &str = "DELETE FROM webhook_deliveries WHERE finished_at < $1 \
     AND (tenant_id, webhook, position) IN (SELECT tenant_id, webhook, position FROM webhook_deliveries \
     WHERE finished_at < $1 ORDER BY finished_at LIMIT $2)";
const DELETE_TRIES: &str = "DELETE FROM webhook_tries WHERE (tenant_id, webhook, number) IN \
     (SELECT tenant_id, webhook, number FROM webhook_tries WHERE at < $1 ORDER BY at LIMIT $2)";

/// Cleans up until `stop` comes true. What is under way then is done by the next look.
pub(super) async fn run(
    configured: watch::Receiver<Configured>,
    tools: Tools,
    stop: watch::Receiver<bool>,
) {
    tokio::select! {
        () = stopped(stop) => {}
        () = look(configured, tools) => {}
    }
}

async fn look(configured: watch::Receiver<Configured>, tools: Tools) {
    let (mut looked_at, mut cleaned_at) = (None, None);
    let is_time = |last: Option<Timestamp>, every, now: Timestamp| {
        // Also where the clock was put back.
        last.is_none_or(|at| now.duration_since(at).abs() >= every)
    };
    loop {
        let now = tools.clock.now();
        if is_time(looked_at, LOOK_EVERY, now) {
            looked_at = Some(now);
            let configured = configured.borrow().clone();
            if let Err(error) = forget_removed(&tools.store, &configured, now).await {
                tracing::warn!(%error, "webhooks that were taken out of the configuration could not be forgotten");
            }
        }
        if is_time(cleaned_at, CLEAN_EVERY, now) {
            cleaned_at = Some(now);
            if let Err(error) = clean(&tools.store, now).await {
                tracing::warn!(%error, "what is old of webhooks could not be deleted");
            }
        }
        tokio::time::sleep(TICK).await;
    }
}

/// All endpoints that are kept, and whether they were taken out of the configuration.
async fn all(store: &Store) -> Result<Vec<(Endpoint, bool)>, sqlx::Error> {
    let rows = query(ALL).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let tenant = decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?;
            let webhook = decoded("webhook", row.get::<String>("webhook")?.parse())?;
            Ok((Endpoint { tenant, webhook }, row.time("removed_at")?.is_some()))
        })
        .collect()
}

/// Forgets endpoints that are not configured here, that nobody works for, and that no instance was given since this
/// configuration was read: their secrets at once, and then what was queued.
async fn forget_removed(
    store: &Store,
    configured: &Configured,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    for (endpoint, mut removed) in all(store).await? {
        if !removed && configured.webhooks.iter().all(|(known, _)| *known != endpoint) {
            removed = remove(store, &endpoint, configured.since, now).await?;
        }
        if removed {
            while delete_queue(store, &endpoint).await? {}
        }
    }
    Ok(())
}

/// Notes that an endpoint was taken out of the configuration, where that is so.
async fn remove(
    store: &Store,
    endpoint: &Endpoint,
    since: Timestamp,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let remove = endpoint.bind(query(REMOVE)).bind(now.as_millisecond());
    if remove.bind(since.as_millisecond()).execute_in(&mut transaction).await? == 0 {
        return Ok(false);
    }
    endpoint.bind(query(DELETE_SECRETS)).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    tracing::warn!(%endpoint, "the webhook is not in the configuration any more; its secrets and what waits for it are deleted");
    Ok(true)
}

/// Deletes some of what was queued for a removed endpoint, and the endpoint after the last; whether there may be more.
async fn delete_queue(store: &Store, endpoint: &Endpoint) -> Result<bool, sqlx::Error> {
    let mut transaction = store.begin().await?;
    if endpoint.bind(query(LOCK_REMOVED)).execute_in(&mut transaction).await? == 0 {
        return Ok(false);
    }
    let delete = endpoint.bind(query(DELETE_QUEUE)).bind(TOGETHER);
    let more = delete.execute_in(&mut transaction).await? > 0;
    if !more {
        endpoint.bind(query(DELETE)).execute_in(&mut transaction).await?;
    }
    transaction.commit().await?;
    Ok(more)
}

/// Gives up what has waited for too long, and deletes what was over long ago.
async fn clean(store: &Store, now: Timestamp) -> Result<(), sqlx::Error> {
    for (endpoint, _) in all(store).await?.into_iter().filter(|(_, removed)| !removed) {
        let mut skipped = 0;
        loop {
            let some = queue::skip_old(store, &endpoint, now).await?;
            skipped += some;
            if some == 0 {
                break;
            }
        }
        if skipped > 0 {
            tracing::error!(%endpoint, skipped, "events waited for 30 days and are not delivered");
        }
    }
    let before = now.checked_sub(queue::KEPT).map_or(i64::MIN, Timestamp::as_millisecond);
    for sql in [DELETE_OVER, DELETE_TRIES] {
        loop {
            let mut transaction = store.begin().await?;
            let delete = query(sql).bind(before).bind(TOGETHER);
            let deleted = delete.execute_in(&mut transaction).await?;
            transaction.commit().await?;
            if deleted == 0 {
                break;
            }
        }
    }
    Ok(())
}
