//! People at their cap see that above the terms, and remove a device there.

use std::time::{Duration, Instant};

use futures_util::future::join_all;
use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{
    admin::{console, settings::save},
    support::{
        Browser, Location, Page, Site, SiteBuilder, Windows,
        mdm::{Mdm, read, request, request_of},
        site::{ADA, CONTOSO},
        windows::{REQUEST_ID, post},
    },
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000009ce";

/// Ada has as many devices as she may have: two, of which the second was seen longer ago.
struct Full {
    builder: SiteBuilder,
    site: Site,
    mdm: Mdm,
    devices: [String; 2],
}

impl Full {
    async fn with(settings: &str) -> Self {
        let builder = SiteBuilder::new().await.contoso(&format!("device_cap = 2\n{settings}"));
        let site = builder.start().await;
        let mdm = Mdm::of(&site).await;
        let first = mdm.enrolled(&named(&site.blob().await, "hw-1", "FIRST")).await;
        let second = mdm.enrolled(&named(&site.blob().await, "hw-2", "SECOND")).await;
        site.pass(SignedDuration::from_hours(24 * 20));
        let check_in = format!("/devices/{first}/check-in");
        mdm.send(Method::POST, &check_in, json!({"at": site.now().to_string()})).await;
        site.pass(SignedDuration::from_hours(24 * 3));
        Self { builder, site, mdm, devices: [first, second] }
    }

    async fn page(&self) -> Page {
        Windows::joins(&self.site).page().await
    }

    async fn press(&self, page: &Page, name: &str, value: &str) -> Page {
        Page::read(page.press(&self.site, name, value).await).await
    }

    async fn state(&self, n: usize) -> String {
        let device = self.mdm.get(&format!("/devices/{}", self.devices[n])).await;
        device["state"].as_str().unwrap().to_owned()
    }
}

fn named(blob: &str, hardware_id: &str, name: &str) -> Value {
    let mut body = request(blob, hardware_id);
    body["device"]["name"] = json!(name);
    body
}

#[tokio::test]
async fn who_is_at_the_cap_sees_it_above_the_terms_and_can_accept_all_the_same() {
    let full = Full::with("").await;
    let page = full.page().await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.texts("h1"), ["Company devices"]);
    assert_eq!(page.texts(".cap h2"), ["You have 2 of 2 devices"]);
    assert_eq!(page.texts(".device-name"), ["SECOND", "FIRST"], "the one to remove comes first");
    assert!(page.text().contains("setting up one of these devices again, you can accept"));
    let facts = page.texts(".device-facts").join("|");
    assert!(facts.contains("Not seen yet") && facts.contains("3 days ago"), "{facts}");
    let [first, second] = full.devices.clone();
    assert_eq!(page.buttons("remove"), [second, first]);
    assert_eq!(page.buttons("decision"), ["accept"]);
    assert_eq!(page.texts(".request-id .id"), [REQUEST_ID]);

    let location = Location::read(&page.press(&full.site, "decision", "accept").await);
    let blob = location.get("OpaqueBlob").unwrap();
    let (status, refusal) = full.mdm.enroll(&request(blob, "hw-3")).await;
    assert_eq!(
        (status, &refusal["error_type"]),
        (StatusCode::CONFLICT, &json!("DeviceCapReached"))
    );
    let (status, _) = full.mdm.enroll(&request(blob, "hw-2")).await;
    assert_eq!(status, StatusCode::OK, "a listed device keeps its place");
}

#[tokio::test]
async fn below_the_cap_nothing_is_said() {
    let builder = SiteBuilder::new().await.contoso("device_cap = 2\n");
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let page = Windows::joins(&site).page().await;
    assert!(page.texts(".cap").is_empty() && page.buttons("remove").is_empty());
    // Somebody else's devices are not counted.
    mdm.enrolled(&request_of(GRACE, &site.blob_of(GRACE, &[]).await, "hw-2")).await;
    assert!(Windows::joins(&site).page().await.texts(".cap").is_empty());
}

#[tokio::test]
async fn a_device_is_removed_right_there_and_the_way_goes_on() {
    let full = Full::with("").await;
    let page = full.page().await;
    let asked = full.press(&page, "remove", &full.devices[1]).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert_eq!(asked.header("cache-control"), "private, no-cache");
    assert_eq!(asked.texts("h1"), ["Remove \u{2068}SECOND\u{2069}?"]);
    assert!(asked.text().contains("Its place is free for another device at once."));
    assert_eq!(asked.texts(".request-id .id"), [REQUEST_ID]);
    assert_eq!(
        (asked.buttons("step"), asked.buttons("removal")),
        (vec!["terms".to_owned()], vec![full.devices[1].clone()])
    );
    assert_eq!(full.state(1).await, "active", "nothing has happened yet");

    let back = full.press(&asked, "step", "terms").await;
    assert_eq!(back.texts(".cap h2"), ["You have 2 of 2 devices"]);
    assert_eq!(full.state(1).await, "active");

    let done = full.press(&asked, "removal", &full.devices[1]).await;
    assert_eq!(done.texts("h1"), ["Company devices"]);
    assert_eq!(done.texts(".cap h2"), ["You have 1 of 2 devices"]);
    assert!(done.text().contains("is being removed. There is room for this device now."));
    assert_eq!(full.state(1).await, "removal_requested");
    let device = full.mdm.get(&format!("/devices/{}", full.devices[1])).await;
    assert_eq!(device["removal"]["asked_by"], ADA);

    // The same press again, and the first page's ticket, change nothing more.
    let again = full.press(&page, "removal", &full.devices[1]).await;
    assert!(again.text().contains("is being removed"));
    let types = full.mdm.event_types().await;
    assert_eq!(types.iter().filter(|t| *t == "device.removal_requested").count(), 1);
    // There is room by now: the other one is not removed for nothing.
    for name in ["remove", "removal"] {
        let room = full.press(&page, name, &full.devices[0]).await;
        assert!(room.texts("h1") == ["Company devices"] && room.text().contains("There is room"));
    }
    assert_eq!(full.state(0).await, "active");

    let location = Location::read(&done.press(&full.site, "decision", "accept").await);
    let blob = location.get("OpaqueBlob").unwrap();
    full.mdm.enrolled(&request(blob, "hw-3")).await;
    let rows = full.site.decision_rows().await;
    assert_eq!(rows.len(), 3);
}

#[tokio::test]
async fn where_the_place_is_free_later_the_page_says_so_and_looks_again() {
    let full = Full::with("[tenant.removals]\nfree_slot = \"on_confirmation\"\n").await;
    let page = full.page().await;
    let asked = full.press(&page, "remove", &full.devices[1]).await;
    assert!(asked.text().contains("once the removal is confirmed"));
    let done = full.press(&asked, "removal", &full.devices[1]).await;
    assert_eq!(done.texts(".cap h2"), ["You have 2 of 2 devices"]);
    assert!(done.text().contains("frees its place once that is done"));
    assert!(!done.text().contains("first remove"), "enough is on its way");
    assert_eq!(done.buttons("remove"), [full.devices[0].clone()], "the other one can go too");
    let path = format!("/devices/{}/removal", full.devices[1]);
    full.mdm.send(Method::PUT, &path, json!({"state": "done"})).await;
    let later = full.press(&done, "step", "terms").await;
    assert!(later.texts(".cap").is_empty(), "there is room");
    // What was removed for good meanwhile is not there any more.
    let gone = full.press(&page, "removal", &full.devices[1]).await;
    assert!(gone.status == StatusCode::OK && gone.texts(".cap").is_empty());
}

#[tokio::test]
async fn too_many_removals_are_refused_on_the_page() {
    let settings = "[tenant.removals]\nfree_slot = \"on_confirmation\"\nmost_pending = 1\n";
    let full = Full::with(settings).await;
    let page = full.page().await;
    full.press(&page, "removal", &full.devices[1]).await;
    let second = full.press(&page, "removal", &full.devices[0]).await;
    assert!(second.status == StatusCode::OK && second.text().contains("Too many removals at once"));
    assert_eq!(full.state(0).await, "active");
}

#[tokio::test]
async fn a_tenant_can_keep_removals_off_the_page() {
    let full = Full::with("[tenant.removals]\non_terms_page = false\n").await;
    let page = full.page().await;
    assert_eq!(page.texts(".device-name"), ["SECOND", "FIRST"]);
    assert!(page.buttons("remove").is_empty());
    assert!(page.text().contains("Ask your IT support to do that."), "{}", page.text());
    for name in ["remove", "removal"] {
        assert_eq!(full.press(&page, name, &full.devices[0]).await.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(full.state(0).await, "active");
}

#[tokio::test]
async fn nobody_removes_what_is_not_theirs_or_without_a_ticket_of_theirs() {
    let full = Full::with("").await;
    let site = &full.site;
    let theirs =
        full.mdm.enrolled(&request_of(GRACE, &site.blob_of(GRACE, &[]).await, "hw-9")).await;
    let page = full.page().await;
    let ticket = page.ticket();
    let mut damaged = ticket.clone();
    damaged.replace_range(40..41, if &damaged[40..41] == "A" { "B" } else { "A" });
    let nobodys = "00000000-0000-4000-8000-000000000000";
    let mine = full.devices[0].as_str();
    for name in ["remove", "removal"] {
        for fields in [
            vec![("ticket", ticket.as_str()), (name, theirs.as_str())],
            vec![("ticket", &ticket), (name, nobodys)],
            vec![("ticket", &ticket), (name, "")],
            vec![("ticket", &ticket), (name, "marker")],
            vec![("ticket", &ticket), (name, mine), (name, mine)],
            vec![("ticket", &ticket), ("remove", mine), ("removal", mine)],
            vec![("ticket", &damaged), (name, mine)],
            vec![(name, mine)],
        ] {
            let answer = Page::read(post(site, &fields).await).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{fields:?}");
            assert!(!answer.html.contains("marker") && !answer.html.contains(&theirs));
        }
    }
    // After the decision, the ticket removes nothing any more; the decision itself is answered as before.
    let first = Location::read(&page.press(site, "decision", "accept").await);
    for name in ["remove", "removal"] {
        let terms = full.press(&page, name, mine).await;
        assert_eq!(
            (terms.status, terms.buttons("decision")),
            (StatusCode::OK, vec!["accept".into()])
        );
    }
    let beside = [("ticket", ticket.as_str()), ("decision", "accept"), ("removal", mine)];
    assert_eq!(Location::read(&post(site, &beside).await), first);
    site.pass(SignedDuration::from_hours(24));
    let late = full.press(&page, "removal", mine).await;
    assert_eq!(late.status, StatusCode::BAD_REQUEST, "an expired ticket");
    assert_eq!((full.state(0).await, full.state(1).await), ("active".into(), "active".into()));
    let events = full.mdm.event_types().await;
    assert!(!events.contains(&"device.removal_requested".to_owned()), "{events:?}");
}

#[tokio::test]
async fn the_box_speaks_the_pages_language_and_says_which_where_the_terms_speak_another() {
    let full = Full::with("").await;
    full.builder.text("contoso", "company", "fi-FI", "# Ehdot\n\nEhdot.\n");
    let page = full.page().await;
    let arabic = full.press(&page, "language", "ar-SA").await;
    assert_eq!(arabic.attributes("html", "dir"), ["rtl"]);
    assert_eq!(arabic.texts(".cap h2"), ["لديك 2 من أصل جهازين"]);
    let asked = full.press(&arabic, "remove", &full.devices[0]).await;
    assert_eq!(asked.attributes("html", "lang"), ["ar"]);
    let back = full.press(&asked, "step", "terms").await;
    assert_eq!(back.attributes("html", "lang"), ["ar-SA"]);

    let other = full.builder.start().await;
    let finnish = Windows::joins(&other).language("fi-FI").page().await;
    assert_eq!(finnish.attributes("html", "lang"), ["fi-FI"]);
    assert_eq!(finnish.attributes(".cap", "lang"), ["en"]);
}

#[tokio::test]
async fn ten_devices_are_listed_and_the_others_counted_and_a_lowered_cap_says_how_many_must_go() {
    let builder = SiteBuilder::new().await.contoso("device_cap = 13\n");
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    for n in 0..13 {
        site.pass(SignedDuration::from_hours(1));
        mdm.enrolled(&named(&site.blob().await, &format!("hw-{n}"), &format!("PC-{n}"))).await;
    }
    let page = Windows::joins(&site).page().await;
    let expected: Vec<_> = (0..10).map(|n| format!("PC-{n}")).collect();
    assert_eq!(page.texts(".device-name"), expected);
    assert_eq!(page.texts(".more"), ["3 more devices were seen since then."]);

    let lowered = builder.contoso(
        "cap_override = [{ group = \"cccccccc-0000-4000-8000-000000000001\", cap = 11 }]\n",
    );
    let site = lowered.start().await;
    let groups = json!(["cccccccc-0000-4000-8000-000000000001"]);
    let page = Windows::joins(&site).token(&site.token_with("groups", groups)).page().await;
    assert_eq!(page.texts(".cap h2"), ["You have 13 of 11 devices"]);
    assert!(page.text().contains("first remove 3 that you no longer use"), "{}", page.text());
}

#[tokio::test]
async fn a_cap_of_none_is_said_without_a_list() {
    let builder = SiteBuilder::new().await.contoso("device_cap = 0\n");
    let page = Windows::joins(&builder.start().await).page().await;
    assert_eq!(page.texts(".cap h2"), ["Your account can’t add devices"]);
    assert!(page.texts(".devices").is_empty());
    assert_eq!(page.buttons("decision"), ["accept"]);
}

#[tokio::test]
async fn a_database_that_cannot_count_does_not_hold_the_terms_up() {
    let full = Full::with("").await;
    let page = full.page().await;
    full.site.app.store.close().await;
    let terms = full.page().await;
    assert_eq!((terms.status, terms.texts("h1")), (StatusCode::OK, vec!["Company devices".into()]));
    assert!(terms.texts(".cap").is_empty());
    let location = Location::read(&page.press(&full.site, "removal", &full.devices[0]).await);
    assert_eq!(location.error(), ("server_error", "internal service error"));
}

/// Waits until an instance answers from memory, or the database is asked, about a person; two seconds at most.
async fn soon(what: &str, is_so: impl AsyncFn() -> bool) {
    let begun = Instant::now();
    while !is_so().await {
        assert!(begun.elapsed() < Duration::from_secs(2), "not within two seconds: {what}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn is_in_no_need(site: &Site, user: &str, limit: u32) -> bool {
    let (tenant, user) = (CONTOSO.parse().unwrap(), user.parse().unwrap());
    site.app.near_cap.had_room(tenant, user, limit)
}

async fn said(site: &Site) -> Vec<String> {
    Windows::joins(site).page().await.texts(".cap h2")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_instance_says_so_soon_and_the_truth_at_once_after_a_removal() {
    let builder = SiteBuilder::new().await.contoso("device_cap = 3\n");
    let (one, two) = (builder.start().await, builder.start().await);
    for site in [&one, &two] {
        soon("memory", async || is_in_no_need(site, ADA, 3)).await;
        assert!(said(site).await.is_empty());
    }
    let mdm = Mdm::of(&one).await;
    let mut last = String::new();
    for n in 0..3 {
        last = mdm.enrolled(&named(&one.blob().await, &format!("hw-{n}"), "PC")).await;
    }
    let full = ["You have 3 of 3 devices"];
    assert_eq!(said(&one).await, full, "the instance that enrolled it");
    soon("the other one", async || said(&two).await == full).await;
    for n in 3..6 {
        mdm.send(Method::DELETE, &format!("/devices/{last}"), json!(null)).await;
        assert!(said(&two).await.is_empty() && said(&one).await.is_empty(), "there is room");
        let blob = one.blob().await;
        last = mdm.enrolled(&named(&blob, &format!("hw-{n}"), "PC")).await;
        assert_eq!(
            (said(&two).await, said(&one).await),
            (full.map(Into::into).to_vec(), full.map(Into::into).to_vec())
        );
    }
    for site in [&one, &two] {
        assert!(is_in_no_need(site, GRACE, 3), "nobody else is asked about");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_cap_of_the_consoles_is_said_on_every_instance() {
    let builder = console("").await;
    let (one, two) = (builder.start().await, builder.start().await);
    let mdm = Mdm::of(&one).await;
    for n in 0..2 {
        mdm.enrolled(&named(&one.blob().await, &format!("hw-{n}"), "PC")).await;
    }
    soon("memory", async || is_in_no_need(&two, ADA, 15)).await;
    let browser = Browser::signed_in(&one).await;
    for (cap, expected) in [
        ("2", vec!["You have 2 of 2 devices"]),
        ("15", vec![]),
        ("2", vec!["You have 2 of 2 devices"]),
    ] {
        save(&browser, "caps", &[("device_cap", cap)]).await;
        for site in [&one, &two] {
            soon(cap, async || said(site).await == expected).await;
        }
        // And so it stays once the people are read anew.
        tokio::time::sleep(Duration::from_millis(700)).await;
        for site in [&one, &two] {
            assert_eq!(said(site).await, expected);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn removals_on_the_page_and_enrollments_at_once_never_go_over_the_cap() {
    for free_slot in ["at_once", "on_confirmation"] {
        for _ in 0..10 {
            let full =
                Full::with(&format!("[tenant.removals]\nfree_slot = \"{free_slot}\"\n")).await;
            let mut blobs = Vec::new();
            for _ in 0..8 {
                blobs.push(full.site.quick_blob(ADA.parse().unwrap()).await);
            }
            let page = full.page().await;
            let enrollments = blobs.iter().enumerate().map(|(n, blob)| {
                let body = request(blob, &format!("new-{n}"));
                let call = full.mdm.call(Method::POST, "/enrollments").json(&body);
                async move { read(call.send().await.unwrap()).await.0 }
            });
            let removals = (0..8).map(|n| full.press(&page, "removal", &full.devices[n % 2]));
            let (statuses, pages) = tokio::join!(join_all(enrollments), join_all(removals));
            assert!(pages.iter().all(|page| page.status == StatusCode::OK));
            let won = statuses.iter().filter(|s| **s == StatusCode::CREATED).count();
            let active = [full.state(0).await, full.state(1).await];
            let gone = active.iter().filter(|state| *state == "removal_requested").count();
            if free_slot == "at_once" {
                assert!((1..=2).contains(&gone) && won <= gone, "{won} for {gone}");
                // And each place that came free can be had.
                let mut later = 0;
                for n in 0..3 {
                    let blob = full.site.quick_blob(ADA.parse().unwrap()).await;
                    let (status, _) = full.mdm.enroll(&request(&blob, &format!("later-{n}"))).await;
                    later += usize::from(status == StatusCode::CREATED);
                }
                assert_eq!(won + later, gone);
            } else {
                assert_eq!((won, gone), (0, 2), "no place is free yet");
            }
        }
    }
}
