//! An assessment, prepared for a plan: interned, dated and ready to be asked for any day.

use std::ops::Range;

use crate::base::bits::Bits;
use crate::base::date::Date;
use crate::documents::assessment::{
    Assessment, Condition, Evidence, Exemption, Judgement, Verdict,
};
use crate::documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
use crate::documents::standard::ExemptionRules;
use crate::engine::count::{Counting, Days, Last};
use crate::engine::plan::{Inputs, Plan};
use crate::engine::rows::{Decided, whole};
use crate::engine::standard::Standard;

/// What an assessment says, in the terms of a plan. Days are day numbers.
pub(crate) struct Prepared {
    pub facts: Vec<Option<i64>>,
    pub spans: Vec<Lifetime>,
    pub requirements: Vec<PreparedRequirement>,
    judgements: Vec<PreparedJudgement>,
    pub conditions: Vec<PreparedCondition>,
    pub window: Window,
    allowed: ExemptionRules,
}

/// The days on which an item counts, and in which filters.
#[derive(Clone, Debug)]
pub(crate) struct Lifetime {
    pub item: usize,
    /// The place of its kind in the plan.
    pub kind: usize,
    pub days: Days,
    /// The filters in which it ever counts, by their places among those of the kind.
    fits: Bits,
}

/// What was decided on a requirement.
#[derive(Clone, Default)]
pub(crate) struct PreparedRequirement {
    /// The places of its judgements among those of all requirements.
    judgements: Range<usize>,
    /// By their first day; only where the requirement can be waived.
    pub exemptions: Vec<PreparedExemption>,
    pub conditions: Vec<usize>,
}

/// A judgement on a requirement, with its place in the assessment. They stand by requirement and day, and
/// of one day the last that is listed comes last.
#[derive(Clone, Copy)]
pub(crate) struct PreparedJudgement {
    requirement: usize,
    pub on: i32,
    pub index: usize,
    pub verdict: Verdict,
}

/// An exemption, with its place in the assessment.
#[derive(Clone, Copy)]
pub(crate) struct PreparedExemption {
    pub from: i32,
    pub until: Option<i32>,
    /// The latest last day of this one and all that begin no later.
    latest: Option<i32>,
    index: usize,
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

impl Lifetime {
    /// The days of an item, the one in hand, by the places of its kind and its own; `None` where it never counts.
    pub fn of(
        plan: &Plan,
        counting: &Counting<'_>,
        kind: usize,
        index: usize,
        item: &Evidence,
    ) -> Option<Self> {
        let filters = plan.kinds.items.get(kind)?.filters.as_slice();
        let days = Days::of(item);
        let ends_early = days.expires.is_some_and(|last| last < days.first);
        if ends_early || item.withdrawn || item.counter {
            return None;
        }
        let mut fits = Bits::default();
        for (bit, filter) in filters.iter().enumerate() {
            if counting.never(*filter, item).is_none() {
                fits.insert(bit);
            }
        }
        (!fits.is_empty()).then_some(Self {
            item: index,
            kind,
            days,
            fits,
        })
    }

    /// The filters in which the item counts on a day.
    pub fn counts_on<'p>(&'p self, plan: &'p Plan, day: i32) -> impl Iterator<Item = usize> + 'p {
        let begun = self.days.first <= day;
        let filters = self
            .filters(plan)
            .filter(move |(_, last)| begun && last.is_none_or(|last| day <= last.day));
        filters.map(|(filter, _)| filter)
    }

    /// In how many filters the item ever counts.
    pub fn number_of_filters(&self) -> usize {
        self.fits.len()
    }

    /// The filters in which the item ever counts, each with the last day on which it does.
    pub fn filters<'p>(
        &'p self,
        plan: &'p Plan,
    ) -> impl Iterator<Item = (usize, Option<Last>)> + 'p {
        let kind = plan.kinds.items.get(self.kind);
        self.fits.iter().filter_map(move |bit| {
            let kind = kind?;
            let window = kind.asks.get(bit)?.window;
            Some((*kind.filters.get(bit)?, self.days.last(window)))
        })
    }

    /// The last day on which the item counts in a filter, where it ever does.
    fn last_in(&self, plan: &Plan, filter: usize) -> Option<Option<Last>> {
        let kind = plan.kinds.items.get(self.kind)?;
        let bit = kind.filters.binary_search(&filter).ok()?;
        let window = kind.asks.get(bit)?.window;
        self.fits.contains(bit).then(|| self.days.last(window))
    }
}

impl Prepared {
    /// An assessment of a day, of which nothing was taken yet.
    pub fn new(standard: &Standard, assessed_on: Date) -> Self {
        let plan = standard.plan();
        let mut prepared = Self {
            facts: vec![None; plan.facts.len()],
            spans: Vec::new(),
            requirements: Vec::new(),
            judgements: Vec::new(),
            conditions: Vec::new(),
            window: Window::of(standard, assessed_on),
            allowed: standard.document().result.exemptions.clone(),
        };
        prepared
            .requirements
            .resize_with(plan.requirements.len(), PreparedRequirement::default);
        prepared
    }

    /// Takes a fact, by its place and the code of its value.
    pub fn state(&mut self, fact: usize, code: Option<i64>) {
        self.facts
            .iter_mut()
            .skip(fact)
            .take(1)
            .for_each(|known| *known = code);
    }

    /// Takes an item, the one in hand, by the places of its kind and its own.
    pub fn take_item(
        &mut self,
        plan: &Plan,
        counting: &Counting<'_>,
        kind: usize,
        index: usize,
        item: &Evidence,
    ) {
        let span = Lifetime::of(plan, counting, kind, index, item);
        self.spans.extend(span);
    }

    /// Takes a judgement on a requirement, by their places.
    pub fn take_judgement(&mut self, requirement: usize, index: usize, judgement: &Judgement) {
        self.judgements.push(PreparedJudgement {
            requirement,
            on: judgement.on.day(),
            index,
            verdict: judgement.verdict,
        });
    }

    /// Takes an exemption from a requirement, by their places, where it can be waived and the standard allows it.
    pub fn take_exemption(
        &mut self,
        plan: &Plan,
        requirement: usize,
        index: usize,
        exemption: &Exemption,
    ) {
        let planned = plan.requirements.items.get(requirement);
        if let Some(requirement) = self.requirements.get_mut(requirement)
            && planned.is_some_and(|planned| planned.exemptible)
            && self.allowed.allow(exemption)
        {
            let until = exemption.until.map(|day| day.day());
            requirement.exemptions.push(PreparedExemption {
                from: exemption.from.day(),
                until,
                latest: until,
                index,
            });
        }
    }

    /// Takes a condition on a requirement, by its place; conditions are taken in their order.
    pub fn take_condition(&mut self, requirement: usize, index: usize, condition: &Condition) {
        if let Some(requirement) = self.requirements.get_mut(requirement) {
            requirement.conditions.push(index);
        }
        self.conditions.push(PreparedCondition {
            due: condition.due.day(),
            closed_on: condition.closed_on.map(|day| day.day()),
        });
    }

    /// Ends the judgements; gives the places of those that are not the first on their requirement and day.
    pub fn sort_judgements(&mut self) -> Bits {
        self.judgements
            .sort_unstable_by_key(|one| (one.requirement, one.on, one.index));
        let (mut repeats, mut first) = (Bits::default(), 0);
        for of in self
            .judgements
            .chunk_by(|one, other| one.requirement == other.requirement)
        {
            let range = first..first + of.len();
            first = range.end;
            let requirement = of
                .first()
                .and_then(|one| self.requirements.get_mut(one.requirement));
            requirement
                .into_iter()
                .for_each(|one| one.judgements = range.clone());
            for pair in of.windows(2) {
                if let [one, other] = pair
                    && one.on == other.on
                {
                    repeats.insert(other.index);
                }
            }
        }
        repeats
    }

    /// Ends the exemptions.
    pub fn sort_exemptions(&mut self) {
        for requirement in &mut self.requirements {
            requirement.exemptions.sort_by_key(|one| one.from);
            let mut latest = Some(i32::MIN);
            for one in &mut requirement.exemptions {
                latest = latest.zip(one.until).map(|(known, until)| known.max(until));
                one.latest = latest;
            }
        }
    }

    /// Whether an exemption from a requirement covers a day.
    pub fn is_exempt(&self, requirement: usize, day: i32) -> bool {
        let requirement = self.requirements.get(requirement);
        let exemptions = requirement.map_or(&[][..], |one| &one.exemptions);
        let begun = exemptions.partition_point(|one| one.from <= day);
        let last = begun.checked_sub(1).and_then(|last| exemptions.get(last));
        last.is_some_and(|one| one.latest.is_none_or(|until| day <= until))
    }

    /// What the rules are evaluated with, given how many items count.
    pub fn known<'k>(&'k self, counts: &'k [u32]) -> Inputs<'k> {
        Inputs {
            facts: &self.facts,
            counts,
        }
    }

    /// All outcomes on a day.
    pub fn on(&self, plan: &Plan, day: i32) -> Situation {
        let mut counts = vec![0; plan.filters.len()];
        for span in self.spans.iter().filter(|span| span.days.first <= day) {
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
        let begun = self.spans.iter().filter(move |span| span.days.first <= day);
        let counted = begun.filter(move |span| {
            let last = span.last_in(plan, filter);
            last.is_some_and(|last| last.is_none_or(|last| day <= last.day))
        });
        counted.map(|span| span.item)
    }

    /// How many judgements were taken.
    pub fn number_of_judgements(&self) -> usize {
        self.judgements.len()
    }

    /// The judgements on a requirement, by their days.
    pub fn judgements(&self, requirement: usize) -> &[PreparedJudgement] {
        let range = self
            .requirements
            .get(requirement)
            .map(|one| one.judgements.clone());
        let of = range.and_then(|range| self.judgements.get(range));
        of.unwrap_or_default()
    }

    /// The judgement that counts on a day: the latest that is not after it.
    pub fn judged(&self, requirement: usize, day: i32) -> Option<&PreparedJudgement> {
        let judgements = self.judgements(requirement);
        let behind = judgements.partition_point(|one| one.on <= day);
        judgements.get(behind.checked_sub(1)?)
    }

    /// The verdict that counts on a day.
    pub fn verdict(&self, requirement: usize, day: i32) -> Option<Verdict> {
        self.judged(requirement, day).map(|one| one.verdict)
    }

    /// The judgement that counts on a day, as it stands in the assessment.
    pub fn judgement<'a>(
        &self,
        assessment: &'a Assessment,
        requirement: usize,
        day: Date,
    ) -> Option<&'a Judgement> {
        let judged = self.judged(requirement, day.day())?;
        assessment.judgements.get(judged.index)
    }

    /// The judgements that came before the one that counts on a day, the earliest first.
    pub fn earlier<'a>(
        &self,
        assessment: &'a Assessment,
        requirement: usize,
        day: Date,
    ) -> impl Iterator<Item = &'a Judgement> {
        let judgements = self.judgements(requirement);
        let behind = judgements.partition_point(|one| one.on <= day.day());
        let earlier = judgements.get(..behind.saturating_sub(1));
        let earlier = earlier.unwrap_or_default().iter();
        earlier.filter_map(|one| assessment.judgements.get(one.index))
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
        let exemptions = exemptions.filter_map(|one| assessment.exemptions.get(one.index));
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
        let decided = Decided {
            exempt: !decided.exemptions.is_empty() && self.is_exempt(index, day),
            verdict: self.verdict(index, day),
        };
        plan.outcome(planned, self.known(counts), decided)
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
        let Some(judged_on) = self.judged(index, day).map(|one| one.on) else {
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
