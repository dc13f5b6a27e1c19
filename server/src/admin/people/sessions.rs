//! `/admin/people/{user}/sessions`: somebody is signed out everywhere, as when they have lost a device or left.

use app::{admin::SessionsPage, portal::Notice};
use axum::{
    extract::{Path, rejection::PathRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{line, search::person};
use crate::{
    ids::ObjectId,
    people,
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
};

type User = Result<Path<ObjectId>, PathRejection>;

/// `GET /admin/people/{user}/sessions`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant, and they are not signed in.
pub async fn show_sessions(visit: Visit, user: User) -> Result<Response, PortalError> {
    let Ok(Path(user)) = user else { return Err(PortalError::Missing) };
    page(visit, user, StatusCode::OK, None).await
}

async fn page(
    visit: Visit,
    user: ObjectId,
    status: StatusCode,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let signed_in = !visit.app.sessions.of_person(tenant, user).await?.is_empty();
    let person = match people::find(store, tenant, user).await? {
        Some(known) => person(known),
        // Who never set up a device can have signed in.
        None if signed_in => line(user, None),
        None => return Err(PortalError::Missing),
    };
    let page = SessionsPage { person, signed_in, form: visit.form(notice) };
    Ok(html(status, page.html(visit.frame)))
}

/// `POST /admin/people/{user}/sessions`: ends all of them.
///
/// # Errors
/// [`PortalError::Missing`] as above.
pub async fn end_sessions(
    visit: Visit,
    user: User,
    posted: Posted,
) -> Result<Response, PortalError> {
    let Ok(Path(user)) = user else { return Err(PortalError::Missing) };
    let to = |query: &str| Redirect::to(&format!("/admin/people/{user}{query}")).into_response();
    if let Err(notice) = visit.redeem(&posted).await {
        return match notice {
            // Pressed twice: the first press has done it.
            Notice::SentAlready => Ok(to("")),
            notice => page(visit, user, posted::status(notice), Some(notice)).await,
        };
    }
    let (tenant, by) = (visit.visitor.tenant, visit.visitor.actor());
    let known = people::find(&visit.app.store, tenant, user).await?.is_some();
    match visit.app.sessions.end_all_of(tenant, user, &by).await? {
        0 if !known => Err(PortalError::Missing),
        _ if !known => Ok(Redirect::to("/admin/log").into_response()),
        _ => Ok(to("?done=signed-out")),
    }
}
