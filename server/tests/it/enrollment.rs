//! `POST /api/v1/enrollments`: who may enroll, and what the others are told.

use jiff::SignedDuration;
use reqwest::{Method, StatusCode, header};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::support::{
    Location, Site, SiteBuilder, Windows,
    mdm::{Mdm, read, request, request_of},
    site::{ADA, CONTOSO, FABRIKAM},
    soap::Fault,
    windows::client,
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-000000009ace";
const MANAGERS: &str = "dddddddd-0000-4000-8000-00000000000d";
const LICENSED: &str = "eeeeeeee-0000-4000-8000-00000000000e";

async fn site(lines: &str) -> (SiteBuilder, Site, Mdm) {
    let builder = SiteBuilder::new().await.contoso(lines);
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

/// The refusal of a request, once as a problem and once as a fault, which must say the same.
async fn refused(mdm: &Mdm, body: &Value) -> (u16, String) {
    let (status, problem) = mdm.enroll(body).await;
    let answer = mdm
        .call(Method::POST, "/enrollments")
        .header(header::ACCEPT, "text/xml;q=0.5, Application/SOAP+XML; charset=utf-8")
        .json(body)
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), status, "{problem}");
    assert_eq!(answer.headers()["content-type"], "application/soap+xml; charset=utf-8");
    let fault = Fault::parse(&answer.text().await.unwrap());
    assert_eq!(fault.error_type, problem["error_type"], "{problem}");
    assert_eq!(fault.reason, problem["detail"]);
    assert_eq!(fault.message, problem["detail"]);
    assert_eq!(problem["status"], status.as_u16());
    assert!(problem["trace_id"].as_str().unwrap().len() == 36);
    let error = problem["error_type"].as_str().unwrap();
    (status.as_u16(), format!("{error} {}", problem["hresult"].as_str().unwrap()))
}

#[tokio::test]
async fn a_blob_enrolls_a_device_and_a_retry_is_answered_the_same() {
    let (_builder, site, mdm) = site("").await;
    let blob = site.blob().await;
    let decision = &site.decision_rows().await[0]["id"];
    let (status, first) = mdm.enroll(&request(&blob, "hw-1")).await;
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(
        first,
        json!({"device_id": first["device_id"], "decision_id": decision, "cap": {"limit": 15, "used": 1}})
    );
    let (status, again) = mdm.enroll(&request(&blob, "hw-1")).await;
    assert_eq!((status, &again), (StatusCode::OK, &first));

    let newer = site.blob().await;
    let (status, newer) = mdm.enroll(&request(&newer, "hw-1")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(newer["device_id"], first["device_id"]);
    assert_eq!(newer["cap"], json!({"limit": 15, "used": 1}), "no second slot");
    assert_ne!(newer["decision_id"], first["decision_id"]);

    let device = mdm.get(&format!("/devices/{}", first["device_id"].as_str().unwrap())).await;
    assert_eq!(
        device,
        json!({
            "id": first["device_id"], "user": {"object_id": ADA, "upn": "ada@contoso.com"},
            "name": "ADA-LAPTOP", "hardware_id": "hw-1",
            "entra_device_id": "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11", "manufacturer": "Contoso",
            "model": "X1", "os_version": "10.0.22631.3447", "ownership": "company",
            "enrollment_type": "Device", "enrolled_at": site.now().to_string(), "last_check_in": null,
            "state": "active", "removal": null, "compliance": null, "configuration_manager": null, "decision_id": newer["decision_id"],
            "display_name": null, "lost_at": null,
        })
    );
}

#[tokio::test]
async fn without_an_agreement_there_is_no_enrollment() {
    let (_builder, _site, mdm) = site("").await;
    let mut absent = request("", "hw-1");
    absent.as_object_mut().unwrap().remove("opaque_blob");
    let mut null = request("", "hw-1");
    null["opaque_blob"] = Value::Null;
    for body in [absent, null, request("", "hw-1"), request("null", "hw-1")] {
        assert_eq!(refused(&mdm, &body).await, (403, "Authorization 0x80180003".to_owned()));
    }
}

#[tokio::test]
async fn a_blob_that_does_not_entitle_is_refused_and_stays_unused() {
    let (_builder, site, mdm) = site("").await;
    let invalid = (422, "InvalidEnrollmentData 0x80180019".to_owned());
    let blob = site.blob().await;
    let (head, signature) = blob.rsplit_once('.').unwrap();
    let forged = format!("{head}.{}", signature.chars().rev().collect::<String>());
    let unsigned = format!("{}.", head.replacen("eyJ", "eyK", 1));
    for bad in ["x", "a.b.c", &forged, &unsigned, &format!("{blob}x"), &"x".repeat(100_000)] {
        assert_eq!(refused(&mdm, &request(bad, "hw-1")).await, invalid, "{bad:.40}");
    }
    assert_eq!(refused(&mdm, &request_of(GRACE, &blob, "hw-1")).await, invalid, "another person");

    let fabrikam =
        Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..Mdm::of(&site).await };
    assert_eq!(refused(&fabrikam, &request(&blob, "hw-1")).await, invalid, "another tenant");

    mdm.enrolled(&request(&blob, "hw-1")).await;
    assert_eq!(refused(&mdm, &request(&blob, "hw-2")).await, invalid, "used for another device");

    let late = site.blob().await;
    site.pass(SignedDuration::from_secs(3599));
    let in_time = site.blob().await;
    site.pass(SignedDuration::from_secs(1));
    assert_eq!(refused(&mdm, &request(&late, "hw-3")).await, invalid, "after an hour");
    mdm.enrolled(&request(&in_time, "hw-3")).await;
}

#[tokio::test]
async fn a_call_without_the_right_token_is_refused_in_the_same_form() {
    let (_builder, site, mdm) = site("").await;
    let body = request(&site.blob().await, "hw-1");
    let reader = Mdm { token: site.api_token(CONTOSO, &[Right::Read]).await, ..mdm };
    let fault = "InternalServiceFault 0x80180006".to_owned();
    assert_eq!(refused(&reader, &body).await, (403, fault.clone()));
    let nobody = Mdm { token: "vst_x".to_owned(), ..reader };
    assert_eq!(refused(&nobody, &body).await, (401, fault.clone()));
    let answer = nobody.call(Method::POST, "/enrollments").json(&body).send().await.unwrap();
    assert_eq!(answer.headers()["www-authenticate"], "Bearer");
    // From then on it is guessing that is refused.
    while nobody.enroll(&body).await.0 != 429 {}
    assert_eq!(refused(&nobody, &body).await, (429, fault));
    let answer = nobody.call(Method::POST, "/enrollments").json(&body).send().await.unwrap();
    assert!(answer.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn a_token_of_entra_or_a_sealed_ticket_is_no_blob() {
    let (_builder, site, mdm) = site("").await;
    let ticket = Windows::joins(&site).page().await.ticket();
    for other in [site.token(), ticket] {
        let (status, _) = refused(&mdm, &request(&other, "hw-1")).await;
        assert_eq!(status, 422);
    }
}

#[tokio::test]
async fn the_cap_is_the_tenants_the_groups_or_the_persons_own() {
    let lines = format!(
        "device_cap = 2\n[[tenant.cap_override]]\ngroup = \"{MANAGERS}\"\ncap = 3\n\
         [[tenant.cap_override]]\nuser = \"{GRACE}\"\ncap = 1\n"
    );
    let (_builder, site, mdm) = site(&lines).await;
    let reached = (409, "DeviceCapReached 0x80180013".to_owned());
    for hardware in ["hw-1", "hw-2"] {
        mdm.enrolled(&request(&site.blob().await, hardware)).await;
    }
    let blob = site.blob().await;
    assert_eq!(refused(&mdm, &request(&blob, "hw-3")).await, reached);
    // At the cap, a device that counts already is enrolled again, and the refused blob is still good.
    assert_eq!(mdm.enroll(&request(&blob, "hw-2")).await.0, StatusCode::OK);

    let manager = site.blob_of(ADA, &[MANAGERS, LICENSED]).await;
    let (status, answer) = mdm.enroll(&request(&manager, "hw-3")).await;
    assert_eq!((status, &answer["cap"]), (StatusCode::CREATED, &json!({"limit": 3, "used": 3})));

    let own = site.blob_of(GRACE, &[MANAGERS]).await;
    mdm.enrolled(&request_of(GRACE, &own, "hw-1")).await;
    let own = site.blob_of(GRACE, &[MANAGERS]).await;
    assert_eq!(refused(&mdm, &request_of(GRACE, &own, "hw-2")).await, reached);
}

#[tokio::test]
async fn each_restriction_of_the_tenant_has_its_error() {
    let cases = [
        (
            "[tenant.restrictions]\nmaintenance = { until = 2027-01-01T00:00:00Z, message = \"<b>Back</b> & soon\" }",
            (503, "InMaintenance 0x80180017"),
        ),
        (
            "[tenant.restrictions]\npersonal_devices = \"blocked\"",
            (403, "Authorization 0x80180003"),
        ),
        (
            "[tenant.restrictions]\nminimum_os_version = \"10.0.22631.3448\"",
            (422, "DeviceNotSupported 0x80180014"),
        ),
        (
            "[tenant.restrictions]\nlicensed_groups = [\"eeeeeeee-0000-4000-8000-00000000000e\"]",
            (403, "UserLicense 0x80180018"),
        ),
    ];
    for (lines, (status, error)) in cases {
        // The person agreed before the tenant's rule was there.
        let builder = SiteBuilder::new().await;
        let site = builder.start().await;
        let (blob, retried) = (site.personal_blob().await, site.personal_blob().await);
        let mdm = Mdm::of(&site).await;
        let known = mdm.enrolled(&request(&retried, "hw-known")).await;
        let builder = builder.contoso(lines);
        let mdm = Mdm { origin: builder.start().await.url(""), ..mdm };
        assert_eq!(
            refused(&mdm, &request(&blob, "hw-1")).await,
            (status, error.to_owned()),
            "{lines}"
        );
        let (status, retry) = mdm.enroll(&request(&retried, "hw-known")).await;
        assert_eq!((status, retry["device_id"].as_str()), (StatusCode::OK, Some(known.as_str())));
    }
}

#[tokio::test]
async fn a_device_without_a_version_is_not_new_enough_and_one_that_is_enrolls() {
    let (_builder, site, mdm) =
        site("[tenant.restrictions]\nminimum_os_version = \"10.0.19045.0\"").await;
    let mut body = request(&site.blob().await, "hw-1");
    for version in
        [Value::Null, json!("10.0.19044.9999"), json!("9.9"), json!("Windows 11"), json!("")]
    {
        body["device"]["os_version"] = version;
        assert_eq!(refused(&mdm, &body).await.0, 422, "{body}");
    }
    let (_, refusal) = mdm.enroll(&body).await;
    assert!(refusal["detail"].as_str().unwrap().contains("os_version is missing"), "{refusal}");
    body["device"]["os_version"] = json!("10.0.19045");
    mdm.enrolled(&body).await;
}

#[tokio::test]
async fn a_licence_is_seen_in_the_token_that_the_terms_were_read_with() {
    let lines = format!("[tenant.restrictions]\nlicensed_groups = [\"{LICENSED}\"]");
    let (_builder, site, mdm) = site(&lines).await;
    let blob = site.blob_of(ADA, &[LICENSED]).await;
    mdm.enrolled(&request(&blob, "hw-1")).await;
}

#[tokio::test]
async fn an_enrollment_type_that_does_not_fit_the_ownership_is_recorded() {
    let (_builder, site, mdm) = site("").await;
    let id = mdm.enrolled(&request(&site.personal_blob().await, "hw-1")).await;
    let device = mdm.get(&format!("/devices/{id}")).await;
    assert_eq!(
        (&device["ownership"], &device["enrollment_type"]),
        (&json!("personal"), &json!("Device"))
    );
}

#[tokio::test]
async fn removed_hardware_enrolls_anew_with_a_new_blob_only() {
    let (_builder, site, mdm) = site("device_cap = 1").await;
    let old = site.blob().await;
    let first = mdm.enrolled(&request(&old, "hw-1")).await;
    let path = format!("/devices/{first}");
    for _ in 0..2 {
        let gone = mdm.call(Method::DELETE, &path).send().await.unwrap();
        assert_eq!(gone.status(), StatusCode::NO_CONTENT);
    }
    assert_eq!(mdm.get(&path).await["state"], "removed");
    assert_eq!(refused(&mdm, &request(&old, "hw-1")).await.0, 422);
    let second = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    assert_ne!(second, first);
}

#[tokio::test]
async fn what_is_not_the_documented_shape_is_told_with_its_place() {
    let (_builder, site, mdm) = site("").await;
    let good = request(&site.blob().await, "hw-1");
    let with = |pointer: &str, value: Value| {
        let mut body = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[name] = value;
        body.to_string()
    };
    let long = "x".repeat(600);
    let cases: Vec<(String, &str)> = vec![
        (String::new(), "body: EOF"),
        ("[]".into(), "body: "),
        ("{".into(), "body: EOF"),
        ("{}".into(), "body: missing field `user`"),
        (format!("{good} x"), "body: trailing characters"),
        ("[".repeat(100_000), "body: "),
        (format!("{}1{}", "{\"user\":".repeat(1000), "}".repeat(1000)), "user"),
        (good.to_string().replacen("\"user\"", "\"user\":1,\"user\"", 1), "user: "),
        (with("/user/object_id", json!("x")), "user.object_id: expected a GUID"),
        (with("/user/object_id", json!(1e300)), "user.object_id: invalid type"),
        (with("/user/upn", json!("")), "user.upn: expected 1 to 1024 characters"),
        (with("/user/upn", json!("a\u{0}b")), "user.upn: expected 1 to 1024 characters"),
        (with("/user", json!([])), "user: invalid type"),
        (with("/user", json!([ADA, "ada@contoso.com"])), "user: invalid type"),
        (with("/device/hardware_id", json!("")), "device.hardware_id: expected 1 to 512"),
        (with("/device/hardware_id", json!(long)), "device.hardware_id: expected 1 to 512"),
        (with("/device/hardware_id", json!("a\u{9f}")), "device.hardware_id: expected 1 to 512"),
        (with("/device/hardware_id", Value::Null), "device.hardware_id: invalid type: null"),
        (with("/device/name", json!("\u{0}")), "device.name: expected 1 to 256"),
        (with("/device/entra_device_id", json!("x")), "device.entra_device_id: expected a GUID"),
        (
            with("/device/enrollment_type", json!("device")),
            "device.enrollment_type: expected Device or Full",
        ),
        (
            with("/device/enrollment_type", json!({"Device": null})),
            "device.enrollment_type: invalid type",
        ),
        (with("/opaque_blob", json!(7)), "opaque_blob: invalid type"),
        (with("/message_id", json!(["x"])), "message_id: invalid type"),
    ];
    for (body, says) in cases {
        let post = mdm.call(Method::POST, "/enrollments").body(body.clone());
        let answer = post.send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let (status, problem) = read(answer).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body:.200}");
        assert_eq!(problem["error_type"], "MessageFormat");
        assert_eq!(problem["hresult"], "0x80180001");
        assert!(problem["detail"].as_str().unwrap().starts_with(says), "{says}: {problem}");
    }
    let place = format!("{{\"{}\": 1e999}}", "k".repeat(900_000));
    let answer = mdm.call(Method::POST, "/enrollments").body(place).send().await.unwrap();
    assert!(answer.text().await.unwrap().len() < 1000, "what was sent is not sent back whole");
    let large = vec![b' '; 1024 * 1024 + 1];
    let answer = mdm.call(Method::POST, "/enrollments").body(large).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::PAYLOAD_TOO_LARGE);
    // All of that has left the blob as it was; what nobody asked for is passed over.
    let mut body = good.clone();
    body["another"] = json!({"x": [1]});
    body["device"]["name"] = json!("\u{202e}𝕬\u{301}\u{feff}😀");
    body["device"]["model"] = json!("");
    let id = mdm.enrolled(&body).await;
    let device = mdm.get(&format!("/devices/{id}")).await;
    assert_eq!((&device["name"], &device["model"]), (&body["device"]["name"], &Value::Null));
}

#[tokio::test]
async fn the_fault_has_the_casing_that_windows_looks_up_and_hostile_text_stays_text() {
    let (_builder, _site, mdm) = site("").await;
    let hostile = "</a:RelatesTo><x/>&]]>\"'\u{fffe}\u{202e}";
    let mut body = request("", "hw-1");
    body["message_id"] = json!(hostile);
    let fault = async |body: &Value| {
        let post = mdm.call(Method::POST, "/enrollments").header("accept", "application/soap+xml");
        Fault::parse(&post.json(body).send().await.unwrap().text().await.unwrap())
    };
    let told = fault(&body).await;
    assert_eq!(told.relates_to.as_deref(), Some(hostile.replace('\u{fffe}', "\u{fffd}").as_str()));
    assert_eq!(
        (told.error_type.as_str(), told.subcode.as_str()),
        ("Authorization", "s:Authorization")
    );
    assert_eq!(told.lang, "en-US");
    assert_eq!(told.correlation_id, told.trace_id);

    let unwanted =
        mdm.call(Method::POST, "/enrollments").header("accept", "application/soap+xml;q=0");
    let unwanted = unwanted.json(&body).send().await.unwrap();
    assert_eq!(unwanted.headers()["content-type"], "application/problem+json");

    body.as_object_mut().unwrap().remove("message_id");
    assert_eq!(fault(&body).await.relates_to, None);
    // A request that is wrong elsewhere still has its message id.
    body["message_id"] = json!("urn:uuid:1");
    body["user"] = json!(1);
    let told = fault(&body).await;
    assert_eq!(
        (told.error_type.as_str(), told.subcode.as_str()),
        ("MessageFormat", "s:MessageFormat")
    );
    assert_eq!(told.relates_to.as_deref(), Some("urn:uuid:1"));
}

#[tokio::test]
async fn without_a_database_the_device_is_told_to_try_again() {
    let (builder, site, mdm) = site("").await;
    let blob = site.blob().await;
    // The token can still be checked, and no more.
    builder.database.execute("DROP TABLE device_owners").await;
    let answer = refused(&mdm, &request(&blob, "hw-1")).await;
    assert_eq!(answer, (503, "InternalServiceFault 0x80180006".to_owned()));
}

#[tokio::test]
async fn looking_into_a_blob_does_not_use_it() {
    let (_builder, site, mdm) = site("").await;
    let blob = site.blob().await;
    let look = async |mdm: &Mdm, blob: &str| {
        let (status, body) = mdm
            .send(Method::POST, "/opaque-blobs/introspect", json!({"opaque_blob": blob, "x": 1}))
            .await;
        assert_eq!(status, StatusCode::OK);
        body
    };
    let inactive = json!({"active": false});
    let told = look(&mdm, &blob).await;
    assert_eq!(
        (&told["active"], &told["sub"], &told["tid"], &told["aud"], &told["policy"]),
        (&json!(true), &json!(ADA), &json!(CONTOSO), &json!("enrollment"), &json!("company"))
    );
    let fabrikam =
        Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..Mdm::of(&site).await };
    assert_eq!(look(&fabrikam, &blob).await, inactive);
    assert_eq!(look(&mdm, "x").await, inactive);
    assert_eq!(look(&mdm, "").await, inactive);
    assert_eq!(look(&mdm, &blob).await["active"], true);
    mdm.enrolled(&request(&blob, "hw-1")).await;
    assert_eq!(look(&mdm, &blob).await, inactive, "used up");
    let expired = site.blob().await;
    site.pass(SignedDuration::from_hours(1));
    assert_eq!(look(&mdm, &expired).await, inactive);
    for body in [json!({}), json!({"opaque_blob": null}), json!({"opaque_blob": 1}), json!("x")] {
        let (status, problem) = mdm.send(Method::POST, "/opaque-blobs/introspect", body).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{problem}");
    }
}

#[tokio::test]
async fn where_no_terms_apply_the_blob_enrolls_too() {
    let (builder, site, _) = site("").await;
    builder.remove_policy("contoso", "company");
    let site = {
        drop(site);
        builder.start().await
    };
    let mdm = Mdm::of(&site).await;
    let answer = Windows::joins(&site).send().await;
    let blob = Location::read(&answer).get("OpaqueBlob").unwrap().to_owned();
    mdm.enrolled(&request(&blob, "hw-1")).await;
}

#[tokio::test]
async fn each_call_needs_its_right() {
    let (_builder, site, _) = site("").await;
    let id = "11111111-0000-4000-8000-000000000000";
    let calls = [
        (Method::POST, "/enrollments".to_owned(), vec![Right::Enroll]),
        (Method::POST, "/opaque-blobs/introspect".to_owned(), vec![Right::Enroll, Right::Read]),
        (Method::GET, "/devices".to_owned(), vec![Right::Read]),
        (Method::GET, format!("/devices/{id}"), vec![Right::Read]),
        (Method::GET, "/decisions".to_owned(), vec![Right::Read]),
        (Method::GET, format!("/decisions/{id}"), vec![Right::Read]),
        (Method::GET, "/events".to_owned(), vec![Right::Read]),
        (Method::DELETE, format!("/devices/{id}"), vec![Right::Removal]),
        (Method::POST, format!("/devices/{id}/removal"), vec![Right::Removal]),
        (Method::PUT, format!("/devices/{id}/removal"), vec![Right::Removal]),
        (Method::DELETE, format!("/devices/{id}/removal"), vec![Right::Removal]),
        (Method::PUT, format!("/devices/{id}/compliance"), vec![Right::Compliance]),
        (Method::PUT, format!("/devices/{id}/configuration-manager"), vec![Right::Compliance]),
        (Method::POST, format!("/devices/{id}/check-in"), vec![Right::Compliance]),
    ];
    for right in Right::ALL {
        let token = site.api_token(CONTOSO, &[right]).await;
        let mdm = Mdm { origin: site.url(""), token, http: client() };
        for (method, path, rights) in &calls {
            let answer = mdm.call(method.clone(), path).json(&json!({})).send().await.unwrap();
            let refused = answer.status() == StatusCode::FORBIDDEN;
            assert_eq!(refused, !rights.contains(&right), "{right} {method} {path}");
        }
    }
    for (method, path, _) in &calls {
        let url = site.url(&format!("/api/v1{path}"));
        let answer = client().request(method.clone(), url).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{method} {path}");
    }
}
