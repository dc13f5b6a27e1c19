//! `GET /admin`: what needs somebody.

use app::{
    admin::{Attention, OverviewPage},
    portal::Ownership as Owner,
};
use axum::{http::StatusCode, response::Response};

use super::roles::Right;
use crate::{
    portal::{PortalError, html, visit::Visit},
    terms::{audience::Reader, draft},
    terms_of_use::request::Ownership,
};

/// `GET /admin`
///
/// # Errors
/// [`PortalError`]
pub async fn show_overview(visit: Visit) -> Result<Response, PortalError> {
    let (catalog, tenant) = (&visit.app.catalog, visit.visitor.tenant);
    let now = visit.frame.now;
    let mut attention = Vec::new();
    if visit.roles.may(Right::Read) {
        for (ownership, owner) in
            [(Ownership::Company, Owner::Company), (Ownership::Personal, Owner::Personal)]
        {
            let anybody = Reader { ownership, groups: &[], region: None };
            if catalog.select(tenant, &anybody, now).is_none() {
                attention.push(Attention::NoTerms(owner));
            }
        }
        match draft::count(&visit.app.store, tenant).await? {
            0 => {}
            drafts => attention.push(Attention::Drafts(drafts)),
        }
    }
    Ok(html(StatusCode::OK, OverviewPage { attention }.html(visit.frame)))
}
