//! Records that no event tells of, until they are sealed.

use jiff::Timestamp;

use super::Kind;
use crate::{
    ids::{ActId, RecordId, TenantId},
    store::{Store, Transaction, decoded, named, query},
};

const ADD: &str =
    "INSERT INTO evidence_queue (tenant_id, record_id, kind, at) VALUES ($1, $2, 'act', $3)";
const FIRST: &str = "SELECT record_id, kind FROM evidence_queue \
     WHERE tenant_id = $1 ORDER BY at, record_id, kind LIMIT $2";
/// An instance of before the queue adds nothing to it.
const ADD_MISSED_ACTS: &str = "INSERT INTO evidence_queue (tenant_id, record_id, kind, at) \
     SELECT tenant_id, id, 'act', acted_at FROM acts WHERE NOT EXISTS \
     (SELECT 1 FROM evidence_leaves l WHERE l.tenant_id = acts.tenant_id AND l.record_id = acts.id AND l.kind = 'act') \
     AND NOT EXISTS (SELECT 1 FROM evidence_queue q \
     WHERE q.tenant_id = acts.tenant_id AND q.record_id = acts.id AND q.kind = 'act') \
     ON CONFLICT (tenant_id, record_id, kind) DO NOTHING";

/// Adds an act, in the transaction that records it.
///
/// # Errors
/// Where the database fails.
pub async fn add_act(
    transaction: &mut Transaction,
    tenant: TenantId,
    act: ActId,
    at: Timestamp,
) -> Result<(), sqlx::Error> {
    query(ADD)
        .bind(tenant.to_string())
        .bind(act.to_string())
        .bind(at.as_millisecond())
        .execute_in(transaction)
        .await?;
    Ok(())
}

/// Adds acts that an older instance recorded, which knew of no queue; how many.
///
/// # Errors
/// Where the database fails.
pub(super) async fn add_missed_acts(store: &Store) -> Result<u64, sqlx::Error> {
    let mut transaction = store.begin().await?;
    let added = query(ADD_MISSED_ACTS).execute_in(&mut transaction).await?;
    transaction.commit().await?;
    Ok(added)
}

/// A tenant's records that wait, the oldest first.
pub(super) async fn first(
    store: &Store,
    tenant: TenantId,
    limit: u32,
) -> Result<Vec<(Kind, RecordId)>, sqlx::Error> {
    let rows = query(FIRST).bind(tenant.to_string()).bind(limit).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let id = decoded("record_id", row.get::<String>("record_id")?.parse())?;
            Ok((named::read("kind", row)?, id))
        })
        .collect()
}
