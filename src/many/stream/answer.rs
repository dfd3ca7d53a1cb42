//! The answers to a block of lines.

use std::io;

use serde::Serialize;

use super::{Counts, Stream};
use crate::answers::error::AssessError;
use crate::documents::assessment::{Assessment, StandardRef};
use crate::documents::outcome::Outcome;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;
use crate::reading::mistake::text_of;

use super::blocks::Batch;

/// What came of a block.
#[derive(Default)]
pub(super) struct Answers {
    pub lines: Vec<u8>,
    pub counts: Counts,
}

/// A line with the outcome alone.
#[derive(Serialize)]
struct Line<'l> {
    outcome: Outcome,
    service: &'l str,
}

impl<F> Stream<F>
where
    F: FnMut(&StandardRef) -> Result<Standard, Findings>,
{
    pub(super) fn answer(&mut self, block: &Batch) -> io::Result<Answers> {
        let mut answers = Answers::default();
        for (number, line) in block.lines() {
            let answer = text_of(line).and_then(|text| match self.outcomes {
                true => self.outcome(text, &mut answers.lines),
                false => self.report(text, &mut answers.lines),
            });
            match answer {
                Ok(written) => answers.counts.count(written?),
                Err(findings) => {
                    answers.counts.refused += 1;
                    let mut findings = match text_of(line) {
                        Ok(text) => findings.located_in(text),
                        Err(_) => findings,
                    };
                    for finding in &mut findings.findings {
                        finding.in_a_stream();
                        finding.file = Some(format!("{}:{number}", self.name));
                    }
                    serde_json::to_writer(&mut answers.lines, &findings)?;
                }
            }
            answers.lines.push(b'\n');
        }
        Ok(answers)
    }

    fn report(
        &mut self,
        text: &str,
        into: &mut Vec<u8>,
    ) -> Result<serde_json::Result<Outcome>, Findings> {
        let review = Assessment::from_json(text)?;
        let report = (self.standard)(&review.standard)?
            .assess_for(self.audience, &review, self.as_of)
            .map_err(AssessError::into_findings)?;
        Ok(serde_json::to_writer(into, &report).map(|()| report.outcome))
    }

    fn outcome(
        &mut self,
        text: &str,
        into: &mut Vec<u8>,
    ) -> Result<serde_json::Result<Outcome>, Findings> {
        let review = Assessment::from_json(text)?;
        let outcome = (self.standard)(&review.standard)?
            .outcome(&review, self.as_of)
            .map_err(AssessError::into_findings)?;
        let service = review.service.id.as_str();
        Ok(serde_json::to_writer(into, &Line { outcome, service }).map(|()| outcome))
    }
}
