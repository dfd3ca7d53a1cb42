//! What a panel decides: judgements, exemptions, conditions and the decision on the whole.

use serde::{Serialize, Serializer};

use super::evidence::Visibility;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::outcome::Outcome;
use crate::reading::codes::Code;
use crate::reading::digest::Digest;
use crate::reading::read::{Read, Reader, record, words};
use crate::reading::source::{Node, Value};
use crate::reading::text::{Language, Text, Words};
use crate::reading::words_for;

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

/// What an assessor, or the panel together, decided on a requirement.
///
/// Judgements are append-only: the latest one not after the day counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// The requirement.
    pub requirement: Id,
    /// The verdict.
    pub verdict: Verdict,
    /// Why, with any dissent.
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

record!(Judgement {
    requirement, verdict, rationale, by, on;
    evidence, answers, carried_from, visibility, lang
});

/// An earlier assessment from which a judgement is carried over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CarriedFrom {
    /// The earlier assessment: its digest, or what it is known by.
    pub assessment: String,
    /// Its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}

record!(CarriedFrom { assessment; on });

/// A requirement that is waived for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
}

record!(Exemption { requirement, reason, approved_by, from; until });

impl Exemption {
    /// Which of two lasts longer; so of several that cover a day the same one is taken in any order.
    pub(crate) fn by_length(&self, other: &Self) -> std::cmp::Ordering {
        let lasting = |one: &Self| (one.until.is_none(), one.until);
        let days = lasting(self).cmp(&lasting(other));
        days.then_with(|| self.from.cmp(&other.from))
            .then_with(|| self.reason.cmp(&other.reason))
            .then_with(|| self.approved_by.cmp(&other.approved_by))
    }

    /// Whether it covers a day; both its ends are included.
    pub fn covers(&self, day: Date) -> bool {
        self.from <= day && self.until.is_none_or(|until| day <= until)
    }
}

/// An agreed action with an owner and a due date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(extend("dependentRequired" = {
        "closed_on": ["closed_by"], "closed_by": ["closed_on"]
    }))
)]
#[serde(deny_unknown_fields)]
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
}

crate::reading::read::deserialize!(Condition);

impl Read for Condition {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let requirement = object.required(reader, "requirement");
        let action = object.required(reader, "action");
        let owner = object.required(reader, "owner");
        let due = object.required(reader, "due");
        let closed_on = object.defaulted(reader, "closed_on");
        let closed_by = object.defaulted(reader, "closed_by");
        object.close(reader, false);
        // What could not be read was there, and its own mistake is told.
        let missing = match (&closed_on, &closed_by) {
            (Some(None), None | Some(Some(_))) => Some("closed_on"),
            (None | Some(Some(_)), Some(None)) => Some("closed_by"),
            _ => None,
        };
        if let Some(key) = missing {
            reader.find(Code::HalfClosed, node, &[Words::same(key)]);
        }
        Some(Self {
            id: id?,
            requirement: requirement?,
            action: action?,
            owner: owner?,
            due: due?,
            closed_on: closed_on?,
            closed_by: closed_by?,
        })
    }
}

impl Condition {
    /// Whether it is open on a day after the one on which it was due.
    pub fn is_overdue(&self, day: Date) -> bool {
        let closed = self.closed_on.is_some_and(|closed| closed <= day);
        !closed && self.due < day
    }
}

/// What the panel decided on the whole; it stands beside the computed outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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

record!(Decision { outcome, by, on, rationale; });

/// A published report that is taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retraction {
    /// The digest of the report.
    pub report: Digest,
    /// Why it is taken back.
    pub reason: String,
}

record!(Retraction { report, reason; });

/// A member of the panel: one person, who counts for each of their roles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

impl PanelMember {
    /// The roles, and the one `role` that the first edition had, which is read and never written.
    pub(super) fn all_roles(mut roles: Vec<Id>, role: Option<Id>) -> Vec<Id> {
        let more = role.filter(|role| !roles.contains(role));
        roles.extend(more);
        roles
    }
}

crate::reading::read::deserialize!(PanelMember);

impl Read for PanelMember {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let id = object.required(reader, "id");
        let roles = object.defaulted(reader, "roles");
        let role = object.defaulted(reader, "role");
        let organisation = object.defaulted(reader, "organisation");
        let trained_on = object.defaulted(reader, "trained_on");
        object.close(reader, false);
        Some(Self {
            id: id?,
            roles: Self::all_roles(roles?, role?),
            organisation: organisation?,
            trained_on: trained_on?,
        })
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

impl Serialize for Training {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Day(day) => day.serialize(serializer),
            Self::Standard(id) => id.serialize(serializer),
        }
    }
}

crate::reading::read::deserialize!(Training);

impl Read for Training {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            // An id never begins with a digit, and a date always does.
            Value::String(text) if text.starts_with(|first: char| first.is_ascii_digit()) => reader
                .parsed(node, words_for::DATE, Code::BadDate)
                .map(Self::Day),
            Value::String(_) => Id::read(node, reader).map(Self::Standard),
            _ => {
                let expected = Words::new("a date or an id", "dyddiad neu ddynodydd");
                reader.wrong_type(node, expected);
                None
            }
        }
    }
}
