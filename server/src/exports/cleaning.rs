//! Files are kept for seven days, and what is known of them for thirty. Pieces are deleted some at a time: nobody who writes
//! waits long for it.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::{sync::watch, time::timeout};

use super::{jobs::KEPT, worker::Tools};
use crate::store::query;

const EXPIRE: &str = "UPDATE exports SET state = 'expired' WHERE id IN (SELECT id FROM exports \
     WHERE finished_at IS NOT NULL AND finished_at <= $1 AND state = 'ready' ORDER BY finished_at LIMIT $2)";
/// One whose pieces nobody can download any more.
const OVER: &str = "SELECT id FROM exports WHERE finished_at IS NOT NULL AND chunks > 0 \
     AND (state IN ('failed', 'cancelled', 'expired') OR deleted = 1) ORDER BY finished_at LIMIT 1";
const DELETE_CHUNKS: &str = "DELETE FROM export_chunks WHERE export_id = $1 AND number IN \
     (SELECT number FROM export_chunks WHERE export_id = $1 ORDER BY number LIMIT $2)";
const NOTE_EMPTY: &str = "UPDATE exports SET chunks = 0 WHERE id = $1";
const FORGET: &str = "DELETE FROM exports WHERE id IN (SELECT id FROM exports WHERE finished_at IS NOT NULL \
     AND chunks = 0 AND (deleted = 1 OR finished_at <= $1) ORDER BY finished_at LIMIT $2)";

/// How long it is known that there was a file.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many pieces or files are deleted in one transaction.
const TOGETHER: u32 = 20;
/// How long others can write between two of those.
const PAUSE: Duration = Duration::from_millis(100);
/// How often it is looked for what is over.
const EVERY: Duration = Duration::from_mins(1);

/// Goes on deleting until the process is about to end.
pub(super) async fn keep_cleaning(tools: Tools, mut stop: watch::Receiver<bool>) {
    loop {
        let wait = match clean_some(&tools).await {
            Ok(true) => PAUSE,
            Ok(false) => EVERY,
            Err(error) => {
                tracing::warn!(%error, "exports that are over could not be deleted");
                EVERY
            }
        };
        if timeout(wait, stop.wait_for(|stop| *stop)).await.is_ok() {
            break;
        }
    }
}

/// Deletes some of what is over; whether there may be more.
///
/// # Errors
/// Where the database fails.
pub async fn clean_some(tools: &Tools) -> Result<bool, sqlx::Error> {
    let now = tools.clock.now();
    let before =
        |time: SignedDuration| now.saturating_sub(time).map_or(i64::MIN, Timestamp::as_millisecond);
    let mut transaction = tools.store.begin().await?;
    let expire = query(EXPIRE).bind(before(KEPT)).bind(TOGETHER);
    let expired = expire.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    let over = query(OVER).fetch_optional(&tools.store).await?;
    if let Some(row) = &over {
        let id: String = row.get("id")?;
        let mut transaction = tools.store.begin().await?;
        let delete = query(DELETE_CHUNKS).bind(&id).bind(TOGETHER);
        if delete.execute_in(&mut transaction).await? < u64::from(TOGETHER) {
            query(NOTE_EMPTY).bind(&id).execute_in(&mut transaction).await?;
        }
        transaction.commit().await?;
    }
    let mut transaction = tools.store.begin().await?;
    let forget = query(FORGET).bind(before(REMEMBERED)).bind(TOGETHER);
    let forgotten = forget.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(expired > 0 || over.is_some() || forgotten >= u64::from(TOGETHER))
}
