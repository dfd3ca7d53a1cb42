//! What is wrong with the step from one revision to the next.

use std::collections::BTreeSet;

use super::changes::Judged;
use super::document::{Bump, Compared, DiffDocument};
use super::edit::Part;
use super::lineage::{Lineage, Wording};
use crate::codes::Code;
use crate::finding::{Finding, Findings};
use crate::id::Id;
use crate::proof::Words as Wordings;
use crate::standard::Draft;
use crate::text::Words;

/// What is wrong with the step: versions, ids, words.
pub(super) fn findings(
    lineage: &Lineage<'_>,
    judged: &[Judged<'_>],
    document: &DiffDocument,
) -> Findings {
    let mut findings = Findings::default();
    let (from, to) = (lineage.from, lineage.to);
    let mut find = |code: Code, at: String, parts: &[Words]| {
        findings.push(Finding::new(code, at, parts));
    };
    if from.id != to.id {
        let parts = [Words::same(&from.id), Words::same(&to.id)];
        find(Code::OtherLineage, "/id".into(), &parts);
    }
    versions(document, &mut find);
    for which in &document.nobody_can_pass {
        let version = match which {
            Compared::From => &from.version,
            Compared::To => &to.version,
        };
        find(
            Code::NobodyPasses,
            "/criteria".into(),
            &[Words::same(version)],
        );
    }
    ids(lineage, &mut find);
    for one in judged {
        let link = &one.linked.link;
        let (Some(old), Some(new)) = (link.from.first(), link.to.first()) else {
            continue;
        };
        let at = place_of(to, &new.id);
        if old.id == new.id && link.from.len() == 1 && link.to.len() == 1 {
            let wording = lineage.wording(&new.id, &old.statement, &new.statement);
            words(wording, &new.id, &format!("{at}/statement"), &mut find);
        } else if link.words == Wordings::Unattested {
            let parts = [Words::same(&new.id)];
            find(
                Code::MissingAttestation,
                format!("{at}/derived_from"),
                &parts,
            );
        }
    }
    for (part, id, key, wording) in lineage.titles() {
        let places = |list: &str, mut ids: Box<dyn Iterator<Item = &Id> + '_>| {
            let place = ids.position(|known| known == id).unwrap_or(0);
            format!("/{list}/{place}/{key}")
        };
        let at = match part {
            Part::Criterion => places("criteria", Box::new(to.criteria.iter().map(|one| &one.id))),
            Part::Fact => places("facts", Box::new(to.facts.iter().map(|one| &one.id))),
            Part::Measure => places("measures", Box::new(to.measures.iter().map(|one| &one.id))),
            _ => {
                let ids = to.evidence_kinds.iter().map(|one| &one.id);
                places("evidence_kinds", Box::new(ids))
            }
        };
        words(wording, id, &at, &mut find);
    }
    findings
}

fn versions(document: &DiffDocument, find: &mut impl FnMut(Code, String, &[Words])) {
    let (from, to) = (&document.from, &document.to);
    let at = || "/version".to_owned();
    let (old, new) = (Words::same(&from.version), Words::same(&to.version));
    if from.version == to.version {
        if from.digest != to.digest {
            find(Code::SameVersion, at(), &[new]);
        }
        return;
    }
    if to.version < from.version {
        return find(Code::VersionDoesNotRise, at(), &[new, old]);
    }
    let bumps = [document.declared_bump, document.needed_bump].map(Bump::words);
    let [declared, needed] = bumps;
    let because = document
        .changes
        .iter()
        .find(|change| change.needed_bump.played(&from.version) == document.needed_bump);
    let because = because.map_or(Words::same(""), |change| Words::from(&change.message));
    let leaves_zero = from.version.major == 0 && to.version.major > 0;
    if !document.sufficient {
        find(Code::BumpTooSmall, at(), &[declared, needed, because]);
    } else if document.declared_bump > document.needed_bump && !leaves_zero {
        find(Code::BumpTooLarge, at(), &[declared, needed]);
    }
}

fn ids(lineage: &Lineage<'_>, find: &mut impl FnMut(Code, String, &[Words])) {
    let (from, to) = (lineage.from, lineage.to);
    fn live(draft: &Draft) -> BTreeSet<&Id> {
        let criteria = draft.criteria.iter().map(|one| &one.id);
        criteria
            .chain(draft.requirements().map(|(_, one)| &one.id))
            .collect()
    }
    let (before, now) = (live(from), live(to));
    let retired: BTreeSet<&Id> = to.retired.iter().map(|one| &one.id).collect();
    for one in &from.retired {
        if now.contains(&one.id) {
            find(
                Code::RetiredId,
                place_of(to, &one.id),
                &[Words::same(&one.id)],
            );
        } else if !retired.contains(&one.id) {
            find(Code::NotRetired, "/retired".into(), &[Words::same(&one.id)]);
        }
    }
    for id in before.difference(&now).filter(|id| !retired.contains(*id)) {
        find(Code::NotRetired, "/retired".into(), &[Words::same(id)]);
    }
    let criteria = |draft: &Draft, id: &Id| draft.criteria.iter().any(|one| one.id == *id);
    for id in before.intersection(&now) {
        if criteria(from, id) != criteria(to, id) {
            find(Code::ReusedId, place_of(to, id), &[Words::same(id)]);
        }
    }
}

fn words(wording: Wording, id: &Id, at: &str, find: &mut impl FnMut(Code, String, &[Words])) {
    let code = match wording {
        Wording::Stale => Code::TranslationStale,
        Wording::Unattested => Code::MissingAttestation,
        Wording::Same | Wording::Corrected | Wording::Attested(_) => return,
    };
    find(code, at.to_owned(), &[Words::same(id)]);
}

/// Where a criterion or requirement stands in a standard.
fn place_of(draft: &Draft, id: &Id) -> String {
    for (place, criterion) in draft.criteria.iter().enumerate() {
        if criterion.id == *id {
            return format!("/criteria/{place}");
        }
        let mut inside = criterion.requirements.iter();
        if let Some(inner) = inside.position(|one| one.id == *id) {
            return format!("/criteria/{place}/requirements/{inner}");
        }
    }
    "/criteria".to_owned()
}
