//! `safon render`: pages in HTML or Markdown.

use safon::{Id, Report, Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{PageFormat, Render, Rendered};
use crate::checklist;
use crate::load;

pub fn run(args: &Render) -> Result<Answer, Refusal> {
    let audience = match &args.what {
        Rendered::Report { audience, .. } => (*audience).into(),
        _ => Visibility::Public,
    };
    let (page, how) = match &args.what {
        Rendered::Standard { standard, how } => {
            let standard = load::standard(standard.as_deref())?;
            (render::standard(&standard, how.lang.into()), how)
        }
        Rendered::Checklist {
            standard,
            facts,
            how,
        } => {
            let standard = load::standard(standard.as_deref())?;
            let facts = checklist::facts(facts)?;
            let listed = standard
                .checklist(&facts)
                .map_err(|findings| Refusal::Misused("--fact".into(), findings))?;
            (render::checklist(&listed, &standard, how.lang.into()), how)
        }
        Rendered::Playbook {
            stage,
            standard,
            how,
        } => {
            let standard = load::standard(standard.as_deref())?;
            let stage = stage.parse::<Id>()?;
            let page = render::playbook(&standard, &stage, how.lang.into())
                .map_err(|findings| Refusal::Misused("stage".into(), findings))?;
            (page, how)
        }
        Rendered::Report { file, how, .. } => {
            let name = file.display().to_string();
            let page = Report::from_json(&load::text(file)?)
                .and_then(|report| render::report(&report, audience, how.lang.into()))
                .map_err(|findings| Refusal::Findings(name, findings))?;
            (page, how)
        }
        Rendered::Diff { old, new, how } => {
            let (old, new) = (load::standard(Some(old))?, load::standard(Some(new))?);
            (render::diff(&old.diff(&new), how.lang.into()), how)
        }
    };
    let text = match how.format {
        PageFormat::Html => page.to_html(how.twin.as_deref()),
        PageFormat::Markdown => page.to_markdown(),
    };
    load::written(text, how.output.as_deref(), audience)
}
