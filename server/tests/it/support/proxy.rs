//! A proxy in front of the database that can break off, fall silent, or be away.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, split},
    net::{TcpListener, TcpStream, UnixStream},
    sync::watch,
};
use url::Url;

/// What becomes of connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// All passes.
    Open,
    /// Connections stay and are made, and nothing passes.
    Silent,
    /// All connections end, and new ones at once.
    Closed,
}

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// A proxy on loopback in front of PostgreSQL.
pub struct Proxy {
    /// The database's address, through the proxy.
    pub url: String,
    way: watch::Sender<Way>,
    sent: Arc<AtomicUsize>,
}

impl Proxy {
    /// In front of the server that this address names.
    pub async fn before(database: &str) -> Self {
        let mut url = Url::parse(database).unwrap();
        let socket = url.query_pairs().find(|(name, _)| name == "host");
        let socket = socket.map(|(_, folder)| PathBuf::from(folder.as_ref()).join(".s.PGSQL.5432"));
        let host = (url.host_str().unwrap().to_owned(), url.port().unwrap_or(5432));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        url.set_query(None);
        url.set_host(Some("127.0.0.1")).unwrap();
        url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
        let (way, _) = watch::channel(Way::Open);
        let sent = Arc::new(AtomicUsize::new(0));
        let (ways, counted) = (way.clone(), Arc::clone(&sent));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                client.set_nodelay(true).unwrap();
                if *ways.borrow() == Way::Closed {
                    continue;
                }
                let server: Box<dyn Stream> = match &socket {
                    Some(socket) => Box::new(UnixStream::connect(socket).await.unwrap()),
                    None => Box::new(TcpStream::connect(&host).await.unwrap()),
                };
                let (way, counted) = (ways.subscribe(), Arc::clone(&counted));
                tokio::spawn(pass(client, server, way, counted));
            }
        });
        Self { url: url.into(), way, sent }
    }

    pub fn set(&self, way: Way) {
        self.way.send_replace(way);
    }

    /// How many times something was sent to the server so far.
    pub fn sent(&self) -> usize {
        self.sent.load(Ordering::SeqCst)
    }

    /// From when something has been sent so many times more, the server hears nothing any more.
    pub async fn sent_more(&self, before: usize, times: usize) {
        while self.sent() < before + times {
            tokio::task::yield_now().await;
        }
    }
}

async fn pass(
    client: TcpStream,
    server: Box<dyn Stream>,
    way: watch::Receiver<Way>,
    counted: Arc<AtomicUsize>,
) {
    let (mut closed, (from_client, to_client)) = (way.clone(), split(client));
    let (from_server, to_server) = split(server);
    tokio::select! {
        () = copy(from_client, to_server, way.clone(), Some(counted)) => {}
        () = copy(from_server, to_client, way, None) => {}
        _ = closed.wait_for(|way| *way == Way::Closed) => {}
    }
}

async fn copy(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut way: watch::Receiver<Way>,
    counted: Option<Arc<AtomicUsize>>,
) {
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes).await {
        if way.wait_for(|way| *way == Way::Open).await.is_err() {
            return;
        }
        if let Some(counted) = &counted {
            counted.fetch_add(1, Ordering::SeqCst);
        }
        if to.write_all(&bytes[..count]).await.is_err() {
            return;
        }
    }
}
