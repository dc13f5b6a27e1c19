//! A token as it came: taken apart and looked at. Nothing in it is true before its signature was checked.

use aws_lc_rs::signature::ParsedPublicKey;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::{Flaw, Person, TokenError};
use crate::{
    ids::{EntraDeviceId, ObjectId, TenantId},
    text::storable,
};

/// How far clocks may be apart.
const SKEW: SignedDuration = SignedDuration::from_mins(5);
/// The longest token that is looked at, in bytes.
const MAX_LENGTH: usize = 32 * 1024;

/// A token that has the form of one of Entra's.
#[derive(Debug)]
pub struct Token<'a> {
    signed: &'a str,
    signature: &'a str,
    /// The id of the key that it says it is signed with.
    pub kid: String,
    /// The tenant that it says it is from.
    pub tenant: TenantId,
    claims: Claims,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Claims {
    iss: Option<String>,
    aud: Option<OneOrMany>,
    exp: Option<f64>,
    nbf: Option<f64>,
    ver: Option<Value>,
    tid: Option<Value>,
    oid: Option<Value>,
    upn: Option<Value>,
    name: Option<Value>,
    preferred_username: Option<Value>,
    deviceid: Option<Value>,
    idtyp: Option<Value>,
    groups: Option<Value>,
    hasgroups: Option<Value>,
    #[serde(rename = "_claim_names")]
    claim_names: Option<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl OneOrMany {
    fn names_one_of(&self, audiences: &[String]) -> bool {
        match self {
            Self::One(name) => audiences.contains(name),
            Self::Many(names) => names.iter().any(|name| audiences.contains(name)),
        }
    }
}

impl<'a> Token<'a> {
    /// Takes a token apart.
    ///
    /// # Errors
    /// Why it is none of Entra's; no part of the token is in it.
    pub fn read(token: &'a str) -> Result<Self, Flaw> {
        if token.len() > MAX_LENGTH {
            return Err(Flaw::Length);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(Flaw::Form)?;
        let (header, claims) = signed.split_once('.').ok_or(Flaw::Form)?;
        let header: Header = part(header).ok_or(Flaw::Header)?;
        let claims: Claims = part(claims).ok_or(Flaw::Claims)?;
        if header.alg != "RS256" {
            return Err(Flaw::Algorithm);
        }
        if header.crit.is_some() {
            return Err(Flaw::Critical);
        }
        let kid = header.kid.ok_or(Flaw::NoKid)?;
        let tenant = guid(claims.tid.as_ref()).ok_or(Flaw::NoTenant)?;
        Ok(Self { signed, signature, kid, tenant, claims })
    }

    /// Whether it is for one of these audiences, and now.
    ///
    /// # Errors
    /// Why not; no part of the token is in it.
    pub fn check(&self, audiences: &[String], now: Timestamp) -> Result<(), Flaw> {
        let claims = &self.claims;
        if claims.ver.as_ref().and_then(Value::as_str) != Some("2.0") {
            return Err(Flaw::Version);
        }
        if !claims.aud.as_ref().is_some_and(|aud| aud.names_one_of(audiences)) {
            return Err(Flaw::Audience);
        }
        let seconds = |time: Timestamp| time.as_duration().as_secs_f64();
        if claims.exp.ok_or(Flaw::NoExpiry)? <= seconds(now) - SKEW.as_secs_f64() {
            return Err(Flaw::Expired);
        }
        if claims.nbf.is_some_and(|nbf| nbf > seconds(now) + SKEW.as_secs_f64()) {
            return Err(Flaw::NotYet);
        }
        Ok(())
    }

    /// The issuer that it names.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.claims.iss.as_deref()
    }

    /// Whether the key's owner signed it.
    #[must_use]
    pub fn is_signed_with(&self, key: &ParsedPublicKey) -> bool {
        let signature = BASE64URL.decode(self.signature);
        signature.is_ok_and(|signature| key.verify_sig(self.signed.as_bytes(), &signature).is_ok())
    }

    /// Whom it names. It is for the caller to have checked all else.
    ///
    /// # Errors
    /// [`TokenError::NoUser`]
    pub fn person(&self) -> Result<Person, TokenError> {
        // An application's own token has an oid, too (Microsoft, "Optional claims reference", `idtyp`).
        let is_applications = self.claims.idtyp.as_ref().is_some_and(|kind| kind == "app");
        let user = guid(self.claims.oid.as_ref()).filter(|_| !is_applications);
        let user = user.ok_or(TokenError::NoUser(self.tenant))?;
        let (upn, groups) = (text(self.claims.upn.as_ref()), self.claims.groups());
        Ok(Person { tenant: self.tenant, user, upn, groups })
    }

    /// What else it says. It is for the caller to have checked all else.
    #[must_use]
    pub fn details(&self) -> Details {
        let claims = &self.claims;
        Details {
            name: text(claims.name.as_ref()),
            preferred_username: text(claims.preferred_username.as_ref()),
            device: guid(claims.deviceid.as_ref()),
        }
    }
}

/// What a token says beside whom it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The person's name, to be shown.
    pub name: Option<String>,
    /// What the person signs in with, to be shown.
    pub preferred_username: Option<String>,
    /// The device that the token was given to, by its id in Entra.
    pub device: Option<EntraDeviceId>,
}

impl Claims {
    fn groups(&self) -> Option<Vec<ObjectId>> {
        let groups = self.groups.as_ref().and_then(Value::as_array);
        if groups.is_none()
            && are_groups_left_out(self.hasgroups.as_ref(), self.claim_names.as_ref())
        {
            return None;
        }
        Some(groups.into_iter().flatten().filter_map(|group| guid(Some(group))).collect())
    }
}

/// Whether a token says that there are groups that do not fit into it: by `_claim_names`, or by `hasgroups` where
/// tokens must be short (Microsoft, "Access token claims reference", groups overage claim). The address that it
/// names beside that is not asked (protocol.md §3).
pub(crate) fn are_groups_left_out(hasgroups: Option<&Value>, claim_names: Option<&Value>) -> bool {
    let has = |value: &Value| *value == true || value == "true";
    hasgroups.is_some_and(has) || claim_names.is_some_and(|names| names.get("groups").is_some())
}

/// The text of a claim, at most 1,024 characters of it.
fn text(claim: Option<&Value>) -> Option<String> {
    Some(storable(claim?.as_str()?, 1024))
}

fn part<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_slice(&BASE64URL.decode(text).ok()?).ok()
}

fn guid<T: std::str::FromStr>(claim: Option<&Value>) -> Option<T> {
    claim?.as_str()?.parse().ok()
}
