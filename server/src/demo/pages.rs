//! What the demo's own pages have in common: their headers, their style sheet, and the page that says what
//! happened.

use app::simulator::MessagePage;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::terms::folder::sha256;

/// What every page has to know.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The address of the style sheet, on the origin of the page.
    pub style_sheet: String,
    /// The demo's first page.
    pub start: String,
}

impl Pages {
    /// For a demo that begins there.
    pub fn new(start: String) -> Self {
        Self {
            style_sheet: format!("/assets/portal-{}.css", &sha256(app::PORTAL_CSS)[..12]),
            start,
        }
    }

    /// A page that says what happened; it may come up in the frame.
    pub fn message(&self, status: StatusCode, heading: &str, text: &str) -> Response {
        let html = MessagePage {
            style_sheet: self.style_sheet.clone(),
            heading: heading.to_owned(),
            text: text.to_owned(),
            start: self.start.clone(),
        };
        page(status, html.render(), Framing::Ours)
    }
}

/// Where a page of the demo's own may stand in a frame.
#[derive(Debug, Clone, Copy)]
pub enum Framing {
    Nowhere,
    Ours,
}

/// A page of the demo's own.
pub fn page(status: StatusCode, html: String, framing: Framing) -> Response {
    let policy = match framing {
        Framing::Nowhere => {
            "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; \
             base-uri 'none'; frame-ancestors 'none'"
        }
        Framing::Ours => {
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
             frame-ancestors 'self'"
        }
    };
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // With no-referrer, a browser would not say where a form came from.
        (header::REFERRER_POLICY, "same-origin"),
        (header::CONTENT_SECURITY_POLICY, policy),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)));
    (status, headers, html).into_response()
}

/// `GET /assets/…`: the style sheet.
pub async fn show_style_sheet() -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, app::PORTAL_CSS).into_response()
}
