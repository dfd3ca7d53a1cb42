//! Counting what a revision does, one assessment after another.

use std::collections::BTreeMap;

use super::{Cell, CriterionImpact, Fall, Impact, Repair, SectorImpact};
use crate::assess::AssessError;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::diff::Diff;
use crate::document::Format;
use crate::id::Id;
use crate::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::prepare::{Prepared, Situation};
use crate::report::ReportedService;
use crate::rule::FactValue;
use crate::standard::Level;
use crate::validated::Standard;

/// How many went from one outcome to another, by the places of both in their lists.
type Matrix = BTreeMap<(usize, usize), u32>;

/// Counts, one assessment after another, what a revision does; nothing of them is kept but the
/// counts and who falls.
pub struct ImpactCount<'d> {
    diff: &'d Diff,
    as_of: Option<Date>,
    assessed: u32,
    refused: u32,
    matrix: Matrix,
    criteria: Vec<CriterionCount>,
    sectors: BTreeMap<Option<Id>, Matrix>,
    falls: Vec<Fall>,
}

/// The count of one criterion: its id, its place in either revision, and its matrix.
type CriterionCount = (Id, usize, usize, Matrix);

impl Diff {
    /// Begins to count what the newer revision does to services; without a day, each stands on the
    /// day of its review.
    pub fn impact(&self, as_of: impl Into<Option<Date>>) -> ImpactCount<'_> {
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
                Some((criterion.id.clone(), *old, new, BTreeMap::new()))
            });
        ImpactCount {
            diff: self,
            as_of: as_of.into(),
            assessed: 0,
            refused: 0,
            matrix: BTreeMap::new(),
            criteria: criteria.collect(),
            sectors: BTreeMap::new(),
            falls: Vec::new(),
        }
    }
}

impl ImpactCount<'_> {
    /// Counts an assessment against the older revision.
    ///
    /// # Errors
    /// [`AssessError`] where it is against another revision, or has errors; it is counted as
    /// refused.
    pub fn add(&mut self, assessment: &Assessment) -> Result<(), AssessError> {
        let added = self.count(assessment);
        match added {
            Ok(()) => self.assessed += 1,
            Err(_) => self.refused += 1,
        }
        added
    }

    /// Counts a document that could not be read.
    pub fn refuse(&mut self) {
        self.refused += 1;
    }

    /// How many documents were counted, refused ones among them.
    pub fn seen(&self) -> u32 {
        self.assessed + self.refused
    }

    fn count(&mut self, assessment: &Assessment) -> Result<(), AssessError> {
        let day = self.as_of.unwrap_or(assessment.assessed_on);
        let (from, to) = (self.diff.from(), self.diff.to());
        let old = from.situation(assessment, day)?;
        let carried = crate::migrate::carried(assessment, self.diff);
        // What was carried over is sound; whether its panel would do is another question.
        let new = Prepared::of(to, &carried).on(to.plan(), day.day());
        let step = (place(old.outcome), place(new.outcome));
        *self.matrix.entry(step).or_default() += 1;
        for (_, before, after, matrix) in &mut self.criteria {
            if let (Some(old), Some(new)) = (old.criteria.get(*before), new.criteria.get(*after)) {
                let place = |outcome: &CriterionOutcome| {
                    CriterionOutcome::ALL.iter().position(|one| one == outcome)
                };
                let step = (place(old).unwrap_or(0), place(new).unwrap_or(0));
                *matrix.entry(step).or_default() += 1;
            }
        }
        let sector = match assessment.service.facts.get("sector") {
            Some(FactValue::Word(word)) => Some(word.clone()),
            _ => None,
        };
        *self
            .sectors
            .entry(sector)
            .or_default()
            .entry(step)
            .or_default() += 1;
        if old.outcome.falls_to(new.outcome) {
            self.falls.push(Fall {
                service: ReportedService {
                    id: assessment.service.id.clone(),
                    name: assessment.service.name.clone(),
                },
                old: old.outcome,
                new: new.outcome,
                repairs: to.repairs(&carried, day, |id, outcome| {
                    let place = from.plan().requirements.place(id);
                    let before = place.and_then(|place| old.requirements.get(place));
                    before != Some(&outcome)
                }),
            });
        }
        Ok(())
    }

    /// What was counted; `known` is how many services there are, where that is known.
    pub fn finish(self, known: Option<u32>) -> Impact {
        let note = crate::words::sampling(self.assessed, known);
        Impact {
            format: Format,
            from: self.diff.document().from.clone(),
            to: self.diff.document().to.clone(),
            as_of: self.as_of,
            assessed: self.assessed,
            known,
            refused: self.refused,
            note: note.into(),
            matrix: cells(&self.matrix, Outcome::ALL),
            criteria: (self.criteria.into_iter())
                .map(|(id, _, _, matrix)| CriterionImpact {
                    id,
                    matrix: cells(&matrix, CriterionOutcome::ALL),
                })
                .collect(),
            sectors: (self.sectors.into_iter())
                .map(|(sector, matrix)| SectorImpact {
                    sector,
                    matrix: cells(&matrix, Outcome::ALL),
                })
                .collect(),
            falls: self.falls,
        }
    }
}

impl Standard {
    fn situation(&self, assessment: &Assessment, day: Date) -> Result<Situation, AssessError> {
        let findings = self.check(assessment);
        match findings.has_errors() {
            true => Err(AssessError::of(findings)),
            false => Ok(Prepared::of(self, assessment).on(self.plan(), day.day())),
        }
    }

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

fn place(outcome: Outcome) -> usize {
    Outcome::ALL
        .iter()
        .position(|one| *one == outcome)
        .unwrap_or(0)
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
