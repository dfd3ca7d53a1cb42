//! Rules and reviews that mean harm by what they say: well formed, and within every limit.

use safon::Draft;
use serde_json::{Value, json};

use crate::random::titled;
use crate::support::{read, root};

/// A standard and a review that mean harm.
pub struct Input {
    /// What the harm is.
    pub name: &'static str,
    /// The standard, as JSON.
    pub standard: String,
    /// The review, as JSON.
    pub review: String,
}

/// A text in both languages.
pub fn text(word: &str) -> Value {
    json!({"en": word, "cy": format!("{word} (cy)")})
}

/// A standard with this vocabulary and these requirements.
pub fn standard(vocabulary: Value, requirements: Vec<Value>) -> Value {
    let mut standard = json!({
        "format": 1, "id": "hostile", "version": "1.0.0", "version_source": "editor",
        "kind": "standard", "title": text("Hostile"), "publisher": {"name": text("Publisher")},
        "editor": {"name": text("Editor")}, "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "criteria": [{"id": "c", "label": "1", "title": text("C"), "requirements": requirements}],
    });
    let root = standard.as_object_mut().unwrap();
    root.extend(vocabulary.as_object().unwrap().clone());
    standard
}

/// A requirement with this rule.
pub fn requirement(id: &str, rule: &Value) -> Value {
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

/// A review with these lists.
pub fn review(lists: Value) -> Value {
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

/// A kind of evidence.
pub fn kind(id: &str, tags: Vec<String>, measures: Vec<String>) -> Value {
    json!({"id": id, "title": text("K"), "tags": titled(&tags), "measures": measures})
}

/// A test of evidence with a bound.
pub fn evidence(mut test: Value, bound: &str, count: usize) -> Value {
    test["kind"] = json!(["k"]);
    test[bound] = json!(count);
    json!({"evidence": test})
}

fn names(of: &str, count: usize) -> Vec<String> {
    (0..count).map(|n| format!("{of}{n}")).collect()
}

fn measures(count: usize) -> Vec<Value> {
    let one = |n| json!({"id": format!("m{n}"), "title": text("M"), "unit": text("u"), "scale": 0});
    (0..count).map(one).collect()
}

/// One kind with so many tags and figures.
pub fn one_kind(tags: usize, figures: usize) -> Value {
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
pub fn hard_rules(bytes: usize) -> Vec<Input> {
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
    let member = |n: usize| json!({"id": format!("m{n}"), "roles": [format!("q{n}")]});
    let mut panel = standard(json!({}), vec![requirement("r0", &json!("always"))]);
    panel["panel"] = json!(many(half, role));
    let judged = json!([{"requirement": "r0", "verdict": "met", "rationale": "r", "by": "b", "on": "2026-06-01"}]);
    let words = names("w", half / 10);
    let choice =
        json!({"facts": [{"id": "f", "title": text("F"), "type": {"choice": titled(&words)}}]});
    let kinds = many(
        half / 2,
        |n| json!({"id": format!("k{n}"), "title": {"en": "a", "cy": "b"}, "tags": titled(&[format!("t{n}")])}),
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

/// All of them, each of about so many bytes.
pub fn inputs(bytes: usize) -> Vec<Input> {
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
