//! Whether an item of evidence counts on a day, and if not why not: asked here, and nowhere else.

use std::collections::BTreeSet;

use crate::base::decimal::Decimal;
use crate::base::id::Id;
use crate::documents::assessment::Evidence;
use crate::documents::report::NotCounted;
use crate::engine::plan::{Filter, Plan, PlannedKind};

/// An item of evidence in hand, looked up once for all filters.
pub(crate) struct Counting<'p> {
    plan: &'p Plan,
    /// How many items were looked at; what was marked in another turn is not of this item.
    turn: u32,
    tags: Marks<u32>,
    languages: Marks<u32>,
    figures: Marks<(u32, Decimal)>,
}

/// What was last marked at each place.
struct Marks<T>(Vec<T>);

impl<T> Marks<T> {
    fn mark(&mut self, place: Option<usize>, mark: T) {
        if let Some(known) = place.and_then(|place| self.0.get_mut(place)) {
            *known = mark;
        }
    }
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
            tags: Marks(vec![0; words.tags.len()]),
            languages: Marks(vec![0; words.languages.len()]),
            figures: Marks(vec![(0, Decimal::from(0)); words.measures.len()]),
        }
    }

    /// Looks at another item, of a kind; whether it has only tags that the kind has, and figures that are allowed.
    pub fn look(&mut self, kind: &PlannedKind, item: &Evidence) -> bool {
        self.turn += 1;
        let mut is_known = true;
        for tag in &item.tags {
            let place = kind.tags.get(tag);
            is_known &= place.is_some();
            self.tags.mark(place.copied().flatten(), self.turn);
        }
        for language in &item.languages {
            let place = self.plan.lexicon.languages.index_of(language);
            self.languages.mark(place, self.turn);
        }
        for (id, figure) in &item.measures {
            let known = kind.measures.get(id);
            is_known &= known.is_some_and(|one| one.measure.allows(*figure));
            let place = known.and_then(|one| one.place);
            self.figures.mark(place, (self.turn, *figure));
        }
        is_known
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
        match self.figures.0.get(measure) {
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
        let has = |marks: &Marks<u32>, index: &usize| marks.0.get(*index) == Some(&self.turn);
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
