//! The theory of counts: whether items of evidence exist that pass each filter so many times.
//!
//! A filter is a product (kinds, tags, languages, age, a figure), so items that pass several filters
//! are found in the intersection of their products. Of all items in an intersection one that passes
//! as little else as can be is enough: upper bounds only get easier by it, and lower bounds are
//! served by other items.

use std::collections::{BTreeMap, BTreeSet};

use super::sieve::{Figure, Pass, Sieve};
use crate::decimal::Decimal;
use crate::id::Id;

/// An item of evidence, as far as rules can tell items apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub kind: Id,
    pub tags: BTreeSet<Id>,
    pub languages: BTreeSet<Id>,
    pub measures: BTreeMap<Id, Decimal>,
    /// Its age in days.
    pub age: u32,
}

/// How many items are to pass a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    pub filter: usize,
    pub least: u32,
    pub most: Option<u32>,
}

/// What came of looking for items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Items(Vec<Item>),
    /// No items do it.
    None,
    /// The steps ran out, or there were more ways than are tried.
    OutOfSteps,
}

/// With more filters than this, not all combinations are tried.
const MOST_SHARED: usize = 8;
/// With more figures than this, not all are tried.
const MOST_FIGURES: usize = 64;

/// Looks for items that pass every filter as often as wanted.
pub(super) fn items(wanted: &[Wanted], sieves: &[Sieve], steps: &mut u64) -> Found {
    let mut all = Vec::new();
    for group in groups(wanted, sieves) {
        let mut search = Search {
            wanted: &group,
            sieves,
            counts: vec![0; group.len()],
            items: Vec::new(),
            complete: true,
            steps,
        };
        match search.fill() {
            Some(true) => all.append(&mut search.items),
            Some(false) if search.complete => return Found::None,
            _ => return Found::OutOfSteps,
        }
    }
    Found::Items(all)
}

/// Those of the wanted that cannot be had together; each group shares no kind with another.
pub(super) fn groups(wanted: &[Wanted], sieves: &[Sieve]) -> Vec<Vec<Wanted>> {
    let mut groups: Vec<(BTreeSet<&Id>, Vec<Wanted>)> = Vec::new();
    for &one in wanted {
        if one.least == 0 && one.most.is_none() {
            continue;
        }
        let kinds = sieves.get(one.filter).into_iter().flat_map(Sieve::kinds);
        let mut joined = (kinds.collect::<BTreeSet<_>>(), vec![one]);
        let (touching, apart) = std::mem::take(&mut groups)
            .into_iter()
            .partition(|(kinds, _)| !kinds.is_disjoint(&joined.0));
        groups = apart;
        let touching: Vec<(BTreeSet<&Id>, Vec<Wanted>)> = touching;
        for (kinds, others) in touching {
            joined.0.extend(kinds);
            joined.1.splice(0..0, others);
        }
        groups.push(joined);
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

struct Search<'s> {
    wanted: &'s [Wanted],
    sieves: &'s [Sieve],
    counts: Vec<u32>,
    items: Vec<Item>,
    complete: bool,
    steps: &'s mut u64,
}

impl Search<'_> {
    /// Whether items can be added so that every filter is passed as often as wanted; `None` where
    /// the steps run out.
    fn fill(&mut self) -> Option<bool> {
        *self.steps = self.steps.checked_sub(1)?;
        let short = |place: usize| {
            let (count, wanted) = (self.counts.get(place)?, self.wanted.get(place)?);
            wanted.least.checked_sub(*count).filter(|&more| more > 0)
        };
        let Some((place, more)) = (0..self.wanted.len()).find_map(|n| Some((n, short(n)?))) else {
            return Some(true);
        };
        for (item, passes) in self.candidates(place) {
            let room = passes.iter().filter_map(|&passed| {
                let most = self.wanted.get(passed)?.most?;
                Some(most.saturating_sub(*self.counts.get(passed)?))
            });
            let served = passes.iter().filter_map(|&passed| {
                let (count, wanted) = (self.counts.get(passed)?, self.wanted.get(passed)?);
                wanted.least.checked_sub(*count).filter(|&more| more > 0)
            });
            let several = room.chain(served).min().unwrap_or(0).min(more);
            let mut tried = [several, 1.min(several)].to_vec();
            tried.dedup();
            for times in tried.into_iter().filter(|&times| times > 0) {
                self.add(&item, &passes, times);
                if self.fill()? {
                    return Some(true);
                }
                self.drop(&passes, times);
            }
        }
        Some(false)
    }

    fn add(&mut self, item: &Item, passes: &[usize], times: u32) {
        self.items.extend((0..times).map(|_| item.clone()));
        for &passed in passes {
            if let Some(count) = self.counts.get_mut(passed) {
                *count += times;
            }
        }
    }

    fn drop(&mut self, passes: &[usize], times: u32) {
        let left = self.items.len() - usize::try_from(times).unwrap_or(0);
        self.items.truncate(left);
        for &passed in passes {
            if let Some(count) = self.counts.get_mut(passed) {
                *count -= times;
            }
        }
    }

    fn sieve(&self, place: usize) -> Option<&Sieve> {
        self.sieves.get(self.wanted.get(place)?.filter)
    }

    /// Items that pass the filter at a place, those that serve most first, each with all that it
    /// passes.
    fn candidates(&mut self, place: usize) -> Vec<(Item, Vec<usize>)> {
        let mut found: Vec<(Item, Vec<usize>)> = Vec::new();
        let kinds: Vec<Id> = self
            .sieve(place)
            .into_iter()
            .flat_map(Sieve::kinds)
            .cloned()
            .collect();
        for kind in &kinds {
            let others: Vec<usize> = (0..self.wanted.len())
                .filter(|&other| {
                    let short = self.wanted.get(other).zip(self.counts.get(other));
                    other != place
                        && short.is_some_and(|(wanted, count)| wanted.least > *count)
                        && self
                            .sieve(other)
                            .is_some_and(|sieve| sieve.pass(kind).is_some())
                })
                .collect();
            for together in self.subsets(kind, place, &others) {
                let Some(pass) = self.intersection(kind, &together) else {
                    continue;
                };
                for item in self.items_in(kind, &pass) {
                    if !found.iter().any(|(known, _)| *known == item) {
                        let passes = (0..self.wanted.len())
                            .filter(|&other| {
                                self.sieve(other).is_some_and(|sieve| sieve.passes(&item))
                            })
                            .collect();
                        found.push((item, passes));
                    }
                }
            }
        }
        // Those that serve most come first: fewer items make a shorter witness.
        found.sort_by_key(|(_, passes)| {
            let serves = passes.iter().filter(|&&passed| {
                let short = self.wanted.get(passed).zip(self.counts.get(passed));
                short.is_some_and(|(wanted, count)| wanted.least > *count)
            });
            std::cmp::Reverse(serves.count())
        });
        found
    }

    /// Sets of filters that one item might serve, each with the filter at the place in it.
    fn subsets(&mut self, kind: &Id, place: usize, others: &[usize]) -> Vec<Vec<usize>> {
        if others.len() <= MOST_SHARED {
            return (0..1_usize << others.len())
                .map(|bits| {
                    let chosen = others.iter().enumerate();
                    let chosen = chosen.filter(|(n, _)| bits >> n & 1 == 1);
                    let chosen = chosen.map(|(_, &other)| other);
                    std::iter::once(place).chain(chosen).collect()
                })
                .collect();
        }
        self.complete = false;
        let mut greedy = vec![place];
        for &other in others {
            greedy.push(other);
            if self.intersection(kind, &greedy).is_none() {
                greedy.pop();
            }
        }
        let pairs = others.iter().map(|&other| vec![place, other]);
        [greedy]
            .into_iter()
            .chain(pairs)
            .chain([vec![place]])
            .collect()
    }

    fn intersection(&self, kind: &Id, together: &[usize]) -> Option<Pass> {
        let mut joined = Pass::default();
        for &place in together {
            joined = joined.and(self.sieve(place)?.pass(kind)?)?;
        }
        Some(joined)
    }

    /// The items in a product that matter: as old as they may be, with no more tags, languages and
    /// figures than they need, and each figure at a place where a bound lies.
    fn items_in(&mut self, kind: &Id, pass: &Pass) -> Vec<Item> {
        let item = Item {
            kind: kind.clone(),
            tags: pass.tags.clone(),
            languages: pass.languages.clone(),
            measures: BTreeMap::new(),
            age: pass.within_days.unwrap_or_else(|| self.old_enough(kind)),
        };
        let mut items = vec![item];
        for (measure, figure) in &pass.figures {
            let values = self.figures(kind, measure, figure);
            items = items
                .iter()
                .flat_map(|item| {
                    values.iter().map(|value| {
                        let mut item = item.clone();
                        item.measures.insert(measure.clone(), *value);
                        item
                    })
                })
                .collect();
            if items.len() > MOST_FIGURES {
                self.complete = false;
                items.truncate(MOST_FIGURES);
            }
        }
        items
    }

    /// An age that passes no filter with a bound on ages and on its count; 0 where there is none.
    fn old_enough(&self, kind: &Id) -> u32 {
        let bounded = (0..self.wanted.len()).filter_map(|place| {
            self.wanted.get(place)?.most?;
            self.sieve(place)?.pass(kind)?.within_days
        });
        bounded.max().map_or(0, |days| days + 1)
    }

    /// The values of a figure that bounds tell apart, within a range.
    fn figures(&self, kind: &Id, measure: &Id, range: &Figure) -> Vec<Decimal> {
        let mut values: Vec<_> = [range.least, range.most].into_iter().flatten().collect();
        for place in 0..self.wanted.len() {
            let pass = self.sieve(place).and_then(|sieve| sieve.pass(kind));
            let Some(other) = pass.and_then(|pass| pass.figures.get(measure)) else {
                continue;
            };
            let below = other.least.and_then(|least| least.step(range.scale, false));
            let above = other.most.and_then(|most| most.step(range.scale, true));
            values.extend(
                [other.least, other.most, below, above]
                    .into_iter()
                    .flatten(),
            );
        }
        values.retain(|value| range.holds(*value));
        let mut kept: Vec<Decimal> = Vec::new();
        for value in values {
            if !kept.contains(&value) {
                kept.push(value);
            }
        }
        kept
    }
}
