//! What must hold for every export: untouched it is intact, and however it is touched, that is found.

use std::collections::BTreeSet;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{
    Kind, Leaf,
    checkpoint::{self, Claims},
    keys::{VerifyingKey, jwks},
    lines::{self, End, Erased, Header},
    merkle::{self, sha256},
    verify::{Against, Kept, Report, VerifyError, verify},
};
use crate::ids::{ActId, RecordId, TenantId};

fn tenant(n: u8) -> TenantId {
    TenantId::of_bytes([n; 16])
}

fn key(seed: u8) -> (Ed25519KeyPair, VerifyingKey) {
    let pair = Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).unwrap();
    let public = VerifyingKey(pair.public_key().as_ref().try_into().unwrap());
    (pair, public)
}

/// An export, a text a line.
#[derive(Debug, Clone)]
struct Export {
    tenant: TenantId,
    header: String,
    /// Of each batch its claims and the lines of its records.
    batches: Vec<(Claims, Vec<String>)>,
    /// The key that signs each.
    signed_by: Vec<u8>,
}

fn id(n: u64) -> RecordId {
    let mut bytes = [7; 16];
    bytes[8..].copy_from_slice(&n.to_be_bytes());
    RecordId::of_bytes(bytes)
}

fn record(tenant: TenantId, index: u64, more: &Value) -> (Leaf, String) {
    let kind = Kind::ALL[usize::try_from(index % 5).unwrap().min(2)];
    let mut canonical = json!({
        "tenant_id": tenant, "record_version": 1, "user_upn": format!("é\"\u{1}{index}"), "nothing": null,
    });
    canonical[kind.id_member()] = json!(id(index));
    for (name, value) in more.as_object().unwrap() {
        canonical[name] = value.clone();
    }
    let canonical = canonical.to_string();
    let salt = hex::encode(sha256(&[&index.to_be_bytes()]));
    let (leaf, _) = lines::leaf_of(kind, &salt, &canonical).unwrap();
    let (kind, commitment) = (leaf.kind, hex::encode(leaf.commitment));
    let line = format!(
        "{{\"type\":\"{kind}\",\"index\":{index},\"commitment\":\"{commitment}\",\"salt\":\"{salt}\",\"record\":{canonical}}}"
    );
    (leaf, line)
}

impl Export {
    /// With batches of these sizes; a key signs three of them.
    fn new(tenant: TenantId, sizes: &[usize]) -> Self {
        let mut export = Self::begin(tenant);
        for size in sizes {
            let from = export.total();
            let records = (0..*size as u64).map(|n| record(tenant, from + n, &json!({})));
            export.push(records.collect());
        }
        export
    }

    fn begin(tenant: TenantId) -> Self {
        let header = Header {
            r#type: "export".to_owned(),
            version: lines::VERSION,
            tenant,
            public_url: "https://mdm.contoso.com".to_owned(),
            made_at: "2026-11-20T12:00:00Z".parse().unwrap(),
            keys: jwks(&[key(1).1, key(2).1, key(3).1]),
            first_batch: 1,
        };
        let header = serde_json::to_string(&header).unwrap();
        Self { tenant, header, batches: Vec::new(), signed_by: Vec::new() }
    }

    fn total(&self) -> u64 {
        self.batches.last().map_or(0, |(claims, _)| claims.total)
    }

    fn push(&mut self, records: Vec<(Leaf, String)>) {
        let hashes: Vec<_> = records.iter().map(|(leaf, _)| leaf.hash()).collect();
        let (number, size) = (self.batches.len() as u64 + 1, records.len() as u64);
        let claims = Claims {
            iss: "https://mdm.contoso.com".to_owned(),
            tid: self.tenant,
            number,
            size,
            total: self.total() + size,
            root: merkle::root(&hashes),
            previous: self.checkpoints().last().map(|jws| checkpoint::hash(jws)),
            iat: 1_795_176_000 + i64::try_from(number).unwrap(),
        };
        self.batches.push((claims, records.into_iter().map(|(_, line)| line).collect()));
        self.signed_by.push(1 + u8::try_from(number / 3 % 3).unwrap());
    }

    fn checkpoints(&self) -> Vec<String> {
        let all = self.batches.iter().zip(&self.signed_by);
        all.map(|((claims, _), seed)| {
            let (pair, public) = key(*seed);
            claims.signed_by(&public.id(), &pair).unwrap()
        })
        .collect()
    }

    fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.header.clone()];
        for (jws, (_, records)) in self.checkpoints().iter().zip(&self.batches) {
            lines.push(format!("{{\"type\":\"batch\",\"checkpoint\":\"{jws}\"}}"));
            lines.extend(records.iter().cloned());
        }
        let end = End {
            r#type: "end".to_owned(),
            batches: self.batches.len() as u64,
            records: self.batches.iter().map(|(_, records)| records.len() as u64).sum(),
            header_sha256: hex::encode(sha256(&[self.header.as_bytes()])),
        };
        lines.push(serde_json::to_string(&end).unwrap());
        lines
    }

    fn text(&self) -> String {
        whole(&self.lines())
    }
}

fn whole(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

fn check(text: impl AsRef<[u8]>) -> Result<Report, VerifyError> {
    verify(text.as_ref(), &Against::default())
}

fn why(text: impl AsRef<[u8]>) -> String {
    check(text).unwrap_err().to_string()
}

fn sizes() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(1_usize..9, 1..7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn an_untouched_export_is_intact(sizes in prop::collection::vec(1_usize..40, 0..8)) {
        let export = Export::new(tenant(1), &sizes);
        let report = check(export.text()).unwrap();
        prop_assert_eq!(report.batches, sizes.len() as u64);
        prop_assert_eq!(report.records.values().sum::<u64>(), sizes.iter().sum::<usize>() as u64);
        let mut kept = Kept::default();
        for jws in export.checkpoints() {
            kept.add(&jws, "here".to_owned()).unwrap();
        }
        let against = Against { keys: Some(vec![key(1).1, key(2).1, key(3).1]), kept };
        let report = verify(export.text().as_bytes(), &against).unwrap();
        prop_assert_eq!(report.kept, sizes.len() as u64);
    }

    #[test]
    fn a_byte_that_is_changed_put_in_or_taken_out_is_found(
        sizes in sizes(), at in any::<prop::sample::Index>(), byte in any::<u8>(), how in 0..3
    ) {
        let good = Export::new(tenant(1), &sizes).text().into_bytes();
        let mut bad = good.clone();
        let at = at.index(bad.len());
        match how {
            0 => bad[at] = byte,
            1 => bad.insert(at, byte),
            _ => drop(bad.remove(at)),
        }
        prop_assume!(bad != good);
        prop_assert!(check(&bad).is_err());
    }

    #[test]
    fn a_file_that_breaks_off_or_goes_on_is_found(
        sizes in sizes(), at in any::<prop::sample::Index>(), more in "[ \\na-z{}]{1,9}"
    ) {
        let good = Export::new(tenant(1), &sizes).text();
        prop_assert!(check(&good.as_bytes()[..at.index(good.len())]).is_err());
        prop_assert!(check(good + &more).is_err());
    }

    #[test]
    fn a_line_that_is_dropped_swapped_doubled_or_moved_is_found(
        sizes in sizes(), one in any::<prop::sample::Index>(), other in any::<prop::sample::Index>(), how in 0..4
    ) {
        let good = Export::new(tenant(1), &sizes).lines();
        let mut bad = good.clone();
        let (one, other) = (one.index(bad.len()), other.index(bad.len()));
        match how {
            0 => drop(bad.remove(one)),
            1 => bad.swap(one, other),
            2 => bad.insert(other, bad[one].clone()),
            _ => { let line = bad.remove(one); bad.insert(other.min(bad.len()), line); }
        }
        prop_assume!(bad != good);
        prop_assert!(check(whole(&bad)).is_err());
    }

    #[test]
    fn a_record_that_is_forged_with_its_commitment_or_put_in_or_left_out_is_found(
        sizes in sizes(), at in any::<prop::sample::Index>(), how in 0..5
    ) {
        let mut export = Export::new(tenant(1), &sizes);
        let batch = at.index(sizes.len());
        let place = at.index(sizes[batch]);
        let from = export.batches[batch].0.first_index();
        let index = from + place as u64;
        match how {
            // Changed, and all that is computed from it as well.
            0 => export.batches[batch].1[place] = record(tenant(1), index, &json!({"user_upn": "eve"})).1,
            // Another tenant's, under the same signature.
            1 => export.batches[batch].1[place] = record(tenant(2), index, &json!({})).1,
            // One more than the checkpoint says; the end counts it.
            2 => {
                let after = from + sizes[batch] as u64;
                export.batches[batch].1.push(record(tenant(1), after, &json!({})).1);
            }
            // One less, and those after it in its place.
            3 => drop(export.batches[batch].1.remove(place)),
            // A whole batch is left out; the end does not count it. The last one is only missed by who kept its
            // checkpoint.
            _ => {
                export.batches.remove(batch);
                let seed = export.signed_by.remove(batch);
                let _ = seed;
            }
        }
        let mut kept = Kept::default();
        for jws in Export::new(tenant(1), &sizes).checkpoints() {
            kept.add(&jws, "here".to_owned()).unwrap();
        }
        // Whoever signs again signs the same way: nothing but the records is other.
        let signed = Export::new(tenant(1), &sizes).checkpoints();
        let mut lines = export.lines();
        let mut which = (0..sizes.len()).filter(|n| how != 4 || *n != batch);
        for line in lines.iter_mut().filter(|line| line.starts_with("{\"type\":\"batch\"")) {
            *line = format!("{{\"type\":\"batch\",\"checkpoint\":\"{}\"}}", signed[which.next().unwrap()]);
        }
        let against = Against { keys: None, kept };
        prop_assert!(verify(whole(&lines).as_bytes(), &against).is_err());
    }

    #[test]
    fn a_history_that_was_written_anew_is_found_by_who_kept_a_checkpoint(
        sizes in sizes(), at in any::<prop::sample::Index>()
    ) {
        // By whoever has the keys: everything is signed again after a record was changed.
        let good = Export::new(tenant(1), &sizes);
        let changed = at.index(usize::try_from(good.total()).unwrap()) as u64;
        let mut forged = Export::begin(tenant(1));
        for size in &sizes {
            let from = forged.total();
            let records = (from..from + *size as u64).map(|n| {
                record(tenant(1), n, &if n == changed { json!({"user_upn": "eve"}) } else { json!({}) })
            });
            forged.push(records.collect());
        }
        prop_assert!(check(forged.text()).is_ok(), "by itself it is good");
        let mut kept = Kept::default();
        kept.add(good.checkpoints().last().unwrap(), "here".to_owned()).unwrap();
        let error = verify(forged.text().as_bytes(), &Against { keys: None, kept }).unwrap_err();
        prop_assert!(error.to_string().contains("another history"), "{}", error);
    }
}

#[test]
fn the_first_bad_record_is_named_with_what_is_wrong() {
    let export = Export::new(tenant(1), &[3, 4]);
    let good = export.lines();
    let with = |n: usize, from: &str, to: &str| {
        let mut bad = good.clone();
        assert!(bad[n].contains(from), "{}", bad[n]);
        bad[n] = bad[n].replacen(from, to, 1);
        why(whole(&bad))
    };
    let named = format!("line 4, record 1, withdrawal {}: ", id(1));
    assert_eq!(
        with(3, "\"nothing\":null", "\"nothing\":0"),
        format!(
            "{named}its content is not what was sealed: with its salt, it does not make its commitment"
        )
    );
    assert!(with(3, "\"salt\":\"", "\"salt\":\"0").contains("its salt is not 32 bytes"));
    assert!(with(3, "\"index\":1", "\"index\":2").starts_with("line 4, record 2, withdrawal"));
    assert!(with(3, "null", "null,\"nothing\":null").contains("`nothing` is there twice"));
    assert!(with(0, "12:00:00", "12:00:01").contains("the first line was changed"));
    assert!(with(0, "\"version\":1", "\"version\":2").contains("this program reads version 1"));
    assert!(
        with(10, "\"records\":7", "\"records\":8").contains("it speaks of 2 batches and 8 records")
    );
    // A checkpoint of a key that is none of those.
    let mut foreign = export.clone();
    foreign.signed_by[1] = 9;
    assert!(
        why(foreign.text()).contains("which is not among the trusted ones"),
        "{}",
        why(foreign.text())
    );
    let trusted = Against { keys: Some(vec![key(2).1]), ..Against::default() };
    let error = verify(export.text().as_bytes(), &trusted).unwrap_err().to_string();
    assert!(
        error.contains("line 2: batch 1: the checkpoint is not good: it is signed with the key"),
        "{error}"
    );
    // Of another tenant, all of it well.
    let mut moved = Export::new(tenant(2), &[3, 4]);
    moved.header = export.header.clone();
    assert!(why(moved.text()).contains("line 2: batch 1: its checkpoint is another tenant's"));
    // An empty one is intact, and says so.
    assert_eq!(check(Export::new(tenant(1), &[]).text()).unwrap().batches, 0);
    assert!(why("").contains("the export ends early"));
}

#[test]
fn an_export_that_is_older_than_a_kept_checkpoint_is_told() {
    let newer = Export::new(tenant(1), &[3, 4, 2]);
    let older = Export::new(tenant(1), &[3, 4]);
    let kept = |jws: &str| {
        let mut kept = Kept::default();
        kept.add(jws, "kept, line 1".to_owned()).unwrap();
        Against { keys: None, kept }
    };
    let last = newer.checkpoints().pop().unwrap();
    let error = verify(older.text().as_bytes(), &kept(&last)).unwrap_err().to_string();
    assert!(error.contains("a checkpoint of batch 3 was kept, in kept, line 1"), "{error}");
    // One that nobody whom we trust has signed says nothing.
    let mut forged = newer.clone();
    forged.signed_by = vec![9, 9, 9];
    let forged = forged.checkpoints().pop().unwrap();
    let error = verify(older.text().as_bytes(), &kept(&forged)).unwrap_err().to_string();
    assert!(error.contains("not among the trusted ones"), "{error}");
    // Those of other tenants are theirs.
    let other = Export::new(tenant(2), &[3, 4, 2]).checkpoints().pop().unwrap();
    assert_eq!(verify(older.text().as_bytes(), &kept(&other)).unwrap().kept, 0);
}

#[test]
fn what_was_erased_is_named_by_the_act_that_erased_it() {
    let t = tenant(1);
    let act = id(4);
    let erased = |index: u64, act: RecordId| {
        let (leaf, _) = record(t, index, &json!({}));
        let line = Erased {
            r#type: "erased".to_owned(),
            index,
            kind: leaf.kind,
            id: leaf.id,
            commitment: hex::encode(leaf.commitment),
            act: ActId::of_bytes(act.bytes()),
        };
        (leaf, serde_json::to_string(&line).unwrap())
    };
    let acts = |action: &str, named: &[u64]| {
        let records: Vec<_> = named
            .iter()
            .map(|n| json!({"kind": record(t, *n, &json!({})).0.kind, "id": id(*n)}))
            .collect();
        record(t, 4, &json!({"action": action, "after": json!({"records": records}).to_string()}))
    };
    let export = |act_line: (Leaf, String), by: RecordId| {
        let mut export = Export::begin(t);
        export.push(vec![record(t, 0, &json!({})), erased(1, by), record(t, 2, &json!({}))]);
        export.push(vec![record(t, 3, &json!({})), act_line, erased(5, by)]);
        export.text()
    };
    let report = check(export(acts("person.erased", &[1, 5]), act)).unwrap();
    assert_eq!((report.erased, report.records.values().sum::<u64>()), (2, 4));
    assert!(check(export(acts("records.expired", &[5, 1]), act)).is_ok());
    let first = format!(
        "line 4, record 1, withdrawal {}: it is said to be erased by the act {act}, ",
        id(1)
    );
    for (act_line, by, says) in [
        (acts("person.erased", &[5]), act, "which does not name it"),
        (acts("token.made", &[1, 5]), act, "which does not name it"),
        (acts("person.erased", &[1, 5]), id(9), "which is not in the export"),
    ] {
        let first = first.replace(&act.to_string(), &by.to_string());
        assert_eq!(why(export(act_line, by)), format!("{first}{says}"));
    }
    let second = why(export(acts("person.erased", &[1]), act));
    assert!(
        second.starts_with("line 9, record 5, ") && second.ends_with("which is not in the export"),
        "{second}"
    );
}

#[test]
fn kinds_and_sizes_of_these_tests_are_all_that_there_are() {
    let kinds: BTreeSet<Kind> = (0..5).map(|n| record(tenant(1), n, &json!({})).0.kind).collect();
    assert_eq!(kinds, BTreeSet::from(Kind::ALL));
}
