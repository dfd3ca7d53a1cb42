//! What `.ci/instructions` counts: `instructions WHAT TIMES` does one thing so many times.

#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]

use std::hint::black_box;
use std::process::ExitCode;

use safon::{Assessment, Standard, register};

const REVIEW: &str = include_str!("../examples/data/bin-collection.json");
const REVISION: &str = include_str!("../standard/wales/2.0.0.json");

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [what, times] = arguments.as_slice() else {
        return ExitCode::FAILURE;
    };
    let Ok(times) = times.parse::<u32>() else {
        return ExitCode::FAILURE;
    };
    let standard = register::latest("wales-digital-service-standard").unwrap();
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
