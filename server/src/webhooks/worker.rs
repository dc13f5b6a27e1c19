//! Works for one endpoint, as long as this instance holds its lease: queues events, delivers those that are due, and
//! writes down how that went.

use std::{
    collections::HashSet,
    sync::Arc,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde_json::Value;
use tokio::{sync::watch, task::JoinSet, time::timeout};
use tracing::{Instrument as _, field::Empty};

use super::{
    Endpoint, Tools,
    endpoint::{self, LEASE, Status},
    log::Outcome,
    queue::{self, Done},
    secrets,
    sender::{Attempt, Message, Sender},
    signature::Secret,
};
use crate::{
    config::Webhook,
    events::{self, Event},
    metrics::WebhookLabels,
    serve::stopped,
    store::named,
    telemetry::{self, span},
};

/// How many deliveries to one endpoint are under way at a time.
const TOGETHER: usize = 8;
/// How often it is looked whether something is due.
pub(super) const TICK: Duration = Duration::from_secs(1);
/// How long deliveries under way may go on at the end. One that is cut off is made again.
const GRACE: Duration = Duration::from_secs(2);
/// The lease is kept when so much of it is left: more than the longest delivery takes.
const KEEP_LEASE_AT: SignedDuration = SignedDuration::from_secs(40);

/// Works for one endpoint.
#[derive(Debug)]
pub struct Worker {
    endpoint: Endpoint,
    webhook: Webhook,
    sender: Sender,
    tools: Tools,
    /// What the lease calls this worker.
    me: String,
    flying: JoinSet<Done>,
    /// The positions of what is under way, or not written down yet.
    taken: HashSet<i64>,
    /// What is not written down yet: while the database fails, nothing is sent twice because of that.
    done: Vec<Done>,
}

/// What a look at the endpoint says about the next one.
enum Look {
    /// After a while.
    Later,
    /// Or as soon as there is an event after this position.
    News(i64),
}

impl Worker {
    /// A worker that does nothing yet.
    #[must_use]
    pub fn new(endpoint: Endpoint, webhook: Webhook, sender: Sender, tools: Tools) -> Self {
        let me = hex::encode(tools.entropy.bytes::<8>());
        let (flying, taken, done) = (JoinSet::new(), HashSet::new(), Vec::new());
        Self { endpoint, webhook, sender, tools, me, flying, taken, done }
    }

    /// Works until `stop` comes true.
    pub async fn run(mut self, stop: watch::Receiver<bool>) {
        loop {
            let look = self.step().await.unwrap_or_else(|error| {
                tracing::error!(endpoint = %self.endpoint, %error, "webhooks wait for the database");
                Look::Later
            });
            let events = Arc::clone(&self.tools.events);
            let tenant = self.endpoint.tenant;
            let news = async move {
                match look {
                    Look::News(position) => events.beyond(tenant, position).await,
                    Look::Later => std::future::pending().await,
                }
            };
            tokio::select! {
                () = stopped(stop.clone()) => break,
                Some(landed) = self.flying.join_next() => self.land(landed),
                () = news => {}
                () = tokio::time::sleep(TICK) => {}
            }
        }
        self.end().await;
    }

    /// Writes down what is done, and begins what is due.
    async fn step(&mut self) -> Result<Look, sqlx::Error> {
        while let Some(landed) = self.flying.try_join_next() {
            self.land(landed);
        }
        self.write_down().await?;
        let now = self.tools.clock.now();
        let Some(status) = endpoint::status(&self.tools.store, &self.endpoint).await? else {
            self.register_again(now).await?;
            return Ok(Look::Later);
        };
        if !self.holds_lease(&status, now).await? {
            self.let_go();
            return Ok(Look::Later);
        }
        let is_due = now >= status.not_before && status.next_at.is_some_and(|next| next <= now);
        if status.gone_at.is_some() {
            return Ok(Look::Later);
        }
        if !is_due && status.last <= status.position {
            return Ok(Look::News(status.position));
        }
        let Some(secrets) = self.secrets(now).await? else { return Ok(Look::Later) };
        let Some(look) = self.take_in(&status, now).await? else {
            self.let_go();
            return Ok(Look::Later);
        };
        if now >= status.not_before {
            self.begin_due(&Arc::new(secrets), status.enabled, now).await?;
        }
        Ok(look)
    }

    /// An instance without this webhook in its configuration has taken it for removed while this one stood still.
    async fn register_again(&mut self, now: Timestamp) -> Result<(), sqlx::Error> {
        self.let_go();
        let mut transaction = self.tools.store.begin().await?;
        endpoint::register(&mut transaction, &self.endpoint, now).await?;
        transaction.commit().await?;
        tracing::error!(endpoint = %self.endpoint, "another instance does not have the webhook in its configuration; it begins anew and needs a new secret; run: vestibule webhooks secret");
        Ok(())
    }

    /// Queues what is new; `None` where another instance has the work now.
    async fn take_in(&self, status: &Status, now: Timestamp) -> Result<Option<Look>, sqlx::Error> {
        let (store, from) = (&self.tools.store, status.position);
        if status.last <= from {
            return Ok(Some(Look::News(from)));
        }
        let work = (self.me.as_str(), from);
        let queued = queue::take_in(store, &self.endpoint, &self.webhook, work, now).await?;
        Ok(queued.map(|to| if to > from { Look::News(to) } else { Look::Later }))
    }

    /// Takes the lease or keeps it, for longer than a delivery takes.
    async fn holds_lease(&self, status: &Status, now: Timestamp) -> Result<bool, sqlx::Error> {
        let (store, endpoint, me) = (&self.tools.store, &self.endpoint, self.me.as_str());
        if status.is_held_by(me, now, KEEP_LEASE_AT) {
            return Ok(true);
        }
        let can = status.can_be_taken_by(me, now);
        Ok(can && endpoint::take_lease(store, endpoint, me, now).await?)
    }

    /// Another instance does the work now, and whatever is under way here.
    fn let_go(&mut self) {
        self.flying.abort_all();
        self.flying.detach_all();
        self.taken.clear();
        self.done.clear();
    }

    /// The secrets that sign; `None` where there are none.
    async fn secrets(&self, now: Timestamp) -> Result<Option<Vec<Secret>>, sqlx::Error> {
        let sealed = secrets::good(&self.tools.store, &self.endpoint, now).await?;
        let keys = self.tools.keys.current();
        let open: Vec<_> = sealed.iter().filter_map(|s| s.open(&self.endpoint, &keys)).collect();
        if open.len() < sealed.len() {
            tracing::error!(endpoint = %self.endpoint, "a secret was sealed with another key file; run: vestibule webhooks secret");
        }
        Ok(Some(open).filter(|open| !open.is_empty()))
    }

    /// Begins deliveries that are due, as many as there is room for.
    async fn begin_due(
        &mut self,
        secrets: &Arc<Vec<Secret>>,
        enabled: i64,
        now: Timestamp,
    ) -> Result<(), sqlx::Error> {
        let (store, endpoint) = (&self.tools.store, &self.endpoint);
        let mut room = TOGETHER.saturating_sub(self.taken.len());
        if room == 0 {
            return Ok(());
        }
        for due in queue::due(store, endpoint, now, TOGETHER + self.taken.len()).await? {
            if room == 0 {
                break;
            }
            if self.taken.contains(&due.position) {
                continue;
            }
            let found = events::after(store, endpoint.tenant, due.position - 1, 1).await?;
            let event = found.into_iter().find(|event| event.id == due.event);
            self.taken.insert(due.position);
            room -= 1;
            let (sender, secrets, clock) =
                (self.sender.clone(), Arc::clone(secrets), self.tools.clock.clone());
            let span = span!(
                "deliver webhook",
                otel.kind = "client",
                otel.status_code = Empty,
                http.request.method = "POST",
                http.response.status_code = Empty,
                error.r#type = Empty,
                vestibule.tenant = %endpoint.tenant,
                vestibule.webhook = %endpoint.webhook,
                vestibule.attempt = due.attempts + 1,
            );
            self.flying.spawn(async move {
                let begun = Instant::now();
                let (attempt, duration) = if let Some(event) = event {
                    let message = message(&event);
                    let sending = sender.send(&message, &secrets, now);
                    let attempt = sending.instrument(span.clone()).await;
                    match attempt.status {
                        Some(status) => telemetry::was_answered(&span, status),
                        None => telemetry::was_not_answered(&span, "no_answer"),
                    }
                    (attempt, Some(begun.elapsed()))
                } else {
                    let error = Some("the event is not in the database any more".to_owned());
                    (Attempt { status: None, error, retry_after: None }, None)
                };
                Done { due, attempt, at: clock.now(), duration, enabled }
            });
        }
        Ok(())
    }

    fn land(&mut self, landed: Result<Done, tokio::task::JoinError>) {
        match landed {
            Ok(done) => self.done.push(done),
            Err(error) => {
                tracing::error!(endpoint = %self.endpoint, %error, "a delivery broke off");
                self.let_go();
            }
        }
    }

    async fn write_down(&mut self) -> Result<(), sqlx::Error> {
        if self.done.is_empty() {
            return Ok(());
        }
        let (store, endpoint, entropy) = (&self.tools.store, &self.endpoint, &self.tools.entropy);
        let outcomes = queue::finish(store, endpoint, &self.me, &self.done, entropy).await?;
        let Some(outcomes) = outcomes else {
            self.let_go();
            return Ok(());
        };
        for (Done { due, attempt, .. }, outcome) in self.done.drain(..).zip(outcomes) {
            self.taken.remove(&due.position);
            let labels = WebhookLabels {
                tenant: endpoint.tenant.to_string(),
                webhook: endpoint.webhook.to_string(),
                outcome: named::name(&outcome),
            };
            self.tools.metrics.webhook_deliveries.get_or_create(&labels).inc();
            let (event, tries) = (due.event.to_string(), due.attempts + 1);
            let error = attempt.error.unwrap_or_default();
            match outcome {
                Outcome::Delivered => tracing::debug!(%endpoint, event, tries, "delivered"),
                Outcome::Failed => {
                    tracing::error!(%endpoint, event, tries, error, "a delivery failed for good");
                }
                _ => {
                    tracing::warn!(%endpoint, event, tries, error, "a delivery failed and is tried again");
                }
            }
        }
        Ok(())
    }

    /// Ends in order: what is under way may arrive, and another instance may go on.
    async fn end(mut self) {
        let _ = timeout(GRACE, async {
            while let Some(landed) = self.flying.join_next().await {
                self.land(landed);
            }
        })
        .await;
        self.flying.shutdown().await;
        let written = self.write_down().await;
        let released = endpoint::release(&self.tools.store, &self.endpoint, &self.me).await;
        if let Err(error) = written.and(released) {
            tracing::warn!(endpoint = %self.endpoint, %error, "another instance takes the webhook over within {LEASE:#}");
        }
    }
}

/// An event as receivers get it (Standard Webhooks, "Payload structure").
#[derive(Serialize)]
struct Payload<'a> {
    r#type: &'a str,
    timestamp: Timestamp,
    data: &'a Value,
}

fn message(event: &Event) -> Message {
    let payload = Payload { r#type: &event.r#type, timestamp: event.at, data: &event.data };
    // These values have no form that JSON cannot hold.
    Message { id: event.id, body: serde_json::to_string(&payload).unwrap_or_default() }
}
