//! `safon crosswalk`: how two frameworks correspond, both ways.

use safon::crosswalk::Revision;
use safon::{Report, register, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Crosswalk as Args, Format};
use crate::load;

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let id = |named: &str| named.split('@').next().unwrap_or_default().to_owned();
    let (from, to) = (id(&args.from), id(&args.to));
    let crosswalk = register::crosswalk(&from, &to)?;
    let get = |revision: &Revision| register::get(revision.id.as_str(), &revision.version);
    let (from, to) = (get(&crosswalk.from)?, get(&crosswalk.to)?);
    let language = args.lang.into();
    let (json, page) = match &args.report {
        None => {
            let page = render::crosswalk(&crosswalk, &from, &to, language);
            (crosswalk.to_json(), page)
        }
        Some(file) => {
            let text = load::text(file)?;
            let report = Report::from_json(&text)
                .map_err(|findings| load::refused(file, &text, findings))?;
            let projection = report.project(&crosswalk)?;
            let page = render::projection(&projection, &crosswalk, &from, &to, language);
            (projection.to_json(), page)
        }
    };
    Ok(Answer::of(match args.format {
        Format::Json => json,
        Format::Text => page.to_terminal(),
    }))
}
