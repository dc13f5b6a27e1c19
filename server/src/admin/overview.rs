//! `GET /admin`: what needs somebody.

use app::{
    admin::{Attention, OverviewPage},
    portal::Ownership as Owner,
};
use axum::{http::StatusCode, response::Response};
use jiff::Timestamp;

use super::roles::Right;
use crate::{
    api::tokens,
    compliance::{
        outbox::ReportState,
        pace::{self, Trouble},
        status,
    },
    graph::credential::END_IS_NEAR,
    portal::{PortalError, html, visit::Visit},
    terms::{audience::Reader, draft},
    terms_of_use::request::Ownership,
};

/// What keeps compliance from being reported to Entra.
async fn not_reported(visit: &Visit) -> Result<Option<Attention>, PortalError> {
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let trouble = pace::health(store, tenant).await?.trouble;
    // A pause that Graph has asked for ends by itself.
    if trouble.is_some_and(|trouble| trouble != Trouble::HeldBack) {
        return Ok(Some(Attention::NothingReported));
    }
    let counts = status::counts(store, tenant).await?;
    let in_vain = [ReportState::NotFound, ReportState::Refused, ReportState::Rejected];
    let in_vain = counts.iter().filter(|(state, _)| in_vain.contains(state));
    let devices: i64 = in_vain.map(|(_, devices)| devices).sum();
    let devices = usize::try_from(devices).unwrap_or_default();
    Ok((devices > 0).then_some(Attention::NotReported(devices)))
}

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
        let is_near = |at: Timestamp| at.duration_since(now) < END_IS_NEAR;
        if let Some(at) = visit.app.graphs.certificate_ends_at(tenant).filter(|at| is_near(*at)) {
            attention.push(Attention::CertificateEnds(at));
        }
        for token in tokens::list(&visit.app.store, Some(tenant)).await? {
            // What has ended already is used no more.
            let ends = token.expires_at.filter(|at| *at > now && is_near(*at));
            if let Some(at) = ends.filter(|_| token.revoked_at.is_none()) {
                attention.push(Attention::TokenEnds(token.name, at));
            }
        }
        if visit.is_reporting() {
            attention.extend(not_reported(&visit).await?);
        }
        match draft::count(&visit.app.store, tenant).await? {
            0 => {}
            drafts => attention.push(Attention::Drafts(drafts)),
        }
    }
    Ok(html(StatusCode::OK, OverviewPage { attention }.html(visit.frame)))
}
