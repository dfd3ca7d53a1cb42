//! The engines that look for a model of a circuit: a SAT solver, and a plain search that tests
//! compare it with.

use batsat::interface::SolverInterface;
use batsat::{Callbacks, ClauseKind, Lit as SatLit, SolverOpts, Var, lbool};

use super::budget::StepBudget;
use super::circuit::{Circuit, Lit};

/// What an engine found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The value of every variable.
    Model(Vec<bool>),
    /// There is no model.
    None,
    /// The budget ran out.
    OutOfBudget,
}

/// Looks for models of a circuit and of clauses that come in later.
pub(super) trait Engine {
    /// Takes a circuit in.
    fn over(circuit: &Circuit) -> Self;

    /// Takes a clause in.
    fn clause(&mut self, clause: &[Lit]);

    /// Looks for a model in which all of these hold.
    fn solve(&mut self, holding: &[Lit], budget: &mut StepBudget) -> Answer;
}

/// `batsat`, a descendant of MiniSat in safe-to-embed Rust.
pub(super) struct Sat {
    solver: batsat::Solver<Conflicts>,
    variables: usize,
    /// How many clauses a literal stands in, roughly.
    weight: u64,
}

/// The conflicts of one run, and how many it may have. The solver tells nothing of its propagations
/// while it runs, so it runs for some conflicts at a time.
#[derive(Default)]
struct Conflicts {
    seen: u64,
    most: u64,
    /// The literals of all clauses learnt.
    learnt: u64,
}

/// The conflicts of the first run: as many as come before the solver begins anew in any case.
const FIRST_RUN: u64 = 100;

impl Callbacks for Conflicts {
    fn on_new_clause(&mut self, clause: &[SatLit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.seen += 1;
            self.learnt += u64::try_from(clause.len()).unwrap_or(0);
        }
    }

    fn stop(&self) -> bool {
        self.seen >= self.most
    }
}

impl Sat {
    fn literal(lit: Lit) -> SatLit {
        let number = u32::try_from(lit.variable()).unwrap_or(u32::MAX);
        SatLit::new(Var::unsafe_from_idx(number), !lit.is_negative())
    }
}

impl Engine for Sat {
    fn over(circuit: &Circuit) -> Self {
        let variables = circuit.nodes().len();
        let per_variable = circuit.literals() / variables.max(1);
        let mut sat = Self {
            solver: batsat::Solver::new(SolverOpts::default(), Conflicts::default()),
            variables,
            weight: 4 + 2 * u64::try_from(per_variable).unwrap_or(u64::MAX / 4),
        };
        for _ in circuit.nodes() {
            sat.solver.new_var_default();
        }
        for clause in circuit.gate_clauses() {
            sat.clause(&clause);
        }
        for clause in circuit.clauses() {
            sat.clause(clause);
        }
        sat
    }

    fn clause(&mut self, clause: &[Lit]) {
        let mut clause: Vec<_> = clause.iter().map(|&lit| Self::literal(lit)).collect();
        self.solver.add_clause_reuse(&mut clause);
    }

    fn solve(&mut self, holding: &[Lit], budget: &mut StepBudget) -> Answer {
        let holding: Vec<_> = holding.iter().map(|&lit| Self::literal(lit)).collect();
        let all = self.weight * u64::try_from(self.variables).unwrap_or(u64::MAX / 4);
        // At worst a conflict goes through all that there is.
        let mut run = FIRST_RUN.min(budget.left() / all.max(1)).max(1);
        loop {
            *self.solver.cb_mut() = Conflicts {
                most: run,
                ..Conflicts::default()
            };
            let before = self.solver.num_propagations();
            let found = self.solver.solve_limited(&holding);
            let propagated = self.solver.num_propagations() - before;
            let conflicts = self.solver.cb();
            let seen = conflicts.seen;
            let steps = propagated * self.weight + conflicts.learnt * 8 + seen * 32;
            let left = budget.took(steps);
            if found == lbool::FALSE {
                return Answer::None;
            }
            if found == lbool::TRUE {
                let value = |number: usize| {
                    let value = self.solver.get_model().get(number);
                    value.is_some_and(|value| *value == lbool::TRUE)
                };
                return Answer::Model((0..self.variables).map(value).collect());
            }
            if left.is_none() {
                return Answer::OutOfBudget;
            }
            // As many more as half of what is left will do for, by what these took.
            let each = steps / seen.max(1) + 1;
            run = (run * 4).min(budget.left() / (2 * each)).max(1);
        }
    }
}
