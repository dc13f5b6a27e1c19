//! `/agreements/terms/{policy}`: the version in force, to be read and accepted by somebody who accepted an earlier
//! one.

use app::{
    portal::{AcceptPage, Notice},
    terms_of_use::ReadState,
};
use aws_lc_rs::digest;
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    PortalError,
    agreements::{last_accepted, tongue},
    html,
    posted::{self, Posted},
    visit::Visit,
};
use crate::{
    decisions::{Agreement, Decision, Outcome, ReadBy, ShownIn},
    ids::{DecisionId, PolicyId},
    terms::{Text, folder::Reading},
    terms_of_use::request,
};

type Policy = Result<Path<PolicyId>, PathRejection>;

/// `GET /agreements/terms/{policy}`: the version in force, for somebody who accepted an earlier one.
///
/// # Errors
/// [`PortalError::Missing`] where nothing of this policy waits for the person.
pub async fn show_terms(
    visit: Visit,
    policy: Policy,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let notice = query.field("kept").map(|_| Notice::SignedInAgain);
    // After signing in again: the language in which they were reading.
    let wanted = query.field("language").or_else(|| query.field("locale"));
    terms_page(visit, policy, StatusCode::OK, wanted, Said::notice(notice, &query)).await
}

/// What the page says beside the text.
#[derive(Clone, Copy)]
struct Said<'a> {
    /// Whether the text has changed while the person read.
    changed: bool,
    /// Whether they wanted to accept without the tick.
    unread: bool,
    notice: Option<Notice>,
    /// What came with the form.
    posted: &'a Posted,
}

impl<'a> Said<'a> {
    fn notice(notice: Option<Notice>, posted: &'a Posted) -> Self {
        Self { changed: false, unread: false, notice, posted }
    }

    /// How far the person is with reading this text, where that is asked for. A tick is for one text: it does not
    /// stay for another.
    fn read(&self, reading: Reading, text: &Text) -> Option<ReadState> {
        let same = self.posted.field("text_sha256") == Some(&text.sha256);
        match reading {
            Reading::None => None,
            _ if self.unread => Some(ReadState::Missing),
            _ if same && is_ticked(self.posted) => Some(ReadState::Ticked),
            _ => Some(ReadState::Unread),
        }
    }
}

fn is_ticked(posted: &Posted) -> bool {
    posted.field("read") == Some("yes")
}

async fn terms_page(
    visit: Visit,
    policy: Policy,
    status: StatusCode,
    wanted: Option<&str>,
    said: Said<'_>,
) -> Result<Response, PortalError> {
    let Ok(Path(policy)) = policy else { return Err(PortalError::Missing) };
    let (accepted, _) = last_accepted(&visit, &policy).await?.ok_or(PortalError::Missing)?;
    let Some((waiting, version, locale)) = visit.newer(&policy, accepted, wanted) else {
        // Accepted already, as when the Back button leads here.
        return Ok(Redirect::to("/agreements").into_response());
    };
    let text = version.text_in(&locale).ok_or(PortalError::Missing)?;
    let others = version.locales.iter().filter(|other| **other != locale);
    let page = AcceptPage {
        waiting,
        text: text.rendered.html.clone(),
        text_sha256: text.sha256.clone(),
        others: others.map(tongue).collect(),
        changed: said.changed,
        read: said.read(version.reading, text),
        form: visit.form(said.notice),
    };
    Ok(html(status, page.html(visit.frame)))
}

/// `POST /agreements/terms/{policy}`: accepts the text that the person has read.
///
/// # Errors
/// [`PortalError::Missing`] where nothing of this policy waits for the person.
pub async fn accept_terms(
    visit: Visit,
    policy: Policy,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, PortalError> {
    const AGAIN: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let Ok(Path(id)) = &policy else { return Err(PortalError::Missing) };
    let wanted = posted.field("locale");
    let (accepted, last) = last_accepted(&visit, id).await?.ok_or(PortalError::Missing)?;
    let Some((_, version, locale)) = visit.newer(id, accepted, wanted) else {
        // Accepted already, as when the form is sent twice.
        return Ok(Redirect::to("/agreements").into_response());
    };
    let text = version.text_in(&locale).ok_or(PortalError::Missing)?;
    let read = (posted.field("version"), wanted, posted.field("text_sha256"));
    let number = version.number.to_string();
    let tag = locale.to_string();
    if read != (Some(&number), Some(&tag), Some(&text.sha256)) {
        let said = Said { changed: true, ..Said::notice(None, &posted) };
        return terms_page(visit, policy, AGAIN, wanted, said).await;
    }
    // All is on one page here: whatever shows in Windows that it was read, here a tick does.
    let asked = version.reading != Reading::None;
    if asked && !is_ticked(&posted) {
        let said = Said { unread: true, ..Said::notice(None, &posted) };
        return terms_page(visit, policy, AGAIN, wanted, said).await;
    }
    if let Err(notice) = visit.redeem(&posted).await {
        let said = Said::notice(Some(notice), &posted);
        return terms_page(visit, policy, posted::status(notice), wanted, said).await;
    }
    let (app, visitor) = (&visit.app, &visit.visitor);
    let decision = Decision {
        id: acceptance_id(&last, version.number),
        tenant: visitor.tenant,
        user: visitor.user,
        upn: visitor.account.clone(),
        outcome: Outcome::Accepted,
        agreement: Some(Agreement {
            policy: id.clone(),
            version: version.number,
            locale,
            text_sha256: text.sha256.clone(),
        }),
        ownership: last.ownership,
        theme: ShownIn::Portal,
        client_request_id: None,
        user_agent: request::user_agent(&headers),
        reading: asked.then_some(ReadBy::Checkbox),
        at: app.clock.now(),
        rule_groups: match (&visitor.groups, app.tenants.get(&visitor.tenant)) {
            (Some(groups), Some(tenant)) => tenant.rule_groups(groups),
            _ => last.rule_groups,
        },
        withdrawn_at: None,
    };
    let stored = app.decisions.store(decision).await;
    let stored = stored.map_err(|error| PortalError::Unavailable(error.into()))?;
    Ok(Redirect::to(&format!("/agreements/{}?done=accepted", stored.id)).into_response())
}

/// The id of the acceptance of a version by somebody whose last one is this: of two at once, in two tabs, the
/// first stands.
fn acceptance_id(last: &Decision, version: u32) -> DecisionId {
    let mut hash = digest::Context::new(&digest::SHA256);
    hash.update(b"vestibule/v1/acceptance");
    hash.update(&last.id.bytes());
    hash.update(&version.to_be_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.finish().as_ref()[..16]);
    DecisionId::of_hash(bytes)
}
