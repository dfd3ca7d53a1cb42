//! The lists of an assessment that are sets: whatever their order, the digest and the report are the same.

use proptest::prelude::*;
use safon::{Assessment, Standard};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::random::{self, Kind, Random};
use crate::support::{number_of_cases, read, root};

/// The names of the sets, as the contract has them.
const SETS: [&str; 11] = [
    "capabilities",
    "responsible",
    "panel",
    "evidence",
    "tags",
    "languages",
    "judgements",
    "answers",
    "exemptions",
    "conditions",
    "dissent",
];

/// Changes every set, from the inside out.
fn each_set(key: &str, value: &mut Value, change: &mut impl FnMut(&mut Vec<Value>)) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(|item| each_set("", item, change));
            if SETS.contains(&key) {
                change(items);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                each_set(key, value, change);
            }
        }
        _ => {}
    }
}

/// The canonical form and its digest, worked out without the library: keys in the order of the alphabet, as the maps
/// of the tests have them, and sets in the order of their texts.
pub fn by_hand(review: &Value) -> (Value, String) {
    let mut sorted = review.clone();
    each_set("", &mut sorted, &mut |items| {
        items.sort_by_key(Value::to_string)
    });
    let digest = Sha256::digest(format!("safon:assessment:1\n{sorted}"));
    let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    (sorted, format!("sha256:{digits}"))
}

fn rich(random: &mut Random) -> (Standard, Value) {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    let mut document = random::standard(random, kind);
    document["panel"] = json!([{"roles": [{"role": "lead", "at_least": 3}], "size": 9}]);
    let mut review = random::assessment(random, &document);
    review["panel"] = json!([
        {"id": "p1", "roles": ["lead"]},
        {"id": "p3", "roles": ["member"], "trained_on": "2026-01-01"},
        {"id": "p2", "roles": ["lead"]},
    ]);
    review["service"]["capabilities"] = json!(["payments", "bookings", "notifications"]);
    review["service"]["responsible"] = json!(["council-b", "council-a"]);
    let ids: Vec<Value> = review["evidence"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].clone())
        .collect();
    for judgement in review["judgements"].as_array_mut().unwrap() {
        judgement["evidence"] = json!(random.some(&ids));
        judgement["answers"] = json!(random.some(&ids));
    }
    // Several exemptions of one requirement, of which the report tells one.
    let exemptions = review["exemptions"].as_array_mut().unwrap();
    let mut again = exemptions.clone();
    again
        .iter_mut()
        .for_each(|one| one["reason"] = json!("Another reason."));
    exemptions.extend(again);
    // What the library writes has no defaults.
    let standard = Standard::from_json(&document.to_string()).unwrap();
    let review = Assessment::from_json(&review.to_string()).unwrap();
    (standard, serde_json::from_str(&review.to_json()).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: u32::try_from(number_of_cases(128)).unwrap(),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_order_of_a_set_says_nothing(seed: u64) {
        let random = &mut Random::new(seed);
        let (standard, review) = rich(random);
        let mut shuffled = review.clone();
        each_set("", &mut shuffled, &mut |items| random.shuffle(items));
        let of = |value: &Value| Assessment::from_json(&value.to_string()).unwrap();
        let (one, other) = (of(&review), of(&shuffled));
        prop_assert_eq!(one.digest(), other.digest());
        let reports = [&one, &other].map(|one| standard.assess(one, None).unwrap());
        prop_assert_eq!(reports[0].to_json(), reports[1].to_json());
        prop_assert_eq!(reports[0].assessment.digest, one.digest());
        #[cfg(feature = "render")]
        {
            let page = |report| {
                safon::render::report(report, safon::Visibility::Public, safon::Language::Cy).unwrap().to_html(None)
            };
            prop_assert_eq!(page(&reports[0]), page(&reports[1]));
        }
        // As it is worked out by hand, and as the sorted document says.
        let (sorted, digest) = by_hand(&review);
        prop_assert_eq!(one.digest().to_string(), digest);
        let sorted = of(&sorted);
        prop_assert_eq!(standard.assess(&sorted, None).unwrap().to_json(), reports[0].to_json());
        // Its warnings are those of the sorted document, place by place.
        prop_assert_eq!(&standard.check(&sorted).findings, &reports[0].warnings);
    }

    /// What is wrong is told of the document as it stands.
    #[test]
    fn findings_of_a_refused_document_point_into_it(seed: u64) {
        let random = &mut Random::new(seed);
        let (standard, mut review) = rich(random);
        let item = json!({"id": "odd", "kind": "unknown", "title": "Odd", "collected": "2020-01-01"});
        if review.get("evidence").is_none() {
            review["evidence"] = json!([]);
        }
        let items = review["evidence"].as_array_mut().unwrap();
        let place = random.below(items.len() as u64 + 1) as usize;
        items.insert(place, item);
        let review = Assessment::from_json(&review.to_string()).unwrap();
        let error = standard.assess(&review, None).unwrap_err();
        prop_assert_eq!(error.findings(), &standard.check(&review));
        let at = format!("/evidence/{place}/kind");
        prop_assert!(error.findings().errors().any(|one| one.at.as_str() == at));
    }
}

/// A list that is no set has an order, and the texts of a standard have theirs.
#[test]
fn what_is_no_set_keeps_its_order() {
    let text = read(&root("standard/wales/2.0.0.json"));
    let mut document = safon::Draft::from_json(&text).unwrap();
    let before = document.digest();
    let tags = |draft: &mut safon::Draft| {
        let mut kinds = draft.evidence_kinds.iter_mut();
        let kind = kinds.find(|one| one.tags.len() > 1).unwrap();
        kind.tags.reverse();
    };
    tags(&mut document);
    assert_ne!(document.digest(), before);
    tags(&mut document);
    assert_eq!(document.digest(), before);
}

/// An id that stands twice in a set stays there twice: it changes the digest, and no outcome.
#[test]
fn what_stands_twice_stays_twice() {
    let text = read(&root("examples/data/bin-collection.json"));
    let review = Assessment::from_json(&text).unwrap();
    let standard = safon::register::latest("wales-digital-service-standard").unwrap();
    let mut twice = review.clone();
    for item in &mut twice.evidence {
        let again = item.tags.clone();
        item.tags.extend(again);
    }
    assert_ne!(twice.digest(), review.digest());
    let report = |review| standard.assess(review, None).unwrap();
    let (mut one, other) = (report(&review), report(&twice));
    one.assessment = other.assessment.clone();
    assert_eq!(one, other);
    assert_eq!(Assessment::from_json(&twice.to_json()).unwrap(), twice);
}
