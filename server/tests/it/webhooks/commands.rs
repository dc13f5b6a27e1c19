//! `vestibule webhooks …`, as an operator runs it beside running servers.

use std::path::Path;

use jiff::SignedDuration;

use super::is_signed;
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

    assert!(run(&["list"]).contains("without a secret"));
    let secret = run(&["secret", "--webhook", "mdm"]);
    assert!(secret.starts_with("whsec_") && secret.lines().count() == 1, "{secret}");
    on(&site);
    let since = site.now().to_string();
    super::enroll(&site, &mdm, 2).await;
    let seen = receiver.got(2).await;
    assert!(seen.iter().all(|received| is_signed(received, secret.trim())));

    let listed = run(&["list"]);
    assert!(listed.contains("mdm  http://127.0.0.1:") && listed.contains("device.*"), "{listed}");
    assert!(listed.contains("2 delivered") && !listed.contains("sesame"), "{listed}");
    let log = run(&["log", "--webhook", "mdm"]);
    assert_eq!(log.matches("delivered; 1 try").count(), 2, "{log}");
    assert!(log.contains("device.enrolled") && log.contains(&seen[0].id), "{log}");
    assert!(run(&["log", "--webhook", "mdm", "--failed"]).contains("nothing"));

    let one = run(&["replay", "--webhook", "mdm", "--event", &seen[1].id]);
    assert_eq!(one, "1 events are queued again.\n");
    on(&site);
    let again = receiver.got(3).await;
    assert_eq!((&again[2].id, &again[2].text), (&seen[1].id, &seen[1].text));
    // Of one that it did not want, too, as it is asked for by name.
    let events = mdm.events().await;
    let decision = events.iter().find(|event| event["type"] == "decision.made").unwrap();
    run(&["replay", "--webhook", "mdm", "--event", decision["id"].as_str().unwrap()]);
    on(&site);
    assert_eq!(receiver.got(4).await[3].body["type"], "decision.made");
    assert_eq!(
        run(&["replay", "--webhook", "mdm", "--since", &since]),
        "2 events are queued again.\n"
    );
    on(&site);
    let all = receiver.got(6).await;
    assert_eq!([&all[4].id, &all[5].id], [&seen[0].id, &seen[1].id], "in order");

    receiver.answers(|_| Answer::Status(410));
    super::enroll(&site, &mdm, 1).await;
    receiver.got(7).await;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert!(run(&["list"]).contains("answered 410 at"));
    let failed = run(&["log", "--webhook", "mdm", "--failed"]);
    assert_eq!(failed.matches("answered 410").count(), 1, "{failed}");
    receiver.answers(|_| Answer::Status(200));
    run(&["enable", "--webhook", "mdm"]);
    on(&site);
    receiver.got(8).await;
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
