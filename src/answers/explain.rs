//! Why: the tree of what decided an outcome, with the evidence that counted and that did not.

use crate::base::budget::Budget;
use crate::base::date::Date;
use crate::documents::assessment::{Assessment, Evidence, Verdict};
use crate::documents::kleene::Truth;
use crate::documents::outcome::{DecidedBy, RequirementOutcome};
use crate::documents::report::{EvidenceUse, More, NotCounted, Why, WhyNode};
use crate::documents::rule::Rule;
use crate::documents::standard::Requirement;
use crate::engine::count::Counting;
use crate::engine::describe::Naming;
use crate::engine::plan::{Asks, Filter, Plan, RuleNodes};
use crate::engine::standard::Standard;
use crate::engine::timeline::Prepared;
use crate::words::message::Message;
use crate::words::{Words, reason};

/// What an explanation is about: one assessment of one standard on one day.
pub(crate) struct Explainer<'a> {
    standard: &'a Standard,
    assessment: &'a Assessment,
    prepared: &'a Prepared,
    counts: &'a [u32],
    as_of: Date,
    /// By the place of the filter.
    fared: Vec<Fared>,
}

/// How the items of the right kinds fare in a filter.
#[derive(Clone, Default)]
struct Fared {
    /// The first that counted, and the first that did not, by their places.
    listed: [Vec<(usize, Option<NotCounted>)>; 2],
    /// How many counted, and how many did not for each reason.
    numbers: [u32; NotCounted::ALL.len() + 1],
}

/// The values of the nodes of a rule.
struct Values {
    first: usize,
    values: Vec<Truth>,
}

impl Values {
    fn at(&self, node: usize) -> Truth {
        let index = node.checked_sub(self.first);
        let value = index.and_then(|index| self.values.get(index).copied());
        // INVARIANT: only nodes of the rule are asked for.
        value.unwrap_or(Truth::Unknown)
    }
}

/// A place in [`Fared::numbers`].
fn number_of(because: Option<NotCounted>) -> usize {
    let index = |because| NotCounted::ALL.iter().position(|one| *one == because);
    because.and_then(index).map_or(0, |index| index + 1)
}

impl Fared {
    fn take(&mut self, item: usize, because: Option<NotCounted>) {
        if let Some(number) = self.numbers.get_mut(number_of(because)) {
            *number += 1;
        }
        let [counted, not] = &mut self.listed;
        let listed = if because.is_none() { counted } else { not };
        if listed.len() < Why::MOST_ITEMS {
            listed.push((item, because));
        }
    }
}

impl<'a> Explainer<'a> {
    /// Looks once at every item of evidence.
    pub fn new(
        standard: &'a Standard,
        assessment: &'a Assessment,
        prepared: &'a Prepared,
        counts: &'a [u32],
        as_of: Date,
    ) -> Self {
        let mut explainer = Self {
            standard,
            assessment,
            prepared,
            counts,
            as_of,
            fared: vec![Fared::default(); standard.plan().filters.len()],
        };
        explainer.look();
        explainer
    }

    fn look(&mut self) {
        let (plan, day) = (self.standard.plan(), self.as_of.day());
        let mut counting = Counting::new(plan);
        for (index, item) in self.assessment.evidence.iter().enumerate() {
            let Some(kind) = plan.kinds.get(&item.kind) else {
                continue;
            };
            counting.look(kind, item);
            for (&filter, ask) in kind.filters.iter().zip(&kind.asks) {
                let because = counting.refuses(filter, ask.window, item, day);
                if let Some(fared) = self.fared.get_mut(filter) {
                    fared.take(index, because);
                }
            }
        }
    }

    /// What decided the outcome of a requirement, in so much room.
    pub fn why(
        &self,
        requirement: &Requirement,
        index: usize,
        outcome: RequirementOutcome,
        room: &mut Budget,
    ) -> Why {
        let planned = self.plan().requirements.items.get(index);
        match (outcome.decided_by(), planned) {
            (DecidedBy::Exemption, _) => self.exemption(index),
            (DecidedBy::Judgement, _) => self.judgement(index),
            (DecidedBy::Applicability, Some(planned)) => {
                self.whole(&requirement.applies_when, &planned.applies, room)
            }
            (DecidedBy::Evidence, Some(planned)) => {
                self.whole(&requirement.evidenced_when, &planned.evidenced, room)
            }
            // INVARIANT: only places of the plan are asked for.
            (_, None) => leaf(WhyNode::Never, Truth::Unknown, Words::same("")),
        }
    }

    fn whole(&self, rule: &Rule, nodes: &RuleNodes, room: &mut Budget) -> Why {
        let values = self
            .plan()
            .nodes
            .values(nodes, self.prepared.known(self.counts));
        let values = Values {
            first: nodes.start,
            values,
        };
        self.rule(rule, nodes.start, &values, 0, room)
    }

    fn plan(&self) -> &'a Plan {
        self.standard.plan()
    }

    /// Why a rule, whose node stands at a place, has the value that it has.
    fn rule(&self, rule: &Rule, at: usize, values: &Values, depth: u64, room: &mut Budget) -> Why {
        let nodes = &self.plan().nodes;
        let mut children = Vec::new();
        for (child, part) in rule.children().iter().zip(nodes.parts(at)) {
            // About what it takes in JSON beside its text: its keys, indented.
            if !room.spend(250 + 40 * (depth + 1)) {
                break;
            }
            children.push(self.rule(child, part, values, depth + 1, room));
        }
        let filter = match nodes.get(at).map(|node| &node.asks) {
            Some(Asks::Items { filter, .. }) => Some(*filter),
            _ => None,
        };
        let naming = Naming(self.standard);
        let mut fact = None;
        let text = match rule {
            Rule::Fact(test) => {
                fact = Some(test.id.clone());
                naming.fact_test(test, self.assessment.service.facts.get(&test.id))
            }
            Rule::Evidence(test) => {
                let counted = filter.and_then(|filter| self.counts.get(filter).copied());
                naming.evidence_test(test, counted.unwrap_or(0))
            }
            _ => {
                let parts: Vec<_> = nodes.parts(at).map(|part| values.at(part)).collect();
                Naming::connective(rule, &parts)
            }
        };
        let text = text.within(room);
        let lines = filter.map(|filter| self.evidence(filter, depth, room));
        let (evidence, more) = lines.unwrap_or_default();
        let left_out = rule.children().len() - children.len();
        Why {
            node: node(rule),
            value: values.at(at),
            text: text.into(),
            fact,
            evidence,
            more,
            children,
            left_out: u32::try_from(left_out).unwrap_or(u32::MAX),
        }
    }

    /// The items of the right kind, those that counted first, as many as there is room for; and how
    /// many more there are.
    fn evidence(
        &self,
        index: usize,
        depth: u64,
        room: &mut Budget,
    ) -> (Vec<EvidenceUse>, Vec<More>) {
        let (Some(fared), Some(filter)) = (self.fared.get(index), self.plan().filters.get(index))
        else {
            return Default::default();
        };
        let mut left = fared.numbers;
        let mut listed = Vec::new();
        for &(index, because) in fared.listed.iter().flatten().take(Why::MOST_ITEMS) {
            let Some(item) = self.assessment.evidence.get(index) else {
                continue;
            };
            let entry = self.item(filter, item, because);
            // About what it takes in JSON: its keys, indented, and its ids.
            let lacks = u64::try_from(entry.lacks.len()).unwrap_or(u64::MAX);
            if !room.spend((250 + 20 * depth).saturating_mul(1 + lacks / 2)) {
                break;
            }
            listed.push((index, entry));
            if let Some(left) = left.get_mut(number_of(because)) {
                *left = left.saturating_sub(1);
            }
        }
        listed.sort_by_key(|(index, _)| *index);
        let reasons = NotCounted::ALL.iter().copied().map(Some);
        let more = std::iter::once(None).chain(reasons).zip(left);
        let more = more.filter(|(_, count)| *count > 0);
        let more = more.map(|(because, count)| More {
            counted: because.is_none(),
            because,
            count,
        });
        (
            listed.into_iter().map(|(_, entry)| entry).collect(),
            more.collect(),
        )
    }

    /// How an item fares in a filter, given why it does not count.
    fn item(&self, filter: &Filter, item: &Evidence, because: Option<NotCounted>) -> EvidenceUse {
        let (day, collected) = (self.as_of.day(), item.collected.day());
        let lifetime = self.plan().kinds.get(&item.kind);
        let window = filter.window(lifetime.and_then(|kind| kind.lifetime_days));
        let days = match because {
            Some(NotCounted::NotYetCollected) => Some(collected - day),
            Some(NotCounted::Expired) => item.expires.map(|expires| day - expires.day()),
            Some(NotCounted::TooOld) => window.map(|window| day - collected - window),
            _ => None,
        };
        EvidenceUse {
            id: item.id.clone(),
            counted: because.is_none(),
            because,
            by_days: days.and_then(|days| u32::try_from(days).ok()),
            lacks: because.map_or(Vec::new(), |because| filter.lacks(item, because)),
        }
    }

    fn exemption(&self, index: usize) -> Why {
        let covering = self.prepared.exemption(self.assessment, index, self.as_of);
        let text = covering.map_or(Words::same(""), |exemption| {
            let from = Words::day(exemption.from);
            let reason = Words::quoted(&exemption.reason);
            match exemption.until {
                None => reason::ExemptSince { from, reason }.words(),
                Some(until) => {
                    let until = Words::day(until);
                    reason::ExemptFrom {
                        from,
                        until,
                        reason,
                    }
                    .words()
                }
            }
        });
        leaf(WhyNode::Exemption, Truth::True, text)
    }

    fn judgement(&self, index: usize) -> Why {
        let judgement = self.prepared.judgement(self.assessment, index, self.as_of);
        let text = judgement.map_or(Words::same(""), |judgement| {
            let outcome = match judgement.verdict {
                Verdict::Met => RequirementOutcome::Met,
                Verdict::PartlyMet => RequirementOutcome::PartlyMet,
                Verdict::NotMet => RequirementOutcome::NotMet,
            };
            reason::JudgedOn {
                outcome: outcome.words(),
                on: Words::day(judgement.on),
                by: Words::quoted(&judgement.by),
            }
            .words()
        });
        leaf(WhyNode::Judgement, Truth::False, text)
    }
}

fn leaf(node: WhyNode, value: Truth, text: Words) -> Why {
    Why {
        node,
        value,
        text: text.into(),
        fact: None,
        evidence: Vec::new(),
        more: Vec::new(),
        children: Vec::new(),
        left_out: 0,
    }
}

fn node(rule: &Rule) -> WhyNode {
    match rule {
        Rule::All(_) => WhyNode::All,
        Rule::Any(_) => WhyNode::Any,
        Rule::Not(_) => WhyNode::Not,
        Rule::AtLeast(_) => WhyNode::AtLeast,
        Rule::Always => WhyNode::Always,
        Rule::Never => WhyNode::Never,
        Rule::Fact(_) => WhyNode::Fact,
        Rule::Evidence(_) => WhyNode::Evidence,
    }
}
