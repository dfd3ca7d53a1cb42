//! The vocabulary of a revision, by id: what its rules and items are seen with.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;
use sha2::{Digest as _, Sha256};

use crate::base::id::Id;
use crate::documents::rule::{FactTest, FactValue, Rule, Test};
use crate::documents::standard::{Draft, EvidenceKind, Fact, FactType, Measure, Titled};

/// A revision with its vocabulary by id; made once for a comparison.
pub(crate) struct RevisionVocabulary<'d> {
    pub draft: &'d Draft,
    facts: BTreeMap<&'d Id, KnownFact<'d>>,
    kinds: BTreeMap<&'d Id, KnownKind<'d>>,
    measures: BTreeMap<&'d Id, &'d Measure>,
}

/// A fact, with the places of its words.
pub(crate) struct KnownFact<'d> {
    pub fact: &'d Fact,
    words: BTreeMap<&'d Id, i64>,
    /// The same of two facts where their words are, in the same order.
    list: [u8; 32],
}

/// A kind of evidence, with what its items can carry.
pub(crate) struct KnownKind<'d> {
    pub kind: &'d EvidenceKind,
    pub tags: FxHashSet<&'d Id>,
    pub measures: BTreeSet<&'d Id>,
}

impl<'d> RevisionVocabulary<'d> {
    pub fn of(draft: &'d Draft) -> Self {
        let facts = draft.facts.iter().map(|fact| {
            let words = fact.r#type.values();
            (
                &fact.id,
                KnownFact {
                    fact,
                    words: words.iter().map(|word| &word.id).zip(0..).collect(),
                    list: list(words),
                },
            )
        });
        let kinds = draft.evidence_kinds.iter().map(|kind| {
            let known = KnownKind {
                kind,
                tags: kind.tags.iter().map(|tag| &tag.id).collect(),
                measures: kind.measures.iter().collect(),
            };
            (&kind.id, known)
        });
        Self {
            draft,
            facts: facts.collect(),
            kinds: kinds.collect(),
            measures: draft.measures.iter().map(|one| (&one.id, one)).collect(),
        }
    }

    pub fn fact(&self, id: &Id) -> Option<&KnownFact<'d>> {
        self.facts.get(id)
    }

    pub fn kind(&self, id: &Id) -> Option<&KnownKind<'d>> {
        self.kinds.get(id)
    }

    pub fn measure(&self, id: &Id) -> Option<&'d Measure> {
        self.measures.get(id).copied()
    }
}

/// So many words are all gone through: an answer that names one of them names the likeliest.
const FEW: usize = 64;

impl KnownFact<'_> {
    /// How many words it has.
    pub fn words(&self) -> usize {
        self.words.len()
    }

    /// A word for each set of words that tests cannot tell apart, where both revisions have the same
    /// words in the same order: the first, the named, and after each of those the next.
    pub fn words_apart<'t>(
        &self,
        other: &Self,
        tests: impl Iterator<Item = &'t Test>,
    ) -> Option<Vec<&Id>> {
        let (FactType::Choice(words) | FactType::Ordinal(words)) = &self.fact.r#type else {
            return None;
        };
        let alike = self.words.len() > FEW && self.list == other.list;
        alike.then(|| {
            let named = tests.flat_map(|test| test.values());
            let codes = named.filter_map(|value| usize::try_from(self.code(value)?).ok());
            let codes: BTreeSet<usize> =
                codes.flat_map(|code| [code, code + 1]).chain([0]).collect();
            codes
                .into_iter()
                .filter_map(|code| words.get(code).map(|word| &word.id))
                .collect()
        })
    }

    /// The value as a number, as [`FactType::code`] has it.
    pub fn code(&self, value: &FactValue) -> Option<i64> {
        match value {
            FactValue::Word(word) => self.words.get(word).copied(),
            FactValue::Flag(_) | FactValue::Integer(_) => self.fact.r#type.code(value),
        }
    }

    /// The same, where the revision that declares the fact so sees the value.
    pub fn seen(&self, value: &FactValue) -> Option<i64> {
        in_range(&self.fact.r#type, value)
            .then(|| self.code(value))
            .flatten()
    }
}

/// A digest of words in their order.
fn list(words: &[Titled]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for word in words {
        hasher.update(word.id.as_str());
        hasher.update("\n");
    }
    hasher.finalize().into()
}

/// Whether a revision that declares a fact so sees that value.
pub(crate) fn is_declared(r#type: &FactType, value: &FactValue) -> bool {
    in_range(r#type, value) && r#type.code(value).is_some()
}

fn in_range(r#type: &FactType, value: &FactValue) -> bool {
    match (r#type, value) {
        (FactType::Integer(range), FactValue::Integer(value)) => {
            let (min, max) = range.bounds();
            (min..=max).contains(value)
        }
        _ => true,
    }
}

impl Test {
    /// The values that it names.
    pub(crate) fn values(&self) -> &[FactValue] {
        match self {
            Self::Is(value) | Self::AtLeast(value) | Self::AtMost(value) => {
                std::slice::from_ref(value)
            }
            Self::In(values) => values,
            Self::Stated(_) => &[],
        }
    }
}

impl Rule {
    /// Its tests of facts, in the order in which they are written.
    pub(crate) fn fact_tests(&self) -> impl Iterator<Item = &FactTest> {
        self.nodes().filter_map(|rule| match rule {
            Self::Fact(test) => Some(test),
            _ => None,
        })
    }
}
