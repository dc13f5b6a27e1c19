//! The product, served, and what is asked of it.

use std::{
    cell::{Cell, RefCell},
    path::Path,
    time::Duration,
};

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD as BASE64URL};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    large,
    load::{self, Answer, Load},
    process::{Server, taskset},
    report::{Measured, Store},
    support::{
        Browser, FakeEntra, SiteBuilder,
        browser::{COOKIE, SIGN_IN},
        entra,
        mdm::{Mdm, request_of},
        site::{ADA, AUDIENCE, CONTOSO, Database},
    },
};

/// How many accepts a round has, and how long those may take.
const ACCEPTS: usize = 8_000;
/// The same of enrollments: fewer than a token may ask for at once.
const ENROLLMENTS: usize = 1_500;
const AT_MOST: Duration = Duration::from_secs(10);

/// Who has 15 devices, as many as they may have.
const GRACE: &str = "aaaaaaaa-0000-4000-8000-0000000009ce";
const DEVICES: usize = 15;

const TERMS: &str = include_str!("../../../demo/terms/contoso/company-devices/en-US.md");
const AGENT: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; MSAppHost/3.0) Edge/18.22631";
const QUERY: &str = "redirect_uri=ms-appx-web%3A%2F%2FContosoMdm%2FToUResponse\
    &client-request-id=34be581c-6ebd-49d6-a4e1-150eff4b7213&api-version=1.0&mode=azureadjoin";

/// People who enroll a device in each round: their requests for the page.
pub struct People(Vec<Vec<u8>>);

impl People {
    pub fn new(entra: &FakeEntra) -> Self {
        let person = |n: usize| get(entra, &format!("bbbbbbbb-0000-4000-8000-{n:012x}"));
        Self((0..ENROLLMENTS).map(person).collect())
    }
}

/// The product.
pub struct Product {
    pub store: Store,
    pub server: Server,
    /// Ada's request for the page.
    pub get: Vec<u8>,
    pub builder: SiteBuilder,
    pub folder: TempDir,
    /// Decisions and devices that there were before.
    before: (u64, u64),
    /// How many decisions were answered.
    accepted: Cell<u64>,
    api_token: String,
    session: String,
}

impl Product {
    /// Fills a store and serves it. It is on the disk that programs are built on: `/tmp` may be memory.
    pub fn start(store: Store, entra: &FakeEntra) -> Self {
        // A runtime of its own: all that it began has ended when the product starts.
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let mut builder = runtime.block_on(SiteBuilder::new());
        builder.entra = entra.clone();
        if store != Store::Postgres {
            let file = folder.path().join("vestibule.db");
            builder.database = Database { url: format!("sqlite://{}", file.display()) };
        }
        builder.file("portal-secret", "portal-secret\n");
        let builder = builder.contoso(SIGN_IN);
        builder.text("contoso", "company", "en-US", TERMS);
        let (api_token, session) = runtime.block_on(people(&builder));
        runtime.shutdown_timeout(Duration::from_secs(5));
        let runtime = tokio::runtime::Runtime::new().unwrap();
        if store == Store::Large {
            runtime.block_on(large::fill(&builder.database, large::devices()));
        }
        let before = runtime.block_on(count(&builder.database));
        // As the unit and the container have it.
        let mut command = taskset(Path::new(env!("CARGO_BIN_EXE_vestibule")));
        command
            .args(["serve", "--config"])
            .arg(builder.config_file())
            .env_remove("VESTIBULE_LOG")
            .env("MALLOC_ARENA_MAX", "2");
        let server = Server::start(command, &folder.path().join("log"));
        let get = get(entra, ADA);
        let accepted = Cell::new(0);
        Self { store, server, get, builder, folder, before, accepted, api_token, session }
    }

    pub fn first_page(&self) -> (String, Vec<u8>) {
        let first = RefCell::new(None);
        let keep = |answer: &Answer<'_>| {
            *first.borrow_mut() = Some((answer.head.to_owned(), answer.body.to_vec()));
            answer.status == 200
        };
        load::run(&self.server.address, &Load::each(vec![self.get.clone()], AT_MOST), &keep);
        first.into_inner().expect("a page")
    }

    /// Collects tickets, and then accepts on each of them.
    pub fn accepts(&self) -> Measured {
        let posts = self.forms(vec![self.get.clone(); ACCEPTS]);
        self.server.measure(&Load::each(posts, AT_MOST), &|answer| self.is_accepted(answer))
    }

    /// Lets each person accept, and then enrolls a device of theirs.
    pub fn enrollments(&self, round: usize, people: &People) -> Measured {
        let posts = self.forms(people.0.clone());
        let enrollments = RefCell::new(Vec::new());
        let collect = |answer: &Answer<'_>| {
            let blob = blob(answer.head);
            let enrollment = blob.map(|blob| self.enrollment(round, blob));
            enrollments.borrow_mut().extend(enrollment);
            self.is_accepted(answer)
        };
        load::run(&self.server.address, &Load::each(posts, AT_MOST), &collect);
        let is_enrolled = |answer: &Answer<'_>| answer.status == 201;
        let posts = enrollments.into_inner();
        self.server.measure(&Load::each(posts, AT_MOST), &is_enrolled)
    }

    /// Shows somebody their devices.
    pub fn devices(&self, time: Duration) -> Measured {
        let get = format!(
            "GET /devices HTTP/1.1\r\nhost: mdm.contoso.com\r\nuser-agent: Mozilla/5.0\r\n\
             accept-language: en\r\ncookie: {COOKIE}={}\r\n\r\n",
            self.session
        );
        let has_all = |answer: &Answer<'_>| {
            let page = String::from_utf8_lossy(answer.body);
            answer.status == 200 && (0..DEVICES).all(|n| page.contains(&format!("GRACE-{n}<")))
        };
        self.server.measure(&Load::same(get.as_bytes(), time), &has_all)
    }

    /// Looks whether all that was answered is stored, and nothing else.
    pub async fn check(&self, enrolled: u64) {
        let (decisions, devices) = count(&self.builder.database).await;
        let stored = (decisions - self.before.0, devices - self.before.1);
        let answered = (self.accepted.get(), enrolled);
        assert_eq!(stored, answered, "decisions and devices: what was answered is stored");
    }

    /// The forms that accept, of pages that these requests ask for.
    fn forms(&self, gets: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
        let forms = RefCell::new(Vec::with_capacity(gets.len()));
        let collect = |answer: &Answer<'_>| {
            let ticket = ticket(answer.body);
            forms.borrow_mut().extend(ticket.map(form));
            answer.status == 200 && ticket.is_some()
        };
        load::run(&self.server.address, &Load::each(gets, AT_MOST), &collect);
        forms.into_inner()
    }

    fn is_accepted(&self, answer: &Answer<'_>) -> bool {
        self.accepted.set(self.accepted.get() + 1);
        answer.status == 302
            && answer.head.contains("?IsAccepted=true&")
            && blob(answer.head).is_some()
    }

    fn enrollment(&self, round: usize, blob: &str) -> Vec<u8> {
        let claims = BASE64URL.decode(blob.split('.').nth(1).unwrap()).unwrap();
        let claims: Value = serde_json::from_slice(&claims).unwrap();
        let user = claims["sub"].as_str().unwrap();
        let body = request_of(user, blob, &format!("{user}-{round}")).to_string();
        format!(
            "POST /api/v1/enrollments HTTP/1.1\r\nhost: mdm.contoso.com\r\nauthorization: Bearer {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            self.api_token,
            body.len()
        )
        .into_bytes()
    }
}

/// Makes Grace's devices; a token for the API, and the value of a cookie of hers.
async fn people(builder: &SiteBuilder) -> (String, String) {
    let site = builder.start_now().await;
    let mdm = Mdm::of(&site).await;
    for n in 0..DEVICES {
        let blob = site.quick_blob(GRACE.parse().unwrap()).await;
        let mut device = request_of(GRACE, &blob, &format!("hw-{n}"));
        device["device"]["name"] = json!(format!("GRACE-{n}"));
        mdm.enrolled(&device).await;
    }
    let session = Browser::signed_in_as(&site, GRACE).await.cookie(COOKIE).unwrap();
    (mdm.token, session)
}

async fn count(database: &Database) -> (u64, u64) {
    let rows = "SELECT (SELECT COUNT(*) FROM decisions) AS decisions, (SELECT COUNT(*) FROM devices) AS devices";
    let row = database.rows(rows).await.remove(0);
    let count = |of: &str| row[of].as_u64().unwrap();
    (count("decisions"), count("devices"))
}

/// A person's request for the page.
fn get(entra: &FakeEntra, user: &str) -> Vec<u8> {
    let now = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let claims = json!({
        "aud": AUDIENCE, "iss": entra.issuer(CONTOSO), "iat": now - 60, "nbf": now - 60,
        "exp": now + 3600, "tid": CONTOSO, "oid": user, "upn": "ada@contoso.com", "ver": "2.0",
        "name": "Ada", "preferred_username": "ada@contoso.com", "sub": "x", "uti": "x", "scp": "mdm",
    });
    let token = entra::sign(&claims, &entra::key(0));
    format!(
        "GET /TermsOfUse?{QUERY} HTTP/1.1\r\nhost: mdm.contoso.com\r\nuser-agent: {AGENT}\r\n\
         accept: text/html, application/xhtml+xml, */*\r\naccept-language: en-US\r\n\
         cxh-host: FRX\r\nauthorization: Bearer {token}\r\n\r\n"
    )
    .into_bytes()
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

/// The blob that an answer leads on with.
fn blob(head: &str) -> Option<&str> {
    let (_, rest) = head.split_once("&OpaqueBlob=")?;
    rest.split(['&', '\r']).next().filter(|blob| blob.starts_with("ey"))
}
