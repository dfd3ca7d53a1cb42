//! An assessment against the newest Welsh revision: the outcome alone is the outcome of the report.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::{Assessment, Language, render};
use safon_fuzz::revisions;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Ok(assessment) = Assessment::from_json(text) else {
        return;
    };
    for standard in revisions() {
        let outcome = standard.outcome(&assessment, None);
        match standard.assess(&assessment, None) {
            Ok(report) => {
                assert_eq!(outcome, Ok(report.outcome));
                assert_eq!(
                    safon::Report::from_json(&report.to_json()).as_ref(),
                    Ok(&report)
                );
                let page = render::report(&report, safon::Visibility::Restricted, Language::Cy);
                let _ = page.unwrap().to_html(None);
            }
            Err(refused) => assert_eq!(outcome, Err(refused)),
        }
    }
});
