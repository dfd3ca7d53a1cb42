//! What a comparison of two revisions says: a document like any other.

use semver::Version;

use super::edit::{Edits, Place};
use crate::base::id::Id;
use crate::documents::assessment::Assessment;
use crate::documents::standard::Level;
use crate::reading::define::{generated, words};
use crate::reading::digest::Digest;
use crate::reading::document::Format;
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
#[cfg(feature = "proof")]
use crate::words::{Words, comparison};

words! {
    /// How far a version rises, or has to.
    #[derive(PartialOrd, Ord)]
    pub enum Bump {
        /// Not at all.
        None = "none",
        /// In its third number.
        Patch = "patch",
        /// In its second number.
        Minor = "minor",
        /// In its first number.
        Major = "major",
    }
}

words! {
    /// What a change does to those who are assessed.
    pub enum Effect {
        /// Nothing: whoever passes the one passes the other.
        Equivalent = "equivalent",
        /// Some who pass the old fail the new, and nobody the other way round.
        Tightening = "tightening",
        /// Some who fail the old pass the new, and nobody the other way round.
        Relaxing = "relaxing",
        /// Both.
        Incomparable = "incomparable",
        /// That cannot be said, and counts as breaking.
        Unknown = "unknown",
    }
}

words! {
    /// What a claim about a change rests on.
    pub enum ChangeBasis {
        /// A proof.
        Proved = "proved",
        /// What the author says about changed words.
        Declared = "declared",
        /// The kind of change alone.
        Structural = "structural",
        /// Nothing: it is not known.
        Unknown = "unknown",
    }
}

words! {
    /// What became of a requirement.
    pub enum ChangeKind {
        /// It is as it was.
        Unchanged = "unchanged",
        /// Something about it changed, its id perhaps.
        Changed = "changed",
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// It stands in another criterion.
        Moved = "moved",
        /// It was split, or is a part of one that was.
        Split = "split",
        /// It was merged, or is what others were merged into.
        Merged = "merged",
    }
}

words! {
    /// One of the two revisions that are compared.
    pub enum Compared {
        /// The older.
        From = "from",
        /// The newer.
        To = "to",
    }
}

generated! {
    /// One of the two revisions that are compared.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComparedRevision {
        /// The id of the standard.
        pub id: Id,
        /// The version of the revision.
        pub version: Version,
        /// The digest of the revision.
        pub digest: Digest,
    }
}

generated! {
    /// Effects at both thresholds.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Effects {
        /// On passing: every must is fulfilled.
        pub passes: Effect,
        /// On meeting the standard in full: every must and every should is fulfilled.
        pub in_full: Effect,
    }
}

generated! {
    /// An assessment that tells two revisions apart, run through the engine under both.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Witness {
        /// The revision that it passes.
        pub passes: Compared,
        /// The assessment, against the revision that it passes.
        pub assessment: Assessment,
        /// The same assessment, against the revision that it fails.
        pub restamped: Assessment,
        /// What it is, in words.
        pub in_words: Text,
    }
}

generated! {
    /// What became of one requirement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct RequirementDiff {
        /// Its id.
        pub id: Id,
        /// What became of it.
        pub change: ChangeKind,
        /// How binding it is; in the newer revision, where it stands there.
        pub level: Level,
        /// The ids that it had, where it has a new one.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub was: Vec<Id>,
        /// The ids that it has now, where that is another.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub became: Vec<Id>,
        /// What that does.
        pub effect: Effects,
        /// What that rests on.
        pub basis: ChangeBasis,
        /// An assessment that tells the revisions apart.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub witness: Option<Witness>,
        /// One that tells them apart the other way round, where the effect is incomparable.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub other_witness: Option<Witness>,
    }
}

generated! {
    /// One change, what it does, and the version it needs.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Change {
        /// What kind of change it is: a stable word, explained in `docs/changes.md`.
        pub code: String,
        /// Where it is.
        pub at: Place,
        /// What it does to passing; where it does nothing to that, to meeting the standard in full.
        pub effect: Effect,
        /// What that rests on.
        pub basis: ChangeBasis,
        /// How far the version has to rise for it.
        pub needed_bump: Bump,
        /// What changed.
        pub message: Text,
        /// Why it needs that.
        pub why: Text,
    }
}

generated! {
    /// What a comparison of two revisions says.
    #[derive(Clone, Debug, PartialEq)]
    pub struct DiffDocument {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Diff as u8 }>,
        /// The older revision.
        pub from: ComparedRevision,
        /// The newer revision.
        pub to: ComparedRevision,
        /// How far the version rises.
        pub declared_bump: Bump,
        /// How far it has to.
        pub needed_bump: Bump,
        /// Whether that is far enough.
        pub sufficient: bool,
        /// The revisions that nobody can pass: of them everything is proved.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub nobody_can_pass: Vec<Compared>,
        /// What the newer revision does, as a whole.
        pub effect: Effects,
        /// What that rests on.
        pub basis: ChangeBasis,
        /// An assessment that tells the revisions apart.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub witness: Option<Witness>,
        /// One that tells them apart the other way round, where the effect is incomparable.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub other_witness: Option<Witness>,
        /// Every requirement that either revision has.
        pub requirements: Vec<RequirementDiff>,
        /// The changes.
        pub changes: Vec<Change>,
        /// What is wrong with the step from the one to the other.
        pub findings: Vec<Finding>,
        /// The edits to the text.
        pub edits: Edits,
    }
}

impl DiffDocument {
    /// Reads what a comparison said.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// It as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}

impl Bump {
    /// How far a version rises above another; not at all where it does not.
    pub fn between(from: &Version, to: &Version) -> Self {
        if to.major != from.major {
            return match to.major > from.major {
                true => Self::Major,
                false => Self::None,
            };
        }
        if to <= from {
            Self::None
        } else if to.minor > from.minor {
            Self::Minor
        } else {
            Self::Patch
        }
    }

    #[cfg(feature = "proof")]
    pub(crate) fn words(self) -> Words {
        match self {
            Self::None => comparison::NO_RISE,
            Self::Patch => comparison::PATCH,
            Self::Minor => comparison::MINOR,
            Self::Major => comparison::MAJOR,
        }
    }

    #[cfg(feature = "proof")]
    /// How far a version has to rise: below 1.0.0 the second number plays the first.
    pub(super) fn played(self, from: &Version) -> Self {
        match self {
            Self::Major if from.major == 0 => Self::Minor,
            Self::Minor if from.major == 0 => Self::Patch,
            other => other,
        }
    }
}

impl Effects {
    #[cfg(feature = "proof")]
    pub(super) const NONE: Self = Self {
        passes: Effect::Equivalent,
        in_full: Effect::Equivalent,
    };

    /// How far the version has to rise.
    pub fn needed_bump(self) -> Bump {
        match (self.passes, self.in_full) {
            (Effect::Tightening | Effect::Incomparable | Effect::Unknown, _) => Bump::Major,
            (Effect::Equivalent, Effect::Equivalent) => Bump::Patch,
            _ => Bump::Minor,
        }
    }

    /// The effect on passing, or where that is nothing, on meeting the standard in full.
    pub fn foremost(self) -> Effect {
        match self.passes {
            Effect::Equivalent => self.in_full,
            other => other,
        }
    }
}
