//! The edge, where nobody is known yet: whose address a request comes from, how much anybody may ask for, what the log says
//! of what was refused, and what every answer tells browsers.

pub mod address;
pub mod limits;
pub mod refusals;

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

pub use self::{
    address::{ClientAddress, TrustedProxies},
    refusals::About,
};
use self::{limits::Limits, refusals::Refusals};
use crate::{app_state::App, operations};

/// For how long browsers keep to https: a year (RFC 6797).
const STRICT_TRANSPORT_SECURITY: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// The limits of this process, and what the log says of what was refused. Both forget who has not come for a while.
#[must_use]
pub fn start() -> (Arc<Limits>, Arc<Refusals>) {
    let (limits, refusals) = (Arc::<Limits>::default(), Arc::<Refusals>::default());
    limits.keep_forgetting(&refusals);
    (limits, refusals)
}

/// Works out whose address a request comes from, for all that counts or logs it; logs what was refused; and gives each
/// answer its headers. It is around everything else, and what `operations` does with every request is in it: each layer of
/// its own costs a request a microsecond.
pub async fn watch(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let peer = address::peer(request.extensions());
    let proxies = &app.file.server.trusted_proxies;
    let client = proxies.client(peer, request.headers());
    if request.headers().contains_key(address::FORWARDED_FOR) && !proxies.contains(peer) {
        app.refusals.unknown_proxy(peer);
    }
    request.extensions_mut().insert(client);
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = operations::observe(&app, request, next).await;
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    app.refusals.answered(client, &method, route, &response);
    protect(response.headers_mut(), app.public_url.is_secure());
    response
}

/// How long to wait, for an answer: whole seconds, and never so few that the next request comes too early.
#[must_use]
pub fn retry_after(wait: Duration) -> [(HeaderName, HeaderValue); 1] {
    [(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1))]
}

/// What every answer tells browsers: to take it for what it says that it is, and to come over https alone from then on.
pub fn protect(headers: &mut HeaderMap, secure: bool) {
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, STRICT_TRANSPORT_SECURITY);
    }
}
