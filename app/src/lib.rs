//! What people see: views over plain data.
//!
//! Every page is a pure function from a struct of plain values to a string of HTML. Nothing here
//! reads a clock, a file or a database, and nothing here knows the server.

// A view is a type, as deep as its elements are.
#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
pub mod admin;
#[cfg(feature = "ssr")]
mod controls;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod language;
#[cfg(feature = "ssr")]
mod numbers;
#[cfg(feature = "ssr")]
pub mod portal;
#[cfg(feature = "ssr")]
mod pseudo;
#[cfg(feature = "ssr")]
pub mod simulator;
#[cfg(feature = "ssr")]
pub mod terms_of_use;
#[cfg(feature = "ssr")]
mod when;
#[cfg(feature = "ssr")]
mod windows;

#[cfg(feature = "ssr")]
pub use language::{UiLanguage, direction};

/// The compiled style sheet of the portal and of the demo's simulator (never of the Terms of Use page).
pub const PORTAL_CSS: &str = include_str!(concat!(env!("OUT_DIR"), "/portal.css"));
