//! The documents in the folders of `tests/cases`.

use std::path::Path;

use safon::{Assessment, Report, Standard};
use serde_json::Value;

use crate::support::read;

/// The standard of a case: its own, or the one beside it.
pub fn standard_of(folder: &Path) -> Standard {
    let own = folder.join("standard.json");
    let path = if own.exists() {
        own
    } else {
        folder.join("../standard.json")
    };
    Standard::from_json(&read(&path))
        .unwrap_or_else(|findings| panic!("{}: {findings}", path.display()))
}

/// The report on the assessment of a case, on its day where it has one.
pub fn report(folder: &Path) -> Report {
    let day = folder.join("day.json");
    let as_of = day.exists().then(|| {
        let day: Value = serde_json::from_str(&read(&day)).unwrap();
        day["as_of"].as_str().unwrap().parse().unwrap()
    });
    let assessment = Assessment::from_json(&read(&folder.join("assessment.json")))
        .unwrap_or_else(|findings| panic!("{}: {findings}", folder.display()));
    standard_of(folder)
        .assess(&assessment, as_of)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}
