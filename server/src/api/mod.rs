//! The API for the MDM server: what all of its calls share.

pub mod pagination;
pub mod problem;
pub mod tokens;
