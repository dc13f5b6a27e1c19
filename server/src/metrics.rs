//! What an operator watches, in Prometheus' text format. No label holds anything of a person's.

use std::fmt;

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Metric, Registry},
};

use crate::telemetry;

/// The labels of a served request.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct RequestLabels {
    /// The method.
    pub method: &'static str,
    /// The route as `routes.rs` has it, never the address itself.
    pub route: String,
    /// The status.
    pub status: u16,
}

/// One label that says how something went.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct OutcomeLabel {
    /// How it went.
    pub outcome: &'static str,
}

/// The labels of a try to deliver to a webhook: as many as the configuration has webhooks.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct WebhookLabels {
    /// Whose webhook.
    pub tenant: String,
    /// Which of the tenant's.
    pub webhook: String,
    /// How it went.
    pub outcome: String,
}

/// The labels of a try to tell Entra of a device.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct EntraLabels {
    /// Whose device.
    pub tenant: String,
    /// How it went.
    pub outcome: String,
}

/// The label of what is measured for each tenant.
#[derive(Debug, Clone, Hash, PartialEq, Eq, EncodeLabelSet)]
pub struct TenantLabel {
    /// Whose.
    pub tenant: String,
}

/// All that is counted.
pub struct Metrics {
    registry: Registry,
    /// Requests served.
    pub requests: Family<RequestLabels, Counter>,
    /// How long they took, in seconds.
    pub request_seconds: Histogram,
    /// How requests for the terms page ended.
    pub terms_of_use: Family<OutcomeLabel, Counter>,
    /// How calls that ask for an enrollment ended.
    pub enrollments: Family<OutcomeLabel, Counter>,
    /// How evaluations of management sessions' user tokens ended.
    pub user_tokens: Family<OutcomeLabel, Counter>,
    /// How fetches of an authority's keys ended.
    pub key_fetches: Family<OutcomeLabel, Counter>,
    /// How tries to deliver an event to a webhook ended.
    pub webhook_deliveries: Family<WebhookLabels, Counter>,
    /// How calls of Microsoft Graph ended.
    pub graph_calls: Family<OutcomeLabel, Counter>,
    /// How tries to tell Entra of a device ended.
    pub entra_reports: Family<EntraLabels, Counter>,
    /// For how long Entra has not had what is known of some device, in seconds.
    pub entra_behind_seconds: Family<TenantLabel, Gauge>,
    /// What became of attempts that were noted for the help desk.
    pub attempts: Family<OutcomeLabel, Counter>,
    /// How many decisions went into one commit.
    pub decisions_together: Histogram,
    /// Batches of evidence that were sealed here.
    pub evidence_batches: Counter,
    /// How many events and acts wait to be looked at for evidence.
    pub evidence_waiting: Gauge,
    /// How long sealing a batch took, in seconds.
    pub evidence_sealing_seconds: Histogram,
    /// What became of spans.
    pub spans: Family<OutcomeLabel, Counter>,
    /// How many connections there are.
    pub connections: Gauge,
    /// Why connections were ended before the other side did.
    pub connections_ended: Family<OutcomeLabel, Counter>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("vestibule");
        let all = &mut registry;
        Self {
            requests: kept(all, "http_requests", "Requests served", Family::default()),
            request_seconds: kept(
                all,
                "http_request_seconds",
                "How long requests took, in seconds",
                Histogram::new([
                    0.000_25, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0,
                ]),
            ),
            terms_of_use: kept(
                all,
                "terms_of_use",
                "How requests for the Terms of Use page and its forms ended",
                Family::default(),
            ),
            enrollments: kept(
                all,
                "enrollments",
                "How calls that ask for an enrollment ended",
                Family::default(),
            ),
            user_tokens: kept(
                all,
                "user_tokens",
                "How evaluations of management sessions' user tokens ended",
                Family::default(),
            ),
            key_fetches: kept(
                all,
                "key_fetches",
                "Fetches of an authority's keys",
                Family::default(),
            ),
            webhook_deliveries: kept(
                all,
                "webhook_deliveries",
                "How tries to deliver an event to a webhook ended",
                Family::default(),
            ),
            graph_calls: kept(
                all,
                "graph_calls",
                "How calls of Microsoft Graph ended",
                Family::default(),
            ),
            entra_reports: kept(
                all,
                "entra_reports",
                "How tries to tell Entra of a device ended",
                Family::default(),
            ),
            entra_behind_seconds: kept(
                all,
                "entra_behind_seconds",
                "For how long Entra has not had what is known of some device",
                Family::default(),
            ),
            attempts: kept(
                all,
                "attempts",
                "What became of attempts that were noted for the help desk",
                Family::default(),
            ),
            decisions_together: kept(
                all,
                "decisions_together",
                "How many decisions went into one commit",
                Histogram::new([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0]),
            ),
            evidence_batches: kept(
                all,
                "evidence_batches",
                "Batches of evidence that were sealed here",
                Counter::default(),
            ),
            evidence_waiting: kept(
                all,
                "evidence_waiting",
                "Events and acts that wait to be looked at for evidence",
                Gauge::default(),
            ),
            evidence_sealing_seconds: kept(
                all,
                "evidence_sealing_seconds",
                "How long sealing a batch took, in seconds",
                Histogram::new([0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0]),
            ),
            spans: kept(all, "spans", "What became of spans", telemetry::SPANS.clone()),
            connections: kept(all, "connections", "Connections that are open", Gauge::default()),
            connections_ended: kept(
                all,
                "connections_ended",
                "Connections that were ended here, by why",
                Family::default(),
            ),
            registry,
        }
    }
}

/// A metric that the registry has, too.
fn kept<M: Metric + Clone>(registry: &mut Registry, name: &str, help: &str, metric: M) -> M {
    registry.register(name, help, metric.clone());
    metric
}

impl Metrics {
    /// All of it as text.
    ///
    /// # Errors
    /// Where the text cannot be formatted, which a `String` does not cause.
    pub fn text(&self) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}
