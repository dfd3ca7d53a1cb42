//! A value of JSON inside a document of ours.

use serde::Serialize;
use serde_json::Value;

use super::tree::digest_of;
use crate::digest::Digest;
use crate::read::{Read, Reader};
use crate::source::Node;

/// A value of JSON, held as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Json(pub Value);

impl Json {
    pub(super) fn digest(&self) -> Digest {
        digest_of(&self.0)
    }
}

impl Read for Json {
    fn read(node: &Node<'_>, _: &mut Reader) -> Option<Self> {
        Some(Self(node.to_json()))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Json {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Json".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "Json",
            "description": "A value of JSON, held as it stands."
        })
    }
}
