//! The vocabulary of a draft, as its rules look it up.

use crate::base::id::Id;
use crate::documents::standard::Titled;
use crate::documents::standard::{Draft, EvidenceKind, Fact, Measure};
use crate::reading::suggest::Suggestions;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// The vocabulary of a draft by id; of ids used twice, the last.
pub(super) struct Vocabulary<'d> {
    pub facts: BTreeMap<&'d Id, (&'d Fact, BTreeSet<&'d Id>)>,
    pub kinds: BTreeMap<&'d Id, PlainKind<'d>>,
    pub measures: BTreeMap<&'d Id, &'d Measure>,
    pub suggestions: &'d Suggestions,
}

/// What items of a kind can carry and state.
pub(super) struct PlainKind<'d> {
    pub id: &'d Id,
    pub tags: FxHashSet<&'d Id>,
    /// The tags in the order in which they are declared.
    pub declared: &'d [Titled],
    pub measures: BTreeSet<&'d Id>,
}

impl<'d> Vocabulary<'d> {
    pub fn of(draft: &'d Draft, suggestions: &'d Suggestions) -> Self {
        let words = |fact: &'d Fact| -> BTreeSet<&'d Id> {
            fact.r#type.values().iter().map(|value| &value.id).collect()
        };
        let kind = |kind: &'d EvidenceKind| PlainKind {
            id: &kind.id,
            tags: kind.tags.iter().map(|tag| &tag.id).collect(),
            declared: &kind.tags,
            measures: kind.measures.iter().collect(),
        };
        let facts = draft.facts.iter();
        Self {
            facts: facts.map(|one| (&one.id, (one, words(one)))).collect(),
            kinds: draft
                .evidence_kinds
                .iter()
                .map(|one| (&one.id, kind(one)))
                .collect(),
            measures: draft.measures.iter().map(|one| (&one.id, one)).collect(),
            suggestions,
        }
    }
}
