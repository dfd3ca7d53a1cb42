//! Alternatives are found in few steps, and where not all can be tried, it is said.

use super::goal::{Goal, Ways, alternatives};
use crate::base::budget::Budget;
use crate::documents::standard::Draft;
use crate::engine::plan::{Inputs, Plan};

/// A test of one of nine flags.
fn fact(n: usize) -> String {
    let (fact, value) = (n % 9, n.is_multiple_of(2));
    format!(r#"{{"fact": {{"id": "f{fact}", "is": {value}}}}}"#)
}

/// Asks for an item with a tag of its number; one item may have many of them.
fn evidence(n: usize) -> String {
    format!(r#"{{"evidence": {{"kind": ["k"], "tags": ["t{n}"], "at_least": 1}}}}"#)
}

fn half(of: &[String]) -> String {
    let (count, of) = (of.len() / 2, of.join(","));
    format!(r#"{{"at_least": {{"count": {count}, "of": [{of}]}}}}"#)
}

/// The alternatives where nothing is stated or shown, and the steps that they took.
fn found(rule: &str, steps: u64) -> (Ways, u64) {
    let title = r#""title": {"en": "T", "cy": "Tt"}"#;
    let facts = (0..9).map(|n| format!(r#"{{"id": "f{n}", {title}, "type": "flag"}}"#));
    let facts: Vec<String> = facts.collect();
    let tags: Vec<String> = (0..64)
        .map(|n| format!(r#"{{"id": "t{n}", {title}}}"#))
        .collect();
    let text = format!(
        r#"{{"format": 1, "id": "s", "version": "1.0.0", "version_source": "editor", "kind": "standard",
        {title}, "publisher": {{"name": {{"en": "P", "cy": "Pp"}}}},
        "editor": {{"name": {{"en": "E", "cy": "Ee"}}}}, "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "facts": [{}], "evidence_kinds": [{{"id": "k", {title}, "tags": [{}]}}],
        "criteria": [{{"id": "c", "label": "1", {title}, "requirements": [{{"id": "r", "level": "must",
        "statement": {{"en": "S", "cy": "Ss"}}, "basis": {{"official": {{"source": "https://example.org/"}}}},
        "evidenced_when": {rule}}}]}}]}}"#,
        facts.join(","),
        tags.join(","),
    );
    let draft = Draft::from_json(&text).unwrap_or_else(|found| unreachable!("{found}"));
    let plan = Plan::of(&draft);
    let requirement = draft.requirements().next().map(|(_, one)| one);
    let (Some(requirement), Some(planned)) = (requirement, plan.requirements.items.first()) else {
        unreachable!("there is one")
    };
    let (facts, counts) = (vec![None; 9], vec![0; plan.filters.len()]);
    let known = Inputs {
        facts: &facts,
        counts: &counts,
    };
    let mut budget = Budget::of(steps);
    let (rule, nodes) = (&requirement.evidenced_when, &planned.evidenced);
    let found = alternatives(rule, nodes, &plan, known, &mut budget);
    (found, steps - budget.left())
}

#[test]
fn half_of_4000_tests_of_nine_facts_are_five_facts() {
    let rule = half(&(0..4_000).map(fact).collect::<Vec<_>>());
    let (found, steps) = found(&rule, 10_000_000);
    let least = found.demands.iter().map(|demand| demand.facts.len()).min();
    assert!(found.all_tried);
    assert_eq!(least, Some(5));
    assert!(steps < 20_000, "{steps}");
}

#[test]
fn where_not_all_can_be_tried_there_is_one_way_and_it_is_said() {
    let rule = half(&(0..64).map(evidence).collect::<Vec<_>>());
    for steps in [0, 1_000, 100_000] {
        let (found, spent) = found(&rule, steps);
        assert!(!found.all_tried && spent <= steps);
        let enough = |demand: &Goal| demand.lower.len() == 32;
        assert!(!found.demands.is_empty() && found.demands.iter().all(enough));
    }
    let small = half(&(0..6).map(evidence).collect::<Vec<_>>());
    let (found, _) = found(&small, 10_000);
    assert!(found.all_tried);
    assert_eq!(found.demands.len(), 20);
}
