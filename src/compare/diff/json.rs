//! A value of JSON inside a document of ours.

use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::tree::digest_of;
use crate::reading::canonical::sorted;
use crate::reading::digest::Digest;
use crate::reading::numbers::WRAPPED;
use crate::reading::tree::number;

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

/// Put together here and not by serde_json, whose features change how it holds numbers and what it takes for one.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value of JSON")
            }

            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json(Value::Null))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json(value.into()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(Json(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(Json(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
                Ok(Json(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Json, E> {
                Ok(Json(value.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(Json(item)) = list.next_element()? {
                    items.push(item);
                }
                Ok(Json(Value::Array(items)))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut members = Map::new();
                while let Some((key, Json(value))) = map.next_entry::<String, Json>()? {
                    members.insert(key, value);
                }
                // A number, where serde_json holds numbers as text.
                let only = members.iter().next().filter(|_| members.len() == 1);
                match only {
                    Some((key, Value::String(text))) if key.starts_with(WRAPPED) => {
                        Ok(Json(number(text)))
                    }
                    _ => Ok(Json(Value::Object(members))),
                }
            }
        }

        from.deserialize_any(Any)
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
