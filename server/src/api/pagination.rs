//! `after`, `limit` and `next` of every list.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::Timestamp;

use super::problem::Problem;

/// How many rows a page has where the caller does not say.
pub const DEFAULT_LIMIT: u32 = 100;
/// How many it has at most.
pub const MAX_LIMIT: u32 = 500;

/// Reads `limit`.
///
/// # Errors
/// 400 where it is not 1 to 500.
pub fn limit(text: Option<&str>) -> Result<u32, Problem> {
    let Some(text) = text else { return Ok(DEFAULT_LIMIT) };
    match text.parse() {
        Ok(limit) if (1..=MAX_LIMIT).contains(&limit) => Ok(limit),
        _ => Err(Problem::bad_request("limit", "expected a number from 1 to 500")),
    }
}

/// A place in a list that is sorted by time and id.
fn cursor(list: &str, at: Timestamp, id: impl std::fmt::Display) -> String {
    BASE64URL.encode(format!("{list}.{}.{id}", at.as_millisecond()))
}

/// Reads `after`.
///
/// # Errors
/// 400 where it is no cursor of this list.
pub fn after<Id: std::str::FromStr>(
    list: &str,
    cursor: Option<&str>,
) -> Result<Option<(Timestamp, Id)>, Problem> {
    let Some(cursor) = cursor else { return Ok(None) };
    let read = || {
        let text = String::from_utf8(BASE64URL.decode(cursor).ok()?).ok()?;
        let (at, id) = text.strip_prefix(list)?.strip_prefix('.')?.split_once('.')?;
        let at = Timestamp::from_millisecond(at.parse().ok()?).ok()?;
        Some((at, id.parse().ok()?))
    };
    match read() {
        Some(place) => Ok(Some(place)),
        None => Err(not_ours()),
    }
}

/// Makes a page of rows of which one more was read than the limit: that one tells whether there is a next
/// page. The cursor is of the last row's time and id.
pub fn page<Row, Id: std::fmt::Display>(
    list: &str,
    mut rows: Vec<Row>,
    limit: u32,
    place: impl Fn(&Row) -> (Timestamp, Id),
) -> (Vec<Row>, Option<String>) {
    let more = rows.len() > limit as usize;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|row| {
        let (at, id) = place(row);
        cursor(list, at, id)
    });
    (rows, next)
}

/// 400: this cursor was not made here.
#[must_use]
pub fn not_ours() -> Problem {
    Problem::bad_request("after", "expected the `next` of an earlier answer")
}
