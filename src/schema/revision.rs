//! The schema of an assessment for one revision: closed to its facts, kinds of evidence and
//! requirements, and carrying their words, so that an editor's hover explains the standard.

use serde_json::{Map, Value, json};

use super::{BASE, normalise, text, twin, value};
use crate::documents::standard::Titled;
use crate::documents::standard::{EvidenceKind, Fact, FactType, Measure};
use crate::engine::standard::Standard;
use crate::reading::kind::DocumentKind;
use crate::reading::text::Text;
use crate::words::Language;

/// The JSON Schema of an assessment against one revision, as JSON text, with English words.
///
/// What it refuses the native reader refuses too; what a schema cannot say, such as that an item of
/// evidence has to exist, is listed in `docs/integrating.md` with its finding codes.
pub fn assessment_for(standard: &Standard) -> String {
    assessment_in(standard, Language::En)
}

/// The same schema with the words of the standard in one language.
pub fn assessment_in(standard: &Standard, language: Language) -> String {
    let mut schema = value(DocumentKind::Assessment, language);
    let draft = standard.document();
    let say = |text: &Text| text.in_language(language).to_owned();
    let requirements = draft.requirements().map(|(criterion, requirement)| {
        json!({
            "const": requirement.id,
            "title": format!("{} {}", criterion.label, say(&criterion.title)),
            "description": format!("{} ({})", say(&requirement.statement), requirement.level),
        })
    });
    let mut definitions = vec![("RequirementId", one_of(requirements.collect()))];
    let kinds = draft.evidence_kinds.iter().map(|kind| {
        let description = kind.description.as_ref().map(say).unwrap_or_default();
        json!({"const": kind.id, "title": say(&kind.title), "description": description})
    });
    definitions.push(("EvidenceKindId", one_of(kinds.collect())));
    definitions.push(("Facts", facts(&draft.facts, say)));
    if let Some(all) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, definition) in definitions {
            all.insert(name.into(), definition);
        }
        refer(all, "Service", "facts", "Facts");
        refer(all, "Evidence", "kind", "EvidenceKindId");
        for owner in ["Judgement", "Exemption", "Condition"] {
            refer(all, owner, "requirement", "RequirementId");
        }
        pin(all, "id", json!(draft.id));
        pin(all, "version", json!(draft.version));
        let each: Vec<Value> = draft
            .evidence_kinds
            .iter()
            .map(|kind| of_kind(kind, &draft.measures, say))
            .collect();
        if let Some(evidence) = all.get_mut("Evidence").and_then(Value::as_object_mut)
            && !each.is_empty()
        {
            evidence.insert("allOf".into(), Value::Array(each));
        }
    }
    if draft.evidence_kinds.is_empty()
        && let Some(evidence) = schema.pointer_mut("/properties/evidence")
    {
        // A revision without kinds of evidence takes none.
        *evidence = json!({"type": "array", "maxItems": 0});
    }
    normalise::prune(&mut schema);
    let name = format!(
        "assessment.{}-{}{}",
        draft.id,
        draft.version,
        twin(language)
    );
    normalise::name(&mut schema, &format!("{BASE}{name}.schema.json"), &name);
    if let Some(root) = schema.as_object_mut() {
        let title = format!("{} {}", say(&draft.title), draft.version);
        root.insert("description".into(), json!(title));
    }
    text(&schema)
}

/// One of these words; never satisfied where there is none.
fn one_of(words: Vec<Value>) -> Value {
    match words.is_empty() {
        true => json!({"type": "string", "not": {}}),
        false => json!({"type": "string", "oneOf": words}),
    }
}

/// Words, each with what it is called.
fn titled(words: &[Titled], say: impl Fn(&Text) -> String) -> Vec<Value> {
    let words = words.iter();
    words
        .map(|word| json!({"const": word.id, "title": say(&word.title)}))
        .collect()
}

/// Makes a property of a definition refer to another definition.
fn refer(definitions: &mut Map<String, Value>, owner: &str, property: &str, to: &str) {
    let index = format!("/properties/{property}");
    if let Some(found) = definitions
        .get_mut(owner)
        .and_then(|one| one.pointer_mut(&index))
    {
        *found = json!({"$ref": format!("#/$defs/{to}")});
    }
}

/// Makes a property of the standard's reference a constant.
fn pin(definitions: &mut Map<String, Value>, property: &str, constant: Value) {
    let index = format!("/properties/{property}");
    let reference = definitions.get_mut("StandardRef");
    if let Some(found) = reference.and_then(|one| one.pointer_mut(&index)) {
        *found = json!({"const": constant, "type": "string"});
    }
}

fn facts(facts: &[Fact], say: impl Fn(&Text) -> String) -> Value {
    let properties: Map<String, Value> = facts
        .iter()
        .map(|fact| {
            let mut schema = match &fact.r#type {
                FactType::Flag => json!({"type": "boolean"}),
                FactType::Choice(words) | FactType::Ordinal(words) => one_of(titled(words, &say)),
                FactType::Integer(range) => {
                    let (min, max) = range.bounds();
                    json!({"type": "integer", "minimum": min, "maximum": max})
                }
            };
            if let Some(schema) = schema.as_object_mut() {
                schema.insert("description".into(), json!(say(&fact.title)));
            }
            (fact.id.to_string(), schema)
        })
        .collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

/// What an item of a kind can carry: its tags and its measures in their ranges.
fn of_kind(kind: &EvidenceKind, measures: &[Measure], say: impl Fn(&Text) -> String) -> Value {
    let properties: Map<String, Value> = measures
        .iter()
        .filter(|measure| kind.measures.contains(&measure.id))
        .map(|measure| {
            let mut schema = json!({
                "type": "number",
                "description": format!("{} ({})", say(&measure.title), say(&measure.unit)),
            });
            for (key, bound) in [("minimum", measure.min), ("maximum", measure.max)] {
                if let (Some(schema), Some(bound)) = (schema.as_object_mut(), bound) {
                    schema.insert(key.into(), json!(bound));
                }
            }
            (measure.id.to_string(), schema)
        })
        .collect();
    let tags = match kind.tags.is_empty() {
        true => json!({"type": "array", "maxItems": 0}),
        false => json!({"type": "array", "items": one_of(titled(&kind.tags, &say))}),
    };
    let measures = match properties.is_empty() {
        true => json!({"type": "object", "maxProperties": 0}),
        false => json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        }),
    };
    json!({
        "type": "object",
        "if": {
            "type": "object",
            "properties": {"kind": {"type": "string", "const": kind.id}},
            "required": ["kind"],
        },
        "then": {"type": "object", "properties": {"tags": tags, "measures": measures}},
    })
}
