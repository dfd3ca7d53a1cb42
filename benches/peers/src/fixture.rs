//! The rules and the documents that every engine is given: seeded, so the same each time.

use safon::Date;
use serde_json::{Value, json};

/// The day that is assessed for; rules are compiled for it, which spares the peers all sums of dates.
pub const AS_OF: &str = "2026-11-22";

const KINDS: [(&str, Option<i32>); 8] = [
    ("user-research", None),
    ("usability-test", Some(365)),
    ("accessibility-audit", Some(730)),
    ("service-map", None),
    ("performance-data", Some(180)),
    ("security-review", Some(365)),
    ("team-plan", None),
    ("content-review", None),
];
const TAGS: [&str; 6] = [
    "welsh-speakers",
    "access-needs",
    "low-confidence",
    "mobile",
    "offline",
    "staff",
];
const STAGES: [&str; 5] = ["discovery", "alpha", "beta", "live", "retired"];
const SECTORS: [&str; 4] = [
    "central-government",
    "local-government",
    "health",
    "sponsored-body",
];

/// How many requirements there are.
pub const REQUIREMENTS: usize = 48;

/// A small generator of numbers (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn one_in(&mut self, number: usize) -> bool {
        self.below(number) == 0
    }

    fn of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }
}

/// The day `days` before the one that is assessed for.
pub fn before(days: i32) -> String {
    let date: Date = AS_OF.parse().expect("a date");
    date.plus_days(-days).expect("a date").to_string()
}

fn text(words: &str) -> Value {
    json!({"en": words, "cy": format!("Cy: {words}")})
}

/// A standard of twelve criteria with four requirements each.
pub fn standard() -> Value {
    let random = &mut Random::new(48);
    let criteria: Vec<Value> = (0..REQUIREMENTS / 4)
        .map(|number| {
            let requirements: Vec<Value> = (0..4)
                .map(|place| requirement(number * 4 + place, random))
                .collect();
            json!({
                "id": format!("criterion-{number}"), "label": (number + 1).to_string(),
                "title": text(&format!("Criterion {number}")), "requirements": requirements,
            })
        })
        .collect();
    let kinds: Vec<Value> = KINDS
        .iter()
        .map(|(id, lifetime)| {
            let mut kind =
                json!({"id": id, "title": text(id), "tags": titled(&TAGS), "measures": ["participants"]});
            if let Some(days) = lifetime {
                kind["lifetime_days"] = json!(days);
            }
            kind
        })
        .collect();
    json!({
        "format": 1, "id": "peers", "version": "1.0.0", "version_source": "editor", "kind": "standard",
        "title": text("Peers"), "publisher": {"name": text("Publisher")}, "editor": {"name": text("Editor")},
        "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "facts": [
            {"id": "stage", "title": text("Stage"), "type": {"ordinal": titled(&STAGES)}},
            {"id": "sector", "title": text("Sector"), "type": {"choice": titled(&SECTORS)}},
            {"id": "personal-data", "title": text("Personal data"), "type": "flag"},
            {"id": "transactions", "title": text("Transactions"), "type": {"integer": {"min": 0, "max": 1_000_000}}},
        ],
        "measures": [{"id": "participants", "title": text("Participants"), "unit": text("count"), "scale": 0, "min": 0, "max": 100}],
        "evidence_kinds": kinds, "criteria": criteria,
    })
}

fn titled(ids: &[&str]) -> Value {
    ids.iter()
        .map(|id| json!({"id": id, "title": text(id)}))
        .collect()
}

fn requirement(number: usize, random: &mut Random) -> Value {
    let level = ["must", "must", "should", "may"][number % 4];
    let mut requirement = json!({
        "id": format!("requirement-{number}"), "level": level,
        "statement": text(&format!("Requirement {number}")), "remedy": text("Do it"),
        "evidenced_when": evidenced(random),
        "basis": {"interpretation": {"rationale": text("Made up")}},
    });
    if number % 2 == 0 {
        requirement["applies_when"] = applies(random);
    }
    requirement
}

fn applies(random: &mut Random) -> Value {
    match random.below(5) {
        0 => json!({"any": [fact(random), {"not": fact(random)}]}),
        1 => json!({"any": [fact(random), fact(random)]}),
        _ => json!({"any": [{"fact": {"id": "stage", "at_least": "alpha"}}, fact(random)]}),
    }
}

fn fact(random: &mut Random) -> Value {
    json!({"fact": match random.below(5) {
        0 => json!({"id": "stage", "at_least": random.of(&STAGES[1..])}),
        1 => json!({"id": "sector", "in": [SECTORS[random.below(2)], SECTORS[2 + random.below(2)]]}),
        2 => json!({"id": "sector", "is": random.of(&SECTORS)}),
        3 => json!({"id": "personal-data", "is": random.one_in(2)}),
        _ => json!({"id": "transactions", "at_least": 1000 * random.below(900)}),
    }})
}

fn evidenced(random: &mut Random) -> Value {
    let atoms = |count: usize, random: &mut Random| -> Vec<Value> {
        (0..count).map(|_| evidence(random)).collect()
    };
    match random.below(6) {
        0 | 1 => json!({"all": atoms(2, random)}),
        2 => json!({"any": [{"all": atoms(2, random)}, evidence(random)]}),
        3 => json!({"at_least": {"count": 2, "of": atoms(3, random)}}),
        4 => json!({"all": [evidence(random), {"any": [fact(random), evidence(random)]}]}),
        _ => json!({"all": [evidence(random), {"any": atoms(2, random)}, {"not": few(random)}]}),
    }
}

fn evidence(random: &mut Random) -> Value {
    let first = random.below(KINDS.len());
    let mut kinds = vec![KINDS[first].0];
    if random.one_in(3) {
        kinds.push(KINDS[(first + 1 + random.below(KINDS.len() - 1)) % KINDS.len()].0);
    }
    let mut test = json!({"kind": kinds, "at_least": 1 + random.below(2)});
    if random.one_in(3) {
        test["tags"] = json!([random.of(&TAGS)]);
    }
    if random.one_in(6) {
        test["languages"] = json!(["cy"]);
    }
    if random.one_in(2) {
        test["within_days"] = json!([90, 180, 365, 730][random.below(4)]);
    }
    if random.one_in(5) {
        test["measure"] = json!({"id": "participants", "at_least": 5 * (1 + random.below(4))});
    }
    json!({"evidence": test})
}

/// True where there is hardly anything.
fn few(random: &mut Random) -> Value {
    json!({"evidence": {"kind": [random.of(&KINDS).0], "at_most": random.below(2)}})
}

/// How many tests stand at the leaves of a rule.
pub fn leaves(rule: &Value) -> usize {
    match rule.as_object().and_then(|rule| rule.iter().next()) {
        Some((key, list)) if key == "all" || key == "any" => {
            list.as_array().expect("a list").iter().map(leaves).sum()
        }
        Some((key, rule)) if key == "not" => leaves(rule),
        Some((key, body)) if key == "at_least" => body["of"]
            .as_array()
            .expect("a list")
            .iter()
            .map(leaves)
            .sum(),
        _ => 1,
    }
}

/// An assessment with forty items of evidence.
pub fn document(seed: usize) -> Value {
    let random = &mut Random::new(1_000_000 + seed as u64);
    let evidence: Vec<Value> = (0..40).map(|number| item(number, random)).collect();
    let mut judgements = Vec::new();
    for number in 0..REQUIREMENTS {
        if random.below(10) > 0 {
            let verdict =
                ["met", "met", "met", "met", "met", "partly-met", "not-met"][random.below(7)];
            judgements.push(json!({
                "requirement": format!("requirement-{number}"), "verdict": verdict,
                "rationale": "Seen with the team", "by": "lead", "on": "2026-11-20",
            }));
        }
    }
    json!({
        "format": 1, "standard": {"id": "peers", "version": "1.0.0"}, "written_in": "en",
        "service": {
            "id": format!("service-{seed}"),
            "name": {"en": format!("Service {seed}"), "cy": format!("Gwasanaeth {seed}")},
            "organisation": {"en": "A council", "cy": "Cyngor"},
            "facts": {
                "stage": random.of(&STAGES), "sector": random.of(&SECTORS),
                "personal-data": random.one_in(2), "transactions": random.below(1_000_000),
            },
        },
        "assessed_on": AS_OF, "evidence": evidence, "judgements": judgements,
    })
}

fn item(number: usize, random: &mut Random) -> Value {
    let tags: Vec<&str> = TAGS.into_iter().filter(|_| random.one_in(2)).collect();
    let languages: &[&str] = [&["en"][..], &["cy"], &["en", "cy"]][random.below(3)];
    let mut item = json!({
        "id": format!("item-{number}"), "kind": random.of(&KINDS).0,
        "title": format!("Shown by the team, {number}"),
        "collected": before(random.below(600) as i32),
        "tags": tags, "languages": languages, "measures": {},
        "withdrawn": random.one_in(20), "counter": random.one_in(20),
    });
    if random.one_in(2) {
        item["measures"]["participants"] = json!(random.below(30));
    }
    if random.one_in(4) {
        item["expires"] = json!(before(random.below(200) as i32 - 150));
    }
    item
}

/// The requirements of a standard, in order.
pub fn requirements(standard: &Value) -> Vec<&Value> {
    let criteria = standard["criteria"].as_array().expect("a list");
    criteria
        .iter()
        .flat_map(|one| one["requirements"].as_array().expect("a list"))
        .collect()
}

/// The order of the words of a fact that has one.
pub fn stages() -> &'static [&'static str] {
    &STAGES
}

/// The first day on which evidence of each kind that a test names may have been collected.
pub fn oldest(test: &Value) -> Vec<(&'static str, Option<String>)> {
    let within = test["within_days"].as_i64();
    let wanted = |kind: &str| {
        test["kind"]
            .as_array()
            .expect("a list")
            .iter()
            .any(|one| one == kind)
    };
    KINDS
        .into_iter()
        .filter(|(kind, _)| wanted(kind))
        .map(|(kind, lifetime)| {
            let days = within.into_iter().chain(lifetime.map(i64::from)).min();
            (kind, days.map(|days| before(days as i32)))
        })
        .collect()
}
