//! The conformance kit: the cases as plain JSON, for a second implementation.

use std::error::Error;
use std::path::Path;

use safon_tests::cases::{report, standard_of};
use safon_tests::support::{folders, read, root};
use serde_json::{Value, json};

use crate::Files;

/// `standard/conformance/`.
pub fn files() -> Result<Files, Box<dyn Error>> {
    let kit = [("documents", documents()?), ("reports", reports()?)];
    let file = |(name, cases): (&str, Vec<Value>)| {
        let lines: String = cases.iter().map(|case| format!("{case}\n")).collect();
        (root(&format!("standard/conformance/{name}.ndjson")), lines)
    };
    Ok(kit.into_iter().map(file).collect())
}

/// Documents, and what is wrong with them.
fn documents() -> Result<Vec<Value>, Box<dyn Error>> {
    let kinds = [
        "assessment",
        "standard",
        "report",
        "findings",
        "register",
        "crosswalk",
    ];
    let mut documents = Vec::new();
    for folder in folders("read").into_iter().chain(folders("check")) {
        let path = |kind: &str| folder.join(format!("{kind}.json"));
        let Some(kind) = kinds.iter().find(|kind| path(kind).exists()) else {
            continue;
        };
        // A register beside a standard is about files, and bytes that are not text have no place
        // in JSON.
        let Ok(text) = String::from_utf8(std::fs::read(path(kind))?) else {
            continue;
        };
        if path("register").exists() && path("standard").exists() {
            continue;
        }
        let expected: Value = serde_json::from_str(&read(&path("expected")))?;
        let told = expected.get("findings").and_then(Value::as_array);
        let found: Vec<Value> = (told.into_iter().flatten())
            .map(|one| {
                let part = |key: &str| one.get(key).cloned().unwrap_or_default();
                json!({"code": part("code"), "severity": part("severity"), "at": part("at")})
            })
            .collect();
        let mut case =
            json!({"name": name(&folder), "kind": kind, "text": text, "findings": found});
        if let ("assessment", Some(case)) = (*kind, case.as_object_mut()) {
            case.insert("standard".to_owned(), standard(&folder)?);
        }
        documents.push(case);
    }
    Ok(documents)
}

/// Assessments, and the reports on them.
fn reports() -> Result<Vec<Value>, Box<dyn Error>> {
    let mut reports = Vec::new();
    for area in ["assess", "explain", "coming"] {
        for folder in folders(area) {
            let report = report(&folder);
            let text = read(&folder.join("assessment.json"));
            let assessment: Value = serde_json::from_str(&text)?;
            reports.push(json!({
                "name": name(&folder),
                "standard": standard(&folder)?,
                "assessment": assessment,
                "as_of": report.as_of,
                "report": report,
            }));
        }
    }
    Ok(reports)
}

fn name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn standard(folder: &Path) -> Result<Value, serde_json::Error> {
    serde_json::to_value(standard_of(folder))
}
