//! Access tokens for an application itself (Microsoft, "OAuth 2.0 client credentials flow"; RFC 6749, §4.4).

use std::fmt;

use axum::http::{self, HeaderValue, StatusCode, header};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use url::form_urlencoded;

use super::{
    credential::Credential,
    error::{GraphError, TokenRefusal, plain},
};
use crate::{clock::Entropy, identity::fetch::Fetcher, webhooks::schedule};

/// How long before its end a token is replaced.
const EARLY: SignedDuration = SignedDuration::from_mins(5);

/// Who asks for a token, where, and what for.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// The authority's token endpoint.
    pub endpoint: &'a str,
    /// The application.
    pub client_id: &'a str,
    /// What for.
    pub scope: &'a str,
    /// Whether a secret goes into a header; else it goes into the form (RFC 6749, §2.3.1).
    pub by_header: bool,
}

/// A token.
#[derive(Clone)]
pub struct AccessToken {
    /// As it goes into a header.
    pub text: String,
    good_until: Timestamp,
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccessToken until {}", self.good_until)
    }
}

/// Why there is no token, and how long nobody should ask for one.
#[derive(Debug)]
pub struct NoToken {
    /// Why.
    pub error: GraphError,
    /// What the authority's `Retry-After` asks for.
    pub retry_after: Option<SignedDuration>,
}

impl From<GraphError> for NoToken {
    fn from(error: GraphError) -> Self {
        Self { error, retry_after: None }
    }
}

#[derive(Deserialize)]
struct Granted {
    token_type: String,
    access_token: String,
    expires_in: i64,
}

impl AccessToken {
    /// Whether it is good for a while yet.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        now < self.good_until
    }

    /// Asks the authority for one.
    ///
    /// # Errors
    /// [`NoToken`]
    pub async fn fetch(
        fetcher: &Fetcher,
        asking: Asking<'_>,
        credential: &Credential,
        now: Timestamp,
        entropy: &Entropy,
    ) -> Result<Self, NoToken> {
        let form = form(asking, credential, now, entropy).ok_or(GraphError::Assertion)?;
        let mut request = http::Request::post(asking.endpoint);
        if let (Credential::Secret(secret), true) = (credential, asking.by_header) {
            let part = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect();
            let (client, secret): (String, String) = (part(asking.client_id), part(secret));
            let basic = BASE64.encode(format!("{client}:{secret}"));
            let mut basic = HeaderValue::try_from(format!("Basic {basic}"))
                .map_err(|_| GraphError::Content("the secret fits into no header"))?;
            basic.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, basic);
        }
        let request = request
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json")
            .body(form.into_bytes())
            .map_err(|_| GraphError::Content("the token endpoint is no address"))?;
        let answer = fetcher.send(request).await.map_err(GraphError::from)?;
        if answer.status() != StatusCode::OK {
            return Err(refused(&answer, now));
        }
        let granted: Granted = serde_json::from_slice(answer.body())
            .map_err(|_| GraphError::Content("the token endpoint gives no token"))?;
        // What is no bearer token, or cannot stand in a header, is of no use.
        let fits = granted.access_token.bytes().all(|byte| byte.is_ascii_graphic());
        if !granted.token_type.eq_ignore_ascii_case("Bearer") || !fits {
            return Err(GraphError::Content("the token is no bearer token").into());
        }
        let lifetime = SignedDuration::from_secs(granted.expires_in.clamp(0, 86_400));
        let early = EARLY.min(lifetime / 2);
        let good_until = now.checked_add(lifetime - early).unwrap_or(now);
        Ok(Self { text: granted.access_token, good_until })
    }
}

/// RFC 7523, §2.2
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

fn form(
    Asking { endpoint, client_id, scope, by_header }: Asking<'_>,
    credential: &Credential,
    now: Timestamp,
    entropy: &Entropy,
) -> Option<String> {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", "client_credentials");
    form.append_pair("client_id", client_id).append_pair("scope", scope);
    match credential {
        Credential::Secret(_) if by_header => &mut form,
        Credential::Secret(secret) => form.append_pair("client_secret", secret),
        Credential::Certificate(certificate) => {
            let assertion = certificate.assertion(client_id, endpoint, now, entropy)?;
            form.append_pair("client_assertion_type", ASSERTION_TYPE)
                .append_pair("client_assertion", &assertion)
        }
    };
    Some(form.finish())
}

fn refused(answer: &http::Response<Vec<u8>>, now: Timestamp) -> NoToken {
    let body: Value = serde_json::from_slice(answer.body()).unwrap_or_default();
    // Its description may quote what was sent.
    let error = body["error"].as_str().map(plain);
    let error = error.unwrap_or_else(|| format!("status {}", answer.status().as_u16()));
    let number = body["error_codes"][0].as_u64();
    NoToken {
        error: GraphError::Token(TokenRefusal { error, number }),
        retry_after: retry_after(answer, now),
    }
}

/// What an answer asks for, where it asks to be left alone.
pub(super) fn retry_after(
    answer: &http::Response<Vec<u8>>,
    now: Timestamp,
) -> Option<SignedDuration> {
    let value = answer.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    schedule::retry_after(value, now)
}
