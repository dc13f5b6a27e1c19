//! Sessions of the portal: who is signed in, where, and until when.
//!
//! The cookie and the session's life in a request are tower-sessions'; [`table::Sessions`] keeps them in our
//! own database. A session ends 30 minutes after it was used last, and 8 hours after the sign-in.

pub mod browser;
pub mod table;
pub mod visitor;

pub use self::{
    table::{Sessions, SignedIn},
    visitor::Visitor,
};

use tower_sessions::{SessionManagerLayer, cookie::SameSite};

use crate::app_state::App;

/// The cookie's name, but for a prefix.
pub const COOKIE: &str = "session";

/// The layer that gives requests their session.
///
/// The cookie's name has the prefix `__Host-`: browsers take it only over https, for this host and all of its
/// paths, so no other host can set it. On plain http, which is for loopback alone, it has a plain name.
#[must_use]
pub fn layer(app: &App) -> SessionManagerLayer<Sessions> {
    let secure = app.public_url.is_secure();
    SessionManagerLayer::new(app.sessions.clone())
        .with_name(cookie_name(secure, COOKIE))
        .with_secure(secure)
        .with_http_only(true)
        // A link to the portal in a mail finds its reader signed in.
        .with_same_site(SameSite::Lax)
        .with_path("/")
}

/// A cookie's name, which says to browsers what must hold for it (RFC 6265bis, §4.1.3.2).
#[must_use]
pub fn cookie_name(secure: bool, name: &'static str) -> String {
    if secure { format!("__Host-{name}") } else { name.to_owned() }
}
