//! One try to deliver: the request, and what its answer means (Standard Webhooks, "Delivery success and failure").

use std::{error::Error as _, time::Duration};

use jiff::{SignedDuration, Timestamp};
use reqwest::{Client, StatusCode, header, redirect::Policy};
use tokio::time::timeout;
use url::Url;

use super::{
    address::{Reach, Refused},
    schedule,
    signature::{self, Secret},
};
use crate::{config::Webhook, ids::EventId};

/// How much of an answer is read, so that its connection can be used again.
const MOST_READ: usize = 4 * 1024;
/// And for how long.
const READ_FOR: Duration = Duration::from_secs(1);

/// Sends to one endpoint.
#[derive(Debug, Clone)]
pub struct Sender {
    client: Client,
    url: Url,
    reach: Reach,
    timeout: Duration,
}

/// What is sent.
#[derive(Debug, Clone)]
pub struct Message {
    /// The event's id: the same at every try.
    pub id: EventId,
    /// The body.
    pub body: String,
}

/// How a try went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The answer's status, if there was an answer.
    pub status: Option<u16>,
    /// What went wrong, in a few words.
    pub error: Option<String>,
    /// What the answer asks for.
    pub retry_after: Option<SignedDuration>,
}

impl Attempt {
    fn failed(error: String) -> Self {
        Self { status: None, error: Some(error), retry_after: None }
    }

    /// Whether it was delivered.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.error.is_none()
    }

    /// Whether the receiver wants nothing more.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.status == Some(410)
    }

    /// Whether the receiver has too much to do.
    #[must_use]
    pub fn asks_for_a_pause(&self) -> bool {
        matches!(self.status, Some(429 | 502 | 503 | 504))
    }
}

impl Sender {
    /// A client of its own: no redirects, no proxy of the environment's, no address but those that it may reach.
    ///
    /// # Errors
    /// Where TLS cannot be set up.
    pub fn new(webhook: &Webhook) -> Result<Self, reqwest::Error> {
        let reach = Reach::new(&webhook.url, webhook.allow_private);
        let client = Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .retry(reqwest::retry::never())
            .dns_resolver(std::sync::Arc::new(reach))
            .https_only(webhook.url.scheme() == "https")
            .pool_idle_timeout(Duration::from_secs(30))
            .user_agent(concat!("vestibule/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(Self { client, url: webhook.url.clone(), reach, timeout: webhook.timeout() })
    }

    /// Tries once.
    pub async fn send(&self, message: &Message, secrets: &[Secret], now: Timestamp) -> Attempt {
        if let Err(refused) = self.reach.admit_literal(&self.url) {
            return Attempt::failed(refused.to_string());
        }
        let id = message.id.to_string();
        let request = self
            .client
            .post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header("webhook-timestamp", now.as_second())
            .header("webhook-signature", signature::sign(secrets, &id, now, &message.body))
            .header("webhook-id", id)
            .body(message.body.clone());
        match timeout(self.timeout, request.send()).await {
            Err(_) => Attempt::failed(format!("no answer within {} s", self.timeout.as_secs())),
            Ok(Err(error)) => Attempt::failed(reason(&error)),
            Ok(Ok(mut answer)) => {
                let status = answer.status();
                let retry_after = answer.headers().get(header::RETRY_AFTER);
                let retry_after = retry_after.and_then(|value| value.to_str().ok());
                let retry_after = retry_after.and_then(|value| schedule::retry_after(value, now));
                let _ = timeout(READ_FOR, async {
                    let mut read = 0;
                    while let Ok(Some(chunk)) = answer.chunk().await {
                        read += chunk.len();
                        if read > MOST_READ {
                            break;
                        }
                    }
                })
                .await;
                let error = (!status.is_success()).then(|| says(status));
                Attempt { status: Some(status.as_u16()), error, retry_after }
            }
        }
    }
}

fn says(status: StatusCode) -> String {
    let number = status.as_u16();
    if status.is_redirection() {
        format!("answered {number}; redirects are not followed")
    } else {
        format!("answered {number}")
    }
}

/// What went wrong with a connection, without the address: its query may hold a secret.
fn reason(error: &reqwest::Error) -> String {
    let mut last = None;
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(refused) = error.downcast_ref::<Refused>() {
            return refused.to_string();
        }
        last = Some(error);
        source = error.source();
    }
    let what = if error.is_connect() { "cannot connect" } else { "the connection failed" };
    let why = last.map(|error| format!(": {error}")).unwrap_or_default();
    format!("{what}{why}").chars().filter(|c| !c.is_control()).take(200).collect()
}
