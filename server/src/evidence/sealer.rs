//! Seals new records, off the way of every decision: after they were committed, some at a time.
//!
//! Decisions and withdrawals are found by following the tenant's events; everything else is in the queue. All is read first.
//! Then one short transaction changes the tenant's row from what was read to what comes after it, and adds the batch: of
//! several instances that seal at once, one does, and the others begin anew. So a record is sealed once, and none is passed
//! over, wherever an instance ends.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use tokio::{sync::watch, time::timeout};

use super::{
    Kind, Leaf,
    batches::{self, Head, Sealed},
    checkpoint::Claims,
    file::CheckpointFile,
    merkle::{self, Hash},
    queue,
    records::{self, Place},
};
use crate::{
    clock::{Clock, Entropy},
    config::{Evidence, PublicUrl},
    events::{self, EventType, NewEvent},
    ids::{RecordId, TenantId},
    keys::Keys,
    metrics::Metrics,
    store::{Store, query},
};

/// How many records a batch has at most.
pub const MOST_TOGETHER: usize = 1000;
/// How long decisions have the machine to themselves between two batches of a tenant: that makes a thousand records a second. In
/// a rush of more than that, the rest is sealed afterwards.
const PAUSE: Duration = Duration::from_secs(1);

const EVENTS: &str = "SELECT position, type, data FROM events \
     WHERE tenant_id = $1 AND position > $2 ORDER BY position LIMIT $3";

/// Of an event's data, the record that it tells of.
#[derive(Deserialize)]
struct About {
    decision_id: RecordId,
}

/// What sealing is done with.
#[derive(Debug, Clone)]
pub struct Sealer {
    /// The database.
    pub store: Store,
    /// What signs checkpoints.
    pub keys: Arc<Keys>,
    /// Time.
    pub clock: Clock,
    /// Randomness, for the ids of events.
    pub entropy: Entropy,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// What checkpoints name as their issuer.
    pub public_url: PublicUrl,
    /// How often, and where checkpoints go.
    pub config: Evidence,
}

/// Why nothing could be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// The checkpoint.
    #[error("a checkpoint cannot be written: {0}")]
    Checkpoint(#[from] serde_json::Error),
}

/// What a try to seal came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A batch is sealed.
    Sealed {
        /// With so many records.
        records: usize,
        /// Whether there was more than a batch has room for.
        more: bool,
    },
    /// Somebody else sealed at the same time; there may be more.
    Overtaken,
    /// There is nothing to seal.
    Nothing,
}

/// What is to be sealed next.
#[derive(Debug, Default)]
struct Taken {
    /// In the order that they were taken in; none twice.
    records: Vec<(Kind, RecordId)>,
    /// Those that were in the queue.
    queued: Vec<(Kind, RecordId)>,
    /// The last event that was followed.
    position: i64,
    /// Whether there may be more than this.
    more: bool,
}

impl Sealer {
    /// Seals at its intervals, until the process is about to end.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut file = self.config.checkpoint_file.clone().map(CheckpointFile::new);
        let every = self.config.seal_every();
        let (mut looked_for_missed, mut begun) = (false, Instant::now());
        // Those of which one batch was not enough; they go on between two intervals.
        let mut behind: Vec<TenantId> = Vec::new();
        loop {
            let left = every.saturating_sub(begun.elapsed());
            let wait = if behind.is_empty() { left } else { left.min(PAUSE) };
            // A sender that is gone means the same as `true`.
            if timeout(wait, stop.wait_for(|stop| *stop)).await.is_ok() {
                break;
            }
            if begun.elapsed() < every {
                behind = self.seal_one_of_each(behind, &stop).await;
                continue;
            }
            begun = Instant::now();
            looked_for_missed = looked_for_missed || self.look_for_missed().await;
            behind = self.seal_all(&stop).await.unwrap_or_else(|error| {
                tracing::error!(%error, "records wait to be sealed");
                Vec::new()
            });
            if let Some(file) = &mut file
                && let Err(error) = file.complete(&self.store).await
            {
                tracing::error!(%error, "checkpoints could not be added to the file; they will be added later");
            }
        }
    }

    /// Whether it could look for acts that an older instance recorded.
    async fn look_for_missed(&self) -> bool {
        match queue::add_missed_acts(&self.store).await {
            Ok(0) => {}
            Ok(added) => tracing::info!(added, "acts of an older instance are sealed, too"),
            Err(error) => {
                tracing::error!(%error, "records wait to be sealed");
                return false;
            }
        }
        true
    }

    /// Seals a batch of every tenant that has something, and tells of it; those that have more.
    async fn seal_all(&self, stop: &watch::Receiver<bool>) -> Result<Vec<TenantId>, sqlx::Error> {
        let gauge = |waiting| self.metrics.evidence_waiting.set(waiting);
        gauge(batches::waiting(&self.store).await?);
        let tenants = batches::tenants_with_news(&self.store).await?;
        let behind = self.seal_one_of_each(tenants, stop).await;
        for (tenant, _) in batches::last_batches(&self.store).await? {
            self.announce(tenant).await?;
        }
        gauge(batches::waiting(&self.store).await?);
        Ok(behind)
    }

    /// Seals a batch of each of these tenants; those that have more.
    async fn seal_one_of_each(
        &self,
        tenants: Vec<TenantId>,
        stop: &watch::Receiver<bool>,
    ) -> Vec<TenantId> {
        let mut behind = Vec::new();
        for tenant in tenants {
            if *stop.borrow() {
                break;
            }
            match self.seal_next(tenant).await {
                Ok(Outcome::Sealed { more: true, .. } | Outcome::Overtaken) => behind.push(tenant),
                Ok(Outcome::Sealed { more: false, .. } | Outcome::Nothing) => {}
                // One tenant's trouble holds up no other.
                Err(error) => tracing::error!(%tenant, %error, "records wait to be sealed"),
            }
        }
        behind
    }

    /// Seals all that a tenant has now; how many records.
    ///
    /// # Errors
    /// [`SealError`]; what was sealed before stays so.
    pub async fn seal_tenant(&self, tenant: TenantId) -> Result<usize, SealError> {
        queue::add_missed_acts(&self.store).await?;
        let mut sealed = 0;
        loop {
            match self.seal_next(tenant).await? {
                Outcome::Sealed { records, more } => {
                    sealed += records;
                    if !more {
                        return Ok(sealed);
                    }
                }
                Outcome::Overtaken => {}
                Outcome::Nothing => return Ok(sealed),
            }
        }
    }

    /// Seals a tenant's next batch.
    ///
    /// # Errors
    /// [`SealError`]; nothing is sealed then.
    pub async fn seal_next(&self, tenant: TenantId) -> Result<Outcome, SealError> {
        let begun = Instant::now();
        let head = batches::head(&self.store, tenant).await?;
        let taken = self.take(tenant, &head).await?;
        if taken.queued.is_empty() && taken.position == head.position {
            return Ok(Outcome::Nothing);
        }
        let leaves = self.leaves(tenant, &taken.records).await?;
        let records = leaves.len();
        let sealed = if leaves.is_empty() { None } else { Some(self.seal(tenant, &head, leaves)?) };
        let mut transaction = self.store.begin().await?;
        let position = taken.position;
        if !batches::advance(&mut transaction, tenant, &head, position, sealed.as_ref()).await? {
            return Ok(Outcome::Overtaken);
        }
        for kind in Kind::ALL {
            let ids = of_kind(&taken.queued, kind);
            records::unqueue(&mut transaction, tenant, kind, &ids).await?;
        }
        transaction.commit().await?;
        if let Some(sealed) = sealed {
            self.metrics.evidence_batches.inc();
            self.metrics.evidence_sealing_seconds.observe(begun.elapsed().as_secs_f64());
            tracing::debug!(%tenant, batch = sealed.claims.number, records, "records are sealed");
        }
        Ok(Outcome::Sealed { records, more: taken.more })
    }

    /// What comes next: from the queue, and then from the events.
    async fn take(&self, tenant: TenantId, head: &Head) -> Result<Taken, sqlx::Error> {
        let most = u32::try_from(MOST_TOGETHER).unwrap_or(u32::MAX);
        let queued = queue::first(&self.store, tenant, most).await?;
        let mut found = queued.clone();
        let mut position = head.position;
        let room = most.saturating_sub(u32::try_from(queued.len()).unwrap_or(most));
        let mut more = true;
        if room > 0 {
            let events = query(EVENTS).bind(tenant.to_string()).bind(head.position).bind(room);
            let events = events.fetch_all(&self.store).await?;
            more = u32::try_from(events.len()).is_ok_and(|followed| followed == room);
            for event in events {
                position = event.get("position")?;
                let kind = match event.get::<String>("type")?.as_str() {
                    "decision.made" => Kind::Decision,
                    "agreement.withdrawn" => Kind::Withdrawal,
                    _ => continue,
                };
                match serde_json::from_str(&event.get::<String>("data")?) {
                    Ok(About { decision_id }) => found.push((kind, decision_id)),
                    Err(error) => {
                        tracing::error!(%tenant, position, %error, "an event does not say which record it tells of; that is not sealed");
                    }
                }
            }
        }
        // What is in the queue may have an event, too; and what was sealed is in neither again.
        let mut seen = self.sealed_of(tenant, &found).await?;
        let records = found.into_iter().filter(|record| seen.insert(*record)).collect();
        Ok(Taken { records, queued, position, more })
    }

    /// Those that are sealed already.
    async fn sealed_of(
        &self,
        tenant: TenantId,
        records: &[(Kind, RecordId)],
    ) -> Result<HashSet<(Kind, RecordId)>, sqlx::Error> {
        let mut sealed = HashSet::new();
        for kind in Kind::ALL {
            let ids = of_kind(records, kind);
            let found =
                records::commitments(&self.store, Place::Leaves, tenant, kind, &ids).await?;
            sealed.extend(found.into_keys().map(|id| (kind, id)));
        }
        Ok(sealed)
    }

    async fn leaves(
        &self,
        tenant: TenantId,
        records: &[(Kind, RecordId)],
    ) -> Result<Vec<Leaf>, sqlx::Error> {
        let mut commitments: HashMap<(Kind, RecordId), Hash> = HashMap::new();
        for kind in Kind::ALL {
            let mut ids = of_kind(records, kind);
            // In this order: what is erased in between is found in the second place.
            for place in [Place::Records, Place::Erased] {
                let found = records::commitments(&self.store, place, tenant, kind, &ids).await?;
                ids.retain(|id| !found.contains_key(id));
                commitments.extend(found.into_iter().map(|(id, hash)| ((kind, id), hash)));
            }
            for id in ids {
                tracing::error!(%tenant, %kind, %id, "a record is gone that was never sealed, and no act says that it was erased");
            }
        }
        let leaf = |(kind, id): &(Kind, RecordId)| {
            let commitment = *commitments.get(&(*kind, *id))?;
            Some(Leaf { kind: *kind, id: *id, commitment })
        };
        Ok(records.iter().filter_map(leaf).collect())
    }

    fn seal(
        &self,
        tenant: TenantId,
        head: &Head,
        leaves: Vec<Leaf>,
    ) -> Result<Sealed, serde_json::Error> {
        let count = |number: i64| u64::try_from(number).unwrap_or_default();
        let hashes: Vec<Hash> = leaves.iter().map(Leaf::hash).collect();
        let (size, at) = (leaves.len() as u64, self.clock.now());
        let claims = Claims {
            iss: self.public_url.as_str().to_owned(),
            tid: tenant,
            number: count(head.number) + 1,
            size,
            total: count(head.total) + size,
            root: merkle::root(&hashes),
            previous: head.previous,
            iat: at.as_second(),
        };
        let checkpoint = claims.sign(&self.keys.current(), at)?;
        Ok(Sealed { claims, checkpoint, at, leaves })
    }

    /// An event tells of the newest checkpoint, where there is a new one and the last event was long ago; whether it did.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn announce(&self, tenant: TenantId) -> Result<bool, sqlx::Error> {
        let now = self.clock.now();
        let Some(head) = batches::look(&self.store, tenant).await? else { return Ok(false) };
        if head.number == head.announced || !self.is_due(head.announced_at, now) {
            return Ok(false);
        }
        let Some(batch) = batches::batch(&self.store, tenant, head.number).await? else {
            return Ok(false);
        };
        let mut transaction = self.store.begin().await?;
        if !batches::announce(&mut transaction, tenant, &head, now).await? {
            return Ok(false);
        }
        let data = json!({
            "batch": batch.number,
            "total": batch.first_index + batch.size,
            "checkpoint": batch.checkpoint,
        });
        let (kind, data) = (EventType::CheckpointMade, data.to_string());
        let event = NewEvent { tenant, kind, at: now, user: None, data };
        events::append(&mut transaction, vec![event], &self.entropy).await?;
        transaction.commit().await?;
        Ok(true)
    }

    fn is_due(&self, last: Timestamp, now: Timestamp) -> bool {
        // A time to come was written by a clock that has been put right since.
        now.duration_since(last) >= self.config.announce_every() || last > now
    }
}

/// The ids of those of a kind.
fn of_kind(records: &[(Kind, RecordId)], kind: Kind) -> Vec<RecordId> {
    let ids: BTreeSet<RecordId> =
        records.iter().filter(|(k, _)| *k == kind).map(|(_, id)| *id).collect();
    ids.into_iter().collect()
}
