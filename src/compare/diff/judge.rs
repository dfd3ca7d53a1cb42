//! What each change of a requirement does, and what all of them do together.

use std::collections::BTreeSet;

use super::changes::Judged;
use super::effect::{Claim, Shown, weaker};
use super::lineage::{Linked, is_huge};
use super::revision::Revision;
use super::{ChangeBasis, Effect, Effects};
use crate::base::id::Id;
use crate::compare::proof::{
    Exists, Link, Prover, RevisionVocabulary, Side, StepBudget, Threshold, Wordings, sees_the_same,
};
use crate::documents::rule::{EvidenceTest, Rule};
use crate::documents::standard::{Measure, Requirement};

/// What each change does. Each has the same part of the budget, and what the others leave; where
/// something is left in the end, those that were too hard are asked once more.
pub(super) fn judge<'d>(
    links: Vec<Linked<'d>>,
    revisions: [&Revision<'d>; 2],
    budget: &mut StepBudget,
) -> Vec<Judged<'d>> {
    let same = Same::of(revisions);
    let mut open = Vec::new();
    let mut judged: Vec<Judged<'d>> = Vec::new();
    for linked in links {
        let shown = settled(&linked, &same);
        if shown.is_none() {
            open.push(judged.len());
        }
        judged.push(Judged {
            shown: shown.unwrap_or(Shown::UNKNOWN),
            linked,
        });
    }
    let mut tried = 0;
    while !open.is_empty() {
        let among = u64::try_from(open.len()).unwrap_or(u64::MAX);
        if budget.left() / among <= tried {
            break;
        }
        tried = 2 * (budget.left() / among);
        for (number, &index) in open.iter().enumerate() {
            if let Some(one) = judged.get_mut(index) {
                one.shown = budget.share(open.len() - number, |budget| {
                    effect_of(&one.linked, revisions, budget)
                });
            }
        }
        let too_hard = |index: &usize| judged.get(*index).is_some_and(|one| one.shown.too_hard);
        open.retain(too_hard);
    }
    judged
}

/// What is plain without a proof.
fn settled(linked: &Linked<'_>, same: &Same<'_>) -> Option<Shown> {
    let link = &linked.link;
    if let (&[old], &[new]) = (link.from.as_slice(), link.to.as_slice())
        && link.words == Wordings::Unchanged
        && asks_the_same(old, new)
        && !link.incomparable
        && same.vocabulary_of(old)
    {
        return Some(Shown::NOTHING);
    }
    if link.incomparable || link.words == Wordings::Unattested {
        return Some(unknown(link));
    }
    None
}

/// What the change of one requirement does.
fn effect_of(linked: &Linked<'_>, revisions: [&Revision<'_>; 2], budget: &mut StepBudget) -> Shown {
    let link = &linked.link;
    let [from, to] = revisions;
    let ids = |of: &[&Requirement]| of.iter().map(|one| one.id.clone()).collect();
    let claim = Claim {
        from,
        to,
        scope: Some([ids(&link.from), ids(&link.to)]),
    };
    let sides = [&from.vocabulary, &to.vocabulary];
    let mut prover = Prover::new(sides, std::slice::from_ref(link), budget);
    claim.show(&mut prover, budget)
}

/// What cannot be known, at the thresholds at which the requirements count.
fn unknown(link: &Link<'_>) -> Shown {
    let mut shown = Shown::UNKNOWN;
    shown.too_hard = is_huge(link);
    let counts = |threshold: Threshold| {
        let mut all = link.from.iter().chain(&link.to);
        all.any(|one| threshold.counts(one.level))
    };
    if !counts(Threshold::Passes) {
        shown.effects.passes = Effect::Equivalent;
    }
    if !counts(Threshold::InFull) {
        shown.effects.in_full = Effect::Equivalent;
    }
    shown
}

/// Whether two requirements ask for the same in the same way, whatever else they say.
fn asks_the_same(old: &Requirement, new: &Requirement) -> bool {
    let asked = |one: &Requirement| (one.level, one.judgement, one.exemptible);
    asked(old) == asked(new)
        && old.applies_when == new.applies_when
        && old.evidenced_when == new.evidenced_when
}

/// What two revisions declare otherwise, so far as rules refer to it.
struct Same<'d> {
    sides: [&'d RevisionVocabulary<'d>; 2],
    facts: BTreeSet<&'d Id>,
    kinds: BTreeSet<&'d Id>,
    measures: BTreeSet<&'d Id>,
}

impl<'d> Same<'d> {
    fn of(revisions: [&'d Revision<'d>; 2]) -> Self {
        let sides = revisions.map(|revision| &revision.vocabulary);
        let [from, to] = sides;
        let drafts = sides.map(|side| side.draft);
        let facts = drafts.into_iter().flat_map(|draft| &draft.facts);
        let kinds = drafts.into_iter().flat_map(|draft| &draft.evidence_kinds);
        let measures = drafts.into_iter().flat_map(|draft| &draft.measures);
        let range = |one: &Measure| (one.scale, one.min, one.max);
        Self {
            sides,
            facts: (facts.map(|fact| &fact.id))
                .filter(|id| {
                    let of = |side: &'d RevisionVocabulary<'d>| Some(&side.fact(id)?.fact.r#type);
                    of(from) != of(to)
                })
                .collect(),
            kinds: (kinds.map(|kind| &kind.id))
                .filter(|id| {
                    let of = |side: &'d RevisionVocabulary<'d>| {
                        let kind = side.kind(id)?.kind;
                        Some((&kind.tags, &kind.measures, kind.lifetime_days))
                    };
                    of(from) != of(to)
                })
                .collect(),
            measures: (measures.map(|measure| &measure.id))
                .filter(|id| from.measure(id).map(range) != to.measure(id).map(range))
                .collect(),
        }
    }

    /// Whether the rules of a requirement refer to the same things in both revisions.
    fn vocabulary_of(&self, requirement: &Requirement) -> bool {
        let rules: [&Rule; 2] = [&requirement.applies_when, &requirement.evidenced_when];
        rules.into_iter().all(|rule| {
            rule.fact_tests().all(|test| !self.facts.contains(&test.id))
                && rule.evidence_tests().all(|test| self.evidence(test))
        })
    }

    fn evidence(&self, test: &EvidenceTest) -> bool {
        let mut measures = test.measure.iter();
        let changed = test.kind.iter().any(|kind| self.kinds.contains(kind))
            || measures.any(|measure| self.measures.contains(&measure.id));
        let [from, to] = self.sides;
        !changed || sees_the_same(test, from, to)
    }
}

/// Whether some service can pass a revision; `None` where that cannot be said.
///
/// That is asked of the revision alone, whatever can be said of it and another.
pub(super) fn can_be_passed(revision: &Revision<'_>, budget: &mut StepBudget) -> Option<bool> {
    let alone = |one| Link {
        from: vec![one],
        to: Vec::new(),
        words: Wordings::Unchanged,
        incomparable: false,
    };
    let links: Vec<Link<'_>> = revision.standard.requirements().map(alone).collect();
    let sides = [&revision.vocabulary, &revision.vocabulary];
    let mut prover = Prover::new(sides, &links, budget);
    match prover.exists(Threshold::Passes, Side::From, None, budget) {
        Exists::No { .. } => Some(false),
        Exists::Yes(_) | Exists::Declared | Exists::Unknown => Some(true),
        Exists::TooHard => None,
    }
}

/// What the newer revision does as a whole.
pub(super) fn whole(
    revisions: [&Revision<'_>; 2],
    judged: &[Judged<'_>],
    budget: &mut StepBudget,
) -> Shown {
    if judged.iter().all(|one| one.shown.effects == Effects::NONE) {
        // Each part asks for the same, so the whole does.
        let basis = judged.iter().map(|one| one.shown.basis).reduce(weaker);
        return Shown {
            basis: basis.unwrap_or(ChangeBasis::Proved),
            ..Shown::NOTHING
        };
    }
    let [from, to] = revisions;
    let claim = Claim {
        from,
        to,
        scope: None,
    };
    let links: Vec<Link<'_>> = judged.iter().map(|one| one.linked.link.clone()).collect();
    let mut prover = Prover::new([&from.vocabulary, &to.vocabulary], &links, budget);
    claim.show(&mut prover, budget)
}
