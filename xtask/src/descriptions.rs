//! The English of the schemas as messages: it stands where the types are documented, and its Welsh is kept as that of
//! every other message.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use safon::DocumentKind;
use safon_tests::support::root;
use serde_json::{Map, Value};

use crate::Files;

/// Whoever opens the file is told where the words come from.
const HEAD: &str = "\
### Made of the descriptions of the types by `cargo xtask descriptions`; do not edit it here.
### Each paragraph has the type and the field for an id: those where it stands first.

";

/// `messages/en/schemas.ftl`.
pub fn file() -> Result<Files, Box<dyn Error>> {
    let mut found = Found::default();
    for kind in DocumentKind::ALL {
        let schema = serde_json::from_str(&safon::schema::document(*kind))?;
        found.look(&schema, &[kind.as_str()]);
    }
    let lines = found.lines;
    Ok(vec![(
        root("messages/en/schemas.ftl"),
        format!("{HEAD}{lines}"),
    )])
}

/// The paragraphs that were met, in their order.
#[derive(Default)]
struct Found {
    lines: String,
    known: BTreeSet<String>,
    /// How many paragraphs stand at a place.
    places: BTreeMap<String, usize>,
}

impl Found {
    fn look(&mut self, schema: &Value, place: &[&str]) {
        match schema {
            Value::Object(members) => self.members(members, place),
            Value::Array(items) => items.iter().for_each(|item| self.look(item, place)),
            _ => {}
        }
    }

    fn members(&mut self, members: &Map<String, Value>, place: &[&str]) {
        let words = members.get("enum").and_then(Value::as_array);
        let is_word = |word: &str| words.is_some_and(|words| words.iter().any(|one| one == word));
        if let Some(description) = members.get("description").and_then(Value::as_str) {
            for paragraph in description.split("\n\n") {
                let word = paragraph.split_once(": ").map(|(word, _)| word);
                let part = word.filter(|word| is_word(word));
                self.add(paragraph, place, part);
            }
        }
        for (key, value) in members {
            match (key.as_str(), value) {
                ("properties", Value::Object(fields)) => {
                    for (field, schema) in fields {
                        self.look(schema, &[place, &[field]].concat());
                    }
                }
                ("$defs", Value::Object(types)) => {
                    for (name, schema) in types {
                        self.look(schema, &[name]);
                    }
                }
                // Each variant has its key or its word for a title.
                ("oneOf", Value::Array(variants)) => {
                    for schema in variants {
                        let title = schema.get("title").and_then(Value::as_str);
                        self.look(schema, &[place, title.as_slice()].concat());
                    }
                }
                ("enum" | "const" | "required" | "default", _) => {}
                (_, value) => self.look(value, place),
            }
        }
    }

    fn add(&mut self, paragraph: &str, place: &[&str], part: Option<&str>) {
        if !self.known.insert(paragraph.to_owned()) {
            return;
        }
        let place: Vec<String> = place.iter().copied().chain(part).map(dashed).collect();
        let mut id = format!("schema-{}", place.join("-"));
        let number = self.places.entry(id.clone()).or_default();
        *number += 1;
        if *number > 1 {
            id.push_str(&format!("-{number}"));
        }
        let said = paragraph.split_inclusive(['{', '}']).map(escaped);
        let said: String = said.collect();
        self.lines.push_str(&format!("{id} = {said}\n"));
    }
}

/// `EvidenceKind` and `evidence_kind` as `evidence-kind`, and `$schema` as `schema`.
fn dashed(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        match letter {
            '_' => out.push('-'),
            '$' => {}
            other => out.push(other.to_ascii_lowercase()),
        }
    }
    out
}

/// A brace says something in Fluent, so it stands there in quotes.
fn escaped(piece: &str) -> String {
    for brace in ["{", "}"] {
        if let Some(before) = piece.strip_suffix(brace) {
            return format!("{before}{{\"{brace}\"}}");
        }
    }
    piece.to_owned()
}
