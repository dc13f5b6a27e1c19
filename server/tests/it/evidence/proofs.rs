//! Proofs of single decisions.

use std::fs;

use reqwest::{Response, StatusCode};
use serde_json::Value;
use vestibule::{
    api::tokens::Right,
    evidence::proof::{NotProven, Proof},
};

use super::{contoso, decide, sealer};
use crate::{
    command_line::vestibule,
    support::{
        Browser, Site, SiteBuilder, Windows,
        browser::{SIGN_IN, location},
        site::{ADA, CONTOSO, FABRIKAM},
        windows::client,
    },
};

async fn get(site: &Site, token: &str, id: &str) -> Response {
    let address = site.url(&format!("/api/v1/decisions/{id}/proof"));
    client().get(address).bearer_auth(token).send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_decision_has_a_proof_of_its_own_and_no_others() {
    let (_builder, site) = Site::start().await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    let made = decide(&site, 5).await;
    let id = made[0].id.to_string();
    let early = get(&site, &token, &id).await;
    assert_eq!(early.status(), StatusCode::CONFLICT);
    assert_eq!(early.headers()["retry-after"], "61");
    assert_eq!(early.headers()["content-type"], "application/problem+json");
    sealer(&site).seal_tenant(contoso()).await.unwrap();
    sealer(&site).seal_tenant(FABRIKAM.parse().unwrap()).await.unwrap();

    let keys = site.app.keys.current().verifying_evidence();
    let mut proofs: Vec<Value> = Vec::new();
    for decision in &made {
        let answer = get(&site, &token, &decision.id.to_string()).await;
        assert_eq!(answer.status(), StatusCode::OK);
        proofs.push(answer.json().await.unwrap());
    }
    let verify = |proof: &Value| Proof::read(&proof.to_string())?.verify(Some(&keys));
    for (proof, decision) in proofs.iter().zip(&made) {
        let proven = verify(proof).unwrap();
        assert_eq!(proven.record["id"], decision.id.to_string());
        assert_eq!(proven.claims.tid, contoso());
        for other in &proofs {
            for member in
                ["record", "salt", "commitment", "leaf_index", "audit_path", "decision_id"]
            {
                let mut mixed = proof.clone();
                mixed[member] = other[member].clone();
                assert_eq!(verify(&mixed).is_ok(), mixed == *proof, "{member}");
            }
            let mut moved = other.clone();
            moved["leaf_index"] = proof["leaf_index"].clone();
            moved["audit_path"] = proof["audit_path"].clone();
            assert_eq!(verify(&moved).is_ok(), moved == *other);
        }
    }
    let mut forged = proofs[0].clone();
    forged["record"]["user_upn"] = "eve@contoso.com".into();
    assert_eq!(verify(&forged).unwrap_err(), NotProven::Commitment);
    let mut forged = proofs[0].clone();
    forged["batch"] = 2.into();
    assert_eq!(verify(&forged).unwrap_err(), NotProven::Batch);

    // Another tenant's is not there, nor is what never was.
    let theirs = site.api_token(FABRIKAM, &[Right::Read]).await;
    assert_eq!(get(&site, &theirs, &id).await.status(), StatusCode::NOT_FOUND);
    for none in ["x", "%ff", CONTOSO] {
        assert_eq!(get(&site, &token, none).await.status(), StatusCode::NOT_FOUND, "{none}");
    }
    let enroller = site.api_token(CONTOSO, &[Right::Enroll]).await;
    assert_eq!(get(&site, &enroller, &id).await.status(), StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_checks_a_proof_however_it_is_written() {
    let (builder, site) = Site::start().await;
    let token = site.api_token(CONTOSO, &[Right::Read]).await;
    let made = decide(&site, 3).await;
    sealer(&site).seal_tenant(contoso()).await.unwrap();
    let proof: Value = get(&site, &token, &made[1].id.to_string()).await.json().await.unwrap();
    let file = builder.folder.path().join("proof.json");
    let check = |proof: &str, more: &[&str]| {
        fs::write(&file, proof).unwrap();
        let output =
            vestibule().args(["audit", "verify-proof"]).args(more).arg(&file).output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(text).unwrap())
    };
    let pretty = serde_json::to_string_pretty(&proof).unwrap();
    let (code, text) = check(&pretty, &[]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("It holds: this decision was sealed in batch 1"), "{text}");
    assert!(
        text.contains("ada@contoso.com") && text.contains("Nobody vouched for this key"),
        "{text}"
    );
    let keys = builder.folder.path().join("trusted.json");
    let published = client().get(site.url("/.well-known/evidence-keys.json")).send().await.unwrap();
    fs::write(&keys, published.text().await.unwrap()).unwrap();
    let (code, text) = check(&pretty, &["--keys", keys.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{text}");
    assert!(!text.contains("Nobody vouched"), "{text}");
    let (code, text) = check(&pretty.replace("ada@", "eve@"), &[]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("proof.json does not hold: the record is not what was sealed"), "{text}");
    assert_eq!(check("{}", &[]).0, Some(1));
}

#[tokio::test(flavor = "multi_thread")]
async fn people_and_the_help_desk_download_a_proof_once_it_is_sealed() {
    let builder = SiteBuilder::new().await;
    builder.file("portal-secret", "portal-secret\n");
    let builder = builder.contoso(&format!("{SIGN_IN}administrators = [\"{ADA}\"]\n"));
    let site = builder.start().await;
    let page = Windows::adds_account(&site).page().await;
    page.press(&site, "decision", "accept").await;
    let id = site.decision_rows().await[0]["id"].as_str().unwrap().to_owned();
    let ada = Browser::signed_in(&site).await;
    let addresses = [format!("/agreements/{id}"), format!("/admin/decisions/{id}")];
    for address in &addresses {
        let early = ada.page(address).await;
        assert!(early.html.contains("Not sealed yet") && !early.html.contains("/proof\""));
        let answer = ada.get(&format!("{address}/proof")).await;
        assert_eq!((answer.status(), location(&answer)), (StatusCode::SEE_OTHER, address.clone()));
    }
    sealer(&site).seal_tenant(contoso()).await.unwrap();
    let receipt = ada.page(&format!("/agreements/{id}/receipt")).await;
    assert!(receipt.html.contains("Sealed in batch 1"));
    for address in &addresses {
        let page = ada.page(address).await;
        assert!(page.html.contains("Sealed in batch 1"));
        assert!(page.html.contains(&format!("href=\"{address}/proof\"")));
        let answer = ada.get(&format!("{address}/proof")).await;
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()["content-type"], "application/json");
        assert_eq!(
            answer.headers()["content-disposition"],
            format!("attachment; filename=\"proof-{id}.json\"")
        );
        let proof = Proof::read(&answer.text().await.unwrap()).unwrap();
        let keys = site.app.keys.current().verifying_evidence();
        assert_eq!(proof.verify(Some(&keys)).unwrap().record["user_object_id"], ADA);
    }
    // Nobody else's.
    let other = Browser::signed_in_as(&site, "aaaaaaaa-0000-4000-8000-000000000e7e").await;
    for address in &addresses {
        let answer = other.get(&format!("{address}/proof")).await;
        assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&answer.status()));
    }
}
