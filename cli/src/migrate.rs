//! `safon migrate`: an assessment carried over to another revision.

use safon::Migration;
use safon::migrate::{ChangedBy, Entered, LedgerRow, LedgerState};
use safon::{Assessment, Visibility};

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Migrate};
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page, capital};

pub fn run(args: &Migrate) -> Result<Answer, Refusal> {
    let text = load::text(&args.file)?;
    let refuse = |findings| load::refused(&args.file, &text, findings);
    let assessment = Assessment::from_json(&text).map_err(refuse)?;
    let from = match &args.from {
        Some(named) => load::standard(Some(named))?,
        None => load::revision(&assessment.standard).ok_or_else(|| {
            refuse(safon::unknown_standard(&assessment.standard).located_in(&text))
        })?,
    };
    let to = load::standard(Some(&args.to))?;
    let diff = from.diff(&to);
    let migration = assessment
        .migrate(&diff, args.as_of)
        .map_err(|error| refuse(error.into_findings().located_in(&text)))?;
    if let Some(path) = &args.output {
        // Nothing in it is withheld from anybody, so it is for whoever had the old one.
        load::write(
            path,
            &migration.assessment.to_json(),
            Visibility::Restricted,
        )?;
    }
    let text = match args.format {
        Format::Json => migration.to_json(),
        Format::Text => page(&migration, args),
    };
    Ok(Answer::of(text))
}

fn page(migration: &Migration, args: &Migrate) -> String {
    let mut page = Page::new(args.lang.into());
    let outcomes = &migration.outcomes;
    let service = page.of(&migration.assessment.service.name);
    let title = format!(
        "{service}: {} → {}",
        migration.from.version, migration.to.version
    );
    page.heading(&title);
    let language = page.language();
    let style = match outcomes.new_today.passes() {
        true => GOOD,
        false => OPEN,
    };
    let now = capital(&outcomes.new_today.in_language(language));
    page.styled(style, "", &now);
    let changed = match outcomes.changed_by {
        None => None,
        Some(ChangedBy::Revision) => Some(page.say(
            "It passed, and does not pass now: that is the revision.",
            "Roedd yn llwyddo, ond nid bellach: y fersiwn newydd yw'r achos.",
        )),
        Some(ChangedBy::Ageing) => Some(page.say(
            "It passed, and does not pass now: that is the age of its evidence.",
            "Roedd yn llwyddo, ond nid bellach: oedran y dystiolaeth yw'r achos.",
        )),
        Some(ChangedBy::Both) => Some(page.say(
            "It passed, and does not pass now: that is the revision and the time that has passed.",
            "Roedd yn llwyddo, ond nid bellach: y fersiwn newydd a threigl amser yw'r achos.",
        )),
    };
    if let Some(changed) = changed {
        page.styled(BAD, "", changed);
    }
    let rows = [
        (
            page.say("on the day of the review", "ar ddiwrnod yr adolygiad"),
            outcomes.old_then,
            outcomes.new_then,
        ),
        (
            page.say("today", "heddiw"),
            outcomes.old_today,
            outcomes.new_today,
        ),
    ];
    for (when, old, new) in rows {
        let when = match when == page.say("today", "heddiw") {
            true => migration.as_of.to_string(),
            false => format!("{} ({when})", migration.assessment.assessed_on),
        };
        let line = format!(
            "{when}: {} → {}",
            old.in_language(language),
            new.in_language(language)
        );
        page.line(2, &line);
    }
    for (state, title) in [
        (
            LedgerState::NeedsReview,
            page.say("Needs review", "Angen ei adolygu"),
        ),
        (
            LedgerState::New,
            page.say("Asked first here", "Gofynnir yma gyntaf"),
        ),
        (
            LedgerState::Archived,
            page.say("Kept, with no place here", "Wedi'i gadw, heb le yma"),
        ),
        (
            LedgerState::Recomputed,
            page.say("Computed anew", "Wedi'i gyfrifo o'r newydd"),
        ),
    ] {
        section(&mut page, migration, state, title);
    }
    for (state, title) in [
        (
            LedgerState::CarriedDeclared,
            page.say(
                "Carried over, as the author declares",
                "Wedi'i drosglwyddo, yn ôl yr awdur",
            ),
        ),
        (
            LedgerState::CarriedProved,
            page.say(
                "Carried over, as proved",
                "Wedi'i drosglwyddo, ar sail prawf",
            ),
        ),
        (
            LedgerState::Carried,
            page.say("Carried over as it was", "Wedi'i drosglwyddo fel yr oedd"),
        ),
    ] {
        counted(&mut page, migration, state, title);
    }
    page.into_text()
}

/// What needs nobody's attention: how many of each.
fn counted(page: &mut Page, migration: &Migration, state: LedgerState, title: &str) {
    let counts = Entered::ALL.iter().filter_map(|what| {
        let rows = migration.ledger.iter();
        let count = rows
            .filter(|row| row.state == state && row.what == *what)
            .count();
        (count > 0).then(|| format!("{} {count}", name(*what, page)))
    });
    let counts: Vec<_> = counts.collect();
    if !counts.is_empty() {
        page.heading(title);
        page.line(0, &counts.join(", "));
    }
}

fn name(what: Entered, page: &Page) -> &'static str {
    match what {
        Entered::Requirement => page.say("requirement", "gofyniad"),
        Entered::Fact => page.say("fact", "ffaith"),
        Entered::Evidence => page.say("evidence", "tystiolaeth"),
        Entered::Judgement => page.say("judgement", "dyfarniad"),
        Entered::Exemption => page.say("exemption", "eithriad"),
        Entered::Condition => page.say("condition", "amod"),
        Entered::Decision => page.say("decision", "penderfyniad"),
    }
}

fn section(page: &mut Page, migration: &Migration, state: LedgerState, title: &str) {
    let rows: Vec<&LedgerRow> = migration
        .ledger
        .iter()
        .filter(|row| row.state == state)
        .collect();
    if rows.is_empty() {
        return;
    }
    page.heading(&format!("{title}: {}", rows.len()));
    for row in rows {
        let id = row.id.as_ref().map_or(String::new(), |id| format!(" {id}"));
        let there = row
            .targets
            .iter()
            .filter(|target| Some(*target) != row.id.as_ref());
        let there: Vec<_> = there.map(|id| id.as_str()).collect();
        let arrow = match there.is_empty() {
            true => String::new(),
            false => format!(" → {}", there.join(", ")),
        };
        let why = row
            .why
            .as_ref()
            .map_or(String::new(), |why| format!(": {}", page.of(why)));
        page.item(0, "•", &format!("{}{id}{arrow}{why}", name(row.what, page)));
    }
}
