//! The step from one revision to another: its edits, what they do, and the version they need.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::changes::Changes;
use super::continuation::{Continuation, fates};
use super::document::{Bump, Compared, ComparedRevision, DiffDocument};
use super::edit::{EditError, Edits};
use super::entries::entries;
use super::findings::{TooHard, findings};
use super::judge::{can_be_passed, judge, whole};
use super::lineage::Lineage;
use super::revision::Revision;
use crate::base::id::Id;
use crate::compare::proof::{STEPS, StepBudget};
use crate::documents::standard::Draft;
use crate::engine::standard::Standard;
use crate::reading::document::Format;
use crate::reading::kind::Named;

/// Two revisions of a standard, compared.
///
/// It holds both revisions and what the comparison says of them.
#[derive(Clone, Debug)]
pub struct Diff {
    document: DiffDocument,
    from: Standard,
    to: Standard,
    steps: u64,
    taken: u64,
    fates: OnceLock<BTreeMap<Id, Continuation>>,
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

    /// The same, with another budget, in steps: about as many as literals that a proof looks at.
    ///
    /// It is one budget for all that is asked, of which each question has its part. What is too hard
    /// for it is unknown, and a finding says so; a bigger budget never changes an answer.
    pub fn diff_within(&self, newer: &Standard, steps: u64) -> Diff {
        let (from, to) = (self.clone(), newer.clone());
        let (document, taken) = compare(&from, &to, steps);
        Diff {
            document,
            from,
            to,
            steps,
            taken,
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

    /// The steps that the comparison took; for tests of its budget.
    #[doc(hidden)]
    pub fn steps_taken(&self) -> u64 {
        self.taken
    }

    /// The steps that it could take.
    pub(super) fn steps(&self) -> u64 {
        self.steps
    }

    /// What became of each requirement of the older revision; found once.
    pub(crate) fn fates(&self) -> &BTreeMap<Id, Continuation> {
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

fn compare(from: &Standard, to: &Standard, steps: u64) -> (DiffDocument, u64) {
    let mut budget = StepBudget::of(steps);
    let revisions = [Revision::of(from), Revision::of(to)];
    let revisions = revisions.each_ref();
    let lineage = Lineage::new(from.document(), to.document());
    // Half of it is for the requirements, a quarter for the whole, and the rest for the question
    // whether anybody can pass.
    let judged = budget.share(2, |budget| judge(lineage.links(), revisions, budget));
    let whole = budget.share(2, |budget| whole(revisions, &judged, budget));
    let mut too_hard = TooHard {
        steps,
        whole: whole.too_hard,
        passing: Vec::new(),
    };
    let mut nobody = Vec::new();
    let [older, newer] = revisions;
    for (revision, which, among) in [(older, Compared::From, 2), (newer, Compared::To, 1)] {
        match budget.share(among, |budget| can_be_passed(revision, budget)) {
            Some(true) => {}
            Some(false) => nobody.push(which),
            None => too_hard.passing.push(which),
        }
    }
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
        document: Named,
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
        requirements: entries(&judged, &mut budget),
        findings: Vec::new(),
        changes,
        edits,
    };
    document.findings = findings(&lineage, &judged, &document, &too_hard).findings;
    (document.witness, document.other_witness) = whole.witnesses();
    (document, budget.taken())
}

fn revision(standard: &Standard) -> ComparedRevision {
    ComparedRevision {
        id: standard.id().clone(),
        version: standard.version().clone(),
        digest: standard.digest(),
    }
}
