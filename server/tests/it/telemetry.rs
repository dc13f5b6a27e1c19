//! Traces, as a collector gets them from a process of its own.

use std::time::{Duration, Instant};

use reqwest::StatusCode;
use serde_json::Value;
use vestibule::api::tokens::Right;

use crate::{
    command_line::Process,
    support::{
        Collector, Location, Page, SiteBuilder, Windows,
        collector::Received,
        mdm::{self, Mdm},
        site::{ADA, CONTOSO, Site},
        windows::{REQUEST_ID, client},
    },
};

/// Sent soon, so that no test waits.
const SOON: (&str, &str) = ("OTEL_BSP_SCHEDULE_DELAY", "100");

/// A process that sends its traces to a collector, and a site for tokens.
async fn traced(collector: &Collector, more: &str) -> (SiteBuilder, Site, Process) {
    let builder = SiteBuilder::new().await;
    builder.file("headers", "# ours\nauthorization: Bearer sesame\n");
    let builder = builder.section(&format!("{}{more}", collector.section()));
    let config = builder.config_file();
    let process = tokio::task::spawn_blocking(move || {
        Process::with(&config, |command| {
            command.env(SOON.0, SOON.1);
        })
    })
    .await
    .unwrap();
    let site = builder.start_now().await;
    (builder, site, process)
}

async fn page(site: &Site, process: &Process, traceparent: &str) -> Page {
    let windows = Windows::joins(site).header("traceparent", traceparent);
    windows.page_at(&process.url("/TermsOfUse")).await
}

async fn accept(process: &Process, page: &Page) -> String {
    let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
    let answer = client().post(process.url("/TermsOfUse")).form(&form).send().await.unwrap();
    Location::read(&answer).get("OpaqueBlob").unwrap().to_owned()
}

fn ends_within(process: &mut Process, most: Duration) {
    let begun = Instant::now();
    process.signal("-TERM");
    while process.child.try_wait().unwrap().is_none() {
        assert!(begun.elapsed() < most, "it goes on: {}", process.log());
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn named<'a>(spans: &'a [Received], name: &str) -> &'a Received {
    let mut found = spans.iter().filter(|span| span.name == name);
    let span = found.next().unwrap_or_else(|| panic!("no {name}: {spans:#?}"));
    assert!(found.next().is_none(), "{name} is there twice: {spans:#?}");
    span
}

#[tokio::test(flavor = "multi_thread")]
async fn one_enrollment_is_joined_by_the_id_that_windows_gave_it() {
    let collector = Collector::start().await;
    let (_builder, site, mut process) = traced(&collector, "").await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mdm = Mdm { origin: process.url(""), token: token.clone(), http: client() };

    let shown = page(&site, &process, "").await;
    let blob = accept(&process, &shown).await;
    mdm.enrolled(&mdm::request(&blob, "hardware-of-ada")).await;
    // The last ones are sent at the end.
    ends_within(&mut process, Duration::from_secs(5));

    let spans = collector.spans();
    let whole = [
        named(&spans, "GET /TermsOfUse"),
        named(&spans, "POST /TermsOfUse"),
        named(&spans, "POST /api/v1/enrollments"),
    ];
    for (span, [method, route, status, outcome]) in whole.iter().zip([
        ["GET", "/TermsOfUse", "200", "shown"],
        ["POST", "/TermsOfUse", "302", "accepted"],
        ["POST", "/api/v1/enrollments", "201", "enrolled"],
    ]) {
        assert_eq!(span.get("vestibule.client_request_id"), REQUEST_ID);
        assert_eq!(span.get("vestibule.outcome"), outcome);
        assert_eq!(span.get("http.request.method"), method);
        assert_eq!(span.get("http.route"), route);
        assert_eq!(span.get("http.response.status_code"), status);
        assert_eq!(span.get("url.scheme"), "https", "as people see it");
        assert!(!span.is_error && span.parent.is_empty(), "{span:?}");
    }
    for (name, under) in [
        ("check token", whole[0]),
        ("commit decision", whole[1]),
        ("decide on enrollment", whole[2]),
    ] {
        let step = named(&spans, name);
        assert_eq!((&step.trace, &step.parent), (&under.trace, &under.id), "{name}");
    }
    let fetch = named(&spans, "fetch signing keys");
    assert_eq!(fetch.parent, named(&spans, "check token").id);
    assert_eq!(fetch.get("vestibule.outcome"), "fetched");
    assert_eq!(collector.resource()["service.name"], "vestibule");

    // The lines of the log lead to the trace.
    let log = process.log();
    let mut lines = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let line = lines.find(|line| line["outcome"] == "shown").unwrap();
    assert_eq!(line["otel_trace_id"], whole[0].trace.as_str());
    assert_eq!(line["otel_span_id"], whole[0].id.as_str());
    let enrolled = lines.find(|line| line["outcome"] == "enrolled").unwrap();
    assert_eq!(enrolled["otel_trace_id"], whole[2].trace.as_str());
    assert_ne!(enrolled["trace_id"], enrolled["otel_trace_id"], "that is what the device is told");

    // Nothing of a person's, and no secret, by whatever name.
    let everything = collector.everything();
    let claims = blob.split('.').nth(1).unwrap();
    for private in [
        ADA,
        "ada@",
        "Ada",
        "ADA-LAPTOP",
        "hardware-of-ada",
        "redirect_uri",
        "ContosoMdm",
        &token,
        claims,
        &shown.ticket(),
    ] {
        assert!(!everything.contains(private), "{private}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trace_that_somebody_has_begun_goes_on() {
    let collector = Collector::start().await;
    let (_builder, site, process) = traced(&collector, "sample_ratio = 0\n").await;
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let sampled = format!("00-{trace}-00f067aa0ba902b7-01");
    // Of their own accord, none is sent.
    page(&site, &process, "").await;
    page(&site, &process, &format!("00-{}-00f067aa0ba902b7-00", "7".repeat(32))).await;
    for odd in ["00-x", "00-0-0-01", "ff-a-b-01", &"9".repeat(5000)] {
        assert_eq!(page(&site, &process, odd).await.status, StatusCode::OK);
    }
    page(&site, &process, &sampled).await;
    let span = collector.span("the page", |span| span.name == "GET /TermsOfUse").await;
    assert_eq!((span.trace.as_str(), span.parent.as_str()), (trace, "00f067aa0ba902b7"));
    assert!(collector.spans().iter().all(|span| span.trace == trace));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_span_says_the_route_and_never_the_address_and_an_odd_id_is_left_out() {
    let collector = Collector::start().await;
    let (_builder, site, process) = traced(&collector, "headers_file = \"headers\"\n").await;
    for path in ["/nowhere/of/ada?ada=1", "/devices/of-ada", "/healthz", "/readyz", "/metrics"] {
        client().get(process.url(path)).send().await.unwrap();
    }
    let windows = Windows::joins(&site).query("client-request-id", "ada of contoso");
    windows.page_at(&process.url("/TermsOfUse")).await;
    let odd = reqwest::Method::from_bytes(b"ADA").unwrap();
    client().request(odd, process.url("/TermsOfUse")).send().await.unwrap();
    collector.span("the last", |span| span.name == "_OTHER /TermsOfUse").await;
    let spans = collector.spans();
    let shown = named(&spans, "GET /TermsOfUse");
    assert!(!shown.attributes.contains_key("vestibule.client_request_id"), "{shown:?}");
    assert_eq!(named(&spans, "GET").get("http.response.status_code"), "404");
    assert_eq!(named(&spans, "GET /devices/{id}").get("http.route"), "/devices/{id}");
    assert!(!spans.iter().any(|span| span.name.contains("/healthz")));
    let everything = collector.everything();
    assert!(everything.contains("Bearer sesame"));
    assert!(!everything.to_lowercase().contains("ada"), "{everything}");
    assert!(!process.log().contains("sesame"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_hangs_holds_nobody_up_and_what_it_misses_is_counted() {
    let collector = Collector::start().await;
    collector.hang();
    let (_builder, _site, mut process) = traced(&collector, "").await;
    let http = client();
    let begun = Instant::now();
    let mut slowest = Duration::ZERO;
    // Until there are more than the queue holds; each request is a span. The collector is given up on after five seconds
    // for each five hundred.
    for round in 1.. {
        let together = (0..100).map(|_| async {
            let begun = Instant::now();
            let answer = http.get(process.url("/help/nothing")).send().await.unwrap();
            assert!(answer.status().is_client_error());
            begun.elapsed()
        });
        let took = futures_util::future::join_all(together).await;
        slowest = slowest.max(took.into_iter().max().unwrap());
        if round % 10 == 0 {
            let metrics = http.get(process.url("/metrics")).send().await.unwrap();
            let metrics = metrics.text().await.unwrap();
            if metrics.contains("vestibule_spans_total{outcome=\"dropped\"} ") {
                break;
            }
            assert!(round < 300, "{metrics}");
        }
    }
    assert!(collector.asked() > 0, "it was asked");
    assert!(slowest < Duration::from_secs(3), "{slowest:?} of {:?}", begun.elapsed());
    ends_within(&mut process, Duration::from_secs(4));
    assert!(process.log().contains("the last spans were not sent"), "{}", process.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_is_away_is_said_once_and_counted() {
    let mut away = Collector::start().await;
    "http://127.0.0.1:9".clone_into(&mut away.endpoint);
    let (_builder, _site, process) = traced(&away, "").await;
    let http = client();
    let begun = Instant::now();
    loop {
        assert!(http.get(process.url("/help")).send().await.unwrap().status().is_success());
        let metrics = http.get(process.url("/metrics")).send().await.unwrap().text().await.unwrap();
        let lost = metrics
            .lines()
            .find_map(|line| line.strip_prefix("vestibule_spans_total{outcome=\"lost\"} "));
        if lost.is_some_and(|lost| lost.parse::<u32>().unwrap() > 2) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{metrics}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(process.log().matches("the collector does not take spans").count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_collector_the_log_is_as_it_was() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let process = tokio::task::spawn_blocking(move || Process::start(&config)).await.unwrap();
    client().get(process.url("/help")).send().await.unwrap();
    // The line is written after the answer, and read by a thread of its own.
    let begun = Instant::now();
    while !process.log().contains("\"route\":\"/help\"") {
        assert!(begun.elapsed() < Duration::from_secs(5), "{}", process.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(!process.log().contains("otel_trace_id"));
}
