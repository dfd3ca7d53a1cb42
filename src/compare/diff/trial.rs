//! A world as the engine sees it under one revision. Parts can be taken out and put back, and what
//! hangs on a part alone is looked at again.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::revision::Revision;
use crate::base::id::Id;
use crate::compare::proof::{Fragment, Side, StepBudget, World};
use crate::documents::assessment::Evidence;
use crate::documents::outcome::RequirementOutcome;
use crate::engine::count::Counting;
use crate::engine::plan::{Inputs, Plan};
use crate::engine::rows::Decided;
use crate::engine::timeline::Lifetime;

pub(super) struct PairTrial<'r> {
    side: Side,
    revision: &'r Revision<'r>,
    facts: Vec<Option<i64>>,
    /// How many items count in each filter.
    counts: Vec<u32>,
    decided: BTreeMap<usize, Decided>,
    /// For each item of the world, the filters in which it counts.
    items: Vec<Rc<[usize]>>,
    /// The outcomes of the requirements that matter, by their places.
    outcomes: BTreeMap<usize, RequirementOutcome>,
    missed: usize,
    open: usize,
}

/// What was taken out, and the outcomes that were other before.
pub(super) struct Taken {
    was: Was,
    outcomes: Vec<(usize, RequirementOutcome)>,
}

enum Was {
    Nothing,
    Fact(usize, i64),
    Decided(Vec<(usize, Decided)>),
    Item(usize),
}

impl<'r> PairTrial<'r> {
    /// A world under a revision, with the requirements that matter; `None` where the budget runs out.
    pub fn of(
        world: &World,
        side: Side,
        revision: &'r Revision<'r>,
        matter: &[usize],
        budget: &mut StepBudget,
    ) -> Option<Self> {
        let plan = revision.standard.plan();
        let held = (plan.facts.items.len() + plan.filters.len()) / 4;
        budget.take(held + 8 * (world.size() + matter.len()))?;
        let mut trial = Self {
            side,
            revision,
            facts: vec![None; plan.facts.items.len()],
            counts: vec![0; plan.filters.len()],
            decided: BTreeMap::new(),
            items: Vec::new(),
            outcomes: BTreeMap::new(),
            missed: 0,
            open: 0,
        };
        for (id, value) in &world.facts {
            let seen = revision
                .vocabulary
                .fact(id)
                .and_then(|fact| fact.seen(value));
            let index = plan.facts.index_of(id);
            if let Some(fact) = index.and_then(|index| trial.facts.get_mut(index)) {
                *fact = seen;
            }
        }
        for (verdict, of) in &world.verdicts {
            for index in trial.here(of) {
                trial.decided.entry(index).or_default().verdict = Some(*verdict);
            }
        }
        let allowed = &revision.standard.document().result.exemptions;
        for waiver in &world.exemptions {
            let allowed = allowed.allow_days(waiver.days());
            for index in trial.here(&waiver.of) {
                let planned = plan.requirements.items.get(index);
                let exempt = allowed && planned.is_some_and(|planned| planned.exemptible);
                trial.decided.entry(index).or_default().exempt |= exempt;
            }
        }
        trial.take_items(world, budget)?;
        for &index in matter {
            let outcome = trial.outcome(index, budget)?;
            trial.outcomes.insert(index, outcome);
            trial.count(outcome, 1);
        }
        Some(trial)
    }

    fn take_items(&mut self, world: &World, budget: &mut StepBudget) -> Option<()> {
        let plan = self.revision.standard.plan();
        let day = World::day().day();
        for index in 0..world.items() {
            let same = index
                .checked_sub(1)
                .filter(|&last| world.are_alike(last, index));
            let counting = match same.and_then(|last| self.items.get(last)) {
                Some(known) => Rc::clone(known),
                None => {
                    let item = world.evidence(index, &self.revision.vocabulary);
                    let kind = item.as_ref().and_then(|item| plan.kinds.get(&item.kind));
                    let of_kind = kind.map_or(0, |kind| kind.filters.len());
                    let size = item.as_ref().map_or(0, |item| item.tags.len());
                    budget.take(4 + of_kind * (2 + size))?;
                    counting(plan, index, item.as_ref(), day)
                }
            };
            budget.take(counting.len())?;
            for &filter in counting.iter() {
                if let Some(count) = self.counts.get_mut(filter) {
                    *count += 1;
                }
            }
            self.items.push(counting);
        }
        Some(())
    }

    /// How many requirements are missed.
    pub fn missed(&self) -> usize {
        self.missed
    }

    /// How many of them are undetermined.
    pub fn open(&self) -> usize {
        self.open
    }

    /// The requirements that are missed.
    pub fn all_missed(&self) -> impl Iterator<Item = &'r Id> {
        let plan = self.revision.standard.plan();
        let missed = self
            .outcomes
            .iter()
            .filter(|(_, outcome)| !outcome.is_fulfilled());
        missed.filter_map(|(index, _)| Some(&plan.requirements.items.get(*index)?.id))
    }

    /// Takes a part out, and looks again at what hangs on it.
    pub fn take(&mut self, part: &Fragment, budget: &mut StepBudget) -> Option<Taken> {
        let (was, affected) = self.take_out(part);
        let mut taken = Taken {
            was,
            outcomes: Vec::new(),
        };
        // Where few requirements matter, they are looked through; else those that may change.
        let matter: Vec<usize> = match self.outcomes.len() < affected.len() {
            true => self.outcomes.keys().copied().collect(),
            false => affected.into_iter().collect(),
        };
        for index in matter {
            let Some(&before) = self.outcomes.get(&index) else {
                continue;
            };
            let Some(now) = self.outcome(index, budget) else {
                self.put_back(taken);
                return None;
            };
            if now != before {
                taken.outcomes.push((index, before));
                self.set(index, now);
            }
        }
        Some(taken)
    }

    /// What a part was, and the requirements that may have another outcome without it.
    fn take_out(&mut self, part: &Fragment) -> (Was, BTreeSet<usize>) {
        let plan = self.revision.standard.plan();
        let nothing = (Was::Nothing, BTreeSet::new());
        match part {
            Fragment::Fact(id) => {
                let Some(index) = plan.facts.index_of(id) else {
                    return nothing;
                };
                let Some(code) = self.facts.get_mut(index).and_then(Option::take) else {
                    return nothing;
                };
                let askers = self.revision.askers.get(index);
                let affected = askers.into_iter().flatten().copied().collect();
                (Was::Fact(index, code), affected)
            }
            Fragment::Exemption(one) => self.decide(&one.of, |decided| decided.exempt = false),
            Fragment::Verdict(of) => self.decide(of, |decided| decided.verdict = None),
            Fragment::Item(item) => {
                let Some(filters) = self.items.get(*item).cloned() else {
                    return nothing;
                };
                let mut affected = BTreeSet::new();
                for &filter in filters.iter() {
                    if let Some(count) = self.counts.get_mut(filter) {
                        *count -= 1;
                    }
                    affected.extend(plan.askers.get(filter).into_iter().flatten().copied());
                }
                (Was::Item(*item), affected)
            }
        }
    }

    /// Changes what was decided on some requirements, and gives what it was before.
    fn decide(
        &mut self,
        of: &[(Side, Id)],
        change: impl Fn(&mut Decided),
    ) -> (Was, BTreeSet<usize>) {
        let indices = self.here(of);
        let before = indices.iter().filter_map(|&index| {
            let decided = self.decided.get_mut(&index)?;
            let before = *decided;
            change(decided);
            Some((index, before))
        });
        let before = before.collect();
        (Was::Decided(before), indices.into_iter().collect())
    }

    pub fn put_back(&mut self, taken: Taken) {
        match taken.was {
            Was::Nothing => {}
            Was::Fact(index, code) => {
                if let Some(fact) = self.facts.get_mut(index) {
                    *fact = Some(code);
                }
            }
            Was::Decided(before) => self.decided.extend(before),
            Was::Item(item) => {
                let filters = self.items.get(item).cloned();
                for &filter in filters.iter().flat_map(|filters| filters.iter()) {
                    if let Some(count) = self.counts.get_mut(filter) {
                        *count += 1;
                    }
                }
            }
        }
        for (index, before) in taken.outcomes {
            self.set(index, before);
        }
    }

    fn set(&mut self, index: usize, outcome: RequirementOutcome) {
        if let Some(before) = self.outcomes.insert(index, outcome) {
            self.count(before, -1);
        }
        self.count(outcome, 1);
    }

    fn count(&mut self, outcome: RequirementOutcome, by: isize) {
        if !outcome.is_fulfilled() {
            self.missed = self.missed.saturating_add_signed(by);
        }
        if outcome == RequirementOutcome::Undetermined {
            self.open = self.open.saturating_add_signed(by);
        }
    }

    fn outcome(&self, index: usize, budget: &mut StepBudget) -> Option<RequirementOutcome> {
        let plan = self.revision.standard.plan();
        // INVARIANT: only places of the plan are asked for.
        let Some(planned) = plan.requirements.items.get(index) else {
            return Some(RequirementOutcome::Undetermined);
        };
        budget.take(4 + planned.size())?;
        let decided = self.decided.get(&index).copied().unwrap_or_default();
        let known = Inputs {
            facts: &self.facts,
            counts: &self.counts,
        };
        Some(plan.outcome(planned, known, decided))
    }

    /// The places of those requirements that are on this side.
    fn here(&self, of: &[(Side, Id)]) -> Vec<usize> {
        let plan = self.revision.standard.plan();
        let here = of.iter().filter(|(side, _)| *side == self.side);
        here.filter_map(|(_, id)| plan.requirements.index_of(id))
            .collect()
    }
}

/// The filters in which an item counts on a day.
fn counting(plan: &Plan, index: usize, item: Option<&Evidence>, day: i32) -> Rc<[usize]> {
    let kind = item.and_then(|item| plan.kinds.index_of(&item.kind));
    let (Some(item), Some(kind)) = (item, kind) else {
        return Rc::default();
    };
    let mut counting = Counting::new(plan);
    if let Some(kind) = plan.kinds.items.get(kind) {
        counting.look(kind, item);
    }
    let span = Lifetime::of(plan, &counting, kind, index, item);
    span.iter()
        .flat_map(|span| span.counts_on(plan, day))
        .collect()
}
