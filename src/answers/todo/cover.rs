//! The fewest new items that satisfy a demand.
//!
//! A branch and bound search over the shapes that a new item can usefully have; a greedy answer that
//! reaches the lower bound needs no search.

use std::collections::BTreeSet;

use super::Advice;
use super::candidate::{Asked, Bounds, MOST_BOUNDS, Shape, shapes};
use super::goal::Goal;
use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::report::MeasureNeeded;
use crate::documents::standard::EvidenceKind;
use crate::engine::describe::{ItemWords, measure_needed};
use crate::engine::plan::Filter;

/// How deep the search goes: beyond so many choices the greedy answer stands.
const MOST_CHOICES: usize = 512;

/// So many new items of one shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NewItem {
    pub number: usize,
    pub words: ItemWords,
    pub collected_from: Option<Date>,
    pub collected_until: Option<Date>,
}

/// What was found for a demand.
pub(super) struct Covering {
    /// New items that satisfy it, where there are any.
    pub items: Option<Vec<NewItem>>,
    /// Whether there are no fewer that do; or where there are none, whether none can.
    pub all_tried: bool,
}

/// The fewest new items that satisfy the demand, as far as the budget goes.
pub(super) fn fewest(advice: &Advice<'_>, demand: &Goal, budget: &mut Budget) -> Covering {
    if demand.lower.len() > MOST_BOUNDS || demand.upper.len() > MOST_BOUNDS {
        return Covering {
            items: None,
            all_tried: false,
        };
    }
    let (lower, missing): (Vec<usize>, Vec<u32>) = demand
        .lower
        .iter()
        .map(|(&filter, &count)| (filter, count.saturating_sub(advice.counted(filter))))
        .filter(|(_, missing)| *missing > 0)
        .unzip();
    let (upper, room): (Vec<usize>, Vec<u32>) = demand
        .upper
        .iter()
        .map(|(&filter, &most)| (filter, most.saturating_sub(advice.counted(filter))))
        .unzip();
    let asked = Asked {
        lower: &lower,
        upper: &upper,
    };
    let shapes = shapes(advice, &asked, budget);
    let mut search = CoverSearch {
        shapes: &shapes.all,
        budget,
        all_tried: true,
        best: None,
    };
    let state = State { missing, room };
    let least = state.least();
    search.run(state);
    let (best, searched) = (search.best, search.all_tried);
    // No set is smaller than what one bound misses by itself.
    let reached = best.as_ref().is_some_and(|best| number(best) <= least);
    Covering {
        items: best.map(|best| describe(advice, &shapes.all, &best, &lower, upper.is_empty())),
        all_tried: reached || (searched && shapes.all_tried),
    }
}

/// What is still missing, and how much room is left.
#[derive(Clone, Debug)]
struct State {
    missing: Vec<u32>,
    room: Vec<u32>,
}

/// A shape, the lower bounds that it was chosen for, and how often.
#[derive(Clone, Copy, Debug)]
struct ChosenShape {
    shape: usize,
    serves: Bounds,
    times: u32,
}

/// How many items were chosen.
fn number(choices: &[ChosenShape]) -> usize {
    let times = choices.iter().map(|choice| choice.times);
    times
        .map(|times| usize::try_from(times).unwrap_or(usize::MAX))
        .sum()
}

struct CoverSearch<'s> {
    shapes: &'s [Shape],
    budget: &'s mut Budget,
    all_tried: bool,
    best: Option<Vec<ChosenShape>>,
}

impl State {
    fn least(&self) -> usize {
        let most = self.missing.iter().copied().max().unwrap_or(0);
        usize::try_from(most).unwrap_or(usize::MAX)
    }

    /// The lower bounds that miss something.
    fn open(&self) -> Bounds {
        marked(&self.missing, |missing| missing > 0)
    }

    /// The upper bounds that have no room.
    fn full(&self) -> Bounds {
        marked(&self.room, |room| room == 0)
    }

    fn take(&mut self, shape: &Shape, times: u32) {
        let each = |left: &mut [u32], of: Bounds| {
            for (bit, left) in left.iter_mut().enumerate() {
                if of >> bit & 1 == 1 {
                    *left = left.saturating_sub(times);
                }
            }
        };
        each(&mut self.missing, shape.touched.helps);
        each(&mut self.room, shape.touched.costs);
    }

    /// How many items of the shape can be taken before something changes.
    fn times(&self, shape: &Shape) -> u32 {
        let of = |left: &[u32], of: Bounds| {
            let left = left.iter().enumerate();
            let left = left.filter(|(bit, left)| of >> bit & 1 == 1 && **left > 0);
            left.map(|(_, left)| *left).min()
        };
        let missing = of(&self.missing, shape.touched.helps);
        let room = of(&self.room, shape.touched.costs);
        missing.into_iter().chain(room).min().unwrap_or(0)
    }
}

fn marked(counts: &[u32], holds: impl Fn(u32) -> bool) -> Bounds {
    let counts = counts.iter().enumerate();
    counts
        .filter(|(_, count)| holds(**count))
        .fold(0, |bits, (bit, _)| bits | 1 << bit)
}

impl CoverSearch<'_> {
    fn run(&mut self, state: State) {
        let least = state.least();
        self.best = self.greedy(state.clone());
        let reached = self.best.as_ref().is_some_and(|best| number(best) <= least);
        if !reached {
            self.branch(&state, &mut Vec::new());
        }
    }

    /// Pays for looking at every shape once.
    fn look(&mut self, state: &State) -> bool {
        let steps = 1 + self.shapes.len() + state.missing.len() + state.room.len();
        let paid = self.budget.spend(u64::try_from(steps).unwrap_or(u64::MAX));
        self.all_tried &= paid;
        paid
    }

    /// Takes the shape that helps most, as often as it does.
    fn greedy(&mut self, mut state: State) -> Option<Vec<ChosenShape>> {
        let mut chosen = Vec::new();
        while state.least() > 0 {
            if !self.look(&state) {
                return None;
            }
            let (open, full) = (state.open(), state.full());
            let useful = self.shapes.iter().enumerate();
            let (index, shape) = useful
                .filter(|(_, shape)| shape.touched.costs & full == 0)
                .filter(|(_, shape)| shape.touched.helps & open != 0)
                .rev_max_by_key(|(_, shape)| (shape.touched.helps & open).count_ones())?;
            let times = state.times(shape);
            chosen.push(ChosenShape {
                shape: index,
                serves: shape.touched.helps & open,
                times,
            });
            state.take(shape, times);
        }
        Some(chosen)
    }

    fn branch(&mut self, state: &State, chosen: &mut Vec<ChosenShape>) {
        let bound = self.best.as_ref().map_or(usize::MAX, |best| number(best));
        if chosen.len().saturating_add(state.least()) >= bound {
            return;
        }
        let open = state.open();
        if open == 0 {
            self.best = Some(chosen.clone());
            return;
        }
        if chosen.len() >= MOST_CHOICES || !self.look(state) {
            self.all_tried = false;
            return;
        }
        let (first, full) = (open & open.wrapping_neg(), state.full());
        let shapes = self.shapes;
        for (index, shape) in shapes.iter().enumerate() {
            let touched = shape.touched;
            if touched.helps & first != 0 && touched.costs & full == 0 {
                let mut next = state.clone();
                next.take(shape, 1);
                chosen.push(ChosenShape {
                    shape: index,
                    serves: touched.helps & open,
                    times: 1,
                });
                self.branch(&next, chosen);
                chosen.pop();
            }
        }
    }
}

/// The first of the greatest, where `max_by_key` gives the last.
trait RevMaxByKey: Iterator + Sized {
    fn rev_max_by_key<K: Ord>(self, key: impl Fn(&Self::Item) -> K) -> Option<Self::Item> {
        self.fold(None, |best: Option<Self::Item>, item| match best {
            Some(best) if key(&best) >= key(&item) => Some(best),
            _ => Some(item),
        })
    }
}

impl<I: Iterator> RevMaxByKey for I {}

/// The chosen items, alike ones together, each with no more than it was chosen for.
fn describe(
    advice: &Advice<'_>,
    shapes: &[Shape],
    chosen: &[ChosenShape],
    lower: &[usize],
    free: bool,
) -> Vec<NewItem> {
    let mut groups: Vec<ChosenShape> = Vec::new();
    for choice in chosen {
        let same =
            |known: &&mut ChosenShape| known.shape == choice.shape && known.serves == choice.serves;
        match groups.iter_mut().find(same) {
            Some(known) => known.times += choice.times,
            None => groups.push(*choice),
        }
    }
    groups
        .into_iter()
        .filter_map(|choice| {
            let shape = shapes.get(choice.shape)?;
            let lower = lower.iter().enumerate();
            let served: Vec<usize> = lower
                .filter(|(bit, _)| choice.serves >> bit & 1 == 1)
                .map(|(_, filter)| *filter)
                .collect();
            let number = usize::try_from(choice.times).unwrap_or(usize::MAX);
            Some(new_item(advice, shape, &served, number, free))
        })
        .collect()
}

fn new_item(
    advice: &Advice<'_>,
    shape: &Shape,
    indices: &[usize],
    number: usize,
    free: bool,
) -> NewItem {
    let plan = advice.standard.plan();
    let served: Vec<&Filter> = indices
        .iter()
        .filter_map(|index| plan.filters.get(*index))
        .collect();
    let fits = |kind: usize| {
        let kind = plan.kinds.items.get(kind);
        indices.iter().all(|filter| {
            let ask = kind.and_then(|kind| kind.asks_of(*filter));
            ask.is_some_and(|ask| ask.carried)
        })
    };
    // Where an upper bound may be hit, only the kind that was tried is sure.
    let others = served.first().filter(|_| free);
    let others = others.into_iter().flat_map(|filter| &filter.kinds);
    let mut kinds: BTreeSet<usize> = others
        .filter_map(|kind| plan.kinds.index_of(kind))
        .filter(|kind| fits(*kind))
        .collect();
    kinds.insert(shape.kind);
    let draft = advice.standard.document();
    let kinds: Vec<&EvidenceKind> = kinds
        .into_iter()
        .filter_map(|index| draft.evidence_kinds.get(index))
        .collect();
    let union = |of: fn(&Filter) -> &Vec<Id>| -> Vec<Id> {
        let all: BTreeSet<&Id> = served.iter().flat_map(|filter| of(filter)).collect();
        all.into_iter().cloned().collect()
    };
    let lifetimes = kinds.iter().filter_map(|kind| kind.lifetime_days);
    let ages = served.iter().filter_map(|filter| filter.within_days);
    let windows = ages
        .chain(lifetimes.map(|days| days.value()))
        .filter_map(|days| i32::try_from(days).ok());
    let day = advice.as_of.day();
    let from = windows
        .min()
        .and_then(|days| Date::from_day(day.checked_sub(days)?));
    let until = Date::from_day(day.saturating_sub(shape.age)).filter(|_| shape.age > 0);
    NewItem {
        number,
        words: ItemWords {
            kinds: kinds.iter().map(|kind| kind.id.clone()).collect(),
            tags: union(|filter| &filter.tags),
            languages: union(|filter| &filter.languages),
            measures: measures(shape, &served, free),
            within_days: None,
        },
        collected_from: from,
        collected_until: until,
    }
}

/// The bounds of the served filters together; where an upper bound may be hit, the tried values.
fn measures(shape: &Shape, served: &[&Filter], free: bool) -> Vec<MeasureNeeded> {
    if !free {
        let exactly = |(id, value): &(Id, Decimal)| MeasureNeeded {
            id: id.clone(),
            at_least: Some(*value),
            at_most: Some(*value),
        };
        return shape.figures.iter().map(exactly).collect();
    }
    let mut needed: Vec<MeasureNeeded> = Vec::new();
    for one in served
        .iter()
        .filter_map(|filter| filter.measure.clone())
        .map(measure_needed)
    {
        match needed.iter_mut().find(|known| known.id == one.id) {
            Some(known) => {
                known.at_least = known.at_least.into_iter().chain(one.at_least).max();
                known.at_most = known.at_most.into_iter().chain(one.at_most).min();
            }
            None => needed.push(one),
        }
    }
    needed
}
