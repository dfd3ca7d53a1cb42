//! What to do: a fewest set of things that turns a requirement to met.
//!
//! [`demand`] turns the rule into alternatives of "at least so many" and "at most so many" items;
//! [`cover`] finds the fewest new items that satisfy one of them; here the cheapest alternative is
//! chosen and put into words.

mod candidate;
mod cover;
mod goal;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Verdict};
use crate::documents::kleene::Truth;
use crate::documents::outcome::RequirementOutcome;
use crate::documents::report::{Action, More, ToDo, Why};
use crate::documents::rule::Rule;
use crate::documents::standard::{Judging, Requirement};
use crate::engine::describe::{ItemWords, Naming};
use crate::engine::plan::{Asks, Inputs, RuleNodes};
use crate::engine::rows::is_shortfall;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation};
use crate::words::message::Message;
use crate::words::{Words, step};
use cover::{NewItem, fewest};
use goal::{Blocker, Goal, Ways, alternatives};
use steps::{agree, agreed, item_words, judge, listed, settle, step};

/// What an alternative costs: facts to state, and then new items.
type Cost = (usize, usize);

/// What advice is about: one assessment of one standard on one day.
#[derive(Clone, Copy)]
pub(crate) struct Advice<'a> {
    pub standard: &'a Standard,
    pub assessment: &'a Assessment,
    pub prepared: &'a Prepared,
    pub situation: &'a Situation,
    pub as_of: Date,
}

impl Advice<'_> {
    /// What turns the requirement to met, in the order in which to do it.
    pub fn steps(
        &self,
        requirement: &Requirement,
        index: usize,
        outcome: RequirementOutcome,
        work: &mut Budget,
        room: &mut Budget,
    ) -> Vec<ToDo> {
        if outcome.is_fulfilled() {
            return Vec::new();
        }
        // INVARIANT: only places of the plan are asked for.
        let Some(planned) = self.standard.plan().requirements.items.get(index) else {
            return Vec::new();
        };
        if outcome == RequirementOutcome::Undetermined {
            let facts = &self.prepared.facts;
            let facts = missing_facts(self.standard, &planned.applies, facts);
            return listed(facts.iter().map(|id| self.state(id)), room);
        }
        let day = self.as_of.day();
        if is_shortfall(requirement.level, outcome) && self.prepared.is_covered(index, day) {
            // Whoever keeps to what was agreed has nothing else to do.
            let open = (self.prepared.conditions_on(index)).filter(|(_, one)| one.is_open(day));
            let open = open.filter_map(|(at, _)| self.assessment.conditions.get(at));
            let steps = listed(open.map(agreed), room);
            if !steps.is_empty() {
                return steps;
            }
        }
        let (mut steps, blocked) =
            self.evidence_steps(&requirement.evidenced_when, &planned.evidenced, work, room);
        if blocked {
            return steps;
        }
        let verdict = self.prepared.verdict(index, self.as_of.day());
        let judged = requirement.judgement == Judging::Required;
        if verdict != Some(Verdict::Met) && (judged || verdict.is_some()) {
            steps.push(judge(verdict.is_some(), !steps.is_empty()));
        }
        if is_shortfall(requirement.level, outcome)
            && !self.prepared.is_covered(index, self.as_of.day())
        {
            steps.extend(self.condition(index));
        }
        steps
    }

    /// What would cover a shortfall that is not: to agree a condition, while there is time, or to
    /// have an end of those that are open and overdue, or due too late.
    fn condition(&self, index: usize) -> Option<ToDo> {
        let day = self.as_of.day();
        let judged_on = self.prepared.judged(index, day)?.on;
        let due_by = self.prepared.window.due_by(judged_on);
        let late: Vec<Id> = (self.prepared.conditions_on(index))
            .filter(|(_, one)| one.is_open(day) && !one.is_in_time(day, due_by))
            .filter_map(|(at, _)| Some(self.assessment.conditions.get(at)?.id.clone()))
            .collect();
        let due_by = Some(due_by).filter(|due_by| day <= *due_by);
        match (late.is_empty(), due_by) {
            (true, None) => None,
            (true, Some(due_by)) => Some(agree(Date::from_day(due_by))),
            (false, due_by) => Some(settle(late, due_by.and_then(Date::from_day))),
        }
    }

    fn counted(&self, filter: usize) -> u32 {
        self.situation.counts.get(filter).copied().unwrap_or(0)
    }

    /// The facts and new items of the cheapest alternative; or what stands in the way, and true.
    fn evidence_steps(
        &self,
        rule: &Rule,
        nodes: &RuleNodes,
        work: &mut Budget,
        room: &mut Budget,
    ) -> (Vec<ToDo>, bool) {
        let known = self.prepared.known(&self.situation.counts);
        let found = alternatives(rule, nodes, self.standard.plan(), known, work);
        let mut all_tried = found.all_tried;
        let mut in_the_way: Option<Vec<Blocker>> = None;
        let mut hinder = |blockers: Vec<Blocker>| {
            let fewer = |known: &Vec<Blocker>| blockers.len() < known.len();
            if in_the_way.as_ref().is_none_or(fewer) {
                in_the_way = Some(blockers);
            }
        };
        // The cheapest first, as far as can be said before new items are looked for.
        let mut order: Vec<(Cost, usize)> = Vec::new();
        for (index, demand) in found.demands.iter().enumerate() {
            let blockers = self.blockers(demand, &found);
            if blockers.is_empty() {
                order.push(((demand.facts.len(), self.least(demand)), index));
            } else {
                hinder(blockers);
            }
        }
        order.sort_unstable();
        let mut best: Option<((Cost, usize), &Goal, Vec<NewItem>)> = None;
        for (least, index) in order {
            let beaten = best
                .as_ref()
                .is_some_and(|(best, ..)| *best < (least, index));
            let Some(demand) = found.demands.get(index).filter(|_| !beaten) else {
                break;
            };
            let cover = fewest(self, demand, work);
            all_tried &= cover.all_tried;
            if let Some(items) = cover.items {
                let number = items.iter().map(|item| item.number).sum();
                let cost = ((demand.facts.len(), number), index);
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, demand, items));
                }
            } else {
                // Every new item that would help one bound breaks another.
                let uppers = demand.upper.iter();
                hinder(
                    uppers
                        .map(|(&filter, &most)| Blocker::Items { filter, most })
                        .collect(),
                );
            }
        }
        let sure = |step: ToDo| ToDo {
            may_not_be_fewest: !all_tried,
            ..step
        };
        match best {
            Some((_, demand, items)) => {
                let facts = demand.facts.iter();
                let facts = facts.filter_map(|index| found.facts.get(*index));
                let facts = facts.map(|id| self.state(id));
                let shown = items.iter().map(|item| self.show(item));
                (listed(facts.chain(shown).map(sure), room), false)
            }
            None => {
                let blockers = in_the_way.unwrap_or_default();
                let blocked = blockers.iter().map(|one| self.blocked(one));
                (listed(blocked.map(sure), room), true)
            }
        }
    }

    /// The fewest new items that any set of them has for this demand: what one bound misses.
    fn least(&self, demand: &Goal) -> usize {
        let lower = demand.lower.iter();
        let missing = lower.map(|(&filter, &count)| count.saturating_sub(self.counted(filter)));
        missing
            .max()
            .map_or(0, |most| usize::try_from(most).unwrap_or(usize::MAX))
    }

    /// What no new item can change.
    fn blockers(&self, demand: &Goal, found: &Ways) -> Vec<Blocker> {
        let blocked = demand.blocked.iter();
        let blocked = blocked.filter_map(|index| found.blockers.get(*index).cloned());
        blocked.chain(self.exceeded(demand)).collect()
    }

    /// The bounds of a demand that are exceeded already.
    fn exceeded(&self, demand: &Goal) -> Vec<Blocker> {
        demand
            .upper
            .iter()
            .filter(|&(&filter, &most)| self.counted(filter) > most)
            .map(|(&filter, &most)| Blocker::Items { filter, most })
            .collect()
    }

    fn naming(&self) -> Naming<'_> {
        Naming(self.standard)
    }

    fn state(&self, id: &Id) -> ToDo {
        let text = step::StateTheFact {
            fact: self.naming().fact(id),
        }
        .words();
        ToDo {
            fact: Some(id.clone()),
            ..step(Action::Fact, text)
        }
    }

    fn show(&self, item: &NewItem) -> ToDo {
        let missing = u32::try_from(item.number).unwrap_or(u32::MAX);
        let mut limits = ItemWords {
            within_days: None,
            ..item.words.clone()
        };
        let mut dates = Vec::new();
        if let Some(from) = item.collected_from {
            dates.push(
                step::CollectedFrom {
                    day: Words::day(from),
                }
                .words(),
            );
        }
        if let Some(until) = item.collected_until {
            dates.push(
                step::CollectedUntil {
                    day: Words::day(until),
                }
                .words(),
            );
        }
        let what = self.naming().items(&limits);
        let text = step::ItemsMissing {
            items: what,
            missing: Words::same(missing),
            dates: Words::join(dates, ""),
        }
        .words();
        ToDo {
            kind: Some(std::mem::take(&mut limits.kinds)),
            tags: Some(std::mem::take(&mut limits.tags)),
            languages: limits.languages,
            measures: limits.measures,
            missing: Some(missing),
            collected_from: item.collected_from,
            collected_until: item.collected_until,
            ..step(Action::Evidence, text)
        }
    }

    fn blocked(&self, blocker: &Blocker) -> ToDo {
        match blocker {
            Blocker::Fact(test, wanted) => {
                let value = self.assessment.service.facts.get(&test.id);
                let said = self.naming().fact_test(test, value);
                let text = match wanted {
                    true => step::InTheWay { what: said }.words(),
                    false => step::OppositeNeeded { what: said }.words(),
                };
                ToDo {
                    fact: Some(test.id.clone()),
                    blocks: true,
                    ..step(Action::Fact, text)
                }
            }
            Blocker::Items { filter, most } => self.blocked_by_items(*filter, *most),
            Blocker::Never => ToDo {
                blocks: true,
                ..step(Action::Evidence, step::NOTHING_CAN_SATISFY)
            },
        }
    }

    fn blocked_by_items(&self, index: usize, most: u32) -> ToDo {
        let items = self
            .prepared
            .counted(self.standard.plan(), index, self.as_of.day());
        let blocked_by: Vec<Id> = items
            .take(Why::MOST_ITEMS)
            .filter_map(|item| Some(self.assessment.evidence.get(item)?.id.clone()))
            .collect();
        let listed = u32::try_from(blocked_by.len()).unwrap_or(u32::MAX);
        let count = self.counted(index).saturating_sub(listed);
        let more = (count > 0).then_some(More {
            counted: true,
            because: None,
            count,
        });
        let filter = self.standard.plan().filters.get(index);
        let words = filter.map(item_words).unwrap_or_default();
        let text = step::TooManyInTheWay {
            items: self.naming().items(&words),
            counted: Words::same(self.counted(index)),
            most: Words::same(most),
        }
        .words();
        ToDo {
            kind: Some(words.kinds),
            tags: Some(words.tags),
            languages: words.languages,
            measures: words.measures,
            blocks: true,
            blocked_by,
            more: more.into_iter().collect(),
            ..step(Action::Evidence, text)
        }
    }
}

/// The unstated facts on which an unknown rule about facts hangs, in the order of the rule.
pub(crate) fn missing_facts(
    standard: &Standard,
    rule: &RuleNodes,
    facts: &[Option<i64>],
) -> Vec<Id> {
    let nodes = &standard.plan().nodes;
    let values = nodes.values(rule, Inputs { facts, counts: &[] });
    let (mut missing, mut seen) = (Vec::new(), BTreeSet::new());
    // What is known has nothing missing in it, whatever its parts are.
    let mut known_until = rule.start;
    for ((at, node), value) in nodes.of(rule).zip(values) {
        if at < known_until {
            continue;
        }
        match node.asks {
            _ if value != Truth::Unknown => known_until = node.end,
            Asks::Fact { fact, .. } if seen.insert(fact) => {
                let fact = standard.document().facts.get(fact);
                missing.extend(fact.map(|fact| fact.id.clone()));
            }
            _ => {}
        }
    }
    missing
}
