//! `/admin/settings/tokens`: API tokens are made, listed and revoked. A new one is shown on the page that answers the
//! form, and nowhere else: it is not stored, so there is nothing to redirect to.

use app::admin::{
    MadeTokenPage, NewTokenPage, RevokeTokenPage, Token, TokenProblem, TokensPage, Validity,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;

use super::{last_day, roles::Right as Role};
use crate::{
    api::tokens::{self, Listed, NewToken, Right},
    ids::ApiTokenId,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
};

const ADDRESS: &str = "/admin/settings/tokens";
type Id = Result<Path<ApiTokenId>, PathRejection>;

/// Whether something is good that can be revoked and can have an end.
pub(super) fn validity(
    revoked_at: Option<Timestamp>,
    expires_at: Option<Timestamp>,
    now: Timestamp,
) -> Validity {
    match (revoked_at, expires_at) {
        (Some(at), _) => Validity::Revoked(at),
        (None, Some(at)) if at <= now => Validity::Expired(at),
        (None, until) => Validity::Good(until),
    }
}

fn view(token: Listed, now: Timestamp) -> Token {
    Token {
        id: token.id.to_string(),
        name: token.name,
        rights: token.rights.split(' ').map(str::to_owned).collect(),
        made_at: token.created_at,
        validity: validity(token.revoked_at, token.expires_at, now),
    }
}

/// `GET /admin/settings/tokens`
///
/// # Errors
/// [`PortalError`]
pub async fn list_tokens(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let all = tokens::list(&visit.app.store, Some(visit.visitor.tenant)).await?;
    let (query, _) = visit.kept(query).await?;
    let page = TokensPage {
        tokens: all.into_iter().rev().map(|token| view(token, visit.frame.now)).collect(),
        may_change: visit.roles.may(Role::Change),
        revoked: query.field("done") == Some("revoked"),
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn form(visit: &Visit, posted: &Posted, chosen: &[Right]) -> NewTokenPage {
    let text = |name: &str| posted.field(name).unwrap_or_default().to_owned();
    NewTokenPage {
        name: text("name"),
        rights: Right::ALL.map(|right| (right.to_string(), chosen.contains(&right))).into(),
        until: text("until"),
        problems: Vec::new(),
        form: visit.form(None),
    }
}

fn chosen(posted: &Posted) -> Vec<Right> {
    Right::ALL
        .into_iter()
        .filter(|right| posted.all("right").any(|r| r == right.as_str()))
        .collect()
}

/// `GET /admin/settings/tokens/new`
///
/// # Errors
/// [`PortalError`]
pub async fn show_new(visit: Visit, RawQuery(query): RawQuery) -> Result<Response, PortalError> {
    let (query, notice) = visit.kept(query).await?;
    let mut page = form(&visit, &query, &chosen(&query));
    page.form.notice = notice;
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/tokens/new`
///
/// # Errors
/// [`PortalError`]
pub async fn make(visit: Visit, posted: Posted) -> Result<Response, PortalError> {
    let rights = chosen(&posted);
    let mut page = form(&visit, &posted, &rights);
    let name = tokens::name(&page.name);
    let until = last_day(&page.until, &visit);
    let wrong = [
        (name.is_err(), TokenProblem::Name),
        (rights.is_empty(), TokenProblem::Rights),
        (until.is_err(), TokenProblem::Until),
    ];
    page.problems = wrong.into_iter().filter_map(|(is, problem)| is.then_some(problem)).collect();
    let (Ok(name), Ok(expires_at), []) = (name, until, &page.problems[..]) else {
        return Ok(html(StatusCode::UNPROCESSABLE_ENTITY, page.html(visit.frame)));
    };
    if let Err(notice) = visit.redeem(&posted).await {
        page.form.notice = Some(notice);
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let token = NewToken { tenant: visit.visitor.tenant, name: &name, rights: &rights, expires_at };
    let secret = tokens::create(&app.store, &token, &by, app.clock.now(), &app.entropy).await?;
    Ok(html(StatusCode::OK, MadeTokenPage { name, secret }.html(visit.frame)))
}

/// The visitor's tenant's token, where it is good.
async fn good(visit: &Visit, id: Id) -> Result<(ApiTokenId, Token), PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = tokens::find(&visit.app.store, visit.visitor.tenant, id).await?;
    let token = view(found.ok_or(PortalError::Missing)?, visit.frame.now);
    match token.validity {
        Validity::Good(_) => Ok((id, token)),
        _ => Err(PortalError::Missing),
    }
}

/// `GET /admin/settings/tokens/{id}/revocation`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such token that is good.
pub async fn show_revocation(visit: Visit, id: Id) -> Result<Response, PortalError> {
    let (_, token) = good(&visit, id).await?;
    let page = RevokeTokenPage { token, form: visit.form(None) };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `POST /admin/settings/tokens/{id}/revocation`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such token that is good.
pub async fn revoke(visit: Visit, id: Id, posted: Posted) -> Result<Response, PortalError> {
    let (id, token) = good(&visit, id).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        let page = RevokeTokenPage { token, form: visit.form(Some(notice)) };
        return Ok(html(posted::status(notice), page.html(visit.frame)));
    }
    let (app, by) = (&visit.app, visit.visitor.actor());
    let which = (Some(visit.visitor.tenant), id);
    if !tokens::revoke(&app.store, which, &by, app.clock.now(), &app.entropy).await? {
        return Err(PortalError::Missing);
    }
    Ok(Redirect::to(&format!("{ADDRESS}?done=revoked")).into_response())
}
