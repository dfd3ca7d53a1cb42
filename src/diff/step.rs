//! The step from one revision to another: its edits, what they do, and the version they need.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::changes::{Changes, Judged};
use super::document::{
    Bump, ChangeBasis, Compared, ComparedRevision, DiffDocument, Effect, RequirementDiff,
};
use super::edit::{EditError, Edits, Part};
use super::effect::{Claim, Shown, weaker};
use super::fate::{Fate, fates};
use super::lineage::{Lineage, Linked, Wording};
use crate::codes::Code;
use crate::document::Format;
use crate::finding::{Finding, Findings};
use crate::id::Id;
use crate::proof::{Exists, Link, Prover, STEPS, Side, Threshold, Words as Wordings};
use crate::standard::{Draft, Level, Requirement, WordsChange};
use crate::text::Words;
use crate::validated::Standard;

/// Two revisions of a standard, compared.
///
/// It holds both revisions and what the comparison says of them.
#[derive(Clone, Debug)]
pub struct Diff {
    document: DiffDocument,
    from: Standard,
    to: Standard,
    fates: OnceLock<BTreeMap<Id, Fate>>,
}

impl Standard {
    /// Compares this revision with a newer one, by what they require.
    ///
    /// Effects are proved: for every requirement and for the whole it is decided whether some
    /// assessment passes the one and fails the other, and where there is one, it is shown.
    pub fn diff(&self, newer: &Standard) -> Diff {
        self.diff_within(newer, STEPS)
    }

    /// The same, with another budget for each question of the proof: clauses learnt, and items
    /// tried. What does not come to an end is unknown; a bigger budget never changes an answer.
    pub fn diff_within(&self, newer: &Standard, steps: u64) -> Diff {
        let (from, to) = (self.clone(), newer.clone());
        let document = compare(&from, &to, steps);
        Diff {
            document,
            from,
            to,
            fates: OnceLock::new(),
        }
    }
}

impl Diff {
    /// What the comparison says.
    pub fn document(&self) -> &DiffDocument {
        &self.document
    }

    /// The older revision.
    pub fn from(&self) -> &Standard {
        &self.from
    }

    /// The newer revision.
    pub fn to(&self) -> &Standard {
        &self.to
    }

    /// How far the version rises.
    pub fn declared_bump(&self) -> Bump {
        self.document.declared_bump
    }

    /// How far it has to.
    pub fn needed_bump(&self) -> Bump {
        self.document.needed_bump
    }

    /// What became of each requirement of the older revision; found once.
    pub(crate) fn fates(&self) -> &BTreeMap<Id, Fate> {
        self.fates.get_or_init(|| fates(self))
    }

    /// What a change does to whoever is judged on a requirement of the older revision, however
    /// binding it is; nothing where the comparison says that itself.
    pub(crate) fn judged_effect(&self, id: &Id) -> Option<(Effect, ChangeBasis)> {
        let (old, new) = (
            self.from.requirement(id.as_str())?,
            self.to.requirement(id.as_str())?,
        );
        if old.level == new.level && old.level != Level::May {
            return None;
        }
        // The same change among musts.
        let as_must = |one: &Requirement| Requirement {
            level: Level::Must,
            ..one.clone()
        };
        let (old, new) = (as_must(old), as_must(new));
        let lineage = Lineage::new(self.from.document(), self.to.document());
        let mut links = lineage.links().into_iter().map(|linked| linked.link);
        let link = links.find(|link| link.from.iter().any(|one| one.id == *id))?;
        if link.incomparable || link.words == Wordings::Unattested {
            return Some((Effect::Unknown, ChangeBasis::Unknown));
        }
        let link = Link {
            from: vec![&old],
            to: vec![&new],
            ..link
        };
        let sides = [self.from.document(), self.to.document()];
        let mut prover = Prover::new(sides, &[link], STEPS);
        Some(implied(&mut prover))
    }

    /// The parts of a requirement that was split to which a verdict of met goes over.
    pub(crate) fn met_goes_to(&self, id: &Id) -> Vec<Id> {
        let lineage = Lineage::new(self.from.document(), self.to.document());
        let mut links = lineage.links().into_iter().map(|linked| linked.link);
        let Some(link) = links.find(|link| link.from.iter().any(|one| one.id == *id)) else {
            return Vec::new();
        };
        // What the author says of all parts together: met then means that each of them is.
        let looser = matches!(
            link.words,
            Wordings::Attested(WordsChange::Equal | WordsChange::Looser)
        );
        if !looser || link.incomparable {
            return Vec::new();
        }
        let sides = [self.from.document(), self.to.document()];
        let parts = link.to.iter().filter(|part| {
            let link = Link {
                from: link.from.clone(),
                to: vec![part],
                words: Wordings::Attested(WordsChange::Looser),
                incomparable: false,
            };
            let mut prover = Prover::new(sides, &[link], STEPS);
            matches!(
                implied(&mut prover).0,
                Effect::Equivalent | Effect::Relaxing
            )
        });
        parts.map(|part| part.id.clone()).collect()
    }

    /// What a standard becomes by the same edits.
    ///
    /// # Errors
    /// [`EditError`] where an edit does not find what it replaces.
    pub fn apply(&self, to: &Draft) -> Result<Draft, EditError> {
        self.document.edits.apply(to)
    }

    /// It as JSON text.
    pub fn to_json(&self) -> String {
        self.document.to_json()
    }
}

fn compare(from: &Standard, to: &Standard, steps: u64) -> DiffDocument {
    let (old, new) = (from.document(), to.document());
    let lineage = Lineage::new(old, new);
    let judged: Vec<Judged<'_>> = (lineage.links().into_iter())
        .map(|linked| {
            let shown = effect_of(&linked, from, to, steps);
            Judged { linked, shown }
        })
        .collect();
    let links: Vec<Link<'_>> = judged.iter().map(|one| one.linked.link.clone()).collect();
    let mut prover = None;
    let whole = whole(
        from,
        to,
        &judged,
        || Prover::new([old, new], &links, steps),
        &mut prover,
    );
    let mut nobody = Vec::new();
    for (side, which) in [(Side::From, Compared::From), (Side::To, Compared::To)] {
        let prover = prover.get_or_insert_with(|| Prover::new([old, new], &links, steps));
        if let Exists::No { .. } = prover.exists(Threshold::Passes, side, None) {
            nobody.push(which);
        }
    }
    let edits = Edits::between(old, new);
    let changes = Changes::of(&lineage, &judged, whole.effects, &edits);
    let declared_bump = Bump::between(from.version(), to.version());
    let least = match from.digest() == to.digest() {
        true => Bump::None,
        false => Bump::Patch,
    };
    let needed = changes.iter().map(|change| change.needed_bump);
    let needed_bump = needed
        .max()
        .unwrap_or(least)
        .max(least)
        .played(from.version());
    let mut document = DiffDocument {
        format: Format,
        from: revision(from),
        to: revision(to),
        declared_bump,
        needed_bump,
        sufficient: declared_bump >= needed_bump,
        nobody_can_pass: nobody,
        effect: whole.effects,
        basis: whole.basis,
        witness: None,
        other_witness: None,
        requirements: judged.iter().flat_map(|one| requirements(one)).collect(),
        findings: Vec::new(),
        changes,
        edits,
    };
    document.findings = findings(&lineage, &judged, &document).findings;
    (document.witness, document.other_witness) = whole.witnesses();
    document
}

fn revision(standard: &Standard) -> ComparedRevision {
    ComparedRevision {
        id: standard.id().clone(),
        version: standard.version().clone(),
        digest: standard.digest(),
    }
}

/// What the change of one requirement does.
fn effect_of(linked: &Linked<'_>, from: &Standard, to: &Standard, steps: u64) -> Shown {
    let link = &linked.link;
    if let (&[old], &[new]) = (link.from.as_slice(), link.to.as_slice())
        && old == new
        && same_vocabulary(old, from.document(), to.document())
        && !link.incomparable
    {
        return Shown::NOTHING;
    }
    if link.incomparable || link.words == Wordings::Unattested {
        return unknown(link);
    }
    let ids = |of: &[&Requirement]| of.iter().map(|one| one.id.clone()).collect();
    let claim = Claim {
        from,
        to,
        scope: Some([ids(&link.from), ids(&link.to)]),
    };
    let sides = [from.document(), to.document()];
    let mut prover = Prover::new(sides, std::slice::from_ref(link), steps);
    claim.show(&mut prover)
}

/// What a prover says of the whole of it, without showing it.
fn implied(prover: &mut Prover<'_>) -> (Effect, ChangeBasis) {
    let mut basis = ChangeBasis::Proved;
    let mut ask =
        |passing: Side| match prover.exists(Threshold::InFull, passing, Some(passing.other())) {
            Exists::Yes(_) => Some(true),
            Exists::Declared => {
                basis = weaker(basis, ChangeBasis::Declared);
                Some(true)
            }
            Exists::No { declared } => {
                if declared {
                    basis = weaker(basis, ChangeBasis::Declared);
                }
                Some(false)
            }
            Exists::Unknown => None,
        };
    let (minus, plus) = (ask(Side::From), ask(Side::To));
    match Effect::of(minus, plus) {
        Effect::Unknown => (Effect::Unknown, ChangeBasis::Unknown),
        effect => (effect, basis),
    }
}

/// What cannot be known, at the thresholds at which the requirements count.
fn unknown(link: &Link<'_>) -> Shown {
    let mut shown = Shown::UNKNOWN;
    let counts = |threshold: Threshold| {
        let mut all = link.from.iter().chain(&link.to);
        all.any(|one| threshold.counts(one.level))
    };
    if !counts(Threshold::Passes) {
        shown.effects.passes = Effect::Equivalent;
    }
    if !counts(Threshold::InFull) {
        shown.effects.in_full = Effect::Equivalent;
    }
    shown
}

/// Whether the rules of a requirement refer to the same things in both revisions.
fn same_vocabulary(requirement: &Requirement, from: &Draft, to: &Draft) -> bool {
    let rules = [&requirement.applies_when, &requirement.evidenced_when];
    rules.into_iter().all(|rule| {
        let facts = rule.fact_tests().all(|test| {
            let find = |draft: &Draft| {
                let fact = draft.facts.iter().find(|fact| fact.id == test.id);
                fact.map(|fact| fact.r#type.clone())
            };
            find(from) == find(to)
        });
        let mut tests = rule.evidence_tests();
        facts && tests.all(|test| crate::proof::sees_the_same(test, from, to))
    })
}

/// What the newer revision does as a whole.
fn whole<'d>(
    from: &Standard,
    to: &Standard,
    judged: &[Judged<'_>],
    prover: impl Fn() -> Prover<'d>,
    made: &mut Option<Prover<'d>>,
) -> Shown {
    if judged
        .iter()
        .all(|one| one.shown.effects == super::Effects::NONE)
    {
        // Each part asks for the same, so the whole does.
        let basis = judged.iter().map(|one| one.shown.basis).reduce(weaker);
        return Shown {
            basis: basis.unwrap_or(super::ChangeBasis::Proved),
            ..Shown::NOTHING
        };
    }
    let claim = Claim {
        from,
        to,
        scope: None,
    };
    claim.show(made.get_or_insert_with(prover))
}

/// A link as the entries of its requirements: those of the newer revision first.
fn requirements(judged: &Judged<'_>) -> Vec<RequirementDiff> {
    let Judged { linked, shown } = judged;
    let ids = |of: &[&Requirement], but: &Id| -> Vec<Id> {
        of.iter()
            .map(|one| one.id.clone())
            .filter(|id| id != but)
            .collect()
    };
    let link = &linked.link;
    let mut seen = BTreeSet::new();
    let mut entries = Vec::new();
    for (one, newer) in
        (link.to.iter().map(|one| (one, true))).chain(link.from.iter().map(|one| (one, false)))
    {
        if !seen.insert(&one.id) {
            continue;
        }
        let told = newer || link.to.is_empty();
        let (witness, other_witness) = match told {
            true => (shown.witness.clone(), shown.mirror.clone()),
            false => (None, None),
        };
        let (witness, other_witness) = match witness {
            None => (other_witness, None),
            some => (some, other_witness),
        };
        entries.push(RequirementDiff {
            id: one.id.clone(),
            change: linked.change,
            level: one.level,
            was: match newer {
                true => ids(&link.from, &one.id),
                false => Vec::new(),
            },
            became: match newer {
                true => Vec::new(),
                false => ids(&link.to, &one.id),
            },
            effect: shown.effects,
            basis: shown.basis,
            witness,
            other_witness,
        });
    }
    entries
}

/// What is wrong with the step: versions, ids, words.
fn findings(lineage: &Lineage<'_>, judged: &[Judged<'_>], document: &DiffDocument) -> Findings {
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
    let bumps = [document.declared_bump, document.needed_bump].map(bump_words);
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

fn bump_words(bump: Bump) -> Words {
    match bump {
        Bump::None => Words::new("no rise", "dim codiad"),
        Bump::Patch => Words::new("patch", "trydydd rhif"),
        Bump::Minor => Words::new("minor", "ail rif"),
        Bump::Major => Words::new("major", "rhif cyntaf"),
    }
}
