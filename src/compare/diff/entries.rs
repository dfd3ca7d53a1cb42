//! Links as the entries of their requirements: those of the newer revision first.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::Judged;
use super::document::{RequirementDiff, Witness};
use super::lineage::is_huge;
use crate::base::id::Id;
use crate::compare::proof::{Link, StepBudget};

/// What each part of a witness costs that is shown once more.
const COPIED: usize = 1_000;

pub(super) fn entries(judged: &[Judged<'_>], budget: &mut StepBudget) -> Vec<RequirementDiff> {
    let mut entries = Vec::new();
    for one in judged {
        of_link(one, budget, &mut entries);
    }
    entries
}

fn of_link(judged: &Judged<'_>, budget: &mut StepBudget, entries: &mut Vec<RequirementDiff>) {
    let Judged { linked, shown } = judged;
    let link = &linked.link;
    let related = Related::of(link);
    let mut seen = BTreeSet::new();
    let mut copies = 0;
    for (one, newer) in
        (link.to.iter().map(|one| (one, true))).chain(link.from.iter().map(|one| (one, false)))
    {
        if !seen.insert(&one.id) {
            continue;
        }
        let told = newer || link.to.is_empty();
        let mut shown_here = |witness: &Option<Witness>| {
            let witness = witness.as_ref().filter(|_| told)?;
            let room = copies == 0 || budget.take(COPIED * size(witness)).is_some();
            room.then(|| witness.clone())
        };
        let (witness, other_witness) = (shown_here(&shown.witness), shown_here(&shown.mirror));
        copies += usize::from(told);
        let (witness, other_witness) = match witness {
            None => (other_witness, None),
            some => (some, other_witness),
        };
        let near = related.to(&one.id, newer);
        entries.push(RequirementDiff {
            id: one.id.clone(),
            change: linked.change,
            level: one.level,
            was: if newer { near.clone() } else { Vec::new() },
            became: if newer { Vec::new() } else { near },
            effect: shown.effects,
            basis: shown.basis,
            witness,
            other_witness,
        });
    }
}

fn size(witness: &Witness) -> usize {
    let of = &witness.assessment;
    let decided = of.judgements.len() + of.exemptions.len();
    1 + of.service.facts.len() + of.evidence.len() + decided + of.panel.len()
}

/// Which requirements of the other side an entry names: all of its link, or, where those are too many
/// to be named by each, those that it came out of or that came out of it.
enum Related<'l> {
    All(&'l Link<'l>),
    Next(BTreeMap<(&'l Id, bool), BTreeSet<&'l Id>>),
}

impl<'l> Related<'l> {
    fn of(link: &'l Link<'l>) -> Self {
        if !is_huge(link) {
            return Self::All(link);
        }
        let mut next: BTreeMap<(&Id, bool), BTreeSet<&Id>> = BTreeMap::new();
        for (these, others, newer) in [(&link.to, &link.from, true), (&link.from, &link.to, false)]
        {
            let others: BTreeSet<&Id> = others.iter().map(|one| &one.id).collect();
            for one in these {
                for derived in one
                    .derived_from
                    .iter()
                    .filter(|one| others.contains(&one.id))
                {
                    next.entry((&one.id, newer))
                        .or_default()
                        .insert(&derived.id);
                    next.entry((&derived.id, !newer))
                        .or_default()
                        .insert(&one.id);
                }
            }
        }
        Self::Next(next)
    }

    fn to(&self, id: &Id, newer: bool) -> Vec<Id> {
        match self {
            Self::All(link) => {
                let others = if newer { &link.from } else { &link.to };
                let ids = others.iter().map(|one| &one.id);
                ids.filter(|one| *one != id).cloned().collect()
            }
            Self::Next(next) => {
                let ids = next.get(&(id, newer)).into_iter().flatten();
                ids.filter(|one| **one != id)
                    .map(|one| (*one).clone())
                    .collect()
            }
        }
    }
}
