//! Reviews, as they are held in memory or stand in a text, taken into a tally.

use super::{Item, QuickOutcome};
use crate::answers::error::AssessError;
use crate::base::date::Date;
use crate::documents::assessment::Assessment;
use crate::documents::outcome::Outcome;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;

impl Standard {
    /// The outcome of an assessment that nothing is wrong with; `None` where the long way knows.
    pub(crate) fn tally(&self, assessment: &Assessment, as_of: Date) -> Option<Outcome> {
        let named = &assessment.standard;
        let same = named.id == *self.id()
            && named.version == *self.version()
            && named.digest.is_none_or(|digest| digest == self.digest());
        let count = assessment.evidence.len();
        if !same || count > Assessment::MAX_EVIDENCE || !assessment.is_sound() {
            return None;
        }
        let mut tally = QuickOutcome::new(self, assessment.assessed_on, as_of, count)?;
        for (id, value) in &assessment.service.facts {
            tally.fact(id.as_str(), |fact| fact.code(value))?;
        }
        for one in &assessment.panel {
            tally.member(one.id.as_str());
        }
        for one in &assessment.evidence {
            let item = Item {
                id: one.id.as_str(),
                kind: one.kind.as_str(),
                tags: &one.tags,
                languages: &one.languages,
                collected: one.collected,
                expires: one.expires,
                counts: !one.withdrawn && !one.counter,
            };
            let figures = one.measures.iter();
            tally.item(&item, figures.map(|(id, figure)| (id.as_str(), *figure)))?;
        }
        tally.end_of_items()?;
        for one in &assessment.judgements {
            let named = [&*one.evidence, &*one.answers];
            tally.judgement(one.requirement.as_str(), one.on, one.verdict, named)?;
        }
        for one in &assessment.exemptions {
            tally.exemption(one.requirement.as_str(), one.from, one.until)?;
        }
        for one in &assessment.conditions {
            let id = one.id.as_str();
            tally.condition(id, one.requirement.as_str(), one.due, one.closed_on)?;
        }
        tally.outcome()
    }

    /// The outcome of an assessment, straight from its text: what reading it and asking for its
    /// [`outcome`](Standard::outcome) says, without holding it.
    ///
    /// # Errors
    /// All [`Findings`], each with its line and column, where something is wrong.
    pub fn outcome_from_json(
        &self,
        text: &str,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Outcome, Findings> {
        let as_of = as_of.into();
        let outcome = self.outcome(&Assessment::from_json(text)?, as_of);
        outcome.map_err(|error: AssessError| error.into_findings().placed_in(text))
    }
}
