//! What an outcome tells about another framework: a met carried over where it must hold, and
//! nothing else.

use std::collections::BTreeMap;

use super::{Crosswalk, CrosswalkRelation, CrosswalkRow, Revision};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::outcome::CriterionOutcome;
use crate::documents::report::{CriterionReport, Report, ReportedService};
use crate::reading::define::{generated, words};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;
use crate::reading::text::Text;
use crate::words::message::Message;
use crate::words::{Words, detail, projection};

words! {
    /// What is known about a criterion of another framework.
    pub enum ProjectedOutcome {
        /// It is met, because something that asks for as much or more is met.
        Met = "met",
        /// Nothing follows.
        Undetermined = "undetermined",
    }
}

generated! {
    /// What a report tells about another framework.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Projection {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Projection as u8 }>,
        /// The framework of the report.
        pub from: Revision,
        /// The other framework.
        pub to: Revision,
        /// The service.
        pub service: ReportedService,
        /// The day of the report.
        pub as_of: Date,
        /// Every criterion of the other framework that the crosswalk names.
        pub points: Vec<ProjectedPoint>,
    }
}

generated! {
    /// What is known about one criterion of the other framework, and why.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ProjectedPoint {
        /// The criterion.
        pub id: Id,
        /// What is known.
        pub outcome: ProjectedOutcome,
        /// Why, for each criterion of the report that the crosswalk pairs with it.
        pub because: Vec<Text>,
    }
}

/// A report that a crosswalk does not begin at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words().en)]
pub struct ProjectError {
    report: String,
    crosswalk: String,
}

impl ProjectError {
    /// It in words.
    pub(crate) fn words(&self) -> Words {
        detail::ReportOfAnother {
            report: Words::same(&self.report),
            crosswalk: Words::same(&self.crosswalk),
        }
        .words()
    }
}

impl Projection {
    /// Reads a projection back.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The projection as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }
}

impl Report {
    /// What the outcome tells about another framework, conservatively: only a met is ever carried,
    /// and only by a criterion that asks for the same or for more.
    ///
    /// # Errors
    /// [`ProjectError`] where the crosswalk begins at another revision than the report's.
    pub fn project(&self, crosswalk: &Crosswalk) -> Result<Projection, ProjectError> {
        let standard = &self.standard;
        if crosswalk.from.id != standard.id || crosswalk.from.version != standard.version {
            return Err(ProjectError {
                report: format!("{}@{}", standard.id, standard.version),
                crosswalk: format!("{}@{}", crosswalk.from.id, crosswalk.from.version),
            });
        }
        let mut points: Vec<ProjectedPoint> = Vec::new();
        let mut indices: BTreeMap<&Id, usize> = BTreeMap::new();
        let criteria = self.criteria.iter().map(|one| (&one.id, one)).collect();
        for row in &crosswalk.rows {
            let Some(to) = &row.to else {
                continue;
            };
            let (outcome, because) = carried(row, &criteria);
            let index = *indices.entry(to).or_insert(points.len());
            match points.get_mut(index) {
                Some(point) => {
                    if outcome == ProjectedOutcome::Met {
                        point.outcome = outcome;
                    }
                    point.because.push(because.into());
                }
                None => points.push(ProjectedPoint {
                    id: to.clone(),
                    outcome,
                    because: vec![because.into()],
                }),
            }
        }
        Ok(Projection {
            format: Format,
            document: Named,
            from: crosswalk.from.clone(),
            to: crosswalk.to.clone(),
            service: self.service.clone(),
            as_of: self.as_of,
            points,
        })
    }
}

/// What a row carries over from the criteria of a report.
fn carried(
    row: &CrosswalkRow,
    criteria: &BTreeMap<&Id, &CriterionReport>,
) -> (ProjectedOutcome, Words) {
    let undetermined = |words| (ProjectedOutcome::Undetermined, words);
    let found = row.from.as_ref().and_then(|id| criteria.get(id));
    let Some(criterion) = found else {
        return undetermined(projection::NOTHING_CORRESPONDS);
    };
    if criterion.outcome != CriterionOutcome::Met {
        return undetermined(
            projection::NotCarried {
                criterion: Words::same(&criterion.id),
                outcome: criterion.outcome.words(),
            }
            .words(),
        );
    }
    match row.relation {
        CrosswalkRelation::Equal => (
            ProjectedOutcome::Met,
            projection::Equal {
                criterion: Words::same(&criterion.id),
            }
            .words(),
        ),
        CrosswalkRelation::Superset => (
            ProjectedOutcome::Met,
            projection::Superset {
                criterion: Words::same(&criterion.id),
            }
            .words(),
        ),
        CrosswalkRelation::Subset => undetermined(
            projection::Subset {
                criterion: Words::same(&criterion.id),
            }
            .words(),
        ),
        CrosswalkRelation::Intersects | CrosswalkRelation::None => undetermined(
            projection::Overlap {
                criterion: Words::same(&criterion.id),
            }
            .words(),
        ),
    }
}
