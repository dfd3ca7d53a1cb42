//! Pairs of revisions that mean harm to whoever compares them.

use safon::Standard;
use serde_json::{Value, json};

use crate::random::{Random, text, titled};

/// The standards of a family, the older and the newer, as large as a number makes them.
pub type Family = fn(usize) -> [Value; 2];

/// Every family, with the least size at which it means harm.
pub const FAMILIES: &[(&str, Family)] = &[
    ("filters-of-one-kind", filters_of_one_kind),
    ("filters-in-a-row", filters_in_a_row),
    ("pairwise-bans", pairwise_bans),
    ("bans-over-many-requirements", bans_over_many_requirements),
    ("pigeonholes", pigeonholes),
    ("clauses-at-the-threshold", clauses_at_the_threshold),
    (
        "clauses-over-many-requirements",
        clauses_over_many_requirements,
    ),
    ("k-of-n-facts", k_of_n_facts),
    ("k-of-n-evidence", k_of_n_evidence),
    ("tag-sets", tag_sets),
    ("figures", figures),
    ("kinds-in-a-chain", kinds_in_a_chain),
    ("kinds-by-tags", kinds_by_tags),
    ("counts-of-a-thousand", counts_of_a_thousand),
    ("panels-of-thousands", panels_of_thousands),
    ("words-of-one-fact", words_of_one_fact),
    ("order-of-one-fact", order_of_one_fact),
    ("facts", facts),
    ("facts-of-one-requirement", facts_of_one_requirement),
    ("lineage-in-a-chain", lineage_in_a_chain),
    ("lineage-split", lineage_split),
    ("lineage-merged", lineage_merged),
    ("lineage-fans-out", lineage_fans_out),
    ("renamed", renamed),
    ("reworded", reworded),
    ("attested", attested),
    ("rules-changed", rules_changed),
    ("levels-changed", levels_changed),
    ("reordered", reordered),
    ("shuffled", shuffled),
    ("criteria", criteria),
    ("criteria-renamed", criteria_renamed),
    ("retired", retired),
    ("vocabulary-retitled", vocabulary_retitled),
    ("huge-texts", huge_texts),
];

fn id(prefix: &str, number: usize) -> String {
    format!("{prefix}{number}")
}

/// A standard of these parts; its requirements stand in one criterion.
fn standard(version: &str, vocabulary: Value, requirements: Vec<Value>) -> Value {
    let criteria =
        json!([{"id": "c", "label": "1", "title": text("C"), "requirements": requirements}]);
    with_criteria(version, vocabulary, criteria)
}

fn with_criteria(version: &str, vocabulary: Value, criteria: Value) -> Value {
    let mut standard = json!({"format": 1, "id": "adversarial", "version": version,
        "version_source": "editor", "kind": "standard", "title": text("A"),
        "publisher": {"name": text("P")}, "editor": {"name": text("E")}, "encoding": "unofficial",
        "licence": "OGL-UK-3.0", "criteria": criteria});
    let parts = vocabulary.as_object().unwrap().clone();
    standard.as_object_mut().unwrap().extend(parts);
    standard
}

fn requirement(id: &str, evidenced: Value) -> Value {
    json!({"id": id, "level": "must", "statement": {"en": "S", "cy": "D"},
        "basis": {"official": {"source": "https://example.org/"}}, "remedy": {"en": "R", "cy": "R"},
        "evidenced_when": evidenced})
}

fn kind(id: &str, tags: &[String]) -> Value {
    json!({"id": id, "title": {"en": "K", "cy": "M"}, "tags": titled(tags)})
}

fn flag(id: &str) -> Value {
    json!({"id": id, "title": {"en": "F", "cy": "Ff"}, "type": "flag"})
}

fn is(id: &str, value: bool) -> Value {
    json!({"fact": {"id": id, "is": value}})
}

fn ids(prefix: &str, count: usize) -> Vec<String> {
    (0..count).map(|number| id(prefix, number)).collect()
}

fn flags(count: usize) -> Vec<Value> {
    ids("f", count).iter().map(|one| flag(one)).collect()
}

/// Both revisions, of the same vocabulary.
fn both(vocabulary: Value, of: impl Fn(bool) -> Vec<Value>) -> [Value; 2] {
    [("1.0.0", false), ("2.0.0", true)]
        .map(|(version, newer)| standard(version, vocabulary.clone(), of(newer)))
}

/// Requirements whose filters overlap in all sorts of ways, with bounds both ways.
fn filters_of_one_kind(n: usize) -> [Value; 2] {
    let tags = ids("t", 40);
    let vocabulary = json!({"evidence_kinds": [kind("k", &tags)]});
    both(vocabulary, |newer| {
        let mut random = Random::new(1);
        (0..n)
            .map(|number| {
                let tests: Vec<Value> = (0..20)
                    .map(|_| {
                        let wanted: Vec<_> = (0..1 + random.below(3))
                            .map(|_| random.pick(&tags).clone())
                            .collect::<std::collections::BTreeSet<_>>()
                            .into_iter()
                            .collect();
                        let at_most = random.chance(40);
                        let bound = if at_most { "at_most" } else { "at_least" };
                        let number = 1 + random.below(4) + u64::from(newer && random.chance(20));
                        json!({"evidence": {"kind": ["k"], "tags": wanted, bound: number}})
                    })
                    .collect();
                requirement(&id("r", number), json!({"all": tests}))
            })
            .collect()
    })
}

/// Filters that are each a part of the next.
fn filters_in_a_row(n: usize) -> [Value; 2] {
    let vocabulary = json!({"evidence_kinds": [kind("k", &[])]});
    both(vocabulary, |newer| {
        (0..n)
            .map(|number| {
                let days = 1 + number % 36_000;
                let least = 1 + number % 900 + usize::from(newer && number % 7 == 0);
                let test = json!({"kind": ["k"], "within_days": days, "at_least": least});
                requirement(&id("r", number), json!({"evidence": test}))
            })
            .collect()
    })
}

/// Items of each tag, none of two, and fewer in all than there are tags.
fn bans(tags: &[String], most: usize) -> Vec<Value> {
    let test = |tags: &[&String], bound: &str, number: usize| json!({"evidence": {"kind": ["k"], "tags": tags, bound: number}});
    let mut tests = vec![json!({"evidence": {"kind": ["k"], "at_most": most}})];
    for (place, a) in tags.iter().enumerate() {
        tests.push(test(&[a], "at_least", 1));
        tests.extend(
            tags[place + 1..]
                .iter()
                .map(|b| test(&[a, b], "at_most", 0)),
        );
    }
    tests
}

fn pairwise_bans(n: usize) -> [Value; 2] {
    let tags = ids("t", 30);
    let vocabulary = json!({"evidence_kinds": [kind("k", &tags)]});
    both(vocabulary, |newer| {
        (0..n)
            .map(|number| {
                let first = number % 20;
                let some = &tags[first..first + 10];
                let rule = json!({"all": bans(some, if newer { 9 } else { 8 })});
                requirement(&id("r", number), rule)
            })
            .collect()
    })
}

fn bans_over_many_requirements(n: usize) -> [Value; 2] {
    // So many tags that their pairs are about n.
    let count = 2 + (0..).find(|count| count * count / 2 > n).unwrap();
    let tags = ids("t", count);
    let vocabulary = json!({"evidence_kinds": [kind("k", &tags)]});
    both(vocabulary, |newer| {
        let tests = bans(&tags, count - usize::from(!newer));
        let numbered = tests.into_iter().enumerate();
        numbered
            .map(|(number, test)| requirement(&id("r", number), test))
            .collect()
    })
}

/// More pigeons than holes: what no resolution finds in short.
fn pigeonholes(n: usize) -> [Value; 2] {
    let holes = 10;
    let words = ids("h", holes);
    let facts: Vec<Value> = (0..holes + 1)
        .map(|one| json!({"id": id("p", one), "title": text("P"), "type": {"choice": titled(&words)}}))
        .collect();
    both(json!({"facts": facts}), |newer| {
        (0..n)
            .map(|number| {
                let mut parts = Vec::new();
                for (a, b) in (0..=holes).flat_map(|a| (a + 1..=holes).map(move |b| (a, b))) {
                    for hole in &words {
                        let sits = |one| json!({"fact": {"id": id("p", one), "is": hole}});
                        parts.push(json!({"not": {"all": [sits(a), sits(b)]}}));
                    }
                }
                if newer {
                    parts.rotate_left(number % 100 + 1);
                }
                requirement(&id("r", number), json!({"all": parts}))
            })
            .collect()
    })
}

fn clause(random: &mut Random, variables: usize) -> Value {
    let parts: Vec<Value> = (0..3)
        .map(|_| {
            let of = random.below(variables as u64) as usize;
            is(&id("f", of), random.chance(50))
        })
        .collect();
    json!({"any": parts})
}

/// Random clauses of three, as many as make them hardest, in each requirement.
fn clauses_at_the_threshold(n: usize) -> [Value; 2] {
    both(json!({"facts": flags(230)}), |newer| {
        let mut random = Random::new(2);
        (0..n)
            .map(|number| {
                let mut clauses: Vec<Value> = (0..979).map(|_| clause(&mut random, 230)).collect();
                if newer {
                    clauses.truncate(900);
                }
                requirement(&id("r", number), json!({"all": clauses}))
            })
            .collect()
    })
}

fn clauses_over_many_requirements(n: usize) -> [Value; 2] {
    let variables = 3 + n * 100 / 426;
    both(json!({"facts": flags(variables)}), |newer| {
        let mut random = Random::new(3);
        (0..n)
            .map(|number| {
                let first = clause(&mut random, variables);
                let other = clause(&mut random, variables);
                let changed = newer && number % 10 == 0;
                requirement(&id("r", number), if changed { other } else { first })
            })
            .collect()
    })
}

fn k_of_n_facts(n: usize) -> [Value; 2] {
    let count = (40 * n).min(4_000);
    both(json!({"facts": flags(count)}), |newer| {
        (0..1 + 40 * n / 4_000)
            .map(|number| {
                let of: Vec<Value> = ids("f", count).iter().map(|one| is(one, true)).collect();
                let least = count / 2 + number + usize::from(newer);
                requirement(
                    &id("r", number),
                    json!({"at_least": {"count": least, "of": of}}),
                )
            })
            .collect()
    })
}

fn k_of_n_evidence(n: usize) -> [Value; 2] {
    let tags = ids("t", 64);
    let vocabulary = json!({"evidence_kinds": [kind("k", &tags)]});
    both(vocabulary, |newer| {
        (0..n)
            .map(|number| {
                let tests: Vec<Value> = (tags.iter().enumerate())
                    .map(|(place, tag)| {
                        let (bound, least) = match place % 3 {
                            0 => ("at_most", 1),
                            _ => ("at_least", 2 + (place + number) % 3),
                        };
                        json!({"evidence": {"kind": ["k"], "tags": [tag], bound: least}})
                    })
                    .collect();
                let least = 32 + usize::from(newer);
                requirement(
                    &id("r", number),
                    json!({"at_least": {"count": least, "of": tests}}),
                )
            })
            .collect()
    })
}

/// Many filters of many tags each.
fn tag_sets(n: usize) -> [Value; 2] {
    let tags = ids("t", 200);
    let vocabulary = json!({"evidence_kinds": [kind("k", &tags), kind("l", &tags)]});
    both(vocabulary, |newer| {
        let mut random = Random::new(4);
        (0..n)
            .map(|number| {
                let tests: Vec<Value> = (0..8)
                    .map(|_| {
                        let wanted = random.some(&tags);
                        let bound = *random.pick(&["at_least", "at_most"]);
                        let more = u64::from(newer && random.chance(30));
                        json!({"evidence": {"kind": ["k", "l"], "tags": wanted, bound: 1 + more}})
                    })
                    .collect();
                requirement(&id("r", number), json!({"all": tests}))
            })
            .collect()
    })
}

/// Many figures, each bounded on both sides, and bounds on how many items.
fn figures(n: usize) -> [Value; 2] {
    let names = ids("m", 60);
    let measures: Vec<Value> = names
        .iter()
        .map(|one| json!({"id": one, "title": text("M"), "unit": text("u"), "scale": 2}))
        .collect();
    let kinds = json!([{"id": "k", "title": text("K"), "measures": names}]);
    both(
        json!({"measures": measures, "evidence_kinds": kinds}),
        |newer| {
            let mut random = Random::new(5);
            (0..n)
                .map(|number| {
                    let tests: Vec<Value> = (0..24)
                        .map(|_| {
                            let measure = json!({"id": random.pick(&names),
                            *random.pick(&["at_least", "at_most"]): random.below(50)});
                            let bound = *random.pick(&["at_least", "at_least", "at_most"]);
                            let more = u64::from(newer && random.chance(20));
                            json!({"evidence": {"kind": ["k"], "measure": measure,
                            bound: 1 + random.below(3) + more}})
                        })
                        .collect();
                    requirement(&id("r", number), json!({"all": tests}))
                })
                .collect()
        },
    )
}

/// Each test shares a kind with the next, so that all belong together.
fn kinds_in_a_chain(n: usize) -> [Value; 2] {
    let kinds: Vec<Value> = ids("k", n + 1).iter().map(|one| kind(one, &[])).collect();
    both(json!({"evidence_kinds": kinds}), |newer| {
        (0..n)
            .map(|number| {
                let (bound, many) = if number % 3 == 0 {
                    ("at_most", 3)
                } else {
                    ("at_least", 2)
                };
                let many = many + usize::from(newer && number % 5 == 0);
                let test = json!({"kind": [id("k", number), id("k", number + 1)], bound: many});
                requirement(&id("r", number), json!({"evidence": test}))
            })
            .collect()
    })
}

/// Tests of many kinds with many tags: the filter is the product of both.
fn kinds_by_tags(n: usize) -> [Value; 2] {
    let (tags, names) = (ids("t", 150), ids("k", 150));
    let kinds: Vec<Value> = names.iter().map(|one| kind(one, &tags)).collect();
    both(json!({"evidence_kinds": kinds}), |newer| {
        (0..n)
            .map(|number| {
                let mut kinds = names.clone();
                kinds.rotate_left(number % 150);
                kinds.truncate(150 - number % 11);
                let more = usize::from(newer && number % 3 == 0);
                let test = json!({"kind": kinds, "tags": tags, "at_least": 1 + more});
                requirement(&id("r", number), json!({"evidence": test}))
            })
            .collect()
    })
}

/// Who shows what changed has a thousand items.
fn counts_of_a_thousand(n: usize) -> [Value; 2] {
    let kinds: Vec<Value> = ids("k", 40).iter().map(|one| kind(one, &[])).collect();
    both(json!({"evidence_kinds": kinds}), |newer| {
        (0..n)
            .map(|number| {
                let least = 999 + usize::from(newer);
                let test = json!({"kind": [id("k", number % 40)], "at_least": least});
                requirement(&id("r", number), json!({"evidence": test}))
            })
            .collect()
    })
}

/// Who shows what changed has a panel of thousands.
fn panels_of_thousands(n: usize) -> [Value; 2] {
    let roles: Vec<Value> = ids("role", n)
        .iter()
        .map(|one| json!({"role": one, "at_least": 1000}))
        .collect();
    let panel = json!([{"breach": "error", "roles": roles}]);
    both(json!({"panel": panel, "facts": flags(2)}), |newer| {
        (0..n / 4 + 1)
            .map(|number| requirement(&id("r", number), is("f0", newer)))
            .collect()
    })
}

/// One fact with many words, and many requirements that ask for one each.
fn words_of_one_fact(n: usize) -> [Value; 2] {
    let words = ids("w", 8 * n);
    let facts = json!([{"id": "f", "title": text("F"), "type": {"choice": titled(&words)}}]);
    both(json!({"facts": facts}), |newer| {
        (0..n)
            .map(|number| {
                let word = &words[(number + usize::from(newer)) % words.len()];
                let rule = json!({"not": {"fact": {"id": "f", "is": word}}});
                requirement(&id("r", number), rule)
            })
            .collect()
    })
}

/// One fact whose many words stand in another order.
fn order_of_one_fact(n: usize) -> [Value; 2] {
    let words = ids("w", 2 * n);
    [("1.0.0", false), ("2.0.0", true)].map(|(version, newer)| {
        let mut declared = words.clone();
        if newer {
            Random::new(6).shuffle(&mut declared);
        }
        let facts =
            json!([{"id": "f", "title": text("F"), "type": {"ordinal": titled(&declared)}}]);
        let requirements = (0..n)
            .map(|number| {
                let rule = json!({"fact": {"id": "f", "at_least": words[2 * number]}});
                requirement(&id("r", number), rule)
            })
            .collect();
        standard(version, json!({"facts": facts}), requirements)
    })
}

fn facts(n: usize) -> [Value; 2] {
    both(json!({"facts": flags(n)}), |newer| {
        (0..n)
            .map(|number| {
                let changed = newer && number % 2 == 0;
                requirement(&id("r", number), is(&id("f", number), !changed))
            })
            .collect()
    })
}

fn facts_of_one_requirement(n: usize) -> [Value; 2] {
    both(json!({"facts": flags(n)}), |newer| {
        ids("f", n)
            .chunks(2_000)
            .enumerate()
            .map(|(number, some)| {
                let parts: Vec<Value> = some.iter().map(|one| is(one, true)).collect();
                let join = if newer { "any" } else { "all" };
                requirement(&id("r", number), json!({join: parts}))
            })
            .collect()
    })
}

/// Requirements of new ids, each out of those that a function names.
fn derived(
    n: usize,
    from: impl Fn(usize) -> Vec<usize>,
    of: [usize; 2],
    words: &str,
) -> [Value; 2] {
    let make = |prefix: &str, number: usize| {
        let mut one = requirement(&id(prefix, number), is("f0", prefix == "a"));
        one.as_object_mut().unwrap().remove("remedy");
        one
    };
    let old = (0..of[0] * n).map(|number| make("a", number)).collect();
    let new = (0..of[1] * n)
        .map(|number| {
            let mut one = make("b", number);
            let sources: Vec<Value> = from(number)
                .into_iter()
                .map(|source| json!({"id": id("a", source), "relation": "merged", "words": words}))
                .collect();
            one["derived_from"] = json!(sources);
            one
        })
        .collect();
    [
        standard("1.0.0", json!({"facts": flags(1)}), old),
        standard("2.0.0", json!({"facts": flags(1)}), new),
    ]
}

fn lineage_in_a_chain(n: usize) -> [Value; 2] {
    derived(n, |number| vec![number, (number + 1) % n], [1, 1], "equal")
}

fn lineage_split(n: usize) -> [Value; 2] {
    derived(n, |_| vec![0], [1, 2], "equal")
}

fn lineage_merged(n: usize) -> [Value; 2] {
    derived(
        n,
        |number| {
            if number == 0 {
                (0..n).collect()
            } else {
                vec![n - number]
            }
        },
        [1, 1],
        "looser",
    )
}

fn lineage_fans_out(n: usize) -> [Value; 2] {
    derived(
        n,
        |number| (0..30).map(|one| (number + one) % n.max(30)).collect(),
        [1, 1],
        "different",
    )
}

fn renamed(n: usize) -> [Value; 2] {
    derived(n, |number| vec![number], [1, 1], "equal")
}

/// Every statement in other words.
fn reworded(n: usize) -> [Value; 2] {
    both(json!({}), |newer| {
        (0..n)
            .map(|number| {
                let mut one = requirement(&id("r", number), json!("always"));
                if newer {
                    one["statement"] = text("New");
                }
                one
            })
            .collect()
    })
}

fn attested(n: usize) -> [Value; 2] {
    let [old, mut new] = reworded(n);
    let said: Vec<Value> = (0..n)
        .flat_map(|number| {
            ["en", "cy"].map(|language| {
                json!({"id": id("r", number), "from": "1.0.0", "language": language,
                    "words": "stricter", "why": {"en": "B", "cy": "A"}})
            })
        })
        .collect();
    new["attestations"] = json!(said);
    [old, new]
}

/// What a large and honest revision might look like: every rule asks for a little more.
fn rules_changed(n: usize) -> [Value; 2] {
    let names = ids("k", 12);
    let kinds: Vec<Value> = names.iter().map(|one| kind(one, &ids("t", 6))).collect();
    let vocabulary = json!({"evidence_kinds": kinds, "facts": flags(8)});
    both(vocabulary, |newer| {
        let mut random = Random::new(7);
        (0..n)
            .map(|number| {
                let test = json!({"kind": [random.pick(&names)], "tags": [random.pick(&ids("t", 6))],
                    "within_days": 30 + random.below(300), "at_least": 1 + u64::from(newer)});
                let rule = json!({"any": [{"evidence": test}, is(&id("f", number % 8), true)]});
                requirement(&id("r", number), rule)
            })
            .collect()
    })
}

fn levels_changed(n: usize) -> [Value; 2] {
    both(json!({"facts": flags(4)}), |newer| {
        (0..n)
            .map(|number| {
                let mut one = requirement(&id("r", number), is(&id("f", number % 4), true));
                one["level"] = json!(match (newer, number % 2) {
                    (true, 0) => "should",
                    (true, _) => "must",
                    (false, 0) => "must",
                    (false, _) => "may",
                });
                one
            })
            .collect()
    })
}

/// Lists in another order: requirements, and kinds of evidence.
fn in_order(n: usize, order: impl Fn(&mut Vec<Value>)) -> [Value; 2] {
    [("1.0.0", false), ("2.0.0", true)].map(|(version, newer)| {
        let mut kinds: Vec<Value> = ids("k", n).iter().map(|one| kind(one, &[])).collect();
        let mut requirements: Vec<Value> = ids("r", n)
            .iter()
            .map(|one| requirement(one, json!("always")))
            .collect();
        if newer {
            order(&mut kinds);
            order(&mut requirements);
        }
        standard(version, json!({"evidence_kinds": kinds}), requirements)
    })
}

fn reordered(n: usize) -> [Value; 2] {
    in_order(n, |list| list.reverse())
}

fn shuffled(n: usize) -> [Value; 2] {
    in_order(n, |list| Random::new(8).shuffle(list))
}

/// Many criteria in another order, each with another title.
fn criteria(n: usize) -> [Value; 2] {
    [("1.0.0", false), ("2.0.0", true)].map(|(version, newer)| {
        let mut criteria: Vec<Value> = (0..n)
            .map(|number| {
                let title = if newer { text("New") } else { text("Old") };
                let inside = match number % 10 {
                    0 => vec![requirement(&id("r", number), json!("always"))],
                    _ => vec![requirement(&id("s", number), json!("always"))],
                };
                json!({"id": id("c", number), "label": (number + usize::from(newer)).to_string(),
                    "title": title, "requirements": inside})
            })
            .collect();
        if newer {
            Random::new(9).shuffle(&mut criteria);
        }
        with_criteria(version, json!({}), json!(criteria))
    })
}

fn criteria_renamed(n: usize) -> [Value; 2] {
    [("1.0.0", "c"), ("2.0.0", "d")].map(|(version, prefix)| {
        let criteria: Vec<Value> = (0..n)
            .map(|number| {
                let mut one = json!({"id": id(prefix, number), "label": number.to_string(), "title": text("C"),
                    "requirements": [requirement(&id("r", number), json!("always"))]});
                if prefix == "d" {
                    let from = json!([{"id": id("c", n - 1 - number), "relation": "renamed"}]);
                    one["derived_from"] = from;
                }
                one
            })
            .collect();
        with_criteria(version, json!({}), json!(criteria))
    })
}

fn retired(n: usize) -> [Value; 2] {
    [("1.0.0", false), ("2.0.0", true)].map(|(version, newer)| {
        let mut list: Vec<Value> = (0..n)
            .map(|number| {
                json!({"id": id("q", number), "title": text(if newer { "New" } else { "Old" }),
                    "since": "0.9.0"})
            })
            .collect();
        if newer {
            list.reverse();
        }
        standard(
            version,
            json!({"retired": list}),
            vec![requirement("r", json!("always"))],
        )
    })
}

fn vocabulary_retitled(n: usize) -> [Value; 2] {
    [("1.0.0", false), ("2.0.0", true)].map(|(version, newer)| {
        let title = if newer { text("New") } else { text("Old") };
        let facts: Vec<Value> = (0..n)
            .map(|number| json!({"id": id("f", number), "title": title, "type": "flag"}))
            .collect();
        let kinds: Vec<Value> = (0..n)
            .map(|number| json!({"id": id("k", number), "title": title}))
            .collect();
        let requirements = (0..n)
            .map(|number| requirement(&id("r", number), is(&id("f", number), true)))
            .collect();
        standard(
            version,
            json!({"facts": facts, "evidence_kinds": kinds}),
            requirements,
        )
    })
}

fn huge_texts(n: usize) -> [Value; 2] {
    both(json!({}), |newer| {
        let long = |word: &str| format!("{word} {}", "lorem ipsum ".repeat(8 * n));
        let mut one = requirement("r", json!("always"));
        one["statement"] = json!({"en": long("S"), "cy": long(if newer { "N" } else { "D" })});
        one["guidance"] = json!({"en": long("G"), "cy": long("C")});
        vec![one]
    })
}

/// The largest pair of a family that is within so many bytes.
pub fn fit(family: Family, bytes: usize) -> [String; 2] {
    let make = |n: usize| family(n).map(|one| one.to_string());
    let length = |pair: &[String; 2]| pair[0].len() + pair[1].len();
    let mut fitting = make(1);
    let mut n = 2;
    loop {
        let pair = make(n);
        if length(&pair) > bytes {
            break;
        }
        fitting = pair;
        n += 1 + n / 4;
    }
    fitting
}

/// A review against a revision that answers whatever it is asked.
pub fn review(of: &Standard) -> Value {
    let draft = serde_json::to_value(of.document()).unwrap();
    let list = |key: &str| draft[key].as_array().cloned().unwrap_or_default();
    let facts: serde_json::Map<String, Value> = (list("facts").iter())
        .map(|fact| {
            let kind = &fact["type"];
            let words = kind.get("choice").or_else(|| kind.get("ordinal"));
            let value = words.map_or(json!(true), |words| words[0]["id"].clone());
            (fact["id"].as_str().unwrap().to_owned(), value)
        })
        .collect();
    let evidence: Vec<Value> = (list("evidence_kinds").iter().cycle())
        .take(if list("evidence_kinds").is_empty() {
            0
        } else {
            3_000
        })
        .enumerate()
        .map(|(number, kind)| {
            let tags: Vec<Value> = (kind["tags"].as_array().into_iter().flatten())
                .take(10)
                .map(|tag| tag["id"].clone())
                .collect();
            json!({"id": id("e", number), "kind": kind["id"], "title": "T", "tags": tags,
                "collected": "2026-01-01"})
        })
        .collect();
    let named: Vec<Value> = (0..evidence.len().min(5))
        .map(|n| json!(id("e", n)))
        .collect();
    // Nobody is judged without a panel where one is asked for.
    let judged = if list("panel").is_empty() { 4_000 } else { 0 };
    let judgements: Vec<Value> = (of.requirements().take(judged))
        .map(|one| {
            json!({"requirement": one.id, "verdict": "met", "rationale": "R", "by": "b",
                "on": "2026-01-01", "evidence": named})
        })
        .collect();
    let mut review = json!({"format": 1, "standard": {"id": of.id(), "version": of.version()},
        "written_in": "en", "assessed_on": "2026-01-01",
        "service": {"id": "s", "name": text("S"), "organisation": text("O"), "facts": facts},
        "evidence": evidence, "judgements": judgements});
    // No larger than a mebibyte.
    while review.to_string().len() > 1 << 20 {
        for key in ["judgements", "evidence"] {
            let list = review[key].as_array_mut().unwrap();
            list.truncate(list.len() / 2);
        }
        for one in review["judgements"].as_array_mut().unwrap() {
            one["evidence"] = json!([]);
        }
    }
    review
}

/// The two revisions of a pair.
pub fn revisions(pair: &[String; 2]) -> [Standard; 2] {
    pair.each_ref()
        .map(|text| Standard::from_json(text).unwrap_or_else(|found| panic!("{found}")))
}
