//! How fast the product is, beside what the machine could do. `make bench` runs it.
//!
//! - *limit*: a bare handler of the same axum that verifies the same token and returns the same bytes;
//! - *page*: `GET /TermsOfUse` of `vestibule serve`, as it is in production, its log in a file;
//! - *half load*: both of these, asked half as often as they could answer; how long an answer takes is counted from when it was due;
//! - *accepts*: `POST /TermsOfUse` with `decision=accept`, each on a ticket of its own, answered once it is on the disk;
//! - *enrollments*: `POST /api/v1/enrollments`, each of another person and with the blob of a decision just made;
//! - *devices*: `GET /devices` of the portal, with a session, by somebody who has 15.
//!
//! On SQLite, on PostgreSQL where `VESTIBULE_TEST_POSTGRES` names a server, and on SQLite with a store as a large organization
//! has it (`large.rs`), where each figure may be 1.2 times as long and memory at most 64 MiB.
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

mod large;
mod limit;
mod load;
mod process;
mod product;
mod report;
#[expect(dead_code, unused_imports, reason = "the tests use all of it")]
#[path = "../../tests/it/support/mod.rs"]
mod support;

use std::{env, fs, path::Path, process::Command, time::Duration};

use serde_json::Value;

use load::{Answer, Load};
use process::{Server, pin_generator, taskset};
use product::{People, Product};
use report::{Report, Store, What};
use support::{
    FakeEntra, entra,
    site::{AUDIENCE, CONTOSO},
};

/// How many rounds there are, unless `BENCH_ROUNDS` says it.
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(3);
const WARM_UP: Duration = Duration::from_secs(1);

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["limit", file] => limit::serve(Path::new(file)),
        _ => measure(),
    }
}

fn measure() {
    pin_generator();
    // The issuer; it has few requests to answer.
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let entra = runtime.block_on(FakeEntra::start());
    let people = People::new(&entra);
    let stores = [
        Some(Store::Sqlite),
        env::var_os("VESTIBULE_TEST_POSTGRES").map(|_| Store::Postgres),
        (large::devices() > 0).then_some(Store::Large),
    ];
    let stores = stores.into_iter().flatten();
    let products: Vec<Product> = stores.map(|store| Product::start(store, &entra)).collect();
    let sqlite = &products[0];

    let (head, body) = sqlite.first_page();
    let length = body.len();
    let limit = limit(sqlite, &head, &body);
    let is_page = |answer: &Answer<'_>| {
        answer.status == 200 && answer.body.len() == length && answer.body.ends_with(b"</html>")
    };
    let page = |server: &Server, load| server.measure(&load, &is_page);
    page(&limit, Load::same(&sqlite.get, WARM_UP));
    for product in &products {
        page(&product.server, Load::same(&product.get, WARM_UP));
    }

    let both = |server: &Server, get: &[u8]| {
        let full = page(server, Load::same(get, ROUND));
        let half = page(server, Load::paced(get, ROUND, full.per_second() / 2.0));
        (full, half)
    };
    let mut report = Report::default();
    let rounds = env::var("BENCH_ROUNDS").map_or(ROUNDS, |count| count.parse().expect("a number"));
    for round in 0..rounds {
        let (full, half) = both(&limit, &sqlite.get);
        report.add(What::Limit, sqlite.store, full);
        report.add(What::LimitAtHalfLoad, sqlite.store, half);
        for product in &products {
            let (full, half) = both(&product.server, &product.get);
            report.add(What::Page, product.store, full);
            report.add(What::HalfLoad, product.store, half);
            report.add(What::Accepts, product.store, product.accepts());
            report.add(What::Enrollments, product.store, product.enrollments(round, &people));
            report.add(What::Devices, product.store, product.devices(ROUND));
        }
    }
    for product in &products {
        let enrolled = report.answers(What::Enrollments, product.store) as u64;
        runtime.block_on(product.check(enrolled));
    }
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../bench-terms-of-use.json");
    println!("{report}");
    fs::write(&file, report.json(length).to_string()).unwrap();
    println!("All of it: {}", file.canonicalize().unwrap().display());
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
