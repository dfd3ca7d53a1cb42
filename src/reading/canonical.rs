//! Canonical JSON (RFC 8785): one text for each document, whatever the order of its keys and of its sets.
//!
//! It is written here from a tree, so that no feature of serde_json that another crate switches on (the order
//! of keys, how numbers are held) can change a byte of it.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Serialize;
use serde_json::{Map, Number, Value};

use crate::base::decimal::MAX_INTEGER;

/// The lists of an assessment that are sets, wherever they stand in it.
const SETS: [&str; 11] = [
    "answers",
    "capabilities",
    "conditions",
    "dissent",
    "evidence",
    "exemptions",
    "judgements",
    "languages",
    "panel",
    "responsible",
    "tags",
];

/// What the lists of a document are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ListOrder {
    /// Each keeps its order.
    Ordered,
    /// Those that are sets are sorted by the canonical JSON of their items.
    Sets,
}

/// A document as canonical JSON, without `$schema` and `document`.
pub(crate) struct Canonical {
    pub bytes: Vec<u8>,
    lists: ListOrder,
    /// How deep what is being written stands.
    depth: usize,
    /// For each set that is a member of the root, the places of its items in sorted order.
    orders: Vec<(String, Vec<usize>)>,
}

impl Canonical {
    pub fn of(document: &impl Serialize, lists: ListOrder) -> Self {
        // INVARIANT: every document serialises: its keys are text and its numbers finite.
        let mut value = serde_json::to_value(document).unwrap_or_default();
        if let Some(root) = value.as_object_mut() {
            root.remove("$schema");
            root.remove("document");
        }
        let mut canonical = Self {
            bytes: Vec::new(),
            lists,
            depth: 0,
            orders: Vec::new(),
        };
        canonical.value("", &value);
        canonical
    }

    /// The places of the items of a set in sorted order.
    pub fn order_of(&self, set: &str) -> Option<&[usize]> {
        let mut orders = self.orders.iter();
        orders.find_map(|(key, order)| (key == set).then_some(&**order))
    }

    fn value(&mut self, key: &str, value: &Value) {
        match value {
            Value::Null => self.bytes.extend(b"null"),
            Value::Bool(true) => self.bytes.extend(b"true"),
            Value::Bool(false) => self.bytes.extend(b"false"),
            Value::Number(number) => self.number(number),
            Value::String(text) => self.text(text),
            Value::Array(items) => {
                self.list(key, items);
            }
            Value::Object(members) => self.object(members),
        }
    }

    /// Strings are escaped as serde_json does it; a test holds the one against the other.
    fn text(&mut self, text: &str) {
        // INVARIANT: a vector takes everything.
        let _ = serde_json::to_writer(&mut self.bytes, text);
    }

    fn number(&mut self, number: &Number) {
        let whole = number.as_i64();
        if let Some(whole) = whole.filter(|one| (-MAX_INTEGER..=MAX_INTEGER).contains(one)) {
            let _ = serde_json::to_writer(&mut self.bytes, &whole);
        } else if let Some(written) = number
            .as_f64()
            .and_then(|double| serde_json_canonicalizer::to_vec(&double).ok())
        {
            self.bytes.extend(written);
        }
    }

    fn list(&mut self, key: &str, items: &[Value]) {
        let begin = self.bytes.len();
        self.bytes.push(b'[');
        let mut indices: Vec<(Range<usize>, usize)> = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.bytes.push(b',');
            }
            let from = self.bytes.len();
            self.depth += 1;
            self.value("", item);
            self.depth -= 1;
            indices.push((from..self.bytes.len(), index));
        }
        if self.lists == ListOrder::Sets && SETS.contains(&key) {
            self.sort(key, begin, indices);
        }
        self.bytes.push(b']');
    }

    /// Puts the items of a set, which were just written, into their order.
    fn sort(&mut self, key: &str, begin: usize, mut indices: Vec<(Range<usize>, usize)>) {
        let item = |index: &Range<usize>| self.bytes.get(index.clone()).unwrap_or_default();
        if !indices.is_sorted_by(|(one, _), (next, _)| item(one) <= item(next)) {
            indices.sort_by(|(one, _), (other, _)| item(one).cmp(item(other)));
            let sorted: Vec<&[u8]> = indices.iter().map(|(index, _)| item(index)).collect();
            let sorted = sorted.join(&b',');
            self.bytes.truncate(begin + 1);
            self.bytes.extend(sorted);
        }
        if self.depth == 1 {
            let order = indices.into_iter().map(|(_, index)| index).collect();
            self.orders.push((key.to_owned(), order));
        }
    }

    fn object(&mut self, members: &Map<String, Value>) {
        let mut members: Vec<(&String, &Value)> = members.iter().collect();
        // Keys are compared as UTF-16, which for ASCII is byte by byte.
        if !members.is_sorted_by(|(one, _), (next, _)| one.is_ascii() && one <= next) {
            members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
        }
        self.bytes.push(b'{');
        self.depth += 1;
        for (index, (key, value)) in members.into_iter().enumerate() {
            if index > 0 {
                self.bytes.push(b',');
            }
            self.text(key);
            self.bytes.push(b':');
            self.value(key, value);
        }
        self.depth -= 1;
        self.bytes.push(b'}');
    }
}

/// The same value with its keys in the order of the alphabet.
pub(crate) fn sorted(value: &Value) -> Sorted<'_> {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            Sorted::Object(members.map(|(key, one)| (&**key, sorted(one))).collect())
        }
        Value::Array(items) => Sorted::List(items.iter().map(sorted).collect()),
        other => Sorted::Leaf(other),
    }
}

/// A JSON value whose keys are sorted whatever serde_json's maps do.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Sorted<'v> {
    Object(BTreeMap<&'v str, Sorted<'v>>),
    List(Vec<Sorted<'v>>),
    Leaf(&'v Value),
}

#[cfg(test)]
mod tests {
    use super::{Canonical, ListOrder};
    use serde_json::json;

    fn text(value: &serde_json::Value, lists: ListOrder) -> String {
        String::from_utf8(Canonical::of(value, lists).bytes).unwrap()
    }

    #[test]
    fn what_is_written_here_is_rfc_8785() {
        let texts = [
            "",
            "a\"b\\/",
            "\u{0}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}",
            "ŵ\u{2028}😀",
        ];
        for index in 0..40_000_i32 {
            let float = f64::from(index - 20_000) * 10_f64.powi(index % 47 - 23);
            let key = ["a", "b", "ŵ", "Z", "\u{e000}", "😀"][usize::try_from(index % 6).unwrap()];
            let text = texts[usize::try_from(index / 7 % 4).unwrap()];
            let value = json!({key: [float, index, text, null, u64::MAX], "c": {"d": true, "\u{ffff}": 1}, "B": 1,
                "😀": false});
            let canonical = serde_json_canonicalizer::to_vec(&value).unwrap();
            assert_eq!(
                Canonical::of(&value, ListOrder::Ordered).bytes,
                canonical,
                "{value}"
            );
        }
    }

    #[test]
    fn sets_are_sorted_from_the_inside_out_and_other_lists_are_not() {
        let value = json!({"$schema": "s", "evidence": [{"tags": ["c", "b"]}, {"tags": ["a", "d"]}], "roles": [2, 1]});
        assert_eq!(
            text(&value, ListOrder::Sets),
            r#"{"evidence":[{"tags":["a","d"]},{"tags":["b","c"]}],"roles":[2,1]}"#
        );
        let order = Canonical::of(&value, ListOrder::Sets);
        assert_eq!(order.order_of("evidence"), Some(&[1, 0][..]));
        assert_eq!(order.order_of("tags"), None);
        assert_eq!(
            text(&value, ListOrder::Ordered),
            r#"{"evidence":[{"tags":["c","b"]},{"tags":["a","d"]}],"roles":[2,1]}"#
        );
    }
}
