//! An assessment, checked against its standard.

use std::collections::BTreeSet;

use super::check_strings;
use super::decided::Conclusions;
use super::exemption::Exempted;
use super::rule::{check_figure, check_value};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Evidence};
use crate::documents::kleene::Truth;
use crate::engine::plan::PlannedKind;
use crate::engine::rows::all_exempt;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation, stated_facts};
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::{Words, finding};

impl Standard {
    /// All that is wrong with what an assessment says, on the day of the review.
    ///
    /// This is about the vocabulary of the revision and about references; of an assessment that was made or changed
    /// in code and could not be read back, about its form. [`assess`](Standard::assess) runs it too.
    pub fn check(&self, assessment: &Assessment) -> Findings {
        self.check_on(assessment, assessment.assessed_on).0
    }

    /// All that is wrong on a day, and what the assessment comes to on it where nothing is an error.
    pub(crate) fn check_on(
        &self,
        assessment: &Assessment,
        as_of: Date,
    ) -> (Findings, Option<(Prepared, Situation)>) {
        let mut findings = assessment.form();
        if findings.has_errors() {
            return (findings, None);
        }
        let suggestions = &Suggestions::default();
        self.check_identity(assessment, &mut findings);
        if findings.has_errors() {
            // Of another revision's vocabulary nothing can be said.
            return (findings, None);
        }
        self.check_facts(assessment, suggestions, &mut findings);
        self.check_evidence(assessment, suggestions, &mut findings);
        self.check_judgements(assessment, suggestions, &mut findings);
        let facts = stated_facts(self.plan(), assessment);
        self.check_exemptions(assessment, as_of, &facts, suggestions, &mut findings);
        self.check_conditions(assessment, &facts, suggestions, &mut findings);
        if !findings.has_errors() {
            self.check_counter_evidence(assessment, as_of, &mut findings);
        }
        self.check_panel(assessment, &facts, &mut findings);
        check_strings(assessment, Severity::Warning, &mut findings);
        if findings.has_errors() {
            return (findings, None);
        }
        let prepared = Prepared::of(self, assessment);
        let situation = prepared.on(self.plan(), as_of.day());
        let requirements = self.plan().requirements.items.iter();
        let outcomes = requirements.zip(&situation.requirements);
        if all_exempt(outcomes.map(|(planned, outcome)| (planned.level, *outcome))) {
            findings.push(Finding::new(finding::AllExempt, "/exemptions"));
        }
        let decided = Conclusions {
            standard: self,
            assessment,
            as_of,
            prepared: &prepared,
            situation: &situation,
        };
        decided.check(&mut findings);
        (findings, Some((prepared, situation)))
    }

    fn check_identity(&self, assessment: &Assessment, findings: &mut Findings) {
        let named = &assessment.standard;
        if named.id != *self.id() || named.version != *self.version() {
            findings.push(Finding::new(
                finding::OtherStandard {
                    named: Words::same(named.reference()),
                    revision: Words::same(self.document().reference()),
                },
                "/standard",
            ));
        } else if let Some(digest) = named.digest
            && digest != self.digest()
        {
            findings.push(Finding::new(
                finding::OtherDigest {
                    pinned: Words::same(digest),
                    digest: Words::same(self.digest()),
                },
                "/standard/digest",
            ));
        }
    }

    fn check_facts(
        &self,
        assessment: &Assessment,
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        let (known, plan) = (&self.document().facts, self.plan());
        for (id, value) in &assessment.service.facts {
            if findings.is_full() {
                return;
            }
            let at = Path::ROOT.key("service");
            let at = at.key("facts");
            let at = at.key(id.as_str());
            let index = plan.facts.index_of(id);
            match index.and_then(|index| Some((index, known.get(index)?))) {
                Some((index, fact)) => {
                    let is_known = |word: &Id| plan.has_word(index, word);
                    check_value(
                        id,
                        &fact.r#type,
                        is_known,
                        value,
                        &at,
                        suggestions,
                        findings,
                    );
                }
                None => {
                    let known = known.iter().map(|fact| fact.id.as_str());
                    let near = suggestions.nearest(id.as_str(), known);
                    findings.push(
                        Finding::new(
                            finding::UnknownFact {
                                id: Words::same(id),
                            },
                            at,
                        )
                        .suggest(near),
                    );
                }
            }
        }
    }

    fn check_evidence(
        &self,
        assessment: &Assessment,
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        let count = assessment.evidence.len();
        if count > Assessment::MAX_EVIDENCE {
            findings.push(Finding::new(
                finding::TooMuchEvidence {
                    items: count.into(),
                },
                "/evidence",
            ));
        }
        let (kinds, declared) = (&self.plan().kinds, &self.document().evidence_kinds);
        let mut seen = BTreeSet::new();
        for (index, item) in assessment.evidence.iter().enumerate() {
            if findings.is_full() {
                return;
            }
            let at = Path::ROOT.item("evidence", index);
            if !seen.insert(&item.id) {
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&item.id),
                    },
                    at.key("id"),
                ));
            }
            match kinds.get(&item.kind) {
                Some(kind) => check_item(item, kind, &at, suggestions, findings),
                None => {
                    let known = declared.iter().map(|kind| kind.id.as_str());
                    let near = suggestions.nearest(item.kind.as_str(), known);
                    let at = at.key("kind");
                    findings.push(
                        Finding::new(
                            finding::UnknownKind {
                                id: Words::same(&item.kind),
                            },
                            at,
                        )
                        .suggest(near),
                    );
                }
            }
            if item.collected > assessment.assessed_on {
                let at = at.key("collected");
                findings.push(Finding::new(
                    finding::EvidenceAfterReview {
                        item: Words::same(&item.id),
                        collected: Words::day(item.collected),
                        reviewed: Words::day(assessment.assessed_on),
                    },
                    at,
                ));
            }
        }
    }

    fn check_judgements(
        &self,
        assessment: &Assessment,
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        let items: BTreeSet<&Id> = assessment.evidence.iter().map(|item| &item.id).collect();
        let mut seen = BTreeSet::new();
        for (index, judgement) in assessment.judgements.iter().enumerate() {
            let at = Path::ROOT.item("judgements", index);
            self.check_requirement(&judgement.requirement, &at, suggestions, findings);
            if !seen.insert((&judgement.requirement, judgement.on)) {
                findings.push(Finding::new(
                    finding::DuplicateJudgement {
                        requirement: Words::same(&judgement.requirement),
                        day: Words::day(judgement.on),
                    },
                    at,
                ));
            }
            let lists = [
                ("evidence", &judgement.evidence),
                ("answers", &judgement.answers),
            ];
            for (list, ids) in lists {
                for (inner, id) in ids.iter().enumerate() {
                    if findings.is_full() {
                        return;
                    }
                    if !items.contains(id) {
                        let known = items.iter().map(|id| id.as_str());
                        let near = suggestions.nearest(id.as_str(), known);
                        let at = at.item(list, inner);
                        findings.push(
                            Finding::new(
                                finding::UnknownEvidence {
                                    id: Words::same(id),
                                },
                                at,
                            )
                            .suggest(near),
                        );
                    }
                }
            }
        }
    }

    fn check_exemptions(
        &self,
        assessment: &Assessment,
        as_of: Date,
        facts: &[Option<i64>],
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        let exempted = Exempted::of(assessment);
        let mut seen = BTreeSet::new();
        for (index, exemption) in assessment.exemptions.iter().enumerate() {
            let at = Path::ROOT.item("exemptions", index);
            let id = &exemption.requirement;
            self.check_requirement(id, &at, suggestions, findings);
            let Some(planned) = self.plan().requirements.get(id) else {
                continue;
            };
            if !seen.insert((id, exemption.from, exemption.until)) {
                findings.push(Finding::new(
                    finding::DuplicateExemption {
                        requirement: Words::same(id),
                        day: Words::day(exemption.from),
                    },
                    at,
                ));
            }
            if let Some(until) = exemption.until.filter(|until| *until < exemption.from) {
                let at = at.key("until");
                let mut finding = Finding::new(
                    finding::EndsBeforeItBegins {
                        last: Words::day(until),
                        first: Words::day(exemption.from),
                    },
                    at,
                );
                // It exempts from nothing, and so does no harm.
                finding.severity = Severity::Warning;
                findings.push(finding);
            }
            if !planned.exemptible {
                findings.push(Finding::new(
                    finding::ExemptionNotAllowed {
                        requirement: Words::same(id),
                    },
                    at,
                ));
            } else if let Some(until) = exemption.until.filter(|until| *until < as_of)
                && !exempted.goes_on(id, until, as_of)
            {
                findings.push(Finding::new(
                    finding::ExemptionExpired {
                        requirement: Words::same(id),
                        day: Words::day(until),
                    },
                    at,
                ));
            }
            self.check_applies(id, &at, facts, findings);
        }
    }

    fn check_conditions(
        &self,
        assessment: &Assessment,
        facts: &[Option<i64>],
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        let mut seen = BTreeSet::new();
        for (index, condition) in assessment.conditions.iter().enumerate() {
            let at = Path::ROOT.item("conditions", index);
            if !seen.insert(&condition.id) {
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&condition.id),
                    },
                    at.key("id"),
                ));
            }
            self.check_requirement(&condition.requirement, &at, suggestions, findings);
            self.check_applies(&condition.requirement, &at, facts, findings);
        }
    }

    fn check_requirement(
        &self,
        id: &Id,
        at: &Path<'_>,
        suggestions: &Suggestions,
        findings: &mut Findings,
    ) {
        if self.plan().requirements.index_of(id).is_none() && !findings.is_full() {
            let known = self
                .requirements()
                .map(|requirement| requirement.id.as_str());
            let near = suggestions.nearest(id.as_str(), known);
            let at = at.key("requirement");
            findings.push(
                Finding::new(
                    finding::UnknownRequirement {
                        id: Words::same(id),
                    },
                    at,
                )
                .suggest(near),
            );
        }
    }

    fn check_applies(
        &self,
        id: &Id,
        at: &Path<'_>,
        facts: &[Option<i64>],
        findings: &mut Findings,
    ) {
        if let Some(planned) = self.plan().requirements.get(id)
            && self.plan().applies(planned, facts) == Truth::False
        {
            findings.push(Finding::new(
                finding::DoesNotApply {
                    requirement: Words::same(id),
                },
                at,
            ));
        }
    }
}

fn check_item(
    item: &Evidence,
    kind: &PlannedKind,
    at: &Path<'_>,
    suggestions: &Suggestions,
    findings: &mut Findings,
) {
    if let Some(expires) = item.expires.filter(|last| *last < item.collected) {
        let at = at.key("expires");
        findings.push(Finding::new(
            finding::EndsBeforeItBegins {
                last: Words::day(expires),
                first: Words::day(item.collected),
            },
            at,
        ));
    }
    let of = Words::same(format!("`{}`", item.kind));
    for (index, tag) in item.tags.iter().enumerate() {
        if !kind.carries(tag) && !findings.is_full() {
            let near = suggestions.nearest(tag.as_str(), kind.tags.iter().map(Id::as_str));
            findings.push(
                Finding::new(
                    finding::UnknownTag {
                        id: Words::same(tag),
                        of: of.clone(),
                    },
                    at.item("tags", index),
                )
                .suggest(near),
            );
        }
    }
    for (id, figure) in &item.measures {
        let at = at.key("measures");
        let at = at.key(id.as_str());
        match kind.measure(id) {
            Some(measure) => check_figure(measure, *figure, &at, findings),
            None if findings.is_full() => {}
            None => {
                let known = kind.measures.iter().map(|one| one.id.as_str());
                let near = suggestions.nearest(id.as_str(), known);
                findings.push(
                    Finding::new(
                        finding::UnknownMeasure {
                            id: Words::same(id),
                            of: of.clone(),
                        },
                        at,
                    )
                    .suggest(near),
                );
            }
        }
    }
}
