//! Parts of the vocabulary that mean something else, so that what uses them cannot be compared.

use std::collections::{BTreeMap, BTreeSet};

use super::edit::Part;
use super::lineage::{Lineage, Wording, same_words};
use crate::base::id::Id;
use crate::documents::rule::Rule;
use crate::documents::standard::{Fact, FactType, IntegerRange, Measure, Requirement, WordsChange};

/// Parts of the vocabulary whose meaning cannot be compared.
pub(super) struct Incomparables<'d> {
    facts: BTreeSet<&'d Id>,
    kinds: BTreeSet<&'d Id>,
    measures: BTreeSet<&'d Id>,
}

impl<'d> Incomparables<'d> {
    pub fn of(lineage: &Lineage<'d>) -> Self {
        let (from, to) = (lineage.from, lineage.to);
        let mut tainted = Self {
            facts: BTreeSet::new(),
            kinds: BTreeSet::new(),
            measures: BTreeSet::new(),
        };
        for &(part, id, _, wording) in lineage.titles() {
            let equal = matches!(
                wording,
                Wording::Same
                    | Wording::Corrected
                    | Wording::Stale
                    | Wording::Attested(WordsChange::Equal)
            );
            match part {
                _ if equal => false,
                Part::Fact => tainted.facts.insert(id),
                Part::Measure => tainted.measures.insert(id),
                Part::EvidenceKind => tainted.kinds.insert(id),
                _ => false,
            };
        }
        let facts: BTreeMap<&Id, &Fact> = from.facts.iter().map(|one| (&one.id, one)).collect();
        for new in &to.facts {
            let old = facts.get(&new.id);
            if old.is_some_and(|old| !comparable(&old.r#type, &new.r#type)) {
                tainted.facts.insert(&new.id);
            }
        }
        let measures = from.measures.iter().map(|one| (&one.id, one));
        let measures: BTreeMap<&Id, &Measure> = measures.collect();
        for new in &to.measures {
            let old = measures.get(&new.id);
            if old.is_some_and(|old| !measures_compare(old, new)) {
                tainted.measures.insert(&new.id);
            }
        }
        tainted
    }

    pub fn touches(&self, requirement: &Requirement) -> bool {
        let rules: [&Rule; 2] = [&requirement.applies_when, &requirement.evidenced_when];
        rules.into_iter().any(|rule| {
            rule.fact_tests().any(|test| self.facts.contains(&test.id))
                || rule.evidence_tests().any(|test| {
                    test.kind.iter().any(|kind| self.kinds.contains(kind))
                        || (test.measure.as_ref())
                            .is_some_and(|measure| self.measures.contains(&measure.id))
                })
        })
    }
}

/// Whether values of a fact mean the same in both revisions: the type is the same, and its range
/// has not narrowed.
fn comparable(old: &FactType, new: &FactType) -> bool {
    let unit = |range: &IntegerRange| {
        let unit = range.unit.as_ref();
        unit.map(|unit| (unit.en.clone(), unit.cy.clone()))
    };
    match (old, new) {
        (FactType::Flag, FactType::Flag)
        | (FactType::Choice(_), FactType::Choice(_))
        | (FactType::Ordinal(_), FactType::Ordinal(_)) => true,
        (FactType::Integer(old), FactType::Integer(new)) => {
            let ((least, most), (low, high)) = (old.bounds(), new.bounds());
            unit(old) == unit(new) && low <= least && high >= most
        }
        _ => false,
    }
}

fn measures_compare(old: &Measure, new: &Measure) -> bool {
    let lower = match (old.min, new.min) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(old), Some(new)) => new <= old,
    };
    let higher = match (old.max, new.max) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(old), Some(new)) => new >= old,
    };
    same_words(&old.unit, &new.unit) && old.scale == new.scale && lower && higher
}
