//! Every JSON Schema that is checked in, with the name of its file.

use safon::{DocumentKind, Language, Standard, register};

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
