//! A receiver that fails, hangs, goes and comes back.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use jiff::SignedDuration;
use reqwest::Method;
use vestibule::webhooks::{
    overview::{Lag, Standing},
    schedule::DELAYS,
};

use super::{Hooked, assert_in_order, end, new_secret, tries, until};
use crate::support::{
    Receiver, SiteBuilder,
    receiver::{Answer, webhook_at},
};

const DEVICES: &str = "events = [\"device.*\"]";

#[tokio::test]
async fn later_events_of_a_device_wait_for_one_that_fails_and_other_devices_go_on() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::Status(500));
    let failing = hooked.enroll(3).await;
    let first = hooked.receiver.got(1).await[0].clone();
    assert_eq!(first.subject(), failing);
    let ill = failing.clone();
    hooked.receiver.answers(move |r| Answer::Status(if r.subject() == ill { 500 } else { 200 }));
    let other = hooked.enroll(2).await;
    let expected = ["pending", "waiting", "waiting", "delivered", "delivered"];
    hooked.states(&expected).await;
    // One that comes later waits, too.
    let removed = hooked.mdm.call(Method::DELETE, &format!("/devices/{failing}")).send().await;
    assert_eq!(removed.unwrap().status(), 204);
    hooked.states(&[&expected[..], &["waiting"]].concat()).await;
    assert_eq!(hooked.receiver.subjects(), [failing.clone(), other.clone(), other]);

    hooked.receiver.answers(|_| Answer::Status(200));
    hooked.site.pass(SignedDuration::from_secs(7));
    let rows = hooked.states(&["delivered"; 6]).await;
    let seen = hooked.receiver.got(7).await;
    assert_eq!((&seen[3].id, &seen[3].text), (&first.id, &first.text), "the same again");
    assert_ne!(seen[3].timestamp, first.timestamp, "at its own time");
    assert_ne!(seen[3].signatures, first.signatures);
    assert_eq!(rows[0]["attempts"], 2);
    assert_in_order(&seen, &hooked.mdm.events().await);
}

#[tokio::test]
async fn a_receiver_that_hangs_is_given_its_time_and_holds_up_nobody_else() {
    let hooked = Hooked::start(&format!("{DEVICES}\ntimeout_seconds = 1")).await;
    hooked.receiver.answers(|_| Answer::Hang);
    let hanging = hooked.enroll(1).await;
    hooked.receiver.got(1).await;
    let stuck = hanging.clone();
    hooked
        .receiver
        .answers(move |r| if r.subject() == stuck { Answer::Hang } else { Answer::Endless });
    let begun = Instant::now();
    hooked.enroll(1).await;
    let rows = hooked.states(&["pending", "delivered"]).await;
    assert!(begun.elapsed() < Duration::from_secs(5), "an endless answer is an answer");
    let begun = Instant::now();
    while hooked.deliveries().await[0]["last_error"] != "no answer within 1 s" {
        assert!(begun.elapsed() < Duration::from_secs(5), "{rows:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    hooked.receiver.answers(|_| Answer::Status(200));
    hooked.site.pass(SignedDuration::from_secs(7));
    hooked.states(&["delivered", "delivered"]).await;
}

#[tokio::test]
async fn after_ten_tries_over_three_days_a_delivery_has_failed_and_the_next_one_goes_on() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::Status(500));
    hooked.enroll(2).await;
    for (n, delay) in DELAYS.into_iter().enumerate() {
        hooked.receiver.got(n + 1).await;
        let begun = Instant::now();
        while hooked.deliveries().await[0]["attempts"] != n + 1 {
            assert!(begun.elapsed() < Duration::from_secs(10));
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        if n == 4 {
            // Not a moment before.
            hooked.site.pass(delay - SignedDuration::from_secs(1));
            hooked.receiver.gets_no_more_than(n + 1).await;
        }
        hooked.site.pass(delay + delay / 5);
    }
    let seen = hooked.receiver.got(10).await;
    assert!(seen[..10].iter().all(|received| received.id == seen[0].id));
    hooked.receiver.answers(|_| Answer::Status(200));
    hooked.receiver.got(11).await;
    hooked.site.pass(SignedDuration::from_mins(10));
    let rows = hooked.states(&["failed", "delivered"]).await;
    assert_eq!(
        (&rows[0]["attempts"], &rows[0]["last_error"]),
        (&10.into(), &"answered 500".into())
    );
    let metrics = hooked.site.app.metrics.text().unwrap();
    assert!(metrics.contains("webhook=\"mdm\",outcome=\"failed\"} 1"), "{metrics}");
}

#[tokio::test]
async fn a_receiver_that_is_gone_gets_nothing_more_until_it_is_enabled() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::Status(410));
    let device = hooked.enroll(2).await;
    hooked.receiver.got(1).await;
    hooked.enroll(1).await;
    hooked.site.pass(SignedDuration::from_hours(48));
    hooked.receiver.gets_no_more_than(1).await;
    hooked.receiver.answers(|_| Answer::Status(200));
    let enabled = hooked.enable().await;
    assert_eq!((enabled.gone_at.is_some(), enabled.is_nothing()), (true, false));
    hooked.states(&["delivered"; 3]).await;
    let seen = hooked.receiver.got(4).await;
    assert_eq!(seen.iter().filter(|received| received.subject() == device).count(), 3);
    assert_in_order(&seen, &hooked.mdm.events().await);
}

#[tokio::test]
async fn a_410_for_a_try_from_before_it_was_enabled_does_not_end_it() {
    let hooked = Hooked::start(DEVICES).await;
    let mut late = true;
    hooked.receiver.answers(move |_| {
        if std::mem::take(&mut late) {
            Answer::After(Duration::from_secs(2), 410)
        } else {
            Answer::Status(200)
        }
    });
    hooked.enroll(1).await;
    hooked.receiver.got(1).await;
    assert!(hooked.enable().await.is_nothing());
    until("the 410", async || tries(&hooked.site).await.len() == 1).await;
    assert_eq!(tries(&hooked.site).await[0].status, Some(410));
    hooked.enroll(1).await;
    hooked.receiver.got(2).await;
    hooked.site.pass(SignedDuration::from_secs(7));
    hooked.states(&["delivered"; 2]).await;
    // One for a try from after it does.
    hooked.receiver.answers(|_| Answer::Status(410));
    hooked.enroll(1).await;
    until("it is gone", async || {
        hooked.standing().await == Standing::Gone { at: hooked.site.now() }
    })
    .await;
}

#[tokio::test]
async fn how_a_webhook_is_and_what_it_has_not_got_can_be_asked() {
    let hooked = Hooked::start(DEVICES).await;
    assert_eq!(hooked.standing().await, Standing::InUse);
    hooked.receiver.answers(|_| Answer::With(503, "retry-after", "60".to_owned()));
    hooked.enroll(2).await;
    until("the 503", async || tries(&hooked.site).await.len() == 1).await;
    let noon = hooked.site.now();
    let minute = SignedDuration::from_mins(1);
    assert_eq!(hooked.standing().await, Standing::Paused { until: noon + minute });
    let queued = Lag { events: 2, oldest: Some(noon) };
    hooked.states(&["pending", "waiting"]).await;
    assert_eq!(hooked.overview().await.lag, queued);
    // Without an instance they are not even queued, and count all the same; decisions, which it does not want, do not.
    end(&hooked.site).await;
    hooked.site.pass(minute);
    hooked.enroll(3).await;
    let overview = hooked.overview().await;
    assert_eq!((overview.standing, overview.lag), (Standing::InUse, Lag { events: 5, ..queued }));
    hooked.site.change_database("DELETE FROM webhook_deliveries").await;
    let unqueued = Lag { events: 3, oldest: Some(noon + minute) };
    assert_eq!(hooked.overview().await.lag, unqueued);
    hooked.site.change_database("DELETE FROM webhook_secrets").await;
    assert_eq!(hooked.standing().await, Standing::WithoutSecret);
    assert_eq!(hooked.overview().await.url, format!("http://{}/hooks", hooked.receiver.address));
    hooked.site.change_database("DELETE FROM webhooks").await;
    assert_eq!(hooked.standing().await, Standing::NotRegistered);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let hooked = Hooked::start(DEVICES).await;
    let elsewhere = Receiver::start().await;
    let target = format!("http://{}/", elsewhere.address);
    hooked.receiver.answers(move |_| Answer::With(307, "location", target.clone()));
    hooked.enroll(1).await;
    hooked.receiver.got(1).await;
    elsewhere.gets_no_more_than(0).await;
    let row = &hooked.states(&["pending"]).await[0];
    assert_eq!(row["last_error"], "answered 307; redirects are not followed");
}

#[tokio::test]
async fn a_name_that_leads_to_this_machine_is_refused_without_allow_private() {
    let receiver = Receiver::start().await;
    let port = receiver.address.port();
    let lines = format!(
        "\n[[tenant.webhook]]\nid = \"mdm\"\nurl = \"https://localhost:{port}/?key=sesame\"\n"
    );
    let builder = SiteBuilder::new().await.contoso(&lines);
    let site = builder.start().await;
    new_secret(&site).await;
    site.blob().await;
    let begun = Instant::now();
    let said = loop {
        let rows = site.database_rows("SELECT last_error FROM webhook_deliveries").await;
        match rows.first().and_then(|row| row["last_error"].as_str()) {
            Some(said) => break said.to_owned(),
            None => assert!(begun.elapsed() < Duration::from_secs(10)),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    assert!(said.ends_with("is a private address; set allow_private = true"), "{said}");
    assert!(receiver.seen().is_empty());
}

#[tokio::test]
async fn a_receiver_that_is_away_gets_everything_in_order_when_it_is_back() {
    let away = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = SiteBuilder::new().await.contoso(&webhook_at(away, DEVICES));
    let site = builder.start().await;
    let (mdm, _) = (crate::support::mdm::Mdm::of(&site).await, new_secret(&site).await);
    for _ in 0..3 {
        super::enroll(&site, &mdm, 3).await;
    }
    let begun = Instant::now();
    let sql = "SELECT last_error FROM webhook_deliveries WHERE attempts = 1";
    while site.database_rows(sql).await.len() < 3 {
        assert!(begun.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let said = site.database_rows(sql).await[0]["last_error"].as_str().unwrap().to_owned();
    assert!(said.starts_with("cannot connect") && !said.contains("sesame"), "{said}");
    let receiver = Receiver::on(away).await;
    site.pass(SignedDuration::from_secs(7));
    let seen = receiver.got(9).await;
    let mut counts: HashMap<String, usize> = HashMap::new();
    for received in &seen {
        *counts.entry(received.subject()).or_default() += 1;
    }
    assert_eq!(counts.values().copied().collect::<Vec<_>>(), [3, 3, 3]);
    assert_in_order(&seen, &mdm.events().await);
}

#[tokio::test]
async fn a_receiver_with_too_much_to_do_gets_nothing_for_as_long_as_it_asks() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::With(429, "retry-after", "60".to_owned()));
    hooked.enroll(1).await;
    let row = &hooked.states(&["pending"]).await[0];
    hooked.receiver.got(1).await;
    let begun = Instant::now();
    while hooked.deliveries().await[0]["attempts"] != 1 {
        assert!(begun.elapsed() < Duration::from_secs(5), "{row}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    hooked.enroll(1).await;
    hooked.site.pass(SignedDuration::from_secs(50));
    hooked.receiver.gets_no_more_than(1).await;
    hooked.receiver.answers(|_| Answer::Status(200));
    hooked.site.pass(SignedDuration::from_secs(10));
    hooked.states(&["delivered", "delivered"]).await;
}
