//! Reading and assessing on the real revision, beside serde_json's own parse of the same bytes.
//!
//! `cargo bench -p safon-benches --bench read_and_assess`; times on a shared machine are noisy, the ratios of one run say more.

use divan::{Bencher, black_box};
use safon::{Assessment, Standard, register};

const REVIEW: &str = include_str!("../examples/data/bin-collection.json");
const REVISION: &str = include_str!("../standard/wales/2.0.0.json");

fn main() {
    println!(
        "review: {} bytes, revision: {} bytes",
        REVIEW.len(),
        REVISION.len()
    );
    divan::main();
}

fn standard() -> Option<Standard> {
    register::latest("wales-digital-service-standard").ok()
}

#[divan::bench]
fn review_parsed_by_serde_json() -> Option<serde_json::Value> {
    serde_json::from_str(black_box(REVIEW)).ok()
}

#[divan::bench]
fn review_read() -> Option<Assessment> {
    Assessment::from_json(black_box(REVIEW)).ok()
}

#[divan::bench]
fn revision_parsed_by_serde_json() -> Option<serde_json::Value> {
    serde_json::from_str(black_box(REVISION)).ok()
}

#[divan::bench]
fn revision_read_checked_and_compiled() -> Option<Standard> {
    Standard::from_json(black_box(REVISION)).ok()
}

#[divan::bench]
fn outcome_alone(bencher: Bencher<'_, '_>) {
    let (Some(standard), Ok(review)) = (standard(), Assessment::from_json(REVIEW)) else {
        return;
    };
    bencher.bench(|| standard.outcome(black_box(&review), None));
}

#[divan::bench]
fn report_with_reasons(bencher: Bencher<'_, '_>) {
    let (Some(standard), Ok(review)) = (standard(), Assessment::from_json(REVIEW)) else {
        return;
    };
    bencher.bench(|| standard.assess(black_box(&review), None));
}

#[divan::bench]
fn bytes_to_report(bencher: Bencher<'_, '_>) {
    let Some(standard) = standard() else {
        return;
    };
    bencher.bench(|| {
        let review = Assessment::from_json(black_box(REVIEW)).ok()?;
        standard.assess(&review, None).ok()
    });
}
