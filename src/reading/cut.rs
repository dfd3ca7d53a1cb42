//! A text that serde_json has found to be JSON, cut into a tree with places.
//!
//! serde_json judges, so there is one idea of what JSON is; what is left to do goes once over the bytes,
//! and may take it for granted that a bracket is closed and a text ends.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::reading::source::{Broken, MAX_NESTING, Member, Node, Value, Why, unmarked};

impl<'t> Node<'t> {
    /// Reads a whole text as one JSON value.
    pub fn parse(text: &'t str) -> Result<Self, Broken> {
        let text = unmarked(text);
        if let Err(error) = serde_json::from_str::<IgnoredAny>(text) {
            return Err(broken(text, 0, &error));
        }
        let mut cut = Cut {
            text,
            at: 0,
            depth: 0,
        };
        cut.value()
    }
}

/// How far a text is cut.
struct Cut<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl<'t> Cut<'t> {
    /// The next byte that is no blank; zero at the end.
    fn next(&mut self) -> u8 {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
        self.at += rest.iter().take_while(blank).count();
        self.text
            .as_bytes()
            .get(self.at)
            .copied()
            .unwrap_or_default()
    }

    /// Whether another item follows; the comma before it, or the bracket that closes, is behind us then.
    fn another(&mut self, close: u8) -> bool {
        let mut next = self.next();
        if next == b',' {
            self.at += 1;
            next = self.next();
        }
        let another = next != close && next != 0;
        self.at += usize::from(!another);
        another
    }

    /// What stands between two brackets, the first of which is the next byte.
    fn inside<T>(
        &mut self,
        close: u8,
        mut item: impl FnMut(&mut Self) -> Result<T, Broken>,
    ) -> Result<Vec<T>, Broken> {
        if self.depth == MAX_NESTING {
            return Err(Broken {
                at: self.at,
                why: Why::TooDeep,
            });
        }
        self.depth += 1;
        self.at += 1;
        let mut items = Vec::new();
        while self.another(close) {
            items.push(item(self)?);
        }
        self.depth -= 1;
        Ok(items)
    }

    fn value(&mut self) -> Result<Node<'t>, Broken> {
        let first = self.next();
        let at = self.at;
        let value = match first {
            b'{' => Value::Object(self.inside(b'}', Self::member)?),
            b'[' => Value::List(self.inside(b']', Self::value)?),
            b'"' => Value::String(self.string()?),
            b't' => self.word(4, Value::Bool(true)),
            b'f' => self.word(5, Value::Bool(false)),
            b'n' => self.word(4, Value::Null),
            _ => {
                let rest = self.text.get(at..).unwrap_or_default();
                let ends =
                    |byte: u8| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
                let length = rest.bytes().position(ends).unwrap_or(rest.len());
                let number = rest.get(..length).unwrap_or_default();
                // Never without a step, so that it comes to an end whatever the text is.
                self.word(length.max(1), Value::Number(number.into()))
            }
        };
        Ok(Node {
            at,
            end: self.at,
            value,
        })
    }

    fn member(&mut self) -> Result<Member<'t>, Broken> {
        let key_at = self.at;
        let key = self.string()?;
        let key_end = self.at;
        // Over the colon.
        self.next();
        self.at += 1;
        Ok(Member {
            key,
            key_at,
            key_end,
            node: self.value()?,
        })
    }

    fn word(&mut self, length: usize, value: Value<'t>) -> Value<'t> {
        self.at += length;
        value
    }

    /// A string, borrowed where nothing in it is escaped.
    fn string(&mut self) -> Result<Cow<'t, str>, Broken> {
        let at = self.at;
        let bytes = self.text.as_bytes();
        let (mut end, mut escaped) = (at + 1, false);
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    end += 2;
                }
                _ => end += 1,
            }
        }
        self.at = end + 1;
        if escaped {
            let quoted = self.text.get(at..=end).unwrap_or_default();
            // What was passed over was not yet looked at for halves of characters.
            let text = serde_json::from_str::<String>(quoted);
            return text
                .map(Cow::Owned)
                .map_err(|error| broken(quoted, at, &error));
        }
        Ok(Cow::Borrowed(
            self.text.get(at + 1..end).unwrap_or_default(),
        ))
    }
}

/// Where serde_json stopped in a slice of the text, and what it said.
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

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use proptest::prelude::*;

    use super::{MAX_NESTING, Node, Value, Why};

    #[test]
    fn order_duplicates_and_places_are_kept() {
        let text = "\u{feff}{\"b\": [1, \"ŵ\\n\"],\n \"a\\u0062\": null, \"b\": true}";
        let node = Node::parse(text).unwrap();
        let text = text.trim_start_matches('\u{feff}');
        let Value::Object(members) = &node.value else {
            panic!("not an object")
        };
        let keys: Vec<_> = members.iter().map(|member| &*member.key).collect();
        assert_eq!(keys, ["b", "ab", "b"]);
        assert_eq!(&text[members[1].key_at..members[1].key_end], "\"a\\u0062\"");
        let Value::List(items) = &members[0].node.value else {
            panic!("not a list")
        };
        assert!(matches!(&items[1].value, Value::String(text) if text == "ŵ\n"));
        assert_eq!(&text[items[1].at..items[1].end], "\"ŵ\\n\"");
    }

    #[test]
    fn what_is_not_json_is_refused_at_its_place() {
        for (text, at) in [
            ("{\"a\": 1,}", 8),
            ("[\"\\ud800\"]", 8),
            ("{\"\\ud800\": 1}", 8),
            ("", 0),
            ("[1] 2", 4),
        ] {
            let broken = Node::parse(text).unwrap_err();
            assert_eq!(broken.at, at, "{text}: {broken:?}");
        }
        let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
        let broken = Node::parse(&nested(MAX_NESTING + 1)).unwrap_err();
        assert_eq!((broken.at, broken.why), (MAX_NESTING, Why::TooDeep));
        assert!(Node::parse(&nested(MAX_NESTING)).is_ok());
    }

    /// A JSON text with odd blanks, numbers and escapes, and keys that stand twice.
    fn json() -> impl Strategy<Value = String> {
        let blank = || "[ \t\r\n]{0,2}";
        let text = || {
            prop::collection::vec(("[\\PC]", any::<bool>()), 0..6).prop_map(|letters| {
                let quoted = |(letter, escaped): &(String, bool)| match escaped {
                    true => letter
                        .encode_utf16()
                        .map(|unit| format!("\\u{unit:04x}"))
                        .collect(),
                    false => letter.replace('\\', "\\\\").replace('"', "\\\""),
                };
                format!("\"{}\"", letters.iter().map(quoted).collect::<String>())
            })
        };
        let leaf = prop_oneof![
            prop::sample::select(vec![
                "null",
                "true",
                "false",
                "0",
                "-0.0",
                "-12",
                "5.0",
                "1E+3",
                "2.50e-2",
                "\"\\\"\\\\\"",
                "18446744073709551615",
                "[]",
                "{ }",
                "\"\"",
            ])
            .prop_map(str::to_owned),
            any::<i64>().prop_map(|number| number.to_string()),
            text(),
        ];
        let spaced =
            (blank(), leaf, blank()).prop_map(|(before, leaf, after)| before + &leaf + &after);
        spaced.prop_recursive(6, 60, 6, move |inner| {
            let key = prop_oneof![Just("\"twice\"".to_owned()), text()];
            let member = (blank(), key, blank(), inner.clone())
                .prop_map(|(before, key, after, value)| format!("{before}{key}{after}:{value}"));
            prop_oneof![
                prop::collection::vec(inner, 1..6)
                    .prop_map(|items| format!("[{}]", items.join(","))),
                prop::collection::vec(member, 1..6)
                    .prop_map(|members| format!(" {{{}}}\n", members.join(","))),
            ]
        })
    }

    /// A node and all within it are what serde_json reads where they stand, one after another.
    fn holds(text: &str, node: &Node<'_>) {
        let piece = &text[node.at..node.end];
        let value: serde_json::Value = serde_json::from_str(piece).unwrap();
        assert_eq!(node.to_json(), value, "{piece}");
        assert_eq!(piece.trim(), piece, "blanks are no part of a value");
        let mut from = node.at;
        let mut follows = |at, end| {
            assert!(from < at && at < end && end < node.end, "{text}");
            from = end;
        };
        match &node.value {
            Value::List(items) => items.iter().for_each(|item| {
                follows(item.at, item.end);
                holds(text, item);
            }),
            Value::Object(members) => members.iter().for_each(|member| {
                follows(member.key_at, member.key_end);
                follows(member.node.at, member.node.end);
                let key = &text[member.key_at..member.key_end];
                assert_eq!(serde_json::from_str::<String>(key).unwrap(), member.key);
                holds(text, &member.node);
            }),
            Value::String(string) => {
                let borrowed = matches!(string, Cow::Borrowed(_));
                assert_eq!(borrowed, !piece.contains('\\'), "{piece}");
            }
            Value::Number(number) => assert_eq!(number, piece),
            Value::Null | Value::Bool(_) => {}
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_piece_is_what_serde_json_reads_there(text in json()) {
            holds(&text, &Node::parse(&text).unwrap());
        }

        #[test]
        fn what_serde_json_refuses_is_refused(text in json(), at: prop::sample::Index, letter in "[\\PC]") {
            let letters: Vec<_> = text.char_indices().map(|(place, _)| place).collect();
            let at = letters[at.index(letters.len())];
            let text = format!("{}{letter}{}", &text[..at], &text[at..]);
            let value = serde_json::from_str::<serde_json::Value>(&text);
            prop_assert_eq!(Node::parse(&text).is_ok(), value.is_ok(), "{}", text);
        }
    }
}
