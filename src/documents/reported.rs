//! What a report repeats of the standard and the review that it is about.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{OrganisationId, Training, Visibility};
use crate::documents::rule::FactValue;
use crate::documents::standard::Encoding;
use crate::reading::define::{generated, words};
use crate::reading::digest::Digest;
use crate::reading::text::Text;
use crate::words::Language;

generated! {
    /// The revision that a report is about.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedStandard {
        /// The id of the standard.
        pub id: Id,
        /// The version of the revision.
        pub version: semver::Version,
        /// Its title.
        pub title: Text,
        /// The digest of the revision.
        pub digest: Digest,
        /// Whether the publisher itself issued the data.
        pub encoding: Encoding,
    }
}

generated! {
    /// The assessment that a report is about.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedAssessment {
        /// The digest of the assessment, as whoever sees the report may see it.
        pub digest: Digest,
        /// The day of the review.
        pub assessed_on: Date,
    }
}

generated! {
    /// The service that a report is about.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedService {
        /// Its id.
        pub id: Id,
        /// Its name.
        pub name: Text,
        /// The body that owns it.
        pub organisation: Text,
        /// The id of that body in a list of organisations.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation_id: Option<OrganisationId>,
        /// What is true of it, in the order of the standard.
        pub facts: Vec<ReportedFact>,
    }
}

generated! {
    /// A fact about the service, in words.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedFact {
        /// The fact.
        pub id: Id,
        /// What it is called.
        pub title: Text,
        /// Its value.
        pub value: FactValue,
        /// The value in words.
        pub text: Text,
        /// Why it is as stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub because: Option<String>,
    }
}

generated! {
    /// A member of the panel.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedMember {
        /// An opaque id.
        pub id: Id,
        /// The roles on the panel.
        pub roles: Vec<ReportedRole>,
        /// The body that the member comes from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation: Option<Text>,
        /// When, or on which standard, the member was trained.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub trained_on: Option<Training>,
    }
}

generated! {
    /// A role on the panel.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedRole {
        /// The role.
        pub id: Id,
        /// What it is called, where the standard declares it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<Text>,
    }
}

words! {
    /// How a condition stands on the day.
    pub enum ConditionState {
        /// It is to be done by its day.
        Open = "open",
        /// It is done.
        Closed = "closed",
        /// It is not done, and its day is over.
        Overdue = "overdue",
    }
}

generated! {
    /// An agreed action, and how it stands on the day.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedCondition {
        /// Its id.
        pub id: Id,
        /// The requirement.
        pub requirement: Id,
        /// What has to be done.
        pub action: String,
        /// Who does it.
        pub owner: String,
        /// The last day on which it may still be open.
        pub due: Date,
        /// How it stands on the day.
        pub state: ConditionState,
        /// Whether it stands on a shortfall that is covered on the day.
        pub covers: bool,
        /// The day on which it was closed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub closed_on: Option<Date>,
        /// What or who closed it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub closed_by: Option<String>,
        /// Who may see the action; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the action, where it is not the review's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

generated! {
    /// A requirement that was waived for a time.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedExemption {
        /// The requirement.
        pub requirement: Id,
        /// Why it is waived.
        pub reason: String,
        /// Who approved that.
        pub approved_by: String,
        /// The first day.
        pub from: Date,
        /// The last day; without end where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// Whether it covers the day.
        pub in_date: bool,
        /// Who may see the reason; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the reason, where it is not the review's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

words! {
    /// How an item of evidence stands on the day: whether it counts in some rule, and if not, why not.
    pub enum EvidenceState {
        /// It counts.
        Counts = "counts",
        /// No rule asks for its kind.
        NotAsked = "not-asked",
        /// It was taken back.
        Withdrawn = "withdrawn",
        /// It speaks against.
        CounterEvidence = "counter-evidence",
        /// It lacks a tag that is asked for.
        LacksTag = "lacks-tag",
        /// It lacks a language that is asked for.
        LacksLanguage = "lacks-language",
        /// It does not state a measure that is asked for.
        MeasureAbsent = "measure-absent",
        /// It states a measure out of bound.
        MeasureOutOfBound = "measure-out-of-bound",
        /// It is collected later.
        NotYetCollected = "not-yet-collected",
        /// It has expired.
        Expired = "expired",
        /// It is too old.
        TooOld = "too-old",
    }
}

generated! {
    /// An item of evidence that was looked at.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ReportedEvidence {
        /// Its id.
        pub id: Id,
        /// Its title.
        pub title: String,
        /// Its kind.
        pub kind: Id,
        /// The day it was collected.
        pub collected: Date,
        /// How it stands on the day.
        pub state: EvidenceState,
        /// Who may see its title; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the title, where it is not the review's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}
