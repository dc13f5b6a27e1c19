//! Webhooks, to a receiver on loopback.

mod commands;
mod delivery;
mod failures;
mod instances;
mod keeping;

use std::time::{Duration, Instant};

use aws_lc_rs::hmac;
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::Value;
use vestibule::{
    config::{Config, Webhook},
    ids::ObjectId,
    webhooks::{
        Endpoint,
        log::{self, NotTaken, Try},
        overview::{self, Overview, Standing},
        queue::{self, Enabled},
        replay::{self, Which},
        secrets,
    },
};

use crate::support::{
    Receiver, Site, SiteBuilder,
    mdm::{Mdm, request_of},
    receiver::Received,
    site::CONTOSO,
};

/// A site whose webhook `mdm` has a secret, and its receiver.
struct Hooked {
    builder: SiteBuilder,
    site: Site,
    receiver: Receiver,
    mdm: Mdm,
    secret: String,
}

impl Hooked {
    async fn start(lines: &str) -> Self {
        let receiver = Receiver::start().await;
        let builder = SiteBuilder::new().await.contoso(&receiver.webhook(lines));
        let site = builder.start().await;
        let (mdm, secret) = (Mdm::of(&site).await, new_secret(&site).await);
        Self { builder, site, receiver, mdm, secret }
    }

    /// Somebody enrolls a device, and again with the same hardware for each further event of it.
    async fn enroll(&self, times: usize) -> String {
        enroll(&self.site, &self.mdm, times).await
    }

    async fn enable(&self) -> Enabled {
        let (store, now) = (&self.site.app.store, self.site.now());
        queue::enable(store, &endpoint(), now).await.unwrap().unwrap()
    }

    /// Sends one event again; how many are queued.
    async fn replay_one(&self, id: &str) -> u64 {
        replay(&self.site, Which::One(id.parse().unwrap())).await
    }

    /// What the receiver has not taken, the newest first.
    async fn not_taken(&self) -> Vec<NotTaken> {
        log::not_taken(&self.site.app.store, &endpoint(), None, 1000).await.unwrap()
    }

    async fn overview(&self) -> Overview {
        let config = Config::load(&self.builder.config_file(), std::iter::empty()).unwrap();
        let store = &self.site.app.store;
        overview::list(store, &config, self.site.now()).await.unwrap().pop().unwrap()
    }

    async fn standing(&self) -> Standing {
        self.overview().await.standing
    }

    /// Rows of the queue.
    async fn deliveries(&self) -> Vec<Value> {
        self.site.database_rows("SELECT * FROM webhook_deliveries ORDER BY position").await
    }

    /// Waits until all deliveries are in these states, in the order of their events.
    async fn states(&self, expected: &[&str]) -> Vec<Value> {
        let begun = Instant::now();
        loop {
            let rows = self.deliveries().await;
            let states: Vec<_> = rows.iter().map(|row| row["state"].as_str().unwrap()).collect();
            if states == expected {
                return rows;
            }
            assert!(begun.elapsed() < Duration::from_secs(15), "{expected:?}: {rows:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

/// The webhook of these tests.
fn endpoint() -> Endpoint {
    Endpoint { tenant: CONTOSO.parse().unwrap(), webhook: "mdm".parse().unwrap() }
}

/// The log, the newest try first.
async fn tries(site: &Site) -> Vec<Try> {
    log::tries(&site.app.store, &endpoint(), None, 1000).await.unwrap()
}

/// Its configuration, as far as it is about which events it wants.
fn webhook() -> Webhook {
    let lines = "id = \"mdm\"\nurl = \"https://hooks.contoso.com\"\nevents = [\"device.*\"]";
    toml::from_str(lines).unwrap()
}

/// Sends events again, from the first on, by one call; how many are queued.
async fn replay(site: &Site, which: Which) -> u64 {
    let (store, now) = (&site.app.store, site.now());
    let done = replay::replay(store, &endpoint(), &webhook(), which, None, now).await.unwrap();
    assert_eq!(done.next, None);
    done.queued
}

/// Waits until something is so.
async fn until(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < Duration::from_secs(15), "{what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Ends a site in order, and waits until it works for no webhook any more.
async fn end(site: &Site) {
    site.app.stop.send_replace(true);
    until("the lease is given back", async || {
        let held = "SELECT webhook FROM webhooks WHERE lease_owner <> ''";
        site.database_rows(held).await.is_empty()
    })
    .await;
}

async fn new_secret(site: &Site) -> String {
    let endpoint = endpoint();
    let (app, keys) = (&site.app, site.app.keys.current());
    let made = secrets::create(&app.store, &endpoint, &keys, site.now(), &app.entropy).await;
    made.unwrap().unwrap()
}

async fn enroll(site: &Site, mdm: &Mdm, times: usize) -> String {
    let user = ObjectId::random(&site.app.entropy);
    let mut device = String::new();
    for _ in 0..times {
        let body = request_of(&user.to_string(), &site.quick_blob(user).await, "hw-1");
        let (status, answer) = mdm.enroll(&body).await;
        assert!(status.is_success(), "{answer}");
        answer["device_id"].as_str().unwrap().clone_into(&mut device);
    }
    device
}

/// Whether a signature is good, by another reading of the specification than the product's.
fn is_signed(received: &Received, secret: &str) -> bool {
    let secret = BASE64.decode(secret.strip_prefix("whsec_").unwrap()).unwrap();
    let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
    let content = format!("{}.{}.{}", received.id, received.timestamp, received.text);
    received.signatures.iter().any(|signature| {
        let signature = BASE64.decode(signature.strip_prefix("v1,").unwrap()).unwrap();
        hmac::verify(&key, content.as_bytes(), &signature).is_ok()
    })
}

/// The positions of events of each subject rise, in what was received first.
fn assert_in_order(seen: &[Received], events: &[Value]) {
    let position = |id: &str| events.iter().position(|event| event["id"] == *id).unwrap();
    let mut first: Vec<&Received> = Vec::new();
    for received in seen {
        if !first.iter().any(|earlier| earlier.id == received.id) {
            let mut same = first.iter().filter(|earlier| earlier.subject() == received.subject());
            if let Some(before) = same.next_back() {
                assert!(position(&before.id) < position(&received.id), "{received:?}");
            }
            first.push(received);
        }
    }
}
