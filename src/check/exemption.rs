//! The days for which requirements are exempted, so that an exemption that another one continues is
//! not said to have ended.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Assessment;

/// Of each requirement the first days of its exemptions, in order, each with the latest last day of
/// all that begin no later; without one where an exemption has no end.
pub(super) struct Exempted<'a>(BTreeMap<&'a Id, Vec<(i32, Option<i32>)>>);

impl<'a> Exempted<'a> {
    pub fn of(assessment: &'a Assessment) -> Self {
        let mut all: BTreeMap<&Id, Vec<_>> = BTreeMap::new();
        for one in &assessment.exemptions {
            let until = one.until.map(Date::day);
            let days = all.entry(&one.requirement).or_default();
            days.push((one.from.day(), until));
        }
        for days in all.values_mut() {
            days.sort_unstable_by_key(|(from, _)| *from);
            let mut latest = Some(i32::MIN);
            for (_, until) in days {
                latest = latest.zip(*until).map(|(one, other)| one.max(other));
                *until = latest;
            }
        }
        Self(all)
    }

    /// Whether another exemption goes on after the last day of one that has ended: from the day
    /// after, or on the day that is asked about.
    pub fn goes_on(&self, requirement: &Id, until: Date, as_of: Date) -> bool {
        let after = until.day().saturating_add(1);
        self.covers(requirement, after) || self.covers(requirement, as_of.day())
    }

    fn covers(&self, requirement: &Id, day: i32) -> bool {
        let Some(days) = self.0.get(requirement) else {
            return false;
        };
        let begun = days.partition_point(|(from, _)| *from <= day);
        let last = begun.checked_sub(1).and_then(|last| days.get(last));
        last.is_some_and(|(_, until)| until.is_none_or(|until| day <= until))
    }
}
