//! The page of a report: the answer, what to do, what comes next, and why.

use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use super::why;
use crate::base::visible::capital;
use crate::documents::assessment::Visibility;
use crate::documents::outcome::Outcome;
use crate::documents::report::{
    Action, Cause, Coming, Report, ReportedStandard, RequirementReport,
};
use crate::documents::standard::Level;
use crate::reading::finding::Findings;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Language, Words, page};

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
    points(&mut page, report);
    to_do(&mut page, report, is_reviewed);
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
    let (tone, applies) = match report.outcome {
        Outcome::Met | Outcome::MetWithConditions => (Tone::Good, true),
        Outcome::NotMet => (Tone::Bad, true),
        Outcome::Incomplete => (Tone::Open, true),
        Outcome::NotApplicable => (Tone::Open, false),
    };
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
    page.fact(page::THE_STANDARD, standard(page, &report.standard));
    page.fact(page::DAY, Span::plain(page.day(report.as_of)));
    if applies && !is_answer {
        page.line([readiness]);
        page.push(bar);
    }
    notices(page, report);
}

/// The title of the revision, where it is one that is embedded, and else its id.
fn standard(page: &Page, of: &ReportedStandard) -> Span {
    let name = match title(of) {
        Some(title) => page.name(&title).text,
        None => of.id.to_string(),
    };
    Span::plain(format!("{name} {}", of.version))
}

#[cfg(feature = "register")]
fn title(of: &ReportedStandard) -> Option<Text> {
    let standard = crate::publish::register::get(of.id.as_str(), &of.version).ok()?;
    (standard.digest() == of.digest).then(|| standard.title().clone())
}

#[cfg(not(feature = "register"))]
fn title(_: &ReportedStandard) -> Option<Text> {
    None
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

/// The criteria at a glance.
fn points(page: &mut Page, report: &Report) {
    page.section(page::POINTS);
    let rows = report.criteria.iter().map(|criterion| {
        let outcome = capital(&criterion.outcome.in_language(page.language));
        let title = page.numbered(criterion.number, &criterion.title);
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

fn coming(page: &mut Page, report: &Report) {
    let caveat = report.coming_caveat();
    if report.coming.is_empty() && caveat.is_none() {
        return;
    }
    page.section(page::WHAT_COMES_NEXT);
    let days = report.coming.iter().map(|one| day(page, one));
    page.items(days.collect::<Vec<_>>());
    if let Some(caveat) = caveat {
        let caveat = page.sentence(&caveat);
        page.push(Block::Notice(caveat));
    }
}

/// A day, what happens on it, and what changes.
fn day(page: &Page, coming: &Coming) -> ListItem {
    let mut spans = vec![Span::plain(page.day(coming.on)).strong()];
    let change = &coming.outcome;
    if change.from != change.to {
        let (from, to) = (change.from.words(), change.to.words());
        let whole = page.say(page::TheWhole { from, to }.words());
        spans.push(Span::plain(format!(", {whole}")));
    }
    let causes = coming.because.iter();
    let causes = causes.map(|cause| page.said(because(cause)).into());
    let changes = coming.requirements.iter().map(|change| {
        let (from, to) = (
            change.from.in_language(page.language),
            change.to.in_language(page.language),
        );
        ListItem::from(Span::plain(format!("{}: {from} → {to}", change.id)))
    });
    ListItem::of(spans).with(causes).with(changes)
}

fn because(cause: &Cause) -> Words {
    let id = |id: &crate::base::id::Id| Words::same(id);
    match cause {
        Cause::EvidenceCounts(of) => page::EvidenceCounts { id: id(of) }.words(),
        Cause::EvidenceAges(of) => page::EvidenceAges { id: id(of) }.words(),
        Cause::EvidenceExpires(of) => page::EvidenceExpires { id: id(of) }.words(),
        Cause::ExemptionBegins(of) => page::ExemptionBegins { id: id(of) }.words(),
        Cause::ExemptionEnds(of) => page::ExemptionEnds { id: id(of) }.words(),
        Cause::Judgement(of) => page::IsJudged { id: id(of) }.words(),
        Cause::ConditionClosed(of) => page::ConditionClosed { id: id(of) }.words(),
        Cause::ConditionOverdue(of) => page::ConditionOverdue { id: id(of) }.words(),
    }
}
