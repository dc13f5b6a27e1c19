//! The workers of all endpoints: where the configuration changes, some stop and others begin.

use std::collections::HashMap;

use tokio::{sync::watch, task::JoinHandle};

use super::{
    Configured, Endpoint, Tools, WebhooksError, endpoint, secrets, sender::Sender, worker::TICK,
    worker::Worker,
};
use crate::{config::Webhook, serve::stopped};

/// One that works, and what for.
#[derive(Debug)]
struct AtWork {
    webhook: Webhook,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

/// The workers of this instance.
#[derive(Debug)]
pub(super) struct Crew {
    tools: Tools,
    at_work: HashMap<Endpoint, AtWork>,
    /// Those that were told to stop, until they have.
    stopping: Vec<JoinHandle<()>>,
}

impl Crew {
    pub(super) fn new(tools: Tools) -> Self {
        Self { tools, at_work: HashMap::new(), stopping: Vec::new() }
    }

    /// Works for what is configured, until `stop` comes true and all workers are at rest.
    pub(super) async fn run(
        mut self,
        mut configured: watch::Receiver<Configured>,
        stop: watch::Receiver<bool>,
    ) {
        let mut failed = false;
        loop {
            let news = async {
                if failed {
                    tokio::time::sleep(TICK).await;
                } else if configured.changed().await.is_err() {
                    // Nobody is left who could change it.
                    std::future::pending::<()>().await;
                }
            };
            tokio::select! {
                () = stopped(stop.clone()) => break,
                () = news => {}
            }
            let now = configured.borrow_and_update().clone();
            let worked = self.work_for(&now).await;
            if let Err(error) = &worked
                && !failed
            {
                tracing::error!(%error, "some webhooks wait");
            }
            failed = worked.is_err();
        }
        for (_, worker) in self.at_work.drain() {
            worker.stop.send_replace(true);
            self.stopping.push(worker.task);
        }
        for task in self.stopping {
            // One that broke off has said so itself.
            let _ = task.await;
        }
    }

    /// Stops who works for what is not configured so any more, and begins what nobody works for yet.
    ///
    /// # Errors
    /// [`WebhooksError`]; what could not be begun is begun the next time.
    pub(super) async fn work_for(&mut self, configured: &Configured) -> Result<(), WebhooksError> {
        self.stopping.retain(|task| !task.is_finished());
        let stays = |endpoint: &Endpoint, worker: &AtWork| {
            configured.webhooks.iter().any(|(e, w)| e == endpoint && *w == worker.webhook)
        };
        for (_, worker) in self.at_work.extract_if(|endpoint, worker| !stays(endpoint, worker)) {
            worker.stop.send_replace(true);
            self.stopping.push(worker.task);
        }
        for (endpoint, webhook) in &configured.webhooks {
            if !self.at_work.contains_key(endpoint) {
                self.begin(endpoint, webhook).await?;
            }
        }
        Ok(())
    }

    async fn begin(&mut self, endpoint: &Endpoint, webhook: &Webhook) -> Result<(), WebhooksError> {
        let now = self.tools.clock.now();
        let mut transaction = self.tools.store.begin().await?;
        endpoint::register(&mut transaction, endpoint, now).await?;
        transaction.commit().await?;
        let stop = watch::Sender::default();
        let task = if webhook.disabled {
            tracing::info!(%endpoint, "the webhook is disabled; its events wait");
            tokio::spawn(async {})
        } else {
            if secrets::good(&self.tools.store, endpoint, now).await?.is_empty() {
                tracing::warn!(%endpoint, "the webhook has no secret, and its events wait; run: vestibule webhooks secret");
            }
            let (sender, tools) = (Sender::new(webhook)?, self.tools.clone());
            let worker = Worker::new(endpoint.clone(), webhook.clone(), sender, tools);
            tokio::spawn(worker.run(stop.subscribe()))
        };
        let worker = AtWork { webhook: webhook.clone(), stop, task };
        self.at_work.insert(endpoint.clone(), worker);
        Ok(())
    }
}
