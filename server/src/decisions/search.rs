//! Finding decisions for the help desk, and what one led to. Each statement has its index; letters of ASCII are small or capital
//! alike.

use super::Decision;
use crate::{
    ids::{DecisionId, DeviceId, TenantId},
    store::{Store, decoded, query},
};

const BY_REQUEST: &str = select!(
    "WHERE tenant_id = $1 AND lower(client_request_id COLLATE \"binary\") = $2 \
     ORDER BY decided_at DESC, id DESC LIMIT $3"
);
const WITHDRAWAL_COMMITMENT: &str =
    "SELECT commitment FROM withdrawals WHERE decision_id = $2 AND tenant_id = $1";
const ENROLLED: &str = "SELECT device_id FROM used_blobs WHERE decision_id = $2 AND tenant_id = $1";

/// The decisions of what Windows called so, the newest first.
///
/// # Errors
/// Where the database fails.
pub async fn by_request(
    store: &Store,
    tenant: TenantId,
    client_request_id: &str,
    limit: u32,
) -> Result<Vec<Decision>, sqlx::Error> {
    let id = client_request_id.to_ascii_lowercase();
    let rows = query(BY_REQUEST).bind(tenant.to_string()).bind(id).bind(limit);
    rows.fetch_all(store).await?.iter().map(Decision::read).collect()
}

/// The commitment to a withdrawal's record, in hex, where the person has withdrawn.
///
/// # Errors
/// Where the database fails.
pub async fn withdrawal_commitment(
    store: &Store,
    tenant: TenantId,
    id: DecisionId,
) -> Result<Option<String>, sqlx::Error> {
    let found = query(WITHDRAWAL_COMMITMENT).bind(tenant.to_string()).bind(id.to_string());
    found.fetch_optional(store).await?.map(|row| row.get("commitment")).transpose()
}

/// The device that the decision's blob has enrolled.
///
/// # Errors
/// Where the database fails.
pub async fn device_enrolled_on(
    store: &Store,
    tenant: TenantId,
    id: DecisionId,
) -> Result<Option<DeviceId>, sqlx::Error> {
    let found = query(ENROLLED).bind(tenant.to_string()).bind(id.to_string());
    let Some(row) = found.fetch_optional(store).await? else { return Ok(None) };
    decoded("device_id", row.get::<String>("device_id")?.parse()).map(Some)
}
