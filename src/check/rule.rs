//! A rule, checked against the vocabulary of its standard.

use std::collections::{BTreeMap, BTreeSet};

use super::vocabulary::{PlainKind, Vocabulary};
use rustc_hash::FxHashSet;

use crate::base::id::Id;
use crate::documents::rule::{EvidenceTest, FactTest, FactValue, Rule, Test};
use crate::documents::standard::FactType;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::{Words, finding};

/// What the rules of a standard use of its vocabulary.
#[derive(Default)]
pub(super) struct Use {
    pub facts: BTreeSet<Id>,
    pub kinds: BTreeSet<Id>,
    /// Of each kind.
    pub tags: BTreeMap<Id, FxHashSet<Id>>,
    pub measures: BTreeSet<Id>,
}

pub(super) fn check_rule(
    rule: &Rule,
    at: &Path<'_>,
    may_test_evidence: bool,
    vocabulary: &Vocabulary<'_>,
    used: &mut Use,
    findings: &mut Findings,
) {
    let inner = |child: &Rule, at: &Path<'_>, used: &mut Use, findings: &mut Findings| {
        check_rule(child, at, may_test_evidence, vocabulary, used, findings);
    };
    match rule {
        Rule::Always | Rule::Never => {}
        Rule::All(of) | Rule::Any(of) => {
            let key = if matches!(rule, Rule::All(_)) {
                "all"
            } else {
                "any"
            };
            for (index, child) in of.iter().enumerate() {
                inner(child, &at.item(key, index), used, findings);
            }
        }
        Rule::AtLeast(at_least) => {
            for (index, child) in at_least.of.iter().enumerate() {
                inner(child, &at.key("at_least").item("of", index), used, findings);
            }
        }
        Rule::Not(child) => inner(child, &at.key("not"), used, findings),
        Rule::Fact(test) => check_fact(test, &at.key("fact"), vocabulary, used, findings),
        Rule::Evidence(test) => {
            let at = at.key("evidence");
            if !may_test_evidence {
                findings.push(Finding::new(finding::EvidenceInApplicability, at));
            }
            check_evidence(test, &at, vocabulary, used, findings);
        }
    }
}

fn check_fact(
    test: &FactTest,
    at: &Path<'_>,
    vocabulary: &Vocabulary<'_>,
    used: &mut Use,
    findings: &mut Findings,
) {
    used.facts.insert(test.id.clone());
    let Some((fact, values)) = vocabulary.facts.get(&test.id) else {
        if findings.is_full() {
            return;
        }
        let known = vocabulary.facts.keys().map(|id| id.as_str());
        let near = vocabulary.suggestions.nearest(test.id.as_str(), known);
        let finding = Finding::new(
            finding::UnknownFact {
                id: Words::same(&test.id),
            },
            at.key("id"),
        );
        findings.push(finding.suggest(near));
        return;
    };
    let check = |value: &FactValue, at: &Path<'_>, findings: &mut Findings| {
        // Words are looked up in their set: a list of them may be long.
        let is_known = match value {
            FactValue::Word(word) => values.contains(word),
            _ => fact.r#type.code(value).is_some(),
        };
        let suggestions = vocabulary.suggestions;
        check_value(
            &test.id,
            &fact.r#type,
            is_known,
            value,
            at,
            suggestions,
            findings,
        );
    };
    let word = test.test.as_str();
    let at = at.key(word);
    let fits = match (&test.test, &fact.r#type) {
        (Test::Stated(_), _) => true,
        (Test::Is(_), kind) => matches!(kind, FactType::Flag | FactType::Choice(_)),
        (Test::In(_), kind) => matches!(kind, FactType::Choice(_) | FactType::Ordinal(_)),
        (_, kind) => matches!(kind, FactType::Integer(_) | FactType::Ordinal(_)),
    };
    if !fits {
        findings.push(Finding::new(
            finding::TestDoesNotFit {
                test: Words::same(word),
                fact: Words::same(&test.id),
                expected: fact.r#type.words(),
            },
            at,
        ));
        return;
    }
    match &test.test {
        Test::Stated(_) => {}
        Test::Is(value) | Test::AtLeast(value) | Test::AtMost(value) => {
            check(value, &at, findings);
        }
        Test::In(values) => {
            for (index, value) in values.iter().enumerate() {
                check(value, &at.index(index), findings);
            }
        }
    }
}

/// A value of a fact, in a rule or of a service; `is_known` says whether the fact has a word.
pub(super) fn check_value(
    id: &Id,
    fact: &FactType,
    is_known: bool,
    value: &FactValue,
    at: &Path<'_>,
    suggestions: &Suggestions,
    findings: &mut Findings,
) {
    let finding = match (fact, value) {
        (FactType::Integer(range), FactValue::Integer(number)) => {
            let (min, max) = range.bounds();
            if (min..=max).contains(number) {
                return;
            }
            Finding::new(
                finding::OutOfRange {
                    found: Words::same(number),
                    least: Words::same(min),
                    most: Words::same(max),
                },
                at,
            )
        }
        (FactType::Choice(values) | FactType::Ordinal(values), FactValue::Word(word)) => {
            if is_known || findings.is_full() {
                return;
            }
            let known = values.iter().map(|value| value.id.as_str());
            Finding::new(
                finding::UnknownValue {
                    found: Words::same(word),
                    fact: Words::same(id),
                },
                at,
            )
            .suggest(suggestions.nearest(word.as_str(), known))
        }
        (FactType::Flag, FactValue::Flag(_)) => return,
        _ => Finding::new(
            finding::ValueDoesNotFit {
                fact: Words::same(id),
                expected: fact.words(),
            },
            at,
        ),
    };
    findings.push(finding);
}

fn check_evidence(
    test: &EvidenceTest,
    at: &Path<'_>,
    vocabulary: &Vocabulary<'_>,
    used: &mut Use,
    findings: &mut Findings,
) {
    let mut kinds: Vec<&PlainKind<'_>> = Vec::new();
    let suggestions = vocabulary.suggestions;
    for (index, id) in test.kind.iter().enumerate() {
        used.kinds.insert(id.clone());
        match vocabulary.kinds.get(id) {
            Some(kind) => kinds.push(kind),
            None if findings.is_full() => {}
            None => {
                let known = vocabulary.kinds.keys().map(|id| id.as_str());
                let at = at.item("kind", index);
                let near = suggestions.nearest(id.as_str(), known);
                let finding = Finding::new(
                    finding::UnknownKind {
                        id: Words::same(id),
                    },
                    at,
                );
                findings.push(finding.suggest(near));
            }
        }
    }
    let all_known = kinds.len() == test.kind.len();
    let carried = carried(test, &kinds, used);
    for (index, tag) in test.tags.iter().enumerate() {
        if all_known && !carried.contains(tag) && !findings.is_full() {
            let known = kinds
                .iter()
                .flat_map(|kind| kind.declared)
                .map(|known| known.id.as_str());
            let near = suggestions.nearest(tag.as_str(), known);
            let at = at.item("tags", index);
            findings.push(
                Finding::new(
                    finding::UnknownTag {
                        id: Words::same(tag),
                        of: Words::ids(&test.kind),
                    },
                    at,
                )
                .suggest(near),
            );
        }
    }
    let Some(measure) = &test.measure else {
        return;
    };
    used.measures.insert(measure.id.clone());
    if all_known && !kinds.iter().any(|kind| kind.measures.contains(&measure.id)) {
        let known = kinds.iter().flat_map(|kind| &kind.measures);
        let near = suggestions.nearest(measure.id.as_str(), known.map(|id| id.as_str()));
        let at = at.key("measure");
        let at = at.key("id");
        findings.push(
            Finding::new(
                finding::UnknownMeasure {
                    id: Words::same(&measure.id),
                    of: Words::ids(&test.kind),
                },
                at,
            )
            .suggest(near),
        );
    }
    if let Some(known) = vocabulary.measures.get(&measure.id) {
        let word = match measure.bound {
            crate::documents::rule::Bound::AtLeast(_) => "at_least",
            crate::documents::rule::Bound::AtMost(_) => "at_most",
        };
        check_figure(
            known,
            measure.bound.value(),
            &at.key("measure").key(word),
            findings,
        );
    }
}

/// The tags of a test that one of its kinds has, which are used.
fn carried<'t>(
    test: &'t EvidenceTest,
    kinds: &[&PlainKind<'_>],
    used: &mut Use,
) -> FxHashSet<&'t Id> {
    let wanted: FxHashSet<&'t Id> = test.tags.iter().collect();
    let mut carried = FxHashSet::default();
    if wanted.is_empty() {
        return carried;
    }
    for kind in kinds {
        let used = used.tags.entry(kind.id.clone()).or_default();
        let mut carry = |tag: &'t Id| {
            carried.insert(tag);
            if !used.contains(tag) {
                used.insert(tag.clone());
            }
        };
        // The shorter list is gone through.
        if wanted.len() < kind.tags.len() {
            let both = wanted.iter().filter(|tag| kind.tags.contains(*tag));
            both.for_each(|tag| carry(tag));
        } else {
            let both = kind.tags.iter().filter_map(|tag| wanted.get(*tag));
            both.for_each(|tag| carry(tag));
        }
    }
    carried
}

/// A figure in the scale and range of its measure.
pub(super) fn check_figure(
    measure: &crate::documents::standard::Measure,
    figure: crate::base::decimal::Decimal,
    at: &Path<'_>,
    findings: &mut Findings,
) {
    if u32::from(figure.scale()) > measure.scale {
        findings.push(Finding::new(
            finding::TooPrecise {
                found: Words::same(figure),
                most: Words::same(measure.scale),
            },
            at,
        ));
    }
    let low = measure.min.is_some_and(|min| figure < min);
    let high = measure.max.is_some_and(|max| figure > max);
    if low || high {
        let end = |bound: Option<crate::base::decimal::Decimal>, open: &str| {
            bound.map_or_else(|| Words::same(open), Words::same)
        };
        findings.push(Finding::new(
            finding::OutOfRange {
                found: Words::same(figure),
                least: end(measure.min, "−∞"),
                most: end(measure.max, "∞"),
            },
            at,
        ));
    }
}
