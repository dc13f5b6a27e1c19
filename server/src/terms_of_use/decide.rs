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
    reading::{self, NotRead},
    redirect_uri::RedirectUri,
    request::{Ownership, Step, TermsOfUseForm, user_agent},
    steps::Place,
    ticket::{Shown, Ticket},
    visit::{Stranger, Visit, Whose, Words, notice, notice_to},
};
use crate::{
    app_state::App,
    body::{self, Unread},
    decisions::{self, Agreement, Decision, Outcome, ReadBy},
    edge::ClientAddress,
    ids::PolicyId,
    language::Locale,
    terms::Version,
};

/// The largest form, in bytes.
const MAX_FORM: usize = 64 * 1024;

/// `POST /TermsOfUse`
pub async fn decide(State(app): State<App>, client: ClientAddress, request: Request) -> Response {
    let (Parts { headers, .. }, body) = request.into_parts();
    let mut words = Words::of(&headers);
    let stranger = Stranger::new(&app, client, &words);
    if let Err(wait) = stranger.may_enter() {
        return *wait;
    }
    let form = match read_form(&headers, body).await {
        Ok(form) => form,
        Err((kind, why)) => return stranger.fails(None, || notice(&app, &words, kind, &why)),
    };
    let Some(ticket) = Ticket::open(&form.ticket, &app.keys.current(), app.clock.now()) else {
        let why = &"expired, damaged or not ours";
        return stranger.fails(None, || notice(&app, &words, Notice::Ticket, why));
    };
    words.theme = ticket.theme;
    words.client_request_id.clone_from(&ticket.client_request_id);
    let whose = Whose::of_ticket(&ticket, &headers);
    let redirect_uri = match return_address(&app, &ticket) {
        Ok(redirect_uri) => redirect_uri,
        Err((kind, why)) => return notice_to(&app, &words, &whose, kind, &why),
    };
    let visit = Visit {
        app: &app,
        redirect_uri: &redirect_uri,
        client_request_id: ticket.client_request_id.as_ref(),
        support_id: &ticket.support_id,
        whose: Some(whose),
    };
    let ticket = match pin::pass(&visit, &ticket, &form, &words).await {
        Ok(passed) => passed,
        Err(page) => return *page,
    };
    let Shown::Terms { policy, version, locale } = &ticket.shown else {
        return match (form.step, &ticket.shown) {
            (Step::Continue, Shown::Restriction) => visit.refuse(
                Refusal::User,
                &"The person pressed Continue on a page with a restriction.",
            ),
            (Step::Pin | Step::Accept, Shown::NoTerms) => {
                let none = decision(&ticket, Outcome::NotRequired, &headers, app.clock.now());
                settle(&visit, &ticket, none, &words).await
            }
            _ => visit.notice(&words, Notice::Form, &"this page does not offer that"),
        };
    };
    let Some(version) = version_of(&app, &ticket, policy, *version, locale).await else {
        return visit.refuse(Refusal::Internal, &"the version could not be read");
    };
    let at =
        Place { visit: &visit, ticket: &ticket, version: &version, locale, ticked: form.ticked };
    match form.step {
        Step::Accept => accept(&at, &headers, &words).await,
        Step::Decline if ticket.ownership == Ownership::Personal => {
            decide_on(&at, Outcome::Declined, None, &headers, &words).await
        }
        step => at.go(step, &words).await,
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

/// Accept: it counts where the person has shown what the policy asks for. A decision that stands is answered as it
/// was.
async fn accept(at: &Place<'_>, headers: &HeaderMap, words: &Words) -> Response {
    let Place { visit, ticket, version, ticked, .. } = *at;
    match reading::shown(version.reading, ticket.read, ticked) {
        Ok(read) => decide_on(at, Outcome::Accepted, read, headers, words).await,
        Err(NotRead) => match decisions::find(&visit.app.store, ticket.tenant, ticket.id).await {
            Ok(Some(standing)) => visit.answer(&standing),
            Ok(None) => at.unread().await,
            Err(error) => visit.refuse(Refusal::Internal, &error),
        },
    }
}

/// A decision on the text that was shown.
async fn decide_on(
    at: &Place<'_>,
    outcome: Outcome,
    reading: Option<ReadBy>,
    headers: &HeaderMap,
    words: &Words,
) -> Response {
    let Place { visit, ticket, version, locale, .. } = *at;
    let Some(text) = version.text_in(locale) else {
        return visit.refuse(Refusal::Internal, &"the text could not be read");
    };
    let agreement = Agreement {
        policy: version.policy.clone(),
        version: version.number,
        locale: locale.clone(),
        text_sha256: text.sha256.clone(),
    };
    let decision = decision(ticket, outcome, headers, visit.app.clock.now());
    let decision = Decision { agreement: Some(agreement), reading, ..decision };
    settle(visit, ticket, decision, words).await
}

/// Stores a decision, and answers.
async fn settle(visit: &Visit<'_>, ticket: &Ticket, decision: Decision, words: &Words) -> Response {
    if decision.outcome != Outcome::Declined
        && let Err(page) = pin::use_up(visit, ticket, words).await
    {
        return *page;
    }
    visit.settle(decision).await
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

/// The record of a decision on a ticket, without the text that it is about.
pub(super) fn decision(
    ticket: &Ticket,
    outcome: Outcome,
    headers: &HeaderMap,
    at: Timestamp,
) -> Decision {
    Decision {
        id: ticket.id,
        tenant: ticket.tenant,
        user: ticket.user,
        upn: ticket.upn.clone(),
        outcome,
        agreement: None,
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
