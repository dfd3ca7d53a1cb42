//! What came of comparing two reviews: a document like any other.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::migrate::Entered;
use crate::documents::assessment::Verdict;
use crate::documents::outcome::{CriterionOutcome, RequirementOutcome};
use crate::documents::report::{OutcomeChange, ReportedStandard};
use crate::documents::rule::FactValue;
use crate::documents::standard::Label;
use crate::reading::define::{generated, variants};
use crate::reading::digest::Digest;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

generated! {
    /// What changed from one review of a service to a later one, and because of what.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Comparison {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Comparison as u8 }>,
        /// The revision that the later review is against.
        pub standard: ReportedStandard,
        /// The service, as the later review has it.
        pub service: ComparedService,
        /// The earlier review.
        pub earlier: ComparedReview,
        /// The later review.
        pub later: ComparedReview,
        /// The outcome of the whole in the earlier review and in the later one.
        pub outcome: OutcomeChange,
        /// The criteria in which something changed, in the order of the standard.
        pub criteria: Vec<ComparedCriterion>,
        /// The requirements of which something changed, in the order of the standard: the outcome, or what it rests
        /// on.
        pub requirements: Vec<ComparedRequirement>,
    }
}

generated! {
    /// The service that two reviews are of.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComparedService {
        /// Its id.
        pub id: Id,
        /// Its name.
        pub name: Text,
    }
}

generated! {
    /// One of the two reviews, on its day.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComparedReview {
        /// The digest of the assessment, as whoever sees the comparison may see it.
        pub digest: Digest,
        /// The day on which its report is the answer.
        pub as_of: Date,
        /// The revision that it is against, where that is another one; it was carried over to be compared.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub standard: Option<ReportedStandard>,
    }
}

generated! {
    /// A criterion in which something changed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComparedCriterion {
        /// Its id.
        pub id: Id,
        /// What people call it.
        pub label: Label,
        /// Its title.
        pub title: Text,
        /// Its outcome in the earlier review.
        pub from: CriterionOutcome,
        /// Its outcome in the later review.
        pub to: CriterionOutcome,
    }
}

generated! {
    /// A requirement of which something changed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ComparedRequirement {
        /// Its id.
        pub id: Id,
        /// What people call it, where it is called anything.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub label: Option<Label>,
        /// What is asked.
        pub statement: Text,
        /// Its outcome in the earlier review.
        pub from: RequirementOutcome,
        /// Its outcome in the later review.
        pub to: RequirementOutcome,
        /// What changed of that which it rests on; never empty.
        pub because: Vec<Because>,
    }
}

variants! {
    [rename_all = "kebab-case"]
    /// Because of what a requirement is otherwise, or rests on something else.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Because {
        /// The standard has another revision, and what it asks here, or what came of the answers, is otherwise.
        RevisionChanged,
        /// It was judged, or judged again, on the day.
        Judged(VerdictChange),
        /// The judgement of the day was edited.
        JudgementEdited(VerdictChange),
        /// The judgement of the day is gone, and no later one stands in its place.
        JudgementRemoved(VerdictChange),
        /// An item of evidence was added.
        EvidenceNew(Id),
        /// An item has been collected, and counts from the day on.
        EvidenceCounts(ChangedOn),
        /// An item is too old from the day on.
        EvidenceAges(ChangedOn),
        /// An item has expired, and does not count from the day on.
        EvidenceExpires(ChangedOn),
        /// An item was taken back.
        EvidenceWithdrawn(Id),
        /// An item was edited.
        EvidenceEdited(Id),
        /// An item was removed.
        EvidenceRemoved(Id),
        /// A fact is stated otherwise.
        FactChanged(FactChange),
        /// An exemption covers the day of the later review, and covered none before.
        ExemptionBegins(ExemptedDays),
        /// An exemption was amended.
        ExemptionAmended(ExemptedDays),
        /// An exemption has ended.
        ExemptionEnds(ExemptedDays),
        /// An exemption was removed.
        ExemptionRemoved(ExemptedDays),
        /// A condition was agreed.
        ConditionAgreed(Id),
        /// A condition was amended.
        ConditionAmended(Id),
        /// A condition was closed on the day.
        ConditionClosed(ChangedOn),
        /// A condition is overdue from the day on.
        ConditionOverdue(ChangedOn),
        /// A condition was removed.
        ConditionRemoved(Id),
        /// The day alone: that of the report, or that of the review, from which conditions are counted.
        DayAlone,
        /// Something is withheld in one of the two and not in the other, so nobody can tell whether it was edited.
        Withheld(WithheldPart),
        /// Something that the reports have no room to list.
        Unlisted,
    }
}

generated! {
    /// The verdict that counts, in the earlier review and in the later one.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct VerdictChange {
        /// The day of the judgement.
        pub on: Date,
        /// The verdict in the earlier review, where there was one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Verdict>,
        /// The verdict in the later review, where there is one.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Verdict>,
    }
}

generated! {
    /// An item or a condition, and the day on which it became otherwise.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ChangedOn {
        /// Its id.
        pub id: Id,
        /// The first day on which it is so, where the reports say.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub on: Option<Date>,
    }
}

generated! {
    /// A fact that is stated otherwise.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct FactChange {
        /// The fact.
        pub id: Id,
        /// Its value in the earlier review, where it was stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<FactValue>,
        /// Its value in the later review, where it is stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<FactValue>,
    }
}

generated! {
    /// The days of an exemption; where it was amended, as it is now.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct ExemptedDays {
        /// The first day.
        pub from: Date,
        /// The last day; without end where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
    }
}

generated! {
    /// Something that is withheld.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct WithheldPart {
        /// What it is.
        pub what: Entered,
        /// Its id; of a judgement or an exemption, that of its requirement.
        pub id: Id,
    }
}

impl Comparison {
    /// Reads a comparison back.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The comparison as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// Whether nothing changed: no outcome, and nothing that one rests on.
    pub fn is_empty(&self) -> bool {
        self.outcome.from == self.outcome.to
            && self.criteria.is_empty()
            && self.requirements.is_empty()
    }
}
