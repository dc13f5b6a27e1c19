//! Signing in to the portal and out of it: OpenID Connect's code flow with PKCE, state and nonce.
//!
//! What a sign-in has to know at its end goes round sealed, as its `state`, so nothing is kept of people who
//! never come back, and two tabs do not disturb each other. A cookie binds it to the browser it was begun in.

pub mod begun;
pub mod handlers;
pub mod provider;

/// Where the provider sends people back to.
pub const CALLBACK: &str = "/sign-in/callback";
/// Where signing in begins.
pub const SIGN_IN: &str = "/sign-in";
/// Where signing out happens, and where the provider sends people back to after it.
pub const SIGN_OUT: &str = "/sign-out";
