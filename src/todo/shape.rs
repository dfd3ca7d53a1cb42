//! The shapes that a new item can usefully have.
//!
//! A new item matters only by the filters in which it counts, so of all its tags, languages, figures
//! and ages only those are tried that a filter can tell apart, and shapes that another one beats are
//! dropped.

use std::collections::BTreeSet;

use super::Advice;
use crate::decimal::Decimal;
use crate::id::Id;
use crate::plan::Filter;
use crate::rule::Bound;
use crate::standard::{EvidenceKind, Measure};

/// The greatest number of sets of tags and languages, and of sets of figures, that are tried.
const MOST_SHAPES: usize = 256;

/// A shape that a new item can have, and the bounds of the demand that it touches.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub kind: Id,
    pub tags: BTreeSet<Id>,
    pub languages: BTreeSet<Id>,
    pub figures: Vec<(Id, Decimal)>,
    pub age: i32,
    /// Which of the lower bounds it helps.
    pub helps: Vec<bool>,
    /// Which of the upper bounds it uses up.
    pub costs: Vec<bool>,
}

/// Every shape worth trying, in the order of the vocabulary.
pub(super) fn shapes(advice: &Advice<'_>, lower: &[&Filter], upper: &[&Filter]) -> Vec<Shape> {
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
                    shape.helps = lower
                        .iter()
                        .map(|one| shape.counts_in(one, lifetime))
                        .collect();
                    shape.costs = upper
                        .iter()
                        .map(|one| shape.counts_in(one, lifetime))
                        .collect();
                    if shape.helps.contains(&true) {
                        shapes.push(shape);
                    }
                }
            }
        }
    }
    drop_beaten(shapes)
}

pub(super) fn can_carry(kind: &EvidenceKind, filter: &Filter) -> bool {
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
fn figures(
    kind: &EvidenceKind,
    measures: &[Measure],
    filters: &[&Filter],
) -> Vec<Vec<(Id, Decimal)>> {
    let mut sets: Vec<Vec<(Id, Decimal)>> = vec![Vec::new()];
    for measure in measures
        .iter()
        .filter(|one| kind.measures.contains(&one.id))
    {
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
            && filter
                .languages
                .iter()
                .all(|one| self.languages.contains(one))
            && filter
                .window(lifetime_days)
                .is_none_or(|days| self.age <= days)
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
