//! JSON Schemas: of every kind of document, and of an assessment for one revision.
//!
//! Draft 2020-12, self-contained, with the same bytes whatever features other crates switch on.

mod impls;
mod normalise;
mod revision;
#[cfg(feature = "validate")]
mod validate;
mod welsh;

pub use revision::{assessment_for, assessment_in};
#[cfg(feature = "validate")]
pub use validate::{SchemaError, Validator};

use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::answers::checklist::Checklist;
use crate::compare::diff::DiffDocument;
use crate::compare::migrate::Migration;
use crate::compare::reviews::Comparison;
use crate::documents::assessment::Assessment;
use crate::documents::report::Report;
use crate::documents::standard::Draft;
use crate::many::impact::Impact;
use crate::many::inventory::{Capabilities, Inventory};
use crate::many::portfolio::Portfolio;
use crate::publish::crosswalk::Crosswalk;
use crate::publish::crosswalk::Projection;
use crate::publish::policy::{GateDecision, Policy};
use crate::publish::register::Register;
use crate::reading::canonical::sorted;
use crate::reading::finding::Findings;
use crate::reading::kind::DocumentKind;
use crate::words::Language;

/// Where the schemas are named; the addresses need not resolve.
const BASE: &str = "https://safon.example/schema/1/";

/// The JSON Schema of a kind of document, as JSON text.
///
/// ```
/// let schema = safon::schema::document(safon::DocumentKind::Assessment);
/// assert!(schema.contains("https://json-schema.org/draft/2020-12/schema"));
/// ```
pub fn document(kind: DocumentKind) -> String {
    document_in(kind, Language::En)
}

/// The same schema with its descriptions in one language.
pub fn document_in(kind: DocumentKind, language: Language) -> String {
    text(&value(kind, language))
}

fn value(kind: DocumentKind, language: Language) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let schema = match kind {
        DocumentKind::Standard => generator.into_root_schema_for::<Draft>(),
        DocumentKind::Assessment => generator.into_root_schema_for::<Assessment>(),
        DocumentKind::Report => generator.into_root_schema_for::<Report>(),
        DocumentKind::Findings => generator.into_root_schema_for::<Findings>(),
        DocumentKind::Register => generator.into_root_schema_for::<Register>(),
        DocumentKind::Crosswalk => generator.into_root_schema_for::<Crosswalk>(),
        DocumentKind::Diff => generator.into_root_schema_for::<DiffDocument>(),
        DocumentKind::Migration => generator.into_root_schema_for::<Migration>(),
        DocumentKind::Policy => generator.into_root_schema_for::<Policy>(),
        DocumentKind::Gate => generator.into_root_schema_for::<GateDecision>(),
        DocumentKind::Impact => generator.into_root_schema_for::<Impact>(),
        DocumentKind::Portfolio => generator.into_root_schema_for::<Portfolio>(),
        DocumentKind::Inventory => generator.into_root_schema_for::<Inventory>(),
        DocumentKind::Checklist => generator.into_root_schema_for::<Checklist>(),
        DocumentKind::Projection => generator.into_root_schema_for::<Projection>(),
        DocumentKind::Comparison => generator.into_root_schema_for::<Comparison>(),
        DocumentKind::Capabilities => generator.into_root_schema_for::<Capabilities>(),
    };
    let mut schema = schema.to_value();
    normalise::keep(&mut schema);
    if language == Language::Cy {
        welsh::translate(&mut schema);
    }
    let name = format!("{kind}{}", twin(language));
    normalise::name(
        &mut schema,
        &format!("{BASE}{name}.schema.json"),
        kind.as_str(),
    );
    schema
}

/// What the name of a schema ends in: the Welsh one is the twin of the English one.
fn twin(language: Language) -> &'static str {
    match language {
        Language::En => "",
        Language::Cy => ".cy",
    }
}

/// A schema as text: keys sorted, two spaces, a final line feed.
fn text(schema: &Value) -> String {
    crate::reading::document::to_json(&sorted(schema))
}
