//! Counter-evidence: what speaks against a requirement that is judged met has to be answered.

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Evidence, Judgement, Verdict};
use crate::engine::plan::{Plan, Seen};
use crate::engine::standard::Standard;
use crate::reading::codes::Severity;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::words::{Words, finding};
use std::collections::HashMap;

impl Standard {
    /// A judgement of met has to answer the counter-evidence that bears on its requirement: what
    /// would count there if it were not against, whatever its age, and what the judgement names.
    pub(super) fn check_counter_evidence(
        &self,
        assessment: &Assessment,
        as_of: Date,
        findings: &mut Findings,
    ) {
        let counter = Counter::of(self, assessment, as_of);
        // Of the judgements on a requirement, the latest one counts.
        let mut latest: HashMap<&Id, &Judgement> = HashMap::new();
        for judgement in assessment.judgements.iter().filter(|one| one.on <= as_of) {
            let known = latest.entry(&judgement.requirement).or_insert(judgement);
            if known.on <= judgement.on {
                *known = judgement;
            }
        }
        for (index, judgement) in assessment.judgements.iter().enumerate() {
            let id = &judgement.requirement;
            let counts = latest
                .get(id)
                .is_some_and(|one| std::ptr::eq(*one, judgement));
            if !counts || judgement.verdict != Verdict::Met {
                continue;
            }
            for item in counter.unanswered(self.plan(), judgement) {
                if findings.is_full_of(Severity::Warning) {
                    return;
                }
                let at = Path::ROOT.item("judgements", index);
                findings.push(Finding::new(
                    finding::CounterEvidenceUnanswered {
                        item: Words::same(item),
                        requirement: Words::same(id),
                    },
                    at,
                ));
            }
        }
    }
}

/// The counter-evidence of a review, by the filters in which it would count.
struct Counter<'a> {
    items: Vec<&'a Evidence>,
    indices: HashMap<&'a Id, usize>,
    /// By the place of the filter, a bit for each item.
    bears: Vec<Vec<u64>>,
}

impl<'a> Counter<'a> {
    fn of(standard: &Standard, assessment: &'a Assessment, as_of: Date) -> Self {
        let plan = standard.plan();
        let items: Vec<&Evidence> = assessment
            .evidence
            .iter()
            .filter(|item| item.counter && !item.withdrawn && item.collected <= as_of)
            .collect();
        let mut bears = vec![Vec::new(); plan.filters.len()];
        let (mut seen, mut before) = (Seen::new(plan), None);
        for (index, item) in items.iter().copied().enumerate() {
            let kind = plan.kinds.get(&item.kind);
            seen.look(item, before.replace(item));
            for filter in kind.into_iter().flat_map(|kind| &kind.filters) {
                if seen.lacks_word(*filter).is_none()
                    && let Some(bits) = bears.get_mut(*filter)
                {
                    mark(bits, index, true);
                }
            }
        }
        let indices = items.iter().enumerate();
        Self {
            indices: indices.map(|(index, item)| (&item.id, index)).collect(),
            items,
            bears,
        }
    }

    /// The items that bear on what was judged, or that the judgement names, and that it does not
    /// answer.
    fn unanswered(&self, plan: &Plan, judgement: &Judgement) -> impl Iterator<Item = &Id> {
        let mut open = Vec::new();
        let planned = plan.requirements.get(&judgement.requirement);
        for filter in planned.into_iter().flat_map(|planned| &planned.filters) {
            let bears = self
                .bears
                .get(*filter)
                .map(Vec::as_slice)
                .unwrap_or_default();
            open.resize(bears.len().max(open.len()), 0);
            open.iter_mut()
                .zip(bears)
                .for_each(|(bits, more)| *bits |= more);
        }
        for (named, is_open) in [(&judgement.evidence, true), (&judgement.answers, false)] {
            for index in named.iter().filter_map(|id| self.indices.get(id)) {
                mark(&mut open, *index, is_open);
            }
        }
        let indices = 0..self.items.len();
        let open = indices.filter(move |index| {
            let bits = open.get(index / 64).copied().unwrap_or(0);
            bits >> (index % 64) & 1 == 1
        });
        open.filter_map(|index| self.items.get(index).map(|item| &item.id))
    }
}

/// Sets a bit, or takes it away.
fn mark(bits: &mut Vec<u64>, index: usize, is_set: bool) {
    bits.resize(bits.len().max(index / 64 + 1), 0);
    for bits in bits.iter_mut().skip(index / 64).take(1) {
        *bits = *bits & !(1 << (index % 64)) | u64::from(is_set) << (index % 64);
    }
}
