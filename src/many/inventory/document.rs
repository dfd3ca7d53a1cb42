//! The inventory: a document like any other.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::many::services::{ListedService, ReviewCount};
use crate::reading::define::generated;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

generated! {
    /// Who has a capability.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CapabilityUse {
        /// The capability.
        pub id: Id,
        /// Its title.
        pub title: Text,
        /// How many organisations have a service with it.
        pub organisations: u32,
        /// The services with it, by id.
        pub services: Vec<ListedService>,
    }
}

generated! {
    /// A capability that the vocabulary does not have.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct UnknownCapability {
        /// What services declare.
        pub id: Id,
        /// The nearest capability that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub nearest: Option<Id>,
        /// The services that declare it, by id.
        pub services: Vec<ListedService>,
    }
}

generated! {
    /// A service for parts of which several bodies are responsible.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CrossingService {
        /// The service.
        pub service: ListedService,
        /// The bodies that are responsible for parts of it.
        pub responsible: Vec<Id>,
        /// Why it is listed, in words.
        pub why: Text,
    }
}

generated! {
    /// How many services are at a stage.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct StageCount {
        /// The value of the fact `stage`; absent where services do not state it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub stage: Option<Id>,
        /// How many services.
        pub count: u32,
    }
}

generated! {
    /// Services of several organisations that have the same capabilities.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct OverlapGroup {
        /// What they share: all that every one of them has.
        pub capabilities: Vec<Id>,
        /// How many organisations they are of.
        pub organisations: u32,
        /// How many fewer would be built if each capability were built once, not by each organisation.
        pub saved: u32,
        /// The stages that the services are at: what is not live yet can still be built together.
        pub stages: Vec<StageCount>,
        /// The services, by id.
        pub services: Vec<ListedService>,
        /// Why they should talk to each other, in words.
        pub why: Text,
    }
}

generated! {
    /// Which services there are, what they do, and where working together is compelling.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Inventory {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Inventory as u8 }>,
        /// The day after which reviews are left out, where one was given.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub as_of: Option<Date>,
        /// How many services are listed, each by the latest of its reviews, and once where it was
        /// reviewed against several standards.
        pub services: u32,
        /// How many of them declare no capability, and so are in no group.
        pub undeclared: u32,
        /// What became of the reviews that were given.
        pub reviews: ReviewCount,
        /// Who has which capability, in the order of the vocabulary.
        pub capabilities: Vec<CapabilityUse>,
        /// Capabilities that the vocabulary does not have.
        pub unknown: Vec<UnknownCapability>,
        /// Services that cross boundaries, those with most bodies first.
        pub crossing: Vec<CrossingService>,
        /// How many groups overlap.
        pub overlapping: u32,
        /// The most compelling of them, at most 50.
        pub groups: Vec<OverlapGroup>,
    }
}

impl Inventory {
    /// Reads an inventory.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The inventory as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}
