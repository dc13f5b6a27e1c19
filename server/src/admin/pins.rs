//! `/admin/settings/pins`: enrollment PINs are made, listed and revoked. A new one's digits are shown on the page that
//! answers the form, and nowhere else.

use app::admin::{
    EnrollmentPin, MadePinPage, NewPinPage, PinWrong, PinsPage, RevokePinPage, Validity,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;

use super::{last_day, roles::Right, tokens::validity};
use crate::{
    config::Pin,
    ids::{ObjectId, PinId},
    pins::{self, Listed, NewPin},
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
};

const ADDRESS: &str = "/admin/settings/pins";
type Id = Result<Path<PinId>, PathRejection>;

fn view(pin: &Listed, now: Timestamp) -> EnrollmentPin {
    let (of, used) = pin.uses;
    EnrollmentPin {
        id: pin.id.to_string(),
        user: pin.user.map(|user| user.to_string()),
        used: (used, of),
        made_at: pin.created_at,
        validity: if pin.revoked_at.is_none() && used >= of {
            Validity::UsedUp
        } else {
            validity(pin.revoked_at, pin.expires_at, now)
        },
    }
}

/// `GET /admin/settings/pins`
///
/// # Errors
/// [`PortalError`]
pub async fn list_pins(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let tenant = visit.visitor.tenant;
    let all = pins::list(&visit.app.store, Some(tenant)).await?;
    let (query, _) = visit.kept(query).await?;
    let settings = visit.app.tenants.get(&tenant).ok_or(PortalError::Missing)?;
    let page = PinsPage {
        pins: all.iter().rev().map(|pin| view(pin, visit.frame.now)).collect(),
        asked_for: settings.restrictions.pin == Pin::Required,
        may_change: visit.roles.may(Right::Change),
        revoked: query.field("done") == Some("revoked"),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn form(visit: &Visit, posted: &Posted) -> NewPinPage {
    let text = |name: &str| posted.field(name).unwrap_or_default().trim().to_owned();
    NewPinPage {
        user: text("user"),
        uses: posted.field("uses").unwrap_or("1").trim().to_owned(),
        until: text("until"),
        problems: Vec::new(),
        form: visit.form(None),
    }
}

/// `GET /admin/settings/pins/new`
///
/// # Errors
/// [`PortalError`]
pub async fn show_new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    let mut page = form(&visit, &query);
    page.form.notice = notice;
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/pins/new`
///
/// # Errors
/// [`PortalError`]
pub async fn make(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    let mut page = form(&visit, &posted);
    let person = match page.user.as_str() {
        "" => Ok(None),
        person => person.parse::<ObjectId>().map(Some).map_err(|_| PinWrong::User),
    };
    let uses = page.uses.parse().ok().filter(|uses: &u32| *uses > 0).ok_or(PinWrong::Uses);
    let expires_at = last_day(&page.until, &visit).map_err(|()| PinWrong::Until);
    let (person, uses, expires_at) = match (person, uses, expires_at) {
        (Ok(person), Ok(uses), Ok(expires_at)) => (person, uses, expires_at),
        (person, uses, expires_at) => {
            let wrong = [person.err(), uses.err(), expires_at.err()];
            page.problems = wrong.into_iter().flatten().collect();
            return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
        }
    };
    if let Err(notice) = visit.redeem(&posted).await {
        page.form.notice = Some(notice);
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let pin = NewPin { tenant: visit.visitor.tenant, user: person, uses, expires_at };
    let made = (app.clock.now(), &app.entropy);
    let digits = pins::create(&app.store, &app.keys.current(), &pin, &by, made).await?;
    let page = MadePinPage { digits, uses, personal: person.is_some() };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// The visitor's tenant's PIN, where it is good.
async fn good(visit: &Visit, id: Id) -> Result<(PinId, EnrollmentPin), PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = pins::find(&visit.app.store, visit.visitor.tenant, id).await?;
    let pin = view(&found.ok_or(PortalError::Missing)?, visit.frame.now);
    match pin.validity {
        Validity::Good(_) => Ok((id, pin)),
        _ => Err(PortalError::Missing),
    }
}

/// `GET /admin/settings/pins/{id}/revocation`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such PIN that is good.
pub async fn show_revocation(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let (_, pin) = good(&visit, id).await?;
    let page = RevokePinPage { pin, form: visit.form(None) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/pins/{id}/revocation`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such PIN that is good.
pub async fn revoke(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let (id, pin) = good(&visit, id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let page = RevokePinPage { pin, form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let which = (Some(visit.visitor.tenant), id);
    if !pins::revoke(&app.store, which, &by, app.clock.now(), &app.entropy).await? {
        return Err(PortalError::Missing);
    }
    Ok(Redirect::to(&format!("{ADDRESS}?done=revoked")).into_response())
}
