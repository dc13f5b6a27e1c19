//! Several instances, their ends, and as many devices as Graph takes.

use std::{
    io::Write as _,
    time::{Duration, Instant},
};

use jiff::SignedDuration;
use serde_json::json;
use vestibule::{
    clock::Clock,
    compliance::{outbox::ReportState, pace::Pace},
};

use super::{Reported, builder, entra};
use crate::{
    command_line::Process,
    support::{graph::devices::Write, mdm::Mdm},
};

/// As many as fit into the burst.
const SOME: u32 = 40;

async fn enroll_some(reported: &Reported, count: u32) -> Vec<String> {
    let mut devices = Vec::new();
    for number in 1..=count {
        devices.push(reported.enroll(number).await);
    }
    devices
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_share_the_work_and_say_everything_once_and_the_latest_last() {
    let reported = Reported::at_rest("").await;
    reported.begin().await;
    let devices = enroll_some(&reported, 12).await;
    reported.graph.writes_go(Some(Write::After(Duration::from_millis(30))));
    let (mut one, mut two) = (reported.worker(), reported.worker());
    for round in 0..4 {
        for device in &devices {
            reported.says(device, round % 2 == 0).await;
        }
        // Changes come while others are said.
        let more = async {
            for device in &devices[..6] {
                reported.says(device, round % 2 == 1).await;
            }
        };
        tokio::join!(reported.work(&mut one), reported.work(&mut two), more);
        tokio::join!(reported.work(&mut one), reported.work(&mut two));
        reported.pass(60);
    }
    for device in &devices {
        assert_eq!(reported.state(device).await, Some(ReportState::Reported));
        let said = reported.mdm.get(&format!("/devices/{device}")).await;
        let entra = reported.graph.device(said["entra_device_id"].as_str().unwrap()).unwrap();
        assert_eq!(json!(entra.compliant), said["compliance"]["compliant"]);
        let twice = entra.told.windows(2).any(|two| two[0] == two[1]);
        assert!(!twice, "{:?}", entra.told);
    }
    assert_eq!(reported.graph.overlaps(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_is_gone_leaves_its_devices_to_others_after_its_lease() {
    let reported = Reported::at_rest("").await;
    reported.begin().await;
    let device = reported.enroll(1).await;
    reported.says(&device, true).await;
    reported.graph.writes_go(Some(Write::After(Duration::from_secs(30))));
    let mut gone = reported.worker();
    gone.step().await.unwrap();
    drop(gone);
    reported.graph.writes_go(None);
    let mut other = reported.worker();
    reported.pass(119);
    reported.work(&mut other).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Waiting), "it may say it still");
    reported.pass(2);
    reported.work(&mut other).await;
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_stood_still_finds_that_others_went_on_and_it_is_said_again() {
    let reported = Reported::at_rest("").await;
    reported.begin().await;
    let device = reported.enroll(1).await;
    reported.says(&device, true).await;
    let (mut slow, mut other) = (reported.worker(), reported.worker());
    slow.step().await.unwrap();
    // Its answer is there; it does not read it for longer than its lease lasts.
    tokio::time::sleep(Duration::from_millis(300)).await;
    reported.pass(121);
    reported.says(&device, false).await;
    reported.work(&mut other).await;
    assert_eq!(reported.graph.told(&entra(1)), [(true, true), (true, false)]);
    reported.work(&mut slow).await;
    reported.work(&mut other).await;
    assert_eq!(reported.graph.told(&entra(1)).last(), Some(&(true, false)));
    assert_eq!(reported.graph.told(&entra(1)).len(), 3, "what Entra has was in doubt");
    assert_eq!(reported.state(&device).await, Some(ReportState::Reported));
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_loses_nothing_and_two_processes_report_the_latest_state_of_all() {
    let (builder, graph) = builder("").await;
    let config = builder.config_file();
    let site = builder.start_now().await;
    // It takes in what the MDM says, and leaves reporting to the processes.
    site.app.reporting.send_replace(Vec::new());
    let mdm = Mdm::of(&site).await;
    let reported = Reported { builder, graph, site, mdm };
    let devices = enroll_some(&reported, SOME).await;
    reported.graph.writes_go(Some(Write::After(Duration::from_millis(20))));
    for round in 0..3 {
        let mut one = Process::start(&config);
        let writes = reported.graph.writes();
        for device in &devices {
            reported.says(device, round % 2 == 0).await;
        }
        let begun = Instant::now();
        while reported.graph.writes() < writes + 5 {
            assert!(begun.elapsed() < Duration::from_secs(20), "nothing is reported");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        one.child.kill().unwrap();
        one.child.wait().unwrap();
        // As after the two minutes that a lease lasts, and the time in which Graph counts.
        reported.builder.database.execute("UPDATE entra_reports SET lease_until = 0").await;
        reported.builder.database.execute("UPDATE entra_pace SET next_at = 0").await;
    }
    let (_one, _two) = (Process::start(&config), Process::start(&config));
    let begun = Instant::now();
    while !reported.graph.all_are(true) {
        assert!(begun.elapsed() < Duration::from_secs(30), "not all are reported");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for device in &devices {
        reported.becomes(device, ReportState::Reported).await;
    }
    assert_eq!(reported.graph.overlaps(), 0);
}

/// A pace in which Graph's time is so many times shorter.
fn faster(times: i32) -> Pace {
    let pace = Pace::default();
    Pace { window: pace.window / times, ..pace }
}

/// Devices that are enrolled, and of which Entra is to be told.
async fn backlog(reported: &Reported, count: u32) {
    use std::fmt::Write as _;

    for numbers in (1..=count).collect::<Vec<_>>().chunks(2_000) {
        let (mut devices, mut reports) = (String::new(), String::new());
        for number in numbers {
            let id = entra(*number);
            reported.graph.knows_device(&id);
            let comma = if devices.is_empty() { "" } else { ", " };
            write!(
                devices,
                "{comma}('device-{number}', '{tenant}', 'owner', 'upn', 'hardware-{number}', '{id}', 'company', \
                 'Device', 'decision', 1, 'active', 1, 1, 1, '[]', 1)",
                tenant = crate::support::site::CONTOSO,
            )
            .unwrap();
            write!(
                reports,
                "{comma}('{tenant}', '{id}', 1, 'waiting', 1, 1, 0, 0, '', 0)",
                tenant = crate::support::site::CONTOSO,
            )
            .unwrap();
        }
        let devices = format!(
            "INSERT INTO devices (id, tenant_id, user_object_id, user_upn, hardware_id, entra_device_id, \
             ownership, enrollment_type, decision_id, enrolled_at, state, holds_slot, compliance_managed, \
             compliance_compliant, compliance_reasons, compliance_at) VALUES {devices}"
        );
        let reports = format!(
            "INSERT INTO entra_reports (tenant_id, entra_device_id, revision, state, changed_at, due_at, \
             attempts, in_doubt, lease_owner, lease_until) VALUES {reports}"
        );
        reported.builder.database.execute(devices.leak()).await;
        reported.builder.database.execute(reports.leak()).await;
    }
}

/// Reports a backlog by two instances, with Graph's time so many times shorter, and the limit enforced.
async fn drain(count: u32, times: i32) -> Duration {
    let (builder, graph) = builder("").await;
    let builder = builder.without(super::REPORT);
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    let reported = Reported { builder, graph, site, mdm };
    reported.begin().await;
    backlog(&reported, count).await;
    let pace = faster(times);
    let window = Duration::try_from(SignedDuration::from_secs(150) / times).unwrap();
    reported.graph.limit_writes(3_000, window);
    let begun = Instant::now();
    let works = |mut worker: vestibule::compliance::worker::Worker| {
        let graph = reported.graph.clone();
        async move {
            while graph.writes() < usize::try_from(count).unwrap() || !worker.is_at_rest() {
                worker.step().await.unwrap();
                tokio::time::sleep(Duration::from_millis(2)).await;
                assert!(begun.elapsed() < Duration::from_mins(10), "it does not end");
            }
        }
    };
    tokio::join!(
        works(reported.worker_with(pace, &Clock::system())),
        works(reported.worker_with(pace, &Clock::system()))
    );
    assert!(reported.graph.all_are(true));
    assert_eq!(reported.graph.throttled(), 0, "the limit was tripped");
    assert_eq!(reported.graph.writes(), usize::try_from(count).unwrap(), "none was said twice");
    assert_eq!(reported.graph.overlaps(), 0);
    begun.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backlog_drains_at_the_pace_that_graph_takes_without_tripping_it() {
    // More than fits into Graph's time, which is 7.5 s here.
    let took = drain(3_600, 20).await;
    // 2,700 in that time, after the 100 that come at once.
    let pace = Duration::from_millis(7_500).mul_f64(3_500.0 / 2_700.0);
    assert!(took > pace.mul_f64(0.97), "faster than the pace: {took:?}");
    assert!(took < Duration::from_mins(1), "{took:?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "some minutes: a figure"]
async fn a_hundred_thousand_devices() {
    let times = 20;
    let took = drain(100_000, times).await;
    let limit = Duration::from_secs(150) / times.unsigned_abs() * 100_000 / 3_000;
    writeln!(
        std::io::stderr(),
        "100000 devices in {took:?}, with Graph's time {times} times shorter: {:.2} of what its limit allows",
        limit.as_secs_f64() / took.as_secs_f64()
    )
    .unwrap();
}
