//! Clients that are slow, silent or many.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use tokio::{io::AsyncWriteExt as _, net::TcpSocket, time::sleep};
use vestibule::{
    api::tokens::Right,
    connections::{Bounds, LARGEST_HEAD},
};

use super::wire::{PATIENCE, Wire};
use crate::{
    command_line::Process,
    support::{
        Site, SiteBuilder, Windows,
        site::CONTOSO,
        windows::{REDIRECT_URI, client},
    },
};

const fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// The bounds, so short that a test sees each of them.
const SHORT: Bounds = Bounds {
    most: 8,
    headers: millis(400),
    idle: millis(800),
    unread: millis(400),
    still: Duration::from_secs(90),
    linger: millis(200),
    look_every: millis(50),
};

async fn site(bounds: Bounds) -> (SiteBuilder, Site) {
    let mut builder = SiteBuilder::new().await;
    builder.bounds = bounds;
    let site = builder.start().await;
    (builder, site)
}

/// How many connections were ended because of this.
fn ended(site: &Site, why: &str) -> u64 {
    let text = site.app.metrics.text().unwrap();
    let line = format!("vestibule_connections_ended_total{{outcome=\"{why}\"}} ");
    let found = text.lines().find_map(|l| l.strip_prefix(&line));
    found.map_or(0, |value| value.parse().unwrap())
}

#[tokio::test]
async fn headers_that_do_not_arrive_in_time_end_the_connection_and_hold_up_nobody() {
    let (_builder, site) = site(SHORT).await;
    let begun = Instant::now();
    let silent = async {
        Wire::open(site.address).await.is_ended().await;
    };
    let unfinished = async {
        let mut wire = Wire::open(site.address).await;
        wire.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX-").await;
        wire.is_ended().await;
    };
    let drop_by_drop = async {
        let mut wire = Wire::open(site.address).await;
        wire.send("GET /healthz HTTP/1.1\r\n").await;
        while wire.send("X: y\r\n").await && begun.elapsed() < PATIENCE {
            sleep(millis(20)).await;
        }
    };
    let second_request = async {
        let mut wire = Wire::open(site.address).await;
        assert_eq!(wire.ask().await, 200);
        wire.send("G").await;
        wire.is_ended().await;
    };
    let meanwhile = async {
        let page = Windows::joins(&site).page().await;
        assert_eq!(page.status, 200);
    };
    tokio::join!(silent, unfinished, drop_by_drop, second_request, meanwhile);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(ended(&site, "slow_headers"), 4);
}

#[tokio::test]
async fn between_requests_a_connection_is_kept_and_not_for_ever() {
    let (_builder, site) = site(SHORT).await;
    let mut wire = Wire::open(site.address).await;
    for _ in 0..3 {
        assert_eq!(wire.ask().await, 200);
        sleep(millis(500)).await;
    }
    wire.is_ended().await;
    assert_eq!(ended(&site, "idle"), 1);
}

#[tokio::test]
async fn where_there_is_no_room_those_idle_for_longest_go_and_nobody_whose_request_is_under_way() {
    let (_builder, site) = site(Bounds { idle: PATIENCE, headers: PATIENCE, ..SHORT }).await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mut waiting = Wire::open(site.address).await;
    let poll = |seconds: u8| {
        format!(
            "GET /api/v1/events?wait={seconds} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\r\n"
        )
    };
    // From where the feed has not got to yet.
    waiting.send(poll(4)).await;
    let mut idle = Vec::new();
    for _ in 1..SHORT.most {
        let mut wire = Wire::open(site.address).await;
        assert_eq!(wire.ask().await, 200);
        idle.push(wire);
        // Since when each is idle is known to the millisecond.
        sleep(millis(5)).await;
    }
    sleep(millis(1100)).await;
    let mut new = Wire::open(site.address).await;
    assert_eq!(new.ask().await, 200, "there is room for one more");
    assert!(idle[0].has_ended().await, "who was idle for longest has gone");
    assert!(!idle[1].has_ended().await, "and nobody else");
    assert_eq!(waiting.status().await, Some(200), "who waits for an answer gets it");
    drop((new, idle, waiting));

    // Where nobody is idle, one more waits until somebody is.
    let mut all: Vec<Wire> = join_all((0..SHORT.most).map(|_| Wire::open(site.address))).await;
    for wire in &mut all {
        wire.send(poll(3)).await;
    }
    sleep(millis(300)).await;
    let mut one_more = Wire::open(site.address).await;
    let begun = Instant::now();
    assert_eq!(one_more.ask().await, 200);
    assert!(begun.elapsed() > millis(1000), "it waited: {:?}", begun.elapsed());
    let answers = join_all(all.iter_mut().map(Wire::status)).await;
    assert!(answers.iter().all(|status| *status == Some(200)), "{answers:?}");
}

#[tokio::test]
async fn headers_of_what_a_token_and_a_query_need_are_taken_and_larger_ones_refused() {
    let (_builder, site) = Site::start().await;
    let large = "x".repeat(31 * 1024);
    let windows = Windows::joins(&site).token(&large).query("client-request-id", &large);
    assert_eq!(windows.send().await.status(), 302, "it is read, and refused as a token");

    let with = |header: String| format!("GET /healthz HTTP/1.1\r\nHost: x\r\n{header}\r\n\r\n");
    let many = "X: y\r\n".repeat(101);
    for head in [with(format!("X: {}", "y".repeat(LARGEST_HEAD))), with(many)] {
        let mut wire = Wire::open(site.address).await;
        wire.send(&head).await;
        assert_eq!(wire.status().await, Some(431));
        wire.is_ended().await;
    }
    // One that never ends.
    let mut wire = Wire::open(site.address).await;
    wire.send("GET /healthz HTTP/1.1\r\nHost: x\r\nX: ").await;
    let mut sent = 0;
    while sent < 16 * LARGEST_HEAD && wire.send([b'y'; 4096]).await {
        sent += 4096;
    }
    assert!(matches!(wire.status().await, Some(431) | None));
    // And what is not HTTP/1.
    for nonsense in
        ["\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "GET\r\n\r\n"]
    {
        let mut wire = Wire::open(site.address).await;
        wire.send(nonsense).await;
        assert!(matches!(wire.status().await, Some(400) | None), "{nonsense:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_read_what_they_asked_for_is_left() {
    let (_builder, site) = site(SHORT).await;
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(site.address).await.unwrap();
    let page = "GET /help HTTP/1.1\r\nHost: x\r\n\r\n".repeat(100);
    let begun = Instant::now();
    // As many answers as it takes to fill what the machine holds for somebody who reads nothing.
    while stream.write_all(page.as_bytes()).await.is_ok() {
        assert!(begun.elapsed() < PATIENCE, "nobody minds");
        if ended(&site, "slow_reader") > 0 {
            break;
        }
    }
    while ended(&site, "slow_reader") == 0 {
        assert!(begun.elapsed() < PATIENCE, "nobody minds");
        sleep(millis(20)).await;
    }
}

/// The timer of each of a port's connections, as the kernel has it: 2 is the one that looks whether the other side is there.
fn timers(port: u16) -> Vec<String> {
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap();
    let local = format!(":{port:04X}");
    let established = |fields: &Vec<&str>| fields[1].ends_with(&local) && fields[3] == "01";
    let rows = table.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    rows.skip(1).filter(established).map(|fields| fields[5][..2].to_owned()).collect()
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn of_a_connection_that_is_silent_the_kernel_asks_whether_the_other_side_is_there() {
    let (_builder, site) = Site::start().await;
    let mut wire = Wire::open(site.address).await;
    assert_eq!(wire.ask().await, 200);
    sleep(millis(300)).await;
    assert_eq!(timers(site.address.port()), ["02"]);
    drop(wire);
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_ends_idle_connections_at_once_and_answers_what_is_under_way_with_an_end() {
    let builder = SiteBuilder::new().await;
    let mut process = Process::start(&builder.config_file());
    let address: SocketAddr = process.address.parse().unwrap();
    let site = builder.start_now().await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let (mut idle, mut silent) = (Wire::open(address).await, Wire::open(address).await);
    assert_eq!(idle.ask().await, 200);
    let mut unfinished = Wire::open(address).await;
    unfinished.send("GET /healthz HTTP/1.1\r\n").await;
    let mut finished_in_time = Wire::open(address).await;
    finished_in_time.send("GET /healthz HTTP/1.1\r\nHost: x\r\n").await;
    let mut waiting = Wire::open(address).await;
    let poll = "GET /api/v1/events?wait=60 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer";
    waiting.send(format!("{poll} {token}\r\n\r\n")).await;
    sleep(millis(500)).await;

    process.signal("-TERM");
    let begun = Instant::now();
    idle.is_ended().await;
    silent.is_ended().await;
    assert!(begun.elapsed() < millis(1000), "idle ones: {:?}", begun.elapsed());
    finished_in_time.send("\r\n").await;
    for wire in [&mut waiting, &mut finished_in_time] {
        let (status, head) = wire.answer().await.unwrap();
        assert_eq!(status, 200);
        assert!(head.contains("connection: close"), "{head}");
        wire.is_ended().await;
    }
    unfinished.is_ended().await;
    assert!(Wire::open_if_there(address).await.is_none(), "nobody is let in any more");
    let status = loop {
        if let Some(status) = process.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "it did not end");
        sleep(millis(20)).await;
    };
    assert!(status.success() && begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
    assert!(!process.log().contains("were still under way"), "{}", process.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_file_is_left_it_goes_on_when_there_is_one_again() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let process = Process::with(&config, |command| {
        command.env("VESTIBULE_SERVER__MAX_CONNECTIONS", "1000");
    });
    let address: SocketAddr = process.address.parse().unwrap();
    let site = builder.start_now().await;
    // It has some files open already: so few more that connections take them all.
    let limit = process.open_files() + 8;
    process.limit_files(limit);
    let mut held = Vec::new();
    for _ in 0..16 {
        held.push(Wire::open(address).await);
    }
    for wire in &mut held[..4] {
        wire.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").await;
    }
    let begun = Instant::now();
    while !process.log().contains("connections cannot be accepted") {
        assert!(begun.elapsed() < PATIENCE, "{}", process.log());
        sleep(millis(20)).await;
    }
    let used = process.cpu_time();
    sleep(millis(1000)).await;
    let used = process.cpu_time().checked_sub(used).unwrap();
    assert!(used < millis(500), "it does not spin: {used:?}");
    drop(held);
    let query = [("redirect_uri", REDIRECT_URI), ("api-version", "1.0"), ("mode", "azureadjoin")];
    let url = process.url("/TermsOfUse");
    let page = client().get(&url).query(&query).bearer_auth(site.token()).send().await.unwrap();
    assert_eq!(page.status(), 200, "{}", process.log());
}
