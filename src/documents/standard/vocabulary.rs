//! The vocabulary of a standard: facts, measures, kinds of evidence, themes.

use std::collections::HashMap;

use serde::Serialize;

use crate::base::decimal::{Decimal, MAX_INTEGER, Whole};
use crate::base::id::Id;
use crate::documents::rule::{Days, FactValue};
use crate::reading::codes::Code;
use crate::reading::read::{Read, Reader, filled, record};
use crate::reading::source::{Node, Value};
use crate::reading::text::{Text, Words};
use crate::reading::words_for;

/// A group of criteria.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
}

record!(Theme { id, title; });

/// Something that is asked about a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// What values it takes.
    pub r#type: FactType,
}

/// What values a fact takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FactType {
    /// True or false.
    Flag,
    /// One of these words.
    Choice(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Id>),
    /// One of these words, in this order.
    Ordinal(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Id>),
    /// A whole number in a range.
    Integer(IntegerRange),
}

/// The range of an integer fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IntegerRange {
    /// The least value; −(2^53−1) where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<Whole>,
    /// The greatest value; 2^53−1 where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<Whole>,
    /// What is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

record!(IntegerRange { ; min, max, unit });

/// A figure that evidence can state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// Its unit.
    pub unit: String,
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

/// A kind of evidence that a team can show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
    pub tags: Vec<Id>,
    /// The measures that its items can state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Id>,
    /// The greatest age in days at which its items count; without end where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_days: Option<Days>,
}

record!(EvidenceKind { id, title; description, tags, measures, lifetime_days });

impl Measure {
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
    /// What the type takes, in words.
    pub(crate) fn words(&self) -> Words {
        match self {
            Self::Flag => words_for::BOOL,
            Self::Integer(_) => words_for::WHOLE,
            Self::Choice(values) | Self::Ordinal(values) => {
                Words::fill("one of {0}", "un o'r rhain: {0}", &[Words::ids(values)])
            }
        }
    }

    /// The codes of the words that it takes, by the word.
    pub(crate) fn codes(&self) -> HashMap<Id, i64> {
        match self {
            Self::Choice(values) | Self::Ordinal(values) => {
                values.iter().cloned().zip(0..).collect()
            }
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
                .position(|value| value == word)
                .and_then(|place| place.try_into().ok()),
            _ => None,
        }
    }
}

crate::reading::read::deserialize!(Fact);

impl Read for Fact {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let title = object.required(reader, "title");
        let r#type = object.required(reader, "type");
        object.close(reader, false);
        Some(Self {
            id: id?,
            title: title?,
            r#type: r#type?,
        })
    }
}

crate::reading::read::deserialize!(FactType);

impl Read for FactType {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        if matches!(node.value, Value::String(_)) {
            return reader.word(node, &[()], |()| "flag").map(|()| Self::Flag);
        }
        reader.one_of(
            node,
            &["choice", "ordinal", "integer"],
            |key, object, reader| match key {
                "choice" => object
                    .required(reader, key)
                    .map(|Values(v)| Self::Choice(v)),
                "ordinal" => object
                    .required(reader, key)
                    .map(|Values(v)| Self::Ordinal(v)),
                _ => object.required(reader, key).map(Self::Integer),
            },
        )
    }
}

/// The values of a choice or an ordinal: at least one.
struct Values(Vec<Id>);

impl Read for Values {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        filled(Vec::read(node, reader)?, node, reader).map(Self)
    }
}

crate::reading::read::deserialize!(Measure);

impl Read for Measure {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let title = object.required(reader, "title");
        let unit = object.required(reader, "unit");
        let scale: Option<Scale> = object.required(reader, "scale");
        let min = object.defaulted(reader, "min");
        let max = object.defaulted(reader, "max");
        object.close(reader, false);
        let measure = Self {
            id: id?,
            title: title?,
            unit: unit?,
            scale: scale?.0,
            min: min?,
            max: max?,
        };
        for bound in [measure.min, measure.max].into_iter().flatten() {
            if u32::from(bound.scale()) > measure.scale {
                let parts = [Words::same(bound), Words::same(measure.scale)];
                reader.find(Code::TooPrecise, node, &parts);
            }
        }
        Some(measure)
    }
}

struct Scale(u32);

impl Read for Scale {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader
            .whole(node, 0, i64::from(Decimal::MAX_SCALE))
            .and_then(|scale| Some(Self(scale.try_into().ok()?)))
    }
}
