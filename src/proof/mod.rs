//! What two revisions require, compared by proof.
//!
//! Everything that rules can tell apart is finite: the values of a fact fall into cells, items of
//! evidence into signatures. So "is there an assessment that passes this revision and fails that
//! one" is a question for a SAT solver, with the counts of items checked beside it. What it finds is
//! made into an assessment, and run through the engine itself, before anybody sees it.

mod build;
mod circuit;
mod compile;
mod counts;
mod engine;
mod needed;
#[cfg(test)]
mod search;
mod sieve;
#[cfg(test)]
mod tests;
mod world;

pub(crate) use compile::{Side, is_declared};
pub(crate) use world::{Part, World};

use build::Built;
use circuit::{FALSE, Lit, Switch};
use compile::Compiler;
use counts::{Found, Item, Wanted};
use engine::{Answer, Engine, Sat};

use sieve::Sieve;

use crate::rule::EvidenceTest;
use crate::standard::{Draft, Level, Requirement, WordsChange};

/// The steps that each question may take: clauses learnt, and items tried.
pub(crate) const STEPS: u64 = 100_000;

/// Requirements of two revisions that are the same one, or came out of one another.
#[derive(Clone, Debug)]
pub(crate) struct Link<'d> {
    pub from: Vec<&'d Requirement>,
    pub to: Vec<&'d Requirement>,
    pub words: Words,
    /// Whether the vocabulary changed in a way that cannot be compared.
    pub incomparable: bool,
}

/// What the words of the new revision ask, compared with those of the old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Words {
    /// They are the same words, or were changed in one language alone.
    Unchanged,
    /// The author says how they compare.
    Attested(WordsChange),
    /// They changed, and nobody says how they compare.
    Unattested,
}

/// Which requirements have to be fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Threshold {
    /// Every must.
    Passes,
    /// Every must and should.
    InFull,
}

/// Whether an assessment reaches a threshold in one revision and misses it in the other.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Exists {
    /// This one.
    Yes(World),
    /// One in which the verdicts under changed words differ, as the author says they can.
    Declared,
    /// None.
    No {
        /// Whether that rests on what the author says of changed words.
        declared: bool,
    },
    /// That cannot be said.
    Unknown,
}

impl Threshold {
    pub fn counts(self, level: Level) -> bool {
        match self {
            Self::Passes => level == Level::Must,
            Self::InFull => level != Level::May,
        }
    }
}

/// The circuit of some links, and the questions that can be put to it.
pub(crate) struct Prover<'d> {
    built: Built<'d>,
    engine: Sat,
    steps: u64,
}

impl<'d> Prover<'d> {
    pub fn new(sides: [&'d Draft; 2], links: &[Link<'d>], steps: u64) -> Self {
        let built = Built::of(sides, links);
        let engine = Sat::over(&built.compiler.circuit, steps);
        Self {
            built,
            engine,
            steps,
        }
    }

    /// Whether both thresholds are the same one: nothing that is asked about is a should.
    pub fn is_one_threshold(&self) -> bool {
        [Side::From, Side::To].into_iter().all(|side| {
            let reached = |threshold| self.built.reached(threshold, side);
            reached(Threshold::Passes) == reached(Threshold::InFull)
        })
    }

    /// Whether some assessment reaches the threshold on one side, and misses it on the other.
    pub fn exists(
        &mut self,
        threshold: Threshold,
        reaching: Side,
        missing: Option<Side>,
    ) -> Exists {
        let mut asked = vec![self.built.reached(threshold, reaching)];
        asked.extend(missing.map(|side| !self.built.reached(threshold, side)));
        if asked.contains(&FALSE) {
            return Exists::No { declared: false };
        }
        let [declared, same_declared, same_unattested] = [
            Switch::Declared,
            Switch::SameWhereDeclared,
            Switch::SameWhereUnattested,
        ]
        .map(|switch| self.built.switches.get(&switch).copied());
        let with = |more: [Option<Lit>; 3]| -> Vec<Lit> {
            asked
                .iter()
                .copied()
                .chain(more.into_iter().flatten())
                .collect()
        };
        match self.find(&with([declared, same_declared, same_unattested])) {
            Some(Some(world)) if !self.built.incomparable => {
                // A service whose facts are known says more than one of which nothing is.
                let mut stated = with([declared, same_declared, same_unattested]);
                stated.extend(self.built.compiler.stated());
                return Exists::Yes(self.find(&stated).flatten().unwrap_or(world));
            }
            Some(None) => {}
            _ => return Exists::Unknown,
        }
        if same_declared.is_none() && same_unattested.is_none() {
            return Exists::No { declared: false };
        }
        if same_declared.is_some() {
            match self.find(&with([declared, None, same_unattested])) {
                Some(Some(_)) if !self.built.incomparable => return Exists::Declared,
                Some(None) => {}
                _ => return Exists::Unknown,
            }
        }
        match self.find(&with([declared, None, None])) {
            Some(None) => {}
            _ => return Exists::Unknown,
        }
        if declared.is_none() {
            return Exists::No { declared: false };
        }
        match self.find(&with([None; 3])) {
            Some(None) => Exists::No { declared: false },
            _ => Exists::No { declared: true },
        }
    }

    /// A world in which all of these hold; `None` where the budget runs out.
    fn find(&mut self, holding: &[Lit]) -> Option<Option<World>> {
        let mut steps = self.steps;
        let found = solve(&mut self.engine, &self.built.compiler, holding, &mut steps)?;
        Some(found.map(|(model, items)| World::of(&self.built, &model, items)))
    }
}

/// A model in which all of these hold, and items that go with it; `None` where the budget runs out.
///
/// The engine knows nothing of items: where a model wants counts that no items have, the smallest
/// part of them that is to blame goes back to it as a clause.
fn solve<E: Engine>(
    engine: &mut E,
    compiler: &Compiler<'_>,
    holding: &[Lit],
    steps: &mut u64,
) -> Option<Option<(Vec<bool>, Vec<Item>)>> {
    loop {
        *steps = steps.checked_sub(1)?;
        let model = match engine.solve(holding) {
            Answer::Model(model) => model,
            Answer::None => return Some(None),
            Answer::OutOfBudget => return None,
        };
        let needed = needed::counts(&compiler.circuit, &model, holding);
        let (wanted, said): (Vec<_>, Vec<_>) = compiler.wanted(&needed).into_iter().unzip();
        match counts::items(&wanted, &compiler.sieves, steps) {
            Found::Items(items) => return Some(Some((model, items))),
            Found::OutOfSteps => return None,
            Found::None => {
                let blamed = blame(&wanted, compiler, steps);
                let said = said.into_iter().flatten();
                let clause: Vec<Lit> = said
                    .filter(|lit| blamed.iter().any(|wanted| compiler.says(wanted, *lit)))
                    .map(|lit| !lit)
                    .collect();
                engine.clause(&clause);
            }
        }
    }
}

/// The fewest wishes, found by dropping one after another, that no items fulfil together.
fn blame(wanted: &[Wanted], compiler: &Compiler<'_>, steps: &mut u64) -> Vec<Wanted> {
    let mut impossible =
        |wanted: &[Wanted]| counts::items(wanted, &compiler.sieves, steps) == Found::None;
    let groups = counts::groups(wanted, &compiler.sieves);
    let group = groups.into_iter().find(|group| impossible(group));
    // INVARIANT: the groups share no kind, so one of them is impossible on its own.
    let mut blamed = group.unwrap_or_else(|| wanted.to_vec());
    for place in 0..blamed.len() {
        for looser in [
            |wanted: Wanted| Wanted { least: 0, ..wanted },
            |wanted: Wanted| Wanted {
                most: None,
                ..wanted
            },
        ] {
            let mut fewer = blamed.clone();
            if let Some(one) = fewer.get_mut(place) {
                *one = looser(*one);
            }
            if fewer != blamed && impossible(&fewer) {
                blamed = fewer;
            }
        }
    }
    blamed
}

/// Whether both revisions see the same items in a test.
pub(crate) fn sees_the_same(test: &EvidenceTest, from: &Draft, to: &Draft) -> bool {
    Sieve::of(test, from) == Sieve::of(test, to)
}
