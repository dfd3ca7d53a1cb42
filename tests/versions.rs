//! Revisions compared, in folders: `tests/cases/diff` has a standard, and in each folder a change to
//! it, whose name begins with the version that it needs.

use std::collections::BTreeSet;
use std::path::Path;

use safon::diff::{
    Compared, DiffDocument, Edit, EditError, Edits, Effect, RequirementDiff, Witness, change_codes,
};
use safon::{Assessment, Diff, Migration, Outcome, Severity, Standard, Visibility};
use serde_json::{Value, json};

use crate::support::{self, expect, folders, read, root};

/// A document changed at JSON pointers: null removes, and `/-` at the end appends.
pub fn changed(document: &mut Value, changes: &Value) {
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("nothing at {pointer}"));
        match parent {
            Value::Array(list) if key == "-" => list.push(value.clone()),
            Value::Array(list) if value.is_null() => drop(list.remove(key.parse().unwrap())),
            Value::Array(list) => list[key.parse::<usize>().unwrap()] = value.clone(),
            Value::Object(members) if value.is_null() => drop(members.remove(key).unwrap()),
            Value::Object(members) => drop(members.insert(key.into(), value.clone())),
            _ => panic!("nothing to change at {pointer}"),
        }
    }
}

fn standard(document: &Value, folder: &Path) -> Standard {
    Standard::from_json(&document.to_string())
        .unwrap_or_else(|findings| panic!("{}: {findings}", folder.display()))
}

/// The two revisions of a case.
pub fn revisions(folder: &Path) -> (Standard, Standard) {
    let json = |path: &Path| -> Value { serde_json::from_str(&read(path)).unwrap() };
    let own = folder.join("standard.json");
    let mut old = match own.exists() {
        true => json(&own),
        false => json(&root("tests/cases/diff/standard.json")),
    };
    if folder.join("before.json").exists() {
        changed(&mut old, &json(&folder.join("before.json")));
    }
    let mut new = old.clone();
    changed(&mut new, &json(&folder.join("change.json")));
    (standard(&old, folder), standard(&new, folder))
}

fn witness(witness: &Option<Witness>) -> Value {
    witness
        .as_ref()
        .map_or(Value::Null, |one| json!(one.in_words.en))
}

/// What a comparison says, without what the documents say themselves.
fn summary(document: &DiffDocument) -> Value {
    let requirements = document.requirements.iter().map(|one| {
        let mut said = json!({
            "change": one.change,
            "passes": one.effect.passes,
            "in_full": one.effect.in_full,
            "basis": one.basis,
        });
        for (key, ids) in [("was", &one.was), ("became", &one.became)] {
            if !ids.is_empty() {
                said[key] = json!(ids);
            }
        }
        for (key, of) in [
            ("witness", &one.witness),
            ("other_witness", &one.other_witness),
        ] {
            if of.is_some() {
                said[key] = witness(of);
            }
        }
        (one.id.to_string(), said)
    });
    let told = requirements
        .filter(|(_, said)| said["change"] != "unchanged" || said["in_full"] != "equivalent");
    json!({
        "declared_bump": document.declared_bump,
        "needed_bump": document.needed_bump,
        "sufficient": document.sufficient,
        "nobody_can_pass": document.nobody_can_pass,
        "effect": document.effect,
        "basis": document.basis,
        "witness": witness(&document.witness),
        "other_witness": witness(&document.other_witness),
        "requirements": told.collect::<serde_json::Map<_, _>>(),
        "changes": document.changes.iter().map(|change| {
            let id = change.at.id.as_ref().map_or("", |id| id.as_str());
            let said = format!("{} {} {id}: {} ({}), {}", change.code, change.at.of, change.effect,
                change.basis, change.needed_bump);
            format!("{said} | {} | {}", change.message.en, change.message.cy)
        }).collect::<Vec<_>>(),
        "findings": document.findings.iter().map(|one| format!("{} {}: {}", one.code, one.at,
            one.message.en)).collect::<Vec<_>>(),
    })
}

#[test]
fn what_a_change_does_and_needs() {
    let mut failures = Vec::new();
    for folder in folders("diff") {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let (old, new) = revisions(&folder);
        let diff = old.diff(&new);
        let document = diff.document();
        let wrong = document
            .findings
            .iter()
            .any(|one| one.severity == Severity::Error);
        let prefix = name.split_once('-').unwrap().0;
        let as_named = match prefix {
            "bad" => wrong,
            "warns" => !wrong && !document.findings.is_empty(),
            needed => document.findings.is_empty() && document.needed_bump.as_str() == needed,
        };
        if !as_named {
            failures.push(format!("{name}: {:#}", summary(document)));
            continue;
        }
        let text = serde_json::to_string_pretty(&summary(document)).unwrap() + "\n";
        failures.extend(expect(&folder.join("expected.json"), &text).err());
    }
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// What holds of any comparison of two revisions.
pub fn laws(old: &Standard, new: &Standard, diff: &Diff) {
    let document = diff.document();
    let edits = &document.edits;
    // Edits make the one of the other, and back, byte for byte.
    let made = edits.apply(old.document()).unwrap();
    assert_eq!(made.to_json(), new.document().to_json());
    let undone = edits.inverted().apply(new.document()).unwrap();
    assert_eq!(undone.to_json(), old.document().to_json());
    // What is added was nothing before.
    for edit in edits.0.iter().chain(&edits.inverted().0) {
        assert!(!matches!(edit, Edit::Add(added) if added.was.is_some()));
    }
    if old != new {
        assert!(
            edits.apply(new.document()).is_err(),
            "edits fit what they made"
        );
    }
    // The document reads back.
    assert_eq!(
        DiffDocument::from_json(&diff.to_json()).as_ref(),
        Ok(document)
    );
    // Every requirement stands once.
    let told: Vec<_> = document
        .requirements
        .iter()
        .map(|one| one.id.clone())
        .collect();
    let all: BTreeSet<_> = old
        .requirements()
        .chain(new.requirements())
        .map(|one| one.id.clone())
        .collect();
    assert_eq!(told.len(), all.len());
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), all);
    // Witnesses do what they claim.
    for one in &document.requirements {
        for witness in one.witness.iter().chain(&one.other_witness) {
            shows(
                old,
                new,
                witness,
                Some(one),
                one.effect.passes != Effect::Equivalent,
            );
        }
    }
    for witness in document.witness.iter().chain(&document.other_witness) {
        shows(
            old,
            new,
            witness,
            None,
            document.effect.passes != Effect::Equivalent,
        );
    }
}

/// Runs a witness through the engine under both revisions.
fn shows(
    old: &Standard,
    new: &Standard,
    witness: &Witness,
    of: Option<&RequirementDiff>,
    musts: bool,
) {
    let (passed, failed) = match witness.passes {
        Compared::From => (old, new),
        Compared::To => (new, old),
    };
    let scope = |standard: &Standard| -> Option<Vec<String>> {
        let one = of?;
        let mut ids: Vec<String> = one
            .was
            .iter()
            .chain(&one.became)
            .map(ToString::to_string)
            .collect();
        ids.push(one.id.to_string());
        // The other parts of a split, or what else was merged, belong to the same claim.
        let related = standard.requirements().filter(|other| {
            other
                .derived_from
                .iter()
                .any(|from| ids.contains(&from.id.to_string()))
        });
        let more: Vec<String> = related.map(|other| other.id.to_string()).collect();
        ids.extend(more);
        Some(ids)
    };
    let missed = |standard: &Standard, assessment| -> usize {
        let scope = scope(standard);
        let report = standard.assess(assessment, None).unwrap();
        report
            .requirements()
            .filter(|one| match musts {
                true => one.level == safon::Level::Must,
                false => one.level != safon::Level::May,
            })
            .filter(|one| {
                scope
                    .as_ref()
                    .is_none_or(|scope| scope.contains(&one.id.to_string()))
            })
            .filter(|one| !one.outcome.is_fulfilled())
            .count()
    };
    assert_eq!(
        missed(passed, &witness.assessment),
        0,
        "{}",
        witness.in_words.en
    );
    assert!(
        missed(failed, &witness.restamped) > 0,
        "{}",
        witness.in_words.en
    );
}

pub fn mirrored(effect: Effect) -> Effect {
    match effect {
        Effect::Tightening => Effect::Relaxing,
        Effect::Relaxing => Effect::Tightening,
        same => same,
    }
}

#[test]
fn the_laws_hold_in_every_case() {
    for folder in folders("diff") {
        let (old, new) = revisions(&folder);
        let diff = old.diff(&new);
        laws(&old, &new, &diff);
        // The way back does the opposite, where it is known.
        let back = new.diff(&old);
        let pairs = [
            (diff.document().effect.passes, back.document().effect.passes),
            (
                diff.document().effect.in_full,
                back.document().effect.in_full,
            ),
        ];
        for (there, back) in pairs {
            let known = there != Effect::Unknown && back != Effect::Unknown;
            assert!(
                !known || back == mirrored(there),
                "{}: {there} and {back}",
                folder.display()
            );
        }
    }
}

#[test]
fn every_change_code_fires_and_none_on_a_revision_and_itself() {
    let mut fired = BTreeSet::new();
    for folder in folders("diff") {
        let (old, new) = revisions(&folder);
        fired.extend(
            old.diff(&new)
                .document()
                .changes
                .iter()
                .map(|one| one.code.clone()),
        );
        for same in [&old, &new] {
            let diff = same.diff(same);
            let document = diff.document();
            assert!(document.changes.is_empty(), "{}", folder.display());
            assert!(document.edits.0.is_empty(), "{}", folder.display());
            let findings = document
                .findings
                .iter()
                .filter(|one| one.code != "nobody-passes");
            assert_eq!(findings.count(), 0, "{}", folder.display());
        }
    }
    let known: BTreeSet<_> = change_codes().map(|code| code.name.to_owned()).collect();
    assert_eq!(
        fired, known,
        "a code without a case, or the other way round"
    );
}

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&read(path)).unwrap()
}

/// Runs every folder of an area and compares what it gives with `expected.json`.
fn each(area: &str, run: impl Fn(&Path) -> Value) {
    support::each(area, |folder| expected(folder, &run(folder)));
}

fn expected(folder: &Path, value: &Value) -> Result<(), String> {
    let text = serde_json::to_string_pretty(value).unwrap() + "\n";
    expect(&folder.join("expected.json"), &text)
}

#[test]
fn what_becomes_of_every_answer() {
    each("migrate", |folder| {
        let (old, new) = revisions(folder);
        let assessment = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
        let day = folder.join("day.json");
        let as_of = day
            .exists()
            .then(|| json_of(&day)["as_of"].as_str().unwrap().parse().unwrap());
        let as_of: Option<safon::Date> = as_of;
        let migration = assessment.migrate(&old.diff(&new), as_of).unwrap();
        assert_eq!(
            Migration::from_json(&migration.to_json()).as_ref(),
            Ok(&migration)
        );
        // What comes from an earlier review names that by what everybody may see of it.
        let carried = |secret: &str| {
            let mut review = assessment.clone();
            for item in &mut review.evidence {
                item.visibility = safon::Visibility::Restricted;
                item.title = secret.to_owned();
            }
            let carried = review.migrate(&old.diff(&new), as_of).unwrap().assessment;
            carried.redacted(safon::Visibility::Public).to_json()
        };
        assert_eq!(carried("one secret"), carried("another"), "{folder:?}");
        // Whatever is carried over can be used there.
        let there = new.check(&migration.assessment);
        assert!(!there.has_errors(), "{folder:?}: {there}");
        let rows = migration.ledger.iter().map(|row| {
            let list = |ids: &[safon::Id]| {
                ids.iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let id = row.id.as_ref().map_or("", |id| id.as_str());
            let why = row
                .why
                .as_ref()
                .map_or(String::new(), |why| format!(" | {} | {}", why.en, why.cy));
            let kept = if row.kept.is_some() { ", kept" } else { "" };
            format!(
                "{} {id}: {}{kept} → {}{why}",
                row.what,
                row.state,
                list(&row.targets)
            )
        });
        let judgements = migration.assessment.judgements.iter();
        let digest = assessment
            .redacted(safon::Visibility::Public)
            .digest()
            .to_string();
        let there = &migration.assessment;
        assert_eq!(there.schema.0, None);
        let exemptions = there.exemptions.iter().map(|one| &one.requirement);
        let conditions = there.conditions.iter().map(|one| &one.id);
        json!({
            "outcomes": migration.outcomes,
            "exemptions": exemptions.collect::<Vec<_>>(),
            "conditions": conditions.collect::<Vec<_>>(),
            "decision": there.decision.as_ref().map(|one| one.outcome),
            "ledger": rows.collect::<Vec<_>>(),
            "judgements": judgements.map(|one| {
                let seen = match one.visibility {
                    Visibility::Public => String::new(),
                    other => format!(", {other}"),
                };
                let from = match &one.carried_from {
                    Some(from) if from.assessment == digest => ", from the one before",
                    Some(_) => ", from an older one",
                    None => "",
                };
                format!("{}: {} ({}){seen}{from}", one.requirement, one.verdict, one.rationale)
            }).collect::<Vec<_>>(),
        })
    });
}

#[test]
fn what_a_revision_does_to_a_portfolio() {
    each("impact", |folder| {
        let (old, new) = revisions(folder);
        let diff = old.diff(&new);
        let options = folder.join("options.json");
        let options = if options.exists() {
            json_of(&options)
        } else {
            json!({})
        };
        let as_of: Option<safon::Date> = options["as_of"].as_str().map(|day| day.parse().unwrap());
        let known = options["known"].as_u64().map(|known| known as u32);
        let mut count = diff.impact(as_of);
        let text = read(&folder.join("portfolio.ndjson"));
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty()) {
            match Assessment::from_json(line) {
                Ok(assessment) => drop(count.add(number, &assessment)),
                Err(findings) => count.refuse(number, &findings),
            }
        }
        let impact = count.finish(known);
        assert_eq!(
            safon::Impact::from_json(&impact.to_json()).as_ref(),
            Ok(&impact)
        );
        let mut said = serde_json::to_value(&impact).unwrap();
        for key in ["from", "to", "format"] {
            said.as_object_mut().unwrap().remove(key);
        }
        for fall in said["falls"].as_array_mut().unwrap() {
            for repair in fall["repairs"].as_array_mut().unwrap() {
                for step in repair["to_do"].as_array_mut().unwrap() {
                    *step = step["text"].clone();
                }
            }
        }
        said
    });
}

/// The promise of a version is fulfilment: a witness for whom nothing is left to fulfil keeps it, and
/// the engine says of the same witness that nothing was assessed.
#[test]
fn a_witness_to_whom_nothing_applies_passes_by_proof_and_is_not_assessed() {
    let mut old = json_of(&root("tests/cases/diff/standard.json"));
    let when = |stage: &str| {
        let places = [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2)];
        let at = |(one, two)| format!("/criteria/{one}/requirements/{two}/applies_when");
        let rule = json!({"fact": {"id": "stage", "at_least": stage}});
        Value::Object(
            places
                .map(|place| (at(place), rule.clone()))
                .into_iter()
                .collect(),
        )
    };
    changed(&mut old, &when("alpha"));
    let mut new = old.clone();
    changed(&mut new, &when("beta"));
    changed(&mut new, &json!({"/version": "1.1.0"}));
    let [old, new] = [old, new].map(|one| Standard::from_json(&one.to_string()).unwrap());
    let diff = old.diff(&new);
    let document = diff.document();
    assert_eq!(document.effect.passes, Effect::Relaxing);
    assert!(document.sufficient);
    let witness = document.witness.as_ref().unwrap();
    assert_eq!(witness.passes, Compared::To);
    let outcome = |standard: &Standard, review| standard.outcome(review, None).unwrap();
    assert_eq!(outcome(&new, &witness.assessment), Outcome::NotApplicable);
    assert_eq!(outcome(&old, &witness.restamped), Outcome::Incomplete);
}

/// What a register finds in a release, and in what it was before.
fn released(folder: &Path) -> safon::Findings {
    use safon::register::Entry;
    use safon::{Draft, Format, Register};
    if folder.join("earlier.json").exists() {
        let register = |name: &str| Register::from_json(&read(&folder.join(name))).unwrap();
        return register("register.json").check_grown_from(&register("earlier.json"));
    }
    let mut old = json_of(&root("tests/cases/diff/standard.json"));
    if folder.join("before.json").exists() {
        changed(&mut old, &json_of(&folder.join("before.json")));
    }
    let mut new = old.clone();
    changed(&mut new, &json_of(&folder.join("change.json")));
    let old = standard(&old, folder);
    // The events of a file, or else these.
    let timeline = |name: &str, days: &[(&str, &str)]| {
        let file = folder.join(name);
        let days = days.iter().map(|(event, on)| json!([event, on])).collect();
        let days: Value = if file.exists() { json_of(&file) } else { days };
        let event = |day: &Value| json!({"event": day[0], "on": day[1], "certainty": "publisher"});
        let events: Value = days.as_array().unwrap().iter().map(event).collect();
        let entry =
            json!({"id": "any", "version": "1.0.0", "digest": old.digest(), "timeline": events});
        let register = json!({"format": 1, "entries": [entry]}).to_string();
        Register::from_json(&register)
            .unwrap()
            .entries
            .remove(0)
            .timeline
    };
    let register = Register {
        schema: safon::Aside::default(),
        document: safon::Aside::default(),
        format: Format,
        entries: vec![Entry {
            id: old.id().clone(),
            version: old.version().clone(),
            digest: old.digest(),
            previous: None,
            timeline: timeline("registered.json", &[]),
        }],
    };
    let draft = Draft::from_json(&new.to_string()).unwrap();
    let days = [("published", "2026-04-01"), ("in-force", "2026-07-01")];
    match register.release(draft, Some(&old), timeline("timeline.json", &days)) {
        Err(findings) => findings,
        Ok(release) => {
            // What is released fits the register, and is refused the second time.
            let mut grown = register.clone();
            grown.entries.push(release.entry.clone());
            assert!(grown.check().is_empty());
            assert_eq!(grown, release.register);
            assert!(grown.check_grown_from(&register).is_empty());
            let again = release.standard.document().clone();
            assert!(
                grown
                    .release(again, Some(&release.standard), Vec::new())
                    .is_err()
            );
            release.findings
        }
    }
}

#[test]
fn what_can_be_released() {
    support::each("release", |folder| {
        // How the command verifies files is tested with the command.
        if folder.join("verify.json").exists() {
            return Ok(());
        }
        let found = released(folder);
        let name = folder.file_name().unwrap().to_string_lossy();
        assert_eq!(
            found.has_errors(),
            name.starts_with("bad-"),
            "{name}: {found}"
        );
        expected(folder, &serde_json::to_value(&found).unwrap())
    });
}

#[test]
fn a_requirement_without_a_criterion_has_no_place() {
    let (old, new) = revisions(&root("tests/cases/diff/major-must-added"));
    let diff = old.diff(&new);
    let mut document: Value = serde_json::from_str(&diff.to_json()).unwrap();
    let edits = document["edits"].as_array_mut().unwrap();
    let added = edits.iter_mut().find_map(|edit| {
        let slot = edit.pointer_mut("/add/slot")?;
        slot.as_object_mut()?.remove("criterion")
    });
    assert!(added.is_some(), "{}", diff.to_json());
    let edits = DiffDocument::from_json(&document.to_string())
        .unwrap()
        .edits;
    assert!(matches!(
        edits.apply(old.document()),
        Err(EditError::Conflict { .. })
    ));
}

#[test]
fn what_is_removed_is_what_it_was_and_holds_nothing() {
    let folder = root("tests/cases/diff");
    let mut document = json_of(&folder.join("standard.json"));
    let old = standard(&document, &folder);
    document["criteria"].as_array_mut().unwrap().remove(0);
    let new = standard(&document, &folder);
    let Edits(edits) = Edits::between(&old, &new);
    let [first, .., parent] = &edits[..] else {
        panic!("{edits:?}")
    };
    assert!(matches!(
        [first, parent],
        [Edit::Remove(_), Edit::Remove(_)]
    ));
    let conflicts = |edit: &Edit, document| {
        let applied = Edits(vec![edit.clone()]).apply(document);
        matches!(applied, Err(EditError::Conflict { .. }))
    };
    assert!(!conflicts(first, old.document()));
    // The criterion still has its requirements.
    assert!(conflicts(parent, old.document()));
    // One place after the last.
    let mut beyond = parent.clone();
    if let Edit::Remove(item) = &mut beyond {
        item.slot.index = u32::try_from(old.criteria().count()).unwrap();
    }
    assert!(conflicts(&beyond, old.document()));
    // A requirement that is not what it was.
    let mut document = json_of(&folder.join("standard.json"));
    for requirement in document["criteria"][0]["requirements"]
        .as_array_mut()
        .unwrap()
    {
        requirement["level"] = json!("may");
    }
    let other = standard(&document, &folder);
    assert!(conflicts(first, other.document()));
}
