//! The places of ids in a list of a document.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::base::id::Id;

/// Ids with their places, in the order of their hashes and then their own, so that no list of them is slow.
pub(crate) struct Index<'a>(Vec<(u64, &'a Id, usize)>);

fn hash(id: &Id) -> u64 {
    FxBuildHasher.hash_one(id.as_str())
}

impl<'a> Index<'a> {
    pub fn of(ids: impl Iterator<Item = &'a Id>) -> Self {
        let ids = ids.enumerate();
        let mut all: Vec<_> = ids.map(|(index, id)| (hash(id), id, index)).collect();
        all.sort_unstable();
        Self(all)
    }

    /// The first place of an id.
    pub fn get(&self, id: &Id) -> Option<usize> {
        let hash = hash(id);
        let first = self
            .0
            .partition_point(|(known, other, _)| (*known, *other) < (hash, id));
        let (known, other, index) = self.0.get(first)?;
        (*known == hash && *other == id).then_some(*index)
    }

    /// Every id, each once, in no order that means anything.
    pub fn ids(&self) -> impl Iterator<Item = &'a Id> {
        let alike = self.0.chunk_by(|(_, one, _), (_, other, _)| one == other);
        alike.filter_map(|of| of.first().map(|(_, id, _)| *id))
    }
}
