//! Webhooks: events as Standard Webhooks, for servers that would rather be told than ask
//! (<https://www.standardwebhooks.com>, version 1.0.0).
//!
//! The queue is in the database. Of several instances, the one that holds an endpoint's lease queues its events and
//! delivers them: at least once, and in order for each device.

pub mod address;
pub(crate) mod commands;
mod crew;
pub mod endpoint;
pub mod log;
pub mod overview;
pub mod queue;
pub mod replay;
pub mod schedule;
pub mod secrets;
pub mod sender;
pub mod signature;
mod tidy;
pub mod worker;

use std::{fmt, sync::Arc};

use jiff::Timestamp;
use tokio::{sync::watch, task::JoinHandle};

use crate::{
    clock::{Clock, Entropy},
    config::{self, Config, Webhook},
    events::EventFeed,
    ids::{TenantId, WebhookId},
    keys::Keys,
    metrics::Metrics,
    store::{Query, Store},
};
use crew::Crew;

/// An endpoint's identity. It is written as `<tenant>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Whose events.
    pub tenant: TenantId,
    /// Which of the tenant's webhooks.
    pub webhook: WebhookId,
}

impl Endpoint {
    /// Adds the identity as a statement's first two values.
    fn bind<'q>(&'q self, query: Query<'q>) -> Query<'q> {
        query.bind(self.tenant.to_string()).bind(self.webhook.as_str())
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.tenant, self.webhook)
    }
}

/// What deliveries are made with.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The database.
    pub store: Store,
    /// What secrets are sealed with.
    pub keys: Arc<Keys>,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub entropy: Entropy,
    /// What is counted.
    pub metrics: Arc<Metrics>,
    /// Wakes those who wait for events.
    pub events: Arc<EventFeed>,
}

/// Why webhooks cannot be started.
#[derive(Debug, thiserror::Error)]
pub enum WebhooksError {
    /// The database.
    #[error("webhooks: {0}")]
    Database(#[from] sqlx::Error),
    /// The client.
    #[error("webhooks: the HTTP client cannot be set up: {0}")]
    Client(#[from] reqwest::Error),
}

/// What is to be delivered to.
#[derive(Debug, Clone)]
pub struct Configured {
    /// All webhooks of all tenants.
    pub webhooks: Vec<(Endpoint, Webhook)>,
    /// Since when that is so, at the latest: before it was read.
    pub since: Timestamp,
}

impl Configured {
    /// What a configuration says that was read at a time or later.
    #[must_use]
    pub fn of(config: &Config, since: Timestamp) -> Self {
        let of_tenant = |tenant: &config::Tenant| {
            let id = tenant.id;
            let endpoint = move |webhook: &Webhook| {
                (Endpoint { tenant: id, webhook: webhook.id.clone() }, webhook.clone())
            };
            tenant.webhooks.iter().map(endpoint).collect::<Vec<_>>()
        };
        Self { webhooks: config.tenants.iter().flat_map(of_tenant).collect(), since }
    }
}

/// Registers all endpoints and starts to deliver, to what is configured then and later; the tasks end soon after `stop`
/// comes true.
///
/// # Errors
/// [`WebhooksError`]
pub async fn start(
    configured: watch::Receiver<Configured>,
    tools: &Tools,
    stop: &watch::Sender<bool>,
) -> Result<Vec<JoinHandle<()>>, WebhooksError> {
    let mut crew = Crew::new(tools.clone());
    let now = configured.borrow().clone();
    crew.work_for(&now).await?;
    Ok(vec![
        tokio::spawn(tidy::run(configured.clone(), tools.clone(), stop.subscribe())),
        tokio::spawn(crew.run(configured, stop.subscribe())),
    ])
}
