//! A certificate and its private key, as an application shows them to the authority: the client assertion
//! (Microsoft, "Microsoft identity platform application authentication certificate credentials"; RFC 7523, §3).

use std::fmt;

use aws_lc_rs::{
    digest,
    rand::SystemRandom,
    rsa::KeyPair,
    signature::{KeyPair as _, RSA_PSS_SHA256},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _};
use serde_json::json;

use crate::clock::Entropy;

/// How long an assertion is good for.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);
/// How far the authority's clock may be behind ours.
const SKEW: SignedDuration = SignedDuration::from_mins(1);

/// A certificate with its private key.
pub struct Certificate {
    key: KeyPair,
    thumbprint: String,
    /// Until when the certificate is good.
    pub not_after: Timestamp,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate").field("not_after", &self.not_after).finish_non_exhaustive()
    }
}

/// Why a certificate or its key cannot be used; nothing of the files is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// The certificate's file.
    Certificate(&'static str),
    /// The key's file.
    PrivateKey(&'static str),
}

impl Unusable {
    /// What was expected.
    #[must_use]
    pub fn expected(self) -> &'static str {
        match self {
            Self::Certificate(expected) | Self::PrivateKey(expected) => expected,
        }
    }
}

impl Certificate {
    /// Reads both from PEM; the first certificate of the file is the application's.
    ///
    /// # Errors
    /// [`Unusable`]
    pub fn parse(certificate: &[u8], private_key: &[u8]) -> Result<Self, Unusable> {
        let certificate = CertificateDer::from_pem_slice(certificate)
            .map_err(|_| Unusable::Certificate("expected a certificate in PEM"))?;
        let (not_after, public_key) = read_x509(&certificate)
            .ok_or(Unusable::Certificate("expected an X.509 certificate"))?;
        let key = PrivateKeyDer::from_pem_slice(private_key)
            .map_err(|_| Unusable::PrivateKey("expected a private key in PEM, not encrypted"))?;
        let key = match &key {
            PrivateKeyDer::Pkcs8(key) => KeyPair::from_pkcs8(key.secret_pkcs8_der()),
            PrivateKeyDer::Pkcs1(key) => KeyPair::from_der(key.secret_pkcs1_der()),
            _ => return Err(Unusable::PrivateKey("expected an RSA key")),
        };
        let key =
            key.map_err(|_| Unusable::PrivateKey("expected an RSA key of 2,048 bits or more"))?;
        if public_key != key.public_key().as_ref() {
            return Err(Unusable::PrivateKey(
                "expected the key of the certificate; this is another's",
            ));
        }
        let thumbprint = digest::digest(&digest::SHA256, &certificate);
        Ok(Self { key, thumbprint: BASE64URL.encode(thumbprint), not_after })
    }

    /// What the application says it is, signed, for this token endpoint.
    #[must_use]
    pub fn assertion(
        &self,
        client_id: &str,
        endpoint: &str,
        now: Timestamp,
        entropy: &Entropy,
    ) -> Option<String> {
        let id = uuid::Builder::from_random_bytes(entropy.bytes()).into_uuid();
        let (from, now) = ((now - SKEW).as_second(), now.as_second());
        let header = json!({ "alg": "PS256", "typ": "JWT", "x5t#S256": self.thumbprint });
        let claims = json!({
            "aud": endpoint, "iss": client_id, "sub": client_id, "jti": id,
            "iat": now, "nbf": from, "exp": now + LIFETIME.as_secs(),
        });
        let part = |value: serde_json::Value| BASE64URL.encode(value.to_string());
        let mut assertion = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.key.public_modulus_len()];
        let random = SystemRandom::new();
        self.key.sign(&RSA_PSS_SHA256, &random, assertion.as_bytes(), &mut signature).ok()?;
        assertion.push('.');
        BASE64URL.encode_string(signature, &mut assertion);
        Some(assertion)
    }
}

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const VERSION: u8 = 0xA0;

/// When a certificate ends, in DER.
#[must_use]
pub fn ends_at(certificate: &[u8]) -> Option<Timestamp> {
    read_x509(certificate).map(|(ends_at, _)| ends_at)
}

/// The end of a certificate's validity and its public key (RFC 5280, §4.1).
fn read_x509(certificate: &[u8]) -> Option<(Timestamp, &[u8])> {
    let (certificate, _) = element(certificate, Some(SEQUENCE))?;
    let (mut rest, _) = element(certificate, Some(SEQUENCE))?;
    if rest.first() == Some(&VERSION) {
        rest = element(rest, Some(VERSION))?.1;
    }
    // serialNumber, signature, issuer
    for _ in 0..3 {
        rest = element(rest, None)?.1;
    }
    let (validity, rest) = element(rest, Some(SEQUENCE))?;
    let not_after = time(element(validity, None)?.1)?;
    let (_subject, rest) = element(rest, Some(SEQUENCE))?;
    let (public_key_info, _) = element(rest, Some(SEQUENCE))?;
    let (_algorithm, public_key) = element(public_key_info, Some(SEQUENCE))?;
    let (public_key, _) = element(public_key, Some(BIT_STRING))?;
    // Its first byte says how many bits of the last one are not used.
    Some((not_after, public_key.strip_prefix(&[0])?))
}

/// The content of the DER element that comes first, and what follows it.
fn element(der: &[u8], tag: Option<u8>) -> Option<(&[u8], &[u8])> {
    let (&[found, first], rest) = der.split_first_chunk::<2>()?;
    if tag.is_some_and(|tag| tag != found) {
        return None;
    }
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81 => (usize::from(*rest.first()?), &rest[1..]),
        0x82 => {
            let (length, rest) = rest.split_first_chunk::<2>()?;
            (usize::from(u16::from_be_bytes(*length)), rest)
        }
        // Longer than any certificate that an authority takes.
        _ => return None,
    };
    rest.split_at_checked(length)
}

/// A time, as certificates have it: in UTC, to the second.
fn time(der: &[u8]) -> Option<Timestamp> {
    let (text, _) = element(der, None)?;
    let text = std::str::from_utf8(text).ok()?;
    let text = match *der.first()? {
        // RFC 5280, §4.1.2.5.1
        UTC_TIME if text.get(..2)? >= "50" => format!("19{text}"),
        UTC_TIME => format!("20{text}"),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    let time = DateTime::strptime("%Y%m%d%H%M%SZ", text).ok()?;
    Some(time.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = u8::try_from(content.len()).unwrap();
        [&[tag, length], content].concat()
    }

    fn certificate(version: bool, not_after: (u8, &str)) -> Vec<u8> {
        let validity =
            [tlv(UTC_TIME, b"250101000000Z"), tlv(not_after.0, not_after.1.as_bytes())].concat();
        let key = [tlv(SEQUENCE, b""), tlv(BIT_STRING, b"\0key")].concat();
        let mut parts = if version { vec![tlv(VERSION, &tlv(2, &[2]))] } else { Vec::new() };
        parts.extend([tlv(2, &[1]), tlv(SEQUENCE, b""), tlv(SEQUENCE, b"issuer")]);
        parts.extend([tlv(SEQUENCE, &validity), tlv(SEQUENCE, b"subject"), tlv(SEQUENCE, &key)]);
        tlv(SEQUENCE, &[tlv(SEQUENCE, &parts.concat()), tlv(SEQUENCE, b"")].concat())
    }

    #[test]
    fn the_end_and_the_key_of_a_certificate_are_found() {
        for (version, end, at) in [
            (true, (UTC_TIME, "271231235959Z"), Some("2027-12-31T23:59:59Z")),
            (false, (UTC_TIME, "991231235959Z"), Some("1999-12-31T23:59:59Z")),
            (true, (GENERALIZED_TIME, "20530101000000Z"), Some("2053-01-01T00:00:00Z")),
            (true, (UTC_TIME, "271331235959Z"), None),
            (true, (UTC_TIME, ""), None),
            (true, (0x0C, "271231235959Z"), None),
        ] {
            let der = certificate(version, end);
            let read = read_x509(&der);
            assert_eq!(read.map(|(end, _)| end.to_string()).as_deref(), at, "{end:?}");
            assert!(read.is_none_or(|(_, key)| key == b"key"));
        }
        assert_eq!(
            Certificate::parse(b"", b"").unwrap_err(),
            Unusable::Certificate("expected a certificate in PEM")
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(cut in 0_usize..100, at in 0_usize..100, byte: u8) {
            let mut der = certificate(true, (UTC_TIME, "271231235959Z"));
            let at = at % der.len();
            der[at] = byte;
            der.truncate(der.len() - cut % der.len());
            let _ = read_x509(&der);
        }
    }
}
