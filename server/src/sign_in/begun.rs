//! A sign-in that has begun: what its end needs, sealed into `state`.

use aws_lc_rs::{constant_time, digest};
use axum::http::{HeaderMap, HeaderValue};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::provider::Secrets;
use crate::{
    app_state::App,
    clock::Entropy,
    ids::TenantId,
    keys::{KeyRing, Purpose},
    portal::{cookies, return_to::ReturnTo},
    sessions::cookie_name,
};

/// How long people may take at the provider.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// The cookie that a browser is known by while somebody signs in with it.
const COOKIE: &str = "sign-in";

/// What the end of a sign-in needs to know.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Begun {
    /// A tenant of the client that it began with.
    pub tenant: TenantId,
    /// What is checked at the end.
    pub secrets: Secrets,
    /// Where the person wants to go.
    pub return_to: ReturnTo,
    /// SHA-256 of the browser's cookie, in base64url.
    browser: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    at: Timestamp,
}

impl Begun {
    /// A new one, for a browser.
    #[must_use]
    pub fn new(
        tenant: TenantId,
        return_to: ReturnTo,
        browser: &BrowserSecret,
        now: Timestamp,
        entropy: &Entropy,
    ) -> Self {
        let secrets = Secrets {
            verifier: BASE64URL.encode(entropy.bytes::<32>()),
            nonce: BASE64URL.encode(entropy.bytes::<16>()),
        };
        Self { tenant, secrets, return_to, browser: browser.hash(), at: now }
    }

    /// As the `state` parameter.
    #[must_use]
    pub fn seal(&self, keys: &KeyRing, now: Timestamp, entropy: &Entropy) -> Option<String> {
        keys.seal(Purpose::SignIn, &serde_json::to_vec(self).ok()?, now, entropy)
    }

    /// From the `state` parameter.
    ///
    /// # Errors
    /// Where it is not ours, too old, or of another browser; with the way that the person wanted to go, if that
    /// can be read.
    pub fn open(
        state: &str,
        browser: Option<&BrowserSecret>,
        keys: &KeyRing,
        now: Timestamp,
    ) -> Result<Self, Option<ReturnTo>> {
        let plain = keys.unseal(Purpose::SignIn, state).ok_or(None)?;
        let begun: Self = serde_json::from_slice(&plain).map_err(|_| None)?;
        let age = now.duration_since(begun.at);
        let in_time = age >= SignedDuration::from_mins(-5) && age < LIFETIME;
        let same = browser.is_some_and(|browser| {
            let (ours, theirs) = (begun.browser.as_bytes(), browser.hash());
            constant_time::verify_slices_are_equal(ours, theirs.as_bytes()).is_ok()
        });
        if in_time && same { Ok(begun) } else { Err(Some(begun.return_to)) }
    }
}

/// What a browser is known by while somebody signs in with it: 16 random bytes.
#[derive(Debug, Clone)]
pub struct BrowserSecret(String);

impl BrowserSecret {
    /// The one that a browser has.
    #[must_use]
    pub fn of(app: &App, headers: &HeaderMap) -> Option<Self> {
        let name = cookie_name(app.public_url.is_secure(), COOKIE);
        let value = cookies::value(headers, &name)?;
        let fits = BASE64URL.decode(value).is_ok_and(|bytes| bytes.len() == 16);
        fits.then(|| Self(value.to_owned()))
    }

    /// A new one.
    #[must_use]
    pub fn random(entropy: &Entropy) -> Self {
        Self(BASE64URL.encode(entropy.bytes::<16>()))
    }

    /// The header that gives it to a browser.
    #[must_use]
    pub fn header(&self, app: &App) -> Option<HeaderValue> {
        let secure = app.public_url.is_secure();
        let (name, value) = (cookie_name(secure, COOKIE), &self.0);
        let seconds = LIFETIME.as_secs();
        cookies::header(&name, value, seconds, secure)
    }

    fn hash(&self) -> String {
        BASE64URL.encode(digest::digest(&digest::SHA256, self.0.as_bytes()))
    }
}
