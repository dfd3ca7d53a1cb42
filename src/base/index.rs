//! The places of ids in a list of a document.

use std::cell::OnceCell;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::base::bits::Bits;
use crate::base::id::Id;

/// Ids with their places, in the order of their hashes and then their own, so that no list of them is slow.
pub(crate) struct Index<'a> {
    sorted: Vec<(u64, &'a Id, usize)>,
    repeats: Bits,
    by_id: OnceCell<Vec<&'a Id>>,
}

fn hash(id: &Id) -> u64 {
    FxBuildHasher.hash_one(id.as_str())
}

impl<'a> Index<'a> {
    pub fn of(ids: impl Iterator<Item = &'a Id>) -> Self {
        let ids = ids.enumerate();
        let mut sorted: Vec<_> = ids.map(|(index, id)| (hash(id), id, index)).collect();
        sorted.sort_unstable();
        let mut repeats = Bits::default();
        for pair in sorted.windows(2) {
            if let [(known, id, _), (hash, next, index)] = pair
                && (known, id) == (hash, next)
            {
                repeats.insert(*index);
            }
        }
        Self {
            sorted,
            repeats,
            by_id: OnceCell::new(),
        }
    }

    /// The first place of an id.
    pub fn get(&self, id: &Id) -> Option<usize> {
        let hash = hash(id);
        let first = self.sorted.partition_point(|(known, ..)| *known < hash);
        let alike = self.sorted.get(first..)?;
        let found = |at: usize| {
            let (known, other, index) = alike.get(at)?;
            (*known == hash && *other == id).then_some(*index)
        };
        // Few have one hash; of however many, the one that is looked for is found as soon.
        let before = |(known, other, _): &(u64, &Id, usize)| *known == hash && *other < id;
        found(0).or_else(|| found(alike.partition_point(before)))
    }

    /// Whether an id stood before, at an earlier place.
    pub fn is_repeat(&self, index: usize) -> bool {
        self.repeats.contains(index)
    }

    /// Every id, in its order, each once.
    pub fn ids(&self) -> impl Iterator<Item = &'a Id> {
        let ids = self.by_id.get_or_init(|| {
            let mut ids: Vec<&Id> = self.sorted.iter().map(|(_, id, _)| *id).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        });
        ids.iter().copied()
    }
}
