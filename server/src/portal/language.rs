//! The language of the portal: the one that a person has picked, else what their browser asks for.

use app::UiLanguage;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use crate::{
    app_state::App,
    language::{Locale, Preferences},
};

/// The cookie that remembers the choice; it holds a language tag and nothing about the person.
const COOKIE: &str = "language";
/// How long it is remembered, in seconds: a year.
const REMEMBERED: u32 = 365 * 24 * 60 * 60;

/// The language of a request.
pub(super) fn of(headers: &HeaderMap) -> UiLanguage {
    let picked = cookie(headers).and_then(|tag| tag.parse::<Locale>().ok());
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    match picked {
        Some(locale) => locale.ui(),
        None => Preferences::from_headers(None, accepted).ui(),
    }
}

fn cookie(headers: &HeaderMap) -> Option<&str> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(COOKIE)?.strip_prefix('='))
}

/// The form in every page's footer.
#[derive(Debug, Deserialize)]
pub struct LanguageForm {
    language: String,
    return_to: String,
}

/// `POST /language`: remembers the choice and leads back. Whoever makes somebody's browser send this has
/// changed the words of a page, and no more.
pub async fn pick_language(
    State(app): State<App>,
    form: Result<Form<LanguageForm>, FormRejection>,
) -> Response {
    let Ok(Form(LanguageForm { language, return_to })) = form else {
        return Redirect::to("/help").into_response();
    };
    let back = Redirect::to(if is_ours(&return_to) { &return_to } else { "/help" });
    let Ok(locale) = language.parse::<Locale>() else { return back.into_response() };
    let secure = if app.public_url.as_str().starts_with("https:") { "; Secure" } else { "" };
    let tag = locale.ui().tag();
    let cookie =
        format!("{COOKIE}={tag}; Path=/; Max-Age={REMEMBERED}; HttpOnly; SameSite=Lax{secure}");
    ([(header::SET_COOKIE, cookie)], back).into_response()
}

/// Whether an address is a page of ours: a path, and nothing that a browser takes for another host.
fn is_ours(address: &str) -> bool {
    address.starts_with('/')
        && !address[1..].starts_with(['/', '\\'])
        && address.len() <= 2048
        && address.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_ours_are_led_back_to() {
        for good in ["/", "/help", "/help?q=a%20b", "/help/errors/0x80180013#language"] {
            assert!(is_ours(good), "{good}");
        }
        for bad in [
            "",
            "help",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "/a\r\nb",
            "/\t/x",
            "/a b",
            "/ü",
        ] {
            assert!(!is_ours(bad), "{bad}");
        }
    }
}
