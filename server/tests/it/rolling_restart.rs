//! Several instances behind a balancer are replaced one after another, while people accept and MDM servers enroll.
//! `VESTIBULE_ROUNDS` sets how often all of them are replaced; `make chaos` does it many times.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::{
        Arc, RwLock,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::json;
use vestibule::{api::tokens::Right, ids::ObjectId};

use crate::{
    command_line::Process,
    support::{
        Location, Page, Site, SiteBuilder, entra,
        mdm::{read, request_of},
        rounds,
        site::CONTOSO,
        windows::{REDIRECT_URI, client},
    },
};

const INSTANCES: usize = 3;
const CLIENTS: usize = 12;
/// Between two replacements the load goes on for so long.
const BETWEEN: Duration = Duration::from_millis(300);

/// What the balancer knows of an instance that is about to end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Balancer {
    /// It sends nobody there any more, as after Kubernetes' `preStop`.
    Told,
    /// Nothing: it finds out, and sends elsewhere what had no answer.
    NotTold,
}

/// Sends each request to the next instance, over connections that stay open.
struct Fleet {
    origins: RwLock<Vec<String>>,
    next: AtomicUsize,
    /// How many requests had to be sent a second time.
    again: AtomicUsize,
    http: Client,
    kind: Balancer,
}

impl Fleet {
    async fn send(&self, request: impl Fn(&Client, &str) -> RequestBuilder) -> Response {
        for _ in 0..2 * INSTANCES {
            let origin = {
                let origins = self.origins.read().unwrap();
                origins[self.next.fetch_add(1, Ordering::Relaxed) % origins.len()].clone()
            };
            match request(&self.http, &origin).send().await {
                Ok(answer) => return answer,
                Err(error) if self.kind == Balancer::Told => panic!("{origin}: {error:?}"),
                Err(_) => self.again.fetch_add(1, Ordering::Relaxed),
            };
        }
        panic!("no instance answered");
    }

    fn add(&self, process: &Process) {
        self.origins.write().unwrap().push(process.url(""));
    }

    fn remove(&self, process: &Process) {
        self.origins.write().unwrap().retain(|origin| *origin != process.url(""));
    }
}

/// What was confirmed.
#[derive(Default)]
struct Confirmed {
    decisions: HashSet<String>,
    devices: HashSet<String>,
    slowest: Duration,
}

/// One person after another reads, accepts, and enrolls a device.
async fn people(fleet: &Fleet, site: &Site, token: &str, stop: &AtomicBool) -> Confirmed {
    let mut confirmed = Confirmed::default();
    while !stop.load(Ordering::Relaxed) {
        let begun = Instant::now();
        let user = ObjectId::random(&site.app.entropy).to_string();
        let entra_token =
            entra::sign(&site.claims_with("oid", json!(user.as_str())), &entra::key(0));
        let query =
            [("redirect_uri", REDIRECT_URI), ("api-version", "1.0"), ("mode", "azureadjoin")];
        let page = fleet.send(|http, origin| {
            http.get(format!("{origin}/TermsOfUse")).query(&query).bearer_auth(&entra_token)
        });
        let page = Page::read(page.await).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.html);
        let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
        let accept =
            |http: &Client, origin: &str| http.post(format!("{origin}/TermsOfUse")).form(&form);
        let answer = Location::read(&fleet.send(accept).await);
        assert_eq!(answer.get("IsAccepted"), Some("true"));
        let blob = answer.get("OpaqueBlob").unwrap().to_owned();
        let body = request_of(&user, &blob, &format!("hw-{user}"));
        let enroll = |http: &Client, origin: &str| {
            http.post(format!("{origin}/api/v1/enrollments")).bearer_auth(token).json(&body)
        };
        let (status, device) = read(fleet.send(enroll).await).await;
        // 200 where the first answer was lost on its way.
        assert!(matches!(status, StatusCode::CREATED | StatusCode::OK), "{status} {device}");
        confirmed.decisions.insert(answer.decision_id().unwrap());
        confirmed.devices.insert(device["device_id"].as_str().unwrap().to_owned());
        confirmed.slowest = confirmed.slowest.max(begun.elapsed());
    }
    confirmed
}

async fn start(config: &Path) -> Process {
    let config = PathBuf::from(config);
    tokio::task::spawn_blocking(move || Process::start(&config)).await.unwrap()
}

/// Replaces every instance by a new one: that is ready before the old one is told to end.
async fn replace_all(fleet: &Fleet, config: &Path, processes: &mut [Process]) {
    for process in processes {
        let new = start(config).await;
        let ready = fleet.http.get(new.url("/readyz")).send().await.unwrap();
        assert_eq!(ready.status(), StatusCode::OK);
        fleet.add(&new);
        let mut old = std::mem::replace(process, new);
        if fleet.kind == Balancer::Told {
            fleet.remove(&old);
            // Whoever had chosen it already has connected by then.
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let begun = Instant::now();
        old.signal("-TERM");
        let waited = tokio::task::spawn_blocking(move || (old.child.wait().unwrap(), old));
        let (status, old) = waited.await.unwrap();
        assert!(status.success() && begun.elapsed() < Duration::from_secs(10), "{}", old.log());
        assert!(!old.log().contains("are cut off"), "all under way was answered");
        fleet.remove(&old);
        tokio::time::sleep(BETWEEN).await;
    }
}

#[expect(clippy::print_stderr, reason = "what was found is for people")]
async fn replace_under_load(kind: Balancer) {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let site = Arc::new(builder.start_now().await);
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mut processes = Vec::new();
    for _ in 0..INSTANCES {
        processes.push(start(&config).await);
    }
    let origins = RwLock::new(processes.iter().map(|process| process.url("")).collect());
    let (next, again) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let fleet = Arc::new(Fleet { origins, next, again, http: client(), kind });
    let stop = Arc::new(AtomicBool::new(false));
    let load: Vec<_> = (0..CLIENTS)
        .map(|_| {
            let (fleet, site, token, stop) =
                (Arc::clone(&fleet), Arc::clone(&site), token.clone(), Arc::clone(&stop));
            tokio::spawn(async move { people(&fleet, &site, &token, &stop).await })
        })
        .collect();
    let rounds = rounds(1);
    for _ in 0..rounds {
        replace_all(&fleet, &config, &mut processes).await;
    }
    stop.store(true, Ordering::Relaxed);

    let mut all = Confirmed::default();
    for confirmed in join_all(load).await {
        let Confirmed { decisions, devices, slowest } = confirmed.unwrap();
        all.decisions.extend(decisions);
        all.devices.extend(devices);
        all.slowest = all.slowest.max(slowest);
    }
    let ids = async |sql| -> HashSet<String> {
        let rows = builder.database.rows(sql).await;
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    assert!(all.decisions.len() >= CLIENTS * INSTANCES, "{} are no load", all.decisions.len());
    assert_eq!(ids("SELECT id FROM decisions").await, all.decisions);
    assert_eq!(ids("SELECT id FROM devices").await, all.devices);
    let again = fleet.again.load(Ordering::Relaxed);
    if kind == Balancer::Told {
        assert_eq!(again, 0);
    }
    eprintln!(
        "{} instances replaced under load: {} decisions and {} devices, all stored; {again} requests sent again; the slowest \
         person waited {:?} from the page to the device",
        rounds as usize * INSTANCES,
        all.decisions.len(),
        all.devices.len(),
        all.slowest
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_are_replaced_under_load_and_nothing_fails_where_the_balancer_is_told() {
    replace_under_load(Balancer::Told).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_are_replaced_under_load_and_what_had_no_answer_is_sent_again() {
    replace_under_load(Balancer::NotTold).await;
}
