//! The places of ids in a list.

use std::borrow::Borrow;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::base::bits::Bits;
use crate::base::id::Id;

/// Ids with their places, in the order of their hashes and then their own: found in few steps, however they were
/// chosen.
#[derive(Debug)]
pub(crate) struct Index<K> {
    sorted: Vec<(u64, K, usize)>,
    repeats: Bits,
}

fn hash(id: &str) -> u64 {
    FxBuildHasher.hash_one(id)
}

impl<K: Borrow<Id> + Ord> Index<K> {
    pub fn of(ids: impl Iterator<Item = K>) -> Self {
        let ids = ids.enumerate();
        let mut sorted: Vec<_> = ids
            .map(|(index, id)| (hash(id.borrow().as_str()), id, index))
            .collect();
        sorted.sort_unstable();
        let mut repeats = Bits::default();
        for pair in sorted.windows(2) {
            if let [(known, id, _), (hash, next, index)] = pair
                && (known, id) == (hash, next)
            {
                repeats.insert(*index);
            }
        }
        Self { sorted, repeats }
    }

    /// The first place of an id.
    pub fn get(&self, id: &str) -> Option<usize> {
        let hash = hash(id);
        let first = self.sorted.partition_point(|(known, ..)| *known < hash);
        let alike = self.sorted.get(first..)?;
        let found = |at: usize| {
            let (known, other, index) = alike.get(at)?;
            (*known == hash && other.borrow().as_str() == id).then_some(*index)
        };
        // Few have one hash; of however many, the one that is looked for is found as soon.
        let before =
            |(known, other, _): &(u64, K, usize)| *known == hash && other.borrow().as_str() < id;
        found(0).or_else(|| found(alike.partition_point(before)))
    }

    /// Whether an id stood before, at an earlier place.
    pub fn is_repeat(&self, index: usize) -> bool {
        self.repeats.contains(index)
    }
}
