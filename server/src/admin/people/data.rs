//! Copies of what is kept about somebody: all of it, to answer a request for access, and their decisions as consent records.
//!
//! All of it is for who may read everything: acts and sessions are in it, which the help desk does not see. That it was
//! downloaded is in the log.

use app::{admin::PersonDataPage, portal::Notice};
use axum::{
    extract::{Path, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};

use super::search::person;
use crate::{
    audit::{self, Action},
    decisions,
    ids::{DecisionId, ObjectId},
    people::{self, Person},
    portal::{
        PortalError, html,
        posted::{self, Posted},
        visit::Visit,
    },
};

type User = Result<Path<ObjectId>, PathRejection>;

impl Visit {
    /// Somebody of whom the visitor's organization knows anything.
    pub(super) async fn known(&self, user: User) -> Result<Person, PortalError> {
        let Ok(Path(user)) = user else { return Err(PortalError::Missing) };
        let known = people::find(&self.app.store, self.visitor.tenant, user).await?;
        known.ok_or(PortalError::Missing)
    }
}

/// `GET /admin/people/{user}/data`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn show_data(visit: Visit, user: User) -> Result<Response, PortalError> {
    let known = visit.known(user).await?;
    Ok(data_page(visit, known, StatusCode::OK, None))
}

fn data_page(visit: Visit, known: Person, status: StatusCode, notice: Option<Notice>) -> Response {
    let page = PersonDataPage { person: person(known), form: visit.form(notice) };
    html(status, page.html(visit.frame))
}

/// `POST /admin/people/{user}/data`: the file. It answers the form itself: there is nothing to come back to.
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn download_data(
    visit: Visit,
    user: User,
    posted: Posted,
) -> Result<Response, PortalError> {
    let known = visit.known(user).await?;
    if let Err(notice) = visit.redeem(&posted).await {
        return Ok(data_page(visit, known, posted::status(notice), Some(notice)));
    }
    let (app, by, user) = (&visit.app, visit.visitor.actor(), known.user);
    let subject = user.to_string();
    let act = audit::New {
        tenant: visit.visitor.tenant,
        by: &by,
        at: visit.frame.now,
        action: Action::PersonDataExported,
        subject: &subject,
        before: None,
        after: None,
    };
    audit::record_alone(&app.store, &app.entropy, act).await?;
    visit.data_of(user, &format!("data-{user}-{}.json", visit.today()))
}

/// `GET /admin/people/{user}/consent-records.jsonld`
///
/// # Errors
/// [`PortalError::Missing`] where nothing is known of such a person in the tenant.
pub async fn download_consent_records(visit: Visit, user: User) -> Result<Response, PortalError> {
    let known = visit.known(user).await?;
    visit.consent_records(known.user)
}

/// `GET /admin/decisions/{id}/consent-record.jsonld`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such decision, or no terms applied.
pub async fn download_consent_record(
    visit: Visit,
    id: Result<Path<DecisionId>, PathRejection>,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = decisions::find(&visit.app.store, visit.visitor.tenant, id).await?;
    visit.consent_record(&found.ok_or(PortalError::Missing)?).await
}
