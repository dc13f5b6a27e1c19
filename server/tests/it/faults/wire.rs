//! A client that does not keep to what clients should do.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// How long anything here may take before the test has failed.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Reads an answer: its status and its headers; the body is read as well.
pub async fn answer(from: &mut (impl AsyncRead + Unpin)) -> Option<(u16, String)> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(from.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap().to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    if let Some(length) = length {
        from.read_exact(&mut vec![0; length.parse().unwrap()]).await.ok()?;
    }
    Some((head[9..12].parse().unwrap(), head))
}

/// A connection, byte by byte.
pub struct Wire(pub TcpStream);

impl Wire {
    pub async fn open(address: SocketAddr) -> Self {
        Self(TcpStream::connect(address).await.unwrap())
    }

    /// The same where somebody listens.
    pub async fn open_if_there(address: SocketAddr) -> Option<Self> {
        TcpStream::connect(address).await.ok().map(Self)
    }

    /// Sends all of it; `false` where the other side has gone.
    pub async fn send(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.0.write_all(bytes.as_ref()).await.is_ok()
    }

    /// Asks for a small page.
    pub async fn ask(&mut self) -> u16 {
        assert!(self.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await);
        self.status().await.unwrap()
    }

    /// The status of the next answer, whose headers and body are read as well; `None` where the connection ends instead.
    pub async fn status(&mut self) -> Option<u16> {
        self.answer().await.map(|(status, _)| status)
    }

    /// The next answer: its status and its headers.
    pub async fn answer(&mut self) -> Option<(u16, String)> {
        let answered = timeout(PATIENCE, answer(&mut self.0)).await;
        answered.unwrap_or_else(|_| panic!("there is no answer"))
    }

    /// Waits until the other side has ended the connection.
    pub async fn is_ended(&mut self) {
        let mut bytes = [0; 4096];
        let end = async { while let Ok(1..) = self.0.read(&mut bytes).await {} };
        assert!(timeout(PATIENCE, end).await.is_ok(), "the connection is not ended");
    }

    /// Whether the other side has ended it by now.
    pub async fn has_ended(&mut self) -> bool {
        let mut byte = [0];
        let read = timeout(Duration::from_millis(50), self.0.read(&mut byte)).await;
        matches!(read, Ok(Ok(0) | Err(_)))
    }
}
