//! `GET /api/v1/devices/{id}/entra-report`.

use axum::{
    Extension, Json,
    extract::{Path, State, rejection::PathRejection},
};
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::{outbox::ReportState, status};
use crate::{
    api::{problem::Problem, tokens::Caller},
    app_state::App,
    devices,
    ids::{DeviceId, EntraDeviceId},
};

/// How reporting a device to Entra goes.
#[derive(Debug, Serialize, ToSchema)]
pub struct EntraReport {
    /// Whether the tenant's devices are reported to Entra.
    reporting: bool,
    /// The device's id in Entra; without one there is nothing to report.
    #[schema(required)]
    entra_device_id: Option<EntraDeviceId>,
    /// `waiting`: not tried yet since it changed; `reported`: Entra has it; `gone`: it is removed, and Entra does not have it any
    /// more; `not_found`: Entra does not know the device; `refused` and `rejected`: Entra does not let it be said, or does not
    /// take it; `unreachable`: Entra did not answer. Null: there was never anything to report.
    #[schema(required)]
    state: Option<ReportState>,
    /// The `isManaged` that Entra was told last, where it has the device.
    #[schema(required)]
    managed: Option<bool>,
    /// The `isCompliant` that Entra was told last; true in a grace period.
    #[schema(required)]
    compliant: Option<bool>,
    /// When Entra was told something last.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    reported_at: Option<Timestamp>,
    /// When what is to be reported changed last.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    changed_at: Option<Timestamp>,
    /// How often that was tried without success.
    attempts: i64,
    /// When it was tried last.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    tried_at: Option<Timestamp>,
    /// When it is tried next, or Entra is told of the grace period's end; null: not before something changes or an administrator
    /// asks.
    #[schema(value_type = Option<String>, format = DateTime, required)]
    due_at: Option<Timestamp>,
    /// What Entra answered, where it did not take it: status and code.
    #[schema(required)]
    error: Option<String>,
}

/// Show how reporting a device to Entra goes
///
/// # Errors
/// 404 where there is no such device, or it is another tenant's.
#[utoipa::path(get, path = "/api/v1/devices/{id}/entra-report", tag = "Devices",
    params(("id" = DeviceId, Path, description = "The device's id.")),
    responses(
        (status = 200, description = "How it goes.", body = EntraReport),
        (status = 404, response = crate::api::openapi::Refused),
    ))]
pub async fn show_entra_report(
    State(app): State<App>,
    Extension(caller): Extension<Caller>,
    id: Result<Path<DeviceId>, PathRejection>,
) -> Result<Json<EntraReport>, Problem> {
    let Path(id) = id.map_err(|_| Problem::not_found())?;
    let device = devices::find(&app.store, caller.tenant, id).await?;
    let device = device.ok_or_else(Problem::not_found)?;
    let report = match device.entra_device_id {
        Some(id) => status::of_device(&app.store, caller.tenant, id).await?,
        None => None,
    };
    let reporting = app.reporting.borrow().iter().any(|tenant| tenant.id == caller.tenant);
    let report = report.as_ref();
    let said = report.and_then(|report| report.said);
    Ok(Json(EntraReport {
        reporting,
        entra_device_id: device.entra_device_id,
        state: report.map(|report| report.state),
        managed: said.map(|said| said.managed),
        compliant: said.map(|said| said.compliant),
        reported_at: report.and_then(|report| report.said_at),
        changed_at: report.map(|report| report.changed_at),
        attempts: report.map_or(0, |report| report.attempts),
        tried_at: report.and_then(|report| report.tried_at),
        due_at: report.and_then(|report| report.due_at),
        error: report.and_then(|report| report.error.clone()),
    }))
}
