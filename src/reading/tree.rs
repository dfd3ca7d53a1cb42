//! JSON text as a tree that keeps its order, its duplicate keys and its places.

use std::borrow::Cow;

/// The greatest size of a document in bytes: 64 MiB.
pub const MAX_BYTES: usize = 64 << 20;

/// The greatest depth of lists and objects in a document.
pub const MAX_NESTING: usize = 128;

/// A text without the byte order mark that some editors put at its start, and another one where it was
/// put before a marked text.
pub(crate) fn unmarked(text: &str) -> &str {
    text.trim_start_matches('\u{feff}')
}

/// A piece of a text in bytes: where it begins, and where what comes after it begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    pub at: usize,
    pub end: usize,
}

/// A JSON value and where it begins and ends in its text, in bytes; a byte order mark is no part of the
/// text. What came from elsewhere than a text stands nowhere, and has zeros.
#[derive(Debug)]
pub(crate) struct Node<'t> {
    pub at: usize,
    pub end: usize,
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
    pub key_end: usize,
    pub node: Node<'t>,
}

impl Member<'_> {
    /// Where the key stands, with its quotes.
    pub fn key_extent(&self) -> Extent {
        Extent {
            at: self.key_at,
            end: self.key_end,
        }
    }
}

/// How far a JSON pointer leads into a document.
pub(crate) struct Along<'n, 't> {
    /// The last value along it that is there.
    pub node: &'n Node<'t>,
    /// Its member, where it stands in an object.
    pub member: Option<&'n Member<'t>>,
    /// Whether that is all of the way.
    pub whole: bool,
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
    /// What is pointed at where a value is meant: all of a leaf, and of a list or an object the bracket
    /// that opens it, since nobody wants to see a hundred lines underlined.
    pub fn extent(&self) -> Extent {
        let end = match self.value {
            Value::List(_) | Value::Object(_) => self.end.min(self.at + 1),
            _ => self.end,
        };
        Extent { at: self.at, end }
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

    /// Goes along a JSON pointer, as far as there is a way.
    pub fn along(&self, pointer: &str) -> Along<'_, 't> {
        let mut along = Along {
            node: self,
            member: None,
            whole: true,
        };
        for segment in pointer.split('/').skip(1) {
            let key = segment.replace("~1", "/").replace("~0", "~");
            let next = match &along.node.value {
                Value::List(items) => index(&key)
                    .and_then(|index| items.get(index))
                    .map(|item| (item, None)),
                _ => (along.node.last(&key)).map(|member| (&member.node, Some(member))),
            };
            let Some((node, member)) = next else {
                along.whole = false;
                break;
            };
            (along.node, along.member) = (node, member);
        }
        along
    }

    /// The last member of an object with that key.
    fn last(&self, key: &str) -> Option<&Member<'t>> {
        match &self.value {
            Value::Object(members) => members.iter().rev().find(|member| member.key == key),
            _ => None,
        }
    }

    /// The member of an object with that key, the last one where it stands twice.
    pub fn member(&self, key: &str) -> Option<&Self> {
        self.last(key).map(|member| &member.node)
    }
}

/// The index that a segment of a JSON pointer is: digits, with no zero before others.
fn index(segment: &str) -> Option<usize> {
    let plain = segment == "0" || !segment.starts_with(['0', '+']);
    segment.parse().ok().filter(|_| plain)
}

/// A number, read by the standard library: how serde_json reads it hangs on features of its own.
pub(crate) fn number(text: &str) -> serde_json::Value {
    // Less than nothing is no whole number, for serde_json neither.
    if text == "-0" {
        return (-0.0).into();
    }
    if let Ok(whole) = text.parse::<i64>() {
        return whole.into();
    }
    match text.parse::<u64>() {
        Ok(whole) => whole.into(),
        // Beyond what a double holds there is no number.
        Err(_) => text.parse::<f64>().unwrap_or(f64::NAN).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Value};

    #[test]
    fn a_pointer_says_how_far_it_came() {
        let text = r#"{"a": [{"b/~": 1}, true], "0": {}, "a": [null, {"c": "d"}]}"#;
        let root = Node::parse(text).unwrap();
        for (pointer, piece, whole) in [
            ("", text, true),
            ("/a/1/c", "\"d\"", true),
            ("/0", "{}", true),
            ("/a/0", "null", true),
            // The key that stands last, however much the one before has.
            ("/a/0/b~1~0", "null", false),
            ("/a/2", "[null, {\"c\": \"d\"}]", false),
            ("/a/01", "[null, {\"c\": \"d\"}]", false),
            ("/a/+1", "[null, {\"c\": \"d\"}]", false),
            ("/b", text, false),
            ("/a/1/c/d", "\"d\"", false),
        ] {
            let along = root.along(pointer);
            let found = (&text[along.node.at..along.node.end], along.whole);
            assert_eq!(found, (piece, whole), "{pointer}");
        }
        let escaped = Node::parse(r#"{"a/~b": 1}"#).unwrap();
        assert!(escaped.along("/a~1~0b").whole);
    }

    #[test]
    fn of_a_leaf_all_is_pointed_at_and_of_what_holds_others_its_bracket() {
        let text = r#"{"a": [ 1 ], "b": "ŵ", "c": {}}"#;
        let root = Node::parse(text).unwrap();
        let pointed = ["", "/a", "/a/0", "/b", "/c"].map(|pointer| {
            let extent = root.along(pointer).node.extent();
            &text[extent.at..extent.end]
        });
        assert_eq!(pointed, ["{", "[", "1", "\"ŵ\"", "{"]);
        assert!(matches!(root.value, Value::Object(_)));
    }
}
