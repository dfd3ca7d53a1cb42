//! On which days an item of evidence counts, and in which filters.

use crate::documents::assessment::Evidence;
use crate::engine::plan::{Plan, Seen};

/// The days on which an item counts, and in which filters.
#[derive(Clone, Debug)]
pub(crate) struct Lifetime {
    pub item: usize,
    /// The place of its kind in the plan.
    pub kind: usize,
    pub first: i32,
    pub expires: Option<i32>,
    /// The filters in which it ever counts, a bit for each in the order of the kind.
    fits: Box<[u64]>,
}

/// The last day on which an item counts, and what ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Last {
    pub day: i32,
    pub expires: bool,
}

impl Lifetime {
    /// The days of an item, which `seen` looks at, by the places of its kind and its own; `None` where it
    /// never counts.
    pub fn of(
        plan: &Plan,
        seen: &Seen<'_>,
        kind: usize,
        index: usize,
        item: &Evidence,
    ) -> Option<Self> {
        let filters = plan.kinds.items.get(kind)?.filters.as_slice();
        let first = item.collected.day();
        let expires = item.expires.map(|day| day.day());
        if filters.is_empty() || expires.is_some_and(|last| last < first) {
            return None;
        }
        let mut fits = vec![0_u64; filters.len().div_ceil(64)];
        for (bits, filters) in fits.iter_mut().zip(filters.chunks(64)) {
            for (bit, filter) in filters.iter().enumerate() {
                *bits |= u64::from(seen.refuses(*filter, item).is_none()) << bit;
            }
        }
        fits.iter().any(|bits| *bits != 0).then(|| Self {
            item: index,
            kind,
            first,
            expires,
            fits: fits.into(),
        })
    }

    /// The filters in which the item counts on a day.
    pub fn counts_on<'p>(&'p self, plan: &'p Plan, day: i32) -> impl Iterator<Item = usize> + 'p {
        let begun = self.first <= day;
        let filters = self
            .filters(plan)
            .filter(move |(_, last)| begun && last.is_none_or(|last| day <= last.day));
        filters.map(|(filter, _)| filter)
    }

    /// In how many filters the item ever counts.
    pub fn number_of_filters(&self) -> usize {
        let each = self.fits.iter().map(|bits| bits.count_ones());
        each.map(|number| usize::try_from(number).unwrap_or(usize::MAX))
            .sum()
    }

    /// The filters in which the item ever counts, each with the last day on which it does.
    pub fn filters<'p>(
        &'p self,
        plan: &'p Plan,
    ) -> impl Iterator<Item = (usize, Option<Last>)> + 'p {
        let kind = plan.kinds.items.get(self.kind);
        let words = self.fits.iter().enumerate();
        let fitting = words.flat_map(|(word, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = usize::try_from(left.trailing_zeros()).ok()?;
                left &= left.checked_sub(1)?;
                Some(word * 64 + bit)
            })
        });
        fitting.filter_map(move |bit| {
            let kind = kind?;
            let window = kind.asks.get(bit)?.window;
            Some((*kind.filters.get(bit)?, self.last(window)))
        })
    }

    /// The last day on which the item counts in a filter, where it ever does.
    pub(super) fn last_in(&self, plan: &Plan, filter: usize) -> Option<Option<Last>> {
        let kind = plan.kinds.items.get(self.kind)?;
        let bit = kind.filters.binary_search(&filter).ok()?;
        let fits = self.fits.get(bit / 64)? >> (bit % 64) & 1 == 1;
        let window = kind.asks.get(bit)?.window;
        fits.then(|| self.last(window))
    }

    /// The last day on which an item counts, given its greatest age.
    pub(super) fn last(&self, window: Option<i32>) -> Option<Last> {
        let aged = window.map(|days| Last {
            day: self.first.saturating_add(days),
            expires: false,
        });
        let expired = self.expires.map(|day| Last { day, expires: true });
        aged.into_iter().chain(expired).min_by_key(|last| last.day)
    }
}
