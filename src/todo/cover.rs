//! The fewest new items that satisfy a demand.
//!
//! A new item matters only by the filters in which it counts. The shapes that an item can usefully
//! have are listed, those that another shape beats are dropped, and a branch and bound search finds
//! the fewest; a greedy answer that reaches the lower bound needs no search.

use std::collections::BTreeSet;

use super::Advice;
use super::demand::Demand;
use crate::date::Date;
use crate::decimal::Decimal;
use crate::id::Id;
use crate::plan::Filter;
use crate::report::MeasureNeeded;
use crate::rule::Bound;
use crate::standard::{EvidenceKind, Measure};
use crate::words::{ItemWords, measure_needed};

/// The greatest number of steps of the search; within it the answer is the fewest.
const MOST_STEPS: usize = 50_000;

/// The greatest number of sets of tags and languages, and of sets of figures, that are tried.
const MOST_SHAPES: usize = 256;

/// So many new items of one shape.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NewItem {
    pub number: usize,
    pub words: ItemWords,
    pub collected_from: Option<Date>,
    pub collected_until: Option<Date>,
}

/// A shape that a new item can have, and the bounds of the demand that it touches.
#[derive(Clone, Debug)]
struct Shape {
    kind: Id,
    tags: BTreeSet<Id>,
    languages: BTreeSet<Id>,
    figures: Vec<(Id, Decimal)>,
    age: i32,
    /// Which of the lower bounds it helps.
    helps: Vec<bool>,
    /// Which of the upper bounds it uses up.
    costs: Vec<bool>,
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
        pairs.map(|(helps, missing)| *helps && *missing > 0).collect()
    }

    fn has_room(&self, shape: &Shape) -> bool {
        shape.costs.iter().zip(&self.room).all(|(costs, room)| !costs || *room > 0)
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
        let room = shape.costs.iter().zip(&self.room).filter(|(costs, _)| **costs);
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

/// Every shape worth trying, in the order of the vocabulary.
fn shapes(advice: &Advice<'_>, lower: &[&Filter], upper: &[&Filter]) -> Vec<Shape> {
    let draft = advice.standard.document();
    let mut shapes: Vec<Shape> = Vec::new();
    for kind in &draft.evidence_kinds {
        let wanted: Vec<&&Filter> = lower
            .iter()
            .filter(|filter| filter.kinds.contains(&kind.id) && can_carry(kind, filter))
            .collect();
        if wanted.is_empty() {
            continue;
        }
        let all: Vec<&Filter> = lower.iter().chain(upper).copied().collect();
        for (tags, languages) in carried(&wanted, upper.is_empty()) {
            for figures in figures(kind, &draft.measures, &all) {
                for age in ages(kind, upper) {
                    let mut shape = Shape {
                        kind: kind.id.clone(),
                        tags: tags.clone(),
                        languages: languages.clone(),
                        figures: figures.clone(),
                        age,
                        helps: Vec::new(),
                        costs: Vec::new(),
                    };
                    let lifetime = kind.lifetime_days.map(|days| days.value());
                    shape.helps = lower.iter().map(|one| shape.counts_in(one, lifetime)).collect();
                    shape.costs = upper.iter().map(|one| shape.counts_in(one, lifetime)).collect();
                    if shape.helps.contains(&true) {
                        shapes.push(shape);
                    }
                }
            }
        }
    }
    drop_beaten(shapes)
}

fn can_carry(kind: &EvidenceKind, filter: &Filter) -> bool {
    filter.tags.iter().all(|tag| kind.tags.contains(tag))
        && filter
            .measure
            .as_ref()
            .is_none_or(|(measure, _)| kind.measures.contains(measure))
}

/// The sets of tags and languages worth carrying: all that is wanted, and where an upper bound may
/// be hit, every union of what the filters want.
fn carried(wanted: &[&&Filter], all_at_once: bool) -> Vec<(BTreeSet<Id>, BTreeSet<Id>)> {
    let mut sets: Vec<(BTreeSet<Id>, BTreeSet<Id>)> = vec![Default::default()];
    for filter in wanted {
        let mut more = Vec::new();
        for (tags, languages) in &sets {
            let (mut tags, mut languages) = (tags.clone(), languages.clone());
            tags.extend(filter.tags.iter().cloned());
            languages.extend(filter.languages.iter().cloned());
            more.push((tags, languages));
        }
        if all_at_once {
            sets = more;
        } else {
            more.retain(|set| !sets.contains(set));
            sets.extend(more);
            sets.truncate(MOST_SHAPES);
        }
    }
    sets
}

/// The sets of figures worth stating: at each measure nothing, or a value at or beside a bound.
fn figures(kind: &EvidenceKind, measures: &[Measure], filters: &[&Filter]) -> Vec<Vec<(Id, Decimal)>> {
    let mut sets: Vec<Vec<(Id, Decimal)>> = vec![Vec::new()];
    for measure in measures.iter().filter(|one| kind.measures.contains(&one.id)) {
        let mut values: Vec<Decimal> = Vec::new();
        let asked = filters.iter().filter_map(|filter| filter.measure.as_ref());
        for (_, bound) in asked.filter(|(id, _)| *id == measure.id) {
            let at = bound.value();
            let beyond = match bound {
                Bound::AtLeast(_) => at.step(measure.scale, false),
                Bound::AtMost(_) => at.step(measure.scale, true),
            };
            for value in [Some(at), beyond].into_iter().flatten() {
                let allowed = measure.min.is_none_or(|min| value >= min)
                    && measure.max.is_none_or(|max| value <= max);
                if allowed && !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        let stated: Vec<_> = sets
            .iter()
            .flat_map(|set| {
                values.iter().map(move |value| {
                    let mut set = set.clone();
                    set.push((measure.id.clone(), *value));
                    set
                })
            })
            .collect();
        sets.extend(stated);
        sets.truncate(MOST_SHAPES);
    }
    sets
}

/// The ages worth having: new, or just too old for an upper bound.
fn ages(kind: &EvidenceKind, upper: &[&Filter]) -> Vec<i32> {
    let lifetime = kind.lifetime_days.map_or(i32::MAX, |days| {
        i32::try_from(days.value()).unwrap_or(i32::MAX)
    });
    let mut ages = vec![0];
    for days in upper.iter().filter_map(|filter| filter.within_days) {
        let age = i32::try_from(days).unwrap_or(i32::MAX).saturating_add(1);
        if age <= lifetime && !ages.contains(&age) {
            ages.push(age);
        }
    }
    ages
}

impl Shape {
    fn counts_in(&self, filter: &Filter, lifetime_days: Option<u32>) -> bool {
        filter.kinds.contains(&self.kind)
            && filter.tags.iter().all(|tag| self.tags.contains(tag))
            && filter.languages.iter().all(|one| self.languages.contains(one))
            && filter.window(lifetime_days).is_none_or(|days| self.age <= days)
            && filter.measure.as_ref().is_none_or(|(measure, bound)| {
                let figure = self.figures.iter().find(|(id, _)| id == measure);
                figure.is_some_and(|(_, value)| bound.holds(*value))
            })
    }

    /// Whether this shape helps wherever the other does, and costs nowhere that the other does not.
    fn beats(&self, other: &Self) -> bool {
        let no_less = |a: &[bool], b: &[bool]| a.iter().zip(b).all(|(a, b)| *a || !b);
        no_less(&self.helps, &other.helps) && no_less(&other.costs, &self.costs)
    }
}

fn drop_beaten(shapes: Vec<Shape>) -> Vec<Shape> {
    let mut kept: Vec<Shape> = Vec::new();
    for shape in shapes {
        if !kept.iter().any(|known| known.beats(&shape)) {
            kept.retain(|known| !shape.beats(known));
            kept.push(shape);
        }
    }
    kept
}

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
            let fits = |filter: &&Filter| filter.kinds.contains(&kind.id) && can_carry(kind, filter);
            // Where an upper bound may be hit, only the kind that was tried is sure.
            kind.id == shape.kind || (free && served.iter().all(fits))
        })
        .collect();
    let union = |of: fn(&Filter) -> &Vec<Id>| -> Vec<Id> {
        let all: BTreeSet<&Id> = served.iter().flat_map(|filter| of(filter)).collect();
        all.into_iter().cloned().collect()
    };
    let windows = served.iter().flat_map(|filter| {
        let lifetimes = kinds.iter().map(|kind| kind.lifetime_days.map(|days| days.value()));
        lifetimes.filter_map(|lifetime| filter.window(lifetime))
    });
    let day = advice.as_of.day();
    let from = windows.min().and_then(|days| Date::from_day(day.checked_sub(days)?));
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
