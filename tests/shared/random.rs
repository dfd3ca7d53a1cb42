//! Random standards and assessments, as JSON, from a seed: small enough that every boundary is hit
//! often, wild enough that every rule and row of the tables occurs.

use serde_json::{Map, Value, json};

/// A small generator with a seed (splitmix64), so that a failing case can be made again.
pub struct Random(u64);

impl Random {
    /// Always the same from the same seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below this one.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    /// Yes, so many times of a hundred.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u64) as usize]
    }

    /// Some of these, each as likely as not.
    pub fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        from.iter().filter(|_| self.chance(50)).cloned().collect()
    }

    /// Puts a list in any order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for place in (1..list.len()).rev() {
            list.swap(place, self.below(place as u64 + 1) as usize);
        }
    }
}

/// What a random standard may contain.
#[derive(Clone, Copy)]
pub struct Kind {
    /// Whether `not` and `at_most` may stand over evidence.
    pub falling: bool,
    /// Whether facts may be asked whether they are stated.
    pub stated: bool,
    /// How large it may get.
    pub size: u64,
}

const TAGS: &[&str] = &["welsh", "access"];
const STAGES: &[&str] = &["discovery", "alpha", "beta", "live"];
const SECTORS: &[&str] = &["council", "health"];

/// A text in both languages.
pub fn text(word: &str) -> Value {
    json!({"en": word, "cy": format!("Cy: {word}")})
}

/// Ids, each with what it is called.
pub fn titled(ids: &[impl AsRef<str>]) -> Value {
    let one = |id: &str| json!({"id": id, "title": text(id)});
    ids.iter().map(|id| one(id.as_ref())).collect()
}

/// The facts, kinds and measures that rules ask about.
pub fn vocabulary() -> Value {
    json!({
        "facts": [
            {"id": "stage", "title": text("Stage"), "type": {"ordinal": titled(STAGES)}},
            {"id": "sector", "title": text("Sector"), "type": {"choice": titled(SECTORS)}},
            {"id": "public", "title": text("Public"), "type": "flag"},
            {"id": "volume", "title": text("Volume"), "type": {"integer": {"min": 0, "max": 100}}},
        ],
        "measures": [{"id": "rate", "title": text("Rate"), "unit": text("percent"), "scale": 1,
            "min": 0, "max": 10}],
        "evidence_kinds": [
            {"id": "research", "title": text("Research"), "tags": titled(TAGS), "measures": ["rate"]},
            {"id": "trial", "title": text("Trial"), "tags": titled(&["welsh"]), "lifetime_days": 25},
        ],
    })
}

/// A standard of these criteria.
pub fn standard_of(criteria: Value, within: u64) -> Value {
    let mut standard = vocabulary();
    let root = standard.as_object_mut().unwrap();
    let head = json!({
        "format": 1, "id": "random", "version": "1.0.0", "version_source": "editor",
        "kind": "standard", "title": text("Random"), "publisher": {"name": text("Publisher")},
        "editor": {"name": text("Editor")}, "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "roles": titled(&["lead"]), "criteria": criteria,
        "result": {"conditions_within_days": within},
    });
    root.extend(head.as_object().unwrap().clone());
    standard
}

/// A standard of this kind, which may not be valid.
pub fn standard(random: &mut Random, kind: Kind) -> Value {
    let mut number = 0;
    let criteria: Vec<Value> = (0..1 + random.below(3))
        .map(|place| {
            let requirements: Vec<Value> = (0..1 + random.below(3))
                .map(|_| {
                    number += 1;
                    requirement(random, kind, &format!("r{number}"))
                })
                .collect();
            json!({"id": format!("c{place}"), "label": place.to_string(), "title": text("Criterion"),
                "requirements": requirements})
        })
        .collect();
    let within = *random.pick(&[0, 10, 30]);
    let mut standard = standard_of(json!(criteria), within);
    if random.chance(40) {
        let mut rules = json!({"until": random.pick(&["optional", "required"])});
        if random.chance(60) {
            rules["at_most_days"] = json!(random.pick(&[1, 10, 20, 30]));
        }
        standard["result"]["exemptions"] = rules;
    }
    standard
}

fn requirement(random: &mut Random, kind: Kind, id: &str) -> Value {
    let mut requirement = json!({
        "id": id,
        "level": random.pick(&["must", "must", "should", "may"]),
        "statement": text("Statement"),
        "basis": {"official": {"source": "https://example.org/", "seen_on": "2026-01-01"}},
        "exemptible": random.chance(50),
        "judgement": random.pick(&["required", "required", "none"]),
    });
    let root = requirement.as_object_mut().unwrap();
    if random.chance(60) {
        let rule = rule(random, kind, kind.size.min(3), false);
        root.insert("applies_when".into(), rule);
    }
    if random.chance(80) {
        root.insert("evidenced_when".into(), rule(random, kind, kind.size, true));
    }
    requirement
}

/// A rule, at most so deep; with tests of evidence or without.
pub fn rule(random: &mut Random, kind: Kind, depth: u64, evidence: bool) -> Value {
    let inner = |random: &mut Random| rule(random, kind, depth.saturating_sub(1), evidence);
    let list = |random: &mut Random| -> Vec<Value> {
        (0..1 + random.below(3)).map(|_| inner(random)).collect()
    };
    let leaf = depth == 0 || random.chance(35);
    match if leaf {
        random.below(10)
    } else {
        10 + random.below(4)
    } {
        0 => json!(random.pick(&["always", "never"])),
        1..=3 => fact(random, kind),
        4..=9 if evidence => evidence_test(random, kind),
        4..=9 => fact(random, kind),
        10 => json!({"all": list(random)}),
        11 => json!({"any": list(random)}),
        12 => {
            let of = list(random);
            json!({"at_least": {"count": 1 + random.below(of.len() as u64), "of": of}})
        }
        _ if kind.falling || !evidence => json!({"not": inner(random)}),
        _ => inner(random),
    }
}

fn fact(random: &mut Random, kind: Kind) -> Value {
    let stage = *random.pick(STAGES);
    let volume = *random.pick(&[9, 10, 11]);
    let test = match random.below(if kind.stated { 9 } else { 8 }) {
        0 => json!({"id": "stage", "at_least": stage}),
        1 => json!({"id": "stage", "at_most": stage}),
        2 => json!({"id": "stage", "in": [stage, random.pick(STAGES)]}),
        3 => json!({"id": "sector", "is": random.pick(SECTORS)}),
        4 => json!({"id": "sector", "in": [random.pick(SECTORS)]}),
        5 => json!({"id": "public", "is": random.chance(50)}),
        6 => json!({"id": "volume", "at_least": volume}),
        7 => json!({"id": "volume", "at_most": volume}),
        _ => json!({"id": random.pick(&["stage", "sector", "public", "volume"]),
            "stated": random.chance(50)}),
    };
    json!({"fact": test})
}

/// A test of evidence.
pub fn evidence_test(random: &mut Random, kind: Kind) -> Value {
    let kinds = match random.below(4) {
        0 => vec!["research", "trial"],
        1 => vec!["trial"],
        _ => vec!["research"],
    };
    let mut test = json!({"kind": kinds});
    let root = test.as_object_mut().unwrap();
    if random.chance(35) {
        let tags = if kinds.contains(&"research") {
            TAGS
        } else {
            &["welsh"]
        };
        root.insert("tags".into(), json!(random.some(tags)));
    }
    if random.chance(15) {
        root.insert("languages".into(), json!(["cy"]));
    }
    if random.chance(50) {
        root.insert("within_days".into(), json!(random.pick(&[10, 20, 30])));
    }
    if kinds.contains(&"research") && random.chance(25) {
        let bound = *random.pick(&["at_least", "at_most"]);
        let value = *random.pick(&[4.5, 5.0, 5.5]);
        root.insert("measure".into(), json!({"id": "rate", bound: value}));
    }
    let bound = if kind.falling && random.chance(35) {
        "at_most"
    } else {
        "at_least"
    };
    root.insert(bound.into(), json!(random.below(4)));
    json!({"evidence": test})
}

/// A day in 2026, near the middle of the year.
fn day(random: &mut Random) -> String {
    let (month, days) = *random.pick(&[(5, 31), (6, 30), (6, 30), (7, 31)]);
    format!("2026-{month:02}-{:02}", 1 + random.below(days))
}

/// An item of evidence.
pub fn item(random: &mut Random, id: &str) -> Value {
    let kind = *random.pick(&["research", "research", "trial"]);
    let tags = if kind == "research" { TAGS } else { &["welsh"] };
    let mut item = json!({"id": id, "kind": kind, "title": "Item", "collected": day(random),
        "tags": random.some(tags), "languages": random.some(&["cy", "en"])});
    let root = item.as_object_mut().unwrap();
    if kind == "research" && random.chance(50) {
        let value = *random.pick(&[4.4, 4.5, 5.0, 5.5, 5.6]);
        root.insert("measures".into(), json!({"rate": value}));
    }
    for (key, percent) in [("withdrawn", 10), ("counter", 10)] {
        if random.chance(percent) {
            root.insert(key.into(), json!(true));
        }
    }
    let expires = day(random);
    if random.chance(20) && root["collected"].as_str() <= Some(expires.as_str()) {
        root.insert("expires".into(), json!(expires));
    }
    item
}

/// Facts about a service, some of them left out.
pub fn facts(random: &mut Random) -> Map<String, Value> {
    let mut facts = Map::new();
    for (id, value) in [
        ("stage", json!(random.pick(STAGES))),
        ("sector", json!(random.pick(SECTORS))),
        ("public", json!(random.chance(50))),
        ("volume", json!(random.pick(&[8, 9, 10, 11, 12]))),
    ] {
        if random.chance(60) {
            facts.insert(id.into(), value);
        }
    }
    facts
}

/// An assessment against a standard.
pub fn assessment(random: &mut Random, standard: &Value) -> Value {
    let requirements: Vec<String> = standard["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|criterion| criterion["requirements"].as_array().into_iter().flatten())
        .map(|requirement| requirement["id"].as_str().unwrap().to_owned())
        .collect();
    let evidence: Vec<Value> = (0..random.below(8))
        .map(|place| item(random, &format!("e{place}")))
        .collect();
    let items: Vec<Value> = evidence.iter().map(|item| item["id"].clone()).collect();
    let mut exemptions: Vec<Value> = Vec::new();
    let (mut judgements, mut conditions) = (Vec::new(), Vec::new());
    for id in &requirements {
        let mut days: Vec<String> = (0..random.below(3)).map(|_| day(random)).collect();
        days.dedup();
        days.sort();
        days.dedup();
        for on in days {
            let verdict = *random.pick(&["met", "met", "met", "partly-met", "not-met"]);
            let by = *random.pick(&["panel", "panel", "p1", "lead", "p9"]);
            let mut judgement = json!({"requirement": id, "verdict": verdict, "rationale": "Seen.",
                "by": by, "on": on});
            if random.chance(70) {
                judgement["evidence"] = json!(random.some(&items));
            }
            if random.chance(20) {
                judgement["answers"] = json!(random.some(&items));
            }
            if random.chance(20) {
                let verdict = random.pick(&["met", "partly-met", "not-met"]);
                judgement["dissent"] =
                    json!([{"by": "p7", "verdict": verdict, "rationale": "Seen otherwise."}]);
            }
            if random.chance(10) {
                judgement["carried_from"] = json!({"assessment": "earlier"});
            }
            judgements.push(judgement);
        }
        let number = *random.pick(&[0, 0, 0, 0, 0, 0, 1, 1, 2, 3]);
        for _ in 0..number {
            if !exemptions.is_empty() && random.chance(20) {
                exemptions.push(random.pick(&exemptions).clone());
                continue;
            }
            let mut exemption = json!({"requirement": id, "reason": "Agreed.",
                "approved_by": "board", "from": day(random)});
            if random.chance(60) {
                exemption["until"] = json!(day(random));
            }
            exemptions.push(exemption);
        }
        for _ in 0..random.below(4) {
            let mut condition = json!({"id": format!("k{}", conditions.len()), "requirement": id,
                "action": "Do it.", "owner": "team", "due": day(random)});
            if random.chance(40) {
                condition["closed_on"] = json!(day(random));
                condition["closed_by"] = json!("panel");
            }
            conditions.push(condition);
        }
    }
    let mut assessment = json!({
        "format": 1, "standard": {"id": "random", "version": "1.0.0"}, "written_in": "en",
        "service": {"id": "service", "name": text("Service"), "organisation": text("Organisation"),
            "facts": facts(random)},
        "assessed_on": day(random),
        "panel": random.some(&[json!({"id": "p1", "roles": ["designer"]}),
            json!({"id": "p2", "roles": ["designer", "lead"]})]),
        "evidence": evidence, "judgements": judgements, "exemptions": exemptions,
        "conditions": conditions,
    });
    if random.chance(30) {
        let outcome = *random.pick(&[
            "met",
            "met-with-conditions",
            "not-met",
            "incomplete",
            "not-applicable",
        ]);
        assessment["decision"] =
            json!({"outcome": outcome, "by": "panel", "on": day(random), "rationale": "Seen."});
    }
    assessment
}
