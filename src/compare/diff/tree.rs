//! A standard as a tree of JSON: its lists, and the items in them by id and by place.

use serde_json::Value;

use super::edit::{Part, Place, Slot};
use crate::documents::standard::Draft;
use crate::reading::digest::Digest;

/// The lists of a standard whose items have ids, other than the criteria.
pub(super) const LISTS: [(&str, Part); 6] = [
    ("themes", Part::Theme),
    ("facts", Part::Fact),
    ("measures", Part::Measure),
    ("evidence_kinds", Part::EvidenceKind),
    ("roles", Part::Role),
    ("retired", Part::Retired),
];

pub(super) fn digest_of(value: &Value) -> Digest {
    Digest::of("part", value)
}

pub(super) fn tree(draft: &Draft) -> Value {
    // INVARIANT: every standard serialises.
    serde_json::to_value(draft).unwrap_or_default()
}

pub(super) fn id_of(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}

pub(super) fn items<'v>(of: &'v Value, list: &str) -> &'v [Value] {
    of.get(list)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

/// An item without what has edits of its own.
pub(super) fn bare(item: &Value) -> Value {
    let mut item = item.clone();
    if let Some(object) = item.as_object_mut() {
        object.remove("requirements");
    }
    item
}

/// Every criterion and requirement by its place.
pub(super) fn flat(root: &Value) -> std::collections::BTreeMap<Place, &Value> {
    let mut all = std::collections::BTreeMap::new();
    for criterion in items(root, "criteria") {
        all.insert(Place::of(Part::Criterion, criterion), criterion);
        for requirement in items(criterion, "requirements") {
            all.insert(Place::of(Part::Requirement, requirement), requirement);
        }
    }
    all
}

/// What an edit sets a key of.
pub(super) fn find<'v>(root: &'v mut Value, at: &Place) -> Option<&'v mut Value> {
    let named = |item: &&mut Value| {
        at.id
            .as_ref()
            .is_some_and(|id| id_of(item) == Some(id.as_str()))
    };
    let list = match at.of {
        Part::Standard => return Some(root),
        Part::Requirement => {
            let criteria = root.get_mut("criteria")?.as_array_mut()?;
            return criteria
                .iter_mut()
                .filter_map(|one| one.get_mut("requirements")?.as_array_mut())
                .flatten()
                .find(named);
        }
        part => list_name(part),
    };
    root.get_mut(list)?.as_array_mut()?.iter_mut().find(named)
}

fn list_name(part: Part) -> &'static str {
    let known = LISTS.iter().find(|(_, known)| *known == part);
    known.map_or("criteria", |(list, _)| list)
}

/// The list that a slot is in, made where it is not there yet.
fn list_of<'v>(root: &'v mut Value, part: Part, slot: &Slot) -> Option<&'v mut Vec<Value>> {
    let (owner, name) = match (part, &slot.criterion) {
        (Part::Requirement, Some(criterion)) => {
            let at = Place::known(Part::Criterion, criterion);
            (find(root, &at)?, "requirements")
        }
        (Part::Requirement, None) => return None,
        _ => (root, list_name(part)),
    };
    let list = owner.as_object_mut()?.entry(name);
    list.or_insert(Value::Array(Vec::new())).as_array_mut()
}

pub(super) fn put(root: &mut Value, part: Part, slot: &Slot, item: Value) -> Option<()> {
    let list = list_of(root, part, slot)?;
    let index = usize::try_from(slot.index).ok()?;
    (index <= list.len()).then(|| list.insert(index, item))
}

pub(super) fn take(root: &mut Value, part: Part, slot: &Slot) -> Option<Value> {
    let list = list_of(root, part, slot)?;
    let index = usize::try_from(slot.index).ok()?;
    (index < list.len()).then(|| list.remove(index))
}
