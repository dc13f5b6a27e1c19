//! Everything that is sealed of a tenant, for somebody who checks it without the database (docs/evidence.md). It is made a
//! batch at a time: who writes it needs the memory of a batch, and after an end in the middle can go on from the last
//! piece that was written whole.

use std::collections::HashMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::value::RawValue;

use super::{
    Kind,
    batches::{self, Batch},
    keys::jwks,
    lines::{self, End, Entry, Erased, Header, Line, Missing},
    merkle::sha256,
    stored::{self, Range, Stored},
};
use crate::{config::PublicUrl, ids::TenantId, keys::KeyRing, store::Store};

/// Why an export cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A record that cannot be written as JSON, which all can.
    #[error("a record cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    /// There are not so many batches.
    #[error("there is no batch {0}; the last one is {1}")]
    NoSuchBatch(u64, u64),
    /// What was written before is not the beginning of an export of this tenant.
    #[error("what was written before is not an export of this tenant")]
    NotOurs,
}

/// A piece of an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What comes next, in whole lines.
    pub bytes: Vec<u8>,
    /// How many records are in it.
    pub records: u64,
    /// The batch that comes after it: who has this piece on the disk can go on from there.
    pub next_batch: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Header,
    Batches,
    Over,
}

/// Makes an export.
#[derive(Debug)]
pub struct Exporter {
    store: Store,
    tenant: TenantId,
    /// The first line, without its end.
    header: String,
    first_batch: u64,
    next_batch: u64,
    /// What is sealed later is not in it.
    last_batch: u64,
    total: u64,
    stage: Stage,
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn push_line(bytes: &mut Vec<u8>, line: &impl Serialize) -> Result<(), serde_json::Error> {
    serde_json::to_writer(&mut *bytes, line)?;
    bytes.push(b'\n');
    Ok(())
}

impl Exporter {
    /// Begins an export of what is sealed now, from a batch on.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn begin(
        store: &Store,
        keys: &KeyRing,
        tenant: TenantId,
        public_url: &PublicUrl,
        now: Timestamp,
        first_batch: u64,
    ) -> Result<Self, ExportError> {
        let header = Header {
            r#type: "export".to_owned(),
            version: lines::VERSION,
            tenant,
            public_url: public_url.as_str().to_owned(),
            made_at: now,
            keys: jwks(&keys.verifying_evidence()),
            first_batch,
        };
        let text = serde_json::to_string(&header)?;
        Self::new(store, &header, text, first_batch, Stage::Header).await
    }

    /// Goes on with an export: after its first line, and with this batch.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn resume(
        store: &Store,
        tenant: TenantId,
        first_line: &str,
        next_batch: u64,
    ) -> Result<Self, ExportError> {
        match Line::read(first_line) {
            Ok(Line::Header(header))
                if header.tenant == tenant && next_batch >= header.first_batch =>
            {
                let text = first_line.to_owned();
                Self::new(store, &header, text, next_batch, Stage::Batches).await
            }
            _ => Err(ExportError::NotOurs),
        }
    }

    async fn new(
        store: &Store,
        header: &Header,
        text: String,
        next_batch: u64,
        stage: Stage,
    ) -> Result<Self, ExportError> {
        let (tenant, first_batch) = (header.tenant, header.first_batch);
        let head = batches::look(store, tenant).await?;
        let (last_batch, all) = head.map_or((0, 0), |head| (count(head.number), count(head.total)));
        if first_batch == 0 || next_batch > last_batch + 1 {
            return Err(ExportError::NoSuchBatch(next_batch, last_batch));
        }
        let before = match batches::batch(store, tenant, number(first_batch)).await? {
            Some(batch) => count(batch.first_index),
            None => all,
        };
        Ok(Self {
            store: store.clone(),
            tenant,
            header: text,
            first_batch,
            next_batch,
            last_batch,
            total: all.saturating_sub(before),
            stage,
        })
    }

    /// The first line, without its end: with it and the next batch an export goes on.
    #[must_use]
    pub fn first_line(&self) -> &str {
        &self.header
    }

    /// Whether the last line was given.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Over)
    }

    /// How many records the whole export has.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The next piece: the first line, then a batch each, then the last line; then `None`.
    ///
    /// # Errors
    /// [`ExportError`]; the same piece can be asked for again.
    pub async fn next(&mut self) -> Result<Option<Piece>, ExportError> {
        let (mut bytes, mut records) = (Vec::new(), 0);
        match self.stage {
            Stage::Over => return Ok(None),
            Stage::Header => {
                bytes.extend_from_slice(self.header.as_bytes());
                bytes.push(b'\n');
                self.stage = Stage::Batches;
            }
            Stage::Batches if self.next_batch <= self.last_batch => {
                let batch = batches::batch(&self.store, self.tenant, number(self.next_batch));
                let batch = batch.await?.ok_or(sqlx::Error::RowNotFound)?;
                records = self.write(&batch, &mut bytes).await?;
                self.next_batch += 1;
            }
            Stage::Batches => {
                let end = End {
                    r#type: "end".to_owned(),
                    batches: (self.last_batch + 1).saturating_sub(self.first_batch),
                    records: self.total,
                    header_sha256: hex::encode(sha256(&[self.header.as_bytes()])),
                };
                push_line(&mut bytes, &end)?;
                self.stage = Stage::Over;
            }
        }
        Ok(Some(Piece { bytes, records, next_batch: self.next_batch }))
    }

    async fn write(&self, batch: &Batch, bytes: &mut Vec<u8>) -> Result<u64, ExportError> {
        let (store, tenant) = (&self.store, self.tenant);
        let checkpoint = batch.checkpoint.clone();
        push_line(bytes, &lines::Batch { r#type: "batch".to_owned(), checkpoint })?;
        let leaves = batches::leaves(store, tenant, batch).await?;
        let range: Range = (batch.first_index, batch.first_index + batch.size);
        let mut records = HashMap::new();
        for kind in Kind::ALL {
            if leaves.iter().any(|(_, leaf)| leaf.kind == kind) {
                for (id, stored) in stored::of_kind(store, tenant, range, kind).await? {
                    records.insert((kind, id), stored);
                }
            }
        }
        // After the records: what is erased in between is among these.
        let erased = stored::erased(store, tenant, range).await?;
        let written = leaves.len() as u64;
        for (index, leaf) in leaves {
            let (kind, id, index) = (leaf.kind, leaf.id, count(index));
            let commitment = hex::encode(leaf.commitment);
            if let Some(act) = erased.get(&(kind, id)).copied() {
                let r#type = "erased".to_owned();
                push_line(bytes, &Erased { r#type, index, kind, id, commitment, act })?;
                continue;
            }
            let why = match records.remove(&(kind, id)) {
                Some(Ok(Stored { salt, canonical })) => {
                    let record = RawValue::from_string(canonical)?;
                    push_line(bytes, &Entry { r#type: kind, index, commitment, salt, record })?;
                    continue;
                }
                Some(Err(why)) => format!("it cannot be read: {why}"),
                None => "it is not in the database".to_owned(),
            };
            let r#type = "missing".to_owned();
            push_line(bytes, &Missing { r#type, index, kind, id, commitment, why })?;
        }
        Ok(written)
    }
}
