//! What an application shows the authority who it is with: read anew for each token, so that the files can be
//! replaced under a running server.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use jiff::{SignedDuration, Timestamp};

use super::certificate::{Certificate, Unusable};
use crate::config::{CredentialFiles, read_secret};

/// How long before its end a certificate is warned about.
pub const END_IS_NEAR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// A credential.
pub enum Credential {
    /// A client secret.
    Secret(String),
    /// A certificate with its private key.
    Certificate(Box<Certificate>),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret(_) => "Secret",
            Self::Certificate(_) => "Certificate",
        })
    }
}

/// A credential that cannot be used; nothing of the file is in it.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", file.display())]
pub struct CredentialError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong.
    pub reason: String,
}

impl Credential {
    /// Reads the files as they are now.
    ///
    /// # Errors
    /// [`CredentialError`]
    pub fn read(files: &CredentialFiles) -> Result<Self, CredentialError> {
        match files {
            CredentialFiles::Secret(file) => {
                read_secret(file).map(Self::Secret).map_err(|source| error(file, &source))
            }
            CredentialFiles::Certificate { certificate, private_key } => {
                let wrong = |unusable| match unusable {
                    Unusable::Certificate(reason) => error(certificate, &reason),
                    Unusable::PrivateKey(reason) => error(private_key, &reason),
                };
                Certificate::parse(&read(certificate)?, &read(private_key)?)
                    .map(|certificate| Self::Certificate(Box::new(certificate)))
                    .map_err(wrong)
            }
        }
    }

    /// When it ends, where it says so itself.
    #[must_use]
    pub fn ends_at(&self) -> Option<Timestamp> {
        match self {
            Self::Secret(_) => None,
            Self::Certificate(certificate) => Some(certificate.not_after),
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, CredentialError> {
    fs::read(file).map_err(|source| error(file, &source))
}

fn error(file: &Path, reason: &dyn fmt::Display) -> CredentialError {
    CredentialError { file: file.to_owned(), reason: reason.to_string() }
}
