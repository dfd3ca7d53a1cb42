//! Numbers, as they are written and as serde hands them over.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use serde::de::{Error, MapAccess};

use crate::base::decimal::{Decimal, MAX_INTEGER, NotDecimal};
use crate::reading::codes::Code;
use crate::reading::problem::Problem;
use crate::reading::words::Words;

/// Says that a number is not whole.
pub(crate) fn not_whole(number: &str) -> Problem {
    Problem::new(Code::NotWhole, vec![Words::quoted(number)])
}

/// Says that a number lies beyond its bounds.
pub(crate) fn out_of_range(number: &str, within: &RangeInclusive<i64>) -> Problem {
    let bounds = [Words::same(within.start()), Words::same(within.end())];
    let mut parts = vec![Words::quoted(number)];
    parts.extend(bounds);
    Problem::new(Code::OutOfRange, parts)
}

/// What is wrong with a decimal, as it is written.
pub(crate) fn not_a_decimal(number: &str, why: NotDecimal) -> Problem {
    match why {
        NotDecimal::TooPrecise => {
            let most = Words::same(Decimal::MAX_SCALE);
            Problem::new(Code::TooPrecise, vec![Words::quoted(number), most])
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
