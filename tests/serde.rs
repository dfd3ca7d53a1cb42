//! Documents through serde: whatever serde reads from, by the same rules as `from_json`.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use safon::Rule;
use safon::assessment::Service;
use safon::crosswalk::Projection;
use safon::inventory::{Capabilities, InventoryCount};
use safon::policy::{GateDecision, Request};
use safon::portfolio::PortfolioCount;
use safon::{
    Assessment, Checklist, Comparison, Crosswalk, Date, Decimal, Draft, Findings, Id, Inventory,
    Outcome, Policy, Portfolio, Register, Report, Standard, Verdict, register,
};

use crate::random::Random;
use crate::support::{number_of_cases, read, root};

/// A document as text, and whether each way of reading takes a text of its kind.
struct Kind {
    name: &'static str,
    text: String,
    takes: fn(&str) -> [bool; 4],
    /// What is found in a text of its kind.
    finds: fn(&str) -> Vec<(String, String)>,
}

/// The code and place of each finding, in order.
fn codes<T>(read: Result<T, Findings>) -> Vec<(String, String)> {
    let found = read.err().unwrap_or_default().findings.into_iter();
    found.map(|one| (one.code, one.at.to_string())).collect()
}

/// The same document in a form that is always looked at closely: a number in it is written with a power of ten.
fn closely(text: &str) -> String {
    text.replacen("\"format\":1,", "\"format\":1e0,", 1)
}

/// Whether `from_json` takes a text; and serde, from the text, from a reader, and from a value.
fn takes<T: DeserializeOwned>(text: &str, from_json: bool) -> [bool; 4] {
    let value = serde_json::from_str::<Value>(text).and_then(serde_json::from_value::<T>);
    [
        from_json,
        serde_json::from_str::<T>(text).is_ok(),
        serde_json::from_reader::<_, T>(text.as_bytes()).is_ok(),
        value.is_ok(),
    ]
}

fn kinds() -> Vec<Kind> {
    macro_rules! kinds {
        ($($type:ident $text:expr),* $(,)?) => {
            vec![$(Kind {
                name: stringify!($type),
                text: $text,
                takes: |text| takes::<$type>(text, $type::from_json(text).is_ok()),
                finds: |text| codes($type::from_json(text)),
            }),*]
        };
    }
    let review = read(&root("examples/data/bin-collection.json"));
    let assessment = Assessment::from_json(&review).unwrap();
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let report = standard.assess(&assessment, None).unwrap();
    let later = standard
        .assess(&assessment, "2036-11-22".parse::<Date>().unwrap())
        .unwrap();
    let mut portfolio = PortfolioCount::new(assessment.assessed_on);
    portfolio.add(1, &standard, &assessment).unwrap();
    let mut inventory = InventoryCount::new(None);
    inventory.add(1, &assessment);
    let capabilities = register::capabilities().unwrap();
    let inventory = inventory.finish(&capabilities);
    let policy = read(&root("examples/data/spend-policy.json"));
    let request = Request {
        on: "2026-12-01".parse().unwrap(),
        amount: safon::Whole::new(250_000).unwrap(),
        kind: "public-facing".parse().unwrap(),
        service: None,
        stage: Some("beta".parse().unwrap()),
        sector: None,
    };
    let decision = Policy::from_json(&policy)
        .unwrap()
        .decide(&request, Some(&report));
    let findings = Findings::from_json(&read(&root(
        "tests/cases/read/bad-trailing-text/expected.json",
    )));
    let small = read(&root(
        "tests/cases/check/warns-of-an-exemption-that-hides-a-not-met/standard.json",
    ));
    let crosswalk = &register::crosswalks().unwrap()[0];
    #[allow(unused_mut, reason = "without `proof` these are all")]
    let mut all = kinds! {
        Assessment review,
        Draft small.clone(),
        Report report.to_json(),
        Portfolio portfolio.finish(None).to_json(),
        Inventory inventory.to_json(),
        Checklist standard.checklist(&assessment.service.facts).unwrap().to_json(),
        Projection report.project(crosswalk).unwrap().to_json(),
        Comparison later.since(&report).unwrap().to_json(),
        Policy policy,
        GateDecision decision.to_json(),
        Findings findings.unwrap().to_json(),
        Crosswalk crosswalk.to_json(),
        Register register::register().unwrap().to_json(),
        Capabilities capabilities.to_json(),
    };
    #[cfg(feature = "proof")]
    {
        use safon::Impact;
        use safon::Migration;
        use safon::diff::DiffDocument;

        let older =
            register::get("wales-digital-service-standard", &"1.0.0".parse().unwrap()).unwrap();
        let diff = standard.diff(&older);
        let migration = assessment.migrate(&diff, None).unwrap();
        let mut impact = diff.impact(None);
        impact.add(1, &assessment).unwrap();
        all.extend(kinds! {
            DiffDocument diff.to_json(),
            Migration migration.to_json(),
            Impact impact.finish(None).to_json(),
        });
    }
    all
}

#[test]
fn every_document_is_read_by_serde() {
    fn same<T: DeserializeOwned + Serialize>(text: &str) {
        let one: T = serde_json::from_str(text).unwrap();
        let value = serde_json::to_value(&one).unwrap();
        let other: T = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&other).unwrap(), value);
    }
    for kind in kinds() {
        assert_eq!((kind.takes)(&kind.text), [true; 4], "{}", kind.name);
    }
    let [assessment, draft, report, ..] = &kinds()[..] else {
        panic!("fewer kinds than there are");
    };
    same::<Assessment>(&assessment.text);
    same::<Draft>(&draft.text);
    same::<Report>(&report.text);
    // A standard is checked as it is read.
    same::<Standard>(&draft.text);
    let contradicts = draft
        .text
        .replace("\"exemptible\": true", "\"theme\": \"none\"");
    assert!(serde_json::from_str::<Standard>(&contradicts).is_err());
}

#[test]
fn leaves_and_words_are_read_by_serde_and_embedded_anywhere() {
    #[derive(serde::Deserialize)]
    struct Form {
        verdict: Verdict,
        on: Date,
        figure: Decimal,
        #[serde(flatten)]
        service: Service,
    }
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Either {
        Outcome(Outcome),
        Rule(Rule),
    }
    let form: Form = serde_json::from_value(json!({"verdict": "partly-met", "on": "2026-11-22",
        "figure": 81.4, "id": "bins", "name": {"en": "Bins", "cy": "Biniau"},
        "organisation": {"en": "Council", "cy": "Cyngor"}, "facts": {"stage": "beta"}}))
    .unwrap();
    assert_eq!(form.verdict, Verdict::PartlyMet);
    assert_eq!(
        (form.on.to_string(), form.figure.to_string()),
        ("2026-11-22".into(), "81.4".into())
    );
    assert_eq!(form.service.id.as_str(), "bins");
    let read = |text: &str| serde_json::from_str::<Either>(text).unwrap();
    assert!(matches!(read("\"met\""), Either::Outcome(Outcome::Met)));
    assert!(matches!(
        read("{\"not\": \"always\"}"),
        Either::Rule(Rule::Not(_))
    ));
    // What is wrong says so as a finding does.
    let wrong = serde_json::from_str::<Id>("\"Bad Id\"")
        .unwrap_err()
        .to_string();
    assert!(wrong.contains("bad-id"), "{wrong}");
    let newer = serde_json::from_str::<Register>("{\"format\": 2, \"entries\": []}");
    assert!(newer.unwrap_err().to_string().contains("newer-format"));
}

/// A value that was built in code may be deeper than a document.
#[test]
fn a_value_that_is_too_deep_is_an_error() {
    let mut deep = json!("always");
    for _ in 0..2_000 {
        deep = json!({"not": deep});
    }
    let error = serde_json::from_value::<Rule>(deep)
        .unwrap_err()
        .to_string();
    assert!(error.contains("128 levels"), "{error}");
}

/// Every place of a document, as a JSON pointer.
fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                places(inner, &format!("{at}/{key}"), into);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                places(inner, &format!("{at}/{index}"), into);
            }
        }
        _ => {}
    }
}

/// A document with one thing changed somewhere.
fn mutant(of: &Value, places: &[String], random: &mut Random) -> String {
    let mut value = of.clone();
    let place = random.pick(places);
    let odd = [
        json!(null),
        json!(true),
        json!(""),
        json!("x"),
        json!("Bad Id"),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(5.0),
        json!(9_007_199_254_740_993_i64),
        json!([]),
        json!({}),
        json!(["tiny", "1.0.0"]),
        json!({"en": "One"}),
        json!("2026-02-30"),
        json!("always"),
        json!({"always": null}),
        json!("met"),
        json!([null]),
        json!("\u{200b}"),
    ];
    let found = value.pointer_mut(place).unwrap();
    match random.below(5) {
        0 | 1 => *found = random.pick(&odd).clone(),
        2 => match found {
            Value::Object(members) if !members.is_empty() => {
                let keys: Vec<_> = members.keys().cloned().collect();
                members.remove(random.pick(&keys));
            }
            Value::Array(items) if !items.is_empty() => {
                let again = items[0].clone();
                items.push(again);
            }
            other => *other = json!([other.clone()]),
        },
        3 => match found {
            Value::Object(members) => {
                members.insert("extra".to_owned(), random.pick(&odd).clone());
            }
            other => *other = json!({"x": other.clone()}),
        },
        _ => {
            // The values of an object, as a list.
            if let Value::Object(members) = found {
                *found = members.values().cloned().collect();
            }
        }
    }
    value.to_string()
}

#[test]
fn serde_takes_what_from_json_takes_and_nothing_else() {
    let (mut taken, mut refused) = (0, 0);
    for kind in kinds() {
        let value: Value = serde_json::from_str(&kind.text).unwrap();
        let mut all = Vec::new();
        places(&value, "", &mut all);
        for seed in 0..number_of_cases(400) {
            let text = mutant(&value, &all, &mut Random::new(seed));
            let ways = (kind.takes)(&text);
            assert_eq!(ways, [ways[0]; 4], "{} {seed}: {text}", kind.name);
            // What serde takes nothing is found in, and where it takes nothing, something is.
            let found = (kind.finds)(&text);
            assert_eq!(found.is_empty(), ways[0], "{} {seed}: {text}", kind.name);
            assert_eq!(
                (kind.finds)(&closely(&text)),
                found,
                "{} {seed}: {text}",
                kind.name
            );
            let unexplained = found.iter().any(|(code, _)| code == "not-json");
            assert!(!unexplained, "{} {seed}: {text}", kind.name);
            match ways[0] {
                true => taken += 1,
                false => refused += 1,
            }
        }
        // A key that stands twice, which no value can hold.
        let twice = kind.text.replacen('{', "{\"format\": 1, ", 1);
        assert_eq!((kind.takes)(&twice)[..3], [false; 3], "{}", kind.name);
    }
    assert!(taken > 100 && refused > 100, "{taken}, {refused}");
}

#[cfg(feature = "axum")]
#[test]
fn a_web_framework_reads_a_review_and_says_the_first_mistake() {
    let review = read(&root("examples/data/bin-collection.json"));
    let axum::Json(assessment) = axum::Json::<Assessment>::from_bytes(review.as_bytes()).unwrap();
    assert_eq!(assessment, Assessment::from_json(&review).unwrap());
    let wrong = review.replacen("\"2026-11-22\"", "\"2026-11-31\"", 1);
    let refused = axum::Json::<Assessment>::from_bytes(wrong.as_bytes()).unwrap_err();
    let said = refused.body_text();
    assert!(
        said.contains("bad-date") && said.contains("2026-11-31"),
        "{said}"
    );
}
