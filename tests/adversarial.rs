//! Rules and reviews that mean harm by what they say, of a few dozen KiB each: answered in a time with generous room.
//! `cli/tests/bars.rs` has them a mebibyte large.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use safon::{Assessment, Draft, Outcome, Report, Standard};
use safon_tests::adversarial::{
    Input, evidence, hard_rules, inputs, kind, one_kind, requirement, review, standard, text,
};
use serde_json::{Value, json};

use crate::support::{each, expect, read};

/// In a slow build on a machine with much else to do.
const SOON: Duration = Duration::from_secs(30);

/// What there is to say about a review.
fn said(input: &Input) -> Option<(Report, Duration)> {
    let begun = Instant::now();
    let standard = Standard::from_json(&input.standard)
        .unwrap_or_else(|found| panic!("{}: {found}", input.name));
    let review = Assessment::from_json(&input.review)
        .unwrap_or_else(|found| panic!("{}: {found}", input.name));
    let report = standard.assess(&review, None).ok()?;
    Some((report, begun.elapsed()))
}

#[test]
fn what_means_harm_is_answered_soon_and_not_at_length() {
    for input in inputs(48 << 10) {
        let Some((report, took)) = said(&input) else {
            assert_eq!(input.name, "unknown ids");
            continue;
        };
        assert!(took < SOON, "{}: {took:?}", input.name);
        let (size, bound) = (
            report.to_json().len(),
            64 * (input.standard.len() + input.review.len()),
        );
        assert!(size <= bound, "{}: {size} of {bound}", input.name);
        // What was left out is counted: every test of evidence is told how each item fares.
        let items = Assessment::from_json(&input.review).unwrap().evidence.len();
        for requirement in report.requirements() {
            let mut waiting = vec![&requirement.why];
            while let Some(why) = waiting.pop() {
                assert!(why.evidence.len() <= 100);
                let more: usize = why.more.iter().map(|more| more.count as usize).sum();
                if why.node == safon::report::WhyNode::Evidence && input.name != "kinds and tags" {
                    assert_eq!(why.evidence.len() + more, items, "{}", input.name);
                }
                waiting.extend(&why.children);
            }
        }
    }
}

/// What was found by trying, with the answers that it is given.
#[test]
fn what_meant_harm_is_answered_as_before() {
    each("hostile", |folder| {
        let standard = Standard::from_json(&read(&folder.join("standard.json"))).unwrap();
        let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
        let report = standard.assess(&review, None).unwrap();
        let found = standard.document().check();
        let told: Vec<_> = found
            .findings
            .iter()
            .map(|one| (&one.code, one.at.as_str()))
            .collect();
        let requirements: BTreeMap<_, _> = report
            .requirements()
            .map(|one| {
                (
                    one.id.as_str(),
                    json!({"outcome": one.outcome, "to_do": one.to_do}),
                )
            })
            .collect();
        let said = json!({"findings": told, "requirements": requirements});
        expect(
            &folder.join("expected.json"),
            &(serde_json::to_string_pretty(&said).unwrap() + "\n"),
        )
    });
}

#[test]
fn a_hard_rule_does_not_leave_an_easy_one_without_advice() {
    let hard = serde_json::from_str::<Value>(&hard_rules(20_000)[0].standard).unwrap();
    let rule = &hard["criteria"][0]["requirements"][0]["evidenced_when"];
    let easy = evidence(json!({"tags": ["t3"]}), "at_least", 2);
    let mut requirements: Vec<Value> = (0..20)
        .map(|n| requirement(&format!("h{n}"), rule))
        .collect();
    requirements.push(requirement("easy", &easy));
    let standard = standard(one_kind(20, 8), requirements);
    let standard = Standard::from_json(&standard.to_string()).unwrap();
    let review = Assessment::from_json(&review(json!({})).to_string()).unwrap();
    let report = standard.assess(&review, None).unwrap();
    let steps = &report.requirement("easy").unwrap().to_do;
    assert_eq!(steps[0].missing, Some(2));
    assert!(!steps[0].may_not_be_fewest && steps[0].left_out == 0);
    assert_eq!(report.outcome(), Outcome::Incomplete);
    // The hard ones are answered too, each with the word that it may not be the fewest.
    let hard = &report.requirement("h19").unwrap();
    assert!(hard.to_do.iter().any(|step| step.may_not_be_fewest));
    assert!(hard.caveat().is_some() && report.requirement("easy").unwrap().caveat().is_none());
}

/// Of so many new requirements the least known way is to take as many as are cheapest.
#[test]
fn the_cheapest_of_many_are_found_without_trying_all_sets() {
    let kinds: Vec<Value> = (0..64)
        .map(|n| kind(&format!("k{n}"), Vec::new(), Vec::new()))
        .collect();
    let test =
        |n: usize| json!({"evidence": {"kind": [format!("k{n}")], "at_least": 1 + (n * 7) % 64}});
    let rule = json!({"at_least": {"count": 30, "of": (0..64).map(test).collect::<Vec<_>>()}});
    let standard = standard(
        json!({"evidence_kinds": kinds}),
        vec![requirement("r", &rule)],
    );
    let standard = Standard::from_json(&standard.to_string()).unwrap();
    let review = Assessment::from_json(&review(json!({})).to_string()).unwrap();
    let report = standard.assess(&review, None).unwrap();
    let steps = &report.requirement("r").unwrap().to_do;
    let missing: u32 = steps.iter().filter_map(|step| step.missing).sum();
    // 1 + 2 + … + 30, since every number from 1 to 64 is asked for once.
    assert_eq!(missing, 465);
    assert!(steps.iter().all(|step| !step.may_not_be_fewest));
}

#[test]
fn ten_thousand_requirements_and_400_unknown_ids_are_told_soon() {
    let id = |n: usize| format!("requirement-number-{n:05}");
    let mut draft = standard(
        json!({}),
        (0..9_990)
            .map(|n| requirement(&id(n), &json!("always")))
            .collect(),
    );
    draft["retired"] = (0..400)
        .map(|n| {
            json!({"id": format!("gone-{n}"), "title": text("T"), "since": "1.0.0",
            "replaced_by": [format!("requirement-nunber-{n:05}")]})
        })
        .collect();
    let draft = Draft::from_json(&draft.to_string()).unwrap();
    let begun = Instant::now();
    let found = draft.check();
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    assert_eq!(found.errors().count(), 400);
    let help = found.errors().next().unwrap().help.clone().unwrap();
    assert_eq!(help.en, "did you mean `requirement-number-00000`?");
}

#[test]
fn ten_thousand_organisations_with_sixteen_capabilities_are_grouped_soon() {
    let titles = |n: usize| json!({"id": format!("c{n}"), "title": text("C")});
    let vocabulary = json!({"format": 1, "capabilities": (0..16).map(titles).collect::<Vec<_>>()});
    let vocabulary = safon::inventory::Capabilities::from_json(&vocabulary.to_string()).unwrap();
    let mut count = safon::inventory::InventoryCount::new(None);
    let begun = Instant::now();
    for n in 0..10_000_usize {
        // Every set is its own part of the whole, and two services of one organisation share none.
        let sets = [n * 7 % 65_536, !(n * 7) % 65_536];
        for (place, set) in sets.into_iter().enumerate() {
            let capabilities: Vec<String> = (0..16)
                .filter(|bit| set >> bit & 1 == 1)
                .map(|bit| format!("c{bit}"))
                .collect();
            let mut one = review(json!({}));
            one["service"]["id"] = json!(format!("s{n}-{place}"));
            one["service"]["organisation"] = text(&format!("O{n}"));
            one["service"]["capabilities"] = json!(capabilities);
            let line = u32::try_from(2 * n + place).unwrap();
            count.add(line, &Assessment::from_json(&one.to_string()).unwrap());
        }
    }
    let inventory = count.finish(&vocabulary);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    assert!(inventory.overlapping > 10_000, "{}", inventory.overlapping);
}
