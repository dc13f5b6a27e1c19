//! Sealing, by several at once, broken off anywhere, and over what was there before.

use std::{
    fs,
    future::Future,
    pin::pin,
    sync::atomic::{AtomicUsize, Ordering},
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::Value;
use vestibule::{
    api::tokens::Right,
    clock::Entropy,
    decisions::withdrawal::{Withdrawal, withdraw},
    evidence::{
        checkpoint,
        keys::read_jwks,
        sealer::{Outcome, Sealer},
    },
    keys,
};

use super::{all_is_sealed_once, contoso, decide, number, sealer, text};
use crate::{
    command_line::Process,
    support::{
        Site, SiteBuilder,
        mdm::Mdm,
        site::{CONTOSO, FABRIKAM},
        windows::client,
    },
};

async fn withdraw_from(site: &Site, decision: &vestibule::decisions::Decision) {
    let (store, entropy, at) = (&site.app.store, &site.app.entropy, site.now());
    let withdrawal =
        Withdrawal { tenant: decision.tenant, user: decision.user, decision: decision.id, at };
    assert!(withdraw(store, entropy, withdrawal).await.unwrap());
}

async fn seal_everything(sealer: &Sealer, site: &Site) -> usize {
    let tenants = site.app.tenants.keys();
    let counts = join_all(tenants.map(|tenant| sealer.seal_tenant(*tenant))).await;
    counts.into_iter().map(Result::unwrap).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn decisions_withdrawals_and_acts_are_sealed_and_nothing_twice() {
    let (_builder, site) = Site::start().await;
    let sealer = sealer(&site);
    let made = decide(&site, 3).await;
    withdraw_from(&site, &made[1]).await;
    site.api_token(CONTOSO, &[Right::Read]).await;
    let seven = Outcome::Sealed { records: 7, more: false };
    assert_eq!(sealer.seal_next(contoso()).await.unwrap(), seven);
    assert_eq!(sealer.seal_next(contoso()).await.unwrap(), Outcome::Nothing);
    let rest = seal_everything(&sealer, &site).await;
    assert_eq!(all_is_sealed_once(&site).await, 7 + rest);

    // The next ones go in the next batch, which names the checkpoint before.
    decide(&site, 1).await;
    assert_eq!(seal_everything(&sealer, &site).await, 1);
    all_is_sealed_once(&site).await;
    let keys = site.app.keys.current().verifying_evidence();
    let sql = "SELECT * FROM evidence_batches WHERE tenant_id = \
        '6babcaad-604b-40ac-a9d7-9fd97c0b779f' ORDER BY number";
    let batches = site.database_rows(sql).await;
    let [first, second] = &batches[..] else { panic!("{batches:?}") };
    let (one, kid) = checkpoint::verify(&text(first, "checkpoint"), &keys).unwrap();
    let (two, _) = checkpoint::verify(&text(second, "checkpoint"), &keys).unwrap();
    assert_eq!((one.number, one.size, one.total, one.previous), (1, 7, 7, None));
    assert_eq!((two.number, two.size, two.total), (2, 1, 8));
    assert_eq!(two.previous, Some(checkpoint::hash(&text(first, "checkpoint"))));
    assert_eq!((two.tid, two.iss.as_str()), (contoso(), site.app.public_url.as_str()));
    assert_eq!(two.iat, site.now().as_second());

    // The key is published, for everybody.
    let answer = client().get(site.url("/.well-known/evidence-keys.json")).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "application/jwk-set+json");
    assert_eq!(answer.headers()["cache-control"], "public, max-age=5");
    let published = read_jwks(&answer.json::<Value>().await.unwrap()).unwrap();
    assert!(published.iter().any(|key| key.id() == kid));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_seal_while_decisions_are_made_and_none_is_left_out_or_twice() {
    let builder = SiteBuilder::new().await;
    let sites = [builder.start().await, builder.start().await];
    let sealers = sites.each_ref().map(sealer);
    let (going, overtaken) = (AtomicUsize::new(8), AtomicUsize::new(0));
    let making = (0..8).map(|n| {
        let (site, going) = (&sites[n % 2], &going);
        async move {
            for _ in 0..12 {
                let made = decide(site, 5).await;
                withdraw_from(site, &made[0]).await;
                site.api_token(CONTOSO, &[Right::Read]).await;
            }
            going.fetch_sub(1, Ordering::SeqCst);
        }
    });
    let sealing = (0..4).map(|n| {
        let (sealer, going, overtaken) = (&sealers[n % 2], &going, &overtaken);
        async move {
            while going.load(Ordering::SeqCst) > 0 {
                match sealer.seal_next(contoso()).await.unwrap() {
                    Outcome::Overtaken => drop(overtaken.fetch_add(1, Ordering::SeqCst)),
                    Outcome::Sealed { .. } | Outcome::Nothing => {}
                }
            }
        }
    });
    tokio::join!(join_all(making), join_all(sealing));
    seal_everything(&sealers[0], &sites[0]).await;
    let sealed = all_is_sealed_once(&sites[0]).await;
    assert!(sealed >= 8 * 12 * 7, "{sealed}");
    assert!(overtaken.into_inner() > 0, "they met");
}

/// Polls a future so many times, and drops it there; what it came to, where it came to its end.
async fn polled<F: Future>(future: F, times: usize, pause: Duration) -> Option<F::Output> {
    let mut future = pin!(future);
    for _ in 0..times {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return Some(output);
        }
        tokio::time::sleep(pause).await;
    }
    None
}

#[tokio::test(flavor = "multi_thread")]
async fn sealing_that_is_broken_off_anywhere_leaves_nothing_half_done() {
    let (_builder, site) = Site::start().await;
    let sealer = sealer(&site);
    let mut broken_off = 0;
    for pause in [200, 1000, 4000].map(Duration::from_micros) {
        for times in 1.. {
            let made = decide(&site, 2).await;
            withdraw_from(&site, &made[0]).await;
            site.api_token(CONTOSO, &[Right::Read]).await;
            if polled(sealer.seal_next(contoso()), times, pause).await.is_some() {
                break;
            }
            broken_off += 1;
        }
    }
    assert!(broken_off > 10, "only {broken_off}");
    seal_everything(&sealer, &site).await;
    all_is_sealed_once(&site).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_while_it_seals_leaves_none_out_and_none_twice() {
    let lines = "[evidence]\nseal_every_seconds = 1\ncheckpoint_file = \"data/checkpoints\"";
    let builder = SiteBuilder::new().await.section(lines);
    let config = builder.config_file();
    let site = builder.start_now().await;
    for round in 0..4_u64 {
        let mut processes = [Process::start(&config), Process::start(&config)];
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_millis(1100 + 130 * round) {
            decide(&site, 40).await;
        }
        for process in &mut processes {
            process.child.kill().unwrap();
            process.child.wait().unwrap();
        }
    }
    seal_everything(&sealer(&site), &site).await;
    let sealed = all_is_sealed_once(&site).await;
    assert!(sealed > 160, "{sealed}");

    // What is missing in the file is added by whoever is there.
    let file = builder.folder.path().join("data/checkpoints");
    let batches = site.database_rows("SELECT * FROM evidence_batches").await;
    let _process = Process::start(&config);
    let begun = Instant::now();
    let lines = loop {
        let lines = fs::read_to_string(&file).unwrap_or_default();
        if lines.lines().count() >= batches.len() || begun.elapsed() > Duration::from_secs(10) {
            break lines;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    let mut lines: Vec<_> = lines.lines().map(str::to_owned).collect();
    let mut made: Vec<_> = batches.iter().map(|batch| text(batch, "checkpoint")).collect();
    lines.sort();
    made.sort();
    assert_eq!(lines, made);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_of_the_file_that_was_not_finished_is_written_again() {
    let lines = "[evidence]\nseal_every_seconds = 1\ncheckpoint_file = \"checkpoints\"";
    let builder = SiteBuilder::new().await.section(lines);
    let site = builder.start().await;
    decide(&site, 1).await;
    seal_everything(&sealer(&site), &site).await;
    let batches = site.database_rows("SELECT checkpoint FROM evidence_batches").await;
    let whole: Vec<_> = batches.iter().map(|batch| text(batch, "checkpoint")).collect();
    let file = builder.folder.path().join("checkpoints");
    fs::write(&file, format!("{}\n{}", whole[0], &whole[1][..30])).unwrap();
    let begun = Instant::now();
    loop {
        let now = fs::read_to_string(&file).unwrap();
        if now.lines().count() == whole.len() && now.ends_with('\n') {
            let mut lines: Vec<_> = now.lines().collect();
            lines.sort_unstable();
            let mut whole = whole;
            whole.sort();
            assert_eq!(lines, whole);
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{now}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_key_signs_from_then_on_and_the_chain_goes_on() {
    let (builder, site) = Site::start().await;
    let sealer = sealer(&site);
    decide(&site, 2).await;
    seal_everything(&sealer, &site).await;
    let file = builder.folder.path().join("data/keys.json");
    keys::rotate(&file, &site.app.clock, &Entropy::system()).unwrap();
    site.app.keys.look();
    site.pass(SignedDuration::from_secs(10));
    decide(&site, 2).await;
    seal_everything(&sealer, &site).await;
    all_is_sealed_once(&site).await;
    let keys = site.app.keys.current().verifying_evidence();
    let batches = site
        .database_rows("SELECT checkpoint FROM evidence_batches ORDER BY tenant_id DESC, number")
        .await;
    let ids: Vec<_> = batches
        .iter()
        .take(2)
        .map(|batch| checkpoint::verify(&text(batch, "checkpoint"), &keys).unwrap().1)
        .collect();
    assert_eq!(ids, [keys[1].id(), keys[0].id()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_before_is_sealed_too_and_what_an_older_instance_adds() {
    let (_builder, site) = Site::start().await;
    let made = decide(&site, 5).await;
    withdraw_from(&site, &made[2]).await;
    // As it was before there was evidence: no head, no queue; a decision from before there were events.
    site.change_database("DELETE FROM evidence_queue").await;
    site.change_database("DELETE FROM events WHERE position = 1").await;
    let migration = include_str!("../../../migrations/0013_evidence.sql");
    for statement in migration.split(';').map(str::trim) {
        if statement.contains("INSERT INTO") {
            site.change_database(statement).await;
        }
    }
    let sealer = sealer(&site);
    decide(&site, 3).await;
    seal_everything(&sealer, &site).await;
    all_is_sealed_once(&site).await;

    // An act without a row in the queue, as an instance of before writes it.
    site.api_token(CONTOSO, &[Right::Read]).await;
    site.change_database("DELETE FROM evidence_queue").await;
    assert_eq!(seal_everything(&sealer, &site).await, 1);
    all_is_sealed_once(&site).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn more_than_a_batch_is_sealed_in_several_in_order() {
    let (_builder, site) = Site::start().await;
    for _ in 0..5 {
        decide(&site, 500).await;
    }
    let sealer = sealer(&site);
    seal_everything(&sealer, &site).await;
    assert!(all_is_sealed_once(&site).await >= 2500);
    let sizes = site
        .database_rows("SELECT size FROM evidence_batches ORDER BY tenant_id DESC, number")
        .await;
    let sizes: Vec<_> = sizes.iter().take(3).map(|row| number(row, "size")).collect();
    assert_eq!(sizes[..2], [1000, 1000]);
    let text = site.app.metrics.text().unwrap();
    assert!(text.contains("vestibule_evidence_batches_total 4"), "{text}");
    assert!(text.contains("vestibule_evidence_sealing_seconds_count 4"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_tells_of_the_newest_checkpoint_and_not_too_often() {
    let (_builder, site) = Site::start().await;
    let (sealer, mdm) = (sealer(&site), Mdm::of(&site).await);
    assert!(!sealer.announce(contoso()).await.unwrap());
    decide(&site, 1).await;
    seal_everything(&sealer, &site).await;
    assert!(sealer.announce(contoso()).await.unwrap());
    assert_eq!(mdm.event_types().await, ["decision.made", "checkpoint.made"]);
    let events = mdm.get("/events").await;
    let data = &events["events"][1]["data"];
    let claims = checkpoint::read(data["checkpoint"].as_str().unwrap()).unwrap();
    assert_eq!((data["batch"].as_u64(), data["total"].as_u64()), (Some(1), Some(claims.total)));

    site.pass(SignedDuration::from_hours(2));
    assert_eq!(seal_everything(&sealer, &site).await, 0);
    assert!(!sealer.announce(contoso()).await.unwrap(), "there is nothing new");
    for _ in 0..2 {
        decide(&site, 1).await;
        seal_everything(&sealer, &site).await;
        sealer.announce(contoso()).await.unwrap();
        site.pass(SignedDuration::from_mins(59));
    }
    let types = mdm.event_types().await;
    assert_eq!(types.iter().filter(|kind| *kind == "checkpoint.made").count(), 2, "{types:?}");
    site.pass(SignedDuration::from_mins(1));
    assert!(sealer.announce(contoso()).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn while_decisions_keep_coming_there_is_a_batch_an_interval_and_the_file_has_it() {
    let lines = "[evidence]\nseal_every_seconds = 2\ncheckpoint_file = \"checkpoints\"";
    let builder = SiteBuilder::new().await.section(lines);
    let site = builder.start().await;
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_millis(5500) {
        decide(&site, 1).await;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let made = site
        .database_rows("SELECT number FROM evidence_batches WHERE tenant_id = '6babcaad-604b-40ac-a9d7-9fd97c0b779f'")
        .await;
    assert_eq!(made.len(), 2);
    let file = fs::read_to_string(builder.folder.path().join("checkpoints")).unwrap();
    assert!(file.lines().count() >= 2, "{file}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tenant_that_has_much_to_seal_holds_up_no_other() {
    let lines = "[evidence]\nseal_every_seconds = 2";
    let builder = SiteBuilder::new().await.section(lines);
    let site = builder.start().await;
    for _ in 0..6 {
        decide(&site, 500).await;
    }
    let sealed = async || {
        let rows = site
            .database_rows(
                "SELECT tenant_id, MAX(number) AS number FROM evidence_batches GROUP BY tenant_id",
            )
            .await;
        let of = |tenant: &str| {
            rows.iter()
                .find(|row| text(row, "tenant_id") == tenant)
                .map_or(0, |row| number(row, "number"))
        };
        (of(CONTOSO), of(FABRIKAM))
    };
    let begun = Instant::now();
    while sealed().await.1 == 0 {
        assert!(begun.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(sealed().await.0 < 3, "its other batches are still to come");
    while sealed().await.0 < 4 {
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", sealed().await);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    all_is_sealed_once(&site).await;
}
