//! The page of a migration: the outcome under the other revision, and what became of every answer.

use super::page::{ListItem, Page, Span, Tone};
use crate::compare::migrate::{ChangedBy, Entered, LedgerRow, LedgerState, Migration};
use crate::words::message::Message;
use crate::words::{Language, Words, page};

/// The page of a review that was carried over to another revision.
pub fn migration(migration: &Migration, language: Language) -> Page {
    let outcomes = &migration.outcomes;
    let service = migration.assessment.service.name.in_language(language);
    let (from, to) = (&migration.from.version, &migration.to.version);
    let mut page = Page::new(language, Span::plain(format!("{service}: {from} → {to}")));
    page.names = Some(page.say(page::SERVICE));
    let answer = page.capital(outcomes.new_today.words());
    page.answer(outcomes.new_today.into(), answer);
    let changed = outcomes.changed_by.map(|by| match by {
        ChangedBy::Revision => page::FAILS_BY_REVISION,
        ChangedBy::Ageing => page::FAILS_BY_AGE,
        ChangedBy::Both => page::FAILS_BY_BOTH,
    });
    if let Some(changed) = changed {
        let changed = page.said(changed);
        page.answer(Tone::Bad, changed);
    }
    let then = page::OnTheDayOfTheReview {
        day: Words::day(migration.assessment.assessed_on),
        old: outcomes.old_then.words(),
        new: outcomes.new_then.words(),
    };
    let today = page::OnTheDay {
        day: Words::day(migration.as_of),
        old: outcomes.old_today.words(),
        new: outcomes.new_today.words(),
    };
    let rows = [page.said(then.words()), page.said(today.words())];
    page.items(rows.map(ListItem::from));
    for (state, title) in [
        (LedgerState::NeedsReview, page::NEEDS_REVIEW),
        (LedgerState::New, page::ASKED_FIRST_HERE),
        (LedgerState::Archived, page::KEPT_WITHOUT_PLACE),
        (LedgerState::Recomputed, page::COMPUTED_ANEW),
    ] {
        listed(&mut page, migration, state, title);
    }
    for (state, title) in [
        (LedgerState::CarriedDeclared, page::CARRIED_DECLARED),
        (LedgerState::CarriedProved, page::CARRIED_PROVED),
        (LedgerState::Carried, page::CARRIED),
    ] {
        counted(&mut page, migration, state, title);
    }
    page.footer = Span::plain(format!(
        "{} → {}",
        migration.from.digest, migration.to.digest
    ));
    page
}

/// What somebody has to look at, one by one.
fn listed(page: &mut Page, migration: &Migration, state: LedgerState, title: Words) {
    let rows = migration.ledger.iter().filter(|row| row.state == state);
    let rows: Vec<_> = rows.map(|one| row(page, one)).collect();
    if !rows.is_empty() {
        let title = format!("{}: {}", page.say(title), rows.len());
        page.heading(2, Span::plain(title));
        page.items(rows);
    }
}

fn row(page: &Page, row: &LedgerRow) -> ListItem {
    let id = row.id.as_ref();
    let there = row.targets.iter().filter(|target| Some(*target) != id);
    let there: Vec<_> = there.map(|id| id.as_str()).collect();
    let arrow = match there.is_empty() {
        true => String::new(),
        false => format!(" → {}", there.join(", ")),
    };
    let id = id.map_or(String::new(), |id| format!(" {id}"));
    let what = page.say(name(row.what));
    let mut spans = vec![Span::plain(format!("{what}{id}{arrow}"))];
    if let Some(why) = &row.why {
        spans.push(Span::plain(": "));
        spans.push(page.name(why));
    }
    ListItem::of(spans)
}

/// What needs nobody's attention: how many of each.
fn counted(page: &mut Page, migration: &Migration, state: LedgerState, title: Words) {
    let counts = Entered::ALL.iter().filter_map(|what| {
        let rows = migration.ledger.iter();
        let rows = rows.filter(|row| row.state == state && row.what == *what);
        let count = rows.count();
        let said = format!("{}: {count}", page.say(name(*what)));
        (count > 0).then(|| ListItem::from(Span::plain(said)))
    });
    let counts: Vec<_> = counts.collect();
    if !counts.is_empty() {
        page.section(title);
        page.items(counts);
    }
}

pub(super) fn name(what: Entered) -> Words {
    match what {
        Entered::Requirement => page::A_REQUIREMENT,
        Entered::Fact => page::A_FACT,
        Entered::Evidence => page::EVIDENCE,
        Entered::Judgement => page::A_JUDGEMENT,
        Entered::Exemption => page::AN_EXEMPTION,
        Entered::Condition => page::A_CONDITION,
        Entered::Decision => page::A_DECISION,
    }
}
