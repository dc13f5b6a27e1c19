//! The registry of devices: what was enrolled, by whom, and what the MDM says of it. Removed devices stay
//! in it, as evidence.

pub mod api;
pub mod cap;
pub mod configuration_manager;
pub mod near_cap;
pub mod owner;
pub mod removal;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use crate::{
    clock::Entropy,
    compliance::outbox,
    events::{self, EventType, NewEvent},
    ids::{DecisionId, DeviceId, EntraDeviceId, ObjectId, TenantId},
    store::{Query, Row, Store, Transaction, decoded, named, query},
    terms_of_use::request::Ownership,
};
use configuration_manager::ConfigurationManager;
use removal::Removal;

/// Every column that a device is read from, by its name: an instance of before a migration goes on reading what it knows.
macro_rules! columns {
    () => {
        "id, tenant_id, user_object_id, user_upn, hardware_id, entra_device_id, name, \
         display_name, manufacturer, model, os_version, ownership, enrollment_type, decision_id, \
         enrolled_at, last_check_in, state, holds_slot, removed_at, removal_state, \
         removal_asked_at, removal_asked_by, removal_changed_at, removal_reason, \
         compliance_managed, compliance_compliant, compliance_reasons, compliance_grace, \
         compliance_at, lost_at, configuration_manager_health, configuration_manager_last_sync, \
         configuration_manager_owns_compliance, configuration_manager_at"
    };
}
pub(crate) use columns;

macro_rules! select {
    ($of:literal) => {
        concat!("SELECT ", columns!(), " FROM devices ", $of)
    };
}

// After the macro, which it uses.
pub mod search;

const INSERT: &str = "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, \
     entra_device_id, name, manufacturer, model, os_version, ownership, enrollment_type, decision_id, \
     enrolled_at, state, holds_slot) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
const UPDATE: &str = "UPDATE devices SET user_upn = $3, entra_device_id = $4, name = $5, \
     manufacturer = $6, model = $7, os_version = $8, ownership = $9, enrollment_type = $10, \
     decision_id = $11, state = $12, holds_slot = $13, removed_at = $14, removal_state = $15, \
     removal_asked_at = $16, removal_asked_by = $17, removal_changed_at = $18, removal_reason = $19, \
     compliance_managed = $20, compliance_compliant = $21, compliance_reasons = $22, \
     compliance_grace = $23, compliance_at = $24, last_check_in = $25, display_name = $26, \
     lost_at = $27, configuration_manager_health = $28, configuration_manager_last_sync = $29, \
     configuration_manager_owns_compliance = $30, configuration_manager_at = $31 \
     WHERE tenant_id = $1 AND id = $2";
const BY_ID: &str = select!("WHERE tenant_id = $1 AND id = $2");
const BY_HARDWARE: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 \
     AND hardware_id = $3 AND state <> 'removed'"
);
const ALL_OF_USER: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 \
     ORDER BY enrolled_at, id"
);
const COUNTED: &str = select!(
    "WHERE tenant_id = $1 AND user_object_id = $2 \
     AND holds_slot = 1 ORDER BY COALESCE(last_check_in, enrolled_at), id LIMIT $3"
);
const LIST: &str = select!(
    "WHERE tenant_id = $1 \
     AND (enrolled_at > $2 OR (enrolled_at = $2 AND id > $3)) ORDER BY enrolled_at, id LIMIT $4"
);
const LIST_OF_USER: &str = select!(
    "WHERE tenant_id = $1 \
     AND (enrolled_at > $2 OR (enrolled_at = $2 AND id > $3)) AND user_object_id = $5 \
     ORDER BY enrolled_at, id LIMIT $4"
);

/// The `EnrollmentType` that Windows sends: `Device` where the device is joined, `Full` where a work account
/// is added to a person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String")]
pub enum EnrollmentType {
    /// The device is joined.
    Device,
    /// A work account is added to a person's own device.
    Full,
}

/// From the text alone: serde takes an enum from an object too.
impl TryFrom<String> for EnrollmentType {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        match text.as_str() {
            "Device" => Ok(Self::Device),
            "Full" => Ok(Self::Full),
            _ => Err("expected Device or Full"),
        }
    }
}

/// Where a device stands: `active`, enrolled; `removal_requested`, enrolled still, and somebody asked for it to
/// be removed; `removed`, no longer enrolled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DeviceState)]
pub enum State {
    /// Enrolled.
    Active,
    /// Enrolled, and somebody asked for it to be removed.
    RemovalRequested,
    /// No longer enrolled.
    Removed,
}

/// A person as callers see them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = DeviceUser)]
pub struct Owner {
    /// The object id.
    pub object_id: ObjectId,
    /// The user principal name, as the MDM server last sent it.
    pub upn: String,
}

/// What the MDM says about a device's compliance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Compliance {
    /// Whether the MDM manages the device.
    pub managed: bool,
    /// Whether the device follows its rules.
    pub compliant: bool,
    /// Why not, in the MDM's words.
    pub reasons: Vec<String>,
    /// Until when it is treated as compliant all the same.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    pub grace_until: Option<Timestamp>,
    /// When the MDM said so.
    #[schema(value_type = String, format = DateTime)]
    pub at: Timestamp,
}

/// A device; it serializes as callers see it (design.md, `GET /devices/{id}`), but for what depends on the time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(description = "A device.")]
pub struct Device {
    /// The id in this registry.
    pub id: DeviceId,
    /// Whose it is.
    #[serde(skip)]
    pub tenant: TenantId,
    /// Who enrolled it.
    pub user: Owner,
    /// The name that it reports.
    #[schema(required)]
    pub name: Option<String>,
    /// What its owner calls it in the portal.
    #[schema(required)]
    pub display_name: Option<String>,
    /// What the MDM knows the hardware by.
    pub hardware_id: String,
    /// Its id in Entra.
    #[schema(required)]
    pub entra_device_id: Option<EntraDeviceId>,
    /// Its manufacturer.
    #[schema(required)]
    pub manufacturer: Option<String>,
    /// Its model.
    #[schema(required)]
    pub model: Option<String>,
    /// Its Windows version.
    #[schema(required)]
    pub os_version: Option<String>,
    /// Company or personal, as the person was asked.
    pub ownership: Ownership,
    /// What Windows called the enrollment. It may not fit the ownership; that is recorded, not refused.
    pub enrollment_type: EnrollmentType,
    /// When it was enrolled first.
    #[schema(value_type = String, format = DateTime)]
    pub enrolled_at: Timestamp,
    /// When the MDM last heard from it.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    pub last_check_in: Option<Timestamp>,
    /// Where it stands.
    pub state: State,
    /// How the removal that somebody asked for last is going.
    #[schema(required)]
    pub removal: Option<Removal>,
    /// What the MDM says about its compliance.
    #[schema(required)]
    pub compliance: Option<Compliance>,
    /// What the MDM reported of Configuration Manager on it; `None` where it is not co-managed. Whether that is healthy
    /// depends on the time, so events and answers show it each in their own way.
    #[serde(skip)]
    pub configuration_manager: Option<ConfigurationManager>,
    /// Since when it is reported lost.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    pub lost_at: Option<Timestamp>,
    /// The decision that it was enrolled on last.
    pub decision_id: DecisionId,
    /// Whether it counts against its user's cap.
    #[serde(skip)]
    pub holds_slot: bool,
    /// When it was removed.
    #[serde(skip)]
    pub removed_at: Option<Timestamp>,
}

impl Device {
    /// An event about this device.
    #[must_use]
    pub fn event(&self, kind: EventType, at: Timestamp, by: Option<&str>) -> NewEvent {
        let mut data = json!({ "device_id": self.id, "user": self.user, "device": self });
        data["device"]["configuration_manager"] =
            json!(self.configuration_manager.map(ConfigurationManager::told));
        if let Some(by) = by {
            data["by"] = by.into();
        }
        let user = Some(self.user.object_id);
        NewEvent { tenant: self.tenant, kind, at, user, data: data.to_string() }
    }

    /// Takes it out of the count and marks it as removed.
    pub fn remove(&mut self, at: Timestamp) {
        self.state = State::Removed;
        self.holds_slot = false;
        self.removed_at = Some(at);
    }

    /// From a row that has every column by its name.
    pub(crate) fn read(row: &Row) -> Result<Self, sqlx::Error> {
        let entra: Option<String> = row.get("entra_device_id")?;
        let compliance = match row.time("compliance_at")? {
            None => None,
            Some(at) => Some(Compliance {
                managed: row.get::<i64>("compliance_managed")? != 0,
                compliant: row.get::<i64>("compliance_compliant")? != 0,
                reasons: {
                    let reasons: String = row.get("compliance_reasons")?;
                    decoded("compliance_reasons", serde_json::from_str(&reasons))?
                },
                grace_until: row.time("compliance_grace")?,
                at,
            }),
        };
        let removal = match row.get::<Option<String>>("removal_state")? {
            None => None,
            Some(_) => Some(Removal {
                state: named::read("removal_state", row)?,
                asked_at: row.required_time("removal_asked_at")?,
                asked_by: row.get("removal_asked_by")?,
                changed_at: row.required_time("removal_changed_at")?,
                reason: row.get("removal_reason")?,
            }),
        };
        Ok(Self {
            id: decoded("id", row.get::<String>("id")?.parse())?,
            tenant: decoded("tenant_id", row.get::<String>("tenant_id")?.parse())?,
            user: Owner {
                object_id: decoded("user_object_id", row.get::<String>("user_object_id")?.parse())?,
                upn: row.get("user_upn")?,
            },
            name: row.get("name")?,
            display_name: row.get("display_name")?,
            hardware_id: row.get("hardware_id")?,
            entra_device_id: decoded("entra_device_id", entra.map(|id| id.parse()).transpose())?,
            manufacturer: row.get("manufacturer")?,
            model: row.get("model")?,
            os_version: row.get("os_version")?,
            ownership: named::read("ownership", row)?,
            enrollment_type: named::read("enrollment_type", row)?,
            enrolled_at: row.required_time("enrolled_at")?,
            last_check_in: row.time("last_check_in")?,
            state: named::read("state", row)?,
            removal,
            compliance,
            configuration_manager: ConfigurationManager::read(row)?,
            lost_at: row.time("lost_at")?,
            decision_id: decoded("decision_id", row.get::<String>("decision_id")?.parse())?,
            holds_slot: row.get::<i64>("holds_slot")? != 0,
            removed_at: row.time("removed_at")?,
        })
    }

    /// Adds it to the registry.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn insert(&self, transaction: &mut Transaction) -> Result<(), sqlx::Error> {
        let insert = query(INSERT)
            .bind(self.id.to_string())
            .bind(self.tenant.to_string())
            .bind(self.user.object_id.to_string())
            .bind(&self.user.upn)
            .bind(&self.hardware_id)
            .bind(self.entra_device_id.map(|id| id.to_string()))
            .bind(&self.name)
            .bind(&self.manufacturer)
            .bind(&self.model)
            .bind(&self.os_version)
            .bind(self.ownership.as_str())
            .bind(named::name(&self.enrollment_type))
            .bind(self.decision_id.to_string())
            .bind(self.enrolled_at.as_millisecond())
            .bind(named::name(&self.state))
            .bind(self.holds_slot);
        insert.execute_in(transaction).await.map(|_| ())
    }

    /// Stores what may change of it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn update(&self, transaction: &mut Transaction) -> Result<(), sqlx::Error> {
        let milliseconds = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
        let removal = self.removal.as_ref();
        let compliance = self.compliance.as_ref();
        let manager = self.configuration_manager.as_ref();
        let update = query(UPDATE)
            .bind(self.tenant.to_string())
            .bind(self.id.to_string())
            .bind(&self.user.upn)
            .bind(self.entra_device_id.map(|id| id.to_string()))
            .bind(&self.name)
            .bind(&self.manufacturer)
            .bind(&self.model)
            .bind(&self.os_version)
            .bind(self.ownership.as_str())
            .bind(named::name(&self.enrollment_type))
            .bind(self.decision_id.to_string())
            .bind(named::name(&self.state))
            .bind(self.holds_slot)
            .bind(milliseconds(self.removed_at))
            .bind(removal.map(|r| named::name(&r.state)))
            .bind(milliseconds(removal.map(|r| r.asked_at)))
            .bind(removal.map(|r| &r.asked_by))
            .bind(milliseconds(removal.map(|r| r.changed_at)))
            .bind(removal.and_then(|r| r.reason.as_ref()))
            .bind(compliance.map(|c| i64::from(c.managed)))
            .bind(compliance.map(|c| i64::from(c.compliant)))
            .bind(compliance.map(|c| json!(c.reasons).to_string()))
            .bind(milliseconds(compliance.and_then(|c| c.grace_until)))
            .bind(milliseconds(compliance.map(|c| c.at)))
            .bind(milliseconds(self.last_check_in))
            .bind(&self.display_name)
            .bind(milliseconds(self.lost_at))
            .bind(manager.map(|m| i64::from(m.client_health.value())))
            .bind(milliseconds(manager.and_then(|m| m.last_sync)))
            .bind(manager.map(|m| i64::from(m.owns_compliance)))
            .bind(milliseconds(manager.map(|m| m.at)));
        update.execute_in(transaction).await.map(|_| ())
    }
}

/// A tenant's device.
///
/// # Errors
/// Where the database fails.
pub async fn find(
    store: &Store,
    tenant: TenantId,
    id: DeviceId,
) -> Result<Option<Device>, sqlx::Error> {
    by_id(tenant, id).fetch_optional(store).await?.as_ref().map(Device::read).transpose()
}

/// The same, as a transaction sees it.
///
/// # Errors
/// Where the database fails.
pub async fn find_in(
    transaction: &mut Transaction,
    tenant: TenantId,
    id: DeviceId,
) -> Result<Option<Device>, sqlx::Error> {
    by_id(tenant, id).fetch_optional_in(transaction).await?.as_ref().map(Device::read).transpose()
}

fn by_id<'q>(tenant: TenantId, id: DeviceId) -> Query<'q> {
    query(BY_ID).bind(tenant.to_string()).bind(id.to_string())
}

/// The device that a person has enrolled this hardware as, and that was not removed.
///
/// # Errors
/// Where the database fails.
pub async fn find_hardware(
    transaction: &mut Transaction,
    tenant: TenantId,
    user: ObjectId,
    hardware_id: &str,
) -> Result<Option<Device>, sqlx::Error> {
    let by_hardware =
        query(BY_HARDWARE).bind(tenant.to_string()).bind(user.to_string()).bind(hardware_id);
    by_hardware.fetch_optional_in(transaction).await?.as_ref().map(Device::read).transpose()
}

/// Begins a change of a tenant's device: until the transaction ends, nobody else changes it or any other
/// device of the same person. `None` where there is no such device.
///
/// # Errors
/// Where the database fails.
pub async fn begin_change(
    store: &Store,
    tenant: TenantId,
    id: DeviceId,
) -> Result<Option<(Transaction, Device)>, sqlx::Error> {
    let Some(Device { user, .. }) = find(store, tenant, id).await? else { return Ok(None) };
    let mut transaction = store.begin().await?;
    cap::lock(&mut transaction, tenant, user.object_id).await?;
    // As it is now that nobody else changes it.
    let device = find_in(&mut transaction, tenant, id).await?;
    Ok(device.map(|device| (transaction, device)))
}

/// Ends a change: stores the device and the event, and commits.
///
/// # Errors
/// Where the database fails; nothing has changed then.
pub async fn end_change(
    mut transaction: Transaction,
    device: &Device,
    event: Option<NewEvent>,
    entropy: &Entropy,
) -> Result<(), sqlx::Error> {
    device.update(&mut transaction).await?;
    // Entra is to be told of that.
    if let Some(event) = &event
        && matches!(event.kind, EventType::ComplianceChanged | EventType::DeviceRemoved)
    {
        outbox::note(&mut transaction, device.tenant, device.entra_device_id, event.at).await?;
    }
    events::append(&mut transaction, event.into_iter().collect(), entropy).await?;
    transaction.commit().await
}

/// All devices of a person, removed ones too, in the order in which they were enrolled.
///
/// # Errors
/// Where the database fails.
pub async fn all_of(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
) -> Result<Vec<Device>, sqlx::Error> {
    let all = query(ALL_OF_USER).bind(tenant.to_string()).bind(user.to_string());
    all.fetch_all(store).await?.iter().map(Device::read).collect()
}

/// A person's devices that count against their cap, the one not heard of for longest first; one that was never
/// heard of counts from when it was enrolled.
///
/// # Errors
/// Where the database fails.
pub async fn counted(
    store: &Store,
    tenant: TenantId,
    user: ObjectId,
    limit: u32,
) -> Result<Vec<Device>, sqlx::Error> {
    let counted = query(COUNTED).bind(tenant.to_string()).bind(user.to_string()).bind(limit);
    counted.fetch_all(store).await?.iter().map(Device::read).collect()
}

/// A tenant's devices in the order in which they were enrolled, after the one with this time and id.
///
/// # Errors
/// Where the database fails.
pub async fn list(
    store: &Store,
    tenant: TenantId,
    user: Option<ObjectId>,
    after: Option<(Timestamp, DeviceId)>,
    limit: u32,
) -> Result<Vec<Device>, sqlx::Error> {
    let (after_at, after_id) = match after {
        Some((at, id)) => (at.as_millisecond(), id.to_string()),
        None => (i64::MIN, String::new()),
    };
    let mut list = query(if user.is_some() { LIST_OF_USER } else { LIST })
        .bind(tenant.to_string())
        .bind(after_at)
        .bind(after_id)
        .bind(limit);
    if let Some(user) = user {
        list = list.bind(user.to_string());
    }
    list.fetch_all(store).await?.iter().map(Device::read).collect()
}
