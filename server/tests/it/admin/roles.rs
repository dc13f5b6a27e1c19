//! Who may open what: every address of the console, as everybody.

use std::collections::BTreeSet;

use reqwest::StatusCode;
use serde_json::json;

use super::{AUDITOR, HELPER, builder};
use crate::support::{Browser, Page, browser::location, site::ADA};

const NOBODY: &str = "aaaaaaaa-0000-4000-8000-000000000e7e";
const GUID: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

/// What an address needs, as the table in `routes.rs` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    Enter,
    Read,
    Help,
    Change,
}

impl Needs {
    fn allows(self, user: &str) -> bool {
        match user {
            ADA => true,
            AUDITOR => self != Self::Change,
            HELPER => matches!(self, Self::Enter | Self::Help),
            _ => false,
        }
    }
}

/// Every address of the console.
const ROUTES: &[(&str, &str, Needs)] = &[
    ("GET", "/admin", Needs::Enter),
    ("GET", "/admin/policies", Needs::Read),
    ("GET", "/admin/policies/{policy}", Needs::Read),
    ("GET", "/admin/policies/{policy}/versions/{number}", Needs::Read),
    ("GET", "/admin/policies/{policy}/changes", Needs::Read),
    ("GET", "/admin/policies/{policy}/preview", Needs::Read),
    ("GET", "/admin/policies/{policy}/preview/page", Needs::Read),
    ("GET", "/admin/policies/{policy}/draft", Needs::Read),
    ("GET", "/admin/policies/{policy}/draft/texts/{locale}", Needs::Read),
    ("GET", "/admin/policies/new", Needs::Change),
    ("POST", "/admin/policies/new", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft", Needs::Change),
    ("GET", "/admin/policies/{policy}/draft/settings", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/settings", Needs::Change),
    ("GET", "/admin/policies/{policy}/draft/texts/new", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/texts/new", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/texts/{locale}", Needs::Change),
    ("GET", "/admin/policies/{policy}/draft/texts/{locale}/removal", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/texts/{locale}/removal", Needs::Change),
    ("GET", "/admin/policies/{policy}/draft/publication", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/publication", Needs::Change),
    ("GET", "/admin/policies/{policy}/draft/removal", Needs::Change),
    ("POST", "/admin/policies/{policy}/draft/removal", Needs::Change),
    ("GET", "/admin/policies/{policy}/versions/{number}/cancellation", Needs::Change),
    ("POST", "/admin/policies/{policy}/versions/{number}/cancellation", Needs::Change),
    ("GET", "/admin/policies/{policy}/retirement", Needs::Change),
    ("POST", "/admin/policies/{policy}/retirement", Needs::Change),
    ("GET", "/admin/policies/{policy}/offer", Needs::Change),
    ("POST", "/admin/policies/{policy}/offer", Needs::Change),
    ("GET", "/admin/reports", Needs::Read),
    ("GET", "/admin/reports/decisions", Needs::Read),
    ("GET", "/admin/reports/decisions.csv", Needs::Read),
    ("GET", "/admin/reports/decisions.jsonl", Needs::Read),
    ("GET", "/admin/reports/missing", Needs::Read),
    ("GET", "/admin/reports/missing.csv", Needs::Read),
    ("GET", "/admin/audience", Needs::Read),
    ("GET", "/admin/reports/exports", Needs::Read),
    ("GET", "/admin/reports/exports/new", Needs::Read),
    ("POST", "/admin/reports/exports/new", Needs::Read),
    ("GET", "/admin/reports/exports/{id}", Needs::Read),
    ("GET", "/admin/reports/exports/{id}/file", Needs::Read),
    ("POST", "/admin/reports/exports/{id}/cancellation", Needs::Read),
    ("POST", "/admin/reports/exports/{id}/removal", Needs::Read),
    ("GET", "/admin/log", Needs::Read),
    ("GET", "/admin/log/{id}", Needs::Read),
    ("GET", "/admin/settings", Needs::Read),
    ("GET", "/admin/settings/{section}", Needs::Change),
    ("POST", "/admin/settings/{section}", Needs::Change),
    ("GET", "/admin/settings/logo", Needs::Change),
    ("POST", "/admin/settings/logo", Needs::Change),
    ("GET", "/admin/settings/tokens", Needs::Read),
    ("GET", "/admin/settings/tokens/new", Needs::Change),
    ("POST", "/admin/settings/tokens/new", Needs::Change),
    ("GET", "/admin/settings/tokens/{id}/revocation", Needs::Change),
    ("POST", "/admin/settings/tokens/{id}/revocation", Needs::Change),
    ("GET", "/admin/settings/pins", Needs::Read),
    ("GET", "/admin/settings/webhooks", Needs::Read),
    ("GET", "/admin/settings/webhooks/{webhook}", Needs::Read),
    ("GET", "/admin/settings/new-webhook", Needs::Change),
    ("POST", "/admin/settings/new-webhook", Needs::Change),
    ("GET", "/admin/settings/webhooks/{webhook}/settings", Needs::Change),
    ("POST", "/admin/settings/webhooks/{webhook}/settings", Needs::Change),
    ("GET", "/admin/settings/webhooks/{webhook}/removal", Needs::Change),
    ("POST", "/admin/settings/webhooks/{webhook}/removal", Needs::Change),
    ("GET", "/admin/settings/webhooks/{webhook}/secret", Needs::Change),
    ("POST", "/admin/settings/webhooks/{webhook}/secret", Needs::Change),
    ("POST", "/admin/settings/webhooks/{webhook}/enabling", Needs::Change),
    ("POST", "/admin/settings/webhooks/{webhook}/replay", Needs::Change),
    ("GET", "/admin/settings/check", Needs::Read),
    ("POST", "/admin/settings/check", Needs::Read),
    ("GET", "/admin/settings/pins/new", Needs::Change),
    ("POST", "/admin/settings/pins/new", Needs::Change),
    ("GET", "/admin/settings/pins/{id}/revocation", Needs::Change),
    ("POST", "/admin/settings/pins/{id}/revocation", Needs::Change),
    ("GET", "/admin/compliance", Needs::Help),
    ("GET", "/admin/compliance/devices", Needs::Help),
    ("POST", "/admin/compliance", Needs::Change),
    ("GET", "/admin/people", Needs::Help),
    ("GET", "/admin/people/{user}", Needs::Help),
    ("GET", "/admin/people/{user}/data", Needs::Read),
    ("POST", "/admin/people/{user}/data", Needs::Read),
    ("GET", "/admin/people/{user}/consent-records.jsonld", Needs::Help),
    ("GET", "/admin/decisions/{id}", Needs::Help),
    ("GET", "/admin/decisions/{id}/proof", Needs::Help),
    ("GET", "/admin/decisions/{id}/consent-record.jsonld", Needs::Help),
    ("GET", "/admin/devices/{id}", Needs::Help),
    ("GET", "/admin/attempts/{id}", Needs::Help),
    ("GET", "/admin/people/{user}/sessions", Needs::Change),
    ("POST", "/admin/people/{user}/sessions", Needs::Change),
    ("GET", "/admin/people/{user}/erasure", Needs::Change),
    ("POST", "/admin/people/{user}/erasure", Needs::Change),
    ("GET", "/admin/people/{user}/devices/{id}/removal", Needs::Change),
    ("POST", "/admin/people/{user}/devices/{id}/removal", Needs::Change),
];

/// The table of addresses and rights as `routes.rs` has it.
pub fn written() -> BTreeSet<(String, String, String)> {
    let routes = include_str!("../../../src/routes.rs");
    let (_, console) = routes.split_once("fn console(app: &App)").unwrap();
    let (console, _) = console.split_once("\n}\n").unwrap();
    let mut written = BTreeSet::new();
    for group in console.split("let ").skip(1) {
        let name = group.split_whitespace().next().unwrap();
        let guard = format!(", {name}))");
        let line = console.lines().find(|line| line.contains(&guard)).unwrap();
        let (_, right) = line.split_once("Right::").unwrap();
        let (right, _) = right.split_once(',').unwrap();
        for route in group.split(".route(").skip(1) {
            let path = route.split('"').nth(1).unwrap();
            for (method, call) in [("GET", "get("), ("POST", "post(")] {
                if route.contains(call) {
                    written.insert((method.to_owned(), path.to_owned(), right.to_owned()));
                }
            }
        }
    }
    written
}

#[test]
fn the_table_of_addresses_is_whole() {
    let tested: BTreeSet<_> = ROUTES
        .iter()
        .map(|(method, path, needs)| {
            ((*method).to_owned(), (*path).to_owned(), format!("{needs:?}"))
        })
        .collect();
    assert_eq!(written(), tested);
}

#[tokio::test]
async fn every_address_asks_for_its_role() {
    let builder = builder().await;
    let site = builder.start().await;
    for user in [ADA, AUDITOR, HELPER, NOBODY] {
        let browser = Browser::signed_in_as(&site, user).await;
        for (method, path, needs) in ROUTES {
            let path = path
                .replace("{id}", GUID)
                .replace("{user}", GUID)
                .replace("{policy}", "company")
                .replace("{locale}", "en-US")
                .replace("{section}", "caps")
                .replace("{webhook}", "mdm")
                .replace("{number}", "1");
            let answer = match *method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[]).await,
            };
            let page = Page::read(answer).await;
            let refused = page.status == StatusCode::FORBIDDEN;
            assert_eq!(refused, !needs.allows(user), "{user} {method} {path}: {}", page.status);
            assert!(!page.status.is_server_error(), "{method} {path}: {}", page.text());
            if refused {
                assert_eq!(page.texts("h1"), ["Your role doesn’t include this"]);
            }
        }
    }
}

#[tokio::test]
async fn who_has_not_signed_in_is_sent_to_do_so() {
    let builder = builder().await;
    let site = builder.start().await;
    let browser = Browser::new(&site);
    for (method, path, _) in ROUTES {
        let path =
            path.replace("{id}", GUID).replace("{user}", GUID).replace("{policy}", "company");
        let answer = match *method {
            "GET" => browser.get(&path).await,
            _ => browser.post(&path, &[]).await,
        };
        assert_eq!(answer.status(), StatusCode::SEE_OTHER, "{path}");
        assert!(location(&answer).starts_with("/sign-in?return_to="), "{path}");
    }
}

#[tokio::test]
async fn a_role_of_the_token_is_as_good_as_one_of_the_configuration() {
    let builder = builder().await;
    let site = builder.start().await;
    for (role, status) in [
        ("Vestibule.Auditor", StatusCode::OK),
        ("Vestibule.HelpDesk", StatusCode::FORBIDDEN),
        ("auditor", StatusCode::FORBIDDEN),
    ] {
        let browser = Browser::new(&site);
        let mut claims = browser.id_claims();
        claims["oid"] = NOBODY.into();
        claims["roles"] = json!(["Else.Role", role]);
        let landed = browser.sign_in("/admin", claims).await;
        assert_eq!(landed.status(), StatusCode::SEE_OTHER, "{}", landed.text().await.unwrap());
        assert_eq!(browser.get("/admin/log").await.status(), status, "{role}");
    }
}

#[tokio::test]
async fn only_who_has_a_role_sees_the_way_to_the_console() {
    let builder = builder().await;
    let site = builder.start().await;
    for (user, links) in
        [(ADA, vec!["/admin"]), (HELPER, vec!["/admin"]), (NOBODY, Vec::<&str>::new())]
    {
        let page = Browser::signed_in_as(&site, user).await.page("/devices").await;
        assert_eq!(page.attributes("header a[href='/admin']", "href"), links, "{user}");
    }
    let sections = |user| {
        let site = &site;
        async move {
            let page = Browser::signed_in_as(site, user).await.page("/admin").await;
            page.attributes("header nav[aria-label=Administration] a", "href")
        }
    };
    assert_eq!(sections(HELPER).await, ["/admin", "/admin/people", "/admin/compliance"]);
    assert_eq!(sections(ADA).await.len(), 8);
}

#[tokio::test]
async fn odd_addresses_are_answered_and_break_nothing() {
    let builder = builder().await;
    let site = builder.start().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    for path in [
        "/admin/log?subject=%00&action=%00&since=%00&until=9999-99-99&before=%00",
        "/admin/log?since=-9999-01-01&until=9999-12-31",
        "/admin/reports?policy=%00&from=-9999-01-01&to=%00&count=%00",
        "/admin/reports?policy=company&from=0001-01-01&to=9998-12-31",
        "/admin/reports/decisions?person=%00&policy=%00&version=-1&language=%00&outcome=%00&from=9999-99-99",
        "/admin/reports/decisions?before=%00",
        "/admin/reports/decisions?from=0001-01-01&to=9998-12-31&version=4294967295&language=xx",
        "/admin/reports/missing?policy=%00&reason=%00&name=%00&after=%00",
        "/admin/reports/missing?policy=company&name=%F0%9F%96%A5%00&after=AAAA",
        "/admin/audience?ownership=company&who=%00&region=%00&languages=%00",
        "/admin/compliance?done=%00",
        "/admin/compliance/devices?reason=%00&devices=%00&report=%00",
        "/admin/compliance/devices?after=%00",
        "/admin/people?q=%00",
        "/admin/policies/new?kept=%00",
        "/admin/policies/company/versions/4294967296",
        "/admin/policies/company/versions/0?language=%00",
        "/admin/policies/company/changes?from=0&to=99999999999&language=x",
        "/admin/policies/company/preview?version=-1&size=%00&theme=%00",
        "/admin/policies/%00",
        "/admin/settings/%00",
    ] {
        let answer = ada.get(path).await;
        assert!(!answer.status().is_server_error(), "{path}: {}", answer.status());
    }
}
