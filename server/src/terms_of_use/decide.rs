//! `POST /TermsOfUse`: what was pressed, and the decision.

use std::sync::Arc;

use app::terms_of_use::Notice;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, request::Parts},
    response::Response,
};
use jiff::Timestamp;

use super::{
    answer::Refusal,
    pin,
    redirect_uri::RedirectUri,
    request::{Ownership, Step, TermsOfUseForm, user_agent},
    steps::Place,
    ticket::{Shown, Ticket},
    visit::{Visit, Words, notice},
};
use crate::{
    app_state::App,
    body::{self, Unread},
    decisions::{Agreement, Decision, Outcome},
    ids::PolicyId,
    language::Locale,
    terms::Version,
};

/// The largest form, in bytes.
const MAX_FORM: usize = 64 * 1024;

/// `POST /TermsOfUse`
pub async fn decide(State(app): State<App>, request: Request) -> Response {
    let (Parts { headers, .. }, body) = request.into_parts();
    let mut words = Words::of(&headers);
    let form = match read_form(&headers, body).await {
        Ok(form) => form,
        Err((kind, why)) => return notice(&app, &words, kind, &why),
    };
    let Some(ticket) = Ticket::open(&form.ticket, &app.keys.current(), app.clock.now()) else {
        return notice(&app, &words, Notice::Ticket, &"expired, damaged or not ours");
    };
    words.theme = ticket.theme;
    words.client_request_id.clone_from(&ticket.client_request_id);
    let redirect_uri = match return_address(&app, &ticket) {
        Ok(redirect_uri) => redirect_uri,
        Err((kind, why)) => return notice(&app, &words, kind, &why),
    };
    let visit = Visit {
        app: &app,
        redirect_uri: &redirect_uri,
        client_request_id: ticket.client_request_id.as_ref(),
        support_id: &ticket.support_id,
    };
    let ticket = match pin::pass(&visit, &ticket, &form, &words).await {
        Ok(passed) => passed,
        Err(page) => return *page,
    };
    match (form.step, &ticket.shown) {
        (Step::Continue, Shown::Restriction) => visit.refuse(Refusal::User, &"a restriction"),
        (
            step @ (Step::Language(_)
            | Step::Pin
            | Step::Terms
            | Step::AskRemoval(_)
            | Step::Remove(_)),
            Shown::Terms { policy, version, locale },
        ) => match version_of(&app, &ticket, policy, *version, locale).await {
            Some(version) => {
                let at = Place { visit: &visit, ticket: &ticket, version: &version, locale };
                at.go(step, &words).await
            }
            None => visit.refuse(Refusal::Internal, &"the version could not be read"),
        },
        (Step::Accept, Shown::Terms { .. }) => {
            settle(&visit, &ticket, Outcome::Accepted, &headers, &words).await
        }
        (Step::Pin | Step::Accept, Shown::NoTerms) => {
            settle(&visit, &ticket, Outcome::NotRequired, &headers, &words).await
        }
        (Step::Decline, Shown::Terms { .. }) if ticket.ownership == Ownership::Personal => {
            settle(&visit, &ticket, Outcome::Declined, &headers, &words).await
        }
        (_, _) => notice(&app, &words, Notice::Form, &"this page does not offer that"),
    }
}

/// Reads the form, within bounds of size and time.
async fn read_form(
    headers: &HeaderMap,
    body: Body,
) -> Result<TermsOfUseForm, (Notice, &'static str)> {
    let body = body::read(headers, body, MAX_FORM).await.map_err(|unread| match unread {
        Unread::TooLarge => (Notice::TooLarge, "the body is over the limit"),
        Unread::Broken => (Notice::Form, "the body broke off"),
        Unread::Slow => (Notice::Form, "the body did not arrive in time"),
    })?;
    let form = std::str::from_utf8(&body).ok().and_then(TermsOfUseForm::parse);
    form.ok_or((Notice::Form, "no form of ours"))
}

/// Where the answer goes: what was allowed when the page was opened must still be.
fn return_address(app: &App, ticket: &Ticket) -> Result<RedirectUri, (Notice, &'static str)> {
    let tenant = app.tenants.get(&ticket.tenant);
    let tenant = tenant.ok_or((Notice::Ticket, "the tenant is no longer served"))?;
    match ticket.redirect_uri.parse() {
        Ok(redirect_uri) if tenant.allows(&redirect_uri) => Ok(redirect_uri),
        _ => Err((Notice::Address, "the tenant no longer allows the redirect_uri")),
    }
}

/// Stores what was pressed, and answers.
async fn settle(
    visit: &Visit<'_>,
    ticket: &Ticket,
    outcome: Outcome,
    headers: &HeaderMap,
    words: &Words,
) -> Response {
    if outcome != Outcome::Declined
        && let Err(page) = pin::use_up(visit, ticket, words).await
    {
        return *page;
    }
    if outcome == Outcome::NotRequired {
        let now = visit.app.clock.now();
        return visit.settle(decision(ticket, outcome, None, headers, now)).await;
    }
    match agreement(visit.app, ticket).await {
        Some(agreement) => {
            let now = visit.app.clock.now();
            visit.settle(decision(ticket, outcome, Some(agreement), headers, now)).await
        }
        None => visit.refuse(Refusal::Internal, &"the text could not be read"),
    }
}

/// What the ticket says was shown, with the hash of its text.
async fn agreement(app: &App, ticket: &Ticket) -> Option<Agreement> {
    let Shown::Terms { policy, version, locale } = &ticket.shown else { return None };
    let published = version_of(app, ticket, policy, *version, locale).await?;
    let text_sha256 = published.text_in(locale)?.sha256.clone();
    Some(Agreement {
        policy: policy.clone(),
        version: *version,
        locale: locale.clone(),
        text_sha256,
    })
}

/// The version that the ticket says was shown.
async fn version_of(
    app: &App,
    ticket: &Ticket,
    policy: &PolicyId,
    number: u32,
    locale: &Locale,
) -> Option<Arc<Version>> {
    match app.catalog.find(ticket.tenant, policy, number, locale).await {
        Ok(version) => version,
        Err(error) => {
            tracing::error!(%error, %policy, number, "a published version could not be read");
            None
        }
    }
}

/// The record of a decision on a ticket.
pub(super) fn decision(
    ticket: &Ticket,
    outcome: Outcome,
    agreement: Option<Agreement>,
    headers: &HeaderMap,
    at: Timestamp,
) -> Decision {
    Decision {
        id: ticket.id,
        tenant: ticket.tenant,
        user: ticket.user,
        upn: ticket.upn.clone(),
        outcome,
        agreement,
        ownership: ticket.ownership,
        theme: ticket.theme.into(),
        client_request_id: ticket.client_request_id.as_ref().map(|id| id.text().to_owned()),
        user_agent: user_agent(headers),
        reading: None,
        at,
        rule_groups: ticket.rule_groups.clone(),
        withdrawn_at: None,
    }
}
