//! Certificates for applications, made for a test.

use aws_lc_rs::{
    digest,
    encoding::AsDer as _,
    rand::SystemRandom,
    rsa::{KeyPair, KeySize},
    signature::{KeyPair as _, RSA_PKCS1_SHA256},
};
use base64::{
    Engine as _,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD as BASE64URL},
};
use jiff::{Timestamp, tz::TimeZone};

use super::entra::Proof;

/// A certificate and its key.
pub struct Certificate {
    pub pem: String,
    pub key_pem: String,
    public_der: Vec<u8>,
    thumbprint: String,
}

impl Certificate {
    /// Signed by itself, good until then.
    pub fn until(not_after: Timestamp) -> Self {
        Self::with(not_after, &[])
    }

    /// The same for a server of this name.
    pub fn of_host(host: &str, not_after: Timestamp) -> Self {
        // subjectAltName, dNSName
        let names = sequence(&[&tlv(0x82, host.as_bytes())]);
        let extension = sequence(&[&tlv(6, &[0x55, 0x1D, 0x11]), &tlv(4, &names)]);
        Self::with(not_after, &tlv(0xA3, &sequence(&[&extension])))
    }

    fn with(not_after: Timestamp, extensions: &[u8]) -> Self {
        let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
        let public = pair.public_key().as_ref();
        let time = |at: Timestamp| {
            let text = at.to_zoned(TimeZone::UTC).strftime("%y%m%d%H%M%SZ").to_string();
            tlv(0x17, text.as_bytes())
        };
        let null = tlv(0x05, b"");
        // sha256WithRSAEncryption, rsaEncryption, commonName
        let signing = sequence(&[&tlv(6, &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 11]), &null]);
        let rsa = sequence(&[&tlv(6, &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 1]), &null]);
        let name = sequence(&[&tlv(6, &[0x55, 4, 3]), &tlv(0x0C, b"Vestibule")]);
        let name = sequence(&[&tlv(0x31, &name)]);
        let to_be_signed = sequence(&[
            &tlv(0xA0, &tlv(2, &[2])),
            &tlv(2, &[1]),
            &signing,
            &name,
            &sequence(&[&time("2025-01-01T00:00:00Z".parse().unwrap()), &time(not_after)]),
            &name,
            &sequence(&[&rsa, &tlv(3, &[&[0], public].concat())]),
            extensions,
        ]);
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &to_be_signed, &mut signature).unwrap();
        let der = sequence(&[&to_be_signed, &signing, &tlv(3, &[&[0], &signature[..]].concat())]);
        let pkcs8: aws_lc_rs::encoding::Pkcs8V1Der<'_> = pair.as_der().unwrap();
        Self {
            pem: pem("CERTIFICATE", &der),
            key_pem: pem("PRIVATE KEY", pkcs8.as_ref()),
            public_der: public.to_vec(),
            thumbprint: BASE64URL.encode(digest::digest(&digest::SHA256, &der)),
        }
    }

    /// What the authority knows of it.
    pub fn proof(&self) -> Proof {
        let (public_der, thumbprint) = (self.public_der.clone(), self.thumbprint.clone());
        Proof::Certificate { public_der, thumbprint }
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = BASE64_STANDARD.encode(der);
    let lines: Vec<_> = text.as_bytes().chunks(64).map(|l| str::from_utf8(l).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    let length = match length {
        [0, short @ ..0x80] => vec![short],
        [0, long] => vec![0x81, long],
        [high, low] => vec![0x82, high, low],
    };
    [&[tag], &length[..], content].concat()
}
