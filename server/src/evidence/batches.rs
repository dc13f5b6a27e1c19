//! What the database keeps of batches: how far a tenant is, each batch's checkpoint, and the leaves.

use jiff::Timestamp;

use super::{
    Kind, Leaf,
    checkpoint::{self, Claims},
    merkle::Hash,
    records::{commitment, record_id},
};
use crate::{
    ids::{RecordId, TenantId},
    store::{Row, Store, Transaction, decoded, named, query},
};

const BEGIN: &str = "INSERT INTO evidence_heads (tenant_id, number, total, position, previous, announced, announced_at) \
     VALUES ($1, 0, 0, 0, NULL, 0, 0) ON CONFLICT (tenant_id) DO NOTHING";
const HEAD: &str = "SELECT number, total, position, previous, announced, announced_at FROM evidence_heads \
     WHERE tenant_id = $1";
const ADVANCE: &str = "UPDATE evidence_heads SET number = $4, total = $5, position = $6, previous = $7 \
     WHERE tenant_id = $1 AND number = $2 AND position = $3";
const ANNOUNCE: &str = "UPDATE evidence_heads SET announced = number, announced_at = $4 \
     WHERE tenant_id = $1 AND number = $2 AND announced = $3";
const ADD_BATCH: &str = "INSERT INTO evidence_batches (tenant_id, number, first_index, size, root, previous, \
     sealed_at, checkpoint) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const ADD_LEAF: &str = "INSERT INTO evidence_leaves (tenant_id, batch, leaf_index, kind, record_id, commitment) \
     VALUES ($1, $2, $3, $4, $5, $6)";
/// Each statement takes its time while nobody else can write: with this one it is a fourth.
const ADD_LEAVES: &str = "INSERT INTO evidence_leaves (tenant_id, batch, leaf_index, kind, record_id, commitment) VALUES \
     ($1, $2, $3 + 0, $4, $5, $6), ($1, $2, $3 + 1, $7, $8, $9), ($1, $2, $3 + 2, $10, $11, $12), ($1, $2, $3 \
     + 3, $13, $14, $15), ($1, $2, $3 + 4, $16, $17, $18), ($1, $2, $3 + 5, $19, $20, $21), ($1, $2, $3 + 6, \
     $22, $23, $24), ($1, $2, $3 + 7, $25, $26, $27), ($1, $2, $3 + 8, $28, $29, $30), ($1, $2, $3 + 9, $31, \
     $32, $33), ($1, $2, $3 + 10, $34, $35, $36), ($1, $2, $3 + 11, $37, $38, $39), ($1, $2, $3 + 12, $40, \
     $41, $42), ($1, $2, $3 + 13, $43, $44, $45), ($1, $2, $3 + 14, $46, $47, $48), ($1, $2, $3 + 15, $49, \
     $50, $51), ($1, $2, $3 + 16, $52, $53, $54), ($1, $2, $3 + 17, $55, $56, $57), ($1, $2, $3 + 18, $58, \
     $59, $60), ($1, $2, $3 + 19, $61, $62, $63), ($1, $2, $3 + 20, $64, $65, $66), ($1, $2, $3 + 21, $67, \
     $68, $69), ($1, $2, $3 + 22, $70, $71, $72), ($1, $2, $3 + 23, $73, $74, $75), ($1, $2, $3 + 24, $76, \
     $77, $78)";
/// How many leaves that statement adds.
const TOGETHER: usize = 25;
const BATCH: &str = "SELECT number, first_index, size, sealed_at, checkpoint FROM evidence_batches \
     WHERE tenant_id = $1 AND number = $2";
const CHECKPOINTS: &str = "SELECT number, checkpoint FROM evidence_batches \
     WHERE tenant_id = $1 AND number > $2 ORDER BY number LIMIT $3";
const LEAF_OF: &str = "SELECT batch, leaf_index FROM evidence_leaves \
     WHERE tenant_id = $1 AND record_id = $2 AND kind = $3";
const LEAVES: &str = "SELECT leaf_index, kind, record_id, commitment FROM evidence_leaves \
     WHERE tenant_id = $1 AND leaf_index >= $2 AND leaf_index < $3 ORDER BY leaf_index";
const ALL_HEADS: &str = "SELECT tenant_id, number FROM evidence_heads WHERE number > 0";
/// Tenants with events that were not followed yet, or with records in the queue.
const TENANTS_WITH_NEWS: &str = "SELECT p.tenant_id FROM event_positions p \
     LEFT JOIN evidence_heads h ON h.tenant_id = p.tenant_id WHERE p.last > COALESCE(h.position, 0) \
     UNION SELECT tenant_id FROM evidence_queue";
const WAITING: &str = "SELECT CAST((SELECT COALESCE(SUM(p.last - COALESCE(h.position, 0)), 0) FROM event_positions p \
     LEFT JOIN evidence_heads h ON h.tenant_id = p.tenant_id) + (SELECT COUNT(*) FROM evidence_queue) AS BIGINT) AS waiting";

/// How far a tenant is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    /// The last batch; 0: there is none.
    pub number: i64,
    /// How many records are sealed.
    pub total: i64,
    /// The last event that was followed.
    pub position: i64,
    /// The hash of the last checkpoint, as the next one has it.
    pub previous: Option<Hash>,
    /// The last batch that an event told of.
    pub announced: i64,
    /// When.
    pub announced_at: Timestamp,
}

/// A batch, as far as its records are not asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number, from 1.
    pub number: i64,
    /// The index of its first record, from 0.
    pub first_index: i64,
    /// How many records it has.
    pub size: i64,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// Its checkpoint.
    pub checkpoint: String,
}

/// How far a tenant is; where nothing was sealed yet, it begins.
pub(super) async fn head(store: &Store, tenant: TenantId) -> Result<Head, sqlx::Error> {
    if let Some(head) = look(store, tenant).await? {
        return Ok(head);
    }
    let mut transaction = store.begin().await?;
    query(BEGIN).bind(tenant.to_string()).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    look(store, tenant).await?.ok_or(sqlx::Error::RowNotFound)
}

/// The same; `None` where nothing was sealed yet.
pub(super) async fn look(store: &Store, tenant: TenantId) -> Result<Option<Head>, sqlx::Error> {
    let Some(row) = query(HEAD).bind(tenant.to_string()).fetch_optional(store).await? else {
        return Ok(None);
    };
    let previous: Option<String> = row.get("previous")?;
    let previous = previous.map(|text| checkpoint::parse_hash(&text).ok_or(NoHash)).transpose();
    Ok(Some(Head {
        number: row.get("number")?,
        total: row.get("total")?,
        position: row.get("position")?,
        previous: decoded("previous", previous)?,
        announced: row.get("announced")?,
        announced_at: row.required_time("announced_at")?,
    }))
}

#[derive(Debug, thiserror::Error)]
#[error("expected 32 bytes in base64url")]
struct NoHash;

/// A batch that is to be kept.
#[derive(Debug)]
pub(super) struct Sealed {
    /// What its checkpoint says.
    pub claims: Claims,
    /// The checkpoint.
    pub checkpoint: String,
    /// When it was sealed.
    pub at: Timestamp,
    /// Its leaves.
    pub leaves: Vec<Leaf>,
}

/// Goes on from where a tenant is: to this position of its events, and with this batch, if there is one. `false` where
/// somebody else has gone on from there; then nothing has changed. The tenant's row is held until the transaction ends.
pub(super) async fn advance(
    transaction: &mut Transaction,
    tenant: TenantId,
    from: &Head,
    position: i64,
    sealed: Option<&Sealed>,
) -> Result<bool, sqlx::Error> {
    let tenant_id = tenant.to_string();
    let (number, total, previous) = match sealed {
        Some(sealed) => {
            let size = number(sealed.claims.size);
            (from.number + 1, from.total + size, Some(checkpoint::hash(&sealed.checkpoint)))
        }
        None => (from.number, from.total, from.previous),
    };
    let advanced = query(ADVANCE)
        .bind(&tenant_id)
        .bind(from.number)
        .bind(from.position)
        .bind(number)
        .bind(total)
        .bind(position)
        .bind(previous.as_ref().map(checkpoint::hash_text))
        .execute_in(transaction)
        .await?;
    let (Some(sealed), true) = (sealed, advanced > 0) else { return Ok(advanced > 0) };
    query(ADD_BATCH)
        .bind(&tenant_id)
        .bind(number)
        .bind(from.total)
        .bind(total - from.total)
        .bind(checkpoint::hash_text(&sealed.claims.root))
        .bind(from.previous.as_ref().map(checkpoint::hash_text))
        .bind(sealed.at.as_millisecond())
        .bind(&sealed.checkpoint)
        .execute_in(transaction)
        .await?;
    let mut index = from.total;
    let (together, rest) = sealed.leaves.as_chunks::<TOGETHER>();
    let several = together.iter().map(|leaves| (ADD_LEAVES, leaves.as_slice()));
    for (sql, leaves) in several.chain(rest.chunks(1).map(|leaf| (ADD_LEAF, leaf))) {
        let mut add = query(sql).bind(&tenant_id).bind(number).bind(index);
        for leaf in leaves {
            add = add.bind(leaf.kind.to_string()).bind(leaf.id.to_string());
            add = add.bind(hex::encode(leaf.commitment));
            index += 1;
        }
        add.execute_in(transaction).await?;
    }
    Ok(true)
}

/// A number of records or batches, which the database has room for.
fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Says that an event tells of the last batch; `false` where somebody else has said so, or there is another batch.
pub(super) async fn announce(
    transaction: &mut Transaction,
    tenant: TenantId,
    from: &Head,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let announce = query(ANNOUNCE).bind(tenant.to_string()).bind(from.number).bind(from.announced);
    Ok(announce.bind(now.as_millisecond()).execute_in(transaction).await? > 0)
}

/// A tenant's batch by its number.
///
/// # Errors
/// Where the database fails.
pub(super) async fn batch(
    store: &Store,
    tenant: TenantId,
    number: i64,
) -> Result<Option<Batch>, sqlx::Error> {
    let found = query(BATCH).bind(tenant.to_string()).bind(number).fetch_optional(store).await?;
    let read = |row: Row| {
        Ok(Batch {
            number: row.get("number")?,
            first_index: row.get("first_index")?,
            size: row.get("size")?,
            sealed_at: row.required_time("sealed_at")?,
            checkpoint: row.get("checkpoint")?,
        })
    };
    found.map(read).transpose()
}

/// The batch that a record is sealed in, and its index among all of the tenant's; `None` where it is not sealed yet.
///
/// # Errors
/// Where the database fails.
pub async fn batch_of(
    store: &Store,
    tenant: TenantId,
    kind: Kind,
    id: RecordId,
) -> Result<Option<(Batch, i64)>, sqlx::Error> {
    let leaf = query(LEAF_OF).bind(tenant.to_string()).bind(id.to_string()).bind(kind.to_string());
    let Some(row) = leaf.fetch_optional(store).await? else { return Ok(None) };
    let batch = batch(store, tenant, row.get("batch")?).await?;
    let index = row.get("leaf_index")?;
    Ok(batch.map(|batch| (batch, index)))
}

/// A batch's leaves, with the index of each.
pub(super) async fn leaves(
    store: &Store,
    tenant: TenantId,
    batch: &Batch,
) -> Result<Vec<(i64, Leaf)>, sqlx::Error> {
    let end = batch.first_index + batch.size;
    let leaves = query(LEAVES).bind(tenant.to_string()).bind(batch.first_index).bind(end);
    let rows = leaves.fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let (kind, id) = (named::read("kind", row)?, record_id(row, "record_id")?);
            Ok((row.get("leaf_index")?, Leaf { kind, id, commitment: commitment(row)? }))
        })
        .collect()
}

/// Checkpoints after a batch, with their numbers.
pub(super) async fn checkpoints(
    store: &Store,
    tenant: TenantId,
    after: i64,
    limit: u32,
) -> Result<Vec<(i64, String)>, sqlx::Error> {
    let after = query(CHECKPOINTS).bind(tenant.to_string()).bind(after).bind(limit);
    let rows = after.fetch_all(store).await?;
    rows.iter().map(|row| Ok((row.get("number")?, row.get("checkpoint")?))).collect()
}

fn tenant(row: &Row) -> Result<TenantId, sqlx::Error> {
    decoded("tenant_id", row.get::<String>("tenant_id")?.parse())
}

/// All tenants with batches, and the last of each.
pub(super) async fn last_batches(store: &Store) -> Result<Vec<(TenantId, i64)>, sqlx::Error> {
    let rows = query(ALL_HEADS).fetch_all(store).await?;
    rows.iter().map(|row| Ok((tenant(row)?, row.get("number")?))).collect()
}

/// Tenants that may have records to be sealed.
pub(super) async fn tenants_with_news(store: &Store) -> Result<Vec<TenantId>, sqlx::Error> {
    let rows = query(TENANTS_WITH_NEWS).fetch_all(store).await?;
    rows.iter().map(tenant).collect()
}

/// How many events were not followed yet, and records wait in the queue.
pub(super) async fn waiting(store: &Store) -> Result<i64, sqlx::Error> {
    let row = query(WAITING).fetch_optional(store).await?;
    row.map_or(Ok(0), |row| row.get("waiting"))
}
