//! What is said, and that it is said once.

use serde_json::{Value, json};
use vestibule::compliance::outbox::ReportState;

use super::{Reported, entra};
use crate::support::{SiteBuilder, mdm::Mdm};

#[tokio::test(flavor = "multi_thread")]
async fn entra_has_what_the_mdm_says_and_hears_it_once() {
    let reported = Reported::start("").await;
    let device = reported.enroll(1).await;
    assert_eq!(reported.report(&device).await["state"], Value::Null, "nothing was said yet");
    assert_eq!(reported.report(&device).await["reporting"], true);
    reported.says(&device, false).await;
    let report = reported.becomes(&device, ReportState::Reported).await;
    assert_eq!((&report["managed"], &report["compliant"]), (&json!(true), &json!(false)));
    assert_eq!(report["reported_at"], "2026-11-20T12:00:00Z");
    assert_eq!(report["due_at"], Value::Null);
    assert_eq!(report["entra_device_id"], entra(1));
    reported.says(&device, true).await;
    let begun = std::time::Instant::now();
    while reported.graph.told(&entra(1)).len() < 2 {
        assert!(begun.elapsed().as_secs() < 10);
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(reported.graph.told(&entra(1)), [(true, false), (true, true)]);
    assert_eq!(reported.site.entra.application_token_fetches(), 1);
}

#[tokio::test]
async fn the_latest_state_wins_and_what_entra_has_is_not_said_again() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    for compliant in [true, false, true, false] {
        reported.says(&device, compliant).await;
    }
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, false)]);
    // Other words for the same.
    let other = json!({ "managed": true, "compliant": false, "reasons": ["No PIN."] });
    reported.reports(&device, other.clone()).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Waiting));
    reported.work(&mut worker).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
    // And the same again.
    reported.reports(&device, other).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
    // There and back.
    reported.says(&device, true).await;
    reported.says(&device, false).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, false)]);
    assert_eq!(reported.graph.writes(), 1);
}

#[tokio::test]
async fn what_changes_while_it_is_said_is_said_after_it() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    reported.says(&device, true).await;
    let slow = std::time::Duration::from_millis(300);
    reported.graph.writes_go(Some(crate::support::graph::devices::Write::After(slow)));
    worker.step().await.unwrap();
    tokio::time::sleep(slow / 3).await;
    reported.says(&device, false).await;
    reported.work(&mut worker).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (true, false)]);
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
    assert_eq!(reported.graph.overlaps(), 0);
}

#[tokio::test]
async fn a_device_is_compliant_in_entra_until_the_grace_ends() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    let body = json!({
        "managed": true, "compliant": false, "reasons": ["An update is missing."],
        "grace_until": "2026-11-20T12:10:00Z",
    });
    reported.reports(&device, body).await;
    reported.work(&mut worker).await;
    let report = reported.report(&device).await;
    assert_eq!((&report["compliant"], &report["state"]), (&json!(true), &json!("reported")));
    assert_eq!(report["due_at"], "2026-11-20T12:10:00Z");
    reported.pass(599);
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true)]);
    reported.pass(1);
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (true, false)]);
    assert_eq!(reported.report(&device).await["due_at"], Value::Null);
}

#[tokio::test]
async fn a_device_that_is_removed_is_not_managed_any_more_and_stays_in_entra() {
    let (reported, mut worker) = Reported::begun("").await;
    let (device, unsaid) = (reported.enroll(1).await, reported.enroll(2).await);
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    reported.removes(&device).await;
    reported.removes(&unsaid).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (false, false)]);
    assert_eq!(reported.graph.told(&entra(2)), [], "nobody said that it was managed");
    assert_eq!(reported.report(&unsaid).await["state"], Value::Null);
}

#[tokio::test]
async fn a_device_that_is_removed_goes_from_entra_where_the_tenant_wants_that() {
    let reported = Reported::at_rest("removed_devices = \"delete\"").await;
    let mut worker = reported.worker();
    let old = reported.enroll(9).await;
    reported.removes(&old).await;
    reported.pass(1);
    reported.begin().await;
    let (device, unsaid) = (reported.enroll(1).await, reported.enroll(2).await);
    let unknown = reported.enroll_unknown(3).await;
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    for device in [&device, &unsaid, &unknown] {
        reported.removes(device).await;
    }
    reported.work(&mut worker).await;
    for (device, number) in [(&device, 1), (&unsaid, 2), (&unknown, 3)] {
        assert_eq!(reported.graph.device(&entra(number)), None);
        assert_eq!(reported.state(device).await, Some(ReportState::Gone), "{number}");
    }
    assert!(reported.graph.device(&entra(9)).is_some(), "removed before anything was reported");
}

#[tokio::test]
async fn what_one_enrollment_loses_another_of_the_same_device_keeps() {
    let (reported, mut worker) = Reported::begun("removed_devices = \"delete\"").await;
    let first = reported.enroll(1).await;
    reported.says(&first, true).await;
    reported.work(&mut worker).await;
    // Enrolled again, as other hardware ids are made at each reset.
    let again = reported.enroll_as(1, "after-a-reset").await;
    reported.removes(&first).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (false, false)]);
    reported.says(&again, true).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)).last(), Some(&(true, true)));
    reported.removes(&again).await;
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.device(&entra(1)), None);
}

#[tokio::test]
async fn another_id_in_entra_is_told_and_the_one_before_is_not_managed() {
    let (reported, mut worker) = Reported::begun("").await;
    let device = reported.enroll(1).await;
    reported.says(&device, true).await;
    reported.work(&mut worker).await;
    reported.graph.knows_device(&entra(2));
    let blob = reported.site.blob().await;
    let hardware = reported.mdm.get(&format!("/devices/{device}")).await["hardware_id"].clone();
    let mut body = crate::support::mdm::request(&blob, hardware.as_str().unwrap());
    body["device"]["entra_device_id"] = json!(entra(2));
    assert_eq!(reported.mdm.enroll(&body).await.0, 200);
    reported.work(&mut worker).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (false, false)]);
    assert_eq!(reported.graph.told(&entra(2)), [(true, true)]);
}

#[tokio::test]
async fn nothing_is_reported_where_the_tenant_does_not_want_that_and_everything_once_it_does() {
    let builder = SiteBuilder::new().await;
    let graph = crate::support::FakeGraph::start(&builder.entra).await;
    builder.file("graph-secret", crate::support::graph::SECRET);
    let builder = builder.contoso(&graph.section(""));
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    let mut reported = Reported { builder, graph, site, mdm };
    let device = reported.enroll(1).await;
    reported.says(&device, true).await;
    let report = reported.report(&device).await;
    assert_eq!((&report["reporting"], &report["state"]), (&json!(false), &json!("waiting")));
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    assert_eq!(reported.graph.calls().len(), 0);
    let section = reported.graph.section(super::REPORT);
    let before = reported.graph.section("");
    reported.builder = reported.builder.without(&before).contoso(&section);
    reported.site = reported.builder.start().await;
    reported.becomes(&device, ReportState::Reported).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true)]);
}

#[tokio::test]
async fn other_tenants_devices_and_those_that_are_not_there_are_not_found() {
    let reported = Reported::start("").await;
    let device = reported.enroll(1).await;
    let token = reported
        .site
        .api_token(crate::support::site::FABRIKAM, &vestibule::api::tokens::Right::ALL)
        .await;
    let http = reqwest::Client::new();
    for (token, id) in [
        (&token, device.as_str()),
        (&reported.mdm.token, "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11"),
        (&reported.mdm.token, "x"),
    ] {
        let address = reported.site.url(&format!("/api/v1/devices/{id}/entra-report"));
        let answer = http.get(address).bearer_auth(token).send().await.unwrap();
        assert_eq!(answer.status(), 404, "{id}");
    }
}
