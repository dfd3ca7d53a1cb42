//! A revision as the comparison looks things up in it; made once.

use crate::compare::proof::{RevisionVocabulary, panel_size};
use crate::engine::standard::Standard;

pub(super) struct Revision<'s> {
    pub standard: &'s Standard,
    pub vocabulary: RevisionVocabulary<'s>,
    /// For each fact, the requirements whose rules ask for it, by their places in the plan.
    pub askers: Vec<Vec<usize>>,
    /// How many members a panel has that keeps every rule.
    pub panel: usize,
}

impl<'s> Revision<'s> {
    pub fn of(standard: &'s Standard) -> Self {
        let plan = standard.plan();
        let mut askers: Vec<Vec<usize>> = vec![Vec::new(); plan.facts.items.len()];
        for (index, requirement) in standard.requirements().enumerate() {
            for rule in [&requirement.applies_when, &requirement.evidenced_when] {
                for test in rule.fact_tests() {
                    let fact = plan.facts.index_of(&test.id);
                    if let Some(askers) = fact.and_then(|fact| askers.get_mut(fact))
                        && askers.last() != Some(&index)
                    {
                        askers.push(index);
                    }
                }
            }
        }
        Self {
            standard,
            vocabulary: RevisionVocabulary::of(standard.document()),
            askers,
            panel: panel_size(standard),
        }
    }
}
