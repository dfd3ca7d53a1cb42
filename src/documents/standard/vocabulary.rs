//! The vocabulary of a standard: facts, measures, kinds of evidence, themes.

use std::collections::HashMap;

use crate::base::decimal::{Decimal, MAX_INTEGER, Whole};
use crate::base::id::Id;
use crate::documents::rule::{Days, FactValue};
use crate::reading::define::{authored, variants};
use crate::reading::leaves::filled;
use crate::reading::numbers::out_of_range;
use crate::reading::problem::Problem;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, finding, value};

authored! {
    /// An id and what people call it: a theme, a value of a fact, a tag, a role, a capability.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Titled {
        /// The id.
        pub id: Id,
        /// What it is called.
        pub title: Text,
    }
}

authored! {
    /// Something that is asked about a service.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Fact {
        /// Its id.
        pub id: Id,
        /// Its title.
        pub title: Text,
        /// What values it takes.
        pub r#type: FactType,
    }
}

variants! {
    [rename_all = "snake_case"]
    /// What values a fact takes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum FactType {
        /// True or false.
        Flag,
        /// One of these words.
        Choice(#[serde(deserialize_with = "filled")] #[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Titled>),
        /// One of these words, in this order.
        Ordinal(#[serde(deserialize_with = "filled")] #[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Titled>),
        /// A whole number in a range.
        Integer(IntegerRange),
    }
}

authored! {
    /// The range of an integer fact.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct IntegerRange {
        /// The least value; −(2^53−1) where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub min: Option<Whole>,
        /// The greatest value; 2^53−1 where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub max: Option<Whole>,
        /// What is counted.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub unit: Option<Text>,
    }
}

authored! {
    checked by Measure::problems;
    /// A figure that evidence can state.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Measure {
        /// Its id.
        pub id: Id,
        /// Its title.
        pub title: Text,
        /// Its unit.
        pub unit: Text,
        /// How many decimals are kept: 0 to 6.
        #[cfg_attr(feature = "schema", schemars(range(max = 6)))]
        pub scale: u32,
        /// The least value, in the unit.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub min: Option<Decimal>,
        /// The greatest value, in the unit.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub max: Option<Decimal>,
    }
}

authored! {
    /// A kind of evidence that a team can show.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct EvidenceKind {
        /// Its id.
        pub id: Id,
        /// Its title.
        pub title: Text,
        /// What belongs to it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub description: Option<Text>,
        /// The tags that its items can carry.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub tags: Vec<Titled>,
        /// The measures that its items can state.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub measures: Vec<Id>,
        /// The greatest age in days at which its items count; without end where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lifetime_days: Option<Days>,
    }
}

impl Measure {
    /// Bounds that have more decimals than the scale, and a scale that no decimal has.
    fn problems(&self) -> Vec<Problem> {
        let most = u32::from(Decimal::MAX_SCALE);
        if self.scale > most {
            let within = 0..=i64::from(most);
            return vec![out_of_range(&self.scale.to_string(), &within)];
        }
        let bounds = [self.min, self.max].into_iter().flatten();
        let beyond = bounds.filter(|bound| u32::from(bound.scale()) > self.scale);
        beyond
            .map(|bound| {
                Problem::from(finding::TooPrecise {
                    found: Words::same(bound),
                    most: Words::same(self.scale),
                })
            })
            .collect()
    }

    /// Whether a figure is within the range and has no more decimals than are kept.
    pub(crate) fn allows(&self, figure: Decimal) -> bool {
        u32::from(figure.scale()) <= self.scale
            && self.min.is_none_or(|min| figure >= min)
            && self.max.is_none_or(|max| figure <= max)
    }
}

impl IntegerRange {
    /// The least and the greatest value.
    pub fn bounds(&self) -> (i64, i64) {
        (
            self.min.map_or(-MAX_INTEGER, Whole::value),
            self.max.map_or(MAX_INTEGER, Whole::value),
        )
    }
}

impl FactType {
    /// The words that it takes, in their order; none where it takes none.
    pub fn values(&self) -> &[Titled] {
        match self {
            Self::Choice(values) | Self::Ordinal(values) => values,
            Self::Flag | Self::Integer(_) => &[],
        }
    }

    /// What the type takes, in words.
    pub(crate) fn words(&self) -> Words {
        match self {
            Self::Flag => value::BOOL,
            Self::Integer(_) => value::WHOLE_NUMBER,
            Self::Choice(values) | Self::Ordinal(values) => value::OneOf {
                values: Words::ids(values.iter().map(|value| &value.id)),
            }
            .words(),
        }
    }

    /// The codes of the words that it takes, by the word.
    pub(crate) fn codes(&self) -> HashMap<Id, i64> {
        match self {
            Self::Choice(values) | Self::Ordinal(values) => values
                .iter()
                .map(|value| value.id.clone())
                .zip(0..)
                .collect(),
            Self::Flag | Self::Integer(_) => HashMap::new(),
        }
    }

    /// The value as a number: 0 or 1 of a flag, the place of a word, or the integer itself;
    /// `None` where the value is not of this type.
    pub(crate) fn code(&self, value: &FactValue) -> Option<i64> {
        match (self, value) {
            (Self::Flag, FactValue::Flag(value)) => Some(i64::from(*value)),
            (Self::Integer(_), FactValue::Integer(value)) => Some(*value),
            (Self::Choice(values) | Self::Ordinal(values), FactValue::Word(word)) => values
                .iter()
                .position(|value| value.id == *word)
                .and_then(|index| index.try_into().ok()),
            _ => None,
        }
    }
}
