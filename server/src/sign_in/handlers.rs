//! `/sign-in`, `/sign-in/callback`, `/sign-out` and `/account`.

use app::portal::{
    AccountPage, Form, OrganizationPage, SignInAgainPage, SignInProblem, SignInProblemPage,
    SignOutPage, SignedInAt, SignedOutPage,
};
use axum::{
    extract::{Path, RawQuery, rejection::PathRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use tower_sessions::Session;

use super::{
    SIGN_OUT,
    begun::{Begun, BrowserSecret},
    provider::{Client, ProviderError},
};
use crate::{
    app_state::App,
    ids::{SessionId, SupportId, TenantId},
    portal::{
        PortalError, cookies, html,
        posted::{self, Posted},
        return_to::ReturnTo,
        visit::{Page, Visit},
    },
    sessions::{self, SignedIn, Visitor, browser::Browser},
};

/// Where people go after signing in, where they did not say.
const START: &str = "/devices";

/// `GET /sign-in`: sends the person to their organization's provider.
///
/// Where the portal has several clients it asks for the organization first, by its name or id: a list would
/// tell everybody who the customers are.
pub async fn begin(page: Page, RawQuery(query): RawQuery) -> Response {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let return_to = ReturnTo::or(query.field("return_to").unwrap_or_default(), START);
    if query.field("kept").is_some() {
        let address = return_to.sign_in();
        return html(StatusCode::OK, SignInAgainPage { address }.html(page.frame));
    }
    let named = query.field("organization").map(str::trim).filter(|named| !named.is_empty());
    let app = page.app.clone();
    let client = match named {
        Some(named) => tenant_called(&app, named).and_then(|tenant| app.sign_ins.of(tenant)),
        None => app.sign_ins.only(),
    };
    match (client, named) {
        (Some(client), _) => send_to(page, client, return_to).await,
        (None, None) if app.sign_ins.is_empty() => {
            problem(page, SignInProblem::NotOffered, &return_to)
        }
        (None, named) => {
            let status =
                if named.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let typed = named.map(str::to_owned);
            let unknown = typed.is_some();
            let return_to = return_to.to_string();
            html(status, OrganizationPage { typed, unknown, return_to }.html(page.frame))
        }
    }
}

/// The tenant that has this name, or this id.
fn tenant_called(app: &App, named: &str) -> Option<TenantId> {
    let name = named.to_lowercase();
    let mut called = app.tenants.iter().filter(|(_, tenant)| tenant.name.to_lowercase() == name);
    match (named.parse().ok(), called.next(), called.next()) {
        (Some(id), ..) => app.tenants.contains_key(&id).then_some(id),
        (None, Some((id, _)), None) => Some(*id),
        _ => None,
    }
}

async fn send_to(page: Page, client: &Client, return_to: ReturnTo) -> Response {
    let Page { app, headers, .. } = &page;
    let now = app.clock.now();
    let browser =
        BrowserSecret::of(app, headers).unwrap_or_else(|| BrowserSecret::random(&app.entropy));
    let begun = Begun::new(client.tenants[0], return_to.clone(), &browser, now, &app.entropy);
    let Some(state) = begun.seal(&app.keys.current(), now, &app.entropy) else {
        return problem(page, SignInProblem::Failed, &return_to);
    };
    match app.sign_ins.authorization_address(client, &begun.secrets, state).await {
        Ok(address) => {
            let cookie = browser.header(app).map(|cookie| [(header::SET_COOKIE, cookie)]);
            (cookie, Redirect::to(address.as_str())).into_response()
        }
        Err(error) => refused(page, &error, &return_to),
    }
}

/// `GET /sign-in/callback`: the provider sends the person back.
///
/// # Errors
/// [`PortalError`]
pub async fn finish(
    page: Page,
    session: Session,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let app = page.app.clone();
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let browser = BrowserSecret::of(&app, &page.headers);
    let state = query.field("state").unwrap_or_default();
    let begun = Begun::open(state, browser.as_ref(), &app.keys.current(), app.clock.now());
    let Some(begun) = begun else {
        return Ok(problem(page, SignInProblem::Stale, &ReturnTo::or(START, START)));
    };
    let Begun { tenant, secrets, return_to, .. } = begun;
    if let Some(error) = query.field("error") {
        let problem_is = match error {
            "temporarily_unavailable" | "server_error" => SignInProblem::ProviderDown,
            _ => SignInProblem::Refused,
        };
        return Ok(problem(page, problem_is, &return_to));
    }
    let (Some(code), Some(client)) = (query.field("code"), app.sign_ins.of(tenant)) else {
        return Ok(problem(page, SignInProblem::Failed, &return_to));
    };
    let who = match app.sign_ins.identify(client, secrets, code.to_owned()).await {
        Ok(who) => who,
        // The Back button, after signing in.
        Err(ProviderError::Code) if page.visitor.is_some() => {
            return Ok(Redirect::to(return_to.as_str()).into_response());
        }
        Err(error) => return Ok(refused(page, &error, &return_to)),
    };
    let groups = who.groups.as_ref();
    let rule_groups = app
        .tenants
        .get(&who.tenant)
        .and_then(|tenant| groups.map(|groups| tenant.rule_groups(groups)));
    let user_agent = page.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let browser = Browser::of(user_agent.unwrap_or_default());
    let visitor = Visitor::new(who, rule_groups, browser, &app.entropy);
    visitor.begin(&session).await?;
    tracing::info!(tenant = %visitor.tenant, user = %visitor.user, "signed in to the portal");
    Ok(Redirect::to(return_to.as_str()).into_response())
}

fn refused(page: Page, error: &ProviderError, return_to: &ReturnTo) -> Response {
    tracing::warn!(%error, "nobody could be signed in");
    let why = match error {
        ProviderError::Unavailable(_) => SignInProblem::ProviderDown,
        ProviderError::Code => SignInProblem::Stale,
        ProviderError::Refused(_) => SignInProblem::Failed,
        ProviderError::Tenant(_) => SignInProblem::NotServed,
    };
    problem(page, why, return_to)
}

fn problem(page: Page, problem: SignInProblem, return_to: &ReturnTo) -> Response {
    let status = match problem {
        SignInProblem::ProviderDown => StatusCode::SERVICE_UNAVAILABLE,
        SignInProblem::Refused | SignInProblem::NotServed => StatusCode::FORBIDDEN,
        SignInProblem::Stale | SignInProblem::Failed => StatusCode::BAD_REQUEST,
        SignInProblem::NotOffered => StatusCode::NOT_FOUND,
    };
    let support_id = SupportId::random(&page.app.entropy).to_string();
    tracing::info!(support_id, ?problem, "somebody was told why they are not signed in");
    let again = return_to.sign_in();
    html(status, SignInProblemPage { problem, again, support_id }.html(page.frame))
}

/// `GET /sign-out`: asks; says so, where nobody is signed in.
///
/// # Errors
/// [`PortalError`]
pub async fn show_sign_out(page: Page) -> Result<Response, PortalError> {
    let Page { app, frame, visitor, .. } = page;
    let Some(visitor) = visitor else {
        return Ok(html(StatusCode::OK, SignedOutPage.html(frame)));
    };
    let sessions = app.sessions.of_person(visitor.tenant, visitor.user).await?;
    let form = Form { token: posted::token(&app, &visitor), notice: None };
    let others = sessions.len().saturating_sub(1);
    let provider = provider_address(&app, &visitor).await;
    let response = html(StatusCode::OK, SignOutPage { others, form }.html(frame));
    Ok(match provider {
        // The form's answer leads there, which browsers count as the form's own way.
        Some(address) => crate::portal::allow_form_to(response, &address),
        None => response,
    })
}

async fn provider_address(app: &App, visitor: &Visitor) -> Option<url::Url> {
    let client = app.sign_ins.of(visitor.tenant)?;
    let back = format!("{}{SIGN_OUT}", app.public_url.as_str());
    app.sign_ins.end_session_address(client, Some(&visitor.id_token), &back).await
}

/// `POST /sign-out`: here or everywhere, and at the provider.
///
/// # Errors
/// [`PortalError`]
pub async fn sign_out(
    visit: Visit,
    session: Session,
    posted: Posted,
) -> Result<Response, PortalError> {
    let Visit { app, visitor, frame, .. } = visit;
    if let Err(notice) = posted::redeem(&app, &visitor, &posted).await {
        let others = app.sessions.of_person(visitor.tenant, visitor.user).await?.len();
        let form = Form { token: posted::token(&app, &visitor), notice: Some(notice) };
        let page = SignOutPage { others: others.saturating_sub(1), form };
        return Ok(html(posted::status(notice), page.html(frame)));
    }
    if posted.field("scope") == Some("everywhere") {
        app.sessions.end_all(visitor.tenant, visitor.user).await?;
    }
    session.flush().await?;
    // tower-sessions takes the cookie away without `Secure`, and browsers do not heed that for `__Host-`.
    let secure = app.public_url.is_secure();
    let name = sessions::cookie_name(secure, sessions::COOKIE);
    let gone = cookies::header(&name, "", 0, secure).map(|cookie| [(header::SET_COOKIE, cookie)]);
    let to = provider_address(&app, &visitor).await;
    let to = Redirect::to(to.as_ref().map_or(SIGN_OUT, url::Url::as_str));
    Ok((gone, to).into_response())
}

/// `GET /account`: who is signed in, and where.
///
/// # Errors
/// [`PortalError`]
pub async fn show_account(
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let ended = query.as_deref() == Some("done=ended");
    account(visit, StatusCode::OK, ended, None).await
}

async fn account(
    Visit { app, visitor, frame, .. }: Visit,
    status: StatusCode,
    ended: bool,
    notice: Option<app::portal::Notice>,
) -> Result<Response, PortalError> {
    let mut sessions = app.sessions.of_person(visitor.tenant, visitor.user).await?;
    // Theirs first, the others as they came.
    sessions.sort_by_key(|session| session.id != visitor.session);
    let seen = |SignedIn { id, browser, since, last_used }| SignedInAt {
        id: String::from(id),
        this: id == visitor.session,
        browser: (browser.name, browser.system),
        since,
        last_used,
    };
    let sessions = sessions.into_iter().map(seen).collect();
    let form = Form { token: posted::token(&app, &visitor), notice };
    Ok(html(status, AccountPage { sessions, ended, form }.html(frame)))
}

/// `POST /account/sessions/{id}`: ends one of the person's other sessions.
///
/// # Errors
/// [`PortalError::Missing`] where they have no such session.
pub async fn end_session(
    visit: Visit,
    id: Result<Path<SessionId>, PathRejection>,
    posted: Posted,
) -> Result<Response, PortalError> {
    let Ok(Path(id)) = id else { return Err(PortalError::Missing) };
    let (app, visitor) = (&visit.app, &visit.visitor);
    let theirs = app.sessions.of_person(visitor.tenant, visitor.user).await?;
    if let Err(notice) = posted::redeem(app, visitor, &posted).await {
        return account(visit, posted::status(notice), false, Some(notice)).await;
    }
    if !theirs.iter().any(|session| session.id == id) {
        return Err(PortalError::Missing);
    }
    app.sessions.end(visitor.tenant, visitor.user, id).await?;
    Ok(Redirect::to("/account?done=ended").into_response())
}
