//! The Welsh of the project: held to its terms and its levels, free of phrases that were put right once, and never the
//! English again.
//!
//! Spelling and mutations are checked by `.ci/welsh` with a dictionary, on the texts that this test writes down.

use std::collections::BTreeSet;

use safon::{DocumentKind, Language};
use safon_messages::catalogue::{Catalogue, Piece};
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

/// A text of a message, with its holes in braces and the forms of a choice one after the other.
fn written(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Hole(name) => format!("{{{name}}}"),
        Piece::Choice(_, cases) => {
            let cases = cases.iter().map(|(_, pieces)| written(pieces));
            cases.collect::<Vec<_>>().join("; ")
        }
    };
    pieces.iter().map(piece).collect()
}

/// Every text of ours: the messages, the standards, the crosswalks, the findings and what the engine says.
pub fn all() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let catalogue = Catalogue::read(safon_messages::folder()).unwrap();
    texts.extend(
        catalogue
            .texts()
            .map(|(_, pair)| (written(&pair.en), written(&pair.cy)))
            .filter(|(_, cy)| cy != "English"),
    );
    for folder in [
        "standard/wales",
        "standard/draft",
        "standard/reference",
        "standard/crosswalk",
    ] {
        for path in json_files(folder) {
            texts_of(&serde_json::from_str(&read(&path)).unwrap(), &mut texts);
        }
    }
    for file in ["standard/register.json", "standard/capabilities.json"] {
        texts_of(
            &serde_json::from_str(&read(&root(file))).unwrap(),
            &mut texts,
        );
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

/// Whether a text has the words of a phrase next to each other: `*` is any word, and a word that ends in it begins so.
fn has_phrase(text: &[String], phrase: &str) -> bool {
    let phrase: Vec<_> = phrase.split(' ').collect();
    let fits = |word: &String, wanted: &&str| match wanted.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == wanted,
    };
    text.windows(phrase.len()).any(|words| {
        words
            .iter()
            .zip(&phrase)
            .all(|(word, part)| fits(word, part))
    })
}

/// The words of a sentence, in order and in small letters, with their apostrophes.
fn sentence(text: &str) -> Vec<String> {
    let text = plain(text).replace('’', "'").to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[test]
fn no_phrase_comes_back_that_was_put_right() {
    let rules = read(&root(".ci/welsh-phrases.tsv"));
    let texts: Vec<_> = all()
        .into_iter()
        .map(|(_, cy)| (sentence(&cy), cy))
        .collect();
    let mut wrong = Vec::new();
    for line in rules.lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<_> = line.split('\t').collect();
        let [phrase, why, instead] = cells[..] else {
            panic!(".ci/welsh-phrases.tsv has three cells in a line: {line}");
        };
        for (words, cy) in &texts {
            if has_phrase(words, phrase) {
                wrong.push(format!("{phrase} ({why}; {instead}): {cy}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(has_phrase(&sentence("Yr hyn a bwyswyd."), "a bwysw*"));
    assert!(has_phrase(&sentence("Yn brin, weithiau"), "yn brin"));
}

/// What the Welsh of a requirement says is as binding as its level.
#[test]
fn a_must_is_never_said_as_a_should() {
    let should = ["dylech", "dylai", "dylid", "dylent", "ddylai", "ddylid"];
    let mut seen = 0;
    for path in json_files("standard/wales") {
        let standard: Value = serde_json::from_str(&read(&path)).unwrap();
        let criteria = standard["criteria"].as_array().into_iter().flatten();
        for requirement in criteria
            .flat_map(|criterion| criterion["requirements"].as_array().into_iter().flatten())
        {
            let must = requirement["level"] == "must";
            let statement = requirement["statement"]["cy"].as_str().unwrap_or_default();
            seen += usize::from(must && !statement.is_empty());
            let softer = sentence(statement)
                .iter()
                .any(|word| should.contains(&word.as_str()));
            assert!(!(must && softer), "{}: {statement}", path.display());
        }
    }
    assert!(seen > 50, "only {seen}");
}

#[test]
fn the_languages_differ_and_have_the_same_figures() {
    /// The same in both, each with its reason.
    const SAME: &[(&str, &str)] = &[
        ("Sector", "a loan word that both have"),
        ("sector", "a loan word that both have"),
        ("partner", "a loan word that both have"),
        ("beta", "a letter that both have"),
        ("WCAG 2.2 AA", "a name that it has in both"),
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
/// English twin has too are names and ids, and are left out. The texts themselves go into `WELSH_TEXTS`, a line each,
/// with the sign … for what is filled in.
#[test]
fn every_welsh_word_can_be_written_down() {
    let mut found = BTreeSet::new();
    let mut add = |en: &str, cy: &str| {
        let english = words(en);
        found.extend(words(cy).into_iter().filter(|word| !english.contains(word)));
    };
    let texts = all();
    for (en, cy) in &texts {
        add(&plain(en), &plain(cy));
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
    if let Some(file) = std::env::var_os("WELSH_TEXTS") {
        let shown = |cy: &str| {
            let pieces = cy.split('`').enumerate();
            let pieces = pieces.map(|(index, piece)| if index % 2 == 0 { piece } else { "…" });
            let cy = pieces.collect::<String>();
            let pieces = cy.split('{');
            let pieces = pieces.map(|piece| {
                piece
                    .split_once('}')
                    .map_or(piece.to_owned(), |(_, rest)| format!("…{rest}"))
            });
            pieces.collect::<String>().replace('\n', " ")
        };
        let lines: BTreeSet<_> = texts.iter().map(|(_, cy)| shown(cy)).collect();
        let lines: Vec<_> = lines.into_iter().collect();
        std::fs::write(file, lines.join("\n") + "\n").unwrap();
    }
}
