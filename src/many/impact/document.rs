//! What a revision does to a portfolio: a document like any other.

use serde::Serialize;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::diff::ComparedRevision;
use crate::documents::outcome::{CriterionOutcome, Outcome};
use crate::documents::report::ToDo;
use crate::many::services::{ListedService, ReviewCount};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::read::{Read, Reader, record};
use crate::reading::text::Text;

/// How many went from one outcome to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

impl<T: Read> Read for Cell<T> {
    fn read(node: &crate::reading::source::Node<'_>, reader: &mut Reader) -> Option<Self> {
        let mut object = reader.object(node)?;
        let old = object.required(reader, "old");
        let new = object.required(reader, "new");
        let count = object.required(reader, "count");
        object.close(reader, true);
        Some(Self {
            old: old?,
            new: new?,
            count: count?,
        })
    }
}

/// What happens in one criterion that both revisions have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionImpact {
    /// Its id in the newer revision.
    pub id: Id,
    /// Old against new outcomes.
    pub matrix: Vec<Cell<CriterionOutcome>>,
}

record!(open CriterionImpact { id, matrix; });

/// What happens in one sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SectorImpact {
    /// The value of the fact `sector`; absent where services do not state it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Id>,
    /// Old against new outcomes.
    pub matrix: Vec<Cell<Outcome>>,
}

record!(open SectorImpact { matrix; sector });

/// What one requirement of the newer revision still needs of a service.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repair {
    /// The requirement.
    pub requirement: Id,
    /// The least that has to be done.
    pub to_do: Vec<ToDo>,
}

record!(open Repair { requirement, to_do; });

/// A service that passes the older revision and does not pass the newer, although something of it
/// applies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

record!(open Fall { service, old, new, repairs; });

/// What a revision does to a portfolio of services.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Impact {
    /// The number of the document format.
    pub format: Format,
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

record!(open Impact {
    format, from, to, assessed, note, reviews, matrix, criteria, sectors, falls;
    as_of, known
});

impl Impact {
    /// Reads an impact.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        Reader::document(text)
    }

    /// The impact as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}
