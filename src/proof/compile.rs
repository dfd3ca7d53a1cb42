//! Two revisions compiled into one circuit: facts to cells, evidence to counts, each rule to two
//! rails, "true" and "false", so that what is not stated is in neither.

use std::collections::{BTreeMap, BTreeSet};

use super::circuit::{Atom, Circuit, FALSE, Lit, TRUE};
use super::counts::Wanted;
use super::sieve::Sieve;
use crate::id::Id;
use crate::kleene::Truth;
use crate::rule::{AtLeast, Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::standard::{Draft, Fact, FactType, Judging, Requirement};

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
pub(super) struct Compiler<'d> {
    pub circuit: Circuit,
    pub facts: Vec<Cells>,
    pub sieves: Vec<Sieve>,
    sides: [&'d Draft; 2],
    places: BTreeMap<Id, usize>,
    counts: BTreeMap<usize, BTreeMap<u32, Lit>>,
}

impl<'d> Compiler<'d> {
    /// A compiler for the rules of some requirements, each with the side that it is on.
    pub fn new(sides: [&'d Draft; 2], asked: &[(Side, &Requirement)]) -> Self {
        let mut compiler = Self {
            circuit: Circuit::new(),
            facts: Vec::new(),
            sieves: Vec::new(),
            sides,
            places: BTreeMap::new(),
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
            let values = compiler.values(id, &tests);
            let fact = compiler.facts.len();
            let cells: Vec<_> = (0..values.len())
                .map(|cell| compiler.circuit.atom(Atom::Cell { fact, cell }))
                .collect();
            compiler.circuit.exactly_one(&cells);
            compiler.places.insert(id.clone(), fact);
            compiler.facts.push(Cells {
                id: id.clone(),
                values,
            });
        }
        compiler
    }

    fn draft(&self, side: Side) -> &'d Draft {
        let [from, to] = self.sides;
        match side {
            Side::From => from,
            Side::To => to,
        }
    }

    fn fact(&self, side: Side, id: &Id) -> Option<&'d Fact> {
        self.draft(side).facts.iter().find(|fact| fact.id == *id)
    }

    /// A value out of each cell of a fact.
    fn values(&self, id: &Id, tests: &[&Test]) -> Vec<Option<FactValue>> {
        let types = [Side::From, Side::To].map(|side| self.fact(side, id));
        let mut values = vec![None];
        let mut add = |value: FactValue| {
            if !values.contains(&Some(value.clone())) {
                values.push(Some(value));
            }
        };
        let mut ranges = Vec::new();
        for fact in types.into_iter().flatten() {
            match &fact.r#type {
                FactType::Flag => [true, false]
                    .into_iter()
                    .map(FactValue::Flag)
                    .for_each(&mut add),
                FactType::Choice(words) | FactType::Ordinal(words) => {
                    words
                        .iter()
                        .cloned()
                        .map(FactValue::Word)
                        .for_each(&mut add);
                }
                FactType::Integer(range) => ranges.push(range.bounds()),
            }
        }
        for value in integers(&ranges, tests) {
            add(FactValue::Integer(value));
        }
        values
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
        self.circuit.clauses.push(vec![!met, !other]);
        match requirement.judgement {
            Judging::Required => met,
            Judging::None => !other,
        }
    }

    fn rule(&mut self, side: Side, rule: &Rule) -> Rails {
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
        let declared = self.fact(side, &test.id);
        let mut holding = Vec::new();
        let mut failing = Vec::new();
        let place = self.places.get(&test.id).copied();
        if let Some(fact) = place {
            let values = self.facts.get(fact).map(|cells| cells.values.clone());
            for (cell, value) in values.into_iter().flatten().enumerate() {
                let truth = match declared {
                    Some(fact) => {
                        let seen = value.filter(|value| is_declared(fact, value));
                        let code = seen.and_then(|value| fact.r#type.code(&value));
                        test.test.evaluate(&fact.r#type, code)
                    }
                    None => match test.test {
                        Test::Stated(stated) => (!stated).into(),
                        _ => Truth::Unknown,
                    },
                };
                let lit = self.circuit.atom(Atom::Cell { fact, cell });
                match truth {
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
        let sieve = Sieve::of(test, self.draft(side));
        match test.bound {
            Bound::AtLeast(least) => self.count(sieve, least.value()),
            Bound::AtMost(most) => !self.count(sieve, most.value() + 1),
        }
    }

    fn count(&mut self, sieve: Sieve, least: u32) -> Lit {
        if least == 0 {
            return TRUE;
        }
        if sieve.is_empty() {
            return FALSE;
        }
        let known = self.sieves.iter().position(|known| *known == sieve);
        let filter = known.unwrap_or_else(|| {
            self.sieves.push(sieve);
            self.sieves.len() - 1
        });
        let lit = self.circuit.atom(Atom::Count { filter, least });
        self.counts.entry(filter).or_default().insert(least, lit);
        lit
    }

    /// What holds of counts whatever the items: more are at least as many as fewer, and what passes
    /// a narrow filter passes a wide one.
    pub fn order_counts(&mut self) {
        let mut clauses = Vec::new();
        for (&filter, counts) in &self.counts {
            for (&few, &fewer) in counts {
                if let Some((_, &more)) = counts.range(few + 1..).next() {
                    clauses.push(vec![!more, fewer]);
                }
            }
            for (&other, wide) in &self.counts {
                let (Some(a), Some(b)) = (self.sieves.get(filter), self.sieves.get(other)) else {
                    continue;
                };
                if filter == other || !a.is_within(b) {
                    continue;
                }
                for (&least, &narrow) in counts {
                    if let Some((_, &wider)) = wide.range(..=least).next_back() {
                        clauses.push(vec![!narrow, wider]);
                    }
                }
            }
        }
        self.circuit.clauses.extend(clauses);
    }

    /// What holds where every fact is stated.
    pub fn stated(&mut self) -> Vec<Lit> {
        let cell = |fact| Atom::Cell { fact, cell: 0 };
        let facts = 0..self.facts.len();
        facts.map(|fact| !self.circuit.atom(cell(fact))).collect()
    }

    /// How many items some literals want of each filter, with the literals that say so.
    pub fn wanted(&self, needed: &BTreeSet<Lit>) -> Vec<(Wanted, Vec<Lit>)> {
        let wanted = self.counts.iter().filter_map(|(&filter, counts)| {
            let least = counts.iter().rev().find(|(_, lit)| needed.contains(lit));
            let most = counts.iter().find(|(_, lit)| needed.contains(&!**lit));
            let wanted = Wanted {
                filter,
                least: least.map_or(0, |(least, _)| *least),
                most: most.map(|(most, _)| most - 1),
            };
            let said = least.map(|(_, lit)| *lit);
            let limited = most.map(|(_, lit)| !*lit);
            let said: Vec<Lit> = said.into_iter().chain(limited).collect();
            (!said.is_empty()).then_some((wanted, said))
        });
        wanted.collect()
    }

    /// Whether a literal says a part of what is wanted of a filter.
    pub fn says(&self, wanted: &Wanted, lit: Lit) -> bool {
        let counts = self.counts.get(&wanted.filter);
        let at = |least: u32| counts.and_then(|counts| counts.get(&least)).copied();
        (wanted.least > 0 && at(wanted.least) == Some(lit))
            || wanted.most.is_some_and(|most| at(most + 1) == Some(!lit))
    }
}

/// Whether a revision that declares a fact so sees that value.
pub(crate) fn is_declared(fact: &Fact, value: &FactValue) -> bool {
    match (&fact.r#type, value) {
        (FactType::Integer(range), FactValue::Integer(value)) => {
            let (min, max) = range.bounds();
            (min..=max).contains(value)
        }
        (r#type, value) => r#type.code(value).is_some(),
    }
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
