//! Publishing a draft, and taking things back.

use app::{
    admin::policies::{Ask, AskPage, PublicationPage, PublicationProblem},
    portal::Notice,
};
use axum::{
    extract::{Path, RawQuery},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{
    AtPolicy,
    drafting::{AtText, next_number},
    flaw,
    pages::{Number, Numbered},
    terms,
};
use crate::{
    app_state::App,
    portal::{
        PortalError,
        agreements::tongue,
        html,
        posted::{self, Posted},
    },
    terms::{
        draft::{self, Draft, Published, Saved},
        listing::{self, Listed},
        published::Source,
    },
};

const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
const CONFLICT: StatusCode = StatusCode::CONFLICT;

/// What the page shows beside the fields.
#[derive(Default)]
struct Around {
    problem: Option<PublicationProblem>,
    overtaken: Option<String>,
    notice: Option<Notice>,
}

async fn publication_page(
    at: AtPolicy,
    status: StatusCode,
    draft: &Draft,
    typed: &Posted,
    around: Around,
) -> Result<Response, PortalError> {
    // What was looked at when the page was opened, until somebody is told that it is another.
    let looked_at = typed.revision();
    let looked_at = looked_at.filter(|_| around.overtaken.is_none());
    let listed = at.listed().await?;
    let field = |name: &str| typed.field(name).unwrap_or_default().to_owned();
    let page = PublicationPage {
        policy: at.policy.to_string(),
        number: next_number(&listed),
        terms: terms(&draft.settings),
        languages: super::tongues(draft.texts.keys()),
        when: if field("when") == "date" { "date" } else { "now" }.to_owned(),
        day: field("day"),
        time: Some(field("time")).filter(|time| !time.is_empty()).unwrap_or("00:00".to_owned()),
        revision: looked_at.unwrap_or(draft.revision),
        flaws: draft.flaws(at.visit.frame.now).iter().map(flaw).collect(),
        problem: around.problem,
        overtaken: around.overtaken,
        form: at.visit.form(around.notice),
    };
    Ok(html(status, page.html(at.visit.frame)))
}

/// `GET /admin/policies/{policy}/draft/publication`
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn show_publication(
    at: AtPolicy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let Some(draft) = at.draft().await? else {
        return Ok(Redirect::to(&at.address("")).into_response());
    };
    let (query, notice) = at.visit.kept(query).await?;
    let around = Around { notice, ..Around::default() };
    publication_page(at, StatusCode::OK, &draft, &query, around).await
}

/// From when on it is to be in force.
fn effective(
    posted: &Posted,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Timestamp, PublicationProblem> {
    let dated = posted.field("day").is_some_and(|day| !day.trim().is_empty());
    match posted.field("when") {
        Some("now") if dated => return Err(PublicationProblem::Both),
        Some("now") => return Ok(now),
        Some("date") => {}
        _ => return Err(PublicationProblem::Time),
    }
    let field = |name: &str| posted.field(name).unwrap_or_default().trim();
    let bad = PublicationProblem::Time;
    let day: Date = field("day").parse().map_err(|_| bad)?;
    let time: Time = field("time").parse().map_err(|_| bad)?;
    let at = day.to_datetime(time).to_zoned(zone.clone()).map_err(|_| bad)?.timestamp();
    if at <= now { Err(PublicationProblem::Past) } else { Ok(at) }
}

/// `POST /admin/policies/{policy}/draft/publication`: makes a version of the draft, as it was when the page was opened.
///
/// # Errors
/// [`PortalError`]
pub async fn publish(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    let Some(draft) = at.draft().await? else {
        // Published or discarded meanwhile: the policy's page says which.
        return Ok(Redirect::to(&at.address("")).into_response());
    };
    let (now, zone) = (at.visit.frame.now, at.visit.frame.zone.clone());
    let effective = match effective(&posted, now, &zone) {
        Ok(effective) => effective,
        Err(problem) => {
            let around = Around { problem: Some(problem), ..Around::default() };
            return publication_page(at, AGAIN, &draft, &posted, around).await;
        }
    };
    if let Err(notice) = at.visit.redeem(&posted).await {
        let around = Around { notice: Some(notice), ..Around::default() };
        return publication_page(at, posted::status(notice), &draft, &posted, around).await;
    }
    let revision = posted.revision();
    let revision = revision.unwrap_or_default();
    let app = &at.visit.app;
    let published =
        draft::publish(&app.store, &app.entropy, at.change(), revision, effective).await?;
    match published {
        Published::Done(number) => {
            // Whoever looks at once sees it, on this instance at least.
            show_at_once(app, now).await;
            let address = at.address(&format!("?published={number}"));
            Ok(Redirect::to(&address).into_response())
        }
        Published::Overtaken(draft) => {
            let overtaken = Some(draft.changed_by.clone());
            let around = Around { overtaken, ..Around::default() };
            publication_page(at, CONFLICT, &draft, &posted, around).await
        }
        Published::Flawed(_) => {
            publication_page(at, AGAIN, &draft, &posted, Around::default()).await
        }
        Published::NoDraft => Ok(Redirect::to(&at.address("")).into_response()),
    }
}

/// Reads what has changed, on this instance; the others do within a second, and so does this one where it fails now.
async fn show_at_once(app: &App, now: Timestamp) {
    if let Err(error) = app.catalog.look(now).await {
        tracing::error!(%error, "the terms could not be read anew; the change is made");
    }
}

impl AtPolicy {
    /// The policy, where it is written in the console.
    async fn of_console(&self) -> Result<Listed, PortalError> {
        let listed = self.listed().await?;
        if listed.source == Source::Console { Ok(listed) } else { Err(PortalError::Missing) }
    }
}

fn ask_page(
    at: AtPolicy,
    status: StatusCode,
    ask: Ask,
    revision: Option<i64>,
    overtaken: Option<String>,
    notice: Option<Notice>,
) -> Response {
    let form = at.visit.form(notice);
    let page = AskPage { policy: at.policy.to_string(), ask, revision, overtaken, form };
    html(status, page.html(at.visit.frame))
}

/// `GET /admin/policies/{policy}/retirement`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy.
pub async fn show_retirement(at: AtPolicy) -> Result<Response, PortalError> {
    at.of_console().await?;
    Ok(ask_page(at, StatusCode::OK, Ask::Retire, None, None, None))
}

/// `POST /admin/policies/{policy}/retirement`: stops offering it.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy.
pub async fn retire(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    at.of_console().await?;
    if let Err(notice) = at.visit.redeem(&posted).await {
        return Ok(ask_page(at, posted::status(notice), Ask::Retire, None, None, Some(notice)));
    }
    let app = &at.visit.app;
    listing::retire(&app.store, &app.entropy, at.change()).await?;
    show_at_once(app, at.visit.frame.now).await;
    Ok(Redirect::to(&at.address("?done=retired")).into_response())
}

/// `GET /admin/policies/{policy}/offer`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy.
pub async fn show_offer(at: AtPolicy) -> Result<Response, PortalError> {
    at.of_console().await?;
    Ok(ask_page(at, StatusCode::OK, Ask::OfferAgain, None, None, None))
}

/// `POST /admin/policies/{policy}/offer`: offers it again.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such policy.
pub async fn offer(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    at.of_console().await?;
    if let Err(notice) = at.visit.redeem(&posted).await {
        return Ok(ask_page(at, posted::status(notice), Ask::OfferAgain, None, None, Some(notice)));
    }
    let app = &at.visit.app;
    listing::offer_again(&app.store, &app.entropy, at.change()).await?;
    show_at_once(app, at.visit.frame.now).await;
    Ok(Redirect::to(&at.address("?done=offered")).into_response())
}

/// The version in an address.
async fn edition(at: &AtPolicy, number: Number) -> Result<u32, PortalError> {
    let Ok(Path(Numbered { number })) = number else { return Err(PortalError::Missing) };
    let listed = at.of_console().await?;
    let mut versions = listed.versions.iter();
    versions.find(|edition| edition.number == number).ok_or(PortalError::Missing)?;
    Ok(number)
}

/// `GET /admin/policies/{policy}/versions/{number}/cancellation`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such version.
pub async fn show_cancellation(at: AtPolicy, number: Number) -> Result<Response, PortalError> {
    let number = edition(&at, number).await?;
    Ok(ask_page(at, StatusCode::OK, Ask::CallOff(number), None, None, None))
}

/// `POST /admin/policies/{policy}/versions/{number}/cancellation`: calls a version off before its time.
///
/// # Errors
/// [`PortalError::Missing`] where there is no such version.
pub async fn call_off(
    at: AtPolicy,
    number: Number,
    posted: Posted,
) -> Result<Response, PortalError> {
    let number = edition(&at, number).await?;
    if let Err(notice) = at.visit.redeem(&posted).await {
        let (status, ask) = (posted::status(notice), Ask::CallOff(number));
        return Ok(ask_page(at, status, ask, None, None, Some(notice)));
    }
    let app = &at.visit.app;
    let called_off = listing::call_off(&app.store, &app.entropy, at.change(), number).await?;
    if !called_off {
        // It is in force, or called off already: its page says which.
        return Ok(Redirect::to(&at.address(&format!("/versions/{number}"))).into_response());
    }
    show_at_once(app, at.visit.frame.now).await;
    let address = at.address(&format!("?called-off={number}"));
    Ok(Redirect::to(&address).into_response())
}

/// `GET /admin/policies/{policy}/draft/removal`
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn show_discard(at: AtPolicy) -> Result<Response, PortalError> {
    let draft = at.present_draft().await?;
    Ok(ask_page(at, StatusCode::OK, Ask::Discard, Some(draft.revision), None, None))
}

fn revision_of(posted: &Posted) -> i64 {
    posted.revision().unwrap_or_default()
}

/// `POST /admin/policies/{policy}/draft/removal`: throws the draft away.
///
/// # Errors
/// [`PortalError`]
pub async fn discard(at: AtPolicy, posted: Posted) -> Result<Response, PortalError> {
    let revision = revision_of(&posted);
    if let Err(notice) = at.visit.redeem(&posted).await {
        let status = posted::status(notice);
        return Ok(ask_page(at, status, Ask::Discard, Some(revision), None, Some(notice)));
    }
    let app = &at.visit.app;
    match draft::discard(&app.store, &app.entropy, at.change(), revision).await? {
        Saved::Overtaken(draft) => {
            let (who, revision) = (Some(draft.changed_by), Some(draft.revision));
            Ok(ask_page(at, CONFLICT, Ask::Discard, revision, who, None))
        }
        Saved::Done | Saved::NoDraft => {
            let listed = listing::find(&app.store, at.visit.visitor.tenant, &at.policy).await?;
            let address = match listed {
                Some(_) => at.address("?done=discarded"),
                // It was the policy's first.
                None => "/admin/policies".to_owned(),
            };
            Ok(Redirect::to(&address).into_response())
        }
    }
}

/// `GET /admin/policies/{policy}/draft/texts/{locale}/removal`
///
/// # Errors
/// [`PortalError::Missing`] where there is no such text.
pub async fn show_text_removal(
    at: AtPolicy,
    AtText { locale }: AtText,
) -> Result<Response, PortalError> {
    let draft = at.present_draft().await?;
    let text = draft.texts.get(&locale).ok_or(PortalError::Missing)?;
    let ask = Ask::RemoveText(tongue(&locale));
    Ok(ask_page(at, StatusCode::OK, ask, Some(text.revision), None, None))
}

/// `POST /admin/policies/{policy}/draft/texts/{locale}/removal`: takes a text out of the draft.
///
/// # Errors
/// [`PortalError::Missing`] where there is no draft.
pub async fn remove_text(
    at: AtPolicy,
    AtText { locale }: AtText,
    posted: Posted,
) -> Result<Response, PortalError> {
    let revision = revision_of(&posted);
    let ask = Ask::RemoveText(tongue(&locale));
    if let Err(notice) = at.visit.redeem(&posted).await {
        let status = posted::status(notice);
        return Ok(ask_page(at, status, ask, Some(revision), None, Some(notice)));
    }
    let app = &at.visit.app;
    let removed =
        draft::remove_text(&app.store, &app.entropy, at.change(), revision, &locale).await?;
    match removed {
        Saved::Done => Ok(Redirect::to(&at.address("/draft?done=saved")).into_response()),
        Saved::Overtaken(draft) => {
            let text = draft.texts.get(&locale);
            let who = text.map(|text| text.changed_by.clone());
            let revision = text.map(|text| text.revision);
            Ok(ask_page(at, CONFLICT, ask, revision, who, None))
        }
        Saved::NoDraft => Err(PortalError::Missing),
    }
}
