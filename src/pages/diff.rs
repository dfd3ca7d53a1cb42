//! The page of a comparison: the version, what tightens, and who shows it.

use std::collections::BTreeMap;

use super::findings;
use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use crate::base::id::Id;
use crate::compare::diff::{
    Change, ChangeBasis, Compared, Diff, DiffDocument, Effect, RequirementDiff,
};
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// The page of two revisions compared.
pub fn diff(diff: &Diff, language: Language) -> Page {
    let document = diff.document();
    let name = diff.to().title().in_language(language);
    let (from, to) = (&document.from.version, &document.to.version);
    let mut page = Page::new(language, Span::plain(format!("{name}: {from} → {to}")));
    head(&mut page, document);
    page.encoding(diff.to().document().encoding);
    sections(&mut page, document);
    changes(&mut page, document);
    if !document.findings.is_empty() {
        page.section(page::WRONG_HERE);
        let items = document.findings.iter();
        let items = items.map(|one| findings::item(&page, "", one, None));
        page.items(items.collect::<Vec<_>>());
    }
    page.footer = Span::plain(format!("{} → {}", document.from.digest, document.to.digest));
    page
}

/// The verdict on the version: the answer that comes first.
pub(super) fn verdict(document: &DiffDocument) -> Words {
    let (declared, needed) = (document.declared_bump.words(), document.needed_bump.words());
    match document.sufficient {
        true => page::Enough { declared, needed }.words(),
        false => page::NotEnough { declared, needed }.words(),
    }
}

fn head(page: &mut Page, document: &DiffDocument) {
    let tone = match document.sufficient {
        true => Tone::Good,
        false => Tone::Bad,
    };
    let answer = page.said(verdict(document));
    page.answer(tone, answer);
    for which in &document.nobody_can_pass {
        let version = match which {
            Compared::From => &document.from.version,
            Compared::To => &document.to.version,
        };
        let version = Words::same(version);
        let said = page.said(page::NoneCanPass { version }.words());
        page.answer(Tone::Bad, said);
    }
    let (passes, in_full) = (
        effect(document.effect.passes),
        effect(document.effect.in_full),
    );
    let whole = page.said(page::AsAWhole { passes, in_full }.words());
    page.line([whole]);
    let witnesses = document.witness.iter().chain(&document.other_witness);
    let witnesses = witnesses.map(|one| ListItem::marked(Mark::Arrow, [page.name(&one.in_words)]));
    page.items(witnesses.collect::<Vec<_>>());
}

fn effect(effect: Effect) -> Words {
    match effect {
        Effect::Equivalent => page::AS_HARD,
        Effect::Tightening => page::HARDER,
        Effect::Relaxing => page::EASIER,
        Effect::Incomparable => page::BOTH_WAYS,
        Effect::Unknown => page::NOT_PROVED,
    }
}

/// The requirements with what changed of each, the gravest first.
fn sections(page: &mut Page, document: &DiffDocument) {
    let mut told: BTreeMap<&Id, Vec<&Change>> = BTreeMap::new();
    for change in &document.changes {
        let id = change.at.id.as_ref();
        if let Some(id) = id.filter(|_| change.effect != Effect::Equivalent) {
            told.entry(id).or_default().push(change);
        }
    }
    for (head, effect) in [
        (page::WHAT_TIGHTENS, Effect::Tightening),
        (page::WHAT_CHANGES_BOTH_WAYS, Effect::Incomparable),
        (page::WHAT_CANNOT_BE_SAID, Effect::Unknown),
        (page::WHAT_RELAXES, Effect::Relaxing),
    ] {
        let of = document.requirements.iter();
        let of = of.filter(|one| one.effect.foremost() == effect && one.became.is_empty());
        let items = of.map(|one| {
            let changes = told.get(&one.id).map_or(&[][..], Vec::as_slice);
            requirement(page, one, changes)
        });
        let items: Vec<_> = items.collect();
        if !items.is_empty() {
            page.section(head);
            page.items(items);
        }
    }
}

fn requirement(page: &Page, of: &RequirementDiff, changes: &[&Change]) -> ListItem {
    let level = of.level.words();
    let level = match of.basis {
        ChangeBasis::Declared => page::AsDeclared { level }.words(),
        _ => level,
    };
    let said = changes.iter();
    let said = said.map(|change| ListItem::marked(Mark::Bare, [page.sentence(&change.message)]));
    let witnesses = of.witness.iter().chain(&of.other_witness);
    let witnesses = witnesses.map(|one| ListItem::marked(Mark::Arrow, [page.name(&one.in_words)]));
    let level = Span::plain(format!(" ({})", page.say(level)));
    ListItem::of([Span::plain(of.id.as_str()).strong(), level])
        .with(said)
        .with(witnesses)
}

fn changes(page: &mut Page, document: &DiffDocument) {
    let rows = document.changes.iter().map(|change| {
        vec![
            page.sentence(&change.message),
            page.said(change.needed_bump.words()),
            page.name(&change.why),
        ]
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return;
    }
    page.section(page::EVERY_CHANGE);
    page.push(Block::Table {
        caption: page.said(page::CHANGES_CAPTION),
        head: vec![
            page.said(page::CHANGE),
            page.said(page::NEEDS_SHOWN),
            page.said(page::WHY),
        ],
        rows,
    });
}
