//! Crosswalks: how the criteria of one framework relate to those of another.

mod project;

pub use project::{ProjectError, ProjectedOutcome, ProjectedPoint, Projection};

use std::collections::BTreeSet;

use semver::Version;

use crate::base::id::Id;
use crate::check::check_strings;
use crate::documents::form;
use crate::documents::standard::Draft;
use crate::reading::codes::Severity;
use crate::reading::define::{authored, words};
use crate::reading::document::{Aside, Format};
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::path::Path;
use crate::reading::problem::Problem;
use crate::reading::read::document;
use crate::reading::suggest::Suggestions;
use crate::reading::text::{Text, TextStatus};
use crate::words::{Words, finding};

words! {
    /// How what one criterion asks for relates to what another asks for.
    pub enum CrosswalkRelation {
        /// Both ask for the same.
        Equal = "equal",
        /// The first asks for a part of the second.
        Subset = "subset",
        /// The first asks for all of the second, and more.
        Superset = "superset",
        /// They overlap.
        Intersects = "intersects",
        /// Nothing corresponds.
        None = "none",
    }
}

words! {
    /// What a relation rests on, the strongest first (after NIST IR 8477).
    #[derive(PartialOrd, Ord)]
    pub enum CrosswalkRationale {
        /// The words are the same.
        Syntactic = "syntactic",
        /// The words mean the same.
        Semantic = "semantic",
        /// Doing the one has the effect of the other.
        Functional = "functional",
    }
}

words! {
    /// How sure the editor is, the surest first.
    #[derive(PartialOrd, Ord)]
    pub enum Confidence {
        /// Sure.
        High = "high",
        /// Fairly sure.
        Medium = "medium",
        /// Not sure.
        Low = "low",
    }
}

authored! {
    /// How the criteria of one framework relate to those of another: an editorial judgement.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Crosswalk {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Crosswalk as u8 }>>,
        /// The framework that is read from.
        pub from: Revision,
        /// The framework that is read to.
        pub to: Revision,
        /// Whether the owners of both have looked at it.
        pub status: TextStatus,
        /// What it rests on.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
        /// The pairs.
        pub rows: Vec<CrosswalkRow>,
    }
}

authored! {
    /// One revision of a framework.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Revision {
        /// The id of the framework.
        pub id: Id,
        /// The version of the revision.
        pub version: Version,
    }
}

authored! {
    checked by CrosswalkRow::problems;
    /// A pair of criteria and how the first relates to the second.
    ///
    /// Where nothing corresponds, the relation is none and one of the two is absent.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct CrosswalkRow {
        /// The criterion of the first framework.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Id>,
        /// The criterion of the second framework.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Id>,
        /// What the first is to the second.
        pub relation: CrosswalkRelation,
        /// What the relation rests on; absent where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub rationale: Option<CrosswalkRationale>,
        /// How sure the editor is.
        pub confidence: Confidence,
        /// What is odd about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<Text>,
    }
}

impl CrosswalkRow {
    /// Whether it names as many criteria as its relation is about.
    fn problems(&self) -> Vec<Problem> {
        let sides = usize::from(self.from.is_some()) + usize::from(self.to.is_some());
        let wanted = match self.relation {
            CrosswalkRelation::None => 1,
            _ => 2,
        };
        match sides == wanted {
            true => Vec::new(),
            false => {
                vec![Problem::from(finding::CrosswalkSides {
                    relation: Words::same(self.relation),
                    expected: Words::same(wanted),
                    found: Words::same(sides),
                })]
            }
        }
    }
}

impl CrosswalkRelation {
    /// The relation seen from the other side.
    #[must_use]
    pub fn converse(self) -> Self {
        match self {
            Self::Subset => Self::Superset,
            Self::Superset => Self::Subset,
            other => other,
        }
    }

    /// What follows for the first and the third, where the second stands between them; `None`
    /// where nothing does.
    pub fn then(self, next: Self) -> Option<Self> {
        match (self, next) {
            (Self::None, _) | (_, Self::None) => None,
            (Self::Equal, relation) | (relation, Self::Equal) => Some(relation),
            (Self::Subset, Self::Subset) => Some(Self::Subset),
            (Self::Superset, Self::Superset) => Some(Self::Superset),
            // What the two share lies in the third as well.
            (Self::Superset, Self::Subset | Self::Intersects)
            | (Self::Intersects, Self::Subset) => Some(Self::Intersects),
            _ => None,
        }
    }
}

impl Crosswalk {
    /// Reads a crosswalk and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as a row without a relation.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The crosswalk as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// The crosswalk read the other way round.
    #[must_use]
    pub fn converse(&self) -> Self {
        Self {
            from: self.to.clone(),
            to: self.from.clone(),
            rows: self
                .rows
                .iter()
                .map(|row| CrosswalkRow {
                    from: row.to.clone(),
                    to: row.from.clone(),
                    relation: row.relation.converse(),
                    ..row.clone()
                })
                .collect(),
            ..self.clone()
        }
    }

    /// What follows from this crosswalk and one that goes on from where it ends.
    ///
    /// Only what must hold is said: pairs of which nothing follows are left out. Each row is as sure
    /// as the less sure of the two that it comes from.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        let mut rows: Vec<CrosswalkRow> = Vec::new();
        for first in &self.rows {
            for second in next.rows.iter().filter(|row| row.from == first.to) {
                let Some(relation) = first.relation.then(second.relation) else {
                    continue;
                };
                let row = CrosswalkRow {
                    from: first.from.clone(),
                    to: second.to.clone(),
                    relation,
                    rationale: first.rationale.max(second.rationale),
                    confidence: first.confidence.max(second.confidence),
                    note: None,
                };
                if !rows.contains(&row) {
                    rows.push(row);
                }
            }
        }
        Self {
            from: self.from.clone(),
            to: next.to.clone(),
            status: TextStatus::Unreviewed,
            note: None,
            rows,
            ..self.clone()
        }
    }

    /// The crosswalk of a framework to itself: every criterion equals itself.
    pub fn identity(draft: &Draft) -> Self {
        let revision = Revision {
            id: draft.id.clone(),
            version: draft.version.clone(),
        };
        Self {
            schema: Aside::default(),
            format: Format,
            document: Aside::default(),
            from: revision.clone(),
            to: revision,
            status: TextStatus::Reviewed,
            note: None,
            rows: draft
                .criteria
                .iter()
                .map(|criterion| CrosswalkRow {
                    from: Some(criterion.id.clone()),
                    to: Some(criterion.id.clone()),
                    relation: CrosswalkRelation::Equal,
                    rationale: Some(CrosswalkRationale::Syntactic),
                    confidence: Confidence::High,
                    note: None,
                })
                .collect(),
        }
    }

    /// All that is wrong with what the crosswalk says of the two frameworks.
    pub fn check(&self, from: &Draft, to: &Draft) -> Findings {
        let mut findings = form::findings(self);
        if findings.has_errors() {
            return findings;
        }
        let suggestions = Suggestions::default();
        for (key, draft, revision) in [("from", from, &self.from), ("to", to, &self.to)] {
            let side = |row: &CrosswalkRow| match key {
                "from" => row.from.clone(),
                _ => row.to.clone(),
            };
            let criteria: BTreeSet<&Id> = draft.criteria.iter().map(|one| &one.id).collect();
            let covered: BTreeSet<Id> = self.rows.iter().filter_map(side).collect();
            for (index, row) in self.rows.iter().enumerate() {
                let Some(id) = side(row) else {
                    continue;
                };
                if !criteria.contains(&id) && !findings.is_full() {
                    let known = draft.criteria.iter().map(|one| one.id.as_str());
                    let at = Path::ROOT.item("rows", index);
                    let at = at.key(key);
                    findings.push(
                        Finding::new(
                            finding::UnknownCriterion {
                                id: Words::same(&id),
                                standard: Words::same(&revision.id),
                            },
                            at,
                        )
                        .suggest(suggestions.nearest(id.as_str(), known)),
                    );
                }
            }
            for criterion in &draft.criteria {
                if !covered.contains(&criterion.id) {
                    findings.push(Finding::new(
                        finding::NotCrosswalked {
                            id: Words::same(&criterion.id),
                            standard: Words::same(&revision.id),
                        },
                        "/rows",
                    ));
                }
            }
        }
        check_strings(self, Severity::Error, &mut findings);
        findings
    }
}
