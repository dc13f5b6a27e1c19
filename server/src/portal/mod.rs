//! The portal: what its pages share. Each place has a module of its own.

pub mod help;
pub mod language;

use std::sync::LazyLock;

use app::{UiLanguage, portal::Frame};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{app_state::App, language::Locale};

/// What a page may do: nothing but show our own style sheet and pictures, and post to ourselves.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
     base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Every language of the interface: its tag, its own name, its direction.
static LANGUAGES: LazyLock<Vec<(String, String, &'static str)>> = LazyLock::new(|| {
    let locales: Vec<Locale> =
        UiLanguage::available().iter().filter_map(|tag| tag.to_string().parse().ok()).collect();
    let line =
        |locale: &Locale| (locale.to_string(), locale.own_name(&locales), locale.direction());
    locales.iter().map(line).collect()
});

/// The frame of a page at this address, in the language that suits the request.
pub(crate) fn frame(app: &App, headers: &HeaderMap, address: &str) -> Frame {
    Frame {
        style_sheet: app.assets.portal_sheet().to_owned(),
        ui: language::of(headers),
        languages: LANGUAGES.clone(),
        organization: app.organization.clone(),
        address: address.to_owned(),
    }
}

/// A page as an answer.
pub(crate) fn html(status: StatusCode, page: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache")),
        (header::VARY, HeaderValue::from_static("Accept-Language, Cookie")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    ];
    (status, headers, page).into_response()
}
