//! Numbers as documents have them: whole within ±(2^53−1), or decimal with a scale, never a float.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// The greatest whole number that every JSON reader holds exactly: 2^53 − 1.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// A decimal number, held as an integer and the number of its decimals.
///
/// At most six decimals; without decimals within ±(2^53−1), with decimals at most 15 digits, so
/// that every reader of JSON holds it exactly. `70.10` and `70.1` are the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: i64,
    scale: u8,
}

/// Why a text is not a [`Decimal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotDecimal {
    /// It has a fraction, and more digits than a double holds.
    TooManyDigits,
    /// It has more than six decimals.
    TooPrecise,
    /// It is beyond what every reader holds exactly.
    OutOfRange,
}

impl Decimal {
    /// The greatest number of decimals.
    pub const MAX_SCALE: u8 = 6;

    /// The number of decimals, from 0 to 6, without zeros at the end.
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// The number, where it is whole.
    pub fn as_integer(self) -> Option<i64> {
        (self.scale == 0).then_some(self.digits)
    }

    /// The number in millionths, in which any two decimals compare.
    fn millionths(self) -> i128 {
        i128::from(self.digits) * 10_i128.pow(u32::from(Self::MAX_SCALE - self.scale))
    }

    /// The next number up or down at a scale; `None` beyond what is kept.
    pub(crate) fn step(self, scale: u32, up: bool) -> Option<Self> {
        let unit = 10_i128.checked_pow(u32::from(Self::MAX_SCALE).checked_sub(scale)?)?;
        let stepped = self.millionths() + if up { unit } else { -unit };
        let sign = if stepped < 0 { "-" } else { "" };
        let (whole, rest) = (
            stepped.unsigned_abs() / 1_000_000,
            stepped.unsigned_abs() % 1_000_000,
        );
        Self::from_json_number(&format!("{sign}{whole}.{rest:06}")).ok()
    }

    /// Reads a JSON number, exactly.
    pub(crate) fn from_json_number(text: &str) -> Result<Self, NotDecimal> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let digits = digits.trim_start_matches('0');
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Ok(Self::from(0));
        }
        // An exponent beyond an i32 decides on its own; its sign says which way.
        let exponent = exponent
            .parse::<i32>()
            .unwrap_or(if exponent.starts_with('-') {
                i32::MIN / 2
            } else {
                i32::MAX / 2
            });
        let length = |text: &str| i32::try_from(text.len()).unwrap_or(i32::MAX / 4);
        let zeros = length(digits) - length(significant);
        let decimals = length(fraction)
            .saturating_sub(zeros)
            .saturating_sub(exponent);
        if decimals > i32::from(Self::MAX_SCALE) {
            return Err(NotDecimal::TooPrecise);
        }
        let (scale, zeros) = match u8::try_from(decimals) {
            Ok(scale) => (scale, 0),
            Err(_) => (0, decimals.unsigned_abs()),
        };
        let (most, beyond) = match scale {
            0 => (MAX_INTEGER, NotDecimal::OutOfRange),
            _ => (999_999_999_999_999, NotDecimal::TooManyDigits),
        };
        let magnitude = 10_i64
            .checked_pow(zeros)
            .and_then(|power| significant.parse::<i64>().ok()?.checked_mul(power))
            .filter(|magnitude| *magnitude <= most);
        let Some(magnitude) = magnitude else {
            return Err(beyond);
        };
        Ok(Self {
            digits: if negative { -magnitude } else { magnitude },
            scale,
        })
    }
}

/// A whole number of a document: within ±(2^53−1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Whole(i64);

impl Whole {
    /// The number, where every reader of JSON holds it exactly.
    pub fn new(number: i64) -> Option<Self> {
        (-MAX_INTEGER..=MAX_INTEGER)
            .contains(&number)
            .then_some(Self(number))
    }

    /// The number.
    pub fn value(self) -> i64 {
        self.0
    }
}

impl From<i32> for Decimal {
    fn from(whole: i32) -> Self {
        Self {
            digits: i64::from(whole),
            scale: 0,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.scale == other.scale {
            return self.digits.cmp(&other.digits);
        }
        self.millionths().cmp(&other.millionths())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let power = 10_u64.pow(u32::from(self.scale));
        let magnitude = self.digits.unsigned_abs();
        let sign = if self.digits < 0 { "-" } else { "" };
        write!(f, "{sign}{}", magnitude / power)?;
        if self.scale > 0 {
            write!(
                f,
                ".{:0width$}",
                magnitude % power,
                width = usize::from(self.scale)
            )?;
        }
        Ok(())
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_integer() {
            Some(whole) => serializer.serialize_i64(whole),
            // INVARIANT: 15 digits read back from a double as they were written.
            None => match self.to_string().parse::<f64>() {
                Ok(double) => serializer.serialize_f64(double),
                Err(_) => Err(serde::ser::Error::custom("not a decimal")),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, MAX_INTEGER, NotDecimal};

    fn read(text: &str) -> Result<String, NotDecimal> {
        Decimal::from_json_number(text).map(|decimal| {
            let json = serde_json::to_string(&decimal).unwrap();
            assert_eq!(
                Decimal::from_json_number(&json),
                Ok(decimal),
                "{text} became {json}"
            );
            decimal.to_string()
        })
    }

    #[test]
    fn json_numbers_are_read_exactly() {
        for (text, expected) in [
            ("0", "0"),
            ("-0.0", "0"),
            ("70.10", "70.1"),
            ("7.01e1", "70.1"),
            ("-0.000001", "-0.000001"),
            ("1e2", "100"),
            ("120", "120"),
            ("0.50", "0.5"),
            ("9007199254740991", "9007199254740991"),
            ("99999999.9999990", "99999999.999999"),
            ("100e-2", "1"),
            ("0e999999999999", "0"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(expected), "{text}");
        }
        for (text, why) in [
            ("0.0000001", NotDecimal::TooPrecise),
            ("1e-7", NotDecimal::TooPrecise),
            ("1e-99999999999", NotDecimal::TooPrecise),
            ("9007199254740992", NotDecimal::OutOfRange),
            ("1e400", NotDecimal::OutOfRange),
            ("1e99999999999", NotDecimal::OutOfRange),
            ("1000000000000000.5", NotDecimal::TooManyDigits),
            ("9999999999.999999", NotDecimal::TooManyDigits),
            ("123456789012345678901234567890", NotDecimal::OutOfRange),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        assert_eq!(MAX_INTEGER, 9_007_199_254_740_991);
    }

    #[test]
    fn decimals_compare_by_value() {
        let of = |text| Decimal::from_json_number(text).unwrap();
        assert!(of("70.1") < of("70.11"));
        assert!(of("-1") < of("-0.5"));
        assert_eq!(of("1.0"), of("1"));
    }
}
