//! Decisions as consent records.

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::support::{
    Browser, Site, SiteBuilder, Windows,
    browser::SIGN_IN,
    mdm::{self, Mdm},
    site::{ADA, CONTOSO, FABRIKAM, PUBLIC_URL},
    windows::client,
};

const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000096ac";
const HELPER: &str = "aaaaaaaa-0000-4000-8000-000000004e1b";
const NOWHERE: &str = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";

async fn site() -> (SiteBuilder, Site, Mdm) {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let support = "[tenant.support]\nemail = \"help@contoso.com\"\n";
    let builder = builder.contoso(&format!("{support}{SIGN_IN}help_desk = [\"{HELPER}\"]\n"));
    let site = builder.start().await;
    let mdm = Mdm::of(&site).await;
    (builder, site, mdm)
}

async fn decided(site: &Site, decision: &str) -> String {
    // Later than the ones before: the rows are in the order of their times.
    site.pass(jiff::SignedDuration::from_secs(1));
    let before = site.decision_rows().await.len();
    // Only where an account is added can somebody decline.
    let windows = match decision {
        "decline" => Windows::adds_account(site),
        _ => Windows::joins(site),
    };
    windows.page().await.press(site, "decision", decision).await;
    let rows = site.decision_rows().await;
    assert_eq!(rows.len(), before + 1);
    rows.last().unwrap()["id"].as_str().unwrap().to_owned()
}

/// The one thing of this type in a document.
fn of_type<'a>(document: &'a Value, kind: &str) -> &'a Value {
    let graph = document["@graph"].as_array().unwrap();
    let mut found = graph.iter().filter(|node| {
        let types = &node["@type"];
        types == kind || types.as_array().is_some_and(|types| types.contains(&json!(kind)))
    });
    let one = found.next().unwrap_or_else(|| panic!("{kind}: {document:#}"));
    assert!(found.next().is_none(), "{kind}: {document:#}");
    one
}

/// Every term and every reference is a compact IRI of a known prefix, or absolute. What a JSON-LD processor makes of it is tested
/// in `end2end/api/consent.test.js`.
fn check_terms(value: &Value, context: &Value) {
    let known = |text: &str| {
        let prefix = text.split(':').next().unwrap();
        assert!(
            context.get(prefix).is_some() || ["urn", "ni", "https"].contains(&prefix),
            "{text} is no known term"
        );
    };
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match name.as_str() {
                    "@value" | "@language" => {}
                    "@id" => known(value.as_str().unwrap()),
                    "@type" => match value {
                        Value::Array(types) => {
                            for one in types {
                                known(one.as_str().unwrap());
                            }
                        }
                        one => known(one.as_str().unwrap()),
                    },
                    name => {
                        assert!(!name.starts_with('@'), "{name}");
                        known(name);
                        check_terms(value, context);
                    }
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| check_terms(item, context)),
        _ => {}
    }
}

#[tokio::test]
async fn a_decision_is_told_in_the_fields_of_ts_27560() {
    let (_builder, site, mdm) = site().await;
    let id = decided(&site, "accept").await;
    let document = mdm.get(&format!("/decisions/{id}/consent-record")).await;
    check_terms(&document["@graph"], &document["@context"]);
    let record = of_type(&document, "dpv:ConsentRecord");
    let row = site.decision_rows().await.remove(0);
    assert_eq!(record["@id"], format!("urn:uuid:{id}"));
    assert_eq!(record["dct:identifier"], id);
    assert_eq!(record["dct:conformsTo"]["@id"], "https://w3id.org/dpv/schema/dpv-27560#record");
    assert_eq!(record["dpv:hasDataSubject"]["dpv:hasIdentifier"], ADA);
    assert_eq!(record["dpv:hasDataSubject"]["dct:identifier"], "ada@contoso.com");
    let notice = &record["dpv:hasNotice"];
    assert_eq!(notice["dct:identifier"], "company");
    assert_eq!(notice["schema:version"], "1");
    assert_eq!(notice["dct:language"], "en-US");
    assert_eq!(notice["dct:title"], json!({ "@language": "en-US", "@value": "Company devices" }));
    assert_eq!(notice["spdx:checksum"]["spdx:checksumValue"], row["text_sha256"]);
    assert_eq!(record["dct:source"]["spdx:checksum"]["spdx:checksumValue"], row["commitment"]);
    let event = &record["dpv:hasConsentStatus"][0];
    assert_eq!(event["@type"], json!(["dpv:ConsentGiven", "dpv:ExpressedConsent"]));
    assert_eq!(event["dpv:isIndicatedAtTime"], "2026-11-20T12:00:01Z");
    assert_eq!(event["dpv:isIndicatedBy"]["@id"], format!("urn:uuid:{ADA}"));
    let method = event["dpv:hasIndicationMethod"]["@value"].as_str().unwrap();
    assert!(method.contains("Accept") && method.contains("Windows 10 setup"), "{method}");
    assert_eq!(
        record["dpv:hasConsentControl"]["dpv:isExercisedAt"]["@id"],
        format!("{PUBLIC_URL}/agreements/{id}/withdrawal")
    );
    let controller = of_type(&document, "dpv:DataController");
    assert_eq!(controller["dpv:hasName"], "Contoso & <Söhne>");
    assert_eq!(controller["schema:contactPoint"]["schema:email"], "help@contoso.com");
    assert_eq!(record["dpv:hasDataController"]["@id"], controller["@id"]);
    let receipt = of_type(&document, "dpv:ConsentReceipt");
    assert_eq!(receipt["dpv:hasRecordOfActivity"], json!([{ "@id": record["@id"] }]));
    // What it is not, it says.
    let said = record["dct:description"]["@value"].as_str().unwrap();
    assert!(said.starts_with("A decision on terms of use"), "{said}");
    let storage = &record["dpv:hasProcess"]["dpv:hasStorageCondition"];
    assert_eq!(storage["dpv:hasApplicability"]["@id"], "dpv:NotAvailable");
}

#[tokio::test]
async fn a_refusal_and_a_withdrawal_are_events() {
    let (_builder, site, mdm) = site().await;
    let refused = decided(&site, "decline").await;
    let accepted = decided(&site, "accept").await;
    let before = mdm.get(&format!("/decisions/{accepted}/consent-record")).await;
    let ada = Browser::signed_in(&site).await;
    let withdrawn = ada.send(&format!("/agreements/{accepted}/withdrawal"), &[]).await;
    assert_eq!(withdrawn.status(), StatusCode::SEE_OTHER);

    let events = |document: &Value| {
        let record = of_type(document, "dpv:ConsentRecord");
        record["dpv:hasConsentStatus"].as_array().unwrap().clone()
    };
    let document = mdm.get(&format!("/decisions/{refused}/consent-record")).await;
    let [event] = &events(&document)[..] else { panic!("{document:#}") };
    assert_eq!(event["@type"], "dpv:ConsentRefused");
    assert!(event.get("dpv:hasDuration").is_none());
    let after = mdm.get(&format!("/decisions/{accepted}/consent-record")).await;
    let [_, event] = &events(&after)[..] else { panic!("{after:#}") };
    assert_eq!(event["@type"], "dpv:ConsentWithdrawn");
    let receipt = |document: &Value| of_type(document, "dpv:ConsentReceipt")["@id"].clone();
    assert_ne!(receipt(&before), receipt(&after), "it is about something else now");
    let again = mdm.get(&format!("/decisions/{accepted}/consent-record")).await;
    assert_eq!(receipt(&again), receipt(&after));
}

#[tokio::test]
async fn an_acceptance_for_a_time_says_until_when() {
    let builder = SiteBuilder::new().await;
    builder.policy(
        "contoso",
        "company",
        "ownership = \"company\"\nversion = 1\nacceptance_days = 10",
    );
    let site = builder.start().await;
    let id = decided(&site, "accept").await;
    let document = Mdm::of(&site).await.get(&format!("/decisions/{id}/consent-record")).await;
    let record = of_type(&document, "dpv:ConsentRecord");
    assert_eq!(
        record["dpv:hasConsentStatus"][0]["dpv:hasDuration"],
        json!({
            "@type": "dpv:UntilTimeDuration",
            "rdf:value": { "@type": "xsd:dateTime", "@value": "2026-11-30T12:00:01Z" },
        })
    );
    // Nobody can go to a portal that there is not.
    assert!(record.get("dpv:hasConsentControl").is_none() && record.get("dpv:hasRight").is_none());
}

#[tokio::test]
async fn who_may_have_it_has_the_same_document_and_others_find_nothing() {
    let (_builder, site, mdm) = site().await;
    let id = decided(&site, "accept").await;
    let of_api = mdm.get(&format!("/decisions/{id}/consent-record")).await;
    let ada = Browser::signed_in(&site).await;
    let helper = Browser::signed_in_as(&site, HELPER).await;
    for (browser, path) in [
        (&ada, format!("/agreements/{id}/consent-record.jsonld")),
        (&ada, "/account/data/consent-records.jsonld".to_owned()),
        (&helper, format!("/admin/decisions/{id}/consent-record.jsonld")),
        (&helper, format!("/admin/people/{ADA}/consent-records.jsonld")),
    ] {
        let answer = browser.get(&path).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert_eq!(answer.headers()["content-type"], "application/ld+json");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        let name = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
        assert!(name.starts_with("attachment") && name.ends_with(".jsonld\""), "{name}");
        let document: Value = answer.json().await.unwrap();
        for kind in ["dpv:ConsentRecord", "dpv:DataController", "dpv:ConsentReceipt"] {
            assert_eq!(of_type(&document, kind), of_type(&of_api, kind), "{path}");
        }
    }
    let grace = Browser::signed_in_as(&site, GRACE).await;
    let missing = [
        grace.get(&format!("/agreements/{id}/consent-record.jsonld")).await,
        ada.get(&format!("/agreements/{NOWHERE}/consent-record.jsonld")).await,
        helper.get(&format!("/admin/decisions/{NOWHERE}/consent-record.jsonld")).await,
        helper.get(&format!("/admin/people/{NOWHERE}/consent-records.jsonld")).await,
        helper.get("/admin/people/%00/consent-records.jsonld").await,
    ];
    for answer in missing {
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{}", answer.url());
    }
    // Another tenant's token, and one without the right.
    for (tenant, right, status) in [
        (FABRIKAM, Right::Read, StatusCode::NOT_FOUND),
        (CONTOSO, Right::Enroll, StatusCode::FORBIDDEN),
    ] {
        let token = site.api_token(tenant, &[right]).await;
        let url = site.url(&format!("/api/v1/decisions/{id}/consent-record"));
        let answer = client().get(url).bearer_auth(token).send().await.unwrap();
        assert_eq!(answer.status(), status);
    }
}

#[tokio::test]
async fn where_no_terms_applied_there_is_no_record() {
    let builder = SiteBuilder::with_portal().await;
    std::fs::remove_dir_all(builder.folder.path().join("terms/contoso/company")).unwrap();
    let site = builder.start().await;
    Windows::joins(&site).send().await;
    let row = site.decision_rows().await.remove(0);
    assert_eq!(row["decision"], "not_required");
    let id = row["id"].as_str().unwrap();
    let mdm = Mdm::of(&site).await;
    let path = format!("/decisions/{id}/consent-record");
    let (status, _) = mdm::read(mdm.call(Method::GET, &path).send().await.unwrap()).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let all = mdm.get(&format!("/consent-records?user_object_id={ADA}")).await;
    assert_eq!(
        all["consent_records"]["@graph"].as_array().unwrap().len(),
        2,
        "the organization and an empty receipt"
    );
    let ada = Browser::signed_in(&site).await;
    let page = ada.page(&format!("/agreements/{id}/receipt")).await;
    assert!(page.attributes("main a", "href").iter().all(|href| !href.ends_with(".jsonld")));
}

#[tokio::test]
async fn the_list_goes_by_pages_and_asks_as_that_of_decisions() {
    let (_builder, site, mdm) = site().await;
    let mut made = Vec::new();
    for n in 0..5 {
        made.push(decided(&site, if n == 2 { "decline" } else { "accept" }).await);
    }
    let (mut found, mut after) = (Vec::new(), String::new());
    loop {
        let page = mdm.get(&format!("/consent-records?limit=2{after}")).await;
        let document = &page["consent_records"];
        check_terms(&document["@graph"], &document["@context"]);
        let graph = document["@graph"].as_array().unwrap();
        let records = graph.iter().filter(|node| node["@type"] == "dpv:ConsentRecord");
        found.extend(records.map(|node| node["dct:identifier"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(found, made);
    let declined = mdm.get("/consent-records?decision=declined").await;
    let declined = &declined["consent_records"];
    assert_eq!(of_type(declined, "dpv:ConsentRecord")["dct:identifier"], made[2]);
    for odd in ["limit=0", "limit=501", "after=x", "user_object_id=x", "decision=x", "since=x"] {
        let answer =
            mdm.call(Method::GET, &format!("/consent-records?{odd}")).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{odd}");
    }
}

#[tokio::test]
async fn all_of_somebodys_are_in_one_file() {
    let (_builder, site, _) = site().await;
    let mut made = Vec::new();
    for _ in 0..3 {
        made.push(decided(&site, "accept").await);
    }
    let ada = Browser::signed_in(&site).await;
    let document: Value =
        ada.get("/account/data/consent-records.jsonld").await.json().await.unwrap();
    check_terms(&document["@graph"], &document["@context"]);
    let graph = document["@graph"].as_array().unwrap();
    let records = graph.iter().filter(|node| node["@type"] == "dpv:ConsentRecord");
    let found: Vec<_> = records.map(|node| node["dct:identifier"].as_str().unwrap()).collect();
    made.reverse();
    assert_eq!(found, made);
    let receipt = of_type(&document, "dpv:ConsentReceipt");
    assert_eq!(receipt["dpv:hasRecordOfActivity"].as_array().unwrap().len(), 3);
}
