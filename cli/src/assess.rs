//! `safon assess`: the report, and its page.

use safon::{Assessment, Visibility, render, unknown_standard};

use crate::answer::{Answer, Refusal};
use crate::args::{Assess, Format};
use crate::exit::Exit;
use crate::load;

pub fn run(args: &Assess) -> Result<Answer, Refusal> {
    if args.ndjson {
        return crate::many::run(args);
    }
    let name = args.file.display().to_string();
    let text = load::text(&args.file)?;
    let sees_all = Visibility::from(args.audience) == Visibility::Restricted;
    let refused = |findings: safon::Findings| match sees_all {
        true => load::refused(&args.file, &text, findings),
        // What is made for others shows nothing of the text.
        false => Refusal::Findings(name.clone(), findings),
    };
    let assessment = Assessment::from_json(&text).map_err(refused)?;
    let standard = match &args.standard {
        Some(named) => load::standard(Some(named))?,
        None => load::revision(&assessment.standard)
            .ok_or_else(|| refused(unknown_standard(&assessment.standard).located_in(&text)))?,
    };
    let report = standard
        .assess_for(args.audience.into(), &assessment, args.as_of)
        .map_err(|error| {
            let findings = error.into_findings();
            // A column says how long what stands before it is, hidden or not.
            refused(match sees_all {
                true => findings.located_in(&text),
                false => findings,
            })
        })?;
    let text = match args.format {
        Format::Json => report.to_json(),
        Format::Text => render::report(&report, args.audience.into(), args.lang.into())
            .map_err(refused)?
            .to_terminal(),
    };
    Ok(Answer {
        text,
        code: Exit::of(report.outcome()),
    })
}
