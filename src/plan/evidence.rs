//! Evidence in the terms of a plan: kinds, and the filters that their items pass or not.

use crate::decimal::Decimal;
use crate::id::Id;
use crate::rule::{Bound, EvidenceTest};
use crate::standard::Measure;

/// A kind of evidence: how long its items count, and which filters ask for it.
#[derive(Debug)]
pub(crate) struct PlannedKind {
    pub lifetime_days: Option<u32>,
    pub filters: Vec<usize>,
    /// The tags that its items can carry.
    pub tags: Vec<Id>,
    /// The figures that its items can state.
    pub measures: Vec<Measure>,
    /// The filters again, in the terms of the kind.
    pub sieves: Vec<Sieve>,
}

/// A filter in the terms of one kind of evidence.
#[derive(Debug)]
pub(crate) struct Sieve {
    pub filter: usize,
    /// The tags that an item needs, a bit for each in the order of the kind.
    pub tags: u64,
    pub languages: Vec<Id>,
    /// The greatest age in days.
    pub window: Option<i32>,
    /// The figure that it needs, by its place among those of the kind.
    pub measure: Option<(usize, Bound<Decimal>)>,
}

impl PlannedKind {
    /// The greatest number of tags of a kind for which there are sieves.
    pub const MAX_TAGS: usize = 64;

    /// The filter as a sieve; `None` where no item of the kind ever passes it.
    pub fn sieve(&self, place: usize, filter: &Filter) -> Option<Sieve> {
        let bits = filter.tags.iter().map(|tag| {
            let bit = self.tags.iter().position(|known| known == tag)?;
            1_u64.checked_shl(u32::try_from(bit).ok()?)
        });
        let measure = match &filter.measure {
            None => None,
            Some((id, bound)) => {
                let place = self.measures.iter().position(|known| known.id == *id)?;
                Some((place, *bound))
            }
        };
        Some(Sieve {
            filter: place,
            tags: bits.sum::<Option<u64>>()?,
            languages: filter.languages.clone(),
            window: filter.window(self.lifetime_days),
            measure,
        })
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
}
