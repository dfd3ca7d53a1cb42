//! An item of evidence in the terms of a plan: whether it passes a filter, and if not why not.

use std::collections::BTreeSet;

use super::{Filter, Plan};
use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::assessment::Evidence;
use crate::documents::report::NotCounted;

/// An item of evidence, looked up once for all filters.
pub(crate) struct Seen<'p> {
    plan: &'p Plan,
    tags: Vec<bool>,
    languages: Vec<bool>,
    figures: Vec<Option<Decimal>>,
}

impl<'p> Seen<'p> {
    pub fn new(plan: &'p Plan) -> Self {
        Self {
            plan,
            tags: vec![false; plan.lexicon.tags.len()],
            languages: vec![false; plan.lexicon.languages.len()],
            figures: vec![None; plan.lexicon.measures.len()],
        }
    }

    /// Looks at another item, and forgets the one before.
    pub fn look(&mut self, item: &Evidence, before: Option<&Evidence>) {
        before.into_iter().for_each(|item| self.mark(item, false));
        self.mark(item, true);
    }

    fn mark(&mut self, item: &Evidence, is_there: bool) {
        let words = &self.plan.lexicon;
        let lists = [
            (&item.tags, &words.tags, &mut self.tags),
            (&item.languages, &words.languages, &mut self.languages),
        ];
        for (ids, indices, marks) in lists {
            for index in ids.iter().filter_map(|id| indices.get(id)) {
                if let Some(mark) = marks.get_mut(*index) {
                    *mark = is_there;
                }
            }
        }
        for (id, figure) in &item.measures {
            let index = words.measures.get(id);
            if let Some(stated) = index.and_then(|index| self.figures.get_mut(*index)) {
                *stated = is_there.then_some(*figure);
            }
        }
    }

    /// Why the item that is looked at, of the right kind, never counts in a filter, whatever the
    /// day.
    pub fn refuses(&self, filter: usize, item: &Evidence) -> Option<NotCounted> {
        if item.withdrawn {
            return Some(NotCounted::Withdrawn);
        }
        if item.counter {
            return Some(NotCounted::CounterEvidence);
        }
        if let Some(because) = self.lacks_word(filter) {
            return Some(because);
        }
        let (measure, bound) = self.plan.needs.get(filter)?.measure?;
        match self.figures.get(measure).copied().flatten() {
            None => Some(NotCounted::MeasureAbsent),
            Some(figure) if !bound.holds(figure) => Some(NotCounted::MeasureOutOfBound),
            Some(_) => None,
        }
    }

    /// Whether the item lacks a tag or a language that a filter asks for.
    pub fn lacks_word(&self, filter: usize) -> Option<NotCounted> {
        let needs = self.plan.needs.get(filter)?;
        let has = |marks: &[bool], index: &usize| marks.get(*index) == Some(&true);
        if !needs.tags.iter().all(|tag| has(&self.tags, tag)) {
            return Some(NotCounted::LacksTag);
        }
        if !(needs.languages.iter()).all(|one| has(&self.languages, one)) {
            return Some(NotCounted::LacksLanguage);
        }
        None
    }
}

impl Filter {
    /// The tags or languages that an item lacks, where that is why it does not count.
    pub fn lacks(&self, item: &Evidence, because: NotCounted) -> Vec<Id> {
        let (needed, has) = match because {
            NotCounted::LacksTag => (&self.tags, &item.tags),
            NotCounted::LacksLanguage => (&self.languages, &item.languages),
            _ => return Vec::new(),
        };
        let has: BTreeSet<&Id> = has.iter().collect();
        let lacks = needed.iter().filter(|one| !has.contains(one));
        lacks.cloned().collect()
    }
}
