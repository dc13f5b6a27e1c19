//! The language of the portal: the one that a person has picked, else what their browser asks for.

use app::UiLanguage;
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    app_state::App,
    language::{Locale, Preferences},
};

use super::{cookies, posted::Posted, return_to::ReturnTo};

/// The cookie that remembers the choice; it holds a language tag and nothing about the person.
const COOKIE: &str = "language";
/// How long it is remembered, in seconds: a year.
const REMEMBERED: i64 = 365 * 24 * 60 * 60;

/// The language of a request.
pub(super) fn of(headers: &HeaderMap) -> UiLanguage {
    let picked = cookies::value(headers, COOKIE).and_then(|tag| tag.parse::<Locale>().ok());
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    match picked {
        Some(locale) => locale.ui(),
        None => Preferences::from_headers(None, accepted).ui(),
    }
}

/// The languages of a person, for texts that are not the interface's.
pub(super) fn preferences(headers: &HeaderMap) -> Preferences {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Preferences::from_headers(cookies::value(headers, COOKIE), accepted)
}

/// `POST /language`, the form in every page's footer: remembers the choice and leads back. Whoever makes somebody's browser
/// send this has changed the words of a page, and no more.
pub async fn pick_language(State(app): State<App>, posted: Posted) -> Response {
    let (Some(language), Some(return_to)) = (posted.field("language"), posted.field("return_to"))
    else {
        return Redirect::to("/help").into_response();
    };
    let back = Redirect::to(ReturnTo::or(return_to, "/help").as_str());
    let Ok(locale) = language.parse::<Locale>() else { return back.into_response() };
    let tag = locale.ui().tag().to_string();
    let secure = app.public_url.is_secure();
    match cookies::header(COOKIE, &tag, REMEMBERED, secure) {
        Some(cookie) => ([(header::SET_COOKIE, cookie)], back).into_response(),
        None => back.into_response(),
    }
}
