//! The rule against open redirects. The input is up to three lines: an address, an entry of an allow list,
//! and a client-request-id.

use std::borrow::Cow;

use axum::http::HeaderValue;
use url::Url;
use vestibule::terms_of_use::redirect_uri::{Allowed, RedirectUri, encode_value};

const OURS: [&str; 5] =
    ["isaccepted", "opaqueblob", "client-request-id", "error", "error_description"];

pub fn holds(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else { return };
    let mut lines = text.split('\n');
    let mut line = || lines.next().unwrap_or_default();
    let (uri, entry, id) = (line(), line(), line());
    let uri = uri.parse::<RedirectUri>().ok();
    if let Some(uri) = &uri {
        is_harmless(uri);
        answer_stays_on_target(uri, id);
    }
    for entry in
        [entry, "ms-appx-web:", "https://login.microsoftonline.com", "ms-aadj-redir://auth/drs"]
    {
        let Ok(allowed) = entry.parse::<Allowed>() else { continue };
        entry_is_harmless(entry, &allowed);
        if let Some(uri) = &uri
            && allowed.matches(uri)
        {
            lies_within(uri, entry);
        }
    }
}

/// What is accepted holds nothing that anybody could read in another way.
pub fn is_harmless(uri: &RedirectUri) {
    let text = uri.as_str();
    assert!(text.chars().count() <= 2048);
    let (scheme, rest) = text.split_once(':').expect("a scheme");
    assert!(scheme.starts_with(|c: char| c.is_ascii_alphabetic()), "{text:?}");
    let rest = rest.strip_prefix("//").expect("an authority");
    let authority: String = rest.chars().take_while(|c| !['/', '?', '#'].contains(c)).collect();
    assert!(!authority.is_empty() && !authority.contains(['@', '\\', '%']), "{text:?}");
    let path: String =
        rest[authority.len()..].chars().take_while(|c| !['?', '#'].contains(c)).collect();

    let url = Url::parse(text).expect("another parser reads it too");
    assert_eq!(url.scheme(), scheme.to_ascii_lowercase());
    assert!(url.username().is_empty() && url.password().is_none(), "{text:?}");
    assert!(url.host_str().is_some_and(|host| !host.is_empty()), "{text:?}");
    let slashes = |path: &str| path.matches('/').count();
    assert_eq!(slashes(url.path()), slashes(&path).max(usize::from(is_web(&url))), "{text:?}");

    // However often somebody decodes it later.
    let mut decoded = text.as_bytes().to_vec();
    let mut decoded_path = path.into_bytes();
    for _ in 0..8 {
        assert!(!decoded.iter().any(u8::is_ascii_control), "{text:?}");
        let mut segments = decoded_path.split(|b| *b == b'/' || *b == b'\\');
        assert!(!segments.any(|s| s == b"." || s == b".."), "{text:?}");
        (decoded, decoded_path) = (decode(&decoded), decode(&decoded_path));
    }
}

/// The web's own schemes, where an empty path is `/`.
fn is_web(url: &Url) -> bool {
    ["http", "https", "ws", "wss", "ftp"].contains(&url.scheme())
}

fn answer_stays_on_target(uri: &RedirectUri, id: &str) {
    let id_encoded = encode_value(id);
    assert!(id_encoded.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
    let answer = uri.with(&[
        ("IsAccepted", "true"),
        ("OpaqueBlob", "a.b-_.c"),
        ("client-request-id", &id_encoded),
    ]);
    assert!(answer.is_ascii() && HeaderValue::try_from(&answer).is_ok(), "{answer:?}");

    let (before, after) = (Url::parse(uri.as_str()).unwrap(), Url::parse(&answer).unwrap());
    assert_eq!(after.as_str(), answer, "it is read as it stands");
    assert_eq!(after.scheme(), before.scheme());
    assert_eq!(after.host(), before.host());
    assert_eq!(after.port(), before.port());
    assert_eq!(after.path(), before.path());
    assert_eq!(after.fragment(), before.fragment());
    assert!(after.username().is_empty() && after.password().is_none());

    let is_ours = |name: &str| OURS.contains(&name.to_lowercase().as_str());
    let ours: Vec<_> = after.query_pairs().filter(|(name, _)| is_ours(name)).collect();
    let expected = [("IsAccepted", "true"), ("OpaqueBlob", "a.b-_.c"), ("client-request-id", id)];
    assert_eq!(
        ours,
        expected.map(|(name, value)| (Cow::from(name), Cow::from(value))),
        "{answer:?}"
    );
    let theirs = |url: &Url| -> Vec<(String, String)> {
        url.query_pairs().into_owned().filter(|(name, _)| !is_ours(name)).collect()
    };
    assert_eq!(theirs(&after), theirs(&before));
    // It is as good as what it was made of, unless it has become too long, or a host that is not ASCII is
    // percent-encoded in it. The id may hold anything.
    let answer = uri.with(&[("IsAccepted", "true")]);
    if answer.len() <= 2048 && !after.host_str().unwrap_or_default().contains('%') {
        is_harmless(&answer.parse().expect("the answer is a good address"));
    }
}

/// An entry ends up in a Content-Security-Policy.
fn entry_is_harmless(entry: &str, allowed: &Allowed) {
    let source = allowed.csp_source();
    let separators = [';', ',', '\'', '"', '*'];
    let plain = |c: char| c.is_ascii_graphic() && !separators.contains(&c);
    assert!(source.chars().all(plain), "{entry:?} gives {source:?}");
    let scheme = source.split(':').next().unwrap_or_default();
    assert!(
        !["javascript", "data", "file", "blob"].contains(&scheme),
        "{entry:?} gives {source:?}"
    );
}

fn lies_within(uri: &RedirectUri, entry: &str) {
    let url = Url::parse(uri.as_str()).unwrap();
    let scheme = entry.split(':').next().unwrap_or_default();
    assert!(url.scheme().eq_ignore_ascii_case(scheme), "{entry:?} let {uri:?} through");
    if entry.split_once("://").is_none_or(|(_, rest)| rest.is_empty()) {
        return;
    }
    let place = Url::parse(entry).unwrap();
    let host = |url: &Url| url.host_str().map(str::to_ascii_lowercase);
    assert_eq!(host(&url), host(&place), "{entry:?} let {uri:?} through");
    assert_eq!(url.port(), place.port(), "{entry:?} let {uri:?} through");
    let below = format!("{}/", place.path().trim_matches('/'));
    let path = format!("{}/", url.path().trim_start_matches('/'));
    assert!(below == "/" || path.starts_with(&below), "{entry:?} let {uri:?} through");
}

/// Percent-decodes once.
pub fn decode(text: &[u8]) -> Vec<u8> {
    let digit = |b: Option<&u8>| -> Option<u8> {
        match b? {
            b @ b'0'..=b'9' => Some(b - b'0'),
            b @ b'a'..=b'f' => Some(b - b'a' + 10),
            b @ b'A'..=b'F' => Some(b - b'A' + 10),
            _ => None,
        }
    };
    let mut decoded = Vec::with_capacity(text.len());
    let mut n = 0;
    while n < text.len() {
        let pair = (text[n] == b'%').then(|| digit(text.get(n + 1)).zip(digit(text.get(n + 2))));
        if let Some((high, low)) = pair.flatten() {
            decoded.push(high * 16 + low);
            n += 3;
        } else {
            decoded.push(text[n]);
            n += 1;
        }
    }
    decoded
}
