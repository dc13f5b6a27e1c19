//! What the portal's handlers need of a request, and the guard before those that are for somebody who has
//! signed in.

use app::portal::Frame;
use axum::{
    extract::{FromRequestParts, OriginalUri, Request, State},
    http::{HeaderMap, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use tower_sessions::Session;

use super::{
    frame, frame_of, kept, language,
    message::PortalError,
    posted::{self, Posted},
    return_to::ReturnTo,
};
use crate::{
    admin::roles::Roles, app_state::App, ids::TenantId, language::Preferences, sessions::Visitor,
};

/// A page for everybody.
#[derive(Debug)]
pub struct Page {
    /// The application.
    pub app: App,
    /// What is around the page.
    pub frame: Frame,
    /// Who asks, if somebody is signed in.
    pub visitor: Option<Visitor>,
    /// The request's headers.
    pub headers: HeaderMap,
    /// The organization that somebody is about to sign in to.
    pub tenant: Option<TenantId>,
}

impl Page {
    /// Gives the page the look and the support contact of an organization, where nobody is signed in yet. Of a
    /// client that several share nobody knows whose it will be.
    pub fn is_about(&mut self, tenant: TenantId) {
        let client = self.app.sign_ins.of(tenant);
        if self.visitor.is_none() && client.is_some_and(|client| client.tenants.len() == 1) {
            self.tenant = Some(tenant);
            let address = self.frame.address.clone();
            self.frame = frame_of(&self.app, &self.headers, &address, None, Some(tenant));
        }
    }
}

impl FromRequestParts<App> for Page {
    type Rejection = PortalError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PortalError> {
        let session = parts.extensions.get::<Session>();
        let visitor = match session {
            Some(session) => Visitor::of(session).await.unwrap_or_else(|error| {
                // Help has to be there when the database is not.
                tracing::error!(%error, "a session could not be read");
                None
            }),
            None => None,
        };
        let visitor = visitor.filter(|visitor| app.tenants.contains_key(&visitor.tenant));
        let frame = frame(app, &parts.headers, &address(parts), visitor.as_ref());
        let (app, headers) = (app.clone(), parts.headers.clone());
        Ok(Self { app, frame, visitor, headers, tenant: None })
    }
}

/// A page for somebody who has signed in; only behind [`admit`].
#[derive(Debug)]
pub struct Visit {
    /// The application.
    pub app: App,
    /// Who asks.
    pub visitor: Visitor,
    /// What they may do in the console.
    pub roles: Roles,
    /// What is around the page.
    pub frame: Frame,
    /// The languages that the person reads, for the organization's own texts.
    pub preferences: Preferences,
}

impl FromRequestParts<App> for Visit {
    type Rejection = PortalError;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, PortalError> {
        let visitor = parts.extensions.get::<Visitor>().cloned();
        let visitor = visitor.ok_or_else(|| {
            PortalError::Unavailable("the page's route does not ask people to sign in".into())
        })?;
        let frame = frame(app, &parts.headers, &address(parts), Some(&visitor));
        let preferences = language::preferences(&parts.headers);
        let roles = visitor.roles(app);
        Ok(Self { app: app.clone(), visitor, roles, frame, preferences })
    }
}

/// Where the page is; for one that answers a form, where the form is.
fn address(parts: &Parts) -> String {
    let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |OriginalUri(uri)| uri);
    if parts.method == Method::POST { uri.path().to_owned() } else { path_and_query(uri) }
}

fn path_and_query(uri: &Uri) -> String {
    uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string)
}

/// Lets in who has signed in, and sends everybody else to do so. They come back to the page that they wanted;
/// where they had filled in a form, to that form, with what they had typed.
pub async fn admit(
    State(app): State<App>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Response {
    match Visitor::of(&session).await {
        Ok(Some(visitor)) if app.tenants.contains_key(&visitor.tenant) => {
            request.extensions_mut().insert(visitor);
            run(request, next).await
        }
        Ok(_) => ask(request, &app).await.unwrap_or_else(IntoResponse::into_response),
        Err(error) => PortalError::from(error).into_response(),
    }
}

/// Runs a handler. One that changes something goes on to its end even when the browser does not wait for it, as
/// at a double click: a form that counts as sent has done what it is for.
async fn run(request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    match tokio::spawn(next.run(request)).await {
        Ok(response) => response,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(error) => PortalError::Unavailable(error.into()).into_response(),
    }
}

async fn ask(request: Request, app: &App) -> Result<Response, PortalError> {
    let path = request.uri().path().to_owned();
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let address = ReturnTo::or(&path_and_query(request.uri()), "/devices");
        return Ok(Redirect::to(&address.sign_in()).into_response());
    }
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    // A file does not fit in an address.
    let has_files = kind.is_some_and(|kind| kind.starts_with("multipart/"));
    let posted =
        if has_files { Posted::default() } else { posted::of_nobody(app, request).await? };
    let typed = posted.typed();
    let address =
        if typed.is_empty() { format!("{path}?kept") } else { format!("{path}?{typed}&kept") };
    let address = match ReturnTo::try_from(address) {
        Ok(address) if !path.starts_with("/admin/") => address,
        // Too long for an address; or an administrator's, which no address may fill in.
        _ => match kept::keep(app, &path, &posted).await {
            Some(id) => ReturnTo::or(&format!("{path}?kept={id}"), "/devices"),
            None => ReturnTo::or(&path, "/devices"),
        },
    };
    // Not straight to the provider: a page's policy forbids its forms to lead to another host.
    Ok(Redirect::to(&format!("{}&kept", address.sign_in())).into_response())
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        },
        time::Duration,
    };

    use axum::{Router, body::Body, http::StatusCode, middleware, routing::get};
    use tower::ServiceExt as _;
    use tower_http::catch_panic::CatchPanicLayer;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn what_a_form_asks_for_is_done_though_its_sender_does_not_wait() {
        let done = Arc::new(AtomicUsize::new(0));
        let slow = {
            let done = Arc::clone(&done);
            move || async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                done.fetch_add(1, Ordering::SeqCst);
            }
        };
        let app: Router = Router::new()
            .route("/", get(slow.clone()).post(slow))
            .route_layer(middleware::from_fn(run));
        for (method, done_then) in [(Method::GET, 0), (Method::POST, 1)] {
            let request = Request::builder().method(method).body(Body::empty()).unwrap();
            let answer =
                tokio::time::timeout(Duration::from_millis(500), app.clone().oneshot(request));
            assert!(answer.await.is_err());
            tokio::time::sleep(Duration::from_secs(2)).await;
            assert_eq!(done.load(Ordering::SeqCst), done_then);
        }
    }

    #[tokio::test]
    async fn a_panic_is_still_caught() {
        async fn breaks() {
            panic!("as a test")
        }
        let app: Router = Router::new()
            .route("/", get(breaks).post(breaks))
            .route_layer(middleware::from_fn(run))
            .layer(CatchPanicLayer::custom(|_| PortalError::Panic.into_response()));
        let request = Request::post("/").body(Body::empty()).unwrap();
        let answer = app.oneshot(request).await.unwrap();
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    }
}
