//! What came of carrying an assessment over: a document like any other.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::diff::{ComparedRevision, Json};
use crate::documents::assessment::Assessment;
use crate::documents::outcome::Outcome;
use crate::reading::define::{generated, words};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

words! {
    /// What a row of the ledger is about.
    #[derive(PartialOrd, Ord)]
    pub enum Entered {
        /// A requirement of the earlier revision, or one that the later asks first.
        Requirement = "requirement",
        /// A fact of the service.
        Fact = "fact",
        /// An item of evidence.
        Evidence = "evidence",
        /// A judgement.
        Judgement = "judgement",
        /// An exemption.
        Exemption = "exemption",
        /// A condition.
        Condition = "condition",
        /// The decision on the whole.
        Decision = "decision",
    }
}

words! {
    /// What became of something.
    pub enum LedgerState {
        /// It is as it was, and so is what it is about.
        Carried = "carried",
        /// It is carried over, for it is proved that it still holds.
        CarriedProved = "carried-proved",
        /// It is carried over, for the author of the revision says that it still holds.
        CarriedDeclared = "carried-declared",
        /// The rules give it anew.
        Recomputed = "recomputed",
        /// Somebody has to look at it.
        NeedsReview = "needs-review",
        /// It has no place in the later revision, and is kept here.
        Archived = "archived",
        /// The later revision asks it first.
        New = "new",
    }
}

words! {
    /// Why a service that passed then does not pass now.
    pub enum ChangedBy {
        /// The revision alone.
        Revision = "revision",
        /// Time alone.
        Ageing = "ageing",
        /// Both, or both together.
        Both = "both",
    }
}

generated! {
    /// What became of one thing.
    #[derive(Clone, Debug, PartialEq)]
    pub struct LedgerRow {
        /// What it is.
        pub what: Entered,
        /// Its id; of a judgement or an exemption, that of its requirement.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<Id>,
        /// Its place among its like in the earlier assessment, from 0.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub index: Option<u32>,
        /// What became of it.
        pub state: LedgerState,
        /// What it is, or is about, in the later revision.
        pub targets: Vec<Id>,
        /// Why that became of it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub why: Option<Text>,
        /// The thing as it was, where it does not stand so in the new assessment.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub kept: Option<Json>,
    }
}

generated! {
    /// The outcome under both revisions, on the day of the review and now.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Outcomes {
        /// Under the earlier revision, on the day of the review.
        pub old_then: Outcome,
        /// Under the later revision, on the day of the review.
        pub new_then: Outcome,
        /// Under the earlier revision, on the day of the migration.
        pub old_today: Outcome,
        /// Under the later revision, on the day of the migration.
        pub new_today: Outcome,
        /// Where the first passes and the last does not, although something applies: what did that.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub changed_by: Option<ChangedBy>,
    }
}

generated! {
    /// An assessment carried over to another revision, with a ledger of all that it held.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Migration {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Migration as u8 }>,
        /// The earlier revision.
        pub from: ComparedRevision,
        /// The later revision.
        pub to: ComparedRevision,
        /// The day of the migration.
        pub as_of: Date,
        /// Four outcomes, so that a change of the standard is not taken for the passing of time.
        pub outcomes: Outcomes,
        /// What became of each thing.
        pub ledger: Vec<LedgerRow>,
        /// The assessment against the later revision.
        pub assessment: Assessment,
    }
}

impl Migration {
    /// Reads a migration.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The migration as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}

#[cfg(feature = "proof")]
impl Outcomes {
    pub(super) fn of(then: [Outcome; 2], today: [Outcome; 2]) -> Self {
        let ([old_then, new_then], [old_today, new_today]) = (then, today);
        let fell = old_then.falls_to(new_today);
        let changed_by = match (new_then.passes(), old_today.passes()) {
            (false, true) => ChangedBy::Revision,
            (true, false) => ChangedBy::Ageing,
            _ => ChangedBy::Both,
        };
        Self {
            old_then,
            new_then,
            old_today,
            new_today,
            changed_by: fell.then_some(changed_by),
        }
    }
}
