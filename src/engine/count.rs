//! Whether an item of evidence counts on a day, and if not why not: asked here, and nowhere else.

use std::collections::BTreeSet;

use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::assessment::Evidence;
use crate::documents::report::NotCounted;
use crate::engine::plan::{Filter, Plan};

/// An item of evidence in hand, looked up once for all filters.
pub(crate) struct Counting<'p> {
    plan: &'p Plan,
    /// How many items were looked at; what was marked in another turn is not of this item.
    turn: u32,
    tags: Vec<u32>,
    languages: Vec<u32>,
    figures: Vec<(u32, Decimal)>,
}

/// The days on which an item counts, as far as it says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub first: i32,
    pub expires: Option<i32>,
}

/// The last day on which an item counts, and what ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Last {
    pub day: i32,
    pub expires: bool,
}

impl<'p> Counting<'p> {
    pub fn new(plan: &'p Plan) -> Self {
        let words = &plan.lexicon;
        Self {
            plan,
            turn: 0,
            tags: vec![0; words.tags.len()],
            languages: vec![0; words.languages.len()],
            figures: vec![(0, Decimal::from(0)); words.measures.len()],
        }
    }

    /// Looks at another item.
    pub fn look(&mut self, item: &Evidence) {
        self.turn += 1;
        let words = &self.plan.lexicon;
        let lists = [
            (&item.tags, &words.tags, &mut self.tags),
            (&item.languages, &words.languages, &mut self.languages),
        ];
        for (ids, known, marks) in lists {
            for index in ids.iter().filter_map(|id| known.index_of(id)) {
                if let Some(mark) = marks.get_mut(index) {
                    *mark = self.turn;
                }
            }
        }
        for (id, figure) in &item.measures {
            let index = words.measures.index_of(id);
            if let Some(stated) = index.and_then(|index| self.figures.get_mut(index)) {
                *stated = (self.turn, *figure);
            }
        }
    }

    /// Why the item in hand, of a kind that a filter asks for, does not count in it on a day.
    pub fn refuses(
        &self,
        filter: usize,
        window: Option<i32>,
        item: &Evidence,
        day: i32,
    ) -> Option<NotCounted> {
        self.never(filter, item)
            .or_else(|| Days::of(item).refuse(window, day))
    }

    /// Why the item in hand never counts in a filter, whatever the day.
    pub fn never(&self, filter: usize, item: &Evidence) -> Option<NotCounted> {
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
        match self.figures.get(measure) {
            Some((turn, figure)) if *turn == self.turn => match bound.holds(*figure) {
                true => None,
                false => Some(NotCounted::MeasureOutOfBound),
            },
            _ => Some(NotCounted::MeasureAbsent),
        }
    }

    /// Whether the item in hand lacks a tag or a language that a filter asks for.
    pub fn lacks_word(&self, filter: usize) -> Option<NotCounted> {
        let needs = self.plan.needs.get(filter)?;
        let has = |marks: &[u32], index: &usize| marks.get(*index) == Some(&self.turn);
        if !needs.tags.iter().all(|tag| has(&self.tags, tag)) {
            return Some(NotCounted::LacksTag);
        }
        if !(needs.languages.iter()).all(|one| has(&self.languages, one)) {
            return Some(NotCounted::LacksLanguage);
        }
        None
    }
}

impl Days {
    pub fn of(item: &Evidence) -> Self {
        Self {
            first: item.collected.day(),
            expires: item.expires.map(|day| day.day()),
        }
    }

    /// Why an item does not count on a day, given its greatest age.
    fn refuse(self, window: Option<i32>, day: i32) -> Option<NotCounted> {
        let age = day.saturating_sub(self.first);
        if age < 0 {
            Some(NotCounted::NotYetCollected)
        } else if self.expires.is_some_and(|expires| expires < day) {
            Some(NotCounted::Expired)
        } else if window.is_some_and(|window| age > window) {
            Some(NotCounted::TooOld)
        } else {
            None
        }
    }

    /// The last day on which an item counts, given its greatest age.
    pub fn last(self, window: Option<i32>) -> Option<Last> {
        let aged = window.map(|days| Last {
            day: self.first.saturating_add(days),
            expires: false,
        });
        let expired = self.expires.map(|day| Last { day, expires: true });
        aged.into_iter().chain(expired).min_by_key(|last| last.day)
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
