//! The page of a report: the answer, what to do, what comes next, and why.

use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use super::{named, repeated, why};
use crate::base::visible::capital;
use crate::documents::assessment::Visibility;
use crate::documents::outcome::Outcome;
use crate::documents::report::{
    Action, Cause, Coming, ConditionState, Report, ReportedStandard, RequirementReport,
};
use crate::documents::standard::Level;
use crate::reading::finding::Findings;
use crate::words::message::Message;
use crate::words::{Language, page};

/// The page of a report on one service, for an audience.
///
/// # Errors
/// A finding where the report holds what the audience may not see: then it is made anew for that audience.
pub fn report(report: &Report, audience: Visibility, language: Language) -> Result<Page, Findings> {
    let report = report.for_audience(audience)?;
    let name = report.service.name.in_language(language);
    let mut page = Page::new(language, Span::plain(name));
    page.names = Some(page.say(page::SERVICE));
    let is_reviewed = is_reviewed(report);
    head(&mut page, report, is_reviewed);
    decision(&mut page, report);
    agreed(&mut page, report);
    to_do(&mut page, report, is_reviewed);
    points(&mut page, report);
    coming(&mut page, report);
    if !report.warnings.is_empty() {
        page.section(page::WARNINGS_TOLD);
        let warnings = report.warnings.iter();
        let warnings = warnings.map(|one| page.sentence(&one.message).into());
        page.items(warnings.collect::<Vec<_>>());
    }
    page.section(page::WHY);
    for criterion in &report.criteria {
        why::criterion(&mut page, criterion, report);
    }
    repeated::repeated(&mut page, report);
    page.footer = Span::plain(format!(
        "{} · {} · {}",
        report.standard.digest,
        report.assessment.digest,
        page.day(report.as_of)
    ));
    Ok(page)
}

/// Whether a panel has looked at anything; before that what is ready is the answer.
fn is_reviewed(report: &Report) -> bool {
    let mut requirements = report.requirements();
    report.decision.is_some() || requirements.any(|one| one.judgement.is_some())
}

fn head(page: &mut Page, report: &Report, is_reviewed: bool) {
    let outcome = capital(&report.outcome.in_language(page.language));
    let (ready, of) = (report.readiness.ready, report.readiness.of);
    let readiness = page::Ready {
        ready: ready.into(),
        of: of.into(),
    };
    let readiness = page.said(readiness.words());
    let bar = Block::Bar {
        says: readiness.text.clone(),
        part: ready,
        whole: of,
    };
    let (tone, applies) = (
        Tone::from(report.outcome),
        report.outcome != Outcome::NotApplicable,
    );
    // Of nothing that applies nothing is ready, and that is no answer to anybody.
    let is_answer = applies && !is_reviewed;
    match is_answer {
        true => {
            page.answer(tone, readiness.clone());
            page.push(bar.clone());
            page.fact(page::OUTCOME, Span::plain(outcome));
        }
        false => page.answer(tone, Span::plain(outcome)),
    }
    let organisation = page.name(&report.service.organisation);
    page.fact(page::ORGANISATION, organisation);
    page.fact(page::THE_STANDARD, standard(page, &report.standard));
    page.fact(page::DAY, Span::plain(page.day(report.as_of)));
    if applies && !is_answer {
        page.line([readiness]);
        page.push(bar);
    }
    notices(page, report);
}

/// The title of the revision and its version.
pub(super) fn standard(page: &Page, of: &ReportedStandard) -> Span {
    let title = page.of(&of.title);
    Span {
        text: format!("{} {}", title.text, of.version),
        ..title
    }
}

fn notices(page: &mut Page, report: &Report) {
    page.encoding(report.standard.encoding);
    if report.basis.interpretation > 0 {
        let said = page::Readings {
            readings: report.basis.interpretation.into(),
            of: (report.basis.interpretation + report.basis.official).into(),
        };
        page.notice(said.words());
    }
    if report.withheld > 0 {
        let count = report.withheld.into();
        page.notice(page::KeptBack { count }.words());
    }
}

fn decision(page: &mut Page, report: &Report) {
    if let Some(retraction) = &report.retracts {
        let reason = Span::plain(&retraction.reason).within(report.written_in);
        page.fact(page::TAKES_BACK, reason);
    }
    let Some(decision) = &report.decision else {
        return;
    };
    page.section(page::PANELS_DECISION);
    let outcome = capital(&decision.outcome.in_language(page.language));
    let by = format!(" ({}, {})", decision.by, page.day(decision.on));
    page.line([Span::plain(outcome).strong(), Span::plain(by)]);
    if decision.differs {
        page.notice(page::DIFFERS);
    }
    let rationale = Span::plain(&decision.rationale).within(report.written_in);
    page.items([ListItem::marked(Mark::Quote, [rationale])]);
}

/// What was agreed, with who does it and by when.
fn agreed(page: &mut Page, report: &Report) {
    if report.conditions.is_empty() {
        return;
    }
    page.section(page::WHAT_WAS_AGREED);
    let rows = report.conditions.iter().map(|one| {
        let state = match one.state {
            ConditionState::Open => page::CONDITION_IS_OPEN,
            ConditionState::Closed => page::CONDITION_IS_DONE,
            ConditionState::Overdue => page::CONDITION_IS_LATE,
        };
        vec![
            named::point_of(report, &one.requirement),
            named::action(report, one),
            Span::plain(&one.owner),
            Span::plain(page.day(one.due)),
            page.said(state),
        ]
    });
    let rows = rows.collect();
    let head = [
        page::POINT,
        page::ACTION,
        page::OWNER,
        page::DUE,
        page::STATE,
    ];
    page.push(Block::Table {
        caption: page.said(page::AGREED_CAPTION),
        head: head.map(|name| page.said(name)).into(),
        rows,
    });
}

/// The criteria at a glance.
fn points(page: &mut Page, report: &Report) {
    page.section(page::POINTS);
    let rows = report.criteria.iter().map(|criterion| {
        let outcome = capital(&criterion.outcome.in_language(page.language));
        let title = page.labelled(&criterion.label, &criterion.title);
        vec![title, Span::plain(outcome)]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::POINTS_CAPTION),
        head: vec![page.said(page::POINT), page.said(page::OUTCOME)],
        rows,
    });
}

/// What to do for each must and should that is not fulfilled.
fn to_do(page: &mut Page, report: &Report, is_reviewed: bool) {
    page.section(page::WHAT_TO_DO);
    let items = report.requirements().filter_map(|one| {
        let wanted = one.level != Level::May;
        let inner = wanted.then(|| steps(page, one, is_reviewed))?;
        let about = why::about(page, one);
        (!inner.is_empty()).then(|| ListItem::of(about).with(inner))
    });
    let items: Vec<_> = items.collect();
    if items.is_empty() {
        let nothing = match report.outcome {
            Outcome::NotApplicable => page::NOTHING_ASSESSED,
            _ => page::NOTHING_TO_DO,
        };
        let nothing = page.said(nothing);
        page.line([nothing]);
    }
    page.items(items);
}

/// What to do for one, with what is not certain about it, how much more there is, and the standard's own advice.
fn steps(page: &Page, of: &RequirementReport, is_reviewed: bool) -> Vec<ListItem> {
    // Before a review everything that is ready waits for it: saying so each time helps nobody.
    let is_said = |action: Action| is_reviewed || action != Action::Judgement;
    let steps = of.to_do.iter().filter(|step| is_said(step.r#do));
    let mut items = Vec::new();
    for step in steps.clone() {
        items.push(page.sentence(&step.text).into());
        if step.left_out > 0 {
            let count = step.left_out.into();
            items.push(page.said(page::FurtherSteps { count }.words()).into());
        }
    }
    if items.is_empty() {
        return items;
    }
    if let Some(caveat) = of.caveat() {
        items.push(bare(page.sentence(&caveat)));
    }
    let is_work = steps.clone().any(|step| step.r#do != Action::Fact);
    let remedy = of.remedy.as_ref().filter(|_| is_work);
    items.extend(remedy.map(|remedy| bare(page.of(remedy))));
    items
}

fn bare(span: Span) -> ListItem {
    ListItem::marked(Mark::Bare, [span.quiet()])
}

/// The days on which the whole or a point changes, and how many more there are.
fn coming(page: &mut Page, report: &Report) {
    let caveat = report.coming_caveat();
    if report.coming.is_empty() && caveat.is_none() {
        return;
    }
    page.section(page::WHAT_COMES_NEXT);
    let is_told = |one: &&Coming| one.outcome.from != one.outcome.to || !one.criteria.is_empty();
    let told = report.coming.iter().filter(is_told);
    let days = told.map(|one| day(page, one, report));
    page.items(days.collect::<Vec<_>>());
    let further = report.coming.iter().filter(|one| !is_told(one)).count();
    if further > 0 {
        let count = further.into();
        page.notice(page::FurtherDays { count }.words());
    }
    if let Some(caveat) = caveat {
        let caveat = page.sentence(&caveat);
        page.push(Block::Notice(caveat));
    }
}

/// A day, what changes on it, and what happens.
fn day(page: &Page, coming: &Coming, report: &Report) -> ListItem {
    let mut spans = vec![Span::plain(page.day(coming.on)).strong()];
    let change = &coming.outcome;
    if change.from != change.to {
        let (from, to) = (change.from.words(), change.to.words());
        let whole = page.say(page::TheWhole { from, to }.words());
        spans.push(Span::plain(format!(", {whole}")));
    }
    let criteria = coming.criteria.iter().map(|change| {
        let (from, to) = (change.from.words(), change.to.words());
        let changed = format!(": {} → {}", page.say(from), page.say(to));
        let known = report.criteria.iter().find(|one| one.id == change.id);
        let name = known.map(|one| page.labelled(&one.label, &one.title));
        let name = name.unwrap_or_else(|| Span::plain(&change.id));
        ListItem::of([name, Span::plain(changed)])
    });
    let causes = coming.because.iter();
    let causes = causes.map(|cause| happens(page, cause, report));
    ListItem::of(spans).with(criteria).with(causes)
}

/// What happens on a day, to what.
fn happens(page: &Page, cause: &Cause, report: &Report) -> ListItem {
    let (of, said) = match cause {
        Cause::EvidenceCounts(id) => (named::item(report, id), page::EVIDENCE_COUNTS),
        Cause::EvidenceAges(id) => (named::item(report, id), page::EVIDENCE_AGES),
        Cause::EvidenceExpires(id) => (named::item(report, id), page::EVIDENCE_EXPIRES),
        Cause::ExemptionBegins(id) => {
            (named::requirement(page, report, id), page::EXEMPTION_BEGINS)
        }
        Cause::ExemptionEnds(id) => (named::requirement(page, report, id), page::EXEMPTION_ENDS),
        Cause::Judgement(id) => (named::requirement(page, report, id), page::IS_JUDGED),
        Cause::ConditionClosed(id) => (named::condition(report, id), page::CONDITION_CLOSED),
        Cause::ConditionOverdue(id) => (named::condition(report, id), page::CONDITION_OVERDUE),
    };
    let said = format!(": {}", page.say(said));
    ListItem::of([of, Span::plain(said)])
}
