//! An authority's signing keys: fetched when needed, kept while the authority is away.
//!
//! - The first token of a tenant fetches its metadata and keys; a day later they are fetched again in
//!   the background.
//! - A `kid` that is not known fetches the keys again, as a rotation is first seen that way.
//! - One fetch at a time for each tenant; whoever waits for it shares its result.
//! - At most [`FetchBudget::MOST`] fetches a minute for each authority, the first ones at once.
//! - An answer that is no good (an error, not JSON, too long, no usable key, another issuer than
//!   before) changes nothing: the keys that were good stay.

use std::{
    collections::{HashMap, VecDeque},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::DecodingKey;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::TokenError;
use crate::{
    config::is_safe_origin,
    ids::TenantId,
    metrics::{Metrics, OutcomeLabel},
};

/// After this time the keys are fetched anew.
const FRESH_FOR: SignedDuration = SignedDuration::from_hours(24);
/// After a failed refresh of keys that are merely old, this long nothing is tried.
const RETRY_AFTER: SignedDuration = SignedDuration::from_mins(5);
/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 512 * 1024;

/// The keys of one tenant.
#[derive(Debug)]
pub struct TenantKeys(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    discovery: String,
    tenant: TenantId,
    budget: Arc<FetchBudget>,
    fetcher: Fetcher,
    metrics: Arc<Metrics>,
    current: RwLock<Option<Arc<KeySet>>>,
    /// Held by whoever fetches.
    fetching: tokio::sync::Mutex<()>,
    /// How many fetches have ended.
    ended: AtomicU64,
    /// When a refresh was last begun only because the keys were old.
    last_refresh: Mutex<Option<Timestamp>>,
}

/// What was fetched.
#[derive(Debug)]
pub struct KeySet {
    /// The issuer that the metadata names.
    pub issuer: String,
    jwks_uri: Url,
    keys: HashMap<String, VerifyingKey>,
    fetched_at: Timestamp,
    metadata_at: Timestamp,
}

/// A key and whose it is.
#[derive(Debug)]
pub struct VerifyingKey {
    /// The RSA key.
    pub decoding: DecodingKey,
    /// The issuer that the key's own entry names, with the tenant's id put in.
    issuer: Option<String>,
}

impl VerifyingKey {
    /// Whether the key may sign tokens of this issuer.
    #[must_use]
    pub fn may_sign_for(&self, issuer: &str) -> bool {
        self.issuer.as_deref().is_none_or(|own| own == issuer)
    }
}

impl KeySet {
    /// A key by its id.
    #[must_use]
    pub fn find(&self, kid: &str) -> Option<&VerifyingKey> {
        self.keys.get(kid)
    }
}

/// How often an authority may be asked for keys.
#[derive(Debug, Default)]
pub struct FetchBudget(Mutex<VecDeque<Timestamp>>);

impl FetchBudget {
    /// So many fetches in any minute.
    pub const MOST: usize = 5;

    /// Whether a fetch may begin now; if so, it is counted.
    fn take(&self, now: Timestamp) -> bool {
        let mut begun = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not lock us out.
        begun.retain(|at| now.duration_since(*at).abs() < SignedDuration::from_mins(1));
        let may = begun.len() < Self::MOST;
        if may {
            begun.push_back(now);
        }
        may
    }
}

/// Why a fetch brought nothing.
#[derive(Debug, thiserror::Error)]
enum FetchError {
    #[error("the authority was asked {} times within a minute already", FetchBudget::MOST)]
    Budget,
    #[error("{address}: {source}")]
    Http { address: String, source: reqwest::Error },
    #[error("{address}: status {status}")]
    Status { address: String, status: u16 },
    #[error("{0}: the answer is too long")]
    TooLong(String),
    #[error("{0}: the answer is not the JSON document that it should be")]
    Content(String),
    #[error("{0}: jwks_uri is neither https nor http on loopback")]
    JwksUri(String),
    #[error("{0}: the issuer is not the one that it was before")]
    Issuer(String),
    #[error("{0}: no RSA signing key in it")]
    NoKeys(String),
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    jwks_uri: Url,
}

#[derive(Deserialize)]
struct Jwks {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    kid: String,
    n: String,
    e: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    alg: Option<String>,
    issuer: Option<String>,
}

impl TenantKeys {
    /// Keys that will be fetched from this discovery document.
    #[must_use]
    pub fn new(
        discovery: String,
        tenant: TenantId,
        budget: Arc<FetchBudget>,
        fetcher: Fetcher,
        metrics: Arc<Metrics>,
    ) -> Self {
        Self(Arc::new(Inner {
            discovery,
            tenant,
            budget,
            fetcher,
            metrics,
            current: RwLock::default(),
            fetching: tokio::sync::Mutex::default(),
            ended: AtomicU64::new(0),
            last_refresh: Mutex::default(),
        }))
    }

    /// The keys, fetched again if this one is not among them.
    ///
    /// # Errors
    /// [`TokenError::Unavailable`] where there have never been any.
    pub async fn holding(&self, kid: &str, now: Timestamp) -> Result<Arc<KeySet>, TokenError> {
        if let Some(set) = self.0.current()
            && set.keys.contains_key(kid)
        {
            self.refresh_if_old(&set, now);
            return Ok(set);
        }
        self.0.fetch_once(now).await;
        self.0.current().ok_or(TokenError::Unavailable)
    }

    fn refresh_if_old(&self, set: &KeySet, now: Timestamp) {
        let old = |since: Timestamp, limit| now.duration_since(since) >= limit;
        if !old(set.fetched_at, FRESH_FOR) {
            return;
        }
        {
            let mut last = self.0.last_refresh.lock().unwrap_or_else(PoisonError::into_inner);
            if last.is_some_and(|last| !old(last, RETRY_AFTER)) {
                return;
            }
            *last = Some(now);
        }
        let inner = Arc::clone(&self.0);
        tokio::spawn(async move { inner.fetch_once(now).await });
    }
}

impl Inner {
    fn current(&self) -> Option<Arc<KeySet>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Fetches, or waits for the fetch that is under way.
    async fn fetch_once(&self, now: Timestamp) {
        let ended_before = self.ended.load(Ordering::Acquire);
        let _turn = self.fetching.lock().await;
        if self.ended.load(Ordering::Acquire) != ended_before {
            return;
        }
        let fetched = self.fetch(now).await;
        let outcome = match &fetched {
            Ok(_) => "fetched",
            Err(FetchError::Budget) => "held_back",
            Err(_) => "failed",
        };
        self.metrics.key_fetches.get_or_create(&OutcomeLabel { outcome }).inc();
        match fetched {
            Ok(set) => {
                tracing::info!(tenant = %self.tenant, keys = set.keys.len(), "signing keys fetched");
                let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
                *current = Some(Arc::new(set));
            }
            Err(error) => tracing::warn!(
                tenant = %self.tenant, %error, kept = self.current().is_some(),
                "signing keys could not be fetched"
            ),
        }
        self.ended.fetch_add(1, Ordering::Release);
    }

    async fn fetch(&self, now: Timestamp) -> Result<KeySet, FetchError> {
        if !self.budget.take(now) {
            return Err(FetchError::Budget);
        }
        let known = self.current();
        let fresh = known.as_ref().filter(|set| now.duration_since(set.metadata_at) < FRESH_FOR);
        let (issuer, jwks_uri, metadata_at) = if let Some(set) = fresh {
            (set.issuer.clone(), set.jwks_uri.clone(), set.metadata_at)
        } else {
            let metadata = self.metadata(known.as_deref()).await?;
            (metadata.issuer, metadata.jwks_uri, now)
        };
        let jwks: Jwks = self.fetcher.json(jwks_uri.as_str()).await?;
        let keys: HashMap<_, _> =
            jwks.keys.into_iter().filter_map(|key| verifying_key(key, self.tenant)).collect();
        if keys.is_empty() {
            return Err(FetchError::NoKeys(jwks_uri.into()));
        }
        Ok(KeySet { issuer, jwks_uri, keys, fetched_at: now, metadata_at })
    }

    async fn metadata(&self, known: Option<&KeySet>) -> Result<Metadata, FetchError> {
        let mut metadata: Metadata = self.fetcher.json(&self.discovery).await?;
        metadata.issuer = with_tenant(&metadata.issuer, self.tenant);
        if !is_safe_origin(&metadata.jwks_uri) {
            return Err(FetchError::JwksUri(self.discovery.clone()));
        }
        if known.is_some_and(|known| known.issuer != metadata.issuer) {
            return Err(FetchError::Issuer(self.discovery.clone()));
        }
        Ok(metadata)
    }
}

fn with_tenant(template: &str, tenant: TenantId) -> String {
    template.replace("{tenantid}", &tenant.to_string())
}

/// A key that can sign RS256; `None` for every other kind, which an authority may well list.
fn verifying_key(key: Value, tenant: TenantId) -> Option<(String, VerifyingKey)> {
    let key: Jwk = serde_json::from_value(key).ok()?;
    let fits = key.kty == "RSA"
        && key.usage.is_none_or(|usage| usage == "sig")
        && key.alg.is_none_or(|alg| alg == "RS256");
    let decoding = fits.then(|| DecodingKey::from_rsa_components(&key.n, &key.e).ok())??;
    let issuer = key.issuer.map(|issuer| with_tenant(&issuer, tenant));
    Some((key.kid, VerifyingKey { decoding, issuer }))
}

/// Fetches JSON, within bounds of time and size.
#[derive(Debug, Clone)]
pub struct Fetcher(reqwest::Client);

impl Fetcher {
    /// A client that follows no redirects.
    ///
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new() -> Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(3))
            .timeout(Duration::from_secs(8))
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("vestibule/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self(client))
    }

    async fn json<T: serde::de::DeserializeOwned>(&self, address: &str) -> Result<T, FetchError> {
        let http = |source: reqwest::Error| FetchError::Http {
            address: address.to_owned(),
            source: source.without_url(),
        };
        let mut answer = self.0.get(address).send().await.map_err(http)?;
        if answer.status() != reqwest::StatusCode::OK {
            let status = answer.status().as_u16();
            return Err(FetchError::Status { address: address.to_owned(), status });
        }
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(http)? {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_ANSWER {
                return Err(FetchError::TooLong(address.to_owned()));
            }
        }
        serde_json::from_slice(&body).map_err(|_| FetchError::Content(address.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_fetches_fit_into_any_minute() {
        let budget = FetchBudget::default();
        let start: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let after = |seconds| start + SignedDuration::from_secs(seconds);
        for second in [0, 0, 1, 2, 50] {
            assert!(budget.take(after(second)));
        }
        assert!(!budget.take(after(51)));
        assert!(!budget.take(after(59)));
        assert!(budget.take(after(60)));
        assert!(budget.take(after(60)));
        assert!(!budget.take(after(60)));
        // The clock is set back by an hour.
        assert!(budget.take(after(-3600)));
    }
}
