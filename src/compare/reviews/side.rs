//! One of the two reports, as the comparison looks things up in it.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::migrate::LedgerState;
use crate::documents::outcome::{CriterionOutcome, RequirementOutcome};
use crate::documents::report::{
    ConditionState, Report, ReportedCondition, ReportedEvidence, ReportedExemption, ReportedFact,
    RequirementReport,
};

pub(super) struct Side<'a> {
    pub report: &'a Report,
    pub requirements: BTreeMap<&'a Id, &'a RequirementReport>,
    pub evidence: BTreeMap<&'a Id, &'a ReportedEvidence>,
    pub facts: BTreeMap<&'a Id, &'a ReportedFact>,
    /// By their requirement and their own id.
    conditions: BTreeMap<&'a Id, BTreeMap<&'a Id, &'a ReportedCondition>>,
    /// By their requirement.
    exemptions: BTreeMap<&'a Id, Vec<&'a ReportedExemption>>,
}

/// A condition, when it is due, how it stands and when it was closed.
pub(super) type Standing<'a> = (&'a Id, Date, ConditionState, Option<Date>);

/// Two reports to be compared, the earlier first.
pub(super) struct Sides<'a> {
    pub earlier: Side<'a>,
    pub later: Side<'a>,
    /// The outcomes of the criteria in the earlier review.
    pub criteria: BTreeMap<&'a Id, CriterionOutcome>,
    carried: Option<CarriedOver<'a>>,
}

/// An earlier review that was against another revision, and was carried over.
pub(super) struct CarriedOver<'a> {
    /// Its report, as it was.
    pub report: &'a Report,
    /// What each requirement was, by its id in the later revision.
    pub sources: BTreeMap<&'a Id, Vec<(&'a RequirementReport, LedgerState)>>,
}

impl<'a> Sides<'a> {
    pub fn of(earlier: &'a Report, later: &'a Report, carried: Option<CarriedOver<'a>>) -> Self {
        let mut sides = Self {
            earlier: Side::of(earlier),
            later: Side::of(later),
            criteria: BTreeMap::new(),
            carried,
        };
        // Where a criterion is in both revisions, what it was counts.
        for one in earlier.criteria.iter().chain(&sides.as_it_was().criteria) {
            sides.criteria.insert(&one.id, one.outcome);
        }
        sides
    }

    /// The report on the earlier review, as it was.
    pub fn as_it_was(&self) -> &'a Report {
        let carried = self.carried.as_ref();
        carried.map_or(self.earlier.report, |carried| carried.report)
    }

    /// The outcome that a requirement had, and whether it asks for something else now, or something else came of the
    /// answers.
    pub fn before(&self, earlier: &RequirementReport) -> (RequirementOutcome, bool) {
        let Some(carried) = &self.carried else {
            return (earlier.outcome, false);
        };
        match carried.sources.get(&earlier.id).map(Vec::as_slice) {
            Some([(was, state)]) => {
                let is_asked_otherwise = *state == LedgerState::Recomputed;
                (
                    was.outcome,
                    is_asked_otherwise || was.outcome != earlier.outcome,
                )
            }
            // It was asked nowhere, or in several places.
            _ => (earlier.outcome, true),
        }
    }
}

impl<'a> Side<'a> {
    pub fn of(report: &'a Report) -> Self {
        let mut conditions: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
        for one in &report.conditions {
            let of = conditions.entry(&one.requirement).or_default();
            of.insert(&one.id, one);
        }
        let mut exemptions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for one in &report.exemptions {
            exemptions.entry(&one.requirement).or_default().push(one);
        }
        Self {
            report,
            requirements: report.requirements().map(|one| (&one.id, one)).collect(),
            evidence: report.evidence.iter().map(|one| (&one.id, one)).collect(),
            facts: (report.service.facts.iter())
                .map(|one| (&one.id, one))
                .collect(),
            conditions,
            exemptions,
        }
    }

    pub fn conditions(&self, requirement: &Id) -> BTreeMap<&'a Id, &'a ReportedCondition> {
        self.conditions
            .get(requirement)
            .cloned()
            .unwrap_or_default()
    }

    pub fn exemptions(&self, requirement: &Id) -> Vec<&'a ReportedExemption> {
        self.exemptions
            .get(requirement)
            .cloned()
            .unwrap_or_default()
    }

    /// How the conditions on a requirement stand, by which it is covered or not.
    pub fn conditions_stand(&self, requirement: &Id) -> Vec<Standing<'a>> {
        let conditions = self.conditions(requirement).into_values();
        conditions
            .map(|one| (&one.id, one.due, one.state, one.closed_on))
            .collect()
    }

    /// Whether an exemption covers the day.
    pub fn is_exempt(&self, requirement: &Id) -> bool {
        let exemptions = self.exemptions.get(requirement);
        exemptions.is_some_and(|all| all.iter().any(|one| one.in_date))
    }

    /// Whether a condition covers a shortfall in the requirement.
    pub fn is_covered(&self, requirement: &Id) -> bool {
        let conditions = self.conditions.get(requirement).into_iter().flatten();
        conditions.into_iter().any(|(_, one)| one.covers)
    }
}

/// What stands in both, or in one of the two, by its id.
pub(super) fn paired<'a, T>(
    earlier: impl IntoIterator<Item = (&'a Id, T)>,
    later: impl IntoIterator<Item = (&'a Id, T)>,
) -> BTreeMap<&'a Id, (Option<T>, Option<T>)> {
    let mut pairs: BTreeMap<_, (Option<T>, Option<T>)> = BTreeMap::new();
    for (id, one) in earlier {
        pairs.entry(id).or_default().0 = Some(one);
    }
    for (id, one) in later {
        pairs.entry(id).or_default().1 = Some(one);
    }
    pairs
}

/// How something that stands in both became otherwise.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Altered {
    Edited,
    /// It is withheld in one of the two, and what is not withheld is the same.
    Withheld,
}

impl Altered {
    /// What of a thing is never withheld in both, all of it in both, and whether it is withheld.
    pub fn of<D: PartialEq, T: PartialEq>(
        open: [D; 2],
        whole: [T; 2],
        withheld: [bool; 2],
    ) -> Option<Self> {
        let same = |[one, other]: [bool; 2]| one == other;
        let ([open, other_open], [whole, other_whole]) = (open, whole);
        if open != other_open {
            Some(Self::Edited)
        } else if whole == other_whole {
            None
        } else if same(withheld) {
            Some(Self::Edited)
        } else {
            Some(Self::Withheld)
        }
    }
}
