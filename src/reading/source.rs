//! JSON text as a tree that keeps its order, its duplicate keys and its places.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The greatest size of a document in bytes: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The greatest depth of lists and objects in a document.
pub const MAX_NESTING: usize = 128;

/// A text without the byte order mark that some editors put at its start, and another one where it was
/// put before a marked text.
pub(crate) fn unmarked(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// A JSON value and where it begins in its text, in bytes; a byte order mark is no part of the text.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub at: usize,
    pub value: Value<'t>,
}

#[derive(Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    Number(Cow<'t, str>),
    String(Cow<'t, str>),
    List(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

#[derive(Debug)]
pub(crate) struct Member<'t> {
    pub key: Cow<'t, str>,
    pub key_at: usize,
    pub node: Node<'t>,
}

/// Why a text is not a JSON document, and where, in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Broken {
    pub at: usize,
    pub why: Why,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// What serde_json says, which only `mistake` reads.
    Syntax(String),
    TooDeep,
}

impl<'t> Node<'t> {
    /// Reads a whole text as one JSON value.
    ///
    /// Each level is split by serde_json into slices of the text, whose addresses give the places.
    pub fn parse(text: &'t str) -> Result<Self, Broken> {
        let text = unmarked(text);
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| broken(text, 0, &error))?;
        // Each level is split by itself, so the depth is looked at before.
        match too_deep(text) {
            Some(at) => Err(Broken {
                at,
                why: Why::TooDeep,
            }),
            None => node(text, raw),
        }
    }

    /// The value as `serde_json` holds it, with its keys in order and of a key that stands twice the last.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(text) => number(text),
            Value::String(text) => text.as_ref().into(),
            Value::List(items) => items.iter().map(Self::to_json).collect(),
            Value::Object(members) => {
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by(|one, other| one.key.cmp(&other.key));
                let member = |one: &Member<'_>| (one.key.to_string(), one.node.to_json());
                members.into_iter().map(member).collect()
            }
        }
    }

    /// The value at a JSON pointer, as deep as the text goes along it.
    pub fn at_pointer(&self, pointer: &str) -> &Self {
        let mut node = self;
        for segment in pointer.split('/').skip(1) {
            let key = segment.replace("~1", "/").replace("~0", "~");
            let child = match &node.value {
                Value::List(items) => key.parse().ok().and_then(|place: usize| items.get(place)),
                _ => node.member(&key),
            };
            match child {
                Some(child) => node = child,
                None => break,
            }
        }
        node
    }

    /// The member of an object with that key, the last one where it stands twice.
    pub fn member(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Object(members) => members
                .iter()
                .rev()
                .find(|member| member.key == key)
                .map(|member| &member.node),
            _ => None,
        }
    }
}

/// A number, read by the standard library: how serde_json reads it hangs on features of its own.
fn number(text: &str) -> serde_json::Value {
    if let Ok(whole) = text.parse::<i64>() {
        return whole.into();
    }
    match text.parse::<u64>() {
        Ok(whole) => whole.into(),
        // Beyond what a double holds there is no number.
        Err(_) => text.parse::<f64>().unwrap_or(f64::NAN).into(),
    }
}

/// Where a JSON text is deeper than a document may be.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    text.bytes().position(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_text,
            b'"' => in_text = !in_text,
            b'[' | b'{' if !in_text => depth += 1,
            b']' | b'}' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > MAX_NESTING
    })
}

fn node<'t>(text: &'t str, raw: &'t RawValue) -> Result<Node<'t>, Broken> {
    let slice = raw.get();
    let at = offset(text, slice);
    let value = match slice.as_bytes().first() {
        Some(b'{') => {
            let Pairs::<&RawValue, &RawValue>(members) = split(slice, at)?;
            Value::Object(
                members
                    .into_iter()
                    .map(|(key, value)| {
                        let key_at = offset(text, key.get());
                        Ok(Member {
                            key: string(key.get(), key_at)?,
                            key_at,
                            node: node(text, value)?,
                        })
                    })
                    .collect::<Result<_, Broken>>()?,
            )
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = split(slice, at)?;
            Value::List(
                items
                    .into_iter()
                    .map(|item| node(text, item))
                    .collect::<Result<_, Broken>>()?,
            )
        }
        Some(b'"') => Value::String(string(slice, at)?),
        Some(b't') => Value::Bool(true),
        Some(b'f') => Value::Bool(false),
        Some(b'n') => Value::Null,
        _ => Value::Number(Cow::Borrowed(slice)),
    };
    Ok(Node { at, value })
}

fn split<'t, T: Deserialize<'t>>(slice: &'t str, at: usize) -> Result<T, Broken> {
    serde_json::from_str(slice).map_err(|error| broken(slice, at, &error))
}

/// A string without its quotes: borrowed where nothing in it is escaped.
fn string(slice: &str, at: usize) -> Result<Cow<'_, str>, Broken> {
    let inner = slice.get(1..slice.len() - 1).unwrap_or_default();
    if inner.contains('\\') {
        split(slice, at).map(Cow::Owned)
    } else {
        Ok(Cow::Borrowed(inner))
    }
}

/// Where a slice of the text begins in it.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
}

fn broken(slice: &str, at: usize, error: &serde_json::Error) -> Broken {
    let line_start: usize = slice
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let place = (line_start + error.column().saturating_sub(1)).min(slice.len());
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    Broken {
        at: at + place,
        why: Why::Syntax(said.to_owned()),
    }
}

/// The members of an object, in order; a key may stand twice.
pub(crate) struct Pairs<K, V>(pub Vec<(K, V)>);

impl<K, V> Default for Pairs<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for Pairs<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect<K, V>(PhantomData<(K, V)>);
        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Collect<K, V> {
            type Value = Pairs<K, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Pairs(members))
            }
        }
        deserializer.deserialize_map(Collect(PhantomData))
    }
}

/// Turns byte offsets into lines and columns, both counted from 1, columns in characters. A byte order
/// mark is in no column: no editor shows one.
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn of(text: &'t str) -> Self {
        let text = unmarked(text);
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(place, _)| place + 1))
            .collect();
        Self { text, starts }
    }

    pub fn line_and_column(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= offset);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or_default();
        let before = self.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Node, Value, Why};

    #[test]
    fn order_duplicates_and_places_are_kept() {
        let text = "{\"b\": [1, \"ŵ\\n\"],\n \"a\\u0062\": null, \"b\": true}";
        let node = Node::parse(text).unwrap();
        let Value::Object(members) = &node.value else {
            panic!("not an object")
        };
        let keys: Vec<_> = members.iter().map(|member| &*member.key).collect();
        assert_eq!(keys, ["b", "ab", "b"]);
        let lines = Lines::of(text);
        assert_eq!(lines.line_and_column(members[1].key_at), (2, 2));
        assert!(matches!(node.at_pointer("/b/0").value, Value::Bool(true)));
        let Value::List(items) = &members[0].node.value else {
            panic!("not a list")
        };
        assert!(matches!(&items[1].value, Value::String(text) if text == "ŵ\n"));
        assert_eq!(lines.line_and_column(items[1].at), (1, 11));
    }

    #[test]
    fn what_is_not_json_is_refused_at_its_place() {
        for (text, at) in [
            ("{\"a\": 1,}", 8),
            ("[\"\\ud800\"]", 8),
            ("", 0),
            ("[1] 2", 4),
        ] {
            let broken = Node::parse(text).unwrap_err();
            assert_eq!(broken.at, at, "{text}: {broken:?}");
        }
        let deep = "[".repeat(129) + &"]".repeat(129);
        assert_eq!(Node::parse(&deep).unwrap_err().why, Why::TooDeep);
        let deepest = "[".repeat(128) + &"]".repeat(128);
        assert!(Node::parse(&deepest).is_ok());
    }
}
