//! Co-management health: what the MDM reports of Configuration Manager, and what people, callers and events see of it.

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::support::{
    Browser, Site, SiteBuilder,
    browser::SIGN_IN,
    mdm::{Mdm, request},
    site::FABRIKAM,
};

/// The time at which every site starts is 2026-11-20T12:00:00Z.
const JUST_NOW: &str = "2026-11-20T12:00:00Z";

async fn co_managed() -> (SiteBuilder, Site, Mdm, String) {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let builder = builder.contoso(SIGN_IN);
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    (builder, site, mdm, id)
}

impl Mdm {
    /// Reports it alone.
    async fn report(&self, id: &str, body: Value) -> (StatusCode, String) {
        let path = format!("/devices/{id}/configuration-manager");
        let (status, answer) = self.send(Method::PUT, &path, body).await;
        (status, answer["detail"].as_str().unwrap_or_default().to_owned())
    }

    async fn reported(&self, id: &str, health: u32, last_sync: Value) {
        let body = json!({ "client_health": health, "last_sync": last_sync });
        assert_eq!(self.report(id, body).await.0, StatusCode::NO_CONTENT);
    }

    /// Reports it with the compliance.
    async fn report_both(&self, id: &str, compliant: bool, manager: Option<Value>) -> StatusCode {
        let mut body = json!({ "managed": true, "compliant": compliant, "reasons": [] });
        if let Some(manager) = manager {
            body["configuration_manager"] = manager;
        }
        self.send(Method::PUT, &format!("/devices/{id}/compliance"), body).await.0
    }

    async fn manager(&self, id: &str) -> Value {
        self.get(&format!("/devices/{id}")).await["configuration_manager"].clone()
    }

    /// What the events that tell of a change say of it, the oldest first.
    async fn changes(&self) -> Vec<Value> {
        let events = self.events().await;
        let changes = events.into_iter().filter(|event| event["type"] == "compliance.changed");
        changes.map(|event| event["data"]["device"]["configuration_manager"].clone()).collect()
    }
}

#[tokio::test]
async fn an_answer_says_whether_it_is_healthy_now_and_an_event_until_when() {
    let (_builder, site, mdm, id) = co_managed().await;
    assert_eq!(mdm.manager(&id).await, Value::Null, "not co-managed");
    mdm.reported(&id, 7, json!("2026-10-21T13:00:00.001+01:00")).await;
    let told = json!({
        "client_health": 7,
        "flags": ["installed", "registered", "healthy_evaluation"],
        "last_sync": "2026-10-21T12:00:00.001Z",
        "owns_compliance": false,
        "healthy_until": "2026-11-20T12:00:00.001Z",
        "at": JUST_NOW,
    });
    let with = |healthy: bool| {
        let mut shown = told.clone();
        shown["healthy"] = healthy.into();
        shown
    };
    assert_eq!(mdm.manager(&id).await, with(true));
    assert_eq!(mdm.get("/devices").await["devices"][0]["configuration_manager"], with(true));
    site.pass(SignedDuration::from_millis(1));
    assert_eq!(mdm.manager(&id).await, with(true), "30 days to the millisecond");
    site.pass(SignedDuration::from_millis(1));
    assert_eq!(mdm.manager(&id).await, with(false));
    assert_eq!(mdm.get("/devices").await["devices"][0]["configuration_manager"], with(false));
    assert_eq!(mdm.changes().await, [told], "what stays true");
}

#[tokio::test]
async fn with_a_report_of_compliance_it_is_kept_changed_or_forgotten() {
    let (_builder, _site, mdm, id) = co_managed().await;
    let report = json!({ "client_health": 23, "last_sync": "2026-11-18T12:00:00Z" });
    assert_eq!(mdm.report_both(&id, true, Some(report)).await, 204);
    let known = mdm.manager(&id).await;
    let flags = json!(["installed", "registered", "healthy_evaluation", "communication_error"]);
    assert_eq!(
        (&known["flags"], &known["healthy"], &known["healthy_until"]),
        (&flags, &json!(true), &json!(JUST_NOW)),
        "48 hours to the millisecond"
    );
    assert_eq!(mdm.report_both(&id, true, None).await, 204);
    assert_eq!(mdm.manager(&id).await, known, "absent: it stays");
    assert_eq!(mdm.report_both(&id, true, Some(Value::Null)).await, 204);
    assert_eq!(mdm.manager(&id).await, Value::Null);
    assert_eq!(mdm.changes().await.len(), 2, "it came, and it went");
    mdm.reported(&id, 7, json!(JUST_NOW)).await;
    let device = mdm.get(&format!("/devices/{id}")).await;
    assert_eq!(device["compliance"]["compliant"], true, "reported alone, that stays");
}

#[tokio::test]
async fn a_device_that_is_enrolled_again_keeps_what_is_known() {
    let (_builder, site, mdm, id) = co_managed().await;
    mdm.reported(&id, 3, json!(JUST_NOW)).await;
    let known = mdm.manager(&id).await;
    let (status, answer) = mdm.enroll(&request(&site.blob().await, "hw-1")).await;
    assert_eq!((status, &answer["device_id"]), (StatusCode::OK, &json!(id)));
    assert_eq!(mdm.manager(&id).await, known);
    assert_eq!(mdm.report(&id, Value::Null).await.0, 204);
    assert_eq!(mdm.manager(&id).await, Value::Null);
}

#[tokio::test]
async fn an_event_tells_of_what_changes_and_not_of_each_sync() {
    let (_builder, site, mdm, id) = co_managed().await;
    let count = async || mdm.changes().await.len();
    mdm.reported(&id, 7, json!("2026-11-20T11:00:00Z")).await;
    assert_eq!(count().await, 1, "it came");
    mdm.reported(&id, 7, json!("2026-11-20T11:30:00Z")).await;
    mdm.reported(&id, 7, json!("2026-11-20T11:30:00Z")).await;
    assert_eq!(count().await, 1, "a newer sync");
    mdm.reported(&id, 23, json!("2026-11-20T11:40:00Z")).await;
    assert_eq!(count().await, 2, "another value");
    site.pass(SignedDuration::from_hours(72));
    mdm.reported(&id, 23, json!("2026-11-20T11:40:00Z")).await;
    assert_eq!(count().await, 2, "time went by");
    mdm.reported(&id, 23, json!("2026-11-23T11:40:00Z")).await;
    assert_eq!(count().await, 3, "healthy again");
    mdm.reported(&id, 23, json!("1900-02-01T00:00:00Z")).await;
    assert_eq!(count().await, 4, "Configuration Manager owns compliance");
    assert_eq!(mdm.report(&id, Value::Null).await.0, 204);
    assert_eq!(mdm.report(&id, Value::Null).await.0, 204);
    assert_eq!(count().await, 5, "it went");
    // With compliance, one event tells of both.
    let report = json!({ "client_health": 7, "last_sync": "2026-11-23T11:40:00Z" });
    assert_eq!(mdm.report_both(&id, false, Some(report.clone())).await, 204);
    assert_eq!(mdm.report_both(&id, false, Some(report.clone())).await, 204);
    assert_eq!(count().await, 6);
    assert_eq!(mdm.report_both(&id, true, Some(report)).await, 204);
    assert_eq!(mdm.report_both(&id, true, Some(Value::Null)).await, 204);
    assert_eq!(count().await, 8, "each alone is told of, too");
}

#[tokio::test]
async fn the_second_of_january_1900_is_no_date_but_says_who_owns_compliance() {
    let (_builder, _site, mdm, id) = co_managed().await;
    for sentinel in
        ["1900-02-01T00:00:00Z", "1900-01-02T00:00:00+13:00", "1900-02-01T23:00:00-11:00"]
    {
        mdm.reported(&id, 7, json!(sentinel)).await;
        let known = mdm.manager(&id).await;
        let shown = ["owns_compliance", "last_sync", "healthy", "healthy_until"];
        assert_eq!(
            shown.map(|name| known[name].clone()),
            [json!(true), Value::Null, Value::Null, Value::Null],
            "{sentinel}"
        );
        let both = json!({ "client_health": 7, "last_sync": JUST_NOW, "last_check_in": sentinel });
        assert_eq!(mdm.report(&id, both).await.0, 204);
        let known = mdm.manager(&id).await;
        assert_eq!((&known["owns_compliance"], &known["healthy"]), (&json!(true), &json!(true)));
    }
    mdm.reported(&id, 7, Value::Null).await;
    let known = mdm.manager(&id).await;
    assert_eq!((&known["owns_compliance"], &known["healthy"]), (&json!(false), &json!(false)));
}

#[tokio::test]
async fn what_is_not_right_is_refused_with_its_place_and_changes_nothing() {
    let (_builder, _site, mdm, id) = co_managed().await;
    // A flag that is not known here is no mistake.
    mdm.reported(&id, u32::MAX, json!("2026-11-20T12:05:00Z")).await;
    let known = mdm.manager(&id).await;
    assert_eq!(known["client_health"], u32::MAX);
    let sync = |at: &str| json!({ "client_health": 7, "last_sync": at });
    for (body, place) in [
        (json!({ "client_health": -1, "last_sync": JUST_NOW }), "client_health"),
        (json!({ "client_health": 1_u64 << 40, "last_sync": JUST_NOW }), "client_health"),
        (json!({ "client_health": 1_u64 << 32 }), "client_health"),
        (json!({ "client_health": "7", "last_sync": JUST_NOW }), "client_health"),
        (json!({ "client_health": 7.5, "last_sync": JUST_NOW }), "client_health"),
        (json!({ "client_health": null, "last_sync": JUST_NOW }), "client_health"),
        (json!({ "client_health": { "0": 7 } }), "client_health"),
        (json!({ "client_health": 7, "last_sync": 1_795_176_000 }), "last_sync"),
        (json!({ "client_health": 7, "last_check_in": "2/1/1900" }), "last_check_in"),
        (sync("2026-11-20T12:05:00.001Z"), "last_sync"),
        (sync("9999-12-31T23:59:59Z"), "last_sync"),
        (sync("1969-12-31T23:59:59.999Z"), "last_sync"),
        (sync("1601-01-01T00:00:00Z"), "last_sync"),
        (sync("2/1/1900"), "last_sync"),
        (sync("2026-11-31T00:00:00Z"), "last_sync"),
        (sync(""), "last_sync"),
        (json!({}), ""),
        (json!([7, JUST_NOW]), ""),
        (json!(7), ""),
        (json!("7"), ""),
    ] {
        let (status, detail) = mdm.report(&id, body.clone()).await;
        let alone = if place.is_empty() { "body" } else { place };
        assert_eq!(status, 400, "{body}");
        assert!(detail.starts_with(&format!("{alone}: ")), "{body}: {detail}");

        let whole = json!({ "managed": true, "compliant": false, "reasons": [],
                            "configuration_manager": body });
        let (status, answer) =
            mdm.send(Method::PUT, &format!("/devices/{id}/compliance"), whole).await;
        let detail = answer["detail"].as_str().unwrap();
        let dot = if place.is_empty() { "" } else { "." };
        assert_eq!(status, 400, "{body}");
        let within = format!("configuration_manager{dot}{place}: ");
        assert!(detail.starts_with(&within), "{body}: {detail}");
    }
    let device = mdm.get(&format!("/devices/{id}")).await;
    assert_eq!((&device["configuration_manager"], &device["compliance"]), (&known, &Value::Null));
    assert_eq!(mdm.changes().await.len(), 1);
}

#[tokio::test]
async fn it_is_for_a_tenants_own_devices_that_are_there_and_for_tokens_that_may_report() {
    let (_builder, site, mdm, id) = co_managed().await;
    let fabrikam =
        Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..Mdm::of(&site).await };
    let body = json!({ "client_health": 7, "last_sync": JUST_NOW });
    assert_eq!(fabrikam.report(&id, body.clone()).await.0, 404);
    for nothing in ["11111111-0000-4000-8000-000000000000", "x", "%ff"] {
        assert_eq!(mdm.report(nothing, body.clone()).await.0, 404, "{nothing}");
    }
    let contoso = crate::support::site::CONTOSO;
    let token = site.api_token(contoso, &[Right::Read, Right::Removal]).await;
    let reader = Mdm { token, ..Mdm::of(&site).await };
    assert_eq!(reader.report(&id, body.clone()).await.0, 403);
    assert_eq!(mdm.manager(&id).await, Value::Null);
    mdm.reported(&id, 7, json!(JUST_NOW)).await;
    let gone = mdm.call(Method::DELETE, &format!("/devices/{id}")).send().await.unwrap();
    assert_eq!(gone.status(), 204);
    assert_eq!(mdm.report(&id, body).await.0, 409);
    assert_eq!(mdm.manager(&id).await["client_health"], 7, "as it was");
}

#[tokio::test]
async fn its_owner_reads_in_words_how_it_is_at_that_moment() {
    let (_builder, site, mdm, id) = co_managed().await;
    let page = async || {
        let browser = Browser::signed_in(&site).await;
        browser.get(&format!("/devices/{id}")).await.text().await.unwrap()
    };
    assert!(!page().await.contains("Configuration Manager"));
    mdm.reported(&id, 7, json!(JUST_NOW)).await;
    assert!(page().await.contains("Configuration Manager works"));
    site.pass(SignedDuration::from_hours(720));
    assert!(page().await.contains("Configuration Manager works"));
    site.pass(SignedDuration::from_millis(1));
    let late = page().await;
    assert!(late.contains("Configuration Manager isn’t working properly"), "{late}");
    assert!(late.contains("It hasn’t synced for more than 30 days."));
    mdm.reported(&id, 24, json!(site.now().to_string())).await;
    let troubled = page().await;
    for words in [
        "Configuration Manager had a problem",
        "It couldn’t be installed.",
        "It couldn’t reach your organization’s server.",
        "Connect the device to your organization’s network",
    ] {
        assert!(troubled.contains(words), "{words}: {troubled}");
    }
    mdm.reported(&id, 7, json!("1900-02-01T00:00:00Z")).await;
    assert!(page().await.contains("It also decides whether the device meets"));
    let gone = mdm.call(Method::DELETE, &format!("/devices/{id}")).send().await.unwrap();
    assert_eq!(gone.status(), 204);
    assert!(!page().await.contains("Configuration Manager"), "nothing to do any more");
}
