//! The gate: cases in folders, and its laws on random policies.

use std::path::Path;

use safon::policy::{GateDecision, GateOutcome, Request};
use safon::{Assessment, Date, Id, Outcome, Policy, Report, Standard, Whole, register};
use serde_json::{Value, json};

use crate::random::{Random, text};
use crate::support::{expect, number_of_cases, read, root};

/// The report on the review in a folder, on the day of the request; or one on the sample, with some of its
/// keys changed.
fn reported(folder: &Path, asked: &Value) -> Option<Report> {
    let review = folder.join("assessment.json");
    if !review.exists() {
        return asked.get("report").map(report);
    }
    let standard = Standard::from_json(&read(&folder.join("standard.json"))).unwrap();
    let review = Assessment::from_json(&read(&review)).unwrap();
    Some(standard.assess(&review, request(asked).on).unwrap())
}

/// A report on the sample review, with some of its keys changed.
fn report(changes: &Value) -> Report {
    let sample = read(&root("examples/data/bin-collection.json"));
    let assessment = Assessment::from_json(&sample).unwrap();
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let report = standard.assess(&assessment, None).unwrap();
    let mut report: Value = serde_json::from_str(&report.to_json()).unwrap();
    for (pointer, value) in changes.as_object().unwrap() {
        *report.pointer_mut(pointer).unwrap() = value.clone();
    }
    Report::from_json(&report.to_string()).unwrap()
}

fn request(value: &Value) -> Request {
    let id = |key: &str| -> Option<Id> { Some(value.get(key)?.as_str()?.parse().unwrap()) };
    Request {
        on: value["on"].as_str().unwrap().parse().unwrap(),
        amount: Whole::new(value["amount"].as_i64().unwrap()).unwrap(),
        kind: id("kind").unwrap(),
        service: id("service"),
        stage: id("stage"),
        sector: id("sector"),
    }
}

fn policy(folder: &Path) -> Policy {
    let own = folder.join("policy.json");
    let path = if own.exists() {
        own
    } else {
        root("examples/data/spend-policy.json")
    };
    let policy = Policy::from_json(&read(&path)).unwrap();
    assert!(policy.check().is_empty());
    policy
}

#[test]
fn what_the_gate_says() {
    let mut failures = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(root("tests/cases/gate")).unwrap() {
        let folder = entry.unwrap().path();
        let asked: Value = serde_json::from_str(&read(&folder.join("request.json"))).unwrap();
        let report = reported(&folder, &asked);
        let decision = policy(&folder).decide(&request(&asked), report.as_ref());
        assert_eq!(
            GateDecision::from_json(&decision.to_json()).as_ref(),
            Ok(&decision)
        );
        // The name of the folder begins with the answer.
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            name.starts_with(&format!("{}-", decision.outcome)),
            "{name}: {}",
            decision.outcome
        );
        let other = decision.outcome == GateOutcome::Authorised && name.contains("with-conditions");
        assert!(!other, "{name}");
        seen.insert(decision.outcome.as_str());
        failures.extend(expect(&folder.join("expected.json"), &decision.to_json()).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!(seen.len(), GateOutcome::ALL.len(), "{seen:?}");
}

fn random_policy(random: &mut Random) -> Policy {
    let rules: Vec<Value> = (0..1 + random.below(4))
        .map(|number| {
            let mut rule = json!({"id": format!("r{number}"), "title": text("Rule"),
                "from": "2026-01-01", "above": random.below(4) * 100,
                "standard": {"id": "wales-digital-service-standard"},
                "needs": random.pick(&["met", "met-with-conditions"]),
                "basis": {"official": {"source": "https://example.org/"}}});
            for (key, words) in [
                ("kinds", ["a", "b"]),
                ("stages", ["alpha", "beta"]),
                ("sectors", ["x", "y"]),
            ] {
                if random.chance(40) {
                    rule[key] = json!([random.pick(&words)]);
                }
            }
            if random.chance(30) {
                rule["report_within_days"] = json!(random.pick(&[5, 30]));
            }
            if random.chance(30) {
                rule["standard"]["versions"] = json!([random.pick(&["1.0.0", "2.0.0"])]);
            }
            rule
        })
        .collect();
    let policy = json!({"format": 1, "id": "policy", "title": text("Policy"),
        "owner": {"name": text("Owner")}, "currency": "GBP", "rules": rules});
    Policy::from_json(&policy.to_string()).unwrap()
}

/// A better outcome never turns a yes into a no, and a smaller sum never needs more.
#[test]
fn better_reviews_and_smaller_sums_never_do_worse() {
    let mut random = Random::new(21);
    let reports: Vec<Report> = ["not-met", "incomplete", "met-with-conditions", "met"]
        .iter()
        .map(|outcome| report(&json!({"/outcome": outcome})))
        .collect();
    assert_eq!(reports[3].outcome, Outcome::Met);
    let nothing = report(&json!({"/outcome": "not-applicable"}));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..number_of_cases(2_000) {
        let policy = random_policy(&mut random);
        let mut asked = json!({"on": random.pick(&["2025-12-31", "2026-11-22", "2026-12-20"]),
            "amount": random.below(5) * 100, "kind": random.pick(&["a", "b"])});
        for (key, words) in [
            ("stage", ["alpha", "beta"]),
            ("sector", ["x", "y"]),
            ("service", ["bin-collection", "other"]),
        ] {
            if random.chance(60) {
                asked[key] = json!(random.pick(&words));
            }
        }
        let asked = request(&asked);
        let with = |report: Option<&Report>| policy.decide(&asked, report).outcome;
        let answers: Vec<GateOutcome> = reports.iter().map(|report| with(Some(report))).collect();
        seen.extend(answers.iter().map(|answer| answer.as_str()));
        // From not met to met, an answer that allows stays one, and never asks for more.
        let steps = answers.windows(2);
        let mut kept = steps.map(|pair| !pair[0].allows() || pair[1] <= pair[0]);
        assert!(kept.all(|kept| kept), "{answers:?}");
        // Having no report is never better than having one that is met.
        assert!(with(None) >= answers[3]);
        // Where nothing applied, there is no answer yet, as where something is missing.
        assert_eq!(with(Some(&nothing)), answers[1]);
        assert_ne!(with(Some(&nothing)), GateOutcome::Refused);
        for (report, answer) in reports.iter().zip(&answers) {
            let smaller = Request {
                amount: Whole::new(random.below(asked.amount.value() as u64 + 1) as i64).unwrap(),
                ..asked.clone()
            };
            assert!(policy.decide(&smaller, Some(report)).outcome <= *answer);
            // Knowing more about the service never turns an answer that allows into another.
            if answer.allows() && asked.stage.is_none() {
                let staged = Request {
                    stage: "alpha".parse().ok(),
                    ..asked.clone()
                };
                assert!(policy.decide(&staged, Some(report)).outcome.allows());
            }
        }
    }
    assert_eq!(seen.len(), GateOutcome::ALL.len(), "{seen:?}");
}

/// The warning and the gate speak of the day of the report, and of nothing that does not bind.
#[test]
fn what_is_all_exempt_is_warned_of_on_the_days_of_the_exemption() {
    let folder = root("tests/cases/gate/undetermined-because-all-that-applies-is-exempt");
    let standard = Standard::from_json(&read(&folder.join("standard.json"))).unwrap();
    let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
    let policy = policy(&folder);
    for (day, outcome, warned) in [
        ("2026-10-31", Outcome::Incomplete, false),
        ("2026-11-01", Outcome::Met, true),
        ("2026-11-22", Outcome::Met, true),
        ("2026-11-23", Outcome::Incomplete, false),
    ] {
        let day: Date = day.parse().unwrap();
        let report = standard.assess(&review, day).unwrap();
        assert_eq!(report.outcome, outcome, "{day}");
        let warnings = report.warnings.iter();
        let warnings = warnings.filter(|one| one.code == "all-exempt");
        assert_eq!(warnings.count(), usize::from(warned), "{day}");
        let asked = json!({"on": "2026-12-01", "amount": 250_000, "kind": "public-facing"});
        let decision = policy.decide(&request(&asked), Some(&report));
        assert_eq!(decision.outcome, GateOutcome::Undetermined, "{day}");
        let said = decision.reasons[0].text.en.contains("is exempt");
        assert_eq!(said, warned, "{day}");
    }
}
