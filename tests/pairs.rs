//! Random pairs of revisions: a random standard, and what an owner might make of it.

use serde_json::{Value, json};

use safon::Standard;

use crate::random::{self, Kind, Random, text, titled};

pub const KIND: Kind = Kind {
    falling: true,
    stated: true,
    size: 2,
};

/// A revision and one made of it. Both are valid.
pub fn pair(random: &mut Random) -> (Standard, Standard) {
    let old = first(random);
    let new = next(random, &old, "2.0.0");
    (old, new)
}

pub fn first(random: &mut Random) -> Standard {
    loop {
        let old = random::standard(random, KIND);
        if let Ok(old) = Standard::from_json(&old.to_string()) {
            return old;
        }
    }
}

/// A revision made of another: several of the things that owners do.
pub fn next(random: &mut Random, old: &Standard, version: &str) -> Standard {
    loop {
        let mut new: Value = serde_json::from_str(&old.document().to_json()).unwrap();
        let from = new["version"].clone();
        new["version"] = json!(version);
        new.as_object_mut().unwrap().remove("attestations");
        for number in 0..random.below(4) {
            change(
                random,
                &mut new,
                &from,
                &format!("{}{number}", &version[..1]),
            );
        }
        if let Ok(new) = Standard::from_json(&new.to_string()) {
            return new;
        }
    }
}

fn change(random: &mut Random, new: &mut Value, from: &Value, name: &str) {
    match random.below(12) {
        0 => vocabulary(random, new),
        1 => {
            let criteria = new["criteria"].as_array_mut().unwrap();
            random.shuffle(criteria);
        }
        2 => moved(random, new, name),
        _ => requirement(random, new, from, name),
    }
}

fn vocabulary(random: &mut Random, new: &mut Value) {
    let stages = titled(&["discovery", "alpha", "beta", "live"]);
    match random.below(9) {
        0 => new["evidence_kinds"][1]["lifetime_days"] = json!(random.pick(&[15, 25, 35])),
        1 => new["evidence_kinds"][0]["lifetime_days"] = json!(random.pick(&[15, 25, 35])),
        2 => {
            let mut stages = stages;
            random.shuffle(stages.as_array_mut().unwrap());
            new["facts"][0]["type"]["ordinal"] = stages;
        }
        3 => new["facts"][1]["type"]["choice"] = titled(&["council", "health", "other"]),
        4 => new["facts"][3]["type"]["integer"]["max"] = json!(random.pick(&[99, 100, 200])),
        5 => new["evidence_kinds"][1]["tags"] = titled(&["welsh", "access"]),
        7 => {
            let rules = json!({"until": "required", "at_most_days": random.pick(&[5, 40])});
            new["result"]["exemptions"] = rules;
        }
        6 => {
            let facts = new["facts"].as_array_mut().unwrap();
            facts.push(json!({"id": "extra", "title": text("Extra"), "type": "flag"}));
        }
        _ => new["measures"][0]["max"] = json!(random.pick(&[5, 10, 20])),
    }
}

/// Every place at which a requirement stands.
fn places(new: &Value) -> Vec<(usize, usize)> {
    let criteria = new["criteria"].as_array().unwrap().iter().enumerate();
    criteria
        .flat_map(|(criterion, value)| {
            let count = value["requirements"].as_array().map_or(0, Vec::len);
            (0..count).map(move |place| (criterion, place))
        })
        .collect()
}

fn moved(random: &mut Random, new: &mut Value, name: &str) {
    let all = places(new);
    let criteria = new["criteria"].as_array_mut().unwrap();
    if all.is_empty() || random.chance(20) {
        criteria.push(
            json!({"id": format!("c{name}"), "label": (50 + criteria.len()).to_string(),
            "title": text("Criterion"), "requirements": []}),
        );
        return;
    }
    let &(from, place) = random.pick(&all);
    let item = criteria[from]["requirements"]
        .as_array_mut()
        .unwrap()
        .remove(place);
    let to = random.below(criteria.len() as u64) as usize;
    let target = &mut criteria[to];
    if target["requirements"].is_null() {
        target["requirements"] = json!([]);
    }
    target["requirements"].as_array_mut().unwrap().push(item);
}

fn requirement(random: &mut Random, new: &mut Value, from: &Value, name: &str) {
    let all = places(new);
    if all.is_empty() {
        return;
    }
    let &(criterion, place) = random.pick(&all);
    let requirement = new["criteria"][criterion]["requirements"][place].clone();
    let mut made = vec![requirement];
    let words = *random.pick(&["equal", "equal", "stricter", "looser", "different"]);
    let id = made[0]["id"].as_str().unwrap().to_owned();
    match random.below(12) {
        0..=2 => made[0]["evidenced_when"] = random::rule(random, KIND, KIND.size, true),
        3 => made[0]["applies_when"] = random::rule(random, KIND, 2, false),
        4 => nudge(random, &mut made[0]),
        5 => made[0]["level"] = json!(random.pick(&["must", "should", "may"])),
        6 => made[0]["judgement"] = json!(random.pick(&["required", "none"])),
        7 => made[0]["exemptible"] = json!(random.chance(50)),
        8 => {
            made[0]["statement"] = text(&format!("Statement {name}"));
            if random.chance(80) {
                attest(new, &id, from, "both", words);
            }
        }
        9 => {
            made[0]["statement"]["cy"] = json!(format!("Cy: {name}"));
            if random.chance(50) {
                attest(new, &id, from, "cy", words);
            }
        }
        10 => made = split(random, &made[0], name, words),
        _ => made.clear(),
    }
    let list = new["criteria"][criterion]["requirements"]
        .as_array_mut()
        .unwrap();
    list.splice(place..=place, made);
}

/// A number in a rule, one higher or lower.
fn nudge(random: &mut Random, requirement: &mut Value) {
    fn numbers<'v>(value: &'v mut Value, found: &mut Vec<&'v mut Value>) {
        match value {
            Value::Number(number) if number.is_u64() => found.push(value),
            Value::Array(items) => items.iter_mut().for_each(|item| numbers(item, found)),
            Value::Object(members) => members.values_mut().for_each(|item| numbers(item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let members = requirement.as_object_mut().unwrap().iter_mut();
    for (key, value) in members {
        if key.ends_with("_when") {
            numbers(value, &mut found);
        }
    }
    if found.is_empty() {
        return;
    }
    let place = random.below(found.len() as u64) as usize;
    let number = found[place].as_u64().unwrap();
    *found[place] = json!(if random.chance(50) {
        number + 1
    } else {
        number.saturating_sub(1)
    });
}

fn attest(new: &mut Value, id: &str, from: &Value, language: &str, words: &str) {
    let list = new
        .as_object_mut()
        .unwrap()
        .entry("attestations")
        .or_insert(json!([]));
    list.as_array_mut()
        .unwrap()
        .push(json!({"id": id, "from": from, "language": language,
        "words": words, "why": text("Because.")}));
}

/// A requirement under another id, or in two parts.
fn split(random: &mut Random, of: &Value, name: &str, words: &str) -> Vec<Value> {
    let parts = 1 + random.below(2);
    let relation = if parts == 1 { "renamed" } else { "split" };
    (0..parts)
        .map(|part| {
            let mut made = of.clone();
            made["id"] = json!(format!("r{name}-part{part}").replace("-part", "p"));
            made["derived_from"] = json!([{"id": of["id"], "relation": relation, "words": words}]);
            if random.chance(30) {
                made["statement"] = text(&format!("Statement {name} {part}"));
            }
            if random.chance(30) {
                made["evidenced_when"] = random::rule(random, KIND, 1, true);
            }
            made
        })
        .collect()
}
