//! What is shown of a text, whatever is in it and wherever a finding says that it stands.

use proptest::prelude::*;
use safon::{Finding, Findings, Severity, Text};

use super::{Source, wide};

/// A finding at a place, as it is read back from a document.
fn finding(line: u32, column: u32, end_column: u32) -> Finding {
    Finding {
        code: "a-code".into(),
        severity: Severity::Error,
        at: "/a".into(),
        line: Some(line),
        column: Some(column),
        end_line: Some(line),
        end_column: Some(end_column),
        message: Text::new("wrong", "anghywir"),
        help: None,
        file: None,
    }
}

/// What is drawn, without colours: the line of the text and the one beneath it.
fn drawn(text: &str, finding: &Finding, width: usize) -> Option<(String, String)> {
    let drawn = Source::of(text).shown(finding, width)?;
    let plain = anstream::adapter::strip_str(&drawn).to_string();
    let (shown, carets) = plain.split_once('\n').unwrap();
    Some((shown.to_owned(), carets.to_owned()))
}

#[test]
fn what_is_wrong_is_underlined() {
    for (text, (line, column, end), shown, carets) in [
        (
            "{\n \"a\": nul}",
            (2, 7, 10),
            "2 |  \"a\": nul}",
            "  |       ^^^",
        ),
        ("\u{feff}[nul]\r\n", (1, 2, 5), "1 | [nul]", "  |  ^^^"),
        (
            "\t\"家\": nul",
            (1, 7, 10),
            "1 |  \"家\": nul",
            "  |        ^^^",
        ),
        ("[1", (1, 3, 3), "1 | [1", "  |   ^"),
    ] {
        let found = drawn(text, &finding(line, column, end), 76);
        assert_eq!(found, Some((shown.to_owned(), carets.to_owned())), "{text}");
    }
    for (line, column) in [(3, 1), (1, 4), (0, 0), (u32::MAX, u32::MAX)] {
        assert_eq!(drawn("[1\n2", &finding(line, column, column), 76), None);
    }
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!("{}nul{}", "家b".repeat(5000), "ŵc".repeat(5000));
    let (shown, carets) = drawn(&text, &finding(1, 10_001, 10_004), 76).unwrap();
    assert!(
        shown.starts_with("1 | …") && shown.ends_with('…'),
        "{shown}"
    );
    let begins = wide(shown.split_once("nul").unwrap().0);
    assert_eq!(
        carets.trim_end(),
        format!("  |{}^^^", " ".repeat(begins - 3))
    );
    let long = format!("[\"{}\"]", "x".repeat(500));
    let (shown, carets) = drawn(&long, &finding(1, 2, 504), 76).unwrap();
    assert!(shown.ends_with("x…") && carets.ends_with("^^^^"), "{shown}");
    assert_eq!((wide(&shown), wide(&carets)), (76, 76));
}

#[test]
fn what_is_about_all_of_a_document_or_nowhere_shows_nothing() {
    let whole = Finding {
        at: "".into(),
        ..finding(1, 1, 2)
    };
    assert_eq!(drawn("{}", &whole, 76), None);
    assert!(drawn("nul", &whole, 76).is_some());
    assert_eq!(drawn("", &finding(1, 1, 1), 76), None);
    let mut nowhere = finding(1, 1, 2);
    nowhere.column = None;
    assert_eq!(drawn("{}", &nowhere, 76), None);
    assert!(Findings::default().is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is in a text and wherever a finding says that it stands: two lines, no wider than they may
    /// be, that cannot steer a terminal; the carets begin where the place does.
    #[test]
    fn any_text_is_shown_safely(
        before in "\\PC{0,90}|[\\x00-\\x09\\x0b-\\x7f]{0,90}", at in "[a-z家😀]{1,90}", after in "\\PC{0,90}",
        (line, from, to) in (0_u32..4, 0_u32..200, 0_u32..200), width in 30_usize..90,
    ) {
        let text = format!("x\n{before}«{at}{after}\n");
        let column = u32::try_from(before.chars().count()).unwrap() + 1;
        let end = column + 1 + u32::try_from(at.chars().count()).unwrap();
        let (shown, carets) = drawn(&text, &finding(2, column, end), width).unwrap();
        let begins = shown.rfind('«').unwrap_or_default();
        if !before.contains('«') && !after.contains('«') {
            let caret = carets.find('^').unwrap();
            prop_assert_eq!(wide(&shown[..begins]), wide(&carets[..caret]), "{}\n{}", shown, carets);
        }
        for line in [&shown, &carets] {
            prop_assert!(wide(line) <= width, "{}", line);
            prop_assert_eq!(safon::visible(line), line.clone());
        }
        // A place that is not there is no place, and no panic.
        drawn(&text, &finding(line, from, to), width);
    }
}
