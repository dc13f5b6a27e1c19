//! The configuration's values that are more than a text or a number.

use std::{cmp::Ordering, fmt, net::SocketAddr, ops::RangeInclusive, path::PathBuf, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, de};
use sqlx::postgres::PgConnectOptions;
use url::Url;

use crate::ids::TenantId;

/// Whether enrollment is paused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Maintenance {
    /// It is not.
    #[default]
    Off,
    /// It is, perhaps from a time on, to an end, with the administrators' words about it.
    On {
        /// When it begins by itself.
        from: Option<Timestamp>,
        /// When it ends by itself.
        until: Option<Timestamp>,
        /// What people are told.
        message: Option<String>,
    },
}

/// Enrollment is paused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paused<'a> {
    /// What people are told.
    pub message: Option<&'a str>,
    /// When that ends by itself.
    pub until: Option<Timestamp>,
}

impl Maintenance {
    /// Whether it is on at this time.
    #[must_use]
    pub fn at(&self, now: Timestamp) -> Option<Paused<'_>> {
        match self {
            Self::On { from, until, message }
                if from.is_none_or(|from| from <= now) && until.is_none_or(|until| now < until) =>
            {
                Some(Paused { message: message.as_deref(), until: *until })
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Maintenance {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Window {
            #[serde(default, deserialize_with = "optional_time")]
            from: Option<Timestamp>,
            #[serde(default, deserialize_with = "optional_time")]
            until: Option<Timestamp>,
            message: Option<String>,
        }
        impl<'de> de::Visitor<'de> for Visitor {
            type Value = Maintenance;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("false, true, or { from = …, until = …, message = \"…\" }")
            }
            fn visit_bool<E>(self, on: bool) -> Result<Maintenance, E> {
                Ok(if on {
                    Maintenance::On { from: None, until: None, message: None }
                } else {
                    Maintenance::Off
                })
            }
            fn visit_map<A: de::MapAccess<'de>>(self, map: A) -> Result<Maintenance, A::Error> {
                let window = Window::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let Window { from, until, message } = window;
                if from.zip(until).is_some_and(|(from, until)| from >= until) {
                    return Err(de::Error::custom("expected `until` to be after `from`"));
                }
                Ok(Maintenance::On { from, until, message })
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// A TOML date-time with an offset, as a time.
///
/// # Errors
/// Where the value is no date-time or has no offset.
pub fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    let text = toml::value::Datetime::deserialize(deserializer)?.to_string();
    text.parse()
        .map_err(|_| de::Error::custom(format!("expected a time with its offset such as {text}Z")))
}

/// The same where there need not be one.
///
/// # Errors
/// The same.
pub fn optional_time<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Timestamp>, D::Error> {
    time(deserializer).map(Some)
}

/// An address and port to listen on.
///
/// # Errors
/// Where the value is none.
pub fn address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
    String::deserialize(deserializer)?
        .parse()
        .map_err(|_| de::Error::custom("expected an address and port such as \"127.0.0.1:8080\""))
}

/// The same where it may be absent.
///
/// # Errors
/// Where the value is none.
pub fn optional_address<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<SocketAddr>, D::Error> {
    address(deserializer).map(Some)
}

/// A number that the environment gives as a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(i64),
    Text(String),
}

/// Reads a whole number within a range, also from a text.
///
/// # Errors
/// Where the value is none, or out of the range.
pub fn number<'de, T, D>(deserializer: D, range: RangeInclusive<T>) -> Result<T, D::Error>
where
    T: TryFrom<i64> + FromStr + PartialOrd + fmt::Display,
    D: Deserializer<'de>,
{
    let number = match Written::deserialize(deserializer) {
        Ok(Written::Number(number)) => T::try_from(number).ok(),
        Ok(Written::Text(text)) => text.parse().ok(),
        Err(_) => None,
    };
    number.filter(|number| range.contains(number)).ok_or_else(|| {
        let (from, to) = range.into_inner();
        de::Error::custom(format!("expected a whole number from {from} to {to}"))
    })
}

/// A dotted version of two to four numbers.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct OsVersion(Vec<u32>);

impl OsVersion {
    /// Four numbers; those that are left out are zero.
    fn whole(&self) -> [u32; 4] {
        std::array::from_fn(|n| self.0.get(n).copied().unwrap_or_default())
    }
}

impl OsVersion {
    /// Whether this version is below another one, whatever the numbers are that it leaves out: Windows tells the
    /// page fewer of them than the MDM server learns.
    #[must_use]
    pub fn is_surely_below(&self, minimum: &Self) -> bool {
        let told = self.0.len();
        self.0[..] < minimum.whole()[..told.min(4)]
    }
}

impl PartialEq for OsVersion {
    fn eq(&self, other: &Self) -> bool {
        self.whole() == other.whole()
    }
}

impl PartialOrd for OsVersion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.whole().cmp(&other.whole()))
    }
}

impl fmt::Display for OsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let numbers: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&numbers.join("."))
    }
}

impl TryFrom<String> for OsVersion {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let numbers: Result<Vec<u32>, _> = text.split('.').map(str::parse).collect();
        match numbers {
            Ok(numbers) if (2..=4).contains(&numbers.len()) => Ok(Self(numbers)),
            _ => Err("expected a version such as \"10.0.19045\""),
        }
    }
}

/// The origin that Windows and browsers use, without a trailing slash. It is the `iss` of every blob,
/// so its length is bounded to keep blobs within 700 characters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct PublicUrl(String);

impl PublicUrl {
    /// The longest one, in characters.
    pub const MAX_LENGTH: usize = 76;

    /// The origin as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether browsers come over https.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https:")
    }
}

impl TryFrom<String> for PublicUrl {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected an origin such as \"https://mdm.contoso.com\", at most 76 \
                                characters, without path or trailing slash";
        let url = Url::parse(&text).map_err(|_| EXPECTED)?;
        let web = matches!(url.scheme(), "https" | "http");
        if web && url.origin().ascii_serialization() == text && text.len() <= Self::MAX_LENGTH {
            Ok(Self(text))
        } else {
            Err(EXPECTED)
        }
    }
}

/// An authority such as `https://login.microsoftonline.com`, without a trailing slash.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Authority(String);

impl Authority {
    /// The address of a tenant's discovery document.
    #[must_use]
    pub fn discovery(&self, tenant: TenantId) -> String {
        format!("{}/{tenant}/v2.0/.well-known/openid-configuration", self.0)
    }

    /// The address of the discovery document for accounts of any organization.
    #[must_use]
    pub fn discovery_for_organizations(&self) -> String {
        format!("{}/organizations/v2.0/.well-known/openid-configuration", self.0)
    }

    /// The address where applications of a tenant get their tokens (Microsoft, "OAuth 2.0 client credentials flow").
    #[must_use]
    pub fn token_endpoint(&self, tenant: TenantId) -> String {
        format!("{}/{tenant}/oauth2/v2.0/token", self.0)
    }

    /// The authority's origin.
    #[must_use]
    pub fn origin(&self) -> String {
        Url::parse(&self.0).map(|url| url.origin().ascii_serialization()).unwrap_or_default()
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Authority {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected an https address such as \
                                \"https://login.microsoftonline.com\" (http only on loopback)";
        let url = Url::parse(&text).map_err(|_| EXPECTED)?;
        if is_safe_origin(&url) && url.query().is_none() && url.fragment().is_none() {
            Ok(Self(text.trim_end_matches('/').to_owned()))
        } else {
            Err(EXPECTED)
        }
    }
}

/// Whether an address may be fetched from: https, or http on loopback; no user information.
#[must_use]
pub fn is_safe_origin(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    let plain = url.username().is_empty() && url.password().is_none();
    plain && (url.scheme() == "https" || (url.scheme() == "http" && loopback))
}

/// A text from the configuration that is shown, or made into a link.
macro_rules! shown {
    ($(#[$doc:meta])* $name:ident, $fits:expr, $expected:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            /// As text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                let fits: fn(&str) -> bool = $fits;
                if fits(&text) { Ok(Self(text)) } else { Err($expected) }
            }
        }
    };
}

shown! {
    /// An e-mail address.
    Email,
    |text| {
        let harmless = |c: char| c.is_alphanumeric() || "@.-_+'".contains(c);
        text.len() <= 254
            && text.chars().all(harmless)
            && text.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && !host.is_empty() && !host.contains('@')
            })
    },
    "expected an e-mail address such as \"help@contoso.com\""
}

shown! {
    /// A telephone number, as people write it.
    Phone,
    |text| {
        (3..=40).contains(&text.len())
            && text.chars().any(|c| c.is_ascii_digit())
            && text.chars().all(|c| c.is_ascii_digit() || "+-()/. *#".contains(c))
    },
    "expected a telephone number such as \"+49 89 555-0100\""
}

shown! {
    /// The address of a web page.
    WebAddress,
    |text| {
        let url = Url::parse(text);
        text.len() <= 2048 && url.is_ok_and(|url| matches!(url.scheme(), "https" | "http"))
    },
    "expected an address such as \"https://help.contoso.com/\""
}

/// Which database, and where.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub enum DatabaseUrl {
    /// A SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server and database.
    Postgres(Box<PgConnectOptions>),
}

impl TryFrom<String> for DatabaseUrl {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        const EXPECTED: &str = "expected \"sqlite://path/to/file.db\" or \"postgres://…\"";
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            // The parser's own message could quote a password.
            return text.parse().map(Box::new).map(Self::Postgres).map_err(|_| EXPECTED);
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:"));
        match path {
            Some(path) if !path.is_empty() && !path.contains('?') && path != ":memory:" => {
                Ok(Self::Sqlite(path.into()))
            }
            _ => Err(EXPECTED),
        }
    }
}

/// Without a user name or password.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            Self::Postgres(options) => {
                let database = options.get_database().unwrap_or_default();
                write!(f, "postgres://{}:{}/{database}", options.get_host(), options.get_port())
            }
        }
    }
}

impl FromStr for Authority {
    type Err = &'static str;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.to_owned().try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_version_leaves_out_does_not_make_it_too_old() {
        let version = |text: &str| OsVersion::try_from(text.to_owned()).unwrap();
        let minimum = version("10.0.22631.3447");
        for (text, below) in [
            ("10.0.22631.3446", true),
            ("10.0.22631.3447", false),
            ("10.0.22631", false),
            ("10.0", false),
            ("10.0.22630", true),
            ("10.0.19045.9999", true),
            ("6.3.9600", true),
            ("10.0.26100", false),
            ("11.0", false),
        ] {
            assert_eq!(version(text).is_surely_below(&minimum), below, "{text}");
        }
        assert!(version("10.0.19044").is_surely_below(&version("10.0.19045")));
        assert!(!version("10.0.19045.0").is_surely_below(&version("10.0.19045")));
    }

    #[test]
    fn http_is_for_loopback_authorities_only() {
        for good in
            ["http://127.0.0.1:9/entra", "http://localhost", "http://[::1]:8", "https://x.example"]
        {
            assert!(good.parse::<Authority>().is_ok(), "{good}");
        }
        for bad in
            ["http://127.0.0.1.evil.example", "http://example.com", "ftp://x", "https://a@b", "x"]
        {
            assert!(bad.parse::<Authority>().is_err(), "{bad}");
        }
    }
}
