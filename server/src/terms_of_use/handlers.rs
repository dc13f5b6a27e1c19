//! `GET` and `POST /TermsOfUse`. The order of the checks is the protocol's (protocol.md §1): the
//! address of the answer first, as without it there is nobody to tell about anything else.

use std::sync::Arc;

use app::terms_of_use::{Notice, Restriction};
use axum::{
    body::Body,
    extract::{RawQuery, Request, State},
    http::{HeaderMap, StatusCode, request::Parts},
    response::Response,
};
use jiff::Timestamp;

use super::{
    answer::Refusal,
    pin::{self, Gate},
    redirect_uri::RedirectUri,
    request::{
        Ownership, Step, TermsOfUseForm, TermsOfUseQuery, bearer, os_version, region, support_id,
        user_agent,
    },
    steps::Place,
    tenant::Tenant,
    ticket::{Shown, Ticket},
    visit::{Visit, Words, notice},
};
use crate::{
    app_state::App,
    body::{self, Unread},
    config::{NoTerms, Paused, PersonalDevices, Pin},
    decisions::{Agreement, Decision, Outcome},
    identity::{Person, TokenError},
    ids::{DecisionId, PolicyId},
    language::Locale,
    terms::{Version, audience::Reader},
};

/// The largest form, in bytes.
const MAX_FORM: usize = 64 * 1024;
/// The longest query, in bytes: what it holds comes back in the form, which must fit then.
const MAX_QUERY: usize = 32 * 1024;

/// `GET /TermsOfUse`
pub async fn show_terms(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let mut words = Words::of(&headers);
    let query = query.unwrap_or_default();
    if query.len() > MAX_QUERY {
        let mut page = notice(&app, &words, Notice::TooLarge, &"the query is over the limit");
        *page.status_mut() = StatusCode::URI_TOO_LONG;
        return page;
    }
    let query = match TermsOfUseQuery::parse(&query) {
        Ok(query) => query,
        Err(bad) => {
            words.client_request_id = bad.client_request_id;
            return notice(&app, &words, Notice::Address, &format_args!("{:?}", bad.error));
        }
    };
    words.client_request_id.clone_from(&query.client_request_id);
    let id = support_id(query.client_request_id.as_ref(), &app.entropy);
    let visit = Visit {
        app: &app,
        redirect_uri: &query.redirect_uri,
        client_request_id: query.client_request_id.as_ref(),
        support_id: &id,
    };
    if !app.redirect_uris.iter().any(|allowed| allowed.matches(&query.redirect_uri)) {
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
        rule_groups: tenant.rule_groups(&person.groups),
        pin: match tenant.restrictions.pin {
            Pin::Off => Gate::Open,
            Pin::Required => Gate::Asked,
        },
        shown: Shown::Restriction,
        ownership,
        theme: words.theme,
        redirect_uri: visit.redirect_uri.as_str().to_owned(),
        client_request_id: visit.client_request_id.cloned(),
        support_id: visit.support_id.to_owned(),
    };
    if let Some(restriction) = restriction(tenant, &person, ownership, headers, now) {
        return visit.restrict(&ticket, words, restriction);
    }
    let reader = Reader { ownership, groups: &person.groups, region: region(headers) };
    match app.catalog.select(person.tenant, &reader, now) {
        Some(version) if ticket.pin == Gate::Asked => match version.text_for(&words.preferences) {
            Some(text) => pin::ask(visit, &ticket.about(&version, &text.locale), words, None),
            None => visit.refuse(Refusal::Internal, &"the version has no text"),
        },
        Some(version) => visit.show(ticket, &version, &words.preferences, None).await,
        None if tenant.no_terms == NoTerms::Refuse => {
            visit.refuse(Refusal::User, &"no policy fits, and the tenant refuses then")
        }
        None if ticket.pin == Gate::Asked => {
            pin::ask(visit, &Ticket { shown: Shown::NoTerms, ..ticket }, words, None)
        }
        None => visit.settle(decision(&ticket, Outcome::NotRequired, None, headers, now)).await,
    }
}

/// The first restriction that stops this person, as far as it is known by now; the rest is said at enrollment
/// (design.md, `[tenant.restrictions]`).
fn restriction(
    tenant: &Tenant,
    person: &Person,
    ownership: Ownership,
    headers: &HeaderMap,
    now: Timestamp,
) -> Option<Restriction> {
    let rules = &tenant.restrictions;
    if let Some(Paused { message, until }) = rules.maintenance.at(now) {
        return Some(Restriction::Maintenance { message: message.map(str::to_owned), until });
    }
    if !rules.license(person.user, &person.groups) {
        return Some(Restriction::License);
    }
    if ownership == Ownership::Personal && rules.personal_devices == PersonalDevices::Blocked {
        return Some(Restriction::PersonalDevices);
    }
    let (minimum, current) = (rules.minimum_os_version.as_ref()?, os_version(headers)?);
    current.is_surely_below(minimum).then(|| Restriction::OldWindows {
        current: current.to_string(),
        minimum: minimum.to_string(),
    })
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
        theme: ticket.theme.into(),
        client_request_id: ticket.client_request_id.as_ref().map(|id| id.text().to_owned()),
        user_agent: user_agent(headers),
        at,
        rule_groups: ticket.rule_groups.clone(),
        withdrawn_at: None,
    }
}

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
