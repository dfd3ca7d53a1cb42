//! Validation against the schemas, with findings in the library's own form.

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Draft as SchemaDraft, PatternOptions, ValidationError};
use serde_json::Value;

use crate::engine::standard::Standard;
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::DocumentKind;
use crate::reading::lines::Lines;
use crate::reading::mistake;
use crate::reading::tree::{Broken, Node};
use crate::words::{Words, detail, finding, value};

/// A schema, compiled once; one serves all threads. Nothing is ever fetched.
#[derive(Debug)]
pub struct Validator {
    inner: jsonschema::Validator,
}

/// A schema that cannot be compiled, which the tests of the library rule out.
#[derive(Debug, thiserror::Error)]
#[error("the schema cannot be compiled: {0}")]
pub struct SchemaError(String);

impl Validator {
    /// The schema of a kind of document.
    ///
    /// # Errors
    /// [`SchemaError`] where the schema is broken, which the tests of the library rule out.
    pub fn document(kind: DocumentKind) -> Result<Self, SchemaError> {
        Self::compile(&super::document(kind))
    }

    /// The schema of an assessment against one revision.
    ///
    /// # Errors
    /// [`SchemaError`] where the schema is broken, which the tests of the library rule out.
    pub fn assessment_for(standard: &Standard) -> Result<Self, SchemaError> {
        Self::compile(&super::assessment_for(standard))
    }

    fn compile(schema: &str) -> Result<Self, SchemaError> {
        let schema: Value =
            serde_json::from_str(schema).map_err(|error| SchemaError(error.to_string()))?;
        jsonschema::options()
            .with_draft(SchemaDraft::Draft202012)
            .should_validate_formats(true)
            .should_ignore_unknown_formats(false)
            .with_pattern_options(PatternOptions::regex())
            .build(&schema)
            .map(|inner| Self { inner })
            .map_err(|error| SchemaError(error.to_string()))
    }

    /// Every violation of the schema, one finding to a bad leaf, however deep it stands.
    pub fn check(&self, text: &str) -> Findings {
        let document = match Node::parse(text) {
            Ok(root) => root.to_json(),
            Err(broken) => return not_json(text, broken),
        };
        let mut findings = Findings::default();
        for error in self.inner.iter_errors(&document) {
            for leaf in leaves(&error) {
                let finding = found(leaf);
                if !findings.findings.contains(&finding) {
                    findings.push(finding);
                }
            }
        }
        findings.placed_in(text)
    }
}

fn not_json(text: &str, broken: Broken) -> Findings {
    let (at, mut finding) = mistake::named(text, &broken);
    finding.locate(&Lines::of(text), at);
    finding.into()
}

/// The violations that matter in an error: in a choice, those of the branch that fits best.
fn leaves<'e>(error: &'e ValidationError<'e>) -> Vec<&'e ValidationError<'e>> {
    let branches = match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => context,
        _ => return vec![error],
    };
    let here = depth(error);
    let best = branches
        .iter()
        .filter(|branch| !branch.is_empty())
        .map(|branch| branch.iter().flat_map(leaves).collect::<Vec<_>>())
        // The branch that got furthest was meant; of several, the one with the fewest complaints.
        .map(|leaves| {
            let deepest = leaves.iter().map(|leaf| depth(leaf)).max().unwrap_or(here);
            (std::cmp::Reverse(deepest), leaves.len(), leaves)
        })
        .min_by_key(|(deepest, number, _)| (*deepest, *number));
    match best {
        Some((std::cmp::Reverse(deepest), _, leaves)) if deepest > here => leaves,
        _ => misspelt(branches).unwrap_or_else(|| vec![error]),
    }
}

/// Where every branch complains of the same unknown key, that is the mistake.
fn misspelt<'e>(
    branches: &'e [Vec<ValidationError<'static>>],
) -> Option<Vec<&'e ValidationError<'e>>> {
    let unknown = |branch: &'e Vec<ValidationError<'static>>| {
        branch
            .iter()
            .find(|error| matches!(error.kind(), Kind::AdditionalProperties { .. }))
    };
    let found: Vec<_> = branches.iter().filter_map(unknown).collect();
    found.first().map(|first| {
        let first: &'e ValidationError<'e> = first;
        vec![first]
    })
}

fn depth(error: &ValidationError<'_>) -> usize {
    error.instance_path().as_str().matches('/').count()
}

fn found(error: &ValidationError<'_>) -> Finding {
    let at = error.instance_path().as_str();
    let null = error.instance().is_null();
    match error.kind() {
        Kind::Required { property } => {
            let key = Words::quoted(property.as_str().unwrap_or_default());
            Finding::new(finding::MissingKey { key }, at)
        }
        Kind::AdditionalProperties { unexpected } => {
            let key = unexpected.first().map_or("", String::as_str);
            let at = format!("{at}/{}", crate::reading::path::escaped(key));
            let (key, keys) = (Words::quoted(key), value::KEYS_OF_THE_SCHEMA);
            Finding::new(finding::UnknownKey { key, keys }, at)
        }
        Kind::Type { .. } if null => {
            let out = detail::LEAVE_THE_KEY_OUT;
            Finding::new(finding::Null { out }, at)
        }
        Kind::MinItems { .. } => Finding::new(finding::EmptyList, at),
        Kind::MinLength { .. } => Finding::new(finding::EmptyText, at),
        _ => {
            let said = Words::quoted(&error.to_string());
            Finding::new(finding::AgainstSchema { said }, at)
        }
    }
}
