//! Counting what a revision does, one assessment after another.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Cell, CriterionImpact, Fall, Impact, Repair, SectorImpact};
use crate::answers::error::AssessError;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::check::Scope;
use crate::check::assessment::Look;
use crate::compare::diff::Diff;
use crate::documents::assessment::Assessment;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::rule::FactValue;
use crate::documents::standard::Level;
use crate::engine::standard::Standard;
use crate::engine::timeline::Situation;
use crate::many::services::{Latest, Shared};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::Named;
use crate::reading::text::Text;

/// How many went from one outcome to another, by the places of both in their lists.
type Matrix = BTreeMap<(usize, usize), u32>;

/// Counts, one assessment after another and in any order, what a revision does to services. Of each
/// service its outcomes are kept, and what it needs where it falls.
pub struct ImpactCount<'d> {
    diff: &'d Diff,
    as_of: Option<Date>,
    latest: Latest<Consequence>,
    words: Shared<Id>,
    criteria: Vec<CriterionPlaces>,
}

/// A criterion that both revisions have: its id, and its place in either.
type CriterionPlaces = (Id, usize, usize);

/// What the revision does to one service.
struct Consequence {
    old: Outcome,
    new: Outcome,
    criteria: Box<[Option<(CriterionOutcome, CriterionOutcome)>]>,
    sector: Option<Arc<Id>>,
    /// The name of the service and what it needs, where it falls.
    fall: Option<Box<(Text, Vec<Repair>)>>,
}

impl Diff {
    /// Begins to count what the newer revision does to services; without a day, each stands on the
    /// day of its review.
    pub fn impact(&self, as_of: impl Into<Option<Date>>) -> ImpactCount<'_> {
        let as_of = as_of.into();
        let (from, to) = (self.from().document(), self.to().document());
        let older = from.criteria.iter().map(|one| &one.id).zip(0..);
        let older: BTreeMap<&Id, usize> = older.collect();
        let criteria = to
            .criteria
            .iter()
            .enumerate()
            .filter_map(|(new, criterion)| {
                let derived = criterion.derived_from.iter().map(|source| &source.id);
                let sources = std::iter::once(&criterion.id).chain(derived);
                let old = sources.filter_map(|id| older.get(id)).min()?;
                Some((criterion.id.clone(), *old, new))
            });
        ImpactCount {
            diff: self,
            as_of,
            latest: Latest::not_after(as_of),
            words: Shared::default(),
            criteria: criteria.collect(),
        }
    }
}

impl ImpactCount<'_> {
    /// Takes in an assessment against the older revision, which stands on some line of what is
    /// counted. The latest of each service counts; one of a later day is left out.
    ///
    /// # Errors
    /// [`AssessError`] where it is against another revision, or has errors; it is counted as
    /// refused.
    pub fn add(&mut self, line: u32, assessment: &Assessment) -> Result<(), AssessError> {
        if self.latest.is_later(assessment) {
            return Ok(());
        }
        let day = self.as_of.unwrap_or(assessment.assessed_on);
        let old = self.diff.from().prepare(assessment, day, Scope::Outcome);
        let (.., old) = old.inspect_err(|error| self.refuse(line, error.findings()))?;
        let Some(index) = self.latest.take(line, assessment) else {
            return Ok(());
        };
        let sector = match assessment.service.facts.get("sector") {
            Some(FactValue::Word(word)) => Some(self.words.of(word.clone())),
            _ => None,
        };
        *index = Some(Consequence::of(
            self.diff,
            &self.criteria,
            assessment,
            day,
            &old,
            sector,
        ));
        Ok(())
    }

    /// Counts a document that could not be read.
    pub fn refuse(&mut self, line: u32, findings: &Findings) {
        self.latest.refuse(line, findings);
    }

    /// What was counted; `known` is how many services there are, where that is known.
    pub fn finish(self, known: Option<u32>) -> Impact {
        let (services, reviews) = self.latest.finish();
        let (mut matrix, mut sectors, mut falls) = (Matrix::new(), BTreeMap::new(), Vec::new());
        let mut criteria = vec![Matrix::new(); self.criteria.len()];
        for mut service in services {
            let fall = service.kept.fall.take();
            let step = &service.kept;
            let places = (step.old as usize, step.new as usize);
            *matrix.entry(places).or_default() += 1;
            let sector: &mut Matrix = sectors.entry(step.sector.clone()).or_default();
            *sector.entry(places).or_default() += 1;
            for (matrix, step) in criteria.iter_mut().zip(&step.criteria) {
                if let Some((old, new)) = step {
                    *matrix.entry((*old as usize, *new as usize)).or_default() += 1;
                }
            }
            falls.extend(fall.map(|fall| {
                let (name, repairs) = *fall;
                Fall {
                    service: service.listed(name),
                    old: step.old,
                    new: step.new,
                    repairs,
                }
            }));
        }
        Impact {
            format: Format,
            document: Named,
            from: self.diff.document().from.clone(),
            to: self.diff.document().to.clone(),
            as_of: self.as_of,
            assessed: reviews.counted,
            known,
            note: crate::engine::describe::sampling(reviews.counted, known).into(),
            reviews,
            matrix: cells(&matrix, Outcome::ALL),
            criteria: (self.criteria.into_iter().zip(&criteria))
                .map(|((id, ..), matrix)| CriterionImpact {
                    id,
                    matrix: cells(matrix, CriterionOutcome::ALL),
                })
                .collect(),
            sectors: (sectors.into_iter())
                .map(|(sector, matrix)| SectorImpact {
                    sector: sector.map(Arc::unwrap_or_clone),
                    matrix: cells(&matrix, Outcome::ALL),
                })
                .collect(),
            falls,
        }
    }
}

impl Consequence {
    fn of(
        diff: &Diff,
        criteria: &[CriterionPlaces],
        assessment: &Assessment,
        day: Date,
        old: &Situation,
        sector: Option<Arc<Id>>,
    ) -> Self {
        let (from, to) = (diff.from(), diff.to());
        let carried = crate::compare::migrate::carried(assessment, diff);
        // What was carried over is sound; whether its panel would do is another question.
        let carried_over = Look::at(to, &carried, day, Findings::default()).prepared;
        let new = carried_over.on(to.plan(), day.day());
        let criteria = criteria.iter().map(|(_, before, after)| {
            let old = old.criteria.get(*before).copied()?;
            Some((old, new.criteria.get(*after).copied()?))
        });
        let falls = old.outcome.falls_to(new.outcome);
        let fall = falls.then(|| {
            let repairs = to.repairs(&carried, day, |id, outcome| {
                let index = from.plan().requirements.index_of(id);
                let before = index.and_then(|index| old.requirements.get(index));
                before != Some(&outcome)
            });
            Box::new((assessment.service.name.clone(), repairs))
        });
        Self {
            old: old.outcome,
            new: new.outcome,
            criteria: criteria.collect(),
            sector,
            fall,
        }
    }
}

impl Standard {
    /// What each requirement that counts still needs, of those whose outcome is another now.
    fn repairs(
        &self,
        assessment: &Assessment,
        day: Date,
        is_another: impl Fn(&Id, RequirementOutcome) -> bool,
    ) -> Vec<Repair> {
        // Where the engine would refuse the review, such as for its panel, that is the repair.
        let Ok(report) = self.assess(assessment, day) else {
            return Vec::new();
        };
        let requirements = report.criteria.into_iter().flat_map(|one| one.requirements);
        let open = requirements.filter(|one| {
            one.level != Level::May && !one.to_do.is_empty() && is_another(&one.id, one.outcome)
        });
        open.map(|one| Repair {
            requirement: one.id,
            to_do: one.to_do,
        })
        .collect()
    }
}

fn cells<T: Copy>(matrix: &Matrix, all: &[T]) -> Vec<Cell<T>> {
    let cell = |(&(old, new), &count): (&(usize, usize), &u32)| {
        Some(Cell {
            old: *all.get(old)?,
            new: *all.get(new)?,
            count,
        })
    };
    matrix.iter().filter_map(cell).collect()
}
