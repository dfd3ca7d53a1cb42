//! Boolean circuits: what both engines of the proof work on.

use std::collections::BTreeMap;

use super::budget::StepBudget;

/// A variable or its negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lit(u32);

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gate {
    True,
    Atom(Atom),
    And(Vec<Lit>),
}

/// Something about an assessment that is so or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    /// The value of a fact lies in a cell; cell 0 is "not stated".
    Cell { fact: usize, cell: usize },
    /// At least so many items pass a filter.
    Count { filter: usize, least: u32 },
    /// The verdict under some words is met.
    Met(usize),
    /// The verdict under some words is partly or not met.
    Other(usize),
    /// A requirement is waived.
    Exempt(usize),
    /// Anything at all: what a revision says in words that the other does not share.
    Free(usize),
    /// One of the first cells of a fact, as far as this one, is its cell.
    Among { fact: usize, cell: usize },
    /// A switch for clauses that can be assumed or not.
    Switch(Switch),
}

/// Which clauses a switch puts into force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Switch {
    /// What the author attests about changed words.
    Declared,
    /// The same verdict under changed words that are attested.
    SameWhereDeclared,
    /// The same verdict under changed words that nobody attests.
    SameWhereUnattested,
}

pub(super) const TRUE: Lit = Lit(0);
pub(super) const FALSE: Lit = Lit(1);

/// What a literal of a gate or a clause costs to hold and to build: some eighty bytes in all.
const LITERAL: usize = 16;
/// With more cells than this, a chain says that there is just one, and not each pair of them.
const MOST_IN_PAIRS: usize = 16;
/// Where "at least k of n" has more gates than this, it is sorted instead.
const MOST_IN_ROWS: usize = 40_000;

/// Variables, what they stand for, and clauses over them; no more than a budget allows.
pub(super) struct Circuit {
    nodes: Vec<Gate>,
    known: BTreeMap<Gate, Lit>,
    clauses: Vec<Vec<Lit>>,
    literals: usize,
    budget: StepBudget,
    full: bool,
}

impl std::ops::Not for Lit {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

impl Lit {
    pub fn variable(self) -> usize {
        usize::try_from(self.0 >> 1).unwrap_or(usize::MAX)
    }

    pub fn is_negative(self) -> bool {
        self.0 & 1 == 1
    }

    /// Whether it holds where its variable has that value.
    pub fn given(self, value: bool) -> bool {
        value != self.is_negative()
    }
}

impl Circuit {
    pub fn within(steps: u64) -> Self {
        let mut circuit = Self {
            nodes: Vec::new(),
            known: BTreeMap::new(),
            clauses: Vec::new(),
            literals: 0,
            budget: StepBudget::of(steps),
            full: false,
        };
        circuit.node(Gate::True);
        circuit
    }

    /// What the variables stand for, by their number; a gate stands after what it is made of.
    pub fn nodes(&self) -> &[Gate] {
        &self.nodes
    }

    /// How many literals its gates and clauses have.
    pub fn literals(&self) -> usize {
        self.literals
    }

    /// The steps that building it took.
    pub fn taken(&self) -> u64 {
        self.budget.taken()
    }

    /// Whether something did not fit any more: then it says nothing.
    pub fn is_full(&self) -> bool {
        self.full
    }

    /// Work on it that no literal comes of; whether there is room for it.
    pub fn work(&mut self, steps: usize) -> bool {
        if !self.full && self.budget.take(steps).is_none() {
            self.full = true;
        }
        !self.full
    }

    fn room_for(&mut self, literals: usize) -> bool {
        let room = self.work(literals.saturating_mul(LITERAL));
        if room {
            self.literals += literals;
        }
        room
    }

    fn node(&mut self, node: Gate) -> Lit {
        if let Some(&known) = self.known.get(&node) {
            return known;
        }
        let size = match &node {
            Gate::And(of) => of.len(),
            Gate::True | Gate::Atom(_) => 1,
        };
        if !self.room_for(size) {
            return FALSE;
        }
        let lit = Lit(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX) << 1);
        self.nodes.push(node.clone());
        self.known.insert(node, lit);
        lit
    }

    pub fn atom(&mut self, atom: Atom) -> Lit {
        self.node(Gate::Atom(atom))
    }

    pub fn clause(&mut self, clause: Vec<Lit>) {
        if self.room_for(clause.len()) {
            self.clauses.push(clause);
        }
    }

    pub fn clauses(&self) -> &[Vec<Lit>] {
        &self.clauses
    }

    pub fn and(&mut self, of: impl IntoIterator<Item = Lit>) -> Lit {
        let mut of: Vec<_> = of.into_iter().filter(|lit| *lit != TRUE).collect();
        of.sort();
        of.dedup();
        let clash = of
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if *a == !*b));
        match of.as_slice() {
            [] => TRUE,
            _ if clash || of.contains(&FALSE) => FALSE,
            [one] => *one,
            _ => self.node(Gate::And(of)),
        }
    }

    pub fn or(&mut self, of: impl IntoIterator<Item = Lit>) -> Lit {
        let of: Vec<_> = of.into_iter().map(|lit| !lit).collect();
        !self.and(of)
    }

    /// At least so many of these hold.
    pub fn at_least(&mut self, count: usize, of: &[Lit]) -> Lit {
        // One that stands several times counts as often.
        let mut indices: BTreeMap<Lit, usize> = BTreeMap::new();
        let mut weighted: Vec<(Lit, usize)> = Vec::new();
        for &lit in of {
            let index = *indices.entry(lit).or_insert(weighted.len());
            match weighted.get_mut(index) {
                Some((_, weight)) => *weight += 1,
                None => weighted.push((lit, 1)),
            }
        }
        match weighted.len().saturating_mul(count) > MOST_IN_ROWS && weighted.len() == of.len() {
            true => self.at_least_sorted(count, of),
            false => self.at_least_in_rows(count, &weighted),
        }
    }

    fn at_least_in_rows(&mut self, count: usize, of: &[(Lit, usize)]) -> Lit {
        // `row[n]`: at least n of those seen so far hold.
        let mut row = vec![FALSE; count + 1];
        if let Some(none) = row.first_mut() {
            *none = TRUE;
        }
        for &(lit, weight) in of {
            if !self.work(count.saturating_mul(LITERAL)) {
                return FALSE;
            }
            for n in (1..=count).rev() {
                let less = n.saturating_sub(weight);
                let (Some(&already), Some(&less)) = (row.get(n), row.get(less)) else {
                    continue;
                };
                let now = self.and([lit, less]);
                let either = self.or([already, now]);
                if let Some(index) = row.get_mut(n) {
                    *index = either;
                }
            }
        }
        row.last().copied().unwrap_or(TRUE)
    }

    /// The same by a sorting network, those that hold first: Batcher's, which merges odd and even
    /// places. It has n·log²n gates, however many have to hold.
    pub(super) fn at_least_sorted(&mut self, count: usize, of: &[Lit]) -> Lit {
        let mut lits = of.to_vec();
        let size = lits.len().next_power_of_two();
        lits.resize(size, FALSE);
        let mut length = 1;
        while length < size {
            let mut step = length;
            while step > 0 {
                for first in (step % length..size - step).step_by(2 * step) {
                    for a in first..(first + step).min(size - step) {
                        // Both in one of the lists that are merged.
                        if a / (2 * length) == (a + step) / (2 * length) {
                            self.put_in_order(&mut lits, a, a + step);
                        }
                    }
                    if self.full {
                        return FALSE;
                    }
                }
                step /= 2;
            }
            length *= 2;
        }
        match count.checked_sub(1) {
            Some(index) => lits.get(index).copied().unwrap_or(FALSE),
            None => TRUE,
        }
    }

    fn put_in_order(&mut self, lits: &mut [Lit], a: usize, b: usize) {
        if let (Some(&first), Some(&second)) = (lits.get(a), lits.get(b)) {
            let (either, both) = (self.or([first, second]), self.and([first, second]));
            for (index, lit) in [(a, either), (b, both)] {
                if let Some(kept) = lits.get_mut(index) {
                    *kept = lit;
                }
            }
        }
    }

    /// Just one of these cells of a fact is its cell.
    pub fn exactly_one(&mut self, fact: usize, of: &[Lit]) {
        self.clause(of.to_vec());
        if of.len() > MOST_IN_PAIRS {
            return self.at_most_one_in_a_chain(fact, of);
        }
        for (index, &a) in of.iter().enumerate() {
            for &b in of.iter().skip(index + 1) {
                self.clause(vec![!a, !b]);
            }
        }
    }

    fn at_most_one_in_a_chain(&mut self, fact: usize, of: &[Lit]) {
        let mut before: Option<Lit> = None;
        for (cell, &lit) in of.iter().enumerate() {
            let among = self.atom(Atom::Among { fact, cell });
            self.clause(vec![!lit, among]);
            if let Some(before) = before {
                self.clause(vec![!before, among]);
                self.clause(vec![!before, !lit]);
            }
            before = Some(among);
            if self.full {
                return;
            }
        }
    }

    /// The clauses that say what the gates are made of.
    pub fn gate_clauses(&self) -> impl Iterator<Item = Vec<Lit>> {
        self.nodes.iter().enumerate().flat_map(|(number, node)| {
            let lit = Lit(u32::try_from(number).unwrap_or(u32::MAX) << 1);
            match node {
                Gate::True => vec![vec![lit]],
                Gate::Atom(_) => Vec::new(),
                Gate::And(of) => {
                    let mut clauses: Vec<_> = of.iter().map(|&part| vec![!lit, part]).collect();
                    let whole = of.iter().map(|&part| !part);
                    clauses.push(std::iter::once(lit).chain(whole).collect());
                    clauses
                }
            }
        })
    }
}
