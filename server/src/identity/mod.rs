//! Who is asking: validation of Entra v2 access tokens (protocol.md §3).
//!
//! The claims are looked at before the signature, because they decide whose keys to use and because a
//! token that could not pass anyway should not make us fetch keys. Nothing of them is used before the
//! signature has been checked.

mod fetch;
pub mod keys;

use std::{collections::HashMap, sync::Arc};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::Algorithm;
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use self::{
    fetch::Fetcher,
    keys::{AuthorityKeys, TenantKeys},
};
use crate::{
    clock::Clock,
    config,
    ids::{ObjectId, TenantId},
    metrics::Metrics,
};

/// How far clocks may be apart.
const SKEW: SignedDuration = SignedDuration::from_mins(5);
/// The longest token that is looked at, in bytes.
const MAX_TOKEN: usize = 32 * 1024;

/// A person, as their token names them. Identity is tenant and object id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The tenant.
    pub tenant: TenantId,
    /// The person.
    pub user: ObjectId,
    /// The user principal name, where the token has the optional claim.
    pub upn: Option<String>,
    /// The groups that the token names.
    pub groups: Vec<ObjectId>,
}

/// Why a token names nobody that may go on.
#[derive(Debug, Clone, Copy, thiserror::Error, PartialEq, Eq)]
pub enum TokenError {
    /// It is no valid token for us.
    #[error("token refused: {0}")]
    Invalid(&'static str),
    /// It is valid but names no user; the tenant is one that we serve.
    #[error("token names no user")]
    NoUser(TenantId),
    /// The authority's keys could not be had.
    #[error("the authority's keys are not available")]
    Unavailable,
}

/// Validates tokens for all tenants.
#[derive(Debug)]
pub struct Identity {
    tenants: HashMap<TenantId, Arc<Realm>>,
    clock: Clock,
}

#[derive(Debug)]
struct Realm {
    audiences: Vec<String>,
    keys: TenantKeys,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

#[derive(Deserialize)]
struct Claims {
    iss: Option<String>,
    aud: Option<OneOrMany>,
    exp: Option<f64>,
    nbf: Option<f64>,
    ver: Option<Value>,
    tid: Option<Value>,
    oid: Option<Value>,
    upn: Option<Value>,
    groups: Option<Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn names_one_of(&self, audiences: &[String]) -> bool {
        match self {
            Self::One(name) => audiences.contains(name),
            Self::Many(names) => names.iter().any(|name| audiences.contains(name)),
        }
    }
}

impl Identity {
    /// For these tenants. No key is fetched before the first token comes.
    ///
    /// # Errors
    /// Where the HTTP client cannot be made.
    pub fn new(
        tenants: &[config::Tenant],
        clock: Clock,
        metrics: &Arc<Metrics>,
    ) -> Result<Self, reqwest::Error> {
        let mut authorities = HashMap::new();
        let fetcher = Fetcher::new()?;
        let tenants = tenants
            .iter()
            .map(|tenant| {
                let authority = authorities
                    .entry(tenant.authority.clone())
                    .or_insert_with(|| Arc::new(AuthorityKeys::default()));
                let keys = TenantKeys::new(
                    tenant.authority.discovery(tenant.id),
                    tenant.id,
                    Arc::clone(authority),
                    fetcher.clone(),
                    clock.clone(),
                    Arc::clone(metrics),
                );
                (tenant.id, Arc::new(Realm { audiences: tenant.audiences.clone(), keys }))
            })
            .collect();
        Ok(Self { tenants, clock })
    }

    /// Validates an access token.
    ///
    /// # Errors
    /// [`TokenError`]; no part of the token is in it.
    pub async fn validate(&self, token: &str) -> Result<Person, TokenError> {
        use TokenError::Invalid;
        if token.len() > MAX_TOKEN {
            return Err(Invalid("too long"));
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(Invalid("not a JWS"))?;
        let (header, claims) = signed.split_once('.').ok_or(Invalid("not a JWS"))?;
        let header: Header = part(header).ok_or(Invalid("the header is not readable"))?;
        let claims: Claims = part(claims).ok_or(Invalid("the claims are not readable"))?;

        if header.alg != "RS256" {
            return Err(Invalid("the algorithm is not RS256"));
        }
        if header.crit.is_some() {
            return Err(Invalid("a critical header is not known"));
        }
        let kid = header.kid.ok_or(Invalid("no kid"))?;
        let tenant: TenantId = guid(claims.tid.as_ref()).ok_or(Invalid("no tid"))?;
        let realm = self.tenants.get(&tenant).ok_or(Invalid("the tenant is not served"))?;
        let now = self.clock.now();
        claims.check(&realm.audiences, now).map_err(Invalid)?;

        let issuer = claims.iss.as_deref().ok_or(Invalid("no issuer"))?;
        let set = realm.keys.holding(&kid, issuer, now).await?;
        if issuer != set.issuer {
            return Err(Invalid("another issuer"));
        }
        let key = set.find(&kid).ok_or(Invalid("the kid is not known"))?;
        let valid = jsonwebtoken::crypto::verify(
            signature,
            signed.as_bytes(),
            &key.decoding,
            Algorithm::RS256,
        );
        if valid != Ok(true) {
            return Err(Invalid("the signature is wrong"));
        }
        set.prove();

        let user = guid(claims.oid.as_ref()).ok_or(TokenError::NoUser(tenant))?;
        Ok(Person { tenant, user, upn: claims.upn(), groups: claims.groups() })
    }
}

fn part<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_slice(&BASE64URL.decode(text).ok()?).ok()
}

fn guid<T: std::str::FromStr>(claim: Option<&Value>) -> Option<T> {
    claim?.as_str()?.parse().ok()
}

impl Claims {
    fn check(&self, audiences: &[String], now: Timestamp) -> Result<(), &'static str> {
        if self.ver.as_ref().and_then(Value::as_str) != Some("2.0") {
            return Err("not a v2 token");
        }
        if !self.aud.as_ref().is_some_and(|aud| aud.names_one_of(audiences)) {
            return Err("another audience");
        }
        let seconds = |time: Timestamp| time.as_duration().as_secs_f64();
        if self.exp.ok_or("no expiry")? <= seconds(now) - SKEW.as_secs_f64() {
            return Err("expired");
        }
        if self.nbf.is_some_and(|nbf| nbf > seconds(now) + SKEW.as_secs_f64()) {
            return Err("not valid yet");
        }
        Ok(())
    }

    fn upn(&self) -> Option<String> {
        let upn = self.upn.as_ref()?.as_str()?;
        // PostgreSQL's text cannot hold NUL, and no name needs more.
        Some(upn.chars().filter(|c| *c != '\0').take(1024).collect())
    }

    fn groups(&self) -> Vec<ObjectId> {
        let groups = self.groups.as_ref().and_then(Value::as_array);
        groups.into_iter().flatten().filter_map(|group| guid(Some(group))).collect()
    }
}
