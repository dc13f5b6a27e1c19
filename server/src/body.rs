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
    read_if(headers, body, most, most, |_| true).await
}

/// Reads a body of which so many bytes at most are anybody's to send, and the rest, up to `most`, only theirs whom its
/// beginning speaks for.
///
/// # Errors
/// [`Unread`]; what is longer and speaks for nobody is too large, however long it is.
pub async fn read_if(
    headers: &HeaderMap,
    body: Body,
    anybodys: usize,
    most: usize,
    speaks: impl FnOnce(&[u8]) -> bool,
) -> Result<Bytes, Unread> {
    let declared = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    if declared.is_some_and(|l| l.parse().is_ok_and(|length: u128| length > most as u128)) {
        return Err(Unread::TooLarge);
    }
    let mut body = Limited::new(body, most);
    let mut speaks = Some(speaks);
    let mut read = Vec::new();
    let reading = async {
        while let Some(frame) = body.frame().await {
            let frame = frame.map_err(|error| {
                if error.is::<LengthLimitError>() { Unread::TooLarge } else { Unread::Broken }
            })?;
            read.extend_from_slice(frame.data_ref().map_or(&[], |data| data));
            if read.len() > anybodys
                && let Some(speaks) = speaks.take()
                && !speaks(&read[..anybodys])
            {
                return Err(Unread::TooLarge);
            }
        }
        Ok(Bytes::from(read))
    };
    timeout(SLOWEST, reading).await.unwrap_or(Err(Unread::Slow))
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, iter};

    use futures_util::stream;
    use tokio::time::{Instant, sleep};

    use super::*;

    fn pieces(size: usize, count: usize, each: Duration) -> Body {
        let piece = Bytes::from(vec![b'x'; size]);
        let pieces = stream::unfold(iter::repeat_n(piece, count), move |mut left| async move {
            sleep(each).await;
            Some((Ok::<_, Infallible>(left.next()?), left))
        });
        Body::from_stream(pieces)
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_has_fifteen_seconds_however_it_comes() {
        let (none, second) = (HeaderMap::new(), Duration::from_secs(1));
        let begun = Instant::now();
        assert_eq!(read(&none, pieces(1, 1000, second), 65_536).await, Err(Unread::Slow));
        assert_eq!(begun.elapsed(), SLOWEST);
        let slow = pieces(1, 1000, second);
        assert_eq!(read_if(&none, slow, 10, 100, |_| true).await, Err(Unread::Slow));
        assert_eq!(begun.elapsed(), 2 * SLOWEST);
        assert_eq!(read(&none, pieces(1, 14, second), 65_536).await.map(|b| b.len()), Ok(14));
    }

    #[tokio::test]
    async fn what_nobody_is_known_for_is_read_to_its_first_bound_and_not_further() {
        let (none, at_once) = (HeaderMap::new(), Duration::ZERO);
        let known = |read: &[u8]| read.len() == 100;
        let endless = || pieces(30, usize::MAX, at_once);
        let up_to = |count| pieces(30, count, at_once);
        for (body, speaks, expected) in [
            (up_to(3), false, Ok(90)),
            (endless(), false, Err(Unread::TooLarge)),
            (up_to(33), true, Ok(990)),
            (endless(), true, Err(Unread::TooLarge)),
        ] {
            let read = read_if(&none, body, 100, 1000, |read| speaks && known(read)).await;
            assert_eq!(read.map(|body| body.len()), expected);
        }
        let mut large = HeaderMap::new();
        large.insert(header::CONTENT_LENGTH, 1001.into());
        let untouched = Body::from_stream(stream::pending::<Result<Bytes, Infallible>>());
        assert_eq!(read_if(&large, untouched, 100, 1000, |_| true).await, Err(Unread::TooLarge));
    }
}
