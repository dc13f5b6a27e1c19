//! Connections: how many there may be at a time, and how long each may take for what.
//!
//! HTTP/1.1 is hyper's; what is here is what it leaves open, and what a proxy in front would otherwise have to do:
//!
//! - Headers arrive within [`Bounds::headers`], and are [`LARGEST_HEAD`] long at most.
//! - Between two requests a connection may be idle for [`Bounds::idle`].
//! - Whoever does not read an answer is left after [`Bounds::unread`].
//! - There are [`Bounds::most`] connections at a time. One more, and those go that have been idle for longest: who waits for
//!   nothing must not keep anybody out. Where none is idle, the new one waits until one is, or ends.
//!
//! No connection has a timer of its own: each notes what it does and since when, which is a few stores a request, and one look
//! a second at all of them ends what has taken too long.

mod files;
mod state;
mod stream;
mod table;

use std::{
    convert::Infallible,
    io,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use axum::{
    body::Body,
    extract::{ConnectInfo, Request},
    response::Response,
};
use hyper::server::conn::http1;
use hyper_util::{rt::TokioIo, server::graceful::GracefulShutdown, service::TowerToHyperService};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    time::sleep,
};
use tower::ServiceExt as _;

pub use self::files::{raise_limit, room_for};
use self::{
    stream::{Answer, Sent, Watched},
    table::Table,
};
use crate::{metrics::Metrics, serve::stopped};

/// The longest request line with its headers, in bytes: a query and a token of 32 KiB each (`terms_of_use/request.rs`), and as
/// much again for all others. One that is longer is answered with 431.
pub const LARGEST_HEAD: usize = 96 * 1024;

/// How long no connection could be accepted before it is tried again, as where all files are in use.
const AFTER_FAILURE: Duration = Duration::from_millis(250);
/// How often it is said in the log that connections cannot be accepted.
const SAID_EVERY: Duration = Duration::from_secs(10);

/// What connections are held to.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// How many there may be.
    pub most: usize,
    /// How long a request's headers may take, and the first request of a connection to begin.
    pub headers: Duration,
    /// How long a connection may be idle between requests. Longer than proxies keep theirs for (nginx and Amazon's 60 seconds,
    /// Traefik's 90, Caddy's 120, Google's 600), as a proxy that sends a form down a connection that is just being closed
    /// here cannot know whether it arrived, and answers 502.
    pub idle: Duration,
    /// How long nobody may take anything of an answer that is waiting to be sent.
    pub unread: Duration,
    /// How long nothing at all may move while a request is under way. Longer than any answer takes to begin (`routes.rs`).
    pub still: Duration,
    /// How long what is still being sent is taken and thrown away after an answer that did not wait for it.
    pub linger: Duration,
    /// How often all of that is looked at.
    pub look_every: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            most: 16_384,
            headers: Duration::from_secs(15),
            idle: Duration::from_secs(620),
            unread: Duration::from_secs(30),
            still: Duration::from_mins(2),
            linger: Duration::from_secs(2),
            look_every: Duration::from_secs(1),
        }
    }
}

/// Serves until `stop` comes true: then nothing more is accepted, idle connections end at once, and the others with the answer
/// that is under way. Comes back when all have ended.
pub async fn serve<S>(
    listener: TcpListener,
    service: S,
    bounds: Bounds,
    metrics: Arc<Metrics>,
    stop: watch::Receiver<bool>,
) where
    S: tower::Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let table = Arc::new(Table::new(bounds, metrics));
    let ending = GracefulShutdown::new();
    let serving = async {
        tokio::select! {
            never = accept(listener, service, &table, &ending) => match never {},
            () = stopped(stop) => table.stop(),
        }
        ending.shutdown().await;
    };
    tokio::select! {
        () = serving => {}
        never = table.keep_looking() => match never {},
    }
}

async fn accept<S>(
    listener: TcpListener,
    service: S,
    table: &Arc<Table>,
    ending: &GracefulShutdown,
) -> Infallible
where
    S: tower::Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static,
    S::Future: Send,
{
    let mut http = http1::Builder::new();
    http.max_header_size(LARGEST_HEAD).max_buf_size(LARGEST_HEAD);
    let mut said: Option<Instant> = None;
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let place = table.place().await;
                set_up(&stream);
                let (state, stream) = Watched::new(stream, table);
                let begun = Arc::clone(&state);
                let service = service
                    .clone()
                    .map_request(move |request| with_peer(Sent::request(request, &begun), peer))
                    .map_response({
                        let state = Arc::clone(&state);
                        move |response| Answer::of(response, &state)
                    });
                let service = TowerToHyperService::new(service);
                let connection = http.serve_connection(TokioIo::new(stream), service);
                let connection = ending.watch(connection);
                table.spawn(state, place, async move {
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection broke off");
                    }
                });
            }
            Err(error) if is_the_others(&error) => {}
            // No files or no memory left, for one: what is idle makes room, and nobody spins meanwhile.
            Err(error) => {
                if said.is_none_or(|said| said.elapsed() >= SAID_EVERY) {
                    tracing::error!(%error, "connections cannot be accepted; those that are idle are closed");
                    said = Some(Instant::now());
                }
                table.make_room();
                sleep(AFTER_FAILURE).await;
            }
        }
    }
}

fn with_peer(request: hyper::Request<Sent>, peer: SocketAddr) -> Request {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(peer));
    request
}

/// Whether somebody went away before they were accepted.
fn is_the_others(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

/// Answers leave at once, and who is gone without a word is found out within two minutes: a machine that lost its power, or
/// a firewall that forgot the connection.
fn set_up(stream: &TcpStream) {
    use rustix::net::sockopt;
    let set = || {
        stream.set_nodelay(true)?;
        sockopt::set_socket_keepalive(stream, true)?;
        sockopt::set_tcp_keepidle(stream, Duration::from_mins(1))?;
        sockopt::set_tcp_keepintvl(stream, Duration::from_secs(15))?;
        sockopt::set_tcp_keepcnt(stream, 4)?;
        io::Result::Ok(())
    };
    // As where the other side has gone already.
    if let Err(error) = set() {
        tracing::debug!(%error, "a connection's options could not be set");
    }
}
