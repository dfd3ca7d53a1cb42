//! Why: the tree of what decided an outcome, with the evidence that counted and that did not.

use crate::assessment::{Assessment, Verdict};
use crate::date::Date;
use crate::id::Id;
use crate::kleene::Truth;
use crate::outcome::RequirementOutcome;
use crate::plan::{Filter, Plan};
use crate::report::{EvidenceUse, NotCounted, Why, WhyNode};
use crate::rule::Rule;
use crate::standard::Requirement;
use crate::text::Words;
use crate::validated::Standard;
use crate::words::Naming;

/// What an explanation is about: one assessment of one standard on one day.
#[derive(Clone, Copy)]
pub(crate) struct Explainer<'a> {
    pub standard: &'a Standard,
    pub assessment: &'a Assessment,
    pub facts: &'a [Option<i64>],
    pub counts: &'a [u32],
    pub as_of: Date,
}

impl Explainer<'_> {
    /// What decided the outcome of a requirement.
    pub fn why(&self, requirement: &Requirement, outcome: RequirementOutcome) -> Why {
        match outcome {
            RequirementOutcome::NotApplicable | RequirementOutcome::Undetermined => {
                self.rule(&requirement.applies_when)
            }
            RequirementOutcome::Exempt => self.exemption(&requirement.id),
            RequirementOutcome::NotMet => self.judgement(&requirement.id),
            _ => self.rule(&requirement.evidenced_when),
        }
    }

    fn plan(&self) -> &Plan {
        self.standard.plan()
    }

    fn rule(&self, rule: &Rule) -> Why {
        let naming = Naming(self.standard.document());
        // INVARIANT: every test of evidence of a checked standard has its filter in the plan.
        let filter = match rule {
            Rule::Evidence(test) => self.plan().filter_of(test),
            _ => None,
        };
        let counted = filter.and_then(|filter| self.counts.get(filter).copied());
        let counted = counted.unwrap_or(0);
        let children: Vec<Why> = rule
            .children()
            .iter()
            .map(|child| self.rule(child))
            .collect();
        let values: Vec<Truth> = children.iter().map(|child| child.value).collect();
        let value = rule.combine(
            &mut values.iter().copied(),
            &|test| self.plan().fact_truth(test, self.facts),
            &|test| test.bound.holds_count(counted),
        );
        let (mut fact, mut evidence) = (None, Vec::new());
        let text = match rule {
            Rule::Fact(test) => {
                fact = Some(test.id.clone());
                naming.fact_test(test, self.assessment.service.facts.get(&test.id))
            }
            Rule::Evidence(test) => {
                let filter = filter.and_then(|filter| self.plan().filters.get(filter));
                evidence = filter
                    .map(|filter| self.evidence(filter))
                    .unwrap_or_default();
                naming.evidence_test(test, counted)
            }
            _ => Naming::connective(rule, &values),
        };
        Why {
            node: node(rule),
            value,
            text: text.into(),
            fact,
            evidence,
            children,
        }
    }

    /// Every item of the right kind, counted or not.
    fn evidence(&self, filter: &Filter) -> Vec<EvidenceUse> {
        self.assessment
            .evidence
            .iter()
            .filter(|item| filter.kinds.contains(&item.kind))
            .map(|item| {
                let refused = self.refused(filter, item);
                let counted = refused.is_none();
                let (because, by_days, lacks) = refused.unwrap_or_default();
                EvidenceUse {
                    id: item.id.clone(),
                    counted,
                    because,
                    by_days,
                    lacks,
                }
            })
            .collect()
    }

    /// Why an item does not count on the day.
    fn refused(&self, filter: &Filter, item: &crate::assessment::Evidence) -> Option<Refusal> {
        if let Some(because) = filter.refuses(item) {
            return Some((Some(because), None, filter.lacks(item, because)));
        }
        let (day, collected) = (self.as_of.day(), item.collected.day());
        let dated = |because, days: i32| {
            let days = u32::try_from(days).ok();
            Some((Some(because), days, Vec::new()))
        };
        if collected > day {
            return dated(NotCounted::NotYetCollected, collected - day);
        }
        if let Some(expires) = item.expires.filter(|expires| expires.day() < day) {
            return dated(NotCounted::Expired, day - expires.day());
        }
        let lifetime = self.plan().kinds.get(&item.kind)?.lifetime_days;
        let window = filter.window(lifetime)?;
        let age = day - collected;
        (age > window).then(|| dated(NotCounted::TooOld, age - window))?
    }

    fn exemption(&self, id: &Id) -> Why {
        let covering = self.assessment.exemption_on(id, self.as_of);
        let text = covering.map_or(Words::same(""), |exemption| {
            let until = exemption
                .until
                .map_or(Words::new("without end", "heb ddiwedd"), Words::same);
            Words::fill(
                "exempt from {0}, until {1}: {2}",
                "eithriad o'r dyddiad hwn: {0}; hyd at: {1}; rheswm: {2}",
                &[
                    Words::same(exemption.from),
                    until,
                    Words::quoted(&exemption.reason),
                ],
            )
        });
        leaf(WhyNode::Exemption, Truth::True, text)
    }

    fn judgement(&self, id: &Id) -> Why {
        let judgement = self.assessment.judgement_on(id, self.as_of);
        let text = judgement.map_or(Words::same(""), |judgement| {
            let outcome = match judgement.verdict {
                Verdict::Met => RequirementOutcome::Met,
                Verdict::PartlyMet => RequirementOutcome::PartlyMet,
                Verdict::NotMet => RequirementOutcome::NotMet,
            };
            Words::fill(
                "judged on {1} by {2}: {0}",
                "dyfarniad: {0}; dyddiad: {1}; gan: {2}",
                &[
                    outcome.words(),
                    Words::same(judgement.on),
                    Words::quoted(&judgement.by),
                ],
            )
        });
        leaf(WhyNode::Judgement, Truth::False, text)
    }
}

type Refusal = (Option<NotCounted>, Option<u32>, Vec<Id>);

fn leaf(node: WhyNode, value: Truth, text: Words) -> Why {
    Why {
        node,
        value,
        text: text.into(),
        fact: None,
        evidence: Vec::new(),
        children: Vec::new(),
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
