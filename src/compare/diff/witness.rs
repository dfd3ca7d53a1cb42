//! Witnesses: what a proof found, run through the engine under both revisions and made small.

use super::describe;
use super::document::{Compared, Witness};
use super::effect::Claim;
use super::revision::Revision;
use super::trial::PairTrial;
use crate::base::id::Id;
use crate::compare::proof::{Fragment, Side, StepBudget, Threshold, World};

/// What each part of a witness costs: it is held twice, written twice, and said in words.
const SHOWN: usize = 1_000;

impl<'r> Claim<'r> {
    /// Whether a world reaches the threshold on one side and misses it on the other, as the engine
    /// has it; with the world as a witness where it is to be shown and is not too large for that.
    ///
    /// `None` where the engine does not say what the proof says, or the budget runs out.
    pub(super) fn confirmed(
        &self,
        world: World,
        (threshold, passing): (Threshold, Side),
        show: bool,
        budget: &mut StepBudget,
    ) -> Option<Option<Witness>> {
        if !show {
            let trials = self.trials(&world, threshold, passing, budget)?;
            return misses(&trials).map(|_| None);
        }
        let world = self.smallest(world, threshold, passing, budget)?;
        let trials = self.trials(&world, threshold, passing, budget)?;
        misses(&trials)?;
        if budget.left() < self.cost(&world) {
            return Some(None);
        }
        budget.took(self.cost(&world));
        let (passed, failed) = (self.revision(passing), self.revision(passing.other()));
        let assessment = world.assessment(passing, passed.standard, &passed.vocabulary);
        let restamped = world.assessment(passing.other(), failed.standard, &failed.vocabulary);
        // What the engine itself would refuse is not shown. Of one requirement alone the rest of the
        // standard says nothing.
        for (revision, assessment) in [(passed, &assessment), (failed, &restamped)] {
            match self.scope {
                None => drop(revision.standard.outcome(assessment, None).ok()?),
                Some(_) if revision.standard.check(assessment).has_errors() => return None,
                Some(_) => {}
            }
        }
        let [_, fails] = &trials;
        let missed: Vec<Id> = fails.all_missed().cloned().collect();
        let missed = self.scope.is_none().then_some(missed);
        let version = failed.standard.version();
        Some(Some(Witness {
            passes: match passing {
                Side::From => Compared::From,
                Side::To => Compared::To,
            },
            in_words: describe::witness(&assessment, passed.standard, version, missed.as_deref()),
            assessment,
            restamped,
        }))
    }

    /// A world without whatever it need not say, as far as the budget goes.
    fn smallest(
        &self,
        mut world: World,
        threshold: Threshold,
        passing: Side,
        budget: &mut StepBudget,
    ) -> Option<World> {
        let mut trials = self.trials(&world, threshold, passing, budget)?;
        // A fact stays where without it nothing definite could be said of the one that is missed.
        let mut open = misses(&trials)?;
        let parts = world.parts();
        let mut left_out: Vec<&Fragment> = Vec::new();
        // Of items that are alike, one that cannot go stands for the others.
        let mut needed = None;
        for part in parts.iter().rev() {
            if let (Fragment::Item(item), Some(needed)) = (part, needed)
                && world.are_alike(*item, needed)
            {
                continue;
            }
            // Half of what there is, so that the rest can be shown.
            let mut taken = Vec::new();
            for trial in &mut trials {
                match budget.share(2, |budget| trial.take(part, budget)) {
                    Some(one) => taken.push(one),
                    None => break,
                }
            }
            let all = taken.len() == trials.len();
            match misses(&trials) {
                Some(left_open) if all && left_open <= open => {
                    open = left_open;
                    left_out.push(part);
                    needed = None;
                }
                _ => {
                    for (trial, taken) in trials.iter_mut().zip(taken) {
                        trial.put_back(taken);
                    }
                    if let Fragment::Item(item) = part {
                        needed = Some(*item);
                    }
                }
            }
            if !all {
                break;
            }
        }
        world.leave_out(&left_out);
        Some(world)
    }

    /// What it takes to check a world, to hold it as a witness and to say it.
    fn cost(&self, world: &World) -> u64 {
        let of = [self.from, self.to].map(|revision| {
            let draft = revision.standard.document();
            let roles = draft.panel.iter().map(|rule| 1 + rule.roles.len());
            let panel = match world.verdicts.is_empty() {
                true => 0,
                false => revision.panel.saturating_mul(SHOWN + roles.sum::<usize>()),
            };
            let verdicts = world.verdicts.len();
            let words = draft.facts.len() * world.facts.len() + verdicts * verdicts;
            let whole = draft.evidence_kinds.len() + draft.measures.len();
            let requirements = revision.standard.plan().requirements.items.len();
            let evaluated = match self.scope {
                None => 8 * requirements,
                Some(_) => requirements * verdicts.min(2) / 4,
            };
            panel + words + 8 * whole + draft.facts.len() + evaluated
        });
        let all = of
            .iter()
            .fold(SHOWN * world.size(), |all, one| all.saturating_add(*one));
        u64::try_from(all).unwrap_or(u64::MAX)
    }

    fn revision(&self, side: Side) -> &'r Revision<'r> {
        match side {
            Side::From => self.from,
            Side::To => self.to,
        }
    }

    /// A world on the side that passes, and on the other.
    fn trials(
        &self,
        world: &World,
        threshold: Threshold,
        passing: Side,
        budget: &mut StepBudget,
    ) -> Option<[PairTrial<'r>; 2]> {
        let mut of = |side| {
            let revision = self.revision(side);
            let matter = self.matter(side, threshold);
            PairTrial::of(world, side, revision, &matter, budget)
        };
        Some([of(passing)?, of(passing.other())?])
    }

    /// The requirements in scope that count, by their places.
    fn matter(&self, side: Side, threshold: Threshold) -> Vec<usize> {
        let plan = self.revision(side).standard.plan();
        let scope = self.scope.as_ref().map(|[from, to]| match side {
            Side::From => from,
            Side::To => to,
        });
        let indices: Vec<usize> = match scope {
            Some(scope) => scope
                .iter()
                .filter_map(|id| plan.requirements.index_of(id))
                .collect(),
            None => (0..plan.requirements.items.len()).collect(),
        };
        let counts = |index: &usize| {
            let planned = plan.requirements.items.get(*index);
            planned.is_some_and(|planned| threshold.counts(planned.level))
        };
        indices.into_iter().filter(counts).collect()
    }
}

/// Where the first passes and the second does not: how many requirements it leaves undetermined.
fn misses([passing, failing]: &[PairTrial<'_>; 2]) -> Option<usize> {
    (passing.missed() == 0 && failing.missed() > 0).then(|| failing.open())
}
