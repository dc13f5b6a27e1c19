//! `/sign-in`, `/sign-in/callback`, `/sign-out` and `/account`.

use app::portal::{
    AccountPage, Form, Frame, Notice, OrganizationPage, SignInAgainPage, SignInProblem,
    SignInProblemPage, SignOutPage, SignedInAt, SignedOutPage,
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
    provider::{Account, Authorized, Client, ProviderError},
};
use crate::{
    app_state::App,
    edge::ClientAddress,
    graph,
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
///
/// # Errors
/// [`PortalError::TooMany`] where too many come from this address.
pub async fn begin(
    page: Page,
    client: ClientAddress,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    page.app.limits.sign_in(client).map_err(PortalError::TooMany)?;
    Ok(choose(page, query).await)
}

async fn choose(page: Page, query: Option<String>) -> Response {
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let return_to = ReturnTo::or(query.field("return_to").unwrap_or_default(), START);
    if query.field("kept").is_some() {
        let address = return_to.sign_in();
        return html(StatusCode::OK, SignInAgainPage { address }.html(page.frame));
    }
    let named = query.field("organization").map(str::trim).filter(|named| !named.is_empty());
    let account = if query.field("other").is_some() { Account::Another } else { Account::Usual };
    let app = page.app.clone();
    let client = match named {
        Some(named) => {
            tenant_called(&app, named).and_then(|tenant| Some((tenant, app.sign_ins.of(tenant)?)))
        }
        None => app.sign_ins.only().map(|client| (client.tenants[0], client)),
    };
    match (client, named) {
        (Some((tenant, client)), _) => send_to(page, tenant, client, return_to, account).await,
        (None, None) if app.sign_ins.is_empty() => {
            problem(page, SignInProblem::NotOffered, &return_to, None)
        }
        (None, named) => {
            let status =
                if named.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
            let typed = named.map(str::to_owned);
            let unknown = typed.is_some();
            let return_to = return_to.to_string();
            let organizations = OrganizationPage { typed, unknown, return_to }.html(page.frame);
            crate::portal::allow_form_away(html(status, organizations), &app)
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

async fn send_to(
    mut page: Page,
    tenant: TenantId,
    client: &Client,
    return_to: ReturnTo,
    account: Account,
) -> Response {
    page.is_about(tenant);
    let Page { app, headers, .. } = &page;
    let now = app.clock.now();
    let browser =
        BrowserSecret::of(app, headers).unwrap_or_else(|| BrowserSecret::random(&app.entropy));
    let begun = Begun::new(tenant, return_to.clone(), &browser, now, &app.entropy);
    let Some(state) = begun.seal(&app.keys.current(), now, &app.entropy) else {
        return problem(page, SignInProblem::Failed, &return_to, None);
    };
    let address = app.sign_ins.authorization_address(client, &begun.secrets, state, account);
    match address.await {
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
    mut page: Page,
    session: Session,
    client: ClientAddress,
    RawQuery(query): RawQuery,
) -> Result<Response, PortalError> {
    let app = page.app.clone();
    // Before anybody is asked, and whatever comes of it: what is held back is the call to the provider.
    app.limits.callback(client).map_err(PortalError::TooMany)?;
    let query = Posted::parse(query.unwrap_or_default().as_bytes());
    let browser = BrowserSecret::of(&app, &page.headers);
    let state = query.field("state").unwrap_or_default();
    let begun = Begun::open(state, browser.as_ref(), &app.keys.current(), app.clock.now());
    let begun = match begun {
        Ok(begun) => begun,
        Err(wanted) => {
            let to = wanted.unwrap_or_else(|| ReturnTo::or(START, START));
            return Ok(problem(page, SignInProblem::Stale, &to, None));
        }
    };
    let Begun { tenant, secrets, return_to, .. } = begun;
    page.is_about(tenant);
    if let Some(error) = query.field("error") {
        let problem_is = match error {
            "temporarily_unavailable" | "server_error" => SignInProblem::ProviderDown,
            _ => SignInProblem::Refused,
        };
        return Ok(problem(page, problem_is, &return_to, None));
    }
    let (Some(code), Some(provider)) = (query.field("code"), app.sign_ins.of(tenant)) else {
        return Ok(problem(page, SignInProblem::Failed, &return_to, None));
    };
    app.limits.may_sign_in_to(tenant).map_err(PortalError::TooMany)?;
    let authorized = Authorized { code, issuer: query.field("iss") };
    let mut who = match app.sign_ins.identify(provider, secrets, authorized).await {
        Ok(who) => who,
        // The Back button, after signing in.
        Err(ProviderError::Code) if page.visitor.is_some() => {
            return Ok(Redirect::to(return_to.as_str()).into_response());
        }
        Err(error) => {
            // A provider that is away is nobody's guess.
            if !matches!(error, ProviderError::Unavailable(_)) {
                app.limits.sign_in_failed(tenant);
            }
            return Ok(refused(page, &error, &return_to));
        }
    };
    if who.groups_left_out {
        // Where they cannot be had, the portal goes by what the last setup knew.
        who.groups = graph::left_out(&app, who.tenant, who.user).await.unwrap_or_default();
    }
    let user_agent = page.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let browser = Browser::of(user_agent.unwrap_or_default());
    let visitor = Visitor::new(who, browser, &app.entropy);
    visitor.begin(&session).await?;
    tracing::info!(tenant = %visitor.tenant, user = %visitor.user, %client, "signed in to the portal");
    Ok(Redirect::to(return_to.as_str()).into_response())
}

fn refused(page: Page, error: &ProviderError, return_to: &ReturnTo) -> Response {
    let why = match error {
        ProviderError::Unavailable(_) => SignInProblem::ProviderDown,
        ProviderError::Code => SignInProblem::Stale,
        ProviderError::Refused(_) => SignInProblem::Failed,
        ProviderError::Tenant(_) => SignInProblem::NotServed,
    };
    problem(page, why, return_to, Some(error))
}

fn problem(
    page: Page,
    problem: SignInProblem,
    return_to: &ReturnTo,
    error: Option<&ProviderError>,
) -> Response {
    let status = match problem {
        SignInProblem::ProviderDown => StatusCode::SERVICE_UNAVAILABLE,
        SignInProblem::Refused | SignInProblem::NotServed => StatusCode::FORBIDDEN,
        SignInProblem::Stale | SignInProblem::Failed => StatusCode::BAD_REQUEST,
        SignInProblem::NotOffered => StatusCode::NOT_FOUND,
    };
    let support_id = SupportId::random(&page.app.entropy).to_string();
    let why = error.map(ToString::to_string);
    match problem {
        SignInProblem::ProviderDown | SignInProblem::Failed => {
            tracing::warn!(support_id, ?problem, why, "somebody could not be signed in");
        }
        _ => tracing::info!(
            support_id,
            ?problem,
            why,
            "somebody was told why they are not signed in"
        ),
    }
    let mut again = return_to.sign_in();
    // Who has named their organization need not do so again.
    if let Some(tenant) = page.tenant.filter(|_| page.app.sign_ins.only().is_none()) {
        again.push_str("&organization=");
        again.push_str(&tenant.to_string());
    }
    // The same account would only be refused again.
    if problem == SignInProblem::NotServed {
        again.push_str("&other");
    }
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
    sign_out_page(&app, &visitor, frame, None).await
}

async fn sign_out_page(
    app: &App,
    visitor: &Visitor,
    frame: Frame,
    notice: Option<Notice>,
) -> Result<Response, PortalError> {
    let sessions = app.sessions.of_person(visitor.tenant, visitor.user).await?;
    let others = sessions.len().saturating_sub(1);
    let form = Form { token: posted::token(app, visitor), notice };
    let status = notice.map_or(StatusCode::OK, posted::status);
    let page = html(status, SignOutPage { others, form }.html(frame));
    // The form's answer leads to the provider, which browsers count as the form's own way.
    Ok(crate::portal::allow_form_away(page, app))
}

async fn provider_address(app: &App, visitor: &Visitor) -> Option<url::Url> {
    let client = app.sign_ins.of(visitor.tenant)?;
    let back = format!("{}{SIGN_OUT}", app.public_url.as_str());
    app.sign_ins.end_session_address(client, visitor.id_token.as_deref(), &back).await
}

/// `POST /sign-out`: here or everywhere, and at the provider. Who is not signed in any more is told so.
///
/// # Errors
/// [`PortalError`]
pub async fn sign_out(
    page: Page,
    client: ClientAddress,
    session: Session,
    posted: Posted,
) -> Result<Response, PortalError> {
    let Page { app, frame, visitor, .. } = page;
    let Some(visitor) = visitor else { return Ok(Redirect::to(SIGN_OUT).into_response()) };
    if let Err(notice) = posted::redeem(&app, &visitor, &posted).await {
        return sign_out_page(&app, &visitor, frame, Some(notice)).await;
    }
    let everywhere = posted.field("scope") == Some("everywhere");
    if everywhere {
        app.sessions.end_all(visitor.tenant, visitor.user).await?;
    }
    session.flush().await?;
    let (tenant, user) = (visitor.tenant, visitor.user);
    tracing::info!(%tenant, %user, %client, everywhere, "signed out of the portal");
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
    notice: Option<Notice>,
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
