//! Two servers on one database, as operators run them behind a balancer. On SQLite they share the file;
//! on PostgreSQL, the server.

use std::{
    collections::HashSet,
    path::Path,
    process::Output,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use reqwest::{Response, StatusCode};
use serde_json::Value;
use vestibule::{api::tokens::Right, ids::ObjectId};

use crate::{
    command_line::{Process, vestibule},
    support::{
        Location, Page, SiteBuilder, Windows,
        mdm::{Mdm, request_of},
        site::{CONTOSO, Site},
        windows::client,
    },
};

/// Two processes that were started at once on an empty database, and a site for tokens.
async fn pair() -> (SiteBuilder, Site, [Process; 2]) {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let [one, two] =
        [config.clone(), config].map(|config| std::thread::spawn(move || Process::start(&config)));
    let processes = [one.join().unwrap(), two.join().unwrap()];
    let site = builder.start_now().await;
    (builder, site, processes)
}

async fn page_at(site: &Site, process: &Process) -> Page {
    Windows::joins(site).page_at(&process.url("/TermsOfUse")).await
}

async fn press_at(process: &Process, page: &Page, decision: &str) -> Response {
    let form = [("ticket", page.ticket()), ("decision", decision.to_owned())];
    client().post(process.url("/TermsOfUse")).form(&form).send().await.unwrap()
}

/// The id of the decision in the blob of an answer.
fn decision_id(answer: &Response) -> String {
    Location::read(answer).decision_id().unwrap()
}

fn run(config: &Path, arguments: &[&str]) -> Output {
    let output = vestibule().args(arguments).arg("--config").arg(config).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

/// Waits until a check holds, two seconds at most.
async fn within_two_seconds(what: &str, mut check: impl AsyncFnMut() -> bool) {
    let begun = Instant::now();
    while !check().await {
        assert!(begun.elapsed() < Duration::from_secs(2), "{what}: not within two seconds");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_one_is_decided_at_the_other_and_the_first_decision_stands_everywhere() {
    let (_builder, site, [one, two]) = pair().await;
    let page = page_at(&site, &one).await;
    let presses = (0..16).map(|n| press_at(if n % 2 == 0 { &one } else { &two }, &page, "accept"));
    let ids: HashSet<String> = join_all(presses).await.iter().map(decision_id).collect();
    assert_eq!(ids.len(), 1, "one ticket, one decision");
    let rows = site.decision_rows().await;
    assert_eq!(rows.len(), 1);
    assert!(ids.contains(rows[0]["id"].as_str().unwrap()));
}

#[tokio::test(flavor = "multi_thread")]
async fn both_commit_in_groups_at_once_and_nothing_confirmed_is_lost() {
    let (_builder, site, processes) = pair().await;
    let token = site.token();
    let clients = (0..16).map(|n| {
        let (site, process, token) = (&site, &processes[n % 2], &token);
        async move {
            let mut confirmed = Vec::new();
            for _ in 0..12 {
                let page = Windows::joins(site).token(token);
                let page = page.page_at(&process.url("/TermsOfUse")).await;
                confirmed.push(decision_id(&press_at(process, &page, "accept").await));
            }
            confirmed
        }
    });
    let confirmed = join_all(clients).await.concat();
    let rows = site.decision_rows().await;
    let stored: HashSet<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!((confirmed.len(), stored.len()), (16 * 12, 16 * 12));
    assert!(confirmed.iter().all(|id| stored.contains(id.as_str())));
}

#[tokio::test(flavor = "multi_thread")]
async fn published_terms_tokens_and_keys_reach_both_within_two_seconds() {
    let (builder, site, processes) = pair().await;
    let config = builder.config_file();

    builder.policy("contoso", "company", "ownership = \"company\"\nversion = 2");
    builder.text("contoso", "company", "en-US", "# Newer\n\nText.\n");
    let output = run(&config, &["terms", "publish"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("company 2: text in en-US") && said.contains("Fabrikam: nothing new"));
    for process in &processes {
        within_two_seconds("terms", async || {
            page_at(&site, process).await.texts("h1") == ["Newer"]
        })
        .await;
    }

    let create = ["api-token", "create", "--tenant", CONTOSO, "--name", "MDM"];
    let token = String::from_utf8(run(&config, &create).stdout).unwrap();
    let other = site.api_token(CONTOSO, &[Right::Read]).await;
    for (process, token) in processes.iter().flat_map(|p| [(p, token.trim()), (p, &other)]) {
        within_two_seconds("token", async || {
            let list = client().get(process.url("/api/v1/decisions")).bearer_auth(token);
            list.send().await.unwrap().status() == 200
        })
        .await;
    }

    run(&config, &["keys", "rotate"]);
    for process in &processes {
        within_two_seconds("keys", async || {
            let jwks = client().get(process.url("/.well-known/jwks.json")).send().await.unwrap();
            let jwks: Value = jwks.json().await.unwrap();
            jwks["keys"].as_array().unwrap().len() == 2
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cap_holds_across_both() {
    let (_builder, site, processes) = pair().await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mdms = processes.each_ref().map(|process| Mdm {
        origin: process.url(""),
        token: token.clone(),
        http: client(),
    });
    for round in 0..10 {
        let user = ObjectId::random(&site.app.entropy);
        let id = user.to_string();
        for n in 0..14 {
            let blob = site.quick_blob(user).await;
            mdms[n % 2].enrolled(&request_of(&id, &blob, &format!("old-{n}"))).await;
        }
        let blobs = join_all((0..32).map(|_| site.quick_blob(user))).await;
        let calls = blobs.iter().enumerate().map(|(n, blob)| {
            let (mdm, body) = (&mdms[n % 2], request_of(&id, blob, &format!("hw-{n}")));
            async move { mdm.enroll(&body).await.0 }
        });
        let answers = join_all(calls).await;
        let won = answers.iter().filter(|status| **status == StatusCode::CREATED).count();
        let lost = answers.iter().filter(|status| **status == StatusCode::CONFLICT).count();
        assert_eq!((won, lost), (1, 31), "round {round}: {answers:?}");
    }
}
