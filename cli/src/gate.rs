//! `safon gate`: whether money may be spent on a service.

use safon::policy::{GateDecision, GateOutcome, Request};
use safon::{Id, Policy, Report, Whole};

use crate::answer::{Answer, Refusal};
use crate::args::{Format, Gate};
use crate::exit::Exit;
use crate::load;
use crate::page::{BAD, GOOD, OPEN, Page, capital};

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
        amount: amount.ok_or_else(|| Refusal::Said("the sum is too large".into()))?,
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
        Format::Text => page(&decision, &policy, args),
    };
    Ok(Answer {
        text,
        code: Exit::of_gate(decision.outcome),
    })
}

fn id(text: &str) -> Result<Id, Refusal> {
    let parsed = text.parse::<Id>();
    parsed.map_err(|error| Refusal::Said(error.to_string()))
}

fn page(decision: &GateDecision, policy: &Policy, args: &Gate) -> String {
    let mut page = Page::new(args.lang.into());
    let (style, answer) = match decision.outcome {
        GateOutcome::NotRequired => (GOOD, page.say("Not required", "Nid oes ei angen")),
        GateOutcome::Authorised => (GOOD, page.say("Authorised", "Awdurdodwyd")),
        GateOutcome::AuthorisedWithConditions => (
            GOOD,
            page.say(
                "Authorised, with the conditions of the review",
                "Awdurdodwyd, gydag amodau'r adolygiad",
            ),
        ),
        GateOutcome::Undetermined => (OPEN, page.say("Undetermined", "Heb ei benderfynu")),
        GateOutcome::Refused => (BAD, page.say("Refused", "Gwrthodwyd")),
    };
    page.styled(style, "", answer);
    let asked = format!(
        "{}: {} {}, {}, {}",
        page.of(&policy.title),
        decision.request.amount.value(),
        policy.currency,
        decision.request.kind,
        decision.request.on
    );
    page.line(0, &asked);
    for reason in &decision.reasons {
        let title = policy.rules.iter().find(|rule| rule.id == reason.rule);
        let title = title
            .map_or(reason.rule.as_str(), |rule| page.of(&rule.title))
            .to_owned();
        page.item(0, "•", &format!("{title}: {}", page.of(&reason.text)));
        if let Some(change) = &reason.would_change {
            let change = capital(page.of(change));
            page.item(2, "→", &change);
        }
    }
    page.into_text()
}
