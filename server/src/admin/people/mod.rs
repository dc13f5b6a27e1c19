//! The help desk: finding people, devices, decisions and attempts, and what happened to each. What is another tenant's is
//! answered as what does not exist. Reading is no act: the log has what was changed, and that a copy of all that is kept about somebody was downloaded.

pub mod data;
pub mod device;
pub mod erasure;
pub mod person;
pub mod search;
pub mod sessions;

use app::admin::{self as views, AttemptPage, DecisionPage, HelpLink, PersonLine};
use axum::{
    extract::{Path, rejection::PathRejection},
    http::StatusCode,
    response::Response,
};
use url::form_urlencoded;

use crate::{
    attempts::{self, Attempt, Kind},
    decisions::{self, Decision, search as decisions_search},
    devices,
    ids::{AttemptId, DecisionId, ObjectId},
    portal::{
        PortalError,
        devices::{ownership, view},
        help, html,
        visit::Visit,
    },
    store::named,
};

/// How many attempts stand on the page of what they are about.
const ABOUT: u32 = 25;

/// Somebody, as a record names them.
fn line(user: ObjectId, upn: Option<String>) -> PersonLine {
    PersonLine { id: user.to_string(), upn, seen: None }
}

/// The address of the search for something.
fn search_for(text: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", text).finish();
    format!("/admin/people?{query}")
}

impl Visit {
    fn attempt(&self, attempt: &Attempt) -> views::Attempt {
        let help: Option<HelpLink> =
            attempt.code.as_deref().and_then(|code| help::about(self.frame.ui, code));
        let person = attempt.user.map(|user| line(user, attempt.upn.clone()));
        views::Attempt {
            id: attempt.id.to_string(),
            at: attempt.at,
            outcome: attempt.outcome.to_string(),
            why: attempt.why.clone(),
            help,
            person,
            decision: attempt.decision.map(|id| id.to_string()),
            device: attempt.device.map(|id| id.to_string()),
        }
    }

    /// The attempts that a decision's or a device's page tells of, without links to that page.
    async fn attempts_about(&self, id: &str) -> Result<Vec<views::Attempt>, PortalError> {
        let (store, tenant) = (&self.app.store, self.visitor.tenant);
        let mut found = attempts::about(store, tenant, id, ABOUT).await?;
        for attempt in &mut found {
            attempt.decision = attempt.decision.filter(|decision| decision.to_string() != id);
            attempt.device = attempt.device.filter(|device| device.to_string() != id);
        }
        Ok(found.iter().map(|attempt| self.attempt(attempt)).collect())
    }
}

/// `GET /admin/attempts/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such attempt.
pub async fn show_attempt(
    visit: Visit,
    id: Result<Path<AttemptId>, PathRejection>,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = attempts::find(&visit.app.store, visit.visitor.tenant, id).await?;
    let attempt = found.ok_or(PortalError::Missing)?;
    let page = AttemptPage {
        attempt: visit.attempt(&attempt),
        enrollment: attempt.kind == Kind::Enrollment,
        client_request_id: attempt.client_request_id.map(|id| (id.clone(), search_for(&id))),
        support_id: attempt.support_id,
        hardware_id: attempt.hardware_id,
        ownership: attempt.ownership.map(ownership),
        theme: attempt.theme.map(|theme| theme.as_str().to_owned()),
        os_version: attempt.os_version,
        user_agent: attempt.user_agent,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

/// `GET /admin/decisions/{id}`
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such decision.
pub async fn show_decision(
    visit: Visit,
    id: Result<Path<DecisionId>, PathRejection>,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let (store, tenant) = (&visit.app.store, visit.visitor.tenant);
    let decision = decisions::find(store, tenant, id).await?.ok_or(PortalError::Missing)?;
    let commitment = decisions::commitment(store, tenant, id).await?;
    let device = match decisions_search::device_enrolled_on(store, tenant, id).await? {
        Some(device) => devices::find(store, tenant, device).await?,
        None => None,
    };
    let (agreement, rendered) = visit.view(&decision).await?;
    let proof = visit.proof(&decision, &address_of(id)).await?;
    let Decision { user, upn, agreement: on, client_request_id, .. } = decision;
    let page = DecisionPage {
        agreement,
        person: line(user, upn),
        ownership: ownership(decision.ownership),
        shown_in: named::name(&decision.theme),
        policy: on.as_ref().map(|on| on.policy.to_string()),
        text_sha256: on.map(|on| on.text_sha256),
        text: rendered.map(|rendered| rendered.html),
        client_request_id: client_request_id.map(|id| (id.clone(), search_for(&id))),
        user_agent: decision.user_agent,
        groups: decision.rule_groups.iter().map(ToString::to_string).collect(),
        commitment: commitment.ok_or(PortalError::Missing)?,
        withdrawal_commitment: decisions_search::withdrawal_commitment(store, tenant, id).await?,
        proof,
        device: device.as_ref().map(|device| view(device, &visit)),
        attempts: visit.attempts_about(&id.to_string()).await?,
    };
    Ok(html(StatusCode::OK, page.html(visit.frame)))
}

fn address_of(decision: DecisionId) -> String {
    format!("/admin/decisions/{decision}")
}

/// `GET /admin/decisions/{id}/proof`: a file with which anybody can check what is on record.
///
/// # Errors
/// [`PortalError::Missing`] where the tenant has no such decision.
pub async fn show_proof(
    visit: Visit,
    id: Result<Path<DecisionId>, PathRejection>,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let found = decisions::find(&visit.app.store, visit.visitor.tenant, id).await?;
    visit.proof_file(&found.ok_or(PortalError::Missing)?, &address_of(id)).await
}
