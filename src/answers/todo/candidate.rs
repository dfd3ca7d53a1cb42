//! The shapes that a new item can usefully have.
//!
//! A new item matters only by the filters in which it counts, so of all its tags, languages, figures
//! and ages only those are tried that a filter can tell apart, and shapes that another one beats are
//! dropped.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Advice;
use crate::base::bits::Bits;
use crate::base::budget::Budget;
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::rule::Bound;
use crate::engine::plan::{Filter, PlannedKind, PlannedMeasure};

/// The greatest number of sets of tags and languages, and of sets of figures, that are tried.
const MOST_SHAPES: usize = 256;

/// Some of the bounds of a demand, a bit for each.
pub(super) type Bounds = u64;

/// The greatest number of lower, and of upper bounds, of which there are shapes: a rule has no more
/// tests of evidence.
pub(super) const MOST_BOUNDS: usize = 64;

/// A shape that a new item can have, and the bounds of the demand that it touches.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The place of its kind in the vocabulary.
    pub kind: usize,
    pub figures: Vec<(Id, Decimal)>,
    pub age: i32,
    pub touched: Touched,
}

/// Which of the lower bounds something helps, and which of the upper bounds it uses up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Touched {
    pub helps: Bounds,
    pub costs: Bounds,
}

/// The lower and upper bounds of a demand, by the places of their filters in the plan.
pub(super) struct Asked<'d> {
    pub lower: &'d [usize],
    pub upper: &'d [usize],
}

/// The shapes that were found.
pub(super) struct Shapes {
    /// In the order of the vocabulary.
    pub all: Vec<Shape>,
    /// Whether there are no others worth trying.
    pub all_tried: bool,
}

/// A part of a shape, such as a set of tags, with the bounds that it does not keep it from.
struct ShapePart<T> {
    part: T,
    touched: Touched,
}

/// Every shape worth trying, as far as the budget goes.
pub(super) fn shapes(advice: &Advice<'_>, asked: &Asked<'_>, budget: &mut Budget) -> Shapes {
    let mut builder = Builder {
        advice,
        asked,
        budget,
        all_tried: true,
    };
    let plan = advice.standard.plan();
    let filters = asked.lower.iter().filter_map(|one| plan.filters.get(*one));
    // In the order of the vocabulary, whatever the order of the rule.
    let kinds: BTreeSet<usize> = filters
        .flat_map(|filter| &filter.kinds)
        .filter_map(|kind| plan.kinds.index_of(kind))
        .collect();
    let mut all: Vec<Shape> = Vec::new();
    for kind in kinds {
        if let Some(planned) = plan.kinds.items.get(kind) {
            builder.add(kind, planned, &mut all);
        }
    }
    Shapes {
        all,
        all_tried: builder.all_tried,
    }
}

struct Builder<'b> {
    advice: &'b Advice<'b>,
    asked: &'b Asked<'b>,
    budget: &'b mut Budget,
    all_tried: bool,
}

impl<'b> Builder<'b> {
    /// Adds the shapes of a kind.
    fn add(&mut self, index: usize, kind: &PlannedKind, all: &mut Vec<Shape>) {
        let asks = |filter: &usize| kind.asks_of(*filter).is_some();
        let wanted = bits(self.asked.lower, |filter| {
            kind.asks_of(*filter).is_some_and(|ask| ask.carried)
        });
        let of_kind = Touched {
            helps: bits(self.asked.lower, asks),
            costs: bits(self.asked.upper, asks),
        };
        if wanted == 0 {
            return;
        }
        let carried = self.carried(wanted);
        let figures = self.figures(kind);
        let ages = self.ages(kind);
        for tags in &carried {
            for figures in &figures {
                for age in &ages {
                    let touched = of_kind
                        .and(tags.touched)
                        .and(figures.touched)
                        .and(age.touched);
                    let steps = 1 + u64::try_from(all.len()).unwrap_or(u64::MAX);
                    if !self.spend(steps) {
                        return;
                    }
                    let beaten = all.iter().any(|known| known.touched.beats(touched));
                    if touched.helps == 0 || beaten {
                        continue;
                    }
                    all.retain(|known| !touched.beats(known.touched));
                    all.push(Shape {
                        kind: index,
                        figures: figures.part.clone(),
                        age: age.part,
                        touched,
                    });
                }
            }
        }
    }

    fn spend(&mut self, steps: u64) -> bool {
        let spent = self.budget.spend(steps);
        self.all_tried &= spent;
        spent
    }

    fn filters(&self, of: &[usize]) -> Vec<&'b Filter> {
        let filters = &self.advice.standard.plan().filters;
        of.iter().filter_map(|index| filters.get(*index)).collect()
    }

    /// What each bound says of a part of a shape.
    fn touched(&self, holds: impl Fn(usize) -> bool) -> Touched {
        Touched {
            helps: bits(self.asked.lower, |filter| holds(*filter)),
            costs: bits(self.asked.upper, |filter| holds(*filter)),
        }
    }

    /// The sets of tags and languages worth carrying: all that is wanted, and where an upper bound
    /// may be hit, every union of what the filters want.
    fn carried(&mut self, wanted: Bounds) -> Vec<ShapePart<()>> {
        let mut words = WordBits::default();
        let (asked, plan) = (self.asked, self.advice.standard.plan());
        let mut sets_of = HashMap::new();
        for index in asked.lower.iter().chain(asked.upper) {
            if let Some(filter) = plan.filters.get(*index) {
                let steps = filter.tags.len() + filter.languages.len();
                // What it takes to read the rule is not much, and nothing can be done without.
                self.spend(u64::try_from(steps).unwrap_or(u64::MAX));
                sets_of.insert(*index, words.of(filter));
            }
        }
        let width = 1 + u64::try_from(words.0.len() / 64).unwrap_or(u64::MAX);
        let all_at_once = asked.upper.is_empty();
        let mut sets = vec![Bits::default()];
        let mut seen: HashSet<Bits> = sets.iter().cloned().collect();
        let lower = asked.lower.iter().enumerate();
        for (_, index) in lower.filter(|(bit, _)| wanted >> bit & 1 == 1) {
            let Some(more) = sets_of.get(index) else {
                continue;
            };
            if all_at_once {
                sets.iter_mut().for_each(|set| set.add(more));
                continue;
            }
            for number in 0..sets.len() {
                if !self.spend(width) {
                    break;
                }
                let mut set = sets.get(number).cloned().unwrap_or_default();
                set.add(more);
                if seen.insert(set.clone()) {
                    sets.push(set);
                }
            }
            if sets.len() > MOST_SHAPES {
                self.all_tried = false;
                sets.truncate(MOST_SHAPES);
            }
        }
        let mut parts = Vec::new();
        let bounds = u64::try_from(asked.lower.len() + asked.upper.len()).unwrap_or(u64::MAX);
        for set in sets {
            if !self.spend(width * bounds) && !parts.is_empty() {
                break;
            }
            let touched = self.touched(|filter| {
                let needed = sets_of.get(&filter);
                needed.is_some_and(|needed| set.has_all(needed))
            });
            push(&mut parts, ShapePart { part: (), touched });
        }
        parts
    }

    /// The sets of figures worth stating: at each measure nothing, or a value at or beside a bound.
    fn figures(&mut self, kind: &PlannedKind) -> Vec<ShapePart<Vec<(Id, Decimal)>>> {
        let asked: Vec<(Id, Bound<Decimal>)> = [self.asked.lower, self.asked.upper]
            .into_iter()
            .flat_map(|indices| self.filters(indices))
            .filter_map(|filter| filter.measure.clone())
            .collect();
        let plan = self.advice.standard.plan();
        let none = self.touched(|filter| {
            let filter = plan.filters.get(filter);
            filter.is_some_and(|filter| filter.measure.is_none())
        });
        let mut sets = vec![ShapePart {
            part: Vec::new(),
            touched: none,
        }];
        for PlannedMeasure { measure, .. } in &kind.measures.items {
            let mut values: Vec<Decimal> = Vec::new();
            for (_, bound) in asked.iter().filter(|(id, _)| *id == measure.id) {
                let at = bound.value();
                let beyond = match bound {
                    Bound::AtLeast(_) => at.step(measure.scale, false),
                    Bound::AtMost(_) => at.step(measure.scale, true),
                };
                for value in [Some(at), beyond].into_iter().flatten() {
                    if measure.allows(value) && !values.contains(&value) {
                        values.push(value);
                    }
                }
            }
            let mut stated = Vec::new();
            for value in values {
                let held = self.touched(|filter| {
                    let filter = plan.filters.get(filter);
                    filter
                        .and_then(|filter| filter.measure.as_ref())
                        .is_some_and(|(id, bound)| *id == measure.id && bound.holds(value))
                });
                push(
                    &mut stated,
                    ShapePart {
                        part: value,
                        touched: held,
                    },
                );
            }
            for number in 0..sets.len() {
                for one in &stated {
                    let steps = 1 + u64::try_from(sets.len()).unwrap_or(u64::MAX);
                    if !self.spend(steps) {
                        return sets;
                    }
                    let Some(set) = sets.get(number) else {
                        continue;
                    };
                    let mut part = set.part.clone();
                    part.push((measure.id.clone(), one.part));
                    let touched = Touched {
                        helps: set.touched.helps | one.touched.helps,
                        costs: set.touched.costs | one.touched.costs,
                    };
                    push(&mut sets, ShapePart { part, touched });
                }
            }
            if sets.len() > MOST_SHAPES {
                self.all_tried = false;
                sets.truncate(MOST_SHAPES);
            }
        }
        sets
    }

    /// The ages worth having: new, or just too old for an upper bound.
    fn ages(&self, kind: &PlannedKind) -> Vec<ShapePart<i32>> {
        let lifetime = kind
            .lifetime_days
            .map_or(i32::MAX, |days| i32::try_from(days).unwrap_or(i32::MAX));
        let upper = self.filters(self.asked.upper);
        let just_too_old = upper.iter().filter_map(|filter| filter.within_days);
        let just_too_old =
            just_too_old.map(|days| i32::try_from(days).unwrap_or(i32::MAX).saturating_add(1));
        let mut ages = Vec::new();
        for age in std::iter::once(0).chain(just_too_old.filter(|age| *age <= lifetime)) {
            let touched = self.touched(|filter| {
                let window = kind.asks_of(filter).map(|ask| ask.window);
                window.is_some_and(|window| window.is_none_or(|days| age <= days))
            });
            push(&mut ages, ShapePart { part: age, touched });
        }
        ages
    }
}

/// Which of the filters hold, a bit for each.
fn bits(filters: &[usize], holds: impl Fn(&usize) -> bool) -> Bounds {
    let held = filters.iter().take(MOST_BOUNDS).enumerate();
    held.filter(|(_, filter)| holds(filter))
        .fold(0, |bits, (index, _)| bits | 1 << index)
}

/// Adds a part, unless one before it serves as well.
fn push<T>(parts: &mut Vec<ShapePart<T>>, part: ShapePart<T>) {
    if !parts.iter().any(|known| known.touched.beats(part.touched)) {
        parts.push(part);
    }
}

/// The tags and languages of a demand, each with a bit.
#[derive(Default)]
struct WordBits<'d>(HashMap<(bool, &'d Id), usize>);

impl<'d> WordBits<'d> {
    fn of(&mut self, filter: &'d Filter) -> Bits {
        let tags = filter.tags.iter().map(|id| (true, id));
        let languages = filter.languages.iter().map(|id| (false, id));
        let mut set = Bits::default();
        for word in tags.chain(languages) {
            let next = self.0.len();
            set.insert(*self.0.entry(word).or_insert(next));
        }
        set
    }
}

impl Touched {
    fn and(self, other: Self) -> Self {
        Self {
            helps: self.helps & other.helps,
            costs: self.costs & other.costs,
        }
    }

    /// Whether this helps wherever the other does, and costs nowhere that the other does not.
    fn beats(self, other: Self) -> bool {
        other.helps & !self.helps == 0 && self.costs & !other.costs == 0
    }
}
