//! The page of a comparison: the version, what tightens, and who shows it.

use std::collections::BTreeMap;

use super::page::{Block, ListItem, Page, Span, Tone};
use crate::base::id::Id;
use crate::base::visible::capital;
use crate::compare::diff::{Change, Compared, Diff, Effect, RequirementDiff};
use crate::reading::finding::Finding;
use crate::words::{Language, page};

/// The page of two revisions compared.
pub fn diff(diff: &Diff, language: Language) -> Page {
    let document = diff.document();
    let name = diff.to().title().in_language(language);
    let title = format!(
        "{name}: {} → {}",
        document.from.version, document.to.version
    );
    let mut page = Page::new(language, Span::plain(title));
    let (tone, enough) = match document.sufficient {
        true => (Tone::Good, page.say(page::ENOUGH)),
        false => (Tone::Bad, page.say(page::NOT_ENOUGH)),
    };
    let answer = format!(
        "{}: {}. {}: {}. {}.",
        page.say(page::VERSION_RISES_BY),
        page.say(document.declared_bump.words()),
        page.say(page::NEEDS),
        page.say(document.needed_bump.words()),
        capital(&enough)
    );
    page.push(Block::Answer {
        tone,
        text: Span::plain(answer),
    });
    for which in &document.nobody_can_pass {
        let version = match which {
            Compared::From => &document.from.version,
            Compared::To => &document.to.version,
        };
        let said = page.say(page::NO_SERVICE_CAN_PASS_THIS);
        let said = Span::plain(format!("{said}: {version}"));
        page.push(Block::Answer {
            tone: Tone::Bad,
            text: said,
        });
    }
    for witness in document.witness.iter().chain(&document.other_witness) {
        let words = page.name(&witness.in_words);
        page.push(Block::Notice(words));
    }
    let mut told: BTreeMap<&Id, Vec<&Change>> = BTreeMap::new();
    for change in &document.changes {
        if let Some(id) = change
            .at
            .id
            .as_ref()
            .filter(|_| change.effect != Effect::Equivalent)
        {
            told.entry(id).or_default().push(change);
        }
    }
    for (head, effect) in [
        (page::WHAT_TIGHTENS, Effect::Tightening),
        (page::WHAT_CHANGES_BOTH_WAYS, Effect::Incomparable),
        (page::WHAT_CANNOT_BE_SAID, Effect::Unknown),
        (page::WHAT_RELAXES, Effect::Relaxing),
    ] {
        let of = document
            .requirements
            .iter()
            .filter(|one| one.effect.foremost() == effect);
        let items: Vec<ListItem> = (of.filter(|one| one.became.is_empty()))
            .map(|one| item(&page, one, told.get(&one.id).map_or(&[], Vec::as_slice)))
            .collect();
        if !items.is_empty() {
            let head = page.said(head);
            page.heading(2, head);
            page.push(Block::Items(items));
        }
    }
    let rows: Vec<Vec<Span>> = (document.changes.iter())
        .map(|change| {
            let message = capital(change.message.in_language(language));
            vec![
                Span::plain(message),
                Span::plain(page.say(change.needed_bump.words())),
                page.name(&change.why),
            ]
        })
        .collect();
    if !rows.is_empty() {
        let head = page.said(page::EVERY_CHANGE);
        page.heading(2, head);
        page.push(Block::Table {
            caption: page.said(page::CHANGES_AND_VERSION_THAT_EACH),
            head: vec![
                page.said(page::CHANGE),
                page.said(page::NEEDS_SHOWN),
                page.said(page::WHY),
            ],
            rows,
        });
    }
    if !document.findings.is_empty() {
        let head = page.said(page::WHAT_WRONG_WITH_THIS_STEP);
        page.heading(2, head);
        let item = |finding: &Finding| ListItem {
            spans: vec![
                Span::plain(&finding.code).strong(),
                Span::plain(format!(": {}", finding.message.in_language(language))),
            ],
            inner: Vec::new(),
        };
        page.push(Block::Items(document.findings.iter().map(item).collect()));
    }
    page.footer = Span::plain(format!("{} → {}", document.from.digest, document.to.digest));
    page
}

fn item(page: &Page, one: &RequirementDiff, changes: &[&Change]) -> ListItem {
    let said = changes.iter().map(|change| {
        let message = change.message.in_language(page.language);
        vec![Span::plain(capital(message))]
    });
    let witnesses = one.witness.iter().chain(&one.other_witness);
    let shown = witnesses.map(|witness| vec![page.name(&witness.in_words)]);
    ListItem {
        spans: vec![
            Span::plain(one.id.as_str()).strong(),
            Span::plain(format!(" ({})", one.level.in_language(page.language))),
        ],
        inner: said.chain(shown).collect(),
    }
}
