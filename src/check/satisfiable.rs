//! Whether anything, or everything, satisfies a rule: by trying every world that it can tell apart.
//!
//! A world gives each fact one of the values at which a test changes (or leaves it unstated), and
//! each filter of evidence one of the counts at which a bound changes. Filters are taken to be
//! independent, so "nothing" and "everything" are never claimed wrongly; where there are too many
//! worlds, or they take too much work, nothing is claimed.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::budget::{Budget, Shares};
use crate::documents::kleene::Truth;
use crate::documents::rule::Bound;
use crate::documents::standard::{Draft, FactType};
use crate::engine::plan::{Asks, Inputs, Plan, PlannedRequirement, RuleNodes};

/// The greatest number of worlds that are tried for a rule.
const MOST_WORLDS: usize = 20_000;

/// How many steps all rules of a standard may take: worlds times the nodes of the rule.
const STEPS: u64 = 60_000_000;

/// A rule whose value never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Constant {
    Never,
    Always,
}

/// What is known of the rules of a requirement.
#[derive(Default)]
pub(super) struct Known {
    pub applies: Option<Constant>,
    pub evidenced: Option<Constant>,
    /// Whether in some world the requirement does not apply, or is evidenced.
    pub can_be_fulfilled: Option<bool>,
}

/// Worlds to try the rules of a draft in, one after another.
pub(super) struct Trial<'d> {
    draft: &'d Draft,
    plan: &'d Plan,
    facts: Vec<Option<i64>>,
    counts: Vec<u32>,
    steps: Shares,
}

/// The facts and filters that rules ask about, by their places, each with the values that matter.
struct Worlds {
    facts: Vec<(usize, Vec<Option<i64>>)>,
    filters: Vec<(usize, Vec<u32>)>,
    number: usize,
}

impl<'d> Trial<'d> {
    pub fn of(draft: &'d Draft, plan: &'d Plan) -> Self {
        Self {
            draft,
            plan,
            facts: vec![None; plan.facts.items.len()],
            counts: vec![0; plan.filters.len()],
            steps: Shares::of(STEPS, plan.requirements.items.len()),
        }
    }

    /// What is known of the rules of a requirement, which stands at a place.
    pub fn of_requirement(&mut self, place: usize) -> Known {
        let Some(planned) = self.plan.requirements.items.get(place) else {
            return Known::default();
        };
        let mut steps = self.steps.next();
        let known = Known {
            applies: self.constant(&planned.applies, &mut steps),
            evidenced: self.constant(&planned.evidenced, &mut steps),
            can_be_fulfilled: self.can_be_fulfilled(planned, &mut steps),
        };
        self.steps.give_back(steps);
        known
    }

    /// Whether a rule is true in every world or in none; `None` where it is neither, or too large.
    fn constant(&mut self, rule: &RuleNodes, steps: &mut Budget) -> Option<Constant> {
        let (mut once, mut ever) = (false, true);
        let tried = self.each(&[rule], rule.len(), steps, |plan, known| {
            let holds = plan.nodes.value(rule, known) == Truth::True;
            once |= holds;
            ever &= holds;
            once != ever
        });
        match (tried, once, ever) {
            (true, false, _) => Some(Constant::Never),
            (true, _, true) => Some(Constant::Always),
            _ => None,
        }
    }

    fn can_be_fulfilled(
        &mut self,
        planned: &PlannedRequirement,
        steps: &mut Budget,
    ) -> Option<bool> {
        let mut can = false;
        let rules = [&planned.applies, &planned.evidenced];
        let tried = self.each(&rules, planned.size(), steps, |plan, known| {
            can = match plan.applies(planned, known.facts) {
                Truth::False => true,
                Truth::True => plan.evidenced(planned, known) == Truth::True,
                Truth::Unknown => false,
            };
            can
        });
        (tried || can).then_some(can)
    }

    /// Tries world after world until the visitor has seen enough; false where there are too many
    /// for it to see all.
    fn each(
        &mut self,
        rules: &[&RuleNodes],
        cost: usize,
        steps: &mut Budget,
        mut enough: impl FnMut(&Plan, Inputs<'_>) -> bool,
    ) -> bool {
        let Some(worlds) = self.worlds(rules) else {
            return false;
        };
        let cost = u64::try_from(cost).unwrap_or(u64::MAX);
        let mut tried = true;
        for number in 0..worlds.number {
            if !steps.spend(cost) {
                tried = false;
                break;
            }
            // From both ends, so that where a rule has two values both are soon seen.
            let mut index = match number % 2 {
                0 => worlds.number - 1 - number / 2,
                _ => number / 2,
            };
            for (place, values) in &worlds.facts {
                choose(&mut self.facts, *place, values, &mut index);
            }
            for (place, counts) in &worlds.filters {
                choose(&mut self.counts, *place, counts, &mut index);
            }
            let known = Inputs {
                facts: &self.facts,
                counts: &self.counts,
            };
            if enough(self.plan, known) {
                break;
            }
        }
        for (place, _) in &worlds.facts {
            choose(&mut self.facts, *place, &[None], &mut 0);
        }
        for (place, _) in &worlds.filters {
            choose(&mut self.counts, *place, &[0], &mut 0);
        }
        tried
    }

    /// The worlds that rules can tell apart; `None` where there are too many.
    fn worlds(&self, rules: &[&RuleNodes]) -> Option<Worlds> {
        let mut facts: BTreeMap<usize, BTreeSet<Option<i64>>> = BTreeMap::new();
        let mut filters: BTreeMap<usize, BTreeSet<u32>> = BTreeMap::new();
        let nodes = &self.plan.nodes;
        for (_, node) in rules.iter().flat_map(|rule| nodes.of(rule)) {
            match &node.asks {
                Asks::Fact { fact, ask } => {
                    let values = facts.entry(*fact).or_insert_with(|| [None].into());
                    let (min, max) = bounds(self.plan.facts.items.get(*fact)?);
                    let around = ask.codes().iter().flat_map(|at| [at - 1, *at, at + 1]);
                    // Between two values that are named all are alike.
                    let all = around.chain([min, max]);
                    values.extend(all.filter(|value| (min..=max).contains(value)).map(Some));
                    // Each fact has two values at least.
                    if values.len() > MOST_WORLDS || facts.len() > 16 {
                        return None;
                    }
                }
                Asks::Items { filter, bound } => {
                    let counts = filters.entry(*filter).or_insert_with(|| [0].into());
                    if self.can_match(*filter) {
                        counts.extend([bound.value(), bound.value() + 1]);
                    }
                }
                _ => {}
            }
        }
        let sizes = facts.values().map(BTreeSet::len);
        let mut sizes = sizes.chain(filters.values().map(BTreeSet::len));
        let number = sizes
            .try_fold(1_usize, |number, size| number.checked_mul(size))
            .filter(|number| *number <= MOST_WORLDS)?;
        let facts = facts.into_iter();
        let filters = filters.into_iter();
        Some(Worlds {
            facts: facts
                .map(|(place, values)| (place, values.into_iter().collect()))
                .collect(),
            filters: filters
                .map(|(place, counts)| (place, counts.into_iter().collect()))
                .collect(),
            number,
        })
    }

    /// Whether an item can pass the filter at all: some kind has all the tags and the measure.
    fn can_match(&self, filter: usize) -> bool {
        let measure = self
            .plan
            .filters
            .get(filter)
            .and_then(|one| one.measure.as_ref());
        let within = measure.is_none_or(|(id, bound)| {
            let place = self.plan.measures.index_of(id);
            let known = place.and_then(|place| self.draft.measures.get(place));
            known.is_some_and(|known| match bound {
                Bound::AtLeast(least) => known.max.is_none_or(|max| *least <= max),
                Bound::AtMost(most) => known.min.is_none_or(|min| *most >= min),
            })
        });
        within && !self.plan.kinds_that_pass(filter).is_empty()
    }
}

/// Puts one of some values in its place, by what is left of the number of a world.
fn choose<T: Copy>(world: &mut [T], place: usize, values: &[T], index: &mut usize) {
    let chosen = index
        .checked_rem(values.len())
        .and_then(|at| values.get(at));
    *index = index.checked_div(values.len()).unwrap_or(0);
    if let (Some(value), Some(chosen)) = (world.get_mut(place), chosen) {
        *value = *chosen;
    }
}

/// The least and the greatest value of a fact, as numbers.
fn bounds(fact: &FactType) -> (i64, i64) {
    match fact {
        FactType::Integer(range) => range.bounds(),
        FactType::Flag => (0, 1),
        FactType::Choice(words) | FactType::Ordinal(words) => {
            (0, i64::try_from(words.len()).unwrap_or(i64::MAX) - 1)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{STEPS, Trial};
    use crate::documents::standard::Draft;
    use crate::engine::plan::Plan;

    /// Of so many rules that take all that they are given, none leaves the last one without.
    #[test]
    fn no_rule_starves_another() {
        let facts: Vec<String> = (0..9)
            .map(|n| {
                format!(r#"{{"id": "f{n}", "title": {{"en": "F", "cy": "Ff"}}, "type": "flag"}}"#)
            })
            .collect();
        // Never true, which it takes every world to see.
        let both = |n: usize| {
            format!(
                r#"{{"fact": {{"id": "f{}", "is": true}}}}, {{"fact": {{"id": "f{}", "is": false}}}}"#,
                n % 9,
                n % 9
            )
        };
        let hard: Vec<String> = (0..2_000).map(both).collect();
        let hard = format!(
            r#"{{"at_least": {{"count": 2001, "of": [{}]}}}}"#,
            hard.join(",")
        );
        let easy =
            r#"{"all": [{"fact": {"id": "f0", "is": true}}, {"fact": {"id": "f0", "is": false}}]}"#;
        let requirements: Vec<String> = (0..30)
            .map(|n| {
                format!(
                    r#"{{"id": "r{n}", "level": "must", "statement": {{"en": "S", "cy": "Ss"}},
                    "basis": {{"official": {{"source": "https://example.org/"}}}},
                    "evidenced_when": {}}}"#,
                    if n == 29 { easy } else { &hard }
                )
            })
            .collect();
        let text = format!(
            r#"{{"format": 1, "id": "s", "version": "1.0.0", "version_source": "editor",
            "kind": "standard", "title": {{"en": "T", "cy": "Tt"}},
            "publisher": {{"name": {{"en": "P", "cy": "Pp"}}}},
            "editor": {{"name": {{"en": "E", "cy": "Ee"}}}}, "encoding": "unofficial",
            "licence": "OGL-UK-3.0", "facts": [{}], "criteria": [{{"id": "c", "label": "1",
            "title": {{"en": "C", "cy": "Cc"}}, "requirements": [{}]}}]}}"#,
            facts.join(","),
            requirements.join(",")
        );
        let draft = Draft::from_json(&text).unwrap_or_else(|found| unreachable!("{found}"));
        let plan = Plan::of(&draft);
        let mut trial = Trial::of(&draft, &plan);
        let known: Vec<_> = draft
            .requirements()
            .enumerate()
            .map(|(place, _)| trial.of_requirement(place))
            .collect();
        assert!(known.iter().take(29).all(|one| one.evidenced.is_none()));
        let last = known.last().and_then(|one| one.evidenced);
        assert_eq!(last, Some(super::Constant::Never));
        assert!(trial.steps.next().left() <= STEPS);
    }
}
