//! The panel of a review, checked against the standard's rules for it.

use std::collections::BTreeSet;

use crate::base::id::Id;
use crate::base::index::Index;
use crate::documents::assessment::{Assessment, PanelMember, Training};
use crate::documents::kleene::Truth;
use crate::documents::standard::{Breach, PanelRule};
use crate::engine::plan::Inputs;
use crate::engine::standard::Standard;
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::message::Message;
use crate::words::{Words, detail, finding};

impl Standard {
    /// A person sits on a panel once, with all their roles, which the standard declares.
    fn check_members(&self, assessment: &Assessment, findings: &mut Findings) {
        let roles = &self.document().roles;
        let declared = Index::of(roles.iter().map(|one| &one.id));
        let suggestions = Suggestions::default();
        let members = Index::of(assessment.panel.iter().map(|member| &member.id));
        for (index, member) in assessment.panel.iter().enumerate() {
            if members.is_repeat(index) {
                let at = Path::ROOT.item("panel", index);
                let at = at.key("id");
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&member.id),
                    },
                    at,
                ));
            }
            for (inner, role) in member.roles.iter().enumerate() {
                if declared.get(role.as_str()).is_none() && !findings.is_full_of(Severity::Warning)
                {
                    let at = Path::ROOT.item("panel", index);
                    let known = roles.iter().map(|known| known.id.as_str());
                    let near = suggestions.nearest(role.as_str(), known);
                    let id = Words::same(role);
                    let found = Finding::new(finding::UnknownRole { id }, at.item("roles", inner));
                    findings.push(found.suggest(near));
                }
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
        self.check_members(assessment, findings);
        if assessment.judgements.is_empty() {
            return;
        }
        let plan = self.plan();
        let known = Inputs { facts, counts: &[] };
        for (rule, applies) in self.document().panel.iter().zip(&plan.panel) {
            if plan.nodes.value(applies, known) != Truth::True {
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
            breaches.push(
                detail::MembersMissing {
                    members: Words::same(all),
                    needed: Words::same(size),
                }
                .words(),
            );
        }
        for needed in &rule.roles {
            let held = people(&|member| member.roles.contains(&needed.role));
            if held < needed.at_least.value() {
                breaches.push(
                    detail::RoleMissing {
                        role: Words::same(&needed.role),
                        members: Words::same(held),
                        needed: Words::same(needed.at_least),
                    }
                    .words(),
                );
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
                breaches.push(
                    detail::NotIndependent {
                        member: Words::same(&member.id),
                    }
                    .words(),
                );
            }
        }
        if rule.trained {
            for member in panel.iter().filter(|member| !trained(member)) {
                breaches.push(
                    detail::NotTrained {
                        member: Words::same(&member.id),
                    }
                    .words(),
                );
            }
        }
        breaches
    }
}
