//! Exports, and checking them without the database.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

use reqwest::StatusCode;
use vestibule::{
    api::tokens::Right,
    clock::Entropy,
    decisions::withdrawal::{Withdrawal, withdraw},
    evidence::{
        Kind, erased,
        export::{ExportError, Exporter},
        keys::jwks,
        verify::{Against, Report, VerifyError, verify},
    },
    ids::{ActId, RecordId},
    keys,
};

use super::{contoso, decide, sealer};
use crate::{
    command_line::vestibule,
    support::{
        Site, SiteBuilder,
        site::{CONTOSO, FABRIKAM},
        windows::client,
    },
};

async fn begin(site: &Site, from: u64) -> Result<Exporter, ExportError> {
    let app = &site.app;
    let (keys, now) = (app.keys.current(), app.clock.now());
    Exporter::begin(&app.store, &keys, contoso(), &app.public_url, now, from).await
}

pub async fn export(site: &Site) -> String {
    let mut exporter = begin(site, 1).await.unwrap();
    let (mut bytes, mut records) = (Vec::new(), 0);
    while let Some(piece) = exporter.next().await.unwrap() {
        bytes.extend(piece.bytes);
        records += piece.records;
    }
    assert_eq!(records, exporter.total());
    String::from_utf8(bytes).unwrap()
}

pub fn check(text: &str) -> Result<Report, VerifyError> {
    verify(text.as_bytes(), &Against::default())
}

/// A site with two batches of all kinds of records.
async fn filled() -> (SiteBuilder, Site) {
    let builder = SiteBuilder::new().await;
    let site = builder.start().await;
    let sealer = sealer(&site);
    let made = decide(&site, 4).await;
    sealer.seal_tenant(contoso()).await.unwrap();
    let (store, entropy) = (&site.app.store, &site.app.entropy);
    let withdrawal = Withdrawal {
        tenant: made[0].tenant,
        user: made[0].user,
        decision: made[0].id,
        at: site.now(),
    };
    assert!(withdraw(store, entropy, withdrawal).await.unwrap());
    site.api_token(CONTOSO, &[Right::Read]).await;
    site.api_token(FABRIKAM, &[Right::Read]).await;
    decide(&site, 2).await;
    sealer.seal_tenant(contoso()).await.unwrap();
    (builder, site)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_intact_and_holds_everything_of_the_tenant() {
    let (_builder, site) = filled().await;
    let text = export(&site).await;
    let report = check(&text).unwrap();
    let of = |kind| report.records[&kind];
    assert_eq!((of(Kind::Decision), of(Kind::Withdrawal), report.batches), (6, 1, 2));
    assert_eq!((of(Kind::Act), report.erased), (3, 0), "two policies, and the token");
    assert_eq!(report.issuer.as_deref(), Some(site.app.public_url.as_str()));
    assert!(!report.keys_were_given);

    // From the second batch on, and where there is none.
    let mut later = begin(&site, 2).await.unwrap();
    let mut bytes = Vec::new();
    while let Some(piece) = later.next().await.unwrap() {
        bytes.extend(piece.bytes);
    }
    let report = verify(bytes.as_slice(), &Against::default()).unwrap();
    assert_eq!((report.first_batch, report.batches), (2, 1));
    assert_eq!(report.records.values().sum::<u64>(), later.total());
    let mut none = begin(&site, 3).await.unwrap();
    assert_eq!(none.total(), 0);
    assert!(none.next().await.unwrap().is_some());
    assert!(matches!(begin(&site, 4).await, Err(ExportError::NoSuchBatch(4, 2))));
    assert!(matches!(begin(&site, 0).await, Err(ExportError::NoSuchBatch(0, 2))));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_that_broke_off_goes_on_after_any_piece() {
    let (_builder, site) = filled().await;
    let whole = export(&site).await;
    let header = whole.lines().next().unwrap().to_owned();
    for pieces in 1..4 {
        let mut first = begin(&site, 1).await.unwrap();
        let (mut bytes, mut next_batch) = (Vec::new(), 1);
        for _ in 0..pieces {
            // In the background, as whoever prepares one does it.
            let piece = tokio::spawn(async move {
                let piece = first.next().await;
                (first, piece)
            });
            let (exporter, piece) = piece.await.unwrap();
            let piece = piece.unwrap().unwrap();
            first = exporter;
            bytes.extend(piece.bytes);
            next_batch = piece.next_batch;
        }
        let mut second =
            Exporter::resume(&site.app.store, contoso(), &header, next_batch).await.unwrap();
        assert_eq!(second.total(), first.total());
        while let Some(piece) = second.next().await.unwrap() {
            bytes.extend(piece.bytes);
        }
        assert_eq!(String::from_utf8(bytes).unwrap(), whole, "after {pieces}");
    }
    let fabrikam = FABRIKAM.parse().unwrap();
    let other = Exporter::resume(&site.app.store, fabrikam, &header, 2).await;
    assert!(matches!(other, Err(ExportError::NotOurs)));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_or_deleted_in_the_database_is_named() {
    let (_builder, site) = filled().await;
    let ids = site
        .database_rows(
            "SELECT record_id FROM evidence_leaves WHERE kind = 'decision' ORDER BY leaf_index",
        )
        .await;
    let id = |n: usize| ids[n]["record_id"].as_str().unwrap();
    site.change_database(
        "UPDATE decisions SET user_upn = 'eve@contoso.com' WHERE id = (SELECT record_id \
        FROM evidence_leaves WHERE kind = 'decision' ORDER BY leaf_index LIMIT 1 OFFSET 3)",
    )
    .await;
    let error = check(&export(&site).await).unwrap_err().to_string();
    assert!(
        error.contains(&format!("decision {}: its content is not what was sealed", id(3))),
        "{error}"
    );

    site.change_database(
        "DELETE FROM decisions WHERE id = (SELECT record_id \
        FROM evidence_leaves WHERE kind = 'decision' ORDER BY leaf_index LIMIT 1 OFFSET 1)",
    )
    .await;
    let error = check(&export(&site).await).unwrap_err().to_string();
    assert!(
        error.contains(&format!(
            "decision {}: the record is gone, and no act erased it: it is not in the database",
            id(1)
        )),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_record_keeps_its_place_and_needs_its_act() {
    let (_builder, site) = filled().await;
    let store = &site.app.store;
    let made = decide(&site, 1).await;
    let unsealed = RecordId::of_bytes(made[0].id.bytes());
    let first =
        site.database_rows("SELECT record_id FROM evidence_leaves WHERE kind = 'decision'").await;
    let sealed: RecordId = first[0]["record_id"].as_str().unwrap().parse().unwrap();
    let act = ActId::random(&site.app.entropy);
    let mut transaction = store.begin().await.unwrap();
    let records =
        [(Kind::Decision, sealed), (Kind::Decision, unsealed), (Kind::Withdrawal, unsealed)];
    let kept =
        erased::record(&mut transaction, contoso(), act, site.now(), &records).await.unwrap();
    assert_eq!(kept, 2, "there was no such withdrawal");
    transaction.commit().await.unwrap();
    site.change_database(
        "DELETE FROM decisions WHERE id IN (SELECT record_id FROM erased_records)",
    )
    .await;
    // What was not sealed yet is sealed with the commitment that was kept.
    sealer(&site).seal_tenant(contoso()).await.unwrap();
    let text = export(&site).await;
    assert_eq!(text.matches("{\"type\":\"erased\"").count(), 2);
    assert!(!text.contains("\"type\":\"missing\""));
    let error = check(&text).unwrap_err().to_string();
    assert!(
        error.contains(&format!(
            "it is said to be erased by the act {act}, which is not in the export"
        )),
        "{error}"
    );
}

fn run(arguments: &[&str], files: &[&Path]) -> Output {
    vestibule().args(arguments).args(files).output().unwrap()
}

fn said(output: &Output) -> (Option<i32>, String) {
    let text = [output.stdout.as_slice(), &output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_export_and_verify_also_compressed_and_across_a_rotation() {
    let (builder, site) = filled().await;
    let config = builder.config_file();
    let folder = builder.folder.path();
    let export_to = |name: &str, more: &[&str]| -> PathBuf {
        let out = folder.join(name);
        let mut all = vec!["audit", "export", "--tenant", CONTOSO];
        all.extend(more);
        all.extend(["--config", config.to_str().unwrap(), "--out"]);
        let (code, text) = said(&run(&all, &[&out]));
        assert_eq!(code, Some(0), "{text}");
        out
    };
    // What is there is sealed first.
    decide(&site, 1).await;
    let plain = export_to("first.jsonl", &[]);
    keys::rotate(&folder.join("data/keys.json"), &site.app.clock, &Entropy::system()).unwrap();
    decide(&site, 1).await;
    let compressed = export_to("second.jsonl.gz", &[]);
    assert_eq!(fs::read(&compressed).unwrap()[..2], [0x1f, 0x8b]);
    let part = export_to("part.jsonl", &["--from-batch", "3"]);
    let (code, text) = said(&run(&["audit", "verify"], &[&plain]));
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("7 decisions, 1 withdrawals, 3 acts, 0 erased"), "{text}");
    assert!(text.contains("Nobody vouched for these keys"), "{text}");

    site.app.keys.look();
    let published = client().get(site.url("/.well-known/evidence-keys.json")).send().await.unwrap();
    assert_eq!(published.status(), StatusCode::OK);
    let keys = folder.join("trusted.json");
    fs::write(&keys, published.text().await.unwrap()).unwrap();
    let checkpoints = folder.join("checkpoints");
    let rows = site
        .database_rows("SELECT checkpoint FROM evidence_batches ORDER BY tenant_id, number")
        .await;
    let lines: Vec<_> = rows.iter().map(|row| row["checkpoint"].as_str().unwrap()).collect();
    fs::write(&checkpoints, lines.join("\n")).unwrap();
    let with = |export: &Path| {
        let args = ["audit", "verify", "--keys", keys.to_str().unwrap(), "--checkpoint"];
        said(&run(&args, &[&checkpoints, export]))
    };
    let (code, text) = with(&compressed);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("4 batches, 1 to 4") && text.contains("4 checkpoints that were kept"),
        "{text}"
    );
    assert!(!text.contains("Nobody vouched"), "{text}");
    let (code, text) = with(&part);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("It begins with batch 3") && text.contains("2 more are of before"),
        "{text}"
    );
    // The one from before the rotation is older than the last checkpoint.
    let (code, text) = with(&plain);
    assert_eq!(code, Some(1), "{text}");
    assert!(
        text.contains("first.jsonl is not intact") && text.contains("the export is older"),
        "{text}"
    );

    // Touched, in the middle of the compressed one too.
    let touched = fs::read_to_string(&plain).unwrap().replacen("ada@contoso", "eva@contoso", 1);
    fs::write(&plain, touched).unwrap();
    let (code, text) = said(&run(&["audit", "verify"], &[&plain]));
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("its content is not what was sealed"), "{text}");
    let mut bytes = fs::read(&compressed).unwrap();
    let middle = bytes.len() / 2;
    bytes.truncate(middle);
    fs::write(&compressed, bytes).unwrap();
    assert_eq!(said(&run(&["audit", "verify"], &[&compressed])).0, Some(1));

    // Keys of somebody else, and calls that are wrong.
    fs::write(&keys, jwks(&[vestibule::evidence::keys::VerifyingKey([7; 32])]).to_string())
        .unwrap();
    let (code, text) = with(&part);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("not among the trusted ones"), "{text}");
    for wrong in [
        &["audit", "verify", "nowhere"][..],
        &["audit", "verify"],
        &["audit", "verify", "--keys", "nowhere", part.to_str().unwrap()],
        &["audit", "verify", "--checkpoint", part.to_str().unwrap(), part.to_str().unwrap()],
        &["audit", "verify-proof", "nowhere"],
    ] {
        assert_eq!(run(wrong, &[]).status.code(), Some(2), "{wrong:?}");
    }
}
