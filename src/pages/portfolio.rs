//! The page of a portfolio: the answer, what these are figures of, and tables.

use super::page::{Block, Page, Span, Tone};
use crate::base::visible::capital;
use crate::documents::outcome::{CriterionOutcome, Outcome};
use crate::documents::standard::{Encoding, Level};
use crate::many::portfolio::{Portfolio, RequirementProgress, StandardProgress, Tally};
use crate::words::message::Message;
use crate::words::{Language, Words, calendar, page, rule};

/// How many of the requirements that most fall short of are shown, and of the overdue conditions.
const SHOWN: usize = 20;

/// The page of where many services stand.
pub fn portfolio(portfolio: &Portfolio, language: Language) -> Page {
    let mut page = Page::new(language, Span::default());
    let day = Words::day(portfolio.as_of);
    page.title = page.said(page::WhereServicesStand { day }.words());
    let (passing, services) = (portfolio.passing(), portfolio.applicable());
    let answer = page::Passing {
        passing: passing.into(),
        of: services.into(),
    };
    let answer = page.said(answer.words());
    let says = answer.text.clone();
    let tone = match passing == services && services > 0 {
        true => Tone::Good,
        false => Tone::Open,
    };
    page.answer(tone, answer);
    page.push(Block::Bar {
        says,
        part: passing,
        whole: services,
    });
    let note = page.sentence(&portfolio.note);
    page.push(Block::Notice(note));
    let apart = portfolio.services.saturating_sub(services);
    if apart > 0 {
        let count = apart.into();
        page.notice(page::SetApart { count }.words());
    }
    page.left_out(&portfolio.reviews);
    let mut encodings = portfolio.standards.iter().map(|one| one.standard.encoding);
    if encodings.any(|one| one == Encoding::Unofficial) {
        page.encoding(Encoding::Unofficial);
    }
    overdue(&mut page, portfolio);
    coming(&mut page, portfolio);
    groups(&mut page, portfolio);
    for one in &portfolio.standards {
        standard(&mut page, one);
    }
    let digests = portfolio.standards.iter();
    let digests: Vec<_> = digests.map(|one| one.standard.digest.to_string()).collect();
    page.footer = Span::plain(format!(
        "{} · {}",
        page.day(portfolio.as_of),
        digests.join(" · ")
    ));
    page
}

fn overdue(page: &mut Page, portfolio: &Portfolio) {
    let overdue = &portfolio.overdue;
    page.section(page::OVERDUE_CONDITIONS);
    if overdue.conditions == 0 {
        let none = page.said(page::NONE_OVERDUE);
        page.line([none]);
        return;
    }
    let said = page::Overdue {
        conditions: overdue.conditions.into(),
        of: overdue.services.into(),
    };
    let said = page.said(said.words());
    page.line([said]);
    let rows = overdue.longest.iter().take(SHOWN).map(|one| {
        vec![
            page.name(&one.service.name),
            page.name(&one.service.organisation),
            Span::plain(one.condition.as_str()),
            Span::plain(one.requirement.as_str()),
            Span::plain(page.day(one.due)),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::LONGEST_OVERDUE),
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
        let said = page.sentence(&caveat);
        page.push(Block::Notice(said));
    }
    if portfolio.coming.is_empty() {
        return;
    }
    page.section(page::WHAT_COMES_NEXT);
    let falls = portfolio.coming.iter().map(|one| one.falls).sum::<u32>();
    if falls > 0 {
        let falls = falls.into();
        let said = page.said(page::WillNotPass { falls }.words());
        page.line([said]);
    }
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
            Span::plain(page.day(one.on)),
            Span::plain(one.falls.to_string()),
            Span::plain(capital(&cells.join("; "))),
        ]
    });
    let rows = rows.collect();
    page.push(Block::Table {
        caption: page.said(page::COMING_CAPTION),
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
        let (year, month, _) = one.month.parts();
        let month = calendar::MonthOfYear {
            month: Words::name_of_month(month),
            year: Words::same(year),
        };
        (page.said(month.words()), &one.outcomes)
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
            let title = page.labelled(&one.label, &one.title);
            (title, &one.outcomes)
        })
        .collect();
    let standard = Words::same(&name);
    let caption = page.said(page::PointsOutcomes { standard }.words());
    let first = page.said(page::POINT);
    let table = table(
        page,
        caption,
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
                page.said(short_of(one).words()),
            ]
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    let standard = Words::same(&name);
    page.push(Block::Table {
        caption: page.said(page::MostFallShort { standard }.words()),
        head: vec![
            page.said(page::REQUIREMENT),
            page.said(page::LEVEL),
            page.said(page::SHORT_OF),
        ],
        rows,
    });
}

fn short_of(one: &RequirementProgress) -> page::SoManyOf {
    page::SoManyOf {
        part: one.short.into(),
        of: one.of.into(),
    }
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
