//! What two revisions require, compared by proof.
//!
//! Everything that rules can tell apart is finite: the values of a fact fall into cells, items of
//! evidence into signatures. So "is there an assessment that passes this revision and fails that
//! one" is a question for a SAT solver, with the counts of items checked beside it. What it finds is
//! made into an assessment, and run through the engine itself, before anybody sees it.

mod budget;
mod build;
mod circuit;
mod compile;
mod counts;
mod engine;
mod filter;
mod needed;
#[cfg(test)]
mod search;
#[cfg(test)]
mod tests;
mod vocabulary;
mod world;

pub(crate) use budget::{STEPS, StepBudget};
pub(crate) use compile::Side;
pub(crate) use vocabulary::{RevisionVocabulary, is_declared};
pub(crate) use world::{Fragment, World, panel_size};

use build::Built;
use circuit::{FALSE, Lit, Switch};
use compile::Compiler;
use counts::{ItemClass, Searched, Wanted};
use engine::{Answer, Engine, Sat};

use filter::SeenFilter;

use crate::documents::assessment::Assessment;
use crate::documents::rule::EvidenceTest;
use crate::documents::standard::{Level, Requirement, WordsChange};

/// Requirements of two revisions that are the same one, or came out of one another.
#[derive(Clone, Debug)]
pub(crate) struct Link<'d> {
    pub from: Vec<&'d Requirement>,
    pub to: Vec<&'d Requirement>,
    pub words: Wordings,
    /// Whether the vocabulary changed in a way that cannot be compared.
    pub incomparable: bool,
}

/// What the words of the new revision ask, compared with those of the old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wordings {
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
    /// It is too hard to say within the budget.
    TooHard,
}

impl Threshold {
    pub fn counts(self, level: Level) -> bool {
        match self {
            Self::Passes => level == Level::Must,
            Self::InFull => level != Level::May,
        }
    }
}

/// The circuit of some links, and the questions that can be put to it; nothing where the budget did
/// not do for building it.
pub(crate) struct Prover<'v> {
    built: Option<(Built<'v>, Sat)>,
}

impl<'v> Prover<'v> {
    pub fn new(
        sides: [&'v RevisionVocabulary<'v>; 2],
        links: &[Link<'_>],
        budget: &mut StepBudget,
    ) -> Self {
        // Half of it, so that as much is left for the questions.
        let built = Built::of(sides, links, budget.left() / 2);
        let circuit = &built.compiler.circuit;
        let taken = budget.took(circuit.taken());
        let fits = !circuit.is_full() && taken.is_some();
        Self {
            built: fits.then(|| {
                let engine = Sat::over(&built.compiler.circuit);
                (built, engine)
            }),
        }
    }

    /// Whether both thresholds are the same one: nothing that is asked about is a should.
    pub fn is_one_threshold(&self) -> bool {
        [Side::From, Side::To].into_iter().all(|side| {
            let reached = |threshold| {
                let built = self.built.as_ref();
                built.map(|(built, _)| built.reached(threshold, side))
            };
            reached(Threshold::Passes) == reached(Threshold::InFull)
        })
    }

    /// Whether some assessment reaches the threshold on one side, and misses it on the other.
    pub fn exists(
        &mut self,
        threshold: Threshold,
        reaching: Side,
        missing: Option<Side>,
        budget: &mut StepBudget,
    ) -> Exists {
        let asked = self.built.as_mut().and_then(|(built, engine)| {
            let question = Question {
                built,
                engine,
                budget,
            };
            question.exists(threshold, reaching, missing)
        });
        asked.unwrap_or(Exists::TooHard)
    }
}

/// One question, with what it may take.
struct Question<'q, 'v> {
    built: &'q mut Built<'v>,
    engine: &'q mut Sat,
    budget: &'q mut StepBudget,
}

impl Question<'_, '_> {
    /// The answer; `None` where the budget runs out.
    fn exists(
        mut self,
        threshold: Threshold,
        reaching: Side,
        missing: Option<Side>,
    ) -> Option<Exists> {
        let mut asked = vec![self.built.reached(threshold, reaching)];
        asked.extend(missing.map(|side| !self.built.reached(threshold, side)));
        if asked.contains(&FALSE) {
            return Some(Exists::No { declared: false });
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
        match self.find(&with([declared, same_declared, same_unattested]))? {
            Some(_) if self.built.incomparable => return Some(Exists::Unknown),
            Some(world) => {
                // A service whose facts are known says more than one of which nothing is.
                let mut stated = with([declared, same_declared, same_unattested]);
                stated.extend(self.built.compiler.stated());
                let (built, engine) = (&mut *self.built, &mut *self.engine);
                let found = self.budget.share(2, |budget| {
                    let question = Question {
                        built,
                        engine,
                        budget,
                    };
                    question.found(&stated)
                });
                return Some(Exists::Yes(found.unwrap_or(world)));
            }
            None => {}
        }
        if same_declared.is_none() && same_unattested.is_none() {
            return Some(Exists::No { declared: false });
        }
        if same_declared.is_some() {
            match self.find(&with([declared, None, same_unattested]))? {
                Some(_) if self.built.incomparable => return Some(Exists::Unknown),
                Some(_) => return Some(Exists::Declared),
                None => {}
            }
        }
        if self.find(&with([declared, None, None]))?.is_some() {
            return Some(Exists::Unknown);
        }
        if declared.is_none() {
            return Some(Exists::No { declared: false });
        }
        match self.find(&with([None; 3])) {
            Some(None) => Some(Exists::No { declared: false }),
            _ => Some(Exists::No { declared: true }),
        }
    }

    /// A world in which all of these hold, where one is found.
    fn found(mut self, holding: &[Lit]) -> Option<World> {
        self.find(holding).flatten()
    }

    /// A world in which all of these hold; `None` where the budget runs out.
    fn find(&mut self, holding: &[Lit]) -> Option<Option<World>> {
        let compiler = &self.built.compiler;
        let Some((model, items)) = solve(self.engine, compiler, holding, self.budget)? else {
            return Some(None);
        };
        let number: u64 = items.iter().map(|(_, times)| u64::from(*times)).sum();
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        if number > Assessment::MAX_EVIDENCE {
            // What shows it is more than a document may hold.
            self.budget.give_up();
            return None;
        }
        self.budget.take(number.saturating_mul(16))?;
        Some(Some(World::of(self.built, &model, &items)))
    }
}

/// A model, and items that go with it, each so many times.
type Modelled = (Vec<bool>, Vec<(ItemClass, u32)>);

/// A model in which all of these hold, and items that go with it; `None` where the budget runs out.
///
/// The engine knows nothing of items: where a model wants counts that no items have, the smallest
/// part of them that is to blame goes back to it as a clause.
fn solve<E: Engine>(
    engine: &mut E,
    compiler: &Compiler<'_>,
    holding: &[Lit],
    budget: &mut StepBudget,
) -> Option<Option<Modelled>> {
    loop {
        let circuit = &compiler.circuit;
        budget.take(circuit.nodes().len() + circuit.literals())?;
        let model = match engine.solve(holding, budget) {
            Answer::Model(model) => model,
            Answer::None => return Some(None),
            Answer::OutOfBudget => return None,
        };
        let needed = needed::counts(&compiler.circuit, &model, holding);
        let wanted = compiler.wanted(&needed);
        match counts::items(&wanted, &compiler.sieves, budget) {
            Searched::Items(items) => return Some(Some((model, items))),
            Searched::OutOfSteps => {
                budget.give_up();
                return None;
            }
            Searched::None => {
                let blamed = blame(&wanted, compiler, budget)?;
                let said = blamed.iter().flat_map(|wanted| compiler.said(wanted));
                let clause: Vec<Lit> = said.map(|lit| !lit).collect();
                engine.clause(&clause);
            }
        }
    }
}

/// The fewest wishes, found by dropping one after another, that no items fulfil together.
fn blame(
    wanted: &[Wanted],
    compiler: &Compiler<'_>,
    budget: &mut StepBudget,
) -> Option<Vec<Wanted>> {
    let impossible = |wanted: &[Wanted], budget: &mut StepBudget| {
        counts::items(wanted, &compiler.sieves, budget) == Searched::None
    };
    let groups = counts::groups(wanted, &compiler.sieves, budget)?;
    let group = groups.into_iter().find(|group| impossible(group, budget));
    // INVARIANT: the groups share no kind, so one of them is impossible on its own.
    let mut blamed = group.unwrap_or_else(|| wanted.to_vec());
    for index in 0..blamed.len() {
        for looser in [
            |wanted: Wanted| Wanted { least: 0, ..wanted },
            |wanted: Wanted| Wanted {
                most: None,
                ..wanted
            },
        ] {
            budget.take(blamed.len())?;
            let mut fewer = blamed.clone();
            if let Some(one) = fewer.get_mut(index) {
                *one = looser(*one);
            }
            if fewer != blamed && impossible(&fewer, budget) {
                blamed = fewer;
            }
        }
    }
    Some(blamed)
}

/// Whether both revisions see the same items in a test.
pub(crate) fn sees_the_same(
    test: &EvidenceTest,
    from: &RevisionVocabulary<'_>,
    to: &RevisionVocabulary<'_>,
) -> bool {
    SeenFilter::of(test, from) == SeenFilter::of(test, to)
}
