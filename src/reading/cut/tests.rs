//! A cut text held against what serde_json reads of it.

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
    let spaced = (blank(), leaf, blank()).prop_map(|(before, leaf, after)| before + &leaf + &after);
    spaced.prop_recursive(6, 60, 6, move |inner| {
        let key = prop_oneof![Just("\"twice\"".to_owned()), text()];
        let member = (blank(), key, blank(), inner.clone())
            .prop_map(|(before, key, after, value)| format!("{before}{key}{after}:{value}"));
        prop_oneof![
            prop::collection::vec(inner, 1..6).prop_map(|items| format!("[{}]", items.join(","))),
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
        // The grammar knows no bounds: what is beyond a double is told where the number is read.
        let beyond = |error: &serde_json::Error| error.to_string().starts_with("number out of range");
        prop_assume!(!value.as_ref().is_err_and(beyond));
        prop_assert_eq!(Node::parse(&text).is_ok(), value.is_ok(), "{}", text);
    }
}
