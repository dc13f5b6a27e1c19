//! What was refused is in the log: who is not known (401), who may not (403), who comes too often (429). With the address, the
//! route, and whose it is where that is known; never with a token, an address of a page or what was sent.
//!
//! A flood must not fill the disk: each kind is logged once a minute of each address, and [`LINES`] in all. A line says how
//! many were left out before it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use axum::{
    http::{Method, StatusCode},
    response::Response,
};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::{
    address::{ClientAddress, Network},
    limits::{MOST_KEYS, per_minute},
};
use crate::{
    ids::{ObjectId, TenantId},
    operations, terms_of_use,
};

/// Of one kind and one address.
const EACH: Quota = per_minute(1, 1);
/// Of all kinds and addresses together: 172,800 lines a day at most, of less than 400 bytes.
const LINES: Quota = per_minute(300, 120);

/// Whose an answer is, where that is known: an extension of answers that refuse something.
#[derive(Debug, Clone, Copy, Default)]
pub struct About {
    /// The tenant.
    pub tenant: Option<TenantId>,
    /// The person.
    pub user: Option<ObjectId>,
}

impl About {
    /// Of a tenant.
    #[must_use]
    pub fn tenant(tenant: TenantId) -> Self {
        Self { tenant: Some(tenant), user: None }
    }

    /// Of a person.
    #[must_use]
    pub fn person(tenant: TenantId, user: ObjectId) -> Self {
        Self { tenant: Some(tenant), user: Some(user) }
    }

    /// Takes it over from an answer that becomes another one.
    pub fn pass_on(from: &mut axum::http::Extensions, to: &mut axum::http::Extensions) {
        if let Some(about) = from.remove::<Self>() {
            to.insert(about);
        }
    }
}

/// Which part of the application refused something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Api,
    Console,
    TermsOfUse,
    Portal,
}

impl Part {
    fn of(route: &str) -> Self {
        match route {
            route if route.starts_with("/api/") => Self::Api,
            route if route.starts_with("/admin") => Self::Console,
            terms_of_use::PATH => Self::TermsOfUse,
            _ => Self::Portal,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Console => "console",
            Self::TermsOfUse => "terms of use",
            Self::Portal => "portal",
        }
    }
}

/// What is logged, and how often.
#[derive(Debug)]
pub struct Refusals {
    each: DefaultKeyedRateLimiter<(StatusCode, Part, Network)>,
    lines: DefaultDirectRateLimiter,
    left_out: AtomicU64,
    proxy_warned_of: AtomicBool,
}

impl Default for Refusals {
    fn default() -> Self {
        Self {
            each: RateLimiter::keyed(EACH),
            lines: RateLimiter::direct(LINES),
            left_out: AtomicU64::new(0),
            proxy_warned_of: AtomicBool::new(false),
        }
    }
}

impl Refusals {
    /// Logs an answer, where it refuses something.
    pub fn answered(
        &self,
        client: ClientAddress,
        method: &Method,
        route: &str,
        response: &Response,
    ) {
        let (status, part) = (response.status(), Part::of(route));
        let why = match status {
            StatusCode::UNAUTHORIZED => "not known",
            // What a provider did not allow is logged where somebody signs in.
            StatusCode::FORBIDDEN if part != Part::Portal => "not allowed",
            StatusCode::TOO_MANY_REQUESTS => "too many",
            _ => return,
        };
        let Some(left_out) = self.is_said((status, part, client.network())) else { return };
        let About { tenant, user } = response.extensions().get().copied().unwrap_or_default();
        let (tenant, user) = (tenant.map(|id| id.to_string()), user.map(|id| id.to_string()));
        let method = operations::method_name(method);
        let (part, status) = (part.as_str(), status.as_u16());
        tracing::warn!(why, part, status, method, route, %client, tenant, user, left_out, "refused");
    }

    /// How many were left out since the last line, where this one is said.
    fn is_said(&self, kind: (StatusCode, Part, Network)) -> Option<u64> {
        if self.each.len() >= MOST_KEYS {
            self.each.retain_recent();
        }
        let room = self.each.len() < MOST_KEYS;
        if room && self.each.check_key(&kind).is_ok() && self.lines.check().is_ok() {
            return Some(self.left_out.swap(0, Ordering::Relaxed));
        }
        self.left_out.fetch_add(1, Ordering::Relaxed);
        None
    }

    /// Warns, once, of a peer that says for whom it asks and is not trusted: as a rule it is the proxy, and everybody is
    /// counted as one.
    pub fn unknown_proxy(&self, peer: ClientAddress) {
        if !self.proxy_warned_of.load(Ordering::Relaxed)
            && !self.proxy_warned_of.swap(true, Ordering::Relaxed)
        {
            tracing::warn!(
                %peer,
                "a request came with X-Forwarded-For from an address that is not trusted: if that is your proxy, name it in \
                 server.trusted_proxies; until then, all who come through it are counted as one"
            );
        }
    }

    /// Forgets who has not come for a while.
    pub fn forget(&self) {
        self.each.retain_recent();
        self.each.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(refusals: &Refusals, status: StatusCode, from: u32) -> Option<u64> {
        let from = ClientAddress::new(std::net::Ipv4Addr::from(from).into());
        refusals.is_said((status, Part::Api, from.network()))
    }

    #[test]
    fn a_flood_is_a_line_a_minute_and_says_what_it_leaves_out() {
        let refusals = Refusals::default();
        let lines = (0..1000).filter_map(|_| said(&refusals, StatusCode::UNAUTHORIZED, 1)).count();
        assert_eq!(lines, 1);
        assert_eq!(said(&refusals, StatusCode::UNAUTHORIZED, 2), Some(999), "another address");
        assert_eq!(said(&refusals, StatusCode::FORBIDDEN, 1), Some(0), "another kind");
        let lines = (10..10_000).filter_map(|n| said(&refusals, StatusCode::FORBIDDEN, n)).count();
        assert!(lines < 400, "{lines} of ten thousand addresses");
    }
}
