//! Made of `messages/en/calendar.ftl` and `messages/cy/calendar.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// January
pub const MONTH_JANUARY: Words = Words::new("January", "Ionawr");

/// February
pub const MONTH_FEBRUARY: Words = Words::new("February", "Chwefror");

/// March
pub const MONTH_MARCH: Words = Words::new("March", "Mawrth");

/// April
pub const MONTH_APRIL: Words = Words::new("April", "Ebrill");

/// May
pub const MONTH_MAY: Words = Words::new("May", "Mai");

/// June
pub const MONTH_JUNE: Words = Words::new("June", "Mehefin");

/// July
pub const MONTH_JULY: Words = Words::new("July", "Gorffennaf");

/// August
pub const MONTH_AUGUST: Words = Words::new("August", "Awst");

/// September
pub const MONTH_SEPTEMBER: Words = Words::new("September", "Medi");

/// October
pub const MONTH_OCTOBER: Words = Words::new("October", "Hydref");

/// November
pub const MONTH_NOVEMBER: Words = Words::new("November", "Tachwedd");

/// December
pub const MONTH_DECEMBER: Words = Words::new("December", "Rhagfyr");

/// {day} {month} {year}
pub struct DayOfYear {
    pub day: Words,
    pub month: Words,
    pub year: Words,
}

impl Message for DayOfYear {
    const ROW: &'static MessageRow = &MessageRow {
        id: "day-of-year",
        arguments: &["day", "month", "year"],
        said: Pair { en: &[Hole(0), Text(" "), Hole(1), Text(" "), Hole(2)], cy: &[Hole(0), Text(" "), Hole(1), Text(" "), Hole(2)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.day), Filling::Words(&self.month), Filling::Words(&self.year)]
    }
}

/// {month} {year}
pub struct MonthOfYear {
    pub month: Words,
    pub year: Words,
}

impl Message for MonthOfYear {
    const ROW: &'static MessageRow = &MessageRow {
        id: "month-of-year",
        arguments: &["month", "year"],
        said: Pair { en: &[Hole(0), Text(" "), Hole(1)], cy: &[Hole(0), Text(" "), Hole(1)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.month), Filling::Words(&self.year)]
    }
}
