//! A visit to the page: what its answers share, and how each of them ends up in the log.

use app::terms_of_use::{CapNews, Notice, ReadState, Restriction};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    answer::{Answer, Refusal},
    cap,
    page::Filling,
    redirect_uri::RedirectUri,
    request::{ClientRequestId, Theme, preferences, support_id},
    tenant::{Pictures, content_security_policy},
    ticket::Ticket,
};
use crate::{
    app_state::App, decisions::Decision, language::Preferences, metrics::OutcomeLabel,
    terms::Version,
};

/// One arrival at the page: what the answer and the log need all along.
pub(super) struct Visit<'a> {
    pub(super) app: &'a App,
    pub(super) redirect_uri: &'a RedirectUri,
    pub(super) client_request_id: Option<&'a ClientRequestId>,
    pub(super) support_id: &'a str,
}

impl Visit<'_> {
    pub(super) fn ended(&self, outcome: &'static str, why: &dyn std::fmt::Display) {
        ended(self.app, outcome, why, self.support_id, self.client_request_id);
    }

    pub(super) fn refuse(&self, refusal: Refusal, why: &dyn std::fmt::Display) -> Response {
        self.ended(refusal.outcome(), why);
        Answer::Refused(refusal).redirect(self.redirect_uri, self.client_request_id)
    }

    pub(super) fn restrict(
        &self,
        ticket: &Ticket,
        words: &Words,
        restriction: Restriction,
    ) -> Response {
        let Some(tenant) = self.app.tenants.get(&ticket.tenant) else {
            return self.refuse(Refusal::Internal, &"the tenant is gone");
        };
        let Some(sealed) = self.seal(ticket) else {
            return self.refuse(Refusal::Internal, &"the ticket could not be sealed");
        };
        self.ended("restricted", &format_args!("{restriction:?}"));
        let ui = words.preferences.ui();
        let pages = &self.app.pages;
        let page = pages.restriction(ticket, sealed, ui, restriction, self.app.clock.now());
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    pub(super) fn seal(&self, ticket: &Ticket) -> Option<String> {
        ticket.seal(&self.app.keys.current(), self.app.clock.now(), &self.app.entropy)
    }

    /// The page with the terms in this language, and above them what a person at their cap should know.
    pub(super) async fn show(
        &self,
        ticket: Ticket,
        version: &Version,
        preferences: &Preferences,
        Said { news, read }: Said,
    ) -> Response {
        let text = version.text_for(preferences);
        let (Some(text), Some(tenant)) = (text, self.app.tenants.get(&ticket.tenant)) else {
            return self.refuse(Refusal::Internal, &"the version has no text");
        };
        let ticket = ticket.about(version, &text.locale);
        let above = cap::notice(self.app, tenant, &ticket, &text.locale, news).await;
        let sealed = self.seal(&ticket);
        let page = sealed.and_then(|sealed| {
            let support_id = self.support_id;
            let filling = Filling { ticket: &sealed, read, above: &above, support_id };
            text.pages.fill(ticket.theme, ticket.ownership, filling)
        });
        let Some(page) = page else {
            return self.refuse(Refusal::Internal, &"the page could not be made");
        };
        let outcome = if read == ReadState::Missing { "not_read" } else { "shown" };
        self.ended(outcome, &format_args!("{} {} {}", version.policy, version.number, text.locale));
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    /// Stores a decision and answers as the one that stands under its id says.
    pub(super) async fn settle(&self, decision: Decision) -> Response {
        match self.app.decisions.store(decision).await {
            Ok(standing) => self.answer(&standing),
            Err(error) => self.refuse(Refusal::Internal, &error),
        }
    }

    /// The answer that a decision that stands has.
    pub(super) fn answer(&self, standing: &Decision) -> Response {
        let crid = self.client_request_id;
        let (keys, now) = (self.app.keys.current(), self.app.clock.now());
        match Answer::for_decision(standing, &self.app.public_url, crid, &keys, now) {
            Ok(answer) => {
                self.ended(standing.outcome.as_str(), &standing.id);
                answer.redirect(self.redirect_uri, crid)
            }
            Err(error) => self.refuse(Refusal::Internal, &error),
        }
    }
}

/// What a page of terms says beside them.
pub(super) struct Said {
    /// About the person's devices.
    pub(super) news: Option<CapNews>,
    /// About having read the terms.
    pub(super) read: ReadState,
}

impl Default for Said {
    fn default() -> Self {
        Self { news: None, read: ReadState::Unread }
    }
}

/// Counts and logs how the request ended. Neither holds a token, a ticket or a blob.
fn ended(
    app: &App,
    outcome: &'static str,
    why: &dyn std::fmt::Display,
    support_id: &str,
    client_request_id: Option<&ClientRequestId>,
) {
    app.metrics.terms_of_use.get_or_create(&OutcomeLabel { outcome }).inc();
    let client_request_id = client_request_id.map(ClientRequestId::text);
    tracing::info!(outcome, %why, request_id = support_id, client_request_id, "terms of use");
}

/// What the request says about the words and the look, and whose attempt it is.
pub(super) struct Words {
    pub(super) theme: Theme,
    pub(super) preferences: Preferences,
    pub(super) client_request_id: Option<ClientRequestId>,
}

impl Words {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self {
            theme: Theme::from_headers(headers),
            preferences: preferences(headers),
            client_request_id: None,
        }
    }
}

/// A page that says what happened, where there is no address to send anything to. Nothing of the
/// request is in it.
pub(super) fn notice(
    app: &App,
    words: &Words,
    notice: Notice,
    why: &dyn std::fmt::Display,
) -> Response {
    let outcome = match notice {
        Notice::TooLarge => "too_large",
        Notice::Ticket => "ticket_refused",
        Notice::Address => "address_refused",
        Notice::Form => "form_refused",
        Notice::Missing | Notice::Error => "failed",
    };
    let client_request_id = words.client_request_id.as_ref();
    let id = support_id(client_request_id, &app.entropy);
    ended(app, outcome, why, &id, client_request_id);
    notice_page(app, words, notice, &id)
}

/// The same outside of the protocol: an address that does not exist, a failure. It is not counted as a
/// request for the terms.
#[must_use]
pub fn notice_for(app: &App, headers: &HeaderMap, kind: Notice) -> Response {
    let id = support_id(None, &app.entropy);
    tracing::info!(request_id = id, ?kind, "nothing to show");
    notice_page(app, &Words::of(headers), kind, &id)
}

fn notice_page(app: &App, words: &Words, kind: Notice, id: &str) -> Response {
    let status = match kind {
        Notice::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Notice::Ticket | Notice::Address | Notice::Form => StatusCode::BAD_REQUEST,
        Notice::Missing => StatusCode::NOT_FOUND,
        Notice::Error => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let page = app.pages.notice(words.theme, words.preferences.ui(), kind, id);
    html(status, page, content_security_policy(Pictures::None, "'none'", None))
}

/// A page of the web view as an answer.
pub(crate) fn html(status: StatusCode, page: String, csp: HeaderValue) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        // Back must find the page again: a new GET would have no token (design.md).
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::CONTENT_SECURITY_POLICY, csp),
    ];
    (status, headers, page).into_response()
}
