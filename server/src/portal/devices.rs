//! `/devices`: a person's own devices.

use app::portal::{
    self as views, Cap, ConfirmRemovalPage, DevicePage, DevicesPage, Done, Form, LossPage,
    ManagerFlag, ManagerHealth, NamePage, NameProblem, Notice, RemovalPage, RemovalProblem, Sort,
    Standing,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use url::form_urlencoded;

use super::{
    PortalError, agreements, html,
    posted::{self, Posted},
    visit::Visit,
};
use crate::{
    config::FreeSlot,
    decisions,
    devices::{
        self, Device, State, cap,
        configuration_manager::Flag,
        owner::{self, DisplayName},
        removal::{self, Asked, Outcome, Progress, Refusal},
    },
    ids::{DeviceId, ObjectId},
    terms_of_use::{request::Ownership, tenant::Tenant},
};

/// How many devices a page has.
const PAGE: usize = 100;

/// The id in an address: what is none is nobody's.
type Id = Result<Path<DeviceId>, PathRejection>;

/// A form's page: the address's query may have what was typed before the person had to sign in again.
pub(crate) fn kept(query: Option<String>) -> (Posted, Option<Notice>) {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let notice = query.field("kept").map(|_| Notice::SignedInAgain);
    (query, notice)
}

impl Visit {
    pub(crate) fn tenant(&self) -> Result<&Tenant, PortalError> {
        self.app.tenants.get(&self.visitor.tenant).ok_or(PortalError::Missing)
    }

    /// The same, where it is not removed: then nothing is left to do with it.
    async fn present_device(&self, id: Id) -> Result<Device, PortalError> {
        let device = self.device(id).await?;
        if device.state == State::Removed { Err(PortalError::Missing) } else { Ok(device) }
    }

    /// The visitor's own device with this id.
    async fn device(&self, id: Id) -> Result<Device, PortalError> {
        let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
        let found = devices::find(&self.app.store, self.visitor.tenant, id).await?;
        let mine = found.filter(|device| device.user.object_id == self.visitor.user);
        mine.ok_or(PortalError::Missing)
    }

    pub(crate) fn form(&self, notice: Option<Notice>) -> Form {
        Form { token: posted::token(&self.app, &self.visitor), notice }
    }

    /// Uses a form's token up; the notice says why it does not count.
    pub(crate) async fn redeem(&self, posted: &Posted) -> Result<(), Notice> {
        posted::redeem(&self.app, &self.visitor, posted).await
    }

    async fn cap(&self) -> Result<Cap, PortalError> {
        let (store, visitor) = (&self.app.store, &self.visitor);
        let (tenant, user) = (visitor.tenant, visitor.user);
        let groups = if let Some(groups) = &visitor.groups {
            groups.clone()
        } else {
            // What the last setup knew, where the provider does not tell.
            let last = decisions::latest(store, tenant, user, None, 1).await?;
            last.into_iter().next().map(|decision| decision.rule_groups).unwrap_or_default()
        };
        let limit = self.tenant()?.cap.limit(user, &groups);
        Ok(Cap { used: cap::used_now(store, tenant, user).await?, limit })
    }
}

/// `GET /devices`: all of them, against the cap.
///
/// # Errors
/// [`PortalError`]
pub async fn list_devices(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let removed = query.field("show") == Some("removed");
    let words = query.field("q").map(str::trim).filter(|words| !words.is_empty());
    let words: Option<String> = words.map(|words| words.chars().take(200).collect());
    let sort = match query.field("sort") {
        Some("name") => Sort::Name,
        Some("enrolled") => Sort::Enrolled,
        _ => Sort::Seen,
    };
    let visitor = &visit.visitor;
    let all = devices::all_of(&visit.app.store, visitor.tenant, visitor.user).await?;
    let (gone, present): (Vec<_>, Vec<_>) =
        all.iter().partition(|device| device.state == State::Removed);
    let removed_count = gone.len();
    let of_kind = if removed { gone } else { present };
    let total = of_kind.len();
    let mut shown: Vec<views::Device> =
        of_kind.into_iter().map(|device| view(device, &visit)).collect();
    if let Some(words) = &words {
        shown.retain(|device| holds(device, words));
    }
    let name = |device: &views::Device| device.name.as_deref().unwrap_or_default().to_lowercase();
    match sort {
        Sort::Name => shown.sort_by_key(name),
        Sort::Seen => {
            shown.sort_by_key(|d| std::cmp::Reverse(d.last_check_in.unwrap_or(d.enrolled_at)));
        }
        Sort::Enrolled => shown.sort_by_key(|device| std::cmp::Reverse(device.enrolled_at)),
    }
    let found = shown.len();
    let pages = found.div_ceil(PAGE).max(1);
    let page = query.field("page").and_then(|n| n.parse().ok()).unwrap_or(1).clamp(1, pages);
    let shown = shown.into_iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let page = DevicesPage {
        cap: visit.cap().await?,
        devices: shown,
        total,
        found,
        query: words,
        sort,
        page: (page, pages),
        around: (
            (page > 1).then(|| address_of(&query, page - 1)),
            (page < pages).then(|| address_of(&query, page + 1)),
        ),
        removed,
        removed_count,
        waiting: agreements::waiting(&visit).await?,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// The address of a page of the list, with what else was asked for.
fn address_of(query: &Posted, page: usize) -> String {
    let mut address =
        form_urlencoded::Serializer::for_suffix("/devices?".to_owned(), "/devices?".len());
    for name in ["q", "sort", "show"] {
        address.extend_pairs(query.field(name).map(|value| (name, value)));
    }
    address.append_pair("page", &page.to_string()).finish()
}

fn holds(device: &views::Device, words: &str) -> bool {
    // What people see: the name of a Windows version, and not the numbers of its builds.
    let windows = device.os_version.as_deref().and_then(views::windows);
    let texts = [&device.name, &device.model, &windows].into_iter().flatten();
    let text = texts.map(String::as_str).collect::<Vec<_>>().join(" ").to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| text.contains(word))
}

/// A device as the pages show it.
pub(crate) fn view(device: &Device, visit: &Visit) -> views::Device {
    views::Device {
        id: device.id.to_string(),
        name: device.known_as(),
        model: device.full_model(),
        os_version: device.os_version.clone(),
        ownership: ownership(device.ownership),
        enrolled_at: device.enrolled_at,
        last_check_in: device.last_check_in,
        state: match device.state {
            State::Active => views::State::Active,
            State::RemovalRequested => views::State::RemovalRequested,
            State::Removed => {
                views::State::Removed(device.removed_at.unwrap_or(device.enrolled_at))
            }
        },
        standing: match &device.compliance {
            None => Standing::Unknown,
            Some(compliance) if !compliance.managed => Standing::NotManaged,
            Some(compliance) if compliance.compliant => Standing::Compliant,
            Some(compliance) => match compliance.grace_until {
                Some(until) if until > visit.frame.now => Standing::Grace(until),
                _ => Standing::NotCompliant,
            },
        },
        lost_at: device.lost_at,
        counts: device.holds_slot,
    }
}

/// What is known of Configuration Manager on a device, as the pages show it.
pub(crate) fn manager_view(device: &Device, visit: &Visit) -> Option<views::ConfigurationManager> {
    let manager = device.configuration_manager?;
    Some(views::ConfigurationManager {
        health: match manager.healthy(visit.frame.now) {
            Some(true) => ManagerHealth::Healthy,
            Some(false) => ManagerHealth::Unhealthy,
            None => ManagerHealth::Unknown,
        },
        value: manager.client_health.value(),
        flags: manager.client_health.flags().into_iter().map(manager_flag).collect(),
        last_sync: manager.last_sync,
        healthy_until: manager.healthy_until(),
        owns_compliance: manager.owns_compliance,
        at: manager.at,
    })
}

fn manager_flag(flag: Flag) -> ManagerFlag {
    match flag {
        Flag::Installed => ManagerFlag::Installed,
        Flag::Registered => ManagerFlag::Registered,
        Flag::HealthyEvaluation => ManagerFlag::Evaluated,
        Flag::InstallError => ManagerFlag::InstallError,
        Flag::CommunicationError => ManagerFlag::CommunicationError,
    }
}

/// Whose a device is, as the pages show it.
pub(crate) fn ownership(ownership: Ownership) -> views::Ownership {
    match ownership {
        Ownership::Company => views::Ownership::Company,
        Ownership::Personal => views::Ownership::Personal,
    }
}

/// A removal as somebody's pages show it.
pub(crate) fn removal_view(removal: &removal::Removal, you: ObjectId) -> views::Removal {
    views::Removal {
        state: match removal.state {
            Progress::Requested => views::Progress::Requested,
            Progress::Accepted => views::Progress::Accepted,
            Progress::Done => views::Progress::Done,
            Progress::Failed => views::Progress::Failed,
        },
        asked_at: removal.asked_at,
        asked_by_you: removal.asked_by == you.to_string(),
        changed_at: removal.changed_at,
        reason: removal.reason.clone(),
    }
}

/// What was just done, from an address, where the device is so: anybody can write such an address, and people
/// come back to it later.
fn done(query: &Posted, device: &Device) -> Option<Done> {
    let (done, is_so) = match query.field("done")? {
        "renamed" => (Done::Renamed, true),
        "removal-requested" => (Done::RemovalRequested, device.state == State::RemovalRequested),
        "removal-cancelled" => (Done::RemovalCancelled, device.state == State::Active),
        "lost" => (Done::ReportedLost, device.lost_at.is_some()),
        "found" => (Done::ReportedFound, device.lost_at.is_none()),
        _ => return None,
    };
    is_so.then_some(done)
}

/// `GET /devices/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn show_device(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.device(id).await?;
    let (query, _) = kept(query);
    let done = done(&query, &device);
    device_page(visit, &device, StatusCode::OK, done).await
}

async fn device_page(
    visit: Visit,
    device: &Device,
    status: StatusCode,
    done: Option<Done>,
) -> Result<Response, PortalError> {
    let compliance = device.compliance.as_ref();
    let page = DevicePage {
        reported_name: device.display_name.as_ref().and(device.name.clone()),
        reasons: compliance.map(|c| c.reasons.clone()).unwrap_or_default(),
        judged_at: compliance.map(|c| c.at),
        configuration_manager: manager_view(device, &visit),
        told: visit.told(device).await?,
        removal: device.removal.as_ref().map(|r| removal_view(r, visit.visitor.user)),
        agreement: Some(format!("/agreements/{}", device.decision_id)),
        done,
        device: view(device, &visit),
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `GET /devices/{id}/name`
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn show_name(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.present_device(id).await?;
    let (query, notice) = kept(query);
    let current = device.display_name.clone().or_else(|| device.name.clone());
    let typed = query.field("name").map(str::to_owned).or(current).unwrap_or_default();
    Ok(name_page(visit, &device, StatusCode::OK, typed, None, notice))
}

fn name_page(
    visit: Visit,
    device: &Device,
    status: StatusCode,
    typed: String,
    problem: Option<NameProblem>,
    notice: Option<Notice>,
) -> Response {
    let page = NamePage {
        typed,
        reported_name: device.name.clone(),
        problem,
        form: visit.form(notice),
        device: view(device, &visit),
    };
    html(status, page.html(visit.frame))
}

/// `POST /devices/{id}/name`: gives the device a name of the person's own; an empty one takes it away.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn rename(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let device = visit.present_device(id).await?;
    let typed = posted.field("name").unwrap_or_default().to_owned();
    let name = match DisplayName::parse(&typed) {
        Ok(name) => name,
        Err(problem) => return Ok(name_page(visit, &device, AGAIN, typed, Some(problem), None)),
    };
    if let Err(notice) = visit.redeem(&posted).await {
        let status = posted::status(notice);
        return Ok(name_page(visit, &device, status, typed, None, Some(notice)));
    }
    let (app, by) = (&visit.app, visit.visitor.user.to_string());
    let asked = Asked { by: &by, at: app.clock.now() };
    let place = (device.tenant, device.id);
    if !owner::rename(&app.store, &app.entropy, place, name, asked).await? {
        return Err(PortalError::Missing);
    }
    Ok(Redirect::to(&format!("/devices/{}?done=renamed", device.id)).into_response())
}

/// `GET /devices/{id}/removal`: asks for confirmation; afterwards, how far it is.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn show_removal(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.device(id).await?;
    let (query, notice) = kept(query);
    let done = done(&query, &device);
    removal_page(visit, &device, StatusCode::OK, None, done, notice)
}

fn removal_page(
    visit: Visit,
    device: &Device,
    status: StatusCode,
    problem: Option<RemovalProblem>,
    done: Option<Done>,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    let form = visit.form(notice);
    let removal = device.removal.as_ref().map(|r| removal_view(r, visit.visitor.user));
    let frees_at_once = visit.tenant()?.removals.free_slot == FreeSlot::AtOnce;
    let state = device.state;
    let device = view(device, &visit);
    let page = if state == State::Active {
        let earlier = removal;
        ConfirmRemovalPage { device, frees_at_once, earlier, problem, form }.html(visit.frame)
    } else {
        RemovalPage { device, removal, problem, done, form }.html(visit.frame)
    };
    Ok(html(status, page))
}

/// `POST /devices/{id}/removal`: asks for the device to be removed.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn request_removal(
    visit: Visit,
    id: Id,
    posted: Posted,
) -> Result<Response, PortalError> {
    let device = visit.device(id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        return removal_page(visit, &device, posted::status(notice), None, None, Some(notice));
    }
    let (app, by) = (&visit.app, visit.visitor.user.to_string());
    let asked = Asked { by: &by, at: app.clock.now() };
    let rules = visit.tenant()?.removals;
    let place = (device.tenant, device.id);
    let outcome = removal::request(&app.store, &app.entropy, rules, place, asked).await?;
    removal_answer(visit, &device, outcome, "removal-requested").await
}

/// `POST /devices/{id}/removal/cancellation`: takes that back.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn cancel_removal(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let device = visit.device(id).await?;
    let used = visit.redeem(&posted).await;
    // Where it was taken back already, no press must lead to the page that removes it.
    match used {
        Ok(()) | Err(Notice::SentAlready) if device.state == State::Active => {
            return Ok(taken_back(&device));
        }
        Err(notice) if device.state == State::Active => {
            return device_page(visit, &device, posted::status(notice), None).await;
        }
        Err(notice) => {
            return removal_page(visit, &device, posted::status(notice), None, None, Some(notice));
        }
        Ok(()) => {}
    }
    let (app, by) = (&visit.app, visit.visitor.user.to_string());
    let asked = Asked { by: &by, at: app.clock.now() };
    let place = (device.tenant, device.id);
    let cap = &visit.tenant()?.cap;
    let outcome = removal::cancel(&app.store, &app.entropy, cap, place, asked).await?;
    removal_answer(visit, &device, outcome, "removal-cancelled").await
}

fn taken_back(device: &Device) -> Response {
    Redirect::to(&format!("/devices/{}?done=removal-cancelled", device.id)).into_response()
}

async fn removal_answer(
    visit: Visit,
    device: &Device,
    outcome: Outcome,
    done: &str,
) -> Result<Response, PortalError> {
    let problem = match outcome {
        Outcome::Done => {
            let page = if done == "removal-requested" { "/removal" } else { "" };
            let address = format!("/devices/{}{page}?done={done}", device.id);
            return Ok(Redirect::to(&address).into_response());
        }
        Outcome::NoDevice => return Err(PortalError::Missing),
        Outcome::Refused(Refusal::TooManyPending) => Some(RemovalProblem::TooManyPending),
        Outcome::Refused(Refusal::TakenUp) => Some(RemovalProblem::TakenUp),
        Outcome::Refused(Refusal::NoRoom) => Some(RemovalProblem::NoRoom),
        // The page says how it is now.
        Outcome::Refused(Refusal::Removed | Refusal::NobodyAsked) => None,
    };
    // As it is now: something else happened while the person looked at the page.
    let now = devices::find(&visit.app.store, device.tenant, device.id).await?;
    let device = now.ok_or(PortalError::Missing)?;
    if outcome == Outcome::Refused(Refusal::NobodyAsked) && device.state == State::Active {
        return Ok(taken_back(&device));
    }
    removal_page(visit, &device, StatusCode::UNPROCESSABLE_ENTITY, problem, None, None)
}

/// `GET /devices/{id}/removal/cancellation`: that form is on the removal's page.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device.
pub async fn show_cancellation(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.device(id).await?;
    let kept = query.filter(|query| query == "kept").map(|_| "?kept").unwrap_or_default();
    Ok(Redirect::to(&format!("/devices/{}/removal{kept}", device.id)).into_response())
}

/// `GET /devices/{id}/loss`
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device, or it is removed.
pub async fn show_loss(
    visit: Visit,
    id: Id,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let device = visit.present_device(id).await?;
    let (_, notice) = kept(query);
    Ok(loss_page(visit, &device, StatusCode::OK, notice))
}

fn loss_page(
    visit: Visit,
    device: &Device,
    status: StatusCode,
    notice: Option<Notice>,
) -> Response {
    let page = LossPage { form: visit.form(notice), device: view(device, &visit) };
    html(status, page.html(visit.frame))
}

/// `POST /devices/{id}/loss`: reports the device lost, or found.
///
/// # Errors
/// [`PortalError::Missing`] where the person has no such device, or it is removed.
pub async fn report_loss(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let device = visit.present_device(id).await?;
    let lost = match posted.field("lost") {
        Some("yes") => true,
        Some("no") => false,
        _ => return Err(PortalError::BadRequest(StatusCode::BAD_REQUEST)),
    };
    if let Err(notice) = visit.redeem(&posted).await {
        return Ok(loss_page(visit, &device, posted::status(notice), Some(notice)));
    }
    let (app, by) = (&visit.app, visit.visitor.user.to_string());
    let asked = Asked { by: &by, at: app.clock.now() };
    let place = (device.tenant, device.id);
    if !owner::report_loss(&app.store, &app.entropy, place, lost, asked).await? {
        return Err(PortalError::Missing);
    }
    let done = if lost { "lost" } else { "found" };
    Ok(Redirect::to(&format!("/devices/{}?done={done}", device.id)).into_response())
}
