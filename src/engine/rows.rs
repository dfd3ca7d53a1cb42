//! The tables of the model: the outcome of a requirement, of a criterion and of the whole.

use crate::documents::assessment::Verdict;
use crate::documents::kleene::Truth;
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::standard::Level;
use crate::engine::plan::{Inputs, Plan, PlannedRequirement};

/// What was decided on a requirement, as it stands on a day.
#[derive(Clone, Copy, Default)]
pub(crate) struct Decided {
    /// Whether an exemption covers the day; only where the requirement can be waived.
    pub exempt: bool,
    /// The verdict that counts.
    pub verdict: Option<Verdict>,
}

impl Plan {
    /// The outcome of a requirement: the first row of the table that holds.
    pub fn outcome(
        &self,
        planned: &PlannedRequirement,
        known: Inputs<'_>,
        decided: Decided,
    ) -> RequirementOutcome {
        use RequirementOutcome as Is;
        match self.applies(planned, known.facts) {
            Truth::False => return Is::NotApplicable,
            Truth::Unknown => return Is::Undetermined,
            Truth::True => {}
        }
        if decided.exempt {
            return Is::Exempt;
        }
        if decided.verdict == Some(Verdict::NotMet) {
            return Is::NotMet;
        }
        if self.evidenced(planned, known) != Truth::True {
            return Is::NotEvidenced;
        }
        match decided.verdict {
            None if planned.judged => Is::NotJudged,
            Some(Verdict::PartlyMet) => Is::PartlyMet,
            _ => Is::Met,
        }
    }

    /// The outcomes of the criteria, from those of the requirements.
    pub fn criteria_of(
        &self,
        outcomes: &[RequirementOutcome],
    ) -> impl Iterator<Item = CriterionOutcome> {
        self.criteria.iter().map(move |range| {
            let planned = self.requirements.items.get(range.clone());
            let outcomes = outcomes.get(range.clone());
            let pairs = (planned.unwrap_or_default().iter()).zip(outcomes.unwrap_or_default());
            criterion(pairs.map(|(planned, outcome)| (planned.level, *outcome)))
        })
    }

    /// The requirements that fall short in a way that a condition can cover.
    pub fn shortfalls(&self, outcomes: &[RequirementOutcome]) -> impl Iterator<Item = usize> {
        let pairs = self.requirements.items.iter().zip(outcomes).enumerate();
        pairs
            .filter(|(_, (planned, outcome))| is_shortfall(planned.level, **outcome))
            .map(|(index, _)| index)
    }
}

/// The outcome of the whole, from those of the criteria.
pub(crate) fn whole(
    criteria: impl Iterator<Item = CriterionOutcome>,
    all_covered: impl FnOnce() -> bool,
) -> Outcome {
    let (mut applies, mut incomplete, mut short) = (false, false, false);
    for outcome in criteria {
        applies |= outcome != CriterionOutcome::NotApplicable;
        match outcome {
            CriterionOutcome::NotMet => return Outcome::NotMet,
            CriterionOutcome::Incomplete => incomplete = true,
            CriterionOutcome::PartlyMet => short = true,
            CriterionOutcome::Met | CriterionOutcome::NotApplicable => {}
        }
    }
    if !applies {
        Outcome::NotApplicable
    } else if incomplete {
        Outcome::Incomplete
    } else if !short {
        Outcome::Met
    } else if all_covered() {
        Outcome::MetWithConditions
    } else {
        Outcome::NotMet
    }
}

/// Whether every must and should that applies is exempt, and at least one is: nothing was asked of
/// the service.
pub(crate) fn all_exempt(requirements: impl Iterator<Item = (Level, RequirementOutcome)>) -> bool {
    let applies = |(level, outcome): &(Level, RequirementOutcome)| {
        *level != Level::May && *outcome != RequirementOutcome::NotApplicable
    };
    let mut applying = requirements.filter(applies).peekable();
    applying.peek().is_some() && applying.all(|(_, outcome)| outcome == RequirementOutcome::Exempt)
}

/// A must that is partly met, or a should that is partly or not met.
pub(crate) fn is_shortfall(level: Level, outcome: RequirementOutcome) -> bool {
    match level {
        Level::Must => outcome == RequirementOutcome::PartlyMet,
        Level::Should => {
            matches!(
                outcome,
                RequirementOutcome::PartlyMet | RequirementOutcome::NotMet
            )
        }
        Level::May => false,
    }
}

/// The outcome of a criterion, from the levels and outcomes of its requirements.
fn criterion(requirements: impl Iterator<Item = (Level, RequirementOutcome)>) -> CriterionOutcome {
    use RequirementOutcome as Is;
    let (mut applies, mut incomplete, mut short) = (false, false, false);
    for (level, outcome) in requirements.filter(|(level, _)| *level != Level::May) {
        applies |= outcome != Is::NotApplicable;
        match outcome {
            Is::NotMet if level == Level::Must => return CriterionOutcome::NotMet,
            Is::NotEvidenced | Is::NotJudged | Is::Undetermined => incomplete = true,
            _ => short |= is_shortfall(level, outcome),
        }
    }
    if !applies {
        CriterionOutcome::NotApplicable
    } else if incomplete {
        CriterionOutcome::Incomplete
    } else if short {
        CriterionOutcome::PartlyMet
    } else {
        CriterionOutcome::Met
    }
}
