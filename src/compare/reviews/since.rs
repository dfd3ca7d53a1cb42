//! The verb: a report, held against an earlier one on the same service.

use super::decided;
use super::document::{
    Because, ComparedCriterion, ComparedRequirement, ComparedReview, ComparedService, Comparison,
    FactChange,
};
use super::error::SinceError;
use super::items::Items;
use super::side::{Side, Sides, Standing};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::outcome::CriterionOutcome;
use crate::documents::report::{CriterionReport, OutcomeChange, Report, RequirementReport};
use crate::reading::document::Format;
use crate::reading::kind::Named;

impl Report {
    /// What changed since an earlier report on the same service, and because of what: from the two reports alone.
    ///
    /// Whatever changed has a cause. Reports stand for the audience that they were made for, so both have to be for
    /// the same one; and they have to be against the same revision. Where the revision changed too, the reviews can be
    /// compared, with `Report::since_migrated`.
    ///
    /// ```
    /// use safon::{Assessment, Outcome, register};
    ///
    /// let standard = register::latest("wales-digital-service-standard")?;
    /// let review = Assessment::from_json(include_str!("../../../examples/data/bin-collection.json"))?;
    /// let earlier = standard.assess(&review, None)?;
    /// let later = standard.assess(&review, "2036-11-22".parse::<safon::Date>()?)?;
    /// let comparison = later.since(&earlier)?;
    /// assert_eq!(comparison.outcome.from, Outcome::MetWithConditions);
    /// assert_eq!(comparison.outcome.to, Outcome::Incomplete);
    /// assert!(comparison.requirements.iter().all(|one| !one.because.is_empty()));
    /// assert!(earlier.since(&earlier)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`SinceError`] where they are on two services, against two revisions or for two audiences, or the earlier one is
    /// of a later day.
    pub fn since(&self, earlier: &Self) -> Result<Comparison, SinceError> {
        SinceError::unless_of_one_service(earlier, self)?;
        SinceError::unless_of_one_revision(earlier, self)?;
        Ok(compared(&Sides::of(earlier, self, None)))
    }
}

/// What changed, point by point.
pub(super) fn compared(sides: &Sides<'_>) -> Comparison {
    let (was, later) = (sides.as_it_was(), sides.later.report);
    let (mut criteria, mut requirements) = (Vec::new(), Vec::new());
    for criterion in &later.criteria {
        let of = criterion.requirements.iter();
        let of: Vec<_> = of.filter_map(|one| requirement(sides, one)).collect();
        let from = sides.criteria.get(&criterion.id).copied();
        let from = from.unwrap_or(criterion.outcome);
        if from != criterion.outcome || !of.is_empty() {
            criteria.push(compared_criterion(criterion, from));
        }
        requirements.extend(of);
    }
    let is_carried = was.standard.digest != later.standard.digest;
    Comparison {
        format: Format,
        document: Named,
        standard: later.standard.clone(),
        service: ComparedService {
            id: later.service.id.clone(),
            name: later.service.name.clone(),
        },
        earlier: ComparedReview {
            standard: is_carried.then(|| was.standard.clone()),
            ..review(was)
        },
        later: review(later),
        outcome: OutcomeChange {
            from: was.outcome,
            to: later.outcome,
        },
        criteria,
        requirements,
    }
}

fn review(report: &Report) -> ComparedReview {
    ComparedReview {
        digest: report.assessment.digest,
        as_of: report.as_of,
        standard: None,
    }
}

fn compared_criterion(criterion: &CriterionReport, from: CriterionOutcome) -> ComparedCriterion {
    ComparedCriterion {
        id: criterion.id.clone(),
        label: criterion.label.clone(),
        title: criterion.title.clone(),
        from,
        to: criterion.outcome,
    }
}

/// A requirement, where anything of it changed.
fn requirement(sides: &Sides<'_>, later: &RequirementReport) -> Option<ComparedRequirement> {
    let earlier = sides.earlier.requirements.get(&later.id)?;
    let (from, is_asked_otherwise) = sides.before(earlier);
    let mut because = Vec::new();
    because.extend(is_asked_otherwise.then_some(Because::RevisionChanged));
    causes(sides, earlier, later, &mut because);
    (!because.is_empty()).then(|| ComparedRequirement {
        id: later.id.clone(),
        label: later.label.clone(),
        statement: later.statement.clone(),
        from,
        to: later.outcome,
        because,
    })
}

/// Everything that a requirement rests on, and that is otherwise.
fn causes(
    sides: &Sides<'_>,
    earlier: &RequirementReport,
    later: &RequirementReport,
    because: &mut Vec<Because>,
) {
    let items = Items::of(sides, earlier, later);
    let facts: Vec<_> = items
        .facts
        .iter()
        .filter_map(|id| fact(sides, id))
        .collect();
    let is_explained = match earlier.outcome == later.outcome {
        true => is_cover_explained(sides, earlier, later),
        false => {
            !facts.is_empty()
                || items.count_otherwise
                || is_decided_otherwise(sides, earlier, later)
        }
    };
    decided::judgement(earlier, later, because);
    because.extend(items.because());
    because.extend(facts);
    decided::exemptions(sides, &later.id, because);
    decided::conditions(sides, &later.id, because);
    let fallback = match is_explained {
        true => items.unlisted.then_some(Because::Unlisted),
        false => Some(unnamed(sides, earlier.outcome == later.outcome)),
    };
    because.extend(fallback);
}

/// A fact that is stated otherwise.
fn fact(sides: &Sides<'_>, id: &Id) -> Option<Because> {
    let value = |side: &Side<'_>| side.facts.get(id).map(|fact| fact.value.clone());
    let (from, to) = (value(&sides.earlier), value(&sides.later));
    let id = id.clone();
    (from != to).then_some(Because::FactChanged(FactChange { id, from, to }))
}

/// Whether another verdict counts, or the requirement is waived in one of the two alone.
fn is_decided_otherwise(
    sides: &Sides<'_>,
    earlier: &RequirementReport,
    later: &RequirementReport,
) -> bool {
    let decided = |side: &Side<'_>, one: &RequirementReport| {
        let verdict = one.judgement.as_ref().map(|one| one.verdict);
        (verdict, side.is_exempt(&one.id))
    };
    decided(&sides.earlier, earlier) != decided(&sides.later, later)
}

/// Whether conditions cover a shortfall in both or in neither; or stand otherwise, or the day of the verdict does, from
/// which they are counted.
fn is_cover_explained(
    sides: &Sides<'_>,
    earlier: &RequirementReport,
    later: &RequirementReport,
) -> bool {
    let (one, other) = (&sides.earlier, &sides.later);
    one.is_covered(&earlier.id) == other.is_covered(&later.id)
        || stands(one, earlier) != stands(other, later)
}

/// The day of the verdict, and how the conditions on a requirement stand.
fn stands<'a>(side: &Side<'a>, one: &RequirementReport) -> (Option<Date>, Vec<Standing<'a>>) {
    let judged_on = one.judgement.as_ref().map(|one| one.on);
    (judged_on, side.conditions_stand(&one.id))
}

/// What is left where something is otherwise and nothing that is listed is: the day, or what is not listed.
fn unnamed(sides: &Sides<'_>, is_cover: bool) -> Because {
    let [one, other] = [&sides.earlier, &sides.later].map(|side| &side.report.assessment);
    let day_of_the_review = is_cover && one.assessed_on != other.assessed_on;
    match day_of_the_review || one.digest == other.digest {
        true => Because::DayAlone,
        false => Because::Unlisted,
    }
}
