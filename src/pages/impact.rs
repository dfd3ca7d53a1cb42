//! The page of an impact: who falls, and the least repair.

use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use crate::documents::outcome::Outcome;
use crate::many::impact::{Cell, Fall, Impact};
use crate::words::message::Message;
use crate::words::{Language, page, rule};

/// The page of what a revision does to services that were assessed.
pub fn impact(impact: &Impact, language: Language) -> Page {
    let title = format!(
        "{}: {} → {}",
        impact.to.id, impact.from.version, impact.to.version
    );
    let mut page = Page::new(language, Span::plain(title));
    let (tone, answer) = match impact.falls.len() {
        0 => (Tone::Good, page.said(page::NOBODY_FALLS)),
        falls => {
            let falls = falls.into();
            (Tone::Bad, page.said(page::WhoFalls { falls }.words()))
        }
    };
    page.answer(tone, answer);
    let note = page.sentence(&impact.note);
    page.push(Block::Notice(note));
    let gone = impact.matrix.iter();
    let gone = gone
        .filter(|cell| cell.old != Outcome::NotApplicable && cell.new == Outcome::NotApplicable);
    let gone: u32 = gone.map(|cell| cell.count).sum();
    if gone > 0 {
        let count = gone.into();
        page.notice(page::NothingAppliesAnyMore { count }.words());
    }
    page.left_out(&impact.reviews);
    if !impact.falls.is_empty() {
        page.section(page::LEAST_REPAIR);
        let falls = impact.falls.iter().map(|one| fall(&page, one));
        page.items(falls.collect::<Vec<_>>());
    }
    page.section(page::OUTCOMES);
    let cells = cells(&page, &impact.matrix);
    page.items(cells);
    sectors(&mut page, impact);
    page.footer = Span::plain(format!("{} → {}", impact.from.digest, impact.to.digest));
    page
}

fn fall(page: &Page, fall: &Fall) -> ListItem {
    let steps = fall.repairs.iter().flat_map(|repair| {
        repair.to_do.iter().map(|step| {
            let step = page.name(&step.text);
            let of = Span::plain(format!("{}: ", repair.requirement));
            ListItem::marked(Mark::Arrow, [of, step])
        })
    });
    ListItem::marked(Mark::No, page.service(&fall.service)).with(steps)
}

/// How many went from which outcome to which.
fn cells(page: &Page, matrix: &[Cell<Outcome>]) -> Vec<ListItem> {
    let cells = matrix.iter().map(|cell| {
        let old = page.capital(cell.old.words()).text;
        let new = page.say(cell.new.words());
        Span::plain(format!("{old} → {new}: {}", cell.count)).into()
    });
    cells.collect()
}

fn sectors(page: &mut Page, impact: &Impact) {
    if impact.sectors.len() < 2 {
        return;
    }
    page.section(page::BY_SECTOR);
    let items = impact.sectors.iter().map(|one| {
        let name = match &one.sector {
            Some(sector) => Span::plain(sector.as_str()),
            None => page.said(rule::NOT_STATED),
        };
        ListItem::from(name).with(cells(page, &one.matrix))
    });
    page.items(items.collect::<Vec<_>>());
}
