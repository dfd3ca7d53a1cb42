//! The laws of the model, as properties.

use proptest::prelude::*;
use safon::report::RequirementOutcome;
use safon::{Assessment, Date, Outcome, Report, Standard};
use serde_json::{Value, json};

use crate::naive;
use crate::random::{self, Kind, Random};
use crate::support::number_of_cases;

fn config(share: u64) -> ProptestConfig {
    ProptestConfig {
        cases: u32::try_from((number_of_cases(256) / share).max(8)).unwrap(),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn pair(random: &mut Random, kind: Kind) -> (Value, Value) {
    let standard = random::standard(random, kind);
    let assessment = random::assessment(random, &standard);
    (standard, assessment)
}

fn standard(document: &Value) -> Standard {
    Standard::from_json(&document.to_string()).unwrap()
}

fn assess(standard: &Standard, review: &Value, as_of: Option<Date>) -> Report {
    let assessment = Assessment::from_json(&review.to_string()).unwrap();
    standard.assess(&assessment, as_of).unwrap()
}

proptest! {
    #![proptest_config(config(1))]

    #[test]
    fn adding_an_item_never_takes_a_pass_away(seed: u64, size in 0_u64..4) {
        let random = &mut Random::new(seed);
        let (document, mut review) =
            pair(random, Kind { falling: false, stated: true, size });
        let standard = standard(&document);
        let before = assess(&standard, &review, None).outcome();
        let more = random::item(random, "one-more");
        review["evidence"].as_array_mut().unwrap().push(more);
        let after = assess(&standard, &review, None).outcome();
        if before == Outcome::Met || before == Outcome::MetWithConditions {
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn stating_a_fact_changes_nothing_that_was_definite(seed: u64, size in 0_u64..4) {
        let random = &mut Random::new(seed);
        let (document, mut review) =
            pair(random, Kind { falling: true, stated: false, size });
        let standard = standard(&document);
        let before = assess(&standard, &review, None);
        let today = naive::days(review["assessed_on"].as_str().unwrap());
        let criteria = document["criteria"].as_array().unwrap();
        let requirements = criteria.iter().flat_map(|one| one["requirements"].as_array().unwrap());
        let definite: Vec<&str> = requirements
            .filter(|one| {
                let value = |key| naive::rule_of(&document, &review, one, key, today);
                value("applies_when").is_some() && value("evidenced_when").is_some()
            })
            .map(|one| one["id"].as_str().unwrap())
            .collect();
        for (id, value) in random::facts(random) {
            let facts = review["service"]["facts"].as_object_mut().unwrap();
            facts.entry(id).or_insert(value);
        }
        let after = assess(&standard, &review, None);
        for id in definite {
            let outcome = |report: &Report| report.requirement(id).unwrap().outcome;
            prop_assert_eq!(outcome(&before), outcome(&after), "{}", id);
        }
    }

    #[test]
    fn the_same_documents_give_the_same_bytes(seed: u64, size in 0_u64..4) {
        let (document, review) =
            pair(&mut Random::new(seed), Kind { falling: true, stated: true, size });
        let one = assess(&standard(&document), &review, None);
        let other = assess(&standard(&document), &review, None);
        prop_assert_eq!(one.to_json(), other.to_json());
        let assessment = Assessment::from_json(&review.to_string()).unwrap();
        let alone = standard(&document).outcome(&assessment, None).unwrap();
        prop_assert_eq!(alone, one.outcome());
    }

    #[test]
    fn the_order_of_lists_that_are_sets_does_not_matter(seed: u64, size in 0_u64..4) {
        let random = &mut Random::new(seed);
        let (document, review) = pair(random, Kind { falling: true, stated: true, size });
        let (mut shuffled_document, mut shuffled) = (document.clone(), review.clone());
        shuffle(random, &mut shuffled_document["criteria"]);
        for list in ["evidence", "judgements", "exemptions", "conditions"] {
            shuffle(random, &mut shuffled[list]);
        }
        let one = assess(&standard(&document), &review, None);
        let other = assess(&standard(&shuffled_document), &shuffled, None);
        prop_assert_eq!(one.outcome, other.outcome);
        prop_assert_eq!(one.readiness, other.readiness);
        for requirement in one.requirements() {
            let twin = other.requirement(requirement.id.as_str()).unwrap();
            prop_assert_eq!(requirement.outcome, twin.outcome);
            prop_assert_eq!(&requirement.why.text, &twin.why.text);
            prop_assert_eq!(needed(&requirement.to_do), needed(&twin.to_do));
        }
        let days = |report: &Report| -> Vec<_> {
            report.coming.iter().map(|one| (one.on, one.outcome, one.because.clone())).collect()
        };
        prop_assert_eq!(days(&one), days(&other));
    }

    #[test]
    fn what_is_written_reads_back(seed: u64, size in 0_u64..4) {
        let (document, review) =
            pair(&mut Random::new(seed), Kind { falling: true, stated: true, size });
        let standard = standard(&document);
        let again = Standard::from_json(&standard.document().to_json()).unwrap();
        prop_assert_eq!(&again, &standard);
        prop_assert_eq!(again.digest(), standard.digest());
        let assessment = Assessment::from_json(&review.to_string()).unwrap();
        let again = Assessment::from_json(&assessment.to_json()).unwrap();
        prop_assert_eq!(again.digest(), assessment.digest());
        prop_assert_eq!(again, assessment);
    }

    #[test]
    fn what_to_do_is_enough_and_nothing_smaller_is(seed: u64) {
        fewest(seed)?;
    }
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn what_comes_next_is_what_ten_years_of_days_say(seed: u64, size in 0_u64..4) {
        let (document, review) =
            pair(&mut Random::new(seed), Kind { falling: true, stated: true, size });
        let standard = standard(&document);
        let assessment = Assessment::from_json(&review.to_string()).unwrap();
        let start: Date = "2026-05-20".parse().unwrap();
        let report = standard.assess(&assessment, start).unwrap();
        let mut coming = report.coming.iter().peekable();
        let mut known = naive::engine(&standard, &assessment, "2026-05-20");
        for day in 1..=3_653 {
            let on = start.plus_days(day).unwrap();
            let today = naive::days(&on.to_string());
            let actual = naive::assess(&document, &review, today);
            if let Some(entry) = coming.next_if(|entry| entry.on == on) {
                prop_assert_eq!(entry.outcome.from.to_string(), known.outcome.clone());
                prop_assert_ne!(&actual, &known, "nothing changes on {}", on);
                for change in &entry.requirements {
                    let outcome = known.requirements.get_mut(change.id.as_str()).unwrap();
                    prop_assert_eq!(&*outcome, change.from.as_str());
                    *outcome = change.to.to_string();
                }
                prop_assert_eq!(&known.requirements, &actual.requirements, "{}", on);
                prop_assert_eq!(entry.outcome.to.to_string(), actual.outcome.clone());
                prop_assert!(!entry.because.is_empty(), "no cause on {}", on);
            } else {
                prop_assert_eq!(&actual, &known, "a change on {} was not foretold", on);
            }
            known = actual;
        }
        prop_assert!(coming.next().is_none());
    }
}

fn shuffle(random: &mut Random, list: &mut Value) {
    random.shuffle(list.as_array_mut().unwrap());
}

fn needed(steps: &[safon::report::ToDo]) -> (u32, usize) {
    let missing = steps.iter().filter_map(|step| step.missing).sum();
    let blocks = steps.iter().filter(|step| step.blocks).count();
    (missing, blocks)
}

/// Every way in which a new item can differ, as far as the random rules can tell.
fn universe() -> Vec<Value> {
    let mut items = Vec::new();
    let tag_sets = [
        json!([]),
        json!(["welsh"]),
        json!(["access"]),
        json!(["welsh", "access"]),
    ];
    for collected in ["2026-06-30", "2026-06-19", "2026-06-09", "2026-05-30"] {
        for languages in [json!([]), json!(["cy"])] {
            for (place, tags) in tag_sets.iter().enumerate() {
                for rate in [
                    None,
                    Some(4.4),
                    Some(4.5),
                    Some(5.0),
                    Some(5.5),
                    Some(5.6),
                    Some(4.6),
                ] {
                    let mut item = json!({"id": "new", "kind": "research", "title": "New",
                        "collected": collected, "tags": tags, "languages": languages});
                    if let Some(rate) = rate {
                        item["measures"] = json!({"rate": rate});
                    }
                    items.push(item);
                }
                if place < 2 {
                    items.push(json!({"id": "new", "kind": "trial", "title": "New",
                        "collected": collected, "tags": tags, "languages": languages}));
                }
            }
        }
    }
    items
}

/// One requirement, some evidence: what to do, done, turns it to met; and no smaller set of new
/// items does, which is tried out.
fn fewest(seed: u64) -> Result<(), TestCaseError> {
    let random = &mut Random::new(seed);
    let kind = Kind {
        falling: true,
        stated: false,
        size: 2,
    };
    let rule = random::rule(random, kind, 2, true);
    let requirement = json!({"id": "r", "level": "must", "statement": random::text("S"),
        "basis": {"official": {"source": "https://example.org/"}}, "evidenced_when": rule});
    let document = random::standard_of(
        json!([{"id": "c", "label": "1", "title": random::text("C"), "requirements": [requirement]}]),
        30,
    );
    let mut review = random::assessment(random, &document);
    review["assessed_on"] = json!("2026-06-30");
    for list in ["judgements", "exemptions", "conditions"] {
        review[list] = json!([]);
    }
    let standard = standard(&document);
    let report = assess(&standard, &review, None);
    let steps = &report.requirement("r").unwrap().to_do;
    let (missing, blocks) = needed(steps);
    let missing_facts = steps
        .iter()
        .any(|step| step.r#do == safon::report::Action::Fact && !step.blocks);

    let smallest = smallest_set(&document, &review, &rule, 4);
    if blocks > 0 || missing_facts {
        // New items alone do not help, however many.
        prop_assert_eq!(smallest, None, "{}", rule);
        return Ok(());
    }
    if let Some(smallest) = smallest {
        prop_assert_eq!(missing as usize, smallest, "{}", rule);
    } else {
        prop_assert!(missing > 4, "{} for {}", missing, rule);
    }
    for newest in [true, false] {
        let outcome = done(&standard, &review, steps, newest);
        prop_assert_eq!(
            outcome,
            RequirementOutcome::Met,
            "{} newest {}",
            rule,
            newest
        );
    }
    Ok(())
}

/// The size of the smallest set of new items that makes the rule true, by trying all.
fn smallest_set(document: &Value, review: &Value, rule: &Value, most: usize) -> Option<usize> {
    let today = naive::days("2026-06-30");
    let mut tests = Vec::new();
    collect_tests(rule, &mut tests);
    let count = |items: &[Value]| -> Vec<i64> {
        tests
            .iter()
            .map(|test| {
                let counted = items
                    .iter()
                    .filter(|item| naive::counts(document, test, item, today));
                counted.count() as i64
            })
            .collect()
    };
    let have = count(review["evidence"].as_array().unwrap());
    // Items that count in the same tests are the same.
    let mut shapes: Vec<Vec<i64>> = universe()
        .iter()
        .map(|item| count(std::slice::from_ref(item)))
        .collect();
    shapes.sort();
    shapes.dedup();
    let holds = |counts: &[i64]| {
        let facts = &review["service"]["facts"];
        naive::value(document, facts, rule, &|test| {
            let place = tests.iter().position(|known| *known == test).unwrap();
            counts[place]
        }) == Some(true)
    };
    let mut reached = vec![have];
    for size in 0..=most {
        if reached.iter().any(|counts| holds(counts)) {
            return Some(size);
        }
        let mut next: Vec<Vec<i64>> = reached
            .iter()
            .flat_map(|counts| {
                shapes
                    .iter()
                    .map(|shape| counts.iter().zip(shape).map(|(a, b)| a + b).collect())
            })
            .collect();
        next.sort();
        next.dedup();
        reached = next;
    }
    None
}

fn collect_tests<'v>(rule: &'v Value, tests: &mut Vec<&'v Value>) {
    match rule {
        Value::Object(members) => {
            for (key, inner) in members {
                match key.as_str() {
                    "evidence" if !tests.contains(&inner) => tests.push(inner),
                    "evidence" | "fact" => {}
                    _ => collect_tests(inner, tests),
                }
            }
        }
        Value::Array(rules) => rules.iter().for_each(|rule| collect_tests(rule, tests)),
        _ => {}
    }
}

/// Does what the steps say, with the newest or the oldest items they allow, and looks again.
fn done(
    standard: &Standard,
    review: &Value,
    steps: &[safon::report::ToDo],
    newest: bool,
) -> RequirementOutcome {
    let mut review = review.clone();
    for (place, step) in steps.iter().enumerate() {
        match step.r#do {
            safon::report::Action::Judgement => {
                review["judgements"] = json!([{"requirement": "r", "verdict": "met",
                    "rationale": "Seen.", "by": "panel", "on": "2026-06-30"}]);
            }
            safon::report::Action::Evidence => {
                let latest = step
                    .collected_until
                    .unwrap_or("2026-06-30".parse().unwrap());
                let collected = if newest {
                    latest
                } else {
                    step.collected_from.unwrap_or(latest)
                };
                for kind in step.kind.as_ref().unwrap() {
                    // Any of the kinds will do; the last of them serves as well as the first.
                    let measures: serde_json::Map<String, Value> = step
                        .measures
                        .iter()
                        .map(|one| {
                            let value = one.at_least.or(one.at_most).unwrap();
                            (one.id.to_string(), json!(value))
                        })
                        .collect();
                    let chosen = if newest {
                        step.kind.as_ref().unwrap().first()
                    } else {
                        step.kind.as_ref().unwrap().last()
                    };
                    if chosen != Some(kind) {
                        continue;
                    }
                    for number in 0..step.missing.unwrap() {
                        review["evidence"].as_array_mut().unwrap().push(json!({
                            "id": format!("new-{place}-{number}"), "kind": kind, "title": "New",
                            "collected": collected, "tags": step.tags, "languages": step.languages,
                            "measures": measures}));
                    }
                }
            }
            _ => {}
        }
    }
    assess(standard, &review, None)
        .requirement("r")
        .unwrap()
        .outcome
}
