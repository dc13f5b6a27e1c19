//! The public keys of checkpoints: their ids, and sets of them as JSON (RFC 7517, RFC 8037).

use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use serde::Deserialize;
use serde_json::{Value, json};

use super::merkle::sha256;

/// A public Ed25519 key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifyingKey(pub [u8; 32]);

impl VerifyingKey {
    /// Its thumbprint (RFC 7638), which is what `kid` has.
    #[must_use]
    pub fn id(&self) -> String {
        // The members that the thumbprint is over, in the order that it wants.
        let x = BASE64URL.encode(self.0);
        let jwk = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#);
        BASE64URL.encode(sha256(&[jwk.as_bytes()]))
    }

    /// Whether it signed this.
    #[must_use]
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0).verify(message, signature).is_ok()
    }
}

/// A set of keys as JSON, as `/.well-known/evidence-keys.json` has it.
#[must_use]
pub fn jwks(keys: &[VerifyingKey]) -> Value {
    let keys: Vec<Value> = keys
        .iter()
        .map(|key| {
            json!({
                "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA",
                "kid": key.id(), "x": BASE64URL.encode(key.0),
            })
        })
        .collect();
    json!({ "keys": keys })
}

/// A set of keys that cannot be used.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum KeySetError {
    /// It is not a JWK set.
    #[error("expected a JWK set such as /.well-known/evidence-keys.json")]
    Form,
    /// It has no Ed25519 key.
    #[error("there is no Ed25519 key in the set")]
    Empty,
    /// A key's id is not what its public half makes.
    #[error("the key {0} has an id that is not its thumbprint")]
    Id(String),
}

/// Reads a set of keys. Keys of other kinds are passed over.
///
/// # Errors
/// [`KeySetError`]
pub fn read_jwks(set: &Value) -> Result<Vec<VerifyingKey>, KeySetError> {
    #[derive(Deserialize)]
    struct Set {
        keys: Vec<Jwk>,
    }
    #[derive(Deserialize)]
    struct Jwk {
        kty: String,
        crv: Option<String>,
        kid: Option<String>,
        x: Option<String>,
    }
    let set = Set::deserialize(set).map_err(|_| KeySetError::Form)?;
    let mut keys = Vec::new();
    for Jwk { kty, crv, kid, x } in set.keys {
        if kty != "OKP" || crv.as_deref() != Some("Ed25519") {
            continue;
        }
        let x = x.and_then(|x| BASE64URL.decode(x).ok()).and_then(|x| x.try_into().ok());
        let key = VerifyingKey(x.ok_or(KeySetError::Form)?);
        if let Some(kid) = kid.filter(|kid| *kid != key.id()) {
            return Err(KeySetError::Id(kid));
        }
        keys.push(key);
    }
    if keys.is_empty() { Err(KeySetError::Empty) } else { Ok(keys) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_is_the_thumbprint_of_the_standard() {
        // RFC 8037, appendix A.3.
        let x = BASE64URL.decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo").unwrap();
        let key = VerifyingKey(x.try_into().unwrap());
        assert_eq!(key.id(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        assert_eq!(read_jwks(&jwks(&[key])), Ok(vec![key]));
    }

    #[test]
    fn a_set_that_is_none_is_refused() {
        let mut set = jwks(&[VerifyingKey([7; 32])]);
        set["keys"][0]["kid"] = "x".into();
        assert_eq!(read_jwks(&set), Err(KeySetError::Id("x".to_owned())));
        set["keys"][0]["x"] = "x".into();
        assert_eq!(read_jwks(&set), Err(KeySetError::Form));
        set["keys"][0]["kty"] = "RSA".into();
        assert_eq!(read_jwks(&set), Err(KeySetError::Empty));
        assert_eq!(read_jwks(&json!({})), Err(KeySetError::Form));
    }
}
