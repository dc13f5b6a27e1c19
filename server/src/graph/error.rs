//! Why Graph did not say what it was asked.

use jiff::Timestamp;

use super::credential::CredentialError;
use crate::identity::fetch::FetchError;

/// Why Graph did not say what it was asked. No part of a token or a secret is in it.
#[derive(Debug, thiserror::Error)]
pub enum GraphError {
    /// The secret, the certificate or the key cannot be used.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The client assertion could not be signed.
    #[error("the client assertion could not be signed")]
    Assertion,
    /// The authority gives no token.
    #[error("the authority gives the application no token: {0}")]
    Token(TokenRefusal),
    /// Nobody answers, or not within bounds.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// Graph or the authority asked for less.
    #[error("Graph is not asked before {0:.0}, as it has too much to do")]
    Paused(Timestamp),
    /// It answered something else than what was asked for.
    #[error("Graph answers {status} {code}")]
    Status {
        /// The status.
        status: u16,
        /// The error's code, such as `Authorization_RequestDenied`.
        code: String,
    },
    /// The answer cannot be read.
    #[error("Graph's answer is not what it should be: {0}")]
    Content(&'static str),
    /// There are more groups than are read.
    #[error("the person is in too many groups")]
    TooMany,
    /// It took too long.
    #[error("Graph did not answer in time")]
    Slow,
}

/// What the authority's token endpoint says instead of giving a token (RFC 6749, §5.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRefusal {
    /// The error, such as `invalid_client`; the status, where it names none.
    pub error: String,
    /// Entra's own number of it. It is for people to look up: Microsoft changes what they mean ("Microsoft Entra
    /// authentication and authorization error codes").
    pub number: Option<u64>,
}

impl std::fmt::Display for TokenRefusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.error)?;
        self.number.map_or(Ok(()), |number| write!(f, " (AADSTS{number})"))
    }
}

/// A code out of an answer, as it may be logged.
#[must_use]
pub(super) fn plain(code: &str) -> String {
    code.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).take(100).collect()
}
