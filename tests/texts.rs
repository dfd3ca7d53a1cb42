//! Texts as texts: the mark at their start, their encoding, their form in Unicode, and what nobody sees.

use safon::stream::Stream;
use safon::{
    Assessment, Crosswalk, Findings, Language, Policy, Register, Report, Standard, check_document,
    register, text_of, visible,
};
use serde_json::Value;

use crate::support::{read, root};

const MARK: &str = "\u{feff}";

fn sample() -> String {
    read(&root("examples/data/bin-collection.json"))
}

fn wales() -> Standard {
    register::latest("wales-digital-service-standard").unwrap()
}

/// A document of every kind that is read, by the name of its kind.
fn documents() -> Vec<(&'static str, String)> {
    let assessment = Assessment::from_json(&sample()).unwrap();
    let report = wales().assess(&assessment, None).unwrap();
    vec![
        ("assessment", sample()),
        ("standard", wales().document().to_json()),
        ("report", report.to_json()),
        ("register", read(&root("standard/register.json"))),
        ("capabilities", read(&root("standard/capabilities.json"))),
        ("policy", read(&root("examples/data/spend-policy.json"))),
        ("findings", Findings::default().to_json()),
        (
            "crosswalk",
            read(&root("tests/cases/check/good-crosswalk/crosswalk.json")),
        ),
    ]
}

#[test]
fn a_byte_order_mark_is_skipped_wherever_a_text_is_read() {
    for (kind, text) in documents() {
        let marked = format!("{MARK}{text}");
        let bare = text_of(marked.as_bytes()).unwrap();
        assert_eq!(bare, text, "{kind}");
        let found = |text: &str| check_document(text, None, |_| Some(wales()));
        assert_eq!(found(&marked), found(&text), "{kind}");
        // In the text it is a character like any other.
        let inside = text.replacen('{', &format!("{{{MARK}"), 1);
        let inside = found(&inside);
        assert_eq!(inside.findings[0].code, "not-json", "{kind}");
        assert!(inside.findings[0].message.cy.contains("U+FEFF"), "{kind}");
    }
    let [
        (_, assessment),
        (_, standard),
        (_, report),
        (_, register),
        ..,
    ] = &documents()[..]
    else {
        panic!("documents are missing")
    };
    let marked = |text: &str| format!("{MARK}{text}");
    let alike = Assessment::from_json(assessment).unwrap();
    assert_eq!(Assessment::from_json(&marked(assessment)).unwrap(), alike);
    assert_eq!(Standard::from_json(&marked(standard)).unwrap(), wales());
    assert!(Report::from_json(&marked(report)).is_ok());
    assert!(Register::from_json(&marked(register)).is_ok());
    assert!(Policy::from_json(&marked(&documents()[5].1)).is_ok());
    assert!(Crosswalk::from_json(&marked(&documents()[7].1)).is_ok());
    let outcome = wales().outcome_from_json(assessment, None).unwrap();
    let again = wales().outcome_from_json(&marked(assessment), None);
    assert_eq!(again.unwrap(), outcome);
}

#[test]
fn a_byte_order_mark_moves_no_line_and_no_column() {
    for text in [
        "{\"format\": 1, \"w\u{175}\": 2}",
        "{\"format\": 1,\n \"panel\": [1,]}",
        "[",
        "\"",
        "{} x",
    ] {
        let plain = Assessment::from_json(text).unwrap_err();
        let marked = Assessment::from_json(&format!("{MARK}{text}")).unwrap_err();
        assert_eq!(plain, marked, "{text}");
    }
    let wrong = sample().replacen("\"assessed_on\"", "\"asessed_on\"", 1);
    let found = |text: &str| check_document(text, None, |_| Some(wales()));
    assert_eq!(found(&wrong), found(&format!("{MARK}{wrong}")));
    let other = sample().replacen("2.0.0", "1.0.0", 1);
    assert_eq!(found(&other), found(&format!("{MARK}{other}")));
    assert!(found(&other).findings[0].line.is_some());
}

/// A stream that was put together from files has marks in the middle.
#[test]
fn a_byte_order_mark_is_skipped_at_the_start_of_any_line() {
    let line = serde_json::from_str::<Value>(&sample()).unwrap();
    let text = format!("{MARK}{line}\n{line}\n{MARK}\n{MARK}  \n{MARK}{line}\r\n{line}\n");
    for outcomes in [false, true] {
        let standard = wales();
        let mut stream = Stream::new(move |_| Ok(standard.clone()));
        stream.outcomes = outcomes;
        let mut answers = Vec::new();
        let counts = stream.run(text.as_bytes(), &mut answers).unwrap();
        assert_eq!((counts.lines(), counts.refused), (4, 0));
        let answers = String::from_utf8(answers).unwrap();
        let answers: Vec<_> = answers.lines().collect();
        assert!(answers.iter().all(|answer| *answer == answers[0]));
    }
}

#[test]
fn other_encodings_are_named_in_both_languages() {
    let text = sample();
    let sixteen = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let thirty_two = |bytes: fn(u32) -> [u8; 4]| {
        let letters = text.chars().map(u32::from);
        letters.flat_map(bytes).collect::<Vec<u8>>()
    };
    let all: [(&str, Vec<u8>, &[u8]); 4] = [
        ("UTF-16", sixteen(u16::to_le_bytes), &[0xff, 0xfe]),
        ("UTF-16", sixteen(u16::to_be_bytes), &[0xfe, 0xff]),
        ("UTF-32", thirty_two(u32::to_le_bytes), &[0xff, 0xfe, 0, 0]),
        ("UTF-32", thirty_two(u32::to_be_bytes), &[0, 0, 0xfe, 0xff]),
    ];
    for (name, bytes, mark) in all {
        let marked = [mark, &bytes].concat();
        // A line of a stream begins with what the line feed before it left.
        let from = text.find('\n').unwrap() * bytes.len() / text.len();
        let cut = bytes.iter().skip(from).position(|byte| *byte == b'\n');
        let line = bytes[from + cut.unwrap() + 1..].to_vec();
        for bytes in [bytes, marked, line] {
            let findings = text_of(&bytes).unwrap_err();
            let [found] = &findings.findings[..] else {
                panic!("{findings}")
            };
            assert_eq!(found.code, "other-encoding");
            let help = found.help.as_ref().unwrap();
            for language in [Language::En, Language::Cy] {
                let said = found.message.in_language(language);
                assert!(said.contains(name), "{said}");
                assert!(help.in_language(language).contains("-t UTF-8"));
            }
        }
    }
    // A text of zeros may come by another way.
    let found = Assessment::from_json("{\0\"\0f\0").unwrap_err();
    assert_eq!(found.findings[0].code, "other-encoding");
}

/// What no reader of JSON takes, in words of our own: each mistake has a Welsh message without English.
#[test]
fn no_message_about_syntax_holds_the_words_of_another_library() {
    let line = serde_json::from_str::<Value>(&sample())
        .unwrap()
        .to_string();
    let line: String = line.chars().take(120).collect();
    let odd = [
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "\\",
        "/",
        "//",
        "#",
        "\n",
        "\0",
        "\t",
        "\u{7f}",
        "-",
        "+",
        ".",
        "0",
        "1e",
        "e",
        "NaN",
        "t",
        "nul",
        "True",
        "\\u",
        "\\ud800",
        "\\q",
        "\u{175}",
        "=",
        "<<<<<<< HEAD",
        "\n=======",
        "\u{a0}",
        "\u{201c}",
        "1e999",
        "\u{feff}",
        "`",
        "(",
        ";",
    ];
    let theirs = [
        "EOF",
        "expected",
        "while parsing",
        "trailing",
        "invalid",
        "control character (",
        "key must",
        "surrogate",
        "escape",
        "ident",
        "number",
        "found",
        "this",
        "the ",
    ];
    let mut seen = std::collections::BTreeSet::new();
    let places = line.char_indices().map(|(place, _)| place);
    for place in places {
        for with in odd.iter().chain(&[""]) {
            let (before, after) = line.split_at(place);
            let skipped: String = after.chars().skip(1).collect();
            for text in [
                format!("{before}{with}{after}"),
                format!("{before}{with}{skipped}"),
                format!("{before}{with}"),
            ] {
                let Err(found) = Assessment::from_json(&text) else {
                    continue;
                };
                let found = &found.findings[0];
                let Ok(_) = serde_json::from_str::<Value>(&text) else {
                    let welsh = format!("{} {:?}", found.message.cy, found.help);
                    let bare = found.message.cy.split('`').step_by(2).collect::<String>();
                    assert!(theirs.iter().all(|word| !bare.contains(word)), "{welsh}");
                    assert!(found.line.is_some() && found.column.is_some(), "{text}");
                    assert_ne!(found.message.en, found.message.cy);
                    seen.insert(found.message.en.split('`').step_by(2).collect::<String>());
                    continue;
                };
            }
        }
    }
    assert!(seen.len() > 15, "{seen:#?}");
}

/// Two spellings of a letter are one letter to whoever compares, and two to a digest.
#[test]
fn two_spellings_are_one_word_and_two_digests() {
    let composed = sample().replacen("\"Bin collections\"", "\"D\u{175}r\"", 1);
    let other = composed.replacen('\u{175}', "w\u{302}", 1);
    let read = |text: &str| Assessment::from_json(text).unwrap();
    assert_ne!(read(&composed).digest(), read(&other).digest());
    let report = wales().assess(&read(&other), None).unwrap();
    let warned: Vec<_> = (report.warnings.iter())
        .filter(|one| one.code == "not-nfc")
        .collect();
    let [warned] = &warned[..] else {
        panic!("{warned:?}")
    };
    assert_eq!(warned.at.as_str(), "/service/name/en");
    assert!(warned.message.en.contains("U+0077 U+0302"));
    assert!(warned.help.as_ref().unwrap().cy.contains("U+0175"));
    let same = wales().assess(&read(&composed), None).unwrap();
    assert_eq!(same.outcome, report.outcome);
    assert!(same.warnings.iter().all(|one| one.code != "not-nfc"));
    // An owner's text in two spellings was not translated.
    let mut draft: Value = serde_json::from_str(&wales().document().to_json()).unwrap();
    draft["criteria"][0]["title"]["en"] = "D\u{175}r".into();
    draft["criteria"][0]["title"]["cy"] = "Dw\u{302}r".into();
    if let Some(title) = draft["criteria"][0]["title"].as_object_mut() {
        title.remove("note");
    }
    let found = check_document(&draft.to_string(), None, |_| None);
    let codes: Vec<_> = found.findings.iter().map(|one| one.code.as_str()).collect();
    assert!(codes.contains(&"same-in-both-languages"), "{codes:?}");
    assert!(Standard::from_json(&draft.to_string()).is_err());
}

/// Findings are documents too, and may come from anywhere.
#[test]
fn findings_that_are_read_back_are_one_line_each() {
    let forged = "x\nerror[forged]: y\u{1b}[31m";
    let text = serde_json::json!({"format": 1, "document": "findings", "findings": [{"code": forged, "severity": "error",
        "at": format!("/{forged}"), "message": {"en": forged, "cy": forged},
        "help": {"en": forged, "cy": forged}}]});
    let findings = Findings::from_json(&text.to_string()).unwrap();
    let said = findings.to_string();
    assert_eq!(said.lines().count(), 2, "{said}");
    assert!(!said.contains('\u{1b}'));
}

/// What Unicode 17 calls ignorable by default (DerivedCoreProperties.txt).
const IGNORABLE: [(u32, u32); 17] = [
    (0xad, 0xad),
    (0x34f, 0x34f),
    (0x61c, 0x61c),
    (0x115f, 0x1160),
    (0x17b4, 0x17b5),
    (0x180b, 0x180f),
    (0x200b, 0x200f),
    (0x202a, 0x202e),
    (0x2060, 0x206f),
    (0x3164, 0x3164),
    (0xfe00, 0xfe0f),
    (0xfeff, 0xfeff),
    (0xffa0, 0xffa0),
    (0xfff0, 0xfff8),
    (0x1bca0, 0x1bca3),
    (0x1d173, 0x1d17a),
    (0xe0000, 0xe0fff),
];

#[test]
fn what_nobody_sees_is_shown_as_such() {
    let ignorable = IGNORABLE.iter().flat_map(|(from, to)| *from..=*to);
    let others = [
        0, 7, 8, 0x1b, 0x7f, 0x80, 0x9b, 0x2800, 0xfff9, 0xfffb, 0xfffe, 0x1ffff,
    ];
    for number in ignorable.chain(others) {
        let letter = char::from_u32(number).unwrap();
        let shown = visible(&format!("Bins{letter}x"));
        assert_eq!(shown, "Bins\u{fffd}x", "U+{number:04X}");
    }
    // Every other character is itself, but for breaks and tabs, which are blanks.
    let hidden = |number: u32| {
        IGNORABLE
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&number))
    };
    for letter in ('\u{20}'..='\u{3000}').filter(|one| !hidden(u32::from(*one))) {
        let shown = visible(&format!("a{letter}b"));
        let expected = match letter {
            '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
            '\u{2800}' | '\u{7f}'..='\u{9f}' => '\u{fffd}',
            other => other,
        };
        assert_eq!(
            shown,
            format!("a{expected}b"),
            "U+{:04X}",
            u32::from(letter)
        );
    }
    assert_eq!(
        visible("a\nb\r\nc\rd\te\u{b}f\u{c}g\u{85}h\u{2028}i\u{2029}j"),
        "a b c d e f g h i j"
    );
    // Emoji stay whole, and only emoji.
    let flag = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}";
    for whole in [
        "\u{2764}\u{fe0f}",
        "\u{1f469}\u{200d}\u{1f4bb}",
        "3\u{fe0f}\u{20e3}",
        flag,
        "\u{1f3f3}\u{fe0f}\u{200d}\u{1f308}",
        "\u{1f44d}\u{1f3fd}",
    ] {
        assert_eq!(visible(whole), whole);
    }
    for (hides, shown) in [
        ("a\u{fe0f}", "a\u{fffd}"),
        ("3\u{fe0f}4", "3\u{fffd}4"),
        (
            "\u{2764}\u{fe0f}\u{fe0f}\u{fe0f}",
            "\u{2764}\u{fe0f}\u{fffd}\u{fffd}",
        ),
        ("a\u{200d}\u{1f4bb}", "a\u{fffd}\u{1f4bb}"),
        ("\u{1f469}\u{200d}a", "\u{1f469}\u{fffd}a"),
        ("\u{1f3f4}\u{e0067}\u{e0062}", "\u{1f3f4}\u{fffd}\u{fffd}"),
        (
            "\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}",
        ),
    ] {
        assert_eq!(visible(hides), shown);
    }
}
