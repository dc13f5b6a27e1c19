//! The one key file and what is derived from it (design.md, decision 8).
//!
//! The file holds 32-byte secrets, the newest first. From each, HKDF-SHA256 derives by purpose: the
//! Ed25519 key that signs blobs, and the key that seals tickets. The newest signs and seals; all of
//! them verify and open.

use std::{
    fmt, fs,
    io::{self, Write as _},
    os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use aws_lc_rs::{
    digest, hkdf,
    signature::{Ed25519KeyPair, KeyPair as _},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305, XNonce,
    aead::{Aead as _, Payload},
};
use jiff::Timestamp;
use jsonwebtoken::EncodingKey;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::{Clock, Entropy};

const NONCE_LENGTH: usize = 24;
const BLOB_PURPOSE: &[u8] = b"vestibule/v1/opaque-blob/ed25519";
const TICKET_PURPOSE: &[u8] = b"vestibule/v1/ticket/xchacha20poly1305";

#[derive(Serialize, Deserialize)]
struct KeyFile {
    version: u32,
    keys: Vec<StoredKey>,
}

#[derive(Serialize, Deserialize)]
struct StoredKey {
    created_at: Timestamp,
    secret: String,
}

/// A key file that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("key file {}: {reason}", file.display())]
pub struct KeyFileError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong, and what to do.
    pub reason: String,
}

/// The keys in use.
pub struct KeyRing {
    /// The newest first; never empty.
    keys: Vec<Key>,
}

struct Key {
    id: String,
    public: [u8; 32],
    signing: EncodingKey,
    sealing: XChaCha20Poly1305,
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.id)).finish()
    }
}

impl KeyRing {
    /// Reads the key file; makes it, readable by its owner alone, where there is none.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or does not hold keys.
    pub fn open(file: &Path, clock: &Clock, entropy: &Entropy) -> Result<Self, KeyFileError> {
        let fail = |reason: String| KeyFileError { file: file.to_owned(), reason };
        if !file.exists() {
            create(file, clock, entropy).map_err(|e| fail(format!("cannot be made: {e}")))?;
        }
        let text = fs::read_to_string(file).map_err(|e| fail(format!("cannot be read: {e}")))?;
        let mode = fs::metadata(file).map_or(0, |m| m.permissions().mode() & 0o777);
        if mode & 0o077 != 0 {
            tracing::warn!(
                file = %file.display(),
                mode = format!("{mode:o}"),
                "the key file can be read by others; run: chmod 600 on it"
            );
        }
        // The parser's own message could quote a secret, so it is not passed on.
        let stored: KeyFile = serde_json::from_str(&text).map_err(|e| {
            fail(format!(
                "is damaged at line {} column {}; restore it from a backup",
                e.line(),
                e.column()
            ))
        })?;
        if stored.version != 1 {
            return Err(fail(format!(
                "has version {}; this program reads version 1",
                stored.version
            )));
        }
        let keys = stored
            .keys
            .iter()
            .enumerate()
            .map(|(n, key)| {
                let secret: Option<[u8; 32]> =
                    BASE64URL.decode(&key.secret).ok().and_then(|s| s.try_into().ok());
                secret
                    .and_then(|secret| Key::derive(&secret))
                    .ok_or_else(|| fail(format!("key {n} is not 32 bytes in base64url")))
            })
            .collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(fail("holds no key; restore it from a backup".to_owned()));
        }
        Ok(Self { keys })
    }

    fn newest(&self) -> &Key {
        &self.keys[0]
    }

    /// The id and the signing key for new blobs.
    #[must_use]
    pub fn signing(&self) -> (&str, &EncodingKey) {
        (&self.newest().id, &self.newest().signing)
    }

    /// The public keys as a JWK set (RFC 7517, RFC 8037).
    #[must_use]
    pub fn jwks(&self) -> Value {
        let keys: Vec<Value> = self
            .keys
            .iter()
            .map(|key| {
                json!({
                    "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA",
                    "kid": key.id, "x": BASE64URL.encode(key.public),
                })
            })
            .collect();
        json!({ "keys": keys })
    }

    /// Seals a text: nobody can read or change it without the key file. The result is base64url.
    ///
    /// `None` only where the text is too long for the cipher (256 GiB).
    #[must_use]
    pub fn seal(&self, plain: &[u8], entropy: &Entropy) -> Option<String> {
        let nonce: [u8; NONCE_LENGTH] = entropy.bytes();
        let payload = Payload { msg: plain, aad: TICKET_PURPOSE };
        let sealed = self.newest().sealing.encrypt(&XNonce::from(nonce), payload).ok()?;
        let mut whole = nonce.to_vec();
        whole.extend(sealed);
        Some(BASE64URL.encode(whole))
    }

    /// Opens what [`KeyRing::seal`] made with any of the keys; `None` for everything else.
    #[must_use]
    pub fn unseal(&self, sealed: &str) -> Option<Vec<u8>> {
        let whole = BASE64URL.decode(sealed).ok()?;
        let (nonce, sealed) = whole.split_first_chunk::<NONCE_LENGTH>()?;
        self.keys.iter().find_map(|key| {
            let payload = Payload { msg: sealed, aad: TICKET_PURPOSE };
            key.sealing.decrypt(&XNonce::from(*nonce), payload).ok()
        })
    }
}

impl Key {
    fn derive(secret: &[u8; 32]) -> Option<Self> {
        let seed = derive(secret, BLOB_PURPOSE)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).ok()?;
        let public: [u8; 32] = pair.public_key().as_ref().try_into().ok()?;
        let private = pair.to_pkcs8().ok()?;
        let hash = digest::digest(&digest::SHA256, &public);
        Some(Self {
            id: BASE64URL.encode(&hash.as_ref()[..6]),
            public,
            signing: EncodingKey::from_ed_der(private.as_ref()),
            sealing: XChaCha20Poly1305::new(&derive(secret, TICKET_PURPOSE)?.into()),
        })
    }
}

fn derive(secret: &[u8; 32], purpose: &[u8]) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    hkdf::Salt::new(hkdf::HKDF_SHA256, &[])
        .extract(secret)
        .expand(&[purpose], hkdf::HKDF_SHA256)
        .and_then(|okm| okm.fill(&mut out))
        .ok()?;
    Some(out)
}

/// Makes the file whole or not at all: several instances may start at once on one folder, and the
/// first file that stands is the one they all use.
fn create(file: &Path, clock: &Clock, entropy: &Entropy) -> io::Result<()> {
    let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let key =
        StoredKey { created_at: clock.now(), secret: BASE64URL.encode(entropy.bytes::<32>()) };
    let text = serde_json::to_string_pretty(&KeyFile { version: 1, keys: vec![key] })?;
    let unfinished = folder.join(format!(".keys-{}", hex::encode(entropy.bytes::<8>())));
    let written = (|| {
        let mut to =
            fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
        to.write_all(text.as_bytes())?;
        to.sync_all()?;
        match fs::hard_link(&unfinished, file) {
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            linked => linked,
        }?;
        fs::File::open(folder)?.sync_all()
    })();
    let removed = fs::remove_file(&unfinished);
    written.and(removed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(folder: &Path) -> KeyRing {
        KeyRing::open(&folder.join("keys/k.json"), &Clock::system(), &Entropy::system()).unwrap()
    }

    #[test]
    fn the_file_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let first = open(folder.path());
        let again = open(folder.path());
        assert_eq!(first.jwks(), again.jwks());
        let file = folder.path().join("keys/k.json");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.path().join("keys")).unwrap().count(), 1);
    }

    #[test]
    fn a_damaged_file_stops_the_start_without_its_contents_in_the_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k.json");
        for text in [
            "",
            "{}",
            r#"{"version":1,"keys":[]}"#,
            r#"{"version":2,"keys":[]}"#,
            r#"{"version":1,"keys":[{"created_at":"2026-01-01T00:00:00Z","secret":"c2VjcmV0"}]}"#,
        ] {
            fs::write(&file, text).unwrap();
            let error = KeyRing::open(&file, &Clock::system(), &Entropy::system()).unwrap_err();
            assert!(error.to_string().contains("k.json"), "{error}");
            assert!(!error.to_string().contains("c2VjcmV0"), "{error}");
        }
    }

    #[test]
    fn what_is_sealed_opens_and_what_is_touched_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let keys = open(folder.path());
        let sealed = keys.seal(b"text", &Entropy::system()).unwrap();
        assert_eq!(keys.unseal(&sealed).unwrap(), b"text");
        for n in 0..sealed.len() {
            let mut touched = sealed.clone().into_bytes();
            touched[n] = if touched[n] == b'A' { b'B' } else { b'A' };
            assert_eq!(keys.unseal(std::str::from_utf8(&touched).unwrap()), None, "at {n}");
        }
        let other = open(tempfile::tempdir().unwrap().path());
        assert_eq!(other.unseal(&sealed), None);
    }
}
