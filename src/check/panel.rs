//! The panel of a review, checked against the standard's rules for it.

use std::collections::BTreeSet;

use crate::base::id::Id;
use crate::documents::assessment::{Assessment, PanelMember, Training};
use crate::documents::kleene::Truth;
use crate::documents::rule::FactTest;
use crate::documents::standard::{Breach, PanelRule};
use crate::engine::validated::Standard;
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::words::{Words, finding};

impl Standard {
    /// A person sits on a panel once, with all their roles.
    fn check_members(assessment: &Assessment, findings: &mut Findings) {
        let mut seen = BTreeSet::new();
        for (place, member) in assessment.panel.iter().enumerate() {
            if !seen.insert(&member.id) {
                let at = format!("/panel/{place}/id");
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&member.id),
                    },
                    at,
                ));
            }
        }
    }

    /// A review with judgements needs its panel; a self-assessment has none.
    pub(super) fn check_panel(
        &self,
        assessment: &Assessment,
        facts: &[Option<i64>],
        findings: &mut Findings,
    ) {
        Self::check_members(assessment, findings);
        if assessment.judgements.is_empty() {
            return;
        }
        for rule in &self.document().panel {
            let fact = |test: &FactTest| self.plan().fact_truth(test, facts);
            let applies = rule.applies_when.evaluate(&fact, &|_| false);
            if applies != Truth::True {
                continue;
            }
            let severity = match rule.breach {
                Breach::Warning => Severity::Warning,
                Breach::Error => Severity::Error,
            };
            // What is not told need not be looked for.
            if findings.is_full_of(severity) {
                continue;
            }
            for breach in self.breaches(rule, assessment) {
                let mut finding = Finding::new(finding::PanelBreach { breach }, "/panel");
                finding.severity = severity;
                findings.push(finding);
            }
        }
    }

    fn breaches(&self, rule: &PanelRule, assessment: &Assessment) -> Vec<Words> {
        let panel = &assessment.panel;
        // Rows are not people: who stands twice is one.
        let people = |held: &dyn Fn(&PanelMember) -> bool| -> u32 {
            let members = panel.iter().filter(|member| held(member));
            let ids: BTreeSet<&Id> = members.map(|member| &member.id).collect();
            u32::try_from(ids.len()).unwrap_or(u32::MAX)
        };
        let mut breaches = Vec::new();
        let all = people(&|_| true);
        if let Some(size) = rule.size.filter(|size| all < size.value()) {
            breaches.push(Words::fill(
                "members {0}, needed {1}",
                "nifer yr aelodau: {0}, angen: {1}",
                &[Words::same(all), Words::same(size)],
            ));
        }
        for needed in &rule.roles {
            let held = people(&|member| member.roles.contains(&needed.role));
            if held < needed.at_least.value() {
                breaches.push(Words::fill(
                    "in the role `{0}`: {1}, needed {2}",
                    "yn y rôl `{0}`: {1}, angen: {2}",
                    &[
                        Words::same(&needed.role),
                        Words::same(held),
                        Words::same(needed.at_least),
                    ],
                ));
            }
        }
        let independent = |member: &&PanelMember| {
            member.organisation.as_ref().is_some_and(|from| {
                let owner = &assessment.service.organisation;
                from.en != owner.en && from.cy != owner.cy
            })
        };
        let trained = |member: &&PanelMember| match &member.trained_on {
            Some(Training::Day(day)) => *day <= assessment.assessed_on,
            Some(Training::Standard(id)) => id == self.id(),
            None => false,
        };
        if rule.independent {
            for member in panel.iter().filter(|member| !independent(member)) {
                breaches.push(Words::fill(
                    "`{0}` is not shown to come from another organisation than the service's",
                    "ni ddangosir bod yr aelod hwn yn dod o sefydliad arall: `{0}`",
                    &[Words::same(&member.id)],
                ));
            }
        }
        if rule.trained {
            for member in panel.iter().filter(|member| !trained(member)) {
                breaches.push(Words::fill(
                    "`{0}` is not shown to be trained on this standard",
                    "ni ddangosir bod yr aelod hwn wedi'i hyfforddi ar y safon hon: `{0}`",
                    &[Words::same(&member.id)],
                ));
            }
        }
        breaches
    }
}
