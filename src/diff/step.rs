//! The step from one revision to another: its edits, what they do, and the version they need.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::changes::{Changes, Judged};
use super::document::{Bump, Compared, ComparedRevision, DiffDocument, Effect, RequirementDiff};
use super::edit::{EditError, Edits};
use super::effect::{Claim, Shown, weaker};
use super::fate::{Fate, fates};
use super::findings::findings;
use super::lineage::{Lineage, Linked};
use crate::document::Format;
use crate::id::Id;
use crate::proof::{Exists, Link, Prover, STEPS, Side, Threshold, Words as Wordings};
use crate::standard::{Draft, Requirement};
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
    ///
    /// ```
    /// use safon::diff::{Bump, Effect};
    /// use safon::{Draft, Standard, register};
    ///
    /// let old = register::latest("wales-digital-service-standard")?;
    /// let text = old.document().to_json().replacen("\"2.0.0\"", "\"2.1.0\"", 1);
    /// let mut draft = Draft::from_json(&text)?;
    /// let requirement = draft.criteria.iter_mut().flat_map(|one| &mut one.requirements).next();
    /// requirement.unwrap().exemptible = true;
    /// let diff = old.diff(&draft.into_standard()?);
    /// assert_eq!(diff.document().effect.passes, Effect::Relaxing);
    /// assert_eq!((diff.declared_bump(), diff.needed_bump()), (Bump::Minor, Bump::Minor));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    let whole = whole(from, to, &judged, steps);
    let nobody = [(from, Compared::From), (to, Compared::To)];
    let nobody = nobody
        .into_iter()
        .filter(|(one, _)| !can_be_passed(one, steps));
    let nobody: Vec<Compared> = nobody.map(|(_, which)| which).collect();
    let edits = Edits::between(from, to);
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
        && link.words == Wordings::Unchanged
        && asks_the_same(old, new)
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

/// Whether two requirements ask for the same in the same way, whatever else they say.
fn asks_the_same(old: &Requirement, new: &Requirement) -> bool {
    let asked = |one: &Requirement| (one.level, one.judgement, one.exemptible);
    asked(old) == asked(new)
        && old.applies_when == new.applies_when
        && old.evidenced_when == new.evidenced_when
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

/// Whether some service can pass a revision; also where that cannot be said.
///
/// That is asked of the revision alone, whatever can be said of it and another.
fn can_be_passed(standard: &Standard, steps: u64) -> bool {
    let draft = standard.document();
    let alone = |one| Link {
        from: vec![one],
        to: Vec::new(),
        words: Wordings::Unchanged,
        incomparable: false,
    };
    let links: Vec<Link<'_>> = standard.requirements().map(alone).collect();
    let mut prover = Prover::new([draft, draft], &links, steps);
    !matches!(
        prover.exists(Threshold::Passes, Side::From, None),
        Exists::No { .. }
    )
}

/// What the newer revision does as a whole.
fn whole(from: &Standard, to: &Standard, judged: &[Judged<'_>], steps: u64) -> Shown {
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
    let links: Vec<Link<'_>> = judged.iter().map(|one| one.linked.link.clone()).collect();
    let mut prover = Prover::new([from.document(), to.document()], &links, steps);
    claim.show(&mut prover)
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
