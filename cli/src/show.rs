//! `safon show` and `safon list`: standards to read.

use safon::register::{self, Certainty, Event, EventKind};
use safon::standard::{Basis, Criterion, Requirement};

use crate::answer::{Answer, Refusal};
use crate::args::{List, Show};
use crate::load;
use crate::page::{HEADING, Page, QUIET};

pub fn show(args: &Show) -> Result<Answer, Refusal> {
    // `safon show 2` means criterion 2 of the usual standard.
    let (named, wanted) = match (args.standard.as_deref(), args.criterion.as_deref()) {
        (Some(only), None) if !only.contains('@') && !std::path::Path::new(only).exists() => {
            (None, Some(only))
        }
        both => both,
    };
    let standard = load::standard(named)?;
    let mut page = Page::new(args.lang.into());
    let title = page.of(standard.title()).to_owned();
    page.styled(HEADING, "", &format!("{title} {}", standard.version()));
    let draft = standard.document();
    let publisher = page.of(&draft.publisher.name).to_owned();
    page.line(0, &publisher);
    page.notices(draft.encoding);
    let mut found = false;
    for criterion in standard.criteria() {
        let number = criterion.number.to_string();
        if wanted.is_some_and(|wanted| criterion.id != *wanted && number != wanted) {
            continue;
        }
        found = true;
        write(&mut page, criterion, wanted.is_some());
    }
    if !found {
        let wanted = wanted.unwrap_or_default();
        let known: Vec<_> = standard.criteria().map(|one| one.id.as_str()).collect();
        let known = known.join(", ");
        return Err(Refusal::Said(format!(
            "the standard has no criterion `{wanted}`; it has {known}"
        )));
    }
    Ok(Answer::of(page.into_text()))
}

fn write(page: &mut Page, criterion: &Criterion, whole: bool) {
    page.heading(&format!(
        "{} {}",
        criterion.number,
        page.of(&criterion.title)
    ));
    if let Some(note) = criterion.title.note.as_ref().filter(|_| whole) {
        page.styled(QUIET, "  ", note);
    }
    if let Some(intent) = &criterion.intent {
        let intent = page.of(intent).to_owned();
        page.line(2, &intent);
    }
    for requirement in &criterion.requirements {
        write_requirement(page, requirement, whole);
    }
}

fn write_requirement(page: &mut Page, requirement: &Requirement, whole: bool) {
    let level = page.level(requirement.level);
    let statement = page.of(&requirement.statement).to_owned();
    page.item(
        2,
        "-",
        &format!("{statement} ({level}; {})", requirement.id),
    );
    if !whole {
        return;
    }
    let texts = [&requirement.guidance, &requirement.remedy];
    for text in texts.into_iter().flatten() {
        let text = page.of(text).to_owned();
        page.line(4, &text);
    }
    let basis = match &requirement.basis {
        Basis::Official(official) => {
            let said = page.say("In the publisher's words", "Yng ngeiriau'r cyhoeddwr");
            format!("{said}: {}", official.source.as_str())
        }
        Basis::Interpretation(reading) => {
            let rationale = page.of(&reading.rationale).to_owned();
            let source = reading.source.as_ref().map_or("", |source| source.as_str());
            format!("{rationale} {source}")
        }
    };
    page.styled(QUIET, "    ", basis.trim_end());
    if !requirement.statement.is_reviewed() {
        let said = page.say("Welsh not yet reviewed", "Cymraeg heb ei hadolygu eto");
        page.styled(QUIET, "    ", said);
    }
}

pub fn list(args: &List) -> Result<Answer, Refusal> {
    let mut page = Page::new(args.lang.into());
    let register = register::register().map_err(|error| Refusal::Said(error.to_string()))?;
    for entry in &register.entries {
        let standard = register::get(entry.id.as_str(), &entry.version)
            .map_err(|error| Refusal::Said(error.to_string()))?;
        let reference = format!("{}@{}", entry.id, entry.version);
        page.styled(HEADING, "", &reference);
        let title = page.of(standard.title()).to_owned();
        page.line(2, &title);
        for event in &entry.timeline {
            let when = when(&page, event);
            let sure = match event.certainty {
                Certainty::Publisher => "",
                Certainty::Corroborated => page.say(" (two sources)", " (dwy ffynhonnell)"),
                Certainty::SingleSource => page.say(
                    " (one source, or inferred)",
                    " (un ffynhonnell, neu ei gasglu)",
                ),
            };
            page.line(
                2,
                &format!("{}: {when}{sure}", event_words(&page, event.event)),
            );
        }
    }
    Ok(Answer::of(page.into_text()))
}

/// The day of an event, or the window in which it lies.
fn when(page: &Page, event: &Event) -> String {
    let mut parts = Vec::new();
    let days = [
        (event.on, "", ""),
        (event.after, "after ", "ar ôl: "),
        (event.by, "by ", "erbyn: "),
    ];
    for (day, en, cy) in days {
        if let Some(day) = day {
            parts.push(format!("{}{day}", page.say(en, cy)));
        }
    }
    parts.join(", ")
}

fn event_words(page: &Page, event: EventKind) -> &'static str {
    let (en, cy) = match event {
        EventKind::Consultation => ("consultation", "ymgynghoriad"),
        EventKind::Published => ("published", "cyhoeddwyd"),
        EventKind::InForce => ("in force", "mewn grym"),
        EventKind::TransitionEnds => ("transition ends", "diwedd y cyfnod pontio"),
        EventKind::Superseded => ("superseded", "wedi'i ddisodli"),
        EventKind::Withdrawn => ("withdrawn", "wedi'i dynnu'n ôl"),
    };
    match page.language() {
        safon::Language::En => en,
        safon::Language::Cy => cy,
    }
}
