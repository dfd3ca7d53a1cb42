//! Counting where services stand, one review after another.
//!
//! What is kept grows with the number of revisions, organisations, months and later days, and by
//! eight bytes for each service, so that none is counted twice; never with what the reviews hold.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use semver::Version;

use super::{
    ComingProgress, CriterionProgress, MonthProgress, OrganisationProgress, Overdue,
    OverdueCondition, Portfolio, RequirementProgress, SectorProgress, StageProgress,
    StandardProgress, Tally,
};
use crate::assess::AssessError;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::digest::Digest;
use crate::document::Format;
use crate::forecast;
use crate::id::Id;
use crate::impact::Cell;
use crate::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::report::{Coming, ReportedService, ReportedStandard};
use crate::rule::FactValue;
use crate::text::Text;
use crate::validated::Standard;

/// How many of the overdue conditions are listed.
const LISTED: usize = 100;

/// Counts, one review after another, where services stand on a day.
pub struct PortfolioCount {
    as_of: Date,
    reviews: u32,
    services: HashSet<u64>,
    refused: u32,
    later: u32,
    outcomes: Counts,
    sectors: BTreeMap<Option<Id>, Counts>,
    stages: BTreeMap<Option<Id>, Counts>,
    organisations: BTreeMap<(String, String), Counts>,
    months: BTreeMap<Date, Counts>,
    standards: BTreeMap<(Id, Version, Digest), StandardCount>,
    overdue: OverdueCount,
    coming: BTreeMap<Date, ComingCount>,
    coming_until: Option<Date>,
}

/// How many, by the place of the outcome in its list.
#[derive(Clone, Copy, Default)]
struct Counts([u32; RequirementOutcome::ALL.len()]);

struct StandardCount {
    standard: Standard,
    reviews: u32,
    criteria: Vec<Counts>,
    requirements: Vec<Counts>,
}

/// The overdue conditions that sort first, by due date, service and condition.
#[derive(Default)]
struct OverdueCount {
    conditions: u32,
    reviews: u32,
    longest: BTreeSet<OverdueKey>,
}

/// The due date, the service, the condition, the requirement, and the name of the service.
type OverdueKey = (Date, Id, Id, Id, (String, String));

#[derive(Default)]
struct ComingCount {
    reviews: u32,
    falls: u32,
    outcomes: BTreeMap<(usize, usize), u32>,
}

impl PortfolioCount {
    /// Begins to count where services stand on a day.
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            reviews: 0,
            services: HashSet::new(),
            refused: 0,
            later: 0,
            outcomes: Counts::default(),
            sectors: BTreeMap::new(),
            stages: BTreeMap::new(),
            organisations: BTreeMap::new(),
            months: BTreeMap::new(),
            standards: BTreeMap::new(),
            overdue: OverdueCount::default(),
            coming: BTreeMap::new(),
            coming_until: None,
        }
    }

    /// Counts a review against its standard. One of a later day is left out, and counted as such.
    ///
    /// # Errors
    /// [`AssessError`] where it has errors or is against another standard; it is counted as refused.
    pub fn add(&mut self, standard: &Standard, review: &Assessment) -> Result<(), AssessError> {
        if review.assessed_on > self.as_of {
            self.later += 1;
            return Ok(());
        }
        let added = self.count(standard, review);
        self.refused += u32::from(added.is_err());
        added
    }

    /// Counts a document that could not be read, or whose standard is not known.
    pub fn refuse(&mut self) {
        self.refused += 1;
    }

    fn count(&mut self, standard: &Standard, review: &Assessment) -> Result<(), AssessError> {
        let (_, prepared) = standard.prepare(review, self.as_of)?;
        let plan = standard.plan();
        let situation = prepared.on(plan, self.as_of.day());
        let outcome = situation.outcome;
        self.reviews += 1;
        let service = &review.service;
        let mut hasher = DefaultHasher::new();
        service.id.hash(&mut hasher);
        self.services.insert(hasher.finish());
        self.outcomes.add(outcome as usize);
        let by = |fact: &str| match service.facts.get(fact) {
            Some(FactValue::Word(word)) => Some(word.clone()),
            _ => None,
        };
        let organisation = (
            service.organisation.en.clone(),
            service.organisation.cy.clone(),
        );
        let month = review.assessed_on.first_of_month();
        for counts in [
            self.sectors.entry(by("sector")).or_default(),
            self.stages.entry(by("stage")).or_default(),
            self.organisations.entry(organisation).or_default(),
            self.months.entry(month).or_default(),
        ] {
            counts.add(outcome as usize);
        }
        let key = (
            standard.id().clone(),
            standard.version().clone(),
            standard.digest(),
        );
        let counted = self
            .standards
            .entry(key)
            .or_insert_with(|| StandardCount::of(standard));
        counted.reviews += 1;
        for (counts, outcome) in counted.criteria.iter_mut().zip(&situation.criteria) {
            counts.add(*outcome as usize);
        }
        for (counts, outcome) in counted.requirements.iter_mut().zip(&situation.requirements) {
            counts.add(*outcome as usize);
        }
        self.overdue.take(review, self.as_of);
        let mut take = |coming: Coming| {
            self.coming.entry(coming.on).or_default().take(&coming);
            true
        };
        let (as_of, take) = (self.as_of, &mut take);
        let until = forecast::coming(plan, &prepared, review, as_of, situation, take);
        self.coming_until = self.coming_until.into_iter().chain(until).min();
        Ok(())
    }

    /// What was counted; `known` is how many services there are, where that is known.
    pub fn finish(self, known: Option<u32>) -> Portfolio {
        let services = u32::try_from(self.services.len()).unwrap_or(u32::MAX);
        let mut coming = self.coming;
        // Of later days not every review was looked at.
        coming.retain(|on, _| self.coming_until.is_none_or(|until| *on <= until));
        Portfolio {
            format: Format,
            as_of: self.as_of,
            reviews: self.reviews,
            services,
            known,
            refused: self.refused,
            later: self.later,
            note: crate::words::sampling(services, known).into(),
            outcomes: self.outcomes.of(Outcome::ALL),
            sectors: each(self.sectors, |sector, outcomes| SectorProgress {
                sector,
                outcomes: outcomes.of(Outcome::ALL),
            }),
            stages: each(self.stages, |stage, outcomes| StageProgress {
                stage,
                outcomes: outcomes.of(Outcome::ALL),
            }),
            organisations: each(self.organisations, |(en, cy), outcomes| {
                OrganisationProgress {
                    organisation: Text::new(en, cy),
                    outcomes: outcomes.of(Outcome::ALL),
                }
            }),
            months: each(self.months, |month, outcomes| MonthProgress {
                month,
                outcomes: outcomes.of(Outcome::ALL),
            }),
            standards: each(self.standards, |_, counted| counted.finish()),
            overdue: self.overdue.finish(),
            coming_until: self.coming_until,
            coming: each(coming, |on, counted| ComingProgress {
                on,
                reviews: counted.reviews,
                falls: counted.falls,
                outcomes: counted.cells(),
            }),
        }
    }
}

fn each<K, V, T>(map: BTreeMap<K, V>, make: impl Fn(K, V) -> T) -> Vec<T> {
    map.into_iter()
        .map(|(key, value)| make(key, value))
        .collect()
}

impl Counts {
    fn add(&mut self, place: usize) {
        if let Some(count) = self.0.get_mut(place) {
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
            reviews: 0,
            criteria: vec![Counts::default(); standard.criteria().count()],
            requirements: vec![Counts::default(); standard.requirements().count()],
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
            reviews: self.reviews,
            criteria: criteria
                .map(|(criterion, counts)| CriterionProgress {
                    id: criterion.id.clone(),
                    number: criterion.number,
                    title: criterion.title.clone(),
                    outcomes: counts.of(CriterionOutcome::ALL),
                })
                .collect(),
            requirements,
        }
    }
}

impl OverdueCount {
    fn take(&mut self, review: &Assessment, as_of: Date) {
        let service = &review.service;
        let overdue = review.conditions.iter().filter(|one| one.is_overdue(as_of));
        let before = self.conditions;
        for condition in overdue {
            self.conditions += 1;
            self.longest.insert((
                condition.due,
                service.id.clone(),
                condition.id.clone(),
                condition.requirement.clone(),
                (service.name.en.clone(), service.name.cy.clone()),
            ));
            if self.longest.len() > LISTED {
                self.longest.pop_last();
            }
        }
        self.reviews += u32::from(self.conditions > before);
    }

    fn finish(self) -> Overdue {
        let listed = self.longest.into_iter();
        let longest = listed.map(|(due, service, condition, requirement, (en, cy))| {
            let name = Text::new(en, cy);
            OverdueCondition {
                service: ReportedService { id: service, name },
                condition,
                requirement,
                due,
            }
        });
        Overdue {
            conditions: self.conditions,
            reviews: self.reviews,
            longest: longest.collect(),
        }
    }
}

impl ComingCount {
    fn take(&mut self, coming: &Coming) {
        let (from, to) = (coming.outcome.from, coming.outcome.to);
        self.reviews += 1;
        self.falls += u32::from(from.passes() && !to.passes());
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
