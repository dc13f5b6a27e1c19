//! Group commit: many decisions, one commit (design.md, decision 6).
//!
//! One task owns the writing connection. While it commits, the next decisions gather; then they go
//! together. Whoever handed one in is told when its commit is on the disk, and not before.

use std::{
    io,
    sync::Arc,
    time::{Duration, Instant},
};

use sqlx::error::ErrorKind;
use tokio::{
    sync::{mpsc, oneshot},
    task::{JoinHandle, yield_now},
    time::timeout,
};

use super::{Decision, add, api, find_in};
use crate::{
    clock::Entropy,
    events::{self, EventType},
    metrics::Metrics,
    store::Store,
};

/// How many decisions one commit takes at most.
const MOST_TOGETHER: usize = 256;
/// How long the first one of a commit waits for others, while they keep coming: about as long as a commit takes.
const GATHERING: Duration = Duration::from_millis(3);
/// How long a commit may take. A server that is silent, as behind a network that has broken, must not keep all that come
/// later waiting: they are told, and whoever presses again finds out whether it was stored.
const LONGEST: Duration = Duration::from_secs(30);
/// How many may wait; more are held back at the door.
const MOST_WAITING: usize = 4096;

/// A decision that could not be stored. The details are in the log.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
#[error("the decision could not be stored")]
pub struct NotStored;

type Answer = Result<Decision, NotStored>;

struct Job {
    decision: Decision,
    answer: oneshot::Sender<Answer>,
}

/// Hands decisions to the writing task.
#[derive(Debug, Clone)]
pub struct DecisionWriter {
    jobs: mpsc::Sender<Job>,
}

impl DecisionWriter {
    /// Starts the writing task. It ends when the last writer is dropped and all is written.
    #[must_use]
    pub fn start(store: Store, entropy: Entropy, metrics: Arc<Metrics>) -> (Self, JoinHandle<()>) {
        let (jobs, waiting) = mpsc::channel(MOST_WAITING);
        (Self { jobs }, tokio::spawn(run(store, entropy, metrics, waiting)))
    }

    /// Stores a decision and returns the one that stands under its id: itself, or the one that was
    /// there first. It is committed when this returns.
    ///
    /// # Errors
    /// [`NotStored`] where the database fails; then the decision must not be claimed.
    pub async fn store(&self, decision: Decision) -> Answer {
        let (answer, stored) = oneshot::channel();
        self.jobs.send(Job { decision, answer }).await.map_err(|_| NotStored)?;
        stored.await.unwrap_or(Err(NotStored))
    }
}

async fn run(
    store: Store,
    entropy: Entropy,
    metrics: Arc<Metrics>,
    mut waiting: mpsc::Receiver<Job>,
) {
    let mut batch = Vec::with_capacity(MOST_TOGETHER);
    while gather(&mut waiting, &mut batch).await > 0 {
        metrics.decisions_together.observe(batch_size(&batch));
        let answers = match commit(&store, &entropy, &batch).await {
            Ok(standing) => standing.into_iter().map(Ok).collect(),
            // One that cannot be stored must not take the others with it.
            Err(error) if batch.len() > 1 && is_about_a_row(&error) => {
                one_by_one(&store, &entropy, &batch).await
            }
            Err(error) => batch.iter().map(|_| Err(not_stored(&error))).collect(),
        };
        for (job, answer) in batch.drain(..).zip(answers) {
            // Whoever asked may have gone; the decision stands all the same.
            let _ = job.answer.send(answer);
        }
    }
}

/// Takes those that wait, and those that are on their way: for as long as more come whenever all else that is ready has had its
/// turn, and [`GATHERING`] at most. A commit costs the same for one as for many; where nobody else comes it is made at once.
async fn gather(waiting: &mut mpsc::Receiver<Job>, batch: &mut Vec<Job>) -> usize {
    waiting.recv_many(batch, MOST_TOGETHER).await;
    let begun = Instant::now();
    loop {
        let before = batch.len();
        yield_now().await;
        while batch.len() < MOST_TOGETHER
            && let Ok(job) = waiting.try_recv()
        {
            batch.push(job);
        }
        if batch.len() == before || begun.elapsed() > GATHERING {
            return batch.len();
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "a batch is small")]
fn batch_size(batch: &[Job]) -> f64 {
    batch.len() as f64
}

/// Whether a single row is at fault (a constraint, or PostgreSQL's classes 22, data, and 40, rolled
/// back), and not the database as a whole: trying a full disk again for every row helps nobody.
fn is_about_a_row(error: &sqlx::Error) -> bool {
    error.as_database_error().is_some_and(|error| {
        error.kind() != ErrorKind::Other
            || error.code().is_some_and(|code| {
                code.len() == 5 && ["22", "40", "54"].iter().any(|class| code.starts_with(class))
            })
    })
}

async fn one_by_one(store: &Store, entropy: &Entropy, batch: &[Job]) -> Vec<Answer> {
    let mut answers = Vec::with_capacity(batch.len());
    for job in batch.chunks(1) {
        answers.push(match commit(store, entropy, job).await {
            Ok(mut standing) => standing.pop().ok_or(NotStored),
            Err(error) => Err(not_stored(&error)),
        });
    }
    answers
}

fn not_stored(error: &sqlx::Error) -> NotStored {
    tracing::error!(%error, "a decision could not be stored; nobody was told that it was made");
    NotStored
}

async fn commit(
    store: &Store,
    entropy: &Entropy,
    batch: &[Job],
) -> Result<Vec<Decision>, sqlx::Error> {
    let late = |_| Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into()));
    timeout(LONGEST, commit_now(store, entropy, batch)).await.unwrap_or_else(late)
}

async fn commit_now(
    store: &Store,
    entropy: &Entropy,
    batch: &[Job],
) -> Result<Vec<Decision>, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let mut standing = Vec::with_capacity(batch.len());
    let mut news = Vec::with_capacity(batch.len());
    let decisions: Vec<_> = batch.iter().map(|job| &job.decision).collect();
    let mut added = add(&mut transaction, &decisions, entropy).await?;
    for Job { decision, .. } in batch {
        if added.remove(&decision.id) {
            news.push(api::event(decision, EventType::DecisionMade, decision.at));
            standing.push(decision.clone());
        } else {
            let first = find_in(&mut transaction, decision.tenant, decision.id).await?;
            standing.push(first.ok_or(sqlx::Error::RowNotFound)?);
        }
    }
    events::append(&mut transaction, news, entropy).await?;
    transaction.commit().await?;
    Ok(standing)
}

#[cfg(test)]
mod tests {
    use super::{super::tests::decision, *};

    fn job() -> Job {
        Job { decision: decision(), answer: oneshot::channel().0 }
    }

    #[tokio::test]
    async fn those_who_come_while_others_have_their_turn_are_committed_together() {
        let (jobs, mut waiting) = mpsc::channel(MOST_WAITING);
        jobs.send(job()).await.unwrap();
        let coming = jobs.clone();
        tokio::spawn(async move {
            for _ in 1..10 {
                coming.send(job()).await.unwrap();
                yield_now().await;
            }
        });
        let mut batch = Vec::new();
        assert_eq!(gather(&mut waiting, &mut batch).await, 10);
        drop(jobs);
        batch.clear();
        assert_eq!(gather(&mut waiting, &mut batch).await, 0, "nobody is left");
    }

    #[tokio::test]
    async fn where_they_keep_coming_slowly_nobody_waits_for_long() {
        let (jobs, mut waiting) = mpsc::channel(MOST_WAITING);
        let coming = tokio::spawn(async move {
            loop {
                jobs.send(job()).await.unwrap();
                // What else there is to do keeps the processor.
                std::thread::sleep(Duration::from_millis(1));
                yield_now().await;
            }
        });
        let mut batch = Vec::new();
        let count = gather(&mut waiting, &mut batch).await;
        assert!((2..10).contains(&count), "{count}");
        coming.abort();
    }

    #[tokio::test]
    async fn a_commit_takes_no_more_than_it_may() {
        let (jobs, mut waiting) = mpsc::channel(MOST_WAITING);
        for _ in 0..=MOST_TOGETHER {
            jobs.send(job()).await.unwrap();
        }
        let mut batch = Vec::new();
        assert_eq!(gather(&mut waiting, &mut batch).await, MOST_TOGETHER);
        batch.clear();
        assert_eq!(gather(&mut waiting, &mut batch).await, 1);
    }
}
