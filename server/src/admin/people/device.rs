//! `/admin/devices/{id}`: one device, and its removal on its owner's behalf.

use app::{
    admin::{DevicePage, RemovalPage},
    portal::{Notice, RemovalProblem},
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::line;
use crate::{
    admin::roles::Right,
    config::FreeSlot,
    devices::{
        self, Device, EnrollmentType, State,
        removal::{self, Asked, Outcome, Refusal},
    },
    ids::{DeviceId, ObjectId},
    portal::{
        PortalError,
        devices::{kept, manager_view, removal_view, view},
        html,
        posted::{self, Posted},
        visit::Visit,
    },
};

type Place = Result<Path<(ObjectId, DeviceId)>, PathRejection>;

/// `GET /admin/devices/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such device.
pub async fn show_device(
    visit: Visit,
    id: Result<Path<DeviceId>, PathRejection>,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = devices::find(&visit.app.store, visit.visitor.tenant, id).await?;
    let device = found.ok_or(PortalError::Missing)?;
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    // Where it is so: anybody can write such an address, and people come back to it later.
    let done =
        query.field("done") == Some("removal-requested") && device.state == State::RemovalRequested;
    let owner = device.user.object_id;
    let compliance = device.compliance.as_ref();
    let page = DevicePage {
        owner: line(owner, Some(device.user.upn.clone())),
        reported_name: device.display_name.as_ref().and(device.name.clone()),
        hardware_id: device.hardware_id.clone(),
        entra_device_id: device.entra_device_id.map(|id| id.to_string()),
        enrollment_type: match device.enrollment_type {
            EnrollmentType::Device => "Device",
            EnrollmentType::Full => "Full",
        },
        decision: device.decision_id.to_string(),
        reasons: compliance.map(|c| c.reasons.clone()).unwrap_or_default(),
        judged_at: compliance.map(|c| c.at),
        configuration_manager: manager_view(&device, &visit),
        entra: visit.entra_fact(&device).await?,
        removal: device.removal.as_ref().map(|removal| removal_view(removal, owner)),
        removal_by: device.removal.as_ref().map(|removal| removal.asked_by.clone()),
        attempts: visit.attempts_about(&id.to_string()).await?,
        can_remove: visit.roles.may(Right::Change),
        done,
        device: view(&device, &visit),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

impl Visit {
    /// A device of this person's.
    async fn device_of(&self, place: Place) -> Result<Device, PortalError> {
        let Ok(Path((user, id))) = place else { return Err(PortalError::Missing) };
        let found = devices::find(&self.app.store, self.visitor.tenant, id).await?;
        found.filter(|device| device.user.object_id == user).ok_or(PortalError::Missing)
    }
}

/// The page that says how a device is now.
fn to_device(device: &Device, query: &str) -> Response {
    Redirect::to(&format!("/admin/devices/{}{query}", device.id)).into_response()
}

/// `GET /admin/people/{user}/devices/{id}/removal`: asks for confirmation, where there is something to confirm.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn show_removal(
    visit: Visit,
    place: Place,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.device_of(place).await?;
    if device.state != State::Active {
        return Ok(to_device(&device, ""));
    }
    let (_, notice) = kept(query);
    removal_page(visit, &device, StatusCode::OK, None, notice)
}

fn removal_page(
    visit: Visit,
    device: &Device,
    status: StatusCode,
    problem: Option<RemovalProblem>,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    let page = RemovalPage {
        device: view(device, &visit),
        owner: line(device.user.object_id, Some(device.user.upn.clone())),
        frees_at_once: visit.tenant()?.removals.free_slot == FreeSlot::AtOnce,
        problem,
        form: visit.form(notice),
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `POST /admin/people/{user}/devices/{id}/removal`: asks for it.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn request_removal(
    visit: Visit,
    place: Place,
    posted: Posted,
) -> Result<Response, PortalError> {
    let device = visit.device_of(place).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        return match notice {
            // Pressed twice: the first press has done it.
            Notice::SentAlready if device.state != State::Active => Ok(to_device(&device, "")),
            notice => removal_page(visit, &device, posted::status(notice), None, Some(notice)),
        };
    }
    let (app, actor) = (&visit.app, visit.visitor.actor());
    let by = visit.visitor.user.to_string();
    let asked = Asked { by: &by, at: app.clock.now() };
    let rules = visit.tenant()?.removals;
    let place = (device.tenant, device.id);
    let asked = (&actor, asked);
    match removal::request_for_owner(&app.store, &app.entropy, rules, place, asked).await? {
        Outcome::Done => Ok(to_device(&device, "?done=removal-requested")),
        Outcome::NoDevice => Err(PortalError::Missing),
        Outcome::Refused(Refusal::TooManyPending) => {
            let problem = Some(RemovalProblem::TooManyPending);
            removal_page(visit, &device, StatusCode::UNPROCESSABLE_ENTITY, problem, None)
        }
        // The page says how it is now.
        Outcome::Refused(_) => Ok(to_device(&device, "")),
    }
}
