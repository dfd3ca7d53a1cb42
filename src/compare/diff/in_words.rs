//! Witnesses in words.

use std::collections::BTreeMap;

use semver::Version;

use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Evidence, Verdict};
use crate::engine::validated::Standard;
use crate::engine::words::{ItemWords, Naming, fact_value};
use crate::reading::text::Text;
use crate::words::Words;

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
        let of = [naming.fact(id), fact_value(value)];
        parts.push(Words::fill("{0}: {1}", "{0}: {1}", &of));
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
    for (verdict, en, cy) in [
        (
            Verdict::Met,
            "judged met: {0}",
            "dyfarnwyd wedi'i fodloni: {0}",
        ),
        (
            Verdict::NotMet,
            "judged not met: {0}",
            "dyfarnwyd heb ei fodloni: {0}",
        ),
    ] {
        let number = judged(verdict);
        if number > 0 {
            parts.push(Words::fill(en, cy, &[Words::same(number)]));
        }
    }
    if !assessment.exemptions.is_empty() {
        let number = [Words::same(assessment.exemptions.len())];
        parts.push(Words::fill("exemptions: {0}", "eithriadau: {0}", &number));
    }
    let left = parts.len().saturating_sub(MOST);
    if left > 0 {
        parts.truncate(MOST);
        let left = [Words::same(left)];
        parts.push(Words::fill("and {0} more", "a rhagor: {0}", &left));
    }
    let versions = [passed.version(), failed].map(Words::same);
    let [passed, failed] = versions;
    let known = Words::join(parts.iter().cloned(), "; ");
    let known = match parts.is_empty() {
        true => Words::new(
            "A service that states and shows nothing",
            "Gwasanaeth nad yw'n nodi nac yn dangos dim",
        ),
        false => Words::fill(
            "A service with {0}",
            "Gwasanaeth gyda'r canlynol: {0}",
            &[known],
        ),
    };
    let Some(missed) = missed else {
        return Words::fill(
            "{0} fulfils this in {1} and not in {2}.",
            "{0}. Mae'n cyflawni hyn yn fersiwn {1} ond nid yn fersiwn {2}.",
            &[known, passed, failed],
        )
        .into();
    };
    let missed = missed.iter().take(MOST).map(|id| format!("`{id}`"));
    let missed: Vec<_> = missed.collect();
    Words::fill(
        "{0} passes {1} and fails {2}, in {3}.",
        "{0}. Mae'n llwyddo yn erbyn fersiwn {1} ac yn methu yn erbyn fersiwn {2}, yn hyn: {3}.",
        &[known, passed, failed, Words::same(missed.join(", "))],
    )
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
        let of = [what, naming.measure(id), Words::same(value)];
        what = Words::fill("{0}, {1} {2}", "{0}, {1}: {2}", &of);
    }
    let age = |one: &&Evidence| assessment.assessed_on.day() - one.collected.day();
    let newest = alike.iter().map(age).min().unwrap_or(0);
    let parts = [Words::same(alike.len()), what, Words::same(newest)];
    Some(match (newest, alike.len()) {
        (0, _) => Words::fill("{0} × {1}", "{0} × {1}", &parts),
        (_, 1) => Words::fill(
            "{0} × {1}, {2} days old",
            "{0} × {1}, oedran mewn diwrnodau: {2}",
            &parts,
        ),
        _ => Words::fill(
            "{0} × {1}, the newest {2} days old",
            "{0} × {1}, oedran y mwyaf diweddar mewn diwrnodau: {2}",
            &parts,
        ),
    })
}
