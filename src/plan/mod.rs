//! The compiled form of a standard: what the engine walks instead of the document.
//!
//! Ids are interned, rules are flat postfix programs, and each distinct filter of evidence has one
//! counter, so that one pass over the evidence answers every rule.

mod evidence;

use std::collections::HashMap;

pub(crate) use evidence::{Filter, PlannedKind};

use rustc_hash::FxBuildHasher;

use crate::id::Id;
use crate::kleene::Truth;
use crate::rule::{Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::standard::{Draft, FactType, Judging, Level};

/// A standard, compiled.
#[derive(Debug)]
pub(crate) struct Plan {
    pub facts: Interned<FactType>,
    pub kinds: Interned<PlannedKind>,
    pub requirements: Interned<PlannedRequirement>,
    pub filters: Vec<Filter>,
    /// For each filter, the requirements that ask for it.
    pub askers: Vec<Vec<usize>>,
    pub criteria: Vec<std::ops::Range<usize>>,
    program: Vec<Op>,
    filter_places: HashMap<Filter, usize>,
}

/// Things known by their id and by their place.
#[derive(Debug)]
pub(crate) struct Interned<T> {
    // What is looked up may be anybody's; what is held is the standard's own, so that no document can make
    // the lookups slow.
    places: HashMap<Id, usize, FxBuildHasher>,
    pub items: Vec<T>,
}

impl<T> Interned<T> {
    fn new(items: impl Iterator<Item = (Id, T)>) -> Self {
        let (ids, items): (Vec<_>, Vec<_>) = items.unzip();
        Self {
            places: ids
                .into_iter()
                .enumerate()
                .map(|(place, id)| (id, place))
                .collect(),
            items,
        }
    }

    pub fn place(&self, id: &Id) -> Option<usize> {
        self.place_of(id.as_str())
    }

    pub fn place_of(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    pub fn get(&self, id: &Id) -> Option<&T> {
        self.items.get(self.place(id)?)
    }
}

/// A requirement: its two programs and what else decides its outcome.
#[derive(Debug)]
pub(crate) struct PlannedRequirement {
    pub id: Id,
    pub level: Level,
    pub judged: bool,
    pub exemptible: bool,
    pub filters: Vec<usize>,
    applies: std::ops::Range<usize>,
    evidenced: std::ops::Range<usize>,
}

impl PlannedRequirement {
    /// How many steps its programs have.
    #[cfg(feature = "proof")]
    pub fn size(&self) -> usize {
        self.applies.len() + self.evidenced.len()
    }
}

/// One step of a program: a test, or a connective with its parts behind it.
#[derive(Debug)]
enum Op {
    Constant(Truth),
    Fact {
        fact: usize,
        ask: Ask,
    },
    AtLeast {
        filter: usize,
        count: u32,
    },
    AtMost {
        filter: usize,
        count: u32,
    },
    Not,
    /// At least so many of the parts; `end` is the step behind the last of them.
    Count {
        count: usize,
        of: usize,
        end: usize,
    },
}

/// What is asked of a fact, in its codes.
#[derive(Debug)]
pub(crate) enum Ask {
    In(Vec<i64>),
    AtLeast(i64),
    AtMost(i64),
    Stated(bool),
    /// A value that the fact never takes.
    Nothing,
}

impl Plan {
    /// Compiles a standard that has been checked.
    pub fn of(draft: &Draft) -> Self {
        let mut plan = Self {
            facts: Interned::new(
                draft
                    .facts
                    .iter()
                    .map(|fact| (fact.id.clone(), fact.r#type.clone())),
            ),
            kinds: Interned::new(draft.evidence_kinds.iter().map(|kind| {
                let planned = PlannedKind {
                    lifetime_days: kind.lifetime_days.map(|days| days.value()),
                    filters: Vec::new(),
                    tags: kind.tags.clone(),
                    measures: (draft.measures.iter())
                        .filter(|one| kind.measures.contains(&one.id))
                        .cloned()
                        .collect(),
                    sieves: Vec::new(),
                };
                (kind.id.clone(), planned)
            })),
            requirements: Interned::new(std::iter::empty()),
            filters: Vec::new(),
            askers: Vec::new(),
            criteria: Vec::new(),
            program: Vec::new(),
            filter_places: HashMap::new(),
        };
        let mut requirements = Vec::new();
        for criterion in &draft.criteria {
            let first = requirements.len();
            for requirement in &criterion.requirements {
                let mut filters = Vec::new();
                let applies = plan.compile(&requirement.applies_when, &mut filters);
                let evidenced = plan.compile(&requirement.evidenced_when, &mut filters);
                let planned = PlannedRequirement {
                    id: requirement.id.clone(),
                    level: requirement.level,
                    judged: requirement.judgement == Judging::Required,
                    exemptible: requirement.exemptible,
                    filters,
                    applies,
                    evidenced,
                };
                requirements.push((requirement.id.clone(), planned));
            }
            plan.criteria.push(first..requirements.len());
        }
        plan.requirements = Interned::new(requirements.into_iter());
        plan.askers = vec![Vec::new(); plan.filters.len()];
        for (place, requirement) in plan.requirements.items.iter().enumerate() {
            for &filter in &requirement.filters {
                if let Some(askers) = plan.askers.get_mut(filter) {
                    askers.push(place);
                }
            }
        }
        for (place, filter) in plan.filters.iter().enumerate() {
            for kind in &filter.kinds {
                if let Some(kind) = plan.kinds.place(kind)
                    && let Some(kind) = plan.kinds.items.get_mut(kind)
                {
                    kind.filters.push(place);
                    let sieve = kind.sieve(place, filter);
                    kind.sieves.extend(sieve);
                }
            }
        }
        plan
    }

    /// Whether a requirement applies, given the facts.
    pub fn applies(&self, requirement: &PlannedRequirement, facts: &[Option<i64>]) -> Truth {
        self.run(&requirement.applies, facts, &[])
    }

    /// Whether a requirement is evidenced, given the facts and the number of items in each filter.
    pub fn evidenced(
        &self,
        requirement: &PlannedRequirement,
        facts: &[Option<i64>],
        counts: &[u32],
    ) -> Truth {
        self.run(&requirement.evidenced, facts, counts)
    }

    /// The place of the filter of a test.
    pub fn filter_of(&self, test: &EvidenceTest) -> Option<usize> {
        self.filter_places.get(&Filter::of(test)).copied()
    }

    /// The value of a test of a fact.
    pub fn fact_truth(&self, test: &FactTest, facts: &[Option<i64>]) -> Truth {
        let place = self.facts.place(&test.id);
        match place.and_then(|place| Some((place, self.facts.items.get(place)?))) {
            Some((place, fact)) => {
                let value = facts.get(place).copied().flatten();
                test.test.evaluate(fact, value)
            }
            // INVARIANT: the rules of a checked standard test facts that it declares.
            None => Truth::Unknown,
        }
    }

    fn compile(&mut self, rule: &Rule, filters: &mut Vec<usize>) -> std::ops::Range<usize> {
        let first = self.program.len();
        self.push(rule, filters);
        first..self.program.len()
    }

    fn push(&mut self, rule: &Rule, filters: &mut Vec<usize>) {
        let of = rule.children().len();
        let op = match rule {
            Rule::Always => Op::Constant(Truth::True),
            Rule::Never => Op::Constant(Truth::False),
            Rule::Not(_) => Op::Not,
            Rule::All(_) => Op::count(of, of),
            Rule::Any(_) => Op::count(1, of),
            Rule::AtLeast(at_least) => {
                Op::count(usize::try_from(at_least.count).unwrap_or(usize::MAX), of)
            }
            Rule::Fact(test) => match self.facts.place(&test.id) {
                Some(fact) => Op::Fact {
                    fact,
                    ask: Ask::of(&test.test, |value| self.facts.items.get(fact)?.code(value)),
                },
                // INVARIANT: the rules of a checked standard test facts that it declares.
                None => Op::Constant(Truth::Unknown),
            },
            Rule::Evidence(test) => {
                let filter = self.filter(Filter::of(test));
                if !filters.contains(&filter) {
                    filters.push(filter);
                }
                match test.bound {
                    Bound::AtLeast(count) => Op::AtLeast {
                        filter,
                        count: count.value(),
                    },
                    Bound::AtMost(count) => Op::AtMost {
                        filter,
                        count: count.value(),
                    },
                }
            }
        };
        let place = self.program.len();
        self.program.push(op);
        for child in rule.children() {
            self.push(child, filters);
        }
        let behind = self.program.len();
        if let Some(Op::Count { end, .. }) = self.program.get_mut(place) {
            *end = behind;
        }
    }

    fn filter(&mut self, filter: Filter) -> usize {
        if let Some(&place) = self.filter_places.get(&filter) {
            return place;
        }
        let place = self.filters.len();
        self.filters.push(filter.clone());
        self.filter_places.insert(filter, place);
        place
    }

    fn run(&self, range: &std::ops::Range<usize>, facts: &[Option<i64>], counts: &[u32]) -> Truth {
        self.value(range.start, facts, counts).0
    }

    /// The value of the step at a place, and the place behind it. A rule is at most 32 deep.
    fn value(&self, at: usize, facts: &[Option<i64>], counts: &[u32]) -> (Truth, usize) {
        match self.program.get(at) {
            Some(Op::Not) => {
                let (value, behind) = self.value(at + 1, facts, counts);
                (value.negated(), behind)
            }
            Some(&Op::Count { count, of, end }) => {
                let mut part = at + 1;
                let mut next = || {
                    let (value, behind) = self.value(part, facts, counts);
                    part = behind;
                    value
                };
                (Truth::at_least_of(count, of, &mut next), end)
            }
            Some(op) => (op.test(facts, counts), at + 1),
            // INVARIANT: a program holds all steps of its rules.
            None => (Truth::Unknown, at),
        }
    }
}

impl Ask {
    /// What a test asks, given the code of each value that it names.
    pub fn of(test: &Test, code: impl Fn(&FactValue) -> Option<i64>) -> Self {
        let one = |value, ask: fn(i64) -> Self| code(value).map_or(Self::Nothing, ask);
        match test {
            Test::Stated(stated) => Self::Stated(*stated),
            Test::Is(value) => one(value, |code| Self::In(vec![code])),
            Test::In(values) => {
                let mut codes: Vec<i64> = values.iter().filter_map(code).collect();
                codes.sort_unstable();
                Self::In(codes)
            }
            Test::AtLeast(value) => one(value, Self::AtLeast),
            Test::AtMost(value) => one(value, Self::AtMost),
        }
    }

    /// Whether it holds of a value, given as its code; unknown where none is stated.
    pub fn truth(&self, value: Option<i64>) -> Truth {
        match (self, value) {
            (Self::Stated(stated), value) => (value.is_some() == *stated).into(),
            (_, None) => Truth::Unknown,
            (Self::In(codes), Some(value)) => codes.binary_search(&value).is_ok().into(),
            (Self::AtLeast(least), Some(value)) => (value >= *least).into(),
            (Self::AtMost(most), Some(value)) => (value <= *most).into(),
            (Self::Nothing, Some(_)) => Truth::False,
        }
    }
}

impl Op {
    fn count(count: usize, of: usize) -> Self {
        Self::Count { count, of, end: 0 }
    }

    fn test(&self, facts: &[Option<i64>], counts: &[u32]) -> Truth {
        let counted = |filter: usize| counts.get(filter).copied().unwrap_or(0);
        match self {
            Self::Constant(truth) => *truth,
            Self::AtLeast { filter, count } => (counted(*filter) >= *count).into(),
            Self::AtMost { filter, count } => (counted(*filter) <= *count).into(),
            Self::Fact { fact, ask } => ask.truth(facts.get(*fact).copied().flatten()),
            Self::Not | Self::Count { .. } => Truth::Unknown,
        }
    }
}
