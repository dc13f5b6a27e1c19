//! What was erased. A record's content and salt go; its commitment stays here, so that the batch that it was sealed in is
//! checked as before, and the act that erased it is named. That act's `after` has `{"records": [{"kind": …, "id": …}, …]}`.

use jiff::Timestamp;

use super::Kind;
use crate::{
    ids::{ActId, RecordId, TenantId},
    store::{Transaction, query},
};

/// The actions that erase records.
pub const ACTIONS: [&str; 2] = ["person.erased", "records.expired"];

macro_rules! record_from {
    ($kind:literal, $id:literal, $table:literal) => {
        concat!(
            "INSERT INTO erased_records (tenant_id, kind, record_id, commitment, act_id, erased_at) ",
            "SELECT tenant_id, '",
            $kind,
            "', ",
            $id,
            ", commitment, $3, $4 FROM ",
            $table,
            " WHERE tenant_id = $1 AND ",
            $id,
            " = $2 ON CONFLICT (tenant_id, record_id, kind) DO NOTHING"
        )
    };
}

const DECISION: &str = record_from!("decision", "id", "decisions");
const WITHDRAWAL: &str = record_from!("withdrawal", "decision_id", "withdrawals");
const ACT: &str = record_from!("act", "id", "acts");

/// Keeps the commitments to records that the same transaction deletes after this; how many there were. The act that erases
/// them names all of them.
///
/// # Errors
/// Where the database fails.
pub async fn record(
    transaction: &mut Transaction,
    tenant: TenantId,
    act: ActId,
    at: Timestamp,
    records: &[(Kind, RecordId)],
) -> Result<u64, sqlx::Error> {
    let mut kept = 0;
    for (kind, id) in records {
        let sql = match kind {
            Kind::Decision => DECISION,
            Kind::Withdrawal => WITHDRAWAL,
            Kind::Act => ACT,
        };
        let keep = query(sql).bind(tenant.to_string()).bind(id.to_string()).bind(act.to_string());
        kept += keep.bind(at.as_millisecond()).execute_in(transaction).await?;
    }
    Ok(kept)
}
