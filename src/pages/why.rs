//! Why a criterion has its outcome: each requirement with what decided, as a tree.

use super::page::{ListItem, Mark, Page, Span, Tone};
use crate::base::date::Date;
use crate::documents::kleene::Truth;
use crate::documents::outcome::{CriterionOutcome, RequirementOutcome};
use crate::documents::report::{
    CriterionReport, EvidenceUse, NotCounted, Report, ReportedJudgement, RequirementReport, Why,
};
use crate::documents::standard::Level;
use crate::words::message::Message;
use crate::words::{Words, page};

/// A criterion, and all its requirements.
pub(super) fn criterion(page: &mut Page, criterion: &CriterionReport, report: &Report) {
    let heading = page.labelled(&criterion.label, &criterion.title);
    page.heading(3, heading);
    let outcome = page.capital(criterion.outcome.words());
    let tone = match criterion.outcome {
        CriterionOutcome::Met | CriterionOutcome::NotApplicable => Tone::Good,
        CriterionOutcome::NotMet => Tone::Bad,
        CriterionOutcome::PartlyMet | CriterionOutcome::Incomplete => Tone::Open,
    };
    page.answer(tone, outcome);
    let requirements = criterion.requirements.iter();
    let items = requirements.map(|one| requirement(page, one, report));
    page.items(items.collect::<Vec<_>>());
}

/// A requirement in its own words, with its id and its level.
pub(super) fn about(page: &Page, of: &RequirementReport) -> Vec<Span> {
    let level = of.level.in_language(page.language);
    vec![
        page.of(&of.statement).strong(),
        Span::plain(format!(" ({}, {level})", of.id)),
    ]
}

/// A requirement, marked by its outcome.
pub(super) fn marked(outcome: RequirementOutcome, spans: Vec<Span>) -> ListItem {
    let (mark, tone) = match outcome {
        // What does not apply is neither done nor left to do.
        RequirementOutcome::NotApplicable => (Mark::Plain, None),
        outcome if outcome.is_fulfilled() => (Mark::Yes, Some(Tone::Good)),
        RequirementOutcome::NotMet => (Mark::No, Some(Tone::Bad)),
        _ => (Mark::Open, Some(Tone::Open)),
    };
    ListItem {
        tone,
        ..ListItem::marked(mark, spans)
    }
}

fn requirement(page: &Page, of: &RequirementReport, report: &Report) -> ListItem {
    let mut spans = about(page, of);
    let outcome = of.outcome.in_language(page.language);
    spans.push(Span::plain(format!(": {outcome}")));
    let item = marked(of.outcome, spans);
    let why = match of.outcome {
        // An exemption says for itself why.
        RequirementOutcome::Exempt if of.exemption.is_some() => None,
        // Of what is fulfilled it is enough to know by what; of what does not apply, which fact makes it so.
        outcome if outcome.is_fulfilled() && outcome != RequirementOutcome::NotApplicable => {
            let by = page.name(&of.why.text).quiet();
            Some(ListItem::marked(Mark::Bare, [by]))
        }
        _ => Some(tree(page, &of.why, report)),
    };
    let steps = of.to_do.iter().filter(|_| of.level == Level::May);
    let steps = steps.map(|step| ListItem::marked(Mark::Arrow, [page.sentence(&step.text)]));
    item.with(exemption(page, of, report))
        .with(why)
        .with(judgement(page, of, report))
        .with(steps)
}

fn judgement(page: &Page, of: &RequirementReport, report: &Report) -> Option<ListItem> {
    let judgement = of.judgement.as_ref()?;
    let earlier = of.history.iter().rev();
    let earlier = earlier.map(|one| judged(page, one, report, Some(page::BEFORE_THAT)));
    Some(judged(page, judgement, report, None).with(earlier))
}

/// A verdict in the words of whoever gave it, what others held instead, and what it rests on.
fn judged(
    page: &Page,
    judgement: &ReportedJudgement,
    report: &Report,
    when: Option<Words>,
) -> ListItem {
    let when = when.map_or(String::new(), |when| format!("{}: ", page.say(when)));
    let verdict = page.say(judgement.verdict.words());
    let by = format!(
        "{when}{verdict} ({}, {}): ",
        judgement.by,
        page.day(judgement.on)
    );
    let language = judgement.lang.or(report.written_in);
    let rationale = Span::plain(&judgement.rationale).within(language);
    let dissent = judgement.dissent.iter().map(|one| {
        let verdict = page.say(one.verdict.words());
        let otherwise = page.say(page::SAW_IT_OTHERWISE);
        let by = format!("{} {otherwise} ({verdict}): ", one.by);
        let rationale = Span::plain(&one.rationale).within(one.lang.or(report.written_in));
        ListItem::marked(Mark::Quote, [Span::plain(by), rationale])
    });
    ListItem::marked(Mark::Quote, [Span::plain(by), rationale]).with(dissent)
}

fn exemption(page: &Page, of: &RequirementReport, report: &Report) -> Option<ListItem> {
    let exemption = of.exemption.as_ref()?;
    let said = exempt(
        page,
        &exemption.approved_by,
        exemption.from,
        exemption.until,
    );
    let reason = Span::plain(&exemption.reason).within(exemption.lang.or(report.written_in));
    let said = Span::plain(format!("{said}: "));
    Some(ListItem::marked(Mark::Quote, [said, reason]))
}

/// By whom and how long something is waived.
pub(super) fn exempt(page: &Page, by: &str, from: Date, until: Option<Date>) -> String {
    let (by, from) = (Words::same(by), Words::day(from));
    page.say(match until {
        Some(until) => page::ExemptUntil {
            by,
            from,
            until: Words::day(until),
        }
        .words(),
        None => page::ExemptWithoutEnd { by, from }.words(),
    })
}

/// What a node of an explanation says, the items that did not count, and its parts.
fn tree(page: &Page, node: &Why, report: &Report) -> ListItem {
    let mark = match node.value {
        Truth::True => Mark::Yes,
        Truth::False => Mark::No,
        Truth::Unknown => Mark::Unknown,
    };
    let items = node.evidence.iter().filter(|item| !item.counted);
    let items = items.map(|item| not_counted(page, item, report));
    // Those that count are not listed here, so neither is how many more of them there are.
    let more = node.more.iter().filter(|more| !more.counted);
    let more = more.map(|more| {
        let reason = more.because.map_or(Words::same(""), reason);
        let count = more.count.into();
        page.said(page::MoreItems { count, reason }.words()).into()
    });
    let parts = node.children.iter().map(|child| tree(page, child, report));
    let further = (node.left_out > 0).then(|| {
        let count = node.left_out.into();
        page.said(page::FurtherParts { count }.words()).into()
    });
    // Why a fact is as stated is of interest where it decided.
    let because = node.fact.as_ref().and_then(|id| {
        let fact = report.service.facts.iter().find(|fact| fact.id == *id)?;
        let because = Span::plain(fact.because.as_ref()?).within(report.written_in);
        Some(ListItem::marked(Mark::Quote, [because]))
    });
    ListItem::marked(mark, [page.name(&node.text)])
        .with(items)
        .with(more)
        .with(parts)
        .with(further)
        .with(because)
}

/// An item of evidence that did not count, and why not.
fn not_counted(page: &Page, item: &EvidenceUse, report: &Report) -> ListItem {
    let reason = match (item.because, item.by_days) {
        (Some(because), Some(days)) => reason_by(because, days),
        (Some(because), None) => reason(because),
        (None, _) => Words::same(""),
    };
    let lacks: Vec<_> = item.lacks.iter().map(|id| id.as_str()).collect();
    let lacks = match lacks.is_empty() {
        true => String::new(),
        false => format!(": {}", lacks.join(", ")),
    };
    let said = format!(": {}{lacks}", page.say(reason));
    ListItem::of([super::named::item(report, &item.id), Span::plain(said)])
}

fn reason_by(because: NotCounted, days: u32) -> Words {
    let days = days.into();
    match because {
        NotCounted::NotYetCollected => page::NotYetCollectedBy { days }.words(),
        NotCounted::Expired => page::ExpiredBy { days }.words(),
        NotCounted::TooOld => page::TooOldBy { days }.words(),
        other => reason(other),
    }
}

pub(super) fn reason(because: NotCounted) -> Words {
    match because {
        NotCounted::Withdrawn => page::WITHDRAWN,
        NotCounted::CounterEvidence => page::COUNTER_EVIDENCE,
        NotCounted::LacksTag => page::LACKS_TAG,
        NotCounted::LacksLanguage => page::LACKS_LANGUAGE,
        NotCounted::MeasureAbsent => page::MEASURE_ABSENT,
        NotCounted::MeasureOutOfBound => page::MEASURE_OUT_OF_BOUND,
        NotCounted::NotYetCollected => page::NOT_YET_COLLECTED,
        NotCounted::Expired => page::EXPIRED,
        NotCounted::TooOld => page::TOO_OLD,
    }
}
