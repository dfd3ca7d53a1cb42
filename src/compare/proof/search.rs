//! The second engine: a plain search over the atoms, with no learning and no cleverness, that tests
//! compare the SAT solver with.

use super::budget::StepBudget;
use super::circuit::{Circuit, Gate, Lit};
use super::engine::{Answer, Engine};

pub(super) struct Search {
    nodes: Vec<Gate>,
    clauses: Vec<Vec<Lit>>,
}

impl Engine for Search {
    fn over(circuit: &Circuit) -> Self {
        Self {
            nodes: circuit.nodes().to_vec(),
            clauses: circuit.clauses().to_vec(),
        }
    }

    fn clause(&mut self, clause: &[Lit]) {
        self.clauses.push(clause.to_vec());
    }

    fn solve(&mut self, holding: &[Lit], budget: &mut StepBudget) -> Answer {
        let wanted: Vec<Vec<Lit>> = holding.iter().map(|&lit| vec![lit]).collect();
        let mut atoms = vec![None; self.nodes.len()];
        match self.extend(&mut atoms, &wanted, budget) {
            Some(true) => Answer::Model(
                self.values(&atoms)
                    .into_iter()
                    .map(|value| value == Some(true))
                    .collect(),
            ),
            Some(false) => Answer::None,
            None => Answer::OutOfBudget,
        }
    }
}

impl Search {
    /// Whether the atoms given so far extend to a model; `None` where the budget runs out.
    fn extend(
        &self,
        atoms: &mut Vec<Option<bool>>,
        wanted: &[Vec<Lit>],
        budget: &mut StepBudget,
    ) -> Option<bool> {
        budget.take(1)?;
        let values = self.values(atoms);
        let holds = |clause: &Vec<Lit>| {
            let of = clause.iter().map(|lit| {
                let value = values.get(lit.variable()).copied().flatten();
                value.map(|value| lit.given(value))
            });
            any(of)
        };
        let mut all = self.clauses.iter().chain(wanted).map(holds);
        if all.any(|clause| clause == Some(false)) {
            return Some(false);
        }
        let next = self
            .nodes
            .iter()
            .zip(atoms.iter())
            .position(|(node, value)| matches!(node, Gate::Atom(_)) && value.is_none());
        let Some(next) = next else {
            return Some(true);
        };
        for value in [false, true] {
            if let Some(atom) = atoms.get_mut(next) {
                *atom = Some(value);
            }
            if self.extend(atoms, wanted, budget)? {
                return Some(true);
            }
        }
        if let Some(atom) = atoms.get_mut(next) {
            *atom = None;
        }
        Some(false)
    }

    /// The value of every node, as far as the atoms give it.
    fn values(&self, atoms: &[Option<bool>]) -> Vec<Option<bool>> {
        let mut values: Vec<Option<bool>> = Vec::with_capacity(self.nodes.len());
        for (number, node) in self.nodes.iter().enumerate() {
            let value = match node {
                Gate::True => Some(true),
                Gate::Atom(_) => atoms.get(number).copied().flatten(),
                Gate::And(of) => {
                    let negated = any(of.iter().map(|lit| {
                        let value = values.get(lit.variable()).copied().flatten();
                        value.map(|value| !lit.given(value))
                    }));
                    negated.map(|some_fails| !some_fails)
                }
            };
            values.push(value);
        }
        values
    }
}

/// Whether one of these holds, as far as it is known.
fn any(of: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for value in of {
        match value {
            Some(true) => return Some(true),
            Some(false) => {}
            None => known = false,
        }
    }
    known.then_some(false)
}
