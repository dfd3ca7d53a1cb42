//! Two revisions compiled into one circuit: facts to cells, evidence to counts, each rule to two
//! rails, "true" and "false", so that what is not stated is in neither.

use std::collections::{BTreeMap, BTreeSet};

use super::circuit::{Atom, Circuit, FALSE, Lit, TRUE};
use super::counts::Wanted;
use super::filter::SeenFilter;
use super::vocabulary::RevisionVocabulary;
use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::rule::{AtLeast, Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::documents::standard::{FactType, Judging, Requirement};
use crate::engine::plan::Ask;

/// Which of the two revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    From,
    To,
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::From => Self::To,
            Self::To => Self::From,
        }
    }
}

/// A fact over the union of both vocabularies: one cell for each set of values that no test tells
/// apart, and a value out of each; the first cell is "not stated".
pub(super) struct Cells {
    pub id: Id,
    pub values: Vec<Option<FactValue>>,
}

/// Whether a rule is true, and whether it is false; where neither, it is unknown.
#[derive(Clone, Copy)]
struct Rails {
    truth: Lit,
    falsehood: Lit,
}

/// The circuit of two revisions, as far as they are asked about.
pub(super) struct Compiler<'v> {
    pub circuit: Circuit,
    pub facts: Vec<Cells>,
    pub sieves: Vec<SeenFilter>,
    pub sides: [&'v RevisionVocabulary<'v>; 2],
    indices: BTreeMap<Id, usize>,
    known: BTreeMap<SeenFilter, usize>,
    counts: BTreeMap<usize, BTreeMap<u32, Lit>>,
}

/// The steps that looking a word up takes.
const WORD: usize = 16;

impl<'v> Compiler<'v> {
    /// A compiler for the rules of some requirements, each with the side that it is on, that takes
    /// at most so many steps.
    pub fn new(
        sides: [&'v RevisionVocabulary<'v>; 2],
        asked: &[(Side, &Requirement)],
        steps: u64,
    ) -> Self {
        let mut compiler = Self {
            circuit: Circuit::within(steps),
            facts: Vec::new(),
            sieves: Vec::new(),
            sides,
            indices: BTreeMap::new(),
            known: BTreeMap::new(),
            counts: BTreeMap::new(),
        };
        let mut tests: BTreeMap<&Id, Vec<&Test>> = BTreeMap::new();
        for (_, requirement) in asked {
            for rule in [&requirement.applies_when, &requirement.evidenced_when] {
                for test in rule.fact_tests() {
                    tests.entry(&test.id).or_default().push(&test.test);
                }
            }
        }
        for (id, tests) in tests {
            let Some(values) = compiler.values(id, &tests) else {
                break;
            };
            let fact = compiler.facts.len();
            let cells: Vec<_> = (0..values.len())
                .map(|cell| compiler.circuit.atom(Atom::Cell { fact, cell }))
                .collect();
            compiler.circuit.exactly_one(fact, &cells);
            compiler.indices.insert(id.clone(), fact);
            compiler.facts.push(Cells {
                id: id.clone(),
                values,
            });
        }
        compiler
    }

    fn vocabulary(&self, side: Side) -> &'v RevisionVocabulary<'v> {
        let [from, to] = self.sides;
        match side {
            Side::From => from,
            Side::To => to,
        }
    }

    /// A value out of each cell of a fact; `None` where there is no room to find them.
    fn values(&mut self, id: &Id, tests: &[&Test]) -> Option<Vec<Option<FactValue>>> {
        let mut values = vec![None];
        let sides = self.sides.map(|side| side.fact(id));
        if let [Some(from), Some(to)] = sides
            && let Some(words) = from.words_apart(to, tests.iter().copied())
        {
            let words = words.into_iter().cloned();
            values.extend(words.map(|word| Some(FactValue::Word(word))));
            let room = self.circuit.work(values.len() + tests.len());
            return room.then_some(values);
        }
        let words: usize = sides.iter().flatten().map(|fact| fact.words()).sum();
        if !self.circuit.work(words.saturating_mul(WORD) + tests.len()) {
            return None;
        }
        let mut ranges = Vec::new();
        let mut flags = false;
        let mut seen: BTreeSet<&Id> = BTreeSet::new();
        for known in self.sides.into_iter().filter_map(|side| side.fact(id)) {
            match &known.fact.r#type {
                FactType::Flag if !flags => {
                    flags = true;
                    values.extend([true, false].map(|flag| Some(FactValue::Flag(flag))));
                }
                FactType::Flag => {}
                FactType::Choice(words) | FactType::Ordinal(words) => {
                    let new = words
                        .iter()
                        .map(|word| &word.id)
                        .filter(|word| seen.insert(word));
                    values.extend(new.cloned().map(|word| Some(FactValue::Word(word))));
                }
                FactType::Integer(range) => ranges.push(range.bounds()),
            }
        }
        let integers = integers(&ranges, tests).into_iter();
        values.extend(integers.map(|value| Some(FactValue::Integer(value))));
        Some(values)
    }

    /// What the requirement asks: it is fulfilled where this holds. `judged` is what holds where
    /// the verdict is good enough, `exempt` where it is waived.
    pub fn fulfilled(
        &mut self,
        side: Side,
        requirement: &Requirement,
        judged: Lit,
        exempt: Lit,
    ) -> Lit {
        let applies = self.rule(side, &requirement.applies_when);
        let evidenced = self.rule(side, &requirement.evidenced_when);
        let shown = self.circuit.and([evidenced.truth, judged]);
        let done = self.circuit.or([exempt, shown]);
        let done = self.circuit.and([applies.truth, done]);
        self.circuit.or([applies.falsehood, done])
    }

    /// Whether the verdict under some words is good enough for a requirement.
    pub fn judged(&mut self, requirement: &Requirement, words: usize) -> Lit {
        let met = self.circuit.atom(Atom::Met(words));
        let other = self.circuit.atom(Atom::Other(words));
        self.circuit.clause(vec![!met, !other]);
        match requirement.judgement {
            Judging::Required => met,
            Judging::None => !other,
        }
    }

    fn rule(&mut self, side: Side, rule: &Rule) -> Rails {
        if self.circuit.is_full() {
            return Rails::NOTHING;
        }
        let children: Vec<Rails> = rule
            .children()
            .iter()
            .map(|one| self.rule(side, one))
            .collect();
        let truths: Vec<Lit> = children.iter().map(|one| one.truth).collect();
        let falsehoods: Vec<Lit> = children.iter().map(|one| one.falsehood).collect();
        let circuit = &mut self.circuit;
        let (truth, falsehood) = match rule {
            Rule::Always => (TRUE, FALSE),
            Rule::Never => (FALSE, TRUE),
            Rule::All(_) => (circuit.and(truths), circuit.or(falsehoods)),
            Rule::Any(_) => (circuit.or(truths), circuit.and(falsehoods)),
            Rule::Not(_) => (circuit.or(falsehoods), circuit.or(truths)),
            Rule::AtLeast(AtLeast { count, .. }) => {
                let count = usize::try_from(*count).unwrap_or(usize::MAX);
                let fail = (children.len() + 1).saturating_sub(count);
                (
                    circuit.at_least(count, &truths),
                    circuit.at_least(fail, &falsehoods),
                )
            }
            Rule::Fact(test) => return self.fact_test(side, test),
            Rule::Evidence(test) => {
                let holds = self.evidence_test(side, test);
                (holds, !holds)
            }
        };
        Rails { truth, falsehood }
    }

    fn fact_test(&mut self, side: Side, test: &FactTest) -> Rails {
        let known = self.vocabulary(side).fact(&test.id);
        let mut holding = Vec::new();
        let mut failing = Vec::new();
        // What a revision does not declare it takes for not stated.
        let ask = Ask::of(&test.test, |value| {
            known.and_then(|known| known.code(value))
        });
        let index = self.indices.get(&test.id).copied();
        if let Some(fact) = index {
            let count = self.facts.get(fact).map_or(0, |cells| cells.values.len());
            if !self.circuit.work(count) {
                return Rails::NOTHING;
            }
            for cell in 0..count {
                let cells = self.facts.get(fact);
                let value = cells.and_then(|cells| cells.values.get(cell)?.as_ref());
                let seen = value.and_then(|value| known.and_then(|known| known.seen(value)));
                let lit = self.circuit.atom(Atom::Cell { fact, cell });
                match ask.truth(seen) {
                    Truth::True => holding.push(lit),
                    Truth::False => failing.push(lit),
                    Truth::Unknown => {}
                }
            }
        }
        Rails {
            truth: self.circuit.or(holding),
            falsehood: self.circuit.or(failing),
        }
    }

    fn evidence_test(&mut self, side: Side, test: &EvidenceTest) -> Lit {
        let of_each = 1 + test.tags.len() + test.languages.len();
        if !self.circuit.work(test.kind.len().saturating_mul(of_each)) {
            return FALSE;
        }
        let sieve = SeenFilter::of(test, self.vocabulary(side));
        match test.bound {
            Bound::AtLeast(least) => self.count(sieve, least.value()),
            Bound::AtMost(most) => !self.count(sieve, most.value() + 1),
        }
    }

    fn count(&mut self, sieve: SeenFilter, least: u32) -> Lit {
        if least == 0 {
            return TRUE;
        }
        if sieve.is_empty() {
            return FALSE;
        }
        let next = self.sieves.len();
        let filter = *self.known.entry(sieve.clone()).or_insert(next);
        if filter == next {
            self.sieves.push(sieve);
        }
        let lit = self.circuit.atom(Atom::Count { filter, least });
        self.counts.entry(filter).or_default().insert(least, lit);
        lit
    }

    /// What holds of counts whatever the items: more are at least as many as fewer, and what passes
    /// a narrow filter passes a wide one. The solver is told as much of it as there is room for; the
    /// rest is found where items are looked for.
    pub fn order_counts(&mut self, steps: u64) {
        let mut clauses = Vec::new();
        for counts in self.counts.values() {
            for (&few, &fewer) in counts {
                if let Some((_, &more)) = counts.range(few + 1..).next() {
                    clauses.push(vec![!more, fewer]);
                }
            }
        }
        let mut of_kind: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        for (filter, sieve) in self.sieves.iter().enumerate() {
            for kind in sieve.kinds() {
                of_kind.entry(kind).or_default().push(filter);
            }
        }
        let mut budget = super::StepBudget::of(steps);
        'filters: for (&filter, counts) in &self.counts {
            let Some(a) = self.sieves.get(filter) else {
                continue;
            };
            // What is wider has all kinds of it, and so the first.
            let others = a.kinds().next().and_then(|kind| of_kind.get(kind));
            for other in others.into_iter().flatten().copied() {
                let (Some(b), Some(wide)) = (self.sieves.get(other), self.counts.get(&other))
                else {
                    continue;
                };
                if budget.take(a.size()).is_none() {
                    break 'filters;
                }
                if filter == other || !a.is_within(b) {
                    continue;
                }
                if budget.take(counts.len() * 40).is_none() {
                    break 'filters;
                }
                for (&least, &narrow) in counts {
                    if let Some((_, &wider)) = wide.range(..=least).next_back() {
                        clauses.push(vec![!narrow, wider]);
                    }
                }
            }
        }
        for clause in clauses {
            self.circuit.clause(clause);
        }
    }

    /// What holds where every fact is stated.
    pub fn stated(&mut self) -> Vec<Lit> {
        let cell = |fact| Atom::Cell { fact, cell: 0 };
        let facts = 0..self.facts.len();
        facts.map(|fact| !self.circuit.atom(cell(fact))).collect()
    }

    /// How many items some literals want of each filter.
    pub fn wanted(&self, needed: &BTreeSet<Lit>) -> Vec<Wanted> {
        let wanted = self.counts.iter().filter_map(|(&filter, counts)| {
            let least = counts.iter().rev().find(|(_, lit)| needed.contains(lit));
            let most = counts.iter().find(|(_, lit)| needed.contains(&!**lit));
            let wanted = Wanted {
                filter,
                least: least.map_or(0, |(least, _)| *least),
                most: most.map(|(most, _)| most - 1),
            };
            (least.is_some() || most.is_some()).then_some(wanted)
        });
        wanted.collect()
    }

    /// The literals that say what is wanted of a filter.
    pub fn said(&self, wanted: &Wanted) -> impl Iterator<Item = Lit> {
        let counts = self.counts.get(&wanted.filter);
        let at = |least: u32| counts.and_then(|counts| counts.get(&least)).copied();
        let least = (wanted.least > 0).then(|| at(wanted.least)).flatten();
        let most = wanted.most.and_then(|most| at(most + 1));
        least.into_iter().chain(most.map(|lit| !lit))
    }
}

impl Rails {
    /// What is built where there is no room any more.
    const NOTHING: Self = Self {
        truth: FALSE,
        falsehood: FALSE,
    };
}

/// One number out of each range that no test tells apart, at the bound where there is one.
fn integers(ranges: &[(i64, i64)], tests: &[&Test]) -> Vec<i64> {
    let least = ranges.iter().map(|(min, _)| *min).min();
    let most = ranges.iter().map(|(_, max)| *max).max();
    let (Some(least), Some(most)) = (least, most) else {
        return Vec::new();
    };
    // The first number of every cell but the first.
    let mut starts = BTreeSet::new();
    for (min, max) in ranges {
        starts.extend([*min, max.saturating_add(1)]);
    }
    for test in tests {
        match test {
            Test::AtLeast(FactValue::Integer(number)) => starts.insert(*number),
            Test::AtMost(FactValue::Integer(number)) => starts.insert(number.saturating_add(1)),
            _ => false,
        };
    }
    starts.retain(|start| *start > least && *start <= most);
    let first = starts.first().map_or(least, |start| start - 1);
    std::iter::once(first).chain(starts).collect()
}
