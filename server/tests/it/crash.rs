//! A decision that Windows was told of is never lost.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
    time::Duration,
};

use reqwest::{Method, StatusCode};
use serde_json::Value;
use vestibule::{api::tokens::Right, ids::ObjectId};

use crate::{
    command_line::Process,
    support::{
        Location, Page, SiteBuilder,
        mdm::{Mdm, read, request_of},
        site::CONTOSO,
        windows::{REDIRECT_URI, client},
    },
};

const ROUNDS: usize = 3;
const CLIENTS: usize = 16;

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_in_a_storm_of_accepts_loses_no_decision_that_a_client_was_redirected_for() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let site = builder.start_now().await;
    let token = site.token();
    let confirmed = Arc::new(Mutex::new(HashSet::new()));

    for round in 0..ROUNDS {
        let mut process = Process::start(&config);
        let before = confirmed.lock().unwrap().len();
        let storm: Vec<_> = (0..CLIENTS)
            .map(|_| {
                let (url, token, confirmed) =
                    (process.url("/TermsOfUse"), token.clone(), Arc::clone(&confirmed));
                tokio::spawn(
                    async move { while accept(&url, &token, &confirmed).await.is_some() {} },
                )
            })
            .collect();
        // The storm is under way once a good number is confirmed; then it ends without warning.
        let enough = before + 50 + 37 * round;
        for _ in 0..2000 {
            if confirmed.lock().unwrap().len() >= enough {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        process.child.kill().unwrap();
        process.child.wait().unwrap();
        for client in storm {
            client.await.unwrap();
        }
        assert!(confirmed.lock().unwrap().len() >= enough, "the storm never got under way");

        let rows = builder.database.rows("SELECT id FROM decisions").await;
        let stored: HashSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
        let confirmed = confirmed.lock().unwrap();
        let lost: Vec<&String> =
            confirmed.iter().filter(|id| !stored.contains(id.as_str())).collect();
        assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), confirmed.len());
    }
}

/// Reads the page and accepts; `None` once the server is gone.
async fn accept(url: &str, token: &str, confirmed: &Mutex<HashSet<String>>) -> Option<()> {
    let client = client();
    let query = [("redirect_uri", REDIRECT_URI), ("api-version", "1.0"), ("mode", "azureadjoin")];
    let page = client.get(url).query(&query).bearer_auth(token).send().await.ok()?;
    let status = page.status();
    let page = Page { status, headers: page.headers().clone(), html: page.text().await.ok()? };
    let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
    let answer = client.post(url).form(&form).send().await.ok()?;
    confirmed.lock().unwrap().insert(Location::read(&answer).decision_id()?);
    Some(())
}

/// An enrollment that was asked for.
#[derive(Clone)]
struct Asked {
    user: String,
    body: Value,
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_in_a_storm_of_enrollments_loses_no_device_and_leaks_no_slot() {
    let builder = SiteBuilder::new().await.contoso("device_cap = 100000");
    let config = builder.config_file();
    let site = Arc::new(builder.start_now().await);
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mdm =
        |process: &Process| Mdm { origin: process.url(""), token: token.clone(), http: client() };
    // Who was told of which device; and what was asked for without an answer.
    let confirmed = Arc::new(Mutex::new(HashMap::new()));
    let mut expected: HashMap<String, usize> = HashMap::new();

    for round in 0..ROUNDS {
        let mut process = Process::start(&config);
        let before = confirmed.lock().unwrap().len();
        let enough = before + 60 + 37 * round;
        let storm: Vec<_> = (0..CLIENTS)
            .map(|n| {
                let (site, mdm, confirmed) =
                    (Arc::clone(&site), mdm(&process), Arc::clone(&confirmed));
                let user = ObjectId::random(&site.app.entropy);
                tokio::spawn(async move {
                    for k in 0.. {
                        let blob = site.quick_blob(user).await;
                        let user = user.to_string();
                        let body = request_of(&user, &blob, &format!("hw-{round}-{n}-{k}"));
                        let Ok(answer) =
                            mdm.call(Method::POST, "/enrollments").json(&body).send().await
                        else {
                            return Some(Asked { user, body });
                        };
                        let (status, answer) = read(answer).await;
                        assert_eq!(status, StatusCode::CREATED, "{answer}");
                        let device = answer["device_id"].as_str().unwrap().to_owned();
                        confirmed.lock().unwrap().insert(device, user);
                    }
                    None
                })
            })
            .collect();
        for _ in 0..2000 {
            if confirmed.lock().unwrap().len() >= enough {
                break;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        process.child.kill().unwrap();
        process.child.wait().unwrap();
        let mut unanswered = Vec::new();
        for client in storm {
            unanswered.extend(client.await.unwrap());
        }
        assert!(confirmed.lock().unwrap().len() >= enough, "the storm never got under way");

        // A retry of what had no answer succeeds, whether or not it was done.
        let process = Process::start(&config);
        let mdm = mdm(&process);
        for Asked { user, body } in unanswered {
            let (status, answer) = mdm.enroll(&body).await;
            assert!(matches!(status, StatusCode::OK | StatusCode::CREATED), "{answer}");
            let device = answer["device_id"].as_str().unwrap().to_owned();
            confirmed.lock().unwrap().insert(device, user);
        }
        expected.clear();
        for user in confirmed.lock().unwrap().values() {
            *expected.entry(user.clone()).or_default() += 1;
        }
        for (user, count) in &expected {
            let list = mdm.get(&format!("/devices?user_object_id={user}&limit=500")).await;
            assert_eq!(list["devices"].as_array().unwrap().len(), *count, "{user}");
            // One more says how many slots are taken.
            let blob = site.quick_blob(user.parse().unwrap()).await;
            let body = request_of(user, &blob, &format!("hw-{round}-last"));
            let (_, answer) = mdm.enroll(&body).await;
            assert_eq!(answer["cap"]["used"], count + 1, "{user}: no slot leaked");
            let device = answer["device_id"].as_str().unwrap().to_owned();
            confirmed.lock().unwrap().insert(device, user.clone());
        }
    }
}
