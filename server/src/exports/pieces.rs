//! Long answers, made while they are read: memory is bounded, and nothing more is made once the reader is gone.

use std::{future::Future, io};

use axum::body::{Body, Bytes};
use futures_util::stream;
use tokio::sync::mpsc;

/// How much is sent at once, in bytes.
const TOGETHER: usize = 32 * 1024;
/// How many of those wait for a reader who is slow.
const WAITING: usize = 2;

/// Why an answer is not whole.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// Nobody reads it any more.
    #[error("the reader is gone")]
    Gone,
    /// It could not be made.
    #[error(transparent)]
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

macro_rules! failed_from {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Broken {
            fn from(error: $kind) -> Self {
                Self::Failed(error.into())
            }
        }
    )*};
}
failed_from!(sqlx::Error, serde_json::Error, crate::terms::TermsError);

/// Takes what an answer is made of.
#[derive(Debug)]
pub struct Pieces {
    sender: mpsc::Sender<io::Result<Bytes>>,
    buffer: Vec<u8>,
}

impl Pieces {
    /// Adds to the answer; waits where the reader is slower.
    ///
    /// # Errors
    /// [`Broken::Gone`]
    pub async fn write(&mut self, bytes: impl AsRef<[u8]>) -> Result<(), Broken> {
        self.buffer.extend_from_slice(bytes.as_ref());
        if self.buffer.len() < TOGETHER { Ok(()) } else { self.flush().await }
    }

    async fn flush(&mut self) -> Result<(), Broken> {
        let bytes = std::mem::take(&mut self.buffer);
        self.sender.send(Ok(bytes.into())).await.map_err(|_| Broken::Gone)
    }
}

/// The answer that a task makes. One that fails on the way is cut off, so that nobody takes it for whole.
pub fn body<F>(make: impl FnOnce(Pieces) -> F) -> Body
where
    F: Future<Output = (Pieces, Result<(), Broken>)> + Send + 'static,
{
    let (sender, mut receiver) = mpsc::channel(WAITING);
    let making = make(Pieces { sender, buffer: Vec::new() });
    tokio::spawn(async move {
        let (mut pieces, mut end) = making.await;
        if end.is_ok() {
            end = pieces.flush().await;
        }
        if let Err(Broken::Failed(error)) = end {
            tracing::error!(%error, "a file could not be made to its end");
            // Whoever is gone by now does not miss it.
            let _ = pieces.sender.send(Err(io::Error::other(error))).await;
        }
    });
    Body::from_stream(stream::poll_fn(move |context| receiver.poll_recv(context)))
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;

    use super::*;

    #[tokio::test]
    async fn all_that_is_written_arrives_in_its_order() {
        let body = body(|mut pieces| async move {
            for n in 0..50_000 {
                if let Err(broken) = pieces.write(format!("{n} ")).await {
                    return (pieces, Err(broken));
                }
            }
            (pieces, Ok(()))
        });
        let all = body.collect().await.unwrap().to_bytes();
        let expected = (0..50_000).map(|n| format!("{n} ")).collect::<Vec<_>>().concat();
        assert_eq!(all, expected.as_bytes());
    }

    #[tokio::test]
    async fn what_breaks_off_is_not_taken_for_whole() {
        let body = body(|mut pieces| async move {
            let written = pieces.write("half").await;
            (pieces, written.and(Err(sqlx::Error::RowNotFound.into())))
        });
        assert!(body.collect().await.is_err());
    }

    #[tokio::test]
    async fn nothing_more_is_made_once_the_reader_is_gone() {
        let (told, mut tells) = mpsc::channel(1);
        let body = body(|mut pieces| async move {
            let broken = loop {
                if let Err(broken) = pieces.write(vec![0; TOGETHER]).await {
                    break broken;
                }
            };
            let _ = told.send(matches!(broken, Broken::Gone)).await;
            (pieces, Err(broken))
        });
        drop(body);
        assert_eq!(tells.recv().await, Some(true));
    }
}
