//! Filters of evidence as a revision sees them: for each kind, what an item of it has to be.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::counts::ItemClass;
use super::vocabulary::RevisionVocabulary;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::rule::{Bound, EvidenceTest};

/// A filter with its kinds; two revisions that see the same have the same sieve.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SeenFilter(Rc<BTreeMap<Id, Pass>>);

/// What an item of a kind has to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pass {
    pub tags: Rc<BTreeSet<Id>>,
    pub languages: Rc<BTreeSet<Id>>,
    /// The greatest age: the rule's, or the lifetime of the kind where that is less.
    pub within_days: Option<u32>,
    pub figures: BTreeMap<Id, Figure>,
}

/// A range of a measure, within what the revision declares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Figure {
    pub scale: u32,
    pub least: Option<Decimal>,
    pub most: Option<Decimal>,
}

impl SeenFilter {
    /// The filter of a test as a revision sees it.
    pub fn of(test: &EvidenceTest, vocabulary: &RevisionVocabulary<'_>) -> Self {
        let mut passes = BTreeMap::new();
        let tags: Rc<BTreeSet<Id>> = Rc::new(test.tags.iter().cloned().collect());
        let languages: Rc<BTreeSet<Id>> = Rc::new(test.languages.iter().cloned().collect());
        for id in &test.kind {
            let Some(known) = vocabulary.kind(id) else {
                continue;
            };
            let figure = test.measure.as_ref().map(|asked| {
                let measure = vocabulary.measure(&asked.id);
                measure
                    .filter(|_| known.measures.contains(&asked.id))
                    .map(|known| {
                        let mut figure = Figure {
                            scale: known.scale,
                            least: known.min,
                            most: known.max,
                        };
                        match asked.bound {
                            Bound::AtLeast(least) => figure.raise(least),
                            Bound::AtMost(most) => figure.lower(most),
                        }
                        (asked.id.clone(), figure)
                    })
            });
            let unseen = tags.iter().any(|tag| !known.tags.contains(tag))
                || matches!(figure, Some(None))
                || matches!(&figure, Some(Some((_, figure))) if figure.is_empty());
            if unseen {
                continue;
            }
            let lifetime = known.kind.lifetime_days.map(|days| days.value());
            let within = test.within_days.map(|days| days.value());
            let pass = Pass {
                tags: Rc::clone(&tags),
                languages: Rc::clone(&languages),
                within_days: within.into_iter().chain(lifetime).min(),
                figures: figure.flatten().into_iter().collect(),
            };
            passes.insert(id.clone(), pass);
        }
        Self(Rc::new(passes))
    }

    pub fn kinds(&self) -> impl Iterator<Item = &Id> {
        self.0.keys()
    }

    pub fn pass(&self, kind: &Id) -> Option<&Pass> {
        self.0.get(kind)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// About how much it is to compare with another.
    pub fn size(&self) -> usize {
        let of = self.0.values();
        of.map(Pass::size).sum()
    }

    /// Whether an item passes.
    pub fn passes(&self, item: &ItemClass) -> bool {
        self.pass(&item.kind).is_some_and(|pass| {
            pass.tags.is_subset(&item.tags)
                && pass.languages.is_subset(&item.languages)
                && pass.within_days.is_none_or(|days| item.age <= days)
                && pass.figures.iter().all(|(id, figure)| {
                    item.measures
                        .get(id)
                        .is_some_and(|value| figure.holds(*value))
                })
        })
    }

    /// Whether everything that passes this passes the other.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.iter().all(|(kind, pass)| {
            other.pass(kind).is_some_and(|wider| {
                wider.tags.is_subset(&pass.tags)
                    && wider.languages.is_subset(&pass.languages)
                    && wider
                        .within_days
                        .is_none_or(|wide| pass.within_days.is_some_and(|days| days <= wide))
                    && wider.figures.iter().all(|(id, wide)| {
                        pass.figures
                            .get(id)
                            .is_some_and(|figure| figure.is_within(wide))
                    })
            })
        })
    }
}

impl Pass {
    /// About how much it is to join it with another, or to look at an item with it.
    pub fn size(&self) -> usize {
        4 + self.tags.len() + self.languages.len() + self.figures.len()
    }

    /// What an item has to be in order to pass both; `None` where none does.
    pub fn and(mut self, other: &Self) -> Option<Self> {
        for (mine, others) in [
            (&mut self.tags, &other.tags),
            (&mut self.languages, &other.languages),
        ] {
            if !others.is_subset(mine) {
                Rc::make_mut(mine).extend(others.iter().cloned());
            }
        }
        self.within_days = self.within_days.into_iter().chain(other.within_days).min();
        for (id, figure) in &other.figures {
            let joined = self
                .figures
                .entry(id.clone())
                .or_insert_with(|| figure.clone());
            if let Some(least) = figure.least {
                joined.raise(least);
            }
            if let Some(most) = figure.most {
                joined.lower(most);
            }
            if joined.is_empty() {
                return None;
            }
        }
        Some(self)
    }
}

impl Figure {
    fn raise(&mut self, least: Decimal) {
        self.least = Some(self.least.map_or(least, |now| now.max(least)));
    }

    fn lower(&mut self, most: Decimal) {
        self.most = Some(self.most.map_or(most, |now| now.min(most)));
    }

    fn is_empty(&self) -> bool {
        matches!((self.least, self.most), (Some(least), Some(most)) if least > most)
    }

    pub fn holds(&self, value: Decimal) -> bool {
        self.least.is_none_or(|least| value >= least) && self.most.is_none_or(|most| value <= most)
    }

    fn is_within(&self, wide: &Self) -> bool {
        let least = wide
            .least
            .is_none_or(|low| self.least.is_some_and(|least| least >= low));
        let most = wide
            .most
            .is_none_or(|high| self.most.is_some_and(|most| most <= high));
        least && most
    }
}
