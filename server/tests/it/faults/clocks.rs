//! Clocks that differ, and one that jumps. How far an issuer's may be off is shown claim by claim in `identity.rs`.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use jiff::SignedDuration;
use reqwest::StatusCode;
use serde_json::Value;
use vestibule::api::tokens::Right;

use crate::support::{
    Location, Page, Site, SiteBuilder, Windows,
    mdm::{Mdm, request},
    site::CONTOSO,
    windows::client,
};

/// Presses Accept on a page of one instance at another.
async fn accept_at(site: &Site, ticket: &str) -> Location {
    let form = [("ticket", ticket), ("decision", "accept")];
    let answer = client().post(site.url("/TermsOfUse")).form(&form).send().await.unwrap();
    Location::read(&answer)
}

#[tokio::test]
async fn instances_whose_clocks_differ_by_minutes_decide_and_enroll_as_one() {
    for minutes in [-5, -1, 1, 5] {
        let builder = SiteBuilder::new().await;
        let site = builder.start().await;
        let other = builder.start_off_by(SignedDuration::from_mins(minutes)).await.unwrap();
        for (first, second) in [(&site, &other), (&other, &site)] {
            // A page of the one is decided at the other, and again at the first: one decision.
            let page = Windows::joins(&site).page_at(&first.url("/TermsOfUse")).await;
            let ticket = page.ticket();
            let there = accept_at(second, &ticket).await;
            assert_eq!(there.get("IsAccepted"), Some("true"), "{minutes} min: {there:?}");
            let here = accept_at(first, &ticket).await;
            assert_eq!(here.get("IsAccepted"), Some("true"), "{minutes} min: {here:?}");
            // The blob of either enrolls at either.
            let token = first.api_token(CONTOSO, &Right::ALL).await;
            let mdm =
                |site: &Site| Mdm { origin: site.url(""), token: token.clone(), http: client() };
            let hardware = format!("hw-{}", first.address.port());
            let (here, there) = (here.get("OpaqueBlob").unwrap(), there.get("OpaqueBlob").unwrap());
            let (status, answer) = mdm(first).enroll(&request(there, &hardware)).await;
            assert_eq!(status, StatusCode::CREATED, "{minutes} min: {answer}");
            let (status, answer) = mdm(second).enroll(&request(here, &hardware)).await;
            assert_eq!(status, StatusCode::OK, "{minutes} min: {answer}");
        }
        assert_eq!(site.decision_rows().await.len(), 2);
    }
}

#[tokio::test]
async fn a_clock_that_jumps_loses_no_decision_and_is_right_again_by_itself() {
    for hours in [-23, -1, 1, 23] {
        let (_builder, site) = Site::start().await;
        let mdm = Mdm::of(&site).await;
        let open = Windows::joins(&site).page().await;
        let blob = site.blob().await;
        let accept = async |page: &Page| {
            let answer = Location::read(&page.press(&site, "decision", "accept").await);
            assert_eq!(answer.get("IsAccepted"), Some("true"), "{hours} h: {answer:?}");
            answer.get("OpaqueBlob").unwrap().to_owned()
        };
        site.pass(SignedDuration::from_hours(hours));
        // What comes now goes on as always.
        let during = accept(&Windows::joins(&site).page().await).await;
        mdm.enrolled(&request(&during, "hw-during")).await;
        // A page that was open is still good, but where the clock has gone back: that is said, and nothing is recorded.
        let at_open = if hours > 0 {
            Some(accept(&open).await)
        } else {
            let answer = open.press(&site, "decision", "accept").await;
            assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{hours} h");
            None
        };
        // The clock is put right: so is all that was before, and each decision is there once.
        site.pass(SignedDuration::from_hours(-hours));
        mdm.enrolled(&request(&blob, "hw-before")).await;
        let now = accept(&open).await;
        assert!(at_open.is_none_or(|then| subject(&then) == subject(&now)), "{hours} h");
        mdm.enrolled(&request(&now, "hw-open")).await;
        let after = accept(&Windows::joins(&site).page().await).await;
        mdm.enrolled(&request(&after, "hw-after")).await;
        assert_eq!(site.decision_rows().await.len(), 4, "{hours} h");
        let events = mdm.event_types().await;
        let count = |kind: &str| events.iter().filter(|event| *event == kind).count();
        assert_eq!((count("decision.made"), count("device.enrolled")), (4, 4), "{hours} h");
    }
}

/// Which decision a blob is of.
fn subject(blob: &str) -> Value {
    let claims = BASE64URL.decode(blob.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    claims["jti"].clone()
}
