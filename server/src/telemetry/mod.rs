//! Traces: a span for each request and for the steps within that take time, sent to an OpenTelemetry collector where the
//! configuration names one (`[telemetry]`).
//!
//! Spans are made with `tracing`, as log lines are, all with one target: without a collector that is turned off where the
//! log is set up, and a span costs a look at a flag. They follow OpenTelemetry's semantic conventions for HTTP, but for one
//! thing: an address may hold what is nobody's business, so there is the route and never a path or a query. Nothing in a
//! span is about a person. What joins the spans of one enrollment, which come in several requests, is Windows'
//! client-request-id.

mod export;
mod log;

use axum::http::{HeaderMap, Method, StatusCode};
use opentelemetry::propagation::{Extractor, TextMapPropagator as _};
use opentelemetry_sdk::propagation::TraceContextPropagator;
use tracing::{Span, field::Empty};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

pub use self::{
    export::{SPANS, Traces, TracesError},
    log::start as start_log,
};
use crate::config::PublicUrl;

/// The target of all spans.
pub const TARGET: &str = "vestibule::spans";

/// What health checks and Prometheus ask for, several times a minute: no trace.
const NOT_TRACED: [&str; 3] = ["/healthz", "/readyz", "/metrics"];

/// A span with this name and these fields; nothing where there is no collector.
macro_rules! span {
    ($name:literal $(, $($field:tt)*)?) => {
        ::tracing::info_span!(target: $crate::telemetry::TARGET, $name $(, $($field)*)?)
    };
}
pub(crate) use span;

/// The span of a request, under the one that a `traceparent` names (W3C Trace Context).
#[must_use]
pub fn of_request(
    public_url: &PublicUrl,
    method: &Method,
    route: Option<&str>,
    headers: &HeaderMap,
) -> Span {
    if route.is_some_and(|route| NOT_TRACED.contains(&route)) {
        return Span::none();
    }
    let known = match method.as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS" | "PATCH" | "TRACE"
        | "CONNECT") => known,
        _ => "_OTHER",
    };
    let span = span!(
        "request",
        otel.name = format!("{known} {}", route.unwrap_or_default()).trim_end(),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = known,
        http.route = route,
        http.response.status_code = Empty,
        url.scheme = if public_url.is_secure() { "https" } else { "http" },
        error.r#type = Empty,
        vestibule.client_request_id = Empty,
        vestibule.outcome = Empty,
    );
    if !span.is_disabled() {
        let parent = TraceContextPropagator::new().extract(&OnlyTraceparent(headers));
        // Of a span that is not sampled there is nothing to set it on.
        let _ = span.set_parent(parent);
    }
    span
}

/// What `tracestate` holds is anybody's, and is not passed on.
struct OnlyTraceparent<'a>(&'a HeaderMap);

impl Extractor for OnlyTraceparent<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).filter(|_| key == "traceparent")?.to_str().ok()
    }

    fn keys(&self) -> Vec<&str> {
        vec!["traceparent"]
    }
}

/// Says how a request was answered. A server's span is an error where the server failed.
pub fn answered(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", status.as_str());
    }
}

/// Says the same of a request of ours. A client's span is an error where it did not get what it asked for.
pub(crate) fn was_answered(span: &Span, status: u16) {
    span.record("http.response.status_code", status);
    if status >= 400 {
        span.record("otel.status_code", "ERROR");
        span.record("error.type", status.to_string());
    }
}

/// Says that a request of ours got no answer, in one word.
pub(crate) fn was_not_answered(span: &Span, why: &str) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", why);
}

/// Says of the request which enrollment it belongs to, where Windows' id is the GUID that it should be: what else
/// somebody sends may be anything.
pub(crate) fn belongs_to(span: &Span, client_request_id: Option<&str>) {
    if let Some(id) = client_request_id {
        span.record("vestibule.client_request_id", id);
    }
}

/// An address of somebody else's without what it is about: no query, and `{id}` in place of each GUID.
pub(crate) fn template(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut template = String::with_capacity(path.len());
    for piece in path.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
        let rest = piece.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
        let word = &piece[..piece.len() - rest.len()];
        template.push_str(if uuid::Uuid::try_parse(word).is_ok() { "{id}" } else { word });
        template.push_str(rest);
    }
    template
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_without_what_it_is_about() {
        const ID: &str = "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11";
        for (path, told) in [
            (format!("/v1.0/users/{ID}/getMemberGroups"), "/v1.0/users/{id}/getMemberGroups"),
            (format!("/v1.0/devices(deviceId='{ID}')"), "/v1.0/devices(deviceId='{id}')"),
            (format!("/v1.0/devices/{ID}?$select=id"), "/v1.0/devices/{id}"),
            (format!("/v1.0/devices/{}", ID.replace('-', "")), "/v1.0/devices/{id}"),
            ("/v1.0/organization#x".to_owned(), "/v1.0/organization"),
            (String::new(), ""),
            ("/ä/é".to_owned(), "/ä/é"),
        ] {
            assert_eq!(template(&path), told);
        }
    }

    #[test]
    fn only_a_traceparent_is_read() {
        let mut headers = HeaderMap::new();
        headers.insert("traceparent", "00-x".parse().unwrap());
        headers.insert("tracestate", "a=1".parse().unwrap());
        let only = OnlyTraceparent(&headers);
        assert_eq!((only.get("traceparent"), only.get("tracestate")), (Some("00-x"), None));
    }
}
