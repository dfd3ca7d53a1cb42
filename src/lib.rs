#![doc = include_str!("../README.md")]

// From the ground up: a room uses itself and those before it, which `tests/layers.rs` holds.

// What knows nothing of documents.
mod base;

// What is said, in both languages.
mod words;

// Texts read into values, and what is wrong in them.
mod reading;

// What documents hold.
mod documents;

// A standard that was checked and compiled, and a review on its days.
mod engine;

// What documents say, checked.
mod check;

// What the engine says of a review.
mod answers;

// Two revisions, compared by what they require; and two reviews of one service.
mod compare;

// Many reviews, one answer.
mod many;

// What owners and funders issue.
mod publish;

// What people read.
#[cfg(feature = "render")]
mod pages;

#[cfg(feature = "schema")]
pub mod schema;

// Documents of any kind.
mod kinds;

/// What a standard says: criteria, requirements, vocabulary, results.
pub mod standard {
    pub use crate::documents::standard::{
        Attestation, AttestedLanguage, Basis, Body, Breach, Criterion, Derivation, DueWithin,
        Encoding, EvidenceKind, ExemptionEnd, ExemptionRules, Fact, FactType, IntegerRange,
        Interpretation, InvalidLabel, Judging, Label, Measure, Official, PanelRole, PanelRule,
        Relation, Requirement, ResultRules, Retired, SetBy, Source, StandardKind, Titled,
        WordsChange,
    };
}

/// The rule language: data that says when a requirement applies and what evidences it.
pub mod rule {
    pub use crate::documents::kleene::Truth;
    pub use crate::documents::rule::{
        AtLeast, Bound, Count, Days, EvidenceTest, FactTest, MeasureTest, Test,
    };
}

/// What a review says: service, evidence, judgements, conditions, exemptions; and its builders.
pub mod assessment {
    pub use crate::documents::assessment::{
        AssessmentBuilder, CarriedFrom, Condition, Decision, Dissent, Evidence, EvidenceBuilder,
        Exemption, InvalidOrganisationId, Judgement, OrganisationId, PanelMember, Retraction,
        Service, Training,
    };
}

/// What a report says: outcomes, why, what to do and what comes next.
pub mod report {
    pub use crate::documents::outcome::{CriterionOutcome, RequirementOutcome};
    pub use crate::documents::report::{
        Action, BasisCount, BasisKind, Cause, Coming, ConditionState, CriterionReport,
        EvidenceState, EvidenceUse, MeasureNeeded, More, NotCounted, OutcomeChange, Readiness,
        ReportedAssessment, ReportedCondition, ReportedDecision, ReportedEvidence,
        ReportedExemption, ReportedFact, ReportedJudgement, ReportedMember, ReportedRole,
        ReportedService, ReportedStandard, RequirementChange, RequirementReport, ToDo, Why,
        WhyNode,
    };
}

/// What a checklist says, before a review.
pub mod checklist {
    pub use crate::answers::checklist::{CriterionChecklist, RequirementChecklist, ShowLine};
}

/// Two revisions of a standard, compared by what they require.
pub mod diff {
    pub use crate::compare::diff::{
        Bump, Change, ChangeBasis, ChangeKind, Compared, ComparedRevision, DiffDocument, Edit,
        EditError, Edits, Effect, Effects, ItemEdit, Json, MoveEdit, Part, Place, RequirementDiff,
        SetEdit, Slot, Witness,
    };
    #[cfg(feature = "proof")]
    pub use crate::compare::diff::{ChangeCode, Need, change_codes};
}

/// Two reviews of one service, compared: what changed, and because of what.
pub mod comparison {
    pub use crate::compare::reviews::{
        Because, ChangedOn, ComparedCriterion, ComparedRequirement, ComparedReview,
        ComparedService, ExemptedDays, FactChange, SinceError, VerdictChange, WithheldPart,
    };
}

/// Reviews carried over from one revision to another, without losing an answer.
pub mod migrate {
    pub use crate::compare::migrate::{ChangedBy, Entered, LedgerRow, LedgerState, Outcomes};
}

/// Many reviews as a stream of lines (NDJSON), and an answer to each.
pub mod stream {
    pub use crate::many::stream::{Counts, Stream, StreamError, each_line};
}

/// Progress over many services, in the open: outcomes, what is overdue, and what comes next.
pub mod portfolio {
    #[cfg(feature = "render")]
    pub use crate::many::portfolio::CSVW;
    pub use crate::many::portfolio::{
        ComingProgress, CriterionProgress, MonthProgress, OrganisationProgress, Overdue,
        OverdueCondition, PortfolioCount, RequirementProgress, SectorProgress, StageProgress,
        StandardProgress, Tally,
    };
}

/// Which services do what: those that cross boundaries, and those that could build things once.
pub mod inventory {
    #[cfg(feature = "render")]
    pub use crate::many::inventory::CSVW;
    pub use crate::many::inventory::{
        Capabilities, CapabilityUse, CrossingService, InventoryCount, OverlapGroup, StageCount,
        UnknownCapability,
    };
}

/// What a revision does to services that were assessed, before it is published.
pub mod impact {
    #[cfg(feature = "render")]
    pub use crate::many::impact::CSVW;
    #[cfg(feature = "proof")]
    pub use crate::many::impact::ImpactCount;
    pub use crate::many::impact::{Cell, CriterionImpact, Fall, Repair, SectorImpact};
}

/// Services, each known by its organisation and its id, and which of its reviews counts.
///
/// A service is an organisation and the id that it gave the service, under one standard. An organisation is known by
/// the id that a review states; where it states none, by its two names, and where these names are known with just one
/// id, by that id. The latest review of a service counts.
pub mod services {
    pub use crate::many::services::{ListedService, RefusedLine, ReviewCount};
}

/// The register of published revisions, and the revisions that are embedded in the library.
pub mod register {
    pub use crate::publish::register::{Certainty, Entry, Event, EventKind, Found, Holds};
    #[cfg(feature = "register")]
    pub use crate::publish::register::{
        RegisterError, acceptable, capabilities, crosswalk, crosswalks, get, in_force, latest,
        register, revisions,
    };
}

/// How the criteria of one framework relate to those of another.
pub mod crosswalk {
    pub use crate::publish::crosswalk::{
        Confidence, CrosswalkRationale, CrosswalkRelation, CrosswalkRow, ProjectError,
        ProjectedOutcome, ProjectedPoint, Projection, Revision,
    };
}

/// Policies, and the gate that they make: given a sum and a report, whether money may be spent.
pub mod policy {
    pub use crate::publish::policy::{
        BindingStandard, GateDecision, GateOutcome, GateReason, NeededOutcome, PolicyRule, Request,
    };
}

/// Pages that people read: each is one model in one language, written as HTML, as Markdown or for a terminal.
#[cfg(feature = "render")]
pub mod render {
    pub use crate::pages::{
        Page, Pinned, checklist, comparison, criterion, crosswalk, findings, gate, impact,
        inventory, migration, overview, playbook, portfolio, projection, register, report,
        standard, verified,
    };
    #[cfg(feature = "proof")]
    pub use crate::pages::{diff, release};
}

/// What a command line needs beside pages.
#[cfg(feature = "terminal")]
pub mod terminal {
    pub use crate::pages::said::Said;
    pub use crate::pages::terminal::{BAD, GOOD, OPEN, QUIET, findings_drawn};
}

pub use answers::assess::PreparedAssessment;
pub use answers::checklist::Checklist;
pub use answers::error::AssessError;
pub use base::date::{Date, InvalidDate};
pub use base::decimal::{Decimal, MAX_INTEGER, Whole};
pub use base::id::{Id, InvalidId};
pub use base::visible::{capital, visible};
#[cfg(feature = "proof")]
pub use compare::diff::Diff;
pub use compare::migrate::Migration;
pub use compare::reviews::Comparison;
pub use documents::assessment::{Assessment, StandardRef, Verdict, Visibility};
pub use documents::outcome::Outcome;
pub use documents::report::Report;
pub use documents::rule::{FactValue, Rule};
pub use documents::standard::{Draft, Level};
pub use documents::url::Url;
pub use engine::placeholder::{Seal, is_withheld};
pub use engine::standard::Standard;
pub use kinds::{bad_signature, check_document, unknown_standard};
pub use many::impact::Impact;
pub use many::inventory::Inventory;
pub use many::portfolio::Portfolio;
pub use publish::crosswalk::Crosswalk;
pub use publish::policy::Policy;
pub use publish::register::Register;
#[cfg(feature = "proof")]
pub use publish::release::Release;
pub use reading::codes::Severity;
pub use reading::digest::{Digest, InvalidDigest};
pub use reading::document::{Aside, Format};
pub use reading::finding::{Finding, Findings, Pointer};
pub use reading::finding_code::{FindingCode, finding_codes};
pub use reading::kind::{DocumentKind, Named};
pub use reading::mistake::text_of;
pub use reading::text::{Text, TextStatus};

/// What stands beside the two languages of a [`Text`].
pub mod text {
    pub use crate::reading::text::{InvalidWordsDigest, Note, Review, WordsDigest};
}
pub use reading::tree::MAX_BYTES;
pub use words::Language;
pub use words::finding::codes;
