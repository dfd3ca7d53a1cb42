//! The texts of a standard, each with its index, and what can be compared in two languages.

use crate::documents::standard::{Basis, Criterion, Draft, FactType, Requirement, Titled};
use crate::reading::finding::Pointer;
use crate::reading::path::Path;
use crate::reading::text::Text;
use crate::words::{Words, detail};

/// Every text of a standard with its index, without the names that bodies give themselves.
pub(super) fn texts_of(draft: &Draft) -> Vec<(Pointer, &Text)> {
    let mut texts = vec![(Pointer::from(Path::ROOT.key("title")), &draft.title)];
    titles(&mut texts, &Path::ROOT, "themes", &draft.themes);
    for (index, fact) in draft.facts.iter().enumerate() {
        let at = Path::ROOT.item("facts", index);
        texts.push((at.key("title").into(), &fact.title));
        let at = at.key("type");
        match &fact.r#type {
            FactType::Flag => {}
            FactType::Choice(values) => titles(&mut texts, &at, "choice", values),
            FactType::Ordinal(values) => titles(&mut texts, &at, "ordinal", values),
            FactType::Integer(range) => {
                push(&mut texts, &at.key("integer"), "unit", range.unit.as_ref());
            }
        }
    }
    for (index, measure) in draft.measures.iter().enumerate() {
        let at = Path::ROOT.item("measures", index);
        texts.push((at.key("title").into(), &measure.title));
        texts.push((at.key("unit").into(), &measure.unit));
    }
    for (index, kind) in draft.evidence_kinds.iter().enumerate() {
        let at = Path::ROOT.item("evidence_kinds", index);
        texts.push((at.key("title").into(), &kind.title));
        push(&mut texts, &at, "description", kind.description.as_ref());
        titles(&mut texts, &at, "tags", &kind.tags);
    }
    titles(&mut texts, &Path::ROOT, "roles", &draft.roles);
    for (index, criterion) in draft.criteria.iter().enumerate() {
        of_criterion(&mut texts, &Path::ROOT.item("criteria", index), criterion);
    }
    for (index, retired) in draft.retired.iter().enumerate() {
        texts.push((
            Path::ROOT.item("retired", index).key("title").into(),
            &retired.title,
        ));
    }
    for (index, attestation) in draft.attestations.iter().enumerate() {
        texts.push((
            Path::ROOT.item("attestations", index).key("why").into(),
            &attestation.why,
        ));
    }
    texts
}

fn of_criterion<'d>(texts: &mut Vec<(Pointer, &'d Text)>, at: &Path<'_>, criterion: &'d Criterion) {
    texts.push((at.key("title").into(), &criterion.title));
    push(texts, at, "intent", criterion.intent.as_ref());
    for (index, requirement) in criterion.requirements.iter().enumerate() {
        of_requirement(texts, &at.item("requirements", index), requirement);
    }
}

fn of_requirement<'d>(
    texts: &mut Vec<(Pointer, &'d Text)>,
    at: &Path<'_>,
    requirement: &'d Requirement,
) {
    texts.push((at.key("statement").into(), &requirement.statement));
    push(texts, at, "guidance", requirement.guidance.as_ref());
    push(texts, at, "remedy", requirement.remedy.as_ref());
    if let Basis::Interpretation(reading) = &requirement.basis {
        let rationale = Some(&reading.rationale);
        let at = at.key("basis");
        push(texts, &at.key("interpretation"), "rationale", rationale);
    }
}

fn titles<'d>(
    texts: &mut Vec<(Pointer, &'d Text)>,
    at: &Path<'_>,
    list: &str,
    titled: &'d [Titled],
) {
    let titled = titled.iter().enumerate();
    texts.extend(titled.map(|(index, one)| (at.item(list, index).key("title").into(), &one.title)));
}

fn push<'d>(
    texts: &mut Vec<(Pointer, &'d Text)>,
    at: &Path<'_>,
    key: &str,
    text: Option<&'d Text>,
) {
    texts.extend(text.map(|text| (at.key(key).into(), text)));
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
