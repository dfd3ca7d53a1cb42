//! A draft, checked: ids, references, rules and what a careful editor would notice.

use std::collections::BTreeSet;

use super::check_strings;
use super::rule::{Use, check_rule};
use super::satisfiable::{Constant, Trial};
use super::texts::{listed, numbers, texts_of};
use super::vocabulary::Vocabulary;

use crate::base::id::Id;
use crate::base::visible::nfc;
use crate::documents::rule::{FactValue, Rule, Test};
use crate::documents::standard::{Basis, Draft, Judging, Level, StandardKind};
use crate::engine::plan::Plan;
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::{Words, finding};

impl Draft {
    /// All that is wrong with the draft: with what it says, or where it was made or changed in code and could not be
    /// read back, with its form.
    ///
    /// Errors keep it from becoming a [`Standard`](crate::Standard); warnings are what a careful
    /// editor would notice.
    pub fn check(&self) -> Findings {
        let form = self.form();
        if form.has_errors() {
            // What cannot be read says nothing.
            return form;
        }
        self.checked().0
    }

    /// All that is wrong with what the draft says, and the plan in whose terms it was found.
    pub(crate) fn checked(&self) -> (Findings, Plan) {
        let mut findings = Findings::default();
        let suggestions = Suggestions::default();
        self.check_ids(&mut findings);
        self.check_vocabulary(&suggestions, &mut findings);
        let plan = Plan::of(self);
        let used = self.check_rules(&plan, &suggestions, &mut findings);
        self.check_references(&suggestions, &mut findings);
        self.check_use(&used, &mut findings);
        self.check_texts(&mut findings);
        check_strings(self, Severity::Error, &mut findings);
        (findings, plan)
    }

    fn check_rules(&self, plan: &Plan, suggestions: &Suggestions, findings: &mut Findings) -> Use {
        let vocabulary = Vocabulary::of(self, suggestions);
        let mut trial = Trial::of(self, plan);
        let mut indices = 0..;
        let mut used = Use::default();
        for (index, criterion) in self.criteria.iter().enumerate() {
            let reference = self.kind == StandardKind::Reference;
            if reference && criterion.requirements.len() > 1 {
                let at = Path::ROOT.item("criteria", index);
                let at = at.item("requirements", 1);
                findings.push(Finding::new(finding::ReferenceRequirement, at));
            }
            let requirements = criterion.requirements.iter().zip(indices.by_ref());
            for (inner, (requirement, planned)) in requirements.enumerate() {
                let at = Path::ROOT.item("criteria", index);
                let at = at.item("requirements", inner);
                let plain = requirement.applies_when.is_always()
                    && requirement.evidenced_when.is_always()
                    && requirement.judgement == Judging::Required;
                if reference && !plain {
                    findings.push(Finding::new(finding::ReferenceRequirement, at));
                }
                let before = findings.findings.len();
                let applies = at.key("applies_when");
                let evidenced = at.key("evidenced_when");
                let rule = &requirement.applies_when;
                check_rule(rule, &applies, false, &vocabulary, &mut used, findings);
                let rule = &requirement.evidenced_when;
                check_rule(rule, &evidenced, true, &vocabulary, &mut used, findings);
                if findings.findings.len() > before {
                    continue;
                }
                let known = trial.of_requirement(planned);
                warn_of_constant(known.applies, &requirement.applies_when, &applies, findings);
                warn_of_constant(
                    known.evidenced,
                    &requirement.evidenced_when,
                    &evidenced,
                    findings,
                );
                let basis = &requirement.basis;
                if basis.source().is_some() && basis.seen_on().is_none() {
                    let requirement = Words::same(&requirement.id);
                    let at = at.key("basis");
                    findings.push(Finding::new(finding::SourceNotSeen { requirement }, at));
                }
                let rules = [&requirement.applies_when, &requirement.evidenced_when];
                if matches!(requirement.basis, Basis::Official(_))
                    && rules.into_iter().any(sets_a_figure)
                {
                    findings.push(Finding::new(
                        finding::ThresholdWithoutBasis {
                            requirement: Words::same(&requirement.id),
                        },
                        at,
                    ));
                }
                if requirement.level != Level::Must {
                    continue;
                }
                if requirement.remedy.is_none() && !reference {
                    findings.push(Finding::new(
                        finding::MustWithoutRemedy {
                            requirement: Words::same(&requirement.id),
                        },
                        at,
                    ));
                }
                if !requirement.exemptible && known.can_be_fulfilled == Some(false) {
                    findings.push(Finding::new(
                        finding::NobodyCanPass {
                            requirement: Words::same(&requirement.id),
                        },
                        at,
                    ));
                }
            }
        }
        for (index, panel) in self.panel.iter().enumerate() {
            let at = Path::ROOT.item("panel", index);
            let at = at.key("applies_when");
            check_rule(
                &panel.applies_when,
                &at,
                false,
                &vocabulary,
                &mut used,
                findings,
            );
        }
        used
    }

    fn check_references(&self, suggestions: &Suggestions, findings: &mut Findings) {
        let themes: BTreeSet<&Id> = self.themes.iter().map(|one| &one.id).collect();
        for (index, criterion) in self.criteria.iter().enumerate() {
            if let Some(theme) = &criterion.theme
                && !themes.contains(theme)
                && !findings.is_full()
            {
                let known = self.themes.iter().map(|known| known.id.as_str());
                let at = Path::ROOT.item("criteria", index);
                let at = at.key("theme");
                findings.push(
                    Finding::new(
                        finding::UnknownTheme {
                            id: Words::same(theme),
                        },
                        at,
                    )
                    .suggest(suggestions.nearest(theme.as_str(), known)),
                );
            }
        }
        self.check_roles(suggestions, findings);
        let mut live: BTreeSet<&Id> = self.criteria.iter().map(|one| &one.id).collect();
        live.extend(self.requirements().map(|(_, requirement)| &requirement.id));
        let mut known = live.clone();
        known.extend(self.retired.iter().map(|one| &one.id));
        let mut unknown = |id: &Id, at: &Path<'_>, known: &BTreeSet<&Id>| {
            if !known.contains(id) && !findings.is_full() {
                let near = suggestions.nearest(id.as_str(), known.iter().map(|id| id.as_str()));
                findings.push(
                    Finding::new(
                        finding::UnknownId {
                            id: Words::same(id),
                        },
                        at,
                    )
                    .suggest(near),
                );
            }
        };
        for (index, retired) in self.retired.iter().enumerate() {
            for (inner, id) in retired.replaced_by.iter().enumerate() {
                let at = Path::ROOT.item("retired", index);
                unknown(id, &at.item("replaced_by", inner), &known);
            }
        }
        // Words of the vocabulary can be attested too.
        live.extend(self.themes.iter().map(|one| &one.id));
        live.extend(self.facts.iter().map(|one| &one.id));
        live.extend(self.measures.iter().map(|one| &one.id));
        live.extend(self.evidence_kinds.iter().map(|one| &one.id));
        live.extend(self.roles.iter().map(|one| &one.id));
        for (index, attestation) in self.attestations.iter().enumerate() {
            let at = Path::ROOT.item("attestations", index);
            unknown(&attestation.id, &at.key("id"), &live);
        }
    }

    /// Roles that lead or that a panel needs are declared; one that is not has no title.
    fn check_roles(&self, suggestions: &Suggestions, findings: &mut Findings) {
        let declared: BTreeSet<&Id> = self.roles.iter().map(|one| &one.id).collect();
        let mut see = |id: &Id, at: Path<'_>| {
            if !declared.contains(id) && !findings.is_full_of(Severity::Warning) {
                let known = declared.iter().map(|known| known.as_str());
                let near = suggestions.nearest(id.as_str(), known);
                let id = Words::same(id);
                findings.push(Finding::new(finding::UnknownRole { id }, at).suggest(near));
            }
        };
        for (index, criterion) in self.criteria.iter().enumerate() {
            for (inner, role) in criterion.leads.iter().enumerate() {
                see(
                    role,
                    Path::ROOT.item("criteria", index).item("leads", inner),
                );
            }
        }
        for (index, panel) in self.panel.iter().enumerate() {
            for (inner, role) in panel.roles.iter().enumerate() {
                let at = Path::ROOT.item("panel", index);
                see(&role.role, at.item("roles", inner).key("role"));
            }
        }
    }

    /// A fact, kind, tag or measure that no rule uses.
    fn check_use(&self, used: &Use, findings: &mut Findings) {
        let mut never = |id: &Id, at: &Path<'_>| {
            findings.push(Finding::new(
                finding::NeverUsed {
                    id: Words::same(id),
                },
                at,
            ));
        };
        for (index, fact) in self.facts.iter().enumerate() {
            if !used.facts.contains(&fact.id) {
                never(&fact.id, &Path::ROOT.item("facts", index));
            }
        }
        for (index, measure) in self.measures.iter().enumerate() {
            if !used.measures.contains(&measure.id) {
                never(&measure.id, &Path::ROOT.item("measures", index));
            }
        }
        for (index, kind) in self.evidence_kinds.iter().enumerate() {
            if !used.kinds.contains(&kind.id) {
                never(&kind.id, &Path::ROOT.item("evidence_kinds", index));
                continue;
            }
            for (inner, tag) in kind.tags.iter().enumerate() {
                let of_kind = used.tags.get(&kind.id);
                if !of_kind.is_some_and(|tags| tags.contains(&tag.id)) {
                    let at = Path::ROOT.item("evidence_kinds", index);
                    never(&tag.id, &at.item("tags", inner));
                }
            }
        }
    }

    /// What a careful editor sees in the texts. One warning stands for all unreviewed ones: a list
    /// of hundreds would hide everything else.
    fn check_texts(&self, findings: &mut Findings) {
        let texts = texts_of(self);
        for (at, text) in &texts {
            let same = nfc(&text.en) == nfc(&text.cy) && text.en.chars().any(char::is_alphabetic);
            if same && text.note.is_none() {
                findings.push(Finding::new(
                    finding::SameInBothLanguages {
                        text: Words::quoted(&text.en),
                    },
                    at.as_str(),
                ));
            }
            if text.has_outlived_its_review() {
                findings.push(Finding::new(finding::ReviewOutlived, at.as_str()));
            }
            let (en, cy) = (numbers(&text.en), numbers(&text.cy));
            if en != cy {
                findings.push(Finding::new(
                    finding::NumbersDiffer {
                        english: listed(&en),
                        welsh: listed(&cy),
                    },
                    at.as_str(),
                ));
            }
        }
        let unreviewed = texts.iter().filter(|(_, text)| !text.is_reviewed()).count();
        if unreviewed > 0 {
            findings.push(Finding::new(
                finding::UnreviewedText {
                    texts: Words::same(unreviewed),
                },
                "",
            ));
        }
    }
}

/// Whether a rule sets a figure that somebody must have decided on: an age, a bound of a measure
/// or of a number, or more than one item.
fn sets_a_figure(rule: &Rule) -> bool {
    rule.nodes().any(|node| match node {
        Rule::Evidence(test) => {
            test.within_days.is_some() || test.measure.is_some() || test.bound.value().value() > 1
        }
        Rule::Fact(test) => matches!(
            test.test,
            Test::AtLeast(FactValue::Integer(_)) | Test::AtMost(FactValue::Integer(_))
        ),
        _ => false,
    })
}

fn warn_of_constant(
    constant: Option<Constant>,
    rule: &Rule,
    at: &Path<'_>,
    findings: &mut Findings,
) {
    match constant {
        Some(Constant::Never) => findings.push(Finding::new(finding::RuleNever, at)),
        Some(Constant::Always) if !rule.is_always() => {
            findings.push(Finding::new(finding::RuleAlways, at));
        }
        _ => {}
    }
}
