//! Fetching from an authority, within bounds of time, size and number.

use std::{
    collections::VecDeque,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::http::{self, StatusCode};
use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;

/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 512 * 1024;

/// How often an authority may be asked for keys.
#[derive(Debug, Default)]
pub struct FetchBudget {
    begun: Mutex<VecDeque<Timestamp>>,
    /// How many tenants without any keys wait for their turn.
    waiting: AtomicUsize,
}

impl FetchBudget {
    /// So many fetches in any minute.
    pub const MOST: usize = 5;
    /// How long a tenant without any keys waits for its turn: with the fetches themselves, less than the
    /// 60 s after which proxies give up. Windows waits 90 s for a page.
    const PATIENCE: Duration = Duration::from_secs(40);
    /// How often it looks.
    const LOOK_EVERY: Duration = Duration::from_millis(200);

    /// Whether a fetch may begin now; if so, it is counted. Tenants without any keys come first.
    pub fn take(&self, now: Timestamp) -> bool {
        self.waiting.load(Ordering::Acquire) == 0 && self.count(now)
    }

    /// Waits until a fetch may begin, for a tenant that has no keys at all.
    pub async fn wait(&self, clock: &Clock) -> bool {
        if self.take(clock.now()) {
            return true;
        }
        let _waiting = Waiting::new(&self.waiting);
        let turn = async {
            while !self.count(clock.now()) {
                tokio::time::sleep(Self::LOOK_EVERY).await;
            }
        };
        tokio::time::timeout(Self::PATIENCE, turn).await.is_ok()
    }

    /// Whether nothing was begun within the last minute.
    pub fn is_unused(&self, now: Timestamp) -> bool {
        self.begun_lately(now).is_empty()
    }

    fn count(&self, now: Timestamp) -> bool {
        let mut begun = self.begun_lately(now);
        let may = begun.len() < Self::MOST;
        if may {
            begun.push_back(now);
        }
        may
    }

    fn begun_lately(&self, now: Timestamp) -> MutexGuard<'_, VecDeque<Timestamp>> {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not lock us out.
        begun.retain(|at| now.duration_since(*at).abs() < SignedDuration::from_mins(1));
        begun
    }
}

/// Counted for as long as it lives.
struct Waiting<'a>(&'a AtomicUsize);

impl<'a> Waiting<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::AcqRel);
        Self(count)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Why a fetch brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    #[error("the authority was asked {} times within a minute already", FetchBudget::MOST)]
    Budget,
    #[error("{address}: {source}")]
    Http { address: String, source: reqwest::Error },
    #[error("{0}: not an address")]
    Address(String),
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

/// Talks to authorities, within bounds of time and size.
#[derive(Debug, Clone)]
pub struct Fetcher {
    client: reqwest::Client,
    /// For an authority on this machine, which no proxy of the environment's leads to.
    direct: reqwest::Client,
}

impl Fetcher {
    /// A client that follows no redirects.
    ///
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new() -> Result<Self, reqwest::Error> {
        let builder = || {
            reqwest::Client::builder()
                .connect_timeout(Duration::from_secs(3))
                .timeout(Duration::from_secs(8))
                .redirect(reqwest::redirect::Policy::none())
                .user_agent(concat!("vestibule/", env!("CARGO_PKG_VERSION")))
        };
        // Without TLS no certificates are needed, and reading the system's takes a while.
        let direct = builder().no_proxy().tls_certs_only([]).build()?;
        Ok(Self { client: builder().build()?, direct })
    }

    /// The JSON document at an address.
    ///
    /// # Errors
    /// [`FetchError`]
    pub async fn json<T: serde::de::DeserializeOwned>(
        &self,
        address: &str,
    ) -> Result<T, FetchError> {
        let request = http::Request::get(address).body(Vec::new());
        let request = request.map_err(|_| FetchError::Address(address.to_owned()))?;
        let answer = self.send(request).await?;
        if answer.status() != StatusCode::OK {
            let status = answer.status().as_u16();
            return Err(FetchError::Status { address: address.to_owned(), status });
        }
        serde_json::from_slice(answer.body()).map_err(|_| FetchError::Content(address.to_owned()))
    }

    /// Sends a request; the answer comes back whatever its status is.
    ///
    /// # Errors
    /// [`FetchError`]
    pub async fn send(
        &self,
        request: http::Request<Vec<u8>>,
    ) -> Result<http::Response<Vec<u8>>, FetchError> {
        let address = request.uri().to_string();
        let http = |source: reqwest::Error| FetchError::Http {
            address: address.clone(),
            source: source.without_url(),
        };
        // Plain http is for loopback alone (`is_safe_origin`).
        let client = if address.starts_with("http:") { &self.direct } else { &self.client };
        let request = reqwest::Request::try_from(request).map_err(http)?;
        let mut answer = client.execute(request).await.map_err(http)?;
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(http)? {
            body.extend_from_slice(&chunk);
            if body.len() > MAX_ANSWER {
                return Err(FetchError::TooLong(address));
            }
        }
        let mut whole = http::Response::new(body);
        *whole.status_mut() = answer.status();
        *whole.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(whole)
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
