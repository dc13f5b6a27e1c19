//! Webhooks: events as Standard Webhooks, for servers that would rather be told than ask
//! (<https://www.standardwebhooks.com>, version 1.0.0).
//!
//! The queue is in the database. Of several instances, the one that holds an endpoint's lease queues its events and
//! delivers them: at least once, and in order for each device.

pub mod address;
pub(crate) mod commands;
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

use tokio::{sync::watch, task::JoinHandle};

use crate::{
    clock::{Clock, Entropy},
    config::Config,
    events::EventFeed,
    ids::{TenantId, WebhookId},
    keys::Keys,
    metrics::Metrics,
    store::{Query, Store},
};
use sender::Sender;
use worker::Worker;

/// An endpoint's identity. It is written as `<tenant>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
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

/// Registers all endpoints and starts to deliver; the tasks end soon after `stop` comes true.
///
/// # Errors
/// [`WebhooksError`]
pub async fn start(
    config: &Config,
    tools: &Tools,
    stop: &watch::Sender<bool>,
) -> Result<Vec<JoinHandle<()>>, WebhooksError> {
    let (mut tasks, mut configured) = (Vec::new(), Vec::new());
    for tenant in &config.tenants {
        for webhook in &tenant.webhooks {
            let endpoint = Endpoint { tenant: tenant.id, webhook: webhook.id.clone() };
            let now = tools.clock.now();
            let mut transaction = tools.store.begin().await?;
            endpoint::register(&mut transaction, &endpoint, now).await?;
            transaction.commit().await?;
            configured.push(endpoint.clone());
            if webhook.disabled {
                tracing::info!(%endpoint, "the webhook is disabled; its events wait");
                continue;
            }
            if secrets::good(&tools.store, &endpoint, now).await?.is_empty() {
                tracing::warn!(%endpoint, "the webhook has no secret, and its events wait; run: vestibule webhooks secret");
            }
            let sender = Sender::new(webhook)?;
            let worker = Worker::new(endpoint, webhook.clone(), sender, tools.clone());
            tasks.push(tokio::spawn(worker.run(stop.subscribe())));
        }
    }
    tasks.push(tokio::spawn(tidy::run(configured, tools.clone(), stop.subscribe())));
    Ok(tasks)
}
