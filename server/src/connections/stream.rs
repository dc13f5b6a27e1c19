//! A connection's bytes, bodies and answers, each of which notes what happens.

use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use axum::{body::Body, response::Response};
use hyper::{
    Request,
    body::{Body as HttpBody, Bytes, Frame, Incoming, SizeHint},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

use super::{state::State, table::Table};

/// The bytes of a connection.
#[derive(Debug)]
pub(super) struct Watched {
    stream: TcpStream,
    state: Arc<State>,
    end: End,
}

/// How far the end of a connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// It has not begun.
    Open,
    /// The other side was told, and what it still sends is thrown away.
    Lingering,
    /// It is over.
    Over,
}

impl Watched {
    pub(super) fn new(stream: TcpStream, table: &Table) -> (Arc<State>, Self) {
        let state = Arc::new(table.opened());
        (Arc::clone(&state), Self { stream, state, end: End::Open })
    }

    fn note(&self, written: &Poll<io::Result<usize>>) {
        match written {
            Poll::Ready(Ok(_)) => self.state.sent(),
            Poll::Ready(Err(_)) => {}
            Poll::Pending => self.state.is_blocked(),
        }
    }
}

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        if buffer.filled().len() > before && !self.state.arrived() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(&written);
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        self.note(&written);
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    /// Where something that nobody will read is still arriving, as the rest of a body that is too large, it is thrown away for
    /// a moment: a connection that is closed before it was read is reset, and the answer that says why is lost on its way.
    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.end == End::Open {
            ready!(Pin::new(&mut self.stream).poll_shutdown(context))?;
            self.end = if self.state.lingers() { End::Lingering } else { End::Over };
        }
        let mut thrown_away = [0; 8192];
        while self.end == End::Lingering {
            let mut buffer = ReadBuf::new(&mut thrown_away);
            let read = ready!(Pin::new(&mut self.stream).poll_read(context, &mut buffer));
            if read.is_err() || buffer.filled().is_empty() {
                self.end = End::Over;
            }
        }
        Poll::Ready(Ok(()))
    }
}

/// A request's body, as it arrives.
#[derive(Debug)]
pub(super) struct Sent {
    body: Incoming,
    state: Arc<State>,
}

impl Sent {
    /// Notes that a request is there.
    pub(super) fn request(request: Request<Incoming>, state: &Arc<State>) -> Request<Self> {
        request.map(|body| {
            state.asked(!body.is_end_stream());
            Self { body, state: Arc::clone(state) }
        })
    }
}

impl HttpBody for Sent {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        if frame.is_none() || self.body.is_end_stream() {
            self.state.read();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer's body: with it, the request ends.
#[derive(Debug)]
pub(super) struct Answer {
    body: Body,
    state: Arc<State>,
}

impl Answer {
    pub(super) fn of(response: Response, state: &Arc<State>) -> Response<Self> {
        response.map(|body| Self { body, state: Arc::clone(state) })
    }
}

impl HttpBody for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.state.answered();
    }
}
