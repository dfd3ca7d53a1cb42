//! The theory of counts: whether items of evidence exist that pass each filter so many times.
//!
//! A filter is a product (kinds, tags, languages, age, a figure), so items that pass several filters
//! are found in the intersection of their products. Of all items in an intersection one that passes
//! as little else as can be is enough: upper bounds only get easier by it, and lower bounds are
//! served by other items.

use std::collections::{BTreeMap, BTreeSet};

use super::budget::StepBudget;
use super::filter::{Figure, Pass, SeenFilter};
use crate::base::decimal::Decimal;
use crate::base::id::Id;

/// An item of evidence, as far as rules can tell items apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ItemClass {
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
pub(super) enum Searched {
    /// These, each so many times.
    Items(Vec<(ItemClass, u32)>),
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
pub(super) fn items(wanted: &[Wanted], sieves: &[SeenFilter], budget: &mut StepBudget) -> Searched {
    let mut all = Vec::new();
    let Some(groups) = groups(wanted, sieves, budget) else {
        return Searched::OutOfSteps;
    };
    for group in groups {
        let mut search = ItemSearch::of(&group, sieves, budget);
        match search.fill() {
            Some(true) => all.append(&mut search.items),
            Some(false) if search.complete => return Searched::None,
            _ => return Searched::OutOfSteps,
        }
    }
    Searched::Items(all)
}

/// Those of the wanted that cannot be had together; each group shares no kind with another. Groups
/// stand in the order of their last one.
pub(super) fn groups(
    wanted: &[Wanted],
    sieves: &[SeenFilter],
    budget: &mut StepBudget,
) -> Option<Vec<Vec<Wanted>>> {
    let asked = |one: &&Wanted| one.least > 0 || one.most.is_some();
    let wanted: Vec<Wanted> = wanted.iter().filter(asked).copied().collect();
    // The first that has a kind, or that such a one is joined with; found by following.
    let mut first: Vec<usize> = (0..wanted.len()).collect();
    fn find(first: &mut [usize], mut index: usize) -> usize {
        while let Some(&next) = first.get(index).filter(|&&next| next != index) {
            let behind = first.get(next).copied().unwrap_or(next);
            if let Some(mine) = first.get_mut(index) {
                *mine = behind;
            }
            index = behind;
        }
        index
    }
    let mut of_kind: BTreeMap<&Id, usize> = BTreeMap::new();
    for (index, one) in wanted.iter().enumerate() {
        let kinds = || {
            sieves
                .get(one.filter)
                .into_iter()
                .flat_map(SeenFilter::kinds)
        };
        budget.take(8 * (1 + kinds().count()))?;
        for kind in kinds() {
            let known = *of_kind.entry(kind).or_insert(index);
            let (a, b) = (find(&mut first, known), find(&mut first, index));
            if let Some(joined) = first.get_mut(a.max(b)) {
                *joined = a.min(b);
            }
        }
    }
    let mut groups: BTreeMap<usize, (usize, Vec<Wanted>)> = BTreeMap::new();
    for (index, one) in wanted.iter().enumerate() {
        let group = groups.entry(find(&mut first, index)).or_default();
        group.0 = index;
        group.1.push(*one);
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(|(last, _)| *last);
    Some(groups.into_iter().map(|(_, group)| group).collect())
}

struct ItemSearch<'s> {
    wanted: &'s [Wanted],
    sieves: &'s [SeenFilter],
    /// The wanted whose filter takes a kind.
    of_kind: BTreeMap<&'s Id, Vec<usize>>,
    counts: Vec<u32>,
    items: Vec<(ItemClass, u32)>,
    complete: bool,
    budget: &'s mut StepBudget,
}

/// An item with all of the wanted that it passes.
type Candidate = (ItemClass, Vec<usize>);

/// Where a search stands: what it can add, and how often the next of it.
struct Frontier {
    candidates: std::vec::IntoIter<Candidate>,
    /// The candidate that was tried last, with the numbers that are still to be tried.
    last: Option<(Candidate, Vec<u32>)>,
    /// How many were added.
    added: u32,
    /// How many the filter that it is for needs.
    more: u32,
}

impl<'s> ItemSearch<'s> {
    fn of(wanted: &'s [Wanted], sieves: &'s [SeenFilter], budget: &'s mut StepBudget) -> Self {
        let mut of_kind: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        for (index, one) in wanted.iter().enumerate() {
            for kind in sieves
                .get(one.filter)
                .into_iter()
                .flat_map(SeenFilter::kinds)
            {
                of_kind.entry(kind).or_default().push(index);
            }
        }
        Self {
            wanted,
            sieves,
            of_kind,
            counts: vec![0; wanted.len()],
            items: Vec::new(),
            complete: true,
            budget,
        }
    }

    /// Whether items can be added so that every filter is passed as often as wanted; `None` where
    /// the steps run out.
    fn fill(&mut self) -> Option<bool> {
        let mut choices: Vec<Frontier> = Vec::new();
        loop {
            self.budget.take(4 + self.wanted.len())?;
            let Some((index, more)) = self.first_short() else {
                return Some(true);
            };
            choices.push(Frontier {
                candidates: self.candidates(index)?.into_iter(),
                last: None,
                added: 0,
                more,
            });
            // The next way, of the last choice that has one.
            loop {
                let Some(choice) = choices.last_mut() else {
                    return Some(false);
                };
                if self.next(choice)? {
                    break;
                }
                choices.pop();
            }
        }
    }

    fn first_short(&self) -> Option<(usize, u32)> {
        (0..self.wanted.len()).find_map(|index| Some((index, self.short(index)?)))
    }

    /// How many items a filter needs beyond those that there are; nothing where it has enough.
    fn short(&self, index: usize) -> Option<u32> {
        let (count, wanted) = (self.counts.get(index)?, self.wanted.get(index)?);
        wanted.least.checked_sub(*count).filter(|&more| more > 0)
    }

    /// Takes back what a choice added, and adds what it can add next; whether there is something.
    fn next(&mut self, choice: &mut Frontier) -> Option<bool> {
        if let Some(((_, passes), _)) = &choice.last
            && choice.added > 0
        {
            self.items.pop();
            self.count(passes, |count| count - choice.added);
            choice.added = 0;
        }
        loop {
            if let Some(((item, passes), numbers)) = &mut choice.last
                && let Some(times) = numbers.pop()
            {
                self.budget.take(8 + passes.len())?;
                self.items.push((item.clone(), times));
                self.count(passes, |count| count + times);
                choice.added = times;
                return Some(true);
            }
            let Some(candidate) = choice.candidates.next() else {
                return Some(false);
            };
            let (_, passes) = &candidate;
            self.budget.take(1 + 2 * passes.len())?;
            let room = passes.iter().filter_map(|&passed| {
                let most = self.wanted.get(passed)?.most?;
                Some(most.saturating_sub(*self.counts.get(passed)?))
            });
            let served = passes.iter().filter_map(|&passed| self.short(passed));
            let several = room.chain(served).min().unwrap_or(0).min(choice.more);
            // As many as there is room for, and then a single one.
            let mut numbers = vec![1.min(several), several];
            numbers.dedup();
            numbers.retain(|&times| times > 0);
            choice.last = Some((candidate, numbers));
        }
    }

    fn count(&mut self, passes: &[usize], counted: impl Fn(u32) -> u32) {
        for &passed in passes {
            if let Some(count) = self.counts.get_mut(passed) {
                *count = counted(*count);
            }
        }
    }

    fn sieve(&self, index: usize) -> Option<&'s SeenFilter> {
        self.sieves.get(self.wanted.get(index)?.filter)
    }

    fn of_kind(&self, kind: &Id) -> &[usize] {
        self.of_kind.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Items that pass the filter at a place, those that serve most first, each with all that it
    /// passes.
    fn candidates(&mut self, index: usize) -> Option<Vec<Candidate>> {
        let mut found: Vec<Candidate> = Vec::new();
        let mut known: BTreeSet<ItemClass> = BTreeSet::new();
        let kinds: Vec<Id> = self
            .sieve(index)
            .into_iter()
            .flat_map(SeenFilter::kinds)
            .cloned()
            .collect();
        for kind in &kinds {
            let of_kind = self.of_kind(kind).to_vec();
            self.budget.take(4 + of_kind.len())?;
            let others: Vec<usize> = of_kind
                .iter()
                .copied()
                .filter(|&other| other != index && self.short(other).is_some())
                .collect();
            for together in self.subsets(kind, index, &others)? {
                let Some(pass) = self.intersection(kind, &together)? else {
                    continue;
                };
                for item in self.items_in(kind, &pass)? {
                    self.budget.take(8)?;
                    if !known.insert(item.clone()) {
                        continue;
                    }
                    let mut passes = Vec::new();
                    for &other in &of_kind {
                        let sieve = self.sieve(other);
                        let size = sieve
                            .and_then(|sieve| sieve.pass(kind))
                            .map_or(0, Pass::size);
                        let passed = sieve.is_some_and(|sieve| sieve.passes(&item));
                        self.budget.take(size)?;
                        if passed {
                            passes.push(other);
                        }
                    }
                    found.push((item, passes));
                }
            }
        }
        // Those that serve most come first: fewer items make a shorter witness.
        found.sort_by_cached_key(|(_, passes)| {
            let serves = passes
                .iter()
                .filter(|&&passed| self.short(passed).is_some());
            std::cmp::Reverse(serves.count())
        });
        Some(found)
    }

    /// Sets of filters that one item might serve, each with the filter at the place in it.
    fn subsets(&mut self, kind: &Id, index: usize, others: &[usize]) -> Option<Vec<Vec<usize>>> {
        if others.len() <= MOST_SHARED {
            self.budget.take((1 + others.len()) << others.len())?;
            let all = (0..1_usize << others.len()).map(|bits| {
                let chosen = others.iter().enumerate();
                let chosen = chosen.filter(|(n, _)| bits >> n & 1 == 1);
                let chosen = chosen.map(|(_, &other)| other);
                std::iter::once(index).chain(chosen).collect()
            });
            return Some(all.collect());
        }
        self.complete = false;
        let mut greedy = vec![index];
        let mut joined = self.intersection(kind, &greedy)?;
        for &other in others {
            let pass = self.sieve(other).and_then(|sieve| sieve.pass(kind));
            let (Some(now), Some(pass)) = (&joined, pass) else {
                continue;
            };
            self.budget.take(now.size() + pass.size())?;
            if let Some(both) = now.clone().and(pass) {
                joined = Some(both);
                greedy.push(other);
            }
        }
        self.budget.take(2 * others.len())?;
        let pairs = others.iter().map(|&other| vec![index, other]);
        let all = [greedy].into_iter().chain(pairs).chain([vec![index]]);
        Some(all.collect())
    }

    /// What passes all of these filters, where anything does; `None` where the steps run out.
    fn intersection(&mut self, kind: &Id, together: &[usize]) -> Option<Option<Pass>> {
        let mut joined = Pass::default();
        for &index in together {
            let pass = self.sieve(index).and_then(|sieve| sieve.pass(kind));
            let size = joined.size() + pass.map_or(0, Pass::size);
            let Some(next) = pass.and_then(|pass| joined.and(pass)) else {
                return Some(None);
            };
            joined = next;
            self.budget.take(size)?;
        }
        Some(Some(joined))
    }

    /// The items in a product that matter: as old as they may be, with no more tags, languages and
    /// figures than they need, and each figure at a place where a bound lies.
    fn items_in(&mut self, kind: &Id, pass: &Pass) -> Option<Vec<ItemClass>> {
        self.budget.take(pass.size() + self.of_kind(kind).len())?;
        let item = ItemClass {
            kind: kind.clone(),
            tags: BTreeSet::clone(&pass.tags),
            languages: BTreeSet::clone(&pass.languages),
            measures: BTreeMap::new(),
            age: pass.within_days.unwrap_or_else(|| self.old_enough(kind)),
        };
        let mut items = vec![item];
        for (measure, figure) in &pass.figures {
            let values = self.figures(kind, measure, figure)?;
            self.budget
                .take((items.len() * values.len()).saturating_mul(pass.size()))?;
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
        Some(items)
    }

    /// An age that passes no filter with a bound on ages and on its count; 0 where there is none.
    fn old_enough(&self, kind: &Id) -> u32 {
        let bounded = self.of_kind(kind).iter().filter_map(|&index| {
            self.wanted.get(index)?.most?;
            self.sieve(index)?.pass(kind)?.within_days
        });
        bounded.max().map_or(0, |days| days + 1)
    }

    /// The values of a figure that bounds tell apart, within a range.
    fn figures(&mut self, kind: &Id, measure: &Id, range: &Figure) -> Option<Vec<Decimal>> {
        self.budget.take(4 * self.of_kind(kind).len())?;
        let mut values: Vec<_> = [range.least, range.most].into_iter().flatten().collect();
        for &index in self.of_kind(kind) {
            let pass = self.sieve(index).and_then(|sieve| sieve.pass(kind));
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
        let mut seen: BTreeSet<Decimal> = BTreeSet::new();
        values.retain(|value| seen.insert(*value));
        Some(values)
    }
}
