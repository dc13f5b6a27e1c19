//! What a session's tokens and its `LoginStatus` say together, and which policies follow (Microsoft, "Microsoft Entra
//! integration with MDM", "Management protocol with Microsoft Entra ID").
//!
//! On a joined device (`Device`) the enrollment is everybody's who logs in, so a person's policies go there only while a
//! token says that it is they. A token is missing before anybody has logged in, right after the enrollment most of all, and
//! while somebody without an Entra account is logged in. With `Full` a person has added a work account to a device of
//! their own: the enrollment is that one person's, and their policies go there whether a token came or not.

use std::time::Duration;

use serde::Serialize;
use utoipa::ToSchema;

use super::{LoginStatus, UserToken};
use crate::{
    devices::EnrollmentType,
    identity::{Flaw, Identity, Person, TokenError, token::Details},
    ids::{EntraDeviceId, ObjectId, TenantId},
};

/// How long a session waits for keys that have to be fetched: a device waits for it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Who is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = UserTokenWho)]
pub enum Who {
    /// Nobody that Entra knows: no token came, and `LoginStatus` is `none` or did not come either.
    NoUser,
    /// Somebody without an Entra account: `LoginStatus` is `others`.
    OtherUser,
    /// Somebody with an Entra account, but their token did not come: `LoginStatus` is `user`.
    UnidentifiedUser,
    /// The person whom `claims` names: their token was good.
    EntraUser,
    /// A token came that is not good; `invalid` says why.
    Invalid,
}

impl Who {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoUser => "no_user",
            Self::OtherUser => "other_user",
            Self::UnidentifiedUser => "unidentified_user",
            Self::EntraUser => "entra_user",
            Self::Invalid => "invalid",
        }
    }
}

/// Which policies go to the device in this session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = UserTokenPolicies)]
pub enum Policies {
    /// The device's alone. Nothing of a person's is sent or taken away.
    Device,
    /// The device's and the person's: with `Device` the one in `claims`, with `Full` the one who enrolled the device.
    DeviceAndUser,
}

/// Why a token is not good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = InvalidUserTokenReason)]
pub enum Reason {
    /// The `Authorization` is of another scheme than `Bearer`.
    NotBearer,
    /// It is none of Entra's access tokens: no JWS, too long, or a claim that must be there is not.
    Malformed,
    /// It is not signed with RS256.
    Algorithm,
    /// It is from another tenant than the API token's.
    OtherTenant,
    /// Its `iss` is not the tenant's.
    OtherIssuer,
    /// Its `aud` is none of the tenant's `audiences`.
    OtherAudience,
    /// It is not of version 2.0.
    OtherVersion,
    /// It has expired.
    Expired,
    /// It is not valid yet.
    NotYetValid,
    /// It is signed with a key that the authority does not list.
    UnknownKey,
    /// Its signature is wrong.
    BadSignature,
    /// It is good, and names no person.
    NoPerson,
    /// Several tokens came, each good, of different people.
    DifferentPeople,
}

impl From<Flaw> for Reason {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Length
            | Flaw::Form
            | Flaw::Header
            | Flaw::Claims
            | Flaw::Critical
            | Flaw::NoKid
            | Flaw::NoTenant
            | Flaw::NoExpiry
            | Flaw::NoIssuer => Self::Malformed,
            Flaw::Algorithm => Self::Algorithm,
            Flaw::NotServed | Flaw::Tenant => Self::OtherTenant,
            Flaw::Issuer => Self::OtherIssuer,
            Flaw::Audience => Self::OtherAudience,
            Flaw::Version => Self::OtherVersion,
            Flaw::Expired => Self::Expired,
            Flaw::NotYet => Self::NotYetValid,
            Flaw::Key | Flaw::PerhapsNewKey => Self::UnknownKey,
            Flaw::Signature => Self::BadSignature,
        }
    }
}

/// Why a token is not good. Nothing that it says is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = InvalidUserToken)]
pub struct Invalid {
    /// For programs.
    pub reason: Reason,
    /// For the engineer.
    pub detail: String,
}

impl Invalid {
    /// Without more words.
    #[must_use]
    pub fn because(reason: Reason, detail: &str) -> Self {
        Self { reason, detail: detail.to_owned() }
    }
}

/// What a good token says. Other claims are not told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = UserTokenClaims)]
pub struct Claims {
    /// The person's object id. With `tid`, this is who they are; names change.
    pub oid: ObjectId,
    /// Their tenant, which is the API token's.
    pub tid: TenantId,
    /// Their user principal name; null where the token does not have this optional claim.
    #[schema(required, max_length = 1024)]
    pub upn: Option<String>,
    /// What they sign in with, to be shown.
    #[schema(required, max_length = 1024)]
    pub preferred_username: Option<String>,
    /// Their name, to be shown.
    #[schema(required, max_length = 1024)]
    pub name: Option<String>,
    /// The device that the token was given to, by its id in Entra.
    #[schema(required)]
    pub deviceid: Option<EntraDeviceId>,
    /// The groups that the token names; null where it leaves them out, as there are too many.
    #[schema(required)]
    pub groups: Option<Vec<ObjectId>>,
}

impl Claims {
    fn new(person: Person, details: Details) -> Self {
        let Person { tenant, user, upn, groups } = person;
        let Details { name, preferred_username, device, .. } = details;
        Self { oid: user, tid: tenant, upn, preferred_username, name, deviceid: device, groups }
    }
}

/// That a token could not be looked at: its signature needs keys which the authority does not give out now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unverified;

/// What all tokens of a session say together; `Ok(None)` where there is none.
pub type Shown = Result<Option<Claims>, Invalid>;

/// Validates all tokens of a session, as the Terms of Use page does, for this tenant alone.
///
/// # Errors
/// [`Unverified`]
pub async fn look_at(
    identity: &Identity,
    tenant: TenantId,
    tokens: &[UserToken],
) -> Result<Shown, Unverified> {
    let all = tokio::time::timeout(PATIENCE, async {
        let mut shown: Option<Claims> = None;
        for token in tokens {
            let claims = match one(identity.validate_of(tenant, token.as_str()).await)? {
                Ok(claims) => claims,
                Err(invalid) => return Ok(Err(invalid)),
            };
            if shown.as_ref().is_some_and(|shown| shown.oid != claims.oid) {
                let detail = "the tokens of this session name different people";
                return Ok(Err(Invalid::because(Reason::DifferentPeople, detail)));
            }
            // The first one counts.
            shown.get_or_insert(claims);
        }
        Ok(Ok(shown))
    });
    all.await.unwrap_or(Err(Unverified))
}

/// What one token says.
fn one(
    validated: Result<(Person, Details), TokenError>,
) -> Result<Result<Claims, Invalid>, Unverified> {
    match validated {
        Ok((person, details)) => Ok(Ok(Claims::new(person, details))),
        Err(TokenError::NoUser(_)) => {
            let detail = "the token has no oid, or is an application's own (idtyp)";
            Ok(Err(Invalid::because(Reason::NoPerson, detail)))
        }
        Err(TokenError::Unavailable | TokenError::Invalid(Flaw::PerhapsNewKey)) => Err(Unverified),
        Err(TokenError::Invalid(flaw)) => {
            Ok(Err(Invalid { reason: flaw.into(), detail: flaw.to_string() }))
        }
    }
}

/// Who is there. What the device says of who is active narrows what a token says: a person's policies would land with
/// whoever that is.
#[must_use]
pub fn who(shown: &Shown, login_status: Option<LoginStatus>) -> Who {
    match (shown, login_status) {
        (Err(_), _) => Who::Invalid,
        (_, Some(LoginStatus::None)) | (Ok(None), None) => Who::NoUser,
        (_, Some(LoginStatus::Others)) => Who::OtherUser,
        (Ok(None), Some(LoginStatus::User)) => Who::UnidentifiedUser,
        (Ok(Some(_)), Some(LoginStatus::User) | None) => Who::EntraUser,
    }
}

/// Which policies go to a device of this type.
#[must_use]
pub fn policies(who: Who, enrollment_type: EnrollmentType) -> Policies {
    match (enrollment_type, who) {
        (EnrollmentType::Full, _) | (EnrollmentType::Device, Who::EntraUser) => {
            Policies::DeviceAndUser
        }
        (EnrollmentType::Device, _) => Policies::Device,
    }
}
