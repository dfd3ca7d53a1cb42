//! `safon progress`: where many services stand.

use safon::portfolio::{CSVW, PortfolioCount};
use safon::standard::Encoding;
use safon::{Level, Portfolio, Visibility, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Progress, ProgressFormat};
use crate::lines::{self, Standards};
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page, QUIET, capital};

/// How many requirements and days a page of text lists.
const LISTED: usize = 10;

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
        ProgressFormat::Text | ProgressFormat::Csvw => text(&portfolio, args),
    };
    let answer = load::written(text, args.output.as_deref(), Visibility::Public)?;
    Ok(Answer { code, ..answer })
}

fn text(portfolio: &Portfolio, args: &Progress) -> String {
    let mut page = Page::new(args.lang.into());
    let language = page.language();
    let (passing, services) = (portfolio.passing(), portfolio.applicable());
    let answer = page.say("Services that pass", "Gwasanaethau sy'n llwyddo");
    let answer = format!("{answer}: {passing} / {services} ({})", portfolio.as_of);
    let style = match passing == services && services > 0 {
        true => GOOD,
        false => OPEN,
    };
    page.styled(style, "", &answer);
    let note = capital(page.of(&portfolio.note));
    page.line(0, &note);
    let apart = portfolio.services.saturating_sub(services);
    if apart > 0 {
        let said = page.say(
            "Services to which nothing applies, counted apart",
            "Gwasanaethau lle nad oes dim yn berthnasol, a gyfrifir ar wahân",
        );
        let said = format!("{said}: {apart}");
        page.line(0, &said);
    }
    page.left_out(&portfolio.reviews);
    let mut encodings = portfolio.standards.iter().map(|one| one.standard.encoding);
    page.notices(match encodings.all(|one| one == Encoding::Official) {
        true => Encoding::Official,
        false => Encoding::Unofficial,
    });
    let title = page.say("Outcomes", "Canlyniadau");
    page.heading(title);
    for tally in &portfolio.outcomes {
        let name = capital(&tally.outcome.in_language(language));
        page.item(0, "•", &format!("{name}: {}", tally.count));
    }
    overdue(&mut page, portfolio);
    coming(&mut page, portfolio);
    for one in &portfolio.standards {
        let title = page.say("What most fall short of", "Lle mae'r mwyaf yn brin");
        let title = format!("{title}: {} {}", one.standard.id, one.standard.version);
        page.heading(&title);
        let short =
            (one.requirements.iter()).filter(|one| one.short > 0 && one.level != Level::May);
        for requirement in short.take(LISTED) {
            let statement = page.of(&requirement.statement).to_owned();
            let share = format!("{} / {}", requirement.short, requirement.of);
            page.item(0, &share, &format!("{} – {statement}", requirement.id));
        }
    }
    page.blank();
    let more = page.say(
        "By sector, stage, organisation and month: --format html, csv, markdown or json.",
        "Fesul sector, cam, sefydliad a mis: --format html, csv, markdown neu json.",
    );
    page.styled(QUIET, "", more);
    page.into_text()
}

fn overdue(page: &mut Page, portfolio: &Portfolio) {
    let overdue = &portfolio.overdue;
    if overdue.conditions == 0 {
        return;
    }
    let title = page.say("Overdue conditions", "Amodau hwyr");
    let title = format!("{title}: {}", overdue.conditions);
    page.heading(&title);
    for one in overdue.longest.iter().take(LISTED) {
        let said = format!("{}: {}", page.service(&one.service), one.requirement);
        page.item_in(BAD, 0, &one.due.to_string(), &said);
    }
}

fn coming(page: &mut Page, portfolio: &Portfolio) {
    if let Some(caveat) = portfolio.coming_caveat() {
        page.blank();
        let caveat = capital(page.of(&caveat));
        page.line(0, &caveat);
    }
    let falling: Vec<_> = (portfolio.coming.iter())
        .filter(|one| one.falls > 0)
        .collect();
    if falling.is_empty() {
        return;
    }
    let falls: u32 = falling.iter().map(|one| one.falls).sum();
    let title = page.say(
        "Who passes and will not, if nobody acts",
        "Yn llwyddo nawr, ond nid bellach os na wneir dim",
    );
    let title = format!("{title}: {falls}");
    page.heading(&title);
    for one in falling.iter().take(LISTED) {
        page.item(0, &one.on.to_string(), &one.falls.to_string());
    }
    if falling.len() > LISTED {
        let more = page.say("further days", "dyddiau eraill");
        let more = format!("{more}: {}", falling.len() - LISTED);
        page.line(0, &more);
    }
}
