//! `GET` and `POST /TermsOfUse`. The order of the checks is the protocol's (protocol.md §1): the
//! address of the answer first, as without it there is nobody to tell about anything else.

use app::terms_of_use::{Notice, Restriction};
use axum::{
    body::Bytes,
    extract::{RawQuery, State, rejection::BytesRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

use super::{
    answer::{Answer, Refusal},
    redirect_uri::RedirectUri,
    request::{
        ClientRequestId, Ownership, Step, TermsOfUseForm, TermsOfUseQuery, Theme, bearer,
        preferences, support_id, user_agent,
    },
    tenant::{Tenant, content_security_policy},
    ticket::{Shown, Ticket},
};
use crate::{
    app_state::App,
    config::{NoTerms, PersonalDevices},
    decisions::{Agreement, Decision, Outcome},
    identity::{Person, TokenError},
    ids::DecisionId,
    language::{Locale, Preferences},
    metrics::OutcomeLabel,
    terms::{self, Version},
};

/// One arrival at the page: what the answer and the log need all along.
struct Visit<'a> {
    app: &'a App,
    redirect_uri: &'a RedirectUri,
    client_request_id: Option<&'a ClientRequestId>,
    support_id: &'a str,
}

impl Visit<'_> {
    /// Counts and logs how the request ended. Neither holds a token, a ticket or a blob.
    fn ended(&self, outcome: &'static str, why: &dyn std::fmt::Display) {
        self.app.metrics.terms_of_use.get_or_create(&OutcomeLabel { outcome }).inc();
        tracing::info!(
            outcome,
            %why,
            request_id = self.support_id,
            client_request_id = self.client_request_id.map(ClientRequestId::text),
            "terms of use"
        );
    }

    fn refuse(&self, refusal: Refusal, why: &dyn std::fmt::Display) -> Response {
        self.ended(refusal.outcome(), why);
        Answer::Refused(refusal).redirect(self.redirect_uri, self.client_request_id)
    }

    fn restrict(
        &self,
        ticket: &Ticket,
        words: &Words,
        restriction: (Restriction, Option<String>),
    ) -> Response {
        self.ended("restricted", &format_args!("{:?}", restriction.0));
        let Some(tenant) = self.app.tenants.get(&ticket.tenant) else {
            return self.refuse(Refusal::Internal, &"the tenant is gone");
        };
        let Some(sealed) = ticket.seal(&self.app.keys, &self.app.entropy) else {
            return self.refuse(Refusal::Internal, &"the ticket could not be sealed");
        };
        let ui = words.preferences.ui();
        let pages = &self.app.pages;
        let page = pages.restriction(
            ticket.tenant,
            ticket.theme,
            ui,
            restriction,
            sealed,
            self.support_id,
        );
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    /// The page with the terms in this language.
    fn show(&self, mut ticket: Ticket, version: &Version, preferences: &Preferences) -> Response {
        let text = version.text_for(preferences);
        let (Some(text), Some(tenant)) = (text, self.app.tenants.get(&ticket.tenant)) else {
            return self.refuse(Refusal::Internal, &"the version has no text");
        };
        ticket.shown = Shown::Terms {
            policy: version.policy.clone(),
            version: version.number,
            locale: text.locale.clone(),
        };
        let sealed = ticket.seal(&self.app.keys, &self.app.entropy);
        let page = sealed.and_then(|sealed| {
            text.pages.fill(ticket.theme, ticket.ownership, &sealed, self.support_id)
        });
        let Some(page) = page else {
            return self.refuse(Refusal::Internal, &"the page could not be made");
        };
        self.ended("shown", &format_args!("{} {} {}", version.policy, version.number, text.locale));
        html(StatusCode::OK, page, tenant.csp.clone())
    }

    /// Stores a decision and answers as the one that stands under its id says.
    async fn settle(&self, decision: Decision) -> Response {
        let Ok(standing) = self.app.decisions.store(decision).await else {
            return self.refuse(Refusal::Internal, &"the decision could not be stored");
        };
        let crid = self.client_request_id;
        match Answer::for_decision(&standing, &self.app.public_url, crid, &self.app.keys) {
            Ok(answer) => {
                self.ended(standing.outcome.as_str(), &standing.id);
                answer.redirect(self.redirect_uri, crid)
            }
            Err(error) => self.refuse(Refusal::Internal, &error),
        }
    }
}

/// What the request says about the words and the look.
struct Words {
    theme: Theme,
    preferences: Preferences,
}

impl Words {
    fn of(headers: &HeaderMap) -> Self {
        Self { theme: Theme::from_headers(headers), preferences: preferences(headers) }
    }
}

/// `GET /TermsOfUse`
pub async fn show_terms(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let words = Words::of(&headers);
    let query = match TermsOfUseQuery::parse(&query.unwrap_or_default()) {
        Ok(query) => query,
        Err(error) => return notice(&app, &words, Notice::Address, &format_args!("{error:?}")),
    };
    let id = support_id(query.client_request_id.as_ref(), &app.entropy);
    let visit = Visit {
        app: &app,
        redirect_uri: &query.redirect_uri,
        client_request_id: query.client_request_id.as_ref(),
        support_id: &id,
    };
    if !app.tenants.values().any(|tenant| tenant.allows(&query.redirect_uri)) {
        return notice(&app, &words, Notice::Address, &"no tenant allows the redirect_uri");
    }
    if !query.version_supported {
        return visit.refuse(Refusal::Version, &"api-version is not 1.0");
    }
    let Some(token) = bearer(&headers) else {
        return visit.refuse(Refusal::Token, &"no bearer token");
    };
    let validated = app.identity.validate(token).await;
    let tenant = match &validated {
        Ok(Person { tenant, .. }) | Err(TokenError::NoUser(tenant)) => app.tenants.get(tenant),
        Err(error @ TokenError::Invalid(_)) => return visit.refuse(Refusal::Token, error),
        Err(error @ TokenError::Unavailable) => return visit.refuse(Refusal::Internal, error),
    };
    let tenant = match tenant {
        Some(tenant) if tenant.allows(&query.redirect_uri) => tenant,
        _ => {
            return notice(
                &app,
                &words,
                Notice::Address,
                &"the tenant does not allow the redirect_uri",
            );
        }
    };
    match validated {
        Ok(person) => receive(&visit, tenant, person, query.ownership, &words, &headers).await,
        Err(error) => visit.refuse(Refusal::User, &error),
    }
}

/// Decides what a person whom we know gets to see.
async fn receive(
    visit: &Visit<'_>,
    tenant: &Tenant,
    person: Person,
    ownership: Ownership,
    words: &Words,
    headers: &HeaderMap,
) -> Response {
    let app = visit.app;
    let now = app.clock.now();
    let ticket = Ticket {
        id: DecisionId::random(&app.entropy),
        issued_at: now,
        tenant: person.tenant,
        user: person.user,
        upn: person.upn.clone(),
        shown: Shown::Restriction,
        ownership,
        theme: words.theme,
        redirect_uri: visit.redirect_uri.as_str().to_owned(),
        client_request_id: visit.client_request_id.cloned(),
        support_id: visit.support_id.to_owned(),
    };
    if let Some(restriction) = restriction(tenant, &person, ownership, now) {
        return visit.restrict(&ticket, words, restriction);
    }
    match app.catalog.select(person.tenant, ownership, &person.groups, now) {
        Some(version) => visit.show(ticket, version, &words.preferences),
        None if tenant.no_terms == NoTerms::Refuse => {
            visit.refuse(Refusal::User, &"no policy fits, and the tenant refuses then")
        }
        None => visit.settle(decision(&ticket, Outcome::NotRequired, None, headers, now)).await,
    }
}

/// The first restriction that stops this person (design.md, `[tenant.restrictions]`).
fn restriction(
    tenant: &Tenant,
    person: &Person,
    ownership: Ownership,
    now: Timestamp,
) -> Option<(Restriction, Option<String>)> {
    let rules = &tenant.restrictions;
    let licensed = &rules.licensed_groups;
    if let Some(message) = rules.maintenance.at(now) {
        Some((Restriction::Maintenance, message.map(str::to_owned)))
    } else if !licensed.is_empty() && !licensed.iter().any(|g| person.groups.contains(g)) {
        Some((Restriction::License, None))
    } else if ownership == Ownership::Personal && rules.personal_devices == PersonalDevices::Blocked
    {
        Some((Restriction::PersonalDevices, None))
    } else {
        None
    }
}

fn decision(
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
        theme: ticket.theme,
        client_request_id: ticket.client_request_id.as_ref().map(|id| id.text().to_owned()),
        user_agent: user_agent(headers),
        at,
    }
}

/// `POST /TermsOfUse`
pub async fn decide(
    State(app): State<App>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let mut words = Words::of(&headers);
    let body = match body {
        Ok(body) => body,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return notice(&app, &words, Notice::TooLarge, &"the body is over the limit");
        }
        Err(error) => return notice(&app, &words, Notice::Form, &error),
    };
    let Some(form) = std::str::from_utf8(&body).ok().and_then(TermsOfUseForm::parse) else {
        return notice(&app, &words, Notice::Form, &"no form of ours");
    };
    let now = app.clock.now();
    let Some(ticket) = Ticket::open(&form.ticket, &app.keys, now) else {
        return notice(&app, &words, Notice::Ticket, &"expired, damaged or not ours");
    };
    words.theme = ticket.theme;
    let (Some(tenant), Ok(redirect_uri)) =
        (app.tenants.get(&ticket.tenant), ticket.redirect_uri.parse())
    else {
        return notice(&app, &words, Notice::Ticket, &"the tenant is no longer served");
    };
    if !tenant.allows(&redirect_uri) {
        return notice(
            &app,
            &words,
            Notice::Address,
            &"the tenant no longer allows the redirect_uri",
        );
    }
    let visit = Visit {
        app: &app,
        redirect_uri: &redirect_uri,
        client_request_id: ticket.client_request_id.as_ref(),
        support_id: &ticket.support_id,
    };
    let outcome = match (&form.step, &ticket.shown) {
        (Step::Continue, Shown::Restriction) => {
            return visit.refuse(Refusal::User, &"a restriction");
        }
        (Step::Language(tag), Shown::Terms { policy, version, locale }) => {
            let wanted = Preferences::picked(tag);
            let Some(version) = version_of(&app, &ticket, policy, *version, locale).await else {
                return visit.refuse(Refusal::Internal, &"the version could not be read");
            };
            // A language that there is not leaves the page in the one that it was in.
            let wanted = match wanted.choose(&version.get().locales) {
                Some(_) => wanted,
                None => Preferences::picked(&locale.to_string()),
            };
            return visit.show(ticket.clone(), version.get(), &wanted);
        }
        (Step::Accept, Shown::Terms { .. }) => Outcome::Accepted,
        (Step::Decline, Shown::Terms { .. }) if ticket.ownership == Ownership::Personal => {
            Outcome::Declined
        }
        (Step::Accept | Step::Decline | Step::Continue | Step::Language(_), _) => {
            return notice(&app, &words, Notice::Form, &"this page does not offer that");
        }
    };
    match agreement(&app, &ticket).await {
        Some(agreement) => {
            visit.settle(decision(&ticket, outcome, Some(agreement), &headers, now)).await
        }
        None => visit.refuse(Refusal::Internal, &"the text could not be read"),
    }
}

/// What the ticket says was shown, with the hash of its text.
async fn agreement(app: &App, ticket: &Ticket) -> Option<Agreement> {
    let Shown::Terms { policy, version, locale } = &ticket.shown else { return None };
    let published = version_of(app, ticket, policy, *version, locale).await?;
    let text_sha256 = published.get().text_in(locale)?.sha256.clone();
    Some(Agreement {
        policy: policy.clone(),
        version: *version,
        locale: locale.clone(),
        text_sha256,
    })
}

/// A version that is loaded, or one read from the database as it is no longer offered.
enum Found<'a> {
    Loaded(&'a Version),
    Read(Box<Version>),
}

impl Found<'_> {
    fn get(&self) -> &Version {
        match self {
            Self::Loaded(version) => version,
            Self::Read(version) => version,
        }
    }
}

async fn version_of<'a>(
    app: &'a App,
    ticket: &Ticket,
    policy: &crate::ids::PolicyId,
    number: u32,
    locale: &Locale,
) -> Option<Found<'a>> {
    if let Some(version) = app.catalog.find(ticket.tenant, policy, number)
        && version.text_in(locale).is_some()
    {
        return Some(Found::Loaded(version));
    }
    match terms::read_published(&app.store, ticket.tenant, policy, number, &app.pages).await {
        Ok(version) => version.map(Box::new).map(Found::Read),
        Err(error) => {
            tracing::error!(%error, %policy, number, "a published version could not be read");
            None
        }
    }
}

/// A page that says what happened, where there is no address to send anything to. Nothing of the
/// request is in it.
fn notice(app: &App, words: &Words, notice: Notice, why: &dyn std::fmt::Display) -> Response {
    let (status, outcome) = match notice {
        Notice::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "body_too_large"),
        Notice::Ticket => (StatusCode::BAD_REQUEST, "ticket_refused"),
        Notice::Address => (StatusCode::BAD_REQUEST, "address_refused"),
        Notice::Form => (StatusCode::BAD_REQUEST, "form_refused"),
        Notice::Missing => (StatusCode::NOT_FOUND, "missing"),
        Notice::Error => (StatusCode::INTERNAL_SERVER_ERROR, "failed"),
    };
    let id = support_id(None, &app.entropy);
    app.metrics.terms_of_use.get_or_create(&OutcomeLabel { outcome }).inc();
    tracing::info!(outcome, %why, request_id = id, "terms of use");
    let page = app.pages.notice(words.theme, words.preferences.ui(), notice, &id);
    html(status, page, content_security_policy("'none'", None))
}

/// An address that does not exist, or anything else that has only a page for an answer.
#[must_use]
pub fn notice_for(app: &App, headers: &HeaderMap, kind: Notice) -> Response {
    notice(app, &Words::of(headers), kind, &"outside of the protocol")
}

fn html(status: StatusCode, page: String, csp: HeaderValue) -> Response {
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
