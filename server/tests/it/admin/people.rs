//! `/admin/people`: what the help desk finds, and what it is told.

use std::time::Duration;

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::sync::watch;
use vestibule::{
    api::tokens::Right,
    attempts::{Attempt, Kind},
    clock::{Clock, Entropy},
    config::Config,
    decisions::{Decision, Outcome, ShownIn},
    ids::{AttemptId, DecisionId, ObjectId},
    serve::Bound,
    terms_of_use::request::Ownership,
};

use crate::support::{
    Browser, Location, Page, Site, SiteBuilder, Windows,
    browser::{SIGN_IN, location, urlencoding},
    entra,
    mdm::{Mdm, request, request_of},
    site::{ADA, CONTOSO, FABRIKAM},
    windows::{REQUEST_ID, client, post},
};

const ADMIN: &str = "aaaaaaaa-0000-4000-8000-00000000ad01";
const HELPER: &str = "aaaaaaaa-0000-4000-8000-000000004e1b";
const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";
/// The acts that somebody's device was removed by.
const REMOVALS: &str = "SELECT * FROM acts WHERE action = 'device.removal_requested'";
const GROUP: &str = "99999999-9999-4999-8999-999999999999";
const ENTRA_ID: &str = "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11";

async fn builder(lines: &str) -> SiteBuilder {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    builder.contoso(&format!(
        "{lines}\n{SIGN_IN}administrators = [\"{ADMIN}\"]\nhelp_desk = [\"{HELPER}\"]\n"
    ))
}

async fn site(lines: &str) -> (SiteBuilder, Site, Mdm) {
    let builder = builder(lines).await;
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

/// The attempts, once so many are written.
async fn noted(site: &Site, count: usize) -> Vec<Value> {
    let mut rows = Vec::new();
    for _ in 0..400 {
        rows = site.database_rows("SELECT * FROM attempts ORDER BY at, id").await;
        if rows.len() >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(rows.len(), count, "{rows:#?}");
    rows
}

fn outcomes(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["outcome"].as_str().unwrap()).collect()
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_else(|| panic!("{name} of {row}"))
}

async fn find(browser: &Browser<'_>, query: &str) -> Page {
    browser.page(&format!("/admin/people?q={}", urlencoding(query))).await
}

/// The rows of a page that lead to its people, devices, decisions and attempts.
fn links(page: &Page) -> Vec<String> {
    page.attributes("main li a", "href")
}

/// One attempt as the application would note it.
fn attempt(site: &Site, outcome: &str) -> Attempt {
    Attempt {
        id: AttemptId::random(&site.app.entropy),
        tenant: CONTOSO.parse().unwrap(),
        at: site.now(),
        kind: Kind::Terms,
        outcome: outcome.to_owned().into(),
        code: None,
        why: None,
        user: Some(ADA.parse().unwrap()),
        upn: Some("ada@contoso.com".to_owned()),
        client_request_id: None,
        support_id: "x".to_owned(),
        decision: None,
        device: None,
        hardware_id: None,
        ownership: None,
        theme: None,
        os_version: None,
        user_agent: None,
    }
}

async fn store_decision(site: &Site, user: ObjectId, upn: &str) -> Decision {
    let decision = Decision {
        id: DecisionId::random(&site.app.entropy),
        tenant: CONTOSO.parse().unwrap(),
        user,
        upn: Some(upn.to_owned()),
        outcome: Outcome::NotRequired,
        agreement: None,
        ownership: Ownership::Company,
        theme: ShownIn::FrxLight,
        client_request_id: None,
        user_agent: None,
        at: site.now(),
        rule_groups: Vec::new(),
        withdrawn_at: None,
        reading: None,
    };
    site.app.decisions.store(decision).await.unwrap()
}

#[tokio::test]
async fn whatever_is_typed_finds_what_it_is_of() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let blob = site.blob().await;
    let device = mdm.enrolled(&request(&blob, "PF3K-9X2A")).await;
    let decision = text(&site.decision_rows().await[0], "id").to_owned();
    let (status, refused) = mdm.enroll(&request(&site.blob().await, "PF3K-OTHER")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    let trace_id = text(&refused, "trace_id").to_owned();
    let rows = noted(&site, 6).await;
    let at_cap = rows.iter().find(|row| row["outcome"] == "DeviceCapReached").unwrap();
    let shown = rows.iter().find(|row| row["outcome"] == "shown").unwrap();

    let browser = Browser::signed_in_as(&site, HELPER).await;
    let (person, one_device) = (format!("/admin/people/{ADA}"), format!("/admin/devices/{device}"));
    let (one_decision, refusal) =
        (format!("/admin/decisions/{decision}"), format!("/admin/attempts/{}", text(at_cap, "id")));
    for (query, expected) in [
        (ADA.to_owned(), vec![&person]),
        (ADA.to_uppercase(), vec![&person]),
        (format!(" {{{ADA}}} "), vec![&person]),
        ("ada@contoso.com".to_owned(), vec![&person]),
        ("ADA@".to_owned(), vec![&person]),
        (device.clone(), vec![&one_device]),
        (ENTRA_ID.to_owned(), vec![&one_device]),
        ("ada-lap".to_owned(), vec![&one_device]),
        ("pf3k-9x2a".to_owned(), vec![&one_device]),
        (decision.clone(), vec![&one_decision]),
        (trace_id.clone(), vec![&refusal]),
        (text(at_cap, "id").to_owned(), vec![&refusal]),
        ("pf3k-other".to_owned(), vec![&refusal]),
        (REQUEST_ID.to_uppercase(), vec![&one_decision, &refusal]),
        (text(shown, "support_id").to_owned(), vec![&one_decision, &refusal]),
        // The beginning of a name and of a device's.
        ("ada".to_owned(), vec![&person, &one_device]),
    ] {
        let page = find(&browser, &query).await;
        assert_eq!(page.attributes("input[name=q]", "value"), [query.trim()]);
        let found = links(&page);
        for link in expected {
            assert!(found.contains(link), "{query}: {link} is not in {found:?}");
        }
    }
    let page = find(&browser, &trace_id).await;
    assert_eq!(page.texts("main h2"), ["What happened"]);
    let text = page.text();
    assert!(text.contains("Enrollment refused: the person is at the cap"), "{text}");
    assert!(text.contains("This person has 1 of 1 devices."), "{text}");
    assert!(text.contains("The person’s turn"), "{text}");
    assert!(links(&page).contains(&"/help/errors/0x80180013".to_owned()), "{:?}", links(&page));
}

#[tokio::test]
async fn what_is_not_there_is_said_so_and_no_letter_stands_for_others() {
    let (_builder, site, mdm) = site("").await;
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    noted(&site, 3).await;
    let browser = Browser::signed_in_as(&site, HELPER).await;
    let long = "x".repeat(2000);
    for query in [
        "%",
        "_da",
        "a%",
        "da@contoso.com",
        "contoso",
        "'",
        "\"",
        "\\",
        "\0",
        "🖥",
        "*",
        &long,
        GRACE,
    ] {
        let page = find(&browser, query).await;
        if query == "\0" {
            assert_eq!(page.texts("main h2"), ["What you can search for"]);
            continue;
        }
        assert_eq!(page.texts("main h2"), [""; 0], "{query}");
        assert!(page.text().contains("Nothing found for"), "{query}");
    }
    let page = browser.page("/admin/people").await;
    assert_eq!(page.texts("main h2"), ["What you can search for"]);
    assert!(page.text().contains("ada@contoso.com"));
    for path in [GRACE, "x", "%00", "..%2f"] {
        let answer = browser.get(&format!("/admin/people/{path}")).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let answer = browser.get(&format!("/admin/people/{ADA}?attempts=odd")).await;
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn of_many_the_first_are_shown_with_the_hint_that_there_are_more() {
    let (_builder, site, _mdm) = site("").await;
    for n in 0..22 {
        let user = ObjectId::random(&site.app.entropy);
        let upn = format!("Many.{n:02}@contoso.com");
        store_decision(&site, user, &upn).await;
        store_decision(&site, user, &upn).await;
    }
    let browser = Browser::signed_in_as(&site, HELPER).await;
    let page = find(&browser, "many.").await;
    let names = page.texts("main li a");
    assert_eq!(names.len(), 20);
    assert_eq!(
        (names[0].as_str(), names[19].as_str()),
        ("Many.00@contoso.com", "Many.19@contoso.com")
    );
    assert!(page.text().contains("There are more."));
    let page = find(&browser, "MANY.2").await;
    assert_eq!(page.texts("main li a"), ["Many.20@contoso.com", "Many.21@contoso.com"]);
    assert!(!page.text().contains("There are more."));
}

#[tokio::test]
async fn a_name_that_no_index_can_hold_is_kept_and_found() {
    let (_builder, site, _mdm) = site("").await;
    // PostgreSQL packs what repeats.
    let letters = (0..1024_u32).map(|n| char::from_u32(0x4e00 + n * 17 % 20_000).unwrap());
    let upn: String = letters.collect();
    let token = site.token_with("upn", json!(upn));
    let page = Windows::joins(&site).token(&token).page().await;
    assert_eq!(page.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);
    noted(&site, 2).await;
    let browser = Browser::signed_in_as(&site, HELPER).await;
    for length in [1, 128, 500] {
        let start: String = upn.chars().take(length).collect();
        assert_eq!(links(&find(&browser, &start).await), [format!("/admin/people/{ADA}")]);
    }
}

#[tokio::test]
async fn a_person_is_told_of_in_one_page() {
    let lines = format!(
        "device_cap = 3\n[[tenant.cap_override]]\ngroup = \"{GROUP}\"\ncap = 5\n\
         [[tenant.cap_override]]\nuser = \"{GRACE}\"\ncap = 2\n"
    );
    let (_builder, site, mdm) = site(&lines).await;
    let mut ids = Vec::new();
    for hardware in ["hw-1", "hw-2", "hw-3"] {
        let mut body = request(&site.blob().await, hardware);
        body["device"]["name"] = json!(format!("NAME-{hardware}"));
        ids.push(mdm.enrolled(&body).await);
        site.pass(SignedDuration::from_mins(1));
    }
    let put = async |path: String, body: Value| {
        let (status, answer) = mdm.send(Method::PUT, &path, body).await;
        assert_eq!(status, StatusCode::NO_CONTENT, "{answer}");
    };
    put(
        format!("/devices/{}/compliance", ids[0]),
        json!({"managed": true, "compliant": false, "reasons": ["No BitLocker."], "grace_until": null}),
    )
    .await;
    mdm.send(Method::POST, &format!("/devices/{}/removal", ids[1]), json!({})).await;
    mdm.call(Method::DELETE, &format!("/devices/{}", ids[2])).send().await.unwrap();
    noted(&site, 9).await;

    let browser = Browser::signed_in_as(&site, HELPER).await;
    let page = browser.page(&format!("/admin/people/{ADA}")).await;
    assert_eq!(page.texts("h1"), ["ada@contoso.com"]);
    let said = page.text();
    for words in [
        ADA,
        "1 of 3 devices",
        "It’s everybody’s cap.",
        "Doesn’t meet requirements",
        "Being removed",
        "The person accepted the terms",
        "The device was enrolled",
        "Company devices",
    ] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
    assert_eq!(page.texts("main h2"), ["What happened", "Devices", "Decisions", "Copies"]);
    assert_eq!(page.texts("main h3"), ["Removed"]);
    for id in &ids {
        assert!(links(&page).contains(&format!("/admin/devices/{id}")));
    }

    // In a group, and with a cap of their own.
    site.blob_of(ADA, &[GROUP]).await;
    site.blob_of(GRACE, &[GROUP]).await;
    let said = browser.page(&format!("/admin/people/{ADA}")).await.text();
    assert!(said.contains("1 of 5 devices"), "{said}");
    assert!(said.contains(GROUP), "{said}");
    let page = browser.page(&format!("/admin/people/{GRACE}")).await;
    let said = page.text();
    for words in ["0 of 2 devices", "It’s a cap of this person’s own.", "No devices."] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
}

#[tokio::test]
async fn what_happened_and_what_was_decided_can_be_gone_through_page_by_page() {
    let (_builder, site, _mdm) = site("").await;
    for n in 0..25 {
        site.app
            .attempts
            .note(|| Attempt { why: Some(format!("No. {n}.")), ..attempt(&site, "shown") });
        store_decision(&site, ADA.parse().unwrap(), "ada@contoso.com").await;
        site.pass(SignedDuration::from_mins(1));
    }
    noted(&site, 25).await;
    let browser = Browser::signed_in_as(&site, HELPER).await;
    for (list, row) in [
        ("attempts", "main ol li a[href^='/admin/attempts']"),
        ("decisions", "main ul li a[href^='/admin/decisions/']"),
    ] {
        let (mut path, mut seen) = (format!("/admin/people/{ADA}"), Vec::new());
        loop {
            let page = browser.page(&path).await;
            seen.extend(page.attributes(row, "href"));
            assert_eq!(page.text().contains("Back to the newest"), path.contains('?'));
            let next = page.attributes(&format!("main a[href*='?{list}=']"), "href");
            let Some(next) = next.first() else { break };
            path.clone_from(next);
        }
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!((all, seen.len()), (25, 25), "{list}");
    }
}

#[tokio::test]
async fn each_way_in_which_the_terms_can_end_is_kept_with_why() {
    let lines = format!("device_cap = 1\n[[tenant.cap_override]]\nuser = \"{GRACE}\"\ncap = 0\n");
    let (builder, site, mdm) = site(&lines).await;
    let minute = SignedDuration::from_mins(1);

    // Somebody declines; then there are no terms for personal devices; then a token names nobody.
    let page = Windows::adds_account(&site).page().await;
    site.pass(minute);
    page.press(&site, "decision", "decline").await;
    site.pass(minute);
    builder.remove_policy("contoso", "personal");
    noted(&site, 2).await;
    let site = builder.start().await;
    Windows::adds_account(&site).location().await;
    site.pass(minute);
    let nobody = site.token_with("oid", Value::Null);
    Windows::joins(&site).token(&nobody).query("client-request-id", "of-nobody").location().await;
    site.pass(minute);
    // At the cap, the page removes a device; a button that it does not have is refused.
    mdm_of(&site, &mdm).enrolled(&request(&site.blob().await, "hw-1")).await;
    site.pass(minute);
    let page = Windows::joins(&site).page().await;
    let rows = noted(&site, 8).await;
    assert_eq!(
        outcomes(&rows[..4]),
        ["shown", "declined", "not_required", "user_refused"],
        "{rows:#?}"
    );
    assert_eq!(rows[7]["outcome"], "shown");
    assert_eq!(text(&rows[0], "why"), "personal, version 1, en-US");
    assert_eq!(text(&rows[0], "support_id"), REQUEST_ID);
    assert_eq!(
        text(&rows[0], "user_agent"),
        "Mozilla/5.0 (Windows NT 10.0; MSAppHost/3.0) Edge/18.22631"
    );
    assert_eq!(text(&rows[1], "code"), "rejectedTermsOfUse");
    let decisions = site.decision_rows().await;
    assert_eq!(rows[1]["decision_id"], decisions[0]["id"]);
    assert_eq!(rows[2]["decision_id"], decisions[1]["id"]);
    assert_eq!((&rows[3]["user_object_id"], &rows[3]["upn"]), (&Value::Null, &Value::Null));
    assert_eq!(text(&rows[3], "why"), "token names no user");

    site.pass(minute);
    let odd = post(&site, &[("ticket", &page.ticket()), ("decision", "decline")]).await;
    assert_eq!(odd.status(), StatusCode::BAD_REQUEST);
    site.pass(minute);
    let other =
        Windows::joins(&site).query("redirect_uri", "https://elsewhere.example/x").send().await;
    assert_eq!(other.status(), StatusCode::BAD_REQUEST);
    let rows = noted(&site, 9).await;
    assert_eq!(rows[8]["outcome"], "form_refused");

    let browser = Browser::signed_in_as(&site, HELPER).await;
    let page = find(&browser, "OF-NOBODY").await;
    let said = page.text();
    for words in [
        "Windows was told that this person can’t go on",
        "token names no user",
        "The administrator’s turn",
    ] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
    for row in &rows {
        let page = browser.page(&format!("/admin/attempts/{}", text(row, "id"))).await;
        assert_ne!(page.texts("h1"), [text(row, "outcome")], "it is said in words");
        assert!(page.text().contains(text(row, "support_id")));
    }
}

/// The same MDM server at another instance.
fn mdm_of(site: &Site, mdm: &Mdm) -> Mdm {
    Mdm { origin: site.url(""), token: mdm.token.clone(), http: client() }
}

#[tokio::test]
async fn a_device_that_is_removed_on_the_page_is_part_of_the_story() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let device = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let minute = SignedDuration::from_mins(1);
    site.pass(minute);
    let page = Windows::joins(&site).page().await;
    site.pass(minute);
    let asked = Page::read(page.press(&site, "remove", &page.buttons("remove")[0]).await).await;
    site.pass(minute);
    asked.press(&site, "removal", &asked.buttons("removal")[0]).await;
    let rows = noted(&site, 7).await;
    // The removal and the page after it are at the same time.
    let mut last = outcomes(&rows[4..]);
    last.sort_unstable();
    assert_eq!(last, ["removal_asked", "removal_requested", "shown"]);
    for row in rows.iter().filter(|row| row["outcome"].as_str().unwrap().starts_with("removal")) {
        assert_eq!(text(row, "device_id"), device);
    }
    let browser = Browser::signed_in_as(&site, HELPER).await;
    let said = browser.page(&format!("/admin/devices/{device}")).await.text();
    assert!(said.contains("The person asked for a device to be removed"), "{said}");
    assert!(said.contains("Asked for by its owner"), "{said}");
}

#[tokio::test]
async fn restrictions_and_pins_are_kept_with_the_error_that_they_lead_to() {
    for (restriction, why, code) in [
        ("maintenance = true", "Enrollment is paused.", "0x80180017"),
        (
            "maintenance = { until = 2026-12-01T06:00:00Z, message = \"Later.\" }",
            "Enrollment is paused until 2026-12-01T06:00:00Z.",
            "0x80180017",
        ),
        ("personal_devices = \"blocked\"", "Personal devices are blocked.", "0x80180003"),
        (
            "licensed_users = [\"aaaaaaaa-0000-4000-8000-0000000096ac\"]",
            "This person is not licensed to enroll devices.",
            "0x80180018",
        ),
        (
            "minimum_os_version = \"10.0.99999\"",
            "The device has Windows 10.0.22631; it needs 10.0.99999 or later.",
            "0x80180014",
        ),
    ] {
        let (_builder, site, _mdm) = site(&format!("[tenant.restrictions]\n{restriction}\n")).await;
        let windows = Windows::adds_account(&site).header(
            "cxh-osversioninfo",
            "{\"majorVersion\":10,\"minorVersion\":0,\"buildNumber\":22631}",
        );
        let page = windows.page().await;
        site.pass(SignedDuration::from_mins(1));
        let buttons = page.attributes("form button", "name");
        let answer =
            page.press(&site, &buttons[0], &page.attributes("form button", "value")[0]).await;
        assert_eq!(answer.status(), StatusCode::FOUND);
        let rows = noted(&site, 2).await;
        assert_eq!(outcomes(&rows), ["restricted", "user_refused"]);
        assert_eq!((text(&rows[0], "why"), text(&rows[0], "code")), (why, code));
        assert_eq!(text(&rows[0], "os_version"), "10.0.22631");
        let browser = Browser::signed_in_as(&site, HELPER).await;
        let page = browser.page(&format!("/admin/people/{ADA}")).await;
        assert!(links(&page).contains(&format!("/help/errors/{code}")), "{:?}", links(&page));
        assert!(page.text().contains(why), "{}", page.text());
    }
    let (_builder, site, _mdm) = site("[tenant.restrictions]\npin = \"required\"\n").await;
    let page = Windows::joins(&site).page().await;
    site.pass(SignedDuration::from_mins(1));
    let form = [("ticket", page.ticket()), ("pin", "12345678".to_owned())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    assert_eq!(post(&site, &form).await.status(), StatusCode::OK);
    let rows = noted(&site, 2).await;
    assert_eq!(outcomes(&rows), ["pin_asked", "pin_refused"]);
    assert_eq!(text(&rows[1], "why"), "There is no such PIN for this person.");
    assert!(!format!("{rows:?}").contains("12345678"), "no PIN is kept");
}

#[tokio::test]
async fn each_way_in_which_an_enrollment_can_end_is_kept_with_its_trace_id() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let minute = SignedDuration::from_mins(1);
    let blob = site.blob().await;
    noted(&site, 2).await;
    site.pass(minute);
    let device = mdm.enrolled(&request(&blob, "hw-1")).await;
    site.pass(minute);
    mdm.enroll(&request(&blob, "hw-1")).await;
    site.pass(minute);
    let mut traces = Vec::new();
    for body in [
        request(&blob, "hw-2"),
        request("nonsense", "hw-1"),
        json!({"opaque_blob": null, "user": {"object_id": GRACE, "upn": "Grace@contoso.com"},
               "device": {"hardware_id": "hw-9", "enrollment_type": "Full"}}),
        json!({"opaque_blob": blob.clone(), "user": "odd"}),
    ] {
        let (_, refused) = mdm.enroll(&body).await;
        traces.push(text(&refused, "trace_id").to_owned());
        site.pass(minute);
    }
    let (_, refused) = mdm.enroll(&request(&site.blob().await, "hw-3")).await;
    traces.push(text(&refused, "trace_id").to_owned());
    let rows = noted(&site, 11).await;
    let calls: Vec<&Value> = rows.iter().filter(|row| row["kind"] == "enrollment").collect();
    let ended: Vec<&str> = calls.iter().map(|row| text(row, "outcome")).collect();
    assert_eq!(
        ended,
        [
            "enrolled",
            "enrolled_already",
            "InvalidEnrollmentData",
            "InvalidEnrollmentData",
            "Authorization",
            "MessageFormat",
            "DeviceCapReached",
        ]
    );
    let kept: Vec<&str> = calls[2..].iter().map(|row| text(row, "support_id")).collect();
    assert_eq!(kept, traces);
    assert_eq!(calls[0]["device_id"], device.as_str());
    let decision = &site.decision_rows().await[0]["id"];
    for call in &calls[..3] {
        assert_eq!(&call["decision_id"], decision);
        assert_eq!(call["client_request_id"], REQUEST_ID);
        assert_eq!(call["ownership"], "company");
    }
    assert_eq!(text(calls[4], "upn"), "grace@contoso.com");
    assert_eq!(calls[5]["user_object_id"], Value::Null);
    let all = format!("{rows:?}");
    assert!(!all.contains(&blob) && !all.contains("nonsense"), "no blob is kept");
    assert!(!all.contains("eyJ"), "no token is kept");

    // Somebody of whom nothing but a refusal is known has a page.
    let browser = Browser::signed_in_as(&site, HELPER).await;
    let page = browser.page(&format!("/admin/people/{GRACE}")).await;
    assert_eq!(page.texts("h1"), ["grace@contoso.com"]);
    for (row, outcome) in calls.iter().zip(ended) {
        let page = browser.page(&format!("/admin/attempts/{}", text(row, "id"))).await;
        assert_ne!(page.texts("h1"), [outcome]);
        if let Some(code) = row["code"].as_str() {
            let help = page.attributes("main a[href^='/help']", "href");
            assert_eq!(help, [format!("/help/errors/{code}")]);
        }
    }
}

#[tokio::test]
async fn nobody_whom_no_token_has_named_leaves_a_trace() {
    let (_builder, site, mdm) = site("").await;
    Windows::joins(&site).without_header("authorization").location().await;
    Windows::joins(&site).token("eyJhbGciOiJub25lIn0.e30.").location().await;
    let mut expired = site.claims();
    expired["exp"] = (site.now().as_second() - 3600).into();
    let expired = entra::sign(&expired, &entra::key(0));
    Windows::joins(&site).token(&expired).location().await;
    Windows::joins(&site).query("api-version", "9").location().await;
    Windows::joins(&site).without_query("redirect_uri").send().await;
    post(&site, &[("ticket", "nonsense"), ("decision", "accept")]).await;
    let call = client().post(site.url("/api/v1/enrollments")).bearer_auth("wrong");
    assert_eq!(
        call.json(&request("x", "y")).send().await.unwrap().status(),
        StatusCode::UNAUTHORIZED
    );
    // Then somebody comes, and is the only one who is written.
    mdm.enroll(&json!({})).await;
    assert_eq!(outcomes(&noted(&site, 1).await), ["MessageFormat"]);
}

#[tokio::test]
async fn a_decision_is_shown_with_all_that_is_on_record() {
    let (_builder, site, mdm) = site("").await;
    let device = mdm.enrolled(&request(&site.blob_of(ADA, &[]).await, "hw-1")).await;
    let row = site.decision_rows().await.remove(0);
    let id = text(&row, "id");
    noted(&site, 3).await;
    let ada = Browser::signed_in(&site).await;
    ada.send(&format!("/agreements/{id}/withdrawal"), &[]).await;
    let helper = Browser::signed_in_as(&site, HELPER).await;
    let page = helper.page(&format!("/admin/decisions/{id}")).await;
    assert_eq!(page.texts("h1"), ["Company devices"]);
    assert_eq!(page.texts(".prose strong"), ["terms"]);
    let said = page.text();
    let withdrawn = site.database_rows("SELECT * FROM withdrawals").await.remove(0);
    for words in [
        text(&row, "text_sha256"),
        text(&row, "commitment"),
        text(&withdrawn, "commitment"),
        text(&row, "user_agent"),
        REQUEST_ID,
        "ada@contoso.com",
        "Windows 10 setup",
        "Withdrawn",
        "ADA-LAPTOP",
    ] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
    let links = page.attributes("main a", "href");
    for link in [format!("/admin/people/{ADA}"), format!("/admin/devices/{device}")] {
        assert!(links.contains(&link), "{link} is not in {links:?}");
    }
    assert!(!said.contains(text(&row, "salt")), "the salt stays here");
    let page = helper.page(&format!("/admin/devices/{device}")).await;
    let said = page.text();
    for words in ["hw-1", ENTRA_ID, device.as_str(), id, "10.0.22631.3447", "Contoso X1"] {
        assert!(said.contains(words), "{words} is not in: {said}");
    }
}

#[tokio::test]
async fn an_administrator_signs_somebody_out_everywhere_and_the_log_says_so() {
    let (_builder, site, mdm) = site("").await;
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let path = format!("/admin/people/{ADA}/sessions");
    let is_in =
        async |browser: &Browser<'_>| browser.get("/devices").await.status() == StatusCode::OK;
    let (here, there) = (Browser::signed_in(&site).await, Browser::signed_in(&site).await);
    let grace = Browser::signed_in_as(&site, GRACE).await;
    let helper = Browser::signed_in_as(&site, HELPER).await;
    let page = helper.page(&format!("/admin/people/{ADA}")).await;
    assert!(!page.attributes("main a", "href").contains(&path), "the help desk reads");
    assert_eq!(helper.get(&path).await.status(), StatusCode::FORBIDDEN);

    let admin = Browser::signed_in_as(&site, ADMIN).await;
    let page = admin.page(&format!("/admin/people/{ADA}")).await;
    assert!(page.attributes("main a", "href").contains(&path));
    let stale = Page::read(admin.post(&path, &[("form", "stale")]).await).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(is_in(&here).await && is_in(&there).await, "nothing has happened");
    // Of another tenant's people, or nobody's, there is nothing to end.
    let nobody = "/admin/people/aaaaaaaa-0000-4000-8000-00000000dead/sessions";
    let token = admin.token(&path).await;
    for odd in [nobody, "/admin/people/x/sessions"] {
        assert_eq!(admin.get(odd).await.status(), StatusCode::NOT_FOUND, "{odd}");
    }
    let answer = admin.post(&path, &[("form", &token)]).await;
    assert_eq!(location(&answer), format!("/admin/people/{ADA}?done=signed-out"));
    let said = admin.page(&location(&answer)).await.text();
    assert!(said.contains("Signed out everywhere"), "{said}");
    assert!(!is_in(&here).await && !is_in(&there).await);
    assert!(is_in(&grace).await && is_in(&admin).await, "nobody else");
    let acts = site.database_rows("SELECT * FROM acts WHERE action = 'person.signed_out'").await;
    let [act] = &acts[..] else { panic!("{acts:?}") };
    assert_eq!((text(act, "subject"), text(act, "actor_object_id")), (ADA, ADMIN));
    assert_eq!(text(act, "before"), "{\"sessions\":2}");
    let log = admin.page("/admin/log").await.text();
    assert!(log.contains("Person signed out everywhere"), "{log}");

    // Pressed twice, and where nobody is signed in.
    let again = admin.post(&path, &[("form", &token)]).await;
    assert_eq!(location(&again), format!("/admin/people/{ADA}"));
    let page = admin.page(&path).await;
    assert!(page.text().contains("is not signed in anywhere"), "{}", page.text());
    assert!(page.attributes("main form", "action").is_empty());
    // Somebody who has only ever signed in.
    let of_grace = format!("/admin/people/{GRACE}/sessions");
    let answer = admin.send(&of_grace, &[]).await;
    assert_eq!(location(&answer), "/admin/log");
    assert!(!is_in(&grace).await);
    assert_eq!(admin.get(&of_grace).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_device_is_removed_on_its_owners_behalf_and_the_log_says_by_whom() {
    let (_builder, site, mdm) = site("").await;
    let device = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let other = mdm.enrolled(&request_of(GRACE, &site.blob_of(GRACE, &[]).await, "hw-2")).await;
    let path = format!("/admin/people/{ADA}/devices/{device}/removal");
    let helper = Browser::signed_in_as(&site, HELPER).await;
    let page = helper.page(&format!("/admin/devices/{device}")).await;
    assert!(!page.attributes("main a", "href").contains(&path), "the help desk reads");

    let admin = Browser::signed_in_as(&site, ADMIN).await;
    let page = admin.page(&format!("/admin/devices/{device}")).await;
    assert!(page.attributes("main a", "href").contains(&path));
    let token = admin.token(&path).await;
    let events = mdm.events().await.len();
    let stale = Page::read(admin.post(&path, &[("form", "stale")]).await).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    for odd in [
        format!("/admin/people/{ADA}/devices/{other}/removal"),
        format!("/admin/people/{GRACE}/devices/{device}/removal"),
        format!("/admin/people/{ADA}/devices/x/removal"),
    ] {
        let answer = admin.post(&odd, &[("form", &token)]).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{odd}");
        assert_eq!(admin.get(&odd).await.status(), StatusCode::NOT_FOUND, "{odd}");
    }
    assert_eq!(mdm.events().await.len(), events, "nothing has happened");
    assert_eq!(site.database_rows(REMOVALS).await.len(), 0);

    let answer = admin.post(&path, &[("form", &token)]).await;
    let there = format!("/admin/devices/{device}");
    assert_eq!(location(&answer), format!("{there}?done=removal-requested"));
    let said = admin.page(&location(&answer)).await.text();
    assert!(said.contains("The MDM server is asked to remove this device"), "{said}");
    assert!(said.contains(&format!("Asked for by {ADMIN}")), "{said}");
    let event = mdm.events().await.pop().unwrap();
    assert_eq!(
        (event["type"].as_str(), event["data"]["by"].as_str()),
        (Some("device.removal_requested"), Some(ADMIN))
    );
    let acts = site.database_rows(REMOVALS).await;
    assert_eq!(acts.len(), 1);
    assert_eq!(text(&acts[0], "action"), "device.removal_requested");
    assert_eq!(text(&acts[0], "subject"), device);
    assert_eq!(text(&acts[0], "actor_object_id"), ADMIN);
    let log = admin.page("/admin/log").await;
    assert!(log.text().contains("Device’s removal asked for"), "{}", log.text());
    let unnamed = log.texts("option").into_iter().filter(|words| words.contains("act-"));
    assert_eq!(unnamed.count(), 0, "each action has its words: {:?}", log.texts("option"));

    // Again, and where it is too late.
    assert_eq!(location(&admin.post(&path, &[("form", &token)]).await), there);
    assert_eq!(location(&admin.get(&path).await), there);
    assert_eq!(site.database_rows(REMOVALS).await.len(), 1);
}

#[tokio::test]
async fn what_too_many_removals_forbid_is_said_and_not_logged() {
    let (_builder, site, mdm) = site("[tenant.removals]\nmost_pending = 1\n").await;
    let first = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    mdm.send(Method::POST, &format!("/devices/{first}/removal"), json!({})).await;
    let device = mdm.enrolled(&request(&site.blob().await, "hw-2")).await;
    let admin = Browser::signed_in_as(&site, ADMIN).await;
    let path = format!("/admin/people/{ADA}/devices/{device}/removal");
    let page = Page::read(admin.send(&path, &[]).await).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Too many removals at once"), "{}", page.text());
    assert_eq!(site.database_rows(REMOVALS).await.len(), 0);
}

#[tokio::test]
async fn what_is_another_tenants_is_not_there() {
    let (_builder, site, _mdm) = site("").await;
    let page = Windows::joins(&site).token(&site.fabrikam_token()).page().await;
    let answer = page.press(&site, "decision", "accept").await;
    let blob = Location::read(&answer).get("OpaqueBlob").unwrap().to_owned();
    let token = site.api_token(FABRIKAM, &Right::ALL).await;
    let theirs = Mdm { origin: site.url(""), token, http: client() };
    let device = theirs.enrolled(&request(&blob, "hw-1")).await;
    let rows = noted(&site, 3).await;
    let decision = text(&site.decision_rows().await[0], "id").to_owned();
    let browser = Browser::signed_in_as(&site, ADMIN).await;
    for path in [
        format!("/admin/people/{ADA}"),
        format!("/admin/decisions/{decision}"),
        format!("/admin/decisions/{decision}/proof"),
        format!("/admin/devices/{device}"),
        format!("/admin/attempts/{}", text(&rows[0], "id")),
        format!("/admin/people/{ADA}/devices/{device}/removal"),
    ] {
        assert_eq!(browser.get(&path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let trace = rows.iter().find(|row| row["kind"] == "enrollment").unwrap();
    for query in [
        ADA,
        "ada",
        REQUEST_ID,
        &device,
        &decision,
        ENTRA_ID,
        "hw-1",
        text(trace, "support_id"),
        text(&rows[0], "id"),
    ] {
        let page = find(&browser, query).await;
        assert!(page.text().contains("Nothing found for"), "{query}: {}", page.text());
    }
}

#[tokio::test]
async fn an_orderly_stop_writes_what_is_queued() {
    let builder = builder("").await;
    let reading = builder.start().await;
    let config = Config::load(&builder.config_file(), std::iter::empty()).unwrap();
    let bound = Bound::new(&config, Clock::system(), Entropy::system()).await.unwrap();
    for _ in 0..1000 {
        bound.app().attempts.note(|| attempt(&reading, "shown"));
    }
    let (stop, stopped) = watch::channel(false);
    stop.send(true).unwrap();
    bound.run(stopped).await.unwrap();
    let rows = reading.database_rows("SELECT COUNT(*) AS n FROM attempts").await;
    assert_eq!(rows[0]["n"], 1000);
}

#[tokio::test]
async fn a_database_that_fails_loses_attempts_and_no_request() {
    let (_builder, site, _mdm) = site("").await;
    site.change_database("DROP TABLE attempts").await;
    let page = Windows::joins(&site).page().await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.press(&site, "decision", "accept").await.status(), StatusCode::FOUND);
    for _ in 0..200 {
        let metrics = site.app.metrics.text().unwrap();
        if metrics.contains("vestibule_attempts_total{outcome=\"lost\"} 2") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{}", site.app.metrics.text().unwrap());
}

#[tokio::test]
async fn after_30_days_it_is_deleted() {
    let (builder, site, _mdm) = site("").await;
    for _ in 0..600 {
        site.app.attempts.note(|| attempt(&site, "shown"));
    }
    noted(&site, 600).await;
    site.pass(SignedDuration::from_hours(24 * 30));
    site.app.attempts.note(|| attempt(&site, "accepted"));
    noted(&site, 601).await;
    site.pass(SignedDuration::from_secs(1));
    // It is looked for old ones at the start, and then each hour.
    let site = builder.start().await;
    for _ in 0..200 {
        let rows = site.database_rows("SELECT outcome FROM attempts").await;
        if rows.len() == 1 {
            assert_eq!(rows[0]["outcome"], "accepted");
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("they are still there");
}

#[tokio::test]
async fn who_comes_does_not_wait_for_the_database() {
    let (_builder, site, _mdm) = site("").await;
    let before = std::time::Instant::now();
    for _ in 0..20_000 {
        site.app.attempts.note(|| attempt(&site, "shown"));
    }
    assert!(before.elapsed() < Duration::from_secs(2), "{:?}", before.elapsed());
    let metrics = site.app.metrics.text().unwrap();
    assert!(metrics.contains("vestibule_attempts_total{outcome=\"dropped\"}"), "{metrics}");
}
