//! A value of JSON inside a document of ours.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::tree::digest_of;
use crate::reading::canonical::sorted;
use crate::reading::digest::Digest;

/// A value of JSON, held as it stands, and written with its keys in the order of the alphabet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Json(pub Value);

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        sorted(&self.0).serialize(serializer)
    }
}

impl Json {
    pub(super) fn digest(&self) -> Digest {
        digest_of(&self.0)
    }
}

impl std::fmt::Display for Json {
    /// As JSON text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // INVARIANT: what is JSON already can be written.
        f.write_str(&serde_json::to_string(self).unwrap_or_default())
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Value::deserialize(from).map(Self)
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
