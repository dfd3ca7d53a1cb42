//! `safon checklist`: what applies to a service, and what to show for it.

use std::collections::BTreeMap;

use safon::checklist::RequirementChecklist;
use safon::rule::Truth;
use safon::standard::Judging;
use safon::{Date, FactValue, Id, Standard};

use crate::answer::{Answer, Refusal};
use crate::args::{Checklist as Args, Format};
use crate::exit::Exit;
use crate::load;
use crate::page::{OPEN, Page, QUIET};

pub fn run(args: &Args) -> Result<Answer, Refusal> {
    let standard = load::standard(args.standard.as_deref())?;
    let facts = facts(&args.facts)?;
    let refused = |findings| Refusal::Misused("--fact".to_owned(), findings);
    if args.starter {
        let on = match args.on {
            Some(on) => on,
            None => today()?,
        };
        let starter = standard
            .starter(&facts, on, args.lang.into())
            .map_err(refused)?;
        return Ok(Answer::of(starter.to_json()));
    }
    let checklist = standard.checklist(&facts).map_err(refused)?;
    let text = match args.format {
        Format::Json => checklist.to_json(),
        Format::Text => {
            let mut page = Page::new(args.lang.into());
            write(&mut page, &checklist, &standard);
            page.into_text()
        }
    };
    let code = match checklist.asks_for_something() {
        true => Exit::Yes,
        false => Exit::NoAnswer,
    };
    Ok(Answer { text, code })
}

/// The library reads no clock; a person who begins a document today means today.
fn today() -> Result<Date, Refusal> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let days = since
        .ok()
        .and_then(|since| i32::try_from(since.as_secs() / 86_400).ok());
    let epoch: Option<Date> = "1970-01-01".parse().ok();
    epoch
        .zip(days)
        .and_then(|(epoch, days)| epoch.plus_days(days))
        .ok_or_else(|| Refusal::Said("the clock gives no day; say it with `--on`".into()))
}

pub fn facts(given: &[String]) -> Result<BTreeMap<Id, FactValue>, Refusal> {
    let mut facts = BTreeMap::new();
    for fact in given {
        let said = || {
            Refusal::Said(format!(
                "`{fact}` is not a fact; write it as in `--fact stage=beta`"
            ))
        };
        let (id, value) = fact.split_once('=').ok_or_else(said)?;
        let id: Id = id.parse().map_err(|_| said())?;
        let value = match value {
            "true" => FactValue::Flag(true),
            "false" => FactValue::Flag(false),
            _ => match value.parse::<i64>() {
                Ok(number) if number.abs() <= safon::MAX_INTEGER => FactValue::Integer(number),
                _ => FactValue::Word(value.parse().map_err(|_| said())?),
            },
        };
        if facts.insert(id, value).is_some() {
            return Err(Refusal::Said(format!(
                "the fact of `{fact}` is given twice"
            )));
        }
    }
    Ok(facts)
}

fn write(page: &mut Page, checklist: &safon::Checklist, standard: &Standard) {
    let all = || checklist.criteria.iter().flat_map(|one| &one.requirements);
    let applies = all().filter(|one| one.applies == Truth::True).count();
    let perhaps = all().count() - applies;
    let title = page.of(standard.title()).to_owned();
    let head = match page.language() {
        safon::Language::En => format!("{applies} requirements apply, {perhaps} may apply"),
        safon::Language::Cy => {
            format!("Gofynion sy'n berthnasol: {applies}; a allai fod yn berthnasol: {perhaps}")
        }
    };
    page.styled(crate::page::HEADING, "", &head);
    page.line(0, &format!("{title} {}", checklist.standard.version));
    page.notices(checklist.standard.encoding);
    for criterion in &checklist.criteria {
        page.heading(&format!(
            "{} {}",
            criterion.number,
            page.of(&criterion.title)
        ));
        for requirement in &criterion.requirements {
            entry(page, requirement);
        }
    }
}

fn entry(page: &mut Page, requirement: &RequirementChecklist) {
    let level = page.level(requirement.level);
    let statement = page.of(&requirement.statement).to_owned();
    page.blank();
    page.item(0, "[ ]", &format!("{statement} ({level})"));
    if requirement.applies == Truth::Unknown {
        let facts: Vec<_> = requirement
            .depends_on
            .iter()
            .map(|id| id.as_str())
            .collect();
        let depends = page.say("depends on", "yn dibynnu ar");
        let text = format!("{depends}: {}", facts.join(", "));
        page.styled(OPEN, "    ", &text);
    }
    if let Some(guidance) = &requirement.guidance {
        let guidance = page.of(guidance).to_owned();
        page.styled(QUIET, "    ", &guidance);
    }
    for line in &requirement.show {
        let text = page.of(&line.text).to_owned();
        page.item(4 + 2 * line.depth.min(10), "-", &text);
    }
    if requirement.judgement == Judging::None {
        let text = page.say("no judgement needed", "nid oes angen dyfarniad");
        page.item(4, "-", text);
    }
}
