//! The page of two reviews of one service: what the whole was and is, and what changed, point by point.

use std::collections::BTreeMap;

use super::page::{ListItem, Page, Span};
use super::{migration, named, report, why};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::reviews::{
    Because, ChangedOn, ComparedRequirement, ComparedReview, Comparison, ExemptedDays, FactChange,
    VerdictChange,
};
use crate::documents::assessment::{Verdict, Visibility};
use crate::documents::report::{Report, ReportedCondition, ReportedEvidence, ReportedFact};
use crate::reading::finding::Findings;
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// How many causes of one requirement a page lists.
const MOST_CAUSES: usize = 50;

/// The page of what changed between two reports on one service, for an audience; `earlier` and `later` are the reports
/// that were compared, which have the titles of things.
///
/// # Errors
/// A finding where one of the reports holds what the audience may not see: then it is made anew for that audience.
pub fn comparison(
    comparison: &Comparison,
    earlier: &Report,
    later: &Report,
    audience: Visibility,
    language: Language,
) -> Result<Page, Findings> {
    let sides = [
        Titles::of(later.for_audience(audience)?),
        Titles::of(earlier.for_audience(audience)?),
    ];
    let name = comparison.service.name.in_language(language);
    let mut page = Page::new(language, Span::plain(name));
    page.names = Some(page.say(page::SERVICE));
    head(&mut page, comparison, later);
    page.section(page::WHAT_HAS_CHANGED);
    if comparison.criteria.is_empty() {
        let nothing = page.said(page::NOTHING_HAS_CHANGED);
        page.line([nothing]);
    }
    criteria(&mut page, comparison, &sides);
    page.footer = Span::plain(format!(
        "{} · {} → {}",
        comparison.standard.digest, comparison.earlier.digest, comparison.later.digest
    ));
    Ok(page)
}

fn head(page: &mut Page, comparison: &Comparison, later: &Report) {
    let (from, to) = (comparison.outcome.from, comparison.outcome.to);
    let answer = page.capital(change(from.words(), to.words()));
    page.answer(to.into(), answer);
    let organisation = page.name(&later.service.organisation);
    page.fact(page::ORGANISATION, organisation);
    let standard = report::standard(page, &comparison.standard);
    page.fact(page::THE_STANDARD, standard);
    review(page, page::EARLIER_REVIEW, &comparison.earlier);
    review(page, page::LATER_REVIEW, &comparison.later);
    page.encoding(comparison.standard.encoding);
    if later.withheld > 0 {
        let count = later.withheld.into();
        page.notice(page::KeptBack { count }.words());
    }
}

/// The day of a review, and its revision where that is another.
fn review(page: &mut Page, name: Words, review: &ComparedReview) {
    let day = page.day(review.as_of);
    let revision = review.standard.as_ref();
    let revision = revision.map(|of| report::standard(page, of));
    match revision {
        None => page.fact(name, Span::plain(day)),
        Some(revision) => {
            let name = format!("{}: {day}, ", page.say(name));
            page.line([Span::plain(name), revision]);
        }
    }
}

/// What something was and is.
fn change(from: Words, to: Words) -> Words {
    match from == to {
        true => page::AsBefore { outcome: to }.words(),
        false => page::WasAndIs { from, to }.words(),
    }
}

/// Each criterion in which something changed, with its requirements.
fn criteria(page: &mut Page, comparison: &Comparison, sides: &[Titles<'_>; 2]) {
    let [later, _] = sides;
    let mut of: BTreeMap<&Id, Vec<&ComparedRequirement>> = BTreeMap::new();
    for one in &comparison.requirements {
        if let Some(criterion) = later.criteria.get(&one.id) {
            of.entry(*criterion).or_default().push(one);
        }
    }
    for criterion in &comparison.criteria {
        let heading = page.labelled(&criterion.label, &criterion.title);
        page.heading(3, heading);
        let outcome = change(criterion.from.words(), criterion.to.words());
        let outcome = page.capital(outcome);
        page.line([outcome]);
        let requirements = of.remove(&criterion.id).unwrap_or_default().into_iter();
        let items = requirements.map(|one| requirement(page, one, sides));
        page.items(items.collect::<Vec<_>>());
    }
}

/// A requirement, what its outcome was and is, and because of what.
fn requirement(page: &Page, of: &ComparedRequirement, sides: &[Titles<'_>; 2]) -> ListItem {
    let statement = match &of.label {
        Some(label) => page.labelled(label, &of.statement),
        None => page.of(&of.statement),
    };
    let outcome = page.say(change(of.from.words(), of.to.words()));
    let spans = vec![statement.strong(), Span::plain(format!(" ({outcome})"))];
    let causes = of.because.iter().take(MOST_CAUSES);
    let causes = causes.map(|one| because(page, one, sides));
    let further = of.because.len().saturating_sub(MOST_CAUSES);
    let further = (further > 0).then(|| {
        let count = further.into();
        page.said(page::FurtherCauses { count }.words()).into()
    });
    why::marked(of.to, spans).with(causes).with(further)
}

/// A cause in words: of what, where it has a title, and what happened to it.
fn because(page: &Page, cause: &Because, sides: &[Titles<'_>; 2]) -> ListItem {
    let (of, said) = match cause {
        Because::RevisionChanged => (None, page::REVISION_CHANGED),
        Because::Judged(change) => (None, judged(change)),
        Because::JudgementEdited(change) => (None, edited(change)),
        Because::JudgementRemoved(change) => (None, removed(change)),
        Because::EvidenceNew(id) => (item(sides, id), page::ITEM_NEW),
        Because::EvidenceCounts(on) => (
            item(sides, &on.id),
            dated(on, page::EVIDENCE_COUNTS, |day| {
                page::CountsFrom { day }.words()
            }),
        ),
        Because::EvidenceAges(on) => (
            item(sides, &on.id),
            dated(on, page::EVIDENCE_AGES, |day| {
                page::TooOldFrom { day }.words()
            }),
        ),
        Because::EvidenceExpires(on) => (
            item(sides, &on.id),
            dated(on, page::EVIDENCE_EXPIRES, |day| {
                page::ExpiredFrom { day }.words()
            }),
        ),
        Because::EvidenceWithdrawn(id) => (item(sides, id), page::WITHDRAWN),
        Because::EvidenceEdited(id) => (item(sides, id), page::ITEM_EDITED),
        Because::EvidenceRemoved(id) => (item(sides, id), page::ITEM_REMOVED),
        Because::FactChanged(change) => fact(page, sides, change),
        Because::ExemptionBegins(of) => (None, page::ExemptionBegun { days: days(of) }.words()),
        Because::ExemptionAmended(of) => (None, page::ExemptionAmended { days: days(of) }.words()),
        Because::ExemptionEnds(of) => (None, page::ExemptionEnded { days: days(of) }.words()),
        Because::ExemptionRemoved(of) => (None, page::ExemptionRemoved { days: days(of) }.words()),
        Because::ConditionAgreed(id) => (condition(sides, id), page::CONDITION_AGREED),
        Because::ConditionAmended(id) => (condition(sides, id), page::CONDITION_AMENDED),
        Because::ConditionClosed(on) => (
            condition(sides, &on.id),
            dated(on, page::CONDITION_CLOSED, |day| {
                page::ClosedOn { day }.words()
            }),
        ),
        Because::ConditionOverdue(on) => (
            condition(sides, &on.id),
            dated(on, page::CONDITION_OVERDUE, |day| {
                page::OverdueFrom { day }.words()
            }),
        ),
        Because::ConditionRemoved(id) => (condition(sides, id), page::CONDITION_REMOVED),
        Because::DayAlone => (None, page::DAY_ALONE),
        // Its title in the other review is not for whoever it is withheld from now.
        Because::Withheld(part) => (
            Some(page.capital(migration::name(part.what))),
            page::WITHHELD_IN_ONE,
        ),
        Because::Unlisted => (None, page::UNLISTED),
    };
    match of {
        Some(of) => ListItem::of([of, Span::plain(format!(": {}", page.say(said)))]),
        None => page.capital(said).into(),
    }
}

fn judged(of: &VerdictChange) -> Words {
    let (day, to) = (Words::day(of.on), verdict(of.to));
    match of.from {
        None => page::JudgedFirst { day, verdict: to }.words(),
        from => {
            let verdict = change(verdict(from), to);
            page::JudgedAgain { day, verdict }.words()
        }
    }
}

fn edited(of: &VerdictChange) -> Words {
    let day = Words::day(of.on);
    let verdict = change(verdict(of.from), verdict(of.to));
    page::JudgementEdited { day, verdict }.words()
}

fn removed(change: &VerdictChange) -> Words {
    let (day, verdict) = (Words::day(change.on), verdict(change.from));
    page::JudgementRemoved { day, verdict }.words()
}

fn verdict(of: Option<Verdict>) -> Words {
    of.map_or(page::UNKNOWN, Verdict::words)
}

/// What happened, with the day on which it did where that is known.
fn dated(on: &ChangedOn, without: Words, with: impl FnOnce(Words) -> Words) -> Words {
    on.on.map_or(without, |day: Date| with(Words::day(day)))
}

fn days(of: &ExemptedDays) -> Words {
    let from = Words::day(of.from);
    match of.until {
        None => page::DaysFrom { from }.words(),
        Some(until) => {
            let until = Words::day(until);
            page::DaysFromUntil { from, until }.words()
        }
    }
}

/// What the things of a report are called.
struct Titles<'a> {
    report: &'a Report,
    items: BTreeMap<&'a Id, &'a ReportedEvidence>,
    conditions: BTreeMap<&'a Id, &'a ReportedCondition>,
    facts: BTreeMap<&'a Id, &'a ReportedFact>,
    /// The criterion of each requirement.
    criteria: BTreeMap<&'a Id, &'a Id>,
}

impl<'a> Titles<'a> {
    fn of(report: &'a Report) -> Self {
        let facts = report.service.facts.iter();
        let criteria = report.criteria.iter();
        let criteria = criteria.flat_map(|criterion| {
            let requirements = criterion.requirements.iter();
            requirements.map(|one| (&one.id, &criterion.id))
        });
        Self {
            report,
            items: report.evidence.iter().map(|one| (&one.id, one)).collect(),
            conditions: report.conditions.iter().map(|one| (&one.id, one)).collect(),
            facts: facts.map(|one| (&one.id, one)).collect(),
            criteria: criteria.collect(),
        }
    }
}

/// What something is called in the later report, or else in the earlier one.
fn called<'a>(
    sides: &[Titles<'a>; 2],
    id: &Id,
    title: impl Fn(&Titles<'a>) -> Option<Span>,
) -> Option<Span> {
    let mut titles = sides.iter().filter_map(title);
    Some(titles.next().unwrap_or_else(|| Span::plain(id)))
}

fn item(sides: &[Titles<'_>; 2], id: &Id) -> Option<Span> {
    called(sides, id, |side| {
        Some(named::title(side.report, side.items.get(id)?))
    })
}

fn condition(sides: &[Titles<'_>; 2], id: &Id) -> Option<Span> {
    called(sides, id, |side| {
        Some(named::action(side.report, side.conditions.get(id)?))
    })
}

/// A fact, and its values in words.
fn fact(page: &Page, sides: &[Titles<'_>; 2], of: &FactChange) -> (Option<Span>, Words) {
    let title = called(sides, &of.id, |side| {
        Some(page.of(&side.facts.get(&of.id)?.title))
    });
    let value = |side: &Titles<'_>| {
        let fact = side.facts.get(&of.id);
        fact.map_or(page::UNKNOWN, |fact| Words::from_text(fact.text.clone()))
    };
    let [later, earlier] = sides;
    let (from, to) = (value(earlier), value(later));
    (title, page::WasAndIs { from, to }.words())
}
