//! Evidence in the terms of a plan: kinds, and the filters that their items pass or not.

use std::collections::BTreeSet;

use super::Interned;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::rule::{Bound, EvidenceTest};
use crate::documents::standard::{EvidenceKind, Measure};

/// A kind of evidence: how long its items count, and which filters ask for it.
#[derive(Debug)]
pub(crate) struct PlannedKind {
    pub lifetime_days: Option<u32>,
    /// The tags that its items can carry, each with its place in the lexicon, where a filter asks for it.
    pub tags: Interned<Option<usize>>,
    /// The figures that its items can state.
    pub measures: Interned<PlannedMeasure>,
    /// In the order of the plan.
    pub filters: Vec<usize>,
    /// What each of the filters asks of items of the kind.
    pub asks: Vec<KindTest>,
}

/// A figure that items of a kind can state, with its place in the lexicon, where a filter asks for it.
#[derive(Debug)]
pub(crate) struct PlannedMeasure {
    pub measure: Measure,
    pub place: Option<usize>,
}

/// What a filter asks of items of one kind.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KindTest {
    /// The greatest age in days.
    pub window: Option<i32>,
    /// Whether an item of the kind can have the tags and state the figure.
    pub carried: bool,
}

/// What a filter asks of an item of any kind, by the places of words.
#[derive(Debug)]
pub(crate) struct Needs {
    pub tags: Vec<usize>,
    pub languages: Vec<usize>,
    pub measure: Option<(usize, Bound<Decimal>)>,
}

/// The words of the filters by their places, so that an item is looked up once and not for each filter.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    pub tags: Interned<()>,
    pub languages: Interned<()>,
    pub measures: Interned<()>,
}

impl Lexicon {
    pub fn of(filters: &[Filter]) -> Self {
        fn all<'f>(ids: impl Iterator<Item = &'f Id>) -> Interned<()> {
            let ids: BTreeSet<&Id> = ids.collect();
            Interned::new(ids.into_iter().map(|id| (id.clone(), ())))
        }
        let measures = filters.iter().filter_map(|filter| filter.measure.as_ref());
        Self {
            tags: all(filters.iter().flat_map(|filter| &filter.tags)),
            languages: all(filters.iter().flat_map(|filter| &filter.languages)),
            measures: all(measures.map(|(id, _)| id)),
        }
    }

    /// What one of the filters needs.
    pub fn needs(&self, filter: &Filter) -> Needs {
        let places = |known: &Interned<()>, ids: &[Id]| {
            let places = ids.iter().filter_map(|id| known.index_of(id));
            places.collect()
        };
        // INVARIANT: the words of every filter have a place.
        let measure = filter.measure.as_ref();
        let measure = measure.and_then(|(id, bound)| Some((self.measures.index_of(id)?, *bound)));
        Needs {
            tags: places(&self.tags, &filter.tags),
            languages: places(&self.languages, &filter.languages),
            measure,
        }
    }
}

impl PlannedKind {
    /// A kind for which no filter asks yet; `measures` are those that it can state.
    pub fn new(kind: &EvidenceKind, measures: impl Iterator<Item = Measure>) -> Self {
        Self {
            lifetime_days: kind.lifetime_days.map(|days| days.value()),
            tags: Interned::new(kind.tags.iter().map(|tag| (tag.id.clone(), None))),
            measures: Interned::new(measures.map(|measure| {
                let place = None;
                (measure.id.clone(), PlannedMeasure { measure, place })
            })),
            filters: Vec::new(),
            asks: Vec::new(),
        }
    }

    /// What a filter asks of items of the kind, where it asks for them.
    pub fn asks_of(&self, filter: usize) -> Option<&KindTest> {
        self.asks.get(self.filters.binary_search(&filter).ok()?)
    }

    /// Learns the places of its tags and figures.
    pub fn place(&mut self, kind: &EvidenceKind, lexicon: &Lexicon) {
        for (place, tag) in self.tags.items.iter_mut().zip(&kind.tags) {
            *place = lexicon.tags.index_of(&tag.id);
        }
        for one in &mut self.measures.items {
            one.place = lexicon.measures.index_of(&one.measure.id);
        }
    }

    /// Adds a filter that asks for items of the kind.
    pub fn ask(&mut self, index: usize, filter: &Filter) {
        let measure = filter.measure.as_ref();
        let carried = filter.tags.iter().all(|tag| self.tags.has(tag))
            && measure.is_none_or(|(id, _)| self.measures.has(id));
        let window = filter.window(self.lifetime_days);
        self.filters.push(index);
        self.asks.push(KindTest { window, carried });
    }
}

/// What an item has to be in order to count, apart from how many are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Filter {
    pub kinds: Vec<Id>,
    pub tags: Vec<Id>,
    pub languages: Vec<Id>,
    pub within_days: Option<u32>,
    pub measure: Option<(Id, Bound<Decimal>)>,
}

impl Filter {
    pub fn of(test: &EvidenceTest) -> Self {
        let sorted = |ids: &[Id]| {
            let mut ids = ids.to_vec();
            ids.sort();
            ids.dedup();
            ids
        };
        Self {
            kinds: sorted(&test.kind),
            tags: sorted(&test.tags),
            languages: sorted(&test.languages),
            within_days: test.within_days.map(|days| days.value()),
            measure: test
                .measure
                .as_ref()
                .map(|measure| (measure.id.clone(), measure.bound)),
        }
    }

    /// The greatest age in days at which an item counts here, given how long its kind counts.
    pub fn window(&self, lifetime_days: Option<u32>) -> Option<i32> {
        let days = self.within_days.into_iter().chain(lifetime_days).min()?;
        i32::try_from(days).ok()
    }
}
