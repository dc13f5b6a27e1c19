//! What leaves the house as a file: decisions as consent records, and all that is kept about one person.

pub mod api;
pub mod consent_record;
pub mod personal_data;
pub mod pieces;

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::portal::PortalError;

/// What a document of JSON-LD is called on the way.
pub const JSON_LD: &str = "application/ld+json";

/// A file as an answer: it is saved under this name, and nothing of it is shown or run.
///
/// # Errors
/// Where the name cannot stand in a header.
pub(crate) fn file(kind: &'static str, name: &str, body: Body) -> Result<Response, PortalError> {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\""))
        .map_err(|error| PortalError::Unavailable(error.into()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, disposition),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, body).into_response())
}
