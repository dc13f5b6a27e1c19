//! Finding devices for the help desk. Each statement has its index; letters of ASCII are small or capital alike.

use std::collections::HashSet;

use super::Device;
use crate::{
    ids::{EntraDeviceId, TenantId},
    store::{Store, beginning, query},
};

const BY_NAME: &str = select!(
    "WHERE tenant_id = $1 AND lower(name COLLATE \"binary\") >= $2 \
     AND lower(name COLLATE \"binary\") < $3 ORDER BY lower(name COLLATE \"binary\") LIMIT $4"
);
const BY_DISPLAY_NAME: &str = select!(
    "WHERE tenant_id = $1 AND lower(display_name COLLATE \"binary\") >= $2 \
     AND lower(display_name COLLATE \"binary\") < $3 \
     ORDER BY lower(display_name COLLATE \"binary\") LIMIT $4"
);
const BY_HARDWARE_ID: &str = select!(
    "WHERE tenant_id = $1 AND lower(hardware_id COLLATE \"binary\") >= $2 \
     AND lower(hardware_id COLLATE \"binary\") < $3 \
     ORDER BY lower(hardware_id COLLATE \"binary\") LIMIT $4"
);
const BY_ENTRA_ID: &str =
    select!("WHERE tenant_id = $1 AND entra_device_id = $2 ORDER BY enrolled_at, id LIMIT $3");

/// The devices whose name, given name or hardware id begins so, at most so many of each.
///
/// # Errors
/// Where the database fails.
pub async fn beginning_with(
    store: &Store,
    tenant: TenantId,
    text: &str,
    limit: u32,
) -> Result<Vec<Device>, sqlx::Error> {
    let (from, to) = beginning(&text.to_ascii_lowercase());
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for sql in [BY_NAME, BY_DISPLAY_NAME, BY_HARDWARE_ID] {
        let rows = query(sql).bind(tenant.to_string()).bind(&from).bind(&to).bind(limit);
        for row in rows.fetch_all(store).await? {
            let device = Device::read(&row)?;
            if seen.insert(device.id) {
                found.push(device);
            }
        }
    }
    Ok(found)
}

/// The devices with this id in Entra: one, if not several people have enrolled it.
///
/// # Errors
/// Where the database fails.
pub async fn by_entra_id(
    store: &Store,
    tenant: TenantId,
    id: EntraDeviceId,
    limit: u32,
) -> Result<Vec<Device>, sqlx::Error> {
    let rows = query(BY_ENTRA_ID).bind(tenant.to_string()).bind(id.to_string()).bind(limit);
    rows.fetch_all(store).await?.iter().map(Device::read).collect()
}
