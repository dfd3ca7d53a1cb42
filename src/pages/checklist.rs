//! The page of a checklist: what applies to a service, and what to show for it.

use super::page::{ListItem, Mark, Page, Span, Tone};
use super::standard::{closed, criterion_heading, nested, opened};
use crate::answers::checklist::{Checklist, RequirementChecklist};
use crate::documents::kleene::Truth;
use crate::documents::standard::Judging;
use crate::engine::describe::Naming;
use crate::engine::standard::Standard;
use crate::words::message::Message;
use crate::words::{Language, page, rule};

/// What applies to a service, and what to show for it.
pub fn checklist(checklist: &Checklist, standard: &Standard, language: Language) -> Page {
    let title = page::CHECKLIST;
    let mut page = opened(standard, language, Some(&title));
    let all = || checklist.criteria.iter().flat_map(|one| &one.requirements);
    let applies = all().filter(|one| one.applies == Truth::True).count();
    let answer = page::Applying {
        applies: applies.into(),
        perhaps: (all().count() - applies).into(),
    };
    let answer = page.said(answer.words());
    page.answer_first(Tone::Open, answer);
    if !checklist.asks_for_something() {
        page.notice(page::NOTHING_APPLIES);
    }
    let naming = Naming(standard);
    let facts = checklist.facts.iter().map(|(id, value)| {
        let (name, value) = (naming.fact(id), naming.value(id, value));
        page.said(rule::Titled { name, value }.words()).into()
    });
    page.items(facts.collect::<Vec<_>>());
    for criterion in &checklist.criteria {
        if criterion.requirements.is_empty() {
            continue;
        }
        criterion_heading(&mut page, &criterion.label, &criterion.title);
        let items = criterion.requirements.iter();
        let items = items.map(|one| entry(&page, one, naming));
        page.items(items.collect::<Vec<_>>());
    }
    closed(page, standard)
}

fn entry(page: &Page, of: &RequirementChecklist, naming: Naming<'_>) -> ListItem {
    let level = of.level.in_language(page.language);
    let about = Span::plain(format!(" ({}, {level})", of.id));
    let item = ListItem::marked(Mark::Box, [page.of(&of.statement).strong(), about]);
    let depends = (of.applies == Truth::Unknown).then(|| {
        let facts = of.depends_on.iter().map(|id| page.say(naming.fact(id)));
        let facts: Vec<_> = facts.collect();
        let said = format!("{}: {}", page.say(page::DEPENDS_ON), facts.join("; "));
        ListItem::marked(Mark::Bare, [Span::plain(said)]).toned(Tone::Open)
    });
    let guidance = of.guidance.as_ref();
    let guidance = guidance.map(|text| ListItem::marked(Mark::Bare, [page.of(text).quiet()]));
    let show = of
        .show
        .iter()
        .map(|line| (line.depth as usize, page.name(&line.text)));
    let unjudged = of.judgement == Judging::None;
    let unjudged = unjudged.then(|| page.said(page::NO_JUDGEMENT_NEEDED).into());
    item.with(depends)
        .with(guidance)
        .with(nested(show))
        .with(unjudged)
}
