//! `safon migrate`: an assessment carried over to another revision.

use safon::{Assessment, Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Migrate};
use crate::load;

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
        Format::Text => render::migration(&migration, args.lang.into()).to_terminal(),
    };
    Ok(Answer::of(text))
}
