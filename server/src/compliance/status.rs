//! How reporting devices to Entra goes, for people and the API.

use jiff::Timestamp;

use super::outbox::{ReportState, Said, said};
use crate::{
    ids::{EntraDeviceId, TenantId},
    store::{Row, Store, named, query},
};

macro_rules! select {
    ($of:literal) => {
        concat!(
            "SELECT entra_device_id, state, changed_at, due_at, attempts, tried_at, error, said_managed, \
             said_compliant, said_at FROM entra_reports ",
            $of
        )
    };
}

const BY_DEVICE: &str = select!("WHERE tenant_id = $1 AND entra_device_id = $2");
const COUNTS: &str =
    "SELECT state, COUNT(*) AS count FROM entra_reports WHERE tenant_id = $1 GROUP BY state";
const OLDEST: &str = "SELECT MIN(changed_at) AS changed_at FROM entra_reports \
     WHERE tenant_id = $1 AND state IN ('waiting', 'unreachable')";

/// How reporting a device goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceReport {
    /// How it stands.
    pub state: ReportState,
    /// When what is to be said changed last.
    pub changed_at: Timestamp,
    /// When it is said next, by itself.
    pub due_at: Option<Timestamp>,
    /// How often it was tried since it changed.
    pub attempts: i64,
    /// When it was tried last.
    pub tried_at: Option<Timestamp>,
    /// What Entra answered, where it did not take it.
    pub error: Option<String>,
    /// What Entra was told last.
    pub said: Option<Said>,
    /// When.
    pub said_at: Option<Timestamp>,
}

impl DeviceReport {
    /// From a row that has every column but the state by its name.
    pub(super) fn read(row: &Row, state: ReportState) -> Result<Self, sqlx::Error> {
        Ok(Self {
            state,
            changed_at: row.required_time("changed_at")?,
            due_at: row.time("due_at")?,
            attempts: row.get("attempts")?,
            tried_at: row.time("tried_at")?,
            error: row.get("error")?,
            said: said(row)?,
            said_at: row.time("said_at")?,
        })
    }
}

/// How reporting a device goes; `None` where there was never anything to say of it.
///
/// # Errors
/// Where the database fails.
pub async fn of_device(
    store: &Store,
    tenant: TenantId,
    device: EntraDeviceId,
) -> Result<Option<DeviceReport>, sqlx::Error> {
    let found = query(BY_DEVICE).bind(tenant.to_string()).bind(device.to_string());
    let found = found.fetch_optional(store).await?;
    found.map(|row| DeviceReport::read(&row, named::read("state", &row)?)).transpose()
}

/// How many of a tenant's devices stand how.
///
/// # Errors
/// Where the database fails.
pub async fn counts(
    store: &Store,
    tenant: TenantId,
) -> Result<Vec<(ReportState, i64)>, sqlx::Error> {
    let rows = query(COUNTS).bind(tenant.to_string()).fetch_all(store).await?;
    rows.iter().map(|row| Ok((named::read("state", row)?, row.get("count")?))).collect()
}

/// Since when Entra does not have what is known of a device, where that is for want of a turn or an answer.
///
/// # Errors
/// Where the database fails.
pub async fn waiting_since(
    store: &Store,
    tenant: TenantId,
) -> Result<Option<Timestamp>, sqlx::Error> {
    let oldest = query(OLDEST).bind(tenant.to_string()).fetch_optional(store).await?;
    oldest.map_or(Ok(None), |row| row.time("changed_at"))
}
