//! The Welsh of the project: held to its terms, and never the English again.
//!
//! Spelling is checked by `.ci/welsh` with a dictionary, on the texts that this test writes down.

use std::collections::BTreeSet;

use safon::{DocumentKind, Language};
use serde_json::Value;

use crate::support::{read, root};

/// Every bilingual text of a JSON document.
fn texts_of(value: &Value, into: &mut Vec<(String, String)>) {
    if let (Some(en), Some(cy)) = (value["en"].as_str(), value["cy"].as_str()) {
        into.push((en.to_owned(), cy.to_owned()));
    }
    match value {
        Value::Object(members) => members.values().for_each(|value| texts_of(value, into)),
        Value::Array(items) => items.iter().for_each(|value| texts_of(value, into)),
        _ => {}
    }
}

fn json_files(folder: &str) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(root(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
}

/// Every text of ours: the standards, the crosswalks, the findings and what the engine says.
fn all() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for folder in ["standard/wales", "standard/reference", "standard/crosswalk"] {
        for path in json_files(folder) {
            texts_of(&serde_json::from_str(&read(&path)).unwrap(), &mut texts);
        }
    }
    for code in safon::finding_codes() {
        let said = [Some(code.message), code.help];
        texts.extend(said.into_iter().flatten().map(|text| (text.en, text.cy)));
    }
    #[cfg(feature = "proof")]
    for code in safon::diff::change_codes() {
        texts.push((code.message.en, code.message.cy));
        texts.push((code.why.en, code.why.cy));
    }
    #[cfg(feature = "schema")]
    texts.extend(safon_tests::schemas::descriptions());
    let standard = safon::register::latest("wales-digital-service-standard").unwrap();
    for path in json_files("examples/data") {
        let text = read(&path);
        if DocumentKind::of(&text) == Some(DocumentKind::Policy) {
            texts_of(&serde_json::from_str(&text).unwrap(), &mut texts);
            continue;
        }
        assert_eq!(DocumentKind::of(&text), Some(DocumentKind::Assessment));
        let Ok(assessment) = safon::Assessment::from_json(&text) else {
            continue;
        };
        for day in ["2026-11-22", "2027-06-01", "2029-01-01"] {
            let as_of: safon::Date = day.parse().unwrap();
            let report = standard.assess(&assessment, as_of).unwrap();
            let report: Value = serde_json::from_str(&report.to_json()).unwrap();
            texts_of(&report["criteria"], &mut texts);
        }
    }
    let unique: BTreeSet<_> = texts.into_iter().collect();
    unique.into_iter().collect()
}

/// The words of a text, without what stands in backticks and without the names of what fills it.
fn plain(text: &str) -> String {
    let text = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let pieces = text.split('{');
    pieces
        .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn where_the_english_has_a_term_the_welsh_has_it_too() {
    let terms: Value = serde_json::from_str(&read(&root("standard/terms.json"))).unwrap();
    let mut wrong = Vec::new();
    let mut held = BTreeSet::new();
    for (en, cy) in all() {
        let (english, welsh) = (plain(&en).to_lowercase(), plain(&cy).to_lowercase());
        for term in terms["terms"].as_array().unwrap() {
            let word = term["en"].as_str().unwrap();
            let stands = english
                .split(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != ' ')
                .any(|part| format!(" {part} ").contains(&format!(" {word} ")));
            if !stands {
                continue;
            }
            held.insert(word.to_owned());
            let forms = term["forms"].as_array().unwrap();
            if !forms
                .iter()
                .any(|form| welsh.contains(form.as_str().unwrap()))
            {
                wrong.push(format!("{word}: {en} | {cy}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} texts:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let unused: Vec<_> = terms["terms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|term| term["en"].as_str().unwrap())
        .filter(|word| !held.contains(*word))
        .collect();
    assert!(unused.is_empty(), "terms that no text uses: {unused:?}");
}

#[test]
fn the_languages_differ_and_have_the_same_figures() {
    /// The same in both, each with its reason.
    const SAME: &[(&str, &str)] = &[
        ("Sector", "a loan word that both have"),
        ("Ecosystem", "a loan word that both have"),
        ("LocalGov Digital", "a name that the body has in both"),
    ];
    let figures = |text: &str| {
        let mut figures: Vec<String> = text
            .split(|letter: char| !letter.is_ascii_digit())
            .filter(|figure| !figure.is_empty())
            .map(str::to_owned)
            .collect();
        figures.sort();
        figures
    };
    for (en, cy) in all() {
        let listed = SAME.iter().any(|(same, _)| *same == en);
        let words = plain(&en).chars().any(char::is_alphabetic);
        assert!(
            en != cy || listed || !words,
            "the same in both languages: {en}"
        );
        assert!(!en.trim().is_empty() && !cy.trim().is_empty());
        assert_eq!(figures(&en), figures(&cy), "{en} | {cy}");
    }
}

/// Whether a day stands there as programs write it, outside backticks.
fn has_iso_day(text: &str) -> bool {
    plain(text).as_bytes().windows(10).any(|window| {
        window.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    })
}

#[test]
fn a_sentence_says_a_day_in_words() {
    let mut texts = Vec::new();
    for area in std::fs::read_dir(root("tests/cases")).unwrap() {
        let area = area.unwrap().path();
        let cases = std::fs::read_dir(&area).into_iter().flatten();
        for expected in cases.map(|case| case.unwrap().path().join("expected.json")) {
            if expected.exists() {
                texts_of(&serde_json::from_str(&read(&expected)).unwrap(), &mut texts);
            }
        }
    }
    assert!(texts.iter().any(|(en, _)| en.contains("November 2026")));
    for (en, cy) in texts {
        // How to write one for a program is shown as programs read it.
        let shows = en.ends_with("as in 2026-11-22");
        assert!(shows || !(has_iso_day(&en) || has_iso_day(&cy)), "{en}");
    }
}

/// The words that people read in both languages have no language missing.
#[test]
fn outcomes_have_words_of_their_own_in_each_language() {
    for outcome in safon::Outcome::ALL {
        let said = |language| outcome.in_language(language);
        assert_ne!(said(Language::En), said(Language::Cy));
    }
    for outcome in safon::report::RequirementOutcome::ALL {
        let said = |language| outcome.in_language(language);
        assert_ne!(said(Language::En), said(Language::Cy));
    }
}

/// The words of a text: letters, with an apostrophe between what it joins.
fn words(text: &str) -> BTreeSet<String> {
    let typographic = text.replace('’', "'");
    typographic
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() > 1)
        .map(str::to_lowercase)
        .collect()
}

/// Writes every Welsh word down for the spelling check: `WELSH=<file> cargo test`. Words that the
/// English twin has too are names and ids, and are left out.
#[test]
fn every_welsh_word_can_be_written_down() {
    let mut found = BTreeSet::new();
    let mut add = |en: &str, cy: &str| {
        let english = words(en);
        found.extend(words(cy).into_iter().filter(|word| !english.contains(word)));
    };
    for (en, cy) in all() {
        add(&plain(&en), &plain(&cy));
    }
    for path in std::fs::read_dir(root("cli/tests/snapshots")).unwrap() {
        let path = path.unwrap().path();
        let path = path.to_string_lossy();
        if let Some(name) = path.strip_suffix(".cy.txt") {
            let english = read(std::path::Path::new(&format!("{name}.en.txt")));
            add(&english, &read(std::path::Path::new(&*path)));
        }
    }
    assert!(found.len() > 800, "only {}", found.len());
    if let Some(file) = std::env::var_os("WELSH") {
        let lines: Vec<_> = found.into_iter().collect();
        std::fs::write(file, lines.join("\n") + "\n").unwrap();
    }
}
