//! The document of the API against the router.

use std::collections::BTreeSet;

use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::support::{Site, windows::client};

async fn document(site: &Site) -> Value {
    let answer = client().get(site.url("/api/v1/openapi.json")).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "application/json");
    answer.json().await.unwrap()
}

/// Method and path of every call in the document.
fn documented(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().unwrap();
    let calls = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().keys();
        methods.map(|method| (method.to_uppercase(), path.clone()))
    });
    calls.collect()
}

/// Every object in it, with the place where it is.
fn objects<'a>(place: &str, value: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(members) => {
            found.push((place.to_owned(), value));
            members.iter().for_each(|(name, v)| objects(&format!("{place}/{name}"), v, found));
        }
        Value::Array(items) => items.iter().for_each(|v| objects(place, v, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_document_names_the_routes_of_the_api_and_no_others() {
    let source = include_str!("../../src/routes.rs");
    let (_, source) = source.split_once("fn api(app: &App)").unwrap();
    let (source, _) = source.split_once("\n}").unwrap();
    let routes: BTreeSet<_> = source
        .split(".route(\"")
        .skip(1)
        .map(|route| {
            let (path, rest) = route.split_once("\", ").unwrap();
            let (method, rest) = rest.split_once('(').unwrap();
            // One method a line, or this test would not see the second one.
            assert!(rest.split_once(')').unwrap().1.starts_with(')'), "{path}");
            (method.to_uppercase(), format!("/api/v1{path}"))
        })
        .filter(|(_, path)| path != "/api/v1/openapi.json")
        .collect();
    let (_builder, site) = Site::start().await;
    assert_eq!(documented(&document(&site).await), routes);
}

#[tokio::test]
async fn every_documented_call_asks_for_a_token_and_each_address_tells_its_methods() {
    let (_builder, site) = Site::start().await;
    let calls = documented(&document(&site).await);
    let url = |path: &str| site.url(&path.replace("{id}", "6babcaad-604b-40ac-a9d7-9fd97c0b779f"));
    for (method, path) in &calls {
        let method: Method = method.parse().unwrap();
        let answer = client().request(method.clone(), url(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::UNAUTHORIZED, "{method} {path}");
        assert_eq!(answer.headers()["www-authenticate"], "Bearer");
    }
    for (_, path) in &calls {
        let answer = client().patch(url(path)).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::METHOD_NOT_ALLOWED, "{path}");
        let allowed = answer.headers()["allow"].to_str().unwrap().split(',').map(str::trim);
        let allowed: BTreeSet<_> = allowed.filter(|m| *m != "HEAD").collect();
        let of_path = calls.iter().filter(|(_, of)| of == path).map(|(m, _)| m.as_str());
        assert_eq!(allowed, of_path.collect(), "{path}");
    }
}

#[tokio::test]
async fn every_reference_leads_somewhere_and_descriptions_are_sentences() {
    let (_builder, site) = Site::start().await;
    let document = document(&site).await;
    let mut found = Vec::new();
    objects("", &document, &mut found);
    for (place, object) in found {
        if let Some(reference) = object["$ref"].as_str() {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document.pointer(pointer).is_some(), "{place}: {reference}");
        }
        if let Some(description) = object["description"].as_str() {
            assert!(description.ends_with(['.', '`']), "{place}: {description}");
            for ours in ["# ", "[`", "::", "§", ".md"] {
                assert!(!description.contains(ours), "{place}: {description}");
            }
        }
    }
}
