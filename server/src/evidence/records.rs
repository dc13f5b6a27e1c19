//! Commitments to records, read a hundred at a time, wherever they stand: beside the record, with the leaf that was sealed, or
//! with what was erased.

use std::collections::HashMap;

use super::{Kind, merkle::Hash, parse_hex};
use crate::{
    ids::{RecordId, TenantId},
    store::{Query, Row, Store, Transaction, decoded, query},
};

/// A statement about a tenant's ($1) records with a hundred ids, from $2 on. Who has fewer repeats one of them.
macro_rules! of_hundred {
    ($before:literal) => {
        of_hundred!($before, "")
    };
    ($before:literal, $after:literal) => {
        concat!(
            $before,
            " IN ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, \
             $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, \
             $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, \
             $61, $62, $63, $64, $65, $66, $67, $68, $69, $70, $71, $72, $73, $74, $75, $76, $77, $78, $79, \
             $80, $81, $82, $83, $84, $85, $86, $87, $88, $89, $90, $91, $92, $93, $94, $95, $96, $97, $98, \
             $99, $100, $101)",
            $after
        )
    };
}

/// How many ids such a statement has.
const HUNDRED: usize = 100;

// Without the empty text, SQLite takes an index by tenant, and goes through all of its rows.
const OF_DECISIONS: &str =
    of_hundred!("SELECT id, commitment FROM decisions WHERE tenant_id || '' = $1 AND id");
const OF_WITHDRAWALS: &str = of_hundred!(
    "SELECT decision_id AS id, commitment FROM withdrawals WHERE tenant_id || '' = $1 AND decision_id"
);
const OF_ACTS: &str =
    of_hundred!("SELECT id, commitment FROM acts WHERE tenant_id || '' = $1 AND id");
const OF_ERASED: &str = of_hundred!(
    "SELECT record_id AS id, commitment FROM erased_records WHERE tenant_id = $1 AND record_id",
    " AND kind = $102"
);
const OF_SEALED: &str = of_hundred!(
    "SELECT record_id AS id, commitment FROM evidence_leaves WHERE tenant_id = $1 AND record_id",
    " AND kind = $102"
);
const UNQUEUE: &str = of_hundred!(
    "DELETE FROM evidence_queue WHERE tenant_id = $1 AND record_id",
    " AND kind = $102"
);

fn bound<'q>(sql: &'static str, tenant: TenantId, ids: &[RecordId]) -> Query<'q> {
    let mut query = query(sql).bind(tenant.to_string());
    for n in 0..HUNDRED {
        // A chunk is never empty.
        let id = ids.get(n).or(ids.last()).map(ToString::to_string);
        query = query.bind(id);
    }
    query
}

type Commitments = HashMap<RecordId, Hash>;

/// Where commitments are looked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    /// Beside the records.
    Records,
    /// With what was erased.
    Erased,
    /// With what is sealed.
    Leaves,
}

/// The commitments to those of a tenant's records of a kind that are in a place.
pub(super) async fn commitments(
    store: &Store,
    place: Place,
    tenant: TenantId,
    kind: Kind,
    ids: &[RecordId],
) -> Result<Commitments, sqlx::Error> {
    let mut found = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(HUNDRED) {
        let of_kind = |sql| bound(sql, tenant, ids).bind(kind.to_string());
        let query = match (place, kind) {
            (Place::Records, Kind::Decision) => bound(OF_DECISIONS, tenant, ids),
            (Place::Records, Kind::Withdrawal) => bound(OF_WITHDRAWALS, tenant, ids),
            (Place::Records, Kind::Act) => bound(OF_ACTS, tenant, ids),
            (Place::Erased, _) => of_kind(OF_ERASED),
            (Place::Leaves, _) => of_kind(OF_SEALED),
        };
        for row in query.fetch_all(store).await? {
            found.insert(record_id(&row, "id")?, commitment(&row)?);
        }
    }
    Ok(found)
}

/// Takes records of a kind out of the queue.
pub(super) async fn unqueue(
    transaction: &mut Transaction,
    tenant: TenantId,
    kind: Kind,
    ids: &[RecordId],
) -> Result<(), sqlx::Error> {
    for ids in ids.chunks(HUNDRED) {
        let unqueue = bound(UNQUEUE, tenant, ids).bind(kind.to_string());
        unqueue.execute_in(transaction).await?;
    }
    Ok(())
}

/// A record's id in a column.
pub(super) fn record_id(row: &Row, column: &str) -> Result<RecordId, sqlx::Error> {
    decoded(column, row.get::<String>(column)?.parse())
}

/// The column of that name.
pub(super) fn commitment(row: &Row) -> Result<Hash, sqlx::Error> {
    let text: String = row.get("commitment")?;
    decoded("commitment", parse_hex(&text).ok_or(NotAHash))
}

/// A text that is not 32 bytes in hexadecimal.
#[derive(Debug, thiserror::Error)]
#[error("expected 64 hexadecimal digits")]
struct NotAHash;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    #[tokio::test]
    async fn every_record_is_found_by_its_id() {
        let folder = tempfile::tempdir().unwrap();
        let database = DatabaseUrl::Sqlite(folder.path().join("records.db"));
        let store = Store::open(&database).await.unwrap();
        for (sql, index) in [
            (OF_DECISIONS, "(id=?)"),
            (OF_WITHDRAWALS, "(decision_id=?)"),
            (OF_ACTS, "(id=?)"),
            (OF_ERASED, "(tenant_id=? AND record_id=? AND kind=?)"),
            (OF_SEALED, "(tenant_id=? AND record_id=? AND kind=?)"),
            (UNQUEUE, "(tenant_id=? AND record_id=? AND kind=?)"),
        ] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let tenant = TenantId::of_bytes([0; 16]);
            let explained = bound(explain, tenant, &[RecordId::of_bytes([0; 16])]);
            let explained = if sql.contains("$102") { explained.bind("act") } else { explained };
            let rows = explained.fetch_all(&store).await.unwrap();
            let plan: String = rows[0].get("detail").unwrap();
            assert!(plan.ends_with(index), "{plan}");
        }
    }
}
