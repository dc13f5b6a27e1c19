//! Writing attempts, off the way of every answer: whoever notes one never waits. One task writes them, some at a time and with
//! pauses, so that decisions, which people do wait for, come first. Where more come than that, or where the database
//! fails, attempts are left out and counted.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{mpsc, watch},
    task::JoinHandle,
    time::timeout,
};

use super::{ADD, Attempt, cleaning::keep_cleaning};
use crate::{
    clock::Clock,
    metrics::{Metrics, OutcomeLabel},
    store::Store,
};

/// How many may wait to be written: a rush of some thousand devices.
const MOST_WAITING: usize = 8192;
/// How many one commit takes at most.
const MOST_TOGETHER: usize = 16;
/// How long decisions have the database to themselves between two commits: that makes 256 attempts a second. Few at a time:
/// while they are written, others wait for the processor.
const PAUSE: Duration = Duration::from_micros(62_500);

/// Takes attempts in.
#[derive(Debug, Clone)]
pub struct AttemptLog {
    waiting: mpsc::Sender<Attempt>,
    metrics: Arc<Metrics>,
}

impl AttemptLog {
    /// Starts the writing task. It ends when the last copy of this is dropped and all is written; from `stop` on it makes no
    /// pauses.
    #[must_use]
    pub fn start(
        store: Store,
        clock: Clock,
        metrics: Arc<Metrics>,
        stop: &watch::Sender<bool>,
    ) -> (Self, JoinHandle<()>) {
        let (log, waiting) = Self::new(MOST_WAITING, Arc::clone(&metrics));
        tokio::spawn(keep_cleaning(store.clone(), clock, stop.subscribe()));
        (log, tokio::spawn(run(store, metrics, waiting, stop.subscribe())))
    }

    fn new(most_waiting: usize, metrics: Arc<Metrics>) -> (Self, mpsc::Receiver<Attempt>) {
        let (sender, receiver) = mpsc::channel(most_waiting);
        (Self { waiting: sender, metrics }, receiver)
    }

    /// Notes an attempt, if there is room for it; it is put together only then.
    pub fn note(&self, attempt: impl FnOnce() -> Attempt) {
        match self.waiting.try_reserve() {
            Ok(room) => room.send(attempt()),
            Err(_) => count(&self.metrics, "dropped", 1),
        }
    }
}

fn count(metrics: &Metrics, outcome: &'static str, attempts: usize) {
    metrics.attempts.get_or_create(&OutcomeLabel { outcome }).inc_by(attempts as u64);
}

async fn run(
    store: Store,
    metrics: Arc<Metrics>,
    mut waiting: mpsc::Receiver<Attempt>,
    mut stop: watch::Receiver<bool>,
) {
    let mut batch = Vec::with_capacity(MOST_TOGETHER);
    while waiting.recv_many(&mut batch, MOST_TOGETHER).await > 0 {
        match write(&store, &batch).await {
            Ok(()) => count(&metrics, "written", batch.len()),
            Err(error) => {
                tracing::warn!(%error, attempts = batch.len(), "attempts could not be written");
                count(&metrics, "lost", batch.len());
            }
        }
        batch.clear();
        // A sender that is gone means the same as `true`.
        let _ = timeout(PAUSE, stop.wait_for(|stop| *stop)).await;
    }
}

async fn write(store: &Store, batch: &[Attempt]) -> Result<(), sqlx::Error> {
    let mut transaction = store.begin().await?;
    ADD.add(&mut transaction, batch.iter().map(Attempt::values).collect()).await?;
    transaction.commit().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        attempts::Kind,
        clock::Entropy,
        ids::{AttemptId, TenantId},
    };

    fn attempt() -> Attempt {
        let entropy = Entropy::system();
        Attempt {
            id: AttemptId::random(&entropy),
            tenant: TenantId::random(&entropy),
            at: "2026-11-20T12:00:00Z".parse().unwrap(),
            kind: Kind::Terms,
            outcome: "shown".into(),
            code: None,
            why: None,
            user: None,
            upn: None,
            client_request_id: None,
            support_id: "x".to_owned(),
            decision: None,
            device: None,
            hardware_id: None,
            ownership: None,
            theme: None,
            os_version: None,
            user_agent: None,
        }
    }

    #[test]
    fn where_nobody_writes_nobody_waits_and_what_has_no_room_is_counted() {
        let metrics = Arc::new(Metrics::default());
        let (log, mut waiting) = AttemptLog::new(2, Arc::clone(&metrics));
        for _ in 0..2 {
            log.note(attempt);
        }
        for _ in 0..3 {
            log.note(|| panic!("nothing is put together for nobody"));
        }
        assert!(waiting.try_recv().is_ok());
        log.note(attempt);
        let text = metrics.text().unwrap();
        assert!(text.contains("vestibule_attempts_total{outcome=\"dropped\"} 3"), "{text}");
        drop(log);
        assert_eq!(std::iter::from_fn(|| waiting.try_recv().ok()).count(), 2);
    }
}
