//! What the MDM says about compliance, told to Entra.

mod instances;
mod reporting;
mod trouble;

use std::time::{Duration, Instant};

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::{
    clock::Clock,
    compliance::{
        Tools,
        outbox::ReportState,
        pace::{self, Pace},
        worker::Worker,
    },
    config::Config,
    graph::{self, Graph},
    ids::EntraDeviceId,
};

use crate::support::{
    FakeGraph, Site, SiteBuilder,
    graph::SECRET,
    mdm::{Mdm, request},
    site::CONTOSO,
};

/// What the tenants of these tests choose.
const REPORT: &str = "compliance = \"report\"";

/// Contoso, whose devices are reported.
pub struct Reported {
    pub builder: SiteBuilder,
    pub graph: FakeGraph,
    pub site: Site,
    pub mdm: Mdm,
}

/// A builder of sites whose devices are reported.
pub async fn builder(more: &str) -> (SiteBuilder, FakeGraph) {
    let builder = SiteBuilder::new().await;
    let graph = FakeGraph::start(&builder.entra).await;
    builder.file("graph-secret", SECRET);
    let section = graph.section(&format!("{REPORT}\n{more}"));
    (builder.contoso_first("device_cap = 100\n").contoso(&section), graph)
}

impl Reported {
    pub async fn start(more: &str) -> Self {
        let (builder, graph) = builder(more).await;
        let site = builder.start().await;
        let mdm = Mdm::of(&site).await;
        Self { builder, graph, site, mdm }
    }

    /// One where nobody reports yet: tests make the steps.
    pub async fn at_rest(more: &str) -> Self {
        let (mut builder, graph) = builder(more).await;
        builder = builder.without(REPORT);
        let site = builder.start().await;
        let mdm = Mdm::of(&site).await;
        Self { builder, graph, site, mdm }
    }

    /// The same with devices that are reported from now on, by this worker.
    pub async fn begun(more: &str) -> (Self, Worker) {
        let reported = Self::at_rest(more).await;
        reported.begin().await;
        let worker = reported.worker();
        (reported, worker)
    }

    /// Devices are reported from now on.
    pub async fn begin(&self) {
        let now = self.site.now();
        pace::begin(&self.site.app.store, CONTOSO.parse().unwrap(), now).await.unwrap();
    }

    /// A worker of an instance's.
    pub fn worker(&self) -> Worker {
        self.worker_with(Pace::default(), &self.site.app.clock)
    }

    pub fn worker_with(&self, pace: Pace, clock: &Clock) -> Worker {
        let app = &self.site.app;
        let config = Config::load(&self.builder.config_file(), std::iter::empty()).unwrap();
        let tenant = config.tenants.iter().find(|t| t.id.to_string() == CONTOSO).unwrap();
        let asking = graph::Tools::new(&app.fetcher, clock, &app.entropy, &app.metrics);
        let tools = Tools { pace, ..Tools::new(&app.store, &asking) };
        let rule = tenant.graph.as_ref().unwrap().rules.removed_devices;
        Worker::new(Graph::new(tenant, asking).unwrap().into(), rule, tools)
    }

    /// Steps until nothing is under way, and what is due is begun.
    pub async fn work(&self, worker: &mut Worker) {
        let begun = Instant::now();
        loop {
            worker.step().await.unwrap();
            if worker.is_at_rest() {
                break;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "it does not end");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Ada enrolls a device that Entra knows by this number; its id here.
    pub async fn enroll(&self, number: u32) -> String {
        self.graph.knows_device(&entra(number));
        self.enroll_unknown(number).await
    }

    /// The same of one that Entra does not know.
    pub async fn enroll_unknown(&self, number: u32) -> String {
        self.enroll_as(number, &format!("hardware-{number}")).await
    }

    /// The same of one that has another hardware id.
    pub async fn enroll_as(&self, number: u32, hardware: &str) -> String {
        let mut body = request(&self.site.blob().await, hardware);
        body["device"]["entra_device_id"] = json!(entra(number));
        self.mdm.enrolled(&body).await
    }

    pub async fn says(&self, device: &str, compliant: bool) {
        let reasons: &[&str] = if compliant { &[] } else { &["The disk is not encrypted."] };
        self.reports(
            device,
            json!({ "managed": true, "compliant": compliant, "reasons": reasons }),
        )
        .await;
    }

    pub async fn reports(&self, device: &str, body: Value) {
        let path = format!("/devices/{device}/compliance");
        let (status, answer) = self.mdm.send(Method::PUT, &path, body).await;
        assert_eq!(status, StatusCode::NO_CONTENT, "{answer}");
    }

    pub async fn removes(&self, device: &str) {
        let (status, _) =
            self.mdm.send(Method::DELETE, &format!("/devices/{device}"), Value::Null).await;
        assert_eq!(status, StatusCode::NO_CONTENT);
    }

    /// How reporting a device goes, as the MDM server sees it.
    pub async fn report(&self, device: &str) -> Value {
        self.mdm.get(&format!("/devices/{device}/entra-report")).await
    }

    pub async fn state(&self, device: &str) -> Option<ReportState> {
        serde_json::from_value(self.report(device).await["state"].clone()).unwrap()
    }

    /// Waits for a state.
    pub async fn becomes(&self, device: &str, state: ReportState) -> Value {
        let begun = Instant::now();
        loop {
            if self.state(device).await == Some(state) {
                return self.report(device).await;
            }
            let late = begun.elapsed() > Duration::from_secs(10);
            assert!(!late, "{}", self.report(device).await);
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    pub fn pass(&self, seconds: i64) {
        self.site.pass(SignedDuration::from_secs(seconds));
    }
}

/// The id that Entra has for a device.
pub fn entra(number: u32) -> String {
    let id: EntraDeviceId = format!("7d1c0f1e-3c0f-4a51-9d0b-{number:012x}").parse().unwrap();
    id.to_string()
}
