//! Trees of hashes, as RFC 9162, section 2.1, has them: a leaf is hashed with 0x00 before it, two nodes with 0x01. So a
//! leaf never passes for a node, and no two lists of leaves have one root.

use aws_lc_rs::digest::{Context, SHA256};

/// SHA-256.
pub type Hash = [u8; 32];

/// SHA-256 of some pieces, one after the other.
#[must_use]
pub fn sha256(pieces: &[&[u8]]) -> Hash {
    let mut context = Context::new(&SHA256);
    for piece in pieces {
        context.update(piece);
    }
    let mut hash = Hash::default();
    hash.copy_from_slice(context.finish().as_ref());
    hash
}

/// The hash of a leaf.
#[must_use]
pub fn leaf_hash(data: &[u8]) -> Hash {
    sha256(&[&[0], data])
}

/// The hash of a node over two others.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], left, right])
}

/// Where a list of more than one is cut in two: at the largest power of two that is less than its length.
fn cut(length: usize) -> usize {
    length.next_power_of_two() / 2
}

/// The root over the hashes of leaves (`MTH`); of none, the hash of nothing.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(&[]),
        [only] => *only,
        _ => {
            let (left, right) = leaves.split_at(cut(leaves.len()));
            node_hash(&root(left), &root(right))
        }
    }
}

/// What proves that a leaf is in the tree (`PATH`): the hashes beside the way from it up to the root, the lowest first.
/// `None` where there is no such leaf.
#[must_use]
pub fn path(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if index >= leaves.len() {
        return None;
    }
    let (mut all, mut index, mut beside) = (leaves, index, Vec::new());
    while all.len() > 1 {
        let (left, right) = all.split_at(cut(all.len()));
        let (inside, outside) = if index < left.len() { (left, right) } else { (right, left) };
        if index >= left.len() {
            index -= left.len();
        }
        beside.push(root(outside));
        all = inside;
    }
    beside.reverse();
    Some(beside)
}

/// The root that a leaf and its path lead to in a tree of this size (RFC 9162, section 2.1.3.2); `None` where the path
/// is not one of a leaf there.
#[must_use]
pub fn root_of_path(leaf: Hash, index: u64, size: u64, path: &[Hash]) -> Option<Hash> {
    if index >= size {
        return None;
    }
    let (mut node, mut last, mut hash) = (index, size - 1, leaf);
    for beside in path {
        if last == 0 {
            return None;
        }
        if node % 2 == 1 || node == last {
            hash = node_hash(beside, &hash);
            while node.is_multiple_of(2) && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, beside);
        }
        node >>= 1;
        last >>= 1;
    }
    (last == 0).then_some(hash)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The leaves that the reference implementation of Certificate Transparency is tested with.
    const LEAVES: [&str; 8] = [
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ];
    /// And the roots over the first 0 to 8 of them.
    const ROOTS: [&str; 9] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    fn leaves() -> Vec<Hash> {
        LEAVES.iter().map(|leaf| leaf_hash(&hex::decode(leaf).unwrap())).collect()
    }

    #[test]
    fn roots_are_those_of_the_reference() {
        for (count, expected) in ROOTS.iter().enumerate() {
            assert_eq!(hex::encode(root(&leaves()[..count])), *expected, "{count}");
        }
    }

    #[test]
    fn paths_are_those_of_the_reference() {
        // From the same tests: the leaf, the size of the tree, and the path.
        let cases: [(usize, usize, &[&str]); 4] = [
            (0, 1, &[]),
            (
                0,
                8,
                &[
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ],
            ),
            (
                5,
                8,
                &[
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ],
            ),
            (2, 3, &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        ];
        for (index, size, expected) in cases {
            let path: Vec<_> = path(&leaves()[..size], index).unwrap();
            let path: Vec<_> = path.iter().map(hex::encode).collect();
            assert_eq!(path, expected, "{index} of {size}");
        }
        assert_eq!(path(&leaves(), 8), None);
    }

    proptest! {
        #[test]
        fn a_path_proves_its_own_leaf_and_no_other(size in 1_usize..200, at in any::<prop::sample::Index>()) {
            let leaves: Vec<Hash> = (0..size).map(|n| leaf_hash(&n.to_be_bytes())).collect();
            let (index, expected) = (at.index(size), root(&leaves));
            let good = path(&leaves, index).unwrap();
            let size = size as u64;
            for (n, leaf) in leaves.iter().enumerate() {
                for at in [n, index] {
                    let proves = root_of_path(*leaf, at as u64, size, &good) == Some(expected);
                    prop_assert_eq!(proves, n == index && at == index);
                }
            }
            let leaf = leaves[index];
            let longer = [good.as_slice(), &[leaf]].concat();
            prop_assert_ne!(root_of_path(leaf, index as u64, size, &longer), Some(expected));
            if let Some((_, shorter)) = good.split_last() {
                prop_assert_ne!(root_of_path(leaf, index as u64, size, shorter), Some(expected));
            }
            prop_assert_eq!(root_of_path(leaf, size, size, &good), None);
        }
    }
}
