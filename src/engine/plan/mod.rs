//! The compiled form of a standard: what the engine walks instead of the document.
//!
//! Ids are interned, rules are nodes, and each distinct filter of evidence has one counter, so that one pass over the
//! evidence answers every rule.

mod evidence;
mod interned;
mod nodes;

use std::collections::{BTreeSet, HashMap};

pub(crate) use evidence::{Filter, Needs, PlannedKind, PlannedMeasure};
pub(crate) use interned::Interned;
pub(crate) use nodes::{Ask, Asks, Inputs, Nodes, RuleNodes};

use evidence::Lexicon;

use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::rule::{AtLeast, Bound, FactValue, Rule};
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
    pub measures: Interned<()>,
    /// For each filter, the requirements that ask for it.
    pub askers: Vec<Vec<usize>>,
    pub criteria: Vec<std::ops::Range<usize>>,
    pub nodes: Nodes,
    /// For each panel rule, to which services it applies.
    pub panel: Vec<RuleNodes>,
}

/// A requirement: its two rules and what else decides its outcome.
#[derive(Debug)]
pub(crate) struct PlannedRequirement {
    pub id: Id,
    pub level: Level,
    pub judged: bool,
    pub exemptible: bool,
    pub filters: Vec<usize>,
    pub applies: RuleNodes,
    pub evidenced: RuleNodes,
}

impl PlannedRequirement {
    /// How many nodes its rules have.
    pub fn size(&self) -> usize {
        self.applies.len() + self.evidenced.len()
    }
}

impl Plan {
    /// Compiles a standard that has been checked.
    pub fn of(draft: &Draft) -> Self {
        let measures = draft.measures.iter().map(|one| (one.id.clone(), ()));
        let measures = Interned::new(measures);
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
                    .filter_map(|id| measures.index_of(id))
                    .collect();
                let stated = stated.into_iter();
                let stated = stated.filter_map(|index| draft.measures.get(index).cloned());
                let planned = PlannedKind::new(kind, stated);
                (kind.id.clone(), planned)
            })),
            requirements: Interned::default(),
            measures,
            filters: Vec::new(),
            needs: Vec::new(),
            lexicon: Lexicon::default(),
            askers: Vec::new(),
            criteria: Vec::new(),
            nodes: Nodes::default(),
            panel: Vec::new(),
        };
        let mut compiler = RuleCompiler::default();
        let mut requirements = Vec::new();
        for criterion in &draft.criteria {
            let first = requirements.len();
            for requirement in &criterion.requirements {
                let mut filters = Vec::new();
                let applies = compiler.rule(&mut plan, &requirement.applies_when, &mut filters);
                let evidenced = compiler.rule(&mut plan, &requirement.evidenced_when, &mut filters);
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
        for rule in &draft.panel {
            let applies = compiler.rule(&mut plan, &rule.applies_when, &mut Vec::new());
            plan.panel.push(applies);
        }
        plan.askers = vec![Vec::new(); plan.filters.len()];
        for (index, requirement) in plan.requirements.items.iter().enumerate() {
            for &filter in &requirement.filters {
                if let Some(askers) = plan.askers.get_mut(filter) {
                    askers.push(index);
                }
            }
        }
        plan.lexicon = Lexicon::of(&plan.filters);
        for (index, filter) in plan.filters.iter().enumerate() {
            for kind in &filter.kinds {
                if let Some(kind) = plan.kinds.index_of(kind)
                    && let Some(kind) = plan.kinds.items.get_mut(kind)
                {
                    kind.ask(index, filter);
                }
            }
            plan.needs.push(plan.lexicon.needs(filter));
        }
        for (planned, kind) in plan.kinds.items.iter_mut().zip(&draft.evidence_kinds) {
            planned.place(kind, &plan.lexicon);
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
        self.nodes
            .value(&requirement.applies, Inputs { facts, counts: &[] })
    }

    /// Whether a requirement is evidenced.
    pub fn evidenced(&self, requirement: &PlannedRequirement, known: Inputs<'_>) -> Truth {
        self.nodes.value(&requirement.evidenced, known)
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

    /// The code of a value of a fact.
    pub fn code(&self, index: usize, fact: &FactType, value: &FactValue) -> Option<i64> {
        match value {
            FactValue::Word(word) => self.codes.get(index)?.get(word).copied(),
            _ => fact.code(value),
        }
    }
}

/// What is known while rules are compiled: the places of the filters.
#[derive(Default)]
struct RuleCompiler(HashMap<Filter, usize>);

impl RuleCompiler {
    /// Compiles a rule, and adds to `filters` those that it asks for.
    fn rule(&mut self, plan: &mut Plan, rule: &Rule, filters: &mut Vec<usize>) -> RuleNodes {
        let first = plan.nodes.len();
        self.node(plan, rule, filters);
        first..plan.nodes.len()
    }

    fn node(&mut self, plan: &mut Plan, rule: &Rule, filters: &mut Vec<usize>) {
        let of = rule.children().len();
        let asks = match rule {
            Rule::Always => Asks::Constant(Truth::True),
            Rule::Never => Asks::Constant(Truth::False),
            Rule::Not(_) => Asks::Not,
            Rule::All(_) => Asks::AtLeast { count: of, of },
            Rule::Any(_) => Asks::AtLeast { count: 1, of },
            Rule::AtLeast(AtLeast { count, .. }) => Asks::AtLeast {
                count: usize::try_from(*count).unwrap_or(usize::MAX),
                of,
            },
            Rule::Fact(test) => match plan.facts.index_of(&test.id) {
                Some(fact) => Asks::Fact {
                    fact,
                    ask: Ask::of(&test.test, |value| {
                        plan.code(fact, plan.facts.items.get(fact)?, value)
                    }),
                },
                // INVARIANT: the rules of a checked standard test facts that it declares.
                None => Asks::Constant(Truth::Unknown),
            },
            Rule::Evidence(test) => {
                let filter = self.filter(plan, Filter::of(test));
                if !filters.contains(&filter) {
                    filters.push(filter);
                }
                let bound = match test.bound {
                    Bound::AtLeast(count) => Bound::AtLeast(count.value()),
                    Bound::AtMost(count) => Bound::AtMost(count.value()),
                };
                Asks::Items { filter, bound }
            }
        };
        let at = plan.nodes.push(asks);
        for child in rule.children() {
            self.node(plan, child, filters);
        }
        plan.nodes.end(at);
    }

    fn filter(&mut self, plan: &mut Plan, filter: Filter) -> usize {
        *self.0.entry(filter).or_insert_with_key(|filter| {
            plan.filters.push(filter.clone());
            plan.filters.len() - 1
        })
    }
}
