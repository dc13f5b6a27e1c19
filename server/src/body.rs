//! Reading a request's body within bounds of size and time.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, header},
};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use tokio::time::timeout;

/// How long a body may take to arrive.
const SLOWEST: Duration = Duration::from_secs(15);

/// Why a body could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is over the limit.
    TooLarge,
    /// It broke off.
    Broken,
    /// It did not arrive in time.
    Slow,
}

/// Reads a body of so many bytes at most. One that says that it is larger is not begun.
///
/// # Errors
/// [`Unread`]
pub async fn read(headers: &HeaderMap, body: Body, most: usize) -> Result<Bytes, Unread> {
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if declared.is_some_and(|l| l.parse().is_ok_and(|length: u128| length > most as u128)) {
        return Err(Unread::TooLarge);
    }
    match timeout(SLOWEST, Limited::new(body, most).collect()).await {
        Ok(Ok(body)) => Ok(body.to_bytes()),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Unread::TooLarge),
        Ok(Err(_)) => Err(Unread::Broken),
        Err(_) => Err(Unread::Slow),
    }
}
