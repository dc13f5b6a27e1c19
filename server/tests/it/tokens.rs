//! API tokens: their life by command, and the limits of calls.

use std::time::{Duration, Instant};

use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::{
    command_line::{Process, vestibule},
    support::{
        Site, SiteBuilder,
        mdm::{Mdm, request},
        site::CONTOSO,
        windows::client,
    },
};

fn run(config: &str, arguments: &[&str]) -> (bool, String) {
    let output =
        vestibule().arg("api-token").args(arguments).args(["--config", config]).output().unwrap();
    let worked = output.status.success();
    (worked, String::from_utf8(if worked { output.stdout } else { output.stderr }).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_listed_expires_and_can_be_revoked_on_running_servers() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let process = Process::start(&config);
    let config = config.to_str().unwrap();
    let status = async |token: &str| {
        let list = client().get(process.url("/api/v1/devices")).bearer_auth(token.trim());
        list.send().await.unwrap().status().as_u16()
    };
    assert!(run(config, &["list"]).1.contains("There are no tokens yet"));
    let create = ["create", "--tenant", CONTOSO, "--name", "Our MDM", "--rights", "read,enroll"];
    let (_, token) = run(config, &create);
    let far = [&create[..], &["--expires", "2999-01-01T00:00:00Z"]].concat();
    let (_, lasting) = run(config, &far);
    for token in [&token, &lasting] {
        assert_eq!(status(token).await, 200, "{token}");
    }
    let past = [&create[..], &["--expires", "2020-01-01T00:00:00Z"]].concat();
    let (made, said) = run(config, &past);
    assert!(!made && said.contains("in the past"), "{said}");

    // One that expires while it is in use.
    let soon = jiff_in(Duration::from_secs(3));
    let (_, short) = run(config, &[&create[..], &["--expires", &soon]].concat());
    assert_eq!(status(&short).await, 200);

    let (_, listed) = run(config, &["list"]);
    assert_eq!(listed.matches("Our MDM").count(), 3, "{listed}");
    assert!(listed.contains("enroll") && listed.contains("good until 2999-01-01T00:00:00Z"));
    assert!(!listed.contains("vst_"), "no secret");
    let id = listed.lines().next().unwrap().split(' ').next().unwrap().to_owned();
    let (revoked, said) = run(config, &["revoke", "--id", &id]);
    assert!(revoked && said.contains(&id), "{said}");
    assert_eq!(status(&token).await, 401, "at once");
    assert_eq!(status(&lasting).await, 200);
    let (again, said) = run(config, &["revoke", "--id", &id]);
    assert!(!again && said.contains("api-token list"), "{said}");
    assert!(run(config, &["list"]).1.contains("revoked 20"));

    let begun = Instant::now();
    while status(&short).await != 401 {
        assert!(begun.elapsed() < Duration::from_secs(10), "it does not expire");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A time to come, as the command line takes it.
fn jiff_in(time: Duration) -> String {
    let now = std::time::UNIX_EPOCH.elapsed().unwrap() + time;
    let now = i64::try_from(now.as_millis()).unwrap();
    jiff::Timestamp::from_millisecond(now).unwrap().to_string()
}

#[tokio::test]
async fn guesses_are_slowed_down_and_a_valid_token_from_the_same_address_is_not() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let guess = async || {
        let list = client().get(site.url("/api/v1/devices")).bearer_auth("vst_guess");
        list.send().await.unwrap()
    };
    let mut refused = None;
    for _ in 0..200 {
        let answer = guess().await;
        if answer.status() != StatusCode::UNAUTHORIZED {
            refused = Some(answer);
            break;
        }
    }
    let refused = refused.expect("200 guesses are too many");
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers()["content-type"], "application/problem+json");
    let wait: u64 = refused.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=2).contains(&wait), "{wait}");
    // A school behind one address goes on enrolling.
    mdm.enrolled(&request(&site.blob().await, "hw-1")).await;
    tokio::time::sleep(Duration::from_secs(wait)).await;
    assert_eq!(guess().await.status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_valid_token_may_make_a_thousand_calls_at_once() {
    let (_builder, site) = Site::start().await;
    let mdm = Mdm::of(&site).await;
    let http = client();
    let calls = (0..1000).map(|_| {
        let url = format!("{}/api/v1/opaque-blobs/introspect", mdm.origin);
        http.request(Method::POST, url)
            .bearer_auth(&mdm.token)
            .json(&json!({"opaque_blob": "x"}))
            .send()
    });
    for answer in futures_util::future::join_all(calls).await {
        assert_eq!(answer.unwrap().status(), StatusCode::OK);
    }
}
