//! The compiled form of a standard: what the engine walks instead of the document.
//!
//! Ids are interned, rules are flat postfix programs, and each distinct filter of evidence has one
//! counter, so that one pass over the evidence answers every rule.

use std::collections::{BTreeMap, HashMap};

use crate::decimal::Decimal;
use crate::id::Id;
use crate::kleene::Truth;
use crate::rule::{Bound, EvidenceTest, FactTest, Rule, Test};
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
    places: BTreeMap<Id, usize>,
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
        self.places.get(id).copied()
    }

    pub fn get(&self, id: &Id) -> Option<&T> {
        self.items.get(self.place(id)?)
    }
}

/// A kind of evidence: how long its items count, and which filters ask for it.
#[derive(Debug)]
pub(crate) struct PlannedKind {
    pub lifetime_days: Option<u32>,
    pub filters: Vec<usize>,
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

/// What an item has to be in order to count, apart from how many are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Filter {
    pub kinds: Vec<Id>,
    pub tags: Vec<Id>,
    pub languages: Vec<Id>,
    pub within_days: Option<u32>,
    pub measure: Option<(Id, Bound<Decimal>)>,
}

impl Filter {
    pub fn of(test: &EvidenceTest) -> Self {
        let sorted = |ids: &[Id]| {
            let mut ids = ids.to_vec();
            ids.sort();
            ids.dedup();
            ids
        };
        Self {
            kinds: sorted(&test.kind),
            tags: sorted(&test.tags),
            languages: sorted(&test.languages),
            within_days: test.within_days.map(|days| days.value()),
            measure: test
                .measure
                .as_ref()
                .map(|measure| (measure.id.clone(), measure.bound)),
        }
    }
}

/// One step of a program; values are pushed, connectives take as many as they say.
#[derive(Debug)]
enum Op {
    Constant(Truth),
    Fact { fact: usize, ask: Ask },
    AtLeast { filter: usize, count: u32 },
    AtMost { filter: usize, count: u32 },
    Not,
    Count { count: usize, of: usize },
}

/// What is asked of a fact, in its codes.
#[derive(Debug)]
enum Ask {
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
        for child in rule.children() {
            self.push(child, filters);
        }
        let of = rule.children().len();
        let op = match rule {
            Rule::Always => Op::Constant(Truth::True),
            Rule::Never => Op::Constant(Truth::False),
            Rule::Not(_) => Op::Not,
            Rule::All(_) => Op::Count { count: of, of },
            Rule::Any(_) => Op::Count { count: 1, of },
            Rule::AtLeast(at_least) => Op::Count {
                count: usize::try_from(at_least.count).unwrap_or(usize::MAX),
                of,
            },
            Rule::Fact(test) => match self.facts.place(&test.id) {
                Some(fact) => Op::Fact {
                    fact,
                    ask: self.ask(fact, &test.test),
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
        self.program.push(op);
    }

    fn ask(&self, fact: usize, test: &Test) -> Ask {
        let Some(fact) = self.facts.items.get(fact) else {
            return Ask::Nothing;
        };
        let one = |code: Option<i64>, ask: fn(i64) -> Ask| code.map_or(Ask::Nothing, ask);
        match test {
            Test::Stated(stated) => Ask::Stated(*stated),
            Test::Is(value) => one(fact.code(value), |code| Ask::In(vec![code])),
            Test::In(values) => Ask::In(values.iter().filter_map(|one| fact.code(one)).collect()),
            Test::AtLeast(value) => one(fact.code(value), Ask::AtLeast),
            Test::AtMost(value) => one(fact.code(value), Ask::AtMost),
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
        let program = self.program.get(range.clone()).unwrap_or_default();
        let counted = |filter: usize| counts.get(filter).copied().unwrap_or(0);
        if let [op] = program {
            return op.test(facts, counted);
        }
        let mut stack: Vec<Truth> = Vec::with_capacity(program.len());
        for op in program {
            let value = match *op {
                Op::Not => stack.pop().unwrap_or(Truth::Unknown).negated(),
                Op::Count { count, of } => {
                    let from = stack.len().saturating_sub(of);
                    Truth::at_least(count, stack.drain(from..))
                }
                _ => op.test(facts, counted),
            };
            stack.push(value);
        }
        // INVARIANT: a program leaves the value of its rule.
        stack.pop().unwrap_or(Truth::Unknown)
    }
}

impl Op {
    fn test(&self, facts: &[Option<i64>], counted: impl Fn(usize) -> u32) -> Truth {
        match self {
            Self::Constant(truth) => *truth,
            Self::AtLeast { filter, count } => (counted(*filter) >= *count).into(),
            Self::AtMost { filter, count } => (counted(*filter) <= *count).into(),
            Self::Fact { fact, ask } => {
                let value = facts.get(*fact).copied().flatten();
                match (ask, value) {
                    (Ask::Stated(stated), value) => (value.is_some() == *stated).into(),
                    (_, None) => Truth::Unknown,
                    (Ask::In(codes), Some(value)) => codes.contains(&value).into(),
                    (Ask::AtLeast(least), Some(value)) => (value >= *least).into(),
                    (Ask::AtMost(most), Some(value)) => (value <= *most).into(),
                    (Ask::Nothing, Some(_)) => Truth::False,
                }
            }
            Self::Not | Self::Count { .. } => Truth::Unknown,
        }
    }
}
