//! An assessment as it stands in its text: read in one pass, with strings that are slices of it.
//!
//! Only what is sound is read this way. Anything odd, from a misspelt key to a date that does not
//! exist, is no review here, and `Assessment::from_json` reads it again in the way that says all that is
//! wrong, with its places.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use super::{Verdict, Visibility};
use crate::base::date::Date;
use crate::base::decimal::{Decimal, MAX_INTEGER};
use crate::documents::outcome::Outcome;
use crate::reading::document::Format;
use crate::reading::source::{MAX_BYTES, Pairs, unmarked};
use crate::reading::text::{Language, TextStatus};

/// An assessment as it stands in its text, for whoever wants its outcome and does not keep it.
///
/// Its strings are slices of the text. There is none of a text in which anything is odd, if only an
/// escaped letter in an id; [`Assessment::from_json`](super::Assessment::from_json) says what.
pub struct BorrowedAssessment<'t>(pub(crate) Review<'t>);

impl<'t> BorrowedAssessment<'t> {
    /// Reads a text in which nothing is odd.
    pub fn from_json(text: &'t str) -> Option<Self> {
        Review::of(text).map(Self)
    }

    /// The id of the standard.
    pub fn standard(&self) -> &'t str {
        self.0.standard.id
    }

    /// The version of the standard, as it is written.
    pub fn version(&self) -> &'t str {
        self.0.standard.version
    }

    /// The id of the service.
    pub fn service(&self) -> &'t str {
        self.0.service.id
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Review<'t> {
    #[serde(rename = "$schema", borrow, default, deserialize_with = "stated")]
    pub schema: Option<Said<'t>>,
    pub format: u32,
    #[serde(borrow)]
    pub standard: Named<'t>,
    pub written_in: Word<Language>,
    #[serde(borrow)]
    pub service: Served<'t>,
    pub assessed_on: Day,
    #[serde(borrow, default)]
    pub panel: Vec<Member<'t>>,
    #[serde(borrow, default)]
    pub evidence: Vec<Shown<'t>>,
    #[serde(borrow, default)]
    pub judgements: Vec<Judged<'t>>,
    #[serde(borrow, default)]
    pub exemptions: Vec<Waived<'t>>,
    #[serde(borrow, default)]
    pub conditions: Vec<Agreed<'t>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub decision: Option<Decided<'t>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub retracts: Option<Retracted<'t>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named<'t> {
    pub id: &'t str,
    pub version: &'t str,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub digest: Option<&'t str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Served<'t> {
    pub id: &'t str,
    #[serde(borrow)]
    pub name: Both<'t>,
    #[serde(borrow)]
    pub organisation: Both<'t>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub organisation_id: Option<&'t str>,
    #[serde(borrow)]
    pub facts: Pairs<&'t str, Fact<'t>>,
    #[serde(borrow, default)]
    pub capabilities: Vec<&'t str>,
    #[serde(borrow, default)]
    pub responsible: Vec<&'t str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Both<'t> {
    #[serde(borrow)]
    pub en: Said<'t>,
    #[serde(borrow)]
    pub cy: Said<'t>,
    #[serde(default, deserialize_with = "stated")]
    pub status: Option<Word<TextStatus>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub note: Option<Said<'t>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member<'t> {
    pub id: &'t str,
    #[serde(borrow, default)]
    pub roles: Vec<&'t str>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub role: Option<&'t str>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub organisation: Option<Both<'t>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub trained_on: Option<&'t str>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Shown<'t> {
    pub id: &'t str,
    pub kind: &'t str,
    #[serde(borrow)]
    pub title: Said<'t>,
    pub collected: Day,
    #[serde(default, deserialize_with = "stated")]
    pub expires: Option<Day>,
    #[serde(borrow, default)]
    pub tags: Vec<&'t str>,
    #[serde(borrow, default)]
    pub measures: Pairs<&'t str, Figure>,
    #[serde(borrow, default)]
    pub languages: Vec<&'t str>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub location: Option<Said<'t>>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub digest: Option<&'t str>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub author: Option<Said<'t>>,
    #[serde(default)]
    pub withdrawn: bool,
    #[serde(default)]
    pub counter: bool,
    #[serde(default)]
    pub visibility: Word<Visibility>,
    #[serde(default, deserialize_with = "stated")]
    pub lang: Option<Word<Language>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Judged<'t> {
    pub requirement: &'t str,
    pub verdict: Word<Verdict>,
    #[serde(borrow)]
    pub rationale: Said<'t>,
    #[serde(borrow)]
    pub by: Said<'t>,
    pub on: Day,
    #[serde(borrow, default)]
    pub evidence: Vec<&'t str>,
    #[serde(borrow, default)]
    pub answers: Vec<&'t str>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub carried_from: Option<Carried<'t>>,
    #[serde(default)]
    pub visibility: Word<Visibility>,
    #[serde(default, deserialize_with = "stated")]
    pub lang: Option<Word<Language>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Carried<'t> {
    #[serde(borrow)]
    pub assessment: Said<'t>,
    #[serde(default, deserialize_with = "stated")]
    pub on: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Waived<'t> {
    pub requirement: &'t str,
    #[serde(borrow)]
    pub reason: Said<'t>,
    #[serde(borrow)]
    pub approved_by: Said<'t>,
    pub from: Day,
    #[serde(default, deserialize_with = "stated")]
    pub until: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Agreed<'t> {
    pub id: &'t str,
    pub requirement: &'t str,
    #[serde(borrow)]
    pub action: Said<'t>,
    #[serde(borrow)]
    pub owner: Said<'t>,
    pub due: Day,
    #[serde(default, deserialize_with = "stated")]
    pub closed_on: Option<Day>,
    #[serde(borrow, default, deserialize_with = "stated")]
    pub closed_by: Option<Said<'t>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decided<'t> {
    pub outcome: Word<Outcome>,
    #[serde(borrow)]
    pub by: Said<'t>,
    pub on: Day,
    #[serde(borrow)]
    pub rationale: Said<'t>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Retracted<'t> {
    pub report: &'t str,
    #[serde(borrow)]
    pub reason: Said<'t>,
}

/// A text with something in it; a slice of the document where nothing in it is escaped.
pub(crate) struct Said<'t>(pub Cow<'t, str>);

/// A day of the calendar.
#[derive(Clone, Copy)]
pub(crate) struct Day(pub Date);

/// One of a closed list of words.
#[derive(Clone, Copy, Default)]
pub(crate) struct Word<T>(pub T);

/// The value of a fact.
#[derive(Clone, Copy)]
pub(crate) enum Fact<'t> {
    Flag(bool),
    Integer(i64),
    Word(&'t str),
}

/// A figure, exactly as it is written.
#[derive(Clone, Copy)]
pub(crate) struct Figure(pub Decimal);

/// A value that is there: null is not.
fn stated<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

impl<'de: 't, 't> Deserialize<'de> for Said<'t> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> Visitor<'de> for Text {
            type Value = Said<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Said<'de>, E> {
                match text.is_empty() {
                    true => Err(E::custom("empty")),
                    false => Ok(Said(Cow::Borrowed(text))),
                }
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Said<'de>, E> {
                match text.is_empty() {
                    true => Err(E::custom("empty")),
                    false => Ok(Said(Cow::Owned(text.to_owned()))),
                }
            }
        }
        from.deserialize_str(Text)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(from)?;
        text.parse().map(Self).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Figure {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = <&RawValue>::deserialize(from)?.get();
        let number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit());
        let figure = number.then(|| Decimal::from_json_number(text).ok());
        let figure = figure.flatten().map(Self);
        figure.ok_or_else(|| D::Error::custom("not a figure"))
    }
}

macro_rules! word {
    ($($type:ty),*) => {$(
        impl<'de> Deserialize<'de> for Word<$type> {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <&str>::deserialize(from)?;
                let known = <$type>::ALL.iter().find(|known| known.as_str() == text);
                known.map(|known| Self(*known)).ok_or_else(|| D::Error::custom("unknown word"))
            }
        }
    )*};
}
word!(Language, TextStatus, Visibility, Verdict, Outcome);

impl<'de: 't, 't> Deserialize<'de> for Fact<'t> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Value;
        impl<'de> Visitor<'de> for Value {
            type Value = Fact<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true or false, a whole number or a word")
            }

            fn visit_bool<E: Error>(self, value: bool) -> Result<Fact<'de>, E> {
                Ok(Fact::Flag(value))
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Fact<'de>, E> {
                self.visit_i64(i64::try_from(value).map_err(E::custom)?)
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Fact<'de>, E> {
                match (-MAX_INTEGER..=MAX_INTEGER).contains(&value) {
                    true => Ok(Fact::Integer(value)),
                    false => Err(E::custom("out of range")),
                }
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Fact<'de>, E> {
                Ok(Fact::Word(text))
            }
        }
        from.deserialize_any(Value)
    }
}

impl<'t> Review<'t> {
    /// Reads a text in which nothing is odd.
    pub fn of(text: &'t str) -> Option<Self> {
        let short = text.len() <= MAX_BYTES;
        let review: Self = short.then(|| strictly_from(unmarked(text)).ok())??;
        let whole = review.conditions.iter().all(Agreed::is_whole);
        (review.format == Format::NUMBER && whole).then_some(review)
    }
}

/// A value that is the whole text.
fn strictly_from<'t, T: Deserialize<'t>>(text: &'t str) -> serde_json::Result<T> {
    let mut from = serde_json::Deserializer::from_str(text);
    let value = crate::reading::strict::strictly(&mut from)?;
    from.end().map(|()| value)
}

impl<'t> Member<'t> {
    /// Every role, that of the first edition among them.
    pub fn roles(&self) -> impl Iterator<Item = &'t str> {
        self.roles.iter().copied().chain(self.role)
    }
}

impl Agreed<'_> {
    /// Whether what says that it is closed stands together.
    fn is_whole(&self) -> bool {
        self.closed_on.is_some() == self.closed_by.is_some()
    }
}
