//! Enrollment: the MDM server hands us the blob that Windows gave it, and learns in one call whether this
//! device may enroll (design.md, `POST /enrollments`).
//!
//! The order of the checks: the blob, whether it was used, the tenant's restrictions, the cap. A retry of
//! what has succeeded is answered as it was, before any of the tenant's rules. A refusal changes nothing, so
//! the blob stays good until it expires.

pub mod api;
pub mod refusal;
pub mod request;
pub mod soap;

use jiff::Timestamp;
use serde::Serialize;
use tracing::{Instrument as _, Span};
use utoipa::ToSchema;

use crate::{
    app_state::App,
    compliance::outbox,
    config::{OsVersion, Paused, PersonalDevices, Restrictions},
    decisions::{self, Decision, Outcome},
    devices::{
        self, Device, Owner, State,
        cap::{self, CapUse},
    },
    events::{self, EventType},
    ids::{DecisionId, DeviceId, TenantId},
    store::{Transaction, decoded, query},
    telemetry::{self, span},
    terms_of_use::{
        blob::{Claims, NotGood},
        request::Ownership,
        tenant::Tenant,
    },
    text::Text,
};
use refusal::{
    ErrorType::{
        Authorization, DeviceCapReached, DeviceNotSupported, InMaintenance, InvalidEnrollmentData,
        UserLicense,
    },
    Refusal,
};
use request::EnrollmentRequest;

const USER_OF_BLOB: &str =
    "SELECT device_id FROM used_blobs WHERE tenant_id = $1 AND decision_id = $2";
const USE_BLOB: &str = "INSERT INTO used_blobs (decision_id, tenant_id, device_id, used_at) \
     VALUES ($1, $2, $3, $4)";

const USED: &str =
    "The blob was used already: by another device, or by one that was removed since.";

/// A device that is enrolled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Enrollment {
    /// The device's id in the registry.
    pub device_id: DeviceId,
    /// The decision that it was enrolled on.
    pub decision_id: DecisionId,
    /// The person's devices against their cap, as they count now.
    pub cap: CapUse,
    /// Whether this call made it one.
    #[serde(skip)]
    pub is_new: bool,
}

/// Whether a device has used a blob up already.
///
/// # Errors
/// Where the database fails.
pub async fn is_used(app: &App, claims: &Claims) -> Result<bool, sqlx::Error> {
    let used = query(USER_OF_BLOB).bind(claims.tid.to_string()).bind(claims.jti.to_string());
    Ok(used.fetch_optional(&app.store).await?.is_some())
}

/// Enrolls a device, or says why not. `blob` is what the request's blob says, where there is one.
///
/// # Errors
/// [`Refusal`]; nothing has changed then.
pub async fn enroll(
    app: &App,
    tenant_id: TenantId,
    request: &EnrollmentRequest,
    blob: Option<&Result<Claims, NotGood>>,
    now: Timestamp,
) -> Result<Enrollment, Refusal> {
    let Some(tenant) = app.tenants.get(&tenant_id) else {
        return Err(Refusal::new(Authorization, "This tenant is not served."));
    };
    let claims = redeemable(tenant_id, request, blob)?;
    telemetry::belongs_to(&Span::current(), claims.crid.as_deref());
    decide(app, tenant, request, claims, now).instrument(span!("decide on enrollment")).await
}

/// The same with a blob that is good.
async fn decide(
    app: &App,
    tenant: &Tenant,
    request: &EnrollmentRequest,
    claims: &Claims,
    now: Timestamp,
) -> Result<Enrollment, Refusal> {
    let tenant_id = claims.tid;
    let user = claims.sub;
    let mut transaction = app.store.begin().await?;
    cap::lock(&mut transaction, tenant_id, user).await?;
    let decision = agreed(&mut transaction, claims).await?;
    let mut cap = CapUse {
        limit: tenant.cap.limit(user, &decision.rule_groups),
        used: cap::used(&mut transaction, tenant_id, user).await?,
    };
    let answer =
        |device_id, cap, is_new| Enrollment { device_id, decision_id: claims.jti, cap, is_new };

    let hardware = &request.device;
    if let Some(device) = user_of_blob(&mut transaction, claims).await? {
        let same = device.hardware_id == hardware.hardware_id.as_str();
        return if same && device.state != State::Removed {
            Ok(answer(device.id, cap, false))
        } else {
            Err(Refusal::new(InvalidEnrollmentData, USED))
        };
    }
    if decision.withdrawn_at.is_some() {
        let detail =
            "The person has withdrawn from the terms since. They can begin the setup again.";
        return Err(Refusal::new(Authorization, detail));
    }
    check_restrictions(&tenant.restrictions, &decision, request, now)?;

    let hardware_id = hardware.hardware_id.as_str();
    let known = devices::find_hardware(&mut transaction, tenant_id, user, hardware_id).await?;
    let counted = known.as_ref().is_some_and(|device| device.holds_slot);
    if !counted {
        if !cap.has_room() {
            let detail = match cap {
                CapUse { limit: 0, .. } => "This person may not have devices.".to_owned(),
                CapUse { limit, used } => format!(
                    "This person has {used} of {limit} devices. They can remove one that they no longer use."
                ),
            };
            return Err(Refusal::new(DeviceCapReached, detail));
        }
        cap.used += 1;
    }
    let is_new = known.is_none();
    let removal_ends = known.as_ref().is_some_and(|d| d.state == State::RemovalRequested);
    let device = described(known.clone(), app, tenant_id, request, claims, now);
    if let Some(known) = known {
        device.update(&mut transaction).await?;
        outbox::note_moved(&mut transaction, &known, &device, now).await?;
    } else {
        device.insert(&mut transaction).await?;
    }
    query(USE_BLOB)
        .bind(claims.jti.to_string())
        .bind(tenant_id.to_string())
        .bind(device.id.to_string())
        .bind(now.as_millisecond())
        .execute_in(&mut transaction)
        .await?;
    let mut news = Vec::new();
    if removal_ends {
        news.push(device.event(EventType::RemovalCancelled, now, Some("enrollment")));
    }
    news.push(device.event(EventType::DeviceEnrolled, now, None));
    events::append(&mut transaction, news, &app.entropy).await?;
    transaction.commit().await?;
    app.near_cap.saw(tenant_id, user, cap);
    Ok(answer(device.id, cap, is_new))
}

/// The claims of a blob that is good for this person, as far as the blob alone can show.
fn redeemable<'a>(
    tenant: TenantId,
    request: &EnrollmentRequest,
    blob: Option<&'a Result<Claims, NotGood>>,
) -> Result<&'a Claims, Refusal> {
    let Some(blob) = blob else {
        let detail = "There is no opaque_blob: the person did not accept the terms.";
        return Err(Refusal::new(Authorization, detail));
    };
    let refused = |error: &NotGood| Refusal::new(InvalidEnrollmentData, error.to_string());
    let claims = blob.as_ref().map_err(refused)?;
    if claims.tid != tenant || claims.sub != request.user.object_id {
        let detail = "The blob is another person's.";
        return Err(Refusal::new(InvalidEnrollmentData, detail));
    }
    Ok(claims)
}

/// The decision that the blob is about. Where there is none, the database is not the one that it was
/// made with.
async fn agreed(transaction: &mut Transaction, claims: &Claims) -> Result<Decision, Refusal> {
    let decision = decisions::find_in(transaction, claims.tid, claims.jti).await?;
    match decision {
        Some(decision) if decision.outcome == Outcome::Declined => {
            Err(Refusal::new(Authorization, "The person declined the terms."))
        }
        Some(decision) if decision.user == claims.sub => Ok(decision),
        _ => Err(Refusal::new(InvalidEnrollmentData, "The blob's decision is not known.")),
    }
}

/// The device that has used the blob up.
async fn user_of_blob(
    transaction: &mut Transaction,
    claims: &Claims,
) -> Result<Option<Device>, sqlx::Error> {
    let used = query(USER_OF_BLOB).bind(claims.tid.to_string()).bind(claims.jti.to_string());
    let Some(row) = used.fetch_optional_in(transaction).await? else { return Ok(None) };
    let id = decoded("device_id", row.get::<String>("device_id")?.parse())?;
    devices::find_in(transaction, claims.tid, id).await
}

/// The tenant's restrictions, at enrollment (design.md, `[tenant.restrictions]`).
fn check_restrictions(
    rules: &Restrictions,
    decision: &Decision,
    request: &EnrollmentRequest,
    now: Timestamp,
) -> Result<(), Refusal> {
    if let Some(Paused { message, .. }) = rules.maintenance.at(now) {
        let detail = message.unwrap_or("Enrollment is paused for maintenance. Try again later.");
        return Err(Refusal::new(InMaintenance, detail));
    }
    if !rules.license(decision.user, &decision.rule_groups) {
        let detail = "This person is not licensed to enroll devices.";
        return Err(Refusal::new(UserLicense, detail));
    }
    if decision.ownership == Ownership::Personal
        && rules.personal_devices == PersonalDevices::Blocked
    {
        let detail = "This organization does not take personal devices.";
        return Err(Refusal::new(Authorization, detail));
    }
    if let Some(minimum) = &rules.minimum_os_version {
        let version = request.device.os_version.as_ref();
        let version = version.and_then(|v| OsVersion::try_from(v.to_string()).ok());
        let detail = match version {
            Some(version) if version >= *minimum => return Ok(()),
            Some(version) => {
                format!("The device has Windows {version}; it needs {minimum} or later.")
            }
            None => format!(
                "The device needs Windows {minimum} or later; os_version is missing or cannot be read."
            ),
        };
        return Err(Refusal::new(DeviceNotSupported, detail));
    }
    Ok(())
}

/// The device as the request describes it: a new one, or the one that the hardware is known as.
fn described(
    known: Option<Device>,
    app: &App,
    tenant: TenantId,
    request: &EnrollmentRequest,
    claims: &Claims,
    now: Timestamp,
) -> Device {
    let hardware = &request.device;
    let text = |text: &Option<Text<256>>| text.as_ref().map(ToString::to_string);
    // What the request leaves out stays as it was known.
    let (id, enrolled_at, last_check_in, standing, owners, before) = if let Some(known) = known {
        let before = (
            known.entra_device_id,
            [known.name, known.manufacturer, known.model, known.os_version],
        );
        let owners = (known.display_name, known.lost_at);
        let standing = (known.compliance, known.configuration_manager);
        (known.id, known.enrolled_at, known.last_check_in, standing, owners, before)
    } else {
        let id = DeviceId::of_time(now, &app.entropy);
        (id, now, None, Default::default(), Default::default(), Default::default())
    };
    let (entra_device_id, [name, manufacturer, model, os_version]) = before;
    let (display_name, lost_at) = owners;
    let (compliance, configuration_manager) = standing;
    Device {
        id,
        tenant,
        user: Owner { object_id: claims.sub, upn: request.user.upn.to_string() },
        name: text(&hardware.name).or(name),
        display_name,
        hardware_id: hardware.hardware_id.to_string(),
        entra_device_id: hardware.entra_device_id.or(entra_device_id),
        manufacturer: text(&hardware.manufacturer).or(manufacturer),
        model: text(&hardware.model).or(model),
        os_version: text(&hardware.os_version).or(os_version),
        ownership: claims.ownership,
        enrollment_type: hardware.enrollment_type,
        enrolled_at,
        last_check_in,
        state: State::Active,
        removal: None,
        compliance,
        configuration_manager,
        lost_at,
        decision_id: claims.jti,
        holds_slot: true,
        removed_at: None,
    }
}
