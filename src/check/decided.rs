//! What a panel decided, looked at beside the evidence, the exemptions and the conditions of its day.
//!
//! A judgement that a later one has replaced by that day is history, which nobody can put right, so
//! nothing is said of it.

use std::collections::BTreeSet;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::base::index::Index;
use crate::base::visible::printable;
use crate::documents::assessment::{Assessment, Judgement, Verdict, Visibility};
use crate::documents::kleene::Truth;
use crate::documents::outcome::RequirementOutcome;
use crate::engine::placeholder::is_withheld;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation};
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::words::message::Message;
use crate::words::{Words, detail, finding};

/// An assessment without errors, and what it comes to on a day.
pub(super) struct Conclusions<'a> {
    pub standard: &'a Standard,
    pub assessment: &'a Assessment,
    pub as_of: Date,
    /// The places of the evidence.
    pub items: &'a Index<&'a Id>,
    pub prepared: &'a Prepared,
    pub situation: &'a Situation,
}

impl<'a> Conclusions<'a> {
    pub fn check(&self, findings: &mut Findings) {
        let standing = self.standing();
        self.check_judges(&standing, findings);
        self.check_days(&standing, findings);
        self.check_named(&standing, findings);
        self.check_applies(&standing, findings);
        self.check_exemptions(findings);
        self.check_conditions(findings);
    }

    /// A fact that makes a requirement not applicable does not hide a verdict of not met in silence.
    fn check_applies(&self, standing: &[(usize, &Judgement)], findings: &mut Findings) {
        for (index, judgement) in standing {
            let id = &judgement.requirement;
            let requirement = self.standard.plan().requirements.index_of(id);
            let outcome = requirement.and_then(|at| self.situation.requirements.get(at));
            if judgement.verdict == Verdict::NotMet
                && outcome == Some(&RequirementOutcome::NotApplicable)
            {
                let at = Path::ROOT.item("judgements", *index);
                findings.push(Finding::new(
                    finding::DoesNotApply {
                        requirement: Words::same(id),
                    },
                    at,
                ));
            }
        }
    }

    /// The judgements that no later one has replaced by the day, with their places.
    fn standing(&self) -> Vec<(usize, &'a Judgement)> {
        let replaced = |one: &Judgement| {
            let requirement = self.standard.plan().requirements.index_of(&one.requirement);
            let latest = requirement.and_then(|at| self.prepared.judged(at, self.as_of.day()));
            latest.is_some_and(|latest| one.on.day() < latest.on)
        };
        let all = self.assessment.judgements.iter().enumerate();
        all.filter(|(_, one)| !replaced(one)).collect()
    }

    /// Where there is a panel, its members judge, by id or by role, or all of it. What was carried
    /// over was judged by the panel of its own day, and of whom may not be seen nothing is said.
    fn check_judges(&self, standing: &[(usize, &Judgement)], findings: &mut Findings) {
        let panel = &self.assessment.panel;
        if panel.is_empty() {
            return;
        }
        let mut known: BTreeSet<&str> = BTreeSet::from(["panel"]);
        for member in panel {
            known.insert(member.id.as_str());
            known.extend(member.roles.iter().map(Id::as_str));
        }
        for (index, judgement) in standing {
            let excused = judgement.carried_from.is_some() || is_withheld(&judgement.by);
            // Each is told once.
            if !excused && known.insert(&judgement.by) {
                let at = Path::ROOT.item("judgements", *index);
                let at = at.key("by");
                // What is said of a review is for everybody, and so may not name who judged in private.
                findings.push(Finding::new(
                    finding::JudgeNotOnPanel {
                        judge: match judgement.visibility {
                            Visibility::Public => {
                                Words::same(format!("`{}`", printable(&judgement.by)))
                            }
                            _ => detail::SOMEBODY,
                        },
                    },
                    at,
                ));
            }
        }
    }

    /// No verdict is older than an item that it names.
    fn check_days(&self, standing: &[(usize, &Judgement)], findings: &mut Findings) {
        for (index, judgement) in standing {
            let lists = [
                ("evidence", &judgement.evidence),
                ("answers", &judgement.answers),
            ];
            for (list, ids) in lists {
                for (inner, id) in ids.iter().enumerate() {
                    let item = self.items.get(id.as_str());
                    let item = item.and_then(|at| self.assessment.evidence.get(at));
                    let day = item.map(|item| item.collected);
                    if let Some(day) = day.filter(|day| judgement.on < *day) {
                        let at = Path::ROOT.item("judgements", *index);
                        let at = at.item(list, inner);
                        findings.push(Finding::new(
                            finding::JudgedBeforeEvidence {
                                item: Words::same(id),
                                collected: Words::day(day),
                                judged: Words::day(judgement.on),
                            },
                            at,
                        ));
                    }
                }
            }
        }
    }

    /// A met rests on the items that it names: with them alone the rule is true. Where verdicts
    /// name none, one finding says how many they are.
    fn check_named(&self, standing: &[(usize, &Judgement)], findings: &mut Findings) {
        let plan = self.standard.plan();
        let mut counts = vec![0; plan.filters.len()];
        let mut without = Vec::new();
        for (index, judgement) in standing {
            let requirement = plan.requirements.index_of(&judgement.requirement);
            let Some(requirement) = requirement.filter(|_| judgement.on <= self.as_of) else {
                continue;
            };
            let outcome = self.situation.requirements.get(requirement);
            let planned = plan.requirements.items.get(requirement);
            let (Some(RequirementOutcome::Met), Some(planned)) = (outcome, planned) else {
                continue;
            };
            let named: BTreeSet<usize> = (judgement.evidence.iter())
                .filter_map(|id| self.items.get(id.as_str()))
                .collect();
            let counted = self.counted(&named);
            for filter in &counted {
                if let Some(count) = counts.get_mut(*filter) {
                    *count += 1;
                }
            }
            let alone = plan.evidenced(planned, self.prepared.known(&counts)) == Truth::True;
            for filter in counted {
                if let Some(count) = counts.get_mut(filter) {
                    *count = 0;
                }
            }
            if alone {
                continue;
            }
            if judgement.evidence.is_empty() {
                without.push(&judgement.requirement);
            } else {
                let what = Words::same(format!("`{}`", judgement.requirement));
                let at = Path::ROOT.item("judgements", *index);
                let at = at.key("evidence");
                findings.push(Finding::new(
                    finding::JudgedOnOtherEvidence { missing: what },
                    at,
                ));
            }
        }
        if !without.is_empty() {
            const NAMED: usize = 3;
            without.sort();
            let more = (without.len() > NAMED).then(|| "…".to_owned());
            let named = without.iter().take(NAMED).map(|id| format!("`{id}`"));
            let named: Vec<String> = named.chain(more).collect();
            let what = detail::VerdictsWithoutItems {
                number: without.len().into(),
                requirements: Words::same(named.join(", ")),
            }
            .words();
            findings.push(Finding::new(
                finding::JudgedOnOtherEvidence { missing: what },
                "/judgements",
            ));
        }
    }

    /// The filters in which items count on the day, each as often as an item does.
    fn counted(&self, items: &BTreeSet<usize>) -> Vec<usize> {
        let spans = &self.prepared.spans;
        let mut counted = Vec::new();
        for item in items {
            // Spans stand in the order of the items.
            let first = spans.partition_point(|span| span.item < *item);
            let of_item = spans
                .iter()
                .skip(first)
                .take_while(|span| span.item == *item);
            let plan = self.standard.plan();
            counted.extend(of_item.flat_map(|span| span.counts_on(plan, self.as_of.day())));
        }
        counted
    }

    /// An exemption in date does not hide a verdict of not met in silence.
    fn check_exemptions(&self, findings: &mut Findings) {
        for (index, exemption) in self.assessment.exemptions.iter().enumerate() {
            let id = &exemption.requirement;
            let requirement = self.standard.plan().requirements.index_of(id);
            let rules = &self.standard.document().result.exemptions;
            let in_force = rules.allow(exemption) && exemption.covers(self.as_of);
            let Some(requirement) = requirement.filter(|_| in_force) else {
                continue;
            };
            let exempt =
                self.situation.requirements.get(requirement) == Some(&RequirementOutcome::Exempt);
            let verdict = self.prepared.verdict(requirement, self.as_of.day());
            if exempt && verdict == Some(Verdict::NotMet) {
                let at = Path::ROOT.item("exemptions", index);
                findings.push(Finding::new(
                    finding::ExemptionHidesNotMet {
                        requirement: Words::same(id),
                    },
                    at,
                ));
            }
        }
    }

    /// What was closed before the verdict of a shortfall does not cover it, and nothing else does.
    fn check_conditions(&self, findings: &mut Findings) {
        let plan = self.standard.plan();
        let day = self.as_of.day();
        let uncovered: BTreeSet<usize> = (plan.shortfalls(&self.situation.requirements))
            .filter(|index| !self.prepared.is_covered(*index, day))
            .collect();
        for (index, condition) in self.assessment.conditions.iter().enumerate() {
            let requirement = plan.requirements.index_of(&condition.requirement);
            let requirement = requirement.filter(|index| uncovered.contains(index));
            let judged_on = requirement
                .and_then(|requirement| self.prepared.judged(requirement, day))
                .and_then(|latest| Date::from_day(latest.on));
            if let (Some(judged_on), Some(closed_on)) = (judged_on, condition.closed_on)
                && closed_on < judged_on
            {
                let at = Path::ROOT.item("conditions", index);
                let at = at.key("closed_on");
                findings.push(Finding::new(
                    finding::ClosedBeforeVerdict {
                        condition: Words::same(&condition.id),
                        closed: Words::day(closed_on),
                        judged: Words::day(judged_on),
                    },
                    at,
                ));
            }
        }
    }
}
