//! Reading and writing the cookies that tower-sessions does not.

use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie's value.
#[must_use]
pub fn value<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// A `Set-Cookie` header for all paths, out of reach of scripts, sent along when a link leads here. `None`
/// where the value has characters that a header cannot have.
#[must_use]
pub fn header(name: &str, value: &str, seconds: i64, secure: bool) -> Option<HeaderValue> {
    let secure = if secure { "; Secure" } else { "" };
    let cookie =
        format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    cookie.parse().ok()
}
