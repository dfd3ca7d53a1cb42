//! Whether anything, or everything, satisfies a rule: by trying every world that it can tell apart.
//!
//! A world gives each fact one of the values at which a test changes (or leaves it unstated), and
//! each filter of evidence one of the counts at which a bound changes. Filters are taken to be
//! independent, so "nothing" and "everything" are never claimed wrongly; where there are too many
//! worlds, nothing is claimed.

use super::standard::Vocabulary;
use crate::id::Id;
use crate::kleene::Truth;
use crate::plan::Filter;
use crate::rule::{Bound, FactTest, Rule, Test};
use crate::standard::{FactType, Requirement};

/// The greatest number of worlds that are tried.
const MOST_WORLDS: usize = 20_000;

/// A rule whose value never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Constant {
    Never,
    Always,
}

/// Whether the rule is true in every world or in none; `None` where it is neither, or too large.
pub(super) fn constant(rule: &Rule, vocabulary: &Vocabulary<'_>) -> Option<Constant> {
    let (mut once, mut ever) = (false, true);
    let tried = Worlds::of(&[rule], vocabulary).each(|world| {
        let holds = world.value(rule, vocabulary) == Truth::True;
        once |= holds;
        ever &= holds;
    });
    match (tried, once, ever) {
        (true, false, _) => Some(Constant::Never),
        (true, _, true) => Some(Constant::Always),
        _ => None,
    }
}

/// Whether in some world the requirement does not apply, or is evidenced; `None` where too large.
pub(super) fn can_fulfil(requirement: &Requirement, vocabulary: &Vocabulary<'_>) -> Option<bool> {
    let rules = [&requirement.applies_when, &requirement.evidenced_when];
    let mut can = false;
    let tried = Worlds::of(&rules, vocabulary).each(|world| {
        let [applies, evidenced] = rules.map(|rule| world.value(rule, vocabulary));
        can |= applies == Truth::False || (applies == Truth::True && evidenced == Truth::True);
    });
    tried.then_some(can)
}

/// Every fact with the values that matter, and every filter with the counts that matter.
struct Worlds {
    facts: Vec<(Id, Vec<Option<i64>>)>,
    filters: Vec<(Filter, Vec<u32>)>,
}

struct World<'w> {
    worlds: &'w Worlds,
    choice: Vec<usize>,
}

impl Worlds {
    fn of(rules: &[&Rule], vocabulary: &Vocabulary<'_>) -> Self {
        let mut worlds = Self {
            facts: Vec::new(),
            filters: Vec::new(),
        };
        for test in rules.iter().flat_map(|rule| rule.fact_tests()) {
            let Some(fact) = vocabulary.facts.get(&test.id) else {
                continue;
            };
            let place = worlds.facts.iter().position(|(id, _)| *id == test.id);
            let place = place.unwrap_or_else(|| {
                worlds.facts.push((test.id.clone(), vec![None]));
                worlds.facts.len() - 1
            });
            if let Some((_, values)) = worlds.facts.get_mut(place) {
                for value in values_that_matter(&fact.r#type, &test.test) {
                    if !values.contains(&Some(value)) {
                        values.push(Some(value));
                    }
                }
            }
        }
        for test in rules.iter().flat_map(|rule| rule.evidence_tests()) {
            let filter = Filter::of(test);
            let place = worlds
                .filters
                .iter()
                .position(|(known, _)| *known == filter);
            let place = place.unwrap_or_else(|| {
                worlds.filters.push((filter.clone(), vec![0]));
                worlds.filters.len() - 1
            });
            if !can_match(&filter, vocabulary) {
                continue;
            }
            if let Some((_, counts)) = worlds.filters.get_mut(place) {
                let at = test.bound.value().value();
                for count in [at, at + 1] {
                    if !counts.contains(&count) {
                        counts.push(count);
                    }
                }
            }
        }
        worlds
    }

    /// Tries every world; false where there are too many.
    fn each(&self, mut visit: impl FnMut(&World<'_>)) -> bool {
        let sizes: Vec<usize> = (self.facts.iter().map(|(_, values)| values.len()))
            .chain(self.filters.iter().map(|(_, counts)| counts.len()))
            .collect();
        let number = sizes
            .iter()
            .try_fold(1_usize, |number, &size| number.checked_mul(size))
            .filter(|&number| number <= MOST_WORLDS);
        let Some(number) = number else {
            return false;
        };
        let mut world = World {
            worlds: self,
            choice: vec![0; sizes.len()],
        };
        for mut index in 0..number {
            for (choice, size) in world.choice.iter_mut().zip(&sizes) {
                *choice = index % size;
                index /= size;
            }
            visit(&world);
        }
        true
    }
}

impl World<'_> {
    fn value(&self, rule: &Rule, vocabulary: &Vocabulary<'_>) -> Truth {
        rule.evaluate(
            &|test: &FactTest| match vocabulary.facts.get(&test.id) {
                Some(fact) => test.test.evaluate(&fact.r#type, self.fact(&test.id)),
                None => Truth::Unknown,
            },
            &|test| test.bound.holds_count(self.count(&Filter::of(test))),
        )
    }

    fn fact(&self, id: &Id) -> Option<i64> {
        let place = self
            .worlds
            .facts
            .iter()
            .position(|(known, _)| known == id)?;
        let (_, values) = self.worlds.facts.get(place)?;
        values.get(*self.choice.get(place)?).copied().flatten()
    }

    fn count(&self, filter: &Filter) -> u32 {
        let place = self
            .worlds
            .filters
            .iter()
            .position(|(known, _)| known == filter);
        place
            .and_then(|place| {
                let (_, counts) = self.worlds.filters.get(place)?;
                counts
                    .get(*self.choice.get(self.worlds.facts.len() + place)?)
                    .copied()
            })
            .unwrap_or(0)
    }
}

fn values_that_matter(fact: &FactType, test: &Test) -> Vec<i64> {
    match fact {
        FactType::Flag => vec![0, 1],
        FactType::Choice(values) | FactType::Ordinal(values) => {
            (0..i64::try_from(values.len()).unwrap_or(0)).collect()
        }
        FactType::Integer(range) => {
            let (min, max) = range.bounds();
            let around = match test {
                Test::AtLeast(value) | Test::AtMost(value) => fact.code(value),
                _ => None,
            };
            around
                .into_iter()
                .flat_map(|value| [value - 1, value, value + 1])
                .chain([min, max])
                .filter(|value| (min..=max).contains(value))
                .collect()
        }
    }
}

/// Whether an item can pass the filter at all: some kind has all the tags and the measure.
fn can_match(filter: &Filter, vocabulary: &Vocabulary<'_>) -> bool {
    filter
        .kinds
        .iter()
        .filter_map(|kind| vocabulary.kinds.get(kind))
        .any(|kind| {
            filter.tags.iter().all(|tag| kind.tags.contains(tag))
                && filter.measure.as_ref().is_none_or(|(measure, bound)| {
                    kind.measures.contains(measure)
                        && vocabulary
                            .measures
                            .get(measure)
                            .is_some_and(|known| match bound {
                                Bound::AtLeast(least) => known.max.is_none_or(|max| *least <= max),
                                Bound::AtMost(most) => known.min.is_none_or(|min| *most >= min),
                            })
                })
        })
}
