//! Who is logged in on a joined device, for its management sessions: `POST /api/v1/user-tokens/evaluate`.
//!
//! During a management session Windows sends the token of the person who is logged in, in the `Authorization` header of
//! its HTTP requests and in an alert of package #1 (Microsoft, "Microsoft Entra integration with MDM", "Management
//! protocol with Microsoft Entra ID"). The MDM server hands it on to here, and is told who it names and which policies
//! go to the device.

pub mod api;
pub mod evaluate;
mod request;
pub mod syncml;

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A token as a management session brought it: looked at by nobody yet, and shown to nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct UserToken(String);

impl UserToken {
    /// The token of a text, with or without `Bearer` before it; `None` where there is none.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        let token = after_bearer(text).unwrap_or(text);
        (!token.is_empty()).then(|| Self(token.to_owned()))
    }

    /// The token itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UserToken")
    }
}

/// What stands after `Bearer`; `None` where that is not what it begins with.
fn after_bearer(text: &str) -> Option<&str> {
    const SCHEME: &str = "bearer";
    let (scheme, rest) = text.split_at_checked(SCHEME.len())?;
    let rest = rest.is_empty() || rest.starts_with([' ', '\t']);
    (scheme.eq_ignore_ascii_case(SCHEME) && rest).then(|| text[SCHEME.len()..].trim())
}

/// What the alert `LoginStatus` says of the person who is active on the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase", try_from = "String")]
pub enum LoginStatus {
    /// Somebody with an Entra account.
    User,
    /// Somebody without one, such as a local account or a guest.
    Others,
    /// Nobody.
    None,
}

impl FromStr for LoginStatus {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        match text.trim().to_ascii_lowercase().as_str() {
            "user" => Ok(Self::User),
            "others" => Ok(Self::Others),
            "none" => Ok(Self::None),
            _ => Err(()),
        }
    }
}

/// From the text alone: serde takes an enum from an object too.
impl TryFrom<String> for LoginStatus {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, &'static str> {
        text.parse().map_err(|()| "expected user, others or none")
    }
}
