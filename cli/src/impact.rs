//! `safon impact`: what a revision does to services that were assessed.

use safon::impact::CSVW;
use safon::{Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Impact as Args, ImpactFormat};
use crate::lines;
use crate::load;

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
        ImpactFormat::Text | ImpactFormat::Csvw => {
            render::impact(&impact, args.lang.into()).to_terminal()
        }
    };
    Ok(Answer { text, code })
}
