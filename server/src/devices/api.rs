//! The registry for the MDM server: `/api/v1/devices`.

use axum::{
    Extension, Json,
    extract::{
        Path, Query, State,
        rejection::{PathRejection, QueryRejection},
    },
    http::StatusCode,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{
    Compliance, Device, State as DeviceState, begin_change,
    configuration_manager::{self, CLOCK_SKEW, Said, Shown},
    end_change, find, list,
    removal::{self, Asked, Outcome, Report},
};
use crate::{
    api::{
        body::{JsonBody, Others},
        pagination,
        problem::Problem,
        time::Time,
        tokens::Caller,
    },
    app_state::App,
    events::EventType,
    ids::{DeviceId, ObjectId},
    store::Transaction,
    text::{Text, optional},
};

/// The name of the list in its cursors.
const NAME: &str = "devices";

/// The query of the list. All values are read one by one, so that an error can name its place.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// Only this person's devices.
    #[param(value_type = Option<ObjectId>)]
    user_object_id: Option<String>,
    /// The `next` of an earlier answer; absent: from the beginning.
    after: Option<String>,
    /// How many at most: 1 to 500, 100 if absent.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 500)]
    limit: Option<String>,
}

/// A device as it is at the time of the answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeviceNow {
    #[serde(flatten)]
    device: Device,
    /// What the MDM reported of Configuration Manager on it; null where it is not co-managed.
    #[schema(required)]
    configuration_manager: Option<Shown>,
}

impl DeviceNow {
    fn of(device: Device, now: Timestamp) -> Self {
        let configuration_manager = device.configuration_manager.map(|manager| manager.shown(now));
        Self { device, configuration_manager }
    }
}

/// A page of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeviceList {
    /// In the order in which they were enrolled first; removed ones are among them.
    devices: Vec<DeviceNow>,
    /// Where to go on from; null where this is the end.
    #[schema(required)]
    next: Option<String>,
}

/// List devices
///
/// # Errors
/// 400, naming the place, where a value is not right.
#[utoipa::path(get, path = "/api/v1/devices", tag = "Devices", params(ListQuery),
    responses(
        (status = 200, description = "A page of the list.", body = DeviceList),
        (status = 400, response = crate::api::openapi::Refused),
    ))]
pub async fn list_devices(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    query: Result<Query<ListQuery>, QueryRejection>,
) -> Result<Json<DeviceList>, Problem> {
    let Query(query) = query?;
    let user = query.user_object_id.as_ref().map(|id| id.parse()).transpose();
    let user: Option<ObjectId> = user.map_err(|e| Problem::bad_request("user_object_id", e))?;
    let after = pagination::after(NAME, query.after.as_deref())?;
    let limit = pagination::limit(query.limit.as_deref())?;
    let found = list(&app.store, caller.tenant, user, after, limit + 1).await?;
    let (devices, next) = pagination::page(NAME, found, limit, |d| (d.enrolled_at, d.id));
    let now = app.clock.now();
    let devices = devices.into_iter().map(|device| DeviceNow::of(device, now)).collect();
    Ok(Json(DeviceList { devices, next }))
}

/// What is wrong with an id in the address is that there is nothing under it.
type IdPath = Result<Path<DeviceId>, PathRejection>;

fn device_id(path: IdPath) -> Result<DeviceId, Problem> {
    path.map(|Path(id)| id).map_err(|_| Problem::not_found())
}

/// Show a device
///
/// # Errors
/// 404 where there is none, or it is another tenant's.
#[utoipa::path(get, path = "/api/v1/devices/{id}", tag = "Devices", params(("id" = DeviceId, Path, description = "The device's id.")),
    responses(
        (status = 200, description = "The device.", body = DeviceNow),
        (status = 404, response = crate::api::openapi::Refused),
    ))]
pub async fn show_device(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
) -> Result<Json<DeviceNow>, Problem> {
    let device = find(&app.store, caller.tenant, device_id(id)?).await?;
    let now = app.clock.now();
    device.map(|device| Json(DeviceNow::of(device, now))).ok_or_else(Problem::not_found)
}

/// Who a caller is in events.
fn by(caller: &Caller) -> String {
    format!("api:{}", caller.name)
}

fn answer(outcome: Outcome) -> Result<StatusCode, Problem> {
    match outcome {
        Outcome::Done => Ok(StatusCode::NO_CONTENT),
        Outcome::NoDevice => Err(Problem::not_found()),
        Outcome::Refused(why) => Err(Problem::conflict(&why.to_string())),
    }
}

/// Say that a device is unenrolled
///
/// Its slot is free. Saying so again is no error.
///
/// # Errors
/// 404 where there is none, or it is another tenant's.
#[utoipa::path(delete, path = "/api/v1/devices/{id}", tag = "Devices", params(("id" = DeviceId, Path, description = "The device's id.")),
    responses(
        (status = 204, description = "It is removed."),
        (status = 404, response = crate::api::openapi::Refused),
    ))]
pub async fn remove_device(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
) -> Result<StatusCode, Problem> {
    let of = (caller.tenant, device_id(id)?);
    let by = by(&caller);
    let asked = Asked { by: &by, at: app.clock.now() };
    answer(removal::unenrolled(&app.store, &app.entropy, of, asked).await?)
}

/// Ask for a device to be removed
///
/// For a help desk that acts for a person. The MDM server learns of it from the events. Asking again is
/// no error.
///
/// # Errors
/// 404 where there is no such device, 409 where it was removed or too many removals are under way.
#[utoipa::path(post, path = "/api/v1/devices/{id}/removal", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")),
    responses(
        (status = 204, description = "It is asked for."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn request_removal(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
) -> Result<StatusCode, Problem> {
    let of = (caller.tenant, device_id(id)?);
    let rules = app.tenants.get(&caller.tenant).map(|tenant| tenant.removals).unwrap_or_default();
    let by = by(&caller);
    let asked = Asked { by: &by, at: app.clock.now() };
    answer(removal::request(&app.store, &app.entropy, rules, of, asked).await?)
}

/// Take a wish for removal back
///
/// That is possible as long as the MDM server has not taken it up.
///
/// # Errors
/// 404 where there is no such device, 409 where nobody asked, the MDM has taken it up, or the
/// device's place was given away and there is no room for it.
#[utoipa::path(delete, path = "/api/v1/devices/{id}/removal", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")),
    responses(
        (status = 204, description = "The device stays."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn cancel_removal(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
) -> Result<StatusCode, Problem> {
    let of = (caller.tenant, device_id(id)?);
    let by = by(&caller);
    let asked = Asked { by: &by, at: app.clock.now() };
    let tenant = app.tenants.get(&caller.tenant).ok_or_else(Problem::not_found)?;
    answer(removal::cancel(&app.store, &app.entropy, &tenant.cap, of, asked).await?)
}

/// How a removal is going.
#[derive(Debug, Deserialize, ToSchema)]
pub struct RemovalReport {
    /// How far it is.
    state: Report,
    /// Why it failed, in words for the person.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 1024, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    reason: Option<Text<1024>>,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// Say how a removal that somebody asked for is going
///
/// # Errors
/// 404 where there is no such device, 409 where nobody asked.
#[utoipa::path(put, path = "/api/v1/devices/{id}/removal", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")), request_body = RemovalReport,
    responses(
        (status = 204, description = "It is noted."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn report_removal(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
    JsonBody(RemovalReport { state, reason, .. }): JsonBody<RemovalReport>,
) -> Result<StatusCode, Problem> {
    let of = (caller.tenant, device_id(id)?);
    let by = by(&caller);
    let (reason, asked) = (reason.map(String::from), Asked { by: &by, at: app.clock.now() });
    answer(removal::report(&app.store, &app.entropy, of, state, reason, asked).await?)
}

/// What the MDM says about a device's compliance.
#[derive(Debug, Deserialize, ToSchema)]
pub struct ComplianceReport {
    /// Whether the MDM manages the device.
    managed: bool,
    /// Whether the device follows its rules.
    compliant: bool,
    /// Why not, in words for the person: at most 50 reasons of 1 to 1,024 characters.
    #[schema(value_type = Vec<Reason>, max_items = 50)]
    reasons: Reasons,
    /// Until when it is treated as compliant all the same.
    #[schema(value_type = Option<String>, format = DateTime)]
    grace_until: Option<Time>,
    /// What is known of Configuration Manager on a device that is co-managed. Absent: what is known stays. Null: it is
    /// not co-managed any more.
    #[serde(default)]
    #[schema(value_type = Option<configuration_manager::Report>)]
    configuration_manager: Said,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// A reason, in words for the person.
#[derive(ToSchema)]
#[schema(value_type = String, min_length = 1, max_length = 1024, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]+$")]
#[expect(dead_code, reason = "it only describes an item")]
struct Reason(String);

/// At most 50 reasons.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Vec<Text<1024>>")]
struct Reasons(Vec<String>);

impl TryFrom<Vec<Text<1024>>> for Reasons {
    type Error = &'static str;
    fn try_from(reasons: Vec<Text<1024>>) -> Result<Self, Self::Error> {
        let letters: usize = reasons.iter().map(|reason| reason.as_str().chars().count()).sum();
        if reasons.len() > 50 || letters > 8192 {
            return Err("expected at most 50 reasons, of at most 8192 characters in all");
        }
        Ok(Self(reasons.into_iter().map(String::from).collect()))
    }
}

/// Report a device's compliance
///
/// The event `compliance.changed` tells of it where something else is said than before, but for the time. Of
/// Configuration Manager it tells where the health value or the owner of the workload is another one, where it came or
/// went, or where a newer sync makes it healthy again; that it is healthy no more, as time went by, is no event.
///
/// # Errors
/// 400 where the last sync is in the future, 404 where there is no such device, 409 where it was removed.
#[utoipa::path(put, path = "/api/v1/devices/{id}/compliance", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")), request_body = ComplianceReport,
    responses(
        (status = 204, description = "It is noted."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn report_compliance(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
    JsonBody(report): JsonBody<ComplianceReport>,
) -> Result<StatusCode, Problem> {
    let now = app.clock.now();
    let manager = report.configuration_manager.taken(now);
    let manager =
        manager.map_err(|e| Problem::bad_request("configuration_manager.last_sync", e))?;
    let (transaction, mut device) = begin_report(&app, &caller, device_id(id)?).await?;
    let ComplianceReport { managed, compliant, reasons: Reasons(reasons), grace_until, .. } =
        report;
    let grace_until = grace_until.map(|Time(at)| at);
    let said = Compliance { managed, compliant, reasons, grace_until, at: now };
    let before = device.compliance.replace(said.clone());
    let changed = before.is_none_or(|before| before != Compliance { at: before.at, ..said });
    let changed = device.take_configuration_manager(manager, now) || changed;
    let event = changed.then(|| device.event(EventType::ComplianceChanged, now, None));
    end_change(transaction, &device, event, &app.entropy).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Report the health of Configuration Manager
///
/// For a device that is co-managed; the same as `configuration_manager` in a report of its compliance, and told of by the
/// same event. Null: it is not co-managed any more.
///
/// # Errors
/// 400 where the last sync is in the future, 404 where there is no such device, 409 where it was removed.
#[utoipa::path(put, path = "/api/v1/devices/{id}/configuration-manager", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")),
    request_body = Option<configuration_manager::Report>,
    responses(
        (status = 204, description = "It is noted."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn report_configuration_manager(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
    JsonBody(said): JsonBody<Said>,
) -> Result<StatusCode, Problem> {
    let now = app.clock.now();
    let news = said.taken(now).map_err(|e| Problem::bad_request("last_sync", e))?;
    let (transaction, mut device) = begin_report(&app, &caller, device_id(id)?).await?;
    let changed = device.take_configuration_manager(news, now);
    let event = changed.then(|| device.event(EventType::ComplianceChanged, now, None));
    end_change(transaction, &device, event, &app.entropy).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Begins a change of a device that is there.
async fn begin_report(
    app: &App,
    caller: &Caller,
    id: DeviceId,
) -> Result<(Transaction, Device), Problem> {
    let begun = begin_change(&app.store, caller.tenant, id).await?;
    let (transaction, device) = begun.ok_or_else(Problem::not_found)?;
    if device.state == DeviceState::Removed {
        return Err(Problem::conflict("The device was removed."));
    }
    Ok((transaction, device))
}

/// A device was heard from.
#[derive(Debug, Deserialize, ToSchema)]
pub struct CheckIn {
    /// When; now if absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    at: Option<Time>,
    /// The Windows version that it has now.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    os_version: Option<Text<256>>,
    /// The name that it has now.
    #[serde(default, deserialize_with = "optional")]
    #[schema(value_type = Option<String>, max_length = 256, pattern = "^[^\\x00-\\x1f\\x7f-\\x9f]*$")]
    name: Option<Text<256>>,
    /// Members that nobody asked for
    #[serde(flatten)]
    #[schema(ignore)]
    _others: Others,
}

/// Report that a device was heard from
///
/// An older time than is known changes no time.
///
/// # Errors
/// 400 where the time is in the future, 404 where there is no such device, 409 where it was removed.
#[utoipa::path(post, path = "/api/v1/devices/{id}/check-in", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")), request_body = CheckIn,
    responses(
        (status = 204, description = "It is noted."),
        (status = 404, response = crate::api::openapi::Refused),
        (status = 409, response = crate::api::openapi::Refused),
    ))]
pub async fn check_in(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: IdPath,
    JsonBody(CheckIn { at, os_version, name, .. }): JsonBody<CheckIn>,
) -> Result<StatusCode, Problem> {
    let now = app.clock.now();
    let at = at.map_or(now, |Time(at)| at);
    if at.duration_since(now) > CLOCK_SKEW {
        return Err(Problem::bad_request("at", "expected a time that is not in the future"));
    }
    let (transaction, mut device) = begin_report(&app, &caller, device_id(id)?).await?;
    device.last_check_in = device.last_check_in.max(Some(at));
    device.os_version = os_version.map(String::from).or(device.os_version);
    device.name = name.map(String::from).or(device.name);
    end_change(transaction, &device, None, &app.entropy).await?;
    Ok(StatusCode::NO_CONTENT)
}
