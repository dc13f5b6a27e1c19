//! What operators and their machines ask for: alive, ready, metrics, keys; and a line in the log and a
//! count for every request.

use std::time::Instant;

use axum::{
    Json,
    extract::{MatchedPath, Request, State},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use tracing::Instrument as _;

use crate::{app_state::App, evidence, metrics::RequestLabels, telemetry};

/// `GET /healthz`: the process is alive.
pub async fn show_health() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: requests can be served.
pub async fn show_readiness(State(app): State<App>) -> Response {
    let (database, keys) = (app.store.is_usable().await, app.keys.are_readable());
    let word = |usable| if usable { "usable" } else { "not usable" };
    let ready = database && keys;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let body = json!({ "ready": ready, "database": word(database), "keys": word(keys) });
    (status, Json(body)).into_response()
}

/// `GET /metrics`
pub async fn show_metrics(State(app): State<App>) -> Response {
    match app.metrics.text() {
        Ok(text) => {
            let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
            ([(header::CONTENT_TYPE, kind)], text).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// `GET /.well-known/jwks.json`: the keys that blobs are verified with. A new key signs five seconds after
/// it was made (`keys.rs`), so nobody may keep an older answer for longer.
pub async fn show_jwks(State(app): State<App>) -> Response {
    key_set(&app.keys.current().jwks())
}

/// `GET /.well-known/evidence-keys.json`: the keys that checkpoints are verified with, all that there ever were. A new one
/// signs as soon as one for blobs does.
pub async fn show_evidence_keys(State(app): State<App>) -> Response {
    key_set(&evidence::keys::jwks(&app.keys.current().verifying_evidence()))
}

fn key_set(keys: &Value) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/jwk-set+json"),
        (header::CACHE_CONTROL, "public, max-age=5"),
    ];
    (headers, keys.to_string()).into_response()
}

/// A method by its name, for logs and metrics: anything can stand where it does.
#[must_use]
pub fn method_name(method: &Method) -> &'static str {
    ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]
        .into_iter()
        .find(|known| *known == method.as_str())
        .unwrap_or("other")
}

/// Counts and logs every request by its route: an address may hold what is nobody's business.
pub async fn observe(app: &App, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = method_name(request.method());
    let matched = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let span = telemetry::of_request(&app.public_url, request.method(), matched, request.headers());
    let route = matched.unwrap_or("none").to_owned();
    let response = next.run(request).instrument(span.clone()).await;
    telemetry::answered(&span, response.status());
    let seconds = begun.elapsed().as_secs_f64();
    let status = response.status().as_u16();
    span.in_scope(|| tracing::debug!(method, route, status, seconds, "request"));
    app.metrics.request_seconds.observe(seconds);
    app.metrics.requests.get_or_create(&RequestLabels { method, route, status }).inc();
    response
}
