//! An assessment, checked against its standard and counted, in one pass.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::check_strings;
use super::decided::Conclusions;
use super::rule::{check_figure, check_value};
use crate::base::bits::Bits;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::base::index::Index;
use crate::documents::assessment::{Assessment, Evidence, Exemption, Judgement};
use crate::documents::kleene::Truth;
use crate::documents::standard::EvidenceKind;
use crate::documents::standard::ExemptionRules;
use crate::engine::count::Counting;
use crate::engine::placeholder::is_withheld;
use crate::engine::plan::{Plan, PlannedKind};
use crate::engine::rows::all_exempt;
use crate::engine::standard::Standard;
use crate::engine::timeline::{Prepared, Situation};
use crate::reading::codes::{FindingMessage, Severity};
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::reading::suggest::Suggestions;
use crate::words::{Words, detail, finding};

/// What is asked of a look at an assessment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// What it comes to; of what is wrong with it only the errors are sure to be told.
    Outcome,
    /// All warnings too.
    Everything,
}

/// What was found, and what the assessment comes to where nothing is an error.
pub(crate) type Looked = (Findings, Option<(Prepared, Situation)>);

impl Standard {
    /// All that is wrong with what an assessment says, on the day of the review.
    ///
    /// This is about the vocabulary of the revision and about references; of an assessment that was made or changed
    /// in code and could not be read back, about its form. [`assess`](Standard::assess) runs it too.
    pub fn check(&self, assessment: &Assessment) -> Findings {
        let scope = Scope::Everything;
        self.look(assessment, assessment.assessed_on, scope).0
    }

    /// Checks an assessment and counts it, with its outcomes on a day.
    pub(crate) fn look(&self, assessment: &Assessment, as_of: Date, scope: Scope) -> Looked {
        let mut findings = assessment.form();
        if !findings.has_errors() {
            self.check_identity(assessment, &mut findings);
        }
        if findings.has_errors() {
            // Of another revision's vocabulary nothing can be said.
            return (findings, None);
        }
        let look = Look::at(self, assessment, as_of, findings);
        let (items, prepared, mut findings) = (look.items, look.prepared, look.found.findings);
        let everything = scope == Scope::Everything;
        if everything && !findings.has_errors() {
            self.check_counter_evidence(assessment, &prepared, as_of, &mut findings);
        }
        self.check_panel(assessment, &prepared.facts, &mut findings);
        if everything {
            check_strings(assessment, Severity::Warning, &mut findings);
        }
        if findings.has_errors() {
            return (findings, None);
        }
        let situation = prepared.on(self.plan(), as_of.day());
        if everything {
            let requirements = self.plan().requirements.items.iter();
            let outcomes = requirements.zip(&situation.requirements);
            if all_exempt(outcomes.map(|(planned, outcome)| (planned.level, *outcome))) {
                findings.push(Finding::new(finding::AllExempt, "/exemptions"));
            }
            let decided = Conclusions {
                standard: self,
                assessment,
                as_of,
                items: &items,
                prepared: &prepared,
                situation: &situation,
            };
            decided.check(&mut findings);
        }
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
}

/// An assessment that is being looked at, and what came of it so far.
pub(crate) struct Look<'a> {
    standard: &'a Standard,
    assessment: &'a Assessment,
    as_of: Date,
    items: Index<&'a Id>,
    /// The ids of the evidence, in their order, where one is not known.
    ids: OnceCell<BTreeSet<&'a Id>>,
    pub prepared: Prepared,
    found: FoundSoFar,
}

/// What is wrong, as far as it was looked for.
struct FoundSoFar {
    findings: Findings,
    suggestions: Suggestions,
}

impl FoundSoFar {
    #[cold]
    fn push(&mut self, message: impl FindingMessage, at: &Path<'_>) {
        self.findings.push(Finding::new(message, at));
    }

    /// Finds that an id is not known, with the nearest one that is.
    #[cold]
    fn unknown<'k>(
        &mut self,
        id: &Id,
        known: impl Iterator<Item = &'k Id>,
        message: impl FindingMessage,
        at: &Path<'_>,
    ) {
        // What is not told need not be looked for.
        if !self.findings.is_full() {
            let known = known.map(Id::as_str);
            let near = self.suggestions.nearest(id.as_str(), known);
            self.findings.push(Finding::new(message, at).suggest(near));
        }
    }
}

impl<'a> Look<'a> {
    /// Looks at all that counts: whether its panel would do is another question.
    pub fn at(
        standard: &'a Standard,
        assessment: &'a Assessment,
        as_of: Date,
        findings: Findings,
    ) -> Self {
        let mut look = Self {
            standard,
            assessment,
            as_of,
            items: Index::of(assessment.evidence.iter().map(|item| &item.id)),
            ids: OnceCell::new(),
            prepared: Prepared::new(standard, assessment.assessed_on),
            found: FoundSoFar {
                findings,
                suggestions: Suggestions::default(),
            },
        };
        look.facts();
        look.because();
        look.evidence();
        look.judgements();
        look.exemptions();
        look.conditions();
        look
    }

    fn plan(&self) -> &'a Plan {
        self.standard.plan()
    }

    fn facts(&mut self) {
        let (declared, plan) = (&self.standard.document().facts, self.plan());
        let at = Path::ROOT.key("service");
        let at = at.key("facts");
        for (id, value) in &self.assessment.service.facts {
            if self.found.findings.is_full() {
                return;
            }
            let at = at.key(id.as_str());
            let index = plan.facts.index_of(id);
            let Some((index, fact)) = index.and_then(|index| Some((index, declared.get(index)?)))
            else {
                let known = declared.iter().map(|fact| &fact.id);
                let id_words = Words::same(id);
                self.found
                    .unknown(id, known, finding::UnknownFact { id: id_words }, &at);
                continue;
            };
            let code = plan.code(index, &fact.r#type, value);
            let found = (&self.found.suggestions, &mut self.found.findings);
            let is_known = code.is_some();
            check_value(id, &fact.r#type, is_known, value, &at, found.0, found.1);
            self.prepared.state(index, code);
        }
    }

    /// Reasons are given for facts that are stated.
    fn because(&mut self) {
        let service = &self.assessment.service;
        for id in service.because.keys() {
            if !service.facts.contains_key(id) {
                let at = Path::ROOT.key("service");
                let (at, words) = (at.key("because"), Words::same(id));
                let message = finding::BecauseOfNothing { id: words };
                let at = at.key(id.as_str());
                self.found.unknown(id, service.facts.keys(), message, &at);
            }
        }
    }

    fn evidence(&mut self) {
        let (plan, assessment) = (self.plan(), self.assessment);
        let count = assessment.evidence.len();
        if count > Assessment::MAX_EVIDENCE {
            let items = count.into();
            self.found.push(
                finding::TooMuchEvidence { items },
                &Path::ROOT.key("evidence"),
            );
        }
        let declared = &self.standard.document().evidence_kinds;
        let mut counting = Counting::new(plan);
        for (index, item) in assessment.evidence.iter().enumerate() {
            if self.found.findings.is_full() {
                return;
            }
            let at = Path::ROOT.item("evidence", index);
            if self.items.is_repeat(index) {
                let id = Words::same(&item.id);
                self.found.push(finding::DuplicateId { id }, &at.key("id"));
            }
            let kind = plan.kinds.index_of(&item.kind);
            let known =
                kind.and_then(|at| Some((at, plan.kinds.items.get(at)?, declared.get(at)?)));
            if let Some((place, kind, declared)) = known {
                if let Some(expires) = item.expires.filter(|last| *last < item.collected) {
                    let message = ends_before(expires, item.collected);
                    self.found.push(message, &at.key("expires"));
                }
                if !counting.look(kind, item) {
                    self.unknown_words(item, kind, declared, &at);
                }
                self.prepared.take_item(plan, &counting, place, index, item);
            } else {
                let known = declared.iter().map(|kind| &kind.id);
                let id = Words::same(&item.kind);
                let message = finding::UnknownKind { id };
                self.found
                    .unknown(&item.kind, known, message, &at.key("kind"));
            }
            if item.collected > assessment.assessed_on {
                self.found.push(
                    finding::EvidenceAfterReview {
                        item: Words::same(&item.id),
                        collected: Words::day(item.collected),
                        reviewed: Words::day(assessment.assessed_on),
                    },
                    &at.key("collected"),
                );
            }
        }
    }

    /// Finds the tags that a kind does not have, and the figures that it does not have or that are not allowed.
    #[cold]
    fn unknown_words(
        &mut self,
        item: &Evidence,
        kind: &PlannedKind,
        declared: &EvidenceKind,
        at: &Path<'_>,
    ) {
        let of = || Words::same(format!("`{}`", item.kind));
        for (index, tag) in item.tags.iter().enumerate() {
            if !kind.tags.has(tag) {
                let (id, of) = (Words::same(tag), of());
                let message = finding::UnknownTag { id, of };
                let at = at.item("tags", index);
                let known = declared.tags.iter().map(|known| &known.id);
                self.found.unknown(tag, known, message, &at);
            }
        }
        for (id, figure) in &item.measures {
            let at = at.key("measures");
            let at = at.key(id.as_str());
            if let Some(one) = kind.measures.get(id) {
                check_figure(&one.measure, *figure, &at, &mut self.found.findings);
            } else {
                let known = kind.measures.items.iter().map(|one| &one.measure.id);
                let (id_words, of) = (Words::same(id), of());
                let message = finding::UnknownMeasure { id: id_words, of };
                self.found.unknown(id, known, message, &at);
            }
        }
    }

    fn judgements(&mut self) {
        let repeats = self.take_judgements();
        let all_known = self.prepared.number_of_judgements() == self.assessment.judgements.len();
        for (index, judgement) in self.assessment.judgements.iter().enumerate() {
            let at = Path::ROOT.item("judgements", index);
            if !all_known {
                self.requirement(&judgement.requirement, &at);
            }
            if repeats.contains(index) {
                self.found.push(
                    finding::DuplicateJudgement {
                        requirement: Words::same(&judgement.requirement),
                        day: Words::day(judgement.on),
                    },
                    &at,
                );
            }
            self.dissent(judgement, &at);
            let lists = [
                ("evidence", &judgement.evidence),
                ("answers", &judgement.answers),
            ];
            for (list, ids) in lists {
                for (inner, id) in ids.iter().enumerate() {
                    if self.found.findings.is_full() {
                        return;
                    }
                    if self.items.get(id.as_str()).is_none() {
                        let items = || self.assessment.evidence.iter().map(|item| &item.id);
                        let known = self.ids.get_or_init(|| items().collect());
                        let id_words = Words::same(id);
                        let message = finding::UnknownEvidence { id: id_words };
                        self.found.unknown(
                            id,
                            known.iter().copied(),
                            message,
                            &at.item(list, inner),
                        );
                    }
                }
            }
        }
    }

    /// Each of the others dissents once, and the judge not at all; of whom may not be seen nothing is said.
    fn dissent(&mut self, judgement: &Judgement, at: &Path<'_>) {
        let mut seen = BTreeSet::new();
        for (index, dissent) in judgement.dissent.iter().enumerate() {
            let at = at.item("dissent", index);
            let by = dissent.by.as_str();
            if is_withheld(by) {
                continue;
            }
            if by == judgement.by {
                self.found.push(finding::DissentOfJudge, &at.key("by"));
            } else if !seen.insert(by) {
                let by = Words::quoted(by);
                self.found.push(finding::DissentTwice { by }, &at.key("by"));
            }
        }
    }

    /// Takes the judgements, and gives the places of those that repeat another.
    fn take_judgements(&mut self) -> Bits {
        for (index, judgement) in self.assessment.judgements.iter().enumerate() {
            let requirement = self.plan().requirements.index_of(&judgement.requirement);
            if let Some(requirement) = requirement {
                self.prepared.take_judgement(requirement, index, judgement);
            }
        }
        self.prepared.sort_judgements()
    }

    fn exemptions(&mut self) {
        let plan = self.plan();
        let mut seen = BTreeSet::new();
        let exemptions = self.assessment.exemptions.iter().enumerate();
        for (index, exemption) in exemptions.clone() {
            let requirement = plan.requirements.index_of(&exemption.requirement);
            if let Some(requirement) = requirement {
                self.prepared
                    .take_exemption(plan, requirement, index, exemption);
            }
        }
        self.prepared.sort_exemptions();
        for (index, exemption) in exemptions {
            let at = Path::ROOT.item("exemptions", index);
            let id = &exemption.requirement;
            let requirement = self.requirement(id, &at);
            let planned = requirement.and_then(|at| Some((at, plan.requirements.items.get(at)?)));
            let Some((requirement, planned)) = planned else {
                continue;
            };
            let words = || Words::same(id);
            if !seen.insert((requirement, exemption.from, exemption.until)) {
                let (requirement, day) = (words(), Words::day(exemption.from));
                self.found
                    .push(finding::DuplicateExemption { requirement, day }, &at);
            }
            if let Some(until) = exemption.until.filter(|until| *until < exemption.from) {
                let message = ends_before(until, exemption.from);
                let mut finding = Finding::new(message, at.key("until"));
                // It exempts from nothing, and so does no harm.
                finding.severity = Severity::Warning;
                self.found.findings.push(finding);
            }
            let ended = exemption.until.filter(|until| *until < self.as_of);
            let rules = &self.standard.document().result.exemptions;
            if planned.exemptible {
                self.exemption_lasts(exemption, rules, &at);
            }
            if !planned.exemptible {
                let requirement = words();
                self.found
                    .push(finding::ExemptionNotAllowed { requirement }, &at);
            } else if let Some(until) = ended.filter(|until| !self.goes_on(requirement, *until)) {
                let (requirement, day) = (words(), Words::day(until));
                self.found
                    .push(finding::ExemptionExpired { requirement, day }, &at);
            }
            self.applies(requirement, &at);
        }
    }

    /// Finds that an exemption has no end, or lasts longer than the standard allows.
    fn exemption_lasts(&mut self, exemption: &Exemption, rules: &ExemptionRules, at: &Path<'_>) {
        let requirement = || Words::same(&exemption.requirement);
        let Some(days) = exemption.days() else {
            let effect = match rules.allow(exemption) {
                true => detail::IS_ALLOWED,
                false => detail::HAS_NO_EFFECT,
            };
            let message = finding::ExemptionWithoutEnd {
                requirement: requirement(),
                effect,
            };
            return self.found.push(message, at);
        };
        if let Some(most) = rules.at_most_days
            && !rules.allow(exemption)
        {
            let message = finding::ExemptionTooLong {
                requirement: requirement(),
                days: days.into(),
                most: most.value().into(),
            };
            self.found.push(message, &at.key("until"));
        }
    }

    /// Whether another exemption goes on after the last day of one that has ended: from the day after, or on the day
    /// that is asked about.
    fn goes_on(&self, requirement: usize, until: Date) -> bool {
        let after = until.day().saturating_add(1);
        let is_exempt = |day| self.prepared.is_exempt(requirement, day);
        is_exempt(after) || is_exempt(self.as_of.day())
    }

    fn conditions(&mut self) {
        let ids = self.assessment.conditions.iter().map(|one| &one.id);
        let known = Index::of(ids);
        for (index, condition) in self.assessment.conditions.iter().enumerate() {
            let at = Path::ROOT.item("conditions", index);
            if known.is_repeat(index) {
                let id = Words::same(&condition.id);
                self.found.push(finding::DuplicateId { id }, &at.key("id"));
            }
            if let Some(requirement) = self.requirement(&condition.requirement, &at) {
                self.prepared.take_condition(requirement, index, condition);
                self.applies(requirement, &at);
            }
        }
    }

    /// The place of a requirement that is named somewhere.
    fn requirement(&mut self, id: &Id, at: &Path<'_>) -> Option<usize> {
        let index = self.plan().requirements.index_of(id);
        if index.is_none() {
            let known = self.standard.requirements().map(|one| &one.id);
            let id_words = Words::same(id);
            let message = finding::UnknownRequirement { id: id_words };
            self.found
                .unknown(id, known, message, &at.key("requirement"));
        }
        index
    }

    /// Finds that a requirement about which something was decided does not apply.
    fn applies(&mut self, requirement: usize, at: &Path<'_>) {
        let plan = self.plan();
        if let Some(planned) = plan.requirements.items.get(requirement)
            && plan.applies(planned, &self.prepared.facts) == Truth::False
        {
            let requirement = Words::same(&planned.id);
            self.found.push(finding::DoesNotApply { requirement }, at);
        }
    }
}

fn ends_before(last: Date, first: Date) -> finding::EndsBeforeItBegins {
    finding::EndsBeforeItBegins {
        last: Words::day(last),
        first: Words::day(first),
    }
}
