//! The page of a report: the answer, what to do, and why.

use super::page::{Block, ListItem, Page, Span, Tone};
use crate::base::visible::capital;
use crate::documents::assessment::Visibility;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::report::{CriterionReport, Report, RequirementReport};
use crate::documents::standard::{Encoding, Level};
use crate::reading::finding::Findings;
use crate::words::{Language, page};

/// The page of a report on one service, for an audience.
///
/// # Errors
/// A finding where the report holds what the audience may not see: then it is made anew for that audience.
pub fn report(report: &Report, audience: Visibility, language: Language) -> Result<Page, Findings> {
    let report = report.for_audience(audience)?;
    let name = report.service.name.in_language(language);
    let mut page = Page::new(language, Span::plain(name));
    let tone = match report.outcome {
        Outcome::Met | Outcome::MetWithConditions => Tone::Good,
        Outcome::NotMet => Tone::Bad,
        Outcome::Incomplete | Outcome::NotApplicable => Tone::Open,
    };
    let answer = Span::plain(capital(&report.outcome.in_language(language)));
    page.push(Block::Answer { tone, text: answer });
    let standard = format!("{} {}", report.standard.id, report.standard.version);
    let about = format!(
        "{}: {standard}. {}: {}.",
        page.say(page::REVIEW_AGAINST),
        page.say(page::AS_OF),
        report.as_of
    );
    page.line([Span::plain(about)]);
    notices(&mut page, report);
    let (ready, of) = (report.readiness.ready, report.readiness.of);
    let label = page.say(page::READY_FOR_REVIEW_SHOWN).to_owned();
    page.line([Span::plain(format!("{label}: {ready} / {of}"))]);
    page.push(Block::Bar {
        label,
        part: ready,
        whole: of,
    });
    decision(&mut page, report);
    points(&mut page, report);
    to_do(&mut page, report);
    coming(&mut page, report);
    for criterion in &report.criteria {
        details(&mut page, criterion, report);
    }
    page.footer = Span::plain(format!(
        "{} · {} · {}",
        report.standard.digest, report.assessment.digest, report.as_of
    ));
    Ok(page)
}

fn notices(page: &mut Page, report: &Report) {
    if report.standard.encoding == Encoding::Unofficial {
        page.unofficial();
    }
    if report.basis.interpretation > 0 {
        let said = format!(
            "{}: {} / {}",
            page.say(page::REQUIREMENTS_THAT_READING_STANDARD_NOT),
            report.basis.interpretation,
            report.basis.interpretation + report.basis.official,
        );
        page.push(Block::Notice(Span::plain(said)));
    }
    if report.withheld > 0 {
        let said = page.say(page::WITHHELD_FROM_THIS_PAGE);
        let said = Span::plain(format!("{said}: {}", report.withheld));
        page.push(Block::Notice(said));
    }
    for warning in &report.warnings {
        let said = page.name(&warning.message);
        page.push(Block::Notice(said));
    }
}

fn decision(page: &mut Page, report: &Report) {
    if let Some(retraction) = &report.retracts {
        let said = page.said(page::THIS_REPORT_TAKES_BACK_EARLIER);
        let reason = Span::plain(&retraction.reason).within(report.written_in);
        page.line([said.strong(), reason]);
    }
    let Some(decision) = &report.decision else {
        return;
    };
    let head = page.said(page::PANELS_DECISION);
    page.heading(2, head);
    let outcome = capital(&decision.outcome.in_language(page.language));
    let by = format!(" ({}, {})", decision.by, decision.on);
    page.line([Span::plain(outcome).strong(), Span::plain(by)]);
    if decision.differs {
        let said = page.said(page::DIFFERS_FROM_WHAT_RULES_GIVE);
        page.push(Block::Notice(said));
    }
    page.line([Span::plain(&decision.rationale).within(report.written_in)]);
}

/// The criteria at a glance.
fn points(page: &mut Page, report: &Report) {
    let head = page.said(page::POINTS);
    page.heading(2, head);
    let rows = report.criteria.iter().map(|criterion| {
        let title = page.of(&criterion.title);
        let numbered = Span {
            text: format!("{}. {}", criterion.number, title.text),
            ..title
        };
        let outcome = capital(&criterion.outcome.in_language(page.language));
        vec![numbered, Span::plain(outcome)]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::EACH_POINT_AND_OUTCOME),
        head: vec![page.said(page::POINT), page.said(page::OUTCOME)],
        rows,
    });
}

fn to_do(page: &mut Page, report: &Report) {
    let items: Vec<ListItem> = (report.requirements())
        .filter(|one| one.level != Level::May && !one.to_do.is_empty())
        .map(|one| ListItem {
            spans: vec![page.of(&one.statement)],
            inner: steps(page, one).map(|step| vec![step]).collect(),
        })
        .collect();
    let head = page.said(page::WHAT_TO_DO);
    page.heading(2, head);
    if !items.is_empty() {
        page.push(Block::Items(items));
        return;
    }
    let nothing = match report.outcome {
        Outcome::NotApplicable => page.said(page::NOTHING_APPLIES_TO_SERVICE_SO),
        _ => page.said(page::NOTHING_LEFT_TO_DO),
    };
    page.line([nothing]);
}

/// What to do, with what is not certain about it and how much more there is.
fn steps<'r>(
    page: &'r Page,
    requirement: &'r RequirementReport,
) -> impl Iterator<Item = Span> + 'r {
    let caveat = requirement.caveat().map(|caveat| page.name(&caveat));
    requirement
        .to_do
        .iter()
        .flat_map(|step| {
            let more = (step.left_out > 0).then(|| {
                let said = page.say(page::FURTHER_THINGS_TO_DO);
                Span::plain(format!("{said}: {}", step.left_out))
            });
            std::iter::once(page.name(&step.text)).chain(more)
        })
        .chain(caveat)
}

fn coming(page: &mut Page, report: &Report) {
    if let Some(caveat) = report.coming_caveat() {
        let said = page.name(&caveat);
        page.push(Block::Notice(said));
    }
    if report.coming.is_empty() {
        return;
    }
    let head = page.said(page::WHAT_COMES_NEXT_IF_NOBODY);
    page.heading(2, head);
    let rows = report.coming.iter().map(|one| {
        let changes = one.requirements.iter().map(|change| {
            let (from, to) = (
                change.from.in_language(page.language),
                change.to.in_language(page.language),
            );
            format!("{}: {from} → {to}", change.id)
        });
        let change = &one.outcome;
        let whole = (change.from != change.to).then(|| {
            let said = page.say(page::THE_WHOLE);
            let from = change.from.in_language(page.language);
            let to = change.to.in_language(page.language);
            format!("{said}: {from} → {to}")
        });
        let changes: Vec<_> = whole.into_iter().chain(changes).collect();
        vec![
            Span::plain(one.on.to_string()),
            Span::plain(changes.join("; ")),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::DAYS_ON_WHICH_OUTCOME_CHANGES),
        head: vec![page.said(page::DAY), page.said(page::WHAT_CHANGES)],
        rows,
    });
}

fn details(page: &mut Page, criterion: &CriterionReport, report: &Report) {
    let title = page.of(&criterion.title);
    let heading = Span {
        text: format!("{}. {}", criterion.number, title.text),
        ..title
    };
    page.heading(2, heading);
    let outcome = capital(&criterion.outcome.in_language(page.language));
    let tone = match criterion.outcome {
        CriterionOutcome::Met | CriterionOutcome::NotApplicable => Tone::Good,
        CriterionOutcome::NotMet => Tone::Bad,
        CriterionOutcome::PartlyMet | CriterionOutcome::Incomplete => Tone::Open,
    };
    page.push(Block::Answer {
        tone,
        text: Span::plain(outcome),
    });
    for requirement in &criterion.requirements {
        one(page, requirement, report);
    }
}

fn one(page: &mut Page, requirement: &RequirementReport, report: &Report) {
    let statement = page.of(&requirement.statement);
    page.heading(3, statement);
    let level = requirement.level.in_language(page.language);
    let outcome = capital(&requirement.outcome.in_language(page.language));
    page.line([
        Span::plain(outcome).strong(),
        Span::plain(format!(" · {level}")),
    ]);
    if requirement.outcome == RequirementOutcome::NotApplicable {
        // Where nothing applies, that is what has to be explained.
        if report.outcome == Outcome::NotApplicable {
            let why = page.name(&requirement.why.text);
            page.line([why]);
        }
        return;
    }
    if let Some(judgement) = &requirement.judgement {
        let by = format!("{}, {}: ", judgement.by, judgement.on);
        let language = judgement.lang.or(report.written_in);
        page.line([
            Span::plain(by),
            Span::plain(&judgement.rationale).within(language),
        ]);
    }
    if let Some(exemption) = &requirement.exemption {
        let until = exemption
            .until
            .map_or(String::new(), |until| format!("–{until}"));
        let by = format!("{}, {}{until}: ", exemption.approved_by, exemption.from);
        page.line([
            Span::plain(by),
            Span::plain(&exemption.reason).within(report.written_in),
        ]);
    }
    let why = page.name(&requirement.why.text);
    page.line([why]);
    if !requirement.to_do.is_empty() {
        let items = steps(page, requirement).map(|step| ListItem {
            spans: vec![step],
            inner: Vec::new(),
        });
        let items = items.collect();
        page.push(Block::Items(items));
    }
    if let Some(remedy) = &requirement.remedy {
        let remedy = page.of(remedy);
        page.line([remedy]);
    }
}
