//! Because of what was decided: judgements, exemptions and conditions on a requirement.

use std::collections::BTreeMap;

use super::document::{Because, ChangedOn, ExemptedDays, VerdictChange, WithheldPart};
use super::side::{Altered, Sides, paired};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::migrate::Entered;
use crate::documents::report::{
    ConditionState, ReportedCondition, ReportedExemption, ReportedJudgement, RequirementReport,
};

/// What became of the judgement that counts.
pub(super) fn judgement(
    earlier: &RequirementReport,
    later: &RequirementReport,
    because: &mut Vec<Because>,
) {
    let (from, to) = (earlier.judgement.as_ref(), later.judgement.as_ref());
    let change = |on: Date| VerdictChange {
        on,
        from: from.map(|one| one.verdict),
        to: to.map(|one| one.verdict),
    };
    if let (Some(one), Some(other)) = (from, to)
        && one.on == other.on
    {
        because.extend(altered(one, other).map(|altered| match altered {
            Altered::Edited => Because::JudgementEdited(change(other.on)),
            Altered::Withheld => withheld(Entered::Judgement, &later.id),
        }));
        return;
    }
    let is_new = |one: &&ReportedJudgement| !has_judgement(earlier, one.on);
    let judged = to.filter(is_new);
    because.extend(judged.map(|one| Because::Judged(change(one.on))));
    // One that a later one has replaced is not missed.
    let is_missed = |one: &&ReportedJudgement| {
        !has_judgement(later, one.on) && to.is_none_or(|to| to.on < one.on)
    };
    let removed = from.filter(is_missed);
    because.extend(removed.map(|one| Because::JudgementRemoved(change(one.on))));
}

fn has_judgement(of: &RequirementReport, on: Date) -> bool {
    let mut all = of.history.iter().chain(&of.judgement);
    all.any(|one| one.on == on)
}

/// That it was carried over from elsewhere alters nothing, nor who may see it.
fn altered(one: &ReportedJudgement, other: &ReportedJudgement) -> Option<Altered> {
    let pair = [one, other];
    Altered::of(
        pair.map(|one| (one.verdict, &one.evidence, &one.answers, one.dissent.len())),
        pair.map(|one| (&one.rationale, &one.by, &one.dissent)),
        pair.map(ReportedJudgement::is_withheld),
    )
}

pub(super) fn withheld(what: Entered, id: &Id) -> Because {
    let id = id.clone();
    Because::Withheld(WithheldPart { what, id })
}

/// What became of the exemptions that cover the day of either report.
pub(super) fn exemptions(sides: &Sides<'_>, requirement: &Id, because: &mut Vec<Because>) {
    let (one, other) = (&sides.earlier, &sides.later);
    let (one, other) = (one.exemptions(requirement), other.exemptions(requirement));
    let whole = |one: &ReportedExemption| {
        let texts = (one.reason.clone(), one.approved_by.clone());
        (one.from, one.until, texts)
    };
    let (same, one, other) = matched(whole, one, other);
    // What begins on the day on which another one began is the same, amended.
    let (amended, gone, new) = matched(|one| one.from, one, other);
    for (one, other) in amended
        .iter()
        .filter(|(one, other)| one.in_date || other.in_date)
    {
        let pair = [*one, *other];
        let altered = Altered::of(
            pair.map(|one| one.until),
            pair.map(|one| (&one.reason, &one.approved_by)),
            pair.map(ReportedExemption::is_withheld),
        );
        because.extend(altered.map(|altered| match altered {
            Altered::Edited => Because::ExemptionAmended(days(other)),
            Altered::Withheld => withheld(Entered::Exemption, requirement),
        }));
    }
    for (one, other) in same.iter().chain(&amended) {
        match (one.in_date, other.in_date) {
            (false, true) => because.push(Because::ExemptionBegins(days(other))),
            (true, false) => because.push(Because::ExemptionEnds(days(other))),
            _ => {}
        }
    }
    let gone = gone.into_iter().filter(|one| one.in_date);
    because.extend(gone.map(|one| Because::ExemptionRemoved(days(one))));
    let new = new.into_iter().filter(|one| one.in_date);
    because.extend(new.map(|one| Because::ExemptionBegins(days(one))));
}

fn days(of: &ReportedExemption) -> ExemptedDays {
    ExemptedDays {
        from: of.from,
        until: of.until,
    }
}

type Exemptions<'a> = Vec<&'a ReportedExemption>;
type Pairs<'a> = Vec<(&'a ReportedExemption, &'a ReportedExemption)>;

/// Those of two lists that are alike by some key, in pairs, and what is left of each list.
fn matched<'a, K: Ord>(
    key: impl Fn(&ReportedExemption) -> K,
    earlier: Exemptions<'a>,
    later: Exemptions<'a>,
) -> (Pairs<'a>, Exemptions<'a>, Exemptions<'a>) {
    let mut groups: BTreeMap<K, [Exemptions<'a>; 2]> = BTreeMap::new();
    for one in earlier {
        let [group, _] = groups.entry(key(one)).or_default();
        group.push(one);
    }
    for one in later {
        let [_, group] = groups.entry(key(one)).or_default();
        group.push(one);
    }
    let (mut pairs, mut gone, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for [earlier, later] in groups.into_values() {
        let both = earlier.len().min(later.len());
        pairs.extend(earlier.iter().copied().zip(later.iter().copied()));
        gone.extend(earlier.into_iter().skip(both));
        new.extend(later.into_iter().skip(both));
    }
    (pairs, gone, new)
}

/// What became of the conditions on a requirement.
pub(super) fn conditions(sides: &Sides<'_>, requirement: &Id, because: &mut Vec<Because>) {
    let (one, other) = (&sides.earlier, &sides.later);
    let pairs = paired(one.conditions(requirement), other.conditions(requirement));
    for (id, pair) in pairs {
        match pair {
            (None, Some(other)) => {
                because.push(Because::ConditionAgreed(id.clone()));
                because.extend(stands(ConditionState::Open, other));
            }
            (Some(one), Some(other)) => {
                because.extend(amended(one, other));
                because.extend(stands(one.state, other));
            }
            (Some(_), None) => because.push(Because::ConditionRemoved(id.clone())),
            (None, None) => {}
        }
    }
}

fn amended(one: &ReportedCondition, other: &ReportedCondition) -> Option<Because> {
    let pair = [one, other];
    // To be closed is what a condition is for, and no amendment.
    let closes = one.state != ConditionState::Closed && other.state == ConditionState::Closed;
    let altered = Altered::of(
        pair.map(|one| (one.due, one.closed_on.filter(|_| !closes))),
        pair.map(|one| {
            let closed_by = one.closed_by.as_ref().filter(|_| !closes);
            (&one.action, &one.owner, closed_by)
        }),
        pair.map(ReportedCondition::is_withheld),
    );
    altered.map(|altered| match altered {
        Altered::Edited => Because::ConditionAmended(other.id.clone()),
        Altered::Withheld => withheld(Entered::Condition, &other.id),
    })
}

/// That a condition is closed or overdue now, and stood otherwise before.
fn stands(before: ConditionState, now: &ReportedCondition) -> Option<Because> {
    let on = |on| ChangedOn {
        id: now.id.clone(),
        on,
    };
    match (before, now.state) {
        (one, other) if one == other => None,
        (_, ConditionState::Closed) => Some(Because::ConditionClosed(on(now.closed_on))),
        (_, ConditionState::Overdue) => Some(Because::ConditionOverdue(on(now.due.plus_days(1)))),
        (_, ConditionState::Open) => None,
    }
}
