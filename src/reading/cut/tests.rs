//! A cut text held against what serde_json reads of it.

use std::borrow::Cow;

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

/// Choices that look random and are the same in every run: the library is built for its examples with no other crate.
struct Choices(u64);

impl Choices {
    fn below(&mut self, bound: usize) -> usize {
        // An xorshift after Marsaglia.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn blank(&mut self) -> &'static str {
        self.of(&["", "", " ", "\t", "\r\n", " \n"])
    }

    /// A text in quotes, of letters as they are and as they are escaped.
    fn text(&mut self) -> String {
        let letters = [
            'a', 'ŵ', '"', '\\', '/', '\u{7f}', '…', '\u{feff}', '🏴', '{', ',', ' ',
        ];
        let quoted = (0..self.below(6)).map(|_| {
            let letter = self.of(&letters);
            match (self.below(3), letter) {
                (0, _) => {
                    let mut units = [0; 2];
                    let units = letter.encode_utf16(&mut units);
                    units.iter().map(|unit| format!("\\u{unit:04x}")).collect()
                }
                (_, '"' | '\\') => format!("\\{letter}"),
                _ => letter.to_string(),
            }
        });
        format!("\"{}\"", quoted.collect::<String>())
    }

    fn leaf(&mut self) -> String {
        let odd = [
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
        ];
        match self.below(3) {
            0 => self.text(),
            _ => self.of(&odd).to_owned(),
        }
    }

    /// A JSON text with odd blanks, numbers and escapes, and keys that stand twice.
    fn json(&mut self, depth: usize) -> String {
        let length = 1 + self.below(5);
        let inside = match self.below(if depth < 6 { 3 } else { 1 }) {
            0 => self.leaf(),
            1 => {
                let items: Vec<_> = (0..length).map(|_| self.json(depth + 1)).collect();
                format!("[{}]", items.join(","))
            }
            _ => {
                let members = (0..length).map(|_| {
                    let key = match self.below(2) {
                        0 => "\"twice\"".to_owned(),
                        _ => self.text(),
                    };
                    let (before, after) = (self.blank(), self.blank());
                    format!("{before}{key}{after}:{}", self.json(depth + 1))
                });
                format!("{{{}}}", members.collect::<Vec<_>>().join(","))
            }
        };
        format!("{}{inside}{}", self.blank(), self.blank())
    }
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

#[test]
fn every_piece_is_what_serde_json_reads_there() {
    for seed in 1..1000 {
        let text = Choices(seed).json(0);
        holds(&text, &Node::parse(&text).unwrap());
    }
}

#[test]
fn what_serde_json_refuses_is_refused() {
    let (mut taken, mut refused) = (0, 0);
    for seed in 1..3000 {
        let mut choices = Choices(seed);
        let text = choices.json(0);
        let indices: Vec<_> = text.char_indices().map(|(index, _)| index).collect();
        let at = choices.of(&indices);
        let letter = choices.of(&[
            "\"", "\\", "{", "]", ",", ":", "0", "e", "-", " ", "ŵ", "\u{1}",
        ]);
        let text = format!("{}{letter}{}", &text[..at], &text[at..]);
        let value = serde_json::from_str::<serde_json::Value>(&text);
        // The grammar knows no bounds: what is beyond a double is told where the number is read.
        let beyond =
            |error: &serde_json::Error| error.to_string().starts_with("number out of range");
        if value.as_ref().is_err_and(beyond) {
            continue;
        }
        assert_eq!(Node::parse(&text).is_ok(), value.is_ok(), "{text}");
        match value.is_ok() {
            true => taken += 1,
            false => refused += 1,
        }
    }
    assert!(taken > 300 && refused > 300, "{taken}, {refused}");
}
