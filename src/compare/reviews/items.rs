//! Because of evidence: how each item that a requirement rests on fares in both reports.

use std::collections::BTreeSet;

use super::decided::withheld;
use super::document::{Because, ChangedOn};
use super::side::{Altered, Sides, paired};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::compare::migrate::Entered;
use crate::documents::report::{
    EvidenceState, EvidenceUse, NotCounted, ReportedEvidence, RequirementReport, Why,
};

/// What happened to an item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    New,
    Counts(Option<Date>),
    Ages(Option<Date>),
    Expires(Option<Date>),
    Withdrawn,
    Edited,
    Removed,
    Withheld,
}

/// What was seen in the rules that decided.
pub(super) struct Items<'p, 'a> {
    sides: &'p Sides<'a>,
    changes: BTreeSet<(&'a Id, Change)>,
    /// The facts that the rules test.
    pub facts: BTreeSet<&'a Id>,
    /// Whether another number of items counts somewhere.
    pub count_otherwise: bool,
    /// Whether an item changed that one of the reports does not list.
    pub unlisted: bool,
}

/// How an item fares in a test: whether it counts, and if not, why not, where that is known.
#[derive(Clone, Copy)]
struct Fares {
    counts: bool,
    because: Option<NotCounted>,
    by_days: Option<u32>,
}

impl From<&EvidenceUse> for Fares {
    fn from(used: &EvidenceUse) -> Self {
        Self {
            counts: used.counted,
            because: used.because,
            by_days: used.by_days,
        }
    }
}

impl From<&ReportedEvidence> for Fares {
    /// What holds in any test, where the one is not at hand that was passed.
    fn from(item: &ReportedEvidence) -> Self {
        let because = match item.state {
            EvidenceState::Withdrawn => Some(NotCounted::Withdrawn),
            EvidenceState::CounterEvidence => Some(NotCounted::CounterEvidence),
            EvidenceState::NotYetCollected => Some(NotCounted::NotYetCollected),
            _ => None,
        };
        Self {
            counts: false,
            because,
            by_days: None,
        }
    }
}

impl<'p, 'a> Items<'p, 'a> {
    /// Looks at the rules that decided in both reports, which are one rule or two, and at what the judgements name.
    pub fn of(
        sides: &'p Sides<'a>,
        earlier: &'a RequirementReport,
        later: &'a RequirementReport,
    ) -> Self {
        let mut items = Self {
            sides,
            changes: BTreeSet::new(),
            facts: BTreeSet::new(),
            count_otherwise: false,
            unlisted: false,
        };
        match earlier.outcome.decided_by() == later.outcome.decided_by() {
            true => items.walk(Some(&earlier.why), Some(&later.why)),
            false => {
                items.walk(Some(&earlier.why), None);
                items.walk(None, Some(&later.why));
            }
        }
        let judgements = earlier.judgement.iter().chain(&later.judgement);
        let named = judgements.flat_map(|one| one.evidence.iter().chain(&one.answers));
        for id in named.collect::<BTreeSet<_>>() {
            items.named(id);
        }
        items
    }

    fn walk(&mut self, earlier: Option<&'a Why>, later: Option<&'a Why>) {
        self.facts.extend(earlier.and_then(|why| why.fact.as_ref()));
        self.facts.extend(later.and_then(|why| why.fact.as_ref()));
        let used = |why: Option<&'a Why>| {
            let uses = why.into_iter().flat_map(|why| &why.evidence);
            uses.map(|one| (&one.id, one))
        };
        for (id, (one, other)) in paired(used(earlier), used(later)) {
            self.used(id, one, other);
        }
        let children = |why: Option<&'a Why>| why.map_or(&[][..], |why| &why.children);
        let (one, other) = (children(earlier), children(later));
        for index in 0..one.len().max(other.len()) {
            self.walk(one.get(index), other.get(index));
        }
    }

    /// An item that counts in one of two tests, or in both.
    fn used(&mut self, id: &'a Id, one: Option<&EvidenceUse>, other: Option<&EvidenceUse>) {
        let counts = |used: Option<&EvidenceUse>| used.is_some_and(|one| one.counted);
        if !counts(one) && !counts(other) {
            return;
        }
        let Some((earlier, later)) = self.listed(id) else {
            self.count_otherwise = true;
            return;
        };
        let one = one.map_or_else(|| Fares::from(earlier), Fares::from);
        let other = other.map_or_else(|| Fares::from(later), Fares::from);
        let change = match one.counts == other.counts {
            true => None,
            false => self.fares(earlier, one, later, other),
        };
        self.count_otherwise |= change.is_some();
        self.changes.extend(change.map(|change| (id, change)));
        // One that was edited needs not be told twice.
        if change != Some(Change::Edited) {
            self.edited(id, earlier, later);
        }
    }

    /// An item that a judgement rests on, or answers.
    fn named(&mut self, id: &'a Id) {
        let Some((earlier, later)) = self.listed(id) else {
            return;
        };
        self.edited(id, earlier, later);
        let is = |item: &ReportedEvidence, state| item.state == state;
        let changed = |state| is(earlier, state) != is(later, state);
        if changed(EvidenceState::Withdrawn) && is(later, EvidenceState::Withdrawn) {
            self.changes.insert((id, Change::Withdrawn));
        } else if changed(EvidenceState::Withdrawn) || changed(EvidenceState::CounterEvidence) {
            self.changes.insert((id, Change::Edited));
        }
    }

    /// An item as both reports list it; where one does not, the item is new or removed, unless there was no room for
    /// it.
    fn listed(&mut self, id: &'a Id) -> Option<(&'a ReportedEvidence, &'a ReportedEvidence)> {
        let (earlier, later) = (&self.sides.earlier, &self.sides.later);
        let change = match (earlier.evidence.get(id), later.evidence.get(id)) {
            (Some(one), Some(other)) => return Some((one, other)),
            (None, Some(_)) if earlier.report.evidence_left_out == 0 => Change::New,
            (Some(_), None) if later.report.evidence_left_out == 0 => Change::Removed,
            _ => {
                self.unlisted = true;
                return None;
            }
        };
        self.changes.insert((id, change));
        None
    }

    /// Why an item counts in one of two tests alone, where that can be told.
    fn fares(
        &self,
        earlier: &ReportedEvidence,
        one: Fares,
        later: &ReportedEvidence,
        other: Fares,
    ) -> Option<Change> {
        let (was, is) = (
            self.sides.earlier.report.as_of,
            self.sides.later.report.as_of,
        );
        let is_the_same = earlier.kind == later.kind && earlier.collected == later.collected;
        let last = other
            .by_days
            .and_then(|days| is.plus_days(-i32::try_from(days).ok()?));
        let first_without = last.and_then(|last| last.plus_days(1));
        match (one.because, other.because) {
            (None, Some(NotCounted::Withdrawn)) => Some(Change::Withdrawn),
            _ if !is_the_same => Some(Change::Edited),
            (None, Some(NotCounted::TooOld)) => Some(Change::Ages(first_without)),
            // Had it expired by then, it would not have counted.
            (None, Some(NotCounted::Expired)) if last.is_none_or(|last| was <= last) => {
                Some(Change::Expires(first_without))
            }
            (Some(NotCounted::NotYetCollected), None) => {
                Some(Change::Counts(Some(later.collected)))
            }
            (None, None) => None,
            _ => Some(Change::Edited),
        }
    }

    fn edited(&mut self, id: &'a Id, earlier: &ReportedEvidence, later: &ReportedEvidence) {
        let pair = [earlier, later];
        let altered = Altered::of(
            pair.map(|one| (&one.kind, one.collected)),
            pair.map(|one| &one.title),
            pair.map(ReportedEvidence::is_withheld),
        );
        let change = altered.map(|altered| match altered {
            Altered::Edited => Change::Edited,
            Altered::Withheld => Change::Withheld,
        });
        self.changes.extend(change.map(|change| (id, change)));
    }

    /// What happened, by item.
    pub fn because(&self) -> impl Iterator<Item = Because> + '_ {
        self.changes.iter().map(|(id, change)| change.of(id))
    }
}

impl Change {
    fn of(self, id: &Id) -> Because {
        let on = |on| ChangedOn { id: id.clone(), on };
        match self {
            Self::New => Because::EvidenceNew(id.clone()),
            Self::Counts(day) => Because::EvidenceCounts(on(day)),
            Self::Ages(day) => Because::EvidenceAges(on(day)),
            Self::Expires(day) => Because::EvidenceExpires(on(day)),
            Self::Withdrawn => Because::EvidenceWithdrawn(id.clone()),
            Self::Edited => Because::EvidenceEdited(id.clone()),
            Self::Removed => Because::EvidenceRemoved(id.clone()),
            Self::Withheld => withheld(Entered::Evidence, id),
        }
    }
}
