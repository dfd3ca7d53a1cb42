//! Counter-evidence: what speaks against a requirement that is judged met has to be answered.

use crate::base::bits::Bits;
use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::assessment::{Assessment, Evidence, Judgement, Verdict};
use crate::engine::count::Counting;
use crate::engine::plan::Plan;
use crate::engine::standard::Standard;
use crate::engine::timeline::Prepared;
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
        prepared: &Prepared,
        as_of: Date,
        findings: &mut Findings,
    ) {
        let counter = Counter::of(self, assessment, as_of);
        for (index, judgement) in assessment.judgements.iter().enumerate() {
            let id = &judgement.requirement;
            let requirement = self.plan().requirements.index_of(id);
            // Of the judgements on a requirement, the latest one counts.
            let latest = requirement.and_then(|at| prepared.judged(at, as_of.day()));
            if latest.is_none_or(|one| one.index != index || one.verdict != Verdict::Met) {
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
    /// By the place of the filter, the places of the items.
    bears: Vec<Bits>,
}

impl<'a> Counter<'a> {
    fn of(standard: &Standard, assessment: &'a Assessment, as_of: Date) -> Self {
        let plan = standard.plan();
        let items: Vec<&Evidence> = assessment
            .evidence
            .iter()
            .filter(|item| item.counter && !item.withdrawn && item.collected <= as_of)
            .collect();
        let mut bears = vec![Bits::default(); plan.filters.len()];
        let mut counting = Counting::new(plan);
        for (index, item) in items.iter().copied().enumerate() {
            let Some(kind) = plan.kinds.get(&item.kind) else {
                continue;
            };
            counting.look(kind, item);
            for filter in &kind.filters {
                if counting.lacks_word(*filter).is_none()
                    && let Some(bits) = bears.get_mut(*filter)
                {
                    bits.insert(index);
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
        let mut open = Bits::default();
        let planned = plan.requirements.get(&judgement.requirement);
        for filter in planned.into_iter().flat_map(|planned| &planned.filters) {
            self.bears
                .get(*filter)
                .into_iter()
                .for_each(|bears| open.add(bears));
        }
        let index = |id: &&Id| self.indices.get(*id).copied();
        for index in judgement.evidence.iter().filter_map(|id| index(&id)) {
            open.insert(index);
        }
        for index in judgement.answers.iter().filter_map(|id| index(&id)) {
            open.remove(index);
        }
        let open: Vec<usize> = open.iter().collect();
        let open = open.into_iter();
        open.filter_map(|index| self.items.get(index).map(|item| &item.id))
    }
}
