//! The page of a portfolio: the answer, what these are figures of, and tables.

use super::page::{Block, Page, Span, Tone};
use crate::base::visible::capital;
use crate::documents::outcome::{CriterionOutcome, Outcome};
use crate::documents::standard::{Encoding, Level};
use crate::many::portfolio::{Portfolio, StandardProgress, Tally};
use crate::words::{Language, page, rule};

/// How many of the requirements that most fall short of are shown, and of the overdue conditions.
const SHOWN: usize = 20;

/// The page of where many services stand.
pub fn portfolio(portfolio: &Portfolio, language: Language) -> Page {
    let title = match language {
        Language::En => format!("Where services stand, {}", portfolio.as_of),
        Language::Cy => format!("Sefyllfa'r gwasanaethau, {}", portfolio.as_of),
    };
    let mut page = Page::new(language, Span::plain(title));
    let (passing, services) = (portfolio.passing(), portfolio.applicable());
    let label = page.say(page::SERVICES_THAT_PASS).to_owned();
    page.push(Block::Answer {
        tone: match passing == services && services > 0 {
            true => Tone::Good,
            false => Tone::Open,
        },
        text: Span::plain(format!("{label}: {passing} / {services}")),
    });
    page.push(Block::Bar {
        label,
        part: passing,
        whole: services,
    });
    let note = capital(portfolio.note.in_language(language));
    page.push(Block::Notice(Span::plain(note)));
    let apart = portfolio.services.saturating_sub(services);
    if apart > 0 {
        let said = page.say(page::SERVICES_TO_WHICH_NOTHING_APPLIES);
        page.push(Block::Notice(Span::plain(format!("{said}: {apart}"))));
    }
    page.left_out(&portfolio.reviews);
    let mut encodings = portfolio.standards.iter().map(|one| one.standard.encoding);
    if encodings.any(|one| one == Encoding::Unofficial) {
        page.unofficial();
    }
    overdue(&mut page, portfolio);
    coming(&mut page, portfolio);
    groups(&mut page, portfolio);
    for one in &portfolio.standards {
        standard(&mut page, one);
    }
    let digests = portfolio.standards.iter();
    let digests: Vec<_> = digests.map(|one| one.standard.digest.to_string()).collect();
    page.footer = Span::plain(format!("{} · {}", portfolio.as_of, digests.join(" · ")));
    page
}

fn overdue(page: &mut Page, portfolio: &Portfolio) {
    let overdue = &portfolio.overdue;
    let head = page.said(page::OVERDUE_CONDITIONS);
    page.heading(2, head);
    if overdue.conditions == 0 {
        let none = page.said(page::NO_CONDITION_OVERDUE);
        page.line([none]);
        return;
    }
    let said = match page.language {
        Language::En => format!(
            "Conditions that are open after they were due: {}, of services: {}.",
            overdue.conditions, overdue.services
        ),
        Language::Cy => format!(
            "Amodau sy'n agored ar ôl y dyddiad cau: {}, mewn gwasanaethau: {}.",
            overdue.conditions, overdue.services
        ),
    };
    page.line([Span::plain(said)]);
    let rows = overdue.longest.iter().take(SHOWN).map(|one| {
        vec![
            page.name(&one.service.name),
            page.name(&one.service.organisation),
            Span::plain(one.condition.as_str()),
            Span::plain(one.requirement.as_str()),
            Span::plain(one.due.to_string()),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::THOSE_THAT_OVERDUE_LONGEST_AT),
        head: vec![
            page.said(page::SERVICE),
            page.said(page::ORGANISATION),
            page.said(page::CONDITION),
            page.said(page::REQUIREMENT),
            page.said(page::DUE),
        ],
        rows,
    });
}

fn coming(page: &mut Page, portfolio: &Portfolio) {
    if let Some(caveat) = portfolio.coming_caveat() {
        let said = page.name(&caveat);
        page.push(Block::Notice(said));
    }
    if portfolio.coming.is_empty() {
        return;
    }
    let head = page.said(page::WHAT_COMES_NEXT_IF_NOBODY);
    page.heading(2, head);
    // Days on which only a requirement changes are in the data, and too many for a page.
    let falling = portfolio
        .coming
        .iter()
        .filter(|one| !one.outcomes.is_empty());
    let rows = falling.map(|one| {
        let cells = one.outcomes.iter().map(|cell| {
            let (old, new) = (
                cell.old.in_language(page.language),
                cell.new.in_language(page.language),
            );
            format!("{old} → {new}: {}", cell.count)
        });
        let cells: Vec<_> = cells.collect();
        vec![
            Span::plain(one.on.to_string()),
            Span::plain(one.falls.to_string()),
            Span::plain(capital(&cells.join("; "))),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::DAYS_ON_WHICH_OUTCOME_SERVICE),
        head: vec![
            page.said(page::DAY),
            page.said(page::PASS_NO_LONGER),
            page.said(page::WHAT_CHANGES),
        ],
        rows,
    });
}

/// The outcomes by stage, sector, organisation and month.
fn groups(page: &mut Page, portfolio: &Portfolio) {
    let unstated = page.said(rule::NOT_STATED);
    let word = |id: &Option<crate::base::id::Id>| match id {
        Some(id) => Span::plain(id.as_str()),
        None => unstated.clone(),
    };
    let whole = page.said(page::ALL_SERVICES);
    let by_stage = portfolio
        .stages
        .iter()
        .map(|one| (word(&one.stage), &one.outcomes));
    let by_sector = portfolio
        .sectors
        .iter()
        .map(|one| (word(&one.sector), &one.outcomes));
    let by_organisation = portfolio.organisations.iter();
    let by_organisation = by_organisation.map(|one| (page.name(&one.organisation), &one.outcomes));
    let by_month = portfolio.months.iter().map(|one| {
        let month: String = one.month.to_string().chars().take(7).collect();
        (Span::plain(month), &one.outcomes)
    });
    let tables = [
        (
            page::OUTCOMES,
            page::SERVICES,
            vec![(whole, &portfolio.outcomes)],
        ),
        (page::BY_STAGE, page::THE_STAGE, by_stage.collect()),
        (page::BY_SECTOR, page::THE_SECTOR, by_sector.collect()),
        (
            page::BY_ORGANISATION,
            page::ORGANISATION,
            by_organisation.collect(),
        ),
        (
            page::BY_MONTH_OF_THE_REVIEW,
            page::MONTH,
            by_month.collect(),
        ),
    ];
    for (head, first, rows) in tables {
        let head = page.said(head);
        page.heading(2, head.clone());
        let first = page.said(first);
        let table = table(page, head, first, &rows, Outcome::ALL, Outcome::in_language);
        page.push(table);
    }
}

fn standard(page: &mut Page, of: &StandardProgress) {
    let name = format!("{} {}", of.standard.id, of.standard.version);
    page.heading(2, Span::plain(&name));
    let rows: Vec<_> = (of.criteria.iter())
        .map(|one| {
            let title = page.of(&one.title);
            let numbered = Span {
                text: format!("{}. {}", one.number, title.text),
                ..title
            };
            (numbered, &one.outcomes)
        })
        .collect();
    let caption = format!("{}, {name}", page.say(page::EACH_POINT_AND_OUTCOMES));
    let first = page.said(page::POINT);
    let table = table(
        page,
        Span::plain(caption),
        first,
        &rows,
        CriterionOutcome::ALL,
        CriterionOutcome::in_language,
    );
    page.push(table);
    let short = of
        .requirements
        .iter()
        .filter(|one| one.short > 0 && one.level != Level::May);
    let rows: Vec<_> = short
        .take(SHOWN)
        .map(|one| {
            vec![
                page.of(&one.statement),
                Span::plain(one.level.in_language(page.language)),
                Span::plain(format!("{} / {}", one.short, one.of)),
            ]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let caption = format!("{}, {name}", page.say(page::WHAT_MOST_FALL_SHORT_AT));
    page.push(Block::Table {
        caption: Span::plain(caption),
        head: vec![
            page.said(page::REQUIREMENT),
            page.said(page::LEVEL),
            page.said(page::FALL_SHORT_THOSE_APPLIES_TO),
        ],
        rows,
    });
}

/// A table with a column for each outcome.
fn table<T: Copy + PartialEq>(
    page: &Page,
    caption: Span,
    first: Span,
    rows: &[(Span, &Vec<Tally<T>>)],
    all: &[T],
    name: fn(T, Language) -> String,
) -> Block {
    let heads = all
        .iter()
        .map(|one| Span::plain(capital(&name(*one, page.language))));
    let rows = rows.iter().map(|(head, tallies)| {
        let count = |wanted: &T| {
            let found = tallies.iter().find(|tally| tally.outcome == *wanted);
            Span::plain(found.map_or(0, |tally| tally.count).to_string())
        };
        std::iter::once(head.clone())
            .chain(all.iter().map(count))
            .collect()
    });
    Block::Table {
        caption,
        rows: rows.collect(),
        head: std::iter::once(first).chain(heads).collect(),
    }
}
