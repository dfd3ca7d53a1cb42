//! Policies: when a service needs which outcome before money is spent on it.

use semver::Version;

use crate::base::date::Date;
use crate::base::decimal::Whole;
use crate::base::id::Id;
use crate::documents::rule::Days;
use crate::documents::standard::{Basis, Body};
use crate::reading::define::{authored, generated, words};
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

words! {
    /// The least outcome that is needed.
    #[derive(PartialOrd, Ord)]
    pub enum NeededOutcome {
        /// Met, with conditions or without.
        MetWithConditions = "met-with-conditions",
        /// Met, without a condition.
        Met = "met",
    }
}

words! {
    /// Whether money may be spent.
    #[derive(PartialOrd, Ord)]
    pub enum GateOutcome {
        /// No rule of the policy asks for anything.
        NotRequired = "not-required",
        /// It may.
        Authorised = "authorised",
        /// It may, while the conditions of the review are kept.
        AuthorisedWithConditions = "authorised-with-conditions",
        /// That cannot be said from what is known.
        Undetermined = "undetermined",
        /// It may not.
        Refused = "refused",
    }
}

authored! {
    /// When a service needs which outcome before money is spent on it.
    ///
    /// A rule has a lower bound of the sum and no upper one, so a smaller sum never needs more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Policy {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Policy as u8 }>>,
        /// The id of the policy.
        pub id: Id,
        /// Its name.
        pub title: Text,
        /// The body that funds or governs.
        pub owner: Body,
        /// The currency of the sums (ISO 4217).
        pub currency: String,
        /// What is odd about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// The rules; every one that applies has to be content.
        pub rules: Vec<PolicyRule>,
    }
}

authored! {
    /// One rule of a policy: to which spending it applies, and what it needs.
    #[derive(Clone, Debug, PartialEq)]
    pub struct PolicyRule {
        /// Its id, within the policy.
        pub id: Id,
        /// Its name.
        pub title: Text,
        /// The first day on which it holds.
        pub from: Date,
        /// The last day; without end where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub until: Option<Date>,
        /// The sum above which it applies, in whole units of the currency; 0 means any sum at all.
        pub above: Whole,
        /// The kinds of spending to which it applies; all where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub kinds: Vec<Id>,
        /// The stages to which it applies; all where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub stages: Vec<Id>,
        /// The sectors to which it applies; all where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub sectors: Vec<Id>,
        /// The standard that binds.
        pub standard: BindingStandard,
        /// The least outcome that is needed.
        pub needs: NeededOutcome,
        /// How old the report may be, in days; as old as you like where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub report_within_days: Option<Days>,
        /// Whether the sum and the kinds are the owner's own words or a reading of them.
        pub basis: Basis,
    }
}

authored! {
    /// The standard that binds, and the revisions of it that are accepted.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct BindingStandard {
        /// The id of the standard.
        pub id: Id,
        /// The revisions; all where empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub versions: Vec<Version>,
    }
}

generated! {
    /// Money that somebody wants to spend on a service.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Request {
        /// The day on which it is asked for.
        pub on: Date,
        /// The sum, in whole units of the policy's currency.
        pub amount: Whole,
        /// The kind of spending, a word of the policy's.
        pub kind: Id,
        /// The service, where it is to be compared with the report's.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub service: Option<Id>,
        /// The stage of the service, where it is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stage: Option<Id>,
        /// The sector of the service, where it is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<Id>,
    }
}

generated! {
    /// What one rule says.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct GateReason {
        /// The rule.
        pub rule: Id,
        /// What it says.
        pub says: GateOutcome,
        /// Why, in words.
        pub text: Text,
        /// What would change it, where it does not authorise.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub would_change: Option<Text>,
    }
}

generated! {
    /// Whether money may be spent, why, and what would change that.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct GateDecision {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Gate as u8 }>,
        /// The policy.
        pub policy: Id,
        /// What was asked.
        pub request: Request,
        /// The answer: the least favourable of what the rules say.
        pub outcome: GateOutcome,
        /// What each rule that applies says.
        pub reasons: Vec<GateReason>,
    }
}

impl Policy {
    /// Reads a policy and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as a rule without a day from which it holds.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The policy as JSON text: defaults left out, two spaces, a final line feed.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}

impl GateDecision {
    /// Reads a decision of a gate.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The decision as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}

impl GateOutcome {
    /// Whether money may be spent.
    pub fn allows(self) -> bool {
        self <= Self::AuthorisedWithConditions
    }
}
