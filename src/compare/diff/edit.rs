//! Edits: what has to be done to the text of one revision to get another, and back.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::arrange::{self, Shift};
use super::json::Json;
use super::tree::{LISTS, bare, digest_of, find, flat, id_of, items, put, take, tree};
use crate::base::id::Id;
use crate::documents::standard::Draft;
use crate::engine::standard::Standard;
use crate::reading::define::{generated, variants, words};
use crate::reading::digest::Digest;
use crate::reading::finding::Findings;

words! {
    /// A part of a standard that has an id of its own, or the standard itself.
    #[derive(PartialOrd, Ord)]
    pub enum Part {
        /// The standard.
        Standard = "standard",
        /// A theme.
        Theme = "theme",
        /// A fact.
        Fact = "fact",
        /// A measure.
        Measure = "measure",
        /// A kind of evidence.
        EvidenceKind = "evidence-kind",
        /// A role.
        Role = "role",
        /// A criterion.
        Criterion = "criterion",
        /// A requirement.
        Requirement = "requirement",
        /// A criterion or requirement that is retired.
        Retired = "retired",
    }
}

generated! {
    /// Which part of a standard something is about.
    #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Place {
        /// What it is.
        pub of: Part,
        /// Its id; absent where it is the standard itself.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub id: Option<Id>,
    }
}

generated! {
    /// Where an item stands in its list, counted from 0.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Slot {
        /// The criterion, where the item is a requirement.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub criterion: Option<Id>,
        /// Its place in the list.
        pub index: u32,
    }
}

variants! {
    [rename_all = "snake_case"]
    /// One edit to the text of a standard.
    ///
    /// Each holds what it replaces, and its digest, so that it can be refused where something else
    /// stands there, and be undone.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Edit {
        /// Gives a key another value, or takes it away.
        Set(SetEdit),
        /// Adds an item to a list.
        Add(ItemEdit),
        /// Removes an item from a list.
        Remove(ItemEdit),
        /// Takes an item out of its list and puts it elsewhere.
        Move(MoveEdit),
    }
}

generated! {
    /// A key and its values before and after; absent where the key is.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SetEdit {
        /// Of what.
        pub at: Place,
        /// The key.
        pub key: String,
        /// The digest of the value before.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub was: Option<Digest>,
        /// The value before.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub from: Option<Json>,
        /// The value after.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub to: Option<Json>,
    }
}

generated! {
    /// An item that is added or removed; a criterion stands here without its requirements, which have
    /// edits of their own.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ItemEdit {
        /// What it is.
        pub at: Place,
        /// Where it stands.
        pub slot: Slot,
        /// The digest of the item, where it is removed.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub was: Option<Digest>,
        /// The item.
        pub item: Json,
    }
}

generated! {
    /// An item that moves: it is taken out first, and then put in.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct MoveEdit {
        /// What it is.
        pub at: Place,
        /// The digest of the item.
        pub was: Digest,
        /// Where it stood.
        pub from: Slot,
        /// Where it stands then.
        pub to: Slot,
    }
}

/// The edits from one revision to another, in the order in which they are made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Edits(pub Vec<Edit>);

/// Why edits cannot be applied to a standard.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// Something else stands where an edit replaces something.
    #[error("edit {edit} does not fit: {part} `{id}` is not as the edit has it")]
    Conflict {
        /// The place of the edit among the edits, from 0.
        edit: usize,
        /// What it is about.
        part: Part,
        /// Its id, or that of the standard.
        id: Id,
    },
    /// What comes out is not a standard.
    #[error("what comes out is not a standard: {0}")]
    NotAStandard(Findings),
}

impl Edits {
    /// The edits that make `new` of `old`; items are matched by id alone, which in a standard stands
    /// once.
    pub fn between(old: &Standard, new: &Standard) -> Self {
        let (old, new) = (tree(old.document()), tree(new.document()));
        let mut edits = Vec::new();
        let whole = Place::standard();
        let nested = |key: &str| key == "criteria" || LISTS.iter().any(|(list, _)| *list == key);
        set_edits(&whole, &old, &new, nested, &mut edits);
        for (list, part) in LISTS {
            let (old, new) = (items(&old, list), items(&new, list));
            arrange::one_list(part, old, new, &mut edits);
            let known: BTreeMap<_, _> = old.iter().map(|one| (id_of(one), one)).collect();
            for after in new {
                if let Some(before) = known.get(&id_of(after)) {
                    set_edits(
                        &Place::of(part, after),
                        before,
                        after,
                        |_| false,
                        &mut edits,
                    );
                }
            }
        }
        arrange::criteria(items(&old, "criteria"), items(&new, "criteria"), &mut edits);
        let (before, after) = (flat(&old), flat(&new));
        for (place, after) in &after {
            if let Some(before) = before.get(place) {
                let nested = |key: &str| key == "requirements";
                set_edits(place, before, after, nested, &mut edits);
            }
        }
        Self(edits)
    }

    /// The edits that undo these.
    pub fn inverted(&self) -> Self {
        Self(self.0.iter().rev().map(Edit::inverted).collect())
    }

    /// What a standard becomes by these edits.
    ///
    /// # Errors
    /// [`EditError`] where an edit does not find what it replaces.
    pub fn apply(&self, to: &Draft) -> Result<Draft, EditError> {
        let mut root = tree(to);
        for (place, edit) in self.0.iter().enumerate() {
            edit.apply(&mut root).ok_or_else(|| EditError::Conflict {
                edit: place,
                part: edit.at().of,
                id: edit.at().id.clone().unwrap_or_else(|| to.id.clone()),
            })?;
        }
        Draft::from_json(&Json(root).to_string()).map_err(EditError::NotAStandard)
    }
}

impl Edit {
    /// What it is about.
    pub fn at(&self) -> &Place {
        match self {
            Self::Set(edit) => &edit.at,
            Self::Add(edit) | Self::Remove(edit) => &edit.at,
            Self::Move(edit) => &edit.at,
        }
    }

    fn inverted(&self) -> Self {
        match self.clone() {
            Self::Set(edit) => Self::Set(SetEdit {
                was: edit.to.as_ref().map(Json::digest),
                from: edit.to,
                to: edit.from,
                ..edit
            }),
            Self::Add(edit) => Self::Remove(ItemEdit {
                was: Some(edit.item.digest()),
                ..edit
            }),
            Self::Remove(edit) => Self::Add(ItemEdit { was: None, ..edit }),
            Self::Move(edit) => Self::Move(MoveEdit {
                from: edit.to,
                to: edit.from,
                ..edit
            }),
        }
    }

    /// Makes the edit; `None` where something else stands there.
    fn apply(&self, root: &mut Value) -> Option<()> {
        match self {
            Self::Set(edit) => {
                let object = find(root, &edit.at)?.as_object_mut()?;
                let now = object.get(&edit.key).map(digest_of);
                if now != edit.was {
                    return None;
                }
                match &edit.to {
                    Some(value) => object.insert(edit.key.clone(), value.0.clone()),
                    None => object.remove(&edit.key),
                };
                Some(())
            }
            Self::Add(edit) => put(root, edit.at.of, &edit.slot, edit.item.0.clone()),
            Self::Remove(edit) => {
                let taken = take(root, edit.at.of, &edit.slot)?;
                let childless = items(&taken, "requirements").is_empty();
                (childless && Some(digest_of(&bare(&taken))) == edit.was).then_some(())
            }
            Self::Move(edit) => {
                let taken = take(root, edit.at.of, &edit.from)?;
                if digest_of(&bare(&taken)) != edit.was {
                    return None;
                }
                put(root, edit.at.of, &edit.to, taken)
            }
        }
    }
}

impl Place {
    pub(super) fn standard() -> Self {
        Self {
            of: Part::Standard,
            id: None,
        }
    }

    pub(super) fn of(of: Part, item: &Value) -> Self {
        Self {
            of,
            id: id_of(item).and_then(|id| id.parse().ok()),
        }
    }

    pub(super) fn known(of: Part, id: &Id) -> Self {
        Self {
            of,
            id: Some(id.clone()),
        }
    }
}

fn set_edits(
    at: &Place,
    old: &Value,
    new: &Value,
    nested: impl Fn(&str) -> bool,
    edits: &mut Vec<Edit>,
) {
    let (Some(old), Some(new)) = (old.as_object(), new.as_object()) else {
        return;
    };
    let in_order = |keys: serde_json::map::Keys<'_>| keys.cloned().collect::<BTreeSet<_>>();
    let (kept, all) = (in_order(old.keys()), in_order(new.keys()));
    let keys = kept.iter().chain(all.difference(&kept));
    for key in keys.filter(|key| !nested(key)) {
        let (from, to) = (old.get(key), new.get(key));
        if from != to {
            edits.push(Edit::Set(SetEdit {
                at: at.clone(),
                key: key.clone(),
                was: from.map(digest_of),
                from: from.cloned().map(Json),
                to: to.cloned().map(Json),
            }));
        }
    }
}

impl From<Shift> for Edit {
    fn from(step: Shift) -> Self {
        let Shift { at, from, to, item } = step;
        let was = digest_of(&item);
        let item = Json(item);
        match (from, to) {
            (Some(from), Some(to)) => Self::Move(MoveEdit { at, was, from, to }),
            (Some(slot), None) => Self::Remove(ItemEdit {
                at,
                slot,
                was: Some(was),
                item,
            }),
            (None, to) => Self::Add(ItemEdit {
                at,
                // INVARIANT: a step goes somewhere.
                slot: to.unwrap_or(Slot {
                    criterion: None,
                    index: 0,
                }),
                was: None,
                item,
            }),
        }
    }
}
