//! The `OpaqueBlob`: a signed statement about one acceptance, which anyone can verify offline with
//! the keys at `/.well-known/jwks.json` (design.md, "OpaqueBlob").

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::{Algorithm, Validation};
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::request::Ownership;
use crate::{
    config::PublicUrl,
    ids::{DecisionId, ObjectId, PolicyId, TenantId},
    keys::KeyRing,
};

/// The header's `typ`.
pub const TYPE: &str = "tou+jwt";
/// The `aud` claim.
pub const AUDIENCE: &str = "enrollment";
/// How long after the decision a blob is good for.
pub const LIFETIME: SignedDuration = SignedDuration::from_hours(1);
/// The longest blob, in characters.
pub const MAX_LENGTH: usize = 700;

/// The claims of a blob.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = BlobClaims)]
pub struct Claims {
    /// The server's public URL.
    pub iss: String,
    /// Always `enrollment`.
    pub aud: String,
    /// The person's object id.
    pub sub: ObjectId,
    /// The person's tenant.
    pub tid: TenantId,
    /// The decision's id.
    pub jti: DecisionId,
    /// The policy accepted; absent where no terms applied.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(nullable = false)]
    pub policy: Option<PolicyId>,
    /// Its version; absent where no terms applied.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(nullable = false)]
    pub version: Option<u32>,
    /// Company or personal.
    pub ownership: Ownership,
    /// The client-request-id; absent where it was no GUID.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(nullable = false)]
    pub crid: Option<String>,
    /// When the decision was made, in seconds since 1970.
    pub iat: i64,
    /// When the blob expires, in seconds since 1970.
    pub exp: i64,
}

impl Claims {
    /// `iat` and `exp` of a decision made at this time.
    #[must_use]
    pub fn validity(decided_at: Timestamp) -> (i64, i64) {
        let from = decided_at.as_second();
        (from, from + LIFETIME.as_secs())
    }

    /// The compact JWS, under the key in use now. The same decision always has the same blob under the
    /// same key.
    ///
    /// # Errors
    /// Where the claims cannot be written as JSON, which these can.
    pub fn sign(&self, keys: &KeyRing, now: Timestamp) -> Result<String, serde_json::Error> {
        let (id, key) = keys.signing(now);
        let header = json!({ "typ": TYPE, "alg": "EdDSA", "kid": id }).to_string();
        let claims = serde_json::to_string(self)?;
        let mut jws = format!("{}.{}", BASE64URL.encode(header), BASE64URL.encode(claims));
        let signature = key.sign(jws.as_bytes());
        jws.push('.');
        BASE64URL.encode_string(signature, &mut jws);
        Ok(jws)
    }

    /// Reads a blob that one of these keys signed and that is good now: ours, for enrollment, not expired.
    ///
    /// # Errors
    /// [`NotGood`]
    pub fn verify(
        blob: &str,
        keys: &KeyRing,
        public_url: &PublicUrl,
        now: Timestamp,
    ) -> Result<Self, NotGood> {
        let header = jsonwebtoken::decode_header(blob).map_err(|_| NotGood::Forged)?;
        let key = header.kid.as_deref().and_then(|id| keys.verifying(id));
        let key = key.filter(|_| header.typ.as_deref() == Some(TYPE)).ok_or(NotGood::Forged)?;
        let mut rules = Validation::new(Algorithm::EdDSA);
        rules.set_audience(&[AUDIENCE]);
        rules.set_issuer(&[public_url.as_str()]);
        // By our clock, below.
        rules.validate_exp = false;
        let read = jsonwebtoken::decode::<Self>(blob, key, &rules);
        let claims = read.map_err(|_| NotGood::Forged)?.claims;
        if claims.exp <= now.as_second() { Err(NotGood::Expired) } else { Ok(claims) }
    }
}

/// Why a blob is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotGood {
    /// It was not made here, or was changed.
    #[error("The blob is not one that this service made.")]
    Forged,
    /// It was good for an hour, and that is over.
    #[error("The blob has expired.")]
    Expired,
}

#[cfg(test)]
mod tests {
    use jsonwebtoken::{DecodingKey, jwk::JwkSet};

    use super::*;
    use crate::{
        clock::{Clock, Entropy},
        keys::Keys,
    };

    #[test]
    fn the_longest_blob_fits_and_verifies_with_the_published_key() {
        let entropy = Entropy::system();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k");
        let keys = Keys::open(&file, &Clock::system(), &entropy).unwrap().current();
        let iss = format!("https://{}", "a".repeat(PublicUrl::MAX_LENGTH - 8));
        assert!(PublicUrl::try_from(iss.clone()).is_ok());
        let claims = Claims {
            iss: iss.clone(),
            aud: AUDIENCE.to_owned(),
            sub: ObjectId::random(&entropy),
            tid: TenantId::random(&entropy),
            jti: DecisionId::random(&entropy),
            policy: Some("p".repeat(32).parse().unwrap()),
            version: Some(u32::MAX),
            ownership: Ownership::Personal,
            crid: Some(DecisionId::random(&entropy).to_string()),
            iat: 4_102_444_800,
            exp: 4_102_444_800 + LIFETIME.as_secs(),
        };
        let blob = claims.sign(&keys, Timestamp::UNIX_EPOCH).unwrap();
        assert!(blob.len() <= MAX_LENGTH, "{}", blob.len());
        assert!(blob.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)));

        let set: JwkSet = serde_json::from_value(keys.jwks()).unwrap();
        let header = jsonwebtoken::decode_header(&blob).unwrap();
        assert_eq!(header.typ.as_deref(), Some(TYPE));
        let key = DecodingKey::from_jwk(set.find(&header.kid.unwrap()).unwrap()).unwrap();
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_audience(&[AUDIENCE]);
        validation.set_issuer(&[iss]);
        let read = jsonwebtoken::decode::<Claims>(&blob, &key, &validation).unwrap();
        assert_eq!(read.claims, claims);
    }
}
