//! The house style of the schemas, so that validators and generators of every language take them
//! alike. Each rule was measured on real consumers; `docs/integrating.md` says which.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::base::decimal::MAX_INTEGER;

/// A version as semver.org has it, in ASCII classes alone.
const VERSION: &str = "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\
    (-((0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?\
    (\\+([0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*))?$";

/// Brings a schema, and every schema in it, into the house style.
pub(super) fn keep(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            fold_words(object);
            drop_null(object);
            closed_maps(object);
            object.retain(|key, value| key != "format" || value == "date");
            bounds(object);
            lone_references(object);
            titles(object);
            plain_descriptions(object);
            for (key, value) in object.iter_mut() {
                match (key.as_str(), value) {
                    // Schemas by name, whose names are no keywords.
                    ("properties" | "$defs", Value::Object(named)) => {
                        named.values_mut().for_each(keep);
                    }
                    // Data, not schemas.
                    (
                        "default" | "const" | "enum" | "examples" | "required"
                        | "dependentRequired",
                        _,
                    ) => {}
                    (_, value) => keep(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(keep),
        _ => {}
    }
}

/// Gives the schema its address, and every definition a title.
pub(super) fn name(schema: &mut Value, id: &str, title: &str) {
    let Some(root) = schema.as_object_mut() else {
        return;
    };
    root.insert("$id".into(), json!(id));
    root.insert("title".into(), json!(title));
    if let Some(definitions) = root.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, definition) in definitions {
            if let Some(definition) = definition.as_object_mut() {
                definition.entry("title").or_insert_with(|| json!(name));
            }
        }
    }
}

/// Drops the definitions that nothing refers to any more.
pub(super) fn prune(schema: &mut Value) {
    loop {
        let mut used = BTreeSet::new();
        references(schema, &mut used);
        let definitions = schema.get_mut("$defs").and_then(Value::as_object_mut);
        let Some(definitions) = definitions else {
            return;
        };
        let before = definitions.len();
        definitions.retain(|name, _| used.contains(name.as_str()));
        if definitions.len() == before {
            return;
        }
    }
}

fn references(value: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str);
            used.extend(
                name.and_then(|one| one.strip_prefix("#/$defs/"))
                    .map(str::to_owned),
            );
            members.values().for_each(|value| references(value, used));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, used)),
        _ => {}
    }
}

/// An enum of words is `type` and `enum`, with the words explained in the description.
fn fold_words(object: &mut Map<String, Value>) {
    let Some(choices) = object.get("oneOf").and_then(Value::as_array) else {
        return;
    };
    let word = |choice: &Value| match choice.get("enum").and_then(Value::as_array) {
        Some(words) => words.clone(),
        None => choice.get("const").cloned().into_iter().collect(),
    };
    let words: Vec<Value> = choices.iter().flat_map(word).collect();
    let all_words = choices.iter().all(|choice| !word(choice).is_empty());
    if !all_words || !words.iter().all(Value::is_string) {
        return;
    }
    let mut description = described(object);
    for choice in choices {
        if let (Some(word), Some(said)) = (
            word(choice).first().and_then(Value::as_str),
            choice.get("description").and_then(Value::as_str),
        ) {
            description.push_str(&format!("\n\n{word}: {said}"));
        }
    }
    object.remove("oneOf");
    object.insert("type".into(), json!("string"));
    object.insert("enum".into(), Value::Array(words));
    object.insert("description".into(), json!(description.trim()));
}

fn described(object: &Map<String, Value>) -> String {
    let description = object.get("description").and_then(Value::as_str);
    description.unwrap_or_default().to_owned()
}

/// Every variant has a title: its key, or its word.
fn titles(object: &mut Map<String, Value>) {
    let variants = object.get_mut("oneOf").and_then(Value::as_array_mut);
    for variant in variants
        .into_iter()
        .flatten()
        .filter_map(Value::as_object_mut)
    {
        let key = variant.get("properties").and_then(Value::as_object);
        let key = key.and_then(|properties| properties.keys().next().cloned());
        let word = variant
            .get("const")
            .and_then(Value::as_str)
            .map(str::to_owned);
        if let Some(title) = key.or(word) {
            variant.entry("title").or_insert_with(|| json!(title));
        }
    }
}

/// A description is for readers of any language: no links into Rust, no lines broken by hand.
fn plain_descriptions(object: &mut Map<String, Value>) {
    let Some(Value::String(description)) = object.get_mut("description") else {
        return;
    };
    let mut plain = String::new();
    let mut rest = description.as_str();
    while let Some((before, after)) = rest.split_once("](") {
        // The link's text stands behind the last bracket.
        match before.rsplit_once('[') {
            Some((before, text)) => plain.extend([before, text]),
            None => plain.push_str(before),
        }
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let paragraphs: Vec<_> = plain
        .split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " ").replace('`', ""))
        .collect();
    *description = paragraphs.join("\n\n");
}

/// Optional means absent, never null.
fn drop_null(object: &mut Map<String, Value>) {
    if let Some(types) = object.get_mut("type").and_then(Value::as_array_mut) {
        types.retain(|one| one != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".into(), only);
        }
    }
    if let Some(choices) = object.get_mut("anyOf").and_then(Value::as_array_mut) {
        choices.retain(|choice| choice.get("type") != Some(&json!("null")));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            object.extend(only);
        }
    }
    if object.get("default") == Some(&Value::Null) {
        object.remove("default");
    }
}

/// A map is `propertyNames` and `additionalProperties`: code generators lose `patternProperties`.
fn closed_maps(object: &mut Map<String, Value>) {
    let Some(Value::Object(patterns)) = object.remove("patternProperties") else {
        return;
    };
    if let Some((pattern, value)) = patterns.into_iter().next() {
        object.insert(
            "propertyNames".into(),
            json!({"pattern": pattern, "maxLength": 64}),
        );
        object.insert("additionalProperties".into(), value);
    }
}

/// Text is not empty, and numbers are within what every reader of JSON holds exactly.
fn bounds(object: &mut Map<String, Value>) {
    let is = |object: &Map<String, Value>, name: &str| object.get("type") == Some(&json!(name));
    if is(object, "string") {
        if object
            .get("pattern")
            .is_some_and(|one| one.as_str().is_some_and(|one| one.contains("\\d")))
        {
            object.insert("pattern".into(), json!(VERSION));
        }
        if !object.contains_key("pattern")
            && !object.contains_key("enum")
            && !object.contains_key("const")
        {
            object.insert("minLength".into(), json!(1));
        }
    }
    if is(object, "integer") && !object.contains_key("const") {
        object.entry("minimum").or_insert(json!(-MAX_INTEGER));
        object.entry("maximum").or_insert(json!(u32::MAX));
    }
}

/// What stands beside a reference says nothing to most readers, and breaks some.
fn lone_references(object: &mut Map<String, Value>) {
    if object.contains_key("$ref") && !object.contains_key("$defs") {
        object.retain(|key, _| !matches!(key.as_str(), "description" | "title" | "default"));
    }
}
