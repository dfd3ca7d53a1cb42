//! `safon gate`: whether money may be spent on a service.

use safon::policy::Request;
use safon::terminal::Said;
use safon::{Id, Policy, Report, Whole, render};

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Gate};
use crate::exit::Exit;
use crate::load;

pub fn run(args: &Gate) -> Result<Answer, Refusal> {
    let text = load::text(&args.policy)?;
    let refuse = |findings| load::refused(&args.policy, &text, findings);
    let policy = Policy::from_json(&text).map_err(refuse)?;
    let found = policy.check();
    if found.has_errors() {
        return Err(refuse(found.located_in(&text)));
    }
    let report = match &args.report {
        None => None,
        Some(file) => {
            let text = load::text(file)?;
            let report = Report::from_json(&text);
            Some(report.map_err(|findings| load::refused(file, &text, findings))?)
        }
    };
    let amount = i64::try_from(args.amount).ok().and_then(Whole::new);
    let request = Request {
        on: args.on,
        amount: amount.ok_or_else(Said::sum_too_large)?,
        kind: id(&args.kind)?,
        service: args.service.as_deref().map(id).transpose()?,
        stage: args.stage.as_deref().map(id).transpose()?,
        sector: args.sector.as_deref().map(id).transpose()?,
    };
    let misspelt = policy.check_request(&request);
    if misspelt.has_errors() {
        return Err(Refusal::Misused("safon gate".to_owned(), misspelt));
    }
    let decision = policy.decide(&request, report.as_ref());
    let text = match args.format {
        Format::Json => decision.to_json(),
        Format::Text => render::gate(&decision, &policy, args.lang.into()).to_terminal(),
    };
    Ok(Answer {
        text,
        code: Exit::of_gate(decision.outcome),
    })
}

fn id(text: &str) -> Result<Id, Refusal> {
    Ok(text.parse::<Id>()?)
}
