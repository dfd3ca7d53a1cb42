//! What became of each requirement of the older revision, for whoever was judged on it.

use std::collections::BTreeMap;

use super::document::{ChangeBasis, ChangeKind, Effect};
use super::step::Diff;
use crate::id::Id;

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
