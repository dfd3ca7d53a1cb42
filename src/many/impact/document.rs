//! What a revision does to a portfolio: a document like any other.

use serde::{Deserialize, Serialize};

use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::diff::ComparedRevision;
use crate::documents::outcome::{CriterionOutcome, Outcome};
use crate::documents::report::ToDo;
use crate::many::services::{ListedService, ReviewCount};
use crate::reading::define::generated;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;

/// How many went from one outcome to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "{T}Cell")
)]
pub struct Cell<T> {
    /// Under the older revision.
    pub old: T,
    /// Under the newer revision.
    pub new: T,
    /// How many.
    pub count: u32,
}

generated! {
    /// What happens in one criterion that both revisions have.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CriterionImpact {
        /// Its id in the newer revision.
        pub id: Id,
        /// Old against new outcomes.
        pub matrix: Vec<Cell<CriterionOutcome>>,
    }
}

generated! {
    /// What happens in one sector.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SectorImpact {
        /// The value of the fact `sector`; absent where services do not state it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sector: Option<Id>,
        /// Old against new outcomes.
        pub matrix: Vec<Cell<Outcome>>,
    }
}

generated! {
    /// What one requirement of the newer revision still needs of a service.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Repair {
        /// The requirement.
        pub requirement: Id,
        /// The least that has to be done.
        pub to_do: Vec<ToDo>,
    }
}

generated! {
    /// A service that passes the older revision and does not pass the newer, although something of it
    /// applies.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Fall {
        /// The service.
        pub service: ListedService,
        /// Its outcome under the older revision.
        pub old: Outcome,
        /// Its outcome under the newer revision.
        pub new: Outcome,
        /// What it needs.
        pub repairs: Vec<Repair>,
    }
}

generated! {
    /// What a revision does to a portfolio of services.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Impact {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Impact as u8 }>,
        /// The older revision.
        pub from: ComparedRevision,
        /// The newer revision.
        pub to: ComparedRevision,
        /// The day, where one was given; otherwise each service stands on the day of its review.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub as_of: Option<Date>,
        /// How many services were assessed against the older revision, each by the latest of its reviews.
        pub assessed: u32,
        /// How many services there are, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub known: Option<u32>,
        /// What these figures are figures of.
        pub note: Text,
        /// What became of the reviews that were given.
        pub reviews: ReviewCount,
        /// Old against new outcomes.
        pub matrix: Vec<Cell<Outcome>>,
        /// The same for each criterion that both revisions have.
        pub criteria: Vec<CriterionImpact>,
        /// The same by sector.
        pub sectors: Vec<SectorImpact>,
        /// Who falls, and what the least repair is; by the id of the service.
        pub falls: Vec<Fall>,
    }
}

impl Impact {
    /// Reads an impact.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The impact as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}
