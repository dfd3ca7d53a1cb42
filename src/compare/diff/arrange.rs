//! Lists brought into another order with few moves: what stands in a longest run that keeps its
//! order stays, and the rest moves next to the item that it follows.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::edit::{Edit, Part, Place, Slot};
use super::tree::{bare, id_of, items};
use crate::base::id::Id;

/// An item that goes from one slot to another; from nowhere where it is added, to nowhere where it
/// is removed.
pub(super) struct Shift {
    pub at: Place,
    pub from: Option<Slot>,
    pub to: Option<Slot>,
    pub item: Value,
}

/// Lists of ids as they stand between two steps, by the criterion that they belong to.
struct IdLists<'v> {
    part: Part,
    lists: BTreeMap<Option<&'v str>, Order<'v>>,
    /// The list that an id stands in.
    owners: BTreeMap<&'v str, Option<&'v str>>,
    items: BTreeMap<&'v str, &'v Value>,
}

/// The steps that bring one list into the order of another.
pub(super) fn one_list(part: Part, old: &[Value], new: &[Value], edits: &mut Vec<Edit>) {
    let mut lists = IdLists::new(part, [(None, old)], [(None, new)]);
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
    let mut points = IdLists::new(Part::Criterion, [(None, old)], [(None, new)]);
    let mut parts = IdLists::new(Part::Requirement, inside(old), inside(new));
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

impl<'v> IdLists<'v> {
    fn new(
        part: Part,
        old: impl IntoIterator<Item = (Option<&'v str>, &'v [Value])>,
        new: impl IntoIterator<Item = (Option<&'v str>, &'v [Value])>,
    ) -> Self {
        let mut lists = Self {
            part,
            lists: BTreeMap::new(),
            owners: BTreeMap::new(),
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
            let ids = list.iter().filter_map(id_of);
            lists.owners.extend(ids.clone().map(|id| (id, owner)));
            lists.lists.insert(owner, ids.collect());
        }
        lists
    }

    fn remove_all_but(&mut self, kept: &BTreeSet<&str>, edits: &mut Vec<Edit>) {
        let owners: Vec<_> = self.lists.keys().copied().collect();
        for owner in owners {
            let list: Vec<&str> = self.ids(owner);
            for id in list.into_iter().rev().filter(|id| !kept.contains(id)) {
                let from = self.take(id);
                self.step(id, from, None, edits);
            }
        }
    }

    fn arrange(&mut self, owner: Option<&'v str>, wanted: &'v [Value], edits: &mut Vec<Edit>) {
        let wanted: Vec<&str> = wanted.iter().filter_map(id_of).collect();
        let staying = longest_run(&self.ids(owner), &wanted);
        let mut before: Option<&str> = None;
        for id in wanted {
            if !staying.contains(id) {
                let from = self.take(id);
                let list = self.lists.entry(owner).or_default();
                let place = before.and_then(|before| list.position(before));
                let index = place.map_or(0, |place| place + 1);
                list.insert(index, id);
                self.owners.insert(id, owner);
                let to = slot(owner, index);
                if from.as_ref() != Some(&to) {
                    self.step(id, from, Some(to), edits);
                }
            }
            before = Some(id);
        }
    }

    fn ids(&self, owner: Option<&str>) -> Vec<&'v str> {
        let list = self.lists.get(&owner);
        list.map_or_else(Vec::new, |list| list.ids().collect())
    }

    /// Takes an id out of whichever list it is in.
    fn take(&mut self, id: &str) -> Option<Slot> {
        let owner = self.owners.remove(id)?;
        let index = self.lists.get_mut(&owner)?.remove(id)?;
        Some(slot(owner, index))
    }

    fn step(&self, id: &str, from: Option<Slot>, to: Option<Slot>, edits: &mut Vec<Edit>) {
        if let Some(item) = self.items.get(id) {
            edits.push(Edit::from(Shift {
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

/// A list of ids in which each is found, put in and taken out without going through all of it: pieces
/// of some hundred ids, and for each id its piece.
#[derive(Default)]
struct Order<'v> {
    /// The pieces in their order, by their names.
    order: Vec<usize>,
    /// The pieces by their names.
    pieces: Vec<Vec<&'v str>>,
    piece_of: BTreeMap<&'v str, usize>,
}

/// A piece is cut in two where it has more ids than this.
const PIECE: usize = 256;

impl<'v> Order<'v> {
    fn ids(&self) -> impl Iterator<Item = &'v str> {
        let pieces = self.order.iter().filter_map(|&name| self.pieces.get(name));
        pieces.flatten().copied()
    }

    /// The piece of an id, how many ids stand before that, and its place in it.
    fn find(&self, id: &str) -> Option<(usize, usize, usize)> {
        let name = *self.piece_of.get(id)?;
        let earlier = self.order.iter().take_while(|&&one| one != name);
        let before = earlier
            .filter_map(|&one| Some(self.pieces.get(one)?.len()))
            .sum();
        let inside = self.pieces.get(name)?.iter().position(|one| *one == id)?;
        Some((name, before, inside))
    }

    fn position(&self, id: &str) -> Option<usize> {
        let (_, before, inside) = self.find(id)?;
        Some(before + inside)
    }

    fn remove(&mut self, id: &str) -> Option<usize> {
        let (name, before, inside) = self.find(id)?;
        self.piece_of.remove(id);
        self.pieces.get_mut(name)?.remove(inside);
        Some(before + inside)
    }

    fn insert(&mut self, index: usize, id: &'v str) {
        let mut before = 0;
        let mut found = None;
        for (place, &name) in self.order.iter().enumerate() {
            let length = self.pieces.get(name).map_or(0, Vec::len);
            if index <= before + length {
                found = Some((place, name));
                break;
            }
            before += length;
        }
        let (place, name) = found.unwrap_or_else(|| {
            self.pieces.push(Vec::new());
            self.order.push(self.pieces.len() - 1);
            (self.order.len() - 1, self.pieces.len() - 1)
        });
        self.piece_of.insert(id, name);
        let next = self.pieces.len();
        let Some(piece) = self.pieces.get_mut(name) else {
            return;
        };
        piece.insert((index - before).min(piece.len()), id);
        if piece.len() > PIECE {
            let half = piece.split_off(PIECE / 2);
            self.piece_of.extend(half.iter().map(|&id| (id, next)));
            self.pieces.push(half);
            self.order.insert(place + 1, next);
        }
    }
}

impl<'v> FromIterator<&'v str> for Order<'v> {
    fn from_iter<I: IntoIterator<Item = &'v str>>(ids: I) -> Self {
        let mut order = Self::default();
        for id in ids {
            let last = order.order.last().copied();
            let full = |name: &usize| {
                order
                    .pieces
                    .get(*name)
                    .is_none_or(|of| of.len() >= PIECE / 2)
            };
            let name = match last.filter(|name| !full(name)) {
                Some(name) => name,
                None => {
                    order.pieces.push(Vec::new());
                    order.order.push(order.pieces.len() - 1);
                    order.pieces.len() - 1
                }
            };
            if let Some(piece) = order.pieces.get_mut(name) {
                piece.push(id);
            }
            order.piece_of.insert(id, name);
        }
        order
    }
}

#[cfg(test)]
mod tests {
    use super::{Order, longest_run};

    #[test]
    fn an_order_is_a_list() {
        let names: Vec<String> = (0..2_000).map(|number| format!("n{number}")).collect();
        let mut list: Vec<&str> = names.iter().take(1_000).map(String::as_str).collect();
        let mut order: Order<'_> = list.iter().copied().collect();
        let mut seed = 7_usize;
        for id in names.iter().chain(&names) {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let place = list.iter().position(|one| one == id);
            assert_eq!(order.position(id), place);
            assert_eq!(order.remove(id), place);
            if let Some(place) = place {
                list.remove(place);
            }
            let index = (seed >> 20) % (list.len() + 1);
            order.insert(index, id);
            list.insert(index, id);
        }
        assert!(order.ids().eq(list));
        assert_eq!((order.position("none"), order.remove("none")), (None, None));
    }

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
