//! The page of an inventory: the groups that overlap, the services that cross boundaries, and who
//! does what.

use super::page::{Block, ListItem, Page, Span, Tone};
use crate::base::visible::capital;
use crate::many::inventory::{Capabilities, Inventory};
use crate::many::services::ListedService;
use crate::reading::text::Text;
use crate::words::{Language, page};

/// How many services of a group are shown.
const SHOWN: usize = 10;

/// The page of an inventory, with the titles of its vocabulary.
pub fn inventory(inventory: &Inventory, vocabulary: &Capabilities, language: Language) -> Page {
    let title = match language {
        Language::En => "Services that could work together",
        Language::Cy => "Gwasanaethau a allai gydweithio",
    };
    let mut page = Page::new(language, Span::plain(title));
    let answer = format!(
        "{}: {}. {}: {}.",
        page.say(page::GROUPS_THAT_OVERLAP),
        inventory.overlapping,
        page.say(page::SERVICES_THAT_CROSS_BOUNDARIES),
        inventory.crossing.len()
    );
    page.push(Block::Answer {
        tone: Tone::Open,
        text: Span::plain(answer),
    });
    let said = format!(
        "{}: {}. {}: {}.",
        page.say(page::SERVICES),
        inventory.services,
        page.say(page::SERVICES_THAT_DECLARE_NO_CAPABILITY),
        inventory.undeclared
    );
    page.push(Block::Notice(Span::plain(said)));
    page.left_out(&inventory.reviews);
    let items: Vec<ListItem> = (inventory.groups.iter())
        .map(|group| {
            let mut known = vocabulary.capabilities.iter();
            let reviewed =
                known.all(|one| one.title.is_reviewed() || !group.capabilities.contains(&one.id));
            let names = group.services.iter().take(SHOWN);
            let mut names: Vec<_> = names.map(|one| service(&page, one)).collect();
            if group.services.len() > SHOWN {
                let more = page.say(page::FURTHER_SERVICES);
                let more = format!("{more}: {}", group.services.len() - SHOWN);
                names.push(vec![Span::plain(more)]);
            }
            ListItem {
                spans: vec![Span {
                    unreviewed: language == Language::Cy && !reviewed,
                    ..Span::plain(capital(group.why.in_language(language)))
                }],
                inner: names,
            }
        })
        .collect();
    if !items.is_empty() {
        let head = page.said(page::WHERE_WORKING_TOGETHER_MOST_COMPELLING);
        page.heading(2, head);
        page.push(Block::Items(items));
    }
    let crossing: Vec<Vec<Span>> = (inventory.crossing.iter())
        .map(|one| {
            let name = |text: &Text| page.name(text);
            vec![
                name(&one.service.name),
                name(&one.service.organisation),
                Span::plain(one.why.in_language(language)),
            ]
        })
        .collect();
    if !crossing.is_empty() {
        let head = page.said(page::SERVICES_THAT_CROSS_BOUNDARIES);
        page.heading(2, head.clone());
        page.push(Block::Table {
            caption: head,
            head: vec![
                page.said(page::SERVICE),
                page.said(page::ORGANISATION),
                page.said(page::WHY),
            ],
            rows: crossing,
        });
    }
    let head = page.said(page::WHO_DOES_WHAT);
    page.heading(2, head.clone());
    let rows = inventory.capabilities.iter().map(|one| {
        vec![
            page.of(&one.title),
            Span::plain(one.services.len().to_string()),
            Span::plain(one.organisations.to_string()),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: head,
        head: vec![
            page.said(page::CAPABILITY),
            page.said(page::SERVICES),
            page.said(page::ORGANISATIONS),
        ],
        rows,
    });
    page
}

/// A service with its organisation, since two bodies may have a service of one name.
fn service(page: &Page, service: &ListedService) -> Vec<Span> {
    vec![
        page.name(&service.name),
        Span::plain(", "),
        page.name(&service.organisation),
    ]
}
