//! Witnesses in words.

use std::collections::BTreeMap;

use semver::Version;

use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Evidence, Verdict};
use crate::engine::describe::{ItemWords, Naming};
use crate::engine::standard::Standard;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, comparison, rule};

/// The most parts that are told one by one.
const MOST: usize = 6;

/// "A service with Stage: beta … passes 1.0.0 and fails 2.0.0, in `…`", or where the claim is about one
/// requirement, "fulfils this in 1.0.0 and not in 2.0.0".
pub(super) fn witness(
    assessment: &Assessment,
    passed: &Standard,
    failed: &Version,
    missed: Option<&[Id]>,
) -> Text {
    let naming = Naming(passed);
    let mut parts: Vec<Words> = Vec::new();
    for (id, value) in &assessment.service.facts {
        parts.push(
            rule::Titled {
                name: naming.fact(id),
                value: naming.value(id, value),
            }
            .words(),
        );
    }
    let mut items: BTreeMap<String, Vec<&Evidence>> = BTreeMap::new();
    for item in &assessment.evidence {
        let alike = format!(
            "{} {:?} {:?} {:?}",
            item.kind, item.tags, item.languages, item.measures
        );
        items.entry(alike).or_default().push(item);
    }
    for alike in items.values() {
        if let Some(words) = of_items(alike, assessment, naming) {
            parts.push(words);
        }
    }
    let judged = |verdict| {
        let of = assessment.judgements.iter();
        of.filter(|one| one.verdict == verdict).count()
    };
    let (met, not_met) = (judged(Verdict::Met), judged(Verdict::NotMet));
    if met > 0 {
        let number = met.into();
        parts.push(comparison::JudgedMet { number }.words());
    }
    if not_met > 0 {
        let number = not_met.into();
        parts.push(comparison::JudgedNotMet { number }.words());
    }
    if !assessment.exemptions.is_empty() {
        let number = assessment.exemptions.len().into();
        parts.push(comparison::WithExemptions { number }.words());
    }
    let left = parts.len().saturating_sub(MOST);
    if left > 0 {
        parts.truncate(MOST);
        let number = left.into();
        parts.push(comparison::AndMore { number }.words());
    }
    let versions = [passed.version(), failed].map(Words::same);
    let [passed, failed] = versions;
    let known = Words::join(parts.iter().cloned(), "; ");
    let known = match parts.is_empty() {
        true => comparison::EMPTY_SERVICE,
        false => comparison::ServiceWith { what: known }.words(),
    };
    let Some(missed) = missed else {
        return comparison::Fulfils {
            service: known,
            passed,
            failed,
        }
        .words()
        .into();
    };
    let missed = missed.iter().take(MOST).map(|id| format!("`{id}`"));
    let missed: Vec<_> = missed.collect();
    comparison::Passes {
        service: known,
        passed,
        failed,
        missed: Words::same(missed.join(", ")),
    }
    .words()
    .into()
}

/// "2 × User research (tags: welsh-speakers), the newest 200 days old".
fn of_items(alike: &[&Evidence], assessment: &Assessment, naming: Naming<'_>) -> Option<Words> {
    let first = alike.first()?;
    let item = ItemWords {
        kinds: vec![first.kind.clone()],
        tags: first.tags.clone(),
        languages: first.languages.clone(),
        measures: Vec::new(),
        within_days: None,
    };
    let mut what = naming.items(&item);
    for (id, value) in &first.measures {
        what = comparison::WithMeasure {
            what,
            measure: naming.measure(id),
            value: Words::same(value),
        }
        .words();
    }
    let age = |one: &&Evidence| assessment.assessed_on.day() - one.collected.day();
    let newest = alike.iter().map(age).min().unwrap_or(0);
    let newest = u32::try_from(newest).unwrap_or(0);
    Some(match (newest, alike.len()) {
        (0, _) => comparison::SoMany {
            number: Words::same(alike.len()),
            items: what,
        }
        .words(),
        (_, 1) => comparison::SoManyOfAge {
            number: Words::same(alike.len()),
            items: what,
            days: newest.into(),
        }
        .words(),
        _ => comparison::SoManyNewest {
            number: Words::same(alike.len()),
            items: what,
            days: newest.into(),
        }
        .words(),
    })
}
