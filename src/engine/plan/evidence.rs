//! Evidence in the terms of a plan: kinds, and the filters that their items pass or not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::rule::{Bound, EvidenceTest};
use crate::documents::standard::{EvidenceKind, Measure};

/// A kind of evidence: how long its items count, and which filters ask for it.
#[derive(Debug)]
pub(crate) struct PlannedKind {
    pub lifetime_days: Option<u32>,
    pub filters: Vec<usize>,
    /// The tags that its items can carry.
    pub tags: Vec<Id>,
    /// The same, to look one up.
    known_tags: HashSet<Id>,
    /// The figures that its items can state.
    pub measures: Vec<Measure>,
    /// Their places, to look one up.
    known_measures: HashMap<Id, usize>,
    /// The filters again, in the terms of the kind.
    pub sieves: Vec<KindFilter>,
    /// The filters once more, one by one: what each asks of items of the kind.
    pub asks: Vec<KindTest>,
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

/// The words of the filters by their places, so that an item is looked up once and not for each
/// filter. Hashed with a key of this process: the words may be anybody's.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    pub tags: HashMap<Id, usize>,
    pub languages: HashMap<Id, usize>,
    pub measures: HashMap<Id, usize>,
}

impl Lexicon {
    /// What a filter needs; words that are new get a place.
    pub fn needs(&mut self, filter: &Filter) -> Needs {
        let mut measures = [&filter.measure].into_iter().flatten();
        Needs {
            tags: filter
                .tags
                .iter()
                .map(|id| index_of(&mut self.tags, id))
                .collect(),
            languages: (filter.languages.iter())
                .map(|id| index_of(&mut self.languages, id))
                .collect(),
            measure: measures
                .next()
                .map(|(id, bound)| (index_of(&mut self.measures, id), *bound)),
        }
    }
}

fn index_of(known: &mut HashMap<Id, usize>, id: &Id) -> usize {
    let next = known.len();
    *known.entry(id.clone()).or_insert(next)
}

/// A filter in the terms of one kind of evidence.
#[derive(Debug)]
pub(crate) struct KindFilter {
    pub filter: usize,
    /// The tags that an item needs, a bit for each in the order of the kind.
    pub tags: u64,
    pub languages: Arc<[Id]>,
    /// The greatest age in days.
    pub window: Option<i32>,
    /// The figure that it needs, by its place among those of the kind.
    pub measure: Option<(usize, Bound<Decimal>)>,
}

impl PlannedKind {
    /// The greatest number of tags of a kind for which there are sieves.
    pub const MAX_TAGS: usize = 64;

    /// A kind for which no filter asks yet; `measures` are those that it can state.
    pub fn new(kind: &EvidenceKind, measures: Vec<Measure>) -> Self {
        let indices = measures.iter().enumerate();
        Self {
            lifetime_days: kind.lifetime_days.map(|days| days.value()),
            filters: Vec::new(),
            tags: kind.tags.clone(),
            known_tags: kind.tags.iter().cloned().collect(),
            known_measures: indices
                .map(|(index, one)| (one.id.clone(), index))
                .collect(),
            measures,
            sieves: Vec::new(),
            asks: Vec::new(),
        }
    }

    /// Whether its items can carry a tag.
    pub fn carries(&self, tag: &Id) -> bool {
        self.known_tags.contains(tag)
    }

    /// A figure that its items can state.
    pub fn measure(&self, id: &Id) -> Option<&Measure> {
        self.measures.get(*self.known_measures.get(id)?)
    }

    /// What a filter asks of items of the kind, where it asks for them.
    pub fn asks_of(&self, filter: usize) -> Option<&KindTest> {
        // The filters stand in the order of the plan.
        self.asks.get(self.filters.binary_search(&filter).ok()?)
    }

    /// Adds a filter that asks for items of the kind.
    pub fn ask(&mut self, index: usize, filter: &Filter, languages: &Arc<[Id]>) {
        let measure = match &filter.measure {
            None => Some(None),
            Some((id, bound)) => {
                let index = self.known_measures.get(id);
                index.map(|index| Some((*index, *bound)))
            }
        };
        let carried = filter.tags.iter().all(|tag| self.carries(tag)) && measure.is_some();
        let window = filter.window(self.lifetime_days);
        self.filters.push(index);
        self.asks.push(KindTest { window, carried });
        if let Some(measure) = measure.filter(|_| carried && self.tags.len() <= Self::MAX_TAGS) {
            let bits = filter.tags.iter().filter_map(|tag| {
                let bit = self.tags.iter().position(|known| known == tag)?;
                1_u64.checked_shl(u32::try_from(bit).ok()?)
            });
            self.sieves.push(KindFilter {
                filter: index,
                tags: bits.fold(0, |bits, bit| bits | bit),
                languages: Arc::clone(languages),
                window,
                measure,
            });
        }
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
