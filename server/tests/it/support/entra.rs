//! An issuer like Entra on loopback, which can also be away, slow, or lie.

use std::{
    collections::HashMap,
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use aws_lc_rs::{
    digest,
    encoding::AsDer as _,
    rsa::{KeyPair, KeySize},
    signature::KeyPair as _,
};
use axum::{
    Form, Json, Router,
    body::Body,
    extract::{Path, State},
    http::StatusCode,
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};

/// An RSA key of the issuer's.
pub struct SigningKey {
    pub kid: String,
    pub private: EncodingKey,
    pub public_der: Vec<u8>,
    n: String,
    e: String,
}

impl SigningKey {
    fn of(kid: &str) -> Self {
        let pkcs8 = kept(kid, || {
            let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
            let pkcs8: aws_lc_rs::encoding::Pkcs8V1Der<'_> = pair.as_der().unwrap();
            pkcs8.as_ref().to_vec()
        });
        let pair = KeyPair::from_pkcs8(&pkcs8).unwrap();
        let public = pair.public_key();
        let number = |bytes: &[u8]| {
            let start = bytes.iter().position(|b| *b != 0).unwrap_or(0);
            BASE64URL.encode(&bytes[start..])
        };
        Self {
            kid: kid.to_owned(),
            private: encoding_key(&pkcs8),
            public_der: public.as_ref().to_vec(),
            n: number(public.modulus().big_endian_without_leading_zero()),
            e: number(public.exponent().big_endian_without_leading_zero()),
        }
    }

    pub fn jwk(&self, issuer: Option<&str>) -> Value {
        let mut jwk = json!({
            "kty": "RSA", "use": "sig", "kid": self.kid, "x5t": self.kid, "n": self.n, "e": self.e,
            "x5c": ["MII…"],
        });
        if let Some(issuer) = issuer {
            jwk["issuer"] = issuer.into();
        }
        jwk
    }
}

/// The PKCS#1 key that lies in PKCS#8 after 26 bytes, for a modulus of 2,048 bits (RFC 5958).
fn encoding_key(pkcs8: &[u8]) -> EncodingKey {
    assert_eq!(pkcs8[26..28], [0x30, 0x82]);
    EncodingKey::from_rsa_der(&pkcs8[26..])
}

/// Bytes that take a while to make: the first process that needs them keeps them beside the tests for the others.
fn kept(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(name).with_extension("der");
    std::fs::read(&file).unwrap_or_else(|_| {
        let bytes = make();
        // Whole or not at all, as others may be reading.
        let unfinished = tempfile::NamedTempFile::new_in(folder).unwrap();
        std::fs::write(&unfinished, &bytes).unwrap();
        unfinished.persist(&file).unwrap();
        bytes
    })
}

static KEYS: [LazyLock<Arc<SigningKey>>; 3] = [
    LazyLock::new(|| Arc::new(SigningKey::of("key-one"))),
    LazyLock::new(|| Arc::new(SigningKey::of("key-two"))),
    LazyLock::new(|| Arc::new(SigningKey::of("key-three"))),
];

pub fn key(n: usize) -> Arc<SigningKey> {
    Arc::clone(&KEYS[n])
}

/// How the issuer answers requests for metadata and keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    Honest,
    Away,
    Slow(Duration),
    Html,
    Endless,
    NoKeys,
    /// Keys that nothing can be verified with, or that are for somebody else.
    JunkKeys,
    OtherIssuer,
    Redirects,
    /// It says how long the answer is, and ends before.
    BreaksOff,
    /// It ends the connection instead of an answer.
    Resets,
    /// The right keys after a thousand others, such as nothing can be verified with.
    ManyKeys,
    /// So many others that the answer is longer than any should be.
    TooManyKeys,
    /// The answer is right, but said to be text.
    SaysText,
    /// It takes the connection and never answers.
    Hangs,
}

/// The form that a code must come with, and the claims that it is good for.
type Code = (HashMap<String, String>, Value);

pub struct Inner {
    base: String,
    pub mood: Mutex<Mood>,
    pub keys: Mutex<Vec<Arc<SigningKey>>>,
    pub key_issuer: Mutex<Option<String>>,
    metadata_fetches: AtomicUsize,
    key_fetches: AtomicUsize,
    /// What the token endpoint gives for a code: the form it must come with, and the claims.
    codes: Mutex<HashMap<String, Code>>,
    /// The key that ID tokens are signed with.
    pub id_token_key: Mutex<Arc<SigningKey>>,
    /// Applications that may ask for tokens of their own.
    applications: Mutex<HashMap<String, Proof>>,
    /// The tokens that they have, which are good.
    application_tokens: Mutex<Vec<String>>,
    application_token_fetches: AtomicUsize,
    code_redemptions: AtomicUsize,
}

/// What an application must show.
pub enum Proof {
    Secret(String),
    Certificate { public_der: Vec<u8>, thumbprint: String },
}

#[derive(Clone)]
pub struct FakeEntra(pub Arc<Inner>);

impl FakeEntra {
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let entra = Self(Arc::new(Inner {
            key_issuer: Mutex::new(Some(format!("{base}/{{tenantid}}/v2.0"))),
            base,
            mood: Mutex::new(Mood::Honest),
            keys: Mutex::new(vec![key(0)]),
            metadata_fetches: AtomicUsize::new(0),
            key_fetches: AtomicUsize::new(0),
            codes: Mutex::default(),
            id_token_key: Mutex::new(key(0)),
            applications: Mutex::new(HashMap::from([(
                "portal-client".to_owned(),
                Proof::Secret("portal-secret".to_owned()),
            )])),
            application_tokens: Mutex::default(),
            application_token_fetches: AtomicUsize::new(0),
            code_redemptions: AtomicUsize::new(0),
        }));
        let router = Router::new()
            .route("/{tid}/v2.0/.well-known/openid-configuration", get(metadata))
            .route("/{tid}/discovery/v2.0/keys", get(keys))
            .route("/{tid}/oauth2/v2.0/token", post(token))
            .with_state(entra.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        entra
    }

    pub fn authority(&self) -> &str {
        &self.0.base
    }

    pub fn issuer(&self, tenant: &str) -> String {
        format!("{}/{tenant}/v2.0", self.0.base)
    }

    pub fn set_mood(&self, mood: Mood) {
        *self.0.mood.lock().unwrap() = mood;
    }

    pub fn list_keys(&self, numbers: &[usize]) {
        *self.0.keys.lock().unwrap() = numbers.iter().map(|n| key(*n)).collect();
    }

    /// A code for an ID token with these claims, for a client that shows this form's values.
    pub fn code(&self, form: &[(&str, &str)], claims: Value) -> String {
        let mut codes = self.0.codes.lock().unwrap();
        let code = format!("code-{}", codes.len());
        let form = form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        codes.insert(code.clone(), (form.collect(), claims));
        code
    }

    /// From now on this application gets tokens for what it shows.
    pub fn application(&self, client_id: &str, proof: Proof) {
        self.0.applications.lock().unwrap().insert(client_id.to_owned(), proof);
    }

    /// How often an application asked for a token of its own.
    pub fn application_token_fetches(&self) -> usize {
        self.0.application_token_fetches.load(Ordering::SeqCst)
    }

    /// How often somebody came with a code, good or not.
    pub fn code_redemptions(&self) -> usize {
        self.0.code_redemptions.load(Ordering::SeqCst)
    }

    /// Whether this is an application's token, and good.
    pub fn knows_application_token(&self, token: &str) -> bool {
        self.0.application_tokens.lock().unwrap().iter().any(|known| known == token)
    }

    pub fn revoke_application_tokens(&self) {
        self.0.application_tokens.lock().unwrap().clear();
    }

    pub fn key_fetches(&self) -> usize {
        self.0.key_fetches.load(Ordering::SeqCst)
    }

    pub fn metadata_fetches(&self) -> usize {
        self.0.metadata_fetches.load(Ordering::SeqCst)
    }
}

/// A token with these claims, signed with this key.
pub fn sign(claims: &Value, key: &SigningKey) -> String {
    let mut header = Header::new(Algorithm::RS256);
    header.kid = Some(key.kid.clone());
    jsonwebtoken::encode(&header, claims, &key.private).unwrap()
}

async fn metadata(State(entra): State<FakeEntra>, Path(tid): Path<String>) -> Response {
    entra.0.metadata_fetches.fetch_add(1, Ordering::SeqCst);
    let base = &entra.0.base;
    let mut document = json!({
        "issuer": format!("{base}/{tid}/v2.0"),
        "jwks_uri": format!("{base}/{tid}/discovery/v2.0/keys"),
        "token_endpoint": format!("{base}/{tid}/oauth2/v2.0/token"),
        "authorization_endpoint": format!("{base}/{tid}/oauth2/v2.0/authorize"),
        "end_session_endpoint": format!("{base}/{tid}/oauth2/v2.0/logout"),
    });
    if tid == "organizations" {
        document["issuer"] = format!("{base}/{{tenantid}}/v2.0").into();
    }
    if *entra.0.mood.lock().unwrap() == Mood::OtherIssuer {
        document["issuer"] = "https://evil.example/v2.0".into();
    }
    answer(&entra, document).await
}

async fn keys(State(entra): State<FakeEntra>, Path(_): Path<HashMap<String, String>>) -> Response {
    entra.0.key_fetches.fetch_add(1, Ordering::SeqCst);
    let mood = *entra.0.mood.lock().unwrap();
    let listed: Vec<Value> = if mood == Mood::NoKeys {
        Vec::new()
    } else if mood == Mood::JunkKeys {
        vec![
            json!({"kty": "RSA", "kid": "short", "n": "AQAB", "e": "AQAB"}),
            json!({"kty": "EC", "kid": "ec", "crv": "P-256", "x": "AA", "y": "AA"}),
            key(1).jwk(Some("https://evil.example/{tenantid}/v2.0")),
        ]
    } else {
        let issuer = entra.0.key_issuer.lock().unwrap().clone();
        let right = entra.0.keys.lock().unwrap().clone();
        let others = match mood {
            Mood::ManyKeys => 1_000,
            Mood::TooManyKeys => 20_000,
            _ => 0,
        };
        let other = |n| json!({"kty": "RSA", "use": "sig", "kid": format!("other-{n}"), "n": "AQAB", "e": "AQAB"});
        let others = (0..others).map(other);
        others.chain(right.iter().map(|key| key.jwk(issuer.as_deref()))).collect()
    };
    answer(&entra, json!({ "keys": listed })).await
}

async fn answer(entra: &FakeEntra, document: Value) -> Response {
    let mood = *entra.0.mood.lock().unwrap();
    match mood {
        Mood::Honest
        | Mood::NoKeys
        | Mood::JunkKeys
        | Mood::OtherIssuer
        | Mood::ManyKeys
        | Mood::TooManyKeys => Json(document).into_response(),
        Mood::SaysText => Html(document.to_string()).into_response(),
        Mood::BreaksOff => {
            let half = axum::body::Bytes::from(document.to_string().split_off(20));
            let broken = std::io::Error::other("as a test");
            Body::from_stream(tokio_stream::iter([Ok(half), Err(broken)])).into_response()
        }
        // hyper ends a connection whose service does not come back with an answer.
        Mood::Resets => panic!("as a test"),
        Mood::Hangs => std::future::pending().await,
        Mood::Slow(time) => {
            tokio::time::sleep(time).await;
            Json(document).into_response()
        }
        Mood::Away => StatusCode::BAD_GATEWAY.into_response(),
        Mood::Html => Html("<h1>Sign in to the hotel's network</h1>").into_response(),
        Mood::Redirects => Redirect::temporary("https://evil.example/").into_response(),
        Mood::Endless => {
            let spaces = axum::body::Bytes::from(vec![b' '; 64 * 1024]);
            let stream = tokio_stream::iter(std::iter::repeat_with(move || {
                Ok::<_, std::io::Error>(spaces.clone())
            }));
            Body::from_stream(stream).into_response()
        }
    }
}

/// The token endpoint: a code is good once, and only with the verifier, the address and the client that it was
/// made for.
async fn token(
    State(entra): State<FakeEntra>,
    Path(tenant): Path<String>,
    headers: axum::http::HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let refuse = |status, error: &str| (status, Json(json!({ "error": error }))).into_response();
    if form["grant_type"] == "client_credentials" {
        return application_token(&entra, &tenant, &headers, &form).await;
    }
    entra.0.code_redemptions.fetch_add(1, Ordering::SeqCst);
    let client = headers.get("authorization").and_then(|value| value.to_str().ok());
    if client != Some(CLIENT_AUTHORIZATION) {
        return refuse(StatusCode::UNAUTHORIZED, "invalid_client");
    }
    let known = entra.0.codes.lock().unwrap().get_mut(&form["code"]).map(std::mem::take);
    let Some((expected, claims)) = known.filter(|(expected, _)| !expected.is_empty()) else {
        return refuse(StatusCode::BAD_REQUEST, "invalid_grant");
    };
    let verifier = digest::digest(&digest::SHA256, form["code_verifier"].as_bytes());
    let fits = expected.iter().all(|(name, value)| match name.as_str() {
        "code_challenge" => *value == BASE64URL.encode(verifier),
        _ => form.get(name) == Some(value),
    });
    if !fits || form["grant_type"] != "authorization_code" {
        return refuse(StatusCode::BAD_REQUEST, "invalid_grant");
    }
    let id_token = sign(&claims, &entra.0.id_token_key.lock().unwrap());
    answer(&entra, json!({ "token_type": "Bearer", "access_token": "at", "id_token": id_token }))
        .await
}

/// The client credentials flow (RFC 6749, §4.4), as Entra answers it.
async fn application_token(
    entra: &FakeEntra,
    tenant: &str,
    headers: &axum::http::HeaderMap,
    form: &HashMap<String, String>,
) -> Response {
    entra.0.application_token_fetches.fetch_add(1, Ordering::SeqCst);
    let refuse = |error: &str, number: u64| {
        let description = format!("AADSTS{number}: you sent {:?}", form.get("client_secret"));
        let body = json!({
            "error": error, "error_description": description, "error_codes": [number],
        });
        (StatusCode::UNAUTHORIZED, Json(body)).into_response()
    };
    let basic = headers.get("authorization").and_then(|value| value.to_str().ok());
    let basic = basic.and_then(|value| value.strip_prefix("Basic ")).map(|value| {
        let text = base64::prelude::BASE64_STANDARD.decode(value).unwrap();
        let text = String::from_utf8(text).unwrap();
        let (client, secret) = text.split_once(':').unwrap();
        (client.to_owned(), secret.to_owned())
    });
    let client = basic.as_ref().map(|(client, _)| client).or(form.get("client_id"));
    let secret = basic.as_ref().map(|(_, secret)| secret).or(form.get("client_secret"));
    if !form.get("scope").is_some_and(|scope| scope.ends_with("/.default")) {
        return refuse("invalid_scope", 70011);
    }
    let fits = match entra.0.applications.lock().unwrap().get(client.unwrap()) {
        None => return refuse("unauthorized_client", 700_016),
        Some(Proof::Secret(expected)) => secret == Some(expected),
        Some(Proof::Certificate { public_der, thumbprint }) => {
            let endpoint = format!("{}/{tenant}/oauth2/v2.0/token", entra.0.base);
            secret.is_none() && is_assertion(form, &endpoint, public_der, thumbprint)
        }
    };
    if !fits {
        return refuse("invalid_client", 7_000_215);
    }
    let token = {
        let mut tokens = entra.0.application_tokens.lock().unwrap();
        tokens.push(format!("app.token-{}", entra.application_token_fetches()));
        tokens.last().unwrap().clone()
    };
    answer(entra, json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": token }))
        .await
}

/// Microsoft, "Microsoft identity platform application authentication certificate credentials". Its times are
/// looked at by who knows what time it is.
fn is_assertion(
    form: &HashMap<String, String>,
    endpoint: &str,
    public_der: &[u8],
    thumbprint: &str,
) -> bool {
    const KIND: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    let (Some(kind), Some(assertion)) =
        (form.get("client_assertion_type"), form.get("client_assertion"))
    else {
        return false;
    };
    let mut rules = jsonwebtoken::Validation::new(Algorithm::PS256);
    rules.set_audience(&[endpoint]);
    rules.set_issuer(&[&form["client_id"]]);
    rules.sub = Some(form["client_id"].clone());
    rules.validate_exp = false;
    let key = jsonwebtoken::DecodingKey::from_rsa_der(public_der);
    let Ok(read) = jsonwebtoken::decode::<Value>(assertion, &key, &rules) else { return false };
    let time = |name: &str| read.claims[name].as_i64().unwrap();
    kind == KIND
        && read.header.x5t_s256.as_deref() == Some(thumbprint)
        && read.claims["jti"].as_str().is_some_and(|id| id.len() == 36)
        && (1..=600).contains(&(time("exp") - time("nbf")))
}

/// `portal-client` and `portal-secret`, as RFC 6749, §2.3.1, has it.
const CLIENT_AUTHORIZATION: &str = "Basic cG9ydGFsLWNsaWVudDpwb3J0YWwtc2VjcmV0";
