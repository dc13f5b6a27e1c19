//! Who may ask the simulator and the issuer.

use std::net::IpAddr;

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, StatusCode, header, uri::Authority},
    middleware::Next,
    response::Response,
};

use super::pages::Pages;

/// Where the page that sends a form stands to us (Fetch Metadata).
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whoever asks by another name than loopback's is a page of somebody else's whose name was made to
/// lead here (DNS rebinding): it could read what only the person in front of the device may.
pub async fn only_loopback(State(pages): State<Pages>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if host.is_some_and(is_loopback) {
        return next.run(request).await;
    }
    let text = format!("The demo answers on this machine alone. Open {}.", pages.start);
    pages.message(StatusCode::FORBIDDEN, "Not here", &text)
}

/// A form of the demo's own is sent by a page of the demo's own, and by nobody else's in the same browser. Browsers say where a form came from in one of these headers.
pub async fn only_own_forms(State(pages): State<Pages>, request: Request, next: Next) -> Response {
    if is_own(request.headers()) {
        return next.run(request).await;
    }
    let text = "This form was sent from somewhere else than the demo\u{2019}s own pages.";
    pages.message(StatusCode::FORBIDDEN, "Not from there", text)
}

fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    match text(&FETCH_SITE) {
        Some(site) => site == "same-origin",
        None => text(&header::HOST)
            .zip(text(&header::ORIGIN))
            .is_some_and(|(host, origin)| origin.strip_prefix("http://") == Some(host)),
    }
}

fn is_loopback(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host();
    let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    !host.contains('@')
        && (name.eq_ignore_ascii_case("localhost") || address.is_ok_and(|ip| ip.is_loopback()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_our_own_where_the_browser_says_so() {
        let is_own = |pairs: &[(HeaderName, &'static str)]| {
            let host = (header::HOST, "localhost:8080");
            let headers = pairs.iter().chain([&host]);
            let headers = headers.map(|(name, value)| (name.clone(), value.parse().unwrap()));
            super::is_own(&headers.collect())
        };
        assert!(is_own(&[(FETCH_SITE, "same-origin")]));
        assert!(is_own(&[(header::ORIGIN, "http://localhost:8080")]));
        assert!(!is_own(&[]));
        for site in ["same-site", "cross-site", "none"] {
            let origin = (header::ORIGIN, "http://localhost:8080");
            assert!(!is_own(&[(FETCH_SITE, site), origin]), "{site}");
        }
        for origin in
            ["null", "http://localhost:8081", "https://localhost:8080", "http://evil.example"]
        {
            assert!(!is_own(&[(header::ORIGIN, origin)]), "{origin}");
        }
    }

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for good in ["127.0.0.1:8080", "localhost", "LOCALHOST:1", "[::1]:8080", "127.1.2.3"] {
            assert!(is_loopback(good), "{good}");
        }
        for bad in [
            "",
            "demo.example:8080",
            "localhost.example",
            "127.0.0.1.example",
            "a@127.0.0.1",
            "10.0.0.1",
        ] {
            assert!(!is_loopback(bad), "{bad}");
        }
    }
}
