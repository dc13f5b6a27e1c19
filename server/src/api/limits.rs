//! Rate limits of the API (design.md, "API for the MDM server"): failures first.
//!
//! Calls without a valid token are counted by the address that they come from. A valid token has a limit of
//! its own, far above what an MDM server needs, wherever it calls from: a school behind one address goes on
//! enrolling while somebody else there guesses.

use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::Arc,
    time::Duration,
};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

use crate::ids::ApiTokenId;

/// Failed calls from one address: so many at once, then one a second.
const FAILURES: NonZeroU32 = NonZeroU32::new(60).unwrap();
/// Calls with one token, each second; as many again at once.
const CALLS: NonZeroU32 = NonZeroU32::new(2000).unwrap();

/// The limits of this process.
pub struct Limits {
    failures: DefaultKeyedRateLimiter<IpAddr>,
    calls: DefaultKeyedRateLimiter<ApiTokenId>,
}

impl Default for Limits {
    fn default() -> Self {
        let failures = Quota::per_second(NonZeroU32::MIN).allow_burst(FAILURES);
        let calls = Quota::per_second(CALLS);
        Self { failures: RateLimiter::keyed(failures), calls: RateLimiter::keyed(calls) }
    }
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits")
    }
}

impl Limits {
    /// Counts a call that failed.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn failed(&self, address: IpAddr) -> Result<(), Duration> {
        // Whoever has one address of version 6 has the 2^64 beside it.
        let address = match address {
            IpAddr::V6(address) if address.to_ipv4_mapped().is_none() => {
                let [a, b, c, d, ..] = address.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
            address => address,
        };
        wait(&self.failures, &address)
    }

    /// Counts a call with a valid token.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn called(&self, token: ApiTokenId) -> Result<(), Duration> {
        wait(&self.calls, &token)
    }

    /// Forgets every minute who has not called for a while, for as long as anybody uses the limits.
    pub fn keep_forgetting(self: &Arc<Self>) {
        let limits = Arc::downgrade(self);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(Duration::from_mins(1)).await;
                let Some(limits) = limits.upgrade() else { break };
                limits.failures.retain_recent();
                limits.failures.shrink_to_fit();
                limits.calls.retain_recent();
            }
        });
    }
}

fn wait<K: std::hash::Hash + Eq + Clone>(
    limit: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> Result<(), Duration> {
    limit.check_key(key).map_err(|until| until.wait_time_from(DefaultClock::default().now()))
}
