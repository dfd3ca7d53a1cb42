//! Ours.

use safon::{Assessment, Draft, PreparedAssessment, Standard};
use serde_json::Value;

use super::{Engine, Words, word};

pub struct Safon(Standard);

impl Engine for Safon {
    type Document = Assessment;

    fn compile(standard: &Value) -> Self {
        let draft = Draft::from_json(&standard.to_string()).expect("a draft");
        Self(draft.into_standard().expect("a standard"))
    }

    fn read(&self, text: &str) -> Assessment {
        Assessment::from_json(text).expect("an assessment")
    }

    fn words(&self, document: &mut Assessment) -> Words {
        let report = self.0.assess(document, None).expect("a report");
        let criteria = report.criteria.iter();
        criteria
            .flat_map(|one| &one.requirements)
            .map(|one| word(one.outcome.as_str()))
            .collect()
    }

    /// The outcome of the whole, for which that of every requirement is needed.
    fn evaluate(&self, document: &mut Assessment) {
        std::hint::black_box(self.0.outcome(document, None).expect("an outcome"));
    }

    fn evaluate_text(&self, text: &str) {
        std::hint::black_box(self.0.outcome_from_json(text, None).expect("an outcome"));
    }
}

/// The same of an assessment that was checked and prepared before.
pub struct Prepared(&'static Standard);

impl Engine for Prepared {
    type Document = (Assessment, PreparedAssessment<'static>);

    fn compile(standard: &Value) -> Self {
        // It lives as long as the programme.
        Self(Box::leak(Box::new(Safon::compile(standard).0)))
    }

    fn read(&self, text: &str) -> Self::Document {
        let assessment = Assessment::from_json(text).expect("an assessment");
        let prepared = self.0.prepared(&assessment).expect("a prepared one");
        (assessment, prepared)
    }

    fn words(&self, (assessment, _): &mut Self::Document) -> Words {
        Safon(self.0.clone()).words(assessment)
    }

    fn evaluate(&self, (_, prepared): &mut Self::Document) {
        std::hint::black_box(prepared.outcome(None));
    }
}

/// The same with the whole report: why, what to do and what comes next, in two languages.
pub struct Report(Safon);

impl Engine for Report {
    type Document = Assessment;

    fn compile(standard: &Value) -> Self {
        Self(Safon::compile(standard))
    }

    fn read(&self, text: &str) -> Assessment {
        self.0.read(text)
    }

    fn words(&self, document: &mut Assessment) -> Words {
        self.0.words(document)
    }
}
