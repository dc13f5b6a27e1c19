//! `/admin/compliance`: how devices stand to the rules and why not, and how that is reported to Entra.

use app::{
    admin::{
        self as views, ComplianceCounts, ComplianceDone, ComplianceFilter, ComplianceLine,
        ComplianceListPage, CompliancePage, EntraFact, EntraHealth, EntraState, EntraTrouble,
        FilterProblem, PersonLine, ReasonCount, ReasonCounts, Reporting,
    },
    portal::{Notice, Told},
};
use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde_json::json;
use url::form_urlencoded;

use super::roles::Right;
use crate::{
    audit::{self, Action},
    compliance::{
        outbox::{self, ReportState},
        pace::{self, Trouble},
        standing::{self, Counted, Counts, Filter, Place, Reason, Reasons},
        status::{self, DeviceReport},
    },
    devices::{Device, State},
    portal::{
        PortalError,
        devices::view,
        html,
        posted::{self, Posted},
        visit::Visit,
    },
    store::named,
};

const ADDRESS: &str = "/admin/compliance";
const LIST: &str = "/admin/compliance/devices";
/// How many devices a page has.
const PAGE: u32 = 50;
/// How many bars the chart has; the other reasons are one more.
const BARS: usize = 20;

impl Visit {
    /// Whether what is known of devices' compliance is reported to Entra.
    pub(crate) fn is_reporting(&self) -> bool {
        let tenant = self.visitor.tenant;
        self.app.reporting.borrow().iter().any(|reported| reported.id == tenant)
    }

    async fn entra_report(&self, device: &Device) -> Result<Option<DeviceReport>, sqlx::Error> {
        let Some(id) = device.entra_device_id else { return Ok(None) };
        status::of_device(&self.app.store, device.tenant, id).await
    }

    /// What a device's page of the console says about Entra; `None` where the tenant does not report.
    pub(super) async fn entra_fact(
        &self,
        device: &Device,
    ) -> Result<Option<EntraFact>, sqlx::Error> {
        if !self.is_reporting() {
            return Ok(None);
        }
        let report = self.entra_report(device).await?;
        Ok(match (report, device.entra_device_id) {
            (Some(found), _) => Some(EntraFact::Is(report_view(found))),
            // Of one that was never reported there is nothing to say once it is removed.
            (None, _) if device.state == State::Removed => None,
            (None, Some(_)) => Some(EntraFact::Nothing),
            (None, None) => Some(EntraFact::NoId),
        })
    }

    /// What a device's page of the portal says about it.
    pub(crate) async fn told(&self, device: &Device) -> Result<Option<Told>, sqlx::Error> {
        if !self.is_reporting() || device.compliance.is_none() {
            return Ok(None);
        }
        let Some(report) = self.entra_report(device).await? else { return Ok(None) };
        Ok(match report.state {
            ReportState::Reported => report.said_at.map(Told::At),
            ReportState::Waiting => {
                let health = pace::health(&self.app.store, device.tenant).await?;
                let is_held_up = health.trouble.is_some_and(|trouble| trouble != Trouble::HeldBack);
                Some(if is_held_up { Told::Later } else { Told::Shortly })
            }
            ReportState::NotFound => Some(Told::Unknown),
            ReportState::Refused | ReportState::Rejected | ReportState::Unreachable => {
                Some(Told::Later)
            }
            ReportState::Gone => None,
        })
    }
}

fn state_view(state: ReportState) -> EntraState {
    match state {
        ReportState::Waiting => EntraState::Waiting,
        ReportState::Reported => EntraState::Reported,
        ReportState::Gone => EntraState::Gone,
        ReportState::NotFound => EntraState::NotFound,
        ReportState::Refused => EntraState::Refused,
        ReportState::Rejected => EntraState::Rejected,
        ReportState::Unreachable => EntraState::Unreachable,
    }
}

fn report_view(report: DeviceReport) -> views::DeviceReport {
    let said = report.said.zip(report.said_at);
    views::DeviceReport {
        state: state_view(report.state),
        said: said.map(|(said, at)| (said.managed, said.compliant, at)),
        attempts: report.attempts,
        tried_at: report.tried_at,
        due_at: report.due_at,
        error: report.error,
    }
}

/// How reporting goes as a whole, and how many devices stand how.
async fn reporting(visit: &Visit) -> Result<Reporting, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let health = pace::health(store, tenant).await?;
    let counts = status::counts(store, tenant).await?;
    let count = |state: EntraState| {
        let of_state = counts.iter().find(|(other, _)| state_view(*other) == state);
        of_state.map_or(0, |(_, devices)| *devices)
    };
    let states = EntraState::ALL.map(|state| (state, count(state)));
    Ok(Reporting {
        health: EntraHealth {
            trouble: health.trouble.map(|trouble| match trouble {
                Trouble::NoToken => EntraTrouble::NoToken,
                Trouble::HeldBack => EntraTrouble::HeldBack,
                Trouble::Refused => EntraTrouble::Refused,
                Trouble::Unreachable => EntraTrouble::Unreachable,
            }),
            error: health.error,
            since: health.since,
            goes_on_at: health.paused_until,
            succeeded_at: health.succeeded_at,
            waiting_since: status::waiting_since(store, tenant).await?,
        },
        states: states.into_iter().filter(|(_, devices)| *devices > 0).collect(),
    })
}

fn reason_view(counted: &Counted) -> ReasonCount {
    ReasonCount { key: counted.key(), reason: counted.reason.clone(), devices: counted.devices }
}

fn reasons_view(reasons: &Reasons) -> ReasonCounts {
    let others = reasons.reasons.len().saturating_sub(BARS);
    // One other reason has a bar of its own.
    let bars = if others == 1 { BARS + 1 } else { BARS };
    let others = reasons.reasons.len().saturating_sub(bars);
    ReasonCounts {
        reasons: reasons.reasons.iter().take(bars).map(reason_view).collect(),
        others: (i64::try_from(others).unwrap_or(i64::MAX), reasons.beyond(bars)),
        is_partial: reasons.is_partial,
    }
}

/// `GET /admin/compliance`
///
/// # Errors
/// [`PortalError`]
pub async fn show_compliance(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    let done = match query.field("done") {
        Some("resumed") => Some(ComplianceDone::Resumed),
        Some(count) => count.parse().ok().map(ComplianceDone::Again),
        None => None,
    };
    page(visit, StatusCode::OK, done, notice).await
}

async fn page(
    visit: Visit,
    status: StatusCode,
    done: Option<ComplianceDone>,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let Counts { compliant, not_compliant, in_grace, not_managed, unknown } =
        standing::counts(store, tenant, visit.frame.now).await?;
    let reporting = if visit.is_reporting() { Some(reporting(&visit).await?) } else { None };
    let may_act = reporting.is_some() && visit.roles.may(Right::Change);
    let page = CompliancePage {
        counts: ComplianceCounts { compliant, not_compliant, in_grace, not_managed, unknown },
        reasons: reasons_view(&standing::reasons(store, tenant).await?),
        may_read_settings: visit.roles.may(Right::Read),
        done: done.filter(|_| reporting.is_some()),
        form: may_act.then(|| visit.form(notice)),
        reporting,
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `POST /admin/compliance`: devices in one state are reported again, from the beginning. Without a state, what kept all from
/// being reported is tried again.
///
/// # Errors
/// [`PortalError::Missing`] where the tenant does not report; 400 where the state is none of those.
pub async fn report_again(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    if !visit.is_reporting() {
        return Err(PortalError::Missing);
    }
    let state = match posted.field("state").unwrap_or_default() {
        "" => None,
        name => {
            let state = named::parse::<ReportState>(name);
            let state = state.filter(|state| state_view(*state).can_be_tried_again());
            Some(state.ok_or(PortalError::BadRequest(StatusCode::BAD_REQUEST))?)
        }
    };
    if let Err(notice) = visit.redeem(&posted).await {
        return page(visit, posted::status(notice), None, Some(notice)).await;
    }
    let (app, tenant, by) = (&visit.app, visit.visitor.tenant, visit.visitor.actor());
    let now = app.clock.now();
    let mut transaction = app.store.begin().await?;
    // The tenant's pace first, as those who report do.
    pace::resume(&mut transaction, tenant).await?;
    let devices = match state {
        Some(state) => Some(outbox::again(&mut transaction, tenant, state, now).await?),
        None => None,
    };
    let subject = state.map_or_else(|| "all".to_owned(), |state| named::name(&state));
    let act = audit::New {
        tenant,
        by: &by,
        at: now,
        action: Action::ComplianceReportedAgain,
        subject: &subject,
        before: None,
        after: devices.map(|devices| json!({ "devices": devices })),
    };
    audit::record(&mut transaction, &app.entropy, act).await?;
    transaction.commit().await?;
    let done = devices.map_or_else(|| "resumed".to_owned(), |devices| devices.to_string());
    Ok(Redirect::to(&format!("{ADDRESS}?done={done}")).into_response())
}

/// A place in the list as an address has it.
fn written(place: Place) -> String {
    let text = match place {
        Place::Judged(at, id) => format!("compliance.judged.{}.{id}", at.as_millisecond()),
        Place::Entra(entra, id) => format!("compliance.entra.{entra}.{id}"),
    };
    BASE64URL.encode(text)
}

/// The reverse of [`written`].
fn read(text: &str) -> Option<Place> {
    let text = String::from_utf8(BASE64URL.decode(text).ok()?).ok()?;
    let (kind, rest) = text.strip_prefix("compliance.")?.split_once('.')?;
    let (first, id) = rest.split_once('.')?;
    let id = id.parse().ok()?;
    match kind {
        "judged" => {
            let at = Timestamp::from_millisecond(first.parse().ok()?).ok()?;
            Some(Place::Judged(at, id))
        }
        "entra" => Some(Place::Entra(first.parse().ok()?, id)),
        _ => None,
    }
}

/// An address of the list with this filter.
fn address(typed: &ComplianceFilter, after: Option<Place>) -> String {
    let fields = [
        ("devices", typed.devices.clone()),
        ("reason", typed.reason.clone()),
        ("report", typed.report.clone()),
        ("after", after.map(written).unwrap_or_default()),
    ];
    let set = fields.into_iter().filter(|(_, value)| !value.is_empty());
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(set).finish();
    if query.is_empty() { LIST.to_owned() } else { format!("{LIST}?{query}") }
}

/// What is looked for, or what is wrong with it.
fn filter(typed: &ComplianceFilter, reasons: &Reasons) -> Result<Filter, Vec<FilterProblem>> {
    let mut problems = Vec::new();
    let mut wrong = |field| problems.push(FilterProblem::NoChoice(field));
    let mut filter = Filter::default();
    match typed.devices.as_str() {
        "" => {}
        "all" => filter.all = true,
        _ => wrong("devices"),
    }
    if !typed.reason.is_empty() {
        match reasons.called(&typed.reason) {
            Some(counted) => {
                filter.reason = Some(counted.reason.clone().map_or(Reason::None, Reason::Is));
            }
            None => wrong("reason"),
        }
    }
    if !typed.report.is_empty() {
        match named::parse(&typed.report) {
            Some(state) => filter.report = Some(state),
            None => wrong("report"),
        }
    }
    if problems.is_empty() { Ok(filter) } else { Err(problems) }
}

/// `GET /admin/compliance/devices`
///
/// # Errors
/// [`PortalError`]; 400 where the place in the list is not one of ours.
pub async fn list_devices(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let after = match query.field("after").filter(|after| !after.is_empty()) {
        None => None,
        Some(text) => Some(read(text).ok_or(PortalError::BadRequest(StatusCode::BAD_REQUEST))?),
    };
    let text = |name: &str| query.field(name).unwrap_or_default().trim().to_owned();
    let typed = ComplianceFilter {
        devices: text("devices"),
        reason: text("reason"),
        report: text("report"),
    };
    let reasons = standing::reasons(store, tenant).await?;
    let chosen = reasons.called(&typed.reason);
    let listed = reasons.reasons.iter().take(BARS + 1);
    // One that is not among the first is listed all the same where it is looked for.
    let beyond = chosen.filter(|chosen| !listed.clone().any(|counted| counted == *chosen));
    let choices = listed.chain(beyond).map(|counted| (counted.key(), counted.reason.clone()));
    let mut page = ComplianceListPage {
        reasons: choices.collect(),
        reason: chosen.and_then(|counted| counted.reason.clone()),
        problems: Vec::new(),
        devices: Vec::new(),
        next: None,
        first: after.map(|_| address(&typed, None)),
        is_reporting: visit.is_reporting(),
        filter: typed,
    };
    let mut status = StatusCode::OK;
    match filter(&page.filter, &reasons) {
        Err(problems) => (page.problems, status) = (problems, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(filter) => {
            let (found, next) = standing::list(store, tenant, &filter, after, PAGE).await?;
            page.next = next.map(|next| address(&page.filter, Some(next)));
            page.devices = found.into_iter().map(|listed| line(listed, &visit)).collect();
        }
    }
    Ok(html(status, page.html(visit.frame)))
}

fn line(listed: standing::Listed, visit: &Visit) -> ComplianceLine {
    let device = listed.device;
    ComplianceLine {
        owner: PersonLine {
            id: device.user.object_id.to_string(),
            upn: Some(device.user.upn.clone()),
            seen: None,
        },
        reasons: device.compliance.as_ref().map(|said| said.reasons.clone()).unwrap_or_default(),
        judged_at: device.compliance.as_ref().map(|said| said.at),
        report: listed.report.map(report_view),
        device: view(&device, visit),
    }
}
