//! `safon progress`: where many services stand.

use safon::portfolio::{CSVW, PortfolioCount};
use safon::{Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Progress, ProgressFormat};
use crate::lines::{self, Standards};
use crate::load;

pub fn run(args: &Progress) -> Result<Answer, Refusal> {
    load::only_tables_have_a_mark(args.bom, args.format == ProgressFormat::Csv)?;
    if args.format == ProgressFormat::Csvw {
        return load::written(CSVW.to_owned(), args.output.as_deref(), Visibility::Public);
    }
    let mut standards = Standards::of(args.standard.as_deref())?;
    let mut count = PortfolioCount::new(args.as_of);
    let name = lines::each(
        &args.portfolio,
        args.quiet,
        args.lang.into(),
        |line, read| {
            let read = read.and_then(|review| Ok((standards.get(&review.standard)?, review)));
            match read {
                Ok((standard, review)) => count
                    .add(line, &standard, &review)
                    .map_err(safon::AssessError::into_findings),
                Err(findings) => {
                    count.refuse(line, &findings);
                    Err(findings)
                }
            }
        },
    )?;
    let portfolio = count.finish(args.known);
    let services = portfolio.services;
    let code = lines::told(&name, &portfolio.reviews, services, args.lang.into());
    if services == 0 && args.format != ProgressFormat::Json {
        let text = String::new();
        return Ok(Answer { text, code });
    }
    let page = || render::portfolio(&portfolio, args.lang.into());
    let text = match args.format {
        ProgressFormat::Json => portfolio.to_json(),
        ProgressFormat::Csv => load::table(portfolio.to_csv(), args.bom),
        ProgressFormat::Markdown => page().to_markdown(),
        ProgressFormat::Html => page().to_html(args.twin.as_deref()),
        ProgressFormat::Text | ProgressFormat::Csvw => page().to_terminal(),
    };
    let answer = load::written(text, args.output.as_deref(), Visibility::Public)?;
    Ok(Answer { code, ..answer })
}
