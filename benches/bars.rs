//! The bars of speed, each as a ratio inside one run: `cargo bench -p safon-benches --bench bars`.
//!
//! Every pair is run in turns, and the ratio is that of the quickest of each, which a busy machine
//! disturbs least.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot go on has failed"
)]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

use safon::{Assessment, Standard, register};
use serde::Deserialize;
use serde_json::Value;

const REVIEW: &str = include_str!("../examples/data/bin-collection.json");

/// The documents as serde_json reads them by itself: the same fields, and nothing checked.
#[allow(dead_code, reason = "parsed, not looked at")]
mod borrowed {
    use super::*;

    #[derive(Deserialize)]
    pub struct Review<'t> {
        format: u32,
        #[serde(borrow)]
        standard: Named<'t>,
        written_in: &'t str,
        #[serde(borrow)]
        service: Service<'t>,
        assessed_on: &'t str,
        #[serde(borrow, default)]
        panel: Vec<Member<'t>>,
        #[serde(borrow, default)]
        evidence: Vec<Item<'t>>,
        #[serde(borrow, default)]
        judgements: Vec<Judgement<'t>>,
        #[serde(borrow, default)]
        exemptions: Vec<Exemption<'t>>,
        #[serde(borrow, default)]
        conditions: Vec<Condition<'t>>,
        #[serde(borrow, default)]
        decision: Option<Decision<'t>>,
    }

    #[derive(Deserialize)]
    struct Named<'t> {
        id: &'t str,
        version: &'t str,
        digest: Option<&'t str>,
    }

    #[derive(Deserialize)]
    struct Service<'t> {
        id: &'t str,
        #[serde(borrow)]
        name: Text<'t>,
        #[serde(borrow)]
        organisation: Text<'t>,
        #[serde(borrow)]
        facts: BTreeMap<&'t str, Fact<'t>>,
        #[serde(borrow, default)]
        capabilities: Vec<&'t str>,
    }

    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Fact<'t> {
        Flag(bool),
        Integer(i64),
        Word(&'t str),
    }

    #[derive(Deserialize)]
    struct Text<'t> {
        #[serde(borrow)]
        en: Cow<'t, str>,
        #[serde(borrow)]
        cy: Cow<'t, str>,
    }

    #[derive(Deserialize)]
    struct Member<'t> {
        id: &'t str,
        role: &'t str,
    }

    #[derive(Deserialize)]
    struct Item<'t> {
        id: &'t str,
        kind: &'t str,
        #[serde(borrow)]
        title: Cow<'t, str>,
        collected: &'t str,
        expires: Option<&'t str>,
        #[serde(borrow, default)]
        tags: Vec<&'t str>,
        #[serde(borrow, default)]
        measures: BTreeMap<&'t str, f64>,
        #[serde(borrow, default)]
        languages: Vec<&'t str>,
        #[serde(borrow)]
        location: Option<Cow<'t, str>>,
        digest: Option<&'t str>,
        #[serde(borrow)]
        author: Option<Cow<'t, str>>,
        #[serde(default)]
        withdrawn: bool,
        #[serde(default)]
        counter: bool,
        visibility: Option<&'t str>,
        lang: Option<&'t str>,
    }

    #[derive(Deserialize)]
    struct Judgement<'t> {
        requirement: &'t str,
        verdict: &'t str,
        #[serde(borrow)]
        rationale: Cow<'t, str>,
        #[serde(borrow)]
        by: Cow<'t, str>,
        on: &'t str,
        #[serde(borrow, default)]
        evidence: Vec<&'t str>,
        #[serde(borrow, default)]
        answers: Vec<&'t str>,
    }

    #[derive(Deserialize)]
    struct Exemption<'t> {
        requirement: &'t str,
        #[serde(borrow)]
        reason: Cow<'t, str>,
        #[serde(borrow)]
        approved_by: Cow<'t, str>,
        from: &'t str,
        until: Option<&'t str>,
    }

    #[derive(Deserialize)]
    struct Condition<'t> {
        id: &'t str,
        requirement: &'t str,
        #[serde(borrow)]
        action: Cow<'t, str>,
        #[serde(borrow)]
        owner: Cow<'t, str>,
        due: &'t str,
        closed_on: Option<&'t str>,
    }

    #[derive(Deserialize)]
    struct Decision<'t> {
        outcome: &'t str,
        #[serde(borrow)]
        by: Cow<'t, str>,
        on: &'t str,
        #[serde(borrow)]
        rationale: Cow<'t, str>,
    }
}

/// The quickest of many runs of two things, in turns.
fn quickest<A, B>(
    mut one: impl FnMut() -> A,
    mut other: impl FnMut() -> B,
) -> (Duration, Duration) {
    let mut best = (Duration::MAX, Duration::MAX);
    let begun = Instant::now();
    let mut runs = 0;
    while runs < 10 || begun.elapsed() < Duration::from_secs(3) {
        let start = Instant::now();
        black_box(one());
        best.0 = best.0.min(start.elapsed());
        let start = Instant::now();
        black_box(other());
        best.1 = best.1.min(start.elapsed());
        runs += 1;
    }
    best
}

fn ratio(what: &str, ours: Duration, theirs: Duration, bar: f64) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let kept = if ratio <= bar { "kept" } else { "SHORT" };
    println!("{what}: {ours:.1?} against {theirs:.1?}, bar {bar} ({kept}): {ratio:.2}");
}

/// A review with so many times the evidence.
fn larger(times: usize) -> String {
    let mut review: Value = serde_json::from_str(REVIEW).unwrap();
    let items = review["evidence"].as_array().unwrap().clone();
    let many = (0..times).flat_map(|round| {
        let items = items.clone().into_iter();
        items.map(move |mut item| {
            let id = format!("{}-{round}", item["id"].as_str().unwrap());
            if round > 0 {
                item["id"] = id.into();
            }
            item
        })
    });
    review["evidence"] = many.collect();
    serde_json::to_string(&review).unwrap()
}

/// The revision in force with its criteria so many times.
fn wider(times: usize) -> Standard {
    let revision = include_str!("../standard/wales/2.0.0.json");
    let mut standard: Value = serde_json::from_str(revision).unwrap();
    let criteria = standard["criteria"].as_array().unwrap().clone();
    let many = (0..times).flat_map(|round| {
        criteria.clone().into_iter().map(move |mut criterion| {
            let renamed = |one: &mut Value| {
                if round > 0 {
                    one["id"] = format!("{}-{round}", one["id"].as_str().unwrap()).into();
                }
                one.as_object_mut().unwrap().remove("derived_from");
            };
            let requirements = criterion["requirements"].as_array_mut().unwrap();
            requirements.iter_mut().for_each(renamed);
            renamed(&mut criterion);
            criterion
        })
    });
    standard["criteria"] = many.collect();
    for key in ["retired", "attestations"] {
        standard.as_object_mut().unwrap().remove(key);
    }
    Standard::from_json(&standard.to_string()).unwrap()
}

fn main() {
    let standard: Standard = register::latest("wales-digital-service-standard").unwrap();
    let review = serde_json::to_string(&serde_json::from_str::<Value>(REVIEW).unwrap()).unwrap();
    println!("a review of {} bytes", review.len());

    let (ours, theirs) = quickest(
        || standard.outcome_from_json(black_box(&review), None),
        || serde_json::from_str::<borrowed::Review<'_>>(black_box(&review)).unwrap(),
    );
    ratio(
        "1a. bytes to outcome / its parse into borrowed structs",
        ours,
        theirs,
        1.15,
    );

    let (ours, theirs) = quickest(
        || {
            let review = Assessment::from_json(black_box(&review)).unwrap();
            standard.assess(&review, None)
        },
        || serde_json::from_str::<Value>(black_box(&review)).unwrap(),
    );
    ratio(
        "1b. bytes to report / its parse into a value tree (the bar is 1.5 of owned structs)",
        ours,
        theirs,
        1.5,
    );

    let (ours, theirs) = quickest(
        || Assessment::from_json(black_box(&review)),
        || serde_json::from_str::<Value>(black_box(&review)).unwrap(),
    );
    ratio(
        "1c. reading / its parse into a value tree",
        ours,
        theirs,
        1.0,
    );

    let prepared = Assessment::from_json(&review).unwrap();
    let (outcome, report) = quickest(
        || standard.outcome(black_box(&prepared), None),
        || standard.assess(black_box(&prepared), None),
    );
    ratio(
        "2. the outcome alone / the whole report",
        outcome,
        report,
        1.0,
    );

    let (one, ten) = (larger(10), larger(100));
    let (ten, one) = quickest(
        || standard.outcome_from_json(black_box(&ten), None),
        || standard.outcome_from_json(black_box(&one), None),
    );
    ratio("4. ten times the evidence, outcome", ten, one, 10.0);

    let prepared = Assessment::from_json(REVIEW).unwrap();
    let (tenth, whole) = (wider(19), wider(190));
    println!("{} requirements", whole.requirements().count());
    let (ours, theirs) = quickest(
        || whole.outcome(black_box(&prepared), None),
        || tenth.outcome(black_box(&prepared), None),
    );
    ratio("4. ten times the requirements, outcome", ours, theirs, 10.0);
    let (ours, theirs) = quickest(
        || whole.assess(black_box(&prepared), None),
        || tenth.assess(black_box(&prepared), None),
    );
    ratio("4. ten times the requirements, report", ours, theirs, 10.0);
    let texts = [&whole, &tenth].map(|standard| standard.document().to_json());
    let (ours, theirs) = quickest(
        || Standard::from_json(black_box(&texts[0])),
        || Standard::from_json(black_box(&texts[1])),
    );
    ratio("4. ten times the requirements, reading", ours, theirs, 10.0);

    let version = "2.0.0".parse().unwrap();
    let (start, _) = quickest(
        || register::get("wales-digital-service-standard", &version),
        || (),
    );
    ratio(
        "5. the revision in force ready to assess / 2 ms",
        start,
        Duration::from_millis(2),
        1.0,
    );
}
