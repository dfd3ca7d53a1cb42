//! `safon redact`: a document as an audience may see it.

use std::path::Path;

use safon::{Assessment, DocumentKind, Report, Seal};

use crate::answer::{Answer, Refusal};
use crate::args::Redact;
use crate::load;

pub fn run(args: &Redact) -> Result<Answer, Refusal> {
    let name = args.file.display().to_string();
    let text = load::text(&args.file)?;
    let refused = |findings| Refusal::Findings(name.clone(), findings);
    let audience = args.audience.into();
    let text = match DocumentKind::of(&text) {
        Some(DocumentKind::Report) => Report::from_json(&text)
            .and_then(|report| report.for_audience(audience).map(Report::to_json))
            .map_err(refused)?,
        _ => {
            let review = Assessment::from_json(&text).map_err(refused)?;
            match &args.seal {
                None => review.redacted(audience),
                Some(file) => review.sealed(audience, &seal(file)?),
            }
            .to_json()
        }
    };
    load::written(text, args.output.as_deref(), audience)
}

/// The key in a file: its bytes as they are.
fn seal(file: &Path) -> Result<Seal, Refusal> {
    let name = file.display().to_string();
    let key = load::bytes(file).map_err(|error| load::cannot_read(&name, &error))?;
    Seal::new(&key).map_err(|findings| Refusal::Findings(name, findings))
}
