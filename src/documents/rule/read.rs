//! Rules, read: limits are those of the whole, and values say what they are.

use std::fmt;
use std::ops::RangeInclusive;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, Visitor};

use super::{AtLeast, FactValue, Rule};
use crate::base::decimal::{Decimal, MAX_INTEGER};
use crate::reading::leaves::filled;
use crate::reading::numbers::whole;
use crate::reading::problem::Problem;
use crate::reading::strict::Derived;
use crate::reading::tree::{Node, Value};
use crate::words::{Words, finding, value};

/// A rule inside a rule, whose limits are those of the whole.
struct InnerRule(Rule);

impl<'de> Deserialize<'de> for InnerRule {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Rule::derived(from).map(Self)
    }
}

pub(super) fn inner_rules<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Rule>, D::Error> {
    let rules = filled(from)?;
    Ok(rules.into_iter().map(|InnerRule(rule)| rule).collect())
}

pub(super) fn inner_rule<'de, D: Deserializer<'de>>(from: D) -> Result<Box<Rule>, D::Error> {
    Rule::derived(from).map(Box::new)
}

pub(super) fn inner_count<'de, D: Deserializer<'de>>(from: D) -> Result<AtLeast, D::Error> {
    let read = AtLeast::derived(from)?;
    match read.problems().first() {
        Some(problem) => Err(D::Error::custom(problem)),
        None => Ok(read),
    }
}

impl Rule {
    /// Which limits the rule as a whole goes beyond: the first one.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let (depth, nodes) = (self.depth(), self.nodes().count());
        let tests = self.evidence_tests().count();
        if depth > Self::MAX_DEPTH {
            let depth = depth.into();
            return vec![finding::RuleTooDeep { depth }.into()];
        }
        if nodes > Self::MAX_NODES {
            let nodes = nodes.into();
            return vec![finding::RuleTooLarge { nodes }.into()];
        }
        if tests > Self::MAX_ATOMS {
            let tests = tests.into();
            return vec![finding::TooManyEvidenceTests { tests }.into()];
        }
        Vec::new()
    }
}

impl AtLeast {
    pub(super) fn problems(&self) -> Vec<Problem> {
        Self::never(i64::from(self.count), self.of.len())
    }

    /// What is wrong with a count that a list of that length can never reach, or always has.
    fn never(count: i64, of: usize) -> Vec<Problem> {
        let fits = usize::try_from(count).is_ok_and(|count| (1..=of).contains(&count));
        match fits {
            true => Vec::new(),
            false => {
                let (count, of) = (Words::same(count), of.into());
                let problem = Problem::from(finding::CountOutOfRange { count, of });
                vec![problem.about("count")]
            }
        }
    }

    /// The same of what stands in a text, without the rules inside.
    pub(crate) fn problems_in(node: &Node<'_>) -> Vec<Problem> {
        let count = match node.member("count").map(|count| &count.value) {
            Some(Value::Number(number)) => Decimal::from_json_number(number).ok(),
            _ => None,
        };
        match (
            count.and_then(Decimal::as_integer),
            node.member("of").map(|of| &of.value),
        ) {
            (Some(count), Some(Value::List(of))) => Self::never(count, of.len()),
            _ => Vec::new(),
        }
    }
}

impl<'de> Deserialize<'de> for FactValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        const WITHIN: RangeInclusive<i64> = -MAX_INTEGER..=MAX_INTEGER;

        struct OfFact;

        impl<'de> Visitor<'de> for OfFact {
            type Value = FactValue;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&value::FACT_VALUE.en)
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<FactValue, E> {
                Ok(FactValue::Flag(value))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<FactValue, E> {
                whole(value.into_deserializer(), WITHIN).map(FactValue::Integer)
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<FactValue, E> {
                whole(value.into_deserializer(), WITHIN).map(FactValue::Integer)
            }

            fn visit_f64<E: Error>(self, value: f64) -> Result<FactValue, E> {
                whole(value.into_deserializer(), WITHIN).map(FactValue::Integer)
            }

            fn visit_str<E: Error>(self, value: &str) -> Result<FactValue, E> {
                value.parse().map(FactValue::Word).map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FactValue, A::Error> {
                whole(MapAccessDeserializer::new(map), WITHIN).map(FactValue::Integer)
            }
        }

        from.deserialize_any(OfFact)
    }
}
