//! Civil dates, held as day numbers.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use serde::{Serialize, Serializer};

/// A civil date, such as `2026-11-22`: a day in the Gregorian calendar, without time or zone.
///
/// From `0001-01-01` to `9999-12-31`. Days that do not exist and every other way of writing a date
/// are refused. Nothing here reads a clock.
///
/// ```
/// # use safon::Date;
/// let on: Date = "2024-02-29".parse()?;
/// assert_eq!(on.to_string(), "2024-02-29");
/// assert!("2023-02-29".parse::<Date>().is_err());
/// # Ok::<(), safon::InvalidDate>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(i32);

/// A text that is not a [`Date`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date that exists, written as in 2026-11-22")]
pub struct InvalidDate(String);

const EPOCH: civil::Date = civil::date(1970, 1, 1);

impl Date {
    /// A day for questions in which no day matters.
    pub(crate) const EPOCH: Self = Self(0);

    /// The day's number, counted from 1970-01-01.
    pub(crate) fn day(self) -> i32 {
        self.0
    }

    /// The day with that number, where the calendar has it.
    pub(crate) fn from_day(day: i32) -> Option<Self> {
        civil_of(day)
            .filter(|date| date.year() >= 1)
            .map(|_| Self(day))
    }

    /// The day so many days later, or earlier where negative; `None` outside the years 1 to 9999.
    pub fn plus_days(self, days: i32) -> Option<Self> {
        Self::from_day(self.0.checked_add(days)?)
    }

    /// Its year, month and day of the month.
    pub(crate) fn parts(self) -> (u16, u8, u8) {
        // INVARIANT: a `Date` is only made from a day that the calendar has, in the years 1 to 9999.
        let date = civil_of(self.0).unwrap_or(EPOCH);
        (
            date.year().unsigned_abs(),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        )
    }

    /// The first day of its month.
    pub fn first_of_month(self) -> Self {
        let first = civil_of(self.0).map(|date| i32::from(date.day()) - 1);
        Self(self.0 - first.unwrap_or(0))
    }
}

fn civil_of(day: i32) -> Option<civil::Date> {
    EPOCH
        .checked_add(jiff::Span::new().try_days(day).ok()?)
        .ok()
}

/// The number of the day that is written as `YYYY-MM-DD`, where there is such a day.
///
/// Reading dates is most of what is left of reading a review, so this is done by hand; a test holds
/// it against the calendar library, for every day there is.
fn day_number(text: &[u8]) -> Option<i32> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, digit| {
            let digit = digit.is_ascii_digit().then(|| i32::from(digit - b'0'))?;
            Some(10 * number + digit)
        })
    };
    let (year, month, day) = (
        number(&[y1, y2, y3, y4])?,
        number(&[m1, m2])?,
        number(&[d1, d2])?,
    );
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + i32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year == 0 || day == 0 || day > days {
        return None;
    }
    // Years that begin in March have their leap day at their end.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let before = 365 * year + year / 4 - year / 100 + year / 400;
    Some(before + (153 * month + 2) / 5 + day - 1 - 719_468)
}

impl FromStr for Date {
    type Err = InvalidDate;

    /// Reads a date.
    ///
    /// # Errors
    /// [`InvalidDate`] where the text is not `YYYY-MM-DD` or the day does not exist, such as
    /// `2026-02-30`.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        day_number(text.as_bytes())
            .map(Self)
            .ok_or_else(|| InvalidDate(crate::base::visible::printable(text)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match civil_of(self.0) {
            Some(date) => f.pad(&date.to_string()),
            // INVARIANT: a `Date` is only made from a day that the calendar has.
            None => Err(fmt::Error),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn the_ends_of_the_calendar_are_dates_and_nothing_beyond() {
        let (first, last): (Date, Date) =
            ("0001-01-01".parse().unwrap(), "9999-12-31".parse().unwrap());
        assert_eq!(first.plus_days(-1), None);
        assert_eq!(last.plus_days(1), None);
        assert_eq!(last.day() - first.day(), 3_652_058);
        for bad in [
            "0000-12-31",
            "10000-01-01",
            "2026-11-31",
            "2026-1-1",
            "20261122",
            "2026-11-22 ",
            "+02026-01",
            "2026-11-22T00",
            "",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_day_is_read_as_the_calendar_counts_it() {
        let mut day = "0001-01-01".parse::<Date>().unwrap().day();
        for year in 1..=9999_i16 {
            for month in 1..=12_i8 {
                for date in 1..=31_i8 {
                    let known = super::civil::Date::new(year, month, date).is_ok();
                    let text = format!("{year:04}-{month:02}-{date:02}");
                    let read = text.parse::<Date>().ok().map(Date::day);
                    assert_eq!(read, known.then_some(day), "{text}");
                    day += i32::from(known);
                }
            }
        }
        assert_eq!(super::day_number(b"1970-01-01"), Some(0));
        for text in [
            "2026-00-01",
            "2026-13-01",
            "2026-01-00",
            "2026-01-32",
            "2026/01/01",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
