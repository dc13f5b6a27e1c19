//! Attempts are deleted after 30 days, some at a time: nobody who writes waits long for it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::{sync::watch, time::timeout};

use crate::{
    clock::Clock,
    store::{Store, query},
};

const DELETE_OLD: &str = "DELETE FROM attempts WHERE id IN \
     (SELECT id FROM attempts WHERE at < $1 ORDER BY at LIMIT $2)";

/// How long attempts are kept.
pub const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many are deleted in one transaction.
const TOGETHER: u32 = 500;
/// How long others can write between two of those.
const PAUSE: Duration = Duration::from_millis(200);
/// How often it is looked for old ones.
const EVERY: Duration = Duration::from_hours(1);

/// Goes on deleting until the process is about to end.
pub(super) async fn keep_cleaning(store: Store, clock: Clock, mut stop: watch::Receiver<bool>) {
    loop {
        let wait = match clean_some(&store, &clock).await {
            Ok(deleted) if deleted >= u64::from(TOGETHER) => PAUSE,
            Ok(_) => EVERY,
            Err(error) => {
                tracing::warn!(%error, "old attempts could not be deleted");
                EVERY
            }
        };
        if timeout(wait, stop.wait_for(|stop| *stop)).await.is_ok() {
            break;
        }
    }
}

async fn clean_some(store: &Store, clock: &Clock) -> Result<u64, sqlx::Error> {
    let oldest = clock.now().saturating_sub(KEPT).map_or(i64::MIN, Timestamp::as_millisecond);
    let mut transaction = store.begin().await?;
    let deleted =
        query(DELETE_OLD).bind(oldest).bind(TOGETHER).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(deleted)
}
