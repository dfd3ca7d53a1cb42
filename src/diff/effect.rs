//! Effects of a change, with assessments that show them.

use super::document::{ChangeBasis, Compared, Effect, Effects, Witness};
use super::in_words;
use crate::assessment::Assessment;
use crate::id::Id;
use crate::outcome::RequirementOutcome;
use crate::prepare::Prepared;
use crate::proof::{Exists, Prover, Side, Threshold, World};
use crate::standard::WordsChange;
use crate::validated::Standard;

/// What a claim is about: two revisions, and of each the requirements that count, or all of them.
pub(super) struct Claim<'s> {
    pub from: &'s Standard,
    pub to: &'s Standard,
    pub scope: Option<[Vec<Id>; 2]>,
}

/// Effects at both thresholds, what they rest on, and who shows them.
pub(super) struct Shown {
    pub effects: Effects,
    pub basis: ChangeBasis,
    /// Passes the older and fails the newer.
    pub witness: Option<Witness>,
    /// Passes the newer and fails the older.
    pub mirror: Option<Witness>,
}

impl Shown {
    pub const NOTHING: Self = Self {
        effects: Effects::NONE,
        basis: ChangeBasis::Proved,
        witness: None,
        mirror: None,
    };

    pub const UNKNOWN: Self = Self {
        effects: Effects {
            passes: Effect::Unknown,
            in_full: Effect::Unknown,
        },
        basis: ChangeBasis::Unknown,
        witness: None,
        mirror: None,
    };

    /// The witnesses, the one that the effect is named after first.
    pub fn witnesses(self) -> (Option<Witness>, Option<Witness>) {
        match (self.witness, self.mirror) {
            (None, mirror) => (mirror, None),
            both => both,
        }
    }
}

impl Claim<'_> {
    /// Both thresholds, asked both ways.
    pub fn show(&self, prover: &mut Prover<'_>) -> Shown {
        let (passes, on_pass, shown) = self.at(prover, Threshold::Passes, true);
        if prover.is_one_threshold() {
            let [witness, mirror] = shown;
            return Shown {
                effects: Effects {
                    passes,
                    in_full: passes,
                },
                basis: on_pass,
                witness,
                mirror,
            };
        }
        // Where passing is harder or easier, that is what is shown.
        let show = passes == Effect::Equivalent;
        let (in_full, on_full, in_full_shown) = self.at(prover, Threshold::InFull, show);
        let [witness, mirror] = match passes {
            Effect::Equivalent => in_full_shown,
            _ => shown,
        };
        Shown {
            effects: Effects { passes, in_full },
            basis: weaker(on_pass, on_full),
            witness,
            mirror,
        }
    }

    fn at(
        &self,
        prover: &mut Prover<'_>,
        threshold: Threshold,
        show: bool,
    ) -> (Effect, ChangeBasis, [Option<Witness>; 2]) {
        let mut basis = ChangeBasis::Proved;
        let mut witnesses = [None, None];
        let mut told = [None; 2];
        let sides = [(Side::From, Side::To), (Side::To, Side::From)];
        let answers = told.iter_mut().zip(&mut witnesses).zip(sides);
        for ((told, witness), (passing, failing)) in answers {
            *told = match prover.exists(threshold, passing, Some(failing)) {
                Exists::Yes(world) if !show => {
                    let misses = self.misses(&world, threshold, passing);
                    misses.is_some().then_some(true)
                }
                Exists::Yes(world) => {
                    *witness = self.witness(world, threshold, passing);
                    witness.is_some().then_some(true)
                }
                Exists::Declared => {
                    basis = weaker(basis, ChangeBasis::Declared);
                    Some(true)
                }
                Exists::No { declared } => {
                    if declared {
                        basis = weaker(basis, ChangeBasis::Declared);
                    }
                    Some(false)
                }
                Exists::Unknown => None,
            };
        }
        let [minus, plus] = told;
        let effect = Effect::of(minus, plus);
        if effect == Effect::Unknown {
            return (effect, ChangeBasis::Unknown, [None, None]);
        }
        (effect, basis, witnesses)
    }

    /// A world made small and run through the engine under both revisions; nothing where the engine
    /// does not say what the proof says.
    fn witness(&self, mut world: World, threshold: Threshold, passing: Side) -> Option<Witness> {
        // A fact stays where without it nothing definite could be said of the one that is missed.
        let mut open = self.misses(&world, threshold, passing)?;
        for part in (0..world.parts()).rev() {
            let smaller = world.without(part);
            if let Some(left_open) = self.misses(&smaller, threshold, passing)
                && left_open <= open
            {
                (world, open) = (smaller, left_open);
            }
        }
        let (passed, failed) = (self.standard(passing), self.standard(passing.other()));
        let assessment = world.assessment(passing, passed);
        let restamped = world.assessment(passing.other(), failed);
        // What the engine itself would refuse is not shown.
        passed.outcome(&assessment, None).ok()?;
        failed.outcome(&restamped, None).ok()?;
        let missed = match &self.scope {
            Some(_) => None,
            None => Some(ids(self.missed(&restamped, threshold, passing.other()))),
        };
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

    fn standard(&self, side: Side) -> &Standard {
        match side {
            Side::From => self.from,
            Side::To => self.to,
        }
    }

    /// Where a world reaches the threshold on one side and misses it on the other: how many
    /// requirements it leaves undetermined there.
    fn misses(&self, world: &World, threshold: Threshold, passing: Side) -> Option<usize> {
        let missed = |side| {
            let assessment = world.assessment(side, self.standard(side));
            self.missed(&assessment, threshold, side)
        };
        if !missed(passing).is_empty() {
            return None;
        }
        let missed = missed(passing.other());
        let open = missed
            .iter()
            .filter(|(_, outcome)| *outcome == RequirementOutcome::Undetermined);
        let open = open.count();
        (!missed.is_empty()).then_some(open)
    }

    /// The requirements in scope that an assessment does not fulfil, as the engine has it.
    fn missed(
        &self,
        assessment: &Assessment,
        threshold: Threshold,
        side: Side,
    ) -> Vec<(Id, RequirementOutcome)> {
        let standard = self.standard(side);
        let prepared = Prepared::of(standard, assessment);
        let situation = prepared.on(standard.plan(), assessment.assessed_on.day());
        let scope = self.scope.as_ref().map(|[from, to]| match side {
            Side::From => from,
            Side::To => to,
        });
        let all = standard.requirements().zip(&situation.requirements);
        all.filter(|(one, outcome)| {
            threshold.counts(one.level)
                && !outcome.is_fulfilled()
                && scope.is_none_or(|scope| scope.contains(&one.id))
        })
        .map(|(one, outcome)| (one.id.clone(), *outcome))
        .collect()
    }
}

fn ids(missed: Vec<(Id, RequirementOutcome)>) -> Vec<Id> {
    missed.into_iter().map(|(id, _)| id).collect()
}

impl Effect {
    /// What the author says of words, as an effect.
    pub(super) fn of_words(change: WordsChange) -> Self {
        match change {
            WordsChange::Equal => Self::Equivalent,
            WordsChange::Stricter => Self::Tightening,
            WordsChange::Looser => Self::Relaxing,
            WordsChange::Different => Self::Incomparable,
        }
    }

    /// The effect, where some pass the older and fail the newer, and some the other way round.
    pub(super) fn of(minus: Option<bool>, plus: Option<bool>) -> Self {
        match (minus, plus) {
            (Some(false), Some(false)) => Self::Equivalent,
            (Some(true), Some(false)) => Self::Tightening,
            (Some(false), Some(true)) => Self::Relaxing,
            (Some(true), Some(true)) => Self::Incomparable,
            _ => Self::Unknown,
        }
    }
}

/// The weaker of two: proof, then attestation, then nothing.
pub(super) fn weaker(a: ChangeBasis, b: ChangeBasis) -> ChangeBasis {
    let strength = |basis| match basis {
        ChangeBasis::Proved | ChangeBasis::Structural => 0,
        ChangeBasis::Declared => 1,
        ChangeBasis::Unknown => 2,
    };
    match strength(b) > strength(a) {
        true => b,
        false => a,
    }
}
