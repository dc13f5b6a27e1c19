//! The checkpoint of a batch: a signed statement about all of a tenant's records so far, a few hundred characters long. Who
//! keeps it can tell later whether the records are still those that there were.

use aws_lc_rs::signature::Ed25519KeyPair;
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    keys::VerifyingKey,
    merkle::{Hash, sha256},
};
use crate::{ids::TenantId, keys::KeyRing};

/// The header's `typ`.
pub const TYPE: &str = "evidence+jwt";

/// The claims of a checkpoint, in the order that they are written in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// The server's public URL.
    pub iss: String,
    /// The tenant whose records they are.
    pub tid: TenantId,
    /// The batch's number, from 1.
    pub number: u64,
    /// How many records the batch has.
    pub size: u64,
    /// How many records there are up to and with it.
    pub total: u64,
    /// The root over the batch's leaves.
    #[serde(with = "base64url")]
    pub root: Hash,
    /// SHA-256 of the text of the checkpoint before; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "base64url::optional")]
    pub previous: Option<Hash>,
    /// When it was made, in seconds since 1970.
    pub iat: i64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    typ: String,
    alg: String,
    kid: String,
}

/// Why a text is not a checkpoint, or not a good one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotGood {
    /// It is not a compact JWS of our form.
    #[error("it is not a checkpoint")]
    Form,
    /// None of the keys has this id.
    #[error("it is signed with the key {0}, which is not among the trusted ones")]
    Key(String),
    /// The signature is not one of that key over this.
    #[error("its signature is wrong")]
    Signature,
}

impl Claims {
    /// The index of the batch's first record, from 0.
    #[must_use]
    pub fn first_index(&self) -> u64 {
        self.total.saturating_sub(self.size)
    }

    /// When it was made.
    #[must_use]
    pub fn made_at(&self) -> Timestamp {
        Timestamp::from_second(self.iat).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The compact JWS, under the key in use now.
    ///
    /// # Errors
    /// Where the claims cannot be written as JSON, which these can.
    pub fn sign(&self, keys: &KeyRing, now: Timestamp) -> Result<String, serde_json::Error> {
        let (id, key) = keys.signing_evidence(now);
        self.signed_by(&id, key)
    }

    pub(super) fn signed_by(
        &self,
        id: &str,
        key: &Ed25519KeyPair,
    ) -> Result<String, serde_json::Error> {
        let header = json!({ "typ": TYPE, "alg": "EdDSA", "kid": id }).to_string();
        let claims = serde_json::to_string(self)?;
        let mut jws = format!("{}.{}", BASE64URL.encode(header), BASE64URL.encode(claims));
        let signature = key.sign(jws.as_bytes());
        jws.push('.');
        BASE64URL.encode_string(signature, &mut jws);
        Ok(jws)
    }
}

/// What the next checkpoint says of this one.
#[must_use]
pub fn hash(jws: &str) -> Hash {
    sha256(&[jws.as_bytes()])
}

/// A hash as checkpoints have it: in base64url.
#[must_use]
pub fn hash_text(hash: &Hash) -> String {
    BASE64URL.encode(hash)
}

/// The reverse of [`hash_text`].
#[must_use]
pub fn parse_hash(text: &str) -> Option<Hash> {
    BASE64URL.decode(text).ok()?.try_into().ok()
}

/// What a checkpoint says, whoever signed it.
///
/// # Errors
/// [`NotGood::Form`]
pub fn read(jws: &str) -> Result<Claims, NotGood> {
    take_apart(jws).map(|(_, claims, ..)| claims)
}

/// The id of the key that a checkpoint says it is signed with.
#[must_use]
pub fn signed_by(jws: &str) -> Option<String> {
    take_apart(jws).ok().map(|(header, ..)| header.kid)
}

/// What a checkpoint says that one of these keys signed, and the key's id.
///
/// # Errors
/// [`NotGood`]
pub fn verify(jws: &str, keys: &[VerifyingKey]) -> Result<(Claims, String), NotGood> {
    let (Header { kid, .. }, claims, message, signature) = take_apart(jws)?;
    let Some(key) = keys.iter().find(|key| key.id() == kid) else {
        return Err(NotGood::Key(kid));
    };
    if key.has_signed(message.as_bytes(), &signature) {
        Ok((claims, kid))
    } else {
        Err(NotGood::Signature)
    }
}

fn take_apart(jws: &str) -> Result<(Header, Claims, &str, Vec<u8>), NotGood> {
    let (message, signature) = jws.rsplit_once('.').ok_or(NotGood::Form)?;
    let (header, claims) = message.split_once('.').ok_or(NotGood::Form)?;
    let decoded = |part: &str| BASE64URL.decode(part).map_err(|_| NotGood::Form);
    let header: Header = serde_json::from_slice(&decoded(header)?).map_err(|_| NotGood::Form)?;
    let claims: Claims = serde_json::from_slice(&decoded(claims)?).map_err(|_| NotGood::Form)?;
    let sound = header.typ == TYPE
        && header.alg == "EdDSA"
        && claims.number > 0
        && claims.size > 0
        && claims.size <= claims.total
        && (claims.number == 1) == claims.previous.is_none();
    if sound { Ok((header, claims, message, decoded(signature)?)) } else { Err(NotGood::Form) }
}

/// Hashes in base64url.
mod base64url {
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    use super::{hash_text, parse_hash};
    use crate::evidence::merkle::Hash;

    pub fn serialize<S: Serializer>(hash: &Hash, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hash_text(hash))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Hash, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse_hash(&text).ok_or_else(|| de::Error::custom("expected 32 bytes in base64url"))
    }

    /// The same where there may be none.
    pub mod optional {
        use serde::{Deserializer, Serializer};

        use crate::evidence::merkle::Hash;

        #[expect(clippy::ref_option, reason = "serde passes it like that")]
        pub fn serialize<S: Serializer>(
            hash: &Option<Hash>,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            match hash {
                Some(hash) => super::serialize(hash, serializer),
                None => serializer.serialize_none(),
            }
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Option<Hash>, D::Error> {
            super::deserialize(deserializer).map(Some)
        }
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::KeyPair as _;

    use super::*;

    fn claims() -> Claims {
        Claims {
            iss: "https://mdm.contoso.com".to_owned(),
            tid: "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
            number: 2,
            size: 3,
            total: 10,
            root: [1; 32],
            previous: Some([2; 32]),
            iat: 1_795_176_000,
        }
    }

    fn key(seed: u8) -> (Ed25519KeyPair, VerifyingKey) {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap();
        let public = VerifyingKey(pair.public_key().as_ref().try_into().unwrap());
        (pair, public)
    }

    #[test]
    fn what_is_signed_verifies_and_what_is_touched_does_not() {
        let (pair, public) = key(1);
        let jws = claims().signed_by(&public.id(), &pair).unwrap();
        assert_eq!(verify(&jws, &[key(2).1, public]), Ok((claims(), public.id())));
        assert_eq!(verify(&jws, &[key(2).1]), Err(NotGood::Key(public.id())));
        for n in 0..jws.len() {
            let mut touched = jws.clone().into_bytes();
            touched[n] = if touched[n] == b'A' { b'B' } else { b'A' };
            let touched = String::from_utf8(touched).unwrap();
            assert!(verify(&touched, &[public]).is_err(), "at {n}");
        }
        for more in [format!("{jws}="), format!("{jws}."), format!(" {jws}"), format!("{jws}A")] {
            assert!(verify(&more, &[public]).is_err(), "{more}");
        }
        // Another key's signature under this key's name.
        let forged = claims().signed_by(&public.id(), &key(2).0).unwrap();
        assert_eq!(verify(&forged, &[public]), Err(NotGood::Signature));
    }

    #[test]
    fn the_claims_are_written_as_the_documentation_says() {
        let first = Claims { number: 1, size: 10, previous: None, ..claims() };
        assert_eq!(
            serde_json::to_string(&first).unwrap(),
            "{\"iss\":\"https://mdm.contoso.com\",\"tid\":\"6babcaad-604b-40ac-a9d7-9fd97c0b779f\",\
             \"number\":1,\"size\":10,\"total\":10,\
             \"root\":\"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\",\"iat\":1795176000}"
        );
        let (pair, public) = key(1);
        for odd in [
            Claims { previous: Some([2; 32]), ..first.clone() },
            Claims { previous: None, ..claims() },
            Claims { number: 0, ..claims() },
            Claims { size: 0, ..claims() },
            Claims { size: 11, ..claims() },
        ] {
            let jws = odd.signed_by(&public.id(), &pair).unwrap();
            assert_eq!(verify(&jws, &[public]), Err(NotGood::Form), "{odd:?}");
        }
    }
}
