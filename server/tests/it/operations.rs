//! What operators and their machines ask for.

use reqwest::StatusCode;
use serde_json::Value;

use crate::support::{Site, Windows, windows::client};

async fn get(site: &Site, path: &str) -> (StatusCode, String) {
    let response = client().get(site.url(path)).send().await.unwrap();
    (response.status(), response.text().await.unwrap())
}

#[tokio::test]
async fn it_is_alive_and_ready_until_the_database_goes() {
    let (_builder, site) = Site::start().await;
    assert_eq!(get(&site, "/healthz").await, (StatusCode::OK, "ok\n".to_owned()));
    assert_eq!(get(&site, "/readyz").await.0, StatusCode::OK);
    site.app.store.close().await;
    assert_eq!(get(&site, "/healthz").await.0, StatusCode::OK);
    let (status, text) = get(&site, "/readyz").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(text.contains("\"database\":\"not usable\""), "{text}");
}

#[tokio::test]
async fn metrics_count_what_happened_and_hold_nothing_of_a_persons() {
    let (_builder, site) = Site::start().await;
    let page = Windows::adds_account(&site).page().await;
    page.press(&site, "decision", "accept").await;
    Windows::joins(&site).token("a.b.c").send().await;
    get(&site, "/somewhere/ada@contoso.com").await;
    let (status, text) = get(&site, "/metrics").await;
    assert_eq!(status, StatusCode::OK);
    for line in [
        "vestibule_terms_of_use_total{outcome=\"shown\"} 1",
        "vestibule_terms_of_use_total{outcome=\"accepted\"} 1",
        "vestibule_terms_of_use_total{outcome=\"token_refused\"} 1",
        "vestibule_key_fetches_total{outcome=\"fetched\"} 1",
        "vestibule_http_requests_total{method=\"POST\",route=\"/TermsOfUse\",status=\"302\"} 1",
        "vestibule_decisions_together_count 1",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("ada"), "{text}");
}

#[tokio::test]
async fn the_published_keys_are_public_halves_only() {
    let (_builder, site) = Site::start().await;
    let (status, text) = get(&site, "/.well-known/jwks.json").await;
    let set: Value = serde_json::from_str(&text).unwrap();
    let keys = set["keys"].as_array().unwrap();
    assert_eq!((status, keys.len()), (StatusCode::OK, 1));
    let members: Vec<&String> = keys[0].as_object().unwrap().keys().collect();
    assert_eq!(members, ["alg", "crv", "kid", "kty", "use", "x"]);
}
