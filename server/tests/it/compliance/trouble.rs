//! Where Entra does not take what is said, or nobody answers.

use std::time::Duration;

use serde_json::json;
use vestibule::compliance::{
    outbox::{self, ReportState},
    pace::{self, Trouble},
};

use super::{Reported, entra};
use crate::support::{
    entra::{Mood, Proof},
    graph::{CLIENT, GraphMood, SECRET, devices::Write},
    site::CONTOSO,
};

async fn trouble(reported: &Reported) -> Option<Trouble> {
    let tenant = CONTOSO.parse().unwrap();
    pace::health(&reported.site.app.store, tenant).await.unwrap().trouble
}

#[tokio::test]
async fn a_device_that_entra_does_not_know_is_tried_for_a_day_and_again_when_somebody_asks() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll_unknown(1).await;
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    let report = reported.report(&device).await;
    assert_eq!((&report["state"], &report["attempts"]), (&json!("not_found"), &json!(1)));
    assert!(report["due_at"].as_str().unwrap() > "2026-11-20T12:00:29", "{report}");
    assert_eq!(trouble(&reported).await, None, "it is this device's alone");
    for seconds in [40, 400, 2_200, 13_000, 110_000, 1_000_000] {
        reported.pass(seconds);
        reported.work(&mut worker).await;
    }
    let report = reported.report(&device).await;
    assert_eq!((&report["attempts"], &report["due_at"]), (&json!(6), &json!(null)));
    // It has joined meanwhile, and an administrator asks for it.
    reported.graph.knows_device(&entra(1));
    let mut transaction = reported.site.app.store.begin().await.unwrap();
    let (tenant, now) = (CONTOSO.parse().unwrap(), reported.site.now());
    let again = outbox::again(&mut transaction, tenant, ReportState::NotFound, now).await;
    assert_eq!(again.unwrap(), 1);
    transaction.commit().await.unwrap();
    reported.work(&mut worker).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
    assert_eq!(reported.graph.told(&entra(1)), [(true, true)]);
}

#[tokio::test]
async fn a_permission_that_is_missing_holds_nobody_up_and_is_tried_day_by_day() {
    let (reported, mut worker) = Reported::begun("").await;
    let (refused, other) = (reported.enroll(1).await, reported.enroll(2).await);
    reported.graph.refuses_device(&entra(1));
    reported.says(&refused, true).await;
    reported.says(&other, true).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.state(&other).await, Some(ReportState::Reported));
    let report = reported.report(&refused).await;
    assert_eq!(report["state"], "refused");
    assert_eq!(report["error"], "403 Authorization_RequestDenied");
    assert_eq!(trouble(&reported).await, None, "others are reported");
    for _ in 0..4 {
        reported.pass(110_000);
        reported.work(&mut worker).await;
        assert_eq!(trouble(&reported).await, Some(Trouble::Refused), "nothing else was said");
    }
    assert_eq!(reported.report(&refused).await["attempts"], 5);
    assert!(!reported.report(&refused).await["due_at"].is_null());
    let log = reported.report(&refused).await.to_string();
    assert!(!log.contains(SECRET));
}

#[tokio::test]
async fn what_entra_does_not_take_at_all_is_given_up_after_three_tries() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    reported.graph.writes_go(Some(Write::Status(400, "Request_BadRequest")));
    reported.says(&device, true).await;
    for _ in 0..6 {
        reported.work(&mut worker).await;
        reported.pass(110_000);
    }
    let report = reported.report(&device).await;
    assert_eq!((&report["state"], &report["attempts"]), (&json!("rejected"), &json!(4)));
    assert_eq!(report["error"], "400 Request_BadRequest");
}

#[tokio::test]
async fn whatever_happens_on_the_way_it_is_said_later() {
    for write in [
        Write::Status(500, ""),
        Write::Status(502, ""),
        Write::Status(503, "ServiceUnavailable"),
        Write::Status(409, "Conflict"),
        Write::Mood(GraphMood::Closed),
        Write::Mood(GraphMood::Endless),
        Write::Mood(GraphMood::Html),
        Write::DoneAndClosed,
    ] {
        let (reported, mut worker) = Reported::begun("").await;
        let device = reported.enroll(1).await;
        reported.says(&device, false).await;
        reported.work(&mut worker).await;
        reported.graph.writes_go(Some(write.clone()));
        reported.says(&device, true).await;
        reported.work(&mut worker).await;
        let report = reported.report(&device).await;
        assert_eq!(report["state"], "unreachable", "{write:?}");
        assert!(!report["error"].is_null(), "{write:?}");
        assert_eq!(trouble(&reported).await, Some(Trouble::Unreachable), "{write:?}");
        // What it was before is not what Entra is known to have: it is said again.
        reported.says(&device, false).await;
        reported.graph.writes_go(None);
        reported.pass(1_000);
        reported.work(&mut worker).await;
        assert_eq!(reported.state(&device).await, Some(ReportState::Reported), "{write:?}");
        assert_eq!(reported.graph.told(&entra(1)).last(), Some(&(true, false)), "{write:?}");
        assert_eq!(trouble(&reported).await, None, "{write:?}");
        assert!(reported.graph.told(&entra(1)).len() >= 2, "{write:?}");
    }
}

#[tokio::test]
async fn a_graph_that_hangs_is_given_up_and_the_turn_ends() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    reported.graph.writes_go(Some(Write::After(Duration::from_mins(1))));
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Unreachable));
}

#[tokio::test]
async fn graph_is_left_alone_for_as_long_as_it_asks_and_by_all_instances() {
    for (mood, seconds) in [
        (GraphMood::Throttled(Some("120")), 120),
        (GraphMood::Busy("120"), 120),
        (GraphMood::Throttled(None), 10),
    ] {
        let reported = Reported::at_rest("").await;
        let (mut worker, mut other) = (reported.worker(), reported.worker());
        reported.begin().await;
        let (one, two) = (reported.enroll(1).await, reported.enroll(2).await);
        reported.graph.writes_go(Some(Write::Mood(mood)));
        reported.says(&one, true).await;
        reported.work(&mut worker).await;
        let report = reported.report(&one).await;
        assert_eq!((&report["state"], &report["attempts"]), (&json!("waiting"), &json!(0)));
        assert_eq!(trouble(&reported).await, Some(Trouble::HeldBack));
        reported.graph.writes_go(None);
        reported.says(&two, true).await;
        let writes = reported.graph.writes();
        reported.pass(seconds - 1);
        reported.work(&mut worker).await;
        reported.work(&mut other).await;
        assert_eq!(reported.graph.writes(), writes, "nobody asks before");
        reported.pass(2);
        reported.work(&mut other).await;
        assert!(reported.graph.told(&entra(1)) == [(true, true)]);
        assert!(reported.graph.told(&entra(2)) == [(true, true)]);
        assert_eq!(trouble(&reported).await, None);
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_said_nothing_is_lost_and_it_goes_on_by_itself() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    // The secret was rolled over, and nobody has brought the new one.
    reported.site.entra.application(CLIENT, Proof::Secret("another~secret".to_owned()));
    reported.says(&device, true).await;
    for _ in 0..3 {
        reported.work(&mut worker).await;
        assert_eq!(trouble(&reported).await, Some(Trouble::NoToken));
        reported.pass(400);
    }
    let report = reported.report(&device).await;
    assert_eq!((&report["state"], &report["attempts"]), (&json!("waiting"), &json!(0)));
    assert_eq!(reported.graph.writes(), 0);
    reported.builder.file("graph-secret", "another~secret");
    reported.work(&mut worker).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
    assert_eq!(trouble(&reported).await, None);
    // Or the authority is away.
    reported.pass(4_000);
    reported.site.entra.set_mood(Mood::Away);
    reported.says(&device, false).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true)]);
    reported.site.entra.set_mood(Mood::Honest);
    reported.pass(1_000);
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (true, false)]);
}

#[tokio::test]
async fn a_token_that_was_revoked_is_replaced_at_once() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    reported.says(&device, false).await;
    reported.work(&mut worker).await;
    reported.site.entra.revoke_application_tokens();
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, false), (true, true)]);
    assert_eq!(reported.site.entra.application_token_fetches(), 2);
}
