//! An issuer of access tokens that looks like Entra from the outside: metadata and keys for each
//! tenant, addresses and claims as there (protocol.md §3).

use std::{collections::HashSet, fmt, sync::Arc};

use aws_lc_rs::{
    rand::SystemRandom,
    rsa::KeySize,
    signature::{KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair},
};
use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    routing::get,
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::tenants::{self, AUDIENCE, Person, Tenant};
use crate::{clock::Entropy, ids::TenantId};

/// How long a token is good for; Entra's are for 60 to 90 minutes.
const LIFETIME: SignedDuration = SignedDuration::from_mins(75);

/// The issuer: one key for all tenants, made at start.
#[derive(Clone)]
pub struct Issuer(Arc<Parts>);

struct Parts {
    origin: String,
    kid: String,
    key: RsaKeyPair,
    tenants: HashSet<TenantId>,
}

impl fmt::Debug for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issuer").field("origin", &self.0.origin).finish_non_exhaustive()
    }
}

impl Issuer {
    /// An issuer with a new key; `None` where none could be made. The key is of the crypto library's
    /// own randomness, as it takes no other.
    #[must_use]
    pub fn new(origin: String, entropy: &Entropy) -> Option<Self> {
        let key = RsaKeyPair::generate(KeySize::Rsa2048).ok()?;
        let kid = BASE64URL.encode(entropy.bytes::<20>());
        let tenants = tenants::ALL.iter().filter_map(Tenant::id).collect();
        Some(Self(Arc::new(Parts { origin, kid, key, tenants })))
    }

    /// The claims of an access token, v2.0.
    #[must_use]
    pub fn claims(&self, person: Person, issued_at: Timestamp) -> Value {
        let Person { tenant, user } = person;
        let (from, until) = (issued_at.as_second(), (issued_at + LIFETIME).as_second());
        json!({
            "aud": AUDIENCE,
            "iss": format!("{}/{}/v2.0", self.0.origin, tenant.id),
            "iat": from,
            "nbf": from,
            "exp": until,
            "groups": [tenant.everybody],
            "name": user.name,
            "oid": user.id,
            "preferred_username": user.upn,
            "tid": tenant.id,
            "upn": user.upn,
            "ver": "2.0",
        })
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

    fn metadata(&self, tenant: TenantId) -> Value {
        let origin = &self.0.origin;
        json!({
            "issuer": format!("{origin}/{tenant}/v2.0"),
            "jwks_uri": format!("{origin}/{tenant}/discovery/v2.0/keys"),
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
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

    /// A tenant that there is, from an address.
    fn find(&self, tenant: &str) -> Result<TenantId, StatusCode> {
        let tenant = tenant.parse().ok().filter(|id| self.0.tenants.contains(id));
        tenant.ok_or(StatusCode::BAD_REQUEST)
    }
}

/// What the product asks the issuer for. There is no way here to get a token.
pub fn routes(issuer: Issuer) -> Router {
    Router::new()
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(show_metadata))
        .route("/{tenant}/discovery/v2.0/keys", get(show_keys))
        .with_state(issuer)
}

async fn show_metadata(
    State(issuer): State<Issuer>,
    Path(tenant): Path<String>,
) -> Result<Json<Value>, StatusCode> {
    issuer.find(&tenant).map(|tenant| Json(issuer.metadata(tenant)))
}

async fn show_keys(
    State(issuer): State<Issuer>,
    Path(tenant): Path<String>,
) -> Result<Json<Value>, StatusCode> {
    issuer.find(&tenant).map(|_| Json(issuer.keys()))
}
