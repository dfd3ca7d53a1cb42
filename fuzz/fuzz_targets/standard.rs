//! A standard, and an assessment against it that nobody foresaw.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::{Assessment, Language, Standard, render};
use safon_fuzz::halves;

fuzz_target!(|bytes: &[u8]| {
    let Some((standard, assessment)) = halves(bytes) else {
        return;
    };
    let Ok(standard) = Standard::from_json(standard) else {
        return;
    };
    let _ = render::standard(&standard, Language::En).to_markdown();
    let Ok(assessment) = Assessment::from_json(assessment) else {
        return;
    };
    let outcome = standard.outcome(&assessment, None);
    assert_eq!(
        standard
            .assess(&assessment, None)
            .map(|report| report.outcome),
        outcome
    );
});
