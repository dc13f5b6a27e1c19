//! Files that somebody asked for and that are made in the background: what is known of each.
//!
//! A tenant has two at most that wait or are made. One that is ready is kept for seven days.

use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Format;
use crate::{
    audit::{self, Action, Actor},
    clock::Entropy,
    decisions::report::Filter,
    ids::{ExportId, TenantId},
    store::{Row, Store, Transaction, decoded, named, query},
};

macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT id, tenant_id, kind, filter, state, done, total, chunks, bytes, position, problem, \
             asked_name, asked_at, finished_at FROM exports ",
            $of
        )
    };
}

const ASK: &str = "INSERT INTO exports (id, tenant_id, kind, filter, state, place, done, total, chunks, bytes, \
     position, problem, asked_by, asked_name, asked_at, finished_at, deleted, lease_owner, lease_until) \
     VALUES ($1, $2, $3, $4, 'queued', $5, 0, NULL, 0, 0, NULL, NULL, $6, $7, $8, NULL, 0, '', 0) \
     ON CONFLICT DO NOTHING";
const LIST: &str =
    select!("WHERE tenant_id = $1 AND deleted = 0 ORDER BY asked_at DESC, id DESC LIMIT $2");
const BY_ID: &str = select!("WHERE tenant_id = $1 AND id = $2 AND deleted = 0");
pub(super) const BY_ID_ALONE: &str = select!("WHERE id = $1");
const CANCEL: &str = "UPDATE exports SET state = 'cancelled', place = NULL, finished_at = $3 \
     WHERE tenant_id = $1 AND id = $2 AND deleted = 0 AND state IN ('queued', 'running')";
const DELETE: &str = "UPDATE exports SET deleted = 1, \
     state = CASE WHEN state = 'ready' THEN 'expired' ELSE state END \
     WHERE tenant_id = $1 AND id = $2 AND deleted = 0 AND state NOT IN ('queued', 'running')";
const WITHDRAW: &str = "UPDATE exports SET deleted = 1, place = NULL, filter = '', \
     state = CASE WHEN state = 'ready' THEN 'expired' WHEN state IN ('queued', 'running') THEN 'cancelled' ELSE state END, \
     finished_at = COALESCE(finished_at, $2) WHERE tenant_id = $1 AND deleted = 0";
const CHUNK: &str = "SELECT content FROM export_chunks WHERE export_id = $1 AND number = $2";

/// How many of a tenant's may wait or be made at a time.
pub const PLACES: i64 = 2;
/// How long one that is ready is kept.
pub const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// How many the list shows.
const LISTED: u32 = 50;

/// What a file has in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Decisions, for spreadsheets.
    DecisionsCsv,
    /// Decisions, for programs.
    DecisionsJsonl,
    /// All that is sealed, with its proof (docs/evidence.md).
    Evidence,
}

impl Kind {
    /// All of them, in the order that a form has.
    pub const ALL: [Self; 3] = [Self::DecisionsCsv, Self::DecisionsJsonl, Self::Evidence];

    /// What a file's name begins with.
    #[must_use]
    pub fn stem(self) -> &'static str {
        match self {
            Self::DecisionsCsv | Self::DecisionsJsonl => "decisions",
            Self::Evidence => "evidence",
        }
    }

    /// How it is written.
    #[must_use]
    pub fn format(self) -> Format {
        match self {
            Self::DecisionsCsv => Format::Csv,
            Self::DecisionsJsonl | Self::Evidence => Format::Jsonl,
        }
    }
}

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Its turn has not come.
    Queued,
    /// It is being made.
    Running,
    /// It can be downloaded.
    Ready,
    /// It could not be made.
    Failed,
    /// Somebody did not want it any more.
    Cancelled,
    /// It is not kept any more.
    Expired,
}

/// Why a file could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// It would be larger than files may be.
    TooLarge,
    /// What was asked for cannot be read any more.
    Unreadable,
}

/// A file that somebody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its id.
    pub id: ExportId,
    /// Whose.
    pub tenant: TenantId,
    /// What is in it.
    pub kind: Kind,
    /// Of what, as a query string.
    pub filter: String,
    /// How far it is.
    pub state: State,
    /// How many records are written.
    pub done: i64,
    /// How many there are, where that is known.
    pub total: Option<i64>,
    /// How many pieces are written.
    pub chunks: i64,
    /// How large those are, in bytes.
    pub bytes: i64,
    /// Where its maker goes on.
    pub position: Option<String>,
    /// Why it could not be made.
    pub problem: Option<Problem>,
    /// The account or name of who asked for it.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// Since when it is ready, failed or cancelled.
    pub finished_at: Option<Timestamp>,
}

impl Export {
    pub(super) fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let problem: Option<String> = row.get("problem")?;
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            kind: named::read("kind", row)?,
            filter: row.get("filter")?,
            state: named::read("state", row)?,
            done: row.get("done")?,
            total: row.get("total")?,
            chunks: row.get("chunks")?,
            bytes: row.get("bytes")?,
            position: row.get("position")?,
            problem: problem.and_then(|name| named::parse(&name)),
            asked_by: row.get("asked_name")?,
            asked_at: row.required_time("asked_at")?,
            finished_at: row.time("finished_at")?,
        })
    }

    /// Until when it is kept, where it is ready.
    #[must_use]
    pub fn kept_until(&self) -> Option<Timestamp> {
        let ready = self.finished_at.filter(|_| self.state == State::Ready)?;
        ready.checked_add(KEPT).ok()
    }
}

/// Asks for a file, and notes in the log who did. `None` where two of the tenant's are not finished yet.
///
/// # Errors
/// Where the database fails.
pub async fn ask(
    store: &Store,
    entropy: &Entropy,
    (tenant, by): (TenantId, &Actor),
    (kind, filter): (Kind, &Filter),
    now: Timestamp,
) -> Result<Option<ExportId>, sqlx::Error> {
    let (id, filter) = (ExportId::random(entropy), filter.query());
    let subject = id.to_string();
    let mut transaction = store.begin().await?;
    for place in 1..=PLACES {
        let ask = query(ASK)
            .bind(&subject)
            .bind(tenant.to_string())
            .bind(named::name(&kind))
            .bind(&filter)
            .bind(place)
            .bind(by.user.map(|user| user.to_string()).unwrap_or_default())
            .bind(&by.name)
            .bind(now.as_millisecond());
        if ask.execute_in(&mut transaction).await? > 0 {
            let act = audit::New {
                tenant,
                by,
                at: now,
                action: Action::ExportAsked,
                subject: &subject,
                before: None,
                after: Some(json!({ "kind": kind, "filter": filter })),
            };
            audit::record(&mut transaction, entropy, act).await?;
            transaction.commit().await?;
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// A tenant's files, the last asked for first.
///
/// # Errors
/// Where the database fails.
pub async fn list(store: &Store, tenant: TenantId) -> Result<Vec<Export>, sqlx::Error> {
    let list = query(LIST).bind(tenant.to_string()).bind(LISTED);
    list.fetch_all(store).await?.iter().map(Export::read).collect()
}

/// A tenant's file.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: ExportId,
) -> Result<Option<Export>, sqlx::Error> {
    let find = query(BY_ID).bind(tenant.to_string()).bind(id.to_string());
    find.fetch_optional(store).await?.as_ref().map(Export::read).transpose()
}

/// Stops what waits or is made; `false` where there is nothing to stop.
///
/// # Errors
/// Where the database fails.
pub async fn cancel(
    store: &Store,
    tenant: TenantId,
    id: ExportId,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let cancel = query(CANCEL).bind(tenant.to_string()).bind(id.to_string());
    let cancelled = cancel.bind(now.as_millisecond()).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(cancelled > 0)
}

/// Deletes one that is finished: nobody finds it any more, and its pieces are deleted soon (`cleaning`). `false` where there is
/// none.
///
/// # Errors
/// Where the database fails.
pub async fn delete(store: &Store, tenant: TenantId, id: ExportId) -> Result<bool, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let delete = query(DELETE).bind(tenant.to_string()).bind(id.to_string());
    let deleted = delete.execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(deleted > 0)
}

/// Takes back all of a tenant's files, also those that are being made, in the transaction that erases somebody who may be in
/// them. Their pieces are deleted soon (`cleaning`).
///
/// # Errors
/// Where the database fails.
pub async fn withdraw_all(
    transaction: &mut Transaction,
    tenant: TenantId,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    let withdraw = query(WITHDRAW).bind(tenant.to_string()).bind(now.as_millisecond());
    withdraw.execute_in(transaction).await.map(|_| ())
}

/// A piece of a file, compressed; `None` where there is none with this number.
///
/// # Errors
/// Where the database fails.
pub async fn chunk(
    store: &Store,
    id: ExportId,
    number: i64,
) -> Result<Option<Vec<u8>>, sqlx::Error> {
    let chunk = query(CHUNK).bind(id.to_string()).bind(number);
    let Some(row) = chunk.fetch_optional(store).await? else { return Ok(None) };
    let content: String = row.get("content")?;
    decoded("content", BASE64.decode(content)).map(Some)
}
