//! Where to go on: a page of ours, and never another's.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::form_urlencoded;

/// The longest address that is gone back to, in characters: it travels inside other addresses.
const LONGEST: usize = 2048;

/// The address of a page of ours: a path, perhaps with a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReturnTo(String);

impl ReturnTo {
    /// From outside; the fallback where it is not one of ours.
    #[must_use]
    pub fn or(address: &str, fallback: &'static str) -> Self {
        Self::try_from(address.to_owned()).unwrap_or_else(|_| Self(fallback.to_owned()))
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of the page that leads there after signing in.
    #[must_use]
    pub fn sign_in(&self) -> String {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("return_to", &self.0)
            .finish();
        format!("{}?{query}", crate::sign_in::SIGN_IN)
    }
}

impl TryFrom<String> for ReturnTo {
    type Error = &'static str;
    fn try_from(address: String) -> Result<Self, Self::Error> {
        // A browser takes `//host` and `/\host` for another host, and leaves out tabs and line ends.
        let ours = address.starts_with('/')
            && !address[1..].starts_with(['/', '\\'])
            && address.len() <= LONGEST
            && address.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
        if ours { Ok(Self(address)) } else { Err("expected a path of this site") }
    }
}

impl From<ReturnTo> for String {
    fn from(address: ReturnTo) -> Self {
        address.0
    }
}

impl fmt::Display for ReturnTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_led_back_to() {
        for good in ["/", "/help", "/help?q=a%20b", "/help/errors/0x80180013#language"] {
            assert!(ReturnTo::try_from(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "",
            "help",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nb",
            "/\t/x",
            "/a b",
            "/ü",
        ] {
            assert!(ReturnTo::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn an_address_survives_the_way_through_signing_in() {
        let to = ReturnTo::or("/devices?q=a%26b&sort=name", "/devices");
        assert_eq!(to.sign_in(), "/sign-in?return_to=%2Fdevices%3Fq%3Da%2526b%26sort%3Dname");
    }
}
