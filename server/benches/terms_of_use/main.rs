//! How fast the Terms of Use are, beside what the machine could do. `make bench` runs it.
//!
//! - *limit*: a bare handler of the same axum that verifies the same token and returns the same bytes;
//! - *page*: `GET /TermsOfUse` of `vestibule serve`, as it is in production, its log in a file;
//! - *accepts*: `POST /TermsOfUse` with `decision=accept`, each on a ticket of its own, answered once it is
//!   on the disk; on SQLite, and on PostgreSQL where `VESTIBULE_TEST_POSTGRES` names a server.
//!
//! Each is a process of its own on one core; what asks is on the other, and PostgreSQL on both. A machine
//! is never as quiet as one would like, so they take turns, and medians count. CPU time and memory are the
//! serving process's alone.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_precision_loss,
    reason = "what is not as it should be ends the measurement; its numbers are for people"
)]

mod limit;
mod load;
mod process;
mod report;
#[expect(dead_code, unused_imports, reason = "the tests use all of it")]
#[path = "../../tests/it/support/mod.rs"]
mod support;

use std::{env, fs, path::Path, process::Command, sync::Mutex, time::Duration};

use serde_json::{Value, json};
use tempfile::TempDir;

use load::{Answer, Load};
use process::{Server, pin_generator, taskset};
use report::{Kind, Measured, Report};
use support::{
    SiteBuilder, entra,
    site::{ADA, AUDIENCE, CONTOSO, Database},
};

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(4);
const WARM_UP: Duration = Duration::from_secs(1);
/// How many accepts a round has, and how long it may take.
const ACCEPTS: usize = 12_000;
const ACCEPTS_AT_MOST: Duration = Duration::from_secs(10);

const TERMS: &str = include_str!("../../../demo/terms/contoso/company-devices/en-US.md");
const AGENT: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) Edge/18.22631";
const QUERY: &str = "redirect_uri=ms-appx-web%3A%2F%2FContosoMdm%2FToUResponse\
    &client-request-id=34be581c-6ebd-49d6-a4e1-150eff4b7213&api-version=1.0&mode=azureadjoin";

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["limit", file] => limit::serve(Path::new(file)),
        _ => measure(),
    }
}

fn measure() {
    pin_generator();
    // The issuer; it has two requests to answer.
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let sqlite = Product::start(runtime.block_on(site(false)), Kind::AcceptsSqlite);
    let postgres = env::var_os("VESTIBULE_TEST_POSTGRES")
        .map(|_| Product::start(runtime.block_on(site(true)), Kind::AcceptsPostgres));
    let products: Vec<&Product> = std::iter::once(&sqlite).chain(&postgres).collect();

    let (head, body) = sqlite.first_page();
    let length = body.len();
    let limit = limit(&sqlite, &head, &body);
    let is_page = |answer: &Answer<'_>| {
        answer.status == 200 && answer.body.len() == length && answer.body.ends_with(b"</html>")
    };
    let page = |server: &Server, time| server.measure(&Load::same(&sqlite.get, time), &is_page);
    for server in [&limit, &sqlite.server] {
        page(server, WARM_UP);
    }

    let mut report = Report::default();
    for _ in 0..ROUNDS {
        report.add(Kind::Limit, page(&limit, ROUND));
        report.add(Kind::Page, page(&sqlite.server, ROUND));
        for product in &products {
            report.add(product.kind, product.accepts());
        }
    }
    for product in &products {
        let rows = "SELECT COUNT(*) AS stored FROM decisions";
        let stored = runtime.block_on(product.builder.database.rows(rows))[0]["stored"].clone();
        assert_eq!(stored, report.answers(product.kind), "what was answered is stored");
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../bench-terms-of-use.json");
    println!("{report}");
    fs::write(&file, report.json(length).to_string()).unwrap();
    println!("All of it: {}", file.canonicalize().unwrap().display());
}

/// A site with terms of a usual length, its database on the disk that programs are built on: `/tmp` may be
/// memory.
async fn site(postgres: bool) -> (SiteBuilder, TempDir) {
    let mut builder = SiteBuilder::new().await;
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    if !postgres {
        let file = folder.path().join("vestibule.db");
        builder.database = Database { url: format!("sqlite://{}", file.display()) };
    }
    builder.text("contoso", "company", "en-US", TERMS);
    (builder, folder)
}

/// The product, served.
struct Product {
    kind: Kind,
    server: Server,
    /// The request for the page.
    get: Vec<u8>,
    builder: SiteBuilder,
    folder: TempDir,
}

impl Product {
    fn start((builder, folder): (SiteBuilder, TempDir), kind: Kind) -> Self {
        let mut command = taskset(Path::new(env!("CARGO_BIN_EXE_vestibule")));
        command.args(["serve", "--config"]).arg(builder.config_file()).env_remove("VESTIBULE_LOG");
        let server = Server::start(command, &folder.path().join("log"));
        let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
        let claims = json!({
            "aud": AUDIENCE, "iss": builder.entra.issuer(CONTOSO), "iat": now - 60, "nbf": now - 60,
            "exp": now + 3600, "tid": CONTOSO, "oid": ADA, "upn": "ada@contoso.com", "ver": "2.0",
            "name": "Ada", "preferred_username": "ada@contoso.com", "sub": "x", "uti": "x", "scp": "mdm",
        });
        let token = entra::sign(&claims, &entra::key(0));
        let get = format!(
            "GET /TermsOfUse?{QUERY} HTTP/1.1\r\nhost: mdm.contoso.com\r\nuser-agent: {AGENT}\r\n\
             accept: text/html, application/xhtml+xml, */*\r\naccept-language: en-US\r\n\
             cxh-host: FRX\r\nauthorization: Bearer {token}\r\n\r\n"
        );
        Self { kind, server, get: get.into_bytes(), builder, folder }
    }

    fn first_page(&self) -> (String, Vec<u8>) {
        let mut first = None;
        let seen = Mutex::new(&mut first);
        let keep = |answer: &Answer<'_>| {
            seen.lock().unwrap().replace((answer.head.to_owned(), answer.body.to_vec()));
            answer.status == 200
        };
        load::run(&self.server.address, &Load::each(vec![self.get.clone()], WARM_UP), &keep);
        first.expect("a page")
    }

    /// Collects tickets, and then accepts on each of them.
    fn accepts(&self) -> Measured {
        let forms = Mutex::new(Vec::with_capacity(ACCEPTS));
        let collect = |answer: &Answer<'_>| {
            let ticket = ticket(answer.body);
            forms.lock().unwrap().extend(ticket.map(form));
            answer.status == 200 && ticket.is_some()
        };
        let gets = Load::each(vec![self.get.clone(); ACCEPTS], ACCEPTS_AT_MOST);
        load::run(&self.server.address, &gets, &collect);
        let is_accepted = |answer: &Answer<'_>| {
            answer.status == 302
                && answer.head.contains("?IsAccepted=true&")
                && answer.head.contains("&OpaqueBlob=ey")
        };
        let posts = Load::each(forms.into_inner().unwrap(), ACCEPTS_AT_MOST);
        self.server.measure(&posts, &is_accepted)
    }
}

fn ticket(page: &[u8]) -> Option<&str> {
    let (_, rest) = std::str::from_utf8(page).ok()?.split_once("name=\"ticket\" value=\"")?;
    Some(rest.split_once('"')?.0)
}

fn form(ticket: &str) -> Vec<u8> {
    let body = format!("ticket={ticket}&decision=accept");
    format!(
        "POST /TermsOfUse HTTP/1.1\r\nhost: mdm.contoso.com\r\nuser-agent: {AGENT}\r\n\
         accept: text/html, application/xhtml+xml, */*\r\naccept-language: en-US\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Serves the page that the product answered with, to those who have the same token.
fn limit(product: &Product, head: &str, body: &[u8]) -> Server {
    let jwk: Value = entra::key(0).jwk(None);
    let headers: Vec<(&str, &str)> = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        // hyper adds these itself.
        .filter(|(name, _)| !["content-length", "date"].contains(name))
        .collect();
    let limit = limit::Limit {
        n: jwk["n"].as_str().unwrap().to_owned(),
        e: jwk["e"].as_str().unwrap().to_owned(),
        audience: AUDIENCE.to_owned(),
        issuer: product.builder.entra.issuer(CONTOSO),
        headers: headers.into_iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    let file = product.folder.path().join("limit.json");
    fs::write(&file, serde_json::to_string(&limit).unwrap()).unwrap();
    let mut command: Command = taskset(&env::current_exe().unwrap());
    command.arg("limit").arg(&file);
    Server::start(command, &product.folder.path().join("limit.log"))
}
