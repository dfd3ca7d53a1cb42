//! What became of each requirement of the older revision, for whoever was judged on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::document::{ChangeBasis, ChangeKind, Effect};
use super::effect::known;
use super::lineage::{Lineage, is_huge};
use super::revision::Revision;
use super::step::Diff;
use crate::base::id::Id;
use crate::compare::proof::{
    Link, Prover, RevisionVocabulary, Side, StepBudget, Threshold, Wordings,
};
use crate::documents::standard::{Level, Requirement, WordsChange};

/// What became of a requirement of the earlier revision.
#[derive(Clone, Debug)]
pub(crate) struct Continuation {
    pub change: ChangeKind,
    /// What it does to whoever is judged on it: its level apart.
    pub effect: Effect,
    pub basis: ChangeBasis,
    /// The requirements that it lives on in.
    pub targets: Vec<Id>,
    /// Those of them to which "met" goes over, where it was split.
    pub met_goes_to: Vec<Id>,
    /// Whether its words are the same, or equal as the author says, so that the same verdict stands
    /// and the rules decide alone.
    pub same_words: bool,
    /// The requirements that were merged into the same one, this among them; nothing where it was not
    /// merged.
    pub merged: Arc<[Id]>,
}

impl Continuation {
    /// Whether others were merged into the same one.
    pub fn is_merged(&self) -> bool {
        !self.merged.is_empty()
    }

    /// Whether it is as it was, and asks for what it asked.
    pub fn is_untouched(&self) -> bool {
        self.change == ChangeKind::Unchanged && self.effect == Effect::Equivalent
    }
}

/// What became of each requirement, within the budget of the comparison: a comparison of its own.
pub(super) fn fates(diff: &Diff) -> BTreeMap<Id, Continuation> {
    let document = diff.document();
    let revisions = [Revision::of(diff.from()), Revision::of(diff.to())];
    let lineage = Lineage::new(diff.from().document(), diff.to().document());
    let links: Vec<Link<'_>> = lineage.links().into_iter().map(|one| one.link).collect();
    let mut of_old: BTreeMap<&Id, &Link<'_>> = BTreeMap::new();
    for link in &links {
        of_old.extend(link.from.iter().map(|one| (&one.id, link)));
    }
    let merged: BTreeMap<&Id, Arc<[Id]>> = (document.requirements.iter())
        .filter(|one| one.was.len() > 1)
        .map(|one| (&one.id, one.was.iter().cloned().collect()))
        .collect();
    let mut asked = Questions {
        sides: revisions.each_ref().map(|revision| &revision.vocabulary),
        budget: StepBudget::of(diff.steps()),
        left: links.iter().map(questions).sum(),
    };
    let mut fates = BTreeMap::new();
    for entry in &document.requirements {
        let Some(old) = lineage.old(&entry.id) else {
            continue;
        };
        let link = of_old.get(&entry.id).copied();
        let mut targets = entry.became.clone();
        let new = lineage.new_one(&entry.id);
        if new.is_some() {
            targets.insert(0, entry.id.clone());
        }
        let merged = match targets.as_slice() {
            [one] => merged.get(one).cloned().unwrap_or_default(),
            _ => Arc::default(),
        };
        // Who is judged met does not hang on how binding it is.
        let judged = link
            .zip(new)
            .and_then(|(link, new)| asked.judged_effect(link, old, new));
        let (effect, basis) = judged.unwrap_or((entry.effect.in_full, entry.basis));
        let met_goes_to = match (entry.change, link) {
            (ChangeKind::Split, Some(link)) => asked.met_goes_to(link),
            _ => Vec::new(),
        };
        let same_words = link.is_some_and(|link| {
            let same = Wordings::Attested(WordsChange::Equal);
            !is_huge(link) && (link.words == Wordings::Unchanged || link.words == same)
        });
        let fate = Continuation {
            same_words,
            change: entry.change,
            effect,
            basis,
            targets,
            met_goes_to,
            merged,
        };
        fates.insert(entry.id.clone(), fate);
    }
    fates
}

/// How many questions there are about a link, at most.
fn questions(link: &Link<'_>) -> usize {
    match (link.from.as_slice(), link.to.as_slice()) {
        (&[old], &[new]) => usize::from(old.level != new.level || old.level == Level::May),
        ([_], parts) => parts.len(),
        _ => 0,
    }
}

/// Questions about single requirements, each with its part of the budget.
struct Questions<'v> {
    sides: [&'v RevisionVocabulary<'v>; 2],
    budget: StepBudget,
    left: usize,
}

impl Questions<'_> {
    fn implied(&mut self, link: &Link<'_>) -> (Effect, ChangeBasis) {
        let among = self.left;
        self.left = self.left.saturating_sub(1);
        let sides = self.sides;
        self.budget.share(among, |budget| {
            let mut prover = Prover::new(sides, std::slice::from_ref(link), budget);
            implied(&mut prover, budget)
        })
    }

    /// What a change does to whoever is judged on a requirement of the older revision, however
    /// binding it is; nothing where the comparison says that itself.
    fn judged_effect(
        &mut self,
        link: &Link<'_>,
        old: &Requirement,
        new: &Requirement,
    ) -> Option<(Effect, ChangeBasis)> {
        if old.level == new.level && old.level != Level::May {
            return None;
        }
        if link.incomparable || link.words == Wordings::Unattested {
            return Some((Effect::Unknown, ChangeBasis::Unknown));
        }
        // The same change among musts.
        let as_must = |one: &Requirement| Requirement {
            level: Level::Must,
            ..one.clone()
        };
        let (old, new) = (as_must(old), as_must(new));
        Some(self.implied(&Link {
            from: vec![&old],
            to: vec![&new],
            ..*link
        }))
    }

    /// The parts of a requirement that was split to which a verdict of met goes over.
    fn met_goes_to(&mut self, link: &Link<'_>) -> Vec<Id> {
        // What the author says of all parts together: met then means that each of them is.
        let looser = matches!(
            link.words,
            Wordings::Attested(WordsChange::Equal | WordsChange::Looser)
        );
        if !looser || link.incomparable {
            return Vec::new();
        }
        let parts = link.to.iter().filter(|part| {
            let (effect, _) = self.implied(&Link {
                from: link.from.clone(),
                to: vec![part],
                words: Wordings::Attested(WordsChange::Looser),
                incomparable: false,
            });
            matches!(effect, Effect::Equivalent | Effect::Relaxing)
        });
        parts.map(|part| part.id.clone()).collect()
    }
}

/// What a prover says of the whole of it, without showing it.
fn implied(prover: &mut Prover<'_>, budget: &mut StepBudget) -> (Effect, ChangeBasis) {
    let mut basis = ChangeBasis::Proved;
    let mut ask = |passing: Side, left: usize| {
        budget.share(left, |budget| {
            let missing = Some(passing.other());
            let exists = prover.exists(Threshold::InFull, passing, missing, budget);
            known(exists, &mut basis, |_| true)
        })
    };
    let (minus, plus) = (ask(Side::From, 2), ask(Side::To, 1));
    match Effect::of(minus, plus) {
        Effect::Unknown => (Effect::Unknown, ChangeBasis::Unknown),
        effect => (effect, basis),
    }
}
