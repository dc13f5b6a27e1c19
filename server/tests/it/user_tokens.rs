//! `POST /api/v1/user-tokens/evaluate`: who is logged in, and which policies go to the device.

use std::time::{Duration, Instant};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::SignedDuration;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::{
    command_line::Process,
    support::{
        Site, SiteBuilder,
        entra::{Mood, key, sign},
        guide::{Shell, blocks, file},
        mdm::{Mdm, read, request},
        site::{ADA, CONTOSO, FABRIKAM},
        windows::client,
    },
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-000000009ace";
const PATH: &str = "/user-tokens/evaluate";
const XML: &str = "application/vnd.syncml.dm+xml";

async fn start() -> (SiteBuilder, Site, Mdm) {
    let (builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

async fn evaluate(mdm: &Mdm, body: Value) -> Value {
    let (status, answer) = mdm.send(Method::POST, PATH, body).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer
}

/// Who is there and what to send.
fn told(answer: &Value) -> (&str, &str) {
    (answer["who"].as_str().unwrap(), answer["send"].as_str().unwrap())
}

fn alert(kind: &str, data: &str) -> String {
    format!(
        "<Alert><CmdID>1</CmdID><Data>1224</Data><Item><Meta><Type xmlns= \"syncml:metinf \">com.microsoft/MDM/{kind}\
         </Type></Meta><Data>{data}</Data></Item></Alert>"
    )
}

fn package(alerts: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncHdr><MsgID>1</MsgID>\
         </SyncHdr><SyncBody><Alert><CmdID>9</CmdID><Data>1201</Data></Alert>{alerts}<Final/></SyncBody></SyncML>"
    )
}

/// A package and its headers, as an MDM server passes them on.
fn raw(mdm: &Mdm, kind: &str, body: impl Into<reqwest::Body>) -> reqwest::RequestBuilder {
    mdm.call(Method::POST, PATH).header("content-type", kind).body(body)
}

#[tokio::test]
async fn each_session_is_told_who_is_there_and_what_to_send() {
    let (_builder, site, mdm) = start().await;
    let good = format!("Bearer {}", site.token());
    let bad = format!("Bearer {}", site.token_with("aud", json!("api://another")));
    for (authorization, status, who, send) in [
        (None, None, "no_user", "device"),
        (None, Some("none"), "no_user", "device"),
        (None, Some("others"), "other_user", "device"),
        (None, Some("user"), "unidentified_user", "device"),
        (Some(&good), None, "entra_user", "device_and_user"),
        (Some(&good), Some("user"), "entra_user", "device_and_user"),
        (Some(&good), Some("none"), "no_user", "device"),
        (Some(&good), Some("others"), "other_user", "device"),
        (Some(&bad), None, "invalid", "device"),
        (Some(&bad), Some("user"), "invalid", "device"),
        (Some(&bad), Some("none"), "invalid", "device"),
    ] {
        let mut body = json!({"authorization": authorization, "login_status": status});
        let answer = evaluate(&mdm, body.clone()).await;
        assert_eq!(told(&answer), (who, send), "{status:?}");
        assert_eq!(answer["login_status"], json!(status));
        assert_eq!(answer["claims"].is_object(), who == "entra_user", "{answer}");
        assert_eq!(answer["invalid"].is_object(), who == "invalid", "{answer}");
        assert_eq!(
            (&answer["enrollment_type"], &answer["device"]),
            (&json!("Device"), &Value::Null)
        );
        // A device of one person's gets both, whoever is there.
        body["enrollment_type"] = "Full".into();
        let answer = evaluate(&mdm, body.clone()).await;
        assert_eq!(told(&answer), (who, "device_and_user"));
        // The alert says the same as the member.
        let alerts = status.map(|status| alert("LoginStatus", status)).unwrap_or_default();
        body["syncml"] = package(&alerts).into();
        body["login_status"] = Value::Null;
        assert_eq!(evaluate(&mdm, body).await, answer);
    }
}

#[tokio::test]
async fn what_a_good_token_says_is_a_selection_within_bounds() {
    let (_builder, site, mdm) = start().await;
    let mut claims = site.claims_with("groups", json!([GRACE, "no GUID"]));
    claims["deviceid"] = "7D1C0F1E-3C0F-4A51-9D0B-5F0F6F3B8A11".into();
    claims["name"] = format!("A\u{0}da{}", "x".repeat(5000)).into();
    claims["secret_claim"] = "not to be told".into();
    let answer = evaluate(&mdm, json!({"token": sign(&claims, &key(0))})).await;
    assert_eq!(
        answer,
        json!({
            "who": "entra_user", "send": "device_and_user",
            "claims": {
                "oid": ADA, "tid": CONTOSO, "upn": "ada@contoso.com", "preferred_username": "ada@contoso.com",
                "name": format!("Ada{}", "x".repeat(1021)), "deviceid": "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11",
                "groups": [GRACE],
            },
            "invalid": null, "login_status": null, "enrollment_type": "Device", "device": null,
        })
    );
    for member in ["upn", "name", "preferred_username"] {
        let answer = evaluate(&mdm, json!({"token": site.token_with(member, Value::Null)})).await;
        assert_eq!((told(&answer).0, &answer["claims"][member]), ("entra_user", &Value::Null));
    }
    let left_out = site.token_with("hasgroups", json!(true));
    assert_eq!(evaluate(&mdm, json!({"token": left_out})).await["claims"]["groups"], Value::Null);
}

#[tokio::test]
async fn a_token_that_is_not_good_is_invalid_and_the_answer_says_why() {
    let (_builder, site, mdm) = start().await;
    let now = site.now().as_second();
    let with = |claim: &str, value: Value| site.token_with(claim, value);
    let good = site.token();
    let (signed, signature) = good.rsplit_once('.').unwrap();
    let unsigned = BASE64URL.encode(json!({"alg": "none", "kid": "key-one"}).to_string());
    for (token, reason) in [
        ("a.b.c".to_owned(), "malformed"),
        ("?".to_owned(), "malformed"),
        ("a".repeat(40_000), "malformed"),
        (with("exp", Value::Null), "malformed"),
        (with("tid", Value::Null), "malformed"),
        (format!("{unsigned}.{}.", good.split('.').nth(1).unwrap()), "algorithm"),
        (site.fabrikam_token(), "other_tenant"),
        (with("tid", json!(FABRIKAM)), "other_tenant"),
        (with("tid", json!(GRACE)), "other_tenant"),
        (with("iss", json!(site.entra.issuer(FABRIKAM))), "other_issuer"),
        (with("aud", json!("api://fabrikam")), "other_audience"),
        (with("ver", json!("1.0")), "other_version"),
        (with("exp", json!(now - 300)), "expired"),
        (with("nbf", json!(now + 301)), "not_yet_valid"),
        (sign(&site.claims(), &key(2)), "unknown_key"),
        (format!("{signed}.{}", signature.chars().rev().collect::<String>()), "bad_signature"),
        (with("oid", Value::Null), "no_person"),
        (with("idtyp", json!("app")), "no_person"),
    ] {
        for body in [
            json!({"authorization": format!("Bearer {token}")}),
            json!({"token": token, "login_status": "none"}),
            json!({"syncml": package(&alert("AADUserToken", &token)), "enrollment_type": "Device"}),
        ] {
            let answer = evaluate(&mdm, body).await;
            assert_eq!(told(&answer), ("invalid", "device"), "{token}");
            assert_eq!(answer["invalid"]["reason"], reason, "{answer}");
            assert!(answer["claims"].is_null() && !answer["invalid"]["detail"].is_null());
            assert!(token.len() < 10 || !answer.to_string().contains(&token));
        }
    }
    for basic in ["Basic YTpi", "eyJ0", "Bearerer a.b.c"] {
        let answer = evaluate(&mdm, json!({"authorization": basic})).await;
        assert_eq!(answer["invalid"]["reason"], "not_bearer", "{answer}");
    }
    for none in ["", "Bearer", "bearer  ", " "] {
        assert_eq!(told(&evaluate(&mdm, json!({"authorization": none})).await).0, "no_user");
    }
    // What is another tenant's here is good there.
    let fabrikam = Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..mdm };
    let theirs = json!({"token": site.fabrikam_token()});
    assert_eq!(told(&evaluate(&fabrikam, theirs).await).0, "entra_user");
}

#[tokio::test]
async fn several_tokens_must_each_be_good_and_of_one_person() {
    let (_builder, site, mdm) = start().await;
    let ada = site.token();
    let again = site.token_with("name", json!("Ada again"));
    let grace = site.token_with("oid", json!(GRACE));
    let old = site.token_with("exp", json!(0));
    for (header, alerted, reason) in [
        (&ada, &ada, None),
        (&ada, &again, None),
        (&ada, &grace, Some("different_people")),
        (&ada, &old, Some("expired")),
        (&old, &ada, Some("expired")),
    ] {
        let syncml = package(&alert("AADUserToken", alerted));
        let body = json!({"authorization": format!("bearer {header}"), "syncml": syncml});
        let answer = evaluate(&mdm, body).await;
        assert_eq!(answer["invalid"]["reason"].as_str(), reason, "{answer}");
        // The header's claims are told.
        assert_eq!(answer["claims"]["name"].as_str(), reason.is_none().then_some("Ada"));
    }
}

#[tokio::test]
async fn a_token_that_cannot_be_verified_is_neither_invalid_nor_nobody() {
    let (_builder, site, mdm) = start().await;
    let unavailable = async |token: &str| {
        let call = mdm.call(Method::POST, PATH).json(&json!({"token": token}));
        let answer = call.send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(answer.headers()["retry-after"], "30");
        assert_eq!(answer.headers()["content-type"], "application/problem+json");
        let problem = answer.text().await.unwrap();
        assert!(!problem.contains("\"who\"") && !problem.contains(token), "{problem}");
    };
    site.entra.set_mood(Mood::Away);
    unavailable(&site.token()).await;
    // Without a token there is nothing to verify; and what is wrong anyway needs no key.
    assert_eq!(told(&evaluate(&mdm, json!({})).await).0, "no_user");
    let answer = evaluate(&mdm, json!({"token": site.token_with("exp", json!(0))})).await;
    assert_eq!(answer["invalid"]["reason"], "expired");

    site.entra.set_mood(Mood::Honest);
    site.pass(SignedDuration::from_mins(2));
    assert_eq!(told(&evaluate(&mdm, json!({"token": site.token()})).await).0, "entra_user");
    // Keys are there: one that they do not have is nobody's, however often it is asked for.
    for _ in 0..8 {
        let answer = evaluate(&mdm, json!({"token": sign(&site.claims(), &key(2))})).await;
        assert_eq!(answer["invalid"]["reason"], "unknown_key");
    }
    // The authority goes on to another key and cannot be reached.
    site.pass(SignedDuration::from_hours(2));
    site.entra.set_mood(Mood::Away);
    unavailable(&sign(&site.claims(), &key(1))).await;
    assert_eq!(told(&evaluate(&mdm, json!({"token": site.token()})).await).0, "entra_user");
    site.entra.list_keys(&[0, 1]);
    site.entra.set_mood(Mood::Honest);
    site.pass(SignedDuration::from_mins(2));
    let answer = evaluate(&mdm, json!({"token": sign(&site.claims(), &key(1))})).await;
    assert_eq!(told(&answer).0, "entra_user");
}

#[tokio::test]
async fn a_package_can_be_sent_as_it_came_with_the_sessions_header_beside_it() {
    let (_builder, site, mdm) = start().await;
    let token = site.token();
    let whole = package(&(alert("AADUserToken", &token) + &alert("LoginStatus", "user")));
    let expected = evaluate(&mdm, json!({"token": token, "login_status": "user"})).await;
    assert_eq!(told(&expected).0, "entra_user");
    for kind in [
        XML,
        "Application/VND.syncml.dm+xml; charset=\"UTF-8\"",
        "application/xml",
        "text/xml;charset=utf-8",
    ] {
        let answer = raw(&mdm, kind, whole.clone()).send().await.unwrap();
        assert_eq!(read(answer).await, (StatusCode::OK, expected.clone()), "{kind}");
    }
    let bom = format!("\u{feff}{whole}");
    assert_eq!(read(raw(&mdm, XML, bom).send().await.unwrap()).await.1, expected);

    let alone = package(&alert("LoginStatus", "user"));
    let beside =
        raw(&mdm, XML, alone.clone()).header("Session-Authorization", format!("Bearer {token}"));
    assert_eq!(read(beside.send().await.unwrap()).await.1, expected);
    let without = read(raw(&mdm, XML, alone.clone()).send().await.unwrap()).await.1;
    assert_eq!(told(&without), ("unidentified_user", "device"));
    let full = raw(&mdm, XML, alone.clone()).query(&[("enrollment_type", "Full")]);
    let full = read(full.send().await.unwrap()).await.1;
    assert_eq!(told(&full), ("unidentified_user", "device_and_user"));

    // With JSON, both places count.
    let both =
        mdm.call(Method::POST, PATH).header("Session-Authorization", format!("Bearer {token}"));
    let both = both.json(&json!({"syncml": alone}));
    assert_eq!(read(both.send().await.unwrap()).await.1, expected);
    // As curl does it, which says that it sends a form.
    let form = raw(&mdm, "application/x-www-form-urlencoded", json!({"token": token}).to_string());
    assert_eq!(read(form.send().await.unwrap()).await.0, StatusCode::OK);
}

#[tokio::test]
async fn with_a_device_the_registry_says_its_type_and_whose_it_is() {
    let (_builder, site, mdm) = start().await;
    let joined = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let mut own = request(&site.personal_blob().await, "hw-2");
    own["device"]["enrollment_type"] = "Full".into();
    let own = mdm.enrolled(&own).await;
    let device = "7d1c0f1e-3c0f-4a51-9d0b-5f0f6f3b8a11";
    let of = |user: &str, device: Value| {
        let mut claims = site.claims_with("deviceid", device);
        claims["oid"] = user.into();
        sign(&claims, &key(0))
    };
    for (id, token, send, owner, same) in [
        (&joined, None, "device", None, None),
        (&own, None, "device_and_user", None, None),
        (&joined, Some(of(ADA, json!(device))), "device_and_user", Some(true), Some(true)),
        (&joined, Some(of(GRACE, json!(GRACE))), "device_and_user", Some(false), Some(false)),
        (&own, Some(of(GRACE, Value::Null)), "device_and_user", Some(false), None),
    ] {
        // What the caller says of the type does not count.
        let body = json!({"token": token, "device_id": id, "enrollment_type": "Device"});
        let answer = evaluate(&mdm, body).await;
        let kind = if *id == own { "Full" } else { "Device" };
        assert_eq!((told(&answer).1, &answer["enrollment_type"]), (send, &json!(kind)));
        let device =
            json!({"id": id, "state": "active", "is_owner": owner, "is_same_device": same});
        assert_eq!(answer["device"], device);
    }
    let body = package(&alert("LoginStatus", "none"));
    let in_query = raw(&mdm, XML, body).query(&[("device_id", &own)]).send().await.unwrap();
    assert_eq!(told(&read(in_query).await.1), ("no_user", "device_and_user"));

    let (status, _) = mdm.send(Method::POST, PATH, json!({"device_id": GRACE})).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let fabrikam = Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..mdm };
    let (status, _) = fabrikam.send(Method::POST, PATH, json!({"device_id": joined})).await;
    assert_eq!(status, StatusCode::NOT_FOUND, "another tenant's");
}

#[tokio::test]
async fn the_call_needs_an_api_token_with_a_right() {
    let (_builder, site, mdm) = start().await;
    for (rights, status) in [
        (&[Right::Enroll][..], 200),
        (&[Right::Read], 200),
        (&[Right::Compliance, Right::Removal], 403),
    ] {
        let mdm = Mdm {
            token: site.api_token(CONTOSO, rights).await,
            http: client(),
            origin: site.url(""),
        };
        assert_eq!(mdm.send(Method::POST, PATH, json!({})).await.0.as_u16(), status);
    }
    // A user's token is no API token.
    let user = Mdm { token: site.token(), ..mdm };
    assert_eq!(user.send(Method::POST, PATH, json!({})).await.0, StatusCode::UNAUTHORIZED);
}

/// What must never be in an answer.
const SECRET: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzZWNyZXQiOnRydWV9.c2lnbmF0dXJl";

/// JSON that is not right, and the place that the answer names.
fn bad_json() -> Vec<(String, &'static str)> {
    let text = |body: Value| body.to_string();
    vec![
        (String::new(), "body"),
        (text(json!(SECRET)), "body"),
        (text(json!([SECRET])), "body"),
        (format!("\"{SECRET}"), "body"),
        (SECRET.to_owned(), "body"),
        (format!("{{\"authorization\": \"Bearer {SECRET}\"}} }}"), "body"),
        (format!("{{\"{SECRET}\": [}}"), "body"),
        (format!("{{\"token\": \"{SECRET}\", \"token\": \"{SECRET}\"}}"), "body"),
        (format!("{{\"authorization\": \"\", \"Authorization\": \"{SECRET}\"}}"), "body"),
        (text(json!({"authorization": [SECRET]})), "authorization"),
        (text(json!({"token": {"a": SECRET}})), "token"),
        (text(json!({"token": 7})), "token"),
        (text(json!({"syncml": 7})), "syncml"),
        (text(json!({"syncml": SECRET})), "syncml"),
        (text(json!({"login_status": SECRET})), "login_status"),
        (text(json!({"enrollment_type": SECRET})), "enrollment_type"),
        (text(json!({"enrollment_type": "device"})), "enrollment_type"),
        (text(json!({"device_id": SECRET})), "device_id"),
        (
            text(json!({"login_status": "user", "syncml": package(&alert("LoginStatus", "none"))})),
            "syncml",
        ),
        ("[".repeat(500_000), "body"),
        (format!("{{\"a\": {}", "[".repeat(500_000)), "body"),
        ("{\"token\": \"\\ud800\"}".to_owned(), "body"),
    ]
}

/// Packages that are not right.
fn bad_packages() -> Vec<Vec<u8>> {
    let whole = package(&(alert("AADUserToken", SECRET) + &alert("LoginStatus", "user")));
    let body = whole.split_once("?>\n").unwrap().1;
    let laughs: String = (1..10).fold("<!ENTITY l0 \"ha\">".to_owned(), |all, n| {
        format!("{all}<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))
    });
    let doctype = |inside: &str, used: &str| {
        format!("<!DOCTYPE SyncML {inside}>{}", body.replace(">user<", &format!(">{used}<")))
    };
    let quadratic = format!("[<!ENTITY a \"{}\">]", "a".repeat(50_000));
    let attributes = (0..50_000).map(|n| format!(" a{n}=\"\"")).collect::<Vec<_>>().concat();
    let with = |from: &str, to: &str| whole.replace(from, to);
    let latin = with("<Final/>", "<x>\u{1}</x>").into_bytes();
    let utf16: Vec<u8> = whole.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut bad: Vec<Vec<u8>> = [
        doctype(&format!("[{laughs}]"), "&l9;"),
        doctype(&quadratic, &"&a;".repeat(50_000)),
        doctype("[<!ENTITY x SYSTEM \"file:///etc/passwd\">]", "&x;"),
        doctype("[<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]", "user"),
        doctype("SYSTEM \"http://127.0.0.1:1/x\"", "user"),
        doctype("", "user"),
        with("user", "&nbsp;"),
        with("user", &"&nobody;".repeat(100_000)),
        with("utf-8", "iso-8859-1"),
        with("utf-8", "utf-16"),
        with("</SyncML>", ""),
        whole[..whole.len() / 2].to_owned(),
        whole[whole.len() / 2..].to_owned(),
        with("<Final/>", &"<a>".repeat(200_000)),
        with("<Final/>", &"<a xmlns:b=\"c\">".repeat(50_000)),
        with("<Final/>", &format!("<a{attributes}/>")),
        with("<Final/>", &format!("<a{}/>", " a=\"\"".repeat(100_000))),
        with("<Final/>", &format!("<a{}/>", attributes.replace(" a", " xmlns:a"))),
        with("<Final/>", &alert("LoginStatus", "user").repeat(3000)),
        with("<Final/>", &"<a/>".repeat(150_000)),
        with("<Final/>", &"<!--".repeat(150_000)),
        with("<Final/>", &"<![CDATA[".repeat(80_000)),
        with("<Final/>", &"<!".repeat(150_000)),
        with("<Final/>", &"<?".repeat(150_000)),
        with("<Final/>", &"&".repeat(500_000)),
        with("<Final/>", &alert("LoginStatus", "none")),
        with("<Final/>", &alert("AADUserToken", "a.b.c")),
        with("SYNCML:SYNCML1.2", "urn:other"),
        with("user", SECRET),
        with(SECRET, &"a".repeat(100_000)),
        with(SECRET, "<b>a.b.c</b>"),
        format!("{whole}{whole}"),
        SECRET.to_owned(),
        format!("<{SECRET}></{SECRET}>"),
        format!("<SyncML><{SECRET}></SyncML>"),
        String::new(),
        " ".repeat(1_000_000),
        "<".repeat(1_000_000),
        ">".repeat(1_000_000),
    ]
    .into_iter()
    .map(String::into_bytes)
    .collect();
    bad.push(latin.into_iter().map(|b| if b == 1 { 0xe9 } else { b }).collect());
    bad.push([&[0xff, 0xfe], &utf16[..]].concat());
    bad.push(utf16);
    bad.push(vec![0xc0; 1_000_000]);
    bad.push(vec![0xed, 0xa0, 0x80]);
    bad.push(vec![0; 1_000_000]);
    bad
}

/// Sends what is not right: it is refused in time, with a problem that has nothing of it.
async fn refused(call: reqwest::RequestBuilder, status: u16) -> String {
    let begun = Instant::now();
    let answer = call.send().await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_eq!(answer.headers()["content-type"], "application/problem+json");
    assert_eq!(answer.status().as_u16(), status);
    let text = answer.text().await.unwrap();
    assert!(text.len() < 1000 && !text.contains(&SECRET[..20]), "{text}");
    serde_json::from_str::<Value>(&text).unwrap()["detail"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn what_is_not_right_is_refused_in_time_without_a_word_of_it() {
    let (_builder, _site, mdm) = start().await;
    for (body, place) in bad_json() {
        let start: String = body.chars().take(100).collect();
        let detail = refused(raw(&mdm, "application/json", body), 400).await;
        assert!(detail.starts_with(&format!("{place}: ")), "{start} {detail}");
    }
    for body in bad_packages() {
        let start = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
        let detail = refused(raw(&mdm, XML, body.clone()), 400).await;
        assert!(detail.starts_with("body: "), "{start} {detail}");
        let Ok(text) = String::from_utf8(body) else { continue };
        // Its declaration does not count there, and an empty text is none.
        if text.is_empty() || ["\"utf-16\"", "\"iso-"].iter().any(|other| text.contains(other)) {
            continue;
        }
        let json = json!({"syncml": text}).to_string();
        let status = if json.len() > 1024 * 1024 { 413 } else { 400 };
        refused(raw(&mdm, "application/json", json), status).await;
    }
}

#[tokio::test]
async fn what_is_of_another_type_or_too_large_is_refused_and_told_what_to_send() {
    let (_builder, _site, mdm) = start().await;
    let whole = package(&alert("LoginStatus", "user"));
    for kind in ["application/vnd.syncml.dm+wbxml", "application/vnd.wap.wbxml"] {
        let detail = refused(raw(&mdm, kind, &b"\x02\x00\x00j\x1d-//SYNCML"[..]), 415).await;
        assert!(detail.contains("Decode it to XML"), "{detail}");
    }
    // Whatever it says that it is.
    refused(raw(&mdm, XML, &b"\x03\x01j\x00"[..]), 415).await;
    refused(raw(&mdm, "application/json", &b"\x02\x01j\x00"[..]), 415).await;
    for kind in ["application/json", "", "application/x-www-form-urlencoded"] {
        let detail = refused(raw(&mdm, kind, format!("\n{whole}")), 415).await;
        assert!(detail.contains(XML), "{detail}");
    }
    for kind in ["application/soap+xml", "image/png", "multipart/form-data; boundary=x", "\u{e9}"] {
        refused(raw(&mdm, kind, whole.clone()), 415).await;
    }
    refused(raw(&mdm, "text/xml; charset=iso-8859-1", whole.clone()), 415).await;
    refused(raw(&mdm, XML, whole.clone()).header("content-encoding", "gzip"), 415).await;
    refused(raw(&mdm, XML, " ".repeat(1024 * 1024 + 1)), 413).await;
    refused(raw(&mdm, "application/json", vec![b' '; 5_000_000]), 413).await;

    for query in [
        &[("token", SECRET)][..],
        &[("authorization", SECRET)],
        &[("access_token", SECRET)],
        &[("enrollment_type", SECRET)],
        &[("enrollment_type", "Device"), ("enrollment_type", "Full")],
        &[("device_id", SECRET)],
    ] {
        refused(raw(&mdm, XML, whole.clone()).query(query), 400).await;
    }
    let differ = raw(&mdm, "application/json", r#"{"enrollment_type": "Full"}"#);
    refused(differ.query(&[("enrollment_type", "Device")]), 400).await;
    let twice = raw(&mdm, XML, whole.clone()).header("Session-Authorization", SECRET);
    refused(twice.header("Session-Authorization", "Bearer"), 400).await;
    refused(raw(&mdm, XML, whole).header("Session-Authorization", "Bearer \u{e9}"), 400).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_is_in_the_log_and_each_outcome_is_counted() {
    let builder = SiteBuilder::new().await;
    let site = builder.start_now().await;
    let process = Process::start(&builder.config_file());
    let api_token = site.api_token(CONTOSO, &Right::ALL).await;
    let mdm = Mdm { origin: process.url(""), token: api_token, http: client() };
    let good = site.token();
    let bad = site.token_with("exp", json!(0));
    let tokens = [good.as_str(), &bad, SECRET];
    for token in tokens {
        evaluate(&mdm, json!({"authorization": format!("Bearer {token}")})).await;
        evaluate(&mdm, json!({"syncml": package(&alert("AADUserToken", token))})).await;
        refused(raw(&mdm, XML, format!("<{token}>")).header("Session-Authorization", token), 400)
            .await;
        refused(raw(&mdm, XML, "").query(&[("token", token)]), 400).await;
        refused(raw(&mdm, "application/json", json!(token).to_string()), 400).await;
    }
    let metrics = client().get(process.url("/metrics")).send().await.unwrap().text().await.unwrap();
    for (outcome, count) in [("entra_user", 2), ("invalid", 4), ("refused", 9)] {
        let line = format!("vestibule_user_tokens_total{{outcome=\"{outcome}\"}} {count}");
        assert!(metrics.contains(&line), "{line}\n{metrics}");
    }
    let log = process.log();
    assert!(log.contains("\"outcome\":\"entra_user\"") && log.contains("expired"), "{log}");
    for token in tokens {
        for part in token.split('.').chain([token]) {
            assert!(!log.contains(part) && !metrics.contains(part), "{part} in {log}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_of_the_document_are_answered_as_it_says() {
    let (_builder, site, mdm) = start().await;
    let device = mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    let document = file("docs/user-tokens.md");
    let folder = tempfile::tempdir().unwrap();
    let blocks = blocks(&document);
    let xml = blocks.iter().find(|block| block.language == "xml").unwrap();
    std::fs::write(folder.path().join("package1.xml"), &xml.text).unwrap();
    std::fs::write(folder.path().join("api-token"), &mdm.token).unwrap();
    let (written, session) = (document.clone(), format!("Bearer {}", site.token()));
    let done = tokio::task::spawn_blocking(move || {
        let here = [
            ("https://mdm.contoso.com", mdm.origin.as_str()),
            ("c2e02d3e-7f61-439e-8e90-196acf589e83", &device),
        ];
        let mut shell = Shell::start(folder.path(), &here);
        shell.set("session_authorization", &session);
        shell.set("device_id", &device);
        let done = shell.follow(&written);
        (done, mdm)
    });
    let (done, mdm) = done.await.unwrap();
    assert_eq!(done, (5, 4));
    // Every name that a program may meet is explained.
    let openapi = mdm.get("/openapi.json").await;
    for of in ["UserTokenWho", "UserTokenPolicies", "InvalidUserTokenReason"] {
        for name in openapi["components"]["schemas"][of]["enum"].as_array().unwrap() {
            let name = format!("`{}`", name.as_str().unwrap());
            assert!(document.contains(&name), "{name}");
        }
    }
}
