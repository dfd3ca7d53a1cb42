//! How the leaves of documents are read: words, whole numbers, decimals, and texts with a form of their own.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::base::date::Date;
use crate::base::decimal::{Decimal, MAX_INTEGER, Whole};
use crate::base::id::Id;
use crate::reading::codes::Severity;
use crate::reading::define::{leaf, reads_word};
use crate::reading::numbers::{not_a_decimal, whole, wrapped};
use crate::reading::problem::Problem;
use crate::words::{Language, Words, finding, value};

reads_word!(Language, Severity);

leaf! {
    Id: value::ID, finding::BadId;
}

/// A text with a form of its own.
pub(crate) trait Leaf: FromStr {
    /// What stands there, in words.
    fn expected() -> Words;

    /// What is wrong with a text that is none.
    fn problem(text: &str) -> Option<Problem>;
}

/// Reads a leaf, without an allocation on the way.
pub(crate) fn leaf<'de, T: Leaf, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    struct Parse<T>(PhantomData<T>);

    impl<T: Leaf> Visitor<'_> for Parse<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&T::expected().en)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(|_| match T::problem(text) {
                Some(problem) => E::custom(problem),
                // INVARIANT: what cannot be parsed is wrong in some way.
                None => E::custom("the text has another form"),
            })
        }
    }

    from.deserialize_str(Parse(PhantomData))
}

/// Reads one of a closed list of words.
pub(crate) fn word<'de, T: Copy + 'static, D: Deserializer<'de>>(
    from: D,
    all: &'static [T],
    name: fn(T) -> &'static str,
) -> Result<T, D::Error> {
    struct Word<T: 'static>(&'static [T], fn(T) -> &'static str);

    impl<T: Copy> Word<T> {
        fn names(&self) -> impl Iterator<Item = &'static str> {
            self.0.iter().map(|one| (self.1)(*one))
        }
    }

    impl<T: Copy> Visitor<'_> for Word<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            let mut all = self.0.iter().copied();
            all.find(|one| (self.1)(*one) == text).ok_or_else(|| {
                E::custom(Problem::from(finding::UnknownWord {
                    found: Words::quoted(text),
                    words: listed(self.names()),
                }))
            })
        }
    }

    from.deserialize_str(Word(all, name))
}

/// Words or keys, each marked as one.
pub(crate) fn listed<'w>(words: impl Iterator<Item = &'w str>) -> Words {
    let listed: Vec<_> = words.map(|word| format!("`{word}`")).collect();
    Words::same(listed.join(", "))
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Number;

        impl Number {
            fn read<E: Error>(number: &str) -> Result<Decimal, E> {
                Decimal::from_json_number(number)
                    .map_err(|why| E::custom(not_a_decimal(number, why)))
            }
        }

        impl<'de> Visitor<'de> for Number {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
                Self::read(&number.to_string())
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
                Self::read(&number.to_string())
            }

            /// The shortest decimal that is this double.
            fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
                Self::read(&format!("{number:?}"))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Decimal, A::Error> {
                wrapped(map)
            }
        }

        // Not asked for as a double: a whole number is written as one, and a format that tells them apart gives it.
        from.deserialize_any(Number)
    }
}

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = whole(from, -MAX_INTEGER..=MAX_INTEGER)?;
        Self::new(number).ok_or_else(|| D::Error::custom("out of range"))
    }
}

impl Leaf for Date {
    fn expected() -> Words {
        value::DATE
    }

    /// A date that is written otherwise is told apart from one that does not exist.
    fn problem(text: &str) -> Option<Problem> {
        if text.parse::<Self>().is_ok() {
            return None;
        }
        let digits = |byte: (usize, u8)| match byte.0 {
            4 | 7 => byte.1 == b'-',
            _ => byte.1.is_ascii_digit(),
        };
        let is_written_as_one = text.len() == 10 && text.bytes().enumerate().all(digits);
        let why = match is_written_as_one {
            true => value::NO_SUCH_DAY,
            false => value::NOT_WRITTEN_AS_A_DATE,
        };
        let found = Words::quoted(text);
        Some(finding::BadDate { found, why }.into())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        leaf(from)
    }
}

impl Leaf for semver::Version {
    fn expected() -> Words {
        value::VERSION
    }

    fn problem(text: &str) -> Option<Problem> {
        let found = || Words::quoted(text);
        let fits = text.parse::<Self>().is_ok();
        (!fits).then(|| finding::BadVersion { found: found() }.into())
    }
}

/// Reads a list that has something in it.
pub(crate) fn filled<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    from: D,
) -> Result<Vec<T>, D::Error> {
    let list = Vec::deserialize(from)?;
    match list.is_empty() {
        true => Err(D::Error::custom(Problem::from(finding::EmptyList))),
        false => Ok(list),
    }
}
