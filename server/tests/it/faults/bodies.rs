//! Bodies that are too long, never end, or are a lie: on each group of addresses.

use std::time::Duration;

use tokio::{io::AsyncWriteExt as _, join, time::timeout};
use vestibule::api::tokens::Right;

use super::wire::{PATIENCE, Wire, answer};
use crate::support::{
    Browser, Site, SiteBuilder,
    browser::COOKIE,
    site::{ADA, CONTOSO},
};

/// One address of each group, with what makes its caller known, and the status that a body too many is answered with. The API
/// and the console ask who it is before they read; whoever is known there may send more, and not without an end.
struct Group {
    path: &'static str,
    headers: String,
    status: u16,
    /// The most that may have been taken before that, in KiB: with what the machine's own buffers hold.
    read: usize,
}

async fn groups(site: &Site) -> Vec<Group> {
    let token = site.api_token(CONTOSO, &Right::ALL).await;
    let known = format!("Authorization: Bearer {token}\r\n");
    let ada = Browser::signed_in_as(site, ADA).await;
    let cookie = format!("Cookie: {COOKIE}={}\r\n", ada.cookie(COOKIE).unwrap());
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    let files = "Content-Type: multipart/form-data; boundary=x\r\n";
    let group = |path, headers: &str, status, read| Group {
        path,
        headers: headers.to_owned(),
        status,
        read,
    };
    vec![
        group("/TermsOfUse", form, 413, 64),
        group("/language", form, 413, 64),
        group("/sign-out", form, 413, 64),
        group("/devices/x/name", form, 413, 64),
        group("/devices/x/name", &format!("{form}{cookie}"), 413, 64),
        group("/admin/policies/new", form, 413, 64),
        group("/admin/policies/new", &format!("{form}{cookie}"), 413, 4096),
        group("/admin/settings/logo", files, 303, 0),
        group("/admin/settings/logo", &format!("{files}{cookie}"), 413, 8192),
        group("/api/v1/enrollments", "Content-Type: application/json\r\n", 401, 0),
        group("/api/v1/enrollments", &known, 413, 1024),
        group("/api/v1/user-tokens/evaluate", &known, 413, 1024),
        group("/healthz", "", 405, 0),
        group("/nowhere", "", 404, 0),
    ]
}

async fn site() -> (SiteBuilder, Site) {
    let roles = format!("administrators = [\"{ADA}\"]\n");
    let builder = SiteBuilder::with_portal().await.contoso(&roles);
    let site = builder.start().await;
    (builder, site)
}

/// Sends for as long as the other side takes it and has not answered; how many bytes that were.
async fn flood(wire: Wire, piece: &[u8]) -> (Option<u16>, usize) {
    let (mut reading, mut writing) = wire.0.into_split();
    let (told, mut answered) = tokio::sync::watch::channel(false);
    let write = async {
        let mut sent = 0;
        let flooding = async {
            while sent < 64 << 20 && writing.write_all(piece).await.is_ok() {
                sent += piece.len();
            }
        };
        tokio::select! {
            () = flooding => {}
            _ = answered.wait_for(|answered| *answered) => {}
        }
        sent
    };
    let read = async {
        let status = answer(&mut reading).await.map(|(status, _)| status);
        told.send_replace(true);
        status
    };
    let (sent, status) = join!(write, read);
    (status, sent)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_never_ends_is_refused_on_every_group_of_addresses() {
    let (_builder, site) = site().await;
    // A chunk of 4,096 bytes after the other.
    let mut chunk = b"1000\r\n".to_vec();
    chunk.extend([b'x'; 4096]);
    chunk.extend(b"\r\n");
    for Group { path, headers, status, read } in groups(&site).await {
        let mut wire = Wire::open(site.address).await;
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\n{headers}Transfer-Encoding: chunked\r\n\r\n"
        );
        wire.send(head).await;
        let (answered, sent) = timeout(PATIENCE, flood(wire, &chunk)).await.unwrap();
        assert_eq!(answered, Some(status), "{path} {headers}");
        // What is under way in the machine's buffers is not known: at most what Linux gives a connection on loopback.
        assert!(sent < (read + 12 * 1024) * 1024, "{path} {headers}: {sent} bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_length_that_is_a_lie_is_found_out_before_or_after() {
    let (_builder, site) = site().await;
    for Group { path, headers, status, .. } in groups(&site).await {
        // Larger than anything: nobody waits for it.
        let mut wire = Wire::open(site.address).await;
        let head = |length| {
            format!("POST {path} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {length}\r\n\r\n")
        };
        wire.send(head(1_u64 << 40)).await;
        let answered = timeout(Duration::from_secs(5), wire.status()).await.unwrap();
        assert_eq!(answered, Some(status), "{path} {headers}");
        wire.is_ended().await;
        // Shorter than what follows: that counts as another request, and is none.
        let mut wire = Wire::open(site.address).await;
        wire.send(format!("{}x=yz&decision=accept\r\n\r\n", head(2))).await;
        assert!(wire.status().await.is_some(), "{path}");
        assert!(matches!(wire.status().await, Some(400) | None), "{path}");
        // It ends before it is as long as it says.
        let mut wire = Wire::open(site.address).await;
        wire.send(format!("{}xx", head(10))).await;
        wire.0.shutdown().await.unwrap();
        wire.is_ended().await;
    }
}

#[tokio::test]
async fn who_is_not_signed_in_sends_no_long_form_unless_it_is_one_of_ours() {
    let (_builder, site) = site().await;
    let ada = Browser::signed_in_as(&site, ADA).await;
    let token = ada.token("/admin/policies/new").await;
    let long = "word ".repeat(40_000);
    let stranger = Browser::new(&site);
    let page = "/admin/policies/new";
    let kept = async || site.database_rows("SELECT id FROM kept_forms").await.len();
    for (form, status) in [
        (vec![("text", long.as_str())], 413),
        (vec![("form", "x"), ("text", long.as_str())], 413),
        // A token that comes too late speaks for nothing.
        (vec![("text", long.as_str()), ("form", token.as_str())], 413),
    ] {
        assert_eq!(stranger.post(page, &form).await.status(), status);
        assert_eq!(kept().await, 0);
    }
    let ours = [("form", token.as_str()), ("text", long.as_str())];
    assert_eq!(stranger.post(page, &ours).await.status(), 303);
    assert_eq!(kept().await, 1, "what its writer comes back for");
}
