//! Rules, compiled: nodes in the order in which they are written, so that one rule can be evaluated, walked and
//! explained, and nothing else evaluates a rule.

use std::ops::Range;

use crate::documents::kleene::Truth;
use crate::documents::rule::{Bound, FactValue, Test};

/// The nodes of all rules of a standard, one rule behind another.
#[derive(Debug, Default)]
pub(crate) struct Nodes(Vec<RuleNode>);

/// The nodes of one rule, the first of which is the whole of it.
pub(crate) type RuleNodes = Range<usize>;

/// A node, with its parts behind it.
#[derive(Debug)]
pub(crate) struct RuleNode {
    pub asks: Asks,
    /// The place behind the last of its parts.
    pub end: usize,
}

/// What a node asks.
#[derive(Debug)]
pub(crate) enum Asks {
    /// It always holds, or never; or a fact that is not declared.
    Constant(Truth),
    /// A test of the fact at a place.
    Fact { fact: usize, ask: Ask },
    /// So many items in the filter at a place.
    Items { filter: usize, bound: Bound<u32> },
    /// Its part does not hold.
    Not,
    /// At least so many of its parts hold.
    AtLeast { count: usize, of: usize },
}

/// What is asked of a fact, in its codes.
#[derive(Debug)]
pub(crate) enum Ask {
    In(Vec<i64>),
    AtLeast(i64),
    AtMost(i64),
    Stated(bool),
    /// A value that the fact never takes.
    Nothing,
}

/// What rules are evaluated with: the facts by their codes, and how many items count in each filter.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'k> {
    pub facts: &'k [Option<i64>],
    pub counts: &'k [u32],
}

impl Nodes {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds a node whose parts are added next; [`end`](Self::end) ends it.
    pub fn push(&mut self, asks: Asks) -> usize {
        let at = self.len();
        self.0.push(RuleNode { asks, end: at + 1 });
        at
    }

    /// Ends a node whose parts have been added.
    pub fn end(&mut self, at: usize) {
        let end = self.len();
        if let Some(node) = self.0.get_mut(at) {
            node.end = end;
        }
    }

    pub fn get(&self, at: usize) -> Option<&RuleNode> {
        self.0.get(at)
    }

    /// The nodes of a rule, each with its place.
    pub fn of(&self, rule: &RuleNodes) -> impl Iterator<Item = (usize, &RuleNode)> {
        let nodes = self.0.get(rule.clone()).unwrap_or_default();
        rule.clone().zip(nodes)
    }

    /// The places of the parts of a node.
    pub fn parts(&self, at: usize) -> impl Iterator<Item = usize> {
        let end = self.0.get(at).map_or(at, |node| node.end);
        let mut next = at + 1;
        std::iter::from_fn(move || {
            let part = Some(next).filter(|next| *next < end)?;
            next = self.0.get(part)?.end;
            Some(part)
        })
    }

    /// The value of a rule.
    pub fn value(&self, rule: &RuleNodes, known: Inputs<'_>) -> Truth {
        self.value_at(rule.start, known)
    }

    /// The value of a node. A rule is at most 32 deep.
    pub fn value_at(&self, at: usize, known: Inputs<'_>) -> Truth {
        match self.0.get(at) {
            Some(node) => self.combine(node, at, known, |part| self.value_at(part, known)),
            // INVARIANT: only places of nodes are asked for.
            None => Truth::Unknown,
        }
    }

    /// The value of every node of a rule, in their order.
    pub fn values(&self, rule: &RuleNodes, known: Inputs<'_>) -> Vec<Truth> {
        // Parts stand behind what they are parts of, so from the last to the first each is known when it is needed.
        let mut values = vec![Truth::Unknown; rule.len()];
        for at in rule.clone().rev() {
            let value = self.0.get(at).map(|node| {
                self.combine(node, at, known, |part| {
                    let value = values.get(part - rule.start);
                    value.copied().unwrap_or(Truth::Unknown)
                })
            });
            let index = at - rule.start;
            values
                .iter_mut()
                .skip(index)
                .take(1)
                .zip(value)
                .for_each(|(known, value)| *known = value);
        }
        values
    }

    /// The value of a node by those of its parts, which are asked for as long as it is open.
    fn combine(
        &self,
        node: &RuleNode,
        at: usize,
        known: Inputs<'_>,
        mut part: impl FnMut(usize) -> Truth,
    ) -> Truth {
        match &node.asks {
            Asks::Constant(truth) => *truth,
            Asks::Fact { fact, ask } => ask.truth(known.facts.get(*fact).copied().flatten()),
            Asks::Items { filter, bound } => {
                let counted = known.counts.get(*filter).copied();
                bound.holds(counted.unwrap_or(0)).into()
            }
            Asks::Not => part(at + 1).negated(),
            Asks::AtLeast { count, of } => {
                let mut next = at + 1;
                Truth::at_least(*count, *of, || {
                    let value = part(next);
                    next = self.0.get(next).map_or(next, |node| node.end);
                    value
                })
            }
        }
    }
}

impl Ask {
    /// What a test asks, given the code of each value that it names.
    pub fn of(test: &Test, code: impl Fn(&FactValue) -> Option<i64>) -> Self {
        let one = |value, ask: fn(i64) -> Self| code(value).map_or(Self::Nothing, ask);
        match test {
            Test::Stated(stated) => Self::Stated(*stated),
            Test::Is(value) => one(value, |code| Self::In(vec![code])),
            Test::In(values) => {
                let mut codes: Vec<i64> = values.iter().filter_map(code).collect();
                codes.sort_unstable();
                Self::In(codes)
            }
            Test::AtLeast(value) => one(value, Self::AtLeast),
            Test::AtMost(value) => one(value, Self::AtMost),
        }
    }

    /// The codes that it names.
    pub fn codes(&self) -> &[i64] {
        match self {
            Self::In(codes) => codes,
            Self::AtLeast(code) | Self::AtMost(code) => std::slice::from_ref(code),
            Self::Stated(_) | Self::Nothing => &[],
        }
    }

    /// Whether it holds of a value, given as its code; unknown where none is stated.
    pub fn truth(&self, value: Option<i64>) -> Truth {
        match (self, value) {
            (Self::Stated(stated), value) => (value.is_some() == *stated).into(),
            (_, None) => Truth::Unknown,
            (Self::In(codes), Some(value)) => codes.binary_search(&value).is_ok().into(),
            (Self::AtLeast(least), Some(value)) => (value >= *least).into(),
            (Self::AtMost(most), Some(value)) => (value <= *most).into(),
            (Self::Nothing, Some(_)) => Truth::False,
        }
    }
}
