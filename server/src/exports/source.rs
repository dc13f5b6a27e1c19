//! Where a file's records come from: a piece at a time, each with the place from which another maker can go on.

use std::future::Future;

use jiff::Timestamp;

use super::{Format, jobs::Export, worker::Tools};
use crate::{
    decisions::report::{self, Count, Filter, Place},
    evidence::export::{ExportError, Exporter},
    ids::TenantId,
    store::Store,
};

/// A piece of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What comes next in the file.
    pub bytes: Vec<u8>,
    /// How many records are in it.
    pub records: u64,
    /// What a source is opened with that goes on after it.
    pub position: String,
}

/// Why there is no next piece.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The database: later, there may be one.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// What was asked for, or the place to go on from, cannot be read.
    #[error("{0}")]
    Unreadable(String),
}

/// Gives the pieces of a file, at least one.
pub trait Source: Send {
    /// How many records there are; `None` where that is not known.
    fn total(&self) -> impl Future<Output = Result<Option<u64>, SourceError>> + Send;

    /// The next piece; `None` at the end.
    fn next(&mut self) -> impl Future<Output = Result<Option<Piece>, SourceError>> + Send;
}

/// Decisions, the newest first. What is decided after the first piece was made is not in it.
#[derive(Debug)]
pub struct Decisions {
    store: Store,
    tenant: TenantId,
    filter: Filter,
    format: Format,
    together: u32,
    /// After which decision it goes on; `None`: nothing is written yet.
    after: Option<Place>,
    over: bool,
}

impl Decisions {
    /// Opens what an export asks for, where its maker goes on.
    ///
    /// # Errors
    /// [`SourceError::Unreadable`]
    pub fn open(store: &Store, export: &Export, together: u32) -> Result<Self, SourceError> {
        let unreadable = |what: &str| SourceError::Unreadable(what.to_owned());
        let filter = export.filter.parse().map_err(|_| unreadable("the filter cannot be read"))?;
        let after = match export.position.as_deref() {
            None => None,
            Some(text) => Some(place(text).ok_or_else(|| unreadable("the place is no place"))?),
        };
        let (store, tenant, format) = (store.clone(), export.tenant, export.kind.format());
        Ok(Self { store, tenant, filter, format, together, after, over: false })
    }
}

/// What is sealed, with its proof: what `vestibule audit export` writes. What is not sealed yet is not in it.
#[derive(Debug)]
pub struct Evidence {
    exporter: Exporter,
    together: u64,
    over: bool,
}

/// The place after the last line.
const END: &str = "end";

impl Evidence {
    /// Opens a tenant's, where its maker goes on: after a batch, with the first line.
    ///
    /// # Errors
    /// [`SourceError`]
    pub async fn open(tools: &Tools, export: &Export) -> Result<Self, SourceError> {
        let unreadable = || SourceError::Unreadable("the place is no place".to_owned());
        let (store, tenant) = (&tools.store, export.tenant);
        let position = export.position.as_deref();
        let exporter = if let Some(position) = position.filter(|position| *position != END) {
            let (batch, line) = position.split_once('\n').ok_or_else(unreadable)?;
            let batch = batch.parse().map_err(|_| unreadable())?;
            Exporter::resume(store, tenant, line, batch).await?
        } else {
            let (keys, now) = (tools.keys.current(), tools.clock.now());
            Exporter::begin(store, &keys, tenant, &tools.public_url, now, 1).await?
        };
        let together = u64::from(tools.sizes.together);
        Ok(Self { exporter, together, over: position == Some(END) })
    }
}

impl From<ExportError> for SourceError {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Database(error) => Self::Database(error),
            error => Self::Unreadable(error.to_string()),
        }
    }
}

impl Source for Evidence {
    async fn total(&self) -> Result<Option<u64>, SourceError> {
        Ok(Some(self.exporter.total()))
    }

    async fn next(&mut self) -> Result<Option<Piece>, SourceError> {
        if self.over {
            return Ok(None);
        }
        let mut piece = Piece { bytes: Vec::new(), records: 0, position: END.to_owned() };
        // Batches may be small.
        while piece.records < self.together {
            let Some(more) = self.exporter.next().await? else { break };
            piece.bytes.extend(more.bytes);
            piece.records += more.records;
            if !self.exporter.is_over() {
                piece.position = format!("{}\n{}", more.next_batch, self.exporter.first_line());
            }
        }
        self.over = self.exporter.is_over();
        if self.over {
            END.clone_into(&mut piece.position);
        }
        Ok(Some(piece))
    }
}

fn place(text: &str) -> Option<Place> {
    let (at, id) = text.split_once(' ')?;
    Some((Timestamp::from_millisecond(at.parse().ok()?).ok()?, id.parse().ok()?))
}

impl Source for Decisions {
    async fn total(&self) -> Result<Option<u64>, SourceError> {
        Ok(match report::count(&self.store, self.tenant, &self.filter).await? {
            Count::Exactly(count) => u64::try_from(count).ok(),
            Count::MoreThan(_) => None,
        })
    }

    async fn next(&mut self) -> Result<Option<Piece>, SourceError> {
        if self.over {
            return Ok(None);
        }
        let begins = self.after.is_none();
        let page = report::page(&self.store, self.tenant, &self.filter, self.after, self.together);
        let page = page.await?;
        let Some(last) = page.last().map(|last| (last.at, last.id)).or_else(|| {
            // An empty file has its head all the same.
            begins.then(|| (Timestamp::MIN, crate::ids::DecisionId::of_bytes([0; 16])))
        }) else {
            return Ok(None);
        };
        self.over = page.len() < self.together as usize;
        self.after = Some(last);
        let (mut bytes, format) = (Vec::new(), self.format);
        let written = if begins { format.head(&mut bytes) } else { Ok(()) };
        written
            .and_then(|()| format.rows(&mut bytes, &page))
            .map_err(|error| SourceError::Unreadable(error.to_string()))?;
        let position = format!("{} {}", last.0.as_millisecond(), last.1);
        let records = u64::try_from(page.len()).unwrap_or(u64::MAX);
        Ok(Some(Piece { bytes, records, position }))
    }
}
