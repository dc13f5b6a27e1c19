//! Reading a JSON body, within bounds of size and time, with the place of what is wrong.

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{StatusCode, request::Parts},
};
use serde::de::{DeserializeOwned, IgnoredAny};

use super::problem::Problem;
use crate::body::{self, Unread};

/// The largest body, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// A JSON body of a shape; unknown members are passed over. Refused with 400 and the place of what is
/// wrong, or 413.
#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<T: DeserializeOwned, S: Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = Problem;
    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        parse(&read(request).await?).map(Self)
    }
}

/// What a shape flattens into itself for the members that it does not name. They are passed over; and serde,
/// which else takes a struct from an array too, takes only an object then.
pub type Others = IgnoredAny;

/// Reads a body.
///
/// # Errors
/// 413 where it is over the limit, 400 where it broke off, 408 where it did not arrive in time.
pub async fn read(request: Request) -> Result<Bytes, Problem> {
    let (Parts { headers, .. }, body) = request.into_parts();
    body::read(&headers, body, MAX_BODY).await.map_err(|unread| match unread {
        Unread::TooLarge => {
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is over the limit of 1 MiB.")
        }
        Unread::Broken => Problem::bad_request("body", "it broke off"),
        Unread::Slow => {
            Problem::new(StatusCode::REQUEST_TIMEOUT, "The body did not arrive in time.")
        }
    })
}

/// The first characters of a text.
fn start(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Parses a body.
///
/// # Errors
/// 400 with the place of what is wrong.
pub fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    // Both may hold what the caller sent, at any length.
    let wrong = |place: &str, error: &serde_json::Error| {
        Problem::bad_request(&start(place, 100), start(&error.to_string(), 400))
    };
    let mut json = serde_json::Deserializer::from_slice(body);
    let value: T = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        match error.path().to_string() {
            // At the top, or where the text ends within it.
            path if path == "." || path == "?" => wrong("body", error.inner()),
            path => wrong(&path, error.inner()),
        }
    })?;
    json.end().map_err(|error| wrong("body", &error))?;
    Ok(value)
}
