//! Sealed records as the database has them, with their salts: a batch's, or one.

use std::collections::HashMap;

use super::{Kind, records::record_id};
use crate::{
    audit::Act,
    decisions::{Decision, withdrawal::Withdrawal},
    ids::{ActId, RecordId, TenantId},
    store::{Query, Row, Store, decoded, query},
};

/// In this order SQLite goes from the batch to its records, and not through all of the tenant's.
macro_rules! of_batch {
    ($columns:literal, $table:literal, $id:literal, $kind:literal) => {
        concat!(
            "SELECT l.record_id, ",
            $columns,
            " FROM evidence_leaves l CROSS JOIN ",
            $table,
            " r WHERE l.tenant_id = $1 AND l.leaf_index >= $2 AND l.leaf_index < $3 AND l.kind = '",
            $kind,
            "' AND r.",
            $id,
            " = l.record_id AND r.tenant_id = l.tenant_id"
        )
    };
}

const DECISIONS: &str = of_batch!(
    "r.salt, r.id, r.tenant_id, r.user_object_id, r.user_upn, r.decision, r.policy, r.version, r.locale, \
     r.text_sha256, r.ownership, r.theme, r.client_request_id, r.user_agent, r.decided_at, r.rule_groups, \
     r.reading, CAST(NULL AS BIGINT) AS withdrawn_at",
    "decisions",
    "id",
    "decision"
);
const WITHDRAWALS: &str = of_batch!(
    "r.salt, r.decision_id, r.tenant_id, r.user_object_id, r.withdrawn_at",
    "withdrawals",
    "decision_id",
    "withdrawal"
);
const ACTS: &str = of_batch!(
    "r.salt, r.id, r.tenant_id, r.acted_at, r.actor_object_id, r.actor_name, r.action, r.subject, r.before, \
     r.after",
    "acts",
    "id",
    "act"
);
const ERASED: &str = "SELECT e.record_id, e.kind, e.act_id FROM evidence_leaves l CROSS JOIN erased_records e \
     WHERE l.tenant_id = $1 AND l.leaf_index >= $2 AND l.leaf_index < $3 \
     AND e.tenant_id = l.tenant_id AND e.record_id = l.record_id AND e.kind = l.kind";

/// A record with what its commitment is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stored {
    /// In hexadecimal.
    pub salt: String,
    /// The canonical form.
    pub canonical: String,
}

/// Makes the canonical form of a row.
type Canonical = fn(&Row) -> Result<String, sqlx::Error>;

/// Which leaves: from an index, before another.
pub(super) type Range = (i64, i64);

fn bound(sql: &'static str, tenant: TenantId, range: Range) -> Query<'static> {
    query(sql).bind(tenant.to_string()).bind(range.0).bind(range.1)
}

/// The records of a kind among a tenant's leaves. One that cannot be read comes with the reason.
pub(super) async fn of_kind(
    store: &Store,
    tenant: TenantId,
    range: Range,
    kind: Kind,
) -> Result<HashMap<RecordId, Result<Stored, String>>, sqlx::Error> {
    let (sql, canonical): (_, Canonical) = match kind {
        Kind::Decision => (DECISIONS, |row| Ok(Decision::read(row)?.canonical())),
        Kind::Withdrawal => (WITHDRAWALS, |row| Ok(withdrawal(row)?.canonical())),
        Kind::Act => (ACTS, |row| Ok(Act::read(row)?.canonical())),
    };
    let rows = bound(sql, tenant, range).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let salt = row.get("salt")?;
            let stored = canonical(row).map(|canonical| Stored { salt, canonical });
            Ok((record_id(row, "record_id")?, stored.map_err(|error| error.to_string())))
        })
        .collect()
}

fn withdrawal(row: &Row) -> Result<Withdrawal, sqlx::Error> {
    Ok(Withdrawal {
        tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
        user: decoded("user_object_id", row.get::<String>("user_object_id")?.parse())?,
        decision: decoded("decision_id", row.get::<String>("decision_id")?.parse())?,
        at: row.required_time("withdrawn_at")?,
    })
}

/// Those of a tenant's leaves that were erased, and by which acts.
pub(super) async fn erased(
    store: &Store,
    tenant: TenantId,
    range: Range,
) -> Result<HashMap<(Kind, RecordId), ActId>, sqlx::Error> {
    let rows = bound(ERASED, tenant, range).fetch_all(store).await?;
    rows.iter()
        .map(|row| {
            let kind = crate::store::named::read("kind", row)?;
            let act = decoded("act_id", row.get::<String>("act_id")?.parse())?;
            Ok(((kind, record_id(row, "record_id")?), act))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::DatabaseUrl;

    #[tokio::test]
    async fn a_batchs_records_are_found_by_their_ids() {
        let folder = tempfile::tempdir().unwrap();
        let database = DatabaseUrl::Sqlite(folder.path().join("stored.db"));
        let store = Store::open(&database).await.unwrap();
        for (sql, index) in [
            (DECISIONS, "(id=?)"),
            (WITHDRAWALS, "(decision_id=?)"),
            (ACTS, "(id=?)"),
            (ERASED, "(tenant_id=? AND record_id=? AND kind=?)"),
        ] {
            let explain = Box::leak(format!("EXPLAIN QUERY PLAN {sql}").into_boxed_str());
            let explained = bound(explain, TenantId::of_bytes([0; 16]), (0, 1000));
            let rows = explained.fetch_all(&store).await.unwrap();
            let plan = |n: usize| rows[n].get::<String>("detail").unwrap();
            assert!(
                plan(0).ends_with("(tenant_id=? AND leaf_index>? AND leaf_index<?)"),
                "{}",
                plan(0)
            );
            assert!(plan(1).ends_with(index), "{}", plan(1));
        }
    }
}
