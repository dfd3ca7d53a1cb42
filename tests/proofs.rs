//! The laws of the comparison, on random revisions: proofs against random assessments, against
//! enumeration, and against each other.

use std::collections::{BTreeMap, BTreeSet};

use safon::diff::{ChangeKind, Effect, Effects, RequirementDiff};
use safon::migrate::{Entered, LedgerState};
use safon::{Assessment, Date, Diff, Level, Standard};
use serde_json::{Value, json};

use crate::pairs::{first, next, pair};
use crate::random::{self, Random};
use crate::support::number_of_cases;
use crate::versions::{laws, mirrored};

/// The lineage of requirements: those of the newer revision for each of the older.
fn targets(diff: &Diff) -> BTreeMap<String, Vec<String>> {
    let mut targets = BTreeMap::new();
    for one in &diff.document().requirements {
        let id = one.id.to_string();
        let mut to: Vec<String> = one.became.iter().map(ToString::to_string).collect();
        let both = diff.from().requirement(&id).is_some() && diff.to().requirement(&id).is_some();
        if both {
            to.push(id.clone());
        }
        targets.insert(id, to);
    }
    targets
}

/// An assessment against either revision that says the same, as far as each can hear it.
fn restamped(assessment: &Value, diff: &Diff) -> [Assessment; 2] {
    let targets = targets(diff);
    [diff.from(), diff.to()].map(|standard| {
        let newer = standard == diff.to();
        let mut mine = assessment.clone();
        mine["standard"] = json!({"id": standard.id(), "version": standard.version()});
        let draft = standard.document();
        mine["service"]["facts"]
            .as_object_mut()
            .unwrap()
            .retain(|id, value| {
                draft.facts.iter().any(|fact| {
                    fact.id == id.as_str() && {
                        let fact = serde_json::to_value(&fact.r#type).unwrap();
                        let words = fact.get("ordinal").or_else(|| fact.get("choice"));
                        match (words, value.as_i64()) {
                            (Some(words), _) => {
                                let mut words = words.as_array().unwrap().iter();
                                words.any(|word| word["id"] == *value)
                            }
                            (None, Some(number)) => {
                                number <= fact["integer"]["max"].as_i64().unwrap()
                            }
                            _ => true,
                        }
                    }
                })
            });
        for item in mine["evidence"].as_array_mut().unwrap() {
            let kind = draft
                .evidence_kinds
                .iter()
                .find(|kind| item["kind"] == kind.id.as_str());
            let tags = &kind.unwrap().tags;
            item["tags"]
                .as_array_mut()
                .unwrap()
                .retain(|tag| tags.iter().any(|known| tag == known.id.as_str()));
            let most = serde_json::to_value(draft.measures[0].max)
                .unwrap()
                .as_f64()
                .unwrap();
            if item["measures"]["rate"]
                .as_f64()
                .is_some_and(|rate| rate > most)
            {
                item.as_object_mut().unwrap().remove("measures");
            }
        }
        for list in ["judgements", "exemptions", "conditions"] {
            let old = mine[list].as_array().unwrap().clone();
            let mut kept = Vec::new();
            for one in old {
                let id = one["requirement"].as_str().unwrap();
                let ids = match newer {
                    true => targets.get(id).cloned().unwrap_or_default(),
                    false => vec![id.to_owned()],
                };
                kept.extend(ids.into_iter().enumerate().map(|(part, id)| {
                    let mut one = one.clone();
                    one["requirement"] = json!(id);
                    if list == "conditions" && part > 0 {
                        one["id"] = json!(format!("{}p{part}", one["id"].as_str().unwrap()));
                    }
                    one
                }));
            }
            mine[list] = json!(kept);
        }
        Assessment::from_json(&mine.to_string()).unwrap()
    })
}

fn counts(level: Level, in_full: bool) -> bool {
    level == Level::Must || in_full && level == Level::Should
}

/// Which requirements that count are fulfilled.
fn missed(
    standard: &Standard,
    assessment: &Assessment,
    day: Date,
    in_full: bool,
) -> BTreeSet<String> {
    let report = standard.assess(assessment, day).unwrap();
    let all = report.requirements();
    all.filter(|one| counts(one.level, in_full) && !one.outcome.is_fulfilled())
        .map(|one| one.id.to_string())
        .collect()
}

fn contradicts(effect: Effect, old: bool, new: bool) -> bool {
    match effect {
        Effect::Equivalent => old != new,
        Effect::Tightening => new && !old,
        Effect::Relaxing => old && !new,
        Effect::Incomparable | Effect::Unknown => false,
    }
}

/// The members of the link that an entry belongs to, on each side.
fn members(one: &RequirementDiff, diff: &Diff) -> [BTreeSet<String>; 2] {
    let mut ids: BTreeSet<String> = [one.id.to_string()].into();
    loop {
        let before = ids.len();
        for other in &diff.document().requirements {
            let near = other
                .was
                .iter()
                .chain(&other.became)
                .map(ToString::to_string);
            let near: Vec<String> = near.chain([other.id.to_string()]).collect();
            if near.iter().any(|id| ids.contains(id)) {
                ids.extend(near);
            }
        }
        if ids.len() == before {
            break;
        }
    }
    [diff.from(), diff.to()].map(|standard| {
        ids.iter()
            .filter(|id| standard.requirement(id).is_some())
            .cloned()
            .collect()
    })
}

#[test]
fn random_assessments_never_contradict_a_proof() {
    let cases = number_of_cases(4_000);
    let mut random = Random::new(5);
    let mut seen = 0;
    let mut definite = BTreeMap::<&str, usize>::new();
    while seen < cases {
        let (old, new) = pair(&mut random);
        let diff = old.diff(&new);
        let document = diff.document();
        *definite.entry(document.effect.passes.as_str()).or_default() += 1;
        let links: Vec<_> = document
            .requirements
            .iter()
            .map(|one| members(one, &diff))
            .collect();
        for _ in 0..20 {
            seen += 1;
            let json =
                random::assessment(&mut random, &serde_json::to_value(old.document()).unwrap());
            let [before, after] = restamped(&json, &diff);
            // Several days, at which items are fresh, old and not yet there.
            let shift = *random.pick(&[-10, 0, 0, 10, 20, 30]);
            let day = before.assessed_on.plus_days(shift).unwrap();
            for in_full in [false, true] {
                let missed_old = missed(&old, &before, day, in_full);
                let missed_new = missed(&new, &after, day, in_full);
                let effect = |effects: Effects| match in_full {
                    true => effects.in_full,
                    false => effects.passes,
                };
                let whole = effect(document.effect);
                assert!(
                    !contradicts(whole, missed_old.is_empty(), missed_new.is_empty()),
                    "{whole}: {missed_old:?} {missed_new:?}\n{}\n{}\n{}",
                    old.document().to_json(),
                    new.document().to_json(),
                    before.to_json(),
                );
                for (one, [from, to]) in document.requirements.iter().zip(&links) {
                    let effect = effect(one.effect);
                    let (old_ok, new_ok) =
                        (missed_old.is_disjoint(from), missed_new.is_disjoint(to));
                    assert!(
                        !contradicts(effect, old_ok, new_ok),
                        "{} {effect}: {old_ok} {new_ok}\n{}\n{}\n{}",
                        one.id,
                        old.document().to_json(),
                        new.document().to_json(),
                        before.to_json(),
                    );
                }
            }
        }
    }
    println!("{seen} assessments; effects of whole revisions: {definite:?}");
    assert!(definite.len() >= 4, "{definite:?}");
}

#[test]
fn the_laws_hold_for_random_pairs() {
    let cases = number_of_cases(300);
    let mut random = Random::new(6);
    let mut told = BTreeMap::<&str, usize>::new();
    for _ in 0..cases {
        let (old, new) = pair(&mut random);
        let diff = old.diff(&new);
        laws(&old, &new, &diff);
        let back = new.diff(&old);
        let effects = |diff: &Diff| -> BTreeMap<String, Effects> {
            let all = diff.document().requirements.iter();
            all.map(|one| (one.id.to_string(), one.effect)).collect()
        };
        let (there, again) = (effects(&diff), effects(&back));
        assert_eq!(there.len(), again.len());
        for (id, effect) in &there {
            let opposite = again[id];
            for (a, b) in [
                (effect.passes, opposite.passes),
                (effect.in_full, opposite.in_full),
            ] {
                *told.entry(a.as_str()).or_default() += 1;
                let known = a != Effect::Unknown && b != Effect::Unknown;
                assert!(
                    !known || b == mirrored(a),
                    "{id}: {a} and back {b}\n{}\n{}",
                    old.document().to_json(),
                    new.document().to_json()
                );
            }
        }
        // A bigger budget never flips a definite answer.
        let most = 1 << random.below(22);
        let hasty = old.diff_within(&new, random.below(most));
        for (small, large) in hasty
            .document()
            .requirements
            .iter()
            .zip(&diff.document().requirements)
        {
            for (a, b) in [
                (small.effect.passes, large.effect.passes),
                (small.effect.in_full, large.effect.in_full),
            ] {
                assert!(
                    a == Effect::Unknown || a == b,
                    "{}: {a}, then {b}",
                    small.id
                );
            }
        }
        assert_eq!(old.diff(&old).document().edits.0.len(), 0);
    }
    println!("{cases} pairs; effects of requirements: {told:?}");
    assert_eq!(told.len(), Effect::ALL.len(), "{told:?}");
}

#[test]
fn tightening_and_relaxing_compose() {
    let cases = number_of_cases(150);
    let mut random = Random::new(7);
    let mut composed = 0;
    for _ in 0..cases {
        let a = first(&mut random);
        let b = next(&mut random, &a, "2.0.0");
        let c = next(&mut random, &b, "3.0.0");
        let steps = [a.diff(&b), b.diff(&c), a.diff(&c)];
        let [ab, bc, ac] = steps.map(|diff| diff.document().effect.passes);
        let (fixed, allowed): (_, &[Effect]) = match (ab, bc) {
            (Effect::Equivalent, Effect::Equivalent) => (true, &[Effect::Equivalent]),
            (Effect::Tightening | Effect::Equivalent, Effect::Tightening | Effect::Equivalent) => {
                (true, &[Effect::Tightening, Effect::Equivalent])
            }
            (Effect::Relaxing | Effect::Equivalent, Effect::Relaxing | Effect::Equivalent) => {
                (true, &[Effect::Relaxing, Effect::Equivalent])
            }
            _ => (false, &[]),
        };
        // Words that changed twice are attested one step at a time, so the whole way is unknown.
        let [ab, bc] = [&a, &b].map(|one| one.document().clone());
        let worded = |draft: &safon::Draft| {
            draft
                .requirements()
                .map(|(_, one)| one.statement.clone())
                .collect::<Vec<_>>()
        };
        let same_words = worded(&ab) == worded(&bc) && worded(&bc) == worded(c.document());
        let same_ids = a
            .requirements()
            .map(|one| &one.id)
            .eq(c.requirements().map(|one| &one.id));
        // Ranges that widen and narrow again are not comparable step by step.
        let known = ac != Effect::Unknown;
        if fixed && same_words && same_ids && known {
            composed += 1;
            assert!(allowed.contains(&ac), "{ac}");
        }
    }
    assert!(composed > cases / 20, "{composed}");
}

/// Every assessment of a tiny universe, against the proof: where one tells the revisions apart, the
/// proof says so, and where none does, it says that.
#[test]
fn proofs_agree_with_enumeration() {
    let cases = number_of_cases(25);
    let mut random = Random::new(8);
    let mut apart = 0_u64;
    for _ in 0..cases {
        let rule = |random: &mut Random| {
            let mut atoms = Vec::new();
            for _ in 0..2 {
                let mut test = json!({"kind": ["trial"]});
                if random.chance(50) {
                    test["tags"] = json!(["welsh"]);
                }
                if random.chance(50) {
                    test["within_days"] = json!(10);
                }
                let bound = *random.pick(&["at_least", "at_most"]);
                test[bound] = json!(random.below(2) + u64::from(bound == "at_least"));
                atoms.push(json!({"evidence": test}));
            }
            if random.chance(40) {
                atoms[0] = json!({"fact": {"id": "public", "is": random.chance(50)}});
            }
            let joined = *random.pick(&["all", "any"]);
            json!({joined: atoms})
        };
        let standard = |version: &str, evidenced: Value, random: &mut Random| {
            let mut requirement = json!({"id": "r1", "level": "must", "statement": text("Statement"),
                "basis": {"official": {"source": "https://example.org/"}},
                "evidenced_when": evidenced, "exemptible": random.chance(50),
                "judgement": random.pick(&["required", "none"])});
            if random.chance(50) {
                requirement["applies_when"] = json!({"fact": {"id": "public", "is": true}});
            }
            let criteria = json!([{"id": "c", "label": "1", "title": text("Criterion"),
                "requirements": [requirement]}]);
            let mut standard = random::standard_of(criteria, 30);
            standard["version"] = json!(version);
            standard["evidence_kinds"][1]["lifetime_days"] = json!(random.pick(&[5, 10]));
            Standard::from_json(&standard.to_string()).unwrap()
        };
        let evidenced = rule(&mut random);
        let old = standard("1.0.0", evidenced, &mut random);
        let evidenced = rule(&mut random);
        let new = standard("2.0.0", evidenced, &mut random);
        let diff = old.diff(&new);
        let (mut minus, mut plus) = (false, false);
        for assessment in tiny() {
            let [before, after] = restamped(&assessment, &diff);
            let day = before.assessed_on;
            let old_ok = missed(&old, &before, day, false).is_empty();
            let new_ok = missed(&new, &after, day, false).is_empty();
            minus |= old_ok && !new_ok;
            plus |= new_ok && !old_ok;
        }
        let found = match (minus, plus) {
            (false, false) => Effect::Equivalent,
            (true, false) => Effect::Tightening,
            (false, true) => Effect::Relaxing,
            (true, true) => Effect::Incomparable,
        };
        apart += u64::from(found != Effect::Equivalent);
        assert_eq!(
            diff.document().effect.passes,
            found,
            "{}\n{}",
            old.document().to_json(),
            new.document().to_json()
        );
    }
    assert!(apart > cases / 2, "{apart}");
}

use crate::random::text;

/// All assessments with at most four items of four sorts, a flag, a verdict and an exemption.
fn tiny() -> Vec<Value> {
    let sorts: Vec<Value> = [
        ("2026-06-30", true),
        ("2026-06-30", false),
        ("2026-06-22", true),
        ("2026-06-22", false),
    ]
    .iter()
    .map(|(collected, welsh)| {
        let tags: &[&str] = if *welsh { &["welsh"] } else { &[] };
        json!({"kind": "trial", "title": "Item", "collected": collected, "tags": tags})
    })
    .collect();
    let mut all = Vec::new();
    for number in 0..5_u32.pow(4) {
        let counts: Vec<u32> = (0..4).map(|sort| number / 5_u32.pow(sort) % 5).collect();
        if counts.iter().sum::<u32>() > 4 {
            continue;
        }
        let mut evidence = Vec::new();
        for (sort, &count) in sorts.iter().zip(&counts) {
            for _ in 0..count {
                let mut item = sort.clone();
                item["id"] = json!(format!("e{}", evidence.len()));
                evidence.push(item);
            }
        }
        for public in [None, Some(true), Some(false)] {
            for verdict in [None, Some("met"), Some("not-met")] {
                for exempt in [false, true] {
                    let facts = public.map_or(json!({}), |public| json!({"public": public}));
                    let judgements: Vec<Value> = verdict.iter().map(|verdict| json!({
                        "requirement": "r1", "verdict": verdict, "rationale": "Seen.", "by": "panel",
                        "on": "2026-06-30"})).collect();
                    let exemptions: Vec<Value> = exempt
                        .then(|| {
                            json!({"requirement": "r1",
                        "reason": "Agreed.", "approved_by": "board", "from": "2026-06-30"})
                        })
                        .into_iter()
                        .collect();
                    all.push(json!({
                        "format": 1, "standard": {"id": "random", "version": "1.0.0"},
                        "written_in": "en", "assessed_on": "2026-06-30",
                        "service": {"id": "service", "name": text("Service"),
                            "organisation": text("Organisation"), "facts": facts},
                        "evidence": evidence, "judgements": judgements, "exemptions": exemptions,
                        "conditions": [],
                    }));
                }
            }
        }
    }
    all
}

/// Every old thing has one row; every requirement of the newer revision is a target or new; what is
/// carried stands in the new assessment, and what does not stand there is kept.
fn conserved(assessment: &Assessment, diff: &Diff) -> safon::Migration {
    let migration = assessment.migrate(diff, None).unwrap();
    let rows = |what: Entered| -> Vec<_> {
        migration
            .ledger
            .iter()
            .filter(|row| row.what == what)
            .collect()
    };
    assert_eq!(rows(Entered::Judgement).len(), assessment.judgements.len());
    assert_eq!(rows(Entered::Evidence).len(), assessment.evidence.len());
    assert_eq!(rows(Entered::Exemption).len(), assessment.exemptions.len());
    assert_eq!(rows(Entered::Condition).len(), assessment.conditions.len());
    assert_eq!(rows(Entered::Fact).len(), assessment.service.facts.len());
    assert_eq!(
        rows(Entered::Decision).len(),
        usize::from(assessment.decision.is_some())
    );
    for (row, (index, judgement)) in rows(Entered::Judgement)
        .iter()
        .zip(assessment.judgements.iter().enumerate())
    {
        assert_eq!(
            (row.index, row.id.as_ref()),
            (Some(index as u32), Some(&judgement.requirement))
        );
        // All of it stands there, or all of it is kept.
        let there = row.kept.is_some()
            || migration.assessment.judgements.iter().any(|one| {
                row.targets.contains(&one.requirement)
                    && one.rationale == judgement.rationale
                    && (one.verdict, &one.by, one.on)
                        == (judgement.verdict, &judgement.by, judgement.on)
                    && (&one.evidence, &one.answers) == (&judgement.evidence, &judgement.answers)
            });
        let carried = matches!(
            row.state,
            LedgerState::Carried | LedgerState::CarriedProved | LedgerState::CarriedDeclared
        );
        assert!(!carried || there, "{row:?}");
        assert!(carried || row.kept.is_some(), "{row:?}");
    }
    for (row, item) in rows(Entered::Evidence).iter().zip(&assessment.evidence) {
        let there = migration
            .assessment
            .evidence
            .iter()
            .find(|one| one.id == item.id);
        assert!(row.state != LedgerState::Carried || there == Some(item));
        assert!(row.state == LedgerState::Carried || row.kept.is_some());
    }
    let reached: BTreeSet<_> = rows(Entered::Requirement)
        .iter()
        .flat_map(|row| row.targets.clone())
        .collect();
    let wanted: BTreeSet<_> = diff.to().requirements().map(|one| one.id.clone()).collect();
    assert_eq!(reached, wanted);
    let news = rows(Entered::Requirement)
        .iter()
        .filter(|row| row.state == LedgerState::New)
        .count();
    let added = diff
        .document()
        .requirements
        .iter()
        .filter(|one| one.change == ChangeKind::Added)
        .count();
    assert_eq!(news, added);
    assert_eq!(
        safon::Migration::from_json(&migration.to_json()).as_ref(),
        Ok(&migration)
    );
    // What was carried over a change that does not tighten still holds.
    assert!(!diff.to().check(&migration.assessment).has_errors());
    migration
}

#[test]
fn migration_loses_nothing_and_composes() {
    let cases = number_of_cases(300);
    let mut random = Random::new(9);
    let mut states = BTreeMap::<&str, usize>::new();
    for case in 0..cases {
        let a = first(&mut random);
        let b = next(&mut random, &a, "2.0.0");
        let c = next(&mut random, &b, "3.0.0");
        let (ab, bc, ac) = (a.diff(&b), b.diff(&c), a.diff(&c));
        // Its own numbers, so that how reviews are made does not change which revisions there are.
        let json = random::assessment(
            &mut Random::new(case),
            &serde_json::to_value(a.document()).unwrap(),
        );
        let assessment = Assessment::from_json(&json.to_string()).unwrap();
        let one = conserved(&assessment, &ab);
        let two = conserved(&one.assessment, &bc);
        let direct = conserved(&assessment, &ac);
        for row in one.ledger.iter().chain(&direct.ledger) {
            *states.entry(row.state.as_str()).or_default() += 1;
        }
        // Both ways lead to the same verdicts, but for those that one of them has reviewed.
        for judgement in &two.assessment.judgements {
            let there = direct.assessment.judgements.iter().find(|other| {
                other.requirement == judgement.requirement && other.on == judgement.on
            });
            if let Some(there) = there {
                assert_eq!(there.verdict, judgement.verdict);
            }
        }
        let same = conserved(&assessment, &a.diff(&a));
        assert!(
            same.ledger
                .iter()
                .all(|row| { row.state == LedgerState::Carried || row.what == Entered::Decision })
        );
        assert_eq!(same.assessment.judgements, assessment.judgements);
        assert_eq!(same.outcomes.old_then, same.outcomes.new_then);
    }
    println!("{cases} assessments over two steps: {states:?}");
    assert_eq!(states.len(), LedgerState::ALL.len(), "{states:?}");
}

/// A revision whose rules are made anew by a function; everything else is as it was.
fn with_rules(old: &Standard, mut make: impl FnMut(&str, Value) -> Value) -> Standard {
    let mut new: Value = serde_json::from_str(&old.document().to_json()).unwrap();
    new["version"] = json!("2.0.0");
    for criterion in new["criteria"].as_array_mut().unwrap() {
        let list = criterion
            .get_mut("requirements")
            .and_then(Value::as_array_mut);
        for requirement in list.into_iter().flatten() {
            for key in ["applies_when", "evidenced_when"] {
                let rule = requirement.get(key).cloned().unwrap_or(json!("always"));
                requirement[key] = make(key, rule);
            }
        }
    }
    Standard::from_json(&new.to_string()).unwrap()
}

/// The same rule in other words.
fn rewritten(random: &mut Random, rule: Value) -> Value {
    let not = |rule: Value| json!({"not": rule});
    let rule = match rule {
        Value::Object(mut members) => {
            let (key, inner) = members.iter_mut().next().unwrap();
            let key = key.clone();
            if let Some(list) = inner.as_array_mut() {
                let mut parts: Vec<Value> =
                    list.drain(..).map(|one| rewritten(random, one)).collect();
                random.shuffle(&mut parts);
                // De Morgan, one way or the other.
                let other = if key == "all" { "any" } else { "all" };
                match random.chance(50) {
                    true => not(json!({other: parts.into_iter().map(not).collect::<Vec<_>>()})),
                    false => json!({key: parts}),
                }
            } else if key == "not" {
                not(rewritten(random, inner.clone()))
            } else {
                Value::Object(members)
            }
        }
        word => word,
    };
    match random.below(6) {
        0 => not(not(rule)),
        1 => json!({"all": [rule]}),
        // A definite tautology.
        2 => json!({"all": [{"any": [{"fact": {"id": "public", "stated": true}},
            {"fact": {"id": "public", "stated": false}}]}, rule]}),
        _ => rule,
    }
}

#[test]
fn the_same_rules_in_other_words_are_equivalent() {
    let mut random = Random::new(13);
    for _ in 0..number_of_cases(150) {
        let old = first(&mut random);
        let new = with_rules(&old, |_, rule| rewritten(&mut random, rule));
        let diff = old.diff(&new);
        let document = diff.document();
        for one in &document.requirements {
            let effects = [one.effect.passes, one.effect.in_full];
            assert_eq!(
                effects,
                [Effect::Equivalent; 2],
                "{}",
                new.document().to_json()
            );
        }
        assert_eq!(diff.needed_bump().as_str(), "patch");
    }
}

/// How often a change tightens; none does anything else.
fn none_relaxes(old: &Standard, new: &Standard) -> usize {
    let diff = old.diff(new);
    let requirements = diff.document().requirements.iter();
    let effects = requirements.flat_map(|one| [one.effect.passes, one.effect.in_full]);
    let changed: Vec<_> = effects
        .filter(|effect| *effect != Effect::Equivalent)
        .collect();
    assert!(
        changed.iter().all(|effect| *effect == Effect::Tightening),
        "{changed:?}"
    );
    changed.len()
}

#[test]
fn asking_for_more_never_relaxes() {
    let mut random = Random::new(14);
    let mut tightened = 0;
    for _ in 0..number_of_cases(150) {
        let old = first(&mut random);
        let new = with_rules(&old, |key, rule| match key {
            "evidenced_when" => {
                let more = random::rule(&mut random, crate::pairs::KIND, 1, true);
                json!({"all": [rule, more]})
            }
            _ => rule,
        });
        tightened += none_relaxes(&old, &new);
    }
    assert!(tightened > 20, "{tightened}");
}

/// In positive position: no `not` and no `at_most` stands over evidence.
#[test]
fn raising_a_count_or_shortening_an_age_never_relaxes() {
    fn harder(random: &mut Random, rule: &mut Value) {
        match rule {
            Value::Object(members) => {
                if let Some(test) = members.get_mut("evidence") {
                    if let Some(least) = test["at_least"].as_u64().filter(|_| random.chance(50)) {
                        test["at_least"] = json!(least + 1);
                    }
                    if let Some(days) = test["within_days"].as_u64().filter(|_| random.chance(50)) {
                        test["within_days"] = json!(days - 5);
                    }
                    return;
                }
                members.values_mut().for_each(|inner| harder(random, inner));
            }
            Value::Array(items) => items.iter_mut().for_each(|inner| harder(random, inner)),
            _ => {}
        }
    }
    let mut random = Random::new(15);
    let kind = random::Kind {
        falling: false,
        ..crate::pairs::KIND
    };
    let mut tightened = 0;
    for _ in 0..number_of_cases(150) {
        let old = random::standard(&mut random, kind);
        let Ok(old) = Standard::from_json(&old.to_string()) else {
            continue;
        };
        let new = with_rules(&old, |key, mut rule| {
            if key == "evidenced_when" {
                harder(&mut random, &mut rule);
            }
            rule
        });
        tightened += none_relaxes(&old, &new);
    }
    assert!(tightened > 20, "{tightened}");
}

/// Where the facts of a service are stated, a requirement that applies to more never relaxes.
#[test]
fn applying_to_more_never_relaxes_where_facts_are_stated() {
    let mut random = Random::new(16);
    let (mut harder, mut easier_for_the_silent) = (0, 0);
    for _ in 0..number_of_cases(150) {
        let old = first(&mut random);
        let new = with_rules(&old, |key, rule| match key {
            "applies_when" => {
                let more = random::rule(&mut random, crate::pairs::KIND, 1, false);
                json!({"any": [rule, more]})
            }
            _ => rule,
        });
        let diff = old.diff(&new);
        for _ in 0..20 {
            let json = serde_json::to_value(old.document()).unwrap();
            let mut json = random::assessment(&mut random, &json);
            let stated = random.chance(70);
            if stated {
                json["service"]["facts"] = json!({"stage": random.pick(&["discovery", "alpha", "beta", "live"]),
                    "sector": random.pick(&["council", "health"]), "public": random.chance(50),
                    "volume": random.pick(&[8, 9, 10, 11, 12])});
            }
            let [before, after] = restamped(&json, &diff);
            let missed_old = missed(&old, &before, before.assessed_on, true);
            let missed_new = missed(&new, &after, after.assessed_on, true);
            let easier = missed_old.difference(&missed_new).count();
            assert!(
                !stated || easier == 0,
                "{missed_old:?} {missed_new:?}\n{}",
                before.to_json()
            );
            easier_for_the_silent += easier;
            harder += missed_new.difference(&missed_old).count();
        }
    }
    assert!(
        harder > 20 && easier_for_the_silent > 0,
        "{harder} {easier_for_the_silent}"
    );
}
