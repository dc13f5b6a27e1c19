//! What takes long: `make chaos` runs it. Each test ends by itself, touches loopback alone, and notes its figures, of which
//! docs/reliability.md has those of one run.

use std::{
    collections::HashSet,
    net::SocketAddr,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use sqlx::Executor as _;
use tokio::time::{sleep, timeout};
use vestibule::{api::tokens::Right, connections, ids::ObjectId};

use super::{
    database::{behind_a_proxy, holds_the_lock, ready},
    wire::Wire,
};
use crate::{
    command_line::Process,
    support::{
        self, Location, Proxy, Site, SiteBuilder, Windows,
        entra::Mood,
        mdm::{Mdm, read, request_of},
        proxy::Way,
        site::{CONTOSO, Database},
        windows::{REDIRECT_URI, client},
    },
};

/// How many times the process is killed, as `VESTIBULE_ROUNDS` says, within sense: each takes about two seconds.
fn rounds() -> usize {
    usize::try_from(support::rounds(10)).unwrap().clamp(1, 100)
}

/// Over so much time kills are spread where there are no messages to count: longer than a request takes with its connection.
const SPREAD: Duration = Duration::from_millis(40);

/// Notes what was measured, for the table that `make chaos` ends with.
fn note(name: &str, figures: &Value) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chaos");
    std::fs::create_dir_all(&folder).unwrap();
    let kind =
        if std::env::var_os("VESTIBULE_TEST_POSTGRES").is_some() { "postgres" } else { "sqlite" };
    let line = json!({ "test": name, "database": kind, "figures": figures });
    std::fs::write(folder.join(format!("{name}.{kind}.json")), format!("{line}\n")).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: half a minute"]
async fn a_page_is_served_while_ten_thousand_connections_are_idle() {
    connections::raise_limit();
    let builder = SiteBuilder::new().await;
    let process = Process::start(&builder.config_file());
    let address: SocketAddr = process.address.parse().unwrap();
    let site = builder.start_now().await;
    let token = site.token();
    let page = async |client: &Client| {
        let query =
            [("redirect_uri", REDIRECT_URI), ("api-version", "1.0"), ("mode", "azureadjoin")];
        let begun = Instant::now();
        let page = client.get(process.url("/TermsOfUse")).query(&query).bearer_auth(&token);
        assert_eq!(page.send().await.unwrap().status(), StatusCode::OK);
        begun.elapsed()
    };
    let quickest = async || {
        let client = client();
        page(&client).await;
        let mut times = Vec::new();
        for _ in 0..50 {
            times.push(page(&client).await);
        }
        times.sort();
        times[25]
    };
    let (alone, before) = (quickest().await, process.memory());
    let mut idle = Vec::new();
    while idle.len() < 10_000 {
        let mut some = join_all((0..250).map(|_| Wire::open(address))).await;
        for wire in &mut some {
            wire.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await;
        }
        for wire in &mut some {
            assert_eq!(wire.status().await, Some(200));
        }
        idle.extend(some);
    }
    let (crowded, after) = (quickest().await, process.memory());
    let used = process.cpu_time();
    sleep(Duration::from_secs(5)).await;
    let used = process.cpu_time().checked_sub(used).unwrap();
    for wire in idle.iter_mut().step_by(1000) {
        assert_eq!(wire.ask().await, 200, "they are still there");
    }
    let metrics = client().get(process.url("/metrics")).send().await.unwrap().text().await.unwrap();
    let open = metrics.lines().find_map(|line| line.strip_prefix("vestibule_connections "));
    assert!(open.unwrap().parse::<u32>().unwrap() >= 10_000);
    let each = (after - before) / 10;
    assert!(each < 40 * 1000, "{each} bytes each");
    assert!(used < Duration::from_secs(1), "idle connections cost nothing: {used:?}");
    note(
        "ten_thousand_idle",
        &json!({
            "connections": idle.len(), "memory_before_mib": before / 1024, "memory_after_mib": after / 1024,
            "page_ms_alone": alone.as_secs_f64() * 1000.0, "page_ms_crowded": crowded.as_secs_f64() * 1000.0,
            "processor_ms_in_5_s": used.as_millis(),
        }),
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: 20 seconds"]
async fn a_body_that_comes_byte_by_byte_is_given_up_after_fifteen_seconds() {
    let builder = SiteBuilder::with_portal().await;
    let site = builder.start().await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let known = format!("Authorization: Bearer {token}\r\n");
    let groups = [
        ("/TermsOfUse", "", 400),
        ("/language", "", 408),
        ("/devices/x/name", "", 408),
        ("/admin/policies/new", "", 408),
        ("/api/v1/enrollments", known.as_str(), 408),
    ];
    let slow = groups.map(async |(path, headers, status)| {
        let mut wire = Wire::open(site.address).await;
        let head =
            format!("POST {path} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: 60000\r\n\r\n");
        wire.send(head).await;
        let begun = Instant::now();
        let answer = loop {
            wire.send("x").await;
            if let Ok(answer) = timeout(Duration::from_millis(500), wire.0.readable()).await {
                answer.unwrap();
                break wire.status().await;
            }
        };
        let took = begun.elapsed().as_secs();
        assert_eq!(answer, Some(status), "{path}");
        assert!((14..=20).contains(&took), "{path}: {took} s");
        wire.is_ended().await;
    });
    join_all(slow).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: 15 seconds"]
async fn an_issuer_that_never_answers_is_given_up_and_the_page_says_so() {
    let (_builder, site) = Site::start().await;
    site.entra.set_mood(Mood::Hangs);
    let begun = Instant::now();
    let answer = Windows::joins(&site).location().await;
    assert_eq!(answer.error().0, "server_error");
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(20), "{took:?}");
    site.entra.set_mood(Mood::Honest);
    assert_eq!(Windows::joins(&site).page().await.status, StatusCode::OK);
    note("issuer_that_hangs", &json!({ "seconds_until_the_page_says_so": took.as_secs() }));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: 15 seconds"]
async fn a_lock_of_sqlites_that_is_not_given_back_fails_decisions_and_is_survived() {
    let (builder, site) = Site::start().await;
    if !site.database_is_sqlite() {
        return;
    }
    let page = Windows::joins(&site).page().await;
    let mut other = holds_the_lock(&builder).await;
    let begun = Instant::now();
    let answer = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(answer.error().0, "server_error");
    let took = begun.elapsed();
    other.execute("ROLLBACK").await.unwrap();
    let answer = Location::read(&page.press(&site, "decision", "accept").await);
    assert_eq!(answer.get("IsAccepted"), Some("true"));
    assert_eq!(site.decision_rows().await.len(), 1);
    note("locked_sqlite", &json!({ "seconds_until_the_person_is_told": took.as_secs() }));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: two minutes"]
async fn a_postgres_that_falls_silent_fails_decisions_in_time_and_is_survived() {
    let Some((builder, proxy, site)) = behind_a_proxy().await else { return };
    let pages = [Windows::joins(&site).page().await, Windows::joins(&site).page().await];
    proxy.set(Way::Silent);
    let begun = Instant::now();
    for page in &pages {
        let answer = page.press(&site, "decision", "accept").await;
        assert_eq!(Location::read(&answer).error().0, "server_error");
    }
    let took = begun.elapsed();
    assert!(took < Duration::from_secs(90), "{took:?}");
    assert_eq!(status_of(&site, "/healthz").await, StatusCode::OK);
    ready(&site.url("/readyz"), false).await;
    // What was under way is lost, as where a firewall has forgotten the connections.
    proxy.set(Way::Closed);
    sleep(Duration::from_millis(100)).await;
    proxy.set(Way::Open);
    let back = Instant::now();
    ready(&site.url("/readyz"), true).await;
    for page in &pages {
        let answer = Location::read(&page.press(&site, "decision", "accept").await);
        assert_eq!(answer.get("IsAccepted"), Some("true"), "{answer:?}");
    }
    assert_eq!(builder.database.rows("SELECT id FROM decisions").await.len(), 2, "each once");
    let figures = json!({
        "seconds_until_two_people_were_told": took.as_secs(), "seconds_until_ready_again": back.elapsed().as_secs(),
    });
    note("silent_postgres", &figures);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: two minutes"]
async fn a_postgres_that_falls_silent_in_the_middle_of_a_commit_keeps_nobody_waiting_for_it() {
    let Some((builder, proxy, site)) = behind_a_proxy().await else { return };
    let mut longest = Duration::ZERO;
    for step in 2..=5 {
        let page = Windows::joins(&site).page().await;
        let before = builder.database.rows("SELECT id FROM decisions").await.len();
        let sent = proxy.sent();
        let silence = async {
            proxy.sent_more(sent, step).await;
            proxy.set(Way::Silent);
        };
        let begun = Instant::now();
        let (answer, ()) = tokio::join!(page.press(&site, "decision", "accept"), silence);
        // Told in time that it is stored, or that it is not known to be.
        Location::read(&answer);
        longest = longest.max(begun.elapsed());
        assert!(longest < Duration::from_secs(45), "step {step}: {longest:?}");
        proxy.set(Way::Closed);
        sleep(Duration::from_millis(100)).await;
        proxy.set(Way::Open);
        ready(&site.url("/readyz"), true).await;
        let answer = Location::read(&page.press(&site, "decision", "accept").await);
        assert_eq!(answer.get("IsAccepted"), Some("true"), "step {step}: {answer:?}");
        let rows = builder.database.rows("SELECT id FROM decisions").await.len();
        assert_eq!(rows, before + 1, "step {step}: once");
    }
    note("silent_in_a_commit", &json!({ "seconds_until_the_person_is_told": longest.as_secs() }));
}

async fn status_of(site: &Site, path: &str) -> StatusCode {
    client().get(site.url(path)).send().await.unwrap().status()
}

/// Where a process is killed: on PostgreSQL after so many messages to the database, which is at each step; on SQLite after a time
/// that grows from nothing to longer than it all takes.
struct Killing {
    builder: SiteBuilder,
    site: Site,
    proxy: Option<Proxy>,
    config: std::path::PathBuf,
}

impl Killing {
    async fn new() -> Self {
        let mut builder = SiteBuilder::new().await.contoso("device_cap = 100000\n");
        let site = builder.start_now().await;
        let direct = builder.database.clone();
        let proxy = if direct.is_sqlite() { None } else { Some(Proxy::before(&direct.url).await) };
        if let Some(proxy) = &proxy {
            builder.database = Database { url: proxy.url.clone() };
        }
        let config = builder.config_file();
        builder.database = direct;
        Self { builder, site, proxy, config }
    }

    /// Kills a process at this step of what it is doing. What was done is all that is left of it.
    async fn at<T>(
        &self,
        step: usize,
        process: Process,
        doing: impl Future<Output = T> + Send + 'static,
    ) -> T
    where
        T: Send + 'static,
    {
        let sent = self.proxy.as_ref().map(Proxy::sent);
        let doing = tokio::spawn(doing);
        let until = async {
            if let (Some(proxy), Some(sent)) = (&self.proxy, sent) {
                proxy.sent_more(sent, step).await;
            } else {
                let share = |n: usize| u32::try_from(n).unwrap();
                sleep(SPREAD * share(step) / share(rounds())).await;
            }
        };
        // There are fewer steps than that: killed afterwards.
        let _ = timeout(Duration::from_secs(2), until).await;
        let mut process = process;
        process.child.kill().unwrap();
        process.child.wait().unwrap();
        doing.await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: two seconds a round"]
async fn kill_9_at_every_step_of_a_decision_leaves_it_made_once_or_not_at_all() {
    let killing = Killing::new().await;
    let (mut told, mut made) = (0, 0);
    for step in 0..rounds() {
        let process = Process::start(&killing.config);
        let page = Windows::joins(&killing.site).page_at(&process.url("/TermsOfUse")).await;
        let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
        let (url, sent) = (process.url("/TermsOfUse"), form.clone());
        let count = async || killing.builder.database.rows("SELECT id FROM decisions").await;
        let before = count().await.len();
        let press = async move { client().post(url).form(&sent).send().await.ok() };
        let answer = killing.at(step, process, press).await;
        let answer = answer.map(|answer| Location::read(&answer).decision_id().unwrap());
        let rows = count().await;
        let there = rows.len() - before;
        told += usize::from(answer.is_some());
        made += there;
        assert!(there <= 1 && (answer.is_none() || there == 1), "step {step}: told, and not there");

        // Pressed again, there is one, and it is the same.
        let process = Process::start(&killing.config);
        let again = client().post(process.url("/TermsOfUse")).form(&form).send().await.unwrap();
        let again = Location::read(&again).decision_id().unwrap();
        assert!(answer.is_none_or(|first| first == again), "step {step}");
        let ids: HashSet<String> =
            count().await.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
        assert!(ids.contains(&again) && ids.len() == before + 1, "step {step}");
    }
    let events = "SELECT COUNT(*) AS n FROM events WHERE type = 'decision.made'";
    let events = killing.builder.database.rows(events).await[0]["n"].as_i64().unwrap();
    assert_eq!(usize::try_from(events).unwrap(), rounds(), "one event each");
    note(
        "killed_while_deciding",
        &json!({ "killed": rounds(), "made_by_then": made, "told_by_then": told, "lost": 0 }),
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "make chaos: two seconds a round"]
async fn kill_9_at_every_step_of_an_enrollment_leaves_one_device_and_one_slot() {
    let killing = Killing::new().await;
    let site = Arc::new(killing.site.api_token(CONTOSO, &Right::ALL).await);
    let (mut told, mut made) = (0, 0);
    for step in 0..rounds() {
        let user = ObjectId::random(&killing.site.app.entropy);
        let blob = killing.site.quick_blob(user).await;
        let body = request_of(&user.to_string(), &blob, "hw-1");
        let mdm = |process: &Process| Mdm {
            origin: process.url(""),
            token: site.to_string(),
            http: client(),
        };
        let process = Process::start(&killing.config);
        let (call, sent) = (mdm(&process), body.clone());
        let enroll = async move {
            let answer =
                call.call(reqwest::Method::POST, "/enrollments").json(&sent).send().await.ok()?;
            Some(read(answer).await)
        };
        let answer = killing.at(step, process, enroll).await;
        let device = answer.map(|(status, answer)| {
            assert_eq!(status, StatusCode::CREATED, "{answer}");
            answer["device_id"].as_str().unwrap().to_owned()
        });
        told += usize::from(device.is_some());

        let process = Process::start(&killing.config);
        let mdm = mdm(&process);
        let list = format!("/devices?user_object_id={user}");
        let there = mdm.get(&list).await["devices"].as_array().unwrap().len();
        made += there;
        assert!(device.is_none() || there == 1, "step {step}: told, and not there");
        let (status, again) = mdm.enroll(&body).await;
        let expected = if there == 1 { StatusCode::OK } else { StatusCode::CREATED };
        assert_eq!(status, expected, "step {step}: {again}");
        assert!(device.is_none_or(|first| again["device_id"] == first.as_str()), "step {step}");
        assert_eq!(again["cap"]["used"], 1, "step {step}: no slot is lost");
        assert_eq!(mdm.get(&list).await["devices"].as_array().unwrap().len(), 1);
    }
    note(
        "killed_while_enrolling",
        &json!({ "killed": rounds(), "made_by_then": made, "told_by_then": told, "lost": 0 }),
    );
}
