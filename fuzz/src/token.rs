//! The bearer token before its signature was checked, when anybody may have written it. The input is tried
//! as the header's value, and its lines as the token's header and claims.

use std::sync::LazyLock;

use aws_lc_rs::signature::{ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents};
use axum::http::{HeaderMap, HeaderValue, header};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;
use serde_json::Value;
use vestibule::{identity::token::Token, terms_of_use::request::bearer};

/// 2026-11-20T12:00:00Z
const NOW: Timestamp = Timestamp::constant(1_795_176_000, 0);
const AUDIENCE: &str = "api://vestibule";

/// The public key of RFC 7515, appendix A.2, with which nothing here is signed.
static KEY: LazyLock<ParsedPublicKey> = LazyLock::new(|| {
    let modulus = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
    let n = BASE64URL.decode(modulus).expect("base64url");
    let components = RsaPublicKeyComponents { n: &n[..], e: &[1, 0, 1] };
    components.to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256).expect("a key")
});

pub fn holds(input: &[u8]) {
    bearer_holds(input);
    if let Ok(token) = str::from_utf8(input) {
        token_holds(token);
    }
    let mut lines = input.splitn(3, |b| *b == b'\n').map(|line| BASE64URL.encode(line));
    let parts = [lines.next(), lines.next(), lines.next()].map(Option::unwrap_or_default);
    token_holds(&parts.join("."));
    let usual = r#"{"alg":"RS256","kid":"k"}"#;
    token_holds(&format!("{}.{}.AA", BASE64URL.encode(usual), BASE64URL.encode(input)));
}

fn bearer_holds(input: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(input) else { return };
    let mut headers = HeaderMap::new();
    headers.insert(header::AUTHORIZATION, value.clone());
    if let Some(token) = bearer(&headers) {
        assert!(!token.is_empty() && token.trim() == token, "{token:?}");
        assert!(input[..7].eq_ignore_ascii_case(b"bearer "), "{input:?}");
        assert!(
            input.ends_with(token.as_bytes()) || input.ends_with(b" ") || input.ends_with(b"\t")
        );
        token_holds(token);
    }
    headers.append(header::AUTHORIZATION, value);
    assert_eq!(bearer(&headers), None);
}

fn token_holds(text: &str) {
    let Ok(token) = Token::read(text) else { return };
    assert!(text.len() <= 32 * 1024);
    let parts: Vec<&str> = text.split('.').collect();
    let [header, claims, _signature] = parts[..] else { panic!("{} parts", parts.len()) };
    let value = |part: &str| -> Option<Value> {
        serde_json::from_slice(&BASE64URL.decode(part).expect("base64url")).ok()
    };
    // A member that we do not know may hold what a reader of all members does not take.
    let (Some(header), Some(claims)) = (value(header), value(claims)) else { return };
    assert_eq!(header["alg"], "RS256");
    assert_eq!(header["kid"], token.kid.as_str());
    assert!(
        claims["tid"].as_str().is_some_and(|t| t.eq_ignore_ascii_case(&token.tenant.to_string()))
    );
    assert_eq!(claims["iss"].as_str(), token.issuer());
    assert!(!token.is_signed_with(&KEY));

    if token.check(&[AUDIENCE.to_owned()], NOW).is_ok() {
        assert_eq!(claims["ver"], "2.0");
        let named = match &claims["aud"] {
            Value::Array(names) => names.iter().any(|name| name == AUDIENCE),
            name => name == AUDIENCE,
        };
        assert!(named, "{claims}");
        let time = |name: &str| claims[name].as_f64();
        #[expect(clippy::cast_precision_loss, reason = "seconds")]
        let now = NOW.as_second() as f64;
        assert!(time("exp").is_some_and(|exp| exp > now - 300.0), "{claims}");
        assert!(time("nbf").is_none_or(|nbf| nbf <= now + 300.0), "{claims}");
    }
    if let Ok(person) = token.person() {
        assert_eq!(person.tenant, token.tenant);
        let oid = claims["oid"].as_str().unwrap_or_default();
        assert!(oid.eq_ignore_ascii_case(&person.user.to_string()));
        let upn = person.upn.as_deref().unwrap_or_default();
        assert!(upn.chars().count() <= 1024 && !upn.contains('\0'));
        let listed = claims["groups"].as_array().map_or(0, Vec::len);
        assert!(person.groups.is_none_or(|groups| groups.len() <= listed));
    }
}
