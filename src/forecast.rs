//! What comes next: every later day on which an outcome changes if nobody acts.
//!
//! Between two days that an item, an exemption, a judgement or a condition names nothing can
//! change, so only those days are looked at.

use std::collections::{BTreeMap, BTreeSet};

use crate::assessment::Assessment;
use crate::date::Date;
use crate::outcome::RequirementOutcome;
use crate::plan::Plan;
use crate::prepare::{Prepared, Situation};
use crate::report::{Cause, Coming, OutcomeChange, RequirementChange};
use crate::table::is_shortfall;

/// Something that happens on a day, and what it touches.
struct Happening {
    cause: Cause,
    touches: Touch,
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

/// Every change after the day of the situation.
pub(crate) fn coming(
    plan: &Plan,
    prepared: &Prepared,
    assessment: &Assessment,
    as_of: Date,
    mut situation: Situation,
) -> Vec<Coming> {
    let mut coming = Vec::new();
    for (day, happenings) in happenings(plan, prepared, assessment, as_of.day()) {
        let Some(on) = Date::from_day(day) else {
            continue;
        };
        let touched = touched(plan, &happenings, &mut situation);
        let mut changed: BTreeMap<usize, (RequirementOutcome, RequirementOutcome)> =
            BTreeMap::new();
        for place in touched {
            let to = prepared.requirement(plan, place, &situation.counts, day);
            if let Some(from) = situation.requirements.get_mut(place)
                && *from != to
            {
                changed.insert(place, (*from, to));
                *from = to;
            }
        }
        let (before, criteria) = (situation.outcome, situation.criteria.clone());
        prepared.sum_up(plan, day, &mut situation);
        let same = before == situation.outcome && criteria == situation.criteria;
        if changed.is_empty() && same {
            continue;
        }
        // Whether the whole changes, and with it that the requirement falls short or that this is covered.
        let covers = |place: usize| {
            let planned = plan.requirements.items.get(place);
            let is = situation.requirements.get(place);
            let (Some(planned), Some(&is)) = (planned, is) else {
                return false;
            };
            let was = changed.get(&place).map_or(is, |(was, _)| *was);
            let cover = |outcome, day| {
                is_shortfall(planned.level, outcome).then(|| prepared.is_covered(place, day))
            };
            before != situation.outcome && cover(was, day - 1) != cover(is, day)
        };
        let matters = |touches: &Touch| match touches {
            Touch::Filter { filter, .. } => {
                let askers = plan.askers.get(*filter);
                askers
                    .into_iter()
                    .flatten()
                    .any(|place| changed.contains_key(place))
            }
            Touch::Exemption(place) => changed.contains_key(place),
            Touch::Judgement(place) => changed.contains_key(place) || covers(*place),
            Touch::Condition(place) => covers(*place),
        };
        let because: BTreeSet<Cause> = happenings
            .into_iter()
            .filter(|happening| matters(&happening.touches))
            .map(|happening| happening.cause)
            .collect();
        let id = |place: usize| Some(plan.requirements.items.get(place)?.id.clone());
        coming.push(Coming {
            on,
            because: because.into_iter().collect(),
            requirements: changed
                .into_iter()
                .filter_map(|(place, (from, to))| {
                    let id = id(place)?;
                    Some(RequirementChange { id, from, to })
                })
                .collect(),
            outcome: OutcomeChange {
                from: before,
                to: situation.outcome,
            },
        });
    }
    coming
}

/// Brings the counts to the day, and says which requirements may have changed.
fn touched(plan: &Plan, happenings: &[Happening], situation: &mut Situation) -> BTreeSet<usize> {
    let mut touched = BTreeSet::new();
    for happening in happenings {
        match happening.touches {
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
            Touch::Exemption(place) | Touch::Judgement(place) => {
                touched.insert(place);
            }
            Touch::Condition(_) => {}
        }
    }
    touched
}

fn happenings(
    plan: &Plan,
    prepared: &Prepared,
    assessment: &Assessment,
    after: i32,
) -> BTreeMap<i32, Vec<Happening>> {
    let mut days: BTreeMap<i32, Vec<Happening>> = BTreeMap::new();
    let mut add = |day: Option<i32>, cause: Cause, touches: Touch| {
        if let Some(day) = day.filter(|day| *day > after) {
            days.entry(day)
                .or_default()
                .push(Happening { cause, touches });
        }
    };
    let next = |day: i32| day.checked_add(1);
    for span in &prepared.spans {
        let Some(item) = assessment.evidence.get(span.item) else {
            continue;
        };
        let (id, filter) = (item.id.clone(), span.filter);
        if let Some(last) = span.last {
            let cause = match last.expires {
                true => Cause::EvidenceExpires(id.clone()),
                false => Cause::EvidenceAges(id.clone()),
            };
            add(
                next(last.day),
                cause,
                Touch::Filter {
                    filter,
                    more: false,
                },
            );
        }
        let touches = Touch::Filter { filter, more: true };
        add(Some(span.first), Cause::EvidenceCounts(id), touches);
    }
    for (place, decided) in prepared.requirements.iter().enumerate() {
        let Some(planned) = plan.requirements.items.get(place) else {
            continue;
        };
        let id = || planned.id.clone();
        for (from, until) in &decided.exemptions {
            let touches = || Touch::Exemption(place);
            add(Some(*from), Cause::ExemptionBegins(id()), touches());
            add(until.and_then(next), Cause::ExemptionEnds(id()), touches());
        }
        for (on, _) in &decided.judgements {
            add(Some(*on), Cause::Judgement(id()), Touch::Judgement(place));
        }
        for (at, condition) in prepared.conditions_on(place) {
            let Some(id) = assessment.conditions.get(at).map(|one| &one.id) else {
                continue;
            };
            let touches = || Touch::Condition(place);
            let closed = Cause::ConditionClosed(id.clone());
            add(condition.closed_on, closed, touches());
            let overdue = next(condition.due).filter(|day| condition.is_open(*day));
            add(overdue, Cause::ConditionOverdue(id.clone()), touches());
        }
    }
    days
}
