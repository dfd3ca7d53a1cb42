//! The texts of a standard, each with its place, and what can be compared in two languages.

use crate::documents::standard::{Basis, Criterion, Draft, Requirement};
use crate::reading::text::Text;
use crate::words::{Words, detail};

/// Every text of a standard with its place, without the names that bodies give themselves.
pub(super) fn texts_of(draft: &Draft) -> Vec<(String, &Text)> {
    let mut texts = vec![("/title".to_owned(), &draft.title)];
    for (place, theme) in draft.themes.iter().enumerate() {
        texts.push((format!("/themes/{place}/title"), &theme.title));
    }
    for (place, fact) in draft.facts.iter().enumerate() {
        texts.push((format!("/facts/{place}/title"), &fact.title));
    }
    for (place, measure) in draft.measures.iter().enumerate() {
        texts.push((format!("/measures/{place}/title"), &measure.title));
    }
    for (place, kind) in draft.evidence_kinds.iter().enumerate() {
        let at = format!("/evidence_kinds/{place}");
        texts.push((format!("{at}/title"), &kind.title));
        push(&mut texts, &at, "description", kind.description.as_ref());
    }
    for (place, criterion) in draft.criteria.iter().enumerate() {
        of_criterion(&mut texts, &format!("/criteria/{place}"), criterion);
    }
    for (place, retired) in draft.retired.iter().enumerate() {
        texts.push((format!("/retired/{place}/title"), &retired.title));
    }
    for (place, attestation) in draft.attestations.iter().enumerate() {
        texts.push((format!("/attestations/{place}/why"), &attestation.why));
    }
    texts
}

fn of_criterion<'d>(texts: &mut Vec<(String, &'d Text)>, at: &str, criterion: &'d Criterion) {
    texts.push((format!("{at}/title"), &criterion.title));
    push(texts, at, "intent", criterion.intent.as_ref());
    for (place, requirement) in criterion.requirements.iter().enumerate() {
        of_requirement(texts, &format!("{at}/requirements/{place}"), requirement);
    }
}

fn of_requirement<'d>(texts: &mut Vec<(String, &'d Text)>, at: &str, requirement: &'d Requirement) {
    texts.push((format!("{at}/statement"), &requirement.statement));
    push(texts, at, "guidance", requirement.guidance.as_ref());
    push(texts, at, "remedy", requirement.remedy.as_ref());
    if let Basis::Interpretation(reading) = &requirement.basis {
        let rationale = Some(&reading.rationale);
        push(texts, at, "basis/interpretation/rationale", rationale);
    }
}

fn push<'d>(texts: &mut Vec<(String, &'d Text)>, at: &str, key: &str, text: Option<&'d Text>) {
    texts.extend(text.map(|text| (format!("{at}/{key}"), text)));
}

/// The numbers in a text, sorted: word order differs between languages.
pub(super) fn numbers(text: &str) -> Vec<&str> {
    let mut numbers: Vec<&str> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .collect();
    numbers.sort_unstable();
    numbers
}

/// The numbers, to be read.
pub(super) fn listed(numbers: &[&str]) -> Words {
    match numbers.is_empty() {
        true => detail::NONE,
        false => Words::same(numbers.join(" ")),
    }
}
