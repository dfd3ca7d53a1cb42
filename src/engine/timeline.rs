//! An assessment, prepared for a plan: interned, dated and ready to be asked for any day.

use crate::base::date::Date;
use crate::documents::assessment::{Assessment, Evidence, Exemption, Judgement, Verdict};
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::engine::plan::{Plan, Seen};
use crate::engine::rows::{Decided, whole};
use crate::engine::standard::Standard;

/// What an assessment says, in the terms of a plan. Days are day numbers.
pub(crate) struct Prepared {
    pub facts: Vec<Option<i64>>,
    pub spans: Vec<Lifetime>,
    pub requirements: Vec<PreparedRequirement>,
    pub conditions: Vec<PreparedCondition>,
    pub window: Window,
}

/// The days on which an item counts, and in which filters.
#[derive(Clone, Debug)]
pub(crate) struct Lifetime {
    pub item: usize,
    /// The place of its kind in the plan.
    pub kind: usize,
    pub first: i32,
    pub expires: Option<i32>,
    /// The filters in which it ever counts, a bit for each in the order of the kind.
    fits: Box<[u64]>,
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
    /// By day, each with its place in the assessment.
    pub judgements: Vec<(i32, Verdict, usize)>,
    /// First and last day, and the place in the assessment; only where the requirement can be waived.
    pub exemptions: Vec<(i32, Option<i32>, usize)>,
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
        if let Some(index) = plan.facts.index_of(id)
            && let (Some(fact), Some(code)) = (plan.facts.items.get(index), facts.get_mut(index))
        {
            *code = fact.code(value);
        }
    }
    facts
}

impl Lifetime {
    /// The days of an item, which `seen` looks at, by the places of its kind and its own; `None` where it
    /// never counts.
    pub fn of(
        plan: &Plan,
        seen: &Seen<'_>,
        kind: usize,
        index: usize,
        item: &Evidence,
    ) -> Option<Self> {
        let filters = plan.kinds.items.get(kind)?.filters.as_slice();
        let first = item.collected.day();
        let expires = item.expires.map(|day| day.day());
        if filters.is_empty() || expires.is_some_and(|last| last < first) {
            return None;
        }
        let mut fits = vec![0_u64; filters.len().div_ceil(64)];
        for (bits, filters) in fits.iter_mut().zip(filters.chunks(64)) {
            for (bit, filter) in filters.iter().enumerate() {
                *bits |= u64::from(seen.refuses(*filter, item).is_none()) << bit;
            }
        }
        fits.iter().any(|bits| *bits != 0).then(|| Self {
            item: index,
            kind,
            first,
            expires,
            fits: fits.into(),
        })
    }

    /// The filters in which the item counts on a day.
    pub fn counts_on<'p>(&'p self, plan: &'p Plan, day: i32) -> impl Iterator<Item = usize> + 'p {
        let begun = self.first <= day;
        let filters = self
            .filters(plan)
            .filter(move |(_, last)| begun && last.is_none_or(|last| day <= last.day));
        filters.map(|(filter, _)| filter)
    }

    /// In how many filters the item ever counts.
    pub fn number_of_filters(&self) -> usize {
        let each = self.fits.iter().map(|bits| bits.count_ones());
        each.map(|number| usize::try_from(number).unwrap_or(usize::MAX))
            .sum()
    }

    /// The filters in which the item ever counts, each with the last day on which it does.
    pub fn filters<'p>(
        &'p self,
        plan: &'p Plan,
    ) -> impl Iterator<Item = (usize, Option<Last>)> + 'p {
        let kind = plan.kinds.items.get(self.kind);
        let words = self.fits.iter().enumerate();
        let fitting = words.flat_map(|(word, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = usize::try_from(left.trailing_zeros()).ok()?;
                left &= left.checked_sub(1)?;
                Some(word * 64 + bit)
            })
        });
        fitting.filter_map(move |bit| {
            let kind = kind?;
            let window = kind.asks.get(bit)?.window;
            Some((*kind.filters.get(bit)?, self.last(window)))
        })
    }

    /// The last day on which the item counts in a filter, where it ever does.
    fn last_in(&self, plan: &Plan, filter: usize) -> Option<Option<Last>> {
        let kind = plan.kinds.items.get(self.kind)?;
        let bit = kind.filters.binary_search(&filter).ok()?;
        let fits = self.fits.get(bit / 64)? >> (bit % 64) & 1 == 1;
        let window = kind.asks.get(bit)?.window;
        fits.then(|| self.last(window))
    }

    /// The last day on which an item counts, given its greatest age.
    fn last(&self, window: Option<i32>) -> Option<Last> {
        let aged = window.map(|days| Last {
            day: self.first.saturating_add(days),
            expires: false,
        });
        let expired = self.expires.map(|day| Last { day, expires: true });
        aged.into_iter().chain(expired).min_by_key(|last| last.day)
    }
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
        let (mut seen, mut before) = (Seen::new(plan), None);
        for (index, item) in assessment.evidence.iter().enumerate() {
            if let Some(kind) = plan.kinds.index_of(&item.kind) {
                seen.look(item, before.replace(item));
                self.spans
                    .extend(Lifetime::of(plan, &seen, kind, index, item));
            }
        }
    }

    fn take_decisions(&mut self, plan: &Plan, assessment: &Assessment) {
        for (at, judgement) in assessment.judgements.iter().enumerate() {
            if let Some(index) = plan.requirements.index_of(&judgement.requirement)
                && let Some(requirement) = self.requirements.get_mut(index)
            {
                let day = judgement.on.day();
                requirement.judgements.push((day, judgement.verdict, at));
            }
        }
        for requirement in &mut self.requirements {
            requirement.judgements.sort_by_key(|(day, ..)| *day);
        }
        for (at, exemption) in assessment.exemptions.iter().enumerate() {
            if let Some(index) = plan.requirements.index_of(&exemption.requirement)
                && let Some(planned) = plan.requirements.items.get(index)
                && planned.exemptible
                && let Some(requirement) = self.requirements.get_mut(index)
            {
                let until = exemption.until.map(|day| day.day());
                let from = exemption.from.day();
                requirement.exemptions.push((from, until, at));
            }
        }
        for condition in &assessment.conditions {
            if let Some(requirement) = plan.requirements.index_of(&condition.requirement) {
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
        for span in self.spans.iter().filter(|span| span.first <= day) {
            for (filter, last) in span.filters(plan) {
                if last.is_none_or(|last| day <= last.day)
                    && let Some(count) = counts.get_mut(filter)
                {
                    *count += 1;
                }
            }
        }
        let requirements = (0..plan.requirements.items.len())
            .map(|index| self.requirement(plan, index, &counts, day))
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

    /// The items that count in a filter on a day.
    pub fn counted<'p>(
        &'p self,
        plan: &'p Plan,
        filter: usize,
        day: i32,
    ) -> impl Iterator<Item = usize> + 'p {
        let begun = self.spans.iter().filter(move |span| span.first <= day);
        let counted = begun.filter(move |span| {
            let last = span.last_in(plan, filter);
            last.is_some_and(|last| last.is_none_or(|last| day <= last.day))
        });
        counted.map(|span| span.item)
    }

    /// The verdict that counts on a day, and its own day: of the latest judgement not after it.
    pub fn judged(&self, index: usize, day: i32) -> Option<(i32, Verdict)> {
        let (on, verdict, _) = self.latest(index, day)?;
        Some((on, verdict))
    }

    /// The verdict that counts on a day.
    pub fn verdict(&self, index: usize, day: i32) -> Option<Verdict> {
        self.judged(index, day).map(|(_, verdict)| verdict)
    }

    /// The judgement that counts on a day.
    pub fn judgement<'a>(
        &self,
        assessment: &'a Assessment,
        index: usize,
        day: Date,
    ) -> Option<&'a Judgement> {
        let (.., at) = self.latest(index, day.day())?;
        assessment.judgements.get(at)
    }

    fn latest(&self, index: usize, day: i32) -> Option<(i32, Verdict, usize)> {
        let judgements = &self.requirements.get(index)?.judgements;
        let behind = judgements.partition_point(|(on, ..)| *on <= day);
        judgements.get(behind.checked_sub(1)?).copied()
    }

    /// The exemption that covers a day; of several the one that lasts longest.
    pub fn exemption<'a>(
        &self,
        assessment: &'a Assessment,
        index: usize,
        day: Date,
    ) -> Option<&'a Exemption> {
        let exemptions = &self.requirements.get(index)?.exemptions;
        let exemptions = exemptions.iter();
        let exemptions = exemptions.filter_map(|(.., at)| assessment.exemptions.get(*at));
        exemptions
            .filter(|one| one.covers(day))
            .max_by(|one, other| one.by_length(other))
    }

    /// The outcome of a requirement on a day.
    pub fn requirement(
        &self,
        plan: &Plan,
        index: usize,
        counts: &[u32],
        day: i32,
    ) -> RequirementOutcome {
        // INVARIANT: only places of the plan are asked for.
        let (Some(planned), Some(decided)) = (
            plan.requirements.items.get(index),
            self.requirements.get(index),
        ) else {
            return RequirementOutcome::Undetermined;
        };
        let covers = |(from, until, _): &(i32, Option<i32>, usize)| {
            *from <= day && until.is_none_or(|until| day <= until)
        };
        let decided = Decided {
            exempt: decided.exemptions.iter().any(covers),
            verdict: self.verdict(index, day),
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
            .all(|index| self.is_covered(index, day))
    }

    /// Whether its conditions cover a shortfall on a day.
    pub fn is_covered(&self, index: usize, day: i32) -> bool {
        let Some((judged_on, _)) = self.judged(index, day) else {
            return false;
        };
        let due_by = self.window.due_by(judged_on);
        let mut cover = Cover::default();
        for (_, condition) in self.conditions_on(index) {
            cover.take(condition, day, judged_on, due_by);
        }
        cover.holds()
    }

    /// The conditions on a requirement, with their places in the assessment.
    pub fn conditions_on(&self, index: usize) -> impl Iterator<Item = (usize, &PreparedCondition)> {
        let conditions = self.requirements.get(index).map(|one| &one.conditions);
        let indices = conditions.into_iter().flatten();
        indices.filter_map(|&index| Some((index, self.conditions.get(index)?)))
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
