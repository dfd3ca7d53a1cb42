//! The pages of a standard: the whole, at a glance, one criterion of it, and a playbook for a stage.

use std::collections::BTreeMap;

use super::page::{Block, ListItem, Page, Span};
use crate::base::id::Id;
use crate::documents::rule::{FactValue, Rule};
use crate::documents::standard::Label;
use crate::documents::standard::{Basis, Criterion, Requirement};
use crate::engine::describe::Naming;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// The page of a whole standard.
pub fn standard(standard: &Standard, language: Language) -> Page {
    let mut page = opened(standard, language, None);
    for criterion in standard.criteria() {
        whole_criterion(&mut page, criterion, standard);
    }
    closed(page, standard)
}

/// The page of a standard at a glance: each criterion, and what it asks for.
pub fn overview(standard: &Standard, language: Language) -> Page {
    let mut page = opened(standard, language, None);
    for criterion in standard.criteria() {
        criterion_heading(&mut page, &criterion.label, &criterion.title);
        if let Some(intent) = &criterion.intent {
            let intent = page.of(intent);
            page.line([intent]);
        }
        let asked = criterion.requirements.iter().map(|one| {
            let level = one.level.in_language(page.language);
            let about = Span::plain(format!(" ({}, {level})", one.id));
            ListItem::of([page.of(&one.statement), about])
        });
        page.items(asked.collect::<Vec<_>>());
    }
    page
}

/// The page of one criterion, by its id or its number; nothing where the standard has no such criterion.
pub fn criterion(standard: &Standard, wanted: &str, language: Language) -> Option<Page> {
    let mut criteria = standard.criteria();
    let criterion = criteria
        .find(|one| one.id == *wanted || one.label.as_str().eq_ignore_ascii_case(wanted))?;
    let mut page = opened(standard, language, None);
    whole_criterion(&mut page, criterion, standard);
    Some(page)
}

/// Ways of working at one stage: statements, guidance, remedies, and what to show.
///
/// # Errors
/// All [`Findings`], where the standard knows no such stage.
pub fn playbook(standard: &Standard, stage: &Id, language: Language) -> Result<Page, Findings> {
    let Ok(fact) = "stage".parse() else {
        return Err(Findings::default());
    };
    let value = FactValue::Word(stage.clone());
    let named = Naming(standard).value(&fact, &value);
    let here = standard.checklist(&BTreeMap::from([(fact, value)]))?;
    let title = page::Playbook { standard: named }.words();
    let mut page = opened(standard, language, Some(&title));
    if !here.asks_for_something() {
        page.notice(page::NOTHING_APPLIES);
    }
    for criterion in &here.criteria {
        if criterion.requirements.is_empty() {
            continue;
        }
        criterion_heading(&mut page, &criterion.label, &criterion.title);
        for listed in &criterion.requirements {
            if let Some(requirement) = standard.requirement(listed.id.as_str()) {
                whole(&mut page, requirement, standard);
            }
        }
    }
    Ok(closed(page, standard))
}

fn whole_criterion(page: &mut Page, criterion: &Criterion, standard: &Standard) {
    criterion_heading(page, &criterion.label, &criterion.title);
    if let Some(note) = &criterion.title.note {
        page.note(note);
    }
    if let Some(intent) = &criterion.intent {
        let intent = page.of(intent);
        page.line([intent]);
    }
    for requirement in &criterion.requirements {
        whole(page, requirement, standard);
    }
}

/// The head of a page about a standard.
pub(super) fn opened(standard: &Standard, language: Language, what: Option<&Words>) -> Page {
    let mut page = Page::new(language, Span::default());
    let name = standard.title().in_language(language);
    let title = match what {
        Some(what) => format!("{} – {name} {}", page.say(what.clone()), standard.version()),
        None => format!("{name} {}", standard.version()),
    };
    page.title = Span::plain(title);
    let draft = standard.document();
    let publisher = page.name(&draft.publisher.name);
    page.line([publisher]);
    page.encoding(draft.encoding);
    if let Some(note) = &standard.title().note {
        page.note(note);
    }
    page
}

pub(super) fn closed(mut page: Page, standard: &Standard) -> Page {
    let draft = standard.document();
    let sources: Vec<ListItem> = (draft.sources.iter())
        .map(|source| {
            let title = match &source.url {
                Some(url) => Span::link(&source.title, url.as_str()),
                None => Span::plain(&source.title),
            };
            title.within(source.lang).into()
        })
        .collect();
    if !sources.is_empty() {
        let head = page.said(page::SOURCES);
        page.heading(2, head);
        page.push(Block::Items(sources));
    }
    page.footer = Span::plain(format!("{} · {}", draft.licence, standard.digest()));
    page
}

pub(super) fn criterion_heading(page: &mut Page, label: &Label, title: &Text) {
    let heading = page.labelled(label, title);
    page.heading(2, heading);
}

/// Lines with how deep each stands, as a list of lists.
pub(super) fn nested(lines: impl IntoIterator<Item = (usize, Span)>) -> Vec<ListItem> {
    let mut items = Vec::new();
    for (depth, span) in lines {
        insert(&mut items, depth, span);
    }
    items
}

fn insert(items: &mut Vec<ListItem>, depth: usize, span: Span) {
    match items.last_mut().filter(|_| depth > 0) {
        Some(last) => insert(&mut last.inner, depth - 1, span),
        None => items.push(span.into()),
    }
}

/// A requirement with whose words it is in, guidance, what to show for it, and remedy.
fn whole(page: &mut Page, requirement: &Requirement, standard: &Standard) {
    let statement = page.of(&requirement.statement);
    page.heading(3, statement);
    let level = requirement.level.in_language(page.language);
    let about = format!("{level} · {}", requirement.id);
    page.line([Span::plain(about)]);
    if let Some(guidance) = &requirement.guidance {
        let guidance = page.of(guidance);
        page.line([guidance]);
    }
    let naming = Naming(standard);
    let rules = [
        (page::APPLIES_WHEN, &requirement.applies_when),
        (page::WHAT_TO_SHOW, &requirement.evidenced_when),
    ];
    for (head, rule) in rules {
        if *rule == Rule::Always {
            continue;
        }
        let lines = naming.outline(rule).into_iter();
        let lines = lines.map(|(depth, words)| (depth, page.said(words)));
        let lines = nested(lines);
        let item = ListItem::from(page.said(head).strong()).with(lines);
        page.items([item]);
    }
    if let Some(remedy) = &requirement.remedy {
        let remedy = page.of(remedy);
        page.fact(page::IF_YOU_FALL_SHORT, remedy);
    }
    basis(page, &requirement.basis);
}

/// Whose words a requirement is in, and where they stand.
fn basis(page: &mut Page, basis: &Basis) {
    let (said, source) = match basis {
        Basis::Official(official) => {
            let said = page.said(page::PUBLISHERS_WORDS);
            (vec![said.quiet()], Some(&official.source))
        }
        Basis::Interpretation(reading) => {
            let said = format!("{}: ", page.say(page::A_READING));
            let why = page.of(&reading.rationale);
            (
                vec![Span::plain(said).quiet(), why.quiet()],
                reading.source.as_ref(),
            )
        }
    };
    let source = source.map(|url| {
        [
            Span::plain(" ").quiet(),
            Span::link(url.as_str(), url.as_str()),
        ]
    });
    page.line(
        said.into_iter()
            .chain(source.into_iter().flatten())
            .collect::<Vec<_>>(),
    );
}
