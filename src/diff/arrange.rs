//! Lists brought into another order with few moves: what stands in a longest run that keeps its
//! order stays, and the rest moves next to the item that it follows.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::edit::{Edit, Part, Place, Slot};
use super::tree::{bare, id_of, items};
use crate::id::Id;

/// An item that goes from one slot to another; from nowhere where it is added, to nowhere where it
/// is removed.
pub(super) struct Step {
    pub at: Place,
    pub from: Option<Slot>,
    pub to: Option<Slot>,
    pub item: Value,
}

/// Lists of ids as they stand between two steps, by the criterion that they belong to.
struct Lists<'v> {
    part: Part,
    lists: BTreeMap<Option<&'v str>, Vec<&'v str>>,
    items: BTreeMap<&'v str, &'v Value>,
}

/// The steps that bring one list into the order of another.
pub(super) fn one_list(part: Part, old: &[Value], new: &[Value], edits: &mut Vec<Edit>) {
    let mut lists = Lists::new(part, [(None, old)], [(None, new)]);
    lists.remove_all_but(&ids(new), edits);
    lists.arrange(None, new, edits);
}

/// The steps for criteria and the requirements in them. A criterion is there before a requirement
/// moves into it, and goes when the last has moved out.
pub(super) fn criteria(old: &[Value], new: &[Value], edits: &mut Vec<Edit>) {
    let requirements = |criteria: &'_ [Value]| -> BTreeSet<String> {
        criteria
            .iter()
            .flat_map(|one| items(one, "requirements"))
            .filter_map(id_of)
            .map(str::to_owned)
            .collect()
    };
    let inside = |criteria| {
        let criteria: &[Value] = criteria;
        criteria
            .iter()
            .map(|one| (id_of(one), items(one, "requirements")))
    };
    let mut points = Lists::new(Part::Criterion, [(None, old)], [(None, new)]);
    let mut parts = Lists::new(Part::Requirement, inside(old), inside(new));
    let kept = requirements(new);
    parts.remove_all_but(&kept.iter().map(String::as_str).collect(), edits);
    points.arrange(None, new, edits);
    for (criterion, wanted) in inside(new) {
        parts.arrange(criterion, wanted, edits);
    }
    points.remove_all_but(&ids(new), edits);
}

fn ids(items: &[Value]) -> BTreeSet<&str> {
    items.iter().filter_map(id_of).collect()
}

impl<'v> Lists<'v> {
    fn new(
        part: Part,
        old: impl IntoIterator<Item = (Option<&'v str>, &'v [Value])>,
        new: impl IntoIterator<Item = (Option<&'v str>, &'v [Value])>,
    ) -> Self {
        let mut lists = Self {
            part,
            lists: BTreeMap::new(),
            items: BTreeMap::new(),
        };
        for (owner, list) in new {
            let named = list.iter().filter_map(|one| Some((id_of(one)?, one)));
            lists.items.extend(named);
            lists.lists.entry(owner).or_default();
        }
        // What stands in both is known as it was, for that is what a step finds.
        for (owner, list) in old {
            let named = list.iter().filter_map(|one| Some((id_of(one)?, one)));
            lists.items.extend(named);
            let ids = list.iter().filter_map(id_of).collect();
            lists.lists.insert(owner, ids);
        }
        lists
    }

    fn remove_all_but(&mut self, kept: &BTreeSet<&str>, edits: &mut Vec<Edit>) {
        let owners: Vec<_> = self.lists.keys().copied().collect();
        for owner in owners {
            let list = self.lists.get(&owner).cloned().unwrap_or_default();
            for id in list.into_iter().rev().filter(|id| !kept.contains(id)) {
                let from = self.take(id);
                self.step(id, from, None, edits);
            }
        }
    }

    fn arrange(&mut self, owner: Option<&'v str>, wanted: &'v [Value], edits: &mut Vec<Edit>) {
        let wanted: Vec<&str> = wanted.iter().filter_map(id_of).collect();
        let now = self.lists.get(&owner).cloned().unwrap_or_default();
        let staying = longest_run(&now, &wanted);
        let mut before: Option<&str> = None;
        for id in wanted {
            if !staying.contains(id) {
                let from = self.take(id);
                let list = self.lists.entry(owner).or_default();
                let place = before.and_then(|before| list.iter().position(|one| *one == before));
                let index = place.map_or(0, |place| place + 1);
                list.insert(index, id);
                let to = slot(owner, index);
                if from.as_ref() != Some(&to) {
                    self.step(id, from, Some(to), edits);
                }
            }
            before = Some(id);
        }
    }

    /// Takes an id out of whichever list it is in.
    fn take(&mut self, id: &str) -> Option<Slot> {
        for (owner, list) in &mut self.lists {
            if let Some(index) = list.iter().position(|one| *one == id) {
                list.remove(index);
                return Some(slot(*owner, index));
            }
        }
        None
    }

    fn step(&self, id: &str, from: Option<Slot>, to: Option<Slot>, edits: &mut Vec<Edit>) {
        if let Some(item) = self.items.get(id) {
            edits.push(Edit::from(Step {
                at: Place::of(self.part, item),
                from,
                to,
                item: bare(item),
            }));
        }
    }
}

fn slot(owner: Option<&str>, index: usize) -> Slot {
    Slot {
        criterion: owner.and_then(|id| id.parse::<Id>().ok()),
        index: u32::try_from(index).unwrap_or(u32::MAX),
    }
}

/// A longest run of ids that both lists have in the same order.
fn longest_run<'v>(now: &[&'v str], wanted: &[&'v str]) -> BTreeSet<&'v str> {
    let rank: BTreeMap<_, _> = wanted.iter().enumerate().map(|(n, id)| (*id, n)).collect();
    // Patience: the last of each pile, and for each id the one that it follows.
    let mut piles: Vec<(usize, &'v str)> = Vec::new();
    let mut follows: BTreeMap<&str, &'v str> = BTreeMap::new();
    for id in now {
        let Some(&rank) = rank.get(id) else {
            continue;
        };
        let pile = piles.partition_point(|(top, _)| *top < rank);
        if let Some((_, below)) = pile.checked_sub(1).and_then(|below| piles.get(below)) {
            follows.insert(id, below);
        }
        match piles.get_mut(pile) {
            Some(top) => *top = (rank, id),
            None => piles.push((rank, id)),
        }
    }
    let mut run = BTreeSet::new();
    let mut next = piles.last().map(|(_, id)| *id);
    while let Some(id) = next {
        run.insert(id);
        next = follows.get(id).copied();
    }
    run
}

#[cfg(test)]
mod tests {
    use super::longest_run;

    #[test]
    fn the_longest_run_is_found() {
        let run = |now: &str, wanted: &str| {
            let split = |text: &'static str| text.split(' ').collect::<Vec<_>>();
            let (now, wanted) = (now.to_owned().leak(), wanted.to_owned().leak());
            longest_run(&split(now), &split(wanted)).len()
        };
        assert_eq!(run("a b c d", "a b c d"), 4);
        assert_eq!(run("a b c d", "d a b c"), 3);
        assert_eq!(run("a b c d", "d c b a"), 1);
        assert_eq!(run("a b c d e", "b x d a e"), 3);
        assert_eq!(run("a", "b"), 0);
    }
}
