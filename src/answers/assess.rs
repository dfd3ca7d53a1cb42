//! The verb: an assessment against its standard on a day, answered with a report.

use crate::answers::error::AssessError;
use crate::answers::explain::Explainer;
use crate::answers::forecast;
use crate::answers::reported::{Repeated, judgement};
use crate::answers::todo::Advice;
use crate::base::budget::{Budget, Shares};
use crate::base::date::Date;
use crate::check::Scope;
use crate::documents::assessment::{Assessment, Visibility};
use crate::documents::kleene::Truth;
use crate::documents::outcome::{Outcome, RequirementOutcome};
use crate::documents::report::{
    BasisCount, BasisKind, Coming, CriterionReport, Readiness, Report, ReportedAssessment,
    ReportedDecision, ReportedStandard, RequirementReport,
};
use crate::documents::standard::{Basis, Level, Requirement};
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation};
use crate::reading::document::Format;
use crate::reading::finding::Findings;
use crate::reading::kind::Named;

/// How many steps the advice on all requirements of one assessment may take at most.
const ADVICE: u64 = 8_000_000;

/// How many for each byte of the standard and the assessment: many small ones ask no more than a large one.
const ADVICE_FOR_A_BYTE: u64 = 50;

/// How many it may take however small they are.
const LEAST_ADVICE: u64 = 200_000;

/// How many bytes the parts of a report may take that could be many times as large as what they are
/// about; so a report has at most 64 times the bytes of the standard and the assessment together.
/// And how many steps the advice may take.
struct Room {
    /// Why, and what to do.
    requirements: u64,
    /// What comes next.
    coming: u64,
    /// What was looked at.
    evidence: u64,
    advice: u64,
}

impl Room {
    fn of(standard: &Standard, assessment: &Assessment) -> Self {
        let size = standard
            .size()
            .saturating_add(crate::reading::document::size(assessment));
        Self {
            requirements: size.saturating_mul(32),
            coming: size.saturating_mul(8).max(16 << 10),
            evidence: size.saturating_mul(4),
            advice: size
                .saturating_mul(ADVICE_FOR_A_BYTE)
                .clamp(LEAST_ADVICE, ADVICE),
        }
    }
}

/// An assessment that was checked against its standard, to be asked for its outcome on any day.
///
/// ```
/// use safon::{Assessment, Outcome, register};
///
/// let standard = register::latest("wales-digital-service-standard")?;
/// let assessment = Assessment::from_json(include_str!("../../examples/data/bin-collection.json"))?;
/// let prepared = standard.prepared(&assessment)?;
/// assert_eq!(prepared.outcome(None), Outcome::MetWithConditions);
/// let ten_years_on: safon::Date = "2036-11-22".parse()?;
/// assert_eq!(prepared.outcome(ten_years_on), Outcome::Incomplete);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct PreparedAssessment<'s> {
    standard: &'s Standard,
    prepared: Prepared,
    assessed_on: Date,
}

impl PreparedAssessment<'_> {
    /// The outcome on a day; without a day, on the day of the review.
    pub fn outcome(&self, as_of: impl Into<Option<Date>>) -> Outcome {
        let as_of = as_of.into().unwrap_or(self.assessed_on);
        let plan = self.standard.plan();
        self.prepared.on(plan, as_of.day()).outcome
    }
}

impl Standard {
    /// Checks an assessment once, for whoever asks for its outcome on several days.
    ///
    /// # Errors
    /// [`AssessError`] as from [`assess`](Standard::assess).
    pub fn prepared(&self, assessment: &Assessment) -> Result<PreparedAssessment<'_>, AssessError> {
        let (_, prepared, _) = self.prepare(assessment, assessment.assessed_on, Scope::Outcome)?;
        Ok(PreparedAssessment {
            standard: self,
            prepared,
            assessed_on: assessment.assessed_on,
        })
    }

    /// Assesses a service on a day; without a day, on the day of the review.
    ///
    /// A pure function: the same standard, assessment and day give the same report, byte for byte.
    ///
    /// # Errors
    /// [`AssessError`] with all findings, where one is an error: such as a judgement on a
    /// requirement that the revision does not have.
    pub fn assess(
        &self,
        assessment: &Assessment,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Report, AssessError> {
        let as_of = as_of.into().unwrap_or(assessment.assessed_on);
        // The order of sets says nothing, so the report is about the sorted form.
        let (sorted, digest) = assessment.normalised();
        let scope = Scope::Everything;
        let (findings, prepared, situation) =
            self.prepare(&sorted, as_of, scope).map_err(|_| {
                // What is wrong is told of the document as it stands.
                AssessError::of(self.look(assessment, as_of, scope).0)
            })?;
        let assessment = &sorted;
        let room = Room::of(self, assessment);
        let criteria = self.criterion_reports(assessment, &prepared, &situation, as_of, &room);
        let decision = self.decision(assessment, &prepared);
        let readiness = self.readiness(&prepared, &situation);
        let outcome = situation.outcome;
        let repeated = Repeated {
            standard: self,
            assessment,
            prepared: &prepared,
            situation: &situation,
            as_of,
        };
        let (service, panel) = (repeated.service(), repeated.panel());
        let (conditions, exemptions) = (repeated.conditions(), repeated.exemptions());
        let (evidence, evidence_left_out) = repeated.evidence(room.evidence);
        let (mut coming, mut room) = (Vec::new(), Budget::of(room.coming));
        let mut take = |day: Coming| {
            // About what it takes in JSON: its keys, indented, and its ids.
            let size =
                400 + 110 * day.because.len() + 220 * (day.requirements.len() + day.criteria.len());
            let fits = room.spend(u64::try_from(size).unwrap_or(u64::MAX));
            coming.extend(Some(day).filter(|_| fits));
            fits
        };
        let take = &mut take;
        let coming_until = forecast::coming(self, &prepared, assessment, as_of, situation, take);
        Ok(Report {
            format: Format,
            document: Named,
            standard: ReportedStandard::of(self),
            assessment: ReportedAssessment {
                digest,
                assessed_on: assessment.assessed_on,
            },
            service,
            panel,
            written_in: Some(assessment.written_in),
            as_of,
            retracts: assessment.retracts.clone(),
            outcome,
            decision,
            conditions,
            exemptions,
            evidence,
            evidence_left_out,
            readiness,
            basis: self.basis(),
            criteria,
            warnings: findings.findings,
            visibility: assessment.visibility(),
            withheld: assessment.count_withheld(),
            coming,
            coming_until,
        })
    }

    /// Assesses a service for an audience: what it may not see of the review is withheld from the report, from
    /// its digests and from all that is said about it. The outcomes are the same for everybody.
    ///
    /// # Errors
    /// [`AssessError`] as from [`assess`](Standard::assess).
    pub fn assess_for(
        &self,
        audience: Visibility,
        assessment: &Assessment,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Report, AssessError> {
        self.assess(&assessment.seen_by(audience), as_of)
    }

    /// The outcome alone, without reasons: what [`assess`](Standard::assess) says, with less
    /// asked for.
    ///
    /// # Errors
    /// [`AssessError`] as from [`assess`](Standard::assess).
    pub fn outcome(
        &self,
        assessment: &Assessment,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Outcome, AssessError> {
        let as_of = as_of.into().unwrap_or(assessment.assessed_on);
        let (_, _, situation) = self.prepare(assessment, as_of, Scope::Outcome)?;
        Ok(situation.outcome)
    }

    /// The outcome of an assessment, straight from its text: what reading it and asking for its
    /// [`outcome`](Standard::outcome) says.
    ///
    /// # Errors
    /// All [`Findings`], each with its line and column, where something is wrong.
    pub fn outcome_from_json(
        &self,
        text: &str,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Outcome, Findings> {
        let outcome = self.outcome(&Assessment::from_json(text)?, as_of);
        outcome.map_err(|error| error.into_findings().placed_in(text))
    }

    /// Checks an assessment and counts it, with its outcomes on the day; what was found is warnings alone.
    pub(crate) fn prepare(
        &self,
        assessment: &Assessment,
        as_of: Date,
        scope: Scope,
    ) -> Result<(Findings, Prepared, Situation), AssessError> {
        match self.look(assessment, as_of, scope) {
            (findings, Some((prepared, situation))) => Ok((findings, prepared, situation)),
            // Whoever is refused is told everything.
            (_, None) if scope == Scope::Outcome => {
                self.prepare(assessment, as_of, Scope::Everything)
            }
            (findings, None) => Err(AssessError::of(findings)),
        }
    }

    /// The panel's decision, beside what the rules gave on the day of the review, so that ageing
    /// is not blamed on the panel.
    fn decision(&self, assessment: &Assessment, prepared: &Prepared) -> Option<ReportedDecision> {
        let decision = assessment.decision.as_ref()?;
        let computed = prepared
            .on(self.plan(), assessment.assessed_on.day())
            .outcome;
        Some(ReportedDecision {
            outcome: decision.outcome,
            by: decision.by.clone(),
            on: decision.on,
            rationale: decision.rationale.clone(),
            differs: decision.outcome != computed,
        })
    }

    fn readiness(&self, prepared: &Prepared, situation: &Situation) -> Readiness {
        let plan = self.plan();
        let mut readiness = Readiness::default();
        for (planned, outcome) in plan.requirements.items.iter().zip(&situation.requirements) {
            if planned.level == Level::May || *outcome == RequirementOutcome::NotApplicable {
                continue;
            }
            readiness.of += 1;
            let ready = match outcome {
                RequirementOutcome::Undetermined => false,
                RequirementOutcome::Exempt => true,
                _ => plan.evidenced(planned, prepared.known(&situation.counts)) == Truth::True,
            };
            readiness.ready += u32::from(ready);
        }
        readiness
    }

    fn basis(&self) -> BasisCount {
        let mut count = BasisCount::default();
        for requirement in self.requirements() {
            match basis_kind(requirement) {
                BasisKind::Official => count.official += 1,
                BasisKind::Interpretation => count.interpretation += 1,
            }
        }
        count
    }

    fn criterion_reports(
        &self,
        assessment: &Assessment,
        prepared: &Prepared,
        situation: &Situation,
        as_of: Date,
        room: &Room,
    ) -> Vec<CriterionReport> {
        let explainer = Explainer::new(self, assessment, prepared, &situation.counts, as_of);
        let among = situation.requirements.len();
        let mut rooms = Shares::of(room.requirements, among);
        let mut works = Shares::of(room.advice, among);
        let advice = Advice {
            standard: self,
            assessment,
            prepared,
            situation,
            as_of,
        };
        let mut outcomes = situation.requirements.iter().copied().enumerate();
        self.criteria()
            .zip(&situation.criteria)
            .map(|(criterion, outcome)| CriterionReport {
                id: criterion.id.clone(),
                label: criterion.label.clone(),
                title: criterion.title.clone(),
                outcome: *outcome,
                requirements: criterion
                    .requirements
                    .iter()
                    .zip(outcomes.by_ref())
                    .map(|(requirement, (index, outcome))| {
                        let (mut room, mut work) = (rooms.next(), works.next());
                        let why = explainer.why(requirement, index, outcome, &mut room);
                        let to_do = advice.steps(requirement, index, outcome, &mut work, &mut room);
                        rooms.give_back(room);
                        works.give_back(work);
                        RequirementReport {
                            id: requirement.id.clone(),
                            label: requirement.label.clone(),
                            level: requirement.level,
                            statement: requirement.statement.clone(),
                            basis: basis_kind(requirement),
                            outcome,
                            judgement: prepared.judgement(assessment, index, as_of).map(judgement),
                            history: prepared
                                .earlier(assessment, index, as_of)
                                .map(judgement)
                                .collect(),
                            exemption: prepared
                                .exemption(assessment, index, as_of)
                                .filter(|_| outcome == RequirementOutcome::Exempt)
                                .cloned(),
                            why,
                            remedy: match to_do.iter().all(|step| step.condition.is_some()) {
                                // Nothing is to be done, or what was agreed.
                                true => None,
                                false => requirement.remedy.clone(),
                            },
                            to_do,
                        }
                    })
                    .collect(),
            })
            .collect()
    }
}

fn basis_kind(requirement: &Requirement) -> BasisKind {
    match requirement.basis {
        Basis::Official(_) => BasisKind::Official,
        Basis::Interpretation(_) => BasisKind::Interpretation,
    }
}
