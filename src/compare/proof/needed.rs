//! What of a model is needed: the fewest counts, roughly, that make what is asked for hold.
//!
//! A solver gives a value to every count, also to those that nothing hangs on. A rule in negation
//! normal form needs only some of them, and the rest would bind items for nothing.

use std::collections::BTreeSet;

use super::circuit::{Atom, Circuit, Gate, Lit};

/// What a bound on a count costs: an upper bound hems in all other items of its kind.
const LOWER: u32 = 1;
const UPPER: u32 = 4;

/// The counts that a model needs, as literals that hold in it.
pub(super) fn counts(circuit: &Circuit, model: &[bool], holding: &[Lit]) -> BTreeSet<Lit> {
    let costs = costs(circuit, model);
    let mut seen = BTreeSet::new();
    let mut counts = BTreeSet::new();
    let mut waiting: Vec<Lit> = holding.to_vec();
    while let Some(lit) = waiting.pop() {
        if !seen.insert(lit) {
            continue;
        }
        match circuit.nodes().get(lit.variable()) {
            Some(Gate::Atom(Atom::Count { .. })) => {
                counts.insert(lit);
            }
            Some(Gate::And(of)) if lit.is_negative() => {
                // One that fails is enough: one that is needed anyway, or else the cheapest.
                let failing = of
                    .iter()
                    .map(|&part| !part)
                    .filter(|part| holds(model, *part));
                let cost = |part: &Lit| match seen.contains(part) {
                    true => 0,
                    false => cost(&costs, *part),
                };
                waiting.extend(failing.min_by_key(cost));
            }
            Some(Gate::And(of)) => waiting.extend(of),
            _ => {}
        }
    }
    counts
}

fn holds(model: &[bool], lit: Lit) -> bool {
    model
        .get(lit.variable())
        .is_some_and(|value| lit.given(*value))
}

fn cost(costs: &[u32], lit: Lit) -> u32 {
    costs.get(lit.variable()).copied().unwrap_or(0)
}

/// What it costs to justify the value that each variable has.
fn costs(circuit: &Circuit, model: &[bool]) -> Vec<u32> {
    let mut costs: Vec<u32> = Vec::with_capacity(circuit.nodes().len());
    for (node, value) in circuit.nodes().iter().zip(model) {
        let now = match node {
            Gate::True | Gate::Atom(_) if !matches!(node, Gate::Atom(Atom::Count { .. })) => 0,
            Gate::True | Gate::Atom(_) => match value {
                true => LOWER,
                false => UPPER,
            },
            Gate::And(of) if *value => of
                .iter()
                .map(|&part| cost(&costs, part))
                .fold(0, u32::saturating_add),
            Gate::And(of) => of
                .iter()
                .filter(|part| holds(model, !**part))
                .map(|&part| cost(&costs, part))
                .min()
                .unwrap_or(0),
        };
        costs.push(now);
    }
    costs
}
