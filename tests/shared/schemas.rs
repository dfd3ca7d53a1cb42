//! Every JSON Schema that is checked in, with the name of its file; and what they say.

use std::collections::BTreeSet;

use safon::{DocumentKind, Language, Standard, register};
use serde_json::Value;

/// The embedded revisions that can be assessed.
pub fn revisions() -> Vec<Standard> {
    register::revisions()
        .map(|(id, version)| register::get(id, &version.parse().unwrap()).unwrap())
        .filter(|standard| standard.requirements().next().is_some())
        .collect()
}

/// Of every kind of document and of every revision, in both languages.
pub fn all() -> Vec<(String, String)> {
    let languages = [(Language::En, ""), (Language::Cy, ".cy")];
    let mut schemas = Vec::new();
    for kind in DocumentKind::ALL {
        for (language, twin) in languages {
            let name = format!("{kind}{twin}.schema.json");
            schemas.push((name, safon::schema::document_in(*kind, language)));
        }
    }
    for standard in revisions() {
        for (language, twin) in languages {
            let (id, version) = (standard.id(), standard.version());
            let name = format!("assessment.{id}-{version}{twin}.schema.json");
            schemas.push((name, safon::schema::assessment_in(&standard, language)));
        }
    }
    schemas
}

/// Each paragraph of the descriptions of the documents, in English and in Welsh.
pub fn descriptions() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for kind in DocumentKind::ALL {
        let [en, cy] = [Language::En, Language::Cy].map(|language| -> Value {
            let schema = safon::schema::document_in(*kind, language);
            serde_json::from_str(&schema).unwrap()
        });
        described(&en, &cy, &mut found);
    }
    found
}

fn described(en: &Value, cy: &Value, into: &mut BTreeSet<(String, String)>) {
    if let (Some(en), Some(cy)) = (en["description"].as_str(), cy["description"].as_str()) {
        let [en, cy] = [en, cy].map(|text| text.split("\n\n").map(str::to_owned));
        assert_eq!(en.clone().count(), cy.clone().count());
        into.extend(en.zip(cy));
    }
    match (en, cy) {
        (Value::Object(en), Value::Object(cy)) => {
            (en.iter()).for_each(|(key, value)| described(value, &cy[key], into));
        }
        (Value::Array(en), Value::Array(cy)) => {
            (en.iter().zip(cy)).for_each(|(en, cy)| described(en, cy, into));
        }
        _ => {}
    }
}
