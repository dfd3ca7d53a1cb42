//! Why a review has no answer.

use crate::reading::finding::Findings;

/// An assessment that cannot be answered, because it has errors.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("the assessment cannot be used: {findings}")]
pub struct AssessError {
    findings: Findings,
}

impl AssessError {
    pub(crate) fn of(findings: Findings) -> Self {
        Self { findings }
    }

    /// All that was found, warnings among it.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// All that was found, taken out.
    pub fn into_findings(self) -> Findings {
        self.findings
    }
}
