//! A backup is taken while people decide; restored elsewhere, with its key file, it has all that was confirmed before.

use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{Arc, Mutex},
    time::Duration,
};

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use vestibule::api::tokens::Right;

use crate::{
    command_line::{Process, vestibule},
    support::{
        Location, Page, SiteBuilder, Windows,
        mdm::Mdm,
        site::{CONTOSO, Database, Site},
        windows::client,
    },
};

/// What Windows was told of: the decision's id, and the blob.
type Confirmed = Arc<Mutex<Vec<(String, String)>>>;

fn run(arguments: &[&str], paths: &[&Path]) -> Output {
    vestibule().args(arguments).args(paths).output().unwrap()
}

fn done(output: Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// People who accept, one after the other, for as long as there is a server.
async fn accept_on(url: String, page: Page, site_token: String, confirmed: Confirmed) {
    let mut page = Some(page);
    loop {
        let shown = match page.take() {
            Some(page) => page,
            None => match read(&url, &site_token).await {
                Some(page) => page,
                None => return,
            },
        };
        let form = [("ticket", shown.ticket()), ("decision", "accept".to_owned())];
        let Ok(answer) = client().post(&url).form(&form).send().await else { return };
        let answer = Location::read(&answer);
        let blob = answer.get("OpaqueBlob").unwrap().to_owned();
        confirmed.lock().unwrap().push((answer.decision_id().unwrap(), blob));
    }
}

async fn read(url: &str, token: &str) -> Option<Page> {
    let query = [
        ("redirect_uri", crate::support::windows::REDIRECT_URI),
        ("api-version", "1.0"),
        ("mode", "azureadjoin"),
    ];
    let page = client().get(url).query(&query).bearer_auth(token).send().await.ok()?;
    let (status, headers) = (page.status(), page.headers().clone());
    Some(Page { status, headers, html: page.text().await.ok()? })
}

async fn until(confirmed: &Confirmed, enough: usize) {
    for _ in 0..4000 {
        if confirmed.lock().unwrap().len() >= enough {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("people did not go on deciding");
}

/// Takes the backup, as docs/operations.md says.
fn back_up(builder: &SiteBuilder, config: &Path, to: &Path) {
    if builder.database.is_sqlite() {
        let said = done(run(&["backup", "--config"], &[config, to]));
        assert!(said.contains("keys.json"), "{said}");
    } else {
        let dump = ["--format=custom", "--no-owner", "--file"];
        let dump = Command::new("pg_dump").args(dump).arg(to).arg(&builder.database.url).output();
        done(dump.unwrap());
    }
}

/// Restores it to an empty place, as docs/operations.md says.
fn restore(builder: &SiteBuilder, backup: &Path, folder: &Path) -> Database {
    if builder.database.is_sqlite() {
        let file = folder.join("vestibule.db");
        fs::copy(backup, &file).unwrap();
        return Database { url: format!("sqlite://{}", file.display()) };
    }
    let mut url = url::Url::parse(&builder.database.url).unwrap();
    let name = format!("{}_restored", url.path().trim_start_matches('/'));
    let create = Command::new("psql")
        .args(["--quiet", "--command", &format!("CREATE DATABASE {name}")])
        .arg(&builder.database.url)
        .output();
    done(create.unwrap());
    url.set_path(&name);
    let restore = ["--exit-on-error", "--single-transaction", "--no-owner", "--dbname"];
    let restore = Command::new("pg_restore").args(restore).arg(url.as_str()).arg(backup).output();
    done(restore.unwrap());
    Database { url: url.into() }
}

/// The same configuration with another database and another key file.
fn config_with(builder: &SiteBuilder, name: &str, database: &Database, keys: &Path) -> PathBuf {
    let text = fs::read_to_string(builder.config_file()).unwrap();
    let text = text.replace(&builder.database.url, &database.url);
    let text = text.replace("data/keys.json", keys.to_str().unwrap());
    let file = builder.folder.path().join(name);
    fs::write(&file, text).unwrap();
    file
}

fn mdm(process: &Process, token: &str) -> Mdm {
    Mdm { origin: process.url(""), token: token.to_owned(), http: client() }
}

async fn is_active(mdm: &Mdm, blob: &str) -> bool {
    let body = json!({ "opaque_blob": blob });
    let (status, answer) = mdm.send(Method::POST, "/opaque-blobs/introspect", body).await;
    assert_eq!(status, StatusCode::OK, "{answer}");
    answer["active"].as_bool().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_during_decisions_has_each_that_was_confirmed_before_and_all_of_them_verify() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let site = builder.start_now().await;
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let mut process = Process::start(&config);
    let confirmed = Confirmed::default();
    let mut people = Vec::new();
    for _ in 0..8 {
        let url = process.url("/TermsOfUse");
        let page = Windows::joins(&site).page_at(&url).await;
        people.push(tokio::spawn(accept_on(url, page, site.token(), Arc::clone(&confirmed))));
    }

    until(&confirmed, 60).await;
    let before = confirmed.lock().unwrap().clone();
    let backup = builder.folder.path().join("backup");
    back_up(&builder, &config, &backup);
    let trusted = builder.folder.path().join("evidence-keys.json");
    let answer = client().get(process.url("/.well-known/evidence-keys.json")).send().await.unwrap();
    fs::write(&trusted, answer.text().await.unwrap()).unwrap();
    until(&confirmed, before.len() + 60).await;
    // All is lost but the backup and the key file.
    process.child.kill().unwrap();
    process.child.wait().unwrap();
    for person in people {
        person.await.unwrap();
    }

    let folder = builder.folder.path().join("restored");
    fs::create_dir(&folder).unwrap();
    let keys = folder.join("keys.json");
    fs::copy(builder.folder.path().join("data/keys.json"), &keys).unwrap();
    let database = restore(&builder, &backup, &folder);
    let config = config_with(&builder, "restored.toml", &database, &keys);
    let report = run(&["doctor", "--json", "--config"], &[&config]).stdout;
    let report: Value = serde_json::from_slice(&report).unwrap();
    for check in ["database", "key_file"] {
        let findings = report["findings"].as_array().unwrap();
        let found = findings.iter().find(|finding| finding["check"] == check).unwrap();
        assert_eq!(found["state"], "ok", "{found}");
    }

    let restored = Process::start(&config);
    let mdm = mdm(&restored, &token);
    let rows = database.rows("SELECT id FROM decisions").await;
    for (id, blob) in &before {
        assert!(rows.iter().any(|row| row["id"] == id.as_str()), "{id} is lost");
        assert!(is_active(&mdm, blob).await, "{id}: its blob is not known any more");
    }
    everything_verifies(&builder, &config, &trusted, rows.len());
    for (id, _) in before.iter().step_by(20) {
        assert_eq!(mdm.get(&format!("/decisions/{id}")).await["id"], id.as_str());
        mdm.get(&format!("/decisions/{id}/consent-record")).await;
        let proof = folder.join("proof.json");
        let said = mdm.get(&format!("/decisions/{id}/proof")).await;
        fs::write(&proof, said.to_string()).unwrap();
        let said = done(run(&["audit", "verify-proof", "--keys"], &[&trusted, &proof]));
        assert!(said.contains(id), "{said}");
    }
    // And it goes on.
    assert_eq!(read(&restored.url("/TermsOfUse"), "no token").await.unwrap().status, 302);
    drop(restored);

    // With a key file of another installation, nobody can tell that these blobs were ours.
    let config = config_with(&builder, "strange.toml", &database, &folder.join("strange.json"));
    let strange = Process::start(&config);
    let mdm = self::mdm(&strange, &token);
    assert!(!is_active(&mdm, &before[0].1).await, "any key file would do");
}

/// Seals what is in the restored database, and checks all of it with the keys as they were published before.
fn everything_verifies(builder: &SiteBuilder, config: &Path, trusted: &Path, decisions: usize) {
    let export = builder.folder.path().join("restored.jsonl.gz");
    let arguments = ["audit", "export", "--tenant", CONTOSO, "--out"];
    let out = [&*export, Path::new("--config"), config];
    done(run(&arguments, &out));
    let said = done(run(&["audit", "verify", "--keys"], &[trusted, &export]));
    assert!(said.contains(&format!("  {decisions} decisions, ")), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_takes_the_place_of_nothing_and_is_its_owners_alone() {
    let (builder, site) = Site::start().await;
    let (config, folder) = (builder.config_file(), builder.folder.path());
    let backup = folder.join("backup.db");
    if !site.database_is_sqlite() {
        let refused = run(&["backup", "--config"], &[&config, &backup]);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(1) && said.contains("pg_dump"), "{said}");
        assert!(!backup.exists());
        return;
    }
    done(run(&["backup", "--config"], &[&config, &backup]));
    assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o600);
    let first = fs::read(&backup).unwrap();
    site.blob().await;
    for (to, why) in
        [("backup.db", "already exists"), ("nowhere/backup.db", "nowhere"), ("data", "already")]
    {
        let refused = run(&["backup", "--config"], &[&config, &folder.join(to)]);
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(refused.status.code() == Some(1) && said.contains(why), "{to}: {said}");
    }
    assert_eq!(fs::read(&backup).unwrap(), first, "it was written over");
    // What did not become a backup is not left behind.
    let left = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<_> = left.filter(|name| name.to_string_lossy().starts_with('.')).collect();
    assert!(left.is_empty(), "{left:?}");

    // A database that is not there is not made.
    let none = Database { url: format!("sqlite://{}", folder.join("none.db").display()) };
    let config = config_with(&builder, "none.toml", &none, &folder.join("data/keys.json"));
    let refused = run(&["backup", "--config"], &[&config, &folder.join("second.db")]);
    assert_eq!(refused.status.code(), Some(1), "{refused:?}");
    assert!(!folder.join("none.db").exists() && !folder.join("second.db").exists());
}
