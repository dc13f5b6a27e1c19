//! An authority's signing keys: fetched when needed, kept while the authority is away.
//!
//! - The first token of a tenant fetches its metadata and keys; a day later they are fetched again in
//!   the background.
//! - A `kid` that is not known fetches the keys again, as a rotation is first seen that way. Keys whose
//!   entry is for every tenant of the authority (`{tenantid}` in its issuer) are shared among them.
//! - One fetch at a time for each tenant, in a task of its own; whoever waits for it shares its result,
//!   and whoever goes away does not end it.
//! - At most [`FetchBudget::MOST`] fetches of keys a minute for each authority, the first ones at once; a
//!   tenant that has not had its first one yet waits for its turn.
//! - An answer that is no good (an error, not JSON, too long, no usable key, another issuer than tokens
//!   were good under) changes nothing: the keys that were good stay.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use tracing::{Instrument as _, field::Empty};
use url::Url;

use super::{
    TokenError,
    fetch::{FetchBudget, FetchError, Fetcher},
};
use crate::{
    clock::Clock,
    config::is_safe_origin,
    ids::TenantId,
    metrics::{Metrics, OutcomeLabel},
    telemetry::span,
};

/// After this time the keys are fetched anew.
const FRESH_FOR: SignedDuration = SignedDuration::from_hours(24);
/// After a failed refresh of keys that are merely old, this long nothing is tried.
const RETRY_AFTER: SignedDuration = SignedDuration::from_mins(5);
/// The shortest modulus, in bytes: 2,048 bits.
const MIN_MODULUS: usize = 256;
/// What the tenants of one authority share.
#[derive(Debug, Default)]
pub struct AuthorityKeys {
    budget: FetchBudget,
    /// The newest keys that are for every tenant of the authority.
    shared: RwLock<HashMap<String, Arc<VerifyingKey>>>,
}

/// The keys of one tenant.
#[derive(Debug, Clone)]
pub struct TenantKeys(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    discovery: String,
    tenant: TenantId,
    authority: Arc<AuthorityKeys>,
    /// Metadata is fetched for each tenant, also where the keys are shared; as often at the most.
    metadata_budget: FetchBudget,
    fetcher: Fetcher,
    clock: Clock,
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
    keys: HashMap<String, Arc<VerifyingKey>>,
    fetched_at: Timestamp,
    metadata_at: Timestamp,
    /// Whether a token was good under this issuer: only then is the issuer worth defending.
    proven: AtomicBool,
}

/// A key and whose it is.
#[derive(Debug)]
pub struct VerifyingKey {
    /// The RSA key, ready for RS256.
    pub rsa: ParsedPublicKey,
    /// The issuer that the key's own entry names; may hold `{tenantid}`.
    issuer: Option<String>,
}

impl VerifyingKey {
    fn may_sign_for(&self, issuer: &str, tenant: TenantId) -> bool {
        self.issuer.as_deref().is_none_or(|own| with_tenant(own, tenant) == issuer)
    }

    fn is_for_every_tenant(&self) -> bool {
        self.issuer.as_deref().is_some_and(|issuer| issuer.contains(TENANT))
    }
}

impl KeySet {
    /// A key by its id.
    #[must_use]
    pub fn find(&self, kid: &str) -> Option<&VerifyingKey> {
        self.keys.get(kid).map(Arc::as_ref)
    }

    /// Whether they were fetched within this time.
    #[must_use]
    pub fn is_newer_than(&self, age: SignedDuration, now: Timestamp) -> bool {
        now.duration_since(self.fetched_at) <= age
    }

    /// Notes that a token was good under these keys and this issuer.
    pub fn prove(&self) {
        if !self.proven.load(Ordering::Relaxed) {
            self.proven.store(true, Ordering::Relaxed);
        }
    }
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

/// The issuer that a tenant's discovery document names, and where its keys are.
///
/// # Errors
/// Why it cannot be used.
pub async fn look_at_metadata(
    fetcher: &Fetcher,
    discovery: &str,
    tenant: TenantId,
) -> Result<(String, Url), FetchError> {
    let metadata: Metadata = fetcher.json(discovery).await?;
    if !is_safe_origin(&metadata.jwks_uri) {
        return Err(FetchError::JwksUri(discovery.to_owned()));
    }
    Ok((with_tenant(&metadata.issuer, tenant), metadata.jwks_uri))
}

/// How many keys of a set can sign this issuer's tokens.
///
/// # Errors
/// Why the set cannot be had.
pub async fn look_at_keys(
    fetcher: &Fetcher,
    jwks_uri: &Url,
    issuer: &str,
    tenant: TenantId,
) -> Result<usize, FetchError> {
    let jwks: Jwks = fetcher.json(jwks_uri.as_str()).await?;
    let keys = jwks.keys.into_iter().filter_map(verifying_key);
    Ok(keys.filter(|(_, key)| key.may_sign_for(issuer, tenant)).count())
}

impl TenantKeys {
    /// Keys that will be fetched from this discovery document.
    #[must_use]
    pub fn new(
        discovery: String,
        tenant: TenantId,
        authority: Arc<AuthorityKeys>,
        fetcher: Fetcher,
        clock: Clock,
        metrics: Arc<Metrics>,
    ) -> Self {
        Self(Arc::new(Inner {
            discovery,
            tenant,
            authority,
            metadata_budget: FetchBudget::default(),
            fetcher,
            clock,
            metrics,
            current: RwLock::default(),
            fetching: tokio::sync::Mutex::default(),
            ended: AtomicU64::new(0),
            last_refresh: Mutex::default(),
        }))
    }

    /// The keys, fetched again if this one is not among them, or if no token was good yet under the
    /// issuer that they are for and this one has another.
    ///
    /// # Errors
    /// [`TokenError::Unavailable`] where there have never been any.
    pub async fn holding(
        &self,
        kid: &str,
        issuer: &str,
        now: Timestamp,
    ) -> Result<Arc<KeySet>, TokenError> {
        if let Some(set) = self.0.current()
            && set.keys.contains_key(kid)
            && (set.issuer == issuer || set.proven.load(Ordering::Relaxed))
        {
            self.refresh_if_old(&set, now);
            return Ok(set);
        }
        let inner = Arc::clone(&self.0);
        let kid = kid.to_owned();
        // In a task of its own: a client that goes away must not end the fetch for the others.
        let fetched =
            tokio::spawn(async move { inner.fetch_once(Some(&kid)).await }.in_current_span()).await;
        fetched.map_err(|_| TokenError::Unavailable)?;
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
        tokio::spawn(async move { inner.fetch_once(None).await });
    }
}

impl Inner {
    fn current(&self) -> Option<Arc<KeySet>> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Fetches, or waits for the fetch that is under way.
    async fn fetch_once(&self, kid: Option<&str>) {
        let ended_before = self.ended.load(Ordering::Acquire);
        let _turn = self.fetching.lock().await;
        if self.ended.load(Ordering::Acquire) != ended_before {
            return;
        }
        let span = span!("fetch signing keys", vestibule.outcome = Empty);
        let fetched = self.fetch(kid).instrument(span.clone()).await;
        let outcome = match &fetched {
            Ok(_) => "fetched",
            Err(FetchError::Budget) => "held_back",
            Err(_) => "failed",
        };
        span.record("vestibule.outcome", outcome);
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

    /// Metadata where ours are old or doubtful, then keys: those that another tenant of the authority
    /// has brought already if the wanted one is among them, else the tenant's own.
    async fn fetch(&self, kid: Option<&str>) -> Result<KeySet, FetchError> {
        let now = self.clock.now();
        let known = self.current();
        let fresh = known.as_ref().filter(|set| {
            set.proven.load(Ordering::Relaxed) && now.duration_since(set.metadata_at) < FRESH_FOR
        });
        let shared = kid.and_then(|kid| self.shared_with(kid));
        // A tenant whose first fetches have just failed is told so; one that had no turn yet waits.
        let patient = known.is_none() && self.metadata_budget.is_unused(now);
        if shared.is_none() && !self.may_fetch(patient, now).await {
            return Err(FetchError::Budget);
        }
        let (issuer, jwks_uri, metadata_at) = if let Some(set) = fresh {
            (set.issuer.clone(), set.jwks_uri.clone(), set.metadata_at)
        } else {
            if !self.metadata_budget.take(now) {
                return Err(FetchError::Budget);
            }
            let metadata = self.metadata(known.as_deref()).await?;
            (metadata.issuer, metadata.jwks_uri, now)
        };
        let keys = match shared {
            Some(shared) => {
                let mut keys = known.as_ref().map(|set| set.keys.clone()).unwrap_or_default();
                keys.extend(shared);
                keys.retain(|_, key| key.may_sign_for(&issuer, self.tenant));
                keys
            }
            None => self.fetch_keys(&jwks_uri, &issuer, known.is_some()).await?,
        };
        self.share(&keys);
        let proven = known
            .is_some_and(|known| known.issuer == issuer && known.proven.load(Ordering::Relaxed));
        let proven = AtomicBool::new(proven);
        Ok(KeySet { issuer, jwks_uri, keys, fetched_at: now, metadata_at, proven })
    }

    async fn may_fetch(&self, patient: bool, now: Timestamp) -> bool {
        let budget = &self.authority.budget;
        if patient { budget.wait(&self.clock).await } else { budget.take(now) }
    }

    /// The authority's shared keys, where this one is among them.
    fn shared_with(&self, kid: &str) -> Option<HashMap<String, Arc<VerifyingKey>>> {
        let shared = self.authority.shared.read().unwrap_or_else(PoisonError::into_inner);
        shared.contains_key(kid).then(|| shared.clone())
    }

    fn share(&self, keys: &HashMap<String, Arc<VerifyingKey>>) {
        let for_all: HashMap<_, _> = keys
            .iter()
            .filter(|(_, key)| key.is_for_every_tenant())
            .map(|(kid, key)| (kid.clone(), Arc::clone(key)))
            .collect();
        if !for_all.is_empty() {
            *self.authority.shared.write().unwrap_or_else(PoisonError::into_inner) = for_all;
        }
    }

    /// All keys of a set that are this issuer's. Of two with one id, the first stays. Where none is, but
    /// others are there, a tenant that has no keys yet learns that much; one that has some keeps them.
    async fn fetch_keys(
        &self,
        jwks_uri: &Url,
        issuer: &str,
        has_some: bool,
    ) -> Result<HashMap<String, Arc<VerifyingKey>>, FetchError> {
        let jwks: Jwks = self.fetcher.json(jwks_uri.as_str()).await?;
        let listed: Vec<_> = jwks.keys.into_iter().filter_map(verifying_key).collect();
        let others = !listed.is_empty();
        let mut keys = HashMap::new();
        for (kid, key) in listed {
            if key.may_sign_for(issuer, self.tenant) {
                keys.entry(kid).or_insert_with(|| Arc::new(key));
            }
        }
        if keys.is_empty() && (has_some || !others) {
            return Err(FetchError::NoKeys(jwks_uri.to_string()));
        }
        Ok(keys)
    }

    async fn metadata(&self, known: Option<&KeySet>) -> Result<Metadata, FetchError> {
        let (issuer, jwks_uri) =
            look_at_metadata(&self.fetcher, &self.discovery, self.tenant).await?;
        let proven = known.filter(|known| known.proven.load(Ordering::Relaxed));
        if proven.is_some_and(|known| known.issuer != issuer) {
            return Err(FetchError::Issuer(self.discovery.clone()));
        }
        Ok(Metadata { issuer, jwks_uri })
    }
}

/// What stands for the tenant's id in an issuer that is for all tenants.
const TENANT: &str = "{tenantid}";

fn with_tenant(template: &str, tenant: TenantId) -> String {
    template.replace(TENANT, &tenant.to_string())
}

/// A key that can sign RS256; `None` for every other kind, which an authority may well list, and for
/// those that are too short to be safe.
fn verifying_key(key: Value) -> Option<(String, VerifyingKey)> {
    let key: Jwk = serde_json::from_value(key).ok()?;
    let (n, e) = (BASE64URL.decode(&key.n).ok()?, BASE64URL.decode(&key.e).ok()?);
    let fits = key.kty == "RSA"
        && n.len() >= MIN_MODULUS
        && key.usage.is_none_or(|usage| usage == "sig")
        && key.alg.is_none_or(|alg| alg == "RS256");
    let components = fits.then_some(RsaPublicKeyComponents { n, e })?;
    // Once here, and not at every token.
    let rsa = components.to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256).ok()?;
    Some((key.kid, VerifyingKey { rsa, issuer: key.issuer }))
}
