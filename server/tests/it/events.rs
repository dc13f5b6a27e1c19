//! `GET /api/v1/events`

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::support::{
    Site, SiteBuilder, Windows,
    mdm::{Mdm, request},
    site::{ADA, FABRIKAM},
};
use vestibule::api::tokens::Right;

async fn after(mdm: &Mdm, cursor: &str, wait: u64) -> (Vec<Value>, String) {
    let list = mdm.get(&format!("/events?after={cursor}&wait={wait}")).await;
    (list["events"].as_array().unwrap().clone(), list["next"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn what_happened_is_told_in_order_and_the_cursor_goes_on() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let empty = mdm.get("/events").await;
    assert_eq!(empty["events"], json!([]));
    let start = empty["next"].as_str().unwrap().to_owned();

    let blob = site.blob().await;
    let device = mdm.enrolled(&request(&blob, "hw-1")).await;
    let (events, next) = after(&mdm, &start, 0).await;
    assert_eq!(events.len(), 2);
    let (made, enrolled) = (&events[0], &events[1]);
    let row = &site.decision_rows().await[0];
    assert_eq!(
        (&made["type"], &made["at"]),
        (&json!("decision.made"), &json!(site.now().to_string()))
    );
    assert_eq!(
        (&made["data"]["decision_id"], &made["data"]["decision"]),
        (&row["id"], &json!("accepted"))
    );
    assert_eq!(made["data"]["user"]["object_id"], ADA);
    assert_eq!(enrolled["type"], "device.enrolled");
    assert_eq!(enrolled["data"]["device_id"], json!(device));
    assert_eq!(enrolled["data"]["device"]["hardware_id"], "hw-1");
    assert_ne!(made["id"], enrolled["id"]);

    assert_eq!(
        after(&mdm, &next, 0).await,
        (Vec::new(), next.clone()),
        "nothing new, the same place"
    );
    assert_eq!(after(&mdm, &start, 0).await.0, events, "the same again");
    let first = mdm.get("/events?limit=1").await;
    assert_eq!(first["events"], json!([made]));
    let (rest, end) = after(&mdm, first["next"].as_str().unwrap(), 0).await;
    assert_eq!((rest, end), (vec![enrolled.clone()], next));
}

#[tokio::test]
async fn a_decision_that_is_made_twice_is_one_event() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let page = Windows::joins(&site).page().await;
    for _ in 0..3 {
        page.press(&site, "decision", "accept").await;
    }
    assert_eq!(mdm.event_types().await, ["decision.made"]);
}

#[tokio::test]
async fn a_waiting_call_is_answered_when_something_happens_also_on_another_instance() {
    let builder = SiteBuilder::new().await;
    let (site, other) = (builder.start().await, builder.start().await);
    let mdm = Mdm::of(&site).await;
    let start = mdm.get("/events").await["next"].as_str().unwrap().to_owned();
    let begun = Instant::now();
    let (waited, ()) = tokio::join!(after(&mdm, &start, 20), async {
        tokio::time::sleep(Duration::from_millis(400)).await;
        other.blob().await;
    });
    assert_eq!(waited.0.len(), 1);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let begun = Instant::now();
    assert_eq!(after(&mdm, &waited.1, 1).await, (Vec::new(), waited.1.clone()));
    assert!(begun.elapsed() >= Duration::from_secs(1));
}

#[tokio::test]
async fn an_end_of_the_process_answers_those_who_wait() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let begun = Instant::now();
    let (list, ()) = tokio::join!(mdm.get("/events?wait=30"), async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        site.app.stop.send_replace(true);
    });
    assert_eq!(list["events"], json!([]));
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_cursor_that_is_not_ours_is_refused() {
    let (builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    site.blob().await;
    let next = mdm.get("/events").await["next"].as_str().unwrap().to_owned();
    let fabrikam =
        Mdm { token: site.api_token(FABRIKAM, &Right::ALL).await, ..Mdm::of(&site).await };
    let devices = {
        for n in 0..2 {
            mdm.enrolled(&request(&site.blob().await, &format!("hw-{n}"))).await;
        }
        mdm.get("/devices?limit=1").await["next"].as_str().unwrap().to_owned()
    };
    let statuses = async |mdm: &Mdm, query: &str| {
        mdm.call(Method::GET, &format!("/events?{query}")).send().await.unwrap().status()
    };
    assert_eq!(statuses(&mdm, &format!("after={next}")).await, StatusCode::OK);
    assert_eq!(statuses(&fabrikam, &format!("after={next}")).await, StatusCode::BAD_REQUEST);
    for query in [
        "after=",
        "after=x",
        &format!("after={devices}"),
        &format!("after={next}A"),
        "wait=61",
        "wait=-1",
        "wait=x",
        "limit=0",
        "limit=501",
    ] {
        assert_eq!(statuses(&mdm, query).await, StatusCode::BAD_REQUEST, "{query}");
    }
    // As after a restore of an older backup: silence would lose events.
    site.blob().await;
    let ahead = mdm.get("/events").await["next"].as_str().unwrap().to_owned();
    builder.database.execute("DELETE FROM events").await;
    builder.database.execute("DELETE FROM event_positions").await;
    assert_eq!(statuses(&mdm, &format!("after={ahead}")).await, StatusCode::BAD_REQUEST);
    // Also once others have taken the positions of those that are gone.
    for _ in 0..10 {
        site.blob().await;
    }
    assert_eq!(statuses(&mdm, &format!("after={ahead}")).await, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_reader_that_follows_a_storm_on_two_instances_misses_nothing_and_sees_order() {
    let builder = SiteBuilder::new().await;
    let sites = [builder.start().await, builder.start().await];
    let mdm = Mdm::of(&sites[0]).await;
    let start = mdm.get("/events").await["next"].as_str().unwrap().to_owned();
    let storm = futures_util::future::join_all((0..8).map(|n| {
        let site = &sites[n % 2];
        async move {
            for _ in 0..10 {
                site.blob().await;
            }
        }
    }));
    let follow = async {
        let (mut seen, mut cursor) = (Vec::new(), start.clone());
        let begun = Instant::now();
        while seen.len() < 80 && begun.elapsed() < Duration::from_mins(1) {
            let (events, next) = after(&mdm, &cursor, 1).await;
            seen.extend(events);
            cursor = next;
        }
        seen
    };
    let (seen, _) = tokio::join!(follow, storm);
    let mut ids: Vec<_> = seen.iter().map(|e| e["data"]["decision_id"].as_str().unwrap()).collect();
    let rows = sites[0].decision_rows().await;
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((seen.len(), ids.len(), rows.len()), (80, 80, 80));
    assert_eq!(mdm.events().await, seen, "what was followed is what is kept");
}
