//! What the things of a report are called, where only their ids are at hand.

use super::page::{Page, Span};
use crate::base::id::Id;
use crate::documents::report::{CriterionReport, Report, ReportedCondition, ReportedEvidence};

/// The label of the point that a requirement is of.
pub(super) fn point_of(report: &Report, requirement: &Id) -> Span {
    let holds = |one: &&CriterionReport| one.requirements.iter().any(|one| one.id == *requirement);
    let criterion = report.criteria.iter().find(holds);
    criterion.map_or_else(
        || Span::plain(requirement),
        |one| Span::plain(one.label.as_str()),
    )
}

/// What an item of evidence is called, where it is listed.
pub(super) fn item(report: &Report, id: &Id) -> Span {
    let known = report.evidence.iter().find(|one| one.id == *id);
    let title = known.map(|one| title(report, one));
    title.unwrap_or_else(|| Span::plain(id))
}

pub(super) fn title(report: &Report, item: &ReportedEvidence) -> Span {
    Span::plain(&item.title).within(item.lang.or(report.written_in))
}

pub(super) fn requirement(page: &Page, report: &Report, id: &Id) -> Span {
    let known = report.requirement(id.as_str());
    known.map_or_else(|| Span::plain(id), |one| page.of(&one.statement))
}

pub(super) fn condition(report: &Report, id: &Id) -> Span {
    let known = report.conditions.iter().find(|one| one.id == *id);
    let action = known.map(|one| action(report, one));
    action.unwrap_or_else(|| Span::plain(id))
}

pub(super) fn action(report: &Report, condition: &ReportedCondition) -> Span {
    Span::plain(&condition.action).within(condition.lang.or(report.written_in))
}
