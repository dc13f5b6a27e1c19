//! What is kept of webhooks, for how long, and what is forgotten.

use jiff::SignedDuration;
use serde_json::json;
use vestibule::webhooks::{
    log::{self, Outcome},
    queue::State,
    replay::{Replayed, Which, replay},
};

use super::{Hooked, end, endpoint, enroll, is_signed, new_secret, tries, until, webhook};
use crate::support::{Receiver, SiteBuilder, mdm::Mdm, receiver::Answer};

const DEVICES: &str = "events = [\"device.*\"]";

#[tokio::test]
async fn every_try_is_in_the_log_also_after_the_event_was_sent_again() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::Status(500));
    hooked.enroll(1).await;
    until("the first try", async || tries(&hooked.site).await.len() == 1).await;
    let untaken = hooked.not_taken().await;
    assert_eq!((untaken[0].state, untaken[0].attempts), (State::Pending, 1));
    hooked.receiver.answers(|_| Answer::Status(200));
    hooked.site.pass(SignedDuration::from_secs(7));
    hooked.states(&["delivered"]).await;
    assert!(hooked.not_taken().await.is_empty());
    let id = hooked.receiver.seen()[0].id.clone();
    assert_eq!(hooked.replay_one(&id).await, 1);
    until("the second delivery", async || tries(&hooked.site).await.len() == 3).await;
    let log = tries(&hooked.site).await;
    let lines: Vec<_> = log.iter().map(|t| (t.outcome, t.attempt, t.status)).collect();
    assert_eq!(
        lines,
        [
            (Outcome::Delivered, 1, Some(200)),
            (Outcome::Delivered, 2, Some(200)),
            (Outcome::ToBeRetried, 1, Some(500))
        ]
    );
    assert!(log.iter().all(|t| t.event.to_string() == id && t.duration.is_some()));
    assert_eq!(log[2].reason.as_deref(), Some("answered 500"));
    assert!(log[1].at > log[2].at && log[0].event_type == "device.enrolled");
    // By pages.
    let page = log::tries(&hooked.site.app.store, &endpoint(), Some(log[0].number), 1).await;
    assert_eq!(page.unwrap().iter().map(|t| t.number).collect::<Vec<_>>(), [log[1].number]);
}

#[tokio::test]
async fn what_is_sent_again_is_looked_at_in_parts() {
    let hooked = Hooked::start("").await;
    hooked.enroll(1).await;
    hooked.states(&["delivered"; 2]).await;
    end(&hooked.site).await;
    let many = "INSERT INTO events (tenant_id, position, id, type, at, data) \
         WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 10005) \
         SELECT '6babcaad-604b-40ac-a9d7-9fd97c0b779f', i, \
         '6babcaad-604b-40ac-a9d7-' || (100000000000 + i), 'device.enrolled', \
         CASE WHEN i = 4 THEN 0 ELSE 1795176060000 END, '{\"device_id\": \"d\"}' FROM n";
    hooked.site.change_database(many).await;
    hooked.site.change_database("UPDATE event_positions SET last = 10005").await;
    hooked.site.change_database("UPDATE webhooks SET position = 10005").await;
    let (store, webhook) = (&hooked.site.app.store, webhook());
    let since = Which::Since(hooked.site.now() + SignedDuration::from_mins(1));
    let again = async |next| {
        replay(store, &endpoint(), &webhook, since, next, hooked.site.now()).await.unwrap()
    };
    // From the third on, without the fourth, which was earlier.
    let first = again(None).await;
    assert_eq!(first, Replayed { queued: 9_999, next: Some(10_003) });
    assert_eq!(again(first.next).await, Replayed { queued: 3, next: None });
    assert_eq!(again(None).await.queued, 0, "they are queued");
}

#[tokio::test]
async fn what_is_old_is_forgotten_and_what_waited_for_a_month_is_skipped() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.enroll(1).await;
    hooked.states(&["delivered"]).await;
    hooked.receiver.answers(|_| Answer::Status(500));
    hooked.enroll(2).await;
    hooked.states(&["delivered", "pending", "waiting"]).await;
    until("a try", async || tries(&hooked.site).await.len() == 2).await;
    hooked.site.change_database("UPDATE webhooks SET gone_at = 1").await;
    hooked.site.pass(SignedDuration::from_hours(31 * 24));
    hooked.states(&["skipped", "skipped"]).await;
    until("old tries go", async || tries(&hooked.site).await.len() == 2).await;
    let log = tries(&hooked.site).await;
    assert!(log.iter().all(|t| t.outcome == Outcome::Skipped && t.status.is_none()));
    let untaken = hooked.not_taken().await;
    let states: Vec<_> = untaken.iter().map(|line| (line.state, line.attempts)).collect();
    assert_eq!(states, [(State::Skipped, 0), (State::Skipped, 1)]);
    assert_eq!(hooked.receiver.seen().len(), 2);
}

#[tokio::test]
async fn what_is_old_is_forgotten_of_a_disabled_webhook_too_and_more_than_one_transaction_deletes()
{
    let hooked = Hooked::start("disabled = true").await;
    // As it was left from when it was enabled.
    let many = "INSERT INTO webhook_deliveries (tenant_id, webhook, position, event_id, event_type, subject, \
         state, attempts, queued_at, next_at, finished_at) \
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) \
         SELECT '6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'mdm', -i, \
         '6babcaad-604b-40ac-a9d7-9fd97c0b779f', 'device.enrolled', 'd', \
         CASE WHEN i <= 600 THEN 'waiting' ELSE 'delivered' END, 1, 1795176000000, 1795176000000, \
         CASE WHEN i <= 600 THEN NULL ELSE 1795176000000 END FROM n";
    hooked.site.change_database(many).await;
    let tries_too = "INSERT INTO webhook_tries (tenant_id, webhook, number, event_id, event_type, at, attempt, outcome) \
         SELECT tenant_id, webhook, -position, event_id, event_type, 1795176000000, 1, 'delivered' \
         FROM webhook_deliveries";
    hooked.site.change_database(tries_too).await;
    hooked.site.pass(SignedDuration::from_hours(31 * 24));
    until("the old ones are skipped", async || {
        let log = tries(&hooked.site).await;
        let rows = hooked.deliveries().await;
        log.len() == 600
            && log.iter().all(|t| t.outcome == Outcome::Skipped)
            && rows.len() == 600
            && rows.iter().all(|row| row["state"] == "skipped")
    })
    .await;
    assert!(hooked.receiver.seen().is_empty());
}

#[tokio::test]
async fn an_id_that_was_taken_out_of_the_configuration_begins_anew() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook(DEVICES));
    let site = builder.start().await;
    let old = new_secret(&site).await;
    let mdm = Mdm::of(&site).await;
    enroll(&site, &mdm, 1).await;
    receiver.got(1).await;
    receiver.answers(|_| Answer::Status(500));
    enroll(&site, &mdm, 2).await;
    until("one is not taken", async || tries(&site).await.len() == 2).await;
    end(&site).await;
    site.pass(SignedDuration::from_mins(2));

    let builder = builder.without(&receiver.webhook(DEVICES));
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    enroll(&site, &mdm, 1).await;
    until("nothing is left of it", async || {
        let mut left = site.database_rows("SELECT webhook FROM webhooks").await;
        left.extend(site.database_rows("SELECT webhook FROM webhook_secrets").await);
        left.extend(site.database_rows("SELECT webhook FROM webhook_deliveries").await);
        left.is_empty()
    })
    .await;
    assert_eq!(tries(&site).await.len(), 2, "its log is kept for 30 days");
    site.app.stop.send_replace(true);

    let builder = builder.contoso(&receiver.webhook(DEVICES));
    receiver.answers(|_| Answer::Status(200));
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    enroll(&site, &mdm, 1).await;
    let before = receiver.seen().len();
    receiver.gets_no_more_than(before).await;
    let secret = new_secret(&site).await;
    let seen = receiver.got(before + 1).await;
    receiver.gets_no_more_than(before + 1).await;
    let last = mdm.events().await.pop().unwrap();
    assert_eq!(last["id"], json!(seen[before].id));
    assert!(is_signed(&seen[before], &secret) && !is_signed(&seen[before], &old));
    site.pass(SignedDuration::from_hours(31 * 24));
    until("the log of before is forgotten", async || tries(&site).await.len() <= 1).await;
}

#[tokio::test]
async fn what_was_not_deleted_in_time_of_a_removed_webhook_is_not_delivered_when_it_is_back() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::Status(410));
    hooked.enroll(3).await;
    until("the 410", async || tries(&hooked.site).await.len() == 1).await;
    end(&hooked.site).await;
    hooked.site.change_database("UPDATE webhooks SET removed_at = 1").await;
    hooked.receiver.answers(|_| Answer::Status(200));
    // By command, before any server starts with it.
    new_secret(&hooked.site).await;
    assert!(hooked.deliveries().await.is_empty());
    let kept = "SELECT webhook FROM webhooks WHERE removed_at IS NULL AND gone_at IS NULL AND position = 6";
    assert_eq!(hooked.site.database_rows(kept).await.len(), 1);
    let site = hooked.builder.start().await;
    hooked.receiver.gets_no_more_than(1).await;
    enroll(&site, &Mdm::of(&site).await, 1).await;
    hooked.receiver.got(2).await;
    hooked.receiver.gets_no_more_than(2).await;
}

#[tokio::test]
async fn a_webhook_that_another_instance_does_not_know_is_kept_while_somebody_works_for_it() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.enroll(1).await;
    hooked.receiver.got(1).await;
    hooked.site.pass(SignedDuration::from_secs(1));
    let builder = hooked.builder.without(&hooked.receiver.webhook(DEVICES));
    let other = builder.start().await;
    // Its look at what was removed; the lease lasts.
    tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
    assert_eq!(other.database_rows("SELECT webhook FROM webhook_secrets").await.len(), 1);
    enroll(&hooked.site, &hooked.mdm, 1).await;
    hooked.receiver.got(2).await;
}

#[tokio::test]
async fn a_secret_that_is_made_before_the_restart_stays() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await;
    let running = builder.start().await;
    running.pass(SignedDuration::from_mins(1));
    // By command, with the new configuration.
    let secret = new_secret(&running).await;
    running.pass(SignedDuration::from_mins(10));
    tokio::time::sleep(std::time::Duration::from_millis(2500)).await;
    running.app.stop.send_replace(true);
    let site = builder.contoso(&receiver.webhook(DEVICES)).start().await;
    enroll(&site, &Mdm::of(&site).await, 1).await;
    assert!(is_signed(&receiver.got(1).await[0], &secret));
}

#[tokio::test]
async fn an_event_of_a_type_that_only_later_versions_know_is_delivered() {
    let hooked = Hooked::start("events = [\"device.*\"]\ndisabled = true").await;
    hooked.enroll(2).await;
    let newer = "UPDATE events SET type = 'device.teleported' WHERE type = 'device.enrolled' \
         AND position = (SELECT MIN(position) FROM events WHERE type = 'device.enrolled')";
    hooked.site.change_database(newer).await;
    let site = hooked.builder.without("disabled = true").start().await;
    let seen = hooked.receiver.got(2).await;
    let types: Vec<_> = seen.iter().map(|received| &received.body["type"]).collect();
    assert_eq!(types, ["device.teleported", "device.enrolled"]);
    // And by long poll.
    let events = Mdm::of(&site).await.events().await;
    assert!(events.iter().any(|event| event["type"] == "device.teleported"));
}

#[tokio::test]
async fn what_was_disabled_for_a_month_is_in_the_log_as_skipped() {
    let hooked = Hooked::start(&format!("{DEVICES}\ndisabled = true")).await;
    hooked.enroll(2).await;
    hooked.site.pass(SignedDuration::from_hours(31 * 24));
    end(&hooked.site).await;
    let builder = hooked.builder.without("disabled = true");
    let site = builder.start().await;
    until("both are skipped", async || tries(&site).await.len() == 2).await;
    let untaken = log::not_taken(&site.app.store, &endpoint(), None, 10).await.unwrap();
    assert!(untaken.len() == 2 && untaken.iter().all(|line| line.state == State::Skipped));
    hooked.receiver.gets_no_more_than(0).await;
    // They can be sent all the same.
    let id = untaken[0].event;
    super::replay(&site, Which::One(id)).await;
    assert_eq!(hooked.receiver.got(1).await[0].id, id.to_string());
}

#[tokio::test]
async fn waits_that_a_clock_far_ahead_has_written_end_when_it_is_right() {
    let hooked = Hooked::start(DEVICES).await;
    hooked.receiver.answers(|_| Answer::With(503, "retry-after", "3000".to_owned()));
    hooked.enroll(1).await;
    until("the first try", async || tries(&hooked.site).await.len() == 1).await;
    end(&hooked.site).await;
    hooked.receiver.answers(|_| Answer::Status(200));
    // A year ahead.
    let ahead = "UPDATE webhook_deliveries SET next_at = next_at + 31536000000";
    hooked.site.change_database(ahead).await;
    let pause = "UPDATE webhooks SET not_before = not_before + 31536000000";
    hooked.site.change_database(pause).await;
    let site = hooked.builder.start().await;
    hooked.receiver.got(2).await;
    until("it is delivered", async || tries(&site).await[0].outcome == Outcome::Delivered).await;
}

#[tokio::test]
async fn what_is_configured_later_is_delivered_to_without_a_restart_and_what_is_not_any_more_is_forgotten()
 {
    let hooked = Hooked::start("").await;
    hooked.enroll(1).await;
    hooked.receiver.got(2).await;
    let other = Receiver::start().await;
    let address = format!("http://{}/hook", other.address);
    let read = hooked.site.now();
    let configured = &hooked.site.app.webhooks;
    let held = "SELECT lease_owner FROM webhooks WHERE lease_owner <> ''";
    let before = hooked.site.database_rows(held).await;
    configured.send_modify(|configured| {
        configured.webhooks[0].1.url = address.parse().unwrap();
        configured.since = read;
    });
    // Until then it may be delivered as before.
    until("another works for it", async || {
        let now = hooked.site.database_rows(held).await;
        !now.is_empty() && now != before
    })
    .await;
    hooked.enroll(1).await;
    other.got(2).await;
    assert!(is_signed(&other.seen()[0], &hooked.secret), "its secret stays");
    hooked.receiver.gets_no_more_than(2).await;

    let paused = |disabled: bool| {
        hooked.site.app.webhooks.send_modify(|c| c.webhooks[0].1.disabled = disabled);
    };
    paused(true);
    until("nobody works for it", async || {
        let held = "SELECT webhook FROM webhooks WHERE lease_owner <> ''";
        hooked.site.database_rows(held).await.is_empty()
    })
    .await;
    hooked.enroll(1).await;
    other.gets_no_more_than(2).await;
    paused(false);
    other.got(4).await;

    hooked.site.pass(SignedDuration::from_mins(2));
    // From here on it is not configured; an instance that has read less keeps it.
    let now = hooked.site.now();
    hooked.site.app.webhooks.send_modify(|configured| configured.webhooks.clear());
    until("nobody works for it", async || {
        let held = "SELECT webhook FROM webhooks WHERE lease_owner <> ''";
        hooked.site.database_rows(held).await.is_empty()
    })
    .await;
    hooked.site.pass(SignedDuration::from_mins(2));
    hooked.enroll(1).await;
    other.gets_no_more_than(4).await;
    hooked.site.app.webhooks.send_modify(|configured| configured.since = now);
    hooked.site.pass(SignedDuration::from_mins(2));
    until("it is forgotten", async || {
        hooked.site.database_rows("SELECT webhook FROM webhook_secrets").await.is_empty()
    })
    .await;
}
