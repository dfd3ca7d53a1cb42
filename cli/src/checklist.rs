//! `safon checklist`: what applies to a service, and what to show for it.

use std::collections::BTreeMap;

use safon::terminal::Said;
use safon::{Date, FactValue, Id, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Checklist as Args, Format};
use crate::exit::Exit;
use crate::load;

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
        Format::Text => render::checklist(&checklist, &standard, args.lang.into()).to_terminal(),
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
        .ok_or_else(|| Said::no_clock().into())
}

pub fn facts(given: &[String]) -> Result<BTreeMap<Id, FactValue>, Refusal> {
    let mut facts = BTreeMap::new();
    for fact in given {
        let said = || Said::not_a_fact(fact);
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
            return Err(Said::fact_given_twice(fact).into());
        }
    }
    Ok(facts)
}
