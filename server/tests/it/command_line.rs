//! The command itself, as an operator runs it.

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use rustix::process::{Pid, Resource, Rlimit, getrlimit, prlimit};
use serde_json::Value;

use crate::support::{
    Location, Page, SiteBuilder, Windows,
    mdm::{self, Mdm},
    site::{CONTOSO, Site},
    windows::{REDIRECT_URI, client},
};

pub fn vestibule() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vestibule"));
    command.env_remove("VESTIBULE_LOG").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    vestibule().args(arguments).output().unwrap()
}

/// A server process, ended with the test.
pub struct Process {
    pub child: Child,
    pub address: String,
    log: Arc<Mutex<String>>,
}

impl Process {
    pub fn start(config: &Path) -> Self {
        Self::with(config, |_| {})
    }

    /// The same with something changed about the command.
    pub fn with(config: &Path, change: impl FnOnce(&mut Command)) -> Self {
        let mut command = vestibule();
        command.args(["serve", "--config"]).arg(config).env("VESTIBULE_LOG", "debug");
        change(&mut command);
        Self::run(command)
    }

    /// Runs a command that is a server, perhaps in a shell.
    pub fn run(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let log = Arc::new(Mutex::new(String::new()));
        let mut seen = String::new();
        let address = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                seen.push_str(&line);
                seen.push('\n');
                let entry: Value = serde_json::from_str(&line).unwrap();
                (entry["message"] == "listening")
                    .then(|| entry["address"].as_str().unwrap().to_owned())
            })
            .unwrap_or_else(|| panic!("it did not start: {seen}"));
        log.lock().unwrap().push_str(&seen);
        let rest = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let mut rest = rest.lock().unwrap();
                rest.push_str(&line);
                rest.push('\n');
            }
        });
        Self { child, address, log }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Its log.
    pub fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// What the kernel says of it, under `/proc`.
    fn proc(&self, file: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{file}", self.child.id())).unwrap()
    }

    /// How many files it has open.
    pub fn open_files(&self) -> u64 {
        let files = std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).unwrap();
        files.count().try_into().unwrap()
    }

    /// How much memory it takes, in KiB.
    pub fn memory(&self) -> u64 {
        let status = self.proc("status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }

    /// How long it has used a processor.
    pub fn cpu_time(&self) -> Duration {
        let stat = self.proc("stat");
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
        let ticks: u64 = fields[11..13].iter().map(|ticks| ticks.parse::<u64>().unwrap()).sum();
        // USER_HZ, which is 100 on all that Linux runs on.
        Duration::from_millis(ticks * 10)
    }

    /// How many files it may have open from now on.
    pub fn limit_files(&self, most: u64) {
        self.limit(Resource::Nofile, Some(most));
    }

    /// Changes what it may use.
    pub fn limit(&self, resource: Resource, most: Option<u64>) {
        // The hard one is the same for it and for the tests.
        let maximum = getrlimit(resource).maximum;
        let limit = Rlimit { current: most.or(maximum), maximum };
        prlimit(Some(Pid::from_child(&self.child)), resource, limit).unwrap();
    }

    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_wrong_call_is_a_usage_error() {
    for arguments in
        [&[][..], &["serve"], &["nonsense"], &["serve", "--config"], &["api-token", "create"]]
    {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let help = run(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("serve") && help.contains("api-token"), "{help}");
}

#[test]
fn a_configuration_that_is_wrong_stops_the_start_with_file_key_and_expectation() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("vestibule.toml");
    std::fs::write(&file, "[server]\nlisten = \"8080\"\n").unwrap();
    let output = run(&["serve", "--config", file.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(
        error.contains("vestibule.toml: server.listen: expected an address and port"),
        "{error}"
    );
    let missing = run(&["serve", "--config", "nowhere.toml"]);
    assert_eq!(missing.status.code(), Some(1));
    assert!(String::from_utf8(missing.stderr).unwrap().contains("nowhere.toml"));
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_start_at_once_on_a_new_folder() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let path = config.to_str().unwrap();
    let servers: Vec<_> = (0..4)
        .map(|_| {
            let config = config.clone();
            std::thread::spawn(move || Process::start(&config))
        })
        .collect();
    let token = run(&["api-token", "create", "--config", path, "--tenant", CONTOSO, "--name", "x"]);
    assert!(token.status.success(), "{token:?}");
    let token = String::from_utf8(token.stdout).unwrap();
    let mut keys = Vec::new();
    for server in servers {
        let server = server.join().unwrap();
        let list = client().get(server.url("/api/v1/decisions")).bearer_auth(token.trim());
        assert_eq!(list.send().await.unwrap().status(), 200);
        let answer = client().get(server.url("/.well-known/jwks.json")).send().await.unwrap();
        keys.push(answer.text().await.unwrap());
    }
    assert!(keys.iter().all(|set| *set == keys[0]), "one key file");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_api_token_is_printed_alone_and_good_at_once_on_a_running_server() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let process = Process::start(&config);
    let config = config.to_str().unwrap();
    let create = ["api-token", "create", "--config", config, "--tenant", CONTOSO, "--name", "MDM"];
    let output = run(&create);
    assert!(output.status.success(), "{output:?}");
    let token = String::from_utf8(output.stdout).unwrap();
    assert!(token.starts_with("vst_") && token.ends_with('\n') && token.lines().count() == 1);
    let list = || client().get(process.url("/api/v1/decisions"));
    assert_eq!(list().bearer_auth(token.trim()).send().await.unwrap().status(), 200);
    assert_eq!(list().bearer_auth("vst_x").send().await.unwrap().status(), 401);

    let narrow = run(&[&create[..], &["--rights", "enroll,removal"]].concat());
    let narrow = String::from_utf8(narrow.stdout).unwrap();
    assert_eq!(list().bearer_auth(narrow.trim()).send().await.unwrap().status(), 403);

    let mut other = create;
    other[5] = "99999999-604b-40ac-a9d7-9fd97c0b779f";
    let unknown = run(&other);
    assert_eq!((unknown.status.code(), unknown.stdout.len()), (Some(1), 0));
    let stored = builder.database.rows("SELECT * FROM api_tokens").await;
    assert_eq!(stored.len(), 2);
    assert!(
        !stored.iter().any(|row| row.to_string().contains(token.trim())),
        "it is stored hashed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_key_reaches_a_running_server_and_an_open_page_is_still_good() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let process = Process::start(&config);
    let site = builder.start_now().await;
    let page = Windows::joins(&site).page_at(&process.url("/TermsOfUse")).await;
    let output = run(&["keys", "rotate", "--config", config.to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");

    let begun = Instant::now();
    let jwks = loop {
        let answer = client().get(process.url("/.well-known/jwks.json")).send().await.unwrap();
        let jwks: Value = answer.json().await.unwrap();
        if jwks["keys"].as_array().unwrap().len() == 2 {
            break jwks;
        }
        assert!(begun.elapsed() < Duration::from_secs(3), "the file was not picked up");
        tokio::time::sleep(Duration::from_millis(100)).await;
    };
    let accept = async || {
        let form = [("ticket", page.ticket()), ("decision", "accept".to_owned())];
        let answer = client().post(process.url("/TermsOfUse")).form(&form).send().await.unwrap();
        let blob = Location::read(&answer).get("OpaqueBlob").unwrap().to_owned();
        jsonwebtoken::decode_header(blob).unwrap().kid.unwrap()
    };
    assert_eq!(accept().await, jwks["keys"][1]["kid"].as_str().unwrap(), "not before all know it");
    tokio::time::sleep(Duration::from_secs(6).saturating_sub(begun.elapsed())).await;
    assert_eq!(accept().await, jwks["keys"][0]["kid"].as_str().unwrap());

    // The simplest thing that can go wrong with the file.
    std::fs::remove_file(builder.folder.path().join("data/keys.json")).unwrap();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    accept().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_can_be_made_for_a_time_to_come() {
    let (builder, site) = Site::start().await;
    let config = builder.config_file();
    let rotate = |used_from| {
        run(&["keys", "rotate", "--used-from", used_from, "--config", config.to_str().unwrap()])
    };
    let later = rotate("2099-01-10T20:00:00Z");
    let said = String::from_utf8(later.stdout).unwrap();
    assert!(later.status.success() && said.contains("used from 2099-01-10T20:00:00Z on"), "{said}");
    let file = std::fs::read_to_string(builder.folder.path().join("data/keys.json")).unwrap();
    assert!(file.contains("\"2099-01-10T19:59:55Z\""), "{said}");
    site.app.keys.look();
    let (ring, now) = (site.app.keys.current(), site.now());
    assert_eq!(ring.jwks()["keys"][1]["kid"], ring.signing(now).0, "the one before still signs");

    // What is past is as soon as can be.
    let past = String::from_utf8(rotate("2001-01-01T00:00:00Z").stdout).unwrap();
    assert!(past.contains("holds 3 keys") && !past.contains("2001"), "{past}");
    assert_eq!(rotate("soon").status.code(), Some(2));
}

#[tokio::test(flavor = "multi_thread")]
async fn metrics_move_to_the_address_for_operators() {
    let builder = SiteBuilder::new().await;
    let config = builder.config_file();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let text = std::fs::read_to_string(&config).unwrap();
    let listen = "listen = \"127.0.0.1:0\"\n";
    std::fs::write(&config, text.replace(listen, &format!("{listen}ops_listen = \"{free}\"\n")))
        .unwrap();
    let process = Process::start(&config);
    let status = async |url: String| client().get(url).send().await.unwrap().status().as_u16();
    assert_eq!(status(process.url("/metrics")).await, 404);
    assert_eq!(status(process.url("/readyz")).await, 200);
    assert_eq!(status(format!("http://{free}/metrics")).await, 200);
    assert_eq!(status(format!("http://{free}/readyz")).await, 200);
    assert_eq!(status(format!("http://{free}/TermsOfUse")).await, 404);
}

#[test]
fn sigterm_ends_a_start_that_waits_for_its_database() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("terms")).unwrap();
    let file = folder.path().join("vestibule.toml");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"https://mdm.contoso.com\"\n\
         [database]\nurl = \"postgres://x@{}/x\"\n[keys]\npath = \"keys.json\"\n\
         [[tenant]]\nid = \"{CONTOSO}\"\nname = \"x\"\nauthority = \"http://127.0.0.1:9\"\n\
         audiences = [\"x\"]\nterms = \"terms\"\n",
        silent.local_addr().unwrap()
    );
    std::fs::write(&file, text).unwrap();
    let mut process = vestibule().args(["serve", "--config"]).arg(&file).spawn().unwrap();
    let (_connection, _) = silent.accept().unwrap();
    let id = process.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = process.try_wait().unwrap() {
            break status;
        }
        if begun.elapsed() > Duration::from_secs(5) {
            process.kill().unwrap();
            panic!("it did not end");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    assert!(status.success(), "{status}");
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_ends_it_in_order_and_the_log_holds_no_secret() {
    let builder = SiteBuilder::new().await;
    // A site of its own on the same issuer, for a token whose times are now.
    let mut process = Process::start(&builder.config_file());
    let site = builder.start_now().await;
    let token = site.token();
    let query = [
        ("redirect_uri", REDIRECT_URI),
        ("api-version", "1.0"),
        ("client-request-id", "marker-id"),
    ];
    let get = client().get(process.url("/TermsOfUse")).query(&query).bearer_auth(&token);
    let page = Page::read(get.send().await.unwrap()).await;
    let ticket = page.ticket();
    let form = [("ticket", ticket.as_str()), ("decision", "accept")];
    let accepted = client().post(process.url("/TermsOfUse")).form(&form).send().await.unwrap();
    let blob = Location::read(&accepted).get("OpaqueBlob").unwrap().to_owned();
    let damaged = [("ticket", &ticket[1..]), ("decision", "accept")];
    client().post(process.url("/TermsOfUse")).form(&damaged).send().await.unwrap();

    // The API, also where somebody puts a blob where a name belongs.
    let mdm = Mdm { origin: process.url(""), ..Mdm::of(&site).await };
    let mut misplaced = mdm::request(&blob, "hw-1");
    misplaced["user"] = blob.as_str().into();
    for (body, status) in [(mdm::request(&blob, "hw-1"), 201), (misplaced, 400)] {
        assert_eq!(mdm.enroll(&body).await.0.as_u16(), status);
    }

    process.signal("-TERM");
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = process.child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "it did not end");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert!(status.success(), "{status}");
    tokio::time::sleep(Duration::from_millis(100)).await;
    let log = process.log();
    assert!(log.contains("marker-id") && log.contains("\"outcome\":\"accepted\""), "{log}");
    assert!(log.contains("\"message\":\"stopped\""), "{log}");
    let signature = |text: &str| text.rsplit('.').next().unwrap().to_owned();
    let api_token = mdm.token.clone();
    for secret in [signature(&token), signature(&blob), ticket[1..40].to_owned(), api_token] {
        assert!(!log.contains(&secret), "a secret is in the log: {log}");
    }
    let rows = builder.database.rows("SELECT id FROM decisions").await;
    assert_eq!(rows.len(), 1);
    drop::<Site>(site);
}
