//! What comes next: every later day on which an outcome changes if nobody acts.
//!
//! Between two days that an item, an exemption, a judgement or a condition names nothing can
//! change, so only those days are looked at, the nearest first, as far as the budget goes.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::Assessment;
use crate::documents::outcome::RequirementOutcome;
use crate::documents::report::{Cause, Coming, CriterionChange, OutcomeChange, RequirementChange};
use crate::engine::plan::Plan;
use crate::engine::rows::is_shortfall;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Lifetime, Prepared, Situation};

/// How many things that happen are held at once: what happens later is not looked at.
const MOST_HAPPENINGS: usize = 1_000_000;

/// How many steps may be taken: things that happen and what they touch, and requirements summed up.
const STEPS: u64 = 100_000_000;

/// Something that happens on a day, and what it touches.
#[derive(Clone, Copy)]
struct Happening {
    day: i32,
    what: What,
    /// The place of the item, requirement or condition that it happens to.
    to: u32,
    /// The place of the filter, where it is an item; of the requirement, where it is a condition.
    of: u32,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Counts,
    Ages,
    Expires,
    ExemptionBegins,
    ExemptionEnds,
    Judged,
    Closed,
    Overdue,
}

enum Touch {
    /// One item more or less counts in a filter.
    Filter {
        filter: usize,
        more: bool,
    },
    Exemption(usize),
    /// Of the requirement; the window of its conditions is counted from its verdict too.
    Judgement(usize),
    /// On the requirement.
    Condition(usize),
}

impl Happening {
    fn touches(self) -> Touch {
        let index = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        match self.what {
            What::Counts | What::Ages | What::Expires => Touch::Filter {
                filter: index(self.of),
                more: self.what == What::Counts,
            },
            What::ExemptionBegins | What::ExemptionEnds => Touch::Exemption(index(self.to)),
            What::Judged => Touch::Judgement(index(self.to)),
            What::Closed | What::Overdue => Touch::Condition(index(self.of)),
        }
    }
}

/// Every day after that of the situation on which something changes, one after another, as long as
/// `take` has room for it. Where there was too much to look at all, the last day that was.
pub(crate) fn coming(
    standard: &Standard,
    prepared: &Prepared,
    assessment: &Assessment,
    as_of: Date,
    mut situation: Situation,
    take: &mut dyn FnMut(Coming) -> bool,
) -> Option<Date> {
    let plan = standard.plan();
    let mut work = Budget::of(STEPS);
    let (happenings, until) = happenings(plan, prepared, as_of.day());
    for on_day in happenings.chunk_by(|one, other| one.day == other.day) {
        let Some((day, on)) = on_day
            .first()
            .and_then(|one| Some((one.day, Date::from_day(one.day)?)))
        else {
            continue;
        };
        if !work.spend(cost(plan, on_day)) {
            return Date::from_day(day - 1);
        }
        let coming = on_day_of(standard, prepared, assessment, on, on_day, &mut situation);
        if coming.is_some_and(|coming| !take(coming)) {
            return Date::from_day(day - 1);
        }
    }
    until.and_then(Date::from_day)
}

/// About how many steps a day takes.
fn cost(plan: &Plan, happenings: &[Happening]) -> u64 {
    let requirement = |index: usize| {
        let planned = plan.requirements.items.get(index);
        planned.map_or(0, |planned| planned.size())
    };
    let touched = happenings.iter().map(|one| match one.touches() {
        Touch::Filter { filter, .. } => {
            let askers = plan.askers.get(filter).into_iter().flatten();
            askers.map(|index| 1 + requirement(*index)).sum()
        }
        Touch::Exemption(index) | Touch::Judgement(index) => requirement(index),
        Touch::Condition(_) => 1,
    });
    let all = plan.requirements.items.len() + touched.map(|steps| 1 + steps).sum::<usize>();
    u64::try_from(all).unwrap_or(u64::MAX)
}

/// What changes on a day, where anything does; the situation becomes that of the day.
fn on_day_of(
    standard: &Standard,
    prepared: &Prepared,
    assessment: &Assessment,
    on: Date,
    happenings: &[Happening],
    situation: &mut Situation,
) -> Option<Coming> {
    let (plan, day) = (standard.plan(), on.day());
    let touched = touched(plan, happenings, situation);
    let mut changed: BTreeMap<usize, (RequirementOutcome, RequirementOutcome)> = BTreeMap::new();
    for index in touched {
        let to = prepared.requirement(plan, index, &situation.counts, day);
        if let Some(from) = situation.requirements.get_mut(index)
            && *from != to
        {
            changed.insert(index, (*from, to));
            *from = to;
        }
    }
    let (before, criteria) = (situation.outcome, situation.criteria.clone());
    prepared.sum_up(plan, day, situation);
    let same = before == situation.outcome && criteria == situation.criteria;
    if changed.is_empty() && same {
        return None;
    }
    // Whether the whole changes, and with it that this shortfall is covered.
    let covers = |index: usize| {
        let planned = plan.requirements.items.get(index);
        let short = planned.zip(situation.requirements.get(index));
        before != situation.outcome
            && short.is_some_and(|(planned, outcome)| is_shortfall(planned.level, *outcome))
            && prepared.is_covered(index, day - 1) != prepared.is_covered(index, day)
    };
    let matters = |one: &&Happening| match one.touches() {
        Touch::Filter { filter, .. } => {
            let mut askers = plan.askers.get(filter).into_iter().flatten();
            askers.any(|index| changed.contains_key(index))
        }
        Touch::Exemption(index) => changed.contains_key(&index),
        Touch::Judgement(index) => changed.contains_key(&index) || covers(index),
        Touch::Condition(index) => covers(index),
    };
    let mattering = happenings.iter().filter(matters);
    let because: BTreeSet<Cause> = mattering
        .filter_map(|one| cause(plan, assessment, *one))
        .collect();
    let id = |index: usize| Some(plan.requirements.items.get(index)?.id.clone());
    let requirements = changed.into_iter().filter_map(|(index, (from, to))| {
        let id = id(index)?;
        Some(RequirementChange { id, from, to })
    });
    let outcomes = criteria.into_iter().zip(&situation.criteria);
    let outcomes = standard.criteria().zip(outcomes);
    let otherwise = outcomes.filter(|(_, (from, to))| from != *to);
    let criteria = otherwise.map(|(criterion, (from, to))| CriterionChange {
        id: criterion.id.clone(),
        from,
        to: *to,
    });
    Some(Coming {
        on,
        because: because.into_iter().collect(),
        requirements: requirements.collect(),
        criteria: criteria.collect(),
        outcome: OutcomeChange {
            from: before,
            to: situation.outcome,
        },
    })
}

/// Brings the counts to the day, and says which requirements may have changed.
fn touched(plan: &Plan, happenings: &[Happening], situation: &mut Situation) -> BTreeSet<usize> {
    let mut touched = BTreeSet::new();
    for happening in happenings {
        match happening.touches() {
            Touch::Filter { filter, more } => {
                if let Some(count) = situation.counts.get_mut(filter) {
                    *count = if more {
                        *count + 1
                    } else {
                        count.saturating_sub(1)
                    };
                }
                touched.extend(plan.askers.get(filter).into_iter().flatten());
            }
            Touch::Exemption(index) | Touch::Judgement(index) => {
                touched.insert(index);
            }
            Touch::Condition(_) => {}
        }
    }
    touched
}

fn cause(plan: &Plan, assessment: &Assessment, happening: Happening) -> Option<Cause> {
    let index = usize::try_from(happening.to).ok()?;
    let cause: fn(Id) -> Cause = match happening.what {
        What::Counts => Cause::EvidenceCounts,
        What::Ages => Cause::EvidenceAges,
        What::Expires => Cause::EvidenceExpires,
        What::ExemptionBegins => Cause::ExemptionBegins,
        What::ExemptionEnds => Cause::ExemptionEnds,
        What::Judged => Cause::Judgement,
        What::Closed => Cause::ConditionClosed,
        What::Overdue => Cause::ConditionOverdue,
    };
    let id = match happening.touches() {
        Touch::Filter { .. } => &assessment.evidence.get(index)?.id,
        Touch::Exemption(index) | Touch::Judgement(index) => {
            &plan.requirements.items.get(index)?.id
        }
        Touch::Condition(_) => &assessment.conditions.get(index)?.id,
    };
    Some(cause(id.clone()))
}

/// What happens after a day, by day; and where that is too much, the last day of what is there.
fn happenings(plan: &Plan, prepared: &Prepared, after: i32) -> (Vec<Happening>, Option<i32>) {
    let mut all = decisions(plan, prepared, after);
    let spans = prepared.spans.iter();
    let count: usize = spans.map(Lifetime::number_of_filters).sum();
    let until = (all.len() + 2 * count > MOST_HAPPENINGS)
        .then(|| last_day(plan, prepared, after, &all))
        .flatten();
    if let Some(until) = until {
        all.retain(|one| one.day <= until);
    }
    each_of_evidence(plan, prepared, after, &mut |happening| {
        if until.is_none_or(|until| happening.day <= until) {
            all.push(happening);
        }
    });
    all.sort_by_key(|one| one.day);
    (all, until)
}

/// The last day up to which not too much happens, where too much does.
fn last_day(plan: &Plan, prepared: &Prepared, after: i32, others: &[Happening]) -> Option<i32> {
    // A count for each day of the calendar, of which there are not so many.
    let mut numbers: Vec<u32> = Vec::new();
    let mut count = |happening: Happening| {
        let day = happening.day.checked_sub(after).map(usize::try_from);
        if let (Some(Ok(day)), Some(_)) = (day, Date::from_day(happening.day)) {
            numbers.resize(numbers.len().max(day + 1), 0);
            numbers
                .iter_mut()
                .skip(day)
                .take(1)
                .for_each(|one| *one += 1);
        }
    };
    others.iter().for_each(|one| count(*one));
    each_of_evidence(plan, prepared, after, &mut count);
    let mut sum = 0;
    let beyond = numbers.iter().position(|number| {
        sum += usize::try_from(*number).unwrap_or(usize::MAX);
        sum > MOST_HAPPENINGS
    })?;
    after
        .checked_add(i32::try_from(beyond).ok()?)?
        .checked_sub(1)
}

/// What happens to items of evidence after a day.
fn each_of_evidence(plan: &Plan, prepared: &Prepared, after: i32, take: &mut dyn FnMut(Happening)) {
    for span in &prepared.spans {
        for (filter, last) in span.filters(plan) {
            let (Ok(to), Ok(of)) = (u32::try_from(span.item), u32::try_from(filter)) else {
                continue;
            };
            let mut happens = |day: i32, what: What| {
                if day > after {
                    take(Happening { day, what, to, of });
                }
            };
            happens(span.days.first, What::Counts);
            if let Some((last, day)) = last.and_then(|last| Some((last, last.day.checked_add(1)?)))
            {
                let expired = last.expires;
                happens(day, if expired { What::Expires } else { What::Ages });
            }
        }
    }
}

/// What happens to requirements and conditions after a day.
fn decisions(plan: &Plan, prepared: &Prepared, after: i32) -> Vec<Happening> {
    let mut all = Vec::new();
    let mut add = |day: Option<i32>, what: What, to: usize, of: usize| {
        let day = day.filter(|day| *day > after);
        if let (Some(day), Ok(to), Ok(of)) = (day, u32::try_from(to), u32::try_from(of)) {
            all.push(Happening { day, what, to, of });
        }
    };
    let next = |day: i32| day.checked_add(1);
    let indices = 0..plan.requirements.items.len();
    for (index, decided) in indices.zip(&prepared.requirements) {
        for one in &decided.exemptions {
            add(Some(one.from), What::ExemptionBegins, index, 0);
            add(one.until.and_then(next), What::ExemptionEnds, index, 0);
        }
        for one in prepared.judgements(index) {
            add(Some(one.on), What::Judged, index, 0);
        }
        for (at, condition) in prepared.conditions_on(index) {
            add(condition.closed_on, What::Closed, at, index);
            let overdue = next(condition.due).filter(|day| condition.is_open(*day));
            add(overdue, What::Overdue, at, index);
        }
    }
    all
}
