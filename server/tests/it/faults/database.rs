//! A database that is locked, full, cut off, silent, and back again.

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use reqwest::StatusCode;
use rustix::process::Resource;
use sqlx::{Connection as _, Executor as _, SqliteConnection};
use tokio::time::sleep;

use crate::{
    command_line::{Process, vestibule},
    support::{
        Location, Page, Proxy, Site, SiteBuilder, Windows,
        proxy::Way,
        site::Database,
        windows::{REDIRECT_URI, client},
    },
};

const FAILED: (&str, &str) = ("server_error", "internal service error");

/// What a server says of itself.
async fn status(url: &str) -> StatusCode {
    client().get(url).send().await.unwrap().status()
}

/// Waits until a server is ready again, or is not.
pub async fn ready(url: &str, ready: bool) {
    let begun = Instant::now();
    while (status(url).await == StatusCode::OK) != ready {
        assert!(begun.elapsed() < Duration::from_mins(1), "it never was ready: {ready}");
        sleep(Duration::from_millis(50)).await;
    }
}

/// A site whose database is behind a proxy; `None` on SQLite, which no network is before.
pub async fn behind_a_proxy() -> Option<(SiteBuilder, Proxy, Site)> {
    let builder = SiteBuilder::new().await;
    if builder.database.is_sqlite() {
        return None;
    }
    let direct = builder.database.clone();
    let proxy = Proxy::before(&direct.url).await;
    let mut through = builder;
    through.database = Database { url: proxy.url.clone() };
    let site = through.start().await;
    through.database = direct;
    Some((through, proxy, site))
}

#[tokio::test(flavor = "multi_thread")]
async fn while_postgres_is_cut_off_nobody_is_told_of_a_decision_and_all_goes_on_when_it_is_back() {
    let Some((builder, proxy, site)) = behind_a_proxy().await else { return };
    for round in 1..=2 {
        let (open, other) =
            (Windows::joins(&site).page().await, Windows::joins(&site).page().await);
        proxy.set(Way::Closed);
        let answer = Location::read(&open.press(&site, "decision", "accept").await);
        assert_eq!(answer.error(), FAILED);
        assert_eq!(status(&site.url("/healthz")).await, StatusCode::OK, "it is alive");
        ready(&site.url("/readyz"), false).await;
        // Who comes now sees the terms all the same, as they are kept in memory.
        assert_eq!(Windows::joins(&site).page().await.status, StatusCode::OK);

        proxy.set(Way::Open);
        ready(&site.url("/readyz"), true).await;
        // The page that was open is still good, and so is that which nobody had pressed.
        for page in [&open, &other] {
            let answer = Location::read(&page.press(&site, "decision", "accept").await);
            assert_eq!(answer.get("IsAccepted"), Some("true"), "{answer:?}");
        }
        let rows = builder.database.rows("SELECT id FROM decisions").await;
        assert_eq!(rows.len(), 2 * round, "each once");
    }
}

/// Accepts at a process; the decision's answer.
async fn accept(site: &Site, process: &Process) -> Location {
    let url = process.url("/TermsOfUse");
    let query = [("redirect_uri", REDIRECT_URI), ("api-version", "1.0"), ("mode", "azureadjoin")];
    let page = client().get(&url).query(&query).bearer_auth(site.token()).send().await.unwrap();
    let page = Page::read(page).await;
    assert_eq!(page.status, StatusCode::OK, "the page is there, whatever the disk does");
    let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
    Location::read(&client().post(&url).form(&form).send().await.unwrap())
}

/// A server for which files end at so many blocks of 512 bytes, as on a disk that is full: writing more fails.
fn with_files_up_to(config: &Path, blocks: u64) -> Process {
    let mut command = Command::new("sh");
    let program = vestibule().get_program().to_owned();
    // Without the signal, which would end it, there is an error of the file, as from a disk.
    command.args([
        "-c",
        "trap '' XFSZ; ulimit -S -f \"$1\"; exec \"$2\" serve --config \"$3\"",
        "sh",
    ]);
    command.arg(blocks.to_string()).arg(program).arg(config).env("VESTIBULE_LOG", "debug");
    Process::run(command)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_loses_no_decision_that_was_told_and_all_goes_on_when_there_is_room() {
    let builder = SiteBuilder::new().await;
    if !builder.database.is_sqlite() {
        return;
    }
    let config = builder.config_file();
    let site = builder.start_now().await;
    // What there is by now, and a little more.
    let file = builder.folder.path().join("data/vestibule.db");
    let longest = |name: &str| std::fs::metadata(file.with_file_name(name)).map_or(0, |m| m.len());
    let largest = longest("vestibule.db").max(longest("vestibule.db-wal"));
    let process = with_files_up_to(&config, largest / 512 + 200);
    let mut told = 0;
    let begun = Instant::now();
    loop {
        let answer = accept(&site, &process).await;
        if answer.get("IsAccepted") == Some("true") {
            told += 1;
        } else {
            assert_eq!(answer.error(), FAILED, "after {told}");
            break;
        }
        assert!(begun.elapsed() < Duration::from_mins(1), "the disk never was full");
    }
    let count = async || builder.database.rows("SELECT id FROM decisions").await.len();
    assert_eq!(count().await, told, "what was told is there, and nothing else");
    assert_eq!(status(&process.url("/healthz")).await, StatusCode::OK);

    process.limit(Resource::Fsize, None);
    let answer = accept(&site, &process).await;
    assert_eq!(answer.get("IsAccepted"), Some("true"), "{answer:?} {}", process.log());
    assert_eq!(count().await, told + 1);
    ready(&process.url("/readyz"), true).await;
}

/// Another process that holds SQLite's lock until it is told `ROLLBACK`.
pub async fn holds_the_lock(builder: &SiteBuilder) -> SqliteConnection {
    let mut other = SqliteConnection::connect(&builder.database.url).await.unwrap();
    other.execute("BEGIN IMMEDIATE").await.unwrap();
    other
}

#[tokio::test(flavor = "multi_thread")]
async fn while_another_process_holds_sqlites_lock_decisions_wait_for_it() {
    let (builder, site) = Site::start().await;
    if !site.database_is_sqlite() {
        return;
    }
    let page = Windows::joins(&site).page().await;
    let mut other = holds_the_lock(&builder).await;
    let begun = Instant::now();
    let release = async {
        sleep(Duration::from_secs(1)).await;
        assert_eq!(Windows::joins(&site).page().await.status, StatusCode::OK, "reading goes on");
        other.execute("ROLLBACK").await.unwrap();
    };
    let (answer, ()) = tokio::join!(page.press(&site, "decision", "accept"), release);
    assert_eq!(Location::read(&answer).get("IsAccepted"), Some("true"));
    assert!(begun.elapsed() >= Duration::from_secs(1));
}
