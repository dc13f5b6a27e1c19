//! Decisions as files, for spreadsheets and for programs.

pub mod csv;
pub mod jsonl;

use std::io;

use crate::decisions::Decision;

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
