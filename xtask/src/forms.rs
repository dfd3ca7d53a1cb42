//! The forms of all documents, made of their schemas.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a schema that is not in the house style is a mistake of ours, and stops here"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Map, Value};

use safon::DocumentKind;
use safon_tests::support::root as file;

use crate::Files;

/// Texts with a form of their own, by the name of their schema.
const LEAVES: [(&str, &str); 9] = [
    ("Date", "crate::base::date::Date"),
    ("Digest", "crate::reading::digest::Digest"),
    ("Id", "crate::base::id::Id"),
    ("Label", "crate::documents::standard::Label"),
    (
        "OrganisationId",
        "crate::documents::organisation::OrganisationId",
    ),
    ("Pointer", "crate::reading::finding::Pointer"),
    ("Training", "crate::documents::assessment::Training"),
    ("Url", "crate::documents::url::Url"),
    ("WordsDigest", "crate::reading::text::WordsDigest"),
];

/// What its parts together can be wrong about, by the name of the schema; and how that is found.
const CHECKS: [(&str, &str); 5] = [
    (
        "AtLeast",
        "checked(crate::documents::rule::AtLeast::problems_in)",
    ),
    (
        "CrosswalkRow",
        "checked(problems_of::<crate::publish::crosswalk::CrosswalkRow>)",
    ),
    (
        "Measure",
        "checked(problems_of::<crate::documents::standard::Measure>)",
    ),
    (
        "Rule",
        "checked(problems_of::<crate::documents::rule::Rule>).with_the_whole()",
    ),
    ("Text", "checked(problems_of::<crate::reading::text::Text>)"),
];

/// What stands where something else was expected, by the name of the schema.
const EXPECTED: [(&str, &str); 1] = [("Rule", "value::RULE")];

/// The type of each kind of document.
fn root(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Standard => "crate::documents::standard::Draft",
        DocumentKind::Assessment => "crate::documents::assessment::Assessment",
        DocumentKind::Report => "crate::documents::report::Report",
        DocumentKind::Findings => "crate::reading::finding::Findings",
        DocumentKind::Register => "crate::publish::register::Register",
        DocumentKind::Crosswalk => "crate::publish::crosswalk::Crosswalk",
        DocumentKind::Diff => "crate::compare::diff::DiffDocument",
        DocumentKind::Migration => "crate::compare::migrate::Migration",
        DocumentKind::Policy => "crate::publish::policy::Policy",
        DocumentKind::Gate => "crate::publish::policy::GateDecision",
        DocumentKind::Impact => "crate::many::impact::Impact",
        DocumentKind::Portfolio => "crate::many::portfolio::Portfolio",
        DocumentKind::Inventory => "crate::many::inventory::Inventory",
        DocumentKind::Capabilities => "crate::many::inventory::Capabilities",
        DocumentKind::Checklist => "crate::answers::checklist::Checklist",
        DocumentKind::Projection => "crate::publish::crosswalk::Projection",
        DocumentKind::Comparison => "crate::compare::reviews::Comparison",
        other => panic!("no type is named for {other}"),
    }
}

/// `src/kinds/forms.rs`.
pub fn page() -> Result<Files, Box<dyn Error>> {
    let mut format = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut from) = format.stdin.take() {
        from.write_all(forms().as_bytes())?;
    }
    let formatted = format.wait_with_output()?;
    if !formatted.status.success() {
        return Err("rustfmt does not take the forms".into());
    }
    Ok(vec![(
        file("src/kinds/forms.rs"),
        String::from_utf8(formatted.stdout)?,
    )])
}

/// The forms as Rust, one for each schema that has a name.
fn forms() -> String {
    let mut named: BTreeMap<String, Value> = BTreeMap::new();
    let mut documents = String::new();
    for &kind in DocumentKind::ALL {
        let mut schema: Value = serde_json::from_str(&safon::schema::document(kind)).unwrap();
        let definitions = schema.as_object_mut().unwrap().remove("$defs");
        let definitions = definitions.unwrap_or_default();
        let path = root(kind);
        let type_name = path.rsplit("::").next().unwrap();
        let all = definitions.as_object().into_iter().flatten();
        let all = all.map(|(name, schema)| (name.clone(), schema.clone()));
        for (name, schema) in all.chain([(type_name.to_owned(), schema)]) {
            let known = named.entry(name.clone()).or_insert_with(|| schema.clone());
            assert_eq!(
                without_words(known),
                without_words(&schema),
                "two schemas are called {name}"
            );
        }
        writeln!(
            documents,
            "\nimpl Document for {path} {{\n    const FORM: &'static Form = &{};\n}}",
            constant(type_name)
        )
        .unwrap();
    }
    let mut text =
        "//! What documents are made of, made of their schemas by `cargo xtask forms`.\n\n\
        use crate::reading::form::{Document, Field, Form, Content, problems_of};\n\
        use crate::words::value;\n"
            .to_owned();
    for (name, schema) in &named {
        let mut form = of(name, schema);
        if let Some((_, check)) = CHECKS.iter().find(|(known, _)| known == name) {
            write!(form, ".{check}").unwrap();
        }
        write!(text, "\nstatic {}: Form = {form};\n", constant(name)).unwrap();
    }
    text + &documents
}

/// A schema without what it says to people.
fn without_words(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let said = ["description", "title", "$id", "$schema"];
            let kept = members
                .iter()
                .filter(|(key, value)| !said.contains(&key.as_str()) || value.is_object());
            kept.map(|(key, value)| (key.clone(), without_words(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_words).collect(),
        other => other.clone(),
    }
}

/// `FactType` as `FACT_TYPE`.
fn constant(name: &str) -> String {
    let mut constant = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !constant.is_empty() {
            constant.push('_');
        }
        constant.push(letter.to_ascii_uppercase());
    }
    constant
}

/// A form that is referred to.
fn form(schema: &Value) -> String {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(name) => format!("&{}", constant(name.strip_prefix("#/$defs/").unwrap())),
        None => format!("&{}", of("", schema)),
    }
}

fn of(name: &str, schema: &Value) -> String {
    let object = schema.as_object().unwrap();
    known_keywords(name, object);
    if let Some((_, path)) = LEAVES.iter().find(|(known, _)| *known == name) {
        return format!("Form::leaf::<{path}>()");
    }
    if name == "FactValue" {
        return "Form::of(Content::FactValue(&ID))".to_owned();
    }
    if let Some(choices) = object.get("oneOf") {
        return choice(name, choices.as_array().unwrap());
    }
    let Some(kind) = object.get("type") else {
        assert_eq!(name, "Json", "only a value of JSON is anything");
        return "Form::of(Content::Anything)".to_owned();
    };
    match kind.as_str().unwrap() {
        "boolean" => "Form::BOOL".to_owned(),
        "number" => "Form::of(Content::Decimal)".to_owned(),
        "integer" => {
            let bound = |key: &str| object.get("const").or_else(|| object.get(key)).unwrap();
            let (least, most) = (bound("minimum"), bound("maximum"));
            format!("Form::of(Content::Whole({least}, {most}))")
        }
        "string" => text(object),
        "array" => {
            let list = match object.get("minItems") {
                Some(_) => "filled",
                None => "list",
            };
            format!("Form::{list}({})", form(object.get("items").unwrap()))
        }
        "object" => fields(name, object),
        other => panic!("{name} is of type {other}"),
    }
}

fn text(object: &Map<String, Value>) -> String {
    if let Some(word) = object.get("const") {
        return format!("Form::of(Content::Word(&[{word}]))");
    }
    if let Some(words) = object.get("enum") {
        return format!("Form::of(Content::Word(&{words}))");
    }
    match object.get("pattern").and_then(Value::as_str) {
        None => "Form::TEXT".to_owned(),
        Some(pattern) if pattern.starts_with("^(0|[1-9]") => {
            "Form::leaf::<semver::Version>()".to_owned()
        }
        Some(pattern) => panic!("no type of ours holds {pattern}"),
    }
}

fn fields(name: &str, object: &Map<String, Value>) -> String {
    if object.contains_key("propertyNames") {
        let of = form(object.get("additionalProperties").unwrap());
        return format!("Form::of(Content::Map({of}))");
    }
    let list = |key: &str| -> Vec<&str> {
        let listed = object.get(key).and_then(Value::as_array);
        listed
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let required = list("required");
    let properties = object.get("properties").and_then(Value::as_object).unwrap();
    let keys = properties.keys().map(String::as_str);
    let optional = keys.clone().filter(|key| !required.contains(key));
    let field = |kind: &str, key: &str| {
        let form = match name == "AtLeast" && key == "count" {
            // Of a count that is too small the type says more than that.
            true => format!("&Form::of(Content::Whole(0, {}))", u32::MAX),
            false => form(&properties[key]),
        };
        format!("Field::{kind}({key:?}, {form}),")
    };
    let fields: String = required.iter().map(|key| field("required", key)).collect();
    let fields: String = fields
        + &optional
            .clone()
            .map(|key| field("optional", key))
            .collect::<String>();
    let kind = match object.contains_key("additionalProperties") {
        true => "closed",
        false => "open",
    };
    let mut text = format!("Form::{kind}(&[{fields}])");
    // Just one of several keys: what a schema says by counting, or by one without the other.
    let one_of: Vec<&str> = match (object.get("minProperties"), object.get("if")) {
        (Some(_), _) => optional.collect(),
        (None, Some(one)) => {
            let named = |schema: &Value| schema["required"][0].as_str().unwrap().to_owned();
            let (one, other) = (named(one), named(&object["else"]));
            keys.filter(|key| *key == one || *key == other).collect()
        }
        (None, None) => Vec::new(),
    };
    if !one_of.is_empty() {
        write!(text, ".one_of(&{one_of:?})").unwrap();
    }
    let together = object.get("dependentRequired").and_then(Value::as_object);
    for (one, other) in together.into_iter().flatten() {
        if one.as_str() > other[0].as_str().unwrap() {
            write!(text, ".together(&[({one:?}, {})])", other[0]).unwrap();
        }
    }
    text
}

/// A word, or an object with just one of several keys.
fn choice(name: &str, choices: &[Value]) -> String {
    let (mut words, mut keys) = (Vec::new(), String::new());
    for choice in choices {
        let listed = choice.get("enum").and_then(Value::as_array);
        words.extend(listed.into_iter().flatten().chain(choice.get("const")));
        if let Some(key) = choice.pointer("/required/0").and_then(Value::as_str) {
            let form = form(&choice["properties"][key]);
            write!(keys, "Field::optional({key:?}, {form}),").unwrap();
        }
    }
    let words = words
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    let expected = EXPECTED.iter().find(|(known, _)| *known == name);
    let expected = expected.map_or("value::OBJECT", |(_, words)| words);
    format!(
        "Form::of(Content::Choice {{ expected: || {expected}, words: &[{words}], keys: &[{keys}] }})"
    )
}

/// A keyword that is not known here would be passed over in silence.
fn known_keywords(name: &str, schema: &Map<String, Value>) {
    const KNOWN: [&str; 25] = [
        "$schema",
        "$id",
        "$ref",
        "additionalProperties",
        "anyOf",
        "const",
        "default",
        "dependentRequired",
        "description",
        "else",
        "enum",
        "format",
        "if",
        "items",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "oneOf",
        "pattern",
        "properties",
        "propertyNames",
    ];
    for key in schema.keys().map(String::as_str) {
        let more = ["required", "then", "title", "type"];
        assert!(
            KNOWN.contains(&key) || more.contains(&key),
            "{name} has the keyword {key}"
        );
    }
}
