//! `/devices` and `/agreements`: what people see and do, and what others cannot.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{
    Browser, Page, Site, SiteBuilder, Windows,
    browser::{location, urlencoding},
    mdm::{Mdm, request, request_of},
    site::ADA,
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";

async fn site() -> (SiteBuilder, Site, Mdm) {
    site_with("").await
}

async fn site_with(lines: &str) -> (SiteBuilder, Site, Mdm) {
    let builder = SiteBuilder::with_portal_and(lines).await;
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

/// A device of Ada's, and the decision that it was enrolled on.
async fn enrolled(site: &Site, mdm: &Mdm, hardware: &str) -> (String, String) {
    let (status, answer) = mdm.enroll(&request(&site.blob().await, hardware)).await;
    assert_eq!(status, StatusCode::CREATED, "{answer}");
    let text = |name: &str| answer[name].as_str().unwrap().to_owned();
    (text("device_id"), text("decision_id"))
}

/// Publishes a second version of the terms for company devices, and what reads it.
async fn publish_second(builder: &SiteBuilder, reaccept: bool) -> Site {
    let lines = format!("ownership = \"company\"\nversion = 2\nreaccept = {reaccept}");
    builder.policy("contoso", "company", &lines);
    for (locale, title) in [("en-US", "Company devices, again"), ("de-DE", "Deutsch, noch einmal")]
    {
        let text = format!("# {title}\n\nThese are the **new** terms.\n\n<script>x</script>\n");
        builder.text("contoso", "company", locale, &text);
    }
    builder.start().await
}

/// A method, an address and the fields of its form.
type Route = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Every address behind the sign-in, with a form's fields.
const ROUTES: [Route; 27] = [
    ("GET", "/devices", &[]),
    ("GET", "/devices/{device}", &[]),
    ("GET", "/devices/{device}/name", &[]),
    ("POST", "/devices/{device}/name", &[("name", "A name of mine & <more>")]),
    ("GET", "/devices/{device}/removal", &[]),
    ("POST", "/devices/{device}/removal", &[]),
    ("GET", "/devices/{device}/removal/cancellation", &[]),
    ("POST", "/devices/{device}/removal/cancellation", &[]),
    ("GET", "/devices/{device}/loss", &[]),
    ("POST", "/devices/{device}/loss", &[("lost", "yes")]),
    ("GET", "/agreements", &[]),
    ("GET", "/agreements/{decision}", &[]),
    ("GET", "/agreements/{decision}/receipt", &[]),
    ("GET", "/agreements/{decision}/consent-record.jsonld", &[]),
    ("GET", "/agreements/{decision}/proof", &[]),
    ("GET", "/agreements/{decision}/withdrawal", &[]),
    ("POST", "/agreements/{decision}/withdrawal", &[]),
    ("GET", "/agreements/terms/company", &[]),
    ("POST", "/agreements/terms/company", &[("version", "2"), ("locale", "en-US")]),
    ("GET", "/account", &[]),
    ("GET", "/account/data", &[]),
    ("GET", "/account/data/file", &[]),
    ("GET", "/account/data/consent-records.jsonld", &[]),
    ("GET", "/account/sessions/6babcaad-604b-40ac-a9d7-9fd97c0b779f", &[]),
    ("POST", "/account/sessions/6babcaad-604b-40ac-a9d7-9fd97c0b779f", &[]),
    ("POST", "/sign-out", &[("scope", "this")]),
    ("GET", "/sign-out", &[]),
];

fn filled(path: &str, device: &str, decision: &str) -> String {
    path.replace("{device}", device).replace("{decision}", decision)
}

async fn ask(browser: &Browser<'_>, method: &str, path: &str, form: &[(&str, &str)]) -> Page {
    let response = match method {
        "GET" => browser.get(path).await,
        _ => browser.post(path, form).await,
    };
    Page::read(response).await
}

#[test]
fn the_table_of_addresses_is_whole() {
    let routes = include_str!("../../src/routes.rs");
    let (_, behind) = routes.split_once("let for_signed_in").unwrap();
    let (behind, _) = behind.split_once(".route_layer").unwrap();
    let written: BTreeSet<String> = behind
        .split('"')
        .filter(|text| text.starts_with('/'))
        .map(|path| path.replace("{policy}", "company"))
        .collect();
    let tested: BTreeSet<String> = ROUTES
        .iter()
        .map(|(_, path, _)| path.replace("{device}", "{id}").replace("{decision}", "{id}"))
        .map(|path| path.replace("6babcaad-604b-40ac-a9d7-9fd97c0b779f", "{id}"))
        .filter(|path| path != "/sign-out") // for everybody
        .collect();
    assert_eq!(written, tested);
    let posts = ROUTES.iter().filter(|route| route.0 == "POST" && route.1 != "/sign-out");
    assert_eq!(behind.matches("post(").count(), posts.count());
}

#[tokio::test]
async fn who_has_not_signed_in_is_sent_to_do_so_and_changes_nothing() {
    let (builder, site, mdm) = site().await;
    let (device, decision) = enrolled(&site, &mdm, "hw-1").await;
    let site = publish_second(&builder, true).await;
    let before = mdm.events().await.len();
    let browser = Browser::new(&site);
    for (method, path, form) in ROUTES {
        let path = filled(path, &device, &decision);
        let page = ask(&browser, method, &path, form).await;
        if path == "/sign-out" {
            let expected = if method == "GET" { StatusCode::OK } else { StatusCode::SEE_OTHER };
            assert_eq!(page.status, expected);
            assert_eq!(page.header("location"), if method == "GET" { "" } else { "/sign-out" });
            continue;
        }
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{method} {path}");
        let to = page.header("location");
        let typed: Vec<String> =
            form.iter().map(|(n, v)| format!("{n}={}&", urlencoding(v))).collect();
        let typed = typed.concat();
        let back = if method == "GET" { path.clone() } else { format!("{path}?{typed}kept") };
        let kept = if method == "GET" { "" } else { "&kept" };
        assert_eq!(
            to,
            format!("/sign-in?return_to={}{kept}", urlencoding(&back)),
            "{method} {path}"
        );
        assert!(page.text().is_empty() && page.header("set-cookie").is_empty(), "{method} {path}");
        if method == "POST" {
            // A page in between, as a form's answer may not lead to another host.
            let page = browser.page(to).await;
            let on = page.attributes("main a", "href");
            assert!(on.contains(&format!("/sign-in?return_to={}", urlencoding(&back))), "{on:?}");
        }
    }
    assert_eq!(Mdm::of(&site).await.events().await.len(), before, "nothing has happened");
}

#[tokio::test]
async fn what_is_somebody_elses_is_answered_as_what_does_not_exist() {
    let (builder, site, mdm) = site().await;
    let (device, decision) = enrolled(&site, &mdm, "hw-1").await;
    let site = publish_second(&builder, true).await;
    let mdm = Mdm::of(&site).await;
    let before = mdm.events().await.len();
    let grace = Browser::signed_in_as(&site, GRACE).await;
    let nowhere = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
    for (method, path, form) in ROUTES {
        let of_somebody = path.contains('{') || path.contains("terms") || path.contains("sessions");
        if !of_somebody || (method == "GET" && path.contains("sessions")) {
            continue;
        }
        let mut answers = Vec::new();
        for (device, decision) in [(device.as_str(), decision.as_str()), (nowhere, nowhere)] {
            let token = grace.token("/sign-out").await;
            let form: Vec<_> = form.iter().copied().chain([("form", token.as_str())]).collect();
            let page = ask(&grace, method, &filled(path, device, decision), &form).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {path}");
            let ids = [device, decision, nowhere];
            answers.push(ids.iter().fold(page.html, |html, id| html.replace(id, "ID")));
        }
        assert_eq!(answers[0], answers[1], "{method} {path}");
        for odd in ["x", "..%2f", "%00", &"9".repeat(300)] {
            let path = path.replace("{device}", odd).replace("{decision}", odd);
            if path.contains(odd) {
                let page = ask(&grace, method, &path, form).await;
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{method} {path}");
            }
        }
    }
    assert_eq!(mdm.events().await.len(), before, "nothing has happened");
}

#[tokio::test]
async fn a_form_without_a_token_of_this_sign_in_or_with_a_used_one_does_nothing() {
    let (builder, site, mdm) = site().await;
    let (device, decision) = enrolled(&site, &mdm, "hw-1").await;
    let site = publish_second(&builder, true).await;
    let mdm = Mdm::of(&site).await;
    let before = mdm.events().await.len();
    let ada = Browser::signed_in(&site).await;
    let elsewhere = Browser::signed_in(&site).await;
    let grace = Browser::signed_in_as(&site, GRACE).await;
    let used = ada.token("/sign-out").await;
    let path = format!("/devices/{device}/name");
    let renamed = ada.post(&path, &[("name", "First"), ("form", &used)]).await;
    assert_eq!(renamed.status(), StatusCode::SEE_OTHER);
    let other_session = elsewhere.token("/sign-out").await;
    let other_person = grace.token("/sign-out").await;
    let tokens =
        [None, Some(""), Some("x"), Some(&other_session[..]), Some(&other_person), Some(&used)];
    for (method, path, form) in ROUTES.iter().filter(|route| route.0 == "POST") {
        for token in tokens {
            let path = filled(path, &device, &decision);
            let form: Vec<_> = form.iter().copied().chain(token.map(|t| ("form", t))).collect();
            let page = ask(&ada, method, &path, &form).await;
            if path.ends_with("/cancellation") && token == Some(&used) {
                // Sent twice: there is nothing left to take back, and the device's page says so.
                assert_eq!(page.status, StatusCode::SEE_OTHER);
                continue;
            }
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {token:?}");
            if path.ends_with("/cancellation") {
                // Nobody has asked for a removal: no form leads from here to one.
                assert!(page.attributes("main input[name=form]", "value").is_empty());
                continue;
            }
            // The form again, with a token that is good.
            let again = page.attributes("main input[name=form]", "value");
            assert!(!again.is_empty() && !again.contains(&used), "{path}");
            if form.iter().any(|(name, _)| *name == "name") {
                assert_eq!(
                    page.attributes("input[name=name]", "value"),
                    ["A name of mine & <more>"]
                );
            }
        }
    }
    assert_eq!(mdm.events().await.len(), before + 1, "only the first name was given");
    assert_eq!(ada.get("/account").await.status(), StatusCode::OK);
}

#[tokio::test]
async fn two_tabs_each_have_a_form_of_their_own() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/name");
    let (first, second) = (ada.token(&path).await, ada.token(&path).await);
    for (token, name) in [(second, "Second"), (first, "First")] {
        let answer = ada.post(&path, &[("name", name), ("form", &token)]).await;
        assert_eq!(location(&answer), format!("/devices/{device}?done=renamed"));
    }
    assert_eq!(ada.page(&format!("/devices/{device}")).await.texts("h1"), ["First"]);
}

#[tokio::test]
async fn what_was_typed_comes_back_after_signing_in_again() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/name");
    let token = ada.token(&path).await;
    site.pass(SignedDuration::from_mins(31));
    let answer = ada.post(&path, &[("name", "Grüße & <b>"), ("form", &token)]).await;
    let between = ada.page(&location(&answer)).await;
    let on = between.attributes("main a", "href");
    let on = on.iter().find(|to| to.starts_with("/sign-in")).unwrap();
    let to_provider = url::Url::parse(&location(&ada.get(on).await)).unwrap();
    let asked = to_provider.query_pairs().into_owned().collect();
    let back = Browser::provider_answers(&site.entra, &asked, ada.id_claims());
    let form = ada.page(&location(&ada.get(&back).await)).await;
    assert_eq!(form.attributes("input[name=name]", "value"), ["Grüße & <b>"]);
    let renamed = ada.send(&path, &[("name", "Grüße & <b>")]).await;
    assert_eq!(renamed.status(), StatusCode::SEE_OTHER);
    assert_eq!(mdm.get(&format!("/devices/{device}")).await["display_name"], "Grüße & <b>");
}

#[tokio::test]
async fn devices_are_counted_against_the_persons_own_cap() {
    let caps = format!(
        "device_cap = 15\n[[tenant.cap_override]]\nuser = \"{GRACE}\"\ncap = 2\n\
         [[tenant.cap_override]]\ngroup = \"bbbbbbbb-0000-4000-8000-000000000001\"\ncap = 40\n"
    );
    let (_builder, site, mdm) = site_with(&caps).await;
    for hardware in ["hw-1", "hw-2"] {
        enrolled(&site, &mdm, hardware).await;
    }
    let ada = Browser::signed_in(&site).await;
    let page = ada.page("/devices").await;
    assert!(page.text().contains("2 of 15 devices"), "{}", page.text());
    assert!(page.attributes("main a[href^='/devices/']", "href").len() >= 2);

    let (status, _) = mdm.enroll(&request_of(GRACE, &site.blob_of(GRACE, &[]).await, "hw-3")).await;
    assert_eq!(status, StatusCode::CREATED);
    let grace = Browser::signed_in_as(&site, GRACE).await;
    assert!(grace.page("/devices").await.text().contains("1 of 2 devices"));

    // As the provider says now, and not as the last setup knew.
    let manager = Browser::new(&site);
    let mut claims = manager.id_claims();
    claims["groups"] = json!(["bbbbbbbb-0000-4000-8000-000000000001"]);
    manager.sign_in("/devices", claims).await;
    assert!(manager.page("/devices").await.text().contains("2 of 40 devices"));
}

#[tokio::test]
async fn a_removal_is_asked_for_followed_taken_back_and_done() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/removal");
    let asked = ada.send(&path, &[]).await;
    assert_eq!(location(&asked), format!("{path}?done=removal-requested"));
    let seen = mdm.get(&format!("/devices/{device}")).await;
    assert_eq!(
        (&seen["state"], &seen["removal"]["state"]),
        (&json!("removal_requested"), &json!("requested"))
    );
    assert_eq!(seen["removal"]["asked_by"], ADA);
    assert!(ada.page("/devices").await.text().contains("0 of 15 devices"), "the place is free");

    // It loads itself anew while it is under way.
    let page = ada.page(&path).await;
    assert_eq!(page.attributes("meta[http-equiv=refresh]", "content"), ["30"]);
    let taken_back = ada.send_to(&path, &format!("{path}/cancellation"), &[]).await;
    assert_eq!(location(&taken_back), format!("/devices/{device}?done=removal-cancelled"));
    assert_eq!(mdm.get(&format!("/devices/{device}")).await["state"], "active");

    ada.send(&path, &[]).await;
    let stale = ada.token(&path).await;
    let accepted = json!({ "state": "accepted" });
    mdm.send(Method::PUT, &path, accepted).await;
    let too_late = ada.post(&format!("{path}/cancellation"), &[("form", &stale)]).await;
    assert_eq!(too_late.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let failed = json!({ "state": "failed", "reason": "It is <off>line" });
    mdm.send(Method::PUT, &path, failed).await;
    let page = ada.page(&path).await;
    assert!(page.text().contains("It is <off>line"), "{}", page.text());
    ada.send(&path, &[]).await;
    mdm.send(Method::PUT, &path, json!({ "state": "done" })).await;
    assert_eq!(ada.page(&path).await.attributes("meta[http-equiv=refresh]", "content").len(), 0);
    let gone = ada.page("/devices").await;
    assert!(!gone.attributes("main a", "href").contains(&format!("/devices/{device}")));
    let removed = ada.page("/devices?show=removed").await;
    assert!(removed.attributes("main a", "href").contains(&format!("/devices/{device}")));
    let types = mdm.event_types().await;
    let removals: Vec<_> = types.iter().filter(|kind| kind.contains("remov")).collect();
    assert_eq!(removals.len(), 7, "{types:?}");
}

#[tokio::test]
async fn taking_a_removal_back_twice_never_leads_to_the_page_that_removes() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/removal");
    ada.send(&path, &[]).await;
    let token = ada.token(&path).await;
    let other_tab = ada.token(&path).await;
    for token in [&token, &token, &other_tab] {
        let answer = ada.post(&format!("{path}/cancellation"), &[("form", token)]).await;
        assert_eq!(location(&answer), format!("/devices/{device}?done=removal-cancelled"));
    }
}

#[tokio::test]
async fn nobody_is_asked_for_what_is_not_theirs_or_what_they_withdrew_from() {
    let (builder, site, mdm) = site().await;
    enrolled(&site, &mdm, "hw-1").await;
    let narrower = "ownership = \"company\"\nversion = 2\n\
                 groups = [\"bbbbbbbb-0000-4000-8000-000000000001\"]";
    builder.policy("contoso", "company", narrower);
    builder.text("contoso", "company", "en-US", "# For some\n\nNew.\n");
    let site = builder.start().await;
    let address = "/agreements/terms/company";
    for (groups, asked) in [
        (Some(json!(["bbbbbbbb-0000-4000-8000-000000000001"])), true),
        (Some(json!(["bbbbbbbb-0000-4000-8000-000000000002"])), false),
        (None, true),
    ] {
        let ada = Browser::new(&site);
        let mut claims = ada.id_claims();
        claims["groups"] = groups.clone().unwrap_or_default();
        ada.sign_in("/devices", claims).await;
        let links = ada.page("/agreements").await.attributes("main a", "href");
        assert_eq!(links.contains(&address.to_owned()), asked, "{groups:?}");
    }
    // Accepted, and withdrawn from: it can be accepted again, but nobody asks.
    site.pass(SignedDuration::from_mins(1));
    let ada = Browser::signed_in(&site).await;
    let page = ada.page(address).await;
    let field =
        |name: &str| page.attributes(&format!("main input[name={name}]"), "value").remove(0);
    let fields = ["version", "locale", "text_sha256", "form"].map(|name| (name, field(name)));
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let accepted = location(&ada.post(address, &fields).await);
    let accepted = accepted.strip_suffix("?done=accepted").unwrap();
    ada.send(&format!("{accepted}/withdrawal"), &[]).await;
    let links = ada.page("/agreements").await.attributes("main a", "href");
    assert!(!links.contains(&address.to_owned()), "{links:?}");
    let links = ada.page(accepted).await.attributes("main a", "href");
    assert!(links.contains(&address.to_owned()), "{links:?}");
}

#[tokio::test]
async fn accepted_in_two_tabs_at_once_is_accepted_once() {
    let (builder, site, mdm) = site().await;
    enrolled(&site, &mdm, "hw-1").await;
    let site = publish_second(&builder, true).await;
    let ada = Browser::signed_in(&site).await;
    let address = "/agreements/terms/company";
    let mut forms = Vec::new();
    for _ in 0..6 {
        let page = ada.page(address).await;
        forms.push(["version", "locale", "text_sha256", "form"].map(|name| {
            (name, page.attributes(&format!("main input[name={name}]"), "value").remove(0))
        }));
    }
    let all = forms.iter().map(|form| async {
        let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ada.post(address, &form).await.status()
    });
    let answers = futures_util::future::join_all(all).await;
    assert!(answers.iter().all(|status| *status == StatusCode::SEE_OTHER), "{answers:?}");
    assert_eq!(site.decision_rows().await.len(), 2, "the one in Windows, and one here");
}

#[tokio::test]
async fn what_an_address_says_was_done_is_shown_only_where_it_is_so() {
    let (_builder, site, mdm) = site().await;
    let (device, decision) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let alike = async |page: &str, other: &str| {
        let (page, other) = (ada.page(page).await, ada.page(other).await);
        assert_eq!(page.text(), other.text());
    };
    let page = format!("/devices/{device}");
    alike(&page, &format!("{page}?done=lost")).await;
    let page = format!("/agreements/{decision}");
    alike(&page, &format!("{page}?done=withdrawn")).await;
    alike(&page, &format!("{page}?done=accepted")).await;
}

#[tokio::test]
async fn a_device_is_lost_and_found() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/loss");
    for (lost, done) in [("yes", "lost"), ("no", "found")] {
        let answer = ada.send(&path, &[("lost", lost)]).await;
        assert_eq!(location(&answer), format!("/devices/{device}?done={done}"));
        let seen = mdm.get(&format!("/devices/{device}")).await;
        assert_eq!(seen["lost_at"].is_string(), lost == "yes");
    }
    assert_eq!(ada.send(&path, &[("lost", "perhaps")]).await.status(), StatusCode::BAD_REQUEST);
    let types = mdm.event_types().await;
    assert_eq!(types[types.len() - 2..], ["device.lost", "device.found"]);
}

#[tokio::test]
async fn strange_names_are_shown_as_text_and_impossible_ones_come_back() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/name");
    for name in
        ["</textarea><script>alert(1)</script>", "\"><img src=x>", "{{7*7}}", "عربي ١٢", "<!>"]
    {
        let answer = ada.send(&path, &[("name", name)]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{name}");
        let page = ada.page(&format!("/devices/{device}")).await;
        assert_eq!(page.texts("h1"), [name]);
        assert!(!page.html.contains("<script>") && !page.html.contains("<img src=x>"));
        assert_eq!(ada.page(&path).await.attributes("input[name=name]", "value"), [name]);
    }
    for (name, stays) in
        [("x".repeat(65), "x".repeat(65)), ("a\u{7}b".to_owned(), "a\u{7}b".to_owned())]
    {
        let page = Page::read(ada.send(&path, &[("name", &name)]).await).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.attributes("input[name=name]", "value"), [stays]);
        assert_eq!(page.attributes("input[name=name]", "aria-invalid"), ["true"]);
    }
    // Its own name again.
    ada.send(&path, &[("name", "")]).await;
    assert!(mdm.get(&format!("/devices/{device}")).await["display_name"].is_null());
}

#[tokio::test]
async fn many_devices_are_searched_sorted_and_paged() {
    let (_builder, site, mdm) = site_with("device_cap = 1000").await;
    for n in 0..101 {
        let mut body = request(&site.quick_blob(ADA.parse().unwrap()).await, &format!("hw-{n}"));
        body["device"]["name"] = format!("PC {n:03}").into();
        assert_eq!(mdm.enroll(&body).await.0, StatusCode::CREATED);
    }
    let ada = Browser::signed_in(&site).await;
    let listed = async |path: &str| {
        let page = ada.page(path).await;
        let links = page.attributes("main a", "href");
        let ids = links.iter().filter_map(|a| a.strip_prefix("/devices/"));
        ids.filter(|id| id.len() == 36).map(str::to_owned).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(listed("/devices").await, 100);
    assert_eq!(listed("/devices?page=2").await, 1);
    let next = ada.page("/devices?q=PC&sort=name").await.attributes("main a[rel=next]", "href");
    assert_eq!(next, ["/devices?q=PC&sort=name&page=2"]);
    assert_eq!(listed(&next[0]).await, 1);
    assert_eq!(listed("/devices?page=99").await, 1);
    assert_eq!(listed("/devices?q=pc+00").await, 11, "000 to 009, and 100");
    assert_eq!(listed("/devices?q=PC+042&sort=name").await, 1);
    assert_eq!(listed("/devices?q=windows+11+23h2&page=2").await, 1);
    assert_eq!(listed("/devices?q=22631").await, 0);
    assert_eq!(listed("/devices?q=nothing").await, 0);
    for odd in ["?q=%ff%00&sort=x&page=-1", "?page=0", &format!("?q={}", "x".repeat(5000))] {
        assert_eq!(ada.get(&format!("/devices{odd}")).await.status(), StatusCode::OK, "{odd:.20}");
    }
}

#[tokio::test]
async fn agreements_are_shown_word_for_word_even_when_the_terms_have_changed() {
    let (builder, site, mdm) = site().await;
    let (device, decision) = enrolled(&site, &mdm, "hw-1").await;
    let declined = Windows::adds_account(&site).language("de-DE").page().await;
    declined.press(&site, "decision", "decline").await;
    let site = publish_second(&builder, false).await;
    let ada = Browser::signed_in(&site).await;
    let list = ada.page("/agreements").await;
    let links = list.attributes("main a", "href");
    assert_eq!(
        links.iter().filter(|a| a.len() == "/agreements/".len() + 36).count(),
        2,
        "{links:?}"
    );
    let page = ada.page(&format!("/agreements/{decision}")).await;
    assert!(page.html.contains("These are the <strong>terms</strong>."), "{}", page.text());
    let links = page.attributes("main a", "href");
    for to in [
        format!("/devices/{device}"),
        format!("/agreements/{decision}/receipt"),
        format!("/agreements/{decision}/withdrawal"),
        "/agreements/terms/company".to_owned(),
    ] {
        assert!(links.contains(&to), "{to} is not in {links:?}");
    }
    let rows = site.decision_rows().await;
    let row = rows.iter().find(|row| row["id"] == *decision).unwrap();
    let receipt = ada.page(&format!("/agreements/{decision}/receipt")).await;
    for name in ["id", "text_sha256", "commitment"] {
        assert!(receipt.html.contains(row[name].as_str().unwrap()), "{name}");
    }
    assert!(receipt.html.contains(&format!("https://mdm.contoso.com/agreements/{decision}")));
}

#[tokio::test]
async fn a_newer_version_is_accepted_as_it_was_read() {
    let (builder, site, mdm) = site().await;
    let (_, first) = enrolled(&site, &mdm, "hw-1").await;
    let before = Browser::signed_in(&site).await;
    assert_eq!(location(&before.get("/agreements/terms/company").await), "/agreements");
    assert_eq!(before.get("/agreements/terms/personal").await.status(), StatusCode::NOT_FOUND);
    let site = publish_second(&builder, true).await;
    let ada = Browser::signed_in(&site).await;
    let address = "/agreements/terms/company";
    for page in ["/devices", "/agreements"] {
        let links = ada.page(page).await.attributes("main a", "href");
        assert!(links.contains(&address.to_owned()), "{page}: {links:?}");
    }
    let page = ada.page(&format!("{address}?language=de-DE")).await;
    assert!(page.html.contains("Deutsch, noch einmal") && !page.html.contains("<script"));
    let field = |page: &Page, name: &str| {
        page.attributes(&format!("main input[name={name}]"), "value").remove(0)
    };
    let form = |page: &Page| {
        ["version", "locale", "text_sha256", "form"].map(|name| (name, field(page, name)))
    };
    let wrong = |name: &str, value: &str| {
        let fields = form(&page);
        fields.map(|(n, v)| if n == name { (n, value.to_owned()) } else { (n, v) })
    };
    let english = ada.page(address).await;
    for fields in [
        wrong("version", "1"),
        wrong("version", "3"),
        wrong("locale", "fr-FR"),
        wrong("text_sha256", &field(&english, "text_sha256")),
    ] {
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let refused = ada.post(address, &fields).await;
        assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
    }
    assert_eq!(site.decision_rows().await.len(), 1);
    let fields = form(&page);
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let accepted = location(&ada.post(address, &fields).await);
    let id = accepted.strip_prefix("/agreements/").unwrap().strip_suffix("?done=accepted").unwrap();
    let mdm = Mdm::of(&site).await;
    let seen = mdm.get(&format!("/decisions/{id}")).await;
    for (name, value) in [
        ("decision", json!("accepted")),
        ("policy", json!("company")),
        ("version", json!(2)),
        ("locale", json!("de-DE")),
        ("theme", json!("portal")),
        ("ownership", json!("company")),
        ("withdrawn_at", Value::Null),
    ] {
        assert_eq!(seen[name], value, "{name}");
    }
    assert_eq!(mdm.event_types().await.last().unwrap(), "decision.made");
    // Sent twice, and the Back button.
    assert_eq!(location(&ada.post(address, &fields).await), "/agreements");
    assert_eq!(site.decision_rows().await.len(), 2);
    let old = ada.page(&format!("/agreements/{first}")).await;
    assert!(!old.attributes("main a", "href").contains(&address.to_owned()));
}

#[tokio::test]
async fn a_withdrawal_is_recorded_told_and_stops_the_blob() {
    let (_builder, site, mdm) = site().await;
    let blob = site.blob().await;
    let decision = site.decision_rows().await[0]["id"].as_str().unwrap().to_owned();
    let ada = Browser::signed_in(&site).await;
    let path = format!("/agreements/{decision}/withdrawal");
    let active = async || {
        mdm.send(Method::POST, "/opaque-blobs/introspect", json!({ "opaque_blob": blob })).await.1
    };
    assert_eq!(active().await["active"], true);
    let withdrawn = ada.send(&path, &[]).await;
    assert_eq!(location(&withdrawn), format!("/agreements/{decision}?done=withdrawn"));
    assert_eq!(active().await["active"], false);
    let (status, problem) = mdm.enroll(&request(&blob, "hw-1")).await;
    assert_eq!((status, &problem["error_type"]), (StatusCode::FORBIDDEN, &json!("Authorization")));
    assert!(mdm.get(&format!("/decisions/{decision}")).await["withdrawn_at"].is_string());
    let events = mdm.events().await;
    let last = events.last().unwrap();
    assert_eq!(
        (&last["type"], &last["data"]["decision_id"]),
        (&json!("agreement.withdrawn"), &json!(decision))
    );
    // The evidence stays as it was.
    let rows = site.decision_rows().await;
    assert_eq!((rows.len(), &rows[0]["decision"]), (1, &json!("accepted")));
    // Once is enough, and the terms can be accepted again.
    assert_eq!(location(&ada.get(&path).await), format!("/agreements/{decision}"));
    let again = ada.page(&format!("/agreements/{decision}")).await;
    assert!(again.attributes("main a", "href").contains(&"/agreements/terms/company".to_owned()));
    assert!(ada.page("/agreements/terms/company").await.html.contains("These are the"));
}

#[tokio::test]
async fn where_the_tenant_does_not_allow_it_nobody_withdraws() {
    let (_builder, site, mdm) = site_with("[tenant.agreements]\nwithdrawal = \"refused\"").await;
    let (_, decision) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/agreements/{decision}/withdrawal");
    assert_eq!(location(&ada.get(&path).await), format!("/agreements/{decision}"));
    let answer = ada.send_to("/sign-out", &path, &[]).await;
    assert_eq!(location(&answer), format!("/agreements/{decision}"));
    assert!(mdm.get(&format!("/decisions/{decision}")).await["withdrawn_at"].is_null());
}

#[tokio::test]
async fn a_withdrawal_and_an_enrollment_at_once_never_both_count() {
    let (_builder, site, mdm) = site().await;
    let ada = Browser::signed_in(&site).await;
    for round in 0..10 {
        let blob = site.blob().await;
        let rows = site.decision_rows().await;
        let decision = rows.last().unwrap()["id"].as_str().unwrap().to_owned();
        let path = format!("/agreements/{decision}/withdrawal");
        let token = ada.token("/sign-out").await;
        let body = request_of(ADA, &blob, &format!("hw-{round}"));
        let form = [("form", token.as_str())];
        let (withdrawn, (status, answer)) = tokio::join!(ada.post(&path, &form), mdm.enroll(&body));
        assert_eq!(withdrawn.status(), StatusCode::SEE_OTHER);
        // Enrolled before the withdrawal, or not at all: in this order the events tell.
        let types = mdm.event_types().await;
        let place = |kind: &str| types.iter().rposition(|t| t == kind);
        match status {
            StatusCode::CREATED => assert!(place("device.enrolled") < place("agreement.withdrawn")),
            StatusCode::FORBIDDEN => assert_eq!(answer["error_type"], "Authorization"),
            other => panic!("{other} {answer}"),
        }
        if let Some(device) = answer["device_id"].as_str() {
            mdm.send(Method::DELETE, &format!("/devices/{device}"), Value::Null).await;
        }
        site.pass(SignedDuration::from_secs(1));
    }
}

#[tokio::test]
async fn a_missing_page_and_a_wrong_method_are_explained() {
    let (_builder, site, _mdm) = site().await;
    let ada = Browser::signed_in(&site).await;
    let missing = Page::read(ada.get("/devices/x").await).await;
    assert_eq!((missing.status, missing.texts("h1").len()), (StatusCode::NOT_FOUND, 1));
    assert!(missing.header("content-security-policy").starts_with("default-src 'none'"));
    let method = Page::read(ada.post("/devices", &[]).await).await;
    assert_eq!(
        (method.status, method.header("allow")),
        (StatusCode::METHOD_NOT_ALLOWED, "GET,HEAD")
    );
    assert_eq!(method.texts("h1").len(), 1);
    let large = "x".repeat(70_000);
    let too_large = ada.post("/sign-out", &[("x", &large)]).await;
    assert_eq!(too_large.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn without_the_database_the_portal_says_so_and_help_is_there() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let token = ada.token("/sign-out").await;
    site.app.store.close().await;
    let form = [("form", token.as_str()), ("name", "x")];
    for page in [
        Page::read(ada.get("/devices").await).await,
        Page::read(ada.post(&format!("/devices/{device}/name"), &form).await).await,
    ] {
        assert_eq!((page.status, page.texts("h1").len()), (StatusCode::SERVICE_UNAVAILABLE, 1));
        // What to tell IT support.
        assert!(page.text().contains('-'), "{}", page.text());
    }
    ada.page("/help/errors/0x80180013").await;
}

#[tokio::test]
async fn a_form_that_cannot_be_stored_comes_back_with_what_was_typed() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    let ada = Browser::signed_in(&site).await;
    let path = format!("/devices/{device}/name");
    let token = ada.token(&path).await;
    site.change_database("ALTER TABLE used_forms RENAME TO hidden_forms").await;
    let page = Page::read(ada.post(&path, &[("name", "Typed"), ("form", &token)]).await).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(page.attributes("input[name=name]", "value"), ["Typed"]);
    site.change_database("ALTER TABLE hidden_forms RENAME TO used_forms").await;
    let again = page.attributes("main input[name=form]", "value").remove(0);
    let stored = ada.post(&path, &[("name", "Typed"), ("form", &again)]).await;
    assert_eq!(stored.status(), StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn times_are_in_the_persons_own_zone_where_the_provider_tells_it() {
    let (_builder, site, mdm) = site().await;
    let (device, _) = enrolled(&site, &mdm, "hw-1").await;
    for (zone, hour) in
        [("Europe/Berlin", "13:00"), ("Not/AZone", "12:00"), ("../../etc/passwd", "12:00")]
    {
        let ada = Browser::new(&site);
        let mut claims = ada.id_claims();
        claims["zoneinfo"] = zone.into();
        ada.sign_in("/devices", claims).await;
        let page = ada.page(&format!("/devices/{device}")).await;
        assert!(page.html.contains(hour), "{zone}");
    }
}

#[tokio::test]
async fn an_acceptance_that_has_ended_is_asked_for_again() {
    let builder = SiteBuilder::with_portal().await;
    let lines = "ownership = \"company\"\nversion = 1\nacceptance_days = 30";
    builder.policy("contoso", "company", lines);
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    enrolled(&site, &mdm, "hw-1").await;
    let asks = async || {
        let ada = Browser::signed_in(&site).await;
        ada.page("/devices").await.attributes("a[href^='/agreements/terms/']", "href")
    };
    site.pass(SignedDuration::from_hours(24 * 30) - SignedDuration::from_secs(1));
    assert!(asks().await.is_empty());
    site.pass(SignedDuration::from_secs(1));
    assert_eq!(asks().await, ["/agreements/terms/company"]);

    let ada = Browser::signed_in(&site).await;
    let page = ada.page("/agreements/terms/company").await;
    assert!(page.text().contains("Your acceptance ended on"), "{}", page.text());
    let hidden = |name: &str| page.attributes(&format!("input[name={name}]"), "value")[0].clone();
    let form = [
        ("version", hidden("version")),
        ("locale", hidden("locale")),
        ("text_sha256", hidden("text_sha256")),
    ];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    let accepted = ada.send("/agreements/terms/company", &form).await;
    assert!(location(&accepted).ends_with("?done=accepted"));
    assert!(asks().await.is_empty());
    assert_eq!(site.decision_rows().await.len(), 2, "the first one stands");
    site.pass(SignedDuration::from_hours(24 * 30));
    assert_eq!(asks().await.len(), 1, "and the second ends, too");
}
