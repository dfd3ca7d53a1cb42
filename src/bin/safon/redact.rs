//! `safon redact`: a document as an audience may see it.

use safon::{Assessment, DocumentKind, Report};

use crate::args::Redact;
use crate::{Answer, Refusal, load};

pub fn run(args: &Redact) -> Result<Answer, Refusal> {
    let name = args.file.display().to_string();
    let text = load::text(&args.file)?;
    let refused = |findings| Refusal::Findings(name.clone(), findings);
    let audience = args.audience.into();
    let text = match DocumentKind::of(&text) {
        Some(DocumentKind::Report) => Report::from_json(&text)
            .map_err(refused)?
            .redacted(audience)
            .to_json(),
        _ => Assessment::from_json(&text)
            .map_err(refused)?
            .redacted(audience)
            .to_json(),
    };
    load::written(text, args.output.as_deref(), audience)
}
