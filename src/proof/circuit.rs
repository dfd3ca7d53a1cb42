//! Boolean circuits: what both engines of the proof work on.

use std::collections::BTreeMap;

/// A variable or its negation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lit(u32);

/// What a variable stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
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

/// Variables, what they stand for, and clauses over them.
pub(super) struct Circuit {
    nodes: Vec<Node>,
    known: BTreeMap<Node, Lit>,
    pub clauses: Vec<Vec<Lit>>,
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
    pub fn new() -> Self {
        let mut circuit = Self {
            nodes: Vec::new(),
            known: BTreeMap::new(),
            clauses: Vec::new(),
        };
        circuit.node(Node::True);
        circuit
    }

    /// What the variables stand for, by their number; a gate stands after what it is made of.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    fn node(&mut self, node: Node) -> Lit {
        if let Some(&known) = self.known.get(&node) {
            return known;
        }
        let lit = Lit(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX) << 1);
        self.nodes.push(node.clone());
        self.known.insert(node, lit);
        lit
    }

    pub fn atom(&mut self, atom: Atom) -> Lit {
        self.node(Node::Atom(atom))
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
            _ => self.node(Node::And(of)),
        }
    }

    pub fn or(&mut self, of: impl IntoIterator<Item = Lit>) -> Lit {
        let of: Vec<_> = of.into_iter().map(|lit| !lit).collect();
        !self.and(of)
    }

    /// At least so many of these hold.
    pub fn at_least(&mut self, count: usize, of: &[Lit]) -> Lit {
        // `row[n]`: at least n of those seen so far hold.
        let mut row = vec![FALSE; count + 1];
        if let Some(none) = row.first_mut() {
            *none = TRUE;
        }
        for &lit in of {
            for n in (1..=count).rev() {
                let (Some(&already), Some(&one_less)) = (row.get(n), row.get(n - 1)) else {
                    continue;
                };
                let now = self.and([lit, one_less]);
                let either = self.or([already, now]);
                if let Some(place) = row.get_mut(n) {
                    *place = either;
                }
            }
        }
        row.last().copied().unwrap_or(TRUE)
    }

    /// Just one of these holds.
    pub fn exactly_one(&mut self, of: &[Lit]) {
        self.clauses.push(of.to_vec());
        for (place, &a) in of.iter().enumerate() {
            for &b in of.iter().skip(place + 1) {
                self.clauses.push(vec![!a, !b]);
            }
        }
    }

    /// The clauses that say what the gates are made of.
    pub fn gate_clauses(&self) -> impl Iterator<Item = Vec<Lit>> {
        self.nodes.iter().enumerate().flat_map(|(number, node)| {
            let lit = Lit(u32::try_from(number).unwrap_or(u32::MAX) << 1);
            match node {
                Node::True => vec![vec![lit]],
                Node::Atom(_) => Vec::new(),
                Node::And(of) => {
                    let mut clauses: Vec<_> = of.iter().map(|&part| vec![!lit, part]).collect();
                    let whole = of.iter().map(|&part| !part);
                    clauses.push(std::iter::once(lit).chain(whole).collect());
                    clauses
                }
            }
        })
    }
}
