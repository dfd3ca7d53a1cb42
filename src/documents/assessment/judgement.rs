//! What a panel decides: judgements, exemptions, conditions and the decision on the whole.

use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::evidence::Visibility;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::outcome::Outcome;
use crate::reading::define::{authored, words};
use crate::reading::digest::Digest;
use crate::reading::finding::{Finding, Findings};
use crate::reading::leaves::{Leaf, leaf};
use crate::reading::problem::Problem;
use crate::reading::text::Text;
use crate::words::{Language, Words, finding, value};

words! {
    /// What an assessor decided on a requirement.
    pub enum Verdict {
        /// It is met.
        Met = "met",
        /// It is met in part.
        PartlyMet = "partly-met",
        /// It is not met.
        NotMet = "not-met",
    }
}

#[cfg(feature = "render")]
impl Verdict {
    /// The verdict in words: that of the outcome that it gives.
    pub(crate) fn words(self) -> Words {
        match self {
            Self::Met => crate::documents::outcome::RequirementOutcome::Met.words(),
            Self::PartlyMet => crate::documents::outcome::RequirementOutcome::PartlyMet.words(),
            Self::NotMet => crate::documents::outcome::RequirementOutcome::NotMet.words(),
        }
    }
}

authored! {
    /// What an assessor, or the panel together, decided on a requirement.
    ///
    /// Judgements are append-only: the latest one not after the day counts.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Judgement {
        /// The requirement.
        pub requirement: Id,
        /// The verdict.
        pub verdict: Verdict,
        /// Why.
        pub rationale: String,
        /// Who decided: a role or an opaque id, never a name.
        pub by: String,
        /// The day of the verdict.
        pub on: Date,
        /// The items it rests on.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence: Vec<Id>,
        /// The counter-evidence that it answers.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub answers: Vec<Id>,
        /// What others of the panel held instead; never changes an outcome.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub dissent: Vec<Dissent>,
        /// The earlier assessment from which it is carried over.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub carried_from: Option<CarriedFrom>,
        /// Who may see the rationale; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the rationale, where it is not the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

authored! {
    /// What one of the panel held against a judgement.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Dissent {
        /// Who: a role or an opaque id, never a name; one dissent each, and never the judge's own.
        pub by: String,
        /// The verdict that they would have given.
        pub verdict: Verdict,
        /// Why.
        pub rationale: String,
        /// The language of the rationale, where it is not the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

authored! {
    /// An earlier assessment from which a judgement is carried over.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CarriedFrom {
        /// The earlier assessment: its digest, or what it is known by.
        pub assessment: String,
        /// Its day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub on: Option<Date>,
    }
}

authored! {
    /// A requirement that is waived for a time.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Exemption {
        /// The requirement.
        pub requirement: Id,
        /// Why it is waived.
        pub reason: String,
        /// Who approved that: a role or an opaque id, never a name.
        pub approved_by: String,
        /// The first day.
        pub from: Date,
        /// The last day; without end where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// Who may see the reason; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the reason, where it is not the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

impl Exemption {
    /// Which of two lasts longer; so of several that cover a day the same one is taken in any order.
    pub(crate) fn by_length(&self, other: &Self) -> std::cmp::Ordering {
        let lasting = |one: &Self| (one.until.is_none(), one.until);
        let days = lasting(self).cmp(&lasting(other));
        days.then_with(|| self.from.cmp(&other.from))
            .then_with(|| self.reason.cmp(&other.reason))
            .then_with(|| self.approved_by.cmp(&other.approved_by))
    }

    /// How many days it lasts, the first and the last included; none where it has no end.
    pub(crate) fn days(&self) -> Option<u32> {
        let days = self.until?.day().saturating_sub(self.from.day());
        Some(u32::try_from(days.saturating_add(1)).unwrap_or_default())
    }

    /// Whether it covers a day; both its ends are included.
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

authored! {
    checked by Condition::problems;
    /// An agreed action with an owner and a due date.
    #[derive(Clone, Debug, PartialEq, Eq)]
    #[cfg_attr(
        feature = "schema",
        schemars(extend("dependentRequired" = {
            "closed_on": ["closed_by"], "closed_by": ["closed_on"]
        }))
    )]
    pub struct Condition {
        /// Its id, within the assessment.
        pub id: Id,
        /// The requirement.
        pub requirement: Id,
        /// What has to be done.
        pub action: String,
        /// Who does it: a role or an opaque id, never a name.
        pub owner: String,
        /// The last day on which it may still be open.
        pub due: Date,
        /// The day on which it was closed; stands together with what closed it, or not at all.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub closed_on: Option<Date>,
        /// What or who closed it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub closed_by: Option<String>,
        /// Who may see the action; public where absent.
        #[serde(default, skip_serializing_if = "Visibility::is_public")]
        pub visibility: Visibility,
        /// The language of the action, where it is not the document's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lang: Option<Language>,
    }
}

impl Condition {
    /// Whether the day on which it was closed stands there without what closed it, or the other way round.
    fn problems(&self) -> Vec<Problem> {
        let missing = match (self.closed_on.is_some(), self.closed_by.is_some()) {
            (true, false) => "closed_by",
            (false, true) => "closed_on",
            _ => return Vec::new(),
        };
        vec![Problem::from(finding::HalfClosed {
            key: Words::same(missing),
        })]
    }

    /// Whether it is open on a day after the one on which it was due.
    pub fn is_overdue(&self, day: Date) -> bool {
        let closed = self.closed_on.is_some_and(|closed| closed <= day);
        !closed && self.due < day
    }
}

authored! {
    /// What the panel decided on the whole; it stands beside the computed outcome.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Decision {
        /// The outcome that the panel decided on.
        pub outcome: Outcome,
        /// Who decided: a role or an opaque id, never a name.
        pub by: String,
        /// The day of the decision.
        pub on: Date,
        /// Why.
        pub rationale: String,
    }
}

authored! {
    /// A published report that is taken back.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Retraction {
        /// The digest of the report.
        pub report: Digest,
        /// Why it is taken back.
        pub reason: String,
    }
}

authored! {
    /// A member of the panel: one person, who counts for each of their roles.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct PanelMember {
        /// An opaque id, never a name; each stands once on a panel.
        pub id: Id,
        /// The roles on the panel.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub roles: Vec<Id>,
        /// The body that the member comes from.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation: Option<Text>,
        /// When, or on which standard, the member was trained.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub trained_on: Option<Training>,
    }
}

/// How a member's training is stated: by its day, or by the id of the standard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Training {
    /// The day of the training on this standard.
    Day(Date),
    /// The standard that the member was trained on.
    Standard(Id),
}

impl FromStr for Training {
    type Err = Findings;

    /// Reads a day or the id of a standard.
    ///
    /// # Errors
    /// A finding that it is neither: not a date, where it begins with a digit, and else not an id.
    fn from_str(text: &str) -> Result<Self, Findings> {
        let read = match Self::is_day(text) {
            true => text.parse().ok().map(Self::Day),
            false => text.parse().ok().map(Self::Standard),
        };
        read.ok_or_else(|| {
            let problem = Self::problem(text);
            problem.map_or_else(Findings::default, |problem| {
                Finding::new(problem, "").into()
            })
        })
    }
}

impl Leaf for Training {
    fn expected() -> Words {
        value::TRAINING
    }

    fn problem(text: &str) -> Option<Problem> {
        match Self::is_day(text) {
            true => Date::problem(text),
            false => Id::problem(text),
        }
    }
}

impl Training {
    /// Whether a text says on which day: an id never begins with a digit, and a date always does.
    fn is_day(text: &str) -> bool {
        text.starts_with(|first: char| first.is_ascii_digit())
    }
}

impl<'de> Deserialize<'de> for Training {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        leaf(from)
    }
}

impl Serialize for Training {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Day(day) => day.serialize(serializer),
            Self::Standard(id) => id.serialize(serializer),
        }
    }
}
