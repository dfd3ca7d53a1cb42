//! Rules and reviews that mean harm by what they say: well formed, and within every limit.
//!
//! In a quick run they are a few dozen KiB each, and have to be answered in a time with generous
//! room. `SAFON_HOSTILE_LONG=target/release/safon cargo test --test all adversarial -- --nocapture`
//! makes them a mebibyte each and runs every command of that binary on them, in 256 MiB and against
//! the clock, and prints a table.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use safon::{Assessment, Draft, Outcome, Report, Standard};
use serde_json::{Value, json};

use crate::support::{each, expect, read, root};

/// In a slow build on a machine with much else to do.
const SOON: Duration = Duration::from_secs(30);

/// A standard and a review that mean harm.
struct Input {
    name: &'static str,
    standard: String,
    review: String,
}

fn text(word: &str) -> Value {
    json!({"en": word, "cy": format!("{word} (cy)")})
}

/// A standard with this vocabulary and these requirements.
fn standard(vocabulary: Value, requirements: Vec<Value>) -> Value {
    let mut standard = json!({
        "format": 1, "id": "hostile", "version": "1.0.0", "version_source": "editor",
        "kind": "standard", "title": text("Hostile"), "publisher": {"name": text("Publisher")},
        "editor": {"name": text("Editor")}, "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "criteria": [{"id": "c", "number": 1, "title": text("C"), "requirements": requirements}],
    });
    let root = standard.as_object_mut().unwrap();
    root.extend(vocabulary.as_object().unwrap().clone());
    standard
}

fn requirement(id: &str, rule: &Value) -> Value {
    json!({"id": id, "level": "must", "statement": {"en": "s", "cy": "d"},
        "basis": {"official": {"source": "https://a.b"}}, "evidenced_when": rule})
}

/// As many requirements as go into so many bytes, each with a rule of its number.
fn requirements(bytes: usize, rule: impl Fn(usize) -> Value) -> Vec<Value> {
    let mut left = bytes;
    (0..Draft::MAX_REQUIREMENTS)
        .map(|n| (n, requirement(&format!("r{n}"), &rule(n))))
        .take_while(|(n, one)| {
            let size = one.to_string().len();
            // A standard asks something, however little room there is.
            let fits = size < left || *n == 0;
            left = left.saturating_sub(size);
            fits
        })
        .map(|(_, one)| one)
        .collect()
}

/// As many values as go into so many bytes.
fn many(bytes: usize, value: impl Fn(usize) -> Value) -> Vec<Value> {
    let mut left = bytes;
    (0..)
        .map(value)
        .take_while(|one| {
            let size = one.to_string().len() + 1;
            let fits = size < left;
            left = left.saturating_sub(size);
            fits
        })
        .collect()
}

fn review(lists: Value) -> Value {
    let mut review = json!({
        "format": 1, "standard": {"id": "hostile", "version": "1.0.0"}, "written_in": "en",
        "service": {"id": "s", "name": text("S"), "organisation": text("O"), "facts": {}},
        "assessed_on": "2026-06-15",
    });
    review
        .as_object_mut()
        .unwrap()
        .extend(lists.as_object().unwrap().clone());
    review
}

fn day(n: usize) -> String {
    let epoch: safon::Date = "2000-01-01".parse().unwrap();
    epoch
        .plus_days(i32::try_from(n).unwrap())
        .unwrap()
        .to_string()
}

fn kind(id: &str, tags: Vec<String>, measures: Vec<String>) -> Value {
    json!({"id": id, "title": text("K"), "tags": tags, "measures": measures})
}

fn evidence(mut test: Value, bound: &str, count: usize) -> Value {
    test["kind"] = json!(["k"]);
    test[bound] = json!(count);
    json!({"evidence": test})
}

fn names(of: &str, count: usize) -> Vec<String> {
    (0..count).map(|n| format!("{of}{n}")).collect()
}

fn measures(count: usize) -> Vec<Value> {
    let one = |n| json!({"id": format!("m{n}"), "title": text("M"), "unit": "u", "scale": 0});
    (0..count).map(one).collect()
}

/// One kind with so many tags and figures.
fn one_kind(tags: usize, figures: usize) -> Value {
    json!({"measures": measures(figures),
        "evidence_kinds": [kind("k", names("t", tags), names("m", figures))]})
}

/// A pair of a standard made of rules, with a review that shows nothing.
fn rules(
    name: &'static str,
    bytes: usize,
    vocabulary: Value,
    rule: impl Fn(usize) -> Value,
) -> Input {
    let size = bytes.saturating_sub(vocabulary.to_string().len() + 800);
    Input {
        name,
        standard: standard(vocabulary, requirements(size, rule)).to_string(),
        review: review(json!({})).to_string(),
    }
}

fn flags(count: usize) -> Vec<Value> {
    let one = |n| json!({"id": format!("f{n}"), "title": text("F"), "type": "flag"});
    (0..count).map(one).collect()
}

/// Rules that are hard to advise on or to see through.
fn hard_rules(bytes: usize) -> Vec<Input> {
    let asked = |n: usize| {
        evidence(
            json!({"tags": [format!("t{n}")], "measure": {"id": format!("m{}", n % 8), "at_least": n}}),
            "at_least",
            2,
        )
    };
    let banned = |n: usize| {
        let tags = [format!("t{}", n % 12), format!("t{}", (n * 7 + 3) % 20)];
        evidence(
            json!({"tags": tags, "within_days": 10 + n,
                "measure": {"id": format!("m{}", n * 3 % 8), "at_most": 500 - n}}),
            "at_most",
            usize::from(n.is_multiple_of(3)),
        )
    };
    let pigeons = |_| {
        let pigeon = |n: usize| evidence(json!({"tags": [format!("t{n}")]}), "at_least", 1);
        let pair = |(a, b): (usize, usize)| {
            evidence(
                json!({"tags": [format!("t{a}"), format!("t{b}")]}),
                "at_most",
                0,
            )
        };
        let pairs = (0..10).flat_map(|a| (0..a).map(move |b| (a, b)));
        let mut all: Vec<Value> = (0..10).map(pigeon).chain(pairs.map(pair)).collect();
        all.push(evidence(json!({}), "at_most", 9));
        json!({"all": all})
    };
    let overlapping = |n: usize| {
        evidence(
            json!({"tags": [format!("t{}", n % 20), format!("t{}", (n * 3 + 1) % 20)]}),
            "at_least",
            1 + n % 3,
        )
    };
    let nested = |n: usize| {
        let some = |m: usize| {
            let of: Vec<Value> = (0..8).map(|l| overlapping(n + 8 * m + l)).collect();
            json!({"at_least": {"count": 4, "of": of}})
        };
        let of: Vec<Value> = (0..8).map(some).collect();
        json!({"at_least": {"count": 4, "of": of}})
    };
    let fact = |n: usize| json!({"fact": {"id": format!("f{}", n % 9), "is": n.is_multiple_of(2)}});
    let distinct = |n: usize| json!({"fact": {"id": format!("f{n}"), "is": true}});
    let deep = |n: usize| {
        (0..29).fold(overlapping(n), |rule, depth| match depth % 3 {
            0 => json!({"not": rule}),
            1 => json!({"any": [rule, distinct(depth)]}),
            _ => json!({"all": [rule, distinct(depth + 1)]}),
        })
    };
    let constants = |_| {
        (0..24).fold(
            json!({"any": vec!["never"; 4_000]}),
            |rule, _| json!({"not": rule}),
        )
    };
    let all = |count: usize, of: &dyn Fn(usize) -> Value| -> Value {
        json!({"all": (0..count).map(of).collect::<Vec<_>>()})
    };
    let some = |count: usize, of: usize, rule: &dyn Fn(usize) -> Value| -> Value {
        json!({"at_least": {"count": count, "of": (0..of).map(rule).collect::<Vec<_>>()}})
    };
    vec![
        rules("bans", bytes, one_kind(20, 8), |_| {
            let bans = (0..52).map(banned);
            json!({"all": (0..12).map(asked).chain(bans).collect::<Vec<_>>()})
        }),
        rules("pigeonholes", bytes, one_kind(10, 0), pigeons),
        rules("half of 64 tests", bytes, one_kind(20, 0), |_| {
            some(32, 64, &overlapping)
        }),
        rules("half of halves", bytes, one_kind(20, 0), nested),
        rules("tags and figures", bytes, one_kind(64, 16), |n| {
            let one = |m: usize| {
                evidence(
                    json!({"tags": [format!("t{m}")],
                        "measure": {"id": format!("m{}", m % 16), "at_least": m + n}}),
                    if m % 4 == 3 { "at_most" } else { "at_least" },
                    1 + m % 2,
                )
            };
            all(64, &one)
        }),
        rules(
            "half of the facts",
            bytes,
            json!({"facts": flags(9)}),
            |_| some(bytes.min(60_000) / 60, bytes.min(120_000) / 60, &fact),
        ),
        rules(
            "every fact",
            bytes,
            json!({"facts": flags(bytes.min(160_000) / 60)}),
            |_| all(bytes.min(160_000) / 80, &distinct),
        ),
        rules(
            "deep rules",
            bytes,
            json!({"facts": flags(40),
            "evidence_kinds": one_kind(20, 0)["evidence_kinds"]}),
            deep,
        ),
        rules("deep constants", bytes, json!({}), constants),
    ]
}

/// A rule that no facts satisfy, which it takes every world to see.
fn contradictions(bytes: usize) -> Input {
    rules("contradictions", bytes, json!({"facts": flags(9)}), |_| {
        let both = |n: usize| {
            let is = |value: bool| json!({"fact": {"id": format!("f{}", n % 9), "is": value}});
            json!({"all": [is(true), is(false)]})
        };
        json!({"any": (0..1_300).map(both).collect::<Vec<_>>()})
    })
}

fn item(n: usize, more: Value) -> Value {
    let mut item = json!({"id": format!("e{n}"), "kind": "k", "title": "t",
        "collected": day(9_000 + n % 600)});
    let root = item.as_object_mut().unwrap();
    root.extend(more.as_object().unwrap().clone());
    item
}

/// Much evidence against many tests: lists that multiply.
fn much_evidence(bytes: usize) -> Vec<Input> {
    let half = bytes / 2 - 1_000;
    let pair = |name, vocabulary: Value, rules: Vec<Value>, items: Vec<Value>| Input {
        name,
        standard: standard(vocabulary, rules).to_string(),
        review: review(json!({"evidence": items})).to_string(),
    };
    let tests = |of: &dyn Fn(usize) -> Value| {
        requirements(
            half,
            |n| json!({"any": (0..60).map(|m| of(60 * n + m)).collect::<Vec<_>>()}),
        )
    };
    let windows = |n: usize| evidence(json!({"within_days": 1 + n % 36_500}), "at_least", 1_000);
    let subsets = |n: usize| {
        let tags: Vec<String> = (0..13)
            .filter(|bit| n >> bit & 1 == 1)
            .map(|t| format!("t{t}"))
            .collect();
        evidence(json!({"tags": tags}), "at_least", 1_000)
    };
    let figures = |n: usize| {
        evidence(
            json!({"measure": {"id": "m0", "at_least": n}}),
            "at_least",
            1_000,
        )
    };
    let languages = |n: usize| json!({"languages": names(&format!("l{n}x"), 3_000)});
    vec![
        pair(
            "windows",
            one_kind(0, 0),
            tests(&windows),
            many(half, |n| item(n, json!({}))),
        ),
        pair(
            "subsets of tags",
            one_kind(13, 0),
            tests(&subsets),
            many(half, |n| item(n, json!({"tags": names("t", 13)}))),
        ),
        pair(
            "bounds of a figure",
            one_kind(0, 1),
            tests(&figures),
            many(half, |n| item(n, json!({"measures": {"m0": 1_000_000}}))),
        ),
        pair(
            "one test each",
            one_kind(0, 0),
            requirements(half, |_| evidence(json!({}), "at_least", 1_000)),
            many(half, |n| item(n, json!({}))),
        ),
        pair(
            "at most",
            one_kind(0, 0),
            requirements(half, |_| evidence(json!({}), "at_most", 0)),
            many(half, |n| item(n, json!({}))),
        ),
        pair(
            "long lists of languages",
            one_kind(0, 0),
            requirements(half, |n| evidence(languages(n), "at_least", 1)),
            many(half, |n| item(n, languages(n))),
        ),
        pair(
            "days that come",
            one_kind(0, 0),
            requirements(half, |_| evidence(json!({"within_days": 1}), "at_least", 1)),
            many(half, |n| {
                let mut item = item(n, json!({}));
                item["collected"] = json!(day(10_000 + 3 * n));
                item
            }),
        ),
        pair(
            "long titles",
            json!({"evidence_kinds": [{"id": "k", "title": {"en": "ŵ".repeat(160), "cy": "ŷ".repeat(160)}}]}),
            requirements(
                half,
                |n| json!({"all": vec![evidence(json!({}), "at_least", n % 7); 60]}),
            ),
            Vec::new(),
        ),
    ]
}

/// Many decisions, and what they are checked against.
fn many_decisions(bytes: usize) -> Vec<Input> {
    let half = bytes / 2 - 1_000;
    let plain = requirements(half, |_| json!("always"));
    let ids: Vec<String> = plain
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    let with = |name, requirements: &[Value], lists: Value| Input {
        name,
        standard: standard(one_kind(2, 0), requirements.to_vec()).to_string(),
        review: review(lists).to_string(),
    };
    let judgement = |id: &str, on: usize| json!({"requirement": id, "verdict": "met", "rationale": "r", "by": "b", "on": day(on)});
    let exemption = |id: &str| json!({"requirement": id, "reason": "r", "approved_by": "a", "from": "2026-01-01"});
    let condition = |id: &str, n: usize| {
        json!({"id": format!("c{n}"), "requirement": id, "action": "a", "owner": "o",
            "due": day(9_600 + n % 300)})
    };
    let third = half / 3;
    let mut one = requirement("r0", &json!("always"));
    one["exemptible"] = json!(true);
    let against = |n: usize| item(n, json!({"counter": true, "tags": ["t0"]}));
    let tested = requirements(half, |n| {
        let tag = if n % 2 == 0 { "t0" } else { "t1" };
        evidence(json!({"tags": [tag]}), "at_least", 1)
    });
    let far = |n: usize| {
        format!(
            "{}{n:06}",
            "a-very-long-identifier-that-is-like-all-the-others-".to_owned() + "x"
        )
    };
    vec![
        with(
            "a judgement on each",
            &plain,
            json!({"judgements": many(half, |n| judgement(&ids[n % ids.len()], 9_000 + n / ids.len()))}),
        ),
        with(
            "all on one",
            &[one],
            json!({"judgements": many(bytes / 3, |n| judgement("r0", n)),
                "exemptions": many(bytes / 3, |_| exemption("r0")),
                "conditions": many(bytes / 4, |n| condition("r0", n))}),
        ),
        with(
            "against everything",
            &tested,
            json!({"evidence": many(third, against),
                "judgements": many(third, |n| judgement(&ids[n % ids.len()], 9_000 + n / ids.len()))}),
        ),
        with(
            "unknown ids",
            &requirements(half, |n| json!(if n % 2 == 0 { "always" } else { "never" }))
                .into_iter()
                .enumerate()
                .map(|(n, mut one)| {
                    one["id"] = json!(far(n));
                    one
                })
                .collect::<Vec<_>>(),
            json!({"judgements": many(half, |n| judgement(&far(500_000 + 7 * n), 9_000))}),
        ),
    ]
}

/// A panel of many, and many rules for it; words and kinds in great number.
fn long_lists(bytes: usize) -> Vec<Input> {
    let half = bytes / 2 - 1_000;
    let role =
        |n: usize| json!({"roles": [{"role": format!("p{n}"), "at_least": 1}], "trained": true});
    let member = |n: usize| json!({"id": format!("m{n}"), "role": format!("q{n}")});
    let mut panel = standard(json!({}), vec![requirement("r0", &json!("always"))]);
    panel["panel"] = json!(many(half, role));
    let judged = json!([{"requirement": "r0", "verdict": "met", "rationale": "r", "by": "b", "on": "2026-06-01"}]);
    let words = names("w", half / 10);
    let choice = json!({"facts": [{"id": "f", "title": text("F"), "type": {"choice": words}}]});
    let kinds = many(
        half / 2,
        |n| json!({"id": format!("k{n}"), "title": {"en": "a", "cy": "b"}, "tags": [format!("t{n}")]}),
    );
    let (all, tags) = (names("k", kinds.len()), names("t", kinds.len()));
    let wide = json!({"evidence": {"kind": all, "tags": tags, "at_least": 1}});
    vec![
        Input {
            name: "a panel of many",
            standard: panel.to_string(),
            review: review(json!({"panel": many(half, member), "judgements": judged})).to_string(),
        },
        rules("many words", bytes, choice.clone(), |n| {
            json!({"any": (0..50).map(|m| json!({"fact": {"id": "f", "is": format!("w{}", 50 * n + m)}}))
                .collect::<Vec<_>>()})
        }),
        rules(
            "a list of all words",
            bytes,
            choice,
            |_| json!({"fact": {"id": "f", "in": words}}),
        ),
        rules(
            "kinds and tags",
            bytes,
            json!({"evidence_kinds": kinds}),
            |_| wide.clone(),
        ),
    ]
}

fn inputs(bytes: usize) -> Vec<Input> {
    let mut all = hard_rules(bytes);
    all.push(contradictions(bytes));
    all.extend(much_evidence(bytes));
    all.extend(many_decisions(bytes));
    all.extend(long_lists(bytes));
    all.extend(kept());
    all
}

/// Those that were found by trying.
fn kept() -> Vec<Input> {
    let case = |name, folder: &str| {
        let folder = root("tests/cases/hostile").join(folder);
        Input {
            name,
            standard: read(&folder.join("standard.json")),
            review: read(&folder.join("assessment.json")),
        }
    };
    vec![
        case("todo", "to-do-too-many-ways-to-try"),
        case(
            "at least 200 of 400",
            "to-do-half-of-400-tests-of-nine-facts",
        ),
        case("satisfiable-1", "to-do-half-of-4000-tests-of-nine-facts"),
    ]
}

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

/// The table of what every command takes, by a binary that was built for release.
#[cfg(all(unix, feature = "cli"))]
#[test]
fn every_command_keeps_its_bars() {
    let Some(binary) = std::env::var_os("SAFON_HOSTILE_LONG") else {
        return;
    };
    let binary = std::fs::canonicalize(binary).unwrap();
    let folder = std::env::temp_dir().join(format!("safon-adversarial-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut beyond = Vec::new();
    let mut most: BTreeMap<&str, f64> = BTreeMap::new();
    for input in inputs(1 << 20) {
        let path = |name: &str| folder.join(name).display().to_string();
        let (standard, review, report, line) = (
            path("standard.json"),
            path("review.json"),
            path("report.json"),
            path("line.ndjson"),
        );
        std::fs::write(&standard, &input.standard).unwrap();
        std::fs::write(&review, &input.review).unwrap();
        let value: Value = serde_json::from_str(&input.review).unwrap();
        std::fs::write(&line, format!("{value}\n")).unwrap();
        let size = input.standard.len() + input.review.len();
        let by = ["--standard", &standard];
        let commands: [(&str, Vec<&str>); 12] = [
            ("check", vec!["check", &standard]),
            ("check review", [&["check", &review], &by[..]].concat()),
            (
                "assess json",
                [&["assess", "--format", "json", &review], &by[..]].concat(),
            ),
            ("assess", [&["assess", &review], &by[..]].concat()),
            ("render report", vec!["render", "report", &report]),
            ("render standard", vec!["render", "standard", &standard]),
            ("checklist", [&["checklist"], &by[..]].concat()),
            (
                "starter",
                [&["checklist", "--starter", "--on", "2026-06-15"], &by[..]].concat(),
            ),
            ("show", vec!["show", &standard]),
            ("schema", vec!["schema", "--for", &standard]),
            (
                "progress",
                [&["progress", "--as-of", "2026-06-15", &line], &by[..]].concat(),
            ),
            ("redact", vec!["redact", "--audience", "public", &review]),
        ];
        for (name, arguments) in commands {
            let run = Run::of(&binary, &arguments, &folder);
            if name == "assess json" {
                std::fs::write(&report, &run.output).unwrap();
                let fits = run.output.len() <= 64 * size;
                let times = run.output.len() / size;
                if !fits {
                    beyond.push(format!("{}: a report {times} times as large", input.name));
                }
            }
            let known = most.entry(name).or_insert(0.0);
            *known = known.max(run.seconds);
            if run.seconds > 0.5 || run.kib > 128 << 10 {
                println!(
                    "| {} | {name} | {:.2} s | {} MiB | {} |",
                    input.name,
                    run.seconds,
                    run.kib >> 10,
                    run.output.len()
                );
            }
            if run.seconds > 2.0 || run.kib > 256 << 10 {
                beyond.push(format!(
                    "{}: {name}: {:.2} s, {} MiB",
                    input.name,
                    run.seconds,
                    run.kib >> 10
                ));
            }
        }
    }
    println!("the most of each command: {most:?}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(beyond.is_empty(), "{}", beyond.join("\n"));
}

#[cfg(feature = "cli")]
/// A run of the command, with the time that one core worked for it and its peak.
struct Run {
    seconds: f64,
    kib: usize,
    output: Vec<u8>,
}

#[cfg(feature = "cli")]
impl Run {
    fn of(binary: &std::path::Path, arguments: &[&str], folder: &std::path::Path) -> Self {
        let figures = folder.join("figures");
        let run = std::process::Command::new("timeout")
            .args(["120", "/usr/bin/time", "--quiet", "-f", "%U %S %M", "-o"])
            .arg(&figures)
            .arg(binary)
            .args(arguments)
            .output()
            .unwrap();
        let figures = std::fs::read_to_string(&figures).unwrap_or_default();
        let numbers: Vec<f64> = figures
            .split_whitespace()
            .filter_map(|one| one.parse().ok())
            .collect();
        let cut_short = run.status.code() == Some(124) || numbers.len() < 3;
        Self {
            seconds: if cut_short {
                f64::INFINITY
            } else {
                numbers[0] + numbers[1]
            },
            kib: numbers.get(2).map_or(0, |kib| *kib as usize),
            output: run.stdout,
        }
    }
}
