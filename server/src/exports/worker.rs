//! Makes files in the background. Of several instances, one at a time makes a file: the one that holds its lease. Each piece is
//! written in one transaction with the place after it, under the lease: whoever goes on after an end in the middle goes on after
//! the last piece, so that each record is in the file once.
//!
//! A piece is gzip by itself; several one after the other are one file (RFC 1952, section 2.2).

use std::{
    io::{self, Write as _},
    sync::Arc,
    time::Duration,
};

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use flate2::{Compression, write::GzEncoder};
use jiff::SignedDuration;
use tokio::{
    sync::{Notify, watch},
    time::timeout,
};

use super::{
    cleaning,
    jobs::{Export, Kind, Problem},
    source::{Decisions, Evidence, Source, SourceError},
};
use crate::{
    clock::{Clock, Entropy},
    config::PublicUrl,
    ids::ExportId,
    keys::Keys,
    serve::stopped,
    store::{Store, Transaction, after, named, query},
};

const NEXT: &str = "SELECT id FROM exports WHERE place IS NOT NULL \
     AND (lease_until <= $1 OR lease_until > $2 OR lease_owner = $3) ORDER BY lease_until, asked_at, id LIMIT 1";
const TAKE: &str = "UPDATE exports SET lease_owner = $2, lease_until = $3, state = 'running' \
     WHERE id = $1 AND place IS NOT NULL \
     AND (lease_until <= $4 OR lease_until > $5 OR lease_owner = $2)";
const SET_TOTAL: &str =
    "UPDATE exports SET total = $3 WHERE id = $1 AND lease_owner = $2 AND total IS NULL";
const STEP: &str = "UPDATE exports SET done = done + $4, chunks = chunks + 1, bytes = bytes + $5, position = $6, \
     lease_until = $7 WHERE id = $1 AND lease_owner = $2 AND chunks = $3 AND state = 'running'";
const ADD_CHUNK: &str =
    "INSERT INTO export_chunks (export_id, number, content) VALUES ($1, $2, $3)";
const FINISH: &str = "UPDATE exports SET state = 'ready', total = done, place = NULL, finished_at = $3 \
     WHERE id = $1 AND lease_owner = $2 AND state = 'running'";
const FAIL: &str = "UPDATE exports SET state = 'failed', problem = $4, place = NULL, finished_at = $3 \
     WHERE id = $1 AND lease_owner = $2 AND state = 'running'";
const RELEASE: &str = "UPDATE exports SET lease_until = $3 WHERE id = $1 AND lease_owner = $2";

/// How long nobody else makes a file whose maker says nothing; far longer than a piece takes.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// An end of a lease that is farther away was written by a clock that is wrong.
const FAR: SignedDuration = SignedDuration::from_secs(10 * 60);
/// How often it is looked whether there is something to do.
const TICK: Duration = Duration::from_secs(1);
/// How many pieces are made before it is another file's turn.
const TURN: usize = 20;

/// How large pieces and files are.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// The records of a piece.
    pub together: u32,
    /// The largest file, compressed, in bytes.
    pub most_bytes: i64,
}

impl Default for Sizes {
    fn default() -> Self {
        Self { together: 5_000, most_bytes: 1 << 30 }
    }
}

/// What files are made with.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The database.
    pub store: Store,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// What evidence is checked with.
    pub keys: Arc<Keys>,
    /// Who says that it is.
    pub public_url: PublicUrl,
    /// Told where somebody asked for a file here.
    pub asked: Arc<Notify>,
    /// How large pieces and files are.
    pub sizes: Sizes,
}

/// Makes files.
#[derive(Debug)]
pub struct Worker {
    tools: Tools,
    /// What leases call it.
    me: String,
}

/// What became of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// There is nothing to do.
    Idle,
    /// Something was done; there may be more.
    Worked,
}

impl Worker {
    /// A worker that does nothing yet.
    #[must_use]
    pub fn new(tools: Tools) -> Self {
        let me = hex::encode(tools.entropy.bytes::<8>());
        Self { tools, me }
    }

    /// Works until `stop` comes true, and deletes what is over.
    pub async fn run(self, stop: watch::Receiver<bool>) {
        let cleaning = cleaning::keep_cleaning(self.tools.clone(), stop.clone());
        tokio::join!(self.keep_working(stop), cleaning);
    }

    async fn keep_working(self, stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.turn(&stop).await {
                Ok(Turn::Worked) => continue,
                Ok(Turn::Idle) => {}
                Err(error) => tracing::error!(%error, "exports wait for the database"),
            }
            tokio::select! {
                () = stopped(stop.clone()) => break,
                _ = timeout(TICK, self.tools.asked.notified()) => {}
            }
        }
    }

    /// Takes the file that has waited longest for its turn, and makes some of it.
    ///
    /// # Errors
    /// Where the database fails; another turn goes on.
    pub async fn turn(&self, stop: &watch::Receiver<bool>) -> Result<Turn, sqlx::Error> {
        let Some(export) = self.take().await? else { return Ok(Turn::Idle) };
        let (store, together) = (&self.tools.store, self.tools.sizes.together);
        let made = match export.kind {
            Kind::DecisionsCsv | Kind::DecisionsJsonl => {
                match Decisions::open(store, &export, together) {
                    Ok(source) => self.make(&export, source, stop).await,
                    Err(error) => Err(error),
                }
            }
            Kind::Evidence => match Evidence::open(&self.tools, &export).await {
                Ok(source) => self.make(&export, source, stop).await,
                Err(error) => Err(error),
            },
        };
        match made {
            Ok(()) => {}
            Err(SourceError::Database(error)) => return Err(error),
            Err(SourceError::Unreadable(why)) => {
                tracing::error!(export = %export.id, why, "an export cannot be made");
                self.fail(export.id, Problem::Unreadable).await?;
            }
        }
        Ok(Turn::Worked)
    }

    /// The lease of a file that nobody makes now.
    async fn take(&self) -> Result<Option<Export>, sqlx::Error> {
        let Tools { store, clock, .. } = &self.tools;
        let now = clock.now();
        let (free, far) = (now.as_millisecond(), after(now, FAR));
        let next = query(NEXT).bind(free).bind(far).bind(&self.me);
        let Some(row) = next.fetch_optional(store).await? else {
            return Ok(None);
        };
        let id: String = row.get("id")?;
        let mut transaction = store.begin().await?;
        let take = query(TAKE).bind(&id).bind(&self.me).bind(after(now, LEASE));
        let taken = take.bind(free).bind(far).execute_in(&mut transaction).await? > 0;
        // As it is under the lease: another may have gone on with it in between.
        let export = query(super::jobs::BY_ID_ALONE).bind(&id);
        let export = export.fetch_optional_in(&mut transaction).await?;
        transaction.commit().await?;
        export.as_ref().filter(|_| taken).map(Export::read).transpose()
    }

    async fn make<S: Source>(
        &self,
        export: &Export,
        mut source: S,
        stop: &watch::Receiver<bool>,
    ) -> Result<(), SourceError> {
        let (mut chunks, mut bytes) = (export.chunks, export.bytes);
        if export.total.is_none()
            && let Some(total) = source.total().await?
        {
            let total = i64::try_from(total).unwrap_or(i64::MAX);
            let set = query(SET_TOTAL).bind(export.id.to_string()).bind(&self.me).bind(total);
            self.alone(set).await?;
        }
        for _ in 0..TURN {
            if *stop.borrow() {
                break;
            }
            let Some(piece) = source.next().await? else {
                self.finish(export.id).await?;
                return Ok(());
            };
            let (records, position) = (piece.records, piece.position);
            let content = compressed(piece.bytes).await?;
            let size = i64::try_from(content.len()).unwrap_or(i64::MAX);
            bytes = bytes.saturating_add(size);
            if bytes > self.tools.sizes.most_bytes {
                tracing::warn!(export = %export.id, "an export would be too large");
                self.fail(export.id, Problem::TooLarge).await?;
                return Ok(());
            }
            let mut transaction = self.tools.store.begin().await?;
            let written = query(STEP)
                .bind(export.id.to_string())
                .bind(&self.me)
                .bind(chunks)
                .bind(i64::try_from(records).unwrap_or(i64::MAX))
                .bind(size)
                .bind(position)
                .bind(after(self.tools.clock.now(), LEASE));
            if written.execute_in(&mut transaction).await? == 0 {
                // It was cancelled, or another instance makes it now.
                return Ok(());
            }
            let add = query(ADD_CHUNK).bind(export.id.to_string()).bind(chunks);
            add.bind(BASE64.encode(content)).execute_in(&mut transaction).await?;
            transaction.commit().await?;
            chunks += 1;
        }
        self.release(export.id).await?;
        Ok(())
    }

    async fn alone(&self, change: crate::store::Query<'_>) -> Result<u64, sqlx::Error> {
        let mut transaction: Transaction = self.tools.store.begin().await?;
        let changed = change.execute_in(&mut transaction).await?;
        transaction.commit().await?;
        Ok(changed)
    }

    async fn finish(&self, id: ExportId) -> Result<u64, sqlx::Error> {
        let now = self.tools.clock.now().as_millisecond();
        self.alone(query(FINISH).bind(id.to_string()).bind(&self.me).bind(now)).await
    }

    async fn fail(&self, id: ExportId, problem: Problem) -> Result<u64, sqlx::Error> {
        let now = self.tools.clock.now().as_millisecond();
        let fail = query(FAIL).bind(id.to_string()).bind(&self.me).bind(now);
        self.alone(fail.bind(named::name(&problem))).await
    }

    /// Lets others have their turn.
    async fn release(&self, id: ExportId) -> Result<u64, sqlx::Error> {
        let now = self.tools.clock.now().as_millisecond();
        self.alone(query(RELEASE).bind(id.to_string()).bind(&self.me).bind(now)).await
    }
}

/// Bytes as gzip, made where nobody waits for it.
async fn compressed(bytes: Vec<u8>) -> Result<Vec<u8>, SourceError> {
    let compress = move || -> io::Result<Vec<u8>> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&bytes)?;
        encoder.finish()
    };
    let made = tokio::task::spawn_blocking(compress).await;
    let unreadable = |error: &dyn std::fmt::Display| SourceError::Unreadable(error.to_string());
    made.map_err(|error| unreadable(&error))?.map_err(|error| unreadable(&error))
}
