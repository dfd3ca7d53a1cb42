//! Counting where services stand, one review after another.
//!
//! What is kept is of each service the review that counts so far, in a few hundred bytes, and each
//! revision once. All else is summed up at the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use semver::Version;

use super::{
    ComingProgress, CriterionProgress, MonthProgress, OrganisationProgress, Overdue,
    OverdueCondition, Portfolio, RequirementProgress, SectorProgress, StageProgress,
    StandardProgress, Tally,
};
use crate::answers::error::AssessError;
use crate::answers::forecast;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::check::Scope;
use crate::documents::assessment::Assessment;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::report::{Coming, ReportedStandard};
use crate::documents::rule::FactValue;
use crate::engine::standard::Standard;
use crate::many::impact::Cell;
use crate::many::services::{Counted, Latest, ListedService, Organisation, Shared};
use crate::reading::digest::Digest;
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::Named;
use crate::reading::text::Text;

/// How many of the overdue conditions are listed.
const LISTED: usize = 100;

/// Counts, one review after another and in any order, where services stand on a day.
pub struct PortfolioCount {
    as_of: Date,
    latest: Latest<Standing>,
    words: Shared<Id>,
    revisions: BTreeMap<(Id, Version, Digest), Standard>,
}

/// Where a service stands: what its latest review comes to.
struct Standing {
    standard: Standard,
    sector: Option<Arc<Id>>,
    stage: Option<Arc<Id>>,
    outcome: Outcome,
    /// The places of the outcomes of criteria and requirements in their lists.
    criteria: Box<[u8]>,
    requirements: Box<[u8]>,
    overdue: Option<Box<StandingOverdue>>,
    coming: Box<[Change]>,
    /// The last day that was looked at for what is coming, where there was too much to look further.
    coming_until: Option<Date>,
}

/// The overdue conditions of a service.
struct StandingOverdue {
    name: Text,
    conditions: u32,
    /// Those that are overdue longest: the due date, the condition and the requirement.
    longest: BTreeSet<(Date, Id, Id)>,
}

/// A later day, and the outcome of the whole before and from then on.
struct Change {
    on: Date,
    from: Outcome,
    to: Outcome,
}

/// How many, by the place of the outcome in its list.
#[derive(Clone, Copy, Default)]
struct OutcomeCounts([u32; RequirementOutcome::ALL.len()]);

/// What the services that were counted come to together.
#[derive(Default)]
struct Sums {
    services: u32,
    outcomes: OutcomeCounts,
    sectors: BTreeMap<Option<Arc<Id>>, OutcomeCounts>,
    stages: BTreeMap<Option<Arc<Id>>, OutcomeCounts>,
    organisations: BTreeMap<Organisation, (Text, OutcomeCounts)>,
    months: BTreeMap<Date, OutcomeCounts>,
    standards: BTreeMap<(Id, Version, Digest), StandardCount>,
    overdue: OverdueCount,
    coming: BTreeMap<Date, ComingCount>,
    coming_until: Option<Date>,
}

struct StandardCount {
    standard: Standard,
    services: u32,
    criteria: Vec<OutcomeCounts>,
    requirements: Vec<OutcomeCounts>,
}

/// The overdue conditions that sort first, by due date, service and condition.
#[derive(Default)]
struct OverdueCount {
    conditions: u32,
    services: u32,
    longest: BTreeMap<OverdueKey, ListedService>,
}

/// The due date, the service with its place among all services, the condition and the requirement.
type OverdueKey = (Date, Id, u32, Id, Id);

#[derive(Default)]
struct ComingCount {
    services: u32,
    falls: u32,
    outcomes: BTreeMap<(usize, usize), u32>,
}

impl PortfolioCount {
    /// Begins to count where services stand on a day.
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            latest: Latest::not_after(Some(as_of)),
            words: Shared::default(),
            revisions: BTreeMap::new(),
        }
    }

    /// Takes in a review against its standard, which stands on some line of what is counted. The
    /// latest review of each service counts; one of a later day is left out.
    ///
    /// # Errors
    /// [`AssessError`] where it has errors or is against another standard; it is counted as refused.
    pub fn add(
        &mut self,
        line: u32,
        standard: &Standard,
        review: &Assessment,
    ) -> Result<(), AssessError> {
        if self.latest.is_later(review) {
            return Ok(());
        }
        let prepared = standard.prepare(review, self.as_of, Scope::Outcome);
        let (_, prepared, situation) =
            prepared.inspect_err(|error| self.refuse(line, error.findings()))?;
        let Some(index) = self.latest.take(line, review) else {
            return Ok(());
        };
        let mut word = |fact: &str| match review.service.facts.get(fact) {
            Some(FactValue::Word(word)) => Some(self.words.of(word.clone())),
            _ => None,
        };
        let key = revision(standard);
        let known = self.revisions.entry(key);
        let mut changes = Vec::new();
        let mut take = |coming: Coming| {
            changes.push(Change {
                on: coming.on,
                from: coming.outcome.from,
                to: coming.outcome.to,
            });
            true
        };
        let outcome = situation.outcome;
        let criteria = situation.criteria.iter().map(|one| *one as u8).collect();
        let requirements = situation.requirements.iter().map(|one| *one as u8);
        let requirements = requirements.collect();
        let coming_until = forecast::coming(
            standard, &prepared, review, self.as_of, situation, &mut take,
        );
        *index = Some(Standing {
            standard: known.or_insert_with(|| standard.clone()).clone(),
            sector: word("sector"),
            stage: word("stage"),
            outcome,
            criteria,
            requirements,
            overdue: StandingOverdue::of(review, self.as_of),
            coming: changes.into(),
            coming_until,
        });
        Ok(())
    }

    /// Counts a document that could not be read, or whose standard is not known.
    pub fn refuse(&mut self, line: u32, findings: &Findings) {
        self.latest.refuse(line, findings);
    }

    /// What was counted; `known` is how many services there are, where that is known.
    pub fn finish(self, known: Option<u32>) -> Portfolio {
        let (services, reviews) = self.latest.finish();
        let mut sums = Sums::default();
        services.for_each(|service| sums.add(&service));
        let mut coming = sums.coming;
        // Of later days not every review was looked at.
        coming.retain(|on, _| sums.coming_until.is_none_or(|until| *on <= until));
        Portfolio {
            format: Format,
            document: Named,
            as_of: self.as_of,
            services: sums.services,
            known,
            note: crate::engine::describe::sampling(sums.services, known).into(),
            reviews,
            outcomes: sums.outcomes.of(Outcome::ALL),
            sectors: each(sums.sectors, |sector, outcomes| SectorProgress {
                sector: sector.map(Arc::unwrap_or_clone),
                outcomes: outcomes.of(Outcome::ALL),
            }),
            stages: each(sums.stages, |stage, outcomes| StageProgress {
                stage: stage.map(Arc::unwrap_or_clone),
                outcomes: outcomes.of(Outcome::ALL),
            }),
            organisations: organisations(sums.organisations),
            months: each(sums.months, |month, outcomes| MonthProgress {
                month,
                outcomes: outcomes.of(Outcome::ALL),
            }),
            standards: each(sums.standards, |_, counted| counted.finish()),
            overdue: sums.overdue.finish(),
            coming_until: sums.coming_until,
            coming: each(coming, |on, counted| ComingProgress {
                on,
                services: counted.services,
                falls: counted.falls,
                outcomes: counted.cells(),
            }),
        }
    }
}

fn revision(standard: &Standard) -> (Id, Version, Digest) {
    let (id, version) = (standard.id().clone(), standard.version().clone());
    (id, version, standard.digest())
}

/// The organisations by name, and those of one name by id.
fn organisations(
    counted: BTreeMap<Organisation, (Text, OutcomeCounts)>,
) -> Vec<OrganisationProgress> {
    let mut all = each(counted, |of, (organisation, outcomes)| {
        OrganisationProgress {
            organisation,
            organisation_id: of.id().cloned(),
            outcomes: outcomes.of(Outcome::ALL),
        }
    });
    // The sort is stable: what is even stays in the order of the ids.
    all.sort_by(|one, other| {
        let names = |one: &OrganisationProgress| {
            let Text { en, cy, .. } = one.organisation.clone();
            (en, cy)
        };
        names(one).cmp(&names(other))
    });
    all
}

impl StandingOverdue {
    fn of(review: &Assessment, as_of: Date) -> Option<Box<Self>> {
        let mut all = Self {
            name: review.service.name.clone(),
            conditions: 0,
            longest: BTreeSet::new(),
        };
        for one in review.conditions.iter().filter(|one| one.is_overdue(as_of)) {
            all.conditions += 1;
            all.longest
                .insert((one.due, one.id.clone(), one.requirement.clone()));
            if all.longest.len() > LISTED {
                all.longest.pop_last();
            }
        }
        (all.conditions > 0).then(|| Box::new(all))
    }
}

impl Sums {
    fn add(&mut self, service: &Counted<Standing>) {
        self.services += 1;
        let standing = &service.kept;
        let outcome = standing.outcome as usize;
        self.outcomes.add(outcome);
        let key = service.key.organisation.clone();
        let organisation = self.organisations.entry(key);
        let organisation =
            organisation.or_insert_with(|| (service.organisation(), OutcomeCounts::default()));
        for counts in [
            self.sectors.entry(standing.sector.clone()).or_default(),
            self.stages.entry(standing.stage.clone()).or_default(),
            &mut organisation.1,
            self.months.entry(service.day.first_of_month()).or_default(),
        ] {
            counts.add(outcome);
        }
        let standard = &standing.standard;
        let counted = self.standards.entry(revision(standard));
        let counted = counted.or_insert_with(|| StandardCount::of(standard));
        counted.services += 1;
        for (counts, outcome) in counted.criteria.iter_mut().zip(&standing.criteria) {
            counts.add(usize::from(*outcome));
        }
        for (counts, outcome) in counted.requirements.iter_mut().zip(&standing.requirements) {
            counts.add(usize::from(*outcome));
        }
        if let Some(overdue) = &standing.overdue {
            self.overdue.take(service, overdue);
        }
        let until = standing.coming_until;
        self.coming_until = self.coming_until.into_iter().chain(until).min();
        for change in &standing.coming {
            self.coming.entry(change.on).or_default().take(change);
        }
    }
}

fn each<K, V, T>(map: BTreeMap<K, V>, make: impl Fn(K, V) -> T) -> Vec<T> {
    map.into_iter()
        .map(|(key, value)| make(key, value))
        .collect()
}

impl OutcomeCounts {
    fn add(&mut self, index: usize) {
        if let Some(count) = self.0.get_mut(index) {
            *count += 1;
        }
    }

    fn of<T: Copy>(self, all: &[T]) -> Vec<Tally<T>> {
        let counted = all.iter().zip(self.0).filter(|(_, count)| *count > 0);
        counted
            .map(|(&outcome, count)| Tally { outcome, count })
            .collect()
    }
}

impl StandardCount {
    fn of(standard: &Standard) -> Self {
        Self {
            standard: standard.clone(),
            services: 0,
            criteria: vec![OutcomeCounts::default(); standard.criteria().count()],
            requirements: vec![OutcomeCounts::default(); standard.requirements().count()],
        }
    }

    fn finish(self) -> StandardProgress {
        use RequirementOutcome as Is;
        let criteria = self.standard.criteria().zip(self.criteria);
        let requirements = self.standard.requirements().zip(self.requirements);
        let mut requirements: Vec<_> = requirements
            .map(|(requirement, counts)| {
                let outcomes = counts.of(Is::ALL);
                let sum = |wanted: fn(Is) -> bool| {
                    let wanted = outcomes.iter().filter(|one| wanted(one.outcome));
                    wanted.map(|one| one.count).sum()
                };
                RequirementProgress {
                    id: requirement.id.clone(),
                    level: requirement.level,
                    statement: requirement.statement.clone(),
                    short: sum(|is| matches!(is, Is::NotMet | Is::PartlyMet | Is::NotEvidenced)),
                    of: sum(|is| is != Is::NotApplicable),
                    outcomes,
                }
            })
            .collect();
        // The sort is stable: those that are even stay in the order of the standard.
        requirements.sort_by_key(|one| std::cmp::Reverse(one.short));
        StandardProgress {
            standard: ReportedStandard::of(&self.standard),
            services: self.services,
            criteria: criteria
                .map(|(criterion, counts)| CriterionProgress {
                    id: criterion.id.clone(),
                    label: criterion.label.clone(),
                    title: criterion.title.clone(),
                    outcomes: counts.of(CriterionOutcome::ALL),
                })
                .collect(),
            requirements,
        }
    }
}

impl OverdueCount {
    fn take(&mut self, service: &Counted<Standing>, overdue: &StandingOverdue) {
        self.conditions += overdue.conditions;
        self.services += 1;
        // Services come in their order, so their number orders those with one id.
        let number = self.services;
        for (due, condition, requirement) in &overdue.longest {
            let (id, condition) = (service.key.service.clone(), condition.clone());
            let key = (*due, id, number, condition, requirement.clone());
            self.longest
                .insert(key, service.listed(overdue.name.clone()));
            if self.longest.len() > LISTED {
                self.longest.pop_last();
            }
        }
    }

    fn finish(self) -> Overdue {
        Overdue {
            conditions: self.conditions,
            services: self.services,
            longest: each(
                self.longest,
                |(due, _, _, condition, requirement), service| OverdueCondition {
                    service,
                    condition,
                    requirement,
                    due,
                },
            ),
        }
    }
}

impl ComingCount {
    fn take(&mut self, change: &Change) {
        let (from, to) = (change.from, change.to);
        self.services += 1;
        self.falls += u32::from(from.falls_to(to));
        if from != to {
            let cell = self.outcomes.entry((from as usize, to as usize));
            *cell.or_default() += 1;
        }
    }

    fn cells(&self) -> Vec<Cell<Outcome>> {
        let all = Outcome::ALL;
        let cell = |(&(from, to), &count): (&(usize, usize), &u32)| {
            let (old, new) = (*all.get(from)?, *all.get(to)?);
            Some(Cell { old, new, count })
        };
        self.outcomes.iter().filter_map(cell).collect()
    }
}
