//! Input that means harm: each is told what is wrong, in a time and a size that its own bound.

use std::time::{Duration, Instant};

use safon::{Assessment, Draft, Findings, Standard, check_document, register};
use serde_json::{Value, json};

use crate::support::{read, root};

/// Ten times what it takes here in a slow build; a quadratic way of doing any of it takes minutes.
const SOON: Duration = Duration::from_secs(20);

fn wales() -> Standard {
    register::latest("wales-digital-service-standard").unwrap()
}

fn sample() -> Value {
    serde_json::from_str(&read(&root("examples/data/bin-collection.json"))).unwrap()
}

/// What is wrong with a text, whatever it is.
fn told(text: &str) -> Findings {
    let begun = Instant::now();
    let findings = check_document(text, None, |_| Some(wales()));
    let took = begun.elapsed();
    assert!(took < SOON, "{took:?}");
    let bound = 4_000_000 + text.len();
    assert!(
        findings.to_json().len() < bound,
        "{}",
        findings.to_json().len()
    );
    findings
}

fn codes(findings: &Findings) -> Vec<&str> {
    let mut codes: Vec<_> = findings.errors().map(|one| one.code.as_str()).collect();
    codes.dedup();
    codes
}

#[test]
fn depth_bombs_are_told_once() {
    for bomb in ["[", "{\"a\":", "[{\"a\":"] {
        assert_eq!(codes(&told(&bomb.repeat(500_000))), ["cut-short"]);
    }
    let closed = "[".repeat(200_000) + &"]".repeat(200_000);
    assert_eq!(codes(&told(&closed)), ["nested-too-deep"]);
    let text = sample().to_string();
    let inside = text.replacen(
        "\"participants\":9",
        &format!("\"participants\":{closed}"),
        1,
    );
    assert_ne!(text, inside);
    assert_eq!(codes(&told(&inside)), ["nested-too-deep"]);
    // Brackets in a text are no depth.
    let mut review = sample();
    review["evidence"][0]["title"] = json!(format!("\"\\{}", "[{".repeat(1000)));
    assert!(told(&review.to_string()).is_empty());
}

#[test]
fn long_texts_are_texts_and_long_ids_are_none() {
    let mut review = sample();
    review["evidence"][0]["title"] = json!("a".repeat(10 << 20));
    assert!(told(&review.to_string()).is_empty());
    for at in ["/service/id", "/evidence/0/kind", "/evidence/0/tags/0"] {
        let mut review = sample();
        *review.pointer_mut(at).unwrap() = json!("a".repeat(1 << 20));
        let findings = told(&review.to_string());
        assert_eq!(codes(&findings), ["bad-id"]);
        assert!(findings.to_json().len() < 2_000, "the id is cut");
    }
}

/// A thousand are told, and that there are more.
#[test]
fn a_million_mistakes_are_one_mistake_made_often() {
    let many = |make: &dyn Fn(&mut Value)| {
        let mut review = sample();
        make(&mut review);
        told(&review.to_string())
    };
    let keys = many(&|review| {
        let root = review.as_object_mut().unwrap();
        root.extend((0..300_000).map(|number| (format!("k{number}"), json!(1))));
    });
    let facts = many(&|review| {
        let facts = review["service"]["facts"].as_object_mut().unwrap();
        facts.extend((0..100_000).map(|number| (format!("k{number}"), json!(1))));
    });
    let kinds = many(&|review| {
        let item = |number: u32| {
            json!({"id": format!("e{number}"), "kind": format!("kind{number}"), "title": "t",
                "collected": "2026-01-01"})
        };
        review["evidence"] = (0..20_000).map(item).collect();
    });
    let judgements = many(&|review| {
        let one = review["judgements"][0].clone();
        review["judgements"] = json!(vec![one; 20_000]);
    });
    for (findings, code) in [
        (keys, "unknown-key"),
        (facts, "unknown-fact"),
        (kinds, "unknown-kind"),
        (judgements, "duplicate-judgement"),
    ] {
        assert_eq!(findings.errors().count(), Findings::MOST + 1);
        assert!(codes(&findings).contains(&code), "{code}");
        assert!(codes(&findings).contains(&"further-findings"), "{code}");
    }
    let exemptions = many(&|review| {
        let mut one = review["exemptions"][0].clone();
        one["requirement"] = json!("one-owner");
        review["exemptions"] = json!(vec![one; 20_000]);
    });
    assert!(!exemptions.has_errors());
    assert_eq!(exemptions.warnings().count(), Findings::MOST + 1);
    // In a review odd texts are warnings, and of many a part is told.
    for (odd, code) in [("w\u{302}", "not-nfc"), ("\u{200b}", "hidden-characters")] {
        let texts = many(&|review| {
            let mut one = review["evidence"][0].clone();
            one["title"] = json!(odd);
            review["evidence"] = json!(vec![one; 20_000]);
        });
        let mut odd = texts.warnings().filter(|one| one.code == code);
        assert!(odd.next().is_some(), "{code}");
        assert_eq!(texts.warnings().count(), Findings::MOST + 1);
    }
    // An error is told after any number of warnings.
    let mut review = sample();
    review["exemptions"] = json!(vec![
        json!({"requirement": "one-owner", "reason": "r", "approved_by": "a", "from": "2026-01-01"});
        5_000
    ]);
    review["conditions"][0]["requirement"] = json!("no-such-requirement");
    assert!(codes(&told(&review.to_string())).contains(&"unknown-requirement"));
}

#[test]
fn the_greatest_review_that_is_allowed_is_assessed() {
    let mut review = sample();
    let item = review["evidence"][2].clone();
    let items = |count: usize| -> Value {
        let numbered = |number: usize| {
            let mut item = item.clone();
            item["id"] = json!(format!("e{number}"));
            item
        };
        (0..count).map(numbered).collect()
    };
    review["judgements"] = json!([]);
    review["evidence"] = items(Assessment::MAX_EVIDENCE);
    let begun = Instant::now();
    assert!(wales().outcome_from_json(&review.to_string(), None).is_ok());
    review["evidence"] = items(Assessment::MAX_EVIDENCE + 1);
    let refused = wales()
        .outcome_from_json(&review.to_string(), None)
        .unwrap_err();
    assert_eq!(codes(&refused), ["too-much-evidence"]);
    assert!(begun.elapsed() < SOON * 2, "{:?}", begun.elapsed());
}

#[cfg(feature = "proof")]
#[test]
fn a_lineage_that_fans_out_is_compared_in_time() {
    let mut draft: Value = serde_json::from_str(&wales().document().to_json()).unwrap();
    let requirement = draft["criteria"][0]["requirements"][0].clone();
    let sources: Vec<Value> = (0..30)
        .map(|number| json!({"id": format!("r{number}"), "relation": "merged", "words": "different"}))
        .collect();
    let many: Vec<Value> = (0..150)
        .map(|number| {
            let mut one = requirement.clone();
            one["id"] = json!(format!("r{number}"));
            one.as_object_mut().unwrap().remove("label");
            one
        })
        .collect();
    draft["criteria"][0]["requirements"] = json!(many);
    let old = draft.clone();
    draft["version"] = json!("3.0.0");
    for one in draft["criteria"][0]["requirements"].as_array_mut().unwrap() {
        one["derived_from"] = json!(sources);
    }
    let standard = |draft: &Value| {
        safon::Draft::from_json(&draft.to_string())
            .unwrap()
            .into_standard()
    };
    let (old, new) = (standard(&old).unwrap(), standard(&draft).unwrap());
    let begun = Instant::now();
    assert!(!old.diff_within(&new, 10_000).to_json().is_empty());
    assert!(begun.elapsed() < SOON * 3, "{:?}", begun.elapsed());
}

/// A text of digits and points could be the middle of a number at each of them.
#[test]
fn a_text_that_looks_like_one_long_number_is_read_soon() {
    let mut review = sample();
    for one in ["1.", "1e", "-1.5e-7"] {
        review["evidence"][0]["title"] = Value::from(one.repeat(2_000_000));
        let started = Instant::now();
        assert!(Assessment::from_json(&review.to_string()).is_ok());
        assert!(started.elapsed() < SOON, "{one}");
    }
}

/// A number in a rule may be written with a fraction, and the rule is held to its limits all the same.
#[test]
fn a_rule_that_is_too_deep_is_told_so_whatever_its_numbers_look_like() {
    let mut rule = json!({"at_least": {"count": 1.0, "of": ["always"]}});
    for _ in 0..40 {
        rule = json!({ "not": rule });
    }
    let mut standard: Value = serde_json::from_str(&wales().document().to_json()).unwrap();
    standard["criteria"][0]["requirements"][0]["applies_when"] = rule;
    let found = Draft::from_json(&standard.to_string()).unwrap_err();
    assert_eq!(codes(&found), ["rule-too-deep"]);
}
