//! A rule as alternatives, each of which says what must hold of facts and of counts.

use std::collections::BTreeMap;

use crate::id::Id;
use crate::kleene::Truth;
use crate::rule::{AtLeast, Bound, EvidenceTest, FactTest, Rule};

/// The greatest number of alternatives that are kept; below it the search is exact.
const MOST: usize = 256;

/// One way in which a rule can be true.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Demand {
    /// How many items have to count in a filter, by its place.
    pub lower: BTreeMap<usize, u32>,
    /// How many items may count in a filter, by its place.
    pub upper: BTreeMap<usize, u32>,
    /// Facts that are not stated and would have to be.
    pub facts: Vec<Id>,
    /// What no new item can change.
    pub blocked: Vec<Blocker>,
}

/// Something that no new item can change.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Blocker {
    /// A fact has another value; whether its test, or the opposite, is needed.
    Fact(FactTest, bool),
    /// More items count than may.
    Items { filter: usize, most: u32 },
    /// Nothing makes it true.
    Never,
}

/// Every way in which the rule can be true, in the order of the rule.
pub(super) fn alternatives(
    rule: &Rule,
    fact: &dyn Fn(&FactTest) -> Truth,
    filter: &dyn Fn(&EvidenceTest) -> Option<usize>,
    counted: &dyn Fn(usize) -> u32,
) -> Vec<Demand> {
    let look = Look {
        fact,
        filter,
        counted,
    };
    look.ways(rule, true)
}

struct Look<'l> {
    fact: &'l dyn Fn(&FactTest) -> Truth,
    filter: &'l dyn Fn(&EvidenceTest) -> Option<usize>,
    counted: &'l dyn Fn(usize) -> u32,
}

impl Look<'_> {
    /// The ways in which the rule is true, or where `wanted` is false, false.
    fn ways(&self, rule: &Rule, wanted: bool) -> Vec<Demand> {
        let children = || rule.children().iter();
        let number = rule.children().len();
        match rule {
            Rule::Always => self.constant(wanted),
            Rule::Never => self.constant(!wanted),
            Rule::Not(inner) => self.ways(inner, !wanted),
            Rule::Fact(test) => vec![self.fact(test, wanted)],
            Rule::Evidence(test) => vec![self.evidence(test, wanted)],
            Rule::All(_) => {
                let count = if wanted { number } else { 1 };
                self.some_of(children(), count, wanted)
            }
            Rule::Any(_) => {
                let count = if wanted { 1 } else { number };
                self.some_of(children(), count, wanted)
            }
            Rule::AtLeast(AtLeast { count, .. }) => {
                let count = usize::try_from(*count).unwrap_or(usize::MAX);
                // Fewer than `count` hold where all but `count - 1` do not.
                let opposite = (number + 1).saturating_sub(count);
                self.some_of(children(), if wanted { count } else { opposite }, wanted)
            }
        }
    }

    fn constant(&self, holds: bool) -> Vec<Demand> {
        let blocked = if holds {
            Vec::new()
        } else {
            vec![Blocker::Never]
        };
        vec![Demand {
            blocked,
            ..Demand::default()
        }]
    }

    fn fact(&self, test: &FactTest, wanted: bool) -> Demand {
        let mut demand = Demand::default();
        match (self.fact)(test) {
            Truth::Unknown => demand.facts.push(test.id.clone()),
            truth if truth == Truth::from(wanted) => {}
            _ => demand.blocked.push(Blocker::Fact(test.clone(), wanted)),
        }
        demand
    }

    fn evidence(&self, test: &EvidenceTest, wanted: bool) -> Demand {
        let mut demand = Demand::default();
        // INVARIANT: the plan has a filter for every test of its standard.
        let Some(filter) = (self.filter)(test) else {
            demand.blocked.push(Blocker::Never);
            return demand;
        };
        match (test.bound, wanted) {
            (Bound::AtLeast(count), true) => {
                demand.lower.insert(filter, count.value());
            }
            (Bound::AtMost(count), false) => {
                demand.lower.insert(filter, count.value() + 1);
            }
            (Bound::AtMost(count), true) => {
                demand.upper.insert(filter, count.value());
            }
            (Bound::AtLeast(count), false) => match count.value().checked_sub(1) {
                Some(most) => {
                    demand.upper.insert(filter, most);
                }
                None => demand.blocked.push(Blocker::Never),
            },
        }
        demand
    }

    /// The ways in which so many of the rules are as wanted.
    fn some_of<'r>(
        &self,
        rules: impl Iterator<Item = &'r Rule>,
        count: usize,
        wanted: bool,
    ) -> Vec<Demand> {
        // By how many have been chosen so far.
        let mut chosen: Vec<Vec<Demand>> = vec![vec![Demand::default()]];
        for rule in rules {
            let ways = self.ways(rule, wanted);
            let mut next = chosen.clone();
            next.push(Vec::new());
            for (number, demands) in chosen.iter().enumerate() {
                let Some(more) = next.get_mut(number + 1) else {
                    continue;
                };
                for demand in demands {
                    more.extend(ways.iter().map(|way| demand.and(way)));
                }
            }
            next.truncate(count + 1);
            for demands in &mut next {
                self.keep_best(demands);
            }
            chosen = next;
        }
        chosen.into_iter().nth(count).unwrap_or_default()
    }

    /// Keeps the alternatives that look cheapest, in their order, each once.
    fn keep_best(&self, demands: &mut Vec<Demand>) {
        if demands.len() <= MOST {
            return;
        }
        let cost = |demand: &Demand| {
            let missing = demand
                .lower
                .iter()
                .map(|(&filter, &count)| count.saturating_sub((self.counted)(filter)));
            (
                demand.blocked.len(),
                demand.facts.len(),
                missing.sum::<u32>(),
            )
        };
        demands.sort_by_cached_key(cost);
        demands.dedup();
        demands.truncate(MOST);
    }
}

impl Demand {
    /// Both demands at once.
    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        for (&filter, &count) in &other.lower {
            let known = both.lower.entry(filter).or_insert(count);
            *known = (*known).max(count);
        }
        for (&filter, &count) in &other.upper {
            let known = both.upper.entry(filter).or_insert(count);
            *known = (*known).min(count);
        }
        for id in &other.facts {
            if !both.facts.contains(id) {
                both.facts.push(id.clone());
            }
        }
        for blocker in &other.blocked {
            if !both.blocked.contains(blocker) {
                both.blocked.push(blocker.clone());
            }
        }
        both
    }
}
