//! An issuer of tokens that looks like Entra from the outside: metadata and keys for each tenant and for all
//! of them, addresses and claims as there (protocol.md §3).
//!
//! Access tokens for Windows are made by the simulator. ID tokens for the portal can be had from here, by
//! whoever stands in front of this machine.

mod authorization;
mod codes;
mod parameters;
mod token;

use std::{fmt, sync::Arc};

use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    rsa::KeySize,
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair},
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, State},
    middleware,
    routing::{get, post},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use self::codes::Codes;
use super::{
    Addresses, guard,
    pages::{self, Pages},
    tenants::{self, AUDIENCE, PORTAL_CLIENT, Person},
};
use crate::{
    clock::{Clock, Entropy},
    ids::TenantId,
    sign_in::{CALLBACK, SIGN_OUT},
};

/// How long a token is good for; Entra's are for 60 to 90 minutes.
const LIFETIME: SignedDuration = SignedDuration::from_mins(75);
/// The largest form, in bytes.
const LARGEST: usize = 16 * 1024;

/// The issuer: one key for all tenants, made at start.
#[derive(Clone)]
pub struct Issuer(Arc<Parts>);

struct Parts {
    origin: String,
    kid: String,
    key: RsaKeyPair,
    client: Client,
    codes: Codes,
    pages: Pages,
    clock: Clock,
    entropy: Entropy,
}

/// The one client: the portal.
struct Client {
    secret: String,
    origin: String,
    callback: String,
    after_sign_out: String,
}

/// The first part of an address: whose people it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
enum Directory {
    /// Everybody's.
    Organizations,
    /// One organization's.
    Tenant(TenantId),
}

impl TryFrom<String> for Directory {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == "organizations" {
            return Ok(Self::Organizations);
        }
        let tenant =
            tenants::ALL.iter().filter_map(tenants::Tenant::id).find(|id| id.to_string() == text);
        tenant.map(Self::Tenant).ok_or("no such tenant")
    }
}

impl fmt::Display for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Organizations => f.write_str("organizations"),
            Self::Tenant(id) => id.fmt(f),
        }
    }
}

impl fmt::Debug for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issuer").field("origin", &self.0.origin).finish_non_exhaustive()
    }
}

impl Issuer {
    /// An issuer with a new key; `None` where none could be made. The key is of the crypto library's
    /// own randomness, as it takes no other. `secret` is the portal's.
    #[must_use]
    pub fn new(
        addresses: &Addresses,
        secret: String,
        clock: Clock,
        entropy: Entropy,
    ) -> Option<Self> {
        let key = RsaKeyPair::generate(KeySize::Rsa2048).ok()?;
        let kid = BASE64URL.encode(entropy.bytes::<20>());
        let Addresses { simulator, product, issuer } = addresses;
        let client = Client {
            secret,
            origin: product.clone(),
            callback: format!("{product}{CALLBACK}"),
            after_sign_out: format!("{product}{SIGN_OUT}"),
        };
        let (origin, pages) = (issuer.clone(), Pages::new(simulator.clone()));
        let codes = Codes::default();
        Some(Self(Arc::new(Parts { origin, kid, key, client, codes, pages, clock, entropy })))
    }

    /// What an access token and an ID token, v2.0, say alike.
    fn identity(&self, audience: &str, person: Person, issued_at: Timestamp) -> Value {
        let Person { tenant, user } = person;
        let (from, until) = (issued_at.as_second(), (issued_at + LIFETIME).as_second());
        json!({
            "aud": audience,
            "iss": format!("{}/{}/v2.0", self.0.origin, tenant.id),
            "iat": from,
            "nbf": from,
            "exp": until,
            "groups": [tenant.everybody],
            "name": user.name,
            "oid": user.id,
            "preferred_username": user.upn,
            "tid": tenant.id,
            "ver": "2.0",
        })
    }

    /// The claims of an access token for Windows.
    #[must_use]
    pub fn claims(&self, person: Person, issued_at: Timestamp) -> Value {
        let mut claims = self.identity(AUDIENCE, person, issued_at);
        claims["upn"] = person.user.upn.into();
        claims
    }

    /// The claims of an ID token for the portal. `sub` is another one for each client, as Entra's is.
    fn id_claims(&self, person: Person, nonce: Option<&str>, issued_at: Timestamp) -> Value {
        let mut claims = self.identity(PORTAL_CLIENT, person, issued_at);
        let sub = digest(&SHA256, format!("{PORTAL_CLIENT} {}", person.user.id).as_bytes());
        claims["sub"] = BASE64URL.encode(sub).into();
        for (name, value) in [("nonce", nonce), ("zoneinfo", person.user.zone)] {
            if let Some(value) = value {
                claims[name] = value.into();
            }
        }
        claims
    }

    /// The signed token; `None` where signing fails, which a key that was made cannot cause.
    #[must_use]
    pub fn sign(&self, claims: &Value) -> Option<String> {
        let header = json!({ "typ": "JWT", "alg": "RS256", "kid": self.0.kid });
        let part = |value: &Value| BASE64URL.encode(value.to_string());
        let signed = format!("{}.{}", part(&header), part(claims));
        let mut signature = vec![0; self.0.key.public_modulus_len()];
        let random = SystemRandom::new();
        self.0.key.sign(&RSA_PKCS1_SHA256, &random, signed.as_bytes(), &mut signature).ok()?;
        Some(format!("{signed}.{}", BASE64URL.encode(signature)))
    }

    /// OpenID Connect Discovery 1.0, §3. The issuer of tokens from everybody's directory is the person's own
    /// organization, so there is a placeholder for it, as in Entra's.
    fn metadata(&self, directory: Directory) -> Value {
        let origin = &self.0.origin;
        let issuer = match directory {
            Directory::Organizations => "{tenantid}".to_owned(),
            Directory::Tenant(id) => id.to_string(),
        };
        json!({
            "issuer": format!("{origin}/{issuer}/v2.0"),
            "authorization_endpoint": format!("{origin}/{directory}/oauth2/v2.0/authorize"),
            "token_endpoint": format!("{origin}/{directory}/oauth2/v2.0/token"),
            "end_session_endpoint": format!("{origin}/{directory}/oauth2/v2.0/logout"),
            "jwks_uri": format!("{origin}/{directory}/discovery/v2.0/keys"),
            "response_types_supported": ["code"],
            "response_modes_supported": ["query"],
            "grant_types_supported": ["authorization_code"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256"],
            "scopes_supported": ["openid", "profile"],
            "claims_supported": [
                "sub", "iss", "aud", "exp", "iat", "nbf", "nonce", "name", "preferred_username", "oid",
                "tid", "groups", "zoneinfo", "ver",
            ],
        })
    }

    fn keys(&self) -> Value {
        let public = self.0.key.public_key();
        json!({ "keys": [{
            "kty": "RSA",
            "use": "sig",
            "kid": self.0.kid,
            "n": BASE64URL.encode(public.modulus().big_endian_without_leading_zero()),
            "e": BASE64URL.encode(public.exponent().big_endian_without_leading_zero()),
            "issuer": format!("{}/{{tenantid}}/v2.0", self.0.origin),
        }] })
    }
}

/// Every address of the issuer.
pub fn routes(issuer: Issuer) -> Router {
    let pages = issuer.0.pages.clone();
    let own_forms = middleware::from_fn_with_state(pages.clone(), guard::only_own_forms);
    let authorize = "/{directory}/oauth2/v2.0/authorize";
    Router::new()
        .route(authorize, post(authorization::answer))
        .route_layer(own_forms)
        .route(authorize, get(authorization::ask))
        .route("/{directory}/oauth2/v2.0/token", post(token::redeem))
        .route("/{directory}/oauth2/v2.0/logout", get(authorization::end))
        .route("/{directory}/v2.0/.well-known/openid-configuration", get(show_metadata))
        .route("/{directory}/discovery/v2.0/keys", get(show_keys))
        .route(&pages.style_sheet, get(pages::show_style_sheet))
        .layer(DefaultBodyLimit::max(LARGEST))
        .layer(middleware::from_fn_with_state(pages, guard::only_loopback))
        .with_state(issuer)
}

async fn show_metadata(
    State(issuer): State<Issuer>,
    Path(directory): Path<Directory>,
) -> Json<Value> {
    Json(issuer.metadata(directory))
}

async fn show_keys(State(issuer): State<Issuer>, Path(_): Path<Directory>) -> Json<Value> {
    Json(issuer.keys())
}
