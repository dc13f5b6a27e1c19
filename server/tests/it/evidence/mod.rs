//! Evidence: every record is sealed once, whatever instances do at the same time and wherever one ends.

mod exporting;
mod figures;
pub use exporting::{check, export};
mod proofs;
mod sealing;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use vestibule::{
    decisions::{Agreement, Decision, Outcome},
    evidence::sealer::Sealer,
    ids::{DecisionId, ObjectId, TenantId},
    terms_of_use::request::{Ownership, Theme},
};

use crate::support::{Site, site::CONTOSO};

pub fn contoso() -> TenantId {
    CONTOSO.parse().unwrap()
}

pub fn sealer(site: &Site) -> Sealer {
    let app = &site.app;
    Sealer {
        store: app.store.clone(),
        keys: app.keys.clone(),
        clock: app.clock.clone(),
        entropy: app.entropy.clone(),
        metrics: app.metrics.clone(),
        public_url: app.public_url.clone(),
        config: app.file.evidence.clone(),
    }
}

/// A decision of somebody new, with all that a decision can have.
fn decision(site: &Site) -> Decision {
    let entropy = &site.app.entropy;
    Decision {
        id: DecisionId::random(entropy),
        tenant: contoso(),
        user: ObjectId::random(entropy),
        upn: Some("ada@contoso.com".to_owned()),
        outcome: Outcome::Accepted,
        agreement: Some(Agreement {
            policy: "company".parse().unwrap(),
            version: 1,
            locale: "en-US".parse().unwrap(),
            text_sha256: "ab".repeat(32),
        }),
        ownership: Ownership::Company,
        theme: Theme::FrxLight.into(),
        client_request_id: Some("a \"request\"\u{1}".to_owned()),
        user_agent: Some("Mozilla/5.0 é".to_owned()),
        reading: None,
        at: site.now(),
        rule_groups: Vec::new(),
        withdrawn_at: None,
    }
}

pub async fn decide(site: &Site, count: usize) -> Vec<Decision> {
    let made = (0..count).map(|_| site.app.decisions.store(decision(site)));
    let made = futures_util::future::join_all(made).await;
    made.into_iter().map(Result::unwrap).collect()
}

fn text(row: &Value, column: &str) -> String {
    row[column].as_str().unwrap().to_owned()
}

fn number(row: &Value, column: &str) -> i64 {
    row[column].as_i64().unwrap()
}

/// Every record in the database is sealed once, in batches and places without a gap; and how many there are.
async fn all_is_sealed_once(site: &Site) -> usize {
    let records = site
        .database_rows(
            "SELECT tenant_id, 'decision' AS kind, id, commitment FROM decisions UNION ALL \
             SELECT tenant_id, 'withdrawal', decision_id, commitment FROM withdrawals UNION ALL \
             SELECT tenant_id, 'act', id, commitment FROM acts",
        )
        .await;
    let leaves = site
        .database_rows(
            "SELECT tenant_id, kind, record_id AS id, commitment, batch, leaf_index \
             FROM evidence_leaves ORDER BY tenant_id, leaf_index",
        )
        .await;
    let key = |row: &Value| ["tenant_id", "kind", "id", "commitment"].map(|c| text(row, c));
    let expected: BTreeSet<_> = records.iter().map(key).collect();
    let sealed: BTreeSet<_> = leaves.iter().map(key).collect();
    assert_eq!(sealed.len(), leaves.len(), "none is sealed twice");
    let left: Vec<_> = expected.difference(&sealed).collect();
    assert!(left.is_empty(), "{} are left out: {left:?}", left.len());
    assert_eq!(sealed, expected, "nothing else is sealed");

    let mut by_tenant: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    for leaf in &leaves {
        by_tenant.entry(text(leaf, "tenant_id")).or_default().push(leaf);
    }
    let batches =
        site.database_rows("SELECT * FROM evidence_batches ORDER BY tenant_id, number").await;
    for (tenant, leaves) in by_tenant {
        for (n, leaf) in leaves.iter().enumerate() {
            assert_eq!(number(leaf, "leaf_index"), i64::try_from(n).unwrap());
        }
        let mut total = 0;
        let of_tenant = batches.iter().filter(|batch| text(batch, "tenant_id") == tenant);
        for (n, batch) in (1..).zip(of_tenant) {
            assert_eq!((number(batch, "number"), number(batch, "first_index")), (n, total));
            let inside = leaves.iter().filter(|leaf| number(leaf, "batch") == n).count();
            assert_eq!(number(batch, "size"), i64::try_from(inside).unwrap());
            total += number(batch, "size");
        }
        assert_eq!(total, i64::try_from(leaves.len()).unwrap());
    }
    assert!(site.database_rows("SELECT kind FROM evidence_queue").await.is_empty());
    leaves.len()
}
