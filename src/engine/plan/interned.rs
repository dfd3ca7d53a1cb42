//! Lists of a standard, each thing known by its id and by its place.

use crate::base::id::Id;
use crate::base::index::Index;

/// Things known by their id and by their place.
#[derive(Debug)]
pub(crate) struct Interned<T> {
    index: Index<Id>,
    pub items: Vec<T>,
}

impl<T> Interned<T> {
    /// Of things with one id the first is known by it.
    pub fn new(items: impl Iterator<Item = (Id, T)>) -> Self {
        let (ids, items): (Vec<_>, _) = items.unzip();
        Self {
            index: Index::of(ids.into_iter()),
            items,
        }
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn index_of(&self, id: &Id) -> Option<usize> {
        self.index_of_str(id.as_str())
    }

    pub fn index_of_str(&self, id: &str) -> Option<usize> {
        self.index.get(id)
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
        Self::new(std::iter::empty())
    }
}
