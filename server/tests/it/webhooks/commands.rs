//! `vestibule webhooks …`, as an operator runs it beside running servers.

use std::path::Path;

use jiff::SignedDuration;

use vestibule::webhooks::log::Outcome;

use super::{is_signed, until};
use crate::{
    command_line::vestibule,
    support::{Receiver, SiteBuilder, mdm::Mdm, receiver::Answer, site::FABRIKAM},
};

fn run(config: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = vestibule();
    let output =
        command.arg("webhooks").args(arguments).arg("--config").arg(config).output().unwrap();
    let said = if output.status.success() { output.stdout } else { output.stderr };
    (output.status.code(), String::from_utf8(said).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn secrets_the_log_replays_and_an_end_of_a_410_are_by_command() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook("events = [\"device.*\"]"));
    let config = builder.config_file();
    let site = builder.start_now().await;
    let mdm = Mdm::of(&site).await;
    let run = |arguments: &[&str]| {
        let (status, said) = run(&config, arguments);
        assert_eq!(status, Some(0), "{arguments:?}: {said}");
        said
    };
    // The command's clock goes on, and that of the site stands.
    let on = |site: &crate::support::Site| site.pass(SignedDuration::from_mins(2));

    let delivered = async |count: usize| {
        let tries = async || super::tries(&site).await;
        until("delivered and written down", async || {
            tries().await.iter().filter(|t| t.outcome == Outcome::Delivered).count() == count
        })
        .await;
    };

    assert!(run(&["list"]).contains("without a secret"));
    assert!(run(&["log", "--webhook", "mdm"]).contains("nothing in the log"));
    let secret = run(&["secret", "--webhook", "mdm"]);
    assert!(secret.starts_with("whsec_") && secret.lines().count() == 1, "{secret}");
    on(&site);
    let since = site.now().to_string();
    super::enroll(&site, &mdm, 2).await;
    delivered(2).await;
    let seen = receiver.seen();
    assert!(seen.iter().all(|received| is_signed(received, secret.trim())));

    let listed = run(&["list"]);
    assert!(listed.contains("mdm  http://127.0.0.1:") && listed.contains("device.*"), "{listed}");
    assert!(listed.contains("2 delivered") && !listed.contains("sesame"), "{listed}");
    assert!(listed.contains("delivered to\n") && listed.contains("nothing to be delivered"));
    let log = run(&["log", "--webhook", "mdm"]);
    assert_eq!(log.matches("delivered; try 1, ").count(), 2, "{log}");
    assert!(log.contains("device.enrolled") && log.contains(&seen[0].id), "{log}");
    assert!(log.find(&seen[1].id) < log.find(&seen[0].id), "the newest first: {log}");
    assert_eq!(run(&["log", "--webhook", "mdm", "--limit", "1"]).lines().count(), 2);
    assert!(run(&["log", "--webhook", "mdm", "--failed"]).contains("has taken all"));
    let enabled = run(&["enable", "--webhook", "mdm"]);
    assert!(enabled.starts_with("There was nothing to enable: "), "{enabled}");

    let one = run(&["replay", "--webhook", "mdm", "--event", &seen[1].id]);
    assert_eq!(one, "1 events are queued again.\n");
    on(&site);
    delivered(3).await;
    let again = receiver.seen();
    assert_eq!((&again[2].id, &again[2].text), (&seen[1].id, &seen[1].text));
    // Of one that it did not want, too, as it is asked for by name.
    let events = mdm.events().await;
    let decision = events.iter().find(|event| event["type"] == "decision.made").unwrap();
    run(&["replay", "--webhook", "mdm", "--event", decision["id"].as_str().unwrap()]);
    on(&site);
    delivered(4).await;
    assert_eq!(receiver.seen()[3].body["type"], "decision.made");
    assert_eq!(
        run(&["replay", "--webhook", "mdm", "--since", &since]),
        "2 events are queued again.\n"
    );
    on(&site);
    delivered(6).await;
    let all = receiver.seen();
    assert_eq!([&all[4].id, &all[5].id], [&seen[0].id, &seen[1].id], "in order");

    receiver.answers(|_| Answer::Status(410));
    super::enroll(&site, &mdm, 1).await;
    until("the 410 is written down", async || super::tries(&site).await.len() == 7).await;
    let listed = run(&["list"]);
    assert!(listed.contains("answered 410 at"), "{listed}");
    assert!(listed.contains("1 to be delivered, the oldest waits for "), "{listed}");
    let failed = run(&["log", "--webhook", "mdm", "--failed"]);
    assert_eq!(failed.matches("answered 410").count(), 1, "{failed}");
    receiver.answers(|_| Answer::Status(200));
    let enabled = run(&["enable", "--webhook", "mdm"]);
    assert!(enabled.ends_with("/mdm is enabled and is delivered to.\n"), "{enabled}");
    on(&site);
    delivered(7).await;
    let acts = site.database_rows(
        "SELECT action, subject, actor_name FROM acts WHERE action LIKE 'webhook.%'",
    );
    let acts = acts.await;
    assert!(acts.iter().all(|act| act["actor_name"] == "operator"), "{acts:?}");
    for action in ["webhook.secret_made", "webhook.replayed", "webhook.enabled"] {
        assert!(acts.iter().any(|act| act["action"] == action), "{action}: {acts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn enable_does_not_say_yes_where_something_else_is_in_the_way() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook("disabled = true"));
    let config = builder.config_file();
    let enable = || run(&config, &["enable", "--webhook", "mdm"]).1;
    let said = enable();
    assert!(said.contains("nothing to enable") && said.contains("disabled in"), "{said}");
    let builder = builder.without("disabled = true");
    builder.config_file();
    let said = enable();
    assert!(said.contains("nothing to enable") && said.contains("start the server"), "{said}");
    let site = builder.start_now().await;
    site.change_database("UPDATE webhooks SET gone_at = 1").await;
    let said = enable();
    assert!(said.contains("/mdm is enabled. It is not delivered to: without a secret"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_call_says_what_is_wrong() {
    let receiver = Receiver::start().await;
    let builder = SiteBuilder::new().await.contoso(&receiver.webhook(""));
    let config = builder.config_file();
    let event = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
    for (arguments, status, says) in [
        (&["secret", "--webhook", "x"][..], 1, "no [[tenant.webhook]] with id x"),
        (&["secret", "--webhook", "mdm", "--tenant", FABRIKAM], 1, "of tenant 1f0c2a51"),
        (&["secret", "--webhook", "X Y"], 2, "1 to 32 of the characters"),
        (&["log", "--webhook", "mdm", "--limit", "1001"], 2, "1..=1000"),
        (&["replay", "--webhook", "mdm"], 2, "--event <ID>|--since <TIME>"),
        (&["replay", "--webhook", "mdm", "--event", event], 1, "has no event 6babcaad"),
    ] {
        let (code, said) = run(&config, arguments);
        assert_eq!(code, Some(status), "{said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
    let builder = builder.fabrikam(&receiver.webhook(""));
    let (code, said) = run(&builder.config_file(), &["enable", "--webhook", "mdm"]);
    assert!(code == Some(1) && said.contains("name one with --tenant"), "{said}");
}
