//! The Welsh twin of a schema: the same bytes, but for the descriptions.

use std::collections::BTreeMap;

use serde_json::Value;

/// Each paragraph of a description, in English and Welsh; a test holds that none is missing.
const TABLE: &str = include_str!("welsh.json");

/// Puts every description into Welsh.
pub(super) fn translate(schema: &mut Value) {
    // INVARIANT: the table is valid JSON, which its tests hold.
    let table: BTreeMap<String, String> = serde_json::from_str(TABLE).unwrap_or_default();
    descend(schema, &table);
}

fn descend(schema: &mut Value, table: &BTreeMap<String, String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(description)) = object.get_mut("description") {
                let paragraphs = description.split("\n\n");
                let welsh: Vec<&str> = paragraphs
                    .map(|paragraph| table.get(paragraph).map_or(paragraph, String::as_str))
                    .collect();
                *description = welsh.join("\n\n");
            }
            for (key, value) in object.iter_mut() {
                match (key.as_str(), value) {
                    ("properties" | "$defs", Value::Object(named)) => {
                        named.values_mut().for_each(|one| descend(one, table));
                    }
                    ("enum" | "const" | "required" | "default", _) => {}
                    (_, value) => descend(value, table),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| descend(item, table)),
        _ => {}
    }
}
