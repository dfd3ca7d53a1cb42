//! The page of an inventory: the groups that overlap, the services that cross boundaries, and who
//! does what.

use super::page::{Block, ListItem, Page, Span, Tone};
use crate::base::visible::capital;
use crate::many::inventory::{Capabilities, Inventory, OverlapGroup};
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// How many services of a group are shown.
const SHOWN: usize = 10;

/// The page of an inventory, with the titles of its vocabulary.
pub fn inventory(inventory: &Inventory, vocabulary: &Capabilities, language: Language) -> Page {
    let mut page = Page::new(language, Span::default());
    page.title = page.said(page::WHO_WORKS_TOGETHER);
    let answer = page::Overlapping {
        groups: inventory.overlapping.into(),
        crossing: inventory.crossing.len().into(),
    };
    let answer = page.said(answer.words());
    page.answer(Tone::Open, answer);
    let undeclared = page::Undeclared {
        all: inventory.services.into(),
        undeclared: inventory.undeclared.into(),
    };
    page.notice(undeclared.words());
    page.left_out(&inventory.reviews);
    if !inventory.groups.is_empty() {
        page.section(page::TOGETHER);
        let groups = inventory.groups.iter();
        let groups = groups.map(|one| group(&page, one, vocabulary));
        page.items(groups.collect::<Vec<_>>());
    }
    crossing(&mut page, inventory);
    unknown(&mut page, inventory);
    capabilities(&mut page, inventory);
    page
}

fn group(page: &Page, group: &OverlapGroup, vocabulary: &Capabilities) -> ListItem {
    let mut known = vocabulary.capabilities.iter();
    let is_reviewed =
        known.all(|one| one.title.is_reviewed() || !group.capabilities.contains(&one.id));
    let why = Span {
        unreviewed: page.language == Language::Cy && !is_reviewed,
        ..Span::plain(capital(group.why.in_language(page.language)))
    };
    let services = group.services.iter().take(SHOWN);
    let services = services.map(|one| ListItem::of(page.service(one)));
    let more = group.services.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| {
        let count = more.into();
        page.said(page::FurtherServices { count }.words()).into()
    });
    ListItem::from(why).with(services).with(more)
}

fn crossing(page: &mut Page, inventory: &Inventory) {
    if inventory.crossing.is_empty() {
        return;
    }
    page.section(page::CROSSING);
    let items = inventory.crossing.iter().map(|one| {
        let why = Span::plain(capital(one.why.in_language(page.language)));
        ListItem::of(page.service(&one.service)).with([why.into()])
    });
    page.items(items.collect::<Vec<_>>());
}

fn unknown(page: &mut Page, inventory: &Inventory) {
    if inventory.unknown.is_empty() {
        return;
    }
    page.section(page::UNKNOWN_CAPABILITIES);
    let items = inventory.unknown.iter().map(|one| {
        let near = one.nearest.as_ref().map(|near| {
            let near = Words::same(near);
            format!(" ({})", page.say(page::DidYouMeanIt { near }.words()))
        });
        let said = format!("{}: {}", one.id, one.services.len());
        Span::plain(said + &near.unwrap_or_default()).into()
    });
    page.items(items.collect::<Vec<_>>());
}

fn capabilities(page: &mut Page, inventory: &Inventory) {
    page.section(page::WHO_DOES_WHAT);
    let rows = inventory.capabilities.iter().map(|one| {
        vec![
            page.of(&one.title),
            Span::plain(one.services.len().to_string()),
            Span::plain(one.organisations.to_string()),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::WHO_DOES_WHAT),
        head: vec![
            page.said(page::CAPABILITY),
            page.said(page::SERVICES),
            page.said(page::ORGANISATIONS),
        ],
        rows,
    });
}
