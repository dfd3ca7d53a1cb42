//! The engines that look for a model of a circuit: a SAT solver, and a plain search that tests
//! compare it with.

use batsat::interface::SolverInterface;
use batsat::{Callbacks, ClauseKind, Lit as SatLit, SolverOpts, Var, lbool};

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
    /// Takes a circuit in; `steps` bounds the work on each question.
    fn over(circuit: &Circuit, steps: u64) -> Self;

    /// Takes a clause in.
    fn clause(&mut self, clause: &[Lit]);

    /// Looks for a model in which all of these hold.
    fn solve(&mut self, holding: &[Lit]) -> Answer;
}

/// `batsat`, a descendant of MiniSat in safe-to-embed Rust.
pub(super) struct Sat {
    solver: batsat::Solver<Steps>,
    variables: usize,
    steps: u64,
}

/// Counts the clauses learnt, so that a budget is the same on every machine.
#[derive(Default)]
struct Steps {
    taken: u64,
    most: u64,
}

impl Callbacks for Steps {
    fn on_new_clause(&mut self, _: &[SatLit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.taken += 1;
        }
    }

    fn stop(&self) -> bool {
        self.taken > self.most
    }
}

impl Sat {
    fn literal(lit: Lit) -> SatLit {
        let number = u32::try_from(lit.variable()).unwrap_or(u32::MAX);
        SatLit::new(Var::unsafe_from_idx(number), !lit.is_negative())
    }
}

impl Engine for Sat {
    fn over(circuit: &Circuit, steps: u64) -> Self {
        let mut sat = Self {
            solver: batsat::Solver::new(SolverOpts::default(), Steps::default()),
            variables: circuit.nodes().len(),
            steps,
        };
        for _ in circuit.nodes() {
            sat.solver.new_var_default();
        }
        for clause in circuit.gate_clauses() {
            sat.clause(&clause);
        }
        for clause in &circuit.clauses {
            sat.clause(clause);
        }
        sat
    }

    fn clause(&mut self, clause: &[Lit]) {
        let mut clause: Vec<_> = clause.iter().map(|&lit| Self::literal(lit)).collect();
        self.solver.add_clause_reuse(&mut clause);
    }

    fn solve(&mut self, holding: &[Lit]) -> Answer {
        *self.solver.cb_mut() = Steps {
            taken: 0,
            most: self.steps,
        };
        let holding: Vec<_> = holding.iter().map(|&lit| Self::literal(lit)).collect();
        let found = self.solver.solve_limited(&holding);
        if found == lbool::FALSE {
            return Answer::None;
        }
        if found != lbool::TRUE {
            return Answer::OutOfBudget;
        }
        let value = |number: usize| {
            let value = self.solver.get_model().get(number);
            value.is_some_and(|value| *value == lbool::TRUE)
        };
        Answer::Model((0..self.variables).map(value).collect())
    }
}
