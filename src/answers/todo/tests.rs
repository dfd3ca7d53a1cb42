//! Alternatives are found in few steps, and where not all can be tried, it is said.

use super::goal::{Goal, Setting, Ways, alternatives};
use crate::base::budget::Budget;
use crate::base::id::Id;
use crate::documents::kleene::Truth;
use crate::documents::rule::{
    AtLeast, Bound, Count, EvidenceTest, FactTest, FactValue, Rule, Test,
};

fn id(text: &str) -> Id {
    text.parse().unwrap_or_else(|_| unreachable!("{text}"))
}

fn fact(n: usize) -> Rule {
    Rule::Fact(FactTest {
        id: id(&format!("f{}", n % 9)),
        test: Test::Is(FactValue::Flag(n.is_multiple_of(2))),
    })
}

/// Asks for items of a kind of its number, of which none is there.
fn evidence(n: usize) -> Rule {
    Rule::Evidence(EvidenceTest {
        kind: vec![id(&format!("k{n}"))],
        tags: Vec::new(),
        languages: Vec::new(),
        within_days: None,
        measure: None,
        bound: Bound::AtLeast(Count::new(1).unwrap_or_else(|| unreachable!())),
    })
}

fn half(of: Vec<Rule>) -> Rule {
    let count = u32::try_from(of.len() / 2).unwrap_or_default();
    Rule::AtLeast(AtLeast { count, of })
}

/// The alternatives where nothing is stated or shown, and the steps that they took.
fn found(rule: &Rule, steps: u64) -> (Ways, u64) {
    let known = Setting {
        fact: &|_| Truth::Unknown,
        filter: &|test| test.kind.first()?.as_str().get(1..)?.parse().ok(),
        counted: &|_| 0,
        // All of one kind, so that they may help one another.
        kinds: &|_| vec![0],
    };
    let mut budget = Budget::of(steps);
    let found = alternatives(rule, &known, &mut budget);
    (found, steps - budget.left())
}

#[test]
fn half_of_4000_tests_of_nine_facts_are_five_facts() {
    let rule = half((0..4_000).map(fact).collect());
    let (found, steps) = found(&rule, 10_000_000);
    let least = found.demands.iter().map(|demand| demand.facts.len()).min();
    assert!(found.all_tried);
    assert_eq!(least, Some(5));
    assert!(steps < 20_000, "{steps}");
}

#[test]
fn where_not_all_can_be_tried_there_is_one_way_and_it_is_said() {
    let rule = half((0..64).map(evidence).collect());
    for steps in [0, 1_000, 100_000] {
        let (found, spent) = found(&rule, steps);
        assert!(!found.all_tried && spent <= steps);
        let enough = |demand: &Goal| demand.lower.len() == 32;
        assert!(!found.demands.is_empty() && found.demands.iter().all(enough));
    }
    let small = half((0..6).map(evidence).collect());
    let (found, _) = found(&small, 10_000);
    assert!(found.all_tried);
    assert_eq!(found.demands.len(), 20);
}
