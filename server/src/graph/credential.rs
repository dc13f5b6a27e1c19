//! What an application shows the authority who it is with: read anew for each token, so that files can be
//! replaced under a running server.

use std::{fmt, fs, path::Path};

use jiff::{SignedDuration, Timestamp};

use super::certificate::{Certificate, Unusable};
use crate::config::{ClientSecret, CredentialSource, read_secret};

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

/// A credential that cannot be used; nothing of it is in this.
#[derive(Debug, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct CredentialError {
    /// The file, or the settings.
    pub place: String,
    /// What is wrong.
    pub reason: String,
}

/// What is said of a credential that is in no file.
const SETTINGS: &str = "the console's settings";

impl Credential {
    /// Reads it as it is now.
    ///
    /// # Errors
    /// [`CredentialError`]
    pub fn read(source: &CredentialSource) -> Result<Self, CredentialError> {
        match source {
            CredentialSource::SecretFile(file) => {
                read_secret(file).map(Self::Secret).map_err(|source| error(file, &source))
            }
            CredentialSource::CertificateFiles { certificate, private_key } => {
                let wrong = |unusable: Unusable| match unusable {
                    Unusable::Certificate(reason) => error(certificate, &reason),
                    Unusable::PrivateKey(reason) => error(private_key, &reason),
                };
                Certificate::parse(&read(certificate)?, &read(private_key)?)
                    .map(|certificate| Self::Certificate(Box::new(certificate)))
                    .map_err(wrong)
            }
            CredentialSource::Secret(ClientSecret(secret)) => Ok(Self::Secret(secret.clone())),
            CredentialSource::Certificate(ClientSecret(pem)) => {
                Self::both(pem).map_err(|unusable| in_settings(unusable.expected()))
            }
            CredentialSource::Unreadable => {
                Err(in_settings("it was sealed with another key file; set it again"))
            }
        }
    }

    /// A certificate and its private key that stand in one text.
    ///
    /// # Errors
    /// [`Unusable`]
    pub fn both(pem: &str) -> Result<Self, Unusable> {
        let certificate = Certificate::parse(pem.as_bytes(), pem.as_bytes())?;
        Ok(Self::Certificate(Box::new(certificate)))
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
    CredentialError { place: file.display().to_string(), reason: reason.to_string() }
}

fn in_settings(reason: &str) -> CredentialError {
    CredentialError { place: SETTINGS.to_owned(), reason: reason.to_owned() }
}
