//! A stand-in for an OpenTelemetry collector: takes OTLP over HTTP and keeps what it got.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing::post};
use opentelemetry_proto::tonic::{
    collector::trace::v1::ExportTraceServiceRequest,
    common::v1::{AnyValue, KeyValue, any_value::Value},
};
use prost::Message as _;

/// A span as it came.
#[derive(Debug, Clone)]
pub struct Received {
    pub name: String,
    pub trace: String,
    pub id: String,
    pub parent: String,
    pub is_error: bool,
    pub attributes: BTreeMap<String, String>,
}

impl Received {
    pub fn get(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

#[derive(Default)]
struct Inbox {
    hangs: bool,
    asked: usize,
    bytes: Vec<u8>,
    headers: Vec<HeaderMap>,
    resource: BTreeMap<String, String>,
    spans: Vec<Received>,
}

/// The collector.
#[derive(Clone)]
pub struct Collector {
    pub endpoint: String,
    inbox: Arc<Mutex<Inbox>>,
}

impl Collector {
    pub async fn start() -> Self {
        let inbox = Arc::<Mutex<Inbox>>::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new().route("/v1/traces", post(take)).with_state(Arc::clone(&inbox));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { endpoint, inbox }
    }

    /// Takes connections and requests, and never answers.
    pub fn hang(&self) {
        self.inbox.lock().unwrap().hangs = true;
    }

    pub fn section(&self) -> String {
        format!("[telemetry]\notlp_endpoint = \"{}\"\n", self.endpoint)
    }

    pub fn asked(&self) -> usize {
        self.inbox.lock().unwrap().asked
    }

    pub fn spans(&self) -> Vec<Received> {
        self.inbox.lock().unwrap().spans.clone()
    }

    pub fn resource(&self) -> BTreeMap<String, String> {
        self.inbox.lock().unwrap().resource.clone()
    }

    /// All that came, with the headers.
    pub fn everything(&self) -> String {
        let inbox = self.inbox.lock().unwrap();
        format!("{:?} {}", inbox.headers, String::from_utf8_lossy(&inbox.bytes))
    }

    /// Waits until there is such a span.
    pub async fn span(&self, what: &str, fits: impl Fn(&Received) -> bool) -> Received {
        let begun = Instant::now();
        loop {
            if let Some(span) = self.spans().into_iter().find(&fits) {
                return span;
            }
            assert!(begun.elapsed() < Duration::from_secs(10), "{what}: {:#?}", self.spans());
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

async fn take(State(inbox): State<Arc<Mutex<Inbox>>>, headers: HeaderMap, body: Bytes) {
    let hangs = {
        let mut inbox = inbox.lock().unwrap();
        inbox.asked += 1;
        inbox.hangs
    };
    if hangs {
        std::future::pending::<()>().await;
    }
    let request = ExportTraceServiceRequest::decode(body.clone()).unwrap();
    let mut inbox = inbox.lock().unwrap();
    inbox.bytes.extend_from_slice(&body);
    inbox.headers.push(headers);
    for of_resource in request.resource_spans {
        if let Some(resource) = of_resource.resource {
            inbox.resource = read(resource.attributes);
        }
        for span in of_resource.scope_spans.into_iter().flat_map(|scope| scope.spans) {
            inbox.spans.push(Received {
                name: span.name,
                trace: hex::encode(span.trace_id),
                id: hex::encode(span.span_id),
                parent: hex::encode(span.parent_span_id),
                is_error: span.status.is_some_and(|status| status.code == 2),
                attributes: read(span.attributes),
            });
        }
    }
}

fn read(attributes: Vec<KeyValue>) -> BTreeMap<String, String> {
    let text = |value: Option<AnyValue>| match value.and_then(|value| value.value) {
        Some(Value::StringValue(text)) => text,
        Some(Value::IntValue(number)) => number.to_string(),
        other => format!("{other:?}"),
    };
    attributes.into_iter().map(|pair| (pair.key, text(pair.value))).collect()
}
