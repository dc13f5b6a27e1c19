//! Rate limits (design.md, "API for the MDM server": failures first). docs/security.md has all of them in one table.
//!
//! Whoever is not known is counted by the address that they come from, and by the tenant that they name. Whoever shows that
//! they are known has limits of their own, far above what they need, wherever they come from: a school behind one address
//! goes on enrolling while somebody else there guesses. For that to hold where something has to be looked at before anybody
//! knows who asks, whoever has used up their failures is still looked at, but only so many times a second.
//!
//! All of it is in the memory of one instance, and bounded: each map forgets who has not come for a while, and above
//! [`MOST_KEYS`] addresses the others share one place.

use std::{
    collections::HashMap,
    fmt,
    hash::Hash,
    num::NonZeroU32,
    sync::{
        Arc, RwLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};

use super::{
    address::{ClientAddress, Network},
    refusals::Refusals,
};
use crate::{
    api::tokens::KnownTokens,
    ids::{ApiTokenId, TenantId},
};

/// So many at once, and so many in each second then.
const fn per_second(at_once: u32, then: u32) -> Quota {
    Quota::per_second(number(then)).allow_burst(number(at_once))
}

/// So many at once, and so many in each minute then.
pub(super) const fn per_minute(at_once: u32, then: u32) -> Quota {
    Quota::per_minute(number(then)).allow_burst(number(at_once))
}

const fn number(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

/// API calls without a valid token, of one address.
const FAILED_CALLS: Quota = per_second(60, 1);
/// Calls with one valid token; the contract says at least 1,000 a second.
const CALLS: Quota = per_second(2000, 2000);
/// Requests to the Terms of Use page without a good token or ticket, of one address.
const FAILED_VISITS: Quota = per_second(2000, 20);
/// What is looked at of an address that has used those up. A signature takes less than 0.1 ms to check; in a school where
/// somebody sends fewer forgeries than this, everybody else enrolls as ever.
const TRIED_VISITS: Quota = per_second(100, 100);
/// Requests to the Terms of Use page that name a tenant, without a good token of it.
const FAILED_VISITS_OF_TENANT: Quota = per_second(6000, 60);
/// What is looked at for a tenant that has used those up: some percent of a core, and the other tenants have the rest.
const TRIED_VISITS_OF_TENANT: Quota = per_second(500, 500);
/// `GET /sign-in`, from one address: twice as many as can come back, as people press Back and try again.
const SIGN_INS: Quota = per_second(1200, 20);
/// `/sign-in/callback`, from one address. A thousand people behind it can sign in within a minute; the provider is asked once
/// for each.
const CALLBACKS: Quota = per_second(600, 10);
/// Sign-ins of a tenant that its provider did not confirm.
const FAILED_SIGN_INS_OF_TENANT: Quota = per_second(100, 10);
/// How often a tenant's provider is asked when those are used up.
const TRIED_SIGN_INS_OF_TENANT: Quota = per_second(20, 20);

/// How many addresses a limit tells apart.
pub const MOST_KEYS: usize = 100_000;
/// For how long, at least, somebody who has used up their failures is held to tries.
const SPENT: Duration = Duration::from_secs(1);
/// How often who has not come for a while is forgotten.
const FORGET_EVERY: Duration = Duration::from_mins(1);

/// The limits of this process.
#[derive(Debug)]
pub struct Limits {
    failed_calls: Failures<Network>,
    /// The tokens that are let in from an address that has used those up.
    pub known_tokens: KnownTokens,
    calls: Limit<ApiTokenId>,
    visits: Failures<Network>,
    visits_of_tenant: Failures<TenantId>,
    sign_ins: Limit<Network>,
    callbacks: Limit<Network>,
    sign_ins_of_tenant: Failures<TenantId>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            failed_calls: Failures::new(FAILED_CALLS, FAILED_CALLS),
            known_tokens: KnownTokens::default(),
            calls: Limit::new(CALLS),
            visits: Failures::new(FAILED_VISITS, TRIED_VISITS),
            visits_of_tenant: Failures::new(FAILED_VISITS_OF_TENANT, TRIED_VISITS_OF_TENANT),
            sign_ins: Limit::new(SIGN_INS),
            callbacks: Limit::new(CALLBACKS),
            sign_ins_of_tenant: Failures::new(FAILED_SIGN_INS_OF_TENANT, TRIED_SIGN_INS_OF_TENANT),
        }
    }
}

/// How long to wait, where there were too many.
pub type Wait = Result<(), Duration>;

impl Limits {
    /// Whether an address has used up its failed API calls: what has the form of a token of it is looked up only if it may
    /// be one.
    ///
    /// # Errors
    /// How long to wait, where it has.
    pub fn may_guess(&self, from: ClientAddress) -> Wait {
        self.failed_calls.spent(&from.network())
    }

    /// Counts an API call that failed.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn call_failed(&self, from: ClientAddress) -> Wait {
        self.failed_calls.failed(self.failed_calls.counted.room_for(from))
    }

    /// Counts an API call with a valid token.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn called(&self, token: ApiTokenId) -> Wait {
        self.calls.count(&token)
    }

    /// Whether a request to the Terms of Use page is looked at, before its token or ticket is.
    ///
    /// # Errors
    /// How long to wait, where too many from there failed and there were too many tries since.
    pub fn may_visit(&self, from: ClientAddress) -> Wait {
        self.visits.may_try(&from.network())
    }

    /// The same for a tenant that is named; it must be one that is served.
    ///
    /// # Errors
    /// The same.
    pub fn may_visit_of(&self, tenant: TenantId) -> Wait {
        self.visits_of_tenant.may_try(&tenant)
    }

    /// Counts a request to the Terms of Use page without a good token or ticket, and the tenant that it names, where that is
    /// served.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn visit_failed(&self, from: ClientAddress, named: Option<TenantId>) -> Wait {
        let of_tenant = named.map_or(Ok(()), |tenant| self.visits_of_tenant.failed(tenant));
        self.visits.failed(self.visits.counted.room_for(from)).and(of_tenant)
    }

    /// Counts somebody who is about to be sent to a provider.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn sign_in(&self, from: ClientAddress) -> Wait {
        self.sign_ins.count(&self.sign_ins.room_for(from))
    }

    /// Counts somebody whom a provider has sent back.
    ///
    /// # Errors
    /// How long to wait, where there were too many.
    pub fn callback(&self, from: ClientAddress) -> Wait {
        self.callbacks.count(&self.callbacks.room_for(from))
    }

    /// Whether a tenant's provider may be asked about a sign-in.
    ///
    /// # Errors
    /// How long to wait, where it did not confirm too many and was asked too often since.
    pub fn may_sign_in_to(&self, tenant: TenantId) -> Wait {
        self.sign_ins_of_tenant.may_try(&tenant)
    }

    /// Counts a sign-in that a tenant's provider did not confirm.
    pub fn sign_in_failed(&self, tenant: TenantId) {
        // Who is held back then, and for how long, is for the next one to hear.
        let _ = self.sign_ins_of_tenant.failed(tenant);
    }

    /// Forgets every minute who has not come for a while, there and in what is logged of them, for as long as anybody uses
    /// the limits.
    pub fn keep_forgetting(self: &Arc<Self>, refusals: &Arc<Refusals>) {
        let (limits, refusals) = (Arc::downgrade(self), Arc::clone(refusals));
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(FORGET_EVERY).await;
                let Some(limits) = limits.upgrade() else { break };
                limits.forget();
                refusals.forget();
            }
        });
    }

    fn forget(&self) {
        for failures in [&self.failed_calls, &self.visits] {
            failures.forget();
        }
        for failures in [&self.visits_of_tenant, &self.sign_ins_of_tenant] {
            failures.forget();
        }
        for limit in [&self.sign_ins, &self.callbacks] {
            limit.forget();
        }
        self.calls.forget();
    }
}

/// So many of each key's.
struct Limit<K: Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    /// How many keys it tells apart.
    most: usize,
}

impl<K: Hash + Eq + Clone> Limit<K> {
    fn new(quota: Quota) -> Self {
        Self { limiter: RateLimiter::keyed(quota), most: MOST_KEYS }
    }

    fn count(&self, key: &K) -> Wait {
        self.limiter
            .check_key(key)
            .map_err(|until| until.wait_time_from(DefaultClock::default().now()))
    }

    fn forget(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

impl Limit<Network> {
    /// What an address is counted with: its own place, or, where so many come at once that there is no room, that of all
    /// others.
    fn room_for(&self, from: ClientAddress) -> Network {
        if self.limiter.len() < self.most {
            return from.network();
        }
        self.limiter.retain_recent();
        if self.limiter.len() < self.most { from.network() } else { Network::OTHERS }
    }
}

impl<K: Hash + Eq + Clone> fmt::Debug for Limit<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Limit")
    }
}

/// Failures of each key's, and what may still be tried by whoever has used them up.
#[derive(Debug)]
struct Failures<K: Hash + Eq + Clone> {
    counted: Limit<K>,
    tries: Limit<K>,
    /// Who has used them up, and until when.
    spent: RwLock<HashMap<K, Instant>>,
    /// How many that are, so that nothing is looked up where there is nobody.
    spenders: AtomicUsize,
}

impl<K: Hash + Eq + Clone> Failures<K> {
    fn new(failures: Quota, tries: Quota) -> Self {
        let (counted, tries) = (Limit::new(failures), Limit::new(tries));
        Self { counted, tries, spent: RwLock::default(), spenders: AtomicUsize::new(0) }
    }

    /// Whether a key's failures are not used up.
    fn spent(&self, key: &K) -> Wait {
        if self.spenders.load(Ordering::Relaxed) == 0 {
            return Ok(());
        }
        let spent = self.spent.read().unwrap_or_else(std::sync::PoisonError::into_inner);
        let wait = spent.get(key).map(|until| until.saturating_duration_since(Instant::now()));
        wait.filter(|wait| !wait.is_zero()).map_or(Ok(()), Err)
    }

    fn may_try(&self, key: &K) -> Wait {
        if self.spent(key).is_err() { self.tries.count(key) } else { Ok(()) }
    }

    fn failed(&self, key: K) -> Wait {
        let counted = self.counted.count(&key);
        if let Err(wait) = counted {
            let now = Instant::now();
            let mut spent = self.spent.write().unwrap_or_else(std::sync::PoisonError::into_inner);
            if spent.len() >= self.counted.most {
                spent.retain(|_, until| *until > now);
            }
            if spent.len() < self.counted.most {
                spent.insert(key, now + wait.max(SPENT));
            }
            self.spenders.store(spent.len(), Ordering::Relaxed);
        }
        counted
    }

    fn forget(&self) {
        self.counted.forget();
        self.tries.forget();
        let now = Instant::now();
        let mut spent = self.spent.write().unwrap_or_else(std::sync::PoisonError::into_inner);
        spent.retain(|_, until| *until > now);
        spent.shrink_to_fit();
        self.spenders.store(spent.len(), Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Entropy;

    fn at(n: u32) -> ClientAddress {
        ClientAddress::new(std::net::Ipv4Addr::from(n).into())
    }

    /// How many of so many are let through.
    fn passed(n: usize, mut one: impl FnMut() -> Wait) -> usize {
        (0..n).filter(|_| one().is_ok()).count()
    }

    #[test]
    fn whoever_has_used_up_their_failures_is_tried_some_times_and_others_are_not_held_back() {
        let limits = Limits::default();
        assert_eq!(passed(500, || limits.may_visit(at(1))), 500, "nothing has failed");
        let failed = passed(4000, || limits.visit_failed(at(1), None));
        assert!((2000..2100).contains(&failed), "{failed}");
        let tried = passed(500, || limits.may_visit(at(1)));
        assert!((100..200).contains(&tried), "{tried}");
        assert_eq!(passed(500, || limits.may_visit(at(2))), 500, "another address");
        limits.forget();
        assert!(passed(500, || limits.may_visit(at(1))) < 200, "not forgotten yet");
    }

    #[test]
    fn failures_of_one_tenant_hold_back_no_other() {
        let (limits, entropy) = (Limits::default(), Entropy::system());
        let [one, other] = [(); 2].map(|()| TenantId::random(&entropy));
        // From everywhere: no address has many.
        let failed = (0..9000).filter(|n| limits.visit_failed(at(*n), Some(one)).is_ok()).count();
        assert!((6000..6900).contains(&failed), "{failed}");
        assert!(passed(1500, || limits.may_visit_of(one)) < 1500);
        assert_eq!(passed(1500, || limits.may_visit_of(other)), 1500);
        (0..200).for_each(|_| limits.sign_in_failed(one));
        assert!(passed(100, || limits.may_sign_in_to(one)) < 100);
        assert_eq!(passed(100, || limits.may_sign_in_to(other)), 100);
    }

    #[test]
    fn an_office_behind_one_address_signs_in_and_a_flood_does_not() {
        let limits = Limits::default();
        let (begun, back) =
            (passed(3000, || limits.sign_in(at(1))), passed(3000, || limits.callback(at(1))));
        assert!((1200..1300).contains(&begun), "{begun}");
        assert!((600..700).contains(&back), "{back}");
        assert!(limits.sign_in(at(2)).is_ok() && limits.callback(at(2)).is_ok());
    }

    #[test]
    fn however_many_addresses_come_the_maps_do_not_grow() {
        let mut limit = Limit::new(per_minute(1, 1));
        limit.most = 50;
        for n in 0..1000 {
            let _ = limit.count(&limit.room_for(at(n)));
        }
        assert!(limit.limiter.len() <= 51, "{}", limit.limiter.len());
        let mut failures = Failures::new(per_minute(1, 1), per_minute(1, 1));
        failures.counted.most = 50;
        for n in 0..1000 {
            let (first, second) = (at(n).network(), at(n).network());
            let _ = (failures.failed(first), failures.failed(second));
        }
        assert!(failures.spent.read().unwrap().len() <= 50);
    }
}
