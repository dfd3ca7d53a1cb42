//! The straight way and the long way of reading a review and of finding its outcome are one.

use safon::{Assessment, Date, Standard};
use serde_json::{Value, json};

use crate::random::{self, Kind, Random};
use crate::support::{number_of_cases, read, root};

/// The same document in a form that is read closely: a number in it is written with a power of ten.
fn with_a_power(text: &str) -> String {
    text.replacen("\"format\":1,", "\"format\":1e0,", 1)
        .replacen("\"format\": 1,", "\"format\": 1e0,", 1)
}

/// Both ways read the same, or find the same wrong, wherever it stands.
fn reads_alike(text: &str) -> Option<Assessment> {
    let long = with_a_power(text);
    match (Assessment::from_json(text), Assessment::from_json(&long)) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one, other, "{text}");
            Some(one)
        }
        (Err(one), Err(other)) => {
            let codes = |findings: &safon::Findings| -> Vec<(String, String)> {
                let pairs = findings.findings.iter();
                pairs
                    .map(|one| (one.code.clone(), one.at.to_string()))
                    .collect()
            };
            assert_eq!(codes(&one), codes(&other), "{text}");
            None
        }
        (one, other) => panic!("{one:?} and {other:?}: {text}"),
    }
}

/// The outcome by itself, from the text, and of the whole report.
fn ends_alike(standard: &Standard, text: &str, day: Option<Date>) -> bool {
    let Some(review) = reads_alike(text) else {
        assert!(standard.outcome_from_json(text, day).is_err());
        return false;
    };
    match standard.assess(&review, day) {
        Ok(report) => {
            assert_eq!(standard.outcome(&review, day), Ok(report.outcome), "{text}");
            let prepared = standard.prepared(&review).unwrap();
            assert_eq!(prepared.outcome(day), report.outcome, "{text}");
            let straight = standard.outcome_from_json(text, day);
            assert_eq!(straight, Ok(report.outcome), "{text}");
            let long = standard.outcome_from_json(&with_a_power(text), day);
            assert_eq!(long, Ok(report.outcome), "{text}");
            true
        }
        Err(error) => {
            assert_eq!(standard.outcome(&review, day), Err(error.clone()), "{text}");
            assert!(standard.prepared(&review).is_err(), "{text}");
            let findings = error.into_findings().located_in(text);
            assert!(findings.has_errors(), "{text}");
            assert_eq!(
                standard.outcome_from_json(text, day),
                Err(findings),
                "{text}"
            );
            false
        }
    }
}

#[test]
fn random_reviews_end_alike_on_any_day() {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    for seed in 0..number_of_cases(400) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, kind);
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let review = random::assessment(random, &document);
        let text = review.to_string();
        for day in [
            None,
            Some("2026-06-15"),
            Some("2026-07-31"),
            Some("2027-01-01"),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert!(ends_alike(&standard, &text, day));
        }
    }
}

/// Changed in one place, as a person or a program might: most are refused, and in the same way.
#[cfg(feature = "validate")]
#[test]
fn mutants_end_alike() {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 2,
    };
    let wales = safon::register::latest("wales-digital-service-standard").unwrap();
    let sample = read(&root("examples/data/bin-collection.json"));
    let sample: Value = serde_json::from_str(&sample).unwrap();
    let (mut sound, mut refused) = (0, 0);
    for seed in 0..number_of_cases(600) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, kind);
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let mut review = random::assessment(random, &document);
        let mut whole = sample.clone();
        for (standard, review) in [(&standard, &mut review), (&wales, &mut whole)] {
            crate::schemas::mutate(random, review);
            match ends_alike(standard, &review.to_string(), None) {
                true => sound += 1,
                false => refused += 1,
            }
        }
    }
    assert!(
        sound > 50 && refused > 200,
        "{sound} sound, {refused} refused"
    );
}

/// What no value tree can hold: keys twice, numbers as they are written, escapes and blanks.
#[test]
fn texts_that_are_odd_as_texts_end_alike() {
    let wales = safon::register::latest("wales-digital-service-standard").unwrap();
    let sample = read(&root("examples/data/bin-collection.json"));
    for (from, to) in [
        ("\"format\": 1", "\"format\": 1, \"format\": 1"),
        ("\"format\": 1", "\"format\": 1.0"),
        ("\"format\": 1", "\"format\": 2"),
        (
            "\"stage\": \"beta\"",
            "\"stage\": \"beta\", \"stage\": \"beta\"",
        ),
        ("\"annual-spend\": 310000", "\"annual-spend\": 3.1e5"),
        (
            "\"annual-spend\": 310000",
            "\"annual-spend\": 9007199254740992",
        ),
        ("\"annual-spend\": 310000", "\"annual-spend\": -0"),
        ("\"participants\": 9", "\"participants\": 9.0"),
        ("\"participants\": 9", "\"participants\": \"9\""),
        (
            "\"participants\": 9",
            "\"participants\": 9, \"participants\": 9",
        ),
        ("\"participants\": 9", "\"participants\": [[[[9]]]]"),
        ("\"participants\": 9", "\"participants\": 1e-7"),
        ("Bin collections", "Bin \\u0063ollections"),
        ("Bin collections", "Bin \\ud800ollections"),
        ("Bin collections", ""),
        (
            "\"id\": \"bin-collection\"",
            "\"id\": \"bin\\u002dcollection\"",
        ),
        ("\"2.0.0\"", "\"2.0.0+build\""),
        ("\"2.0.0\"", "\"02.0.0\""),
        (
            "\"version\": \"2.0.0\"",
            "\"version\": \"2.0.0\", \"digest\": null",
        ),
        ("2026-11-22", "2026-02-30"),
        ("2026-11-22", "0000-01-01"),
        ("2026-11-22", "9999-12-31"),
        ("\"panel\": [", "\"panel\": null, \"x\": ["),
        ("{", "\u{feff}{"),
        ("{\n", "{\n\n\t\r "),
    ] {
        assert!(sample.contains(from), "{from}");
        ends_alike(&wales, &sample.replacen(from, to, 1), None);
    }
}

/// A standard of one requirement that every review decides.
fn one_requirement(rule: &Value, judged: &str) -> Standard {
    let text = |words: &str| json!({"en": words, "cy": words});
    let document = json!({
        "format": 1, "id": "one", "version": "1.0.0", "version_source": "editor", "kind": "standard",
        "title": text("One"), "publisher": {"name": text("P")}, "editor": {"name": text("E")},
        "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "measures": [{"id": "rate", "title": text("Rate"), "unit": "percent", "scale": 1, "min": 0, "max": 100}],
        "evidence_kinds": [
            {"id": "study", "title": text("Study"), "tags": ["a", "b", "c"], "measures": ["rate"], "lifetime_days": 30},
            {"id": "plan", "title": text("Plan")},
        ],
        "criteria": [{"id": "c", "number": 1, "title": text("C"), "requirements": [{
            "id": "r", "level": "must", "statement": text("S"), "remedy": text("R"), "judgement": judged,
            "exemptible": true, "evidenced_when": rule, "basis": {"interpretation": {"rationale": text("M")}},
        }]}],
        "result": {"conditions_within_days": 20},
    });
    Standard::from_json(&document.to_string()).unwrap()
}

fn review_of_one(lists: Value) -> Value {
    let mut review = json!({
        "format": 1, "standard": {"id": "one", "version": "1.0.0"}, "written_in": "en",
        "service": {"id": "s", "name": {"en": "S", "cy": "S"}, "organisation": {"en": "O", "cy": "O"}, "facts": {}},
        "assessed_on": "2026-06-15",
    });
    let Value::Object(lists) = lists else {
        unreachable!()
    };
    review.as_object_mut().unwrap().extend(lists);
    review
}

fn around(days: i32) -> String {
    let day: Date = "2026-06-15".parse().unwrap();
    day.plus_days(days).unwrap().to_string()
}

/// The outcomes of many reviews by both ways, and that each way of ending was seen.
fn all_end_alike(standard: &Standard, reviews: impl Iterator<Item = Value>, ways: usize) {
    let mut seen = std::collections::BTreeSet::new();
    for review in reviews {
        let text = review.to_string();
        assert!(ends_alike(standard, &text, None), "{text}");
        let outcome = standard.outcome_from_json(&text, None);
        seen.insert(outcome.unwrap().as_str());
    }
    assert_eq!(seen.len(), ways, "{seen:?}");
}

const RATES: [f64; 4] = [50.4, 50.5, 50.6, 0.0];

#[test]
fn one_item_decides_alike_at_every_edge() {
    for test in [
        json!({"kind": ["study"], "at_least": 1}),
        json!({"kind": ["plan", "study"], "tags": ["b"], "within_days": 10, "at_least": 1}),
        json!({"kind": ["study"], "tags": ["a", "c"], "at_least": 1}),
        json!({"kind": ["study"], "languages": ["cy"], "at_least": 1}),
        json!({"kind": ["study"], "measure": {"id": "rate", "at_least": 50.5}, "at_least": 1}),
        json!({"kind": ["study"], "measure": {"id": "rate", "at_most": 50.5}, "at_least": 1}),
        json!({"kind": ["study"], "tags": ["c"], "at_most": 0}),
    ] {
        let standard = one_requirement(&json!({"evidence": test}), "none");
        let mut reviews = Vec::new();
        for tags in 0..8_u8 {
            for age in [-1, 0, 9, 10, 11, 29, 30, 31] {
                for expires in [None, Some(-1), Some(0), Some(1)] {
                    // Nothing expires before it was collected.
                    if expires.is_none_or(|last| -age <= last) {
                        reviews.push((tags, age, expires, 0, false));
                    }
                }
            }
            reviews.extend((0..11).map(|kind| (tags, 1, None, kind, kind % 2 == 0)));
        }
        let reviews = reviews.into_iter().map(|(tags, age, expires, kind, cy)| {
            let tags: Vec<_> = (0..3).filter(|bit| tags >> bit & 1 == 1).map(|bit| ["a", "b", "c"][bit]).collect();
            let mut item = json!({"id": "i", "kind": "study", "title": "T", "collected": around(-age), "tags": tags});
            if let Some(days) = expires {
                item["expires"] = json!(around(days));
            }
            if cy {
                item["languages"] = json!(["en", "cy"]);
            }
            match kind {
                1 | 2 => item["withdrawn"] = json!(true),
                3 | 4 => item["counter"] = json!(true),
                5..9 => item["measures"] = json!({"rate": RATES[kind - 5]}),
                9 => item["languages"] = json!(["cy"]),
                10 => {
                    item["kind"] = json!("plan");
                    item["tags"] = json!([]);
                }
                _ => {}
            }
            review_of_one(json!({"evidence": [item]}))
        });
        all_end_alike(&standard, reviews, 2);
    }
}

#[test]
fn decisions_decide_alike_at_every_edge() {
    let standard = one_requirement(&json!("always"), "required");
    let verdicts = ["met", "partly-met", "not-met"];
    let mut reviews = Vec::new();
    let judged = |verdict: &str, day: i32| json!({"requirement": "r", "verdict": verdict, "rationale": "R", "by": "b", "on": around(day)});
    for first in verdicts {
        for second in verdicts {
            for days in [[-2, -1], [-1, -2], [0, -1], [-1, 0], [0, 1], [1, 0], [1, 2]] {
                let judgements = [judged(first, days[0]), judged(second, days[1])];
                reviews.push(json!({"judgements": judgements}));
            }
        }
    }
    for (from, until) in [
        (-1, None),
        (0, None),
        (1, None),
        (-2, Some(-1)),
        (-1, Some(0)),
        (0, Some(1)),
        (1, Some(2)),
    ] {
        for verdict in verdicts {
            let mut exemption = json!({"requirement": "r", "reason": "R", "approved_by": "b", "from": around(from)});
            if let Some(until) = until {
                exemption["until"] = json!(around(until));
            }
            reviews.push(json!({"judgements": [judged(verdict, 0)], "exemptions": [exemption]}));
        }
    }
    let agreed = |id: &str, due: i32, closed: Option<i32>| {
        let mut condition =
            json!({"id": id, "requirement": "r", "action": "A", "owner": "o", "due": around(due)});
        if let Some(closed) = closed {
            condition["closed_on"] = json!(around(closed));
            condition["closed_by"] = json!("b");
        }
        condition
    };
    for due in [-1, 0, 1, 19, 20, 21] {
        for closed in [None, Some(-2), Some(-1), Some(0), Some(1)] {
            for judgements in [
                json!([judged("partly-met", 0)]),
                json!([judged("partly-met", -1)]),
                json!([judged("partly-met", -2), judged("partly-met", 1)]),
            ] {
                for other in [None, Some(0), Some(-1)] {
                    let mut conditions = vec![agreed("k", due, closed)];
                    conditions.extend(other.map(|closed| agreed("l", 0, Some(closed))));
                    reviews.push(json!({"judgements": judgements, "conditions": conditions}));
                }
            }
        }
    }
    all_end_alike(&standard, reviews.into_iter().map(review_of_one), 4);
}

#[test]
fn the_role_of_the_first_edition_is_one_more_role_and_is_not_written() {
    for (member, roles) in [
        (json!({"id": "a", "role": "lead"}), json!(["lead"])),
        (
            json!({"id": "a", "roles": ["tester"], "role": "lead"}),
            json!(["tester", "lead"]),
        ),
        (
            json!({"id": "a", "roles": ["tester", "lead"], "role": "tester"}),
            json!(["tester", "lead"]),
        ),
    ] {
        let text = review_of_one(json!({"panel": [member]})).to_string();
        let review = reads_alike(&text).unwrap();
        let written: Value = serde_json::from_str(&review.to_json()).unwrap();
        assert_eq!(written["panel"], json!([{"id": "a", "roles": roles}]));
    }
}

#[test]
fn what_names_nothing_is_refused_alike() {
    let standard = one_requirement(&json!("always"), "required");
    let wrong = format!("sha256:{}", "0".repeat(64));
    for (digest, ends) in [(standard.digest().to_string(), true), (wrong, false)] {
        let named = json!({"id": "one", "version": "1.0.0", "digest": digest});
        let review = review_of_one(json!({"standard": named}));
        assert_eq!(ends_alike(&standard, &review.to_string(), None), ends);
    }
    let condition = |more: Value| {
        let mut condition = json!({"id": "k", "requirement": "r", "action": "A", "owner": "o", "due": "2026-07-01"});
        condition
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"conditions": [condition]})
    };
    let item = |expires: i32| json!({"evidence": [{"id": "i", "kind": "plan", "title": "T", "collected": around(0), "expires": around(expires)}]});
    let member = |member: Value| json!({"panel": [member, {"id": "b"}]});
    for (lists, ends) in [
        (condition(json!({})), true),
        (
            condition(json!({"closed_on": "2026-06-20", "closed_by": "b"})),
            true,
        ),
        (condition(json!({"closed_on": "2026-06-20"})), false),
        (condition(json!({"closed_by": "b"})), false),
        (
            condition(json!({"closed_on": "2026-06-20", "closed_by": ""})),
            false,
        ),
        (
            condition(json!({"closed_on": "2026-06-31", "closed_by": "b"})),
            false,
        ),
        (condition(json!({"closed_on": "2026-06-31"})), false),
        (condition(json!({"closed_by": 1})), false),
        (item(0), true),
        (item(-1), false),
        (member(json!({"id": "a"})), true),
        (member(json!({"id": "b"})), false),
        (member(json!({"id": "a", "roles": []})), true),
        (
            member(json!({"id": "a", "roles": ["lead", "lead"], "role": "tester"})),
            true,
        ),
        (
            member(json!({"id": "a", "roles": ["lead"], "role": "lead"})),
            true,
        ),
        (member(json!({"id": "a", "roles": ["a lead"]})), false),
        (member(json!({"id": "a", "roles": "lead"})), false),
        (member(json!({"id": "a", "roles": null})), false),
        (member(json!({"id": "a", "role": null})), false),
        (member(json!({"id": "a", "role": ["lead"]})), false),
    ] {
        let review = review_of_one(lists);
        assert_eq!(
            ends_alike(&standard, &review.to_string(), None),
            ends,
            "{review}"
        );
    }
    for (id, role, trained_on, ends) in [
        ("a", "lead", "2026-01-01", true),
        ("A", "lead", "2026-01-01", false),
        ("a", "a lead", "2026-01-01", false),
        ("a", "lead", "2026-02-30", false),
    ] {
        let member = json!({"id": id, "role": role, "trained_on": trained_on});
        let review = review_of_one(json!({"panel": [member]}));
        assert_eq!(
            ends_alike(&standard, &review.to_string(), None),
            ends,
            "{review}"
        );
    }
}
