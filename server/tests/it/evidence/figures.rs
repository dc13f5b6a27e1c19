//! Figures of evidence, for the documents. They are not part of the tests that have to pass:
//! `RECORDS=1000000 cargo nextest run -p server --test it --run-ignored all evidence::figures --no-capture`

use std::{
    env,
    fs::{self, File},
    io::{self, BufReader, BufWriter, Write as _},
    time::{Duration, Instant},
};

use vestibule::{
    decisions::{self, writer::DecisionWriter},
    evidence::{
        export::Exporter,
        verify::{Against, verify},
    },
    reports::tally,
    store::Store,
};

use super::{contoso, decision, sealer};
use crate::support::{Site, SiteBuilder};

macro_rules! say {
    ($($what:tt)*) => {
        writeln!(io::stderr(), $($what)*).unwrap()
    };
}

fn number(name: &str, otherwise: usize) -> usize {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// What this process holds in memory, at most since it was asked last, in MB.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    let peak: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    // The next peak counts from here.
    let _ = fs::write("/proc/self/clear_refs", "5");
    peak / 1000
}

/// So many decisions, as they are made, but many in a transaction.
async fn fill(site: &Site, records: usize) {
    let app = &site.app;
    for some in 0..records.div_ceil(5000) {
        let mut transaction = app.store.begin().await.unwrap();
        for _ in 0..(records - some * 5000).min(5000) {
            let made = decision(site);
            decisions::add(&mut transaction, &[&made], &app.entropy).await.unwrap();
        }
        transaction.commit().await.unwrap();
    }
    site.change_database(
        "INSERT INTO evidence_queue (tenant_id, record_id, kind, at) \
         SELECT tenant_id, id, 'decision', decided_at FROM decisions",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it measures, for minutes"]
async fn sealing_exporting_and_verifying() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let sealer = sealer(&site);
    let records = number("RECORDS", 100_000);
    fill(&site, records).await;
    let (begun, before) = (Instant::now(), peak());
    sealer.seal_tenant(contoso()).await.unwrap();
    say!("{records} records: sealed in {:.1?}, at most {} MB ({before})", begun.elapsed(), peak());

    let app = &site.app;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("export.jsonl");
    let begun = Instant::now();
    let (keys, now) = (app.keys.current(), app.clock.now());
    let mut exporter =
        Exporter::begin(&app.store, &keys, contoso(), &app.public_url, now, 1).await.unwrap();
    let mut out = BufWriter::new(File::create(&file).unwrap());
    while let Some(piece) = exporter.next().await.unwrap() {
        out.write_all(&piece.bytes).unwrap();
    }
    out.flush().unwrap();
    let long = fs::metadata(&file).unwrap().len() / 1_000_000;
    say!("exported in {:.1?}, at most {} MB, {long} MB long", begun.elapsed(), peak());

    let begun = Instant::now();
    let report = verify(BufReader::new(File::open(&file).unwrap()), &Against::default()).unwrap();
    say!("verified in {:.1?}, at most {} MB: {report:?}", begun.elapsed(), peak());
}

/// Decisions a second, from 64 tasks.
async fn rush(store: &Store, site: &Site, decisions: usize) -> f64 {
    let app = &site.app;
    let (writer, _writing) =
        DecisionWriter::start(store.clone(), app.entropy.clone(), app.metrics.clone());
    let begun = Instant::now();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (writer, made): (_, Vec<_>) =
                (writer.clone(), (0..decisions / 64).map(|_| decision(site)).collect());
            tokio::spawn(async move {
                for decision in made {
                    writer.store(decision).await.unwrap();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    f64::from(u32::try_from(decisions).unwrap()) / begun.elapsed().as_secs_f64()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "it measures, for a minute"]
async fn group_commit_beside_counting_and_sealing() {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    // What the site does beside would count as nothing being done.
    site.app.stop.send_replace(true);
    tokio::time::sleep(Duration::from_secs(1)).await;
    let store = &site.app.store;
    let decisions = number("RECORDS", 20_000);
    for round in 1..=5 {
        let alone = rush(store, &site, decisions).await;
        let stop = tokio::sync::watch::Sender::default();
        let counting = tally::start(store.clone(), &stop);
        let counted = rush(store, &site, decisions).await;
        let sealing = tokio::spawn(sealer(&site).run(stop.subscribe()));
        let both = rush(store, &site, decisions).await;
        stop.send_replace(true);
        let _ = tokio::join!(counting, sealing);
        say!(
            "round {round}: alone {alone:.0}/s, with counting {:.2}, with counting and sealing {:.2}",
            counted / alone,
            both / alone
        );
    }
}
