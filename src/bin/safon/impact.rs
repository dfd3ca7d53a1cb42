//! `safon impact`: what a revision does to services that were assessed.

use safon::Outcome;
use safon::impact::Cell;

use crate::args::{Format, Impact as Args};
use crate::lines;
use crate::page::{BAD, GOOD, Page, capital};
use crate::{Answer, Refusal, load};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let from = load::standard(Some(&args.old))?;
    let to = load::standard(Some(&args.new))?;
    let diff = from.diff(&to);
    let mut count = diff.impact(args.as_of);
    let name = lines::each(&args.portfolio, args.quiet, |read| match read {
        Ok(assessment) => count
            .add(&assessment)
            .map_err(safon::AssessError::into_findings),
        Err(findings) => {
            count.refuse();
            Err(findings)
        }
    })?;
    let impact = count.finish(args.known);
    if impact.assessed == 0 {
        return Err(Refusal::Said(format!(
            "{} has no assessment that can be counted",
            name
        )));
    }
    let text = match args.format {
        Format::Json => impact.to_json(),
        Format::Text => page(&impact, args),
    };
    Ok(Answer { text, code: 0 })
}

fn page(impact: &safon::Impact, args: &Args) -> String {
    let mut page = Page::new(args.lang.into());
    let language = page.language();
    page.heading(&format!(
        "{}: {} → {}",
        impact.to.id, impact.from.version, impact.to.version
    ));
    let (style, fall) = match impact.falls.len() {
        0 => (
            GOOD,
            page.say(
                "Nobody who passes falls.",
                "Nid oes neb sy'n llwyddo yn cwympo.",
            )
            .to_owned(),
        ),
        falls => (
            BAD,
            format!(
                "{}: {falls}",
                page.say("Who passes and would fall", "Yn llwyddo, ond yn cwympo")
            ),
        ),
    };
    page.styled(style, "", &fall);
    page.line(0, &capital(page.of(&impact.note).to_owned().as_str()));
    if impact.refused > 0 {
        let refused = page.say(
            "documents that could not be used",
            "dogfennau na ellid eu defnyddio",
        );
        page.line(0, &format!("{}: {}", capital(refused), impact.refused));
    }
    let title = page.say("Outcomes", "Canlyniadau");
    page.heading(title);
    let matrix = |page: &mut Page, indent: usize, matrix: &[Cell<Outcome>]| {
        for cell in matrix {
            let line = format!(
                "{} → {}: {}",
                cell.old.in_language(language),
                cell.new.in_language(language),
                cell.count
            );
            page.item(indent, "•", &capital(&line));
        }
    };
    matrix(&mut page, 0, &impact.matrix);
    if !impact.falls.is_empty() {
        let title = page.say(
            "Who falls, and the least repair",
            "Pwy sy'n cwympo, a'r ateb lleiaf",
        );
        page.heading(title);
    }
    for fall in &impact.falls {
        let name = page.of(&fall.service.name).to_owned();
        page.item(0, "✗", &format!("{name} ({})", fall.service.id));
        for repair in &fall.repairs {
            for step in &repair.to_do {
                let step = page.of(&step.text).to_owned();
                page.item(2, "→", &format!("{}: {step}", repair.requirement));
            }
        }
    }
    if impact.sectors.len() > 1 {
        let title = page.say("By sector", "Fesul sector");
        page.heading(title);
        for sector in &impact.sectors {
            let none = page.say("not stated", "heb ei nodi");
            let name = sector
                .sector
                .as_ref()
                .map_or(none, |sector| sector.as_str())
                .to_owned();
            page.line(0, &name);
            matrix(&mut page, 2, &sector.matrix);
        }
    }
    page.into_text()
}
