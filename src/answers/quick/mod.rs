//! The outcome alone, on one day: one pass over a review, without reasons.
//!
//! Whatever is odd in the review, the tally knows no answer (`None`), and the review is looked at in
//! the way that says what is wrong with it.

mod review;

use std::borrow::Borrow;
use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use crate::base::date::Date;
use crate::base::decimal::Decimal;
use crate::documents::assessment::Verdict;
use crate::documents::outcome::{Outcome, RequirementOutcome};
use crate::documents::standard::{Breach, FactType};
use crate::engine::plan::PlannedKind;
use crate::engine::rows::{Decided, whole};
use crate::engine::standard::Standard;
use crate::engine::timeline::{Cover, PreparedCondition, Window};

/// How many judgements, exemptions and conditions a tally takes on; who decides more often is
/// looked at in the long way.
const MOST: usize = 10_000;

/// A review, counted against a standard on one day.
pub(crate) struct QuickOutcome<'s, 't> {
    standard: &'s Standard,
    day: i32,
    window: Window,
    facts: Vec<Option<i64>>,
    counts: Vec<u32>,
    requirements: Vec<OnDay>,
    /// By their hash, once all have been taken.
    items: Vec<(u64, &'t str)>,
    judged: Vec<(usize, i32)>,
    conditions: Vec<&'t str>,
    members: Vec<&'t str>,
}

/// What was decided on a requirement, as far as it was counted.
#[derive(Clone, Copy, Default)]
struct OnDay {
    decided: Decided,
    judged_on: i32,
    cover: Cover,
}

/// An item of evidence, wherever it is held.
pub(crate) struct Item<'i, 't, S> {
    pub id: &'t str,
    pub kind: &'i str,
    pub tags: &'i [S],
    pub languages: &'i [S],
    pub collected: Date,
    pub expires: Option<Date>,
    /// Whether it is neither withdrawn nor against.
    pub counts: bool,
}

fn hash(id: &str) -> u64 {
    FxBuildHasher.hash_one(id)
}

/// Whether something stands twice in a list.
fn twice<T: Ord>(list: &mut [T]) -> bool {
    list.sort_unstable();
    let alike = |pair: &[T]| matches!(pair, [one, other] if one == other);
    list.windows(2).any(alike)
}

impl<'s, 't> QuickOutcome<'s, 't> {
    /// Begins to count a review; `None` where its standard has rules that only the long way knows.
    pub fn new(
        standard: &'s Standard,
        assessed_on: Date,
        as_of: Date,
        items: usize,
    ) -> Option<Self> {
        let plan = standard.plan();
        let draft = standard.document();
        if draft.panel.iter().any(|rule| rule.breach == Breach::Error) {
            return None;
        }
        Some(Self {
            standard,
            day: as_of.day(),
            window: Window::of(standard, assessed_on),
            facts: vec![None; plan.facts.items.len()],
            counts: vec![0; plan.filters.len()],
            requirements: vec![OnDay::default(); plan.requirements.items.len()],
            items: Vec::with_capacity(items),
            judged: Vec::with_capacity(plan.requirements.items.len()),
            conditions: Vec::new(),
            members: Vec::new(),
        })
    }

    /// Takes a fact, whose value is a code of its type.
    pub fn fact(&mut self, id: &str, code: impl FnOnce(&FactType) -> Option<i64>) -> Option<()> {
        let facts = &self.standard.plan().facts;
        let index = facts.index_of_word(id)?;
        let fact = facts.items.get(index)?;
        let code = code(fact)?;
        if let FactType::Integer(range) = fact {
            let (min, max) = range.bounds();
            (min..=max).contains(&code).then_some(())?;
        }
        let stated = self.facts.get_mut(index)?;
        stated.is_none().then(|| *stated = Some(code))
    }

    /// Takes an item with the figures that it states.
    pub fn item<'m, S: Borrow<str>>(
        &mut self,
        item: &Item<'_, 't, S>,
        figures: impl Iterator<Item = (&'m str, Decimal)> + Clone,
    ) -> Option<()> {
        let kind = self.standard.plan().kinds.index_of_word(item.kind)?;
        let kind = self.standard.plan().kinds.items.get(kind)?;
        // Long lists are looked at in the long way, which no length of them makes slow.
        let few = PlannedKind::MAX_TAGS;
        if kind.tags.len() > few || item.languages.len() > few || figures.clone().nth(few).is_some()
        {
            return None;
        }
        self.items.push((hash(item.id), item.id));
        let mut tags = 0;
        for tag in item.tags {
            tags |= 1_u64 << kind.tags.iter().position(|known| known == tag.borrow())?;
        }
        for (id, figure) in figures.clone() {
            let measure = kind.measures.iter().find(|known| known.id == id)?;
            measure.allows(figure).then_some(())?;
        }
        if item.expires.is_some_and(|last| last < item.collected) {
            return None;
        }
        let age = self.day - item.collected.day();
        let expired = item.expires.is_some_and(|last| last.day() < self.day);
        if !item.counts || age < 0 || expired {
            return Some(());
        }
        for sieve in &kind.sieves {
            let covers = |language: &crate::base::id::Id| {
                let mut has = item.languages.iter();
                has.any(|one| language == one.borrow())
            };
            let passes = sieve.tags & !tags == 0
                && sieve.window.is_none_or(|window| age <= window)
                && sieve.languages.iter().all(covers)
                && sieve.measure.is_none_or(|(index, bound)| {
                    let needed = kind.measures.get(index);
                    let mut stated = figures.clone();
                    let stated = stated.find(|(id, _)| needed.is_some_and(|one| one.id == *id));
                    stated.is_some_and(|(_, figure)| bound.holds(figure))
                });
            if passes && let Some(count) = self.counts.get_mut(sieve.filter) {
                *count += 1;
            }
        }
        Some(())
    }

    /// Ends the items; `None` where an id stands twice. Two ids of one hash are looked at in the
    /// long way, which no number of them makes slow.
    pub fn end_of_items(&mut self) -> Option<()> {
        self.items.sort_unstable_by_key(|(hash, _)| *hash);
        let alike = |pair: &[(u64, &str)]| matches!(pair, [(one, _), (other, _)] if one == other);
        (!self.items.windows(2).any(alike)).then_some(())
    }

    fn has_item(&self, id: &str) -> bool {
        let index = self
            .items
            .binary_search_by_key(&hash(id), |(hash, _)| *hash);
        let found = index.ok().and_then(|index| self.items.get(index));
        found.is_some_and(|(_, known)| *known == id)
    }

    /// Takes a judgement, after the end of the items.
    pub fn judgement<S: Borrow<str>>(
        &mut self,
        requirement: &str,
        on: Date,
        verdict: Verdict,
        named: [&[S]; 2],
    ) -> Option<()> {
        let index = self
            .standard
            .plan()
            .requirements
            .index_of_word(requirement)?;
        for id in named.into_iter().flatten() {
            self.has_item(id.borrow()).then_some(())?;
        }
        let on = on.day();
        self.judged.push((index, on));
        (self.judged.len() <= MOST).then_some(())?;
        let counted = self.requirements.get_mut(index)?;
        let latest = counted.decided.verdict.is_none() || on > counted.judged_on;
        if on <= self.day && latest {
            counted.decided.verdict = Some(verdict);
            counted.judged_on = on;
        }
        Some(())
    }

    /// Takes an exemption.
    pub fn exemption(&mut self, requirement: &str, from: Date, until: Option<Date>) -> Option<()> {
        let requirements = &self.standard.plan().requirements;
        let index = requirements.index_of_word(requirement)?;
        let exemptible = requirements.items.get(index)?.exemptible;
        let covers = from.day() <= self.day && until.is_none_or(|until| self.day <= until.day());
        let decided = &mut self.requirements.get_mut(index)?.decided;
        decided.exempt |= exemptible && covers;
        Some(())
    }

    /// Takes a member of the panel.
    pub fn member(&mut self, id: &'t str) {
        self.members.push(id);
    }

    /// Takes a condition, after the judgements.
    pub fn condition(
        &mut self,
        id: &'t str,
        requirement: &str,
        due: Date,
        closed_on: Option<Date>,
    ) -> Option<()> {
        let index = self
            .standard
            .plan()
            .requirements
            .index_of_word(requirement)?;
        self.conditions.push(id);
        (self.conditions.len() <= MOST).then_some(())?;
        let condition = PreparedCondition {
            due: due.day(),
            closed_on: closed_on.map(|day| day.day()),
        };
        let counted = self.requirements.get_mut(index)?;
        let judged_on = counted.judged_on;
        let due_by = self.window.due_by(judged_on);
        counted.cover.take(&condition, self.day, judged_on, due_by);
        Some(())
    }

    /// The outcome of what was taken.
    pub fn outcome(mut self) -> Option<Outcome> {
        if twice(&mut self.judged) || twice(&mut self.conditions) || twice(&mut self.members) {
            return None;
        }
        let plan = self.standard.plan();
        let pairs = plan.requirements.items.iter().zip(&self.requirements);
        let outcomes: Vec<RequirementOutcome> = pairs
            .map(|(planned, counted)| {
                plan.outcome(planned, &self.facts, &self.counts, counted.decided)
            })
            .collect();
        let counted = |index: usize| self.requirements.get(index);
        let covered = |index: usize| counted(index).is_some_and(|one| one.cover.holds());
        Some(whole(plan.criteria_of(&outcomes), || {
            plan.shortfalls(&outcomes).all(covered)
        }))
    }
}
