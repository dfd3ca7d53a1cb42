//! Folders of data: each folder in `tests/cases/<area>/` is a test, and its name states the rule.
//!
//! `cargo xtask expected` writes the expected files of `read`, `check`, `explain` and `coming` anew;
//! those of `assess` are written by hand.

use std::collections::BTreeSet;
use std::path::Path;

use safon::portfolio::PortfolioCount;
use safon::register::{Found, Holds};
use safon::{
    Assessment, DocumentKind, Finding, Findings, Register, Report, Standard, StandardRef,
    check_document, text_of,
};
use safon_tests::cases::{report, standard_of};
use serde_json::{Value, json};

use crate::support::{each, expect, folders, read, root};

/// What `safon check` says of the document in the folder.
fn findings(folder: &Path) -> Findings {
    let (text, found) = text_and_findings(folder);
    if let Some(text) = text {
        for finding in found.findings.iter().filter(|one| one.file.is_none()) {
            stands_where_it_says(&text, finding);
        }
    }
    found
}

/// The piece of the text that is the place of a finding: all of a leaf, a key, or the bracket of what the pointer
/// leads to, and never a parent of it.
fn stands_where_it_says(text: &str, finding: &Finding) {
    let Ok(document) = serde_json::from_str::<Value>(text) else {
        return;
    };
    let at = finding.at.as_str();
    let name = format!("{} at {at}", finding.code);
    let value = document
        .pointer(at)
        .unwrap_or_else(|| panic!("{name}: nothing is there"));
    assert_eq!(finding.line, finding.end_line, "{name}");
    let line = text
        .split('\n')
        .nth(finding.line.unwrap() as usize - 1)
        .unwrap();
    let from = finding.column.unwrap() as usize - 1;
    let length = finding.end_column.unwrap() as usize - 1 - from;
    let piece: String = line.chars().skip(from).take(length).collect();
    let key = at
        .rsplit('/')
        .next()
        .unwrap()
        .replace("~1", "/")
        .replace("~0", "~");
    let is_key = serde_json::from_str::<String>(&piece).is_ok_and(|piece| piece == key);
    let holds = match value {
        Value::Object(_) => piece == "{",
        Value::Array(_) => piece == "[",
        _ => serde_json::from_str::<Value>(&piece).is_ok_and(|piece| piece == *value),
    };
    let about_a_key = [
        "unknown-key",
        "duplicate-key",
        "bad-id",
        "unknown-fact",
        "unknown-measure",
    ];
    let may_be_key = about_a_key.contains(&&*finding.code);
    assert!(holds || is_key && may_be_key, "{name}: {piece}");
    if matches!(&*finding.code, "unknown-key" | "duplicate-key") {
        assert!(is_key, "{name}: {piece}");
    }
}

fn text_and_findings(folder: &Path) -> (Option<String>, Findings) {
    if folder.join("recipe.json").exists() {
        return (None, findings_of_recipe(folder));
    }
    if folder.join("register.json").exists() && folder.join("standard.json").exists() {
        let text = read(&folder.join("register.json"));
        let standard = standard_of(folder);
        let found = [Found {
            file: "standard.json".to_owned(),
            holds: Holds::Revision(standard.document().reference(), standard.digest()),
        }];
        let register = Register::from_json(&text).unwrap();
        let found = register.verify(&found).located_in(&text);
        return (Some(text), found);
    }
    let kinds = [
        ("assessment.json", Some(DocumentKind::Assessment)),
        ("standard.json", Some(DocumentKind::Standard)),
        ("report.json", Some(DocumentKind::Report)),
        ("findings.json", Some(DocumentKind::Findings)),
        ("register.json", Some(DocumentKind::Register)),
        ("crosswalk.json", Some(DocumentKind::Crosswalk)),
        ("policy.json", Some(DocumentKind::Policy)),
        ("capabilities.json", Some(DocumentKind::Capabilities)),
        ("document.json", None),
    ];
    let (file, kind) = kinds
        .into_iter()
        .find(|(file, _)| folder.join(file).exists())
        .unwrap_or_else(|| panic!("no document in {}", folder.display()));
    let bytes = std::fs::read(folder.join(file)).unwrap();
    match text_of(&bytes) {
        Ok(text) => (Some(text.to_owned()), check(folder, text, kind)),
        Err(findings) => (None, findings),
    }
}

fn check(folder: &Path, text: &str, kind: Option<DocumentKind>) -> Findings {
    check_document(text, kind, |wanted: &StandardRef| {
        // Where the case is about another revision, the check itself has to say so.
        let standard = standard_of(folder);
        (wanted.id == *standard.id()).then_some(standard)
    })
}

/// Documents that are too large to keep are made by a recipe.
fn findings_of_recipe(folder: &Path) -> Findings {
    let recipe: Value = serde_json::from_str(&read(&folder.join("recipe.json"))).unwrap();
    let kind = DocumentKind::ALL
        .iter()
        .copied()
        .find(|kind| Some(kind.as_str()) == recipe["kind"].as_str());
    if let Some(bytes) = recipe["bytes"].as_u64() {
        return check(folder, &" ".repeat(bytes as usize), kind);
    }
    let mut document = recipe["document"].clone();
    let list = recipe["list"].as_str().unwrap();
    let (parent, key) = list.rsplit_once('/').unwrap();
    let parent = document
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let items = parent
        .entry(key)
        .or_insert(json!([]))
        .as_array_mut()
        .unwrap();
    let item = recipe["item"].to_string();
    for n in 0..recipe["times"].as_u64().unwrap() {
        items.push(serde_json::from_str(&item.replace("{n}", &n.to_string())).unwrap());
    }
    check(folder, &document.to_string(), kind)
}

fn check_findings(folder: &Path) -> Result<(), String> {
    let name = folder.file_name().unwrap().to_string_lossy();
    let mut found = findings(folder);
    match name.split_once('-').unwrap().0 {
        "bad" => assert!(found.has_errors(), "{name} has no error"),
        "warns" => assert!(
            !found.has_errors() && found.warnings().next().is_some(),
            "{name}: {found}"
        ),
        "good" | "silent" => assert!(found.is_empty(), "{name}: {found}"),
        other => panic!("{name}: a case does not begin with {other}"),
    }
    // Of a thousand alike, a few are enough to keep.
    if found.findings.len() > 500 {
        found.findings.drain(2..found.findings.len() - 2);
    }
    let again = Findings::from_json(&found.to_json());
    assert_eq!(
        again.as_ref(),
        Ok(&found),
        "{name}: findings do not read back"
    );
    expect(&folder.join("expected.json"), &found.to_json())
}

#[test]
fn what_is_wrong_with_the_form_of_a_document() {
    each("read", check_findings);
}

#[test]
fn what_is_wrong_with_what_a_document_says() {
    each("check", check_findings);
}

#[test]
fn every_finding_code_has_a_case_that_makes_it_fire() {
    let mut fired = BTreeSet::new();
    let areas = ["read", "check", "schema", "release"];
    for folder in folders("diff") {
        let expected: Value = serde_json::from_str(&read(&folder.join("expected.json"))).unwrap();
        let found = expected["findings"].as_array().unwrap().iter();
        fired.extend(found.map(|one| one.as_str().unwrap().split(' ').next().unwrap().to_owned()));
    }
    for folder in ["progress", "impact", "inventory"]
        .into_iter()
        .flat_map(folders)
    {
        let expected: Value = serde_json::from_str(&read(&folder.join("expected.json"))).unwrap();
        let found = expected["reviews"]["findings"].as_array().into_iter();
        fired.extend(
            found
                .flatten()
                .map(|one| one["code"].as_str().unwrap().to_owned()),
        );
    }
    let refused = folders("redact").into_iter();
    let refused = refused.filter(|one| one.join("expected.json").exists());
    for folder in areas.into_iter().flat_map(folders).chain(refused) {
        let expected: Value = serde_json::from_str(&read(&folder.join("expected.json"))).unwrap();
        for finding in expected["findings"].as_array().unwrap() {
            fired.insert(finding["code"].as_str().unwrap().to_owned());
        }
    }
    let known: BTreeSet<_> = safon::finding_codes()
        .map(|code| code.name.to_owned())
        .collect();
    let silent: Vec<_> = known.difference(&fired).collect();
    assert!(silent.is_empty(), "no case for {silent:?}");
    assert!(fired.is_subset(&known));
}

/// What the JSON Schemas say, which is what a program in another language sees.
#[cfg(feature = "validate")]
#[test]
fn what_the_schemas_say() {
    use safon::schema::Validator;
    each("schema", |folder| {
        let assessment = folder.join("assessment.json");
        let (validator, text) = match assessment.exists() {
            true => (
                Validator::assessment_for(&standard_of(folder)),
                read(&assessment),
            ),
            false => (
                Validator::document(DocumentKind::Standard),
                read(&folder.join("standard.json")),
            ),
        };
        let found = validator.unwrap().check(&text);
        let bad = folder
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("bad-");
        assert_eq!(found.has_errors(), bad, "{}", folder.display());
        expect(&folder.join("expected.json"), &found.to_json())
    });
}

/// The expected outcomes are written by hand, so they are never written anew.
#[test]
fn every_row_of_the_outcome_tables() {
    each("assess", |folder| {
        let expected: Value = serde_json::from_str(&read(&folder.join("expected.json"))).unwrap();
        let report = report(folder);
        every_way_agrees(folder, &report);
        let outcomes = |pairs: Vec<(String, String)>| -> Value {
            pairs
                .into_iter()
                .map(|(id, outcome)| (id, json!(outcome)))
                .collect()
        };
        let criteria = report.criteria.iter();
        let mut actual = json!({
            "outcome": report.outcome,
            "criteria": outcomes(
                criteria.map(|one| (one.id.to_string(), one.outcome.to_string())).collect()
            ),
            "requirements": outcomes(
                report
                    .requirements()
                    .map(|one| (one.id.to_string(), one.outcome.to_string()))
                    .collect()
            ),
        });
        if expected.get("readiness").is_some() {
            actual["readiness"] = json!(report.readiness);
        }
        if expected.get("differs").is_some() {
            actual["differs"] = json!(report.decision.as_ref().unwrap().differs);
        }
        if actual == expected {
            return Ok(());
        }
        Err(format!(
            "{}:\n  expected {expected}\n  actual   {actual}",
            folder.display()
        ))
    });
}

/// The quick ways to an outcome, and the sum over many services, say what the report says.
fn every_way_agrees(folder: &Path, report: &Report) {
    let (standard, text) = (standard_of(folder), read(&folder.join("assessment.json")));
    let assessment = Assessment::from_json(&text).unwrap();
    let day = report.as_of;
    let name = folder.display();
    assert_eq!(
        standard.outcome(&assessment, day),
        Ok(report.outcome),
        "{name}"
    );
    assert_eq!(
        standard.outcome_from_json(&text, day),
        Ok(report.outcome),
        "{name}"
    );
    let prepared = standard.prepared(&assessment).unwrap();
    assert_eq!(prepared.outcome(day), report.outcome, "{name}");
    if assessment.assessed_on <= day {
        let mut count = PortfolioCount::new(day);
        count.add(1, &standard, &assessment).unwrap();
        let progress = count.finish(None);
        let said: Vec<_> = progress.outcomes.iter().map(|one| one.outcome).collect();
        assert_eq!(said, [report.outcome], "{name}");
    }
}

#[test]
fn every_report_reads_back() {
    for area in ["assess", "explain", "coming"] {
        for folder in folders(area) {
            let report = report(&folder);
            assert_eq!(
                Report::from_json(&report.to_json()),
                Ok(report),
                "{}",
                folder.display()
            );
        }
    }
}

#[test]
fn why_and_what_to_do() {
    each("explain", |folder| {
        let report = report(folder);
        let requirements: Value = report
            .requirements()
            .map(|one| {
                let value = json!({"outcome": one.outcome, "why": one.why, "to_do": one.to_do});
                (one.id.to_string(), value)
            })
            .collect();
        let text = serde_json::to_string_pretty(&requirements).unwrap() + "\n";
        expect(&folder.join("expected.json"), &text)
    });
}

#[test]
fn what_comes_next() {
    each("coming", |folder| {
        let text = serde_json::to_string_pretty(&report(folder).coming).unwrap() + "\n";
        expect(&folder.join("expected.json"), &text)
    });
}

/// The kit, run as a second implementation would run it: from the files alone.
#[test]
fn this_implementation_passes_its_own_conformance_kit() {
    let lines = |name: &str| -> Vec<Value> {
        let text = read(&root(&format!("standard/conformance/{name}.ndjson")));
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    for case in lines("documents") {
        let kind = DocumentKind::ALL
            .iter()
            .find(|kind| kind.as_str() == case["kind"]);
        let standard = Standard::from_json(&case["standard"].to_string()).ok();
        let fallback = standard_of(&root("tests/cases/read/good-standard"));
        let found = check_document(case["text"].as_str().unwrap(), kind.copied(), |wanted| {
            let known = standard.clone().unwrap_or_else(|| fallback.clone());
            (wanted.id == *known.id()).then_some(known)
        });
        let found: Vec<Value> = found
            .findings
            .iter()
            .map(|one| json!({"code": one.code, "severity": one.severity, "at": one.at}))
            .collect();
        assert_eq!(json!(found), case["findings"], "{}", case["name"]);
    }
    for case in lines("reports") {
        let standard = Standard::from_json(&case["standard"].to_string()).unwrap();
        let assessment = Assessment::from_json(&case["assessment"].to_string()).unwrap();
        let as_of: safon::Date = case["as_of"].as_str().unwrap().parse().unwrap();
        let report = standard.assess(&assessment, as_of).unwrap();
        assert_eq!(json!(report), case["report"], "{}", case["name"]);
    }
}
