//! What became of each requirement of the older revision, for whoever was judged on it.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{ChangeBasis, ChangeKind, Effect};
use super::effect::known;
use super::lineage::Lineage;
use super::step::Diff;
use crate::id::Id;
use crate::proof::{Link, Prover, STEPS, Side, Threshold, Words as Wordings};
use crate::standard::{Level, Requirement, WordsChange};

/// What became of a requirement of the earlier revision.
#[derive(Clone, Debug)]
pub(crate) struct Fate {
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
    /// The other requirements that were merged into the same one.
    pub merged_with: Vec<Id>,
}

impl Fate {
    /// Whether it is as it was, and asks for what it asked.
    pub fn is_untouched(&self) -> bool {
        self.change == ChangeKind::Unchanged && self.effect == Effect::Equivalent
    }
}

pub(super) fn fates(diff: &Diff) -> BTreeMap<Id, Fate> {
    let document = diff.document();
    let mut fates = BTreeMap::new();
    let lineage = Lineage::new(diff.from().document(), diff.to().document());
    let same = lineage.links().into_iter().filter(|linked| {
        matches!(
            linked.link.words,
            Wordings::Unchanged | Wordings::Attested(WordsChange::Equal)
        )
    });
    let same_words: BTreeSet<Id> = same
        .flat_map(|linked| linked.link.from)
        .map(|one| one.id.clone())
        .collect();
    for entry in &document.requirements {
        let Some(old) = diff.from().requirement(entry.id.as_str()) else {
            continue;
        };
        let mut targets = entry.became.clone();
        let new = diff.to().requirement(entry.id.as_str());
        if new.is_some() {
            targets.insert(0, entry.id.clone());
        }
        let only = match targets.as_slice() {
            [one] => diff.to().requirement(one.as_str()),
            _ => None,
        };
        let merged_with = only.map_or_else(Vec::new, |new| {
            let entry = document.requirements.iter().find(|one| one.id == new.id);
            let of = entry.into_iter().flat_map(|one| &one.was);
            of.filter(|id| **id != old.id).cloned().collect()
        });
        // Who is judged met does not hang on how binding it is.
        let (effect, basis) = diff
            .judged_effect(&entry.id)
            .unwrap_or((entry.effect.in_full, entry.basis));
        let met_goes_to = match entry.change {
            ChangeKind::Split => diff.met_goes_to(&entry.id),
            _ => Vec::new(),
        };
        let fate = Fate {
            same_words: same_words.contains(&entry.id),
            change: entry.change,
            effect,
            basis,
            targets,
            met_goes_to,
            merged_with,
        };
        fates.insert(entry.id.clone(), fate);
    }
    fates
}

impl Diff {
    /// What a change does to whoever is judged on a requirement of the older revision, however
    /// binding it is; nothing where the comparison says that itself.
    fn judged_effect(&self, id: &Id) -> Option<(Effect, ChangeBasis)> {
        let (old, new) = (
            self.from().requirement(id.as_str())?,
            self.to().requirement(id.as_str())?,
        );
        if old.level == new.level && old.level != Level::May {
            return None;
        }
        // The same change among musts.
        let as_must = |one: &Requirement| Requirement {
            level: Level::Must,
            ..one.clone()
        };
        let (old, new) = (as_must(old), as_must(new));
        let lineage = Lineage::new(self.from().document(), self.to().document());
        let mut links = lineage.links().into_iter().map(|linked| linked.link);
        let link = links.find(|link| link.from.iter().any(|one| one.id == *id))?;
        if link.incomparable || link.words == Wordings::Unattested {
            return Some((Effect::Unknown, ChangeBasis::Unknown));
        }
        let link = Link {
            from: vec![&old],
            to: vec![&new],
            ..link
        };
        let sides = [self.from().document(), self.to().document()];
        let mut prover = Prover::new(sides, &[link], STEPS);
        Some(implied(&mut prover))
    }

    /// The parts of a requirement that was split to which a verdict of met goes over.
    fn met_goes_to(&self, id: &Id) -> Vec<Id> {
        let lineage = Lineage::new(self.from().document(), self.to().document());
        let mut links = lineage.links().into_iter().map(|linked| linked.link);
        let Some(link) = links.find(|link| link.from.iter().any(|one| one.id == *id)) else {
            return Vec::new();
        };
        // What the author says of all parts together: met then means that each of them is.
        let looser = matches!(
            link.words,
            Wordings::Attested(WordsChange::Equal | WordsChange::Looser)
        );
        if !looser || link.incomparable {
            return Vec::new();
        }
        let sides = [self.from().document(), self.to().document()];
        let parts = link.to.iter().filter(|part| {
            let link = Link {
                from: link.from.clone(),
                to: vec![part],
                words: Wordings::Attested(WordsChange::Looser),
                incomparable: false,
            };
            let mut prover = Prover::new(sides, &[link], STEPS);
            matches!(
                implied(&mut prover).0,
                Effect::Equivalent | Effect::Relaxing
            )
        });
        parts.map(|part| part.id.clone()).collect()
    }
}

/// What a prover says of the whole of it, without showing it.
fn implied(prover: &mut Prover<'_>) -> (Effect, ChangeBasis) {
    let mut basis = ChangeBasis::Proved;
    let mut ask = |passing: Side| {
        let exists = prover.exists(Threshold::InFull, passing, Some(passing.other()));
        known(exists, &mut basis, |_| true)
    };
    let (minus, plus) = (ask(Side::From), ask(Side::To));
    match Effect::of(minus, plus) {
        Effect::Unknown => (Effect::Unknown, ChangeBasis::Unknown),
        effect => (effect, basis),
    }
}
