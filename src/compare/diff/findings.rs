//! What is wrong with the step from one revision to the next.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Judged;
use super::document::{Bump, Compared, DiffDocument};
use super::edit::Part;
use super::lineage::{Lineage, Wording};
use crate::base::id::Id;
use crate::compare::proof::Wordings;
use crate::documents::standard::Draft;
use crate::reading::finding::{Finding, Findings, Pointer};
use crate::reading::path::Path;
use crate::reading::problem::Problem;
use crate::reading::text::{Text, TextStatus};
use crate::words::message::Message;
use crate::words::{Words, comparison, finding};

/// What was too hard for the budget, beside single requirements.
pub(super) struct TooHard {
    /// How many steps there were.
    pub steps: u64,
    /// What the newer revision does as a whole.
    pub whole: bool,
    /// Whether anybody can pass these.
    pub passing: Vec<Compared>,
}

/// What is wrong with the step: versions, ids, words; and what could not be proved.
pub(super) fn findings(
    lineage: &Lineage<'_>,
    judged: &[Judged<'_>],
    document: &DiffDocument,
    too_hard: &TooHard,
) -> Findings {
    let mut findings = Findings::default();
    let (from, to) = (lineage.from, lineage.to);
    let mut find = |found: Problem, at: Pointer| {
        findings.push(Finding::new(found, at));
    };
    if from.id != to.id {
        find(
            finding::OtherLineage {
                from: Words::same(&from.id),
                to: Words::same(&to.id),
            }
            .into(),
            "/id".into(),
        );
    }
    versions(document, &mut find);
    for which in &document.nobody_can_pass {
        let version = match which {
            Compared::From => &from.version,
            Compared::To => &to.version,
        };
        find(
            finding::NobodyPasses {
                version: Words::same(version),
            }
            .into(),
            "/criteria".into(),
        );
    }
    let places = Places::of(to);
    too_hard.tell(lineage, &mut find);
    ids(lineage, &places, &mut find);
    for one in judged {
        let link = &one.linked.link;
        if one.shown.too_hard {
            let named = link.to.first().or(link.from.first());
            let id = named.map_or(String::new(), |one| format!("`{}`", one.id));
            let at = named.map(|one| places.of_id(&one.id));
            let at = at.unwrap_or_else(|| Path::ROOT.into());
            find(
                finding::TooHardToCompare {
                    requirement: Words::same(id),
                    steps: Words::same(too_hard.steps),
                }
                .into(),
                at,
            );
        }
        let (Some(old), Some(new)) = (link.from.first(), link.to.first()) else {
            continue;
        };
        if old.id == new.id && link.from.len() == 1 && link.to.len() == 1 {
            let wording = lineage.wording(&new.id, &old.statement, &new.statement);
            let at = places.under(&new.id, "statement");
            words(wording, &new.id, at, &mut find);
        } else if link.words == Wordings::Unattested {
            find(
                finding::MissingAttestation {
                    id: Words::same(&new.id),
                }
                .into(),
                places.under(&new.id, "derived_from"),
            );
        }
    }
    official_words(lineage, &places, &mut find);
    for &(part, id, key, wording) in lineage.titles() {
        let at = places.of_part(part, id, key);
        words(wording, id, at, &mut find);
    }
    findings
}

impl TooHard {
    fn tell(&self, lineage: &Lineage<'_>, find: &mut impl FnMut(Problem, Pointer)) {
        let steps = Words::same(self.steps);
        if self.whole {
            let what = comparison::STANDARD_AS_A_WHOLE;
            find(
                finding::TooHardToCompare {
                    requirement: what,
                    steps: steps.clone(),
                }
                .into(),
                "".into(),
            );
        }
        for which in &self.passing {
            let version = match which {
                Compared::From => &lineage.from.version,
                Compared::To => &lineage.to.version,
            };
            let what = comparison::WhetherAnyPasses {
                version: Words::same(version),
            }
            .words();
            find(
                finding::TooHardToCompare {
                    requirement: what,
                    steps: steps.clone(),
                }
                .into(),
                "/criteria".into(),
            );
        }
    }
}

/// Where things stand in a standard, by their ids.
struct Places<'d> {
    requirements: BTreeMap<&'d Id, (usize, Option<usize>)>,
    parts: BTreeMap<(Part, &'d Id), usize>,
}

impl<'d> Places<'d> {
    fn of(draft: &'d Draft) -> Self {
        let mut requirements = BTreeMap::new();
        for (index, criterion) in draft.criteria.iter().enumerate() {
            requirements.entry(&criterion.id).or_insert((index, None));
            for (inner, one) in criterion.requirements.iter().enumerate() {
                requirements.entry(&one.id).or_insert((index, Some(inner)));
            }
        }
        let criteria = draft.criteria.iter().map(|one| &one.id).enumerate();
        let facts = draft.facts.iter().map(|one| &one.id).enumerate();
        let measures = draft.measures.iter().map(|one| &one.id).enumerate();
        let kinds = draft.evidence_kinds.iter().map(|one| &one.id).enumerate();
        let parts = (criteria.map(|(index, id)| ((Part::Criterion, id), index)))
            .chain(facts.map(|(index, id)| ((Part::Fact, id), index)))
            .chain(measures.map(|(index, id)| ((Part::Measure, id), index)))
            .chain(kinds.map(|(index, id)| ((Part::EvidenceKind, id), index)));
        Self {
            requirements,
            parts: parts.collect(),
        }
    }

    /// Where a criterion or requirement stands.
    fn of_id(&self, id: &Id) -> Pointer {
        self.along(id, |at| at.into())
    }

    /// Where a key of a criterion or requirement stands.
    fn under(&self, id: &Id, key: &str) -> Pointer {
        self.along(id, |at| at.key(key).into())
    }

    fn along(&self, id: &Id, take: impl FnOnce(Path<'_>) -> Pointer) -> Pointer {
        match self.requirements.get(id) {
            Some((index, None)) => take(Path::ROOT.item("criteria", *index)),
            Some((index, Some(inner))) => {
                let criterion = Path::ROOT.item("criteria", *index);
                take(criterion.item("requirements", *inner))
            }
            None => take(Path::ROOT.key("criteria")),
        }
    }

    /// Where a key of a criterion or of a part of the vocabulary stands.
    fn of_part(&self, part: Part, id: &Id, key: &str) -> Pointer {
        let list = match part {
            Part::Criterion => "criteria",
            Part::Fact => "facts",
            Part::Measure => "measures",
            _ => "evidence_kinds",
        };
        let index = self.parts.get(&(part, id)).copied().unwrap_or(0);
        Path::ROOT.item(list, index).key(key).into()
    }
}

fn versions(document: &DiffDocument, find: &mut impl FnMut(Problem, Pointer)) {
    let (from, to) = (&document.from, &document.to);
    let at = || Path::ROOT.key("version").into();
    let (old, new) = (Words::same(&from.version), Words::same(&to.version));
    if from.version == to.version {
        if from.digest != to.digest {
            find(finding::SameVersion { version: new }.into(), at());
        }
        return;
    }
    if to.version < from.version {
        return find(
            finding::VersionDoesNotRise {
                version: new,
                before: old,
            }
            .into(),
            at(),
        );
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
        find(
            finding::BumpTooSmall {
                rise: declared,
                needed,
                because,
            }
            .into(),
            at(),
        );
    } else if document.declared_bump > document.needed_bump && !leaves_zero {
        find(
            finding::BumpTooLarge {
                rise: declared,
                needed,
            }
            .into(),
            at(),
        );
    }
}

fn ids(lineage: &Lineage<'_>, places: &Places<'_>, find: &mut impl FnMut(Problem, Pointer)) {
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
                finding::RetiredId {
                    id: Words::same(&one.id),
                }
                .into(),
                places.of_id(&one.id),
            );
        } else if !retired.contains(&one.id) {
            find(
                finding::NotRetired {
                    id: Words::same(&one.id),
                }
                .into(),
                "/retired".into(),
            );
        }
    }
    for id in before.difference(&now).filter(|id| !retired.contains(*id)) {
        find(
            finding::NotRetired {
                id: Words::same(id),
            }
            .into(),
            "/retired".into(),
        );
    }
    let [old, new] = [from, to]
        .map(|draft| -> BTreeSet<&Id> { draft.criteria.iter().map(|one| &one.id).collect() });
    for id in before.intersection(&now) {
        if old.contains(id) != new.contains(id) {
            find(
                finding::ReusedId {
                    id: Words::same(id),
                }
                .into(),
                places.of_id(id),
            );
        }
    }
}

/// The publisher's words of a point that are not those of the revision before, and of which nobody attests anything.
fn official_words(
    lineage: &Lineage<'_>,
    places: &Places<'_>,
    find: &mut impl FnMut(Problem, Pointer),
) {
    type Texts<'d> = Vec<((&'d Id, &'static str), &'d Text)>;
    fn texts(draft: &Draft) -> Texts<'_> {
        let mut texts = Texts::new();
        for criterion in &draft.criteria {
            texts.push(((&criterion.id, "title"), &criterion.title));
            texts.extend(
                criterion
                    .intent
                    .iter()
                    .map(|text| ((&criterion.id, "intent"), text)),
            );
            let requirements = criterion.requirements.iter();
            texts.extend(requirements.map(|one| ((&one.id, "statement"), &one.statement)));
        }
        texts.retain(|(_, text)| text.status == Some(TextStatus::Official));
        texts
    }
    let before: BTreeMap<_, _> = texts(lineage.from).into_iter().collect();
    let attested = |id: &Id| {
        let mut attestations = lineage.to.attestations.iter();
        attestations.any(|one| one.id == *id && one.from == lineage.from.version)
    };
    for ((id, key), text) in texts(lineage.to) {
        let old = before.get(&(id, key));
        if old.is_some_and(|old| old.en != text.en || old.cy != text.cy) && !attested(id) {
            let found = finding::OfficialWordsChanged {
                id: Words::same(id),
            };
            find(found.into(), places.under(id, key));
        }
    }
}

fn words(wording: Wording, id: &Id, at: Pointer, find: &mut impl FnMut(Problem, Pointer)) {
    let id = Words::same(id);
    let found: Problem = match wording {
        Wording::Stale => finding::TranslationStale { id }.into(),
        Wording::Unattested => finding::MissingAttestation { id }.into(),
        Wording::Same | Wording::Corrected | Wording::Attested(_) => return,
    };
    find(found, at);
}
