//! An assessment, prepared for a plan: interned, dated and ready to be asked for any day.

use crate::assessment::{Assessment, Evidence, Verdict};
use crate::date::Date;
use crate::id::Id;
use crate::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::plan::{Filter, Plan};
use crate::report::NotCounted;
use crate::table::{Decided, whole};
use crate::validated::Standard;

/// What an assessment says, in the terms of a plan. Days are day numbers.
pub(crate) struct Prepared {
    pub facts: Vec<Option<i64>>,
    pub spans: Vec<Span>,
    pub requirements: Vec<PreparedRequirement>,
    pub conditions: Vec<PreparedCondition>,
    pub window: Window,
}

/// The days on which an item counts in a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub filter: usize,
    pub item: usize,
    pub first: i32,
    pub last: Option<Last>,
}

/// The last day on which an item counts, and what ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Last {
    pub day: i32,
    pub expires: bool,
}

/// What was decided on a requirement.
#[derive(Clone, Default)]
pub(crate) struct PreparedRequirement {
    /// By day.
    pub judgements: Vec<(i32, Verdict)>,
    /// First and last day; only where the requirement can be waived.
    pub exemptions: Vec<(i32, Option<i32>)>,
    pub conditions: Vec<usize>,
}

pub(crate) struct PreparedCondition {
    pub due: i32,
    pub closed_on: Option<i32>,
}

/// Until when conditions may fall due: so many days after the review, or after a later verdict.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    assessed_on: i32,
    within: i32,
}

/// What the conditions on a shortfall come to on a day.
#[derive(Clone, Copy, Default)]
pub(crate) struct Cover {
    /// One is open that is overdue, or due too late; whatever else was closed does not excuse it.
    late: bool,
    /// One is open, or was closed since the verdict.
    stands: bool,
}

/// The outcomes of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Situation {
    pub counts: Vec<u32>,
    pub requirements: Vec<RequirementOutcome>,
    pub criteria: Vec<CriterionOutcome>,
    pub outcome: Outcome,
}

/// The facts of a service as codes, by the place of the fact.
pub(crate) fn stated_facts(plan: &Plan, assessment: &Assessment) -> Vec<Option<i64>> {
    let mut facts = vec![None; plan.facts.items.len()];
    for (id, value) in &assessment.service.facts {
        if let Some(place) = plan.facts.place(id)
            && let (Some(fact), Some(code)) = (plan.facts.items.get(place), facts.get_mut(place))
        {
            *code = fact.code(value);
        }
    }
    facts
}

impl Filter {
    /// Why an item of the right kind never counts here, whatever the day.
    pub fn refuses(&self, item: &Evidence) -> Option<NotCounted> {
        if item.withdrawn {
            return Some(NotCounted::Withdrawn);
        }
        if item.counter {
            return Some(NotCounted::CounterEvidence);
        }
        if !self.tags.iter().all(|one| item.tags.contains(one)) {
            return Some(NotCounted::LacksTag);
        }
        if !(self.languages.iter()).all(|one| item.languages.contains(one)) {
            return Some(NotCounted::LacksLanguage);
        }
        let (measure, bound) = self.measure.as_ref()?;
        match item.measures.get(measure) {
            None => Some(NotCounted::MeasureAbsent),
            Some(figure) if !bound.holds(*figure) => Some(NotCounted::MeasureOutOfBound),
            Some(_) => None,
        }
    }

    /// The tags or languages that an item lacks, where that is why it does not count.
    pub fn lacks(&self, item: &Evidence, because: NotCounted) -> Vec<Id> {
        let (needed, has) = match because {
            NotCounted::LacksTag => (&self.tags, &item.tags),
            NotCounted::LacksLanguage => (&self.languages, &item.languages),
            _ => return Vec::new(),
        };
        let lacks = needed.iter().filter(|one| !has.contains(one));
        lacks.cloned().collect()
    }

    /// The last day on which an item counts here, given how long its kind counts.
    pub fn last_day(&self, item: &Evidence, lifetime_days: Option<u32>) -> Option<Last> {
        let aged = self.window(lifetime_days).map(|days| Last {
            day: item.collected.day().saturating_add(days),
            expires: false,
        });
        let expired = item.expires.map(|day| Last {
            day: day.day(),
            expires: true,
        });
        aged.into_iter().chain(expired).min_by_key(|last| last.day)
    }

    /// The greatest age in days at which an item counts here.
    pub fn window(&self, lifetime_days: Option<u32>) -> Option<i32> {
        let days = self.within_days.into_iter().chain(lifetime_days).min()?;
        i32::try_from(days).ok()
    }
}

/// The days on which an item, by its place, counts in each filter.
pub(crate) fn spans_of(plan: &Plan, place: usize, item: &Evidence) -> impl Iterator<Item = Span> {
    let kind = plan.kinds.get(&item.kind);
    let filters = kind.into_iter().flat_map(|kind| {
        let filters = kind.filters.iter();
        filters.map(|&filter| (filter, kind.lifetime_days))
    });
    filters.filter_map(move |(filter, lifetime_days)| {
        let known = plan.filters.get(filter)?;
        let first = item.collected.day();
        let last = known.last_day(item, lifetime_days);
        let ever = last.is_none_or(|last| last.day >= first);
        (ever && known.refuses(item).is_none()).then_some(Span {
            filter,
            item: place,
            first,
            last,
        })
    })
}

impl Prepared {
    pub fn of(standard: &Standard, assessment: &Assessment) -> Self {
        let plan = standard.plan();
        let mut prepared = Self {
            facts: stated_facts(plan, assessment),
            spans: Vec::new(),
            requirements: Vec::new(),
            conditions: Vec::new(),
            window: Window::of(standard, assessment.assessed_on),
        };
        prepared
            .requirements
            .resize_with(plan.requirements.items.len(), PreparedRequirement::default);
        prepared.take_evidence(plan, assessment);
        prepared.take_decisions(plan, assessment);
        prepared
    }

    fn take_evidence(&mut self, plan: &Plan, assessment: &Assessment) {
        for (place, item) in assessment.evidence.iter().enumerate() {
            self.spans.extend(spans_of(plan, place, item));
        }
    }

    fn take_decisions(&mut self, plan: &Plan, assessment: &Assessment) {
        for judgement in &assessment.judgements {
            if let Some(place) = plan.requirements.place(&judgement.requirement)
                && let Some(requirement) = self.requirements.get_mut(place)
            {
                let day = judgement.on.day();
                requirement.judgements.push((day, judgement.verdict));
            }
        }
        for requirement in &mut self.requirements {
            requirement.judgements.sort_by_key(|(day, _)| *day);
        }
        for exemption in &assessment.exemptions {
            if let Some(place) = plan.requirements.place(&exemption.requirement)
                && let Some(planned) = plan.requirements.items.get(place)
                && planned.exemptible
                && let Some(requirement) = self.requirements.get_mut(place)
            {
                let until = exemption.until.map(|day| day.day());
                requirement.exemptions.push((exemption.from.day(), until));
            }
        }
        for condition in &assessment.conditions {
            if let Some(requirement) = plan.requirements.place(&condition.requirement) {
                if let Some(prepared) = self.requirements.get_mut(requirement) {
                    prepared.conditions.push(self.conditions.len());
                }
                self.conditions.push(PreparedCondition {
                    due: condition.due.day(),
                    closed_on: condition.closed_on.map(|day| day.day()),
                });
            }
        }
    }

    /// All outcomes on a day.
    pub fn on(&self, plan: &Plan, day: i32) -> Situation {
        let mut counts = vec![0; plan.filters.len()];
        for span in self.spans.iter().filter(|span| span.covers(day)) {
            if let Some(count) = counts.get_mut(span.filter) {
                *count += 1;
            }
        }
        let requirements = (0..plan.requirements.items.len())
            .map(|place| self.requirement(plan, place, &counts, day))
            .collect();
        let mut situation = Situation {
            counts,
            requirements,
            criteria: Vec::new(),
            outcome: Outcome::Incomplete,
        };
        self.sum_up(plan, day, &mut situation);
        situation
    }

    /// The verdict that counts on a day, and its own day: of the latest judgement not after it.
    pub fn judged(&self, place: usize, day: i32) -> Option<(i32, Verdict)> {
        let judgements = &self.requirements.get(place)?.judgements;
        let latest = judgements.iter().rev().find(|(on, _)| *on <= day);
        latest.copied()
    }

    /// The verdict that counts on a day.
    pub fn verdict(&self, place: usize, day: i32) -> Option<Verdict> {
        self.judged(place, day).map(|(_, verdict)| verdict)
    }

    /// The outcome of a requirement on a day.
    pub fn requirement(
        &self,
        plan: &Plan,
        place: usize,
        counts: &[u32],
        day: i32,
    ) -> RequirementOutcome {
        // INVARIANT: only places of the plan are asked for.
        let (Some(planned), Some(decided)) = (
            plan.requirements.items.get(place),
            self.requirements.get(place),
        ) else {
            return RequirementOutcome::Undetermined;
        };
        let covers = |(from, until): &(i32, Option<i32>)| {
            *from <= day && until.is_none_or(|until| day <= until)
        };
        let decided = Decided {
            exempt: decided.exemptions.iter().any(covers),
            verdict: self.verdict(place, day),
        };
        plan.outcome(planned, &self.facts, counts, decided)
    }

    /// The outcomes of the criteria and of the whole, from those of the requirements.
    pub fn sum_up(&self, plan: &Plan, day: i32, situation: &mut Situation) {
        situation.criteria = plan.criteria_of(&situation.requirements).collect();
        situation.outcome = whole(situation.criteria.iter().copied(), || {
            self.all_covered(plan, &situation.requirements, day)
        });
    }

    fn all_covered(&self, plan: &Plan, outcomes: &[RequirementOutcome], day: i32) -> bool {
        plan.shortfalls(outcomes)
            .all(|place| self.is_covered(place, day))
    }

    /// Whether its conditions cover a shortfall on a day.
    pub fn is_covered(&self, place: usize, day: i32) -> bool {
        let Some((judged_on, _)) = self.judged(place, day) else {
            return false;
        };
        let due_by = self.window.due_by(judged_on);
        let mut cover = Cover::default();
        for (_, condition) in self.conditions_on(place) {
            cover.take(condition, day, judged_on, due_by);
        }
        cover.holds()
    }

    /// The conditions on a requirement, with their places in the assessment.
    pub fn conditions_on(&self, place: usize) -> impl Iterator<Item = (usize, &PreparedCondition)> {
        let conditions = self.requirements.get(place).map(|one| &one.conditions);
        let places = conditions.into_iter().flatten();
        places.filter_map(|&place| Some((place, self.conditions.get(place)?)))
    }
}

impl PreparedCondition {
    /// Whether it is open on a day: on the day on which it is closed it no longer is.
    pub fn is_open(&self, day: i32) -> bool {
        self.closed_on.is_none_or(|closed| day < closed)
    }

    /// Whether an open one is in time: not overdue, nor due beyond the window.
    pub fn is_in_time(&self, day: i32, due_by: i32) -> bool {
        day <= self.due && self.due <= due_by
    }
}

impl Window {
    pub fn of(standard: &Standard, assessed_on: Date) -> Self {
        let within = standard.document().result.conditions_within_days.value();
        Self {
            assessed_on: assessed_on.day(),
            within: i32::try_from(within).unwrap_or(i32::MAX),
        }
    }

    /// The last day on which a condition on a shortfall may fall due, by the day of its verdict.
    pub fn due_by(self, judged_on: i32) -> i32 {
        let from = self.assessed_on.max(judged_on);
        from.saturating_add(self.within)
    }
}

impl Cover {
    pub fn take(&mut self, condition: &PreparedCondition, day: i32, judged_on: i32, due_by: i32) {
        if condition.is_open(day) {
            self.stands = true;
            self.late |= !condition.is_in_time(day, due_by);
        } else {
            self.stands |= condition
                .closed_on
                .is_some_and(|closed| judged_on <= closed);
        }
    }

    pub fn holds(self) -> bool {
        self.stands && !self.late
    }
}

impl Span {
    pub fn covers(&self, day: i32) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last.day)
    }
}
