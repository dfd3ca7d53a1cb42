//! The Welsh twin of a schema: the same bytes, but for the descriptions.

use serde_json::Value;

use crate::words::schema::TABLE;

/// Puts every description into Welsh, paragraph by paragraph.
pub(super) fn translate(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::String(description)) = object.get_mut("description") {
                let paragraphs: Vec<&str> = description.split("\n\n").map(welsh).collect();
                *description = paragraphs.join("\n\n");
            }
            for (key, value) in object.iter_mut() {
                match (key.as_str(), value) {
                    ("properties" | "$defs", Value::Object(named)) => {
                        named.values_mut().for_each(translate);
                    }
                    ("enum" | "const" | "required" | "default", _) => {}
                    (_, value) => translate(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(translate),
        _ => {}
    }
}

/// The Welsh of a paragraph. None is missing: the table is made of all that there are, and a test of the schemas holds it.
fn welsh(paragraph: &str) -> &str {
    let row = TABLE.binary_search_by_key(&paragraph, |(en, _)| en);
    let row = row.ok().and_then(|row| TABLE.get(row));
    row.map_or(paragraph, |(_, cy)| cy)
}
