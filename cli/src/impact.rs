//! `safon impact`: what a revision does to services that were assessed.

use safon::impact::{CSVW, Cell};
use safon::{Outcome, Visibility};

use crate::answer::{Answer, Refusal};
use crate::args::{Impact as Args, ImpactFormat};
use crate::lines;
use crate::load;
use crate::page::{BAD, GOOD, Page, capital};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    load::only_tables_have_a_mark(args.bom, args.format == ImpactFormat::Csv)?;
    if args.format == ImpactFormat::Csvw {
        return load::written(CSVW.to_owned(), None, Visibility::Public);
    }
    let from = load::standard(Some(&args.old))?;
    let to = load::standard(Some(&args.new))?;
    let diff = from.diff(&to);
    let mut count = diff.impact(args.as_of);
    let name = lines::each(
        &args.portfolio,
        args.quiet,
        args.lang.into(),
        |line, read| match read {
            Ok(assessment) => count
                .add(line, &assessment)
                .map_err(safon::AssessError::into_findings),
            Err(findings) => {
                count.refuse(line, &findings);
                Err(findings)
            }
        },
    )?;
    let impact = count.finish(args.known);
    let counted = impact.assessed;
    let code = lines::told(&name, &impact.reviews, counted, args.lang.into());
    let text = match args.format {
        ImpactFormat::Json => impact.to_json(),
        ImpactFormat::Csv => load::table(impact.to_csv(), args.bom),
        ImpactFormat::Text | ImpactFormat::Csvw if counted == 0 => String::new(),
        ImpactFormat::Text | ImpactFormat::Csvw => page(&impact, args),
    };
    Ok(Answer { text, code })
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
    let gone = impact
        .matrix
        .iter()
        .filter(|cell| cell.old != Outcome::NotApplicable && cell.new == Outcome::NotApplicable);
    let gone: u32 = gone.map(|cell| cell.count).sum();
    if gone > 0 {
        let said = page.say(
            "To whom nothing applies any more, which is no fall",
            "Y rhai nad oes dim yn berthnasol iddynt mwyach, ac nid cwymp mo hynny",
        );
        let said = format!("{said}: {gone}");
        page.line(0, &said);
    }
    page.line(0, &capital(page.of(&impact.note).to_owned().as_str()));
    page.left_out(&impact.reviews);
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
        let name = page.service(&fall.service);
        page.item(0, "✗", &name);
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
