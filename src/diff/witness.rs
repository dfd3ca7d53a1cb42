//! Witnesses: what a proof found, run through the engine under both revisions and made small.

use super::document::{Compared, Witness};
use super::effect::Claim;
use super::in_words;
use crate::id::Id;
use crate::outcome::RequirementOutcome;
use crate::prepare::{Prepared, PreparedRequirement, Span};
use crate::proof::{Part, Side, Threshold, World};
use crate::validated::Standard;

impl Claim<'_> {
    /// Whether a world reaches the threshold on one side and misses it on the other, as the engine
    /// has it.
    pub(super) fn holds(&self, world: &World, threshold: Threshold, passing: Side) -> bool {
        let trials = self.trials(world, passing);
        self.misses(&trials, threshold).is_some()
    }

    /// A world as a witness; nothing where the engine does not say what the proof says.
    pub(super) fn witness(
        &self,
        world: World,
        threshold: Threshold,
        passing: Side,
    ) -> Option<Witness> {
        let world = self.smallest(world, threshold, passing)?;
        let (passed, failed) = (self.standard(passing), self.standard(passing.other()));
        let assessment = world.assessment(passing, passed);
        let restamped = world.assessment(passing.other(), failed);
        // What the engine itself would refuse is not shown.
        passed.outcome(&assessment, None).ok()?;
        failed.outcome(&restamped, None).ok()?;
        let [passes, fails] = self.trials(&world, passing);
        let missed = self.missed(&fails, threshold);
        if missed.is_empty() || !self.missed(&passes, threshold).is_empty() {
            return None;
        }
        let missed: Vec<Id> = missed.into_iter().map(|(id, _)| id.clone()).collect();
        let missed = self.scope.is_none().then_some(missed);
        Some(Witness {
            passes: match passing {
                Side::From => Compared::From,
                Side::To => Compared::To,
            },
            in_words: in_words::witness(&assessment, passed, failed.version(), missed.as_deref()),
            assessment,
            restamped,
        })
    }

    /// A world without whatever it need not say.
    fn smallest(&self, mut world: World, threshold: Threshold, passing: Side) -> Option<World> {
        let mut trials = self.trials(&world, passing);
        // A fact stays where without it nothing definite could be said of the one that is missed.
        let mut open = self.misses(&trials, threshold)?;
        for part in world.parts().iter().rev() {
            let taken = trials.each_mut().map(|trial| trial.take(part));
            match self.misses(&trials, threshold) {
                Some(left_open) if left_open <= open => {
                    open = left_open;
                    world.remove(part);
                }
                _ => {
                    for (trial, taken) in trials.iter_mut().zip(taken) {
                        trial.put_back(taken);
                    }
                }
            }
        }
        Some(world)
    }

    fn standard(&self, side: Side) -> &Standard {
        match side {
            Side::From => self.from,
            Side::To => self.to,
        }
    }

    /// A world on the side that passes, and on the other.
    fn trials(&self, world: &World, passing: Side) -> [Trial<'_>; 2] {
        [passing, passing.other()].map(|side| Trial::of(world, side, self.standard(side)))
    }

    /// Where the first passes and the second does not: how many requirements it leaves undetermined.
    fn misses(&self, [passing, failing]: &[Trial<'_>; 2], threshold: Threshold) -> Option<usize> {
        if !self.missed(passing, threshold).is_empty() {
            return None;
        }
        let missed = self.missed(failing, threshold);
        let open = missed
            .iter()
            .filter(|(_, outcome)| *outcome == RequirementOutcome::Undetermined);
        (!missed.is_empty()).then_some(open.count())
    }

    /// The requirements in scope that are not fulfilled.
    fn missed<'t>(
        &self,
        trial: &Trial<'t>,
        threshold: Threshold,
    ) -> Vec<(&'t Id, RequirementOutcome)> {
        let standard = trial.standard;
        let situation = trial.prepared.on(standard.plan(), World::day().day());
        let scope = self.scope.as_ref().map(|[from, to]| match trial.side {
            Side::From => from,
            Side::To => to,
        });
        let all = standard.requirements().zip(situation.requirements);
        all.filter(|(one, outcome)| {
            threshold.counts(one.level)
                && !outcome.is_fulfilled()
                && scope.is_none_or(|scope| scope.contains(&one.id))
        })
        .map(|(one, outcome)| (&one.id, outcome))
        .collect()
    }
}

/// A world as the engine prepares it for one revision. Parts can be taken out and put back, so that
/// the whole is prepared once and not for each part that it may do without.
struct Trial<'s> {
    side: Side,
    standard: &'s Standard,
    prepared: Prepared,
    /// For each item of evidence, its place in the world.
    items: Vec<usize>,
}

/// What was taken out.
#[derive(Default)]
struct Taken {
    fact: Option<(usize, i64)>,
    requirements: Vec<(usize, PreparedRequirement)>,
    spans: Vec<Span>,
}

impl<'s> Trial<'s> {
    fn of(world: &World, side: Side, standard: &'s Standard) -> Self {
        let items = world.evidence(standard).map(|(place, _)| place);
        Self {
            side,
            standard,
            prepared: Prepared::of(standard, &world.assessment(side, standard)),
            items: items.collect(),
        }
    }

    fn take(&mut self, part: &Part) -> Taken {
        let mut taken = Taken::default();
        match part {
            Part::Fact(id) => {
                let place = self.standard.plan().facts.place(id);
                taken.fact = place.and_then(|place| {
                    let code = self.prepared.facts.get_mut(place)?.take()?;
                    Some((place, code))
                });
            }
            Part::Exemption(of) => {
                taken.requirements = self.clear(of, |requirement| requirement.exemptions.clear());
            }
            Part::Verdict(of) => {
                taken.requirements = self.clear(of, |requirement| requirement.judgements.clear());
            }
            Part::Item(item) => {
                let of = |span: &mut Span| self.items.get(span.item) == Some(item);
                taken.spans = self.prepared.spans.extract_if(.., of).collect();
            }
        }
        taken
    }

    /// Changes what was decided on some requirements, and gives what it was before.
    fn clear(
        &mut self,
        of: &[(Side, Id)],
        clear: impl Fn(&mut PreparedRequirement),
    ) -> Vec<(usize, PreparedRequirement)> {
        let plan = self.standard.plan();
        let here = of.iter().filter(|(side, _)| *side == self.side);
        let places = here.filter_map(|(_, id)| plan.requirements.place(id));
        let before = places.filter_map(|place| {
            let requirement = self.prepared.requirements.get_mut(place)?;
            let before = requirement.clone();
            clear(requirement);
            Some((place, before))
        });
        before.collect()
    }

    fn put_back(&mut self, taken: Taken) {
        if let Some((place, code)) = taken.fact
            && let Some(fact) = self.prepared.facts.get_mut(place)
        {
            *fact = Some(code);
        }
        for (place, before) in taken.requirements.into_iter().rev() {
            if let Some(requirement) = self.prepared.requirements.get_mut(place) {
                *requirement = before;
            }
        }
        self.prepared.spans.extend(taken.spans);
    }
}
