//! The schemas of types whose form is not that of their fields.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::base::date::Date;
use crate::base::decimal::{Decimal, MAX_INTEGER, Whole};
use crate::base::id::Id;
use crate::documents::assessment::Training;
use crate::documents::organisation::OrganisationId;
use crate::documents::rule::{Count, Days, EvidenceTest, FactTest, FactValue, MeasureTest};
use crate::documents::standard::Label;
use crate::documents::url::Url;
use crate::reading::digest::Digest;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Pointer;
use crate::reading::kind::Named;
use crate::reading::text::WordsDigest;

impl<const KIND: u8> JsonSchema for Named<KIND> {
    fn schema_name() -> Cow<'static, str> {
        "Named".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({"type": "string", "const": Self::KIND.as_str()})
    }
}

impl<T: JsonSchema> JsonSchema for Aside<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

/// A type with a name, and its schema.
macro_rules! leaf {
    ($($type:ident: $generator:ident => $schema:tt)*) => {$(
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )*};
}

leaf! {
    Id: _generator => {
        "description": "An opaque identifier: ASCII kebab-case, at most 64 characters.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "maxLength": 64
    }
    Label: _generator => {
        "description": "What people call a point: 1 to 24 printable ASCII characters, with no blank at either end.",
        "type": "string",
        "pattern": "^[!-~]([ -~]{0,22}[!-~])?$"
    }
    WordsDigest: _generator => {
        "description": "The digest of the words of a text: the first 16 hex digits of the SHA-256 of its canonical JSON, both languages and the note alone.",
        "type": "string",
        "pattern": "^[0-9a-f]{16}$"
    }
    OrganisationId: _generator => {
        "description": "The id of an organisation in some list of organisations: 1 to 64 printable ASCII characters, with no blank at either end.",
        "type": "string",
        "pattern": "^[!-~]([ -~]*[!-~])?$",
        "maxLength": 64
    }
    Date: _generator => {
        "description": "A civil date, such as 2026-11-22, from 0001-01-01 to 9999-12-31.",
        "type": "string",
        "format": "date",
        "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    }
    Digest: _generator => {
        "description": "The SHA-256 of a document in canonical form.",
        "type": "string",
        "pattern": "^sha256:[0-9a-f]{64}$"
    }
    Decimal: _generator => {
        "description": "A decimal number with at most six decimals, held exactly.",
        "type": "number",
        "minimum": (-MAX_INTEGER),
        "maximum": MAX_INTEGER
    }
    Whole: _generator => {
        "description": "A whole number that every reader of JSON holds exactly.",
        "type": "integer",
        "minimum": (-MAX_INTEGER),
        "maximum": MAX_INTEGER
    }
    Url: _generator => {
        "description": "A web address, beginning with https:// or http://.",
        "type": "string",
        "pattern": "^https?://[!-~]+$"
    }
    Pointer: _generator => {
        "description": "A place in a document: a JSON pointer (RFC 6901); empty for the whole document.",
        "type": "string",
        "pattern": "^(/(.|[^.])*)?$"
    }
    Format: _generator => {
        "description": "The number of the document format.",
        "type": "integer",
        "const": 1
    }
    FactValue: generator => {
        "description": "The value of a fact: true or false, a whole number, or one of a closed list of words.",
        "anyOf": [
            {"type": "boolean"},
            generator.subschema_for::<Whole>(),
            generator.subschema_for::<Id>()
        ]
    }
    Training: generator => {
        "description": "How training is stated: by its day, or by the id of the standard.",
        "anyOf": [generator.subschema_for::<Date>(), generator.subschema_for::<Id>()]
    }
    FactTest: generator => {
        "description": "A test of one fact of the service; unknown where the fact is not stated.",
        "type": "object",
        "properties": {
            "id": generator.subschema_for::<Id>(),
            "is": generator.subschema_for::<FactValue>(),
            "in": {"type": "array", "items": generator.subschema_for::<FactValue>(), "minItems": 1},
            "at_least": generator.subschema_for::<FactValue>(),
            "at_most": generator.subschema_for::<FactValue>(),
            "stated": {"type": "boolean"}
        },
        "required": ["id"],
        "minProperties": 2,
        "maxProperties": 2,
        "additionalProperties": false
    }
    MeasureTest: generator => {
        "description": "A figure within a bound; an item that does not state it does not count.",
        "type": "object",
        "properties": {
            "id": generator.subschema_for::<Id>(),
            "at_least": generator.subschema_for::<Decimal>(),
            "at_most": generator.subschema_for::<Decimal>()
        },
        "required": ["id"],
        "minProperties": 2,
        "maxProperties": 2,
        "additionalProperties": false
    }
    EvidenceTest: generator => {
        "description": "A test of how many items of evidence count.",
        "type": "object",
        "properties": {
            "kind": {"type": "array", "items": generator.subschema_for::<Id>(), "minItems": 1},
            "tags": {"type": "array", "items": generator.subschema_for::<Id>()},
            "languages": {"type": "array", "items": generator.subschema_for::<Id>()},
            "within_days": generator.subschema_for::<Days>(),
            "measure": generator.subschema_for::<MeasureTest>(),
            "at_least": generator.subschema_for::<Count>(),
            "at_most": generator.subschema_for::<Count>()
        },
        "required": ["kind"],
        "if": {"required": ["at_least"]},
        "then": {"not": {"required": ["at_most"]}},
        "else": {"required": ["at_most"]},
        "additionalProperties": false
    }
}
