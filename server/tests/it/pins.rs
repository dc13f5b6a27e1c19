//! Enrollment PINs, from the command that makes them to the decision that uses them up.

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use serde_json::json;
use vestibule::{
    audit::Actor,
    clock::Entropy,
    ids::ObjectId,
    pins::{self, NewPin},
};

use super::command_line::vestibule;
use crate::support::{
    Location, Page, Site, SiteBuilder, Windows,
    mdm::{Mdm, request},
    site::{ADA, CONTOSO, FABRIKAM},
    windows::{REQUEST_ID, post},
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000009ce";
const REQUIRED: &str = "[tenant.restrictions]\npin = \"required\"\n";

async fn required() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await.contoso(REQUIRED);
    let site = builder.start().await;
    (builder, site)
}

impl Site {
    async fn pin(&self, owner: Option<&str>, times: u32, expires_at: Option<Timestamp>) -> String {
        let user: Option<ObjectId> = owner.map(|owner| owner.parse().unwrap());
        let pin = NewPin { tenant: CONTOSO.parse().unwrap(), user, uses: times, expires_at };
        let keys = self.app.keys.current();
        let made = (self.now(), &Entropy::system());
        pins::create(&self.app.store, &keys, &pin, &Actor::operator(), made).await.unwrap()
    }

    async fn send(&self, page: &Page, pin: &str) -> Page {
        Page::read(page.press(self, "pin", pin).await).await
    }

    async fn used(&self) -> i64 {
        let rows = self.database_rows("SELECT used FROM pins ORDER BY created_at").await;
        rows.iter().map(|row| row["used"].as_i64().unwrap()).sum()
    }
}

/// Whether the page asks for a PIN. Its status is 200 whatever is wrong, or Windows would not show it.
fn is_asked(page: &Page) -> bool {
    assert_eq!(page.status, StatusCode::OK);
    !page.attributes("input#pin", "name").is_empty()
}

/// Another one than this.
fn wrong(pin: &str) -> String {
    let last = if pin.ends_with('0') { "1" } else { "0" };
    format!("{}{last}", &pin[..7])
}

#[tokio::test]
async fn the_pin_is_asked_for_before_the_terms_and_used_up_by_the_decision() {
    let (_builder, site) = required().await;
    let pin = site.pin(None, 1, None).await;
    assert!(pin.len() == 8 && pin.bytes().all(|b| b.is_ascii_digit()), "{pin}");
    let asked = Windows::joins(&site).language("de-DE").page().await;
    assert_eq!(
        (asked.status, asked.texts("h1")),
        (StatusCode::OK, vec!["Geben Sie Ihre PIN ein".into()])
    );
    assert_eq!(asked.attributes("label", "for"), ["pin"]);
    assert_eq!(asked.attributes("input#pin", "aria-describedby"), ["pin-hint"]);
    assert_eq!(asked.texts(".request-id .id"), [REQUEST_ID]);
    assert!(!asked.html.contains("Bedingungen.</p>"), "the terms come later");

    for (typed, says) in [("", "Geben Sie die PIN ein"), (&wrong(&pin), "Diese PIN stimmt nicht")] {
        let again = site.send(&asked, typed).await;
        assert!(is_asked(&again));
        assert!(again.texts("#pin-problem").join("").starts_with(says), "{}", again.text());
        assert_eq!(again.attributes("input#pin", "aria-describedby"), ["pin-problem pin-hint"]);
        assert!(typed.is_empty() || !again.html.contains(typed), "what was typed is not shown");
    }
    // As people write it, and with the digits of another keyboard.
    let typed = format!(" {} - {}", &pin[..4], &pin[4..]);
    let terms = site.send(&asked, &typed).await;
    assert_eq!(terms.texts("h1"), ["Deutsch Company devices"]);
    assert_eq!(site.used().await, 0, "reading uses nothing up");
    let arabic = Page::read(terms.press(&site, "language", "ar-SA").await).await;
    assert_eq!(arabic.attributes("html", "lang"), ["ar-SA"]);
    let first = Location::read(&arabic.press(&site, "decision", "accept").await);
    assert_eq!(first.get("IsAccepted"), Some("true"));
    assert_eq!(Location::read(&terms.press(&site, "decision", "accept").await), first);
    assert_eq!((site.used().await, site.decision_rows().await.len()), (1, 1), "once a ticket");

    let used = site.send(&Windows::joins(&site).page().await, &pin).await;
    assert!(is_asked(&used) && used.text().contains("no longer good"), "{}", used.text());
    let other = site.pin(None, 1, None).await;
    let other: String =
        other.bytes().map(|b| char::from_u32(0x660 + u32::from(b - b'0')).unwrap()).collect();
    let page = Windows::joins(&site).page().await;
    assert!(!is_asked(&site.send(&page, &other).await));
}

#[tokio::test]
async fn the_decision_and_the_pin_may_come_in_one_form_and_neither_alone_does() {
    let (_builder, site) = required().await;
    let pin = site.pin(None, 1, None).await;
    let ticket = Windows::adds_account(&site).page().await.ticket();
    let without =
        Page::read(post(&site, &[("ticket", &ticket), ("decision", "accept")]).await).await;
    assert!(is_asked(&without));
    let twice = [("ticket", ticket.as_str()), ("decision", "accept"), ("pin", &pin), ("pin", &pin)];
    assert!(is_asked(&Page::read(post(&site, &twice).await).await));
    assert!(site.decision_rows().await.is_empty());
    let both = [("ticket", ticket.as_str()), ("decision", "accept"), ("pin", &pin)];
    let first = Location::read(&post(&site, &both).await);
    assert_eq!(first.get("IsAccepted"), Some("true"));
    assert_eq!(Location::read(&post(&site, &both).await), first, "the same again");
    assert_eq!(site.used().await, 1);
    // Nothing is declined that was not shown; who has no PIN can leave.
    let personal = Windows::adds_account(&site).page().await;
    let declined = personal.press(&site, "decision", "decline").await;
    assert_eq!(declined.status(), StatusCode::BAD_REQUEST);
    assert_eq!(personal.buttons("decision"), ["continue"]);
    let left = Location::read(&personal.press(&site, "decision", "continue").await);
    assert_eq!(left.error(), ("unauthorized_client", "unauthorized user or tenant"));
    assert_eq!(site.decision_rows().await.len(), 1);
}

#[tokio::test]
async fn a_pin_is_good_for_its_person_its_tenant_its_uses_and_its_time() {
    let (builder, site) = required().await;
    let graces = site.pin(Some(GRACE), 1, None).await;
    let short = site.pin(Some(ADA), 9, Some(site.now() + SignedDuration::from_mins(10))).await;
    let page = Windows::joins(&site).page().await;
    let asked = |pin: String, page: Page| {
        let site = &site;
        async move { is_asked(&site.send(&page, &pin).await) }
    };
    assert!(asked(graces.clone(), page).await);
    let grace = site.token_with("oid", json!(GRACE));
    let page = Windows::joins(&site).token(&grace).page().await;
    assert!(!asked(graces, page).await);
    let terms = site.send(&Windows::joins(&site).page().await, &short).await;
    assert!(!is_asked(&terms));
    site.pass(SignedDuration::from_mins(10));
    // It ended while the person read.
    let ended = Page::read(terms.press(&site, "decision", "accept").await).await;
    assert!(is_asked(&ended));
    assert!(ended.text().contains("no longer good") && site.decision_rows().await.is_empty());
    let new = site.pin(Some(ADA), 1, None).await;
    let terms = site.send(&ended, &new).await;
    assert_eq!(terms.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);

    let keys_rotated = vestibule()
        .args(["keys", "rotate", "--config"])
        .arg(builder.config_file())
        .output()
        .unwrap();
    assert!(keys_rotated.status.success());
    let later = site.pin(None, 1, None).await;
    site.app.keys.look();
    let page = Windows::joins(&site).page().await;
    assert!(!is_asked(&site.send(&page, &later).await), "made with the key before");
}

#[tokio::test]
async fn five_wrong_ones_and_nobody_is_asked_for_a_quarter_of_an_hour() {
    let (builder, site) = required().await;
    let other = builder.start().await;
    let pin = site.pin(None, 5, None).await;
    let page = Windows::joins(&site).page().await;
    for n in 1..=5 {
        let at = if n % 2 == 0 { &site } else { &other };
        let again = at.send(&page, &wrong(&pin)).await;
        let says = again.texts("#pin-problem").join("").replace(['\u{2068}', '\u{2069}'], "");
        let wait = says.contains("Try again in 15 minutes.");
        assert_eq!(wait, n == 5, "{n}: {says}");
    }
    let good = site.send(&page, &pin).await;
    assert!(is_asked(&good), "not even the right one");
    // Somebody else is asked as before.
    let grace = Windows::joins(&site).token(&site.token_with("oid", json!(GRACE))).page().await;
    assert!(!is_asked(&site.send(&grace, &pin).await));
    site.pass(SignedDuration::from_mins(15));
    assert!(!is_asked(&site.send(&page, &pin).await));
}

#[tokio::test]
async fn many_wrong_ones_of_a_tenant_stop_its_shared_pins_and_not_a_persons_own() {
    let (_builder, site) = required().await;
    let (shared, own) = (site.pin(None, 5, None).await, site.pin(Some(ADA), 1, None).await);
    site.change_database(
        "INSERT INTO pin_tries (tenant_id, user_object_id, began_at, failed) \
         VALUES ('6babcaad-604b-40ac-a9d7-9fd97c0b779f', '', 1795176000000, 200)",
    )
    .await;
    let page = Windows::joins(&site).page().await;
    let waits = site.send(&page, &shared).await.texts("#pin-problem").join("");
    assert!(waits.contains("15 minutes"), "{waits}");
    assert!(!is_asked(&site.send(&page, &own).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_guesses_at_once_five_count_and_of_many_decisions_one_has_the_pin() {
    let (_builder, site) = required().await;
    let pin = site.pin(None, 1, None).await;
    let mut pages = Vec::new();
    for n in 0..8 {
        let user = format!("aaaaaaaa-0000-4000-8000-00000000000{n}");
        let page = Windows::joins(&site).token(&site.token_with("oid", json!(user))).page().await;
        pages.push(site.send(&page, &pin).await);
    }
    let answers = join_all(pages.iter().map(|page| page.press(&site, "decision", "accept"))).await;
    let won = answers.iter().filter(|answer| answer.status() == StatusCode::FOUND).count();
    assert_eq!((won, site.used().await, site.decision_rows().await.len()), (1, 1, 1));

    let page = Windows::joins(&site).page().await;
    let guesses = join_all((0..16).map(|_| site.send(&page, "1"))).await;
    assert!(guesses.iter().all(is_asked));
    let rows = site.database_rows("SELECT failed FROM pin_tries WHERE user_object_id <> ''").await;
    assert!(
        rows.iter().any(|row| row["failed"] == 5)
            && rows.iter().all(|row| row["failed"].as_i64() <= Some(5))
    );
}

#[tokio::test]
async fn where_no_policy_fits_the_pin_is_asked_for_all_the_same() {
    let builder = SiteBuilder::new().await.contoso(REQUIRED);
    builder.remove_policy("contoso", "company");
    let site = builder.start().await;
    let pin = site.pin(None, 1, None).await;
    let asked = Windows::joins(&site).page().await;
    assert_eq!(asked.texts("h1"), ["Enter your PIN"]);
    assert!(site.decision_rows().await.is_empty());
    let location = Location::read(&asked.press(&site, "pin", &pin).await);
    assert_eq!(location.get("IsAccepted"), Some("true"));
    assert_eq!(site.decision_rows().await[0]["decision"], "not_required");
    assert_eq!(site.used().await, 1);
}

// The server goes on while a command is waited for: it may be in the middle of a transaction.
#[tokio::test(flavor = "multi_thread")]
async fn pins_are_made_listed_and_revoked_by_command() {
    let builder = SiteBuilder::new().await.contoso(REQUIRED);
    let site = builder.start_now().await;
    let file = builder.config_file();
    let run = |arguments: &[&str]| {
        let (first, rest) = arguments.split_at(2);
        vestibule().args(first).arg("--config").arg(&file).args(rest).output().unwrap()
    };
    let made = run(&["pin", "create", "--tenant", CONTOSO, "--user", ADA, "--uses", "2"]);
    assert!(made.status.success(), "{made:?}");
    let printed = String::from_utf8(made.stdout).unwrap();
    let pin = printed.trim_end();
    assert!(pin.len() == 8 && printed == format!("{pin}\n"), "{printed:?}");
    let page = Windows::joins(&site).page().await;
    let terms = site.send(&page, pin).await;
    assert_eq!(terms.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);

    let listed = String::from_utf8(run(&["pin", "list"]).stdout).unwrap();
    assert!(
        listed.contains("used 1 of 2") && listed.contains(ADA) && !listed.contains(pin),
        "{listed}"
    );
    let id = listed.split_whitespace().next().unwrap();
    assert!(run(&["pin", "revoke", "--id", id]).status.success());
    assert!(!run(&["pin", "revoke", "--id", id]).status.success());
    let page = Windows::joins(&site).page().await;
    assert!(is_asked(&site.send(&page, pin).await));
    for wrong in [
        &["pin", "create", "--tenant", "99999999-604b-40ac-a9d7-9fd97c0b779f"][..],
        &["pin", "create", "--tenant", FABRIKAM, "--uses", "0"],
        &["pin", "create", "--tenant", FABRIKAM, "--expires", "2020-01-01T00:00:00Z"],
    ] {
        let refused = run(wrong);
        assert!(!refused.status.success() && refused.stdout.is_empty(), "{wrong:?}");
    }
    let rows = site.database_rows("SELECT * FROM pins").await;
    assert!(rows.len() == 1 && !rows[0].to_string().contains(pin), "{rows:?}");
}

#[tokio::test]
async fn a_use_that_no_device_came_of_is_given_back_once_the_blob_is_over() {
    let (_builder, site) = required().await;
    let pin = site.pin(None, 1, None).await;
    let accept = async || {
        let page = site.send(&Windows::joins(&site).page().await, &pin).await;
        if is_asked(&page) {
            return None;
        }
        Some((page.ticket(), page.press(&site, "decision", "accept").await))
    };
    let (first, _) = accept().await.unwrap();
    site.pass(SignedDuration::from_mins(64));
    assert!(accept().await.is_none(), "the blob might still enroll a device");
    site.pass(SignedDuration::from_mins(2));
    let (_, answer) = accept().await.unwrap();
    let blob = Location::read(&answer).get("OpaqueBlob").unwrap().to_owned();
    Mdm::of(&site).await.enrolled(&request(&blob, "hw-1")).await;
    assert_eq!(site.used().await, 1);

    // The decision of the first time stands, and takes nothing.
    let again = Location::read(&post(&site, &[("ticket", &first), ("decision", "accept")]).await);
    assert_eq!(again.get("IsAccepted"), Some("true"));
    assert_eq!(site.used().await, 1);

    // Of this one a device came.
    site.pass(SignedDuration::from_hours(3));
    assert!(accept().await.is_none());
}
