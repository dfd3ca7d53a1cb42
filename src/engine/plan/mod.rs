//! The compiled form of a standard: what the engine walks instead of the document.
//!
//! Ids are interned, rules are flat postfix programs, and each distinct filter of evidence has one
//! counter, so that one pass over the evidence answers every rule.

mod evidence;
mod interned;
mod seen;

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

pub(crate) use evidence::{Filter, Needs, PlannedKind};
pub(crate) use interned::Interned;
pub(crate) use seen::Seen;

use evidence::Lexicon;

use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::rule::{Bound, EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::documents::standard::{Draft, FactType, Judging, Level, Requirement};

/// A standard, compiled.
#[derive(Debug)]
pub(crate) struct Plan {
    pub facts: Interned<FactType>,
    /// For each fact, the codes of its words.
    codes: Vec<HashMap<Id, i64>>,
    pub kinds: Interned<PlannedKind>,
    pub requirements: Interned<PlannedRequirement>,
    pub filters: Vec<Filter>,
    /// For each filter, what it asks of an item.
    pub needs: Vec<Needs>,
    /// The words that filters ask for.
    pub lexicon: Lexicon,
    /// The places of the measures among those of the standard.
    pub measures: HashMap<Id, usize>,
    /// For each filter, the requirements that ask for it.
    pub askers: Vec<Vec<usize>>,
    pub criteria: Vec<std::ops::Range<usize>>,
    program: Vec<Op>,
    filter_places: HashMap<Filter, usize>,
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
        let measures: HashMap<Id, usize> = (draft.measures.iter().enumerate())
            .map(|(index, measure)| (measure.id.clone(), index))
            .collect();
        let mut plan = Self {
            facts: Interned::new(
                draft
                    .facts
                    .iter()
                    .map(|fact| (fact.id.clone(), fact.r#type.clone())),
            ),
            codes: draft.facts.iter().map(|fact| fact.r#type.codes()).collect(),
            kinds: Interned::new(draft.evidence_kinds.iter().map(|kind| {
                let stated: BTreeSet<usize> = (kind.measures.iter())
                    .filter_map(|id| measures.get(id).copied())
                    .collect();
                let stated = stated.into_iter();
                let stated = stated.filter_map(|index| draft.measures.get(index).cloned());
                let planned = PlannedKind::new(kind, stated.collect());
                (kind.id.clone(), planned)
            })),
            requirements: Interned::new(std::iter::empty()),
            filters: Vec::new(),
            needs: Vec::new(),
            lexicon: Lexicon::default(),
            measures: HashMap::new(),
            askers: Vec::new(),
            criteria: Vec::new(),
            program: Vec::new(),
            filter_places: HashMap::new(),
        };
        plan.measures = measures;
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
        for (index, requirement) in plan.requirements.items.iter().enumerate() {
            for &filter in &requirement.filters {
                if let Some(askers) = plan.askers.get_mut(filter) {
                    askers.push(index);
                }
            }
        }
        for (index, filter) in plan.filters.iter().enumerate() {
            let languages: Arc<[Id]> = filter.languages.clone().into();
            for kind in &filter.kinds {
                if let Some(kind) = plan.kinds.index_of(kind)
                    && let Some(kind) = plan.kinds.items.get_mut(kind)
                {
                    kind.ask(index, filter, &languages);
                }
            }
            plan.needs.push(plan.lexicon.needs(filter));
        }
        plan
    }

    /// The requirement at a place, in the document that the plan was made of.
    pub fn requirement<'d>(&self, draft: &'d Draft, index: usize) -> Option<&'d Requirement> {
        let criterion = self.criteria.partition_point(|of| of.end <= index);
        let first = self.criteria.get(criterion)?.start;
        let requirements = &draft.criteria.get(criterion)?.requirements;
        requirements.get(index.checked_sub(first)?)
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

    /// The kinds, by their places, whose items can pass a filter.
    pub fn kinds_that_pass(&self, filter: usize) -> Vec<usize> {
        let kinds = self.filters.get(filter).map(|filter| filter.kinds.iter());
        let kinds = kinds.into_iter().flatten();
        kinds
            .filter_map(|kind| self.kinds.index_of(kind))
            .filter(|index| {
                let kind = self.kinds.items.get(*index);
                let ask = kind.and_then(|kind| kind.asks_of(filter));
                ask.is_some_and(|ask| ask.carried)
            })
            .collect()
    }

    /// The value of a test of a fact.
    pub fn fact_truth(&self, test: &FactTest, facts: &[Option<i64>]) -> Truth {
        let index = self.facts.index_of(&test.id);
        match index.and_then(|index| Some((index, self.facts.items.get(index)?))) {
            Some((index, fact)) => {
                let value = facts.get(index).copied().flatten();
                let code = |wanted: &FactValue| self.code(index, fact, wanted);
                test.test.evaluate_by(code, value)
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
            Rule::Fact(test) => match self.facts.index_of(&test.id) {
                Some(fact) => Op::Fact {
                    fact,
                    ask: Ask::of(&test.test, |value| {
                        self.code(fact, self.facts.items.get(fact)?, value)
                    }),
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
        let index = self.program.len();
        self.program.push(op);
        for child in rule.children() {
            self.push(child, filters);
        }
        let behind = self.program.len();
        if let Some(Op::Count { end, .. }) = self.program.get_mut(index) {
            *end = behind;
        }
    }

    /// Whether a fact takes a word.
    pub fn has_word(&self, fact: usize, word: &Id) -> bool {
        self.codes
            .get(fact)
            .is_some_and(|codes| codes.contains_key(word))
    }

    /// The code of a value of a fact.
    pub fn code(&self, index: usize, fact: &FactType, value: &FactValue) -> Option<i64> {
        match value {
            FactValue::Word(word) => self.codes.get(index)?.get(word).copied(),
            _ => fact.code(value),
        }
    }

    fn filter(&mut self, filter: Filter) -> usize {
        if let Some(&index) = self.filter_places.get(&filter) {
            return index;
        }
        let index = self.filters.len();
        self.filters.push(filter.clone());
        self.filter_places.insert(filter, index);
        index
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
