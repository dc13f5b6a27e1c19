//! Identifiers, parsed once at the edge.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::clock::Entropy;

/// A text that is not the identifier it should be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IdError {
    /// Not a GUID in its usual form.
    #[error("expected a GUID such as 6babcaad-604b-40ac-a9d7-9fd97c0b779f")]
    Guid,
    /// Not an id that people give: of a policy or a webhook.
    #[error("expected 1 to 32 of the characters a-z, 0-9 and -")]
    Slug,
}

fn parse_guid(text: &str) -> Result<Uuid, IdError> {
    // `Uuid` also reads braces, URNs and bare digits; the protocol's GUIDs have one form.
    if text.len() != 36 {
        return Err(IdError::Guid);
    }
    Uuid::try_parse(text).map_err(|_| IdError::Guid)
}

/// Whether a text is a GUID in its usual form of 36 characters.
#[must_use]
pub fn is_guid(text: &str) -> bool {
    parse_guid(text).is_ok()
}

macro_rules! guid {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schema(value_type = String, format = Uuid)]
        pub struct $name(Uuid);

        impl $name {
            /// A new random (version 4) identifier.
            #[must_use]
            pub fn random(entropy: &Entropy) -> Self {
                Self(uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid())
            }

            /// A new identifier of this time (RFC 9562, version 7): 74 of its bits are random. Those of about the same time
            /// stand beside each other in an index, so that many of them change few of its pages.
            #[must_use]
            pub fn of_time(now: Timestamp, entropy: &Entropy) -> Self {
                let milliseconds = u64::try_from(now.as_millisecond()).unwrap_or_default();
                let id = uuid::Builder::from_unix_timestamp_millis(milliseconds, &entropy.bytes());
                Self(id.into_uuid())
            }

            /// The identifier that bytes of a hash make (RFC 9562, version 8).
            #[must_use]
            pub fn of_hash(bytes: [u8; 16]) -> Self {
                Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
            }

            /// The reverse of `bytes`.
            #[must_use]
            pub fn of_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The identifier as 16 bytes.
            #[must_use]
            pub fn bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                parse_guid(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.to_string()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    };
}

guid! {
    /// An Entra tenant's id (`tid`).
    TenantId
}
guid! {
    /// The object id of an Entra user or group (`oid`); a person is a tenant id and an object id.
    ObjectId
}
guid! {
    /// A decision's id: also the ticket's that it was made on, and the blob's `jti`.
    DecisionId
}
guid! {
    /// A device's id in the registry: ours, neither the hardware's nor Entra's.
    DeviceId
}
guid! {
    /// A device's id in Entra, as the `deviceid` claim has it.
    EntraDeviceId
}
guid! {
    /// An event's id.
    EventId
}
guid! {
    /// The id of something that an administrator did.
    ActId
}
guid! {
    /// The id of a record that is sealed as evidence: a decision's, also for a withdrawal from it, or an act's.
    RecordId
}
guid! {
    /// The id of what the help desk is told about an attempt to set a device up.
    AttemptId
}
guid! {
    /// What an enrollment attempt is looked up by; the fault carries it to the device.
    TraceId
}
guid! {
    /// An API token's id, for lists and logs; not the secret.
    ApiTokenId
}
guid! {
    /// An enrollment PIN's id, for lists and logs; not its digits.
    PinId
}
guid! {
    /// A session's id, for lists; not the cookie's value.
    SessionId
}
guid! {
    /// The id of a file that is made in the background.
    ExportId
}
guid! {
    /// The id of a copy of consent records, made of what it holds.
    ReceiptId
}
guid! {
    /// What a support person looks an attempt up by, where Windows sent no usable client-request-id.
    SupportId
}

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(try_from = "String", into = "String")]
        #[schema(value_type = String, pattern = "^[a-z0-9-]{1,32}$")]
        pub struct $name(String);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                let fits = (1..=32).contains(&text.len())
                    && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
                if fits { Ok(Self(text.to_owned())) } else { Err(IdError::Slug) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug! {
    /// A policy's id: 1 to 32 of `a-z`, `0-9` and `-`, as its folder is called.
    PolicyId
}
slug! {
    /// A webhook's id in its tenant: 1 to 32 of `a-z`, `0-9` and `-`, as the configuration has it.
    WebhookId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guid_has_one_form() {
        let guid = "6BABCAAD-604b-40ac-a9d7-9fd97c0b779f";
        assert_eq!(guid.parse::<TenantId>().unwrap().to_string(), guid.to_lowercase());
        for odd in [
            "",
            "{6babcaad-604b-40ac-a9d7-9fd97c0b779f}",
            "6babcaad604b40aca9d79fd97c0b779f",
            "urn:uuid:6babcaad-604b-40ac-a9d7-9fd97c0b779f",
            "6babcaad-604b-40ac-a9d7-9fd97c0b779g",
        ] {
            assert_eq!(odd.parse::<TenantId>(), Err(IdError::Guid), "{odd}");
        }
    }

    #[test]
    fn identifiers_of_a_time_are_in_its_order_and_never_the_same() {
        let entropy = Entropy::system();
        let noon: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let ids: Vec<_> = (0..100)
            .map(|n| DecisionId::of_time(noon + jiff::SignedDuration::from_millis(n), &entropy))
            .collect();
        assert!(ids.windows(2).all(|two| two[0] < two[1]));
        assert_eq!(&ids[0].to_string()[..15], "01a1f8d3-ea00-7");
        let (one, other) =
            (DecisionId::of_time(noon, &entropy), DecisionId::of_time(noon, &entropy));
        assert_ne!(one, other);
        // Before 1970 there is no other time to say.
        let long_ago = DecisionId::of_time(Timestamp::MIN, &entropy);
        assert!(long_ago.to_string().starts_with("00000000-0000-7"));
    }

    #[test]
    fn a_policy_id_is_a_folder_name_that_is_safe_everywhere() {
        assert!("company-2026".parse::<PolicyId>().is_ok());
        for odd in ["", "Company", "a_b", "../x", &"a".repeat(33)] {
            assert_eq!(odd.parse::<PolicyId>(), Err(IdError::Slug), "{odd}");
        }
    }
}
