//! What is delivered, and how it is signed.

use jiff::SignedDuration;
use serde_json::json;

use super::{Hooked, is_signed, new_secret};
use crate::support::{Receiver, SiteBuilder, mdm::Mdm, site::CONTOSO};

#[tokio::test]
async fn an_event_is_posted_as_a_standard_webhook_and_logged() {
    let hooked = Hooked::start("").await;
    let device = hooked.enroll(1).await;
    let seen = hooked.receiver.got(2).await;
    let mut events = hooked.mdm.events().await;
    for received in &seen {
        let at = events.iter().position(|event| event["id"] == *received.id).unwrap();
        let event = events.remove(at);
        let body = json!({"type": event["type"], "timestamp": event["at"], "data": event["data"]});
        assert_eq!(received.body, body);
        assert!(received.text.starts_with("{\"type\":"), "{}", received.text);
        assert!(is_signed(received, &hooked.secret));
        assert_eq!(received.signatures.len(), 1);
        assert_eq!(received.timestamp, hooked.site.now().as_second());
        assert_eq!(received.headers["content-type"], "application/json");
        assert!(received.headers["user-agent"].to_str().unwrap().starts_with("vestibule/"));
    }
    assert!(events.is_empty() && hooked.receiver.subjects().contains(&device));
    let rows = hooked.states(&["delivered", "delivered"]).await;
    let subject =
        seen.iter().find(|r| r.id == rows[1]["event_id"].as_str().unwrap()).unwrap().subject();
    assert_eq!(
        (
            &rows[1]["subject"],
            &rows[1]["attempts"],
            &rows[1]["last_status"],
            &rows[1]["last_error"]
        ),
        (&json!(subject), &json!(1), &json!(204), &json!(null))
    );
    let metrics = hooked.site.app.metrics.text().unwrap();
    let labels = format!("{{tenant=\"{CONTOSO}\",webhook=\"mdm\",outcome=\"delivered\"}}");
    let count = format!("vestibule_webhook_deliveries_total{labels} 2");
    assert!(metrics.contains(&count), "{metrics}");
}

#[tokio::test]
async fn a_receiver_gets_the_events_that_it_wants() {
    let hooked = Hooked::start("events = [\"device.*\"]").await;
    hooked.enroll(2).await;
    let seen = hooked.receiver.got(2).await;
    assert!(seen.iter().all(|received| received.body["type"] == "device.enrolled"));
    assert_eq!(hooked.states(&["delivered"; 2]).await.len(), 2, "of four events");
}

#[tokio::test]
async fn events_wait_for_a_secret_and_a_new_endpoint_gets_none_of_those_before() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await;
    builder.start().await.blob().await;
    let builder = builder.contoso(&receiver.webhook("events = [\"decision.made\"]"));
    let site = builder.start().await;
    site.blob().await;
    receiver.gets_no_more_than(0).await;
    new_secret(&site).await;
    let seen = receiver.got(1).await;
    let events = Mdm::of(&site).await.events().await;
    assert_eq!((events.len(), &events[1]["id"]), (2, &json!(seen[0].id)));
    receiver.gets_no_more_than(1).await;
}

#[tokio::test]
async fn a_disabled_endpoint_gets_what_it_missed_when_it_is_enabled() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook("disabled = true"));
    let site = builder.start().await;
    new_secret(&site).await;
    site.blob().await;
    receiver.gets_no_more_than(0).await;
    let text = std::fs::read_to_string(builder.config_file()).unwrap();
    assert!(text.contains("disabled = true"));
    // A restart with the line taken out.
    let builder = builder.without("disabled = true");
    let _site = builder.start().await;
    receiver.got(1).await;
}

#[tokio::test]
async fn while_secrets_rotate_both_sign_and_after_a_day_the_new_one_alone() {
    let hooked = Hooked::start("events = [\"decision.made\"]").await;
    let new = new_secret(&hooked.site).await;
    assert_ne!(new, hooked.secret);
    hooked.site.blob().await;
    let seen = hooked.receiver.got(1).await;
    assert_eq!(seen[0].signatures.len(), 2);
    assert!(is_signed(&seen[0], &new) && is_signed(&seen[0], &hooked.secret));

    hooked.site.pass(SignedDuration::from_hours(24));
    hooked.site.blob().await;
    let seen = hooked.receiver.got(2).await;
    assert_eq!(seen[1].signatures.len(), 1);
    assert!(is_signed(&seen[1], &new) && !is_signed(&seen[1], &hooked.secret));

    // The key file rotates, too, and old secrets still open.
    let keys = hooked.builder.folder.path().join("data/keys.json");
    vestibule::keys::rotate(&keys, &hooked.site.app.clock, &hooked.site.app.entropy).unwrap();
    hooked.site.app.keys.look();
    hooked.site.pass(SignedDuration::from_secs(10));
    hooked.site.blob().await;
    assert!(is_signed(&hooked.receiver.got(3).await[2], &new));

    let rows = hooked.site.database_rows("SELECT * FROM webhook_secrets").await;
    assert_eq!(rows.len(), 2);
    for secret in [&new, &hooked.secret] {
        assert!(rows.iter().all(|row| !row.to_string().contains(&secret[6..])), "it is sealed");
    }
}
