//! The JSON Schemas: up to date, in the house style, and in agreement with the native reader.

use std::path::Path;

use safon::Policy;
use safon::diff::DiffDocument;
use safon::inventory::Capabilities;
use safon::policy::GateDecision;
use safon::schema::Validator;
use safon::{
    Assessment, Crosswalk, DocumentKind, Draft, Findings, Impact, Inventory, Language, Migration,
    Portfolio, Register, Report, register,
};
use safon_tests::schemas;
use serde_json::{Value, json};

use crate::random::Random;
use crate::support::{number_of_cases, read, root};

/// What a JSON Schema cannot say, with the finding codes that the native reader has for it. The
/// list stands in `docs/integrating.md` too.
const CANNOT_SAY: &[&str] = &[
    "duplicate-key",
    "bad-date",
    "too-precise",
    "too-many-digits",
    "rule-too-deep",
    "rule-too-large",
    "too-many-evidence-tests",
    "count-out-of-range",
    "crosswalk-sides",
    "nested-too-deep",
    "too-large",
    "review-missing",
    "review-without-status",
    "dissent-twice",
    "dissent-of-judge",
    "because-of-nothing",
    // Of an assessment against its revision: what hangs on more than one place.
    "duplicate-id",
    "duplicate-judgement",
    "unknown-evidence",
    "other-digest",
    "too-much-evidence",
    "panel-breach",
    "ends-before-it-begins",
];

/// The documents that nobody writes by hand.
const GENERATED: [&str; 11] = [
    "comparison",
    "checklist",
    "projection",
    "report",
    "findings",
    "diff",
    "migration",
    "impact",
    "gate",
    "portfolio",
    "inventory",
];

/// Draft 2020-12 with what the house style allows, in every schema of every schema.
#[test]
fn the_house_rules_hold_in_every_schema() {
    for (name, text) in schemas::all() {
        let schema: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(
            schema["$schema"], "https://json-schema.org/draft/2020-12/schema",
            "{name}"
        );
        let id = schema["$id"].as_str().unwrap();
        assert!(id.ends_with(&format!("/1/{name}")), "{name}: {id}");
        assert!(
            schema["properties"]["$schema"].is_object()
                || GENERATED.iter().any(|kind| name.starts_with(kind)),
            "{name}"
        );
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        for (definition, inner) in schema["$defs"].as_object().unwrap() {
            assert!(
                !definition.ends_with(|end: char| end.is_ascii_digit()),
                "{name}: {definition}"
            );
            assert!(
                inner["title"].is_string()
                    || inner.get("oneOf").is_some()
                    || name.starts_with("assessment."),
                "{name}: {definition}"
            );
        }
        rules_of(&name, &schema, &schema);
        assert!(text.ends_with("}\n"));
    }
}

fn rules_of(name: &str, schema: &Value, whole: &Value) {
    match schema {
        Value::Object(object) => {
            for forbidden in [
                "patternProperties",
                "discriminator",
                "multipleOf",
                "nullable",
            ] {
                assert!(!object.contains_key(forbidden), "{name}: {forbidden}");
            }
            if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                let pointer = reference.strip_prefix('#').unwrap();
                assert!(
                    whole.pointer(pointer).is_some(),
                    "{name}: {reference} leads nowhere"
                );
                assert!(
                    object.len() == 1 || object.contains_key("$defs"),
                    "{name}: {object:?}"
                );
            }
            if object.get("type") == Some(&json!("integer")) && !object.contains_key("const") {
                assert!(
                    object["minimum"].is_i64() && object["maximum"].is_i64(),
                    "{name}: {object:?}"
                );
            }
            if let Some(format) = object.get("format").and_then(Value::as_str) {
                assert_eq!(format, "date", "{name}");
            }
            if let Some(pattern) = object.get("pattern").and_then(Value::as_str) {
                assert!(
                    pattern.starts_with('^') && pattern.ends_with('$'),
                    "{name}: {pattern}"
                );
                for odd in ["\\d", "\\w", "\\p", "(?", "\\s"] {
                    assert!(!pattern.contains(odd), "{name}: {pattern}");
                }
            }
            if let Some(variants) = object.get("oneOf").and_then(Value::as_array) {
                for variant in variants {
                    let bare = variant
                        .as_object()
                        .unwrap()
                        .keys()
                        .all(|key| key == "required");
                    assert!(variant["title"].is_string() || bare, "{name}: {variant}");
                }
            }
            for value in object.values() {
                rules_of(name, value, whole);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| rules_of(name, item, whole)),
        _ => {}
    }
}

/// What the native reader says of the form of a document.
fn native(kind: DocumentKind, text: &str) -> Findings {
    let read = match kind {
        DocumentKind::Standard => Draft::from_json(text).err(),
        DocumentKind::Assessment => Assessment::from_json(text).err(),
        DocumentKind::Report => Report::from_json(text).err(),
        DocumentKind::Findings => Findings::from_json(text).err(),
        DocumentKind::Register => Register::from_json(text).err(),
        DocumentKind::Crosswalk => Crosswalk::from_json(text).err(),
        DocumentKind::Diff => DiffDocument::from_json(text).err(),
        DocumentKind::Migration => Migration::from_json(text).err(),
        DocumentKind::Impact => Impact::from_json(text).err(),
        DocumentKind::Policy => Policy::from_json(text).err(),
        DocumentKind::Gate => GateDecision::from_json(text).err(),
        DocumentKind::Portfolio => Portfolio::from_json(text).err(),
        DocumentKind::Inventory => Inventory::from_json(text).err(),
        DocumentKind::Capabilities => Capabilities::from_json(text).err(),
        _ => panic!("{kind} has no reader here"),
    };
    read.unwrap_or_default()
}

/// Both say the same, but for what a schema cannot say. Returns whether the document was refused.
fn agree(native: &Findings, schema: &Findings, about: &str) -> bool {
    let refused = native.has_errors();
    if !refused {
        assert!(
            schema.is_empty(),
            "{about}: only the schema refuses it: {schema}"
        );
        return false;
    }
    let sayable = native
        .errors()
        .any(|one| !CANNOT_SAY.contains(&one.code.as_str()));
    assert!(
        !sayable || !schema.is_empty(),
        "{about}: only the reader refuses it: {native}"
    );
    true
}

fn documents(folder: &Path, into: &mut Vec<(DocumentKind, String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            documents(&path, into);
            continue;
        }
        if !path.is_file() {
            continue;
        }
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let kind = DocumentKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.as_str() == name);
        let bytes = std::fs::read(&path).unwrap();
        if let (Some(kind), Ok(text)) = (kind, String::from_utf8(bytes)) {
            into.push((kind, path.display().to_string(), text));
        }
    }
}

#[test]
fn the_reader_and_the_schema_agree_on_every_case() {
    let mut cases = Vec::new();
    documents(&root("tests/cases"), &mut cases);
    assert!(cases.len() > 250);
    let validators: Vec<_> = DocumentKind::ALL
        .iter()
        .map(|kind| (*kind, Validator::document(*kind).unwrap()))
        .collect();
    let mut refused = 0;
    for (kind, path, text) in &cases {
        let (_, validator) = validators.iter().find(|(known, _)| known == kind).unwrap();
        refused += usize::from(agree(&native(*kind, text), &validator.check(text), path));
    }
    assert!(refused > 40, "{refused}");
}

/// Writes mutants down for validators in other languages: `MUTANTS=<folder> cargo test`. `valid` is
/// null where only something that a schema cannot say is wrong.
struct Written(Option<std::fs::File>);

impl Written {
    fn new(name: &str) -> Self {
        Self(std::env::var_os("MUTANTS").map(|folder| {
            std::fs::File::create(Path::new(&folder).join(format!("{name}.ndjson"))).unwrap()
        }))
    }

    fn add(&mut self, schema: &str, document: &Value, native: &Findings) {
        use std::io::Write as _;
        let Some(file) = &mut self.0 else {
            return;
        };
        let sayable = |one: &safon::Finding| !CANNOT_SAY.contains(&one.code.as_str());
        let valid = match native.has_errors() {
            false => Some(true),
            true => native.errors().any(sayable).then_some(false),
        };
        let line = json!({"schema": schema, "document": document, "valid": valid});
        writeln!(file, "{line}").unwrap();
    }
}

/// Changes one place of a document, as a person or a program might.
pub fn mutate(random: &mut Random, document: &mut Value) {
    let mut pointers = Vec::new();
    collect(document, String::new(), &mut pointers);
    let pointer = random.pick(&pointers).clone();
    let others: Vec<Value> = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(9_007_199_254_740_992_i64),
        json!(36_501),
        json!(1_001),
        json!(""),
        json!("x"),
        json!("Not an id"),
        json!("beta"),
        json!("2026-02-30"),
        json!("2026-06-30"),
        json!("1.0"),
        json!([]),
        json!({}),
        json!(["x"]),
        json!({"all": []}),
        json!("always"),
        json!({"not": "never"}),
        json!("met"),
        json!(70.25),
    ];
    let other = random.pick(&others).clone();
    let choice = random.below(10);
    let Some(place) = document.pointer_mut(&pointer) else {
        return;
    };
    match place {
        Value::Object(object) if choice < 6 && !object.is_empty() => {
            let keys: Vec<String> = object.keys().cloned().collect();
            let key = random.pick(&keys).clone();
            let value = object[&key].clone();
            match choice {
                0 | 1 => drop(object.remove(&key)),
                2 => {
                    object.remove(&key);
                    object.insert(format!("{key}x"), value);
                }
                3 => drop(object.insert("extra".into(), other)),
                _ => drop(object.insert(key, other)),
            }
        }
        Value::Array(items) if choice < 6 => match choice {
            0 => items.clear(),
            1 | 2 => items.push(other),
            3 => {
                let copies = items.clone();
                items.extend(copies);
            }
            _ => drop(items.pop()),
        },
        Value::String(text) if choice < 5 => match choice {
            0 => text.push('-'),
            1 => *text = text.to_uppercase(),
            2 => text.clear(),
            3 => text.insert(0, 'x'),
            _ => *text = text.repeat(9),
        },
        Value::Number(number) if choice < 5 => {
            let value = number.as_f64().unwrap();
            *place = match choice {
                0 => json!(value * 1000.0),
                1 => json!(-value - 1.0),
                2 => json!(value + 0.5),
                3 => json!(value.trunc()),
                _ => json!(value.to_string()),
            };
        }
        place => *place = other,
    }
}

fn collect(value: &Value, at: String, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                collect(
                    inner,
                    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                    into,
                );
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                collect(inner, format!("{at}/{place}"), into);
            }
        }
        _ => {}
    }
    into.push(at);
}

/// What comparisons of revisions say, and what becomes of an assessment between them.
#[cfg(feature = "proof")]
fn compared() -> Vec<(DocumentKind, String, String)> {
    let mut cases = Vec::new();
    for name in [
        "major-must-added",
        "minor-split-with-looser-words",
        "major-merged",
    ] {
        let (old, new) = crate::versions::revisions(&root("tests/cases/diff").join(name));
        let diff = old.diff(&new);
        cases.push((DocumentKind::Diff, name.into(), diff.to_json()));
        let folder = root("tests/cases/migrate/a-condition-goes-along-and-is-looked-at");
        let assessment = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
        let migration = assessment.migrate(&diff, None).unwrap();
        cases.push((DocumentKind::Migration, name.into(), migration.to_json()));
        let mut count = diff.impact(None);
        count.add(1, &assessment).unwrap();
        let impact = count.finish(Some(3));
        cases.push((DocumentKind::Impact, name.into(), impact.to_json()));
    }
    cases
}

#[test]
fn the_reader_and_the_schema_agree_on_mutants_of_every_kind_of_document() {
    let mut cases = Vec::new();
    documents(&root("tests/cases/read"), &mut cases);
    documents(&root("tests/cases/check"), &mut cases);
    cases.retain(|(kind, _, text)| native(*kind, text).is_empty());
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let sample = read(&root("examples/data/bin-collection.json"));
    let report = standard
        .assess(&Assessment::from_json(&sample).unwrap(), None)
        .unwrap();
    cases.push((DocumentKind::Report, "report".into(), report.to_json()));
    #[cfg(feature = "proof")]
    cases.extend(compared());
    let cases: Vec<(DocumentKind, Value)> = cases
        .into_iter()
        .map(|(kind, _, text)| {
            // A mark at the start of a text is no part of the document.
            let text = text.trim_start_matches('\u{feff}');
            (kind, serde_json::from_str(text).unwrap())
        })
        .collect();
    let validators: Vec<_> = DocumentKind::ALL
        .iter()
        .map(|kind| (*kind, Validator::document(*kind).unwrap()))
        .collect();
    let mut written = Written::new("documents");
    let (mut refused, mut accepted) = (0, 0);
    for seed in 0..number_of_cases(3_000) {
        let random = &mut Random::new(seed);
        let (kind, document) = random.pick(&cases);
        let mut document = document.clone();
        for _ in 0..1 + random.below(2) {
            mutate(random, &mut document);
        }
        let text = document.to_string();
        let (_, validator) = validators.iter().find(|(known, _)| known == kind).unwrap();
        let about = format!("seed {seed}, {kind}");
        let native = native(*kind, &text);
        written.add(&format!("{kind}.schema.json"), &document, &native);
        match agree(&native, &validator.check(&text), &about) {
            true => refused += 1,
            false => accepted += 1,
        }
    }
    assert!(
        refused > accepted / 10 && accepted > refused / 10,
        "{refused} {accepted}"
    );
}

#[test]
fn the_reader_and_the_schema_of_a_revision_agree_on_mutants_of_the_samples() {
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let validator = Validator::assessment_for(&standard).unwrap();
    let samples: Vec<Value> = ["bin-collection", "library-membership", "event-permit"]
        .iter()
        .map(|name| read(&root(&format!("examples/data/{name}.json"))))
        .map(|text| serde_json::from_str(&text).unwrap())
        .collect();
    for sample in &samples {
        assert!(validator.check(&sample.to_string()).is_empty());
    }
    let words = [
        "user-reserch",
        "one-owner",
        "welsh-speakers",
        "performance-data",
        "stage",
    ];
    let mut written = Written::new("assessments");
    let (mut refused, mut accepted) = (0, 0);
    for seed in 0..number_of_cases(2_000) {
        let random = &mut Random::new(seed);
        let mut document = random.pick(&samples).clone();
        if random.chance(50) {
            mutate(random, &mut document);
        } else {
            vocabulary(random, &mut document, &words);
        }
        let text = document.to_string();
        let native = match Assessment::from_json(&text) {
            Ok(assessment) => standard.check(&assessment),
            Err(findings) => findings,
        };
        let schema = "assessment.wales-digital-service-standard-2.0.0.schema.json";
        written.add(schema, &document, &native);
        match agree(
            &native,
            &validator.check(&text),
            &format!("seed {seed}: {native}"),
        ) {
            true => refused += 1,
            false => accepted += 1,
        }
    }
    assert!(refused > 200 && accepted > 200, "{refused} {accepted}");
}

/// Another word of the vocabulary, right or wrong, somewhere.
fn vocabulary(random: &mut Random, document: &mut Value, words: &[&str]) {
    let word = json!(random.pick(words));
    let evidence = document["evidence"].as_array_mut().unwrap();
    let number = evidence.len() as u64;
    let item = &mut evidence[random.below(number) as usize];
    match random.below(5) {
        0 => item["kind"] = word,
        1 => item["tags"] = json!([word]),
        2 => item["measures"] = json!({"participants": random.below(9)}),
        3 => item["measures"] = json!({"completion-rate": *random.pick(&[99.5, 100.0, 100.5])}),
        _ => {
            let fact = *random.pick(&["stage", "public-facing", "annual-spend", "stag"]);
            let values = [json!("beta"), json!(true), json!(12), json!("x")];
            document["service"]["facts"][fact] = random.pick(&values).clone();
        }
    }
}

#[test]
fn a_bad_leaf_in_a_nested_rule_is_one_finding_at_its_place() {
    let folder = root("tests/cases/read/bad-leaf-in-a-nested-rule");
    let text = read(&folder.join("standard.json"));
    let validator = Validator::document(DocumentKind::Standard).unwrap();
    let (schema, native) = (
        validator.check(&text),
        native(DocumentKind::Standard, &text),
    );
    let told = |findings: &Findings| -> Vec<_> {
        let each = findings.findings.iter();
        each.map(|one| (one.code.clone(), one.at.to_string()))
            .collect()
    };
    assert_eq!(told(&schema), told(&native));
    assert_eq!(schema.findings.len(), 1);
}

/// The hover of an editor shows the words of the standard, in the reader's language.
#[test]
fn the_schema_of_a_revision_explains_the_standard() {
    let standard = register::latest("wales-digital-service-standard").unwrap();
    for (language, title, statement) in [
        (
            Language::En,
            "2 Design services in Welsh and English",
            "Test the Welsh content",
        ),
        (
            Language::Cy,
            "2 Dylunio gwasanaethau yn Gymraeg a Saesneg",
            "Profwch y cynnwys",
        ),
    ] {
        let schema: Value =
            serde_json::from_str(&safon::schema::assessment_in(&standard, language)).unwrap();
        let words = schema["$defs"]["RequirementId"]["oneOf"]
            .as_array()
            .unwrap();
        assert_eq!(words.len(), standard.requirements().count());
        let tested = words
            .iter()
            .find(|one| one["const"] == "welsh-content-tested")
            .unwrap();
        assert_eq!(tested["title"], title);
        assert!(
            tested["description"]
                .as_str()
                .unwrap()
                .starts_with(statement)
        );
    }
}

/// The twins are the same but for what people read, and nothing is left in English.
#[test]
fn the_welsh_twin_differs_in_its_descriptions_alone() {
    fn bare(value: &Value) -> Value {
        match value {
            Value::Object(members) => members
                .iter()
                .filter(|(key, value)| {
                    let said = ["description", "title", "$id"].contains(&key.as_str());
                    !(said && value.is_string())
                })
                .map(|(key, value)| (key.clone(), bare(value)))
                .collect(),
            Value::Array(items) => items.iter().map(bare).collect(),
            other => other.clone(),
        }
    }
    for kind in DocumentKind::ALL {
        let of = |language| -> Value {
            serde_json::from_str(&safon::schema::document_in(*kind, language)).unwrap()
        };
        assert_eq!(bare(&of(Language::En)), bare(&of(Language::Cy)), "{kind}");
    }
    let descriptions = schemas::descriptions();
    assert!(descriptions.len() > 500, "only {}", descriptions.len());
    let left: Vec<_> = descriptions.iter().filter(|(en, cy)| en == cy).collect();
    assert!(left.is_empty(), "not in Welsh: {left:#?}");
}

/// Against the schemas of the last release, in `tests/released/`: what they accept stays accepted, or
/// the number of the format rises. Replaced at each release, by hand.
#[test]
fn what_the_released_schemas_accept_is_still_accepted() {
    let mut cases = Vec::new();
    documents(&root("tests/cases"), &mut cases);
    let mut accepted = 0;
    for kind in DocumentKind::ALL {
        let path = root(&format!("tests/released/{kind}.schema.json"));
        if !path.exists() {
            // Generated documents are open, so they may grow.
            continue;
        }
        let released: Value = serde_json::from_str(&read(&path)).unwrap();
        let released = jsonschema::options()
            .should_validate_formats(true)
            .build(&released)
            .unwrap();
        let current = Validator::document(*kind).unwrap();
        let seeds = cases.iter().filter(|(known, _, _)| known == kind);
        for (place, (_, path, text)) in seeds.enumerate() {
            let Ok(whole) = serde_json::from_str::<Value>(text) else {
                continue;
            };
            for seed in 0..20 {
                let mut document = whole.clone();
                if seed > 0 {
                    mutate(&mut Random::new(1_000 * place as u64 + seed), &mut document);
                }
                if released.is_valid(&document) {
                    accepted += 1;
                    let found = current.check(&document.to_string());
                    assert!(found.is_empty(), "{path}, seed {seed}: {found}");
                }
            }
        }
    }
    assert!(accepted > 1_000, "{accepted}");
}
