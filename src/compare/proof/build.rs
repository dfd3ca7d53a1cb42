//! Links between two revisions, built into one circuit: what fulfils each requirement, and how
//! verdicts under changed words hang together.

use std::collections::BTreeMap;

use super::circuit::{Atom, Lit, Switch};
use super::compile::{Compiler, Side};
use super::vocabulary::RevisionVocabulary;
use super::world::{Waiver, World};
use super::{Link, Threshold, Wordings};
use crate::base::id::Id;
use crate::documents::standard::{Judging, Level, Requirement, WordsChange};

pub(super) struct Built<'v> {
    pub compiler: Compiler<'v>,
    pub switches: BTreeMap<Switch, Lit>,
    /// The requirements that a verdict, by its number, is on.
    pub verdicts: Vec<Vec<(Side, Id)>>,
    /// The exemptions, by their numbers.
    pub exemptions: Vec<Waiver>,
    /// Whether something in it cannot be compared.
    pub incomparable: bool,
    fulfilled: Vec<(Side, Level, Lit)>,
    goals: BTreeMap<(Threshold, Side), Lit>,
}

impl<'v> Built<'v> {
    /// The circuit of some links, built in at most so many steps; where it is full then, it says
    /// nothing.
    pub fn of(sides: [&'v RevisionVocabulary<'v>; 2], links: &[Link<'_>], steps: u64) -> Self {
        let asked: Vec<(Side, &Requirement)> = links.iter().flat_map(both_sides).collect();
        let mut built = Self {
            compiler: Compiler::new(sides, &asked, steps),
            switches: BTreeMap::new(),
            verdicts: Vec::new(),
            exemptions: Vec::new(),
            incomparable: links.iter().any(|link| link.incomparable),
            fulfilled: Vec::new(),
            goals: BTreeMap::new(),
        };
        for link in links {
            match link.incomparable {
                true => built.free(link),
                false => built.link(link),
            }
        }
        built.compiler.order_counts(steps / 8);
        for threshold in [Threshold::Passes, Threshold::InFull] {
            for side in [Side::From, Side::To] {
                let of = built.fulfilled.iter();
                let of = of.filter(|(of, level, _)| *of == side && threshold.counts(*level));
                let all = built.compiler.circuit.and(of.map(|(_, _, lit)| *lit));
                built.goals.insert((threshold, side), all);
            }
        }
        built
    }

    /// What holds where a side reaches a threshold.
    pub fn reached(&self, threshold: Threshold, side: Side) -> Lit {
        // INVARIANT: every threshold is built for both sides.
        let goal = self.goals.get(&(threshold, side)).copied();
        goal.unwrap_or(super::FALSE)
    }

    /// Requirements of which nothing is known: each is fulfilled or not.
    fn free(&mut self, link: &Link<'_>) {
        for (side, requirement) in both_sides(link) {
            let atom = Atom::Free(self.fulfilled.len());
            let lit = self.compiler.circuit.atom(atom);
            self.fulfilled.push((side, requirement.level, lit));
        }
    }

    fn link(&mut self, link: &Link<'_>) {
        let exemptible = both_sides(link).filter(|(_, one)| one.exemptible);
        let exempted = exemptible
            .map(|(side, one)| (side, one.id.clone()))
            .collect();
        let exempt = self.waivers(exempted);
        let mut judged = Vec::new();
        let mut numbers = Vec::new();
        for (side, requirement) in both_sides(link) {
            let shared = link.words == Wordings::Unchanged;
            let number = match numbers.first() {
                Some(&first) if shared => first,
                _ => {
                    self.verdicts.push(Vec::new());
                    self.verdicts.len() - 1
                }
            };
            numbers.push(number);
            if let Some(verdict) = self.verdicts.get_mut(number) {
                verdict.push((side, requirement.id.clone()));
            }
            let good = self.compiler.judged(requirement, number);
            judged.push((side, requirement.judgement, number));
            let exempt = match (requirement.exemptible, side) {
                (true, Side::From) => exempt[0],
                (true, Side::To) => exempt[1],
                (false, _) => super::FALSE,
            };
            let lit = self.compiler.fulfilled(side, requirement, good, exempt);
            self.fulfilled.push((side, requirement.level, lit));
        }
        let compared = !link.from.is_empty() && !link.to.is_empty();
        match link.words {
            Wordings::Attested(change) if compared => {
                self.same(&numbers, Switch::SameWhereDeclared);
                self.declare(&judged, &numbers, change);
            }
            Wordings::Unattested if compared => self.same(&numbers, Switch::SameWhereUnattested),
            _ => {}
        }
    }

    /// What holds where these requirements are waived on either side. Where the sides allow other exemptions, what the
    /// stricter allows the looser allows too: a short one both, the longest of the looser that side alone.
    fn waivers(&mut self, of: Vec<(Side, Id)>) -> [Lit; 2] {
        let day = World::day();
        let [from, to] = self
            .compiler
            .sides
            .map(|side| &side.draft.result.exemptions);
        let short = self.waiver(Waiver {
            of: of.clone(),
            until: Some(day),
        });
        if from == to {
            return [short, short];
        }
        let looser = match from.allow_whatever(to) {
            true => from,
            false => to,
        };
        let until = looser.longest(day);
        let long = self.waiver(Waiver { of, until });
        let either = self.compiler.circuit.or([short, long]);
        match from.allow_whatever(to) {
            true => [either, short],
            false => [short, either],
        }
    }

    fn waiver(&mut self, waiver: Waiver) -> Lit {
        let exempt = Atom::Exempt(self.exemptions.len());
        self.exemptions.push(waiver);
        self.compiler.circuit.atom(exempt)
    }

    fn clause(&mut self, switch: Switch, clause: impl IntoIterator<Item = Lit>) {
        let lit = self.compiler.circuit.atom(Atom::Switch(switch));
        self.switches.insert(switch, lit);
        let clause = std::iter::once(!lit).chain(clause).collect();
        self.compiler.circuit.clause(clause);
    }

    fn verdict(&mut self, number: usize) -> [Lit; 2] {
        [Atom::Met(number), Atom::Other(number)].map(|atom| self.compiler.circuit.atom(atom))
    }

    /// Under this switch the verdicts are the same.
    fn same(&mut self, numbers: &[usize], switch: Switch) {
        for pair in numbers.windows(2) {
            let &[a, b] = pair else {
                continue;
            };
            for (a, b) in self.verdict(a).into_iter().zip(self.verdict(b)) {
                self.clause(switch, [!a, b]);
                self.clause(switch, [a, !b]);
            }
        }
    }

    /// What the author says of changed words.
    fn declare(
        &mut self,
        judged: &[(Side, Judging, usize)],
        numbers: &[usize],
        change: WordsChange,
    ) {
        if change == WordsChange::Different {
            // The switch is there, so that the answer rests on what is declared.
            self.clause(Switch::Declared, [super::circuit::TRUE]);
            return;
        }
        if let &[old, new] = numbers {
            return self.declare_one(old, new, change);
        }
        // Several verdicts together: all of them are met, or none of them is against, as it is asked.
        // Where one revision asks the one and the other the other, both are said to compare.
        let ([met_old, met_new], [clear_old, clear_new]) = (
            self.together(judged, |[met, _]| met),
            self.together(judged, |[_, other]| !other),
        );
        let asked = |one: &(Side, Judging, usize)| one.1;
        let all = |judging| judged.iter().map(asked).all(|one| one == judging);
        if !all(Judging::None) {
            self.compare(met_old, met_new, change);
        }
        if !all(Judging::Required) {
            self.compare(clear_old, clear_new, change);
        }
    }

    /// What holds where a condition does of every verdict of a side.
    fn together(
        &mut self,
        judged: &[(Side, Judging, usize)],
        of: impl Fn([Lit; 2]) -> Lit,
    ) -> [Lit; 2] {
        [Side::From, Side::To].map(|side| {
            let numbers = judged.iter().filter(|(on, _, _)| *on == side);
            let lits: Vec<Lit> = numbers
                .map(|&(_, _, number)| of(self.verdict(number)))
                .collect();
            self.compiler.circuit.and(lits)
        })
    }

    /// New words that are not looser let nothing hold that the old did not, and the other way round.
    fn compare(&mut self, old: Lit, new: Lit, change: WordsChange) {
        if change != WordsChange::Looser {
            self.clause(Switch::Declared, [!new, old]);
        }
        if change != WordsChange::Stricter {
            self.clause(Switch::Declared, [!old, new]);
        }
    }

    /// One verdict under other words: who judged the one has judged the other.
    fn declare_one(&mut self, old: usize, new: usize, change: WordsChange) {
        let ([met_old, other_old], [met_new, other_new]) = (self.verdict(old), self.verdict(new));
        self.clause(Switch::Declared, [!met_old, met_new, other_new]);
        self.clause(Switch::Declared, [!other_old, met_new, other_new]);
        self.clause(Switch::Declared, [!met_new, met_old, other_old]);
        self.clause(Switch::Declared, [!other_new, met_old, other_old]);
        self.compare(met_old, met_new, change);
    }
}

fn both_sides<'l, 'd>(link: &'l Link<'d>) -> impl Iterator<Item = (Side, &'d Requirement)> + 'l {
    let from = link.from.iter().map(|one| (Side::From, *one));
    from.chain(link.to.iter().map(|one| (Side::To, *one)))
}
