//! `GET /TermsOfUse`. The order of the checks is the protocol's (protocol.md §1): the address of the answer
//! first, as without it there is nobody to tell about anything else.

use app::terms_of_use::{Notice, Restriction};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use jiff::Timestamp;

use super::{
    answer::Refusal,
    decide::decision,
    pin::{self, Gate},
    request::{Ownership, TermsOfUseQuery, bearer, os_version, region, support_id},
    tenant::Tenant,
    ticket::{Shown, Ticket},
    visit::{Said, Stranger, Visit, Whose, Words, notice},
};
use crate::{
    app_state::App,
    config::{NoTerms, Paused, PersonalDevices, Pin},
    decisions::Outcome,
    edge::ClientAddress,
    graph,
    identity::{Person, TokenError, token::Token},
    ids::{DecisionId, ObjectId},
    terms::audience::Reader,
};

/// The longest query, in bytes: what it holds comes back in the form, which must fit then.
const MAX_QUERY: usize = 32 * 1024;

/// `GET /TermsOfUse`
pub async fn show_terms(
    State(app): State<App>,
    client: ClientAddress,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let mut words = Words::of(&headers);
    let query = query.unwrap_or_default();
    if query.len() > MAX_QUERY {
        return Stranger::new(&app, client, &words).fails(None, || {
            let mut page = notice(&app, &words, Notice::TooLarge, &"the query is over the limit");
            *page.status_mut() = StatusCode::URI_TOO_LONG;
            page
        });
    }
    let query = match TermsOfUseQuery::parse(&query) {
        Ok(query) => query,
        Err(bad) => {
            words.client_request_id = bad.client_request_id;
            let why = bad.error;
            return Stranger::new(&app, client, &words)
                .fails(None, || notice(&app, &words, Notice::Address, &format_args!("{why:?}")));
        }
    };
    words.client_request_id.clone_from(&query.client_request_id);
    let stranger = Stranger::new(&app, client, &words);
    if let Err(wait) = stranger.may_enter() {
        return *wait;
    }
    let id = support_id(query.client_request_id.as_ref(), &app.entropy);
    let visit = Visit {
        app: &app,
        redirect_uri: &query.redirect_uri,
        client_request_id: query.client_request_id.as_ref(),
        support_id: &id,
        whose: None,
    };
    if !app.redirect_uris.iter().any(|allowed| allowed.matches(&query.redirect_uri)) {
        let why = &"no tenant allows the redirect_uri";
        return stranger.fails(None, || notice(&app, &words, Notice::Address, why));
    }
    if !query.version_supported {
        let why = &"api-version is not 1.0";
        return stranger.fails(None, || visit.refuse(Refusal::Version, why));
    }
    let token = bearer(&headers).ok_or_else(|| "no bearer token".to_owned());
    let read = |token| Token::read(token).map_err(|flaw| TokenError::Invalid(flaw).to_string());
    let token = match token.and_then(read) {
        Ok(token) => token,
        Err(why) => return stranger.fails(None, || visit.refuse(Refusal::Token, &why)),
    };
    let named = token.tenant;
    if let Err(wait) = stranger.may_enter_of(named) {
        return *wait;
    }
    let validated = app.identity.validate_read(token).await;
    let id = match &validated {
        Ok(Person { tenant, .. }) | Err(TokenError::NoUser(tenant)) => *tenant,
        Err(error @ TokenError::Invalid(_)) => {
            return stranger.fails(Some(named), || visit.refuse(Refusal::Token, error));
        }
        Err(error @ TokenError::Unavailable) => return visit.refuse(Refusal::Internal, error),
    };
    let person = validated.as_ref().ok();
    let whose = Whose::of_token(id, person, query.ownership, words.theme, &headers);
    let visit = Visit { whose: Some(whose), ..visit };
    let tenant = match app.tenants.get(&id) {
        Some(tenant) if tenant.allows(&query.redirect_uri) => tenant,
        _ => {
            let why = &"the tenant does not allow the redirect_uri";
            return visit.notice(&words, Notice::Address, why);
        }
    };
    match &validated {
        Ok(person) => receive(&visit, tenant, person, query.ownership, &words, &headers).await,
        Err(error) => visit.refuse(Refusal::User, error),
    }
}

/// Decides what a person whom we know gets to see.
async fn receive(
    visit: &Visit<'_>,
    tenant: &Tenant,
    person: &Person,
    ownership: Ownership,
    words: &Words,
    headers: &HeaderMap,
) -> Response {
    let app = visit.app;
    let now = app.clock.now();
    let groups = match &person.groups {
        Some(groups) => groups.clone(),
        // Nothing is asked for a page that says that enrollment is paused.
        None if tenant.restrictions.maintenance.at(now).is_some() => Vec::new(),
        None => match graph::left_out(app, person.tenant, person.user).await {
            Ok(groups) => groups.unwrap_or_default(),
            Err(error) => return visit.refuse(Refusal::Internal, &error),
        },
    };
    let ticket = Ticket {
        id: DecisionId::of_time(now, &app.entropy),
        issued_at: now,
        tenant: person.tenant,
        user: person.user,
        upn: person.upn.clone(),
        rule_groups: tenant.rule_groups(&groups),
        pin: match tenant.restrictions.pin {
            Pin::Off => Gate::Open,
            Pin::Required => Gate::Asked,
        },
        shown: Shown::Restriction,
        read: false,
        ownership,
        theme: words.theme,
        redirect_uri: visit.redirect_uri.as_str().to_owned(),
        client_request_id: visit.client_request_id.cloned(),
        support_id: visit.support_id.to_owned(),
    };
    if let Some(restriction) = restriction(tenant, (person.user, &groups), ownership, headers, now)
    {
        return visit.restrict(&ticket, words, restriction);
    }
    let reader = Reader { ownership, groups: &groups, region: region(headers) };
    match app.catalog.select(person.tenant, &reader, now) {
        Some(version) if ticket.pin == Gate::Asked => match version.text_for(&words.preferences) {
            Some(text) => pin::ask(visit, &ticket.about(&version, &text.locale), words, None),
            None => visit.refuse(Refusal::Internal, &"the version has no text"),
        },
        Some(version) => visit.show(ticket, &version, &words.preferences, Said::default()).await,
        None if tenant.no_terms == NoTerms::Refuse => visit.refuse(
            Refusal::User,
            &"No policy fits this person and device, and the tenant refuses then.",
        ),
        None if ticket.pin == Gate::Asked => {
            pin::ask(visit, &Ticket { shown: Shown::NoTerms, ..ticket }, words, None)
        }
        None => visit.settle(decision(&ticket, Outcome::NotRequired, headers, now)).await,
    }
}

/// The first restriction that stops this person, as far as it is known by now; the rest is said at enrollment
/// (design.md, `[tenant.restrictions]`).
fn restriction(
    tenant: &Tenant,
    (user, groups): (ObjectId, &[ObjectId]),
    ownership: Ownership,
    headers: &HeaderMap,
    now: Timestamp,
) -> Option<Restriction> {
    let rules = &tenant.restrictions;
    if let Some(Paused { message, until }) = rules.maintenance.at(now) {
        return Some(Restriction::Maintenance { message: message.map(str::to_owned), until });
    }
    if !rules.license(user, groups) {
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
