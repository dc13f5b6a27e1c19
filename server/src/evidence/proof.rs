//! The proof of one decision: all that somebody needs to see, without asking anybody, that it is among those that a
//! checkpoint was signed over (RFC 9162, section 2.1.3). It goes with a receipt.

use serde::{Deserialize, Serialize};
use serde_json::{Value, value::RawValue};
use utoipa::ToSchema;

use super::{
    Kind,
    batches::{self, Batch},
    checkpoint::{self, Claims},
    keys::{VerifyingKey, jwks, read_jwks},
    lines,
    merkle::{self, Hash},
    parse_hex, stored,
};
use crate::{
    ids::{DecisionId, RecordId, TenantId},
    keys::KeyRing,
    store::Store,
};

/// The proof that a decision is on record as it was made.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = DecisionProof)]
pub struct Proof {
    /// Always `proof`.
    r#type: String,
    /// The version of this form: 1.
    version: u32,
    /// Always `decision`.
    #[schema(value_type = String)]
    kind: Kind,
    /// The decision's id.
    decision_id: DecisionId,
    /// All that is on record of the decision; the commitment is over its canonical form (RFC 8785).
    #[schema(value_type = Object)]
    record: Box<RawValue>,
    /// What the commitment is salted with: 32 bytes, in hexadecimal.
    salt: String,
    /// SHA-256 of the salt and the record's canonical form, in hexadecimal.
    commitment: String,
    /// The record's index among all of the tenant's, from 0.
    leaf_index: u64,
    /// The number of the batch that it is sealed in.
    batch: u64,
    /// The hashes beside the way from the record to the batch's root, the lowest first, in hexadecimal.
    audit_path: Vec<String>,
    /// The batch's checkpoint: a JWS.
    checkpoint: String,
    /// The key that signed it, as a JWK set. Compare it with the one that is published.
    #[schema(value_type = Object)]
    keys: Value,
}

/// Why a proof does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotProven {
    /// It is not one of ours.
    #[error("it is not a proof of a decision in version 1: {0}")]
    Form(String),
    /// The record is none.
    #[error("the record is not good: {0}")]
    Record(#[from] lines::NotARecord),
    /// The record is not what was committed to.
    #[error("the record is not what was sealed: with its salt, it does not make its commitment")]
    Commitment,
    /// The checkpoint.
    #[error("the checkpoint is not good: {0}")]
    Checkpoint(#[from] checkpoint::NotGood),
    /// The checkpoint is of another batch or tenant.
    #[error("the checkpoint is not that of this record's batch")]
    Batch,
    /// The path does not lead to the root.
    #[error("the record is not among those that the checkpoint was signed over")]
    Path,
    /// There is no key.
    #[error("the keys are not good: {0}")]
    Keys(#[from] super::keys::KeySetError),
}

/// What a proof proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// The record, by the names of its members.
    pub record: Value,
    /// What the checkpoint says.
    pub claims: Claims,
    /// The key that signed it.
    pub key: String,
}

impl Proof {
    /// Reads one. How it is indented, and in what order its members are, does not matter.
    ///
    /// # Errors
    /// [`NotProven::Form`]
    pub fn read(text: &str) -> Result<Self, NotProven> {
        let proof: Self =
            serde_json::from_str(text).map_err(|error| NotProven::Form(error.to_string()))?;
        let is_ours = proof.r#type == "proof" && proof.version == 1 && proof.kind == Kind::Decision;
        if is_ours { Ok(proof) } else { Err(NotProven::Form("its type is another".to_owned())) }
    }

    /// Checks it with keys that the reader trusts, or else with those in it.
    ///
    /// # Errors
    /// [`NotProven`]
    pub fn verify(&self, trusted: Option<&[VerifyingKey]>) -> Result<Proven, NotProven> {
        let in_it;
        let keys = if let Some(trusted) = trusted {
            trusted
        } else {
            in_it = read_jwks(&self.keys)?;
            &in_it
        };
        let canonical = lines::canonical(self.record.get())?;
        let (leaf, content) = lines::leaf_of(self.kind, &self.salt, &canonical)?;
        if parse_hex(&self.commitment) != Some(leaf.commitment)
            || leaf.id != RecordId::of_bytes(self.decision_id.bytes())
        {
            return Err(NotProven::Commitment);
        }
        let (claims, key) = checkpoint::verify(&self.checkpoint, keys)?;
        let its_tenant = content.tenant() == Some(claims.tid.to_string().as_str());
        let index = self.leaf_index.checked_sub(claims.first_index());
        let (true, true, Some(index)) = (its_tenant, claims.number == self.batch, index) else {
            return Err(NotProven::Batch);
        };
        let path: Option<Vec<Hash>> = self.audit_path.iter().map(|hash| parse_hex(hash)).collect();
        let root =
            path.and_then(|path| merkle::root_of_path(leaf.hash(), index, claims.size, &path));
        if root != Some(claims.root) {
            return Err(NotProven::Path);
        }
        Ok(Proven { record: content.into_value(), claims, key })
    }
}

/// How far the proof of a decision is.
#[derive(Debug)]
pub enum Found {
    /// Here it is.
    Proof(Box<Proof>),
    /// The decision is not sealed yet.
    NotYet,
}

/// The proof of a tenant's decision, which there must be.
///
/// # Errors
/// Where the database fails.
pub async fn of_decision(
    store: &Store,
    keys: &KeyRing,
    tenant: TenantId,
    decision: DecisionId,
) -> Result<Found, sqlx::Error> {
    let (kind, id) = (Kind::Decision, RecordId::of_bytes(decision.bytes()));
    let Some((batch, index)) = batches::batch_of(store, tenant, kind, id).await? else {
        return Ok(Found::NotYet);
    };
    let leaves = batches::leaves(store, tenant, &batch).await?;
    let hashes: Vec<Hash> = leaves.iter().map(|(_, leaf)| leaf.hash()).collect();
    let Batch { number, first_index, checkpoint, .. } = batch;
    let place = usize::try_from(index - first_index).unwrap_or(usize::MAX);
    let mut records = stored::of_kind(store, tenant, (index, index + 1), kind).await?;
    let (Some(path), Some((_, leaf)), Some(Ok(stored))) =
        (merkle::path(&hashes, place), leaves.get(place), records.remove(&id))
    else {
        return Err(sqlx::Error::RowNotFound);
    };
    let record = RawValue::from_string(stored.canonical);
    let signed_by = checkpoint::signed_by(&checkpoint);
    let mut keys = keys.verifying_evidence();
    keys.retain(|key| signed_by.as_ref() == Some(&key.id()));
    Ok(Found::Proof(Box::new(Proof {
        r#type: "proof".to_owned(),
        version: 1,
        kind,
        decision_id: decision,
        record: record.map_err(|error| sqlx::Error::Decode(error.into()))?,
        salt: stored.salt,
        commitment: hex::encode(leaf.commitment),
        leaf_index: u64::try_from(index).unwrap_or_default(),
        batch: u64::try_from(number).unwrap_or_default(),
        audit_path: path.iter().map(hex::encode).collect(),
        checkpoint,
        keys: jwks(&keys),
    })))
}
