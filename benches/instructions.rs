//! What `.ci/instructions` counts: `instructions WHAT TIMES` does one thing so many times.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]

use std::hint::black_box;
use std::process::ExitCode;

use safon::{Assessment, Standard};

// Copies, so that figures are of the code alone: what is published goes on to grow.
const REVIEW: &str = include_str!("data/review.json");
const REVISION: &str = include_str!("data/standard.json");

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [what, times] = arguments.as_slice() else {
        return ExitCode::FAILURE;
    };
    let Ok(times) = times.parse::<u32>() else {
        return ExitCode::FAILURE;
    };
    let standard = Standard::from_json(REVISION).unwrap();
    let review = Assessment::from_json(REVIEW).unwrap();
    let prepared = standard.prepared(&review).unwrap();
    for _ in 0..times {
        match what.as_str() {
            "text-to-outcome" => drop(black_box(standard.outcome_from_json(REVIEW, None))),
            "prepared" => drop(black_box(prepared.outcome(None))),
            "outcome" => drop(black_box(standard.outcome(&review, None))),
            "report" => drop(black_box(standard.assess(&review, None))),
            "read-review" => drop(black_box(Assessment::from_json(REVIEW))),
            "read-standard" => drop(black_box(Standard::from_json(REVISION))),
            _ => return ExitCode::FAILURE,
        }
    }
    ExitCode::SUCCESS
}
