//! Numbers, as they are written and as serde hands them over.

use std::borrow::Cow;
use std::fmt;
use std::ops::RangeInclusive;

use serde::de::{Deserializer, Error, MapAccess, Visitor};

use crate::base::decimal::{Decimal, MAX_INTEGER, NotDecimal};
use crate::reading::problem::Problem;
use crate::words::{Words, finding, value};

/// Reads a whole number within bounds, which may be written with a fraction of nothing.
pub(crate) fn whole<'de, D: Deserializer<'de>>(
    from: D,
    within: RangeInclusive<i64>,
) -> Result<i64, D::Error> {
    struct Number(RangeInclusive<i64>);

    impl<'de> Visitor<'de> for Number {
        type Value = i64;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(&value::WHOLE_NUMBER.en)
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
            match self.0.contains(&number) {
                true => Ok(number),
                false => Err(E::custom(out_of_range(&number.to_string(), &self.0))),
            }
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
            self.visit_i64(i64::try_from(number).unwrap_or(i64::MAX))
        }

        fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
            match number.fract() == 0.0 && number.abs() <= MAX_INTEGER as f64 {
                // Every whole double within these bounds is an `i64`.
                true => self.visit_i64(number as i64),
                false => Err(E::custom(not_whole(&number.to_string()))),
            }
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<i64, A::Error> {
            let number = wrapped(map)?;
            let whole = number.as_integer();
            let whole = whole.ok_or_else(|| A::Error::custom(not_whole(&number.to_string())))?;
            self.visit_i64(whole)
        }
    }

    // Not asked for as a whole number: what serde holds back for a flattened field gives no double for one.
    from.deserialize_any(Number(within))
}

/// Says that a number is not whole.
pub(crate) fn not_whole(number: &str) -> Problem {
    Problem::from(finding::NotWhole {
        found: Words::quoted(number),
    })
}

/// Says that a number lies beyond its bounds.
pub(crate) fn out_of_range(number: &str, within: &RangeInclusive<i64>) -> Problem {
    Problem::from(finding::OutOfRange {
        found: Words::quoted(number),
        least: Words::same(within.start()),
        most: Words::same(within.end()),
    })
}

/// What is wrong with a decimal, as it is written.
pub(crate) fn not_a_decimal(number: &str, why: NotDecimal) -> Problem {
    match why {
        NotDecimal::TooPrecise => {
            let most = Words::same(Decimal::MAX_SCALE);
            Problem::from(finding::TooPrecise {
                found: Words::quoted(number),
                most,
            })
        }
        NotDecimal::TooManyDigits => {
            let found = Words::quoted(number);
            finding::TooManyDigits { found }.into()
        }
        NotDecimal::OutOfRange => out_of_range(number, &(-MAX_INTEGER..=MAX_INTEGER)),
    }
}

/// Begins the key under which serde_json wraps a number, where it holds numbers as text.
pub(crate) const WRAPPED: &str = "$serde_json::private::";

/// A number out of what serde_json wraps it in, where it holds numbers as text.
pub(crate) fn wrapped<'de, A: MapAccess<'de>>(mut map: A) -> Result<Decimal, A::Error> {
    let key: Option<Cow<'_, str>> = map.next_key()?;
    if !key.is_some_and(|key| key.starts_with(WRAPPED)) {
        return Err(A::Error::custom(
            "an object stands where a number was expected",
        ));
    }
    let number: Cow<'_, str> = map.next_value()?;
    Decimal::from_json_number(&number).map_err(|why| A::Error::custom(not_a_decimal(&number, why)))
}
