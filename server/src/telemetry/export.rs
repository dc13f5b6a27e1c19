//! Where spans go: a bounded queue, and a thread that sends it to the collector in batches. Nothing that serves a request
//! waits for either. What does not fit, or is not taken, is dropped and counted.

use std::{
    sync::{
        Arc, LazyLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use opentelemetry::{Context, Key, KeyValue, trace::TracerProvider as _};
use opentelemetry_otlp::{
    ExporterBuildError, Protocol, RetryPolicy, WithExportConfig as _, WithHttpConfig as _,
};
use opentelemetry_sdk::{
    Resource,
    error::OTelSdkResult,
    trace::{
        BatchConfigBuilder, BatchSpanProcessor, Sampler, SdkTracerProvider, Span, SpanData,
        SpanExporter, SpanProcessor,
    },
};
use prometheus_client::metrics::{counter::Counter, family::Family};
use tracing_subscriber::{Layer, Registry, filter::Targets};

use super::TARGET;
use crate::{
    config::{HeadersError, Telemetry},
    metrics::OutcomeLabel,
};

/// How many spans wait for the collector at most: some hundred enrollments.
const QUEUE: usize = 4096;
/// How long the collector may take for a batch.
const TIMEOUT: Duration = Duration::from_secs(5);
/// How long the process waits for it at its end.
const FLUSH: Duration = Duration::from_secs(1);

/// What became of spans. There is one for the process, as there is one log.
pub static SPANS: LazyLock<Family<OutcomeLabel, Counter>> = LazyLock::new(Family::default);

fn count(outcome: &'static str, spans: usize) {
    let spans = u64::try_from(spans).unwrap_or(u64::MAX);
    SPANS.get_or_create(&OutcomeLabel { outcome }).inc_by(spans);
}

/// Why spans cannot be sent.
#[derive(Debug, thiserror::Error)]
pub enum TracesError {
    /// The file with the headers.
    #[error(transparent)]
    Headers(#[from] HeadersError),
    /// The HTTP client.
    #[error("telemetry: the HTTP client cannot be set up: {0}")]
    Client(#[from] reqwest::Error),
    /// The exporter.
    #[error("telemetry: {0}")]
    Exporter(#[from] ExporterBuildError),
}

/// The traces of this process.
#[derive(Debug)]
pub struct Traces(SdkTracerProvider);

impl Traces {
    /// Sets up what sends spans; nothing where no collector is named. Not to be called on a thread of the runtime's: the
    /// client is a blocking one.
    ///
    /// # Errors
    /// [`TracesError`]
    pub fn start(settings: &Telemetry) -> Result<Option<Self>, TracesError> {
        let Some(endpoint) = &settings.otlp_endpoint else { return Ok(None) };
        let client = reqwest::blocking::Client::builder()
            .timeout(TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("vestibule/", env!("CARGO_PKG_VERSION")))
            .build()?;
        let exporter = opentelemetry_otlp::SpanExporter::builder()
            .with_http()
            .with_http_client(client)
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(endpoint.traces())
            .with_timeout(TIMEOUT)
            .with_headers(settings.headers()?.into_iter().collect())
            // While one batch is tried again, the others would wait.
            .with_retry_policy(RetryPolicy::disabled())
            .build()?;
        let waiting = Arc::<AtomicUsize>::default();
        let failing = AtomicBool::default();
        let exporter = Counted { exporter, waiting: Arc::clone(&waiting), failing };
        let queue = BatchConfigBuilder::default().with_max_queue_size(QUEUE).build();
        let processor = BatchSpanProcessor::builder(exporter).with_batch_config(queue).build();
        let mut provider = SdkTracerProvider::builder()
            .with_resource(resource())
            .with_span_processor(Bounded { processor, waiting });
        if let Some(ratio) = settings.sample_ratio {
            let sampler = Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(ratio)));
            provider = provider.with_sampler(sampler);
        }
        Ok(Some(Self(provider.build())))
    }

    /// What makes spans of `tracing`'s: ours alone, without the lines of the log.
    #[must_use]
    pub fn layer(&self) -> Box<dyn Layer<Registry> + Send + Sync> {
        tracing_opentelemetry::layer()
            .with_tracer(self.0.tracer("vestibule"))
            .with_location(false)
            .with_threads(false)
            .with_level(false)
            .with_target(false)
            .with_tracked_inactivity(false)
            .with_filter(Targets::new().with_target(TARGET, tracing::Level::INFO))
            .boxed()
    }

    /// Sends what waits, within a second.
    pub fn end(self) {
        if let Err(error) = self.0.shutdown_with_timeout(FLUSH) {
            tracing::warn!(%error, "the last spans were not sent");
        }
    }
}

/// What `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` say, and our own name where they do not.
fn resource() -> Resource {
    const VERSION: &str = env!("CARGO_PKG_VERSION");
    let (name, version) = (Key::new("service.name"), Key::new("service.version"));
    let given = Resource::builder().build();
    let unnamed = given.get(&name).is_none_or(|name| name.as_str().starts_with("unknown_service"));
    let ours =
        [(name, "vestibule", unnamed), (version.clone(), VERSION, given.get(&version).is_none())];
    let ours = ours.into_iter().filter(|(.., missing)| *missing);
    Resource::builder()
        .with_attributes(ours.map(|(key, value, _)| KeyValue::new(key, value)))
        .build()
}

/// A queue that never holds more than [`QUEUE`] spans, those under way among them. The processor has such a bound, too, but
/// tells nobody what it dropped.
#[derive(Debug)]
struct Bounded {
    processor: BatchSpanProcessor,
    waiting: Arc<AtomicUsize>,
}

impl SpanProcessor for Bounded {
    fn on_start(&self, span: &mut Span, context: &Context) {
        self.processor.on_start(span, context);
    }

    fn on_end(&self, span: SpanData) {
        if !span.span_context.is_sampled() {
            return;
        }
        let room = |waiting| (waiting < QUEUE).then_some(waiting + 1);
        match self.waiting.try_update(Ordering::Relaxed, Ordering::Relaxed, room) {
            Ok(_) => self.processor.on_end(span),
            Err(_) => count("dropped", 1),
        }
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.processor.force_flush()
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.processor.shutdown_with_timeout(timeout)
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.processor.set_resource(resource);
    }
}

/// An exporter that counts what became of spans, and says in the log when that changes.
#[derive(Debug)]
struct Counted<E> {
    exporter: E,
    waiting: Arc<AtomicUsize>,
    failing: AtomicBool,
}

impl<E: SpanExporter> SpanExporter for Counted<E> {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let spans = batch.len();
        let exported = self.exporter.export(batch).await;
        self.waiting.fetch_sub(spans, Ordering::Relaxed);
        count(if exported.is_ok() { "sent" } else { "lost" }, spans);
        let failed_before = self.failing.swap(exported.is_err(), Ordering::Relaxed);
        match &exported {
            Err(error) if !failed_before => {
                tracing::warn!(%error, "the collector does not take spans; they are dropped until it does");
            }
            Ok(()) if failed_before => tracing::info!("the collector takes spans again"),
            _ => {}
        }
        exported
    }

    fn shutdown_with_timeout(&self, timeout: Duration) -> OTelSdkResult {
        self.exporter.shutdown_with_timeout(timeout)
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.exporter.force_flush()
    }

    fn set_resource(&mut self, resource: &Resource) {
        self.exporter.set_resource(resource);
    }
}
