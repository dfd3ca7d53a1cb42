//! Two revisions compared, by size: `cargo bench -p safon-benches --features proof --bench compare`.
//!
//! The generated standards are planted: an assessment is drawn first, and every rule is made so that
//! it holds there, upper bounds among them. So each revision can be passed, and what tightens or
//! relaxes does so for somebody.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot go on has failed"
)]

use divan::{Bencher, black_box};
use safon::diff::{Edits, Effect};
use safon::{Assessment, Standard, register};
use serde_json::{Value, json};

fn main() {
    divan::main();
}

/// A small generator with a seed (splitmix64).
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

const TAGS: [&str; 5] = ["a", "b", "c", "d", "e"];

fn text(word: &str) -> Value {
    json!({"en": word, "cy": format!("Cy {word}"), "status": "reviewed"})
}

/// A test over one of eight kinds, which overlaps with the others of its kind, and how many items of
/// the planted assessment pass it: each kind has one item for each pair of tags, of ages 10 to 100.
fn test(random: &mut Random) -> (Value, u64) {
    let kind = random.below(8);
    let (one, other) = (random.below(5), random.below(5));
    let within = 10 * (1 + random.below(10));
    let tags = [one.min(other), one.max(other)];
    let wanted = if one == other { &tags[..1] } else { &tags[..] };
    let mut passing = 0;
    let mut age = 0;
    for a in 0..5_u64 {
        for b in a + 1..5 {
            age += 10;
            let carries = |tag: &u64| *tag == a || *tag == b;
            passing += u64::from(wanted.iter().all(carries) && age <= within);
        }
    }
    let names: Vec<_> = wanted
        .iter()
        .map(|&tag| TAGS[usize::try_from(tag).unwrap()])
        .collect();
    let test = json!({"kind": [format!("kind-{kind}")], "tags": names, "within_days": within});
    (test, passing)
}

fn rule(random: &mut Random) -> Value {
    let mut all = Vec::new();
    for _ in 0..1 + random.below(3) {
        let (mut test, passing) = test(random);
        match random.below(4) {
            0 => test["at_most"] = json!(passing + random.below(2)),
            _ => test["at_least"] = json!(passing.saturating_sub(random.below(2))),
        }
        let (mut second, passing) = self::test(random);
        second["at_least"] = json!(passing + random.below(2));
        let (test, second) = (json!({"evidence": test}), json!({"evidence": second}));
        all.push(match random.below(3) {
            0 => json!({"any": [second, test]}),
            _ => test,
        });
    }
    json!({"all": all})
}

/// Ids, each with what it is called.
fn titled(ids: &[&str]) -> Value {
    ids.iter()
        .map(|id| json!({"id": id, "title": text(id)}))
        .collect()
}

/// A planted standard, and the next revision of it: one requirement in eight asks for one item more
/// or less.
fn planted(criteria: usize) -> (Standard, Standard) {
    let mut random = Random(7);
    let kinds: Vec<Value> = (0..8)
        .map(|kind| json!({"id": format!("kind-{kind}"), "title": text("Kind"), "tags": titled(&TAGS)}))
        .collect();
    let points: Vec<Value> = (0..criteria)
        .map(|number| {
            let parts: Vec<Value> = (0..4)
                .map(|part| {
                    json!({"id": format!("r{number}-p{part}"), "level": "must",
                    "statement": text("Do it"), "remedy": text("Do it"),
                    "applies_when": {"any": [{"fact": {"id": "stage", "at_least": "alpha"}},
                        {"fact": {"id": "public", "is": random.below(2) == 0}}]},
                    "evidenced_when": rule(&mut random), "exemptible": random.below(4) == 0,
                    "basis": {"official": {"source": "https://example.org/"}}})
                })
                .collect();
            json!({"id": format!("c{number}"), "label": number.to_string(), "title": text("Point"),
                "requirements": parts})
        })
        .collect();
    let mut old = json!({"format": 1, "id": "planted", "version": "1.0.0", "version_source": "editor",
        "kind": "standard", "title": text("Planted"), "publisher": {"name": text("P")},
        "editor": {"name": text("E")}, "encoding": "unofficial", "licence": "OGL-UK-3.0",
        "facts": [
            {"id": "stage", "title": text("Stage"), "type": {"ordinal": titled(&["discovery", "alpha", "beta"])}},
            {"id": "public", "title": text("Public"), "type": "flag"}],
        "evidence_kinds": kinds, "criteria": points});
    let first = Standard::from_json(&old.to_string()).unwrap();
    old["version"] = json!("2.0.0");
    for point in old["criteria"].as_array_mut().unwrap() {
        for part in point["requirements"].as_array_mut().unwrap() {
            if random.below(8) == 0 {
                let rule = &mut part["evidenced_when"]["all"][0];
                if let Some(least) = rule["evidence"]["at_least"].as_u64() {
                    let more = random.below(2) == 0;
                    rule["evidence"]["at_least"] = json!(if more {
                        least + 1
                    } else {
                        least.saturating_sub(1)
                    });
                }
            }
        }
    }
    (first, Standard::from_json(&old.to_string()).unwrap())
}

fn wales(version: &str) -> Standard {
    register::get("wales-digital-service-standard", &version.parse().unwrap()).unwrap()
}

/// The two revisions of twelve criteria.
#[divan::bench]
fn twelve_criteria_with_proof(bencher: Bencher<'_, '_>) {
    let (old, new) = (wales("1.0.0"), wales("2.0.0"));
    bencher.bench(|| black_box(old.diff(&new)));
}

#[divan::bench(args = [12, 65, 130], sample_count = 10)]
fn planted_criteria_with_proof(bencher: Bencher<'_, '_>, criteria: usize) {
    let (old, new) = planted(criteria);
    let diff = old.diff(&new);
    let document = diff.document();
    assert!(
        document.nobody_can_pass.is_empty(),
        "the planted standard cannot be passed"
    );
    assert_ne!(document.effect.passes, Effect::Unknown);
    bencher.bench(|| black_box(old.diff(&new)));
}

#[divan::bench(sample_count = 10)]
fn twelve_hundred_criteria_structural(bencher: Bencher<'_, '_>) {
    let (old, new) = planted(1_200);
    bencher.bench(|| black_box(Edits::between(&old, &new)));
}

/// One assessment of a portfolio, read and weighed under both revisions.
#[divan::bench]
fn impact_of_one_assessment(bencher: Bencher<'_, '_>) {
    let (old, new) = (wales("2.0.0"), wales("2.0.0").document().clone());
    let mut draft = serde_json::to_value(&new).unwrap();
    draft["version"] = json!("3.0.0");
    draft["criteria"][2]["requirements"][0]["level"] = json!("should");
    let new = Standard::from_json(&draft.to_string()).unwrap();
    let diff = old.diff(&new);
    let text = include_str!("../examples/data/bin-collection.json");
    let mut count = diff.impact(None);
    bencher.bench_local(|| {
        let assessment = Assessment::from_json(text).unwrap();
        count.add(1, &assessment).unwrap();
    });
}
