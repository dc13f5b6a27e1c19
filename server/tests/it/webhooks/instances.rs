//! Several instances, and their ends.

use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use jiff::SignedDuration;

use super::{Hooked, assert_in_order, enroll, new_secret};
use crate::{
    command_line::Process,
    support::{Receiver, SiteBuilder, mdm::Mdm, receiver::Answer},
};

const DEVICES: &str = "events = [\"device.*\"]";

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_deliver_every_event_once_and_in_order() {
    let hooked = Hooked::start(DEVICES).await;
    let other = hooked.builder.start().await;
    let mdm = Mdm::of(&other).await;
    let storm = (0..12).map(|n| {
        let (site, mdm) = if n % 2 == 0 { (&hooked.site, &hooked.mdm) } else { (&other, &mdm) };
        enroll(site, mdm, 5)
    });
    join_all(storm).await;
    let seen = hooked.receiver.got(60).await;
    hooked.receiver.gets_no_more_than(60).await;
    let ids: HashSet<_> = seen.iter().map(|received| &received.id).collect();
    assert_eq!(ids.len(), 60);
    assert_in_order(&seen, &hooked.mdm.events().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_orderly_end_lets_deliveries_arrive_and_another_instance_goes_on_at_once() {
    let hooked = Hooked::start(DEVICES).await;
    // Its lease lasts, as the clock stands still.
    hooked.enroll(1).await;
    hooked.states(&["delivered"]).await;
    let _other = hooked.builder.start().await;
    hooked.receiver.answers(|_| Answer::After(Duration::from_millis(700), 200));
    join_all((0..8).map(|_| hooked.enroll(3))).await;
    hooked.receiver.got(4).await;
    hooked.site.app.stop.send_replace(true);
    let under_way = hooked.receiver.seen().len();
    assert!(under_way < 25, "the end comes in the middle");
    hooked.states(&["delivered"; 25]).await;
    let seen = hooked.receiver.seen();
    assert_eq!(seen.len(), 25, "none was sent twice");
    assert_in_order(&seen, &hooked.mdm.events().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_loses_no_event_and_another_process_goes_on_in_order() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook(DEVICES));
    let config = builder.config_file();
    let site = builder.start_now().await;
    // It makes what happens, and leaves deliveries to the processes.
    site.app.stop.send_replace(true);
    let (mdm, _) = (Mdm::of(&site).await, new_secret(&site).await);
    for round in 1..=3 {
        let mut one = Process::start(&config);
        let before = receiver.seen().len();
        let storm = join_all((0..6).map(|_| enroll(&site, &mdm, 4)));
        let kill = async {
            receiver.got(before + 5 + 3 * round).await;
            one.child.kill().unwrap();
            one.child.wait().unwrap();
        };
        tokio::join!(storm, kill);
        // As after the minute that a lease lasts.
        builder.database.execute("UPDATE webhooks SET lease_until = 0").await;
    }
    let _other = Process::start(&config);
    let events = mdm.events().await;
    let wanted: HashSet<_> = events
        .iter()
        .filter(|event| event["type"] == "device.enrolled")
        .map(|event| event["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(wanted.len(), 72);
    let begun = Instant::now();
    loop {
        let seen: HashSet<_> = receiver.seen().into_iter().map(|received| received.id).collect();
        if seen == wanted {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(15), "{} of 72", seen.len());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_in_order(&receiver.seen(), &events);
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_ends_a_process_whose_receiver_hangs_and_the_event_comes_from_the_next() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook(DEVICES));
    let config = builder.config_file();
    let site = builder.start_now().await;
    site.app.stop.send_replace(true);
    let (mdm, secret) = (Mdm::of(&site).await, new_secret(&site).await);
    let mut process = Process::start(&config);
    receiver.answers(|_| Answer::Status(500));
    enroll(&site, &mdm, 1).await;
    receiver.got(1).await;
    receiver.answers(|_| Answer::Hang);
    enroll(&site, &mdm, 1).await;
    let hanging = receiver.got(2).await[1].id.clone();
    process.signal("-TERM");
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = process.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(8), "it did not end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert!(status.success(), "{status}");
    let log = process.log();
    assert!(log.contains("a delivery failed and is tried again"), "{log}");
    for secret in [&secret[6..], "whsec_", "sesame", "hw-1"] {
        assert!(!log.contains(secret), "{secret} is in the log: {log}");
    }
    receiver.answers(|_| Answer::Status(200));
    let begun = Instant::now();
    let _next = Process::start(&config);
    while !receiver.seen()[2..].iter().any(|received| received.id == hanging) {
        assert!(begun.elapsed() < Duration::from_secs(5), "the lease was given back");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn the_work_of_an_instance_that_is_not_heard_of_is_taken_over_after_a_minute() {
    let hooked = Hooked::start(DEVICES).await;
    // Until a minute after noon.
    let taken = "UPDATE webhooks SET lease_owner = 'another', lease_until = 1795176060000";
    hooked.site.change_database(taken).await;
    hooked.enroll(1).await;
    hooked.site.pass(SignedDuration::from_secs(50));
    hooked.receiver.gets_no_more_than(0).await;
    hooked.site.pass(SignedDuration::from_secs(11));
    hooked.receiver.got(1).await;
}
