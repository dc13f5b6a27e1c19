//! `[[tenant.webhook]]`: who is sent a tenant's events.

use std::time::Duration;

use serde::{Deserialize, Deserializer, de};
use url::{Host, Url};

use crate::{events::EventType, ids::WebhookId, store::named, webhooks::address::Reach};

/// `[[tenant.webhook]]`
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Webhook {
    /// What it is called, in the log and in commands; unique in the tenant.
    pub id: WebhookId,
    /// Where events are posted to.
    #[serde(deserialize_with = "url")]
    pub url: Url,
    /// Which events; empty: all.
    #[serde(default)]
    pub events: Vec<EventPattern>,
    /// Whether it may be in a network of one's own, or on this machine.
    #[serde(default)]
    pub allow_private: bool,
    /// Whether events wait for now.
    #[serde(default)]
    pub disabled: bool,
    /// How long the receiver may take to answer.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u8,
}

const EXPECTED_URL: &str = "expected an address such as \"https://hooks.contoso.com/vestibule\"";

/// An address. The parser's own message could quote a secret in its query.
fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|_| de::Error::custom(EXPECTED_URL))
}

/// What Standard Webhooks recommends ("Request timeouts").
fn default_timeout() -> u8 {
    15
}

/// The longest time that a receiver may take, in seconds.
pub const LONGEST_TIMEOUT: u8 = 30;

impl Webhook {
    /// How long the receiver may take to answer.
    #[must_use]
    pub fn timeout(&self) -> Duration {
        Duration::from_secs(u64::from(self.timeout_seconds))
    }

    /// Whether it wants events of a type, which may be one that a later version writes.
    #[must_use]
    pub fn wants(&self, kind: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|pattern| pattern.fits(kind))
    }
}

/// A type of events, or all types of one kind: `device.*`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct EventPattern(String);

impl EventPattern {
    fn fits(&self, kind: &str) -> bool {
        match self.0.strip_suffix('*') {
            Some(beginning) => kind.starts_with(beginning),
            None => kind == self.0,
        }
    }

    /// As the configuration has it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for EventPattern {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let pattern = Self(text);
        let whole =
            pattern.0.strip_suffix('*').is_none_or(|rest| rest.ends_with('.') || rest.is_empty());
        if whole && EventType::ALL.iter().any(|kind| pattern.fits(&named::name(kind))) {
            return Ok(pattern);
        }
        let all: Vec<_> = EventType::ALL.iter().map(named::name).collect();
        Err(format!(
            "expected a type of events or a pattern such as \"device.*\"; there are: {}",
            all.join(", ")
        ))
    }
}

/// What one setting alone cannot show.
///
/// # Errors
/// Which webhook, which key, what was expected.
pub fn check(webhooks: &[Webhook]) -> Result<(), (usize, &'static str, String)> {
    for (k, webhook) in webhooks.iter().enumerate() {
        let wrong = |key, expected: &str| Err((k, key, expected.to_owned()));
        if webhooks[..k].iter().any(|earlier| earlier.id == webhook.id) {
            return wrong("id", "stands twice; expected one [[tenant.webhook]] an id");
        }
        if !(1..=LONGEST_TIMEOUT).contains(&webhook.timeout_seconds) {
            return wrong("timeout_seconds", "expected 1 to 30");
        }
        let url = &webhook.url;
        let plain =
            url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let web = matches!(url.host(), Some(host) if host != Host::Domain("")) && plain;
        match (url.scheme(), webhook.allow_private) {
            ("https", _) | ("http", true) if web => {}
            ("http", false) if web => {
                return wrong(
                    "url",
                    "expected an https address; http is for private addresses with allow_private = true",
                );
            }
            _ => {
                return wrong("url", EXPECTED_URL);
            }
        }
        if let Err(refused) = Reach::new(url, webhook.allow_private).admit_literal(url) {
            return wrong("url", &refused.to_string());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<Vec<Webhook>, String> {
        #[derive(Deserialize)]
        struct File {
            webhook: Vec<Webhook>,
        }
        let File { webhook } = toml::from_str(lines).map_err(|error| error.message().to_owned())?;
        check(&webhook).map_err(|(k, key, expected)| format!("{k} {key}: {expected}"))?;
        Ok(webhook)
    }

    fn with(url: &str, more: &str) -> String {
        format!("[[webhook]]\nid = \"mdm\"\nurl = \"{url}\"\n{more}\n")
    }

    #[test]
    fn an_endpoint_is_read_with_its_defaults() {
        let webhooks = read(&with("https://hooks.contoso.com/x?key=1", "")).unwrap();
        assert_eq!(webhooks[0].timeout(), Duration::from_secs(15));
        assert!(EventType::ALL.iter().all(|kind| webhooks[0].wants(&named::name(kind))));
        let webhooks =
            read(&with("https://x.example", "events = [\"device.*\", \"decision.made\"]")).unwrap();
        let wanted =
            EventType::ALL.iter().filter(|&kind| webhooks[0].wants(&named::name(kind))).count();
        assert_eq!(wanted, 10);
        assert!(!webhooks[0].wants("compliance.changed"));
    }

    #[test]
    fn a_mistake_is_named_with_what_was_expected() {
        let twice = with("https://x.example", "").repeat(2);
        for (lines, says) in [
            (with("http://hooks.contoso.com", ""), "0 url: expected an https address"),
            (with("hooks.contoso.com?key=sesame", ""), "expected an address such as"),
            (with("ftp://hooks.contoso.com", ""), "0 url: expected an address"),
            (with("https://a:b@hooks.contoso.com", ""), "0 url: expected an address"),
            (
                with("https://10.0.0.1/", ""),
                "0 url: 10.0.0.1 is a private address; set allow_private",
            ),
            (with("https://[::1]/", ""), "0 url: ::1 is a private address"),
            (
                with("https://169.254.169.254", "allow_private = true"),
                "0 url: 169.254.169.254 is no address",
            ),
            (with("http://1.1.1.1", "allow_private = true"), "0 url: 1.1.1.1 is on the internet"),
            (with("https://x.example", "events = [\"devices.*\"]"), "expected a type of events"),
            (with("https://x.example", "events = [\"dev*\"]"), "expected a type of events"),
            (
                with("https://x.example", "timeout_seconds = 0"),
                "0 timeout_seconds: expected 1 to 30",
            ),
            (with("https://x.example", "secret = \"x\""), "unknown field `secret`"),
            (twice, "1 id: stands twice"),
        ] {
            let error = read(&lines).expect_err(&lines);
            assert!(error.contains(says), "{lines}: {error}");
        }
        assert!(read(&with("http://127.0.0.1:9/", "allow_private = true")).is_ok());
        assert!(read(&with("http://receiver.internal", "allow_private = true")).is_ok());
    }
}
