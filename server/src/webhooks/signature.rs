//! Secrets and signatures as Standard Webhooks has them ("Signature scheme").

use std::fmt;

use aws_lc_rs::hmac;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use jiff::Timestamp;

use crate::clock::Entropy;

const PREFIX: &str = "whsec_";

/// What signs for an endpoint: 32 bytes.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A new one.
    #[must_use]
    pub fn random(entropy: &Entropy) -> Self {
        Self(entropy.bytes())
    }

    /// As receivers are given it.
    #[must_use]
    pub fn expose(&self) -> String {
        format!("{PREFIX}{}", BASE64_STANDARD.encode(self.0))
    }

    /// What [`Secret::expose`] made.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bytes = BASE64_STANDARD.decode(text.strip_prefix(PREFIX)?).ok()?;
        bytes.try_into().ok().map(Self)
    }
}

/// The value of `webhook-signature`: one signature for each secret, with spaces between.
#[must_use]
pub fn sign(secrets: &[Secret], id: &str, at: Timestamp, body: &str) -> String {
    let content = format!("{id}.{}.{body}", at.as_second());
    let signatures = secrets.iter().map(|secret| signature(&secret.0, content.as_bytes()));
    signatures.collect::<Vec<_>>().join(" ")
}

fn signature(secret: &[u8], content: &[u8]) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    format!("v1,{}", BASE64_STANDARD.encode(hmac::sign(&key, content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example that the libraries of Standard Webhooks are tested with.
    #[test]
    fn a_signature_is_as_the_libraries_make_it() {
        let secret = BASE64_STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let content = b"msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}";
        assert_eq!(signature(&secret, content), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn a_secret_is_read_as_it_was_shown_and_shows_itself_nowhere_else() {
        let secret = Secret::random(&Entropy::from_fn(|bytes| bytes.fill(7)));
        let text = secret.expose();
        assert!(text.starts_with("whsec_"));
        assert_eq!(Secret::read(&text).unwrap().0, [7; 32]);
        assert!(Secret::read("whsec_AAAA").is_none() && Secret::read(&text[6..]).is_none());
        assert_eq!(format!("{secret:?}"), "Secret");
        assert_eq!(
            sign(&[secret.clone(), secret], "x", Timestamp::UNIX_EPOCH, "{}")
                .matches("v1,")
                .count(),
            2
        );
    }
}
