//! The reverse proxy between the frame and the product: it adds what Windows adds, keeps the final
//! redirect to itself, and lets the simulator frame the page. Nothing else is changed.

use axum::{
    body::{Body, Bytes},
    extract::{OriginalUri, RawQuery, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use url::{Url, form_urlencoded};
use uuid::Uuid;

use super::{
    choices::Scenario,
    simulator::{Simulator, message},
    windows,
};
use crate::terms_of_use;

/// Headers that are between two neighbours only (RFC 9110 §7.6.1), and the length, which is set anew.
const HOP_BY_HOP: [HeaderName; 5] = [
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::TE,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// `GET /TermsOfUse`: Windows adds its headers to the first request of a run, and to no other.
pub async fn ask(
    State(simulator): State<Simulator>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let query = query.unwrap_or_default();
    let mut request = simulator.client.get(format!(
        "{}{}?{query}",
        simulator.addresses.product,
        terms_of_use::PATH
    ));
    match request_id(&query).and_then(|id| simulator.runs.ask(id)) {
        Some(run) => {
            for (name, value) in &run.headers {
                request = request.header(*name, value);
            }
            if let Some(token) = run.claims.and_then(|claims| simulator.issuer.sign(&claims)) {
                request = request.bearer_auth(token);
            }
        }
        None => request = request.headers(web_view(&headers)),
    }
    pass(&simulator, request).await
}

/// `POST /TermsOfUse`: no header of Windows' and no token. The form does not say whose it is, so the
/// language is the browser's own.
pub async fn decide(
    State(simulator): State<Simulator>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let address = format!("{}{}", simulator.addresses.product, terms_of_use::PATH);
    let mut request = simulator.client.post(address).headers(web_view(&headers)).body(body);
    if let Some(kind) = headers.get(header::CONTENT_TYPE) {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    pass(&simulator, request).await
}

/// `GET /assets/…`: the themes' style sheets.
pub async fn show_asset(
    State(simulator): State<Simulator>,
    OriginalUri(uri): OriginalUri,
) -> Response {
    let request = simulator.client.get(format!("{}{}", simulator.addresses.product, uri.path()));
    pass(&simulator, request).await
}

/// What the web view sends with every request.
fn web_view(browser: &HeaderMap) -> HeaderMap {
    let mut headers = HeaderMap::new();
    if let Some(languages) = browser.get(header::ACCEPT_LANGUAGE) {
        headers.insert(header::ACCEPT_LANGUAGE, languages.clone());
    }
    if let Ok(agent) = HeaderValue::try_from(windows::user_agent(Scenario::Windows11)) {
        headers.insert(header::USER_AGENT, agent);
    }
    headers
}

fn request_id(query: &str) -> Option<Uuid> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(name, _)| name == "client-request-id")?.1.parse().ok()
}

async fn pass(simulator: &Simulator, request: reqwest::RequestBuilder) -> Response {
    let unavailable = |error: reqwest::Error| {
        tracing::warn!(%error, "the product does not answer");
        let text = "Vestibule does not answer. Look at the terminal that the demo was started in.";
        message(simulator, StatusCode::BAD_GATEWAY, "No answer", text)
    };
    let answer = match request.send().await {
        Ok(answer) => answer,
        Err(error) => return unavailable(error),
    };
    if let Some(received) = answered(simulator, &answer) {
        return received;
    }
    let (status, headers) = (answer.status(), answer.headers().clone());
    match answer.bytes().await {
        Ok(body) => {
            let mut response = (status, Body::from(body)).into_response();
            *response.headers_mut() = framed(headers);
            response
        }
        Err(error) => unavailable(error),
    }
}

/// A redirect into Windows is not for a browser: the simulator takes it, as Windows would.
fn answered(simulator: &Simulator, answer: &reqwest::Response) -> Option<Response> {
    let location = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    let url = Url::parse(location).ok().filter(|url| url.scheme() == "ms-appx-web")?;
    let id = request_id(url.query().unwrap_or_default()).unwrap_or_default();
    simulator.runs.receive(id, location);
    Some(Redirect::to(&format!("/received/{id}")).into_response())
}

/// The product's headers, with our own frame allowed in place of Windows'.
fn framed(mut headers: HeaderMap) -> HeaderMap {
    for name in HOP_BY_HOP {
        headers.remove(name);
    }
    if let Some(policy) = headers.get(header::CONTENT_SECURITY_POLICY)
        && let Some(policy) = policy.to_str().ok().and_then(|p| framable(p).try_into().ok())
    {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers
}

/// A policy with another `frame-ancestors`; everything else stays as it stands, spaces too.
fn framable(policy: &str) -> String {
    let directives = policy.split(';').map(|directive| {
        let name = directive.trim_start();
        let indent = &directive[..directive.len() - name.len()];
        match name.split_ascii_whitespace().next() {
            Some(name) if name.eq_ignore_ascii_case("frame-ancestors") => {
                format!("{indent}{name} 'self'")
            }
            _ => directive.to_owned(),
        }
    });
    directives.collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_frame_ancestors_is_changed() {
        let policy =
            "default-src 'none'; form-action 'self' x:;  frame-ancestors a: https://b; c d";
        assert_eq!(
            framable(policy),
            "default-src 'none'; form-action 'self' x:;  frame-ancestors 'self'; c d"
        );
        assert_eq!(framable("frame-ancestors 'none'"), "frame-ancestors 'self'");
        assert_eq!(framable("default-src 'none';"), "default-src 'none';");
    }

    #[test]
    fn the_run_is_found_by_the_request_id() {
        let id = "34be581c-6ebd-49d6-a4e1-150eff4b7213";
        assert_eq!(request_id(&format!("a=b&client-request-id={id}")).unwrap().to_string(), id);
        assert_eq!(request_id("client-request-id=x"), None);
    }
}
