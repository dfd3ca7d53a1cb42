//! Lists of a standard, each thing known by its id and by its place.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::base::id::Id;

/// Things known by their id and by their place.
#[derive(Debug)]
pub(crate) struct Interned<T> {
    // What is looked up may be anybody's; what is held is the standard's own, so that no document can make
    // the lookups slow.
    indices: HashMap<Id, usize, FxBuildHasher>,
    pub items: Vec<T>,
}

impl<T> Interned<T> {
    pub fn new(items: impl Iterator<Item = (Id, T)>) -> Self {
        let (ids, items): (Vec<_>, Vec<_>) = items.unzip();
        Self {
            indices: ids
                .into_iter()
                .enumerate()
                .map(|(index, id)| (id, index))
                .collect(),
            items,
        }
    }

    pub fn index_of(&self, id: &Id) -> Option<usize> {
        self.index_of_word(id.as_str())
    }

    pub fn index_of_word(&self, id: &str) -> Option<usize> {
        self.indices.get(id).copied()
    }

    pub fn get(&self, id: &Id) -> Option<&T> {
        self.items.get(self.index_of(id)?)
    }
}
