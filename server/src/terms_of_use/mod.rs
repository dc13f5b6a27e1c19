//! The Terms of Use protocol: what Windows asks, the page, the decision, the answer.

pub mod answer;
pub mod blob;
mod cap;
pub mod decide;
pub mod handlers;
pub mod page;
pub mod pin;
pub mod reading;
pub mod redirect_uri;
pub mod request;
mod steps;
pub mod tenant;
pub mod ticket;
pub mod visit;

/// The page's path. It is matched without regard to case (design.md, "Terms of Use").
pub const PATH: &str = "/TermsOfUse";
