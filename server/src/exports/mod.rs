//! What leaves the house as a file: decisions, for spreadsheets and for programs; decisions as consent records; and all that is
//! kept about one person. What takes long is made in the background (`jobs`, `worker`, `source`, `cleaning`).

pub mod api;
pub mod cleaning;
pub mod consent_record;
pub mod csv;
pub mod jobs;
pub mod jsonl;
pub mod personal_data;
pub mod pieces;
pub mod source;
pub mod worker;

use std::io;

use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::{decisions::Decision, portal::PortalError};

/// What a document of JSON-LD is called on the way.
pub const JSON_LD: &str = "application/ld+json";

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For spreadsheets: RFC 4180.
    Csv,
    /// For programs: JSON, an object a line.
    Jsonl,
}

impl Format {
    /// What its names end with.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Jsonl => "jsonl",
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Jsonl => "application/jsonl; charset=utf-8",
        }
    }

    /// Writes what stands before the first row.
    ///
    /// # Errors
    /// None that a `Vec` can have.
    pub fn head(self, out: &mut Vec<u8>) -> io::Result<()> {
        match self {
            Self::Csv => csv::head(out),
            Self::Jsonl => Ok(()),
        }
    }

    /// Writes rows.
    ///
    /// # Errors
    /// None that a `Vec` can have.
    pub fn rows(self, out: &mut Vec<u8>, decisions: &[Decision]) -> io::Result<()> {
        match self {
            Self::Csv => csv::rows(out, decisions),
            Self::Jsonl => jsonl::rows(out, decisions),
        }
    }
}

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
