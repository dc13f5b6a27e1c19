//! Proof of what is on record: decisions, withdrawals from them, and what administrators did.
//!
//! New records are sealed in batches, a tenant's own: the leaves of a tree of hashes, whose root is in a signed checkpoint
//! with the hash of the checkpoint before. So no record can be changed, taken out or put in later without that being seen by
//! whoever kept a checkpoint (docs/evidence.md). Nothing of that is in the way of a decision: records are found and sealed
//! after they were committed.

pub mod api;
mod batches;
pub mod checkpoint;
pub(crate) mod commands;
pub mod erased;
pub mod export;
mod file;
pub mod keys;
mod lines;
pub mod merkle;
pub mod proof;
#[cfg(test)]
mod properties;
pub mod queue;
mod records;
pub mod sealer;
mod stored;
pub mod verify;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use self::batches::{Batch, batch_of};
use self::merkle::{Hash, leaf_hash};
use crate::{ids::RecordId, store::named};

/// What a record is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A decision.
    Decision,
    /// A withdrawal; its id is that of the decision.
    Withdrawal,
    /// What an administrator did.
    Act,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Decision, Self::Withdrawal, Self::Act];

    /// The member of a record's canonical form that has its id.
    #[must_use]
    pub fn id_member(self) -> &'static str {
        match self {
            Self::Withdrawal => "decision_id",
            Self::Decision | Self::Act => "id",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&named::name(self))
    }
}

/// What is sealed of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    /// What the record is of.
    pub kind: Kind,
    /// Its id.
    pub id: RecordId,
    /// SHA-256 of its salt and its canonical form.
    pub commitment: Hash,
}

impl Leaf {
    /// The leaf's hash. Its data is the kind, the id and the commitment, with a zero byte between them.
    #[must_use]
    pub fn hash(&self) -> Hash {
        let Self { kind, id, commitment } = self;
        let mut data = format!("{kind}\0{id}\0").into_bytes();
        data.extend(commitment);
        leaf_hash(&data)
    }
}

/// 32 bytes from their 64 hexadecimal digits, which are in lower case.
pub(crate) fn parse_hex(text: &str) -> Option<Hash> {
    let mut hash = Hash::default();
    let lower = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    (lower && hex::decode_to_slice(text, &mut hash).is_ok()).then_some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::merkle::sha256;

    #[test]
    fn a_leaf_is_bound_to_its_kind_and_id() {
        let id = "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap();
        let leaf = Leaf { kind: Kind::Decision, id, commitment: [7; 32] };
        let data = [b"\0decision\0".as_slice(), id.to_string().as_bytes(), &[0], &[7; 32]].concat();
        assert_eq!(leaf.hash(), sha256(&[&data]));
        assert_ne!(leaf.hash(), Leaf { kind: Kind::Act, ..leaf }.hash());
        assert_eq!(parse_hex(&"0a".repeat(32)), Some([10; 32]));
        assert_eq!(parse_hex(&"0A".repeat(32)), None);
        assert_eq!(parse_hex("0a"), None);
    }
}
