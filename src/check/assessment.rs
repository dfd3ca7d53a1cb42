//! An assessment, checked against its standard.

use std::collections::{BTreeMap, BTreeSet};

use super::check_strings;
use super::rule::{check_figure, check_value};
use crate::assessment::{Assessment, Evidence, Verdict};
use crate::codes::Code;
use crate::date::Date;
use crate::finding::{Finding, Findings, Severity};
use crate::id::Id;
use crate::kleene::Truth;
use crate::prepare::stated_facts;
use crate::standard::{EvidenceKind, Measure};
use crate::suggest::nearest;
use crate::text::Words;
use crate::validated::Standard;

impl Standard {
    /// All that is wrong with what an assessment says, on the day of the review.
    ///
    /// Its form was checked when it was read; this is about the vocabulary of the revision and
    /// about references. [`assess`](Standard::assess) runs it too.
    pub fn check(&self, assessment: &Assessment) -> Findings {
        self.check_on(assessment, assessment.assessed_on)
    }

    pub(crate) fn check_on(&self, assessment: &Assessment, as_of: Date) -> Findings {
        let mut findings = Findings::default();
        self.check_identity(assessment, &mut findings);
        if findings.has_errors() {
            // Of another revision's vocabulary nothing can be said.
            return findings;
        }
        self.check_facts(assessment, &mut findings);
        self.check_evidence(assessment, &mut findings);
        self.check_judgements(assessment, &mut findings);
        let facts = stated_facts(self.plan(), assessment);
        self.check_exemptions(assessment, as_of, &facts, &mut findings);
        self.check_conditions(assessment, &facts, &mut findings);
        if !findings.has_errors() {
            self.check_counter_evidence(assessment, as_of, &mut findings);
        }
        self.check_panel(assessment, &facts, &mut findings);
        check_strings(assessment, Severity::Warning, &mut findings);
        findings
    }

    fn check_identity(&self, assessment: &Assessment, findings: &mut Findings) {
        let named = &assessment.standard;
        if named.id != *self.id() || named.version != *self.version() {
            let parts = [
                Words::same(named.reference()),
                Words::same(self.document().reference()),
            ];
            findings.push(Finding::new(Code::OtherStandard, "/standard", &parts));
        } else if let Some(digest) = named.digest
            && digest != self.digest()
        {
            let parts = [Words::same(digest), Words::same(self.digest())];
            findings.push(Finding::new(Code::OtherDigest, "/standard/digest", &parts));
        }
    }

    fn check_facts(&self, assessment: &Assessment, findings: &mut Findings) {
        let known = &self.document().facts;
        for (id, value) in &assessment.service.facts {
            if findings.is_full() {
                return;
            }
            let at = format!("/service/facts/{id}");
            match known.iter().find(|fact| fact.id == *id) {
                Some(fact) => check_value(id, &fact.r#type, value, at, findings),
                None => {
                    let near = nearest(id.as_str(), known.iter().map(|fact| fact.id.as_str()));
                    let parts = [Words::same(id)];
                    findings.push(Finding::new(Code::UnknownFact, at, &parts).suggest(near));
                }
            }
        }
    }

    fn check_evidence(&self, assessment: &Assessment, findings: &mut Findings) {
        let count = assessment.evidence.len();
        if count > Assessment::MAX_EVIDENCE {
            let parts = [Words::same(count)];
            findings.push(Finding::new(Code::TooMuchEvidence, "/evidence", &parts));
        }
        let draft = self.document();
        let kinds: BTreeMap<&Id, &EvidenceKind> = draft
            .evidence_kinds
            .iter()
            .map(|kind| (&kind.id, kind))
            .collect();
        let measures: BTreeMap<&Id, &Measure> = draft
            .measures
            .iter()
            .map(|measure| (&measure.id, measure))
            .collect();
        let mut seen = BTreeSet::new();
        for (place, item) in assessment.evidence.iter().enumerate() {
            if findings.is_full() {
                return;
            }
            let at = format!("/evidence/{place}");
            if !seen.insert(&item.id) {
                let parts = [Words::same(&item.id)];
                findings.push(Finding::new(Code::DuplicateId, format!("{at}/id"), &parts));
            }
            match kinds.get(&item.kind) {
                Some(kind) => check_item(item, kind, &measures, &at, findings),
                None => {
                    let known = kinds.keys().map(|id| id.as_str());
                    let parts = [Words::same(&item.kind)];
                    let at = format!("{at}/kind");
                    findings.push(
                        Finding::new(Code::UnknownEvidenceKind, at, &parts)
                            .suggest(nearest(item.kind.as_str(), known)),
                    );
                }
            }
            if item.collected > assessment.assessed_on {
                let parts = [
                    Words::same(&item.id),
                    Words::same(item.collected),
                    Words::same(assessment.assessed_on),
                ];
                let at = format!("{at}/collected");
                findings.push(Finding::new(Code::EvidenceAfterReview, at, &parts));
            }
        }
    }

    fn check_judgements(&self, assessment: &Assessment, findings: &mut Findings) {
        let items: BTreeSet<&Id> = assessment.evidence.iter().map(|item| &item.id).collect();
        let mut seen = BTreeSet::new();
        for (place, judgement) in assessment.judgements.iter().enumerate() {
            let at = format!("/judgements/{place}");
            self.check_requirement(&judgement.requirement, &at, findings);
            if !seen.insert((&judgement.requirement, judgement.on)) {
                let parts = [
                    Words::same(&judgement.requirement),
                    Words::same(judgement.on),
                ];
                findings.push(Finding::new(Code::DuplicateJudgement, &at, &parts));
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
                        let near = nearest(id.as_str(), items.iter().map(|id| id.as_str()));
                        let at = format!("{at}/{list}/{inner}");
                        findings.push(
                            Finding::new(Code::UnknownEvidence, at, &[Words::same(id)])
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
        findings: &mut Findings,
    ) {
        for (place, exemption) in assessment.exemptions.iter().enumerate() {
            let at = format!("/exemptions/{place}");
            let id = &exemption.requirement;
            self.check_requirement(id, &at, findings);
            let Some(planned) = self.plan().requirements.get(id) else {
                continue;
            };
            if !planned.exemptible {
                let parts = [Words::same(id)];
                findings.push(Finding::new(Code::ExemptionNotAllowed, &at, &parts));
            } else if let Some(until) = exemption.until.filter(|until| *until < as_of) {
                let parts = [Words::same(id), Words::same(until)];
                findings.push(Finding::new(Code::ExemptionExpired, &at, &parts));
            }
            self.check_applies(id, &at, facts, findings);
        }
    }

    fn check_conditions(
        &self,
        assessment: &Assessment,
        facts: &[Option<i64>],
        findings: &mut Findings,
    ) {
        let mut seen = BTreeSet::new();
        for (place, condition) in assessment.conditions.iter().enumerate() {
            let at = format!("/conditions/{place}");
            if !seen.insert(&condition.id) {
                let parts = [Words::same(&condition.id)];
                findings.push(Finding::new(Code::DuplicateId, format!("{at}/id"), &parts));
            }
            if condition.closed_on.is_some() && condition.closed_by.is_none() {
                let parts = [Words::same(&condition.id)];
                let at = format!("{at}/closed_on");
                findings.push(Finding::new(Code::ClosedByNothing, at, &parts));
            }
            self.check_requirement(&condition.requirement, &at, findings);
            self.check_applies(&condition.requirement, &at, facts, findings);
        }
    }

    fn check_requirement(&self, id: &Id, at: &str, findings: &mut Findings) {
        if self.plan().requirements.place(id).is_none() {
            let known = self
                .requirements()
                .map(|requirement| requirement.id.as_str());
            let at = format!("{at}/requirement");
            findings.push(
                Finding::new(Code::UnknownRequirement, at, &[Words::same(id)])
                    .suggest(nearest(id.as_str(), known)),
            );
        }
    }

    fn check_applies(&self, id: &Id, at: &str, facts: &[Option<i64>], findings: &mut Findings) {
        if let Some(planned) = self.plan().requirements.get(id)
            && self.plan().applies(planned, facts) == Truth::False
        {
            findings.push(Finding::new(Code::DoesNotApply, at, &[Words::same(id)]));
        }
    }

    /// A judgement of met has to answer the counter-evidence that bears on its requirement: what
    /// would count there if it were not against, whatever its age, and what the judgement names.
    fn check_counter_evidence(
        &self,
        assessment: &Assessment,
        as_of: Date,
        findings: &mut Findings,
    ) {
        let counter: Vec<_> = assessment
            .evidence
            .iter()
            .filter(|item| item.counter && !item.withdrawn && item.collected <= as_of)
            .collect();
        for (place, judgement) in assessment.judgements.iter().enumerate() {
            let id = &judgement.requirement;
            let counts = assessment.judgement_on(id, as_of) == Some(judgement);
            let Some(requirement) = self.requirement(id.as_str()) else {
                continue;
            };
            if !counts || judgement.verdict != Verdict::Met {
                continue;
            }
            for item in &counter {
                let bears = judgement.evidence.contains(&item.id)
                    || requirement.evidenced_when.evidence_tests().any(|test| {
                        test.kind.contains(&item.kind)
                            && test.tags.iter().all(|tag| item.tags.contains(tag))
                            && test
                                .languages
                                .iter()
                                .all(|one| item.languages.contains(one))
                    });
                if bears && !judgement.answers.contains(&item.id) {
                    let parts = [Words::same(&item.id), Words::same(id)];
                    let at = format!("/judgements/{place}");
                    findings.push(Finding::new(Code::CounterUnanswered, at, &parts));
                }
            }
        }
    }
}

fn check_item(
    item: &Evidence,
    kind: &EvidenceKind,
    measures: &BTreeMap<&Id, &Measure>,
    at: &str,
    findings: &mut Findings,
) {
    let of = Words::same(format!("`{}`", kind.id));
    for (place, tag) in item.tags.iter().enumerate() {
        if !kind.tags.contains(tag) {
            let near = nearest(tag.as_str(), kind.tags.iter().map(Id::as_str));
            let parts = [Words::same(tag), of.clone()];
            findings.push(
                Finding::new(Code::UnknownTag, format!("{at}/tags/{place}"), &parts).suggest(near),
            );
        }
    }
    for (id, figure) in &item.measures {
        let at = format!("{at}/measures/{id}");
        match measures.get(id).filter(|_| kind.measures.contains(id)) {
            Some(measure) => check_figure(measure, *figure, at, findings),
            None => {
                let near = nearest(id.as_str(), kind.measures.iter().map(Id::as_str));
                let parts = [Words::same(id), of.clone()];
                findings.push(Finding::new(Code::UnknownMeasure, at, &parts).suggest(near));
            }
        }
    }
}
