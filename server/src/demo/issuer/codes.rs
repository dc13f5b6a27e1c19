//! The authorization codes that were given out.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp};

use super::Directory;
use crate::{clock::Entropy, demo::tenants::Person};

/// How long a code is good for (RFC 6749, §4.1.2: ten minutes at most).
const LIFETIME: SignedDuration = SignedDuration::from_mins(1);
/// So many codes are remembered.
const MOST: usize = 256;

/// What a code stands for.
#[derive(Debug, Clone)]
pub struct Grant {
    /// Where the person signed in.
    pub directory: Directory,
    /// Who has signed in.
    pub person: Person,
    /// The PKCE code challenge.
    pub challenge: String,
    /// What the ID token repeats.
    pub nonce: Option<String>,
    /// What was asked for.
    pub scope: String,
    /// When the person signed in.
    pub at: Timestamp,
}

/// The newest codes that were not used yet.
#[derive(Debug, Default)]
pub struct Codes(Mutex<VecDeque<(String, Grant)>>);

impl Codes {
    fn with<T>(&self, work: impl FnOnce(&mut VecDeque<(String, Grant)>) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A new code; the oldest one is forgotten where there are too many.
    pub fn give(&self, grant: Grant, entropy: &Entropy) -> String {
        let code = BASE64URL.encode(entropy.bytes::<32>());
        self.with(|codes| {
            codes.push_front((code.clone(), grant));
            codes.truncate(MOST);
        });
        code
    }

    /// Uses a code up; `None` where it was used before, is too old, or never was one.
    pub fn take(&self, code: &str, now: Timestamp) -> Option<Grant> {
        self.with(|codes| {
            codes.retain(|(_, grant)| now.duration_since(grant.at).abs() < LIFETIME);
            let place = codes.iter().position(|(known, _)| known == code)?;
            codes.remove(place).map(|(_, grant)| grant)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grant(at: Timestamp) -> Grant {
        let person = Person::all().next().unwrap();
        let (challenge, scope) = (String::new(), String::new());
        Grant { directory: Directory::Organizations, person, challenge, nonce: None, scope, at }
    }

    #[test]
    fn a_code_is_good_once_and_for_a_minute() {
        let (codes, entropy, at) = (Codes::default(), Entropy::system(), Timestamp::UNIX_EPOCH);
        let give = || codes.give(grant(at), &entropy);
        let code = give();
        assert!(codes.take(&code, at).is_some());
        assert!(codes.take(&code, at).is_none());
        assert!(codes.take(&give(), at + SignedDuration::from_secs(59)).is_some());
        assert!(codes.take(&give(), at + SignedDuration::from_secs(60)).is_none());
    }

    #[test]
    fn the_oldest_codes_are_forgotten() {
        let (codes, entropy, at) = (Codes::default(), Entropy::system(), Timestamp::UNIX_EPOCH);
        let all: Vec<_> = (0..=MOST).map(|_| codes.give(grant(at), &entropy)).collect();
        assert!(codes.take(&all[0], at).is_none());
        assert!(codes.take(&all[1], at).is_some());
    }
}
