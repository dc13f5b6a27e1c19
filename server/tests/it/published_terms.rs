//! Terms: publishing, selection, and what stays when they change.

use std::time::{Duration, Instant};

use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::json;

use vestibule::clock::Entropy;
use vestibule::terms::{self, TermsError};

use crate::support::{
    Location, Page, SiteBuilder, Windows,
    site::{CONTOSO, Site},
};

const SALES: &str = "cccccccc-0000-4000-8000-00000000005a";

/// The title that a person in these groups reads when they join a device.
async fn title(builder: &SiteBuilder, groups: &[&str]) -> String {
    let site = builder.start().await;
    let token = site.token_with("groups", json!(groups));
    Windows::joins(&site).token(&token).page().await.texts("h1").join("")
}

#[tokio::test]
async fn the_higher_priority_wins_then_the_more_specific_then_the_id() {
    let builder = SiteBuilder::new().await;
    let add = |id: &str, lines: &str| {
        builder.policy("contoso", id, &format!("version = 1\n{lines}"));
        builder.text("contoso", id, "en-US", &format!("# {id}\n\nText.\n"));
    };
    assert_eq!(title(&builder, &[]).await, "Company devices");
    add("aaa", "");
    assert_eq!(
        title(&builder, &[]).await,
        "Company devices",
        "ownership is more specific than any"
    );
    add("company-a", "ownership = \"company\"");
    assert_eq!(title(&builder, &[]).await, "Company devices", "of equals the first id");
    add("comp", "ownership = \"company\"");
    assert_eq!(title(&builder, &[]).await, "comp");
    add("groups", &format!("groups = [\"{SALES}\"]"));
    assert_eq!(title(&builder, &[]).await, "comp");
    assert_eq!(title(&builder, &[SALES]).await, "groups", "groups before ownership");
    add("zzz", "priority = 1");
    assert_eq!(title(&builder, &[SALES]).await, "zzz", "priority before all");
    add("zzzz", "priority = 9\nownership = \"personal\"");
    assert_eq!(title(&builder, &[SALES]).await, "zzz");
}

#[tokio::test]
async fn a_text_that_changes_under_its_number_stops_the_start() {
    let builder = SiteBuilder::new().await;
    builder.start().await;
    builder.start().await;
    // Only the way of ending lines differs: no other text.
    builder.text(
        "contoso",
        "company",
        "en-US",
        "\u{feff}# Company devices\r\n\r\nThese are the **terms**.\r\n",
    );
    builder.start().await;
    builder.text("contoso", "company", "en-US", "# Company devices\n\nThese are other terms.\n");
    let error = builder.try_start().await.err().unwrap().to_string();
    assert!(
        error.contains("contoso/company/en-US.md") && error.contains("set version = 2"),
        "{error}"
    );
    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 2");
    builder.start().await;
}

type Spoil = fn(&SiteBuilder);

#[tokio::test]
async fn a_folder_that_is_not_right_stops_the_start_with_its_file() {
    let cases: [(Spoil, &str); 8] = [
        (
            |b| b.policy("contoso", "company", "version = 0"),
            "company/policy.toml: version: expected 1 or more",
        ),
        (
            |b| b.policy("contoso", "company", "version = \"1\""),
            "company/policy.toml: version: invalid type",
        ),
        (|b| b.policy("contoso", "company", "version = 1\nprio = 2"), "unknown field `prio`"),
        (
            |b| b.policy("contoso", "company", "version = 1\neffective = 2026-11-01"),
            "effective: expected a time",
        ),
        (
            |b| b.policy("contoso", "NoGood", "version = 1"),
            "contoso/NoGood: the folder's name is the policy's id",
        ),
        (
            |b| b.text("contoso", "company", "en-", "x"),
            "company/en-.md: the file's name is its language",
        ),
        (|b| b.text("contoso", "company", "fr-FR", " \n"), "company/fr-FR.md: the text is empty"),
        (
            |b| b.policy("contoso", "empty", "version = 1"),
            "default_locale: expected the file en-US.md",
        ),
    ];
    for (spoil, says) in cases {
        let builder = SiteBuilder::new().await;
        spoil(&builder);
        let error = builder.try_start().await.err().unwrap().to_string();
        assert!(error.contains(says), "{says}: {error}");
    }
}

#[tokio::test]
async fn a_version_of_the_future_leaves_the_one_before_in_force() {
    let builder = SiteBuilder::new().await;
    builder.start().await;
    builder.policy(
        "contoso",
        "company",
        "ownership = \"company\"\nversion = 2\neffective = 2026-11-20T14:00:00Z",
    );
    builder.text("contoso", "company", "en-US", "# Newer\n\nText.\n");
    let site = builder.start().await;
    let read = async || Windows::joins(&site).page().await.texts("h1").join("");
    assert_eq!(read().await, "Company devices");
    site.pass(SignedDuration::from_hours(2));
    assert_eq!(read().await, "Newer");
}

#[tokio::test]
async fn a_page_that_is_open_while_the_terms_change_decides_on_what_was_read() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let page = Windows::joins(&site).language("de").page().await;
    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 2");
    builder.text("contoso", "company", "en-US", "# Newer\n\nText.\n");
    let file = builder.folder.path().join("terms/contoso/company/de-DE.md");
    std::fs::remove_file(file).unwrap();
    let site = builder.start().await;
    assert_eq!(Windows::joins(&site).page().await.texts("h1"), ["Newer"]);

    let arabic = Page::read(page.press(&site, "language", "ar-SA").await).await;
    assert_eq!(
        (arabic.status, arabic.attributes("html", "lang")),
        (StatusCode::OK, vec!["ar-SA".to_owned()])
    );
    Location::read(&page.press(&site, "decision", "accept").await);
    let row = &site.decision_rows().await[0];
    assert_eq!((&row["version"], &row["locale"]), (&json!(1), &json!("de-DE")));
}

#[tokio::test]
async fn deleting_a_policy_deletes_no_decision_and_strands_nobody() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let page = Windows::joins(&site).page().await;
    let open = Windows::joins(&site).page().await;
    Location::read(&page.press(&site, "decision", "accept").await);
    builder.remove_policy("contoso", "company");
    let site = builder.start().await;
    assert_eq!(site.decision_rows().await.len(), 1);
    Location::read(&open.press(&site, "decision", "accept").await);
    let rows = site.decision_rows().await;
    assert_eq!(rows.iter().filter(|row| row["policy"] == "company").count(), 2);
}

#[tokio::test]
async fn a_note_beside_the_texts_is_no_language() {
    let builder = SiteBuilder::new().await;
    builder.text("contoso", "company", "README", "# Notes\n\nFor authors.\n");
    let site = builder.start().await;
    let page = Windows::joins(&site).page().await;
    assert_eq!(page.buttons("language"), ["ar-SA", "de-DE"]);
}

#[tokio::test]
async fn terms_that_hold_markup_are_shown_without_it() {
    let builder = SiteBuilder::new().await;
    builder.text(
        "contoso",
        "company",
        "en-US",
        "# A & B\n\nput-the-ticket-here-0 put-the-id-here-0 <script>alert(1)</script> <b onclick=x>bold</b>\n",
    );
    let site = builder.start().await;
    let page = Windows::joins(&site).page().await;
    assert_eq!(page.texts("h1"), ["A & B"]);
    assert_eq!(page.texts(".terms p"), ["put-the-ticket-here-0 put-the-id-here-0  bold"]);
    assert_eq!(page.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);
}

/// Waits until this site shows the title to somebody who joins a device; it has two seconds for that.
async fn shows(site: &Site, title: &str) {
    let begun = Instant::now();
    while Windows::joins(site).page().await.texts("h1") != [title] {
        assert!(begun.elapsed() < Duration::from_secs(2), "{title} is not shown");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn what_one_instance_publishes_every_instance_shows_within_two_seconds() {
    let builder = SiteBuilder::new().await;
    let first = builder.start().await;
    let open = Windows::joins(&first).page().await;

    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 2");
    builder.text("contoso", "company", "en-US", "# Newer\n\nText.\n");
    let second = builder.start().await;
    // A page of a version that the other instance has not read yet.
    let page = Windows::joins(&second).page().await;
    assert_eq!(page.texts("h1"), ["Newer"]);
    Location::read(&page.press(&first, "decision", "accept").await);
    shows(&first, "Newer").await;
    // What was open stays good, also at the instance that never knew it.
    Location::read(&open.press(&second, "decision", "accept").await);
    let rows = first.decision_rows().await;
    let mut versions: Vec<_> = rows.iter().map(|row| row["version"].as_u64().unwrap()).collect();
    versions.sort_unstable();
    assert_eq!(versions, [1, 2]);

    // A language taken out, a higher priority, a policy of its own, one without a folder.
    std::fs::remove_file(builder.folder.path().join("terms/contoso/company/de-DE.md")).unwrap();
    builder.start().await;
    builder.policy("contoso", "urgent", "priority = 5\nversion = 1");
    builder.text("contoso", "urgent", "en-US", "# Urgent\n\nText.\n");
    builder.start().await;
    shows(&first, "Urgent").await;
    builder.policy("contoso", "urgent", "priority = -5\nversion = 1");
    builder.start().await;
    shows(&first, "Newer").await;
    assert_eq!(Windows::joins(&first).page().await.buttons("language"), ["ar-SA"]);
    builder.remove_policy("contoso", "company");
    builder.start().await;
    shows(&first, "Urgent").await;
    // And back again.
    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 2");
    for (locale, text) in [
        ("en-US", "# Newer\n\nText.\n"),
        ("de-DE", "# Deutsch Company devices\n\nDie Bedingungen.\n"),
    ] {
        builder.text("contoso", "company", locale, text);
    }
    builder.start().await;
    shows(&first, "Newer").await;
    assert_eq!(Windows::joins(&first).page().await.buttons("language"), ["de-DE"]);
}

#[tokio::test]
async fn a_start_that_changes_nothing_makes_nobody_read_anew() {
    let builder = SiteBuilder::new().await;
    builder.start().await;
    let revisions = "SELECT tenant_id, revision FROM terms_revisions ORDER BY tenant_id";
    let before = builder.database.rows(revisions).await;
    assert_eq!(before.len(), 2);
    builder.start().await;
    assert_eq!(builder.database.rows(revisions).await, before);
}

#[tokio::test]
async fn of_two_that_publish_different_texts_at_once_one_is_told() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    for round in 2..12 {
        builder.policy(
            "contoso",
            "company",
            &format!("ownership = \"company\"\nversion = {round}"),
        );
        let other = builder.folder.path().join("other");
        let folder = builder.folder.path().join("terms/contoso");
        let _ = std::fs::remove_dir_all(&other);
        for policy in ["company", "personal"] {
            std::fs::create_dir_all(other.join(policy)).unwrap();
            for file in ["policy.toml", "en-US.md"] {
                std::fs::copy(folder.join(policy).join(file), other.join(policy).join(file))
                    .unwrap();
            }
        }
        std::fs::write(other.join("company/en-US.md"), format!("# Other {round}\n\nText.\n"))
            .unwrap();
        let (store, tenant, now) = (&site.app.store, CONTOSO.parse().unwrap(), site.now());
        let entropy = Entropy::system();
        let (one, two) = tokio::join!(
            terms::publish(store, &entropy, tenant, &folder, now),
            terms::publish(store, &entropy, tenant, &other, now),
        );
        let refused = [one, two].into_iter().filter_map(Result::err).collect::<Vec<_>>();
        assert!(matches!(refused[..], [TermsError::TextChanged { .. }]), "{refused:?}");
    }
}
