//! `GET /api/v1/decisions`

use jiff::SignedDuration;
use reqwest::{Response, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::support::{
    Site, Windows,
    site::{ADA, CONTOSO, FABRIKAM},
    windows::{REQUEST_ID, client},
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-000000009ace";

async fn get(site: &Site, token: &str, path: &str) -> Response {
    let request = client().get(site.url(&format!("/api/v1{path}")));
    request.bearer_auth(token).send().await.unwrap()
}

async fn list(site: &Site, token: &str, query: &str) -> (Vec<Value>, Option<String>) {
    let response = get(site, token, &format!("/decisions{query}")).await;
    assert_eq!(response.status(), StatusCode::OK, "{query}");
    let body: Value = response.json().await.unwrap();
    (body["decisions"].as_array().unwrap().clone(), body["next"].as_str().map(str::to_owned))
}

/// One decision a minute: Ada accepts, Grace declines, and so on.
async fn decide(site: &Site, count: usize) {
    for n in 0..count {
        let (user, press) = if n % 2 == 0 { (ADA, "accept") } else { (GRACE, "decline") };
        let token = site.token_with("oid", json!(user));
        let page = Windows::adds_account(site).token(&token).page().await;
        assert_eq!(page.press(site, "decision", press).await.status(), StatusCode::FOUND);
        site.pass(SignedDuration::from_mins(1));
    }
}

#[tokio::test]
async fn a_decision_is_told_as_it_was_stored() {
    let (_builder, site) = Site::start().await;
    let at = site.now();
    decide(&site, 1).await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    let (decisions, next) = list(&site, &token, "").await;
    assert_eq!(next, None);
    let row = &site.decision_rows().await[0];
    let expected = json!({
        "id": row["id"], "user": {"object_id": ADA, "upn": "ada@contoso.com"}, "decision": "accepted",
        "policy": "personal", "version": 1, "locale": "en-US", "text_sha256": row["text_sha256"],
        "ownership": "personal", "theme": "frx-light", "client_request_id": REQUEST_ID,
        "reading": null, "at": at.to_string(), "withdrawn_at": null,
    });
    assert_eq!(decisions, std::slice::from_ref(&expected));
    let path = format!("/decisions/{}", row["id"].as_str().unwrap());
    assert_eq!(get(&site, &token, &path).await.json::<Value>().await.unwrap(), expected);
}

#[tokio::test]
async fn pages_of_the_list_join_without_a_gap_or_a_repeat() {
    let (_builder, site) = Site::start().await;
    decide(&site, 7).await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    let (all, _) = list(&site, &token, "").await;
    assert_eq!(all.len(), 7);
    let (mut joined, mut query) = (Vec::new(), "?limit=3".to_owned());
    loop {
        let (page, next) = list(&site, &token, &query).await;
        joined.extend(page);
        let Some(next) = next else { break };
        query = format!("?limit=3&after={next}");
    }
    assert_eq!(joined, all);
    let (exact, next) = list(&site, &token, "?limit=7").await;
    assert_eq!((exact.len(), next), (7, None));
}

#[tokio::test]
async fn the_list_is_narrowed_by_person_policy_outcome_and_time() {
    let (_builder, site) = Site::start().await;
    decide(&site, 4).await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    for (query, count) in [
        (format!("?user_object_id={ADA}"), 2),
        (format!("?user_object_id={}", ADA.to_uppercase()), 2),
        ("?decision=declined".to_owned(), 2),
        (format!("?decision=declined&user_object_id={ADA}"), 0),
        ("?decision=not_required".to_owned(), 0),
        ("?policy=personal".to_owned(), 4),
        ("?policy=company".to_owned(), 0),
        ("?since=2026-11-20T12:01:00Z".to_owned(), 3),
        ("?until=2026-11-20T12:01:00Z".to_owned(), 1),
        ("?since=2026-11-20T13:01:00%2B01:00&until=2026-11-20T12:02:00Z".to_owned(), 1),
        ("?unknown=1&unknown=2".to_owned(), 4),
    ] {
        assert_eq!(list(&site, &token, &query).await.0.len(), count, "{query}");
    }
}

#[tokio::test]
async fn a_query_that_is_not_right_is_told_where() {
    let (_builder, site) = Site::start().await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    for (query, place) in [
        ("?limit=0", "limit"),
        ("?limit=501", "limit"),
        ("?limit=x", "limit"),
        ("?limit=99999999999999999999", "limit"),
        ("?after=x", "after"),
        ("?after=", "after"),
        ("?after=ZGV2aWNlcy4wLjZiYWJjYWFk", "after"),
        ("?user_object_id=ada", "user_object_id"),
        ("?policy=No!", "policy"),
        ("?policy=%00", "policy"),
        ("?decision=maybe", "decision"),
        ("?since=yesterday", "since"),
        ("?until=99999-01-01", "until"),
        ("?limit=1&limit=2", "query"),
    ] {
        let response = get(&site, &token, &format!("/decisions{query}")).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(response.headers()["content-type"], "application/problem+json");
        let problem: Value = response.json().await.unwrap();
        assert!(problem["detail"].as_str().unwrap().starts_with(place), "{query}: {problem}");
        assert_eq!(problem["status"], 400);
    }
}

#[tokio::test]
async fn only_a_token_with_the_right_reads_and_only_its_tenant() {
    let (_builder, site) = Site::start().await;
    decide(&site, 1).await;
    let id = site.decision_rows().await[0]["id"].as_str().unwrap().to_owned();
    let paths = ["/decisions".to_owned(), format!("/decisions/{id}")];

    let fabrikam = site.api_token(FABRIKAM, &Right::ALL).await;
    assert!(list(&site, &fabrikam, "").await.0.is_empty());
    assert_eq!(get(&site, &fabrikam, &paths[1]).await.status(), StatusCode::NOT_FOUND);

    let enroller =
        site.api_token(CONTOSO, &[Right::Enroll, Right::Compliance, Right::Removal]).await;
    for path in &paths {
        for wrong in ["", "vst_wrong", &format!("{enroller}x"), "\u{0}"] {
            let request = client().get(site.url(&format!("/api/v1{path}")));
            let Ok(response) =
                request.header("authorization", format!("Bearer {wrong}")).send().await
            else {
                continue;
            };
            assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{path} {wrong}");
            assert_eq!(response.headers()["www-authenticate"], "Bearer");
            assert_eq!(response.headers()["content-type"], "application/problem+json");
        }
        assert_eq!(get(&site, &enroller, path).await.status(), StatusCode::FORBIDDEN);
    }
    let reader = site.api_token(CONTOSO, &[Right::Read]).await;
    for path in [
        "/decisions/%ff",
        "/decisions/x",
        "/decisions/6babcaad-604b-40ac-a9d7-9fd97c0b7790",
        "/nothing",
        "/decisions/a/b",
    ] {
        let response = get(&site, &reader, path).await;
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(response.headers()["content-type"], "application/problem+json");
    }
    let post =
        client().post(site.url("/api/v1/decisions")).bearer_auth(&reader).send().await.unwrap();
    assert_eq!(post.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_database_that_is_gone_is_said_without_its_details() {
    let (_builder, site) = Site::start().await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    site.app.store.close().await;
    let response = get(&site, &token, "/decisions").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    let problem: Value = response.json().await.unwrap();
    assert!(!problem["detail"].as_str().unwrap().to_lowercase().contains("pool"), "{problem}");
}
