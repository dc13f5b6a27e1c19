//! Who receives webhooks: a server on loopback that answers as a test wants it.

use std::{
    fmt::Write as _,
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use serde_json::Value;
use tokio::{net::TcpListener, task::JoinHandle};

/// What it got.
#[derive(Debug, Clone)]
pub struct Received {
    pub id: String,
    pub timestamp: i64,
    pub signatures: Vec<String>,
    pub headers: HeaderMap,
    pub text: String,
    pub body: Value,
}

impl Received {
    /// The device or the person that it is about.
    pub fn subject(&self) -> String {
        let data = &self.body["data"];
        let id = data["device_id"].as_str().or_else(|| data["user"]["object_id"].as_str());
        id.unwrap().to_owned()
    }
}

/// What it answers.
pub enum Answer {
    Status(u16),
    With(u16, &'static str, String),
    Hang,
    /// The status, after a while.
    After(Duration, u16),
    /// The status, and a body that never ends.
    Endless,
}

type Answers = dyn FnMut(&Received) -> Answer + Send;

#[derive(Clone)]
struct Inside {
    seen: Arc<Mutex<Vec<Received>>>,
    answers: Arc<Mutex<Box<Answers>>>,
}

pub struct Receiver {
    pub address: SocketAddr,
    inside: Inside,
    serving: JoinHandle<()>,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Receiver {
    /// One that answers 204.
    pub async fn start() -> Self {
        Self::on("127.0.0.1:0".parse().unwrap()).await
    }

    pub async fn on(address: SocketAddr) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let inside = Inside {
            seen: Arc::default(),
            answers: Arc::new(Mutex::new(Box::new(|_| Answer::Status(204)))),
        };
        let router = Router::new().fallback(receive).with_state(inside.clone());
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { address, inside, serving }
    }

    /// From now on it answers so.
    pub fn answers(&self, answers: impl FnMut(&Received) -> Answer + Send + 'static) {
        *self.inside.answers.lock().unwrap() = Box::new(answers);
    }

    /// The configuration's lines for it.
    pub fn webhook(&self, more: &str) -> String {
        webhook_at(self.address, more)
    }

    pub fn seen(&self) -> Vec<Received> {
        self.inside.seen.lock().unwrap().clone()
    }

    /// The subjects of what it got, in order.
    pub fn subjects(&self) -> Vec<String> {
        self.seen().iter().map(Received::subject).collect()
    }

    /// Waits until it got so many.
    pub async fn got(&self, count: usize) -> Vec<Received> {
        let begun = Instant::now();
        loop {
            let seen = self.seen();
            if seen.len() >= count {
                return seen;
            }
            assert!(
                begun.elapsed() < Duration::from_secs(15),
                "{} of {count}: {seen:?}",
                seen.len()
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Looks for a while whether it gets no more than so many.
    pub async fn gets_no_more_than(&self, count: usize) {
        tokio::time::sleep(Duration::from_millis(2500)).await;
        assert_eq!(self.seen().len(), count, "{:?}", self.seen());
    }
}

/// The configuration's lines for a receiver at an address.
pub fn webhook_at(address: SocketAddr, more: &str) -> String {
    let mut lines = String::new();
    write!(
        lines,
        "\n[[tenant.webhook]]\nid = \"mdm\"\nurl = \"http://{address}/hooks?key=sesame\"\nallow_private = true\n{more}\n"
    )
    .unwrap();
    lines
}

async fn receive(State(inside): State<Inside>, headers: HeaderMap, body: Bytes) -> Response {
    let text = String::from_utf8(body.to_vec()).unwrap();
    let header = |name: &str| {
        headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
    };
    let received = Received {
        id: header("webhook-id"),
        timestamp: header("webhook-timestamp").parse().unwrap_or_default(),
        signatures: header("webhook-signature").split(' ').map(str::to_owned).collect(),
        body: serde_json::from_str(&text).unwrap_or_default(),
        headers,
        text,
    };
    inside.seen.lock().unwrap().push(received.clone());
    let answer = (inside.answers.lock().unwrap())(&received);
    let status = |status| StatusCode::from_u16(status).unwrap();
    match answer {
        Answer::Status(code) => status(code).into_response(),
        Answer::With(code, name, value) => (status(code), [(name, value)]).into_response(),
        Answer::Hang => std::future::pending().await,
        Answer::After(time, code) => {
            tokio::time::sleep(time).await;
            status(code).into_response()
        }
        Answer::Endless => {
            let chunks = tokio_stream::iter(std::iter::repeat_with(|| {
                Ok::<_, std::io::Error>("x".repeat(1024))
            }));
            Body::from_stream(chunks).into_response()
        }
    }
}
