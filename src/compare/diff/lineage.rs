//! Which requirements of two revisions are the same one, and what is said of their words.
//!
//! By id, and by what the newer revision declares; never by number or likeness.

use std::collections::{BTreeMap, BTreeSet};

use semver::Version;

use super::document::ChangeKind;
use super::edit::Part;
use super::incomparable::Incomparables;
use crate::base::id::Id;
use crate::compare::proof::{Link, Wordings};
use crate::documents::standard::{
    AttestedLanguage, Criterion, Derivation, Draft, EvidenceKind, Relation, Requirement,
    WordsChange,
};
use crate::reading::text::Text;

/// What became of requirements, with what is known of their words.
pub(super) struct Linked<'d> {
    pub link: Link<'d>,
    pub change: ChangeKind,
}

/// What changed about a text in two languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    Same,
    /// One language changed, and the author says that it still says the same.
    Corrected,
    /// One language changed, and nobody looked at the other.
    Stale,
    Attested(WordsChange),
    Unattested,
}

/// A text that both revisions have: whose it is, its key, and how it changed.
pub(super) type TitledWording<'d> = (Part, &'d Id, &'static str, Wording);

/// A link with more requirements than this on one side is not compared: what is said of it would be
/// said of each pair of them.
const MOST_LINKED: usize = 100;

/// Whether a link has too many requirements to be compared.
pub(super) fn is_huge(link: &Link<'_>) -> bool {
    link.from.len().max(link.to.len()) > MOST_LINKED
}

/// Two revisions, with all that the comparison looks up.
pub(super) struct Lineage<'d> {
    pub from: &'d Draft,
    pub to: &'d Draft,
    from_owner: BTreeMap<&'d Id, &'d Criterion>,
    to_owner: BTreeMap<&'d Id, &'d Criterion>,
    from_requirement: BTreeMap<&'d Id, &'d Requirement>,
    to_requirement: BTreeMap<&'d Id, &'d Requirement>,
    from_criteria: BTreeMap<&'d Id, usize>,
    /// What the author says of words of the older revision: of both languages, of English, of Welsh.
    attested: BTreeMap<&'d Id, [Option<WordsChange>; 3]>,
    titles: Vec<TitledWording<'d>>,
    wordings: BTreeMap<(Part, &'d Id, &'static str), Wording>,
}

impl<'d> Lineage<'d> {
    pub fn new(from: &'d Draft, to: &'d Draft) -> Self {
        let owners = |draft: &'d Draft| draft.requirements().map(|(owner, one)| (&one.id, owner));
        let all = |draft: &'d Draft| draft.requirements().map(|(_, one)| (&one.id, one));
        let mut lineage = Self {
            from,
            to,
            from_owner: owners(from).collect(),
            to_owner: owners(to).collect(),
            from_requirement: all(from).collect(),
            to_requirement: all(to).collect(),
            from_criteria: from.criteria.iter().map(|one| &one.id).zip(0..).collect(),
            attested: attested(from, to),
            titles: Vec::new(),
            wordings: BTreeMap::new(),
        };
        lineage.titles = lineage.all_titles();
        let titles = lineage.titles.iter();
        let wordings = titles.map(|&(part, id, key, wording)| ((part, id, key), wording));
        lineage.wordings = wordings.collect();
        lineage
    }

    /// A requirement of the older revision.
    pub fn old(&self, id: &Id) -> Option<&'d Requirement> {
        self.from_requirement.get(id).copied()
    }

    /// A requirement of the newer revision.
    pub fn new_one(&self, id: &Id) -> Option<&'d Requirement> {
        self.to_requirement.get(id).copied()
    }

    /// Every requirement of either revision, each in one link, in the order of the newer one; those
    /// that are gone come last.
    pub fn links(&self) -> Vec<Linked<'d>> {
        if self.to.version >= self.from.version {
            return self.links_onward();
        }
        // The way back is the way there, the other way round.
        let onward = Lineage::new(self.to, self.from);
        let tainted = Incomparables::of(self);
        let mut links = onward.links_onward();
        for Linked { link, change } in &mut links {
            std::mem::swap(&mut link.from, &mut link.to);
            if let Wordings::Attested(said) = link.words {
                link.words = Wordings::Attested(reversed(said));
            }
            let mut all = link.from.iter().chain(&link.to);
            link.incomparable = is_huge(link) || all.any(|one| tainted.touches(one));
            *change = match *change {
                ChangeKind::Added => ChangeKind::Removed,
                ChangeKind::Removed => ChangeKind::Added,
                ChangeKind::Split => ChangeKind::Merged,
                ChangeKind::Merged => ChangeKind::Split,
                same => same,
            };
        }
        links
    }

    fn links_onward(&self) -> Vec<Linked<'d>> {
        let tainted = Incomparables::of(self);
        let mut links: Vec<Linked<'d>> = Vec::new();
        let mut taken: BTreeMap<&Id, usize> = BTreeMap::new();
        for (_, new) in self.to.requirements() {
            let same = self.from_requirement.get(&new.id).copied();
            let sources: Vec<&'d Requirement> = match same {
                Some(same) => vec![same],
                None => (new.derived_from.iter())
                    .filter(|derived| !self.to_requirement.contains_key(&derived.id))
                    .filter_map(|derived| self.from_requirement.get(&derived.id).copied())
                    .collect(),
            };
            // A part of something that another part came out of joins it.
            let known = sources.iter().find_map(|one| taken.get(&one.id).copied());
            match known.and_then(|index| Some((index, links.get_mut(index)?))) {
                Some((index, linked)) => {
                    linked.link.to.push(new);
                    for source in sources {
                        if taken.insert(&source.id, index).is_none() {
                            linked.link.from.push(source);
                        }
                    }
                }
                None => {
                    for source in &sources {
                        taken.insert(&source.id, links.len());
                    }
                    links.push(Linked {
                        link: Link {
                            from: sources,
                            to: vec![new],
                            words: Wordings::Unchanged,
                            incomparable: false,
                        },
                        change: ChangeKind::Unchanged,
                    });
                }
            }
        }
        for (_, old) in self.from.requirements() {
            if !taken.contains_key(&old.id) {
                links.push(Linked {
                    link: Link {
                        from: vec![old],
                        to: Vec::new(),
                        words: Wordings::Unchanged,
                        incomparable: false,
                    },
                    change: ChangeKind::Removed,
                });
            }
        }
        for linked in &mut links {
            linked.change = self.change(&linked.link);
            linked.link.words = self.words(&linked.link);
            let link = &linked.link;
            let mut all = link.from.iter().chain(&link.to);
            linked.link.incomparable = is_huge(link) || all.any(|one| tainted.touches(one));
        }
        links
    }

    fn change(&self, link: &Link<'_>) -> ChangeKind {
        match (link.from.as_slice(), link.to.as_slice()) {
            ([], _) => ChangeKind::Added,
            (_, []) => ChangeKind::Removed,
            (&[old], &[new]) => {
                let moved = match (self.from_owner.get(&old.id), self.to_owner.get(&new.id)) {
                    (Some(old), Some(new)) => old.id != new.id,
                    _ => false,
                };
                match (old == new, moved) {
                    (false, _) => ChangeKind::Changed,
                    (true, true) => ChangeKind::Moved,
                    (true, false) => ChangeKind::Unchanged,
                }
            }
            ([_], _) => ChangeKind::Split,
            _ => ChangeKind::Merged,
        }
    }

    fn words(&self, link: &Link<'_>) -> Wordings {
        match (link.from.as_slice(), link.to.as_slice()) {
            ([], _) | (_, []) => Wordings::Unchanged,
            (&[old], &[new]) if old.id == new.id => {
                match self.wording(&new.id, &old.statement, &new.statement) {
                    Wording::Same | Wording::Corrected | Wording::Stale => Wordings::Unchanged,
                    Wording::Attested(change) => Wordings::Attested(change),
                    Wording::Unattested => Wordings::Unattested,
                }
            }
            (&[old], &[new]) if same_words(&old.statement, &new.statement) => Wordings::Unchanged,
            (old, new) => {
                let old: BTreeSet<&Id> = old.iter().map(|one| &one.id).collect();
                let told = new.iter().flat_map(|one| {
                    let of = |derived: &&Derivation| old.contains(&derived.id);
                    one.derived_from
                        .iter()
                        .filter(of)
                        .map(|derived| derived.words)
                });
                match told.reduce(together).flatten() {
                    Some(change) => Wordings::Attested(change),
                    None => Wordings::Unattested,
                }
            }
        }
    }

    /// What changed about a text that has the same owner in both revisions.
    pub fn wording(&self, id: &Id, old: &Text, new: &Text) -> Wording {
        let (en, cy) = (old.en != new.en, old.cy != new.cy);
        if !en && !cy {
            return Wording::Same;
        }
        let said = |language| self.attested(id, language);
        let both = said(AttestedLanguage::Both);
        if en && cy {
            let apart = together(said(AttestedLanguage::En), said(AttestedLanguage::Cy));
            return match both.or(apart) {
                Some(change) => Wording::Attested(change),
                None => Wording::Unattested,
            };
        }
        let alone = match en {
            true => said(AttestedLanguage::En),
            false => said(AttestedLanguage::Cy),
        };
        match (alone, both) {
            (Some(WordsChange::Equal), _) => Wording::Corrected,
            (Some(change), _) | (None, Some(change)) => Wording::Attested(change),
            (None, None) => Wording::Stale,
        }
    }

    /// What the later of the two revisions says of words of the earlier one.
    fn attested(&self, id: &Id, language: AttestedLanguage) -> Option<WordsChange> {
        let [both, en, cy] = self.attested.get(id).copied()?;
        match language {
            AttestedLanguage::Both => both,
            AttestedLanguage::En => en,
            AttestedLanguage::Cy => cy,
        }
    }

    /// Texts of criteria and vocabulary that both revisions have, with how they changed.
    pub fn titles(&self) -> &[TitledWording<'d>] {
        &self.titles
    }

    /// How one of these texts changed.
    pub fn title(&self, part: Part, id: &Id, key: &str) -> Option<Wording> {
        let key = KEYS.into_iter().find(|known| *known == key)?;
        self.wordings.get(&(part, id, key)).copied()
    }

    fn all_titles(&self) -> Vec<TitledWording<'d>> {
        let mut titles = Vec::new();
        let mut add = |part, id: &'d Id, key, old: Option<&Text>, new: Option<&Text>| {
            if let (Some(old), Some(new)) = (old, new) {
                titles.push((part, id, key, self.wording(id, old, new)));
            }
        };
        let (from, to) = (self.from, self.to);
        let facts: BTreeMap<&Id, &Text> = named(from.facts.iter().map(|one| (&one.id, &one.title)));
        let measures: BTreeMap<&Id, &Text> =
            named(from.measures.iter().map(|one| (&one.id, &one.title)));
        let kinds: BTreeMap<&Id, &EvidenceKind> =
            named(from.evidence_kinds.iter().map(|one| (&one.id, one)));
        for new in &to.criteria {
            let old = self.from_criteria.get(&new.id);
            if let Some(old) = old.and_then(|&index| from.criteria.get(index)) {
                add(
                    Part::Criterion,
                    &new.id,
                    "title",
                    Some(&old.title),
                    Some(&new.title),
                );
                let (old, now) = (old.intent.as_ref(), new.intent.as_ref());
                add(Part::Criterion, &new.id, "intent", old, now);
            }
        }
        for new in &to.facts {
            let old = facts.get(&new.id).copied();
            add(Part::Fact, &new.id, "title", old, Some(&new.title));
        }
        for new in &to.measures {
            let old = measures.get(&new.id).copied();
            add(Part::Measure, &new.id, "title", old, Some(&new.title));
        }
        for new in &to.evidence_kinds {
            if let Some(old) = kinds.get(&new.id) {
                let part = Part::EvidenceKind;
                add(part, &new.id, "title", Some(&old.title), Some(&new.title));
                let (old, now) = (old.description.as_ref(), new.description.as_ref());
                add(part, &new.id, "description", old, now);
            }
        }
        titles
    }

    /// The first criterion of the older revision that one of the newer came out of.
    pub fn source_of_criterion(&self, criterion: &Criterion) -> Option<&'d Criterion> {
        let derived = criterion.derived_from.iter();
        let sources = derived.filter(|one| one.relation != Relation::Same);
        let first = sources
            .filter_map(|one| self.from_criteria.get(&one.id))
            .min();
        self.from.criteria.get(*first?)
    }
}

/// The keys of texts that are compared by their words.
const KEYS: [&str; 3] = ["title", "intent", "description"];

/// By id; of two alike the first.
fn named<'d, T>(all: impl Iterator<Item = (&'d Id, T)>) -> BTreeMap<&'d Id, T> {
    let mut by_id = BTreeMap::new();
    for (id, one) in all {
        by_id.entry(id).or_insert(one);
    }
    by_id
}

/// What the later of two revisions says of words of the earlier one, as seen from the newer: of both
/// languages, of English, of Welsh. What it says first holds.
fn attested<'d>(from: &'d Draft, to: &'d Draft) -> BTreeMap<&'d Id, [Option<WordsChange>; 3]> {
    let mut attested: BTreeMap<&Id, [Option<WordsChange>; 3]> = BTreeMap::new();
    let mut add = |draft: &'d Draft, of: &Version, seen: fn(WordsChange) -> WordsChange| {
        for one in draft.attestations.iter().filter(|one| one.from == *of) {
            let [both, en, cy] = attested.entry(&one.id).or_default();
            let said = match one.language {
                AttestedLanguage::Both => both,
                AttestedLanguage::En => en,
                AttestedLanguage::Cy => cy,
            };
            said.get_or_insert(seen(one.words));
        }
    };
    add(to, &from.version, |words| words);
    add(from, &to.version, reversed);
    attested
}

pub(super) fn same_words(old: &Text, new: &Text) -> bool {
    old.en == new.en && old.cy == new.cy
}

/// What two attestations say together; nothing where one of them is missing.
fn together(a: Option<WordsChange>, b: Option<WordsChange>) -> Option<WordsChange> {
    let (a, b) = (a?, b?);
    Some(match (a, b) {
        (a, b) if a == b => a,
        (WordsChange::Equal, other) | (other, WordsChange::Equal) => other,
        _ => WordsChange::Different,
    })
}

fn reversed(change: WordsChange) -> WordsChange {
    match change {
        WordsChange::Stricter => WordsChange::Looser,
        WordsChange::Looser => WordsChange::Stricter,
        same => same,
    }
}
