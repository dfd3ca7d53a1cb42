//! `safon crosswalk`: how two frameworks correspond, both ways.

use safon::crosswalk::{Confidence, CrosswalkRelation, ProjectedOutcome};
use safon::{Crosswalk, Report, Standard, register};

use crate::answer::{Answer, Refusal};
use crate::args::{Crosswalk as Args, Format};
use crate::load;
use crate::page::{GOOD, HEADING, OPEN, Page, QUIET};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let refused = |error: register::RegisterError| Refusal::Said(error.to_string());
    let id = |named: &str| named.split('@').next().unwrap_or_default().to_owned();
    let (from, to) = (id(&args.from), id(&args.to));
    let crosswalk = register::crosswalk(&from, &to).map_err(refused)?;
    let get = |revision: &safon::crosswalk::Revision| {
        register::get(revision.id.as_str(), &revision.version).map_err(refused)
    };
    let (from, to) = (get(&crosswalk.from)?, get(&crosswalk.to)?);
    let mut page = Page::new(args.lang.into());
    let json = match &args.report {
        None => {
            heading(&mut page, &crosswalk, &from, &to);
            rows(&mut page, &crosswalk, &from, &to);
            rows(&mut page, &crosswalk.converse(), &to, &from);
            crosswalk.to_json()
        }
        Some(file) => {
            let text = load::text(file)?;
            let report = Report::from_json(&text)
                .map_err(|findings| load::refused(file, &text, findings))?;
            let projection = report
                .project(&crosswalk)
                .map_err(|error| Refusal::Said(error.to_string()))?;
            heading(&mut page, &crosswalk, &from, &to);
            points(&mut page, &projection, &to);
            projection.to_json()
        }
    };
    let text = match args.format {
        Format::Json => json,
        Format::Text => page.into_text(),
    };
    Ok(Answer::of(text))
}

fn heading(page: &mut Page, crosswalk: &Crosswalk, from: &Standard, to: &Standard) {
    let name = |standard: &Standard| {
        let title = page.of(standard.title());
        format!("{title} {}", standard.version())
    };
    let head = format!("{} ↔ {}", name(from), name(to));
    page.styled(HEADING, "", &head);
    if let Some(note) = &crosswalk.note {
        let note = page.of(note).to_owned();
        page.styled(QUIET, "", &note);
    }
}

fn title(page: &Page, standard: &Standard, id: &safon::Id) -> String {
    let criterion = standard.criteria().find(|criterion| criterion.id == *id);
    criterion.map_or_else(
        || id.to_string(),
        |criterion| format!("{} {}", criterion.number, page.of(&criterion.title)),
    )
}

fn rows(page: &mut Page, crosswalk: &Crosswalk, from: &Standard, to: &Standard) {
    let name = page.of(from.title()).to_owned();
    page.heading(&name);
    for criterion in from.criteria() {
        let head = title(page, from, &criterion.id);
        page.line(0, &head);
        let of = |row: &&safon::crosswalk::CrosswalkRow| row.from.as_ref() == Some(&criterion.id);
        for row in crosswalk.rows.iter().filter(of) {
            let relation = relation(page, row.relation);
            let sure = confidence(page, row.confidence);
            match &row.to {
                Some(to_id) => {
                    let other = title(page, to, to_id);
                    page.item(2, "-", &format!("{relation}: {other} ({sure})"));
                }
                None => page.item(2, "-", &format!("{relation} ({sure})")),
            }
        }
    }
}

fn relation(page: &Page, relation: CrosswalkRelation) -> &'static str {
    match relation {
        CrosswalkRelation::Equal => page.say("the same as", "yr un fath â'r canlynol"),
        CrosswalkRelation::Subset => page.say("a part of", "rhan o'r canlynol"),
        CrosswalkRelation::Superset => page.say("this and more", "y canlynol a mwy"),
        CrosswalkRelation::Intersects => page.say("overlaps with", "yn gorgyffwrdd â'r canlynol"),
        CrosswalkRelation::None => page.say("no counterpart", "dim yn cyfateb"),
    }
}

fn confidence(page: &Page, confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => page.say("sure", "sicr"),
        Confidence::Medium => page.say("fairly sure", "gweddol sicr"),
        Confidence::Low => page.say("not sure", "ansicr"),
    }
}

fn points(page: &mut Page, projection: &safon::crosswalk::Projection, to: &Standard) {
    let met = projection
        .points
        .iter()
        .filter(|one| one.outcome == ProjectedOutcome::Met)
        .count();
    let name = page.of(&projection.service.name).to_owned();
    let said = page.say(
        "met, as far as it must hold",
        "wedi'u bodloni, cyn belled ag y mae'n rhaid",
    );
    let all = projection.points.len();
    page.line(
        0,
        &format!("{name}, {}: {said}: {met} / {all}", projection.as_of),
    );
    page.blank();
    let place = |id: &safon::Id| to.criteria().position(|criterion| criterion.id == *id);
    let mut points: Vec<_> = projection.points.iter().collect();
    points.sort_by_key(|point| place(&point.id));
    for point in points {
        let head = title(page, to, &point.id);
        let (style, mark) = match point.outcome {
            ProjectedOutcome::Met => (GOOD, "✓"),
            ProjectedOutcome::Undetermined => (OPEN, "?"),
        };
        page.item_in(style, 0, mark, &head);
        for because in &point.because {
            let because = page.of(because).to_owned();
            page.item(2, "-", &because);
        }
    }
}
