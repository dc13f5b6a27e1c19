//! The API for the MDM server: what all of its calls share.

pub mod body;
pub mod openapi;
pub mod pagination;
pub mod problem;
pub mod time;
pub mod tokens;
