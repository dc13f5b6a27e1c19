//! Where the portal gets an ID token for a code (RFC 6749, §4.1.3; RFC 7636, §4.6; OpenID Connect Core 1.0,
//! §3.1.3).

use aws_lc_rs::{constant_time, digest};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as BASE64URL},
};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use super::{Directory, Issuer, LIFETIME, codes::Grant, parameters::Parameters};
use crate::demo::tenants::PORTAL_CLIENT;

/// Why there is no token (RFC 6749, §5.2), and words for those who build the client.
#[derive(Debug)]
struct Refusal(&'static str, &'static str);

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self(error, description) = self;
        let body = Json(json!({ "error": error, "error_description": description }));
        if error == "invalid_client" {
            let challenge = [(header::WWW_AUTHENTICATE, "Basic realm=\"token\"")];
            return (StatusCode::UNAUTHORIZED, challenge, body).into_response();
        }
        (StatusCode::BAD_REQUEST, body).into_response()
    }
}

/// `POST /{directory}/oauth2/v2.0/token`
pub async fn redeem(
    State(issuer): State<Issuer>,
    Path(directory): Path<Directory>,
    headers: HeaderMap,
    form: Bytes,
) -> Response {
    let parameters = Parameters::parse(&form);
    let redeemed = issuer.redeem(directory, &headers, &parameters);
    let answer = redeemed.map(|tokens| Json(tokens).into_response());
    let uncached = [(header::CACHE_CONTROL, "no-store")];
    (uncached, answer.unwrap_or_else(Refusal::into_response)).into_response()
}

impl Issuer {
    fn redeem(
        &self,
        directory: Directory,
        headers: &HeaderMap,
        parameters: &Parameters,
    ) -> Result<Value, Refusal> {
        if parameters.repeat() {
            return Err(Refusal("invalid_request", "a parameter stands twice"));
        }
        self.authenticate(headers, parameters)?;
        match parameters.get("grant_type") {
            Some("authorization_code") => {}
            Some(_) => {
                let expected = "grant_type: expected authorization_code";
                return Err(Refusal("unsupported_grant_type", expected));
            }
            None => return Err(Refusal("invalid_request", "grant_type is missing")),
        }
        let Some(code) = parameters.get("code") else {
            return Err(Refusal("invalid_request", "code is missing"));
        };
        let invalid = |problem| Refusal("invalid_grant", problem);
        let now = self.0.clock.now();
        // Used up from here on, whatever else is wrong.
        let grant = self.0.codes.take(code, now);
        let grant =
            grant.ok_or_else(|| invalid("the code was used, is too old, or never was one"))?;
        let Grant { person, challenge, nonce, scope, .. } = grant;
        if directory != grant.directory {
            return Err(invalid("the code is of another authority"));
        }
        if parameters.get("redirect_uri") != Some(self.0.client.callback.as_str()) {
            return Err(invalid("the redirect_uri is another one"));
        }
        if !fits(parameters.get("code_verifier").unwrap_or_default(), &challenge) {
            return Err(invalid("the code_verifier does not fit"));
        }
        let claims = self.id_claims(person, nonce.as_deref(), now);
        let id_token = self.sign(&claims);
        Ok(json!({
            "token_type": "Bearer",
            // Good for nothing: there is nothing here to ask for.
            "access_token": BASE64URL.encode(self.0.entropy.bytes::<32>()),
            "id_token": id_token.ok_or(Refusal("server_error", "the token cannot be signed"))?,
            "expires_in": LIFETIME.as_secs(),
            "scope": scope,
        }))
    }

    /// Makes sure that it is the portal that asks: `client_secret_basic` or `client_secret_post`, not both
    /// (RFC 6749, §2.3).
    fn authenticate(&self, headers: &HeaderMap, parameters: &Parameters) -> Result<(), Refusal> {
        let stands_in_form = parameters.get("client_secret").is_some();
        let (id, secret) = match headers.get(header::AUTHORIZATION) {
            Some(_) if stands_in_form => {
                return Err(Refusal("invalid_request", "the client authenticates in two ways"));
            }
            Some(value) => {
                let basic = value.to_str().ok().and_then(basic);
                basic.ok_or(Refusal("invalid_client", "Authorization: expected Basic"))?
            }
            None => {
                let value = |name| parameters.get(name).unwrap_or_default().to_owned();
                (value("client_id"), value("client_secret"))
            }
        };
        let same = |one: &str, other: &str| {
            constant_time::verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
        };
        if !same(&id, PORTAL_CLIENT) || !same(&secret, &self.0.client.secret) {
            return Err(Refusal("invalid_client", "the client or its secret is not known"));
        }
        Ok(())
    }
}

/// Client and secret, each encoded before they were joined (RFC 6749, §2.3.1).
fn basic(value: &str) -> Option<(String, String)> {
    let (scheme, credentials) = value.split_once(' ')?;
    let joined = scheme.eq_ignore_ascii_case("basic").then(|| BASE64_STANDARD.decode(credentials));
    let joined = String::from_utf8(joined?.ok()?).ok()?;
    let (id, secret) = joined.split_once(':')?;
    let decoded = |text| Some(percent_decode_str(text).decode_utf8().ok()?.into_owned());
    Some((decoded(id)?, decoded(secret)?))
}

/// Whether a PKCE code verifier is the one that a challenge was made of, by S256 (RFC 7636, §4.6).
fn fits(verifier: &str, challenge: &str) -> bool {
    let hash = digest::digest(&digest::SHA256, verifier.as_bytes());
    (43..=128).contains(&verifier.len()) && BASE64URL.encode(hash) == challenge
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verifier_of_rfc_7636_fits_its_challenge() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(fits(verifier, challenge));
        assert!(!fits(&verifier.replace('d', "e"), challenge));
        assert!(!fits("", challenge));
        let short = BASE64URL.encode(digest::digest(&digest::SHA256, b"short"));
        assert!(!fits("short", &short));
    }

    #[test]
    fn client_and_secret_are_read_from_the_header() {
        let header = |text: &str| format!("Basic {}", BASE64_STANDARD.encode(text));
        let read = basic(&header("a%3Ab:c%25:d"));
        assert_eq!(read, Some(("a:b".to_owned(), "c%:d".to_owned())));
        for wrong in ["Basic", "Basic ?", "Bearer YTpi", &header("ab")] {
            assert_eq!(basic(wrong), None, "{wrong}");
        }
    }
}
