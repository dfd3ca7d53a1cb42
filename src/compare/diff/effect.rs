//! Effects of a change, with assessments that show them.

use super::document::{ChangeBasis, Effect, Effects, Witness};
use super::revision::Revision;
use crate::base::id::Id;
use crate::compare::proof::{Exists, Prover, Side, StepBudget, Threshold, World};
use crate::documents::standard::WordsChange;

/// What a claim is about: two revisions, and of each the requirements that count, or all of them.
pub(super) struct Claim<'r> {
    pub from: &'r Revision<'r>,
    pub to: &'r Revision<'r>,
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
    /// Whether it is unknown because it is too hard.
    pub too_hard: bool,
}

impl Shown {
    pub const NOTHING: Self = Self {
        effects: Effects::NONE,
        basis: ChangeBasis::Proved,
        witness: None,
        mirror: None,
        too_hard: false,
    };

    pub const UNKNOWN: Self = Self {
        effects: Effects {
            passes: Effect::Unknown,
            in_full: Effect::Unknown,
        },
        basis: ChangeBasis::Unknown,
        witness: None,
        mirror: None,
        too_hard: false,
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
    pub fn show(&self, prover: &mut Prover<'_>, budget: &mut StepBudget) -> Shown {
        let one = prover.is_one_threshold();
        let asked = if one { 2 } else { 4 };
        let mut shown = self.at(prover, Threshold::Passes, true, asked, budget);
        if one {
            shown.effects.in_full = shown.effects.passes;
            return shown;
        }
        // Where passing is harder or easier, that is what is shown.
        let show = shown.effects.passes == Effect::Equivalent;
        let in_full = self.at(prover, Threshold::InFull, show, 2, budget);
        shown.effects.in_full = in_full.effects.passes;
        shown.basis = weaker(shown.basis, in_full.basis);
        shown.too_hard |= in_full.too_hard;
        if show {
            (shown.witness, shown.mirror) = (in_full.witness, in_full.mirror);
        }
        shown
    }

    /// One threshold, asked both ways; `asked` is how many questions there are with these two.
    fn at(
        &self,
        prover: &mut Prover<'_>,
        threshold: Threshold,
        show: bool,
        asked: usize,
        budget: &mut StepBudget,
    ) -> Shown {
        let mut shown = Shown::NOTHING;
        let mut ask = |passing: Side, left: usize| {
            let mut witness = None;
            let told = budget.share(left, |budget| {
                let exists = prover.exists(threshold, passing, Some(passing.other()), budget);
                shown.too_hard |= exists == Exists::TooHard;
                let told = known(exists, &mut shown.basis, |world| {
                    let claim = (threshold, passing);
                    let confirmed = self.confirmed(world, claim, show, budget);
                    confirmed.map(|shown| witness = shown).is_some()
                });
                shown.too_hard |= told.is_none() && budget.is_out();
                told
            });
            (told, witness)
        };
        let (minus, witness) = ask(Side::From, asked);
        // Where the one is not known, the other does not matter.
        let (plus, mirror) = match minus {
            Some(_) => ask(Side::To, asked - 1),
            None => (None, None),
        };
        let effect = Effect::of(minus, plus);
        shown.effects.passes = effect;
        if effect == Effect::Unknown {
            shown.basis = ChangeBasis::Unknown;
            return shown;
        }
        Shown {
            witness,
            mirror,
            ..shown
        }
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
        Exists::Unknown | Exists::TooHard => None,
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
