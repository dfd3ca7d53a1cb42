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
    /// Of things with one id the first is known by it.
    pub fn new(items: impl Iterator<Item = (Id, T)>) -> Self {
        let mut all = Self::default();
        for (id, item) in items {
            let next = all.items.len();
            all.indices.entry(id).or_insert(next);
            all.items.push(item);
        }
        all
    }

    /// The place of a thing, which is new where its id is.
    pub fn place(&mut self, id: &Id, item: T) -> usize {
        if let Some(index) = self.index_of(id) {
            return index;
        }
        let next = self.items.len();
        self.indices.insert(id.clone(), next);
        self.items.push(item);
        next
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn index_of(&self, id: &Id) -> Option<usize> {
        self.index_of_str(id.as_str())
    }

    pub fn index_of_str(&self, id: &str) -> Option<usize> {
        self.indices.get(id).copied()
    }

    pub fn has(&self, id: &Id) -> bool {
        self.index_of(id).is_some()
    }

    pub fn get(&self, id: &Id) -> Option<&T> {
        self.items.get(self.index_of(id)?)
    }
}

impl<T> Default for Interned<T> {
    fn default() -> Self {
        Self {
            indices: HashMap::default(),
            items: Vec::new(),
        }
    }
}
