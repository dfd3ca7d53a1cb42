//! What to do: a fewest set of things that turns a requirement to met.
//!
//! [`demand`] turns the rule into alternatives of "at least so many" and "at most so many" items;
//! [`cover`] finds the fewest new items that satisfy one of them; here the cheapest alternative is
//! chosen and put into words.

mod cover;
mod demand;
mod shape;

use crate::assessment::{Assessment, Verdict};
use crate::date::Date;
use crate::id::Id;
use crate::kleene::Truth;
use crate::outcome::RequirementOutcome;
use crate::plan::Filter;
use crate::prepare::{Prepared, Situation};
use crate::report::{Action, ToDo};
use crate::rule::{FactTest, Rule};
use crate::standard::{Judging, Requirement};
use crate::table::is_shortfall;
use crate::text::Words;
use crate::validated::Standard;
use crate::words::{ItemWords, Naming, measure_needed};
use cover::{NewItem, fewest};
use demand::{Blocker, Demand, alternatives};

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
        place: usize,
        outcome: RequirementOutcome,
    ) -> Vec<ToDo> {
        if outcome.is_fulfilled() {
            return Vec::new();
        }
        if outcome == RequirementOutcome::Undetermined {
            let facts = &self.prepared.facts;
            let facts = missing_facts(self.standard, &requirement.applies_when, facts);
            return facts.iter().map(|id| self.state(id)).collect();
        }
        let (mut steps, blocked) = self.evidence_steps(&requirement.evidenced_when);
        if blocked {
            return steps;
        }
        let verdict = self.prepared.verdict(place, self.as_of.day());
        let judged = requirement.judgement == Judging::Required;
        if verdict != Some(Verdict::Met) && (judged || verdict.is_some()) {
            steps.push(judge(verdict.is_some(), !steps.is_empty()));
        }
        if is_shortfall(requirement.level, outcome)
            && !self.prepared.is_covered(place, self.as_of.day())
        {
            steps.extend(self.condition(place));
        }
        steps
    }

    /// What would cover a shortfall that is not: to agree a condition, while there is time, or to
    /// have an end of those that are open and overdue, or due too late.
    fn condition(&self, place: usize) -> Option<ToDo> {
        let day = self.as_of.day();
        let (judged_on, _) = self.prepared.judged(place, day)?;
        let due_by = self.prepared.window.due_by(judged_on);
        let late: Vec<Id> = (self.prepared.conditions_on(place))
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

    fn fact_truth(&self, test: &FactTest) -> Truth {
        self.standard.plan().fact_truth(test, &self.prepared.facts)
    }

    fn counted(&self, filter: usize) -> u32 {
        self.situation.counts.get(filter).copied().unwrap_or(0)
    }

    /// The facts and new items of the cheapest alternative; or what stands in the way, and true.
    fn evidence_steps(&self, rule: &Rule) -> (Vec<ToDo>, bool) {
        let filter = |test: &_| self.standard.plan().filter_of(test);
        let all = alternatives(rule, &|test| self.fact_truth(test), &filter, &|filter| {
            self.counted(filter)
        });
        let mut best: Option<((usize, usize), &Demand, Vec<NewItem>)> = None;
        let mut in_the_way: Option<Vec<Blocker>> = None;
        for demand in &all {
            let mut blockers = demand.blocked.clone();
            blockers.extend(self.exceeded(demand));
            let items = match blockers.is_empty() {
                true => fewest(self, demand),
                false => None,
            };
            if let Some(items) = items {
                let number = items.iter().map(|item| item.number).sum();
                let cost = (demand.facts.len(), number);
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, demand, items));
                }
                continue;
            }
            if blockers.is_empty() {
                // Every new item that would help one bound breaks another.
                let uppers = demand
                    .upper
                    .iter()
                    .map(|(&filter, &most)| Blocker::Items { filter, most });
                blockers.extend(uppers);
            }
            if in_the_way
                .as_ref()
                .is_none_or(|known| blockers.len() < known.len())
            {
                in_the_way = Some(blockers);
            }
        }
        match best {
            Some((_, demand, items)) => {
                let facts = demand.facts.iter().map(|id| self.state(id));
                let shown = items.iter().map(|item| self.show(item));
                (facts.chain(shown).collect(), false)
            }
            None => {
                let blockers = in_the_way.unwrap_or_default();
                (blockers.iter().map(|one| self.blocked(one)).collect(), true)
            }
        }
    }

    /// The bounds of a demand that are exceeded already.
    fn exceeded(&self, demand: &Demand) -> Vec<Blocker> {
        demand
            .upper
            .iter()
            .filter(|&(&filter, &most)| self.counted(filter) > most)
            .map(|(&filter, &most)| Blocker::Items { filter, most })
            .collect()
    }

    fn naming(&self) -> Naming<'_> {
        Naming(self.standard.document())
    }

    fn state(&self, id: &Id) -> ToDo {
        let text = Words::fill(
            "state the fact: {0}",
            "nodwch y ffaith: {0}",
            &[self.naming().fact(id)],
        );
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
            dates.push(Words::fill(
                ", collected from {0} on",
                "; wedi'u casglu o'r dyddiad hwn ymlaen: {0}",
                &[Words::same(from)],
            ));
        }
        if let Some(until) = item.collected_until {
            dates.push(Words::fill(
                ", collected until {0}",
                "; wedi'u casglu hyd at: {0}",
                &[Words::same(until)],
            ));
        }
        let what = self.naming().items(&limits);
        let parts = [what, Words::same(missing), Words::join(dates, "")];
        let text = Words::fill(
            "{0}, items missing: {1}{2}",
            "{0}, eitemau ar goll: {1}{2}",
            &parts,
        );
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
                    true => Words::fill("in the way: {0}", "yn rhwystro: {0}", &[said]),
                    false => Words::fill(
                        "in the way, where the opposite is needed: {0}",
                        "yn rhwystro, lle mae angen y gwrthwyneb: {0}",
                        &[said],
                    ),
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
                ..step(
                    Action::Evidence,
                    Words::new("nothing can satisfy this", "ni all dim fodloni hyn"),
                )
            },
        }
    }

    fn blocked_by_items(&self, place: usize, most: u32) -> ToDo {
        let day = self.as_of.day();
        let counted = |span: &&crate::prepare::Span| span.filter == place && span.covers(day);
        let items = self.prepared.spans.iter().filter(counted);
        let blocked_by = items
            .filter_map(|span| Some(self.assessment.evidence.get(span.item)?.id.clone()))
            .collect();
        let filter = self.standard.plan().filters.get(place);
        let words = filter.map(item_words).unwrap_or_default();
        let text = Words::fill(
            "in the way: {0}: {1} counted, at most {2} allowed",
            "yn rhwystro: {0}; nifer sy'n cyfrif: {1}; caniateir ar y mwyaf: {2}",
            &[
                self.naming().items(&words),
                Words::same(self.counted(place)),
                Words::same(most),
            ],
        );
        ToDo {
            kind: Some(words.kinds),
            tags: Some(words.tags),
            languages: words.languages,
            measures: words.measures,
            blocks: true,
            blocked_by,
            ..step(Action::Evidence, text)
        }
    }
}

/// The unstated facts on which an unknown rule about facts hangs, in the order of the rule.
pub(crate) fn missing_facts(standard: &Standard, rule: &Rule, facts: &[Option<i64>]) -> Vec<Id> {
    let truth = |test: &FactTest| standard.plan().fact_truth(test, facts);
    let mut missing = Vec::new();
    let mut waiting = vec![rule];
    while let Some(rule) = waiting.pop() {
        if rule.evaluate(&truth, &|_| false) != Truth::Unknown {
            continue;
        }
        if let Rule::Fact(test) = rule
            && !missing.contains(&test.id)
        {
            missing.push(test.id.clone());
        }
        waiting.extend(rule.children().iter().rev());
    }
    missing
}

fn item_words(filter: &Filter) -> ItemWords {
    ItemWords {
        kinds: filter.kinds.clone(),
        tags: filter.tags.clone(),
        languages: filter.languages.clone(),
        measures: filter
            .measure
            .clone()
            .into_iter()
            .map(measure_needed)
            .collect(),
        within_days: filter.within_days,
    }
}

fn judge(again: bool, after_evidence: bool) -> ToDo {
    let text = match (again, after_evidence) {
        (true, _) => Words::new(
            "put it right and have it judged again",
            "cywirwch y diffyg a gofyn am ddyfarniad newydd",
        ),
        (false, true) => Words::new("then have it reviewed", "yna gofynnwch am adolygiad"),
        (false, false) => Words::new(
            "have it reviewed: the evidence is there",
            "gofynnwch am adolygiad: mae'r dystiolaeth yno",
        ),
    };
    step(Action::Judgement, text)
}

fn agree(due_by: Option<Date>) -> ToDo {
    let due = due_by.map_or(Words::new("any day", "unrhyw ddiwrnod"), Words::same);
    let text = Words::fill(
        "or agree a condition, due by {0}",
        "neu cytunwch ar amod, i'w gyflawni erbyn: {0}",
        &[due],
    );
    ToDo {
        due_by,
        ..step(Action::Condition, text)
    }
}

/// An open condition that is late spoils the cover, whatever else is agreed.
fn settle(late: Vec<Id>, due_by: Option<Date>) -> ToDo {
    let listed: Vec<_> = late.iter().map(|id| format!("`{id}`")).collect();
    let listed = Words::same(listed.join(", "));
    let text = match due_by {
        Some(due_by) => Words::fill(
            "or close what is open, or agree to have it done by {0}: {1}",
            "neu caewch yr hyn sy'n agored, neu cytunwch i'w gyflawni erbyn {0}: {1}",
            &[Words::same(due_by), listed],
        ),
        None => Words::fill(
            "or close what is open and late: {0}",
            "neu caewch yr hyn sy'n agored ac yn hwyr: {0}",
            &[listed],
        ),
    };
    ToDo {
        due_by,
        blocked_by: late,
        ..step(Action::Condition, text)
    }
}

fn step(action: Action, text: Words) -> ToDo {
    ToDo {
        r#do: action,
        text: text.into(),
        kind: None,
        tags: None,
        languages: Vec::new(),
        measures: Vec::new(),
        missing: None,
        collected_from: None,
        collected_until: None,
        fact: None,
        due_by: None,
        blocks: false,
        blocked_by: Vec::new(),
    }
}
