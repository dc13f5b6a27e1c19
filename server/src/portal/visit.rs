//! What the portal's handlers need of a request, and the guard before those that are for somebody who has
//! signed in.

use app::portal::Frame;
use axum::{
    extract::{FromRequest as _, FromRequestParts, OriginalUri, Request, State},
    http::{HeaderMap, HeaderValue, Method, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use tower_sessions::Session;

use super::{frame, language, message::PortalError, posted::Posted, return_to::ReturnTo};
use crate::{app_state::App, language::Preferences, sessions::Visitor};

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
        let frame = frame(app, &parts.headers, &address(parts), visitor.as_ref());
        Ok(Self { app: app.clone(), frame, visitor, headers: parts.headers.clone() })
    }
}

/// A page for somebody who has signed in; only behind [`admit`].
#[derive(Debug)]
pub struct Visit {
    /// The application.
    pub app: App,
    /// Who asks.
    pub visitor: Visitor,
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
        Ok(Self { app: app.clone(), visitor, frame, preferences })
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
            let mut response = next.run(request).await;
            // Nothing of it stays in the browser for whoever comes next.
            let headers = response.headers_mut();
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Ok(_) => ask(request, &app).await.unwrap_or_else(IntoResponse::into_response),
        Err(error) => PortalError::from(error).into_response(),
    }
}

async fn ask(request: Request, app: &App) -> Result<Response, PortalError> {
    let path = request.uri().path().to_owned();
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        let address = ReturnTo::or(&path_and_query(request.uri()), "/devices");
        return Ok(Redirect::to(&address.sign_in()).into_response());
    }
    let posted = Posted::from_request(request, app).await?;
    let typed = posted.typed();
    let address =
        if typed.is_empty() { format!("{path}?kept") } else { format!("{path}?{typed}&kept") };
    let address = ReturnTo::try_from(address).unwrap_or_else(|_| ReturnTo::or(&path, "/devices"));
    // Not straight to the provider: a page's policy forbids its forms to lead to another host.
    Ok(Redirect::to(&format!("{}&kept", address.sign_in())).into_response())
}
