//! The page of a release: that it can be, or is, and why it has that version.

use super::diff::verdict;
use super::page::{ListItem, Mark, Page, Span, Tone};
use crate::publish::release::Release;
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// How many of the changes that decide the version are told.
const TOLD: usize = 10;

/// The page of a draft that can be released; or that is, where files were written.
pub fn release(release: &Release, written: &[String], language: Language) -> Page {
    let mut page = Page::new(language, Span::default());
    let revision = Words::same(release.entry.reference());
    let answer = match written.is_empty() {
        true => page::CanBeReleased { revision }.words(),
        false => page::IsReleased { revision }.words(),
    };
    page.title = page.said(answer);
    page.tone = Some(Tone::Good);
    let verdict = match &release.diff {
        Some(diff) => verdict(diff.document()),
        None => page::FIRST_REVISION,
    };
    let verdict = page.said(verdict);
    page.line([verdict]);
    let files = written.iter();
    let files = files.map(|file| ListItem::marked(Mark::Arrow, [Span::plain(file)]));
    page.items(files.collect::<Vec<_>>());
    let Some(diff) = &release.diff else {
        return page;
    };
    page.section(page::WHY_THAT_VERSION);
    let changes = diff.document().changes.iter();
    let decisive = changes.filter(|change| change.needed_bump == diff.needed_bump());
    let items = decisive.take(TOLD).map(|change| {
        let why = ListItem::marked(Mark::Bare, [page.name(&change.why)]);
        ListItem::from(page.sentence(&change.message)).with([why])
    });
    let items: Vec<_> = items.collect();
    page.items(items);
    page
}
