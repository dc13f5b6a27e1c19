//! The registry: devices, their removal, what the MDM says of them.

use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::support::{
    Site, SiteBuilder,
    mdm::{Mdm, request, request_of},
    site::{ADA, FABRIKAM},
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-000000009ace";
const NOBODYS: &str = "11111111-0000-4000-8000-000000000000";

async fn site(lines: &str) -> (SiteBuilder, Site, Mdm) {
    let builder = SiteBuilder::new().await.contoso(lines);
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

impl Mdm {
    async fn device(&self, id: &str) -> Value {
        self.get(&format!("/devices/{id}")).await
    }

    async fn call_device(&self, method: Method, id: &str, what: &str, body: Value) -> u16 {
        let (status, _) = self.send(method, &format!("/devices/{id}{what}"), body).await;
        status.as_u16()
    }

    async fn ask_removal(&self, id: &str) -> u16 {
        self.call_device(Method::POST, id, "/removal", json!({})).await
    }

    async fn report_removal(&self, id: &str, state: &str) -> u16 {
        let body = json!({"state": state, "reason": "No answer."});
        self.call_device(Method::PUT, id, "/removal", body).await
    }
}

#[tokio::test]
async fn the_list_is_paged_and_can_be_one_persons() {
    let (_builder, site, mdm) = site("").await;
    let mut ids = Vec::new();
    for n in 0..5 {
        let user = if n == 3 { GRACE } else { ADA };
        let blob = site.blob_of(user, &[]).await;
        ids.push(mdm.enrolled(&request_of(user, &blob, &format!("hw-{n}"))).await);
        site.pass(SignedDuration::from_secs(1));
    }
    let ids_of = |list: &Value| {
        let devices = list["devices"].as_array().unwrap();
        devices.iter().map(|d| d["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let all = mdm.get("/devices").await;
    assert_eq!((ids_of(&all), &all["next"]), (ids.clone(), &Value::Null));
    let (mut joined, mut query) = (Vec::new(), "?limit=2".to_owned());
    loop {
        let page = mdm.get(&format!("/devices{query}")).await;
        joined.extend(ids_of(&page));
        let Some(next) = page["next"].as_str() else { break };
        query = format!("?limit=2&after={next}");
    }
    assert_eq!(joined, ids);
    let graces = mdm.get(&format!("/devices?user_object_id={GRACE}&limit=1")).await;
    assert_eq!((ids_of(&graces), &graces["next"]), (vec![ids[3].clone()], &Value::Null));
    for query in ["limit=0", "limit=501", "limit=x", "after=x", "user_object_id=x", "after="] {
        let answer = mdm.call(Method::GET, &format!("/devices?{query}")).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{query}");
    }
}

#[tokio::test]
async fn another_tenants_device_is_not_there() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let fabrikam =
        Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..Mdm::of(&site).await };
    let compliance = json!({"managed": true, "compliant": true, "reasons": []});
    for (mdm, id) in
        [(&fabrikam, id.as_str()), (&mdm, NOBODYS), (&mdm, "x"), (&mdm, "%00"), (&mdm, "%ff")]
    {
        for (method, what, body) in [
            (Method::GET, "", json!({})),
            (Method::DELETE, "", json!({})),
            (Method::POST, "/removal", json!({})),
            (Method::DELETE, "/removal", json!({})),
            (Method::PUT, "/removal", json!({"state": "done"})),
            (Method::PUT, "/compliance", compliance.clone()),
            (Method::POST, "/check-in", json!({})),
        ] {
            assert_eq!(
                mdm.call_device(method.clone(), id, what, body).await,
                404,
                "{method} {id}{what}"
            );
        }
    }
    assert_eq!(fabrikam.get("/devices").await["devices"], json!([]));
    assert_eq!(fabrikam.events().await.len(), 0);
    assert_eq!(mdm.device(&id).await["state"], "active");
}

#[tokio::test]
async fn a_removal_is_followed_from_the_wish_to_its_end() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    for state in ["accepted", "done", "failed"] {
        assert_eq!(mdm.report_removal(&id, state).await, 409, "nobody asked");
    }
    let asked_at = site.now().to_string();
    for _ in 0..2 {
        assert_eq!(mdm.ask_removal(&id).await, 204);
    }
    site.pass(SignedDuration::from_mins(1));
    let device = mdm.device(&id).await;
    assert_eq!(device["state"], "removal_requested");
    assert_eq!(
        device["removal"],
        json!({"state": "requested", "asked_at": asked_at, "asked_by": "api:test",
               "changed_at": asked_at, "reason": null})
    );
    // The slot is free at once.
    let second = mdm.enrolled(&request(&site.blob().await, "hw-2")).await;
    for _ in 0..2 {
        assert_eq!(mdm.report_removal(&id, "accepted").await, 204);
    }
    assert_eq!(mdm.device(&id).await["removal"]["state"], "accepted");
    for _ in 0..2 {
        assert_eq!(mdm.report_removal(&id, "done").await, 204);
    }
    let device = mdm.device(&id).await;
    assert_eq!(
        (&device["state"], &device["removal"]["state"]),
        (&json!("removed"), &json!("done"))
    );
    assert_eq!(device["removal"]["changed_at"], site.now().to_string());
    assert_eq!(mdm.report_removal(&id, "accepted").await, 409);
    assert_eq!(mdm.ask_removal(&id).await, 409);

    let odd = json!({"state": {"done": null}});
    assert_eq!(mdm.call_device(Method::PUT, &second, "/removal", odd).await, 400);

    // One that fails counts again, over the cap even, and can be asked for again.
    assert_eq!(mdm.ask_removal(&second).await, 204);
    let third = mdm.enrolled(&request(&site.blob().await, "hw-3")).await;
    assert_eq!(mdm.report_removal(&second, "failed").await, 204);
    let device = mdm.device(&second).await;
    assert_eq!(
        (&device["state"], &device["removal"]["reason"]),
        (&json!("active"), &json!("No answer."))
    );
    mdm.call_device(Method::DELETE, &third, "", json!({})).await;
    let (status, refusal) = mdm.enroll(&request(&site.blob().await, "hw-4")).await;
    assert_eq!(status, StatusCode::CONFLICT, "{refusal}");
    assert_eq!(mdm.ask_removal(&second).await, 204);
    assert_eq!(mdm.call_device(Method::DELETE, &second, "", json!({})).await, 204);
    assert_eq!(mdm.device(&second).await["removal"]["state"], "done");
}

#[tokio::test]
async fn a_wish_can_be_taken_back_until_the_mdm_takes_it_up() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let cancel = async || mdm.call_device(Method::DELETE, &id, "/removal", json!({})).await;
    assert_eq!(cancel().await, 409, "nobody asked");
    assert_eq!(mdm.ask_removal(&id).await, 204);
    assert_eq!(cancel().await, 204);
    let device = mdm.device(&id).await;
    assert_eq!((&device["state"], &device["removal"]), (&json!("active"), &Value::Null));
    assert_eq!(mdm.report_removal(&id, "done").await, 409);
    assert_eq!(mdm.ask_removal(&id).await, 204);
    assert_eq!(mdm.report_removal(&id, "accepted").await, 204);
    assert_eq!(cancel().await, 409);
    // The person has enrolled the device again: it stays.
    let blob = site.blob().await;
    let (status, answer) = mdm.enroll(&request(&blob, "hw-1")).await;
    assert_eq!((status, answer["device_id"].as_str()), (StatusCode::OK, Some(id.as_str())));
    assert_eq!(mdm.device(&id).await["state"], "active");
    assert_eq!(mdm.report_removal(&id, "done").await, 409);
    assert_eq!(
        mdm.event_types().await.iter().filter(|t| !t.starts_with("decision")).collect::<Vec<_>>(),
        [
            "device.enrolled",
            "device.removal_requested",
            "device.removal_cancelled",
            "device.removal_requested",
            "device.removal_accepted",
            "device.removal_cancelled",
            "device.enrolled",
        ]
    );
    let events = mdm.events().await;
    let asked = events.iter().find(|e| e["type"] == "device.removal_requested").unwrap();
    assert_eq!(
        (&asked["data"]["by"], &asked["data"]["device_id"]),
        (&json!("api:test"), &json!(id))
    );
}

#[tokio::test]
async fn where_the_tenant_says_so_a_slot_is_free_when_the_mdm_confirms() {
    let (_builder, site, mdm) =
        site("device_cap = 1\n[tenant.removals]\nfree_slot = \"on_confirmation\"").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    assert_eq!(mdm.ask_removal(&id).await, 204);
    let blob = site.blob().await;
    assert_eq!(mdm.enroll(&request(&blob, "hw-2")).await.0, StatusCode::CONFLICT);
    assert_eq!(mdm.report_removal(&id, "done").await, 204);
    mdm.enrolled(&request(&blob, "hw-2")).await;
}

#[tokio::test]
async fn a_device_whose_slot_was_given_away_needs_one_to_come_back() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let first = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    mdm.ask_removal(&first).await;
    let second = mdm.enrolled(&request(&site.blob().await, "hw-2")).await;
    let blob = site.blob().await;
    assert_eq!(mdm.enroll(&request(&blob, "hw-1")).await.0, StatusCode::CONFLICT);
    mdm.call_device(Method::DELETE, &second, "", json!({})).await;
    let (status, answer) = mdm.enroll(&request(&blob, "hw-1")).await;
    assert_eq!((status, &answer["cap"]["used"]), (StatusCode::OK, &json!(1)));
}

#[tokio::test]
async fn nobody_gets_round_the_cap_by_asking_for_removals() {
    let (_builder, site, mdm) = site("device_cap = 3\n[tenant.removals]\nmost_pending = 2").await;
    let mut ids = Vec::new();
    for n in 0..3 {
        ids.push(mdm.enrolled(&request(&site.blob().await, &format!("hw-{n}"))).await);
    }
    assert_eq!(mdm.ask_removal(&ids[0]).await, 204);
    assert_eq!(mdm.ask_removal(&ids[1]).await, 204);
    assert_eq!(mdm.ask_removal(&ids[2]).await, 409, "two are under way");
    mdm.report_removal(&ids[0], "done").await;
    assert_eq!(mdm.ask_removal(&ids[2]).await, 204);
}

#[tokio::test]
async fn compliance_is_kept_and_an_event_tells_of_a_change_only() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let bad = json!({"managed": true, "compliant": false, "reasons": ["No <BitLocker>", "ü"],
                     "grace_until": "2026-11-25T12:00:00.123+01:00"});
    for _ in 0..2 {
        assert_eq!(mdm.call_device(Method::PUT, &id, "/compliance", bad.clone()).await, 204);
        site.pass(SignedDuration::from_mins(1));
    }
    let told = mdm.device(&id).await["compliance"].clone();
    assert_eq!(
        told,
        json!({"managed": true, "compliant": false, "reasons": ["No <BitLocker>", "ü"],
               "grace_until": "2026-11-25T11:00:00.123Z", "at": "2026-11-20T12:01:00Z"})
    );
    let good = json!({"managed": true, "compliant": true, "reasons": [], "other": 1});
    assert_eq!(mdm.call_device(Method::PUT, &id, "/compliance", good).await, 204);
    let changes = mdm.event_types().await;
    assert_eq!(changes.iter().filter(|t| *t == "compliance.changed").count(), 2);
    for body in [
        json!({}),
        json!({"managed": 1, "compliant": true, "reasons": []}),
        json!({"managed": true, "compliant": true}),
        json!({"managed": true, "compliant": true, "reasons": "x"}),
        json!({"managed": true, "compliant": true, "reasons": [""]}),
        json!({"managed": true, "compliant": true, "reasons": vec!["x"; 51]}),
        json!({"managed": true, "compliant": true, "reasons": vec!["x".repeat(1000); 9]}),
        json!({"managed": true, "compliant": true, "reasons": [], "grace_until": "9999-12-32T22:00:00Z"}),
        json!({"managed": true, "compliant": true, "reasons": [], "grace_until": "soon"}),
    ] {
        assert_eq!(
            mdm.call_device(Method::PUT, &id, "/compliance", body.clone()).await,
            400,
            "{body}"
        );
    }
    mdm.call_device(Method::DELETE, &id, "", json!({})).await;
    let late = json!({"managed": true, "compliant": true, "reasons": []});
    assert_eq!(mdm.call_device(Method::PUT, &id, "/compliance", late).await, 409);
}

#[tokio::test]
async fn a_check_in_moves_the_time_forward_only() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let check_in = async |body: Value| mdm.call_device(Method::POST, &id, "/check-in", body).await;
    assert_eq!(
        check_in(json!({"at": "2026-11-19T08:00:00Z", "os_version": "10.0.1", "name": ""})).await,
        204
    );
    let device = mdm.device(&id).await;
    assert_eq!(
        (&device["last_check_in"], &device["os_version"], &device["name"]),
        (&json!("2026-11-19T08:00:00Z"), &json!("10.0.1"), &json!("ADA-LAPTOP"))
    );
    assert_eq!(check_in(json!({"at": "2026-11-18T08:00:00Z", "name": "NEW"})).await, 204);
    let device = mdm.device(&id).await;
    assert_eq!(
        (&device["last_check_in"], &device["name"]),
        (&json!("2026-11-19T08:00:00Z"), &json!("NEW"))
    );
    assert_eq!(check_in(json!({})).await, 204);
    assert_eq!(mdm.device(&id).await["last_check_in"], site.now().to_string());
    for body in [
        json!({"at": "2026-11-20T12:06:00Z"}),
        json!({"at": "+999999-01-01T00:00:00Z"}),
        json!({"at": "-009999-01-02T01:59:59Z"}),
        json!({"at": "9999-12-31T23:59:59Z"}),
        json!({"at": "2026-11-20 12:00:00Z"}),
        json!({"at": 1e18}),
        json!({"at": ""}),
        json!({"name": "\u{0}"}),
        json!([]),
    ] {
        assert_eq!(check_in(body.clone()).await, 400, "{body}");
    }
    assert!(!mdm.event_types().await.contains(&"check-in".to_owned()));
}

#[tokio::test]
async fn a_wish_that_is_taken_back_needs_the_place_that_was_given_away() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let first = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let cancel = async || mdm.call_device(Method::DELETE, &first, "/removal", json!({})).await;
    assert_eq!(mdm.ask_removal(&first).await, 204);
    let second = mdm.enrolled(&request(&site.blob().await, "hw-2")).await;
    assert_eq!(cancel().await, 409, "its place was given away");
    assert_eq!(mdm.device(&first).await["state"], "removal_requested");
    mdm.call_device(Method::DELETE, &second, "", json!({})).await;
    assert_eq!(cancel().await, 204);
    assert_eq!(mdm.device(&first).await["state"], "active");
}

#[tokio::test]
async fn every_step_of_a_removal_is_an_event_that_says_who() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    for step in ["ask", "accepted", "failed", "ask", "done"] {
        match step {
            "ask" => assert_eq!(mdm.ask_removal(&id).await, 204),
            state => assert_eq!(mdm.report_removal(&id, state).await, 204),
        }
    }
    let events = mdm.events().await;
    let steps: Vec<_> = events
        .iter()
        .filter(|event| event["type"].as_str().unwrap().contains("remov"))
        .map(|event| (event["type"].as_str().unwrap(), event["data"]["by"].as_str().unwrap()))
        .collect();
    let by = "api:test";
    assert_eq!(
        steps,
        [
            ("device.removal_requested", by),
            ("device.removal_accepted", by),
            ("device.removal_failed", by),
            ("device.removal_requested", by),
            ("device.removed", by),
        ]
    );
    assert_eq!(
        events.iter().find(|e| e["type"] == "device.removal_failed").unwrap()["data"]["device"]["removal"]
            ["reason"],
        "No answer."
    );
}
