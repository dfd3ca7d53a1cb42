//! Effects of a change, with assessments that show them.

use super::document::{ChangeBasis, Effect, Effects, Witness};
use crate::id::Id;
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
            let exists = prover.exists(threshold, passing, Some(failing));
            *told = known(exists, &mut basis, |world| match show {
                true => {
                    *witness = self.witness(world, threshold, passing);
                    witness.is_some()
                }
                false => self.holds(&world, threshold, passing),
            });
        }
        let [minus, plus] = told;
        let effect = Effect::of(minus, plus);
        if effect == Effect::Unknown {
            return (effect, ChangeBasis::Unknown, [None, None]);
        }
        (effect, basis, witnesses)
    }
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

/// Whether something exists, where that is known: what was found has to be confirmed. What it rests
/// on may weaken.
pub(super) fn known(
    exists: Exists,
    basis: &mut ChangeBasis,
    confirm: impl FnOnce(World) -> bool,
) -> Option<bool> {
    if let Exists::Declared | Exists::No { declared: true } = exists {
        *basis = weaker(*basis, ChangeBasis::Declared);
    }
    match exists {
        Exists::Yes(world) => confirm(world).then_some(true),
        Exists::Declared => Some(true),
        Exists::No { .. } => Some(false),
        Exists::Unknown => None,
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
