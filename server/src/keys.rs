//! The one key file and what is derived from it (design.md, decision 8).
//!
//! The file holds 32-byte secrets, the newest first. From each, HKDF-SHA256 derives by purpose: the
//! Ed25519 keys that sign blobs and checkpoints, and the keys that seal what goes round with people. All of them verify and open; the newest
//! signs and seals, once every instance has had the time to read it. Running instances look at the file
//! every second.

use std::{
    fmt, fs,
    io::{self, Write as _},
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, chown},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use aws_lc_rs::{
    aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    digest, hkdf, hmac,
    signature::{Ed25519KeyPair, KeyPair as _},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};
use jsonwebtoken::DecodingKey;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    clock::{Clock, Entropy},
    evidence::keys::VerifyingKey,
};

/// How often running instances look at the file.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How old a key must be to sign and seal: by then all instances can verify and open.
pub(crate) const IN_USE_AFTER: SignedDuration = SignedDuration::from_secs(5);
const PIN_PURPOSE: &[u8] = b"vestibule/v1/pin/hmac-sha256";
const BLOB_PURPOSE: &[u8] = b"vestibule/v1/opaque-blob/ed25519";
const EVIDENCE_PURPOSE: &[u8] = b"vestibule/v1/evidence/ed25519";

/// What is sealed, each with a key of its own: what was made for one never opens as another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The ticket of the Terms of Use page's form.
    Ticket,
    /// What a sign-in has to know when the provider sends the person back.
    SignIn,
    /// What is kept of somebody who is signed in.
    Session,
    /// The token of a form of the portal's.
    Form,
    /// A secret that signs webhooks.
    Webhook,
    /// What somebody typed before they had to sign in again.
    Kept,
    /// A secret among a tenant's settings.
    Setting,
}

impl Purpose {
    const ALL: [Self; 7] = [
        Self::Ticket,
        Self::SignIn,
        Self::Session,
        Self::Form,
        Self::Webhook,
        Self::Kept,
        Self::Setting,
    ];

    const fn label(self) -> &'static [u8] {
        match self {
            Self::Ticket => b"vestibule/v1/ticket/aes-256-gcm-siv",
            Self::SignIn => b"vestibule/v1/sign-in/aes-256-gcm-siv",
            Self::Session => b"vestibule/v1/session/aes-256-gcm-siv",
            Self::Form => b"vestibule/v1/form/aes-256-gcm-siv",
            Self::Webhook => b"vestibule/v1/webhook/aes-256-gcm-siv",
            Self::Setting => b"vestibule/v1/setting/aes-256-gcm-siv",
            Self::Kept => b"vestibule/v1/kept-form/aes-256-gcm-siv",
        }
    }
}

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

/// The key file and the keys that were last read from it.
#[derive(Debug)]
pub struct Keys {
    file: PathBuf,
    current: RwLock<Arc<KeyRing>>,
}

impl Keys {
    /// Reads the key file; makes it, readable by its owner alone, where there is none.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or does not hold keys.
    pub fn open(file: &Path, clock: &Clock, entropy: &Entropy) -> Result<Self, KeyFileError> {
        if !file.exists() {
            create(file, clock, entropy).map_err(|error| cannot_write(file, &error))?;
        }
        let ring = KeyRing::read(file)?;
        Ok(Self { file: file.to_owned(), current: RwLock::new(Arc::new(ring)) })
    }

    /// The keys as they are now.
    #[must_use]
    pub fn current(&self) -> Arc<KeyRing> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether the file, too, can be read now, as after a restart it must be.
    #[must_use]
    pub fn are_readable(&self) -> bool {
        KeyRing::read(&self.file).is_ok()
    }

    /// Takes in a file that has changed. One that is damaged or gone changes nothing: the keys that
    /// were good stay.
    pub fn look(&self) {
        match KeyRing::read(&self.file) {
            Ok(ring) if ring.ids() != self.current().ids() => {
                tracing::info!(keys = ?ring, "the key file has changed and is in use");
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(ring);
            }
            Ok(_) => {}
            Err(error) => tracing::error!(%error, "the keys that were read before stay in use"),
        }
    }

    /// Looks at the file every second, for as long as anybody uses the keys.
    pub fn keep_looking(self: &Arc<Self>) {
        let keys = Arc::downgrade(self);
        tokio::spawn(async move {
            let mut seen = None;
            loop {
                tokio::time::sleep(LOOK_EVERY).await;
                let Some(keys) = keys.upgrade() else { break };
                let modified = fs::metadata(&keys.file).and_then(|m| m.modified()).ok();
                if seen.replace(modified) != Some(modified) {
                    keys.look();
                }
            }
        });
    }
}

/// What a key file is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looked {
    /// How many keys it holds.
    pub keys: usize,
    /// Who may read and write it, as `chmod` has it.
    pub mode: u32,
}

/// Looks at a key file; `None` where there is none.
///
/// # Errors
/// Where it cannot be read, or does not hold keys.
pub fn look_at(file: &Path) -> Result<Option<Looked>, KeyFileError> {
    let metadata = match fs::metadata(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        found => found.map_err(|e| fail(file, format!("cannot be read: {e}")))?,
    };
    let keys = KeyRing::read(file)?.keys.len();
    Ok(Some(Looked { keys, mode: metadata.permissions().mode() & 0o777 }))
}

/// Adds a new key to the file; the others stay, and go on verifying and opening. The new one is in use
/// 5 seconds after the clock's time, which may be one to come.
///
/// # Errors
/// Where the file cannot be read or written. It is then as it was.
pub fn rotate(file: &Path, clock: &Clock, entropy: &Entropy) -> Result<usize, KeyFileError> {
    let wrong = |error: io::Error| cannot_write(file, &error);
    // A link stays one; and of several rotations at once, each adds its key.
    let file = &fs::canonicalize(file).map_err(wrong)?;
    let folder = fs::File::open(folder_of(file)).map_err(wrong)?;
    folder.lock().map_err(wrong)?;
    let mut stored = read_file(file)?;
    stored.keys.insert(0, StoredKey::new(clock, entropy));
    let unfinished = write_beside(file, &stored, entropy).map_err(wrong)?;
    // The servers must be able to read it, also where somebody else rotates.
    let replaced = fs::metadata(file)
        .and_then(|old| chown(&unfinished, Some(old.uid()), Some(old.gid())))
        .and_then(|()| fs::rename(&unfinished, file));
    if let Err(error) = replaced {
        let _ = fs::remove_file(&unfinished);
        return Err(wrong(error));
    }
    folder.sync_all().map_err(wrong)?;
    Ok(stored.keys.len())
}

/// Keys.
pub struct KeyRing {
    /// The newest first; never empty.
    keys: Vec<Key>,
}

struct Key {
    id: String,
    created_at: Timestamp,
    public: [u8; 32],
    signing: Ed25519KeyPair,
    verifying: DecodingKey,
    /// Signs checkpoints.
    evidence: Ed25519KeyPair,
    /// Its public half.
    evidence_public: VerifyingKey,
    /// For PINs.
    mac: hmac::Key,
    /// One a purpose, in the order of [`Purpose::ALL`].
    sealing: [LessSafeKey; Purpose::ALL.len()],
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.id)).finish()
    }
}

impl KeyRing {
    fn read(file: &Path) -> Result<Self, KeyFileError> {
        let stored = read_file(file)?;
        let keys = stored
            .keys
            .iter()
            .enumerate()
            .map(|(n, key)| {
                let secret: Option<[u8; 32]> =
                    BASE64URL.decode(&key.secret).ok().and_then(|s| s.try_into().ok());
                secret
                    .and_then(|secret| Key::derive(&secret, key.created_at))
                    .ok_or_else(|| fail(file, format!("key {n} is not 32 bytes in base64url")))
            })
            .collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() {
            return Err(fail(file, "holds no key; restore it from a backup".to_owned()));
        }
        Ok(Self { keys })
    }

    fn ids(&self) -> Vec<&str> {
        self.keys.iter().map(|key| key.id.as_str()).collect()
    }

    /// The newest key that all instances have had the time to read; the oldest, where none is so old.
    fn in_use(&self, now: Timestamp) -> &Key {
        let aged = |key: &&Key| now.duration_since(key.created_at) >= IN_USE_AFTER;
        self.keys.iter().find(aged).unwrap_or(&self.keys[self.keys.len() - 1])
    }

    /// The id and the signing key for new blobs.
    #[must_use]
    pub fn signing(&self, now: Timestamp) -> (&str, &Ed25519KeyPair) {
        let key = self.in_use(now);
        (&key.id, &key.signing)
    }

    /// The public key with this id.
    #[must_use]
    pub fn verifying(&self, id: &str) -> Option<&DecodingKey> {
        self.keys.iter().find(|key| key.id == id).map(|key| &key.verifying)
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

    /// The id and the signing key for new checkpoints of the evidence.
    #[must_use]
    pub fn signing_evidence(&self, now: Timestamp) -> (String, &Ed25519KeyPair) {
        let key = self.in_use(now);
        (key.evidence_public.id(), &key.evidence)
    }

    /// The public keys of checkpoints, the newest first.
    #[must_use]
    pub fn verifying_evidence(&self) -> Vec<VerifyingKey> {
        self.keys.iter().map(|key| key.evidence_public).collect()
    }

    /// Seals a text: nobody can read or change it without the key file. The result is base64url.
    ///
    /// `None` only where the text is too long for the cipher (64 GiB).
    #[must_use]
    pub fn seal(
        &self,
        purpose: Purpose,
        plain: &[u8],
        now: Timestamp,
        entropy: &Entropy,
    ) -> Option<String> {
        // With this cipher, a nonce that chance repeats shows no more than whether two texts are equal.
        let nonce: [u8; NONCE_LEN] = entropy.bytes();
        let mut whole = [&nonce, plain].concat();
        let key = &self.in_use(now).sealing[purpose as usize];
        let tag = key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(purpose.label()),
                &mut whole[NONCE_LEN..],
            )
            .ok()?;
        whole.extend(tag.as_ref());
        Some(BASE64URL.encode(whole))
    }

    /// What a PIN is looked up by, in hex: its MAC under each key, the newest first.
    #[must_use]
    pub fn macs(&self, text: &[u8]) -> Vec<String> {
        self.keys.iter().map(|key| hex::encode(hmac::sign(&key.mac, text))).collect()
    }

    /// Opens what [`KeyRing::seal`] made for the same purpose with any of the keys; `None` for everything
    /// else.
    #[must_use]
    pub fn unseal(&self, purpose: Purpose, sealed: &str) -> Option<Vec<u8>> {
        let whole = BASE64URL.decode(sealed).ok()?;
        let (nonce, sealed) = whole.split_first_chunk::<NONCE_LEN>()?;
        self.keys.iter().find_map(|key| {
            let nonce = Nonce::assume_unique_for_key(*nonce);
            let mut text = sealed.to_vec();
            let plain = key.sealing[purpose as usize].open_in_place(
                nonce,
                Aad::from(purpose.label()),
                &mut text,
            );
            plain.ok().map(|plain| plain.to_vec())
        })
    }
}

impl Key {
    fn derive(secret: &[u8; 32], created_at: Timestamp) -> Option<Self> {
        let seed = derive(secret, BLOB_PURPOSE)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).ok()?;
        let public: [u8; 32] = pair.public_key().as_ref().try_into().ok()?;
        let hash = digest::digest(&digest::SHA256, &public);
        let evidence =
            Ed25519KeyPair::from_seed_unchecked(&derive(secret, EVIDENCE_PURPOSE)?).ok()?;
        let evidence_public = VerifyingKey(evidence.public_key().as_ref().try_into().ok()?);
        let sealing = |purpose: Purpose| {
            UnboundKey::new(&AES_256_GCM_SIV, &derive(secret, purpose.label())?).ok()
        };
        let [ticket, sign_in, session, form, webhook, kept, setting] = Purpose::ALL.map(sealing);
        Some(Self {
            id: BASE64URL.encode(&hash.as_ref()[..6]),
            created_at,
            public,
            signing: pair,
            mac: hmac::Key::new(hmac::HMAC_SHA256, &derive(secret, PIN_PURPOSE)?),
            verifying: DecodingKey::from_ed_der(&public),
            evidence,
            evidence_public,
            sealing: [ticket?, sign_in?, session?, form?, webhook?, kept?, setting?]
                .map(LessSafeKey::new),
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

fn fail(file: &Path, reason: String) -> KeyFileError {
    KeyFileError { file: file.to_owned(), reason }
}

fn cannot_write(file: &Path, error: &io::Error) -> KeyFileError {
    fail(file, format!("cannot be written: {error}"))
}

fn read_file(file: &Path) -> Result<KeyFile, KeyFileError> {
    let text = fs::read_to_string(file).map_err(|e| fail(file, format!("cannot be read: {e}")))?;
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
        let (line, column) = (e.line(), e.column());
        fail(file, format!("is damaged at line {line} column {column}; restore it from a backup"))
    })?;
    if stored.version != 1 {
        let version = stored.version;
        return Err(fail(file, format!("has version {version}; this program reads version 1")));
    }
    Ok(stored)
}

impl StoredKey {
    fn new(clock: &Clock, entropy: &Entropy) -> Self {
        Self { created_at: clock.now(), secret: BASE64URL.encode(entropy.bytes::<32>()) }
    }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn sync_folder(file: &Path) -> io::Result<()> {
    fs::File::open(folder_of(file))?.sync_all()
}

/// Writes a file of another name in the same folder, whole and on the disk, readable by its owner alone.
fn write_beside(file: &Path, content: &KeyFile, entropy: &Entropy) -> io::Result<PathBuf> {
    let text = serde_json::to_string_pretty(content)?;
    let name = format!(".keys-{}", hex::encode(entropy.bytes::<8>()));
    let unfinished = folder_of(file).join(name);
    let mut to =
        fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished)?;
    to.write_all(text.as_bytes())?;
    to.sync_all()?;
    Ok(unfinished)
}

/// Makes the file whole or not at all: several instances may start at once on one folder, and the
/// first file that stands is the one they all use.
fn create(file: &Path, clock: &Clock, entropy: &Entropy) -> io::Result<()> {
    fs::create_dir_all(folder_of(file))?;
    let content = KeyFile { version: 1, keys: vec![StoredKey::new(clock, entropy)] };
    let unfinished = write_beside(file, &content, entropy)?;
    let linked = match fs::hard_link(&unfinished, file) {
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    };
    let removed = fs::remove_file(&unfinished);
    linked.and(removed).and_then(|()| sync_folder(file))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    fn at(seconds: i64) -> Clock {
        Clock::from_fn(move || NOW + SignedDuration::from_secs(seconds))
    }

    fn open(file: &Path) -> Keys {
        Keys::open(file, &at(0), &Entropy::system()).unwrap()
    }

    #[test]
    fn the_file_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys/k.json");
        assert_eq!(open(&file).current().jwks(), open(&file).current().jwks());
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
            let error = Keys::open(&file, &at(0), &Entropy::system()).unwrap_err();
            assert!(error.to_string().contains("k.json"), "{error}");
            assert!(!error.to_string().contains("c2VjcmV0"), "{error}");
        }
    }

    #[test]
    fn what_is_sealed_opens_and_what_is_touched_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let keys = open(&folder.path().join("k")).current();
        let sealed = keys.seal(Purpose::Ticket, b"text", NOW, &Entropy::system()).unwrap();
        assert_eq!(keys.unseal(Purpose::Ticket, &sealed).unwrap(), b"text");
        for n in 0..sealed.len() {
            let mut touched = sealed.clone().into_bytes();
            touched[n] = if touched[n] == b'A' { b'B' } else { b'A' };
            assert_eq!(
                keys.unseal(Purpose::Ticket, std::str::from_utf8(&touched).unwrap()),
                None,
                "at {n}"
            );
        }
        for purpose in [Purpose::SignIn, Purpose::Session, Purpose::Form] {
            assert_eq!(keys.unseal(purpose, &sealed), None, "{purpose:?}");
        }
        let other = open(&folder.path().join("other")).current();
        assert_eq!(other.unseal(Purpose::Ticket, &sealed), None);
    }

    #[test]
    fn a_rotation_is_in_use_a_little_later_and_the_earlier_key_still_opens() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k");
        let keys = open(&file);
        let entropy = Entropy::system();
        let later = |seconds| NOW + SignedDuration::from_secs(seconds);
        let before = keys.current();
        let sealed = before.seal(Purpose::Ticket, b"text", later(100), &entropy).unwrap();
        assert_eq!(rotate(&file, &at(100), &entropy).unwrap(), 2);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(keys.current().ids().len(), 1, "not looked at yet");
        keys.look();
        let after = keys.current();
        assert_eq!(after.ids()[1..], before.ids());
        assert_eq!(after.jwks()["keys"].as_array().unwrap().len(), 2);
        assert_eq!(after.unseal(Purpose::Ticket, &sealed).unwrap(), b"text");
        assert_eq!(after.signing(later(104)).0, before.signing(later(104)).0);
        assert_eq!(after.signing(later(105)).0, after.ids()[0]);

        fs::write(&file, "damaged").unwrap();
        keys.look();
        assert_eq!(keys.current().ids(), after.ids());
        assert!(!keys.are_readable());
    }

    #[test]
    fn a_key_for_later_is_read_now_and_signs_then() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k");
        let keys = open(&file);
        rotate(&file, &at(900), &Entropy::system()).unwrap();
        keys.look();
        let ring = keys.current();
        let signing = |seconds| ring.signing(NOW + SignedDuration::from_secs(seconds)).0;
        assert_eq!(ring.ids().len(), 2);
        assert_eq!((signing(904), signing(905)), (ring.ids()[1], ring.ids()[0]));
    }

    #[test]
    fn rotations_at_once_each_add_a_key_and_a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k");
        open(&file);
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&file, &link).unwrap();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| rotate(&link, &at(1), &Entropy::system()).unwrap());
            }
        });
        assert_eq!(open(&link).current().ids().len(), 9);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
}
