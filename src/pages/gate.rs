//! The page of a decision: whether money may be spent, and what would change that.

use super::page::{ListItem, Mark, Page, Span, Tone};
use crate::publish::policy::{GateDecision, GateOutcome, Policy};
use crate::words::{Language, page};

/// The page of what a policy decides on a request.
pub fn gate(decision: &GateDecision, policy: &Policy, language: Language) -> Page {
    let title = policy.title.in_language(language);
    let mut page = Page::new(language, Span::plain(title));
    page.names = Some(page.say(page::POLICY));
    let (tone, answer) = match decision.outcome {
        GateOutcome::NotRequired => (Tone::Good, page::NOT_REQUIRED),
        GateOutcome::Authorised => (Tone::Good, page::AUTHORISED),
        GateOutcome::AuthorisedWithConditions => (Tone::Good, page::AUTHORISED_WITH_CONDITIONS),
        GateOutcome::Undetermined => (Tone::Open, page::UNDETERMINED),
        GateOutcome::Refused => (Tone::Bad, page::REFUSED),
    };
    let answer = page.said(answer);
    page.answer(tone, answer);
    let request = &decision.request;
    let asked = format!(
        "{} {}, {}, {}",
        request.amount.value(),
        policy.currency,
        request.kind,
        page.day(request.on)
    );
    page.fact(page::ASKED_FOR, Span::plain(asked));
    let reasons = decision.reasons.iter().map(|reason| {
        let rule = policy.rules.iter().find(|rule| rule.id == reason.rule);
        let title = match rule {
            Some(rule) => page.of(&rule.title),
            None => Span::plain(reason.rule.as_str()),
        };
        let change = reason.would_change.iter();
        let change = change.map(|change| ListItem::marked(Mark::Arrow, [page.sentence(change)]));
        ListItem::of([title, Span::plain(": "), page.name(&reason.text)]).with(change)
    });
    page.items(reasons.collect::<Vec<_>>());
    page
}
