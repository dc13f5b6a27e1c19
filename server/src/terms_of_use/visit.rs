//! A visit to the page: what its answers share, and how each of them ends up in the log.

use std::time::Duration;

use app::terms_of_use::{CapNews, Notice, ReadState, Restriction};
use axum::{
    Extension,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use tracing::{Instrument as _, Span};

use super::{
    answer::{Answer, Refusal},
    cap,
    page::Filling,
    redirect_uri::RedirectUri,
    request::{ClientRequestId, Ownership, Theme, os_version, preferences, support_id, user_agent},
    tenant::{Pictures, content_security_policy},
    ticket::Ticket,
};
use crate::{
    app_state::App,
    attempts::{Attempt, Kind},
    decisions::Decision,
    edge::{About, ClientAddress, retry_after},
    enrollment::refusal::ErrorType,
    identity::Person,
    ids::{AttemptId, DecisionId, DeviceId, ObjectId, TenantId},
    language::Preferences,
    metrics::OutcomeLabel,
    telemetry::{self, span},
    terms::Version,
};

/// One arrival at the page: what the answer and the log need all along.
#[derive(Clone, Copy)]
pub(super) struct Visit<'a> {
    pub(super) app: &'a App,
    pub(super) redirect_uri: &'a RedirectUri,
    pub(super) client_request_id: Option<&'a ClientRequestId>,
    pub(super) support_id: &'a str,
    /// Whose it is, once a token or a ticket has said so.
    pub(super) whose: Option<Whose<'a>>,
}

/// Whose attempt it is, from a validated token or an opened ticket, and what the device says about itself.
#[derive(Clone, Copy)]
pub(super) struct Whose<'a> {
    tenant: TenantId,
    user: Option<ObjectId>,
    upn: Option<&'a str>,
    ownership: Ownership,
    theme: Theme,
    headers: &'a HeaderMap,
}

impl<'a> Whose<'a> {
    /// Of a token; it may name no person.
    pub(super) fn of_token(
        tenant: TenantId,
        person: Option<&'a Person>,
        ownership: Ownership,
        theme: Theme,
        headers: &'a HeaderMap,
    ) -> Self {
        let upn = person.and_then(|person| person.upn.as_deref());
        Self { tenant, user: person.map(|person| person.user), upn, ownership, theme, headers }
    }

    pub(super) fn of_ticket(ticket: &'a Ticket, headers: &'a HeaderMap) -> Self {
        let Ticket { tenant, user, upn, ownership, theme, .. } = ticket;
        Self {
            tenant: *tenant,
            user: Some(*user),
            upn: upn.as_deref(),
            ownership: *ownership,
            theme: *theme,
            headers,
        }
    }
}

/// How a request ended, and what that is about.
#[derive(Clone, Copy, Default)]
struct Ended {
    outcome: &'static str,
    /// What Windows is told, or would be told at enrollment, as the help pages name it.
    code: Option<&'static str>,
    decision: Option<DecisionId>,
    device: Option<DeviceId>,
}

impl Visit<'_> {
    pub(super) fn ended(&self, outcome: &'static str, why: &dyn std::fmt::Display) {
        self.ended_so(Ended { outcome, ..Ended::default() }, why);
    }

    /// The same about a device.
    pub(super) fn ended_about(&self, outcome: &'static str, device: DeviceId) {
        self.ended_so(Ended { outcome, device: Some(device), ..Ended::default() }, &device);
    }

    fn ended_so(&self, ended: Ended, why: &dyn std::fmt::Display) {
        count(self.app, ended.outcome, why, self.support_id, self.client_request_id);
        if let Some(whose) = &self.whose {
            note(self.app, whose, ended, why, self.support_id, self.client_request_id);
        }
    }

    pub(super) fn refuse(&self, refusal: Refusal, why: &dyn std::fmt::Display) -> Response {
        let (outcome, code) = (refusal.outcome(), Some(refusal.code()));
        self.ended_so(Ended { outcome, code, ..Ended::default() }, why);
        Answer::Refused(refusal).redirect(self.redirect_uri, self.client_request_id)
    }

    /// A page that says what happened, to somebody whom we know.
    pub(super) fn notice(
        &self,
        words: &Words,
        kind: Notice,
        why: &dyn std::fmt::Display,
    ) -> Response {
        self.ended(outcome_of(kind), why);
        notice_page(self.app, words, kind, self.support_id)
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
        let (error, why) = in_words(&restriction);
        let (outcome, code) = ("restricted", Some(error.hresult()));
        self.ended_so(Ended { outcome, code, ..Ended::default() }, &why);
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
        let (policy, number) = (&version.policy, version.number);
        self.ended(outcome, &format_args!("{policy}, version {number}, {}", text.locale));
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    /// Stores a decision and answers as the one that stands under its id says.
    pub(super) async fn settle(&self, decision: Decision) -> Response {
        let committing = self.app.decisions.store(decision).instrument(span!("commit decision"));
        match committing.await {
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
                let (outcome, decision) = (standing.outcome.as_str(), Some(standing.id));
                let code = matches!(answer, Answer::Declined).then_some("rejectedTermsOfUse");
                let ended = Ended { outcome, code, decision, ..Ended::default() };
                self.ended_so(ended, &standing.id);
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

/// Why there is a page with a restriction, and what enrollment would answer.
fn in_words(restriction: &Restriction) -> (ErrorType, String) {
    match restriction {
        Restriction::Maintenance { until: Some(until), .. } => {
            (ErrorType::InMaintenance, format!("Enrollment is paused until {until}."))
        }
        Restriction::Maintenance { until: None, .. } => {
            (ErrorType::InMaintenance, "Enrollment is paused.".to_owned())
        }
        Restriction::License => {
            (ErrorType::UserLicense, "This person is not licensed to enroll devices.".to_owned())
        }
        Restriction::PersonalDevices => {
            (ErrorType::Authorization, "Personal devices are blocked.".to_owned())
        }
        Restriction::OldWindows { current, minimum } => (
            ErrorType::DeviceNotSupported,
            format!("The device has Windows {current}; it needs {minimum} or later."),
        ),
    }
}

/// Keeps it for the help desk. Why the server failed is told by the log alone, which the operator reads.
fn note(
    app: &App,
    whose: &Whose<'_>,
    ended: Ended,
    why: &dyn std::fmt::Display,
    support_id: &str,
    client_request_id: Option<&ClientRequestId>,
) {
    let failed = ended.outcome == Refusal::Internal.outcome();
    // Else it is what the rest says already.
    let told = !failed && ended.decision.is_none() && ended.device.is_none();
    let at = app.clock.now();
    app.attempts.note(|| Attempt {
        id: AttemptId::of_time(at, &app.entropy),
        tenant: whose.tenant,
        at,
        kind: Kind::Terms,
        outcome: ended.outcome.into(),
        code: ended.code.map(Into::into),
        why: told.then(|| why.to_string()),
        user: whose.user,
        upn: whose.upn.map(str::to_owned),
        client_request_id: client_request_id.map(|id| id.text().to_owned()),
        support_id: support_id.to_owned(),
        decision: ended.decision,
        device: ended.device,
        hardware_id: None,
        ownership: Some(whose.ownership),
        theme: Some(whose.theme),
        os_version: os_version(whose.headers).map(|version| version.to_string()),
        user_agent: user_agent(whose.headers),
    });
}

/// Counts and logs how the request ended. Neither holds a token, a ticket or a blob.
fn count(
    app: &App,
    outcome: &'static str,
    why: &dyn std::fmt::Display,
    support_id: &str,
    client_request_id: Option<&ClientRequestId>,
) {
    app.metrics.terms_of_use.get_or_create(&OutcomeLabel { outcome }).inc();
    let span = Span::current();
    telemetry::belongs_to(&span, client_request_id.and_then(ClientRequestId::guid));
    span.record("vestibule.outcome", outcome);
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
    let client_request_id = words.client_request_id.as_ref();
    let id = support_id(client_request_id, &app.entropy);
    count(app, outcome_of(notice), why, &id, client_request_id);
    notice_page(app, words, notice, &id)
}

/// The same to somebody whom we know.
pub(super) fn notice_to(
    app: &App,
    words: &Words,
    whose: &Whose<'_>,
    kind: Notice,
    why: &dyn std::fmt::Display,
) -> Response {
    let client_request_id = words.client_request_id.as_ref();
    let id = support_id(client_request_id, &app.entropy);
    let ended = Ended { outcome: outcome_of(kind), ..Ended::default() };
    count(app, ended.outcome, why, &id, client_request_id);
    note(app, whose, ended, why, &id, client_request_id);
    notice_page(app, words, kind, &id)
}

/// Somebody who asks for the page, or posts its form, while nobody knows who they are.
#[derive(Clone, Copy)]
pub(super) struct Stranger<'a> {
    app: &'a App,
    client: ClientAddress,
    words: &'a Words,
}

impl<'a> Stranger<'a> {
    pub(super) fn new(app: &'a App, client: ClientAddress, words: &'a Words) -> Self {
        Self { app, client, words }
    }

    /// Whether what they show is looked at; else a page that says to wait.
    pub(super) fn may_enter(&self) -> Result<(), Box<Response>> {
        self.app.limits.may_visit(self.client).map_err(|wait| Box::new(self.wait(wait, None)))
    }

    /// The same for a tenant that they name.
    pub(super) fn may_enter_of(&self, tenant: TenantId) -> Result<(), Box<Response>> {
        self.app.limits.may_visit_of(tenant).map_err(|wait| Box::new(self.wait(wait, Some(tenant))))
    }

    /// Counts that it was nothing, with the tenant that they named. Where there were too many, they are told to wait instead
    /// of why, and the log is spared.
    pub(super) fn fails(
        &self,
        named: Option<TenantId>,
        answer: impl FnOnce() -> Response,
    ) -> Response {
        let served = named.filter(|tenant| self.app.tenants.contains_key(tenant));
        match self.app.limits.visit_failed(self.client, served) {
            Ok(()) => answer(),
            Err(wait) => self.wait(wait, served),
        }
    }

    fn wait(&self, wait: Duration, tenant: Option<TenantId>) -> Response {
        too_many(self.app, self.words, wait, About { tenant, user: None })
    }
}

/// A page that says to wait and to try again. What the log says of it is bounded (`edge::refusals`).
pub(super) fn too_many(app: &App, words: &Words, wait: Duration, about: About) -> Response {
    let (kind, outcome) = (Notice::TooMany, outcome_of(Notice::TooMany));
    app.metrics.terms_of_use.get_or_create(&OutcomeLabel { outcome }).inc();
    let id = support_id(words.client_request_id.as_ref(), &app.entropy);
    (retry_after(wait), Extension(about), notice_page(app, words, kind, &id)).into_response()
}

/// The name under which a page that says what happened is counted.
fn outcome_of(notice: Notice) -> &'static str {
    match notice {
        Notice::TooMany => "too_many",
        Notice::TooLarge => "too_large",
        Notice::Ticket => "ticket_refused",
        Notice::Address => "address_refused",
        Notice::Form => "form_refused",
        Notice::Missing | Notice::Error => "failed",
    }
}

/// The same outside of the protocol: an address that does not exist, a failure. It is not counted as a
/// request for the terms.
#[must_use]
pub fn notice_for(app: &App, headers: &HeaderMap, kind: Notice) -> Response {
    let id = support_id(None, &app.entropy);
    if kind == Notice::Missing {
        // Anybody can ask for what there is not, as often as they like.
        tracing::debug!(request_id = id, ?kind, "nothing to show");
    } else {
        tracing::info!(request_id = id, ?kind, "nothing to show");
    }
    notice_page(app, &Words::of(headers), kind, &id)
}

fn notice_page(app: &App, words: &Words, kind: Notice, id: &str) -> Response {
    let status = match kind {
        Notice::TooMany => StatusCode::TOO_MANY_REQUESTS,
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
