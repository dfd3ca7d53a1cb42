//! The verb: an assessment carried over.

use super::document::{Migration, Outcomes};
use super::ledger;
use crate::answers::error::AssessError;
use crate::base::date::Date;
use crate::compare::diff::Diff;
use crate::documents::assessment::Assessment;
use crate::reading::document::Format;
use crate::reading::finding::Finding;
use crate::reading::kind::Named;
use crate::words::{Words, finding};

impl Assessment {
    /// Carries the assessment over to the newer revision of a comparison; without a day, on the day
    /// of the review.
    ///
    /// Every judgement, item, exemption, condition and fact has one row in the ledger. What cannot
    /// stand in the new assessment is kept there.
    ///
    /// # Errors
    /// [`AssessError`] with all findings, where the assessment is against another revision than the
    /// older one, or has errors, or where the two are revisions of two standards.
    pub fn migrate(
        &self,
        diff: &Diff,
        as_of: impl Into<Option<Date>>,
    ) -> Result<Migration, AssessError> {
        let as_of = as_of.into().unwrap_or(self.assessed_on);
        let (from, to) = (diff.from(), diff.to());
        if from.id() != to.id() {
            let found = Finding::new(
                finding::OtherLineage {
                    from: Words::same(from.id()),
                    to: Words::same(to.id()),
                },
                "/standard/id",
            );
            return Err(AssessError::of(found.into()));
        }
        let old_then = from.outcome(self, self.assessed_on)?;
        let old_today = from.outcome(self, as_of)?;
        let (assessment, ledger) = ledger::carry(self, diff, false);
        let new_then = to.outcome(&assessment, assessment.assessed_on)?;
        let new_today = to.outcome(&assessment, as_of)?;
        Ok(Migration {
            format: Format,
            document: Named,
            from: diff.document().from.clone(),
            to: diff.document().to.clone(),
            as_of,
            outcomes: Outcomes::of([old_then, new_then], [old_today, new_today]),
            ledger,
            assessment,
        })
    }
}

/// The assessment alone, with every verdict whose words still stand.
pub(crate) fn carried(assessment: &Assessment, diff: &Diff) -> Assessment {
    ledger::carry(assessment, diff, true).0
}
