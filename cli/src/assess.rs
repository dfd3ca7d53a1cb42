//! `safon assess`: the report, and its page.

use safon::{Assessment, render, unknown_standard};

use crate::answer::{Answer, Refusal};
use crate::args::{Assess, Format};
use crate::exit::Exit;
use crate::load;

pub fn run(args: &Assess) -> Result<Answer, Refusal> {
    if args.ndjson {
        return crate::many::run(args);
    }
    let text = load::text(&args.file)?;
    let refused = |findings| load::refused_to(args.audience.into(), &args.file, &text, findings);
    let assessment = Assessment::from_json(&text).map_err(refused)?;
    let standard = match &args.standard {
        Some(named) => load::standard(Some(named))?,
        None => load::revision(&assessment.standard)
            .ok_or_else(|| refused(unknown_standard(&assessment.standard)))?,
    };
    let report = standard
        .assess_for(args.audience.into(), &assessment, args.as_of)
        .map_err(|error| refused(error.into_findings()))?;
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
