//! An assessment, which its users call a review: what a team shows and what a panel decides.

mod build;
mod evidence;
mod judgement;

pub use build::{AssessmentBuilder, EvidenceBuilder};
pub use evidence::{Evidence, Visibility};
pub use judgement::{
    CarriedFrom, Condition, Decision, Dissent, Exemption, Judgement, PanelMember, Retraction,
    Training, Verdict,
};

use std::collections::BTreeMap;

use semver::Version;

use crate::base::date::Date;
use crate::base::id::Id;
pub use crate::documents::organisation::{InvalidOrganisationId, OrganisationId};
use crate::documents::rule::FactValue;
use crate::reading::canonical::{Canonical, ListOrder};
use crate::reading::define::authored;
use crate::reading::digest::Digest;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
use crate::words::Language;

authored! {
    /// Facts, evidence, judgements, exemptions and conditions of one service against one revision.
    ///
    /// Without judgements it is a self-assessment. Its form is checked when it is read, and what it says
    /// when it is assessed.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Assessment {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Assessment as u8 }>>,
        /// The revision that the service is assessed against.
        pub standard: StandardRef,
        /// The language of what team and panel write.
        pub written_in: Language,
        /// The service.
        pub service: Service,
        /// The day of the review.
        pub assessed_on: Date,
        /// Who reviews.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub panel: Vec<PanelMember>,
        /// What the team shows.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub evidence: Vec<Evidence>,
        /// What the panel decided on each requirement; append-only.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub judgements: Vec<Judgement>,
        /// Requirements that are waived.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub exemptions: Vec<Exemption>,
        /// Agreed actions, each with an owner and a due date.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub conditions: Vec<Condition>,
        /// What the panel decided on the whole.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub decision: Option<Decision>,
        /// A published report that this review takes back.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub retracts: Option<Retraction>,
    }
}

authored! {
    /// Which revision of a standard an assessment is against.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StandardRef {
        /// The id of the standard.
        pub id: Id,
        /// The version of the revision.
        pub version: Version,
        /// The digest of the revision, where the assessment pins it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub digest: Option<Digest>,
    }
}

authored! {
    /// The service that is assessed.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Service {
        /// Its id.
        pub id: Id,
        /// The name it gives itself.
        pub name: Text,
        /// The body that owns it.
        pub organisation: Text,
        /// The id of that body in a list of organisations, by which its services are counted together
        /// whatever it is called.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub organisation_id: Option<OrganisationId>,
        /// What is true of it, by the id of the fact.
        pub facts: BTreeMap<Id, FactValue>,
        /// Why a fact is as stated, by its id: why a service is not public-facing, say.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        pub because: BTreeMap<Id, String>,
        /// What it does that other services do too, such as payments.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub capabilities: Vec<Id>,
        /// The bodies responsible for parts of it, by opaque ids.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub responsible: Vec<Id>,
    }
}

impl Assessment {
    /// The greatest number of evidence items.
    pub const MAX_EVIDENCE: usize = 100_000;

    /// Reads an assessment and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about the form at once, each with its line and column: in
    /// `{"format": 1, "writtenin": "en"}` an unknown key and all that is missing.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The assessment as JSON text: defaults left out, two spaces, a final line feed.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// The digest of the assessment, which is the same whatever the order of its sets.
    pub fn digest(&self) -> Digest {
        Digest::of_canonical("assessment", &Canonical::of(self, ListOrder::Sets))
    }

    /// The assessment with its sets in the order of their canonical JSON, and its digest.
    pub(crate) fn normalised(&self) -> (Self, Digest) {
        let canonical = Canonical::of(self, ListOrder::Sets);
        let mut sorted = self.clone();
        let in_order = |set| canonical.order_of(set).unwrap_or_default();
        arrange(&mut sorted.panel, in_order("panel"));
        arrange(&mut sorted.evidence, in_order("evidence"));
        arrange(&mut sorted.judgements, in_order("judgements"));
        arrange(&mut sorted.exemptions, in_order("exemptions"));
        arrange(&mut sorted.conditions, in_order("conditions"));
        // Ids come in the order of their letters.
        sorted.service.capabilities.sort_unstable();
        sorted.service.responsible.sort_unstable();
        for item in &mut sorted.evidence {
            item.tags.sort_unstable();
            item.languages.sort_unstable();
        }
        for judgement in &mut sorted.judgements {
            judgement.evidence.sort_unstable();
            judgement.answers.sort_unstable();
            if judgement.dissent.len() > 1 {
                let written = |one: &Dissent| Canonical::of(one, ListOrder::Sets).bytes;
                judgement.dissent.sort_by_cached_key(written);
            }
        }
        (sorted, Digest::of_canonical("assessment", &canonical))
    }

    /// The judgement that counts on a requirement: the latest one not after the day.
    pub fn judgement_on(&self, requirement: &Id, day: Date) -> Option<&Judgement> {
        self.judgements
            .iter()
            .filter(|judgement| judgement.requirement == *requirement && judgement.on <= day)
            .max_by_key(|judgement| judgement.on)
    }
}

/// Puts the items of a list into an order, which names each place once.
fn arrange<T>(items: &mut Vec<T>, order: &[usize]) {
    let mut taken: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    let index = |&index: &usize| taken.get_mut(index)?.take();
    items.extend(order.iter().filter_map(index));
}

impl StandardRef {
    /// `id@version`, as people write it.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}
