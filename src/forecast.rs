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
    Requirement(usize),
    Condition,
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
        let matters = |touches: &Touch| match touches {
            Touch::Filter { filter, .. } => {
                let askers = plan.askers.get(*filter);
                askers
                    .into_iter()
                    .flatten()
                    .any(|place| changed.contains_key(place))
            }
            Touch::Requirement(place) => changed.contains_key(place),
            Touch::Condition => before != situation.outcome,
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
            Touch::Requirement(place) => {
                touched.insert(place);
            }
            Touch::Condition => {}
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
        let touches = || Touch::Requirement(place);
        for (from, until) in &decided.exemptions {
            add(Some(*from), Cause::ExemptionBegins(id()), touches());
            add(until.and_then(next), Cause::ExemptionEnds(id()), touches());
        }
        for (on, _) in &decided.judgements {
            add(Some(*on), Cause::Judgement(id()), touches());
        }
    }
    for (condition, prepared) in assessment.conditions.iter().zip(&prepared.conditions) {
        let id = || condition.id.clone();
        add(
            prepared.closed_on,
            Cause::ConditionClosed(id()),
            Touch::Condition,
        );
        if prepared
            .closed_on
            .is_none_or(|closed| closed > prepared.due)
        {
            add(
                next(prepared.due),
                Cause::ConditionOverdue(id()),
                Touch::Condition,
            );
        }
    }
    days
}
