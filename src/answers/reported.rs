//! What a report repeats of the review, so that whoever has only the report can read it: the service, the panel, what
//! was agreed and waived, and what was looked at.

use crate::base::bits::Bits;
use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Condition, Evidence, Exemption, Judgement};
use crate::documents::report::{
    ConditionState, EvidenceState, NotCounted, ReportedCondition, ReportedEvidence,
    ReportedExemption, ReportedFact, ReportedJudgement, ReportedMember, ReportedRole,
    ReportedService,
};
use crate::engine::count::Counting;
use crate::engine::describe::Naming;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation};

/// A review on a day, to be repeated in a report.
#[derive(Clone, Copy)]
pub(super) struct Repeated<'a> {
    pub standard: &'a Standard,
    pub assessment: &'a Assessment,
    pub prepared: &'a Prepared,
    pub situation: &'a Situation,
    pub as_of: Date,
}

impl Repeated<'_> {
    /// The service, with its facts in the order of the standard.
    pub fn service(self) -> ReportedService {
        let service = &self.assessment.service;
        let naming = Naming(self.standard);
        let facts = self.standard.document().facts.iter();
        let facts = facts.filter_map(|fact| {
            let value = service.facts.get(&fact.id)?;
            Some(ReportedFact {
                id: fact.id.clone(),
                title: fact.title.clone(),
                value: value.clone(),
                text: naming.value(&fact.id, value).into(),
                because: service.because.get(&fact.id).cloned(),
            })
        });
        ReportedService {
            id: service.id.clone(),
            name: service.name.clone(),
            organisation: service.organisation.clone(),
            organisation_id: service.organisation_id.clone(),
            facts: facts.collect(),
        }
    }

    pub fn panel(self) -> Vec<ReportedMember> {
        let naming = Naming(self.standard);
        let role = |id: &Id| ReportedRole {
            id: id.clone(),
            title: naming.role(id).cloned(),
        };
        let members = self.assessment.panel.iter();
        members
            .map(|member| ReportedMember {
                id: member.id.clone(),
                roles: member.roles.iter().map(role).collect(),
                organisation: member.organisation.clone(),
                trained_on: member.trained_on.clone(),
            })
            .collect()
    }

    /// What was agreed; a condition covers where it stands on a shortfall that is covered on the day.
    pub fn conditions(self) -> Vec<ReportedCondition> {
        let plan = self.standard.plan();
        let day = self.as_of.day();
        let mut covered = Bits::default();
        for index in plan.shortfalls(&self.situation.requirements) {
            if self.prepared.is_covered(index, day) {
                covered.insert(index);
            }
        }
        let covers = |condition: &Condition| {
            let requirement = plan.requirements.index_of(&condition.requirement);
            requirement.is_some_and(|index| {
                // One that was closed before the verdict is of something else.
                let judged = self.prepared.judged(index, day);
                let stands = |judged_on: i32| match condition.closed_on {
                    Some(closed) if closed <= self.as_of => judged_on <= closed.day(),
                    _ => true,
                };
                covered.contains(index) && judged.is_some_and(|judged| stands(judged.on))
            })
        };
        let conditions = self.assessment.conditions.iter();
        conditions
            .map(|one| ReportedCondition {
                id: one.id.clone(),
                requirement: one.requirement.clone(),
                action: one.action.clone(),
                owner: one.owner.clone(),
                due: one.due,
                state: self.state(one),
                covers: covers(one),
                closed_on: one.closed_on,
                closed_by: one.closed_by.clone(),
                visibility: one.visibility,
                lang: one.lang,
            })
            .collect()
    }

    fn state(self, condition: &Condition) -> ConditionState {
        match condition.closed_on.is_some_and(|on| on <= self.as_of) {
            true => ConditionState::Closed,
            false if condition.is_overdue(self.as_of) => ConditionState::Overdue,
            false => ConditionState::Open,
        }
    }

    pub fn exemptions(self) -> Vec<ReportedExemption> {
        let rules = &self.standard.document().result.exemptions;
        let in_date = |one: &Exemption| {
            let requirement = self.standard.requirement(one.requirement.as_str());
            let exemptible = requirement.is_some_and(|requirement| requirement.exemptible);
            exemptible && rules.allow(one) && one.covers(self.as_of)
        };
        let exemptions = self.assessment.exemptions.iter();
        exemptions
            .map(|one| ReportedExemption {
                requirement: one.requirement.clone(),
                reason: one.reason.clone(),
                approved_by: one.approved_by.clone(),
                from: one.from,
                until: one.until,
                in_date: in_date(one),
                visibility: one.visibility,
                lang: one.lang,
            })
            .collect()
    }

    /// The items of evidence, as far as there is room, and how many more there are.
    pub fn evidence(self, room: u64) -> (Vec<ReportedEvidence>, u32) {
        let mut room = Budget::of(room);
        let mut counting = Counting::new(self.standard.plan());
        let mut listed = Vec::new();
        for item in &self.assessment.evidence {
            // About what it takes in JSON beside its title.
            let size = 320 + 2 * item.title.len();
            if !room.spend(u64::try_from(size).unwrap_or(u64::MAX)) {
                break;
            }
            listed.push(ReportedEvidence {
                id: item.id.clone(),
                title: item.title.clone(),
                kind: item.kind.clone(),
                collected: item.collected,
                state: self.item_state(&mut counting, item),
                visibility: item.visibility,
                lang: item.lang,
            });
        }
        let left_out = self.assessment.evidence.len() - listed.len();
        (listed, u32::try_from(left_out).unwrap_or(u32::MAX))
    }

    /// Whether an item counts in some rule; and if not, why not in the first one that asks for its kind.
    fn item_state(self, counting: &mut Counting<'_>, item: &Evidence) -> EvidenceState {
        // What was taken back or speaks against never counts, whoever asks.
        if item.withdrawn {
            return EvidenceState::Withdrawn;
        }
        if item.counter {
            return EvidenceState::CounterEvidence;
        }
        let Some(kind) = self.standard.plan().kinds.get(&item.kind) else {
            return EvidenceState::NotAsked;
        };
        counting.look(kind, item);
        let day = self.as_of.day();
        let mut state = EvidenceState::NotAsked;
        for (filter, ask) in kind.filters.iter().zip(&kind.asks) {
            match counting.refuses(*filter, ask.window, item, day) {
                None => return EvidenceState::Counts,
                Some(because) if state == EvidenceState::NotAsked => state = because.into(),
                Some(_) => {}
            }
        }
        state
    }
}

impl From<NotCounted> for EvidenceState {
    fn from(because: NotCounted) -> Self {
        match because {
            NotCounted::Withdrawn => Self::Withdrawn,
            NotCounted::CounterEvidence => Self::CounterEvidence,
            NotCounted::LacksTag => Self::LacksTag,
            NotCounted::LacksLanguage => Self::LacksLanguage,
            NotCounted::MeasureAbsent => Self::MeasureAbsent,
            NotCounted::MeasureOutOfBound => Self::MeasureOutOfBound,
            NotCounted::NotYetCollected => Self::NotYetCollected,
            NotCounted::Expired => Self::Expired,
            NotCounted::TooOld => Self::TooOld,
        }
    }
}

/// A judgement, as a report repeats it.
pub(super) fn judgement(judgement: &Judgement) -> ReportedJudgement {
    ReportedJudgement {
        verdict: judgement.verdict,
        by: judgement.by.clone(),
        on: judgement.on,
        rationale: judgement.rationale.clone(),
        lang: judgement.lang,
        evidence: judgement.evidence.clone(),
        answers: judgement.answers.clone(),
        dissent: judgement.dissent.clone(),
        carried_from: judgement.carried_from.clone(),
        visibility: judgement.visibility,
    }
}
