//! Days in sentences, as people write them.

use crate::base::date::Date;
use crate::words::Words;
use crate::words::calendar;
use crate::words::message::Message as _;

impl Words {
    /// A day as it is written in a sentence, such as "22 November 2026"; programs read it in ISO 8601 beside it.
    pub fn day(date: Date) -> Self {
        let (year, month, day) = date.parts();
        calendar::DayOfYear {
            day: Words::same(day),
            month: Words::name_of_month(month),
            year: Words::same(year),
        }
        .words()
    }

    /// The name of a month, from 1 to 12.
    pub fn name_of_month(month: u8) -> Self {
        match month {
            1 => calendar::MONTH_JANUARY,
            2 => calendar::MONTH_FEBRUARY,
            3 => calendar::MONTH_MARCH,
            4 => calendar::MONTH_APRIL,
            5 => calendar::MONTH_MAY,
            6 => calendar::MONTH_JUNE,
            7 => calendar::MONTH_JULY,
            8 => calendar::MONTH_AUGUST,
            9 => calendar::MONTH_SEPTEMBER,
            10 => calendar::MONTH_OCTOBER,
            11 => calendar::MONTH_NOVEMBER,
            _ => calendar::MONTH_DECEMBER,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::words::Words;

    #[test]
    fn a_day_is_written_out_in_each_language() {
        for (day, en, cy) in [
            ("2026-11-22", "22 November 2026", "22 Tachwedd 2026"),
            ("2024-02-29", "29 February 2024", "29 Chwefror 2024"),
            ("0001-01-01", "1 January 1", "1 Ionawr 1"),
            ("9999-12-31", "31 December 9999", "31 Rhagfyr 9999"),
        ] {
            let words = Words::day(day.parse().unwrap());
            assert_eq!([words.en.as_ref(), words.cy.as_ref()], [en, cy]);
        }
    }
}
