//! The pages of a standard: the whole, a checklist for one service, and a playbook for a stage.

use std::collections::BTreeMap;

use super::page::{Block, ListItem, Page, Span};
use crate::answers::checklist::Checklist;
use crate::base::id::Id;
use crate::documents::rule::{FactValue, Rule};
use crate::documents::standard::{Basis, Requirement};
use crate::engine::describe::{Naming, fact_value};
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Language, Words, page, rule};

/// The page of a whole standard.
pub fn standard(standard: &Standard, language: Language) -> Page {
    let mut page = opened(standard, language, None);
    for criterion in standard.criteria() {
        criterion_heading(&mut page, criterion.number, &criterion.title);
        if let Some(intent) = &criterion.intent {
            let intent = page.of(intent);
            page.line([intent]);
        }
        for requirement in &criterion.requirements {
            whole(&mut page, requirement, standard, true);
        }
    }
    closed(page, standard)
}

/// What applies to a service, and what to show for it.
pub fn checklist(checklist: &Checklist, standard: &Standard, language: Language) -> Page {
    let title = page::CHECKLIST;
    let mut page = opened(standard, language, Some(&title));
    let naming = Naming(standard);
    let facts: Vec<ListItem> = (checklist.facts.iter())
        .map(|(id, value)| {
            let (name, value) = (naming.fact(id), fact_value(value));
            let words = rule::Titled { name, value }.words();
            page.said(words).into()
        })
        .collect();
    if !facts.is_empty() {
        page.push(Block::Items(facts));
    }
    points(&mut page, checklist, standard, false);
    closed(page, standard)
}

/// Ways of working at one stage: statements, guidance, remedies, and what to show.
///
/// # Errors
/// All [`Findings`], where the standard knows no such stage.
pub fn playbook(standard: &Standard, stage: &Id, language: Language) -> Result<Page, Findings> {
    let Ok(fact) = "stage".parse() else {
        return Err(Findings::default());
    };
    let facts = BTreeMap::from([(fact, FactValue::Word(stage.clone()))]);
    let here = standard.checklist(&facts)?;
    let title = page::Playbook {
        standard: Words::same(stage),
    }
    .words();
    let mut page = opened(standard, language, Some(&title));
    points(&mut page, &here, standard, true);
    Ok(closed(page, standard))
}

/// What applies of each criterion.
fn points(page: &mut Page, checklist: &Checklist, standard: &Standard, advice: bool) {
    if !checklist.asks_for_something() {
        page.notice(page::NOTHING_APPLIES);
    }
    for criterion in &checklist.criteria {
        if criterion.requirements.is_empty() {
            continue;
        }
        criterion_heading(page, criterion.number, &criterion.title);
        for listed in &criterion.requirements {
            if let Some(requirement) = standard.requirement(listed.id.as_str()) {
                whole(page, requirement, standard, advice);
            }
        }
    }
}

fn opened(standard: &Standard, language: Language, what: Option<&Words>) -> Page {
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
        page.push(Block::Notice(Span::plain(note).within(Some(Language::En))));
    }
    page
}

fn closed(mut page: Page, standard: &Standard) -> Page {
    let draft = standard.document();
    let sources: Vec<ListItem> = (draft.sources.iter())
        .map(|source| match &source.url {
            Some(url) => Span::link(&source.title, url.as_str()).into(),
            None => Span::plain(&source.title).into(),
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

fn criterion_heading(page: &mut Page, number: u32, title: &Text) {
    let heading = page.numbered(number, title);
    page.heading(2, heading);
}

/// Lines with how deep each stands, as a list of lists.
fn nested(lines: impl IntoIterator<Item = (usize, Span)>) -> Vec<ListItem> {
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

/// A requirement with what to show for it, and where wanted with guidance and remedy.
fn whole(page: &mut Page, requirement: &Requirement, standard: &Standard, advice: bool) {
    let statement = page.of(&requirement.statement);
    page.heading(3, statement);
    let official = matches!(requirement.basis, Basis::Official(_));
    let basis = match official {
        true => page.say(page::PUBLISHERS_WORDS),
        false => page.say(page::A_READING),
    };
    let line = format!(
        "{} · {basis} · {}",
        requirement.level.in_language(page.language),
        requirement.id
    );
    page.line([Span::plain(line)]);
    if advice && let Some(guidance) = &requirement.guidance {
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
        let lines = naming.outline(rule);
        let lines = lines
            .into_iter()
            .map(|(depth, words)| (depth, page.said(words)));
        let item = ListItem::from(page.said(head).strong()).with(nested(lines));
        page.items([item]);
    }
    if advice && let Some(remedy) = &requirement.remedy {
        let (head, remedy) = (page.said(page::IF_YOU_FALL_SHORT), page.of(remedy));
        page.line([head.strong(), remedy]);
    }
}
