//! What stands in `standard/`, held against tables of facts and against its own promises.

use std::collections::BTreeMap;

use safon::crosswalk::{CrosswalkRelation, ProjectedOutcome};
use safon::{Assessment, Crosswalk, Outcome, Standard, register};
use serde_json::Value;

use crate::support::{read, root};

fn facts(name: &str) -> BTreeMap<String, Value> {
    serde_json::from_str(&read(&root(&format!("tests/facts/{name}.json")))).unwrap()
}

/// Every embedded standard, by its id, or by `id@version` where the lineage has several.
fn all() -> BTreeMap<String, Standard> {
    register::revisions()
        .map(|(id, version)| {
            let standard = register::get(id, &version.parse().unwrap()).unwrap();
            let several = id == "wales-digital-service-standard";
            let name = if several {
                format!("{id}@{version}")
            } else {
                id.to_owned()
            };
            (name, standard)
        })
        .collect()
}

#[test]
fn every_framework_has_as_many_points_as_its_publisher_counts() {
    let mut counts = facts("counts");
    counts.remove("what");
    let actual: BTreeMap<String, Value> = all()
        .into_iter()
        .map(|(name, standard)| (name, Value::from(standard.criteria().count())))
        .collect();
    assert_eq!(actual, counts);
}

#[test]
fn every_title_is_the_one_in_the_tables_of_facts() {
    let titles = facts("titles");
    let all = all();
    assert_eq!(all.len(), titles.len());
    for (name, standard) in &all {
        let points = titles[name].as_object().unwrap();
        for criterion in standard.criteria() {
            let point = &points[criterion.label.as_str()];
            let (en, kind) = (point[0].as_str().unwrap(), point[2].as_str().unwrap());
            let note = criterion
                .title
                .note
                .as_ref()
                .map_or("", |note| note.en.as_str());
            if name.ends_with("@0.1.0") {
                // Known in an abridged form alone, which the labels round off.
                assert!(note.starts_with("A paraphrase"), "{name} {}", criterion.id);
                continue;
            }
            assert_eq!(criterion.title.en, en, "{name}");
            if let Some(cy) = point[1].as_str() {
                assert_eq!(criterion.title.cy, cy, "{name}");
            } else {
                // Welsh of ours is never passed off as the publisher's.
                assert!(!criterion.title.is_reviewed(), "{name} {}", criterion.id);
                assert!(!note.is_empty(), "{name} {}", criterion.id);
            }
            let paraphrase = note.starts_with("A paraphrase");
            assert_eq!(
                paraphrase,
                kind == "paraphrase",
                "{name} {}: {note}",
                criterion.id
            );
        }
    }
}

#[test]
fn ids_of_criteria_carry_no_number() {
    for (name, standard) in all() {
        for criterion in standard.criteria() {
            let id = criterion.id.as_str();
            assert!(
                !id.contains(|letter: char| letter.is_ascii_digit()),
                "{name}: {id}"
            );
        }
    }
}

/// What continues keeps its id, and what became something else says what it came from.
#[test]
fn the_second_edition_accounts_for_everything_of_the_first() {
    let id = "wales-digital-service-standard";
    let old = register::get(id, &"1.0.0".parse().unwrap()).unwrap();
    let new = register::get(id, &"2.0.0".parse().unwrap()).unwrap();
    let ids = |standard: &Standard| -> Vec<String> {
        let criteria = standard.criteria().map(|one| one.id.to_string());
        criteria
            .chain(standard.requirements().map(|one| one.id.to_string()))
            .collect()
    };
    let (new_ids, retired) = (ids(&new), &new.document().retired);
    for id in ids(&old) {
        let gone = retired.iter().find(|one| one.id == *id);
        assert_eq!(gone.is_some(), !new_ids.contains(&id), "{id}");
        if let Some(gone) = gone {
            assert!(!gone.replaced_by.is_empty(), "{id}");
        }
    }
    let renamed = new
        .criteria()
        .find(|one| one.label.as_str() == "2")
        .unwrap();
    assert_eq!(renamed.derived_from.first().unwrap().id, "welsh-language");
    let here = retired.iter().filter(|one| one.since == *new.version());
    assert_eq!(here.count(), 3);
}

#[test]
fn published_reports_can_be_written_as_assessments() {
    for (name, expected, met, carried) in [
        ("get-security-clearance", Outcome::NotMet, 3, 0),
        ("annual-mot-reminder", Outcome::Met, 18, 9),
    ] {
        let text = read(&root(&format!("examples/data/published/{name}.json")));
        let assessment = Assessment::from_json(&text).unwrap();
        let wanted = &assessment.standard;
        let standard = register::get(wanted.id.as_str(), &wanted.version).unwrap();
        let report = standard.assess(&assessment, None).unwrap();
        assert_eq!(report.outcome(), expected, "{name}");
        assert!(!report.decision.as_ref().unwrap().differs, "{name}");
        let fulfilled = report
            .requirements()
            .filter(|one| one.outcome.is_fulfilled());
        assert_eq!(fulfilled.count(), met, "{name}");
        let from_before = assessment
            .judgements
            .iter()
            .filter(|one| one.carried_from.is_some());
        assert_eq!(from_before.count(), carried, "{name}");
        assert_eq!(report.warnings, [], "{name}");
    }
}

fn crosswalks() -> Vec<Crosswalk> {
    register::crosswalks().unwrap()
}

fn of(revision: &safon::crosswalk::Revision) -> Standard {
    register::get(revision.id.as_str(), &revision.version).unwrap()
}

#[test]
fn every_crosswalk_speaks_of_every_point_of_both_sides() {
    assert_eq!(crosswalks().len(), 8);
    for crosswalk in crosswalks() {
        let (from, to) = (of(&crosswalk.from), of(&crosswalk.to));
        let findings = crosswalk.check(from.document(), to.document());
        assert!(findings.is_empty(), "{}: {findings}", crosswalk.to.id);
        let name = format!("{}--{}", crosswalk.from.id, crosswalk.to.id);
        let text = read(&root(&format!("standard/crosswalk/{name}.json")));
        assert_eq!(
            crosswalk.to_json(),
            text,
            "{name} is not written as safon writes"
        );
    }
}

#[test]
fn the_editorial_judgement_of_the_facts_is_kept_row_by_row() {
    let clash = crosswalks()
        .into_iter()
        .find(|one| one.to.id == "uk-gds-2015")
        .unwrap();
    let relation = |from: &str, to: &str| {
        let row = clash.rows.iter().find(|row| {
            row.from.as_ref().is_some_and(|id| id == from)
                && row.to.as_ref().is_some_and(|id| id == to)
        });
        row.map(|row| row.relation)
    };
    assert_eq!(
        relation("user-needs", "understand-user-needs"),
        Some(CrosswalkRelation::Equal)
    );
    assert_eq!(
        relation("service-owner", "have-multidisciplinary-team"),
        Some(CrosswalkRelation::Subset)
    );
    assert_eq!(
        relation("work-in-the-open", "make-all-new-source-code"),
        Some(CrosswalkRelation::Superset)
    );
    assert_eq!(
        clash.rows.iter().filter(|row| row.from.is_none()).count(),
        3
    );
}

#[test]
fn the_converse_of_the_converse_is_the_crosswalk() {
    for crosswalk in crosswalks() {
        assert_eq!(crosswalk.converse().converse(), crosswalk);
        assert_ne!(crosswalk.converse(), crosswalk);
    }
}

#[test]
fn composing_with_equality_is_identity() {
    for crosswalk in crosswalks() {
        let from = Crosswalk::identity(of(&crosswalk.from).document());
        let to = Crosswalk::identity(of(&crosswalk.to).document());
        let said: Vec<_> = crosswalk
            .rows
            .iter()
            .filter(|row| row.relation != CrosswalkRelation::None)
            .cloned()
            .collect();
        assert_eq!(from.then(&crosswalk).rows, said);
        assert_eq!(crosswalk.then(&to).rows, said);
    }
}

/// Relations between sets, over every triple of sets of a small universe: what is said of the first
/// and the third always holds.
#[test]
fn what_is_composed_always_follows() {
    let holds = |relation: CrosswalkRelation, a: u8, b: u8| match relation {
        CrosswalkRelation::Equal => a == b,
        CrosswalkRelation::Subset => a & b == a,
        CrosswalkRelation::Superset => a & b == b,
        CrosswalkRelation::Intersects => a & b != 0,
        CrosswalkRelation::None => a & b == 0,
    };
    let mut composed = 0;
    for &first in CrosswalkRelation::ALL {
        for &second in CrosswalkRelation::ALL {
            let Some(third) = first.then(second) else {
                continue;
            };
            composed += 1;
            assert_eq!(
                second.converse().then(first.converse()),
                Some(third.converse())
            );
            for a in 1..16_u8 {
                for b in 1..16_u8 {
                    for c in 1..16_u8 {
                        if holds(first, a, b) && holds(second, b, c) {
                            assert!(holds(third, a, c), "{first} {second}: {a} {b} {c}");
                        }
                    }
                }
            }
        }
    }
    assert_eq!(composed, 12);
}

/// No met is ever carried over a relation that does not imply it, and every other is.
#[test]
fn only_equal_and_superset_carry_a_met() {
    let text = read(&root("examples/data/event-permit.json"));
    let assessment = Assessment::from_json(&text).unwrap();
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let report = standard.assess(&assessment, None).unwrap();
    let (mut carried, mut not) = (0, 0);
    for crosswalk in crosswalks() {
        let projection = report.project(&crosswalk).unwrap();
        let to = of(&crosswalk.to);
        assert_eq!(projection.points.len(), to.criteria().count());
        for point in &projection.points {
            let implied = crosswalk.rows.iter().any(|row| {
                let met = report
                    .criteria
                    .iter()
                    .any(|one| Some(&one.id) == row.from.as_ref() && one.outcome.as_str() == "met");
                let strong = row.relation == CrosswalkRelation::Equal
                    || row.relation == CrosswalkRelation::Superset;
                row.to.as_ref() == Some(&point.id) && met && strong
            });
            assert_eq!(
                point.outcome == ProjectedOutcome::Met,
                implied,
                "{}",
                point.id
            );
            assert!(!point.because.is_empty());
            if implied { carried += 1 } else { not += 1 }
        }
        assert!(report.project(&crosswalk.converse()).is_err());
    }
    assert!(carried > 10 && not > 50, "{carried} {not}");
}

/// A transition, on every day that matters: before, during and after.
#[test]
fn during_a_transition_both_revisions_are_acceptable() {
    let digest = |digit: &str| format!("sha256:{}", digit.repeat(64));
    let event = |kind: &str, on: &str| serde_json::json!({"event": kind, "on": on, "certainty": "publisher"});
    let register = serde_json::json!({"format": 1, "entries": [
        {"id": "s", "version": "1.0.0", "digest": digest("1"),
            "timeline": [event("in-force", "2025-01-01")]},
        {"id": "s", "version": "2.0.0", "digest": digest("2"), "previous": digest("1"),
            "timeline": [event("in-force", "2026-01-01"), event("transition-ends", "2026-07-01")]},
        {"id": "s", "version": "3.0.0", "digest": digest("3"), "previous": digest("2"),
            "timeline": [event("in-force", "2027-01-01"), event("withdrawn", "2027-02-01")]},
    ]});
    let register = safon::Register::from_json(&register.to_string()).unwrap();
    assert!(register.check().is_empty(), "{}", register.check());
    let day = |text: &str| -> safon::Date { text.parse().unwrap() };
    let versions = |entries: Vec<&safon::register::Entry>| -> Vec<String> {
        entries
            .iter()
            .map(|entry| entry.version.to_string())
            .collect()
    };
    for (on, in_force, acceptable) in [
        ("2024-12-31", &[][..], &[][..]),
        ("2025-12-31", &["1.0.0"], &["1.0.0"]),
        ("2026-01-01", &["2.0.0"], &["1.0.0", "2.0.0"]),
        ("2026-06-30", &["2.0.0"], &["1.0.0", "2.0.0"]),
        ("2026-07-01", &["2.0.0"], &["2.0.0"]),
        ("2027-01-31", &["3.0.0"], &["3.0.0"]),
        ("2027-02-01", &[], &[]),
    ] {
        assert_eq!(versions(register.in_force("s", day(on))), in_force, "{on}");
        assert_eq!(
            versions(register.acceptable("s", day(on))),
            acceptable,
            "{on}"
        );
    }
    for (started, assessed, binding) in [
        ("2025-06-01", "2026-03-01", &["1.0.0"][..]),
        ("2026-02-01", "2026-03-01", &["2.0.0"]),
        ("2025-06-01", "2026-08-01", &["2.0.0"]),
    ] {
        let found = register.binding("s", day(started), day(assessed));
        assert_eq!(versions(found), binding, "{started} {assessed}");
    }
}

#[test]
fn a_report_says_how_many_requirements_are_the_publishers_own_words() {
    let mut official = 0;
    for (name, standard) in all() {
        let assessment = Assessment::for_service("service", ("Service", "Gwasanaeth"))
            .of(("Organisation", "Sefydliad"))
            .against(standard.id().as_str(), &standard.version().to_string())
            .assessed_on("2026-11-22")
            .written_in(safon::Language::En)
            .build();
        let document: Value = serde_json::from_str(&standard.document().to_json()).unwrap();
        let requirements = document["criteria"].as_array().unwrap().iter();
        let requirements = requirements.filter_map(|one| one["requirements"].as_array());
        let of = |kind: &str| {
            let mut all = requirements.clone().flatten();
            all.by_ref()
                .filter(|one| one["basis"].get(kind).is_some())
                .count()
        };
        let basis = standard.assess(&assessment.unwrap(), None).unwrap().basis;
        let counted = [basis.official, basis.interpretation].map(|count| count as usize);
        assert_eq!(counted, [of("official"), of("interpretation")], "{name}");
        official += counted[0];
    }
    assert!(official > 0);
}
