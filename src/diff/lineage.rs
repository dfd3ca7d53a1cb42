//! Which requirements of two revisions are the same one, and what is said of their words.
//!
//! By id, and by what the newer revision declares; never by number or likeness.

use std::collections::BTreeMap;

use semver::Version;

use super::document::ChangeKind;
use super::tainted::Tainted;
use crate::id::Id;
use crate::proof::{Link, Words};
use crate::standard::{
    AttestedLanguage, Criterion, Derivation, Draft, Relation, Requirement, WordsChange,
};
use crate::text::Text;

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

/// Two revisions, with all that the comparison looks up.
pub(super) struct Lineage<'d> {
    pub from: &'d Draft,
    pub to: &'d Draft,
    from_owner: BTreeMap<&'d Id, &'d Criterion>,
    to_owner: BTreeMap<&'d Id, &'d Criterion>,
    from_requirement: BTreeMap<&'d Id, &'d Requirement>,
    to_requirement: BTreeMap<&'d Id, &'d Requirement>,
}

impl<'d> Lineage<'d> {
    pub fn new(from: &'d Draft, to: &'d Draft) -> Self {
        let owners = |draft: &'d Draft| draft.requirements().map(|(owner, one)| (&one.id, owner));
        let all = |draft: &'d Draft| draft.requirements().map(|(_, one)| (&one.id, one));
        Self {
            from,
            to,
            from_owner: owners(from).collect(),
            to_owner: owners(to).collect(),
            from_requirement: all(from).collect(),
            to_requirement: all(to).collect(),
        }
    }

    /// Every requirement of either revision, each in one link, in the order of the newer one; those
    /// that are gone come last.
    pub fn links(&self) -> Vec<Linked<'d>> {
        if self.to.version >= self.from.version {
            return self.links_onward();
        }
        // The way back is the way there, the other way round.
        let onward = Lineage::new(self.to, self.from);
        let tainted = Tainted::of(self);
        let mut links = onward.links_onward();
        for Linked { link, change } in &mut links {
            std::mem::swap(&mut link.from, &mut link.to);
            if let Words::Attested(said) = link.words {
                link.words = Words::Attested(reversed(said));
            }
            let mut all = link.from.iter().chain(&link.to);
            link.incomparable = all.any(|one| tainted.touches(one));
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
        let tainted = Tainted::of(self);
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
            match known.and_then(|place| Some((place, links.get_mut(place)?))) {
                Some((place, linked)) => {
                    linked.link.to.push(new);
                    for source in sources {
                        if taken.insert(&source.id, place).is_none() {
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
                            words: Words::Unchanged,
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
                        words: Words::Unchanged,
                        incomparable: false,
                    },
                    change: ChangeKind::Removed,
                });
            }
        }
        for linked in &mut links {
            linked.change = self.change(&linked.link);
            linked.link.words = self.words(&linked.link);
            let mut all = linked.link.from.iter().chain(&linked.link.to);
            linked.link.incomparable = all.any(|one| tainted.touches(one));
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

    fn words(&self, link: &Link<'_>) -> Words {
        match (link.from.as_slice(), link.to.as_slice()) {
            ([], _) | (_, []) => Words::Unchanged,
            (&[old], &[new]) if old.id == new.id => {
                match self.wording(&new.id, &old.statement, &new.statement) {
                    Wording::Same | Wording::Corrected | Wording::Stale => Words::Unchanged,
                    Wording::Attested(change) => Words::Attested(change),
                    Wording::Unattested => Words::Unattested,
                }
            }
            (&[old], &[new]) if same_words(&old.statement, &new.statement) => Words::Unchanged,
            (old, new) => {
                let told = new.iter().flat_map(|one| {
                    let of = |derived: &&Derivation| old.iter().any(|old| old.id == derived.id);
                    one.derived_from
                        .iter()
                        .filter(of)
                        .map(|derived| derived.words)
                });
                match told.reduce(together).flatten() {
                    Some(change) => Words::Attested(change),
                    None => Words::Unattested,
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
        let find = |draft: &Draft, from: &Version| {
            let of = draft
                .attestations
                .iter()
                .find(|one| one.id == *id && one.from == *from && one.language == language);
            of.map(|one| one.words)
        };
        find(self.to, &self.from.version)
            .or_else(|| find(self.from, &self.to.version).map(reversed))
    }

    /// Texts of criteria and vocabulary that both revisions have, with how they changed.
    pub fn titles(&self) -> Vec<(super::edit::Part, &'d Id, &'static str, Wording)> {
        use super::edit::Part;
        let mut titles = Vec::new();
        let mut add = |part, id: &'d Id, key, old: Option<&Text>, new: Option<&Text>| {
            if let (Some(old), Some(new)) = (old, new) {
                titles.push((part, id, key, self.wording(id, old, new)));
            }
        };
        let (from, to) = (self.from, self.to);
        for new in &to.criteria {
            if let Some(old) = from.criteria.iter().find(|old| old.id == new.id) {
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
            let old = from.facts.iter().find(|old| old.id == new.id);
            add(
                Part::Fact,
                &new.id,
                "title",
                old.map(|old| &old.title),
                Some(&new.title),
            );
        }
        for new in &to.measures {
            let old = from.measures.iter().find(|old| old.id == new.id);
            add(
                Part::Measure,
                &new.id,
                "title",
                old.map(|old| &old.title),
                Some(&new.title),
            );
        }
        for new in &to.evidence_kinds {
            if let Some(old) = from.evidence_kinds.iter().find(|old| old.id == new.id) {
                let part = Part::EvidenceKind;
                add(part, &new.id, "title", Some(&old.title), Some(&new.title));
                let (old, now) = (old.description.as_ref(), new.description.as_ref());
                add(part, &new.id, "description", old, now);
            }
        }
        titles
    }

    /// Criteria of the newer revision that came out of one of the older.
    pub fn source_of_criterion(&self, criterion: &Criterion) -> Option<&'d Criterion> {
        let mut from = self.from.criteria.iter();
        from.find(|old| {
            let mut derived = criterion.derived_from.iter();
            derived.any(|one| one.id == old.id && one.relation != Relation::Same)
        })
    }
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
