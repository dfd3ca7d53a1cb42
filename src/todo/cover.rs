//! The fewest new items that satisfy a demand.
//!
//! A branch and bound search over the shapes that a new item can usefully have; a greedy answer that
//! reaches the lower bound needs no search.

use std::collections::BTreeSet;

use super::Advice;
use super::demand::Demand;
use super::shape::{Shape, can_carry, shapes};
use crate::date::Date;
use crate::decimal::Decimal;
use crate::id::Id;
use crate::plan::Filter;
use crate::report::MeasureNeeded;
use crate::standard::EvidenceKind;
use crate::words::{ItemWords, measure_needed};

/// The greatest number of steps of the search; within it the answer is the fewest.
const MOST_STEPS: usize = 50_000;

/// So many new items of one shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NewItem {
    pub number: usize,
    pub words: ItemWords,
    pub collected_from: Option<Date>,
    pub collected_until: Option<Date>,
}

/// The fewest new items that satisfy the demand; `None` where no new items can.
pub(super) fn fewest(advice: &Advice<'_>, demand: &Demand) -> Option<Vec<NewItem>> {
    let plan = advice.standard.plan();
    let filters = |places: &mut dyn Iterator<Item = usize>| -> Vec<&Filter> {
        places.filter_map(|place| plan.filters.get(place)).collect()
    };
    let missing: Vec<(usize, u32)> = demand
        .lower
        .iter()
        .map(|(&filter, &count)| (filter, count.saturating_sub(advice.counted(filter))))
        .filter(|(_, missing)| *missing > 0)
        .collect();
    let room: Vec<(usize, u32)> = demand
        .upper
        .iter()
        .map(|(&filter, &most)| (filter, most.saturating_sub(advice.counted(filter))))
        .collect();
    let lower = filters(&mut missing.iter().map(|(filter, _)| *filter));
    let upper = filters(&mut room.iter().map(|(filter, _)| *filter));
    let shapes = shapes(advice, &lower, &upper);
    let search = Search {
        shapes: &shapes,
        steps: 0,
        best: None,
    };
    let state = State {
        missing: missing.into_iter().map(|(_, missing)| missing).collect(),
        room: room.into_iter().map(|(_, room)| room).collect(),
    };
    let chosen = search.run(state)?;
    Some(describe(advice, &shapes, &chosen, &lower, upper.is_empty()))
}

/// What is still missing, and how much room is left.
#[derive(Clone, Debug)]
struct State {
    missing: Vec<u32>,
    room: Vec<u32>,
}

/// A shape, and the lower bounds that it was chosen for.
type Choice = (usize, Vec<bool>);

struct Search<'s> {
    shapes: &'s [Shape],
    steps: usize,
    best: Option<Vec<Choice>>,
}

impl State {
    fn least(&self) -> usize {
        let most = self.missing.iter().copied().max().unwrap_or(0);
        usize::try_from(most).unwrap_or(usize::MAX)
    }

    /// The lower bounds that an item of the shape helps now.
    fn serves(&self, shape: &Shape) -> Vec<bool> {
        let pairs = shape.helps.iter().zip(&self.missing);
        pairs
            .map(|(helps, missing)| *helps && *missing > 0)
            .collect()
    }

    fn has_room(&self, shape: &Shape) -> bool {
        shape
            .costs
            .iter()
            .zip(&self.room)
            .all(|(costs, room)| !costs || *room > 0)
    }

    fn take(&mut self, shape: &Shape, times: u32) {
        for (missing, helps) in self.missing.iter_mut().zip(&shape.helps) {
            *missing = missing.saturating_sub(if *helps { times } else { 0 });
        }
        for (room, costs) in self.room.iter_mut().zip(&shape.costs) {
            *room = room.saturating_sub(if *costs { times } else { 0 });
        }
    }

    /// How many items of the shape can be taken before something changes.
    fn times(&self, shape: &Shape) -> u32 {
        let missing = shape.helps.iter().zip(&self.missing);
        let missing = missing.filter(|(helps, missing)| **helps && **missing > 0);
        let room = shape
            .costs
            .iter()
            .zip(&self.room)
            .filter(|(costs, _)| **costs);
        missing
            .map(|(_, missing)| *missing)
            .chain(room.map(|(_, room)| *room))
            .min()
            .unwrap_or(0)
    }
}

impl Search<'_> {
    fn run(mut self, state: State) -> Option<Vec<Choice>> {
        let least = state.least();
        self.best = self.greedy(state.clone());
        let reached = self.best.as_ref().is_some_and(|best| best.len() <= least);
        // Beyond so many items the greedy answer stands: it is valid, if not always the fewest.
        if !reached && least <= 64 {
            self.branch(&state, &mut Vec::new());
        }
        self.best
    }

    /// Takes the shape that helps most, as often as it does.
    fn greedy(&self, mut state: State) -> Option<Vec<Choice>> {
        let mut chosen = Vec::new();
        while state.least() > 0 {
            let useful = self.shapes.iter().enumerate();
            let (place, shape, serves) = useful
                .filter(|(_, shape)| state.has_room(shape))
                .map(|(place, shape)| (place, shape, state.serves(shape)))
                .filter(|(_, _, serves)| serves.contains(&true))
                .rev_max_by_key(|(_, _, serves)| serves.iter().filter(|one| **one).count())?;
            let times = state.times(shape);
            chosen.extend((0..times).map(|_| (place, serves.clone())));
            state.take(shape, times);
        }
        Some(chosen)
    }

    fn branch(&mut self, state: &State, chosen: &mut Vec<Choice>) {
        self.steps += 1;
        let bound = self.best.as_ref().map_or(usize::MAX, Vec::len);
        if self.steps > MOST_STEPS || chosen.len().saturating_add(state.least()) >= bound {
            return;
        }
        let Some(open) = state.missing.iter().position(|missing| *missing > 0) else {
            self.best = Some(chosen.clone());
            return;
        };
        let shapes = self.shapes;
        for (place, shape) in shapes.iter().enumerate() {
            if shape.helps.get(open) == Some(&true) && state.has_room(shape) {
                let mut next = state.clone();
                let serves = state.serves(shape);
                next.take(shape, 1);
                chosen.push((place, serves));
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
    chosen: &[Choice],
    lower: &[&Filter],
    free: bool,
) -> Vec<NewItem> {
    let mut groups: Vec<(&Choice, usize)> = Vec::new();
    for choice in chosen {
        match groups.iter_mut().find(|(known, _)| *known == choice) {
            Some((_, number)) => *number += 1,
            None => groups.push((choice, 1)),
        }
    }
    groups
        .into_iter()
        .filter_map(|((place, serves), number)| {
            let shape = shapes.get(*place)?;
            let served: Vec<&Filter> = lower
                .iter()
                .zip(serves)
                .filter(|(_, served)| **served)
                .map(|(filter, _)| *filter)
                .collect();
            Some(new_item(advice, shape, &served, number, free))
        })
        .collect()
}

fn new_item(
    advice: &Advice<'_>,
    shape: &Shape,
    served: &[&Filter],
    number: usize,
    free: bool,
) -> NewItem {
    let kinds: Vec<&EvidenceKind> = advice
        .standard
        .document()
        .evidence_kinds
        .iter()
        .filter(|kind| {
            let fits =
                |filter: &&Filter| filter.kinds.contains(&kind.id) && can_carry(kind, filter);
            // Where an upper bound may be hit, only the kind that was tried is sure.
            kind.id == shape.kind || (free && served.iter().all(fits))
        })
        .collect();
    let union = |of: fn(&Filter) -> &Vec<Id>| -> Vec<Id> {
        let all: BTreeSet<&Id> = served.iter().flat_map(|filter| of(filter)).collect();
        all.into_iter().cloned().collect()
    };
    let windows = served.iter().flat_map(|filter| {
        let lifetimes = kinds
            .iter()
            .map(|kind| kind.lifetime_days.map(|days| days.value()));
        lifetimes.filter_map(|lifetime| filter.window(lifetime))
    });
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
            measures: measures(shape, served, free),
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
