//! Lines of the command's pages: no text of a document begins one, in either language.

use std::path::{Path, PathBuf};
use std::process::Command;

use safon::{Assessment, register};
use serde_json::{Value, json};

use crate::planted::{NEVER_PRINTED, is_tame, poison};
use crate::random::Random;
use crate::support::{number_of_cases, read, root};

const LANGUAGES: [&str; 2] = ["en", "cy"];

/// Standard output, and standard error after it.
fn safon(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_safon"))
        .args(args)
        .current_dir(root(""))
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    String::from_utf8(said).unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(path: &Path, text: &str) -> String {
    std::fs::write(path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The columns in which a line begins are even, and where it goes on, odd.
fn begins(line: &str) -> bool {
    line.chars().take_while(|letter| *letter == ' ').count() % 2 == 0
}

#[test]
fn a_name_with_line_breaks_is_one_line() {
    let forged = read(&root("tests/cases/texts/forged-lines.json"));
    let mut review: Value = serde_json::from_str(&forged).unwrap();
    review["service"]["name"]["cy"] = review["service"]["name"]["en"].clone();
    let folder = folder("forged-name");
    let file = write(&folder.join("review.json"), &review.to_string());
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let assessment = Assessment::from_json(&review.to_string()).unwrap();
    let report = standard.assess(&assessment, None).unwrap();
    let saved = write(&folder.join("report.json"), &report.to_json());
    let decided = usize::from(report.decision.is_some());
    for (language, says) in [("en", "The panel decided"), ("cy", "Penderfyniad y panel")] {
        let text = safon(&["assess", &file, "--lang", language]);
        let lines: Vec<_> = text.lines().collect();
        assert!(
            lines[1].contains(": Apply for an event permit, 2026-11-18 Digital"),
            "{text}"
        );
        // The name goes on, and then comes the rest of the head, each line of it once.
        let title = match language {
            "en" => "Standard: Digital Service Standard for Wales 2.0.0",
            _ => "Safon: Safon Gwasanaethau Digidol Cymru 2.0.0",
        };
        let heads = lines.iter().filter(|line| **line == title).count();
        assert_eq!(heads, 1, "{text}");
        let mut pages = vec![text];
        for format in ["html", "markdown"] {
            pages.push(safon(&[
                "render", "report", &saved, "--lang", language, "--format", format,
            ]));
        }
        for page in pages {
            let forges =
                |line: &&str| line.starts_with("The panel decided") || line.starts_with(says);
            let headings = page.lines().filter(forges).count();
            assert!(headings <= decided, "{page}");
            assert!(
                !page.lines().any(|line| line.starts_with("Nothing is left")),
                "{page}"
            );
        }
    }
}

/// Both lines of a stream that was put together from files with byte order marks are answered.
#[test]
fn a_stream_from_files_with_byte_order_marks_is_answered_whole() {
    let standard = "tests/cases/texts/mini-standard.json";
    let stream = "tests/cases/texts/byte-order-mark.ndjson";
    for more in [&[][..], &["--outcomes"], &["--jobs", "3"]] {
        let args = [
            &["assess", "--ndjson", "-q", "--standard", standard, stream],
            more,
        ]
        .concat();
        let said = safon(&args);
        assert_eq!(said.lines().count(), 2, "{said}");
        assert!(
            said.lines().all(|line| line.contains("\"outcome\":")),
            "{said}"
        );
    }
    for command in ["progress", "inventory"] {
        let mut args = vec![command, stream, "--format", "json", "-q"];
        if command == "progress" {
            args.extend(["--standard", standard, "--as-of", "2027-06-01"]);
        }
        let said: Value = serde_json::from_str(&safon(&args)).unwrap();
        assert_eq!(said["refused"].as_u64().unwrap_or_default(), 0, "{said}");
    }
}

/// The texts of review, standard, policy and register, planted: every page in text is the page with
/// harmless texts of the same length, but for those texts themselves.
#[test]
fn no_text_of_a_document_begins_a_line() {
    let wales = register::latest("wales-digital-service-standard").unwrap();
    let old = register::get("wales-digital-service-standard", &"1.0.0".parse().unwrap()).unwrap();
    let sources = [
        ("standard.json", wales.document().to_json()),
        ("older.json", old.document().to_json()),
        (
            "policy.json",
            read(&root("examples/data/spend-policy.json")),
        ),
        ("register.json", read(&root("standard/register.json"))),
        (
            "review.json",
            read(&root("examples/data/event-permit.json")),
        ),
        (
            "other.json",
            read(&root("examples/data/bin-collection.json")),
        ),
    ];
    for seed in 0..number_of_cases(1).min(100) {
        let folders = [false, true].map(|tame| {
            // Both names have one length, since lines that name a file are broken by it.
            let name = if tame { "tame" } else { "wild" };
            let folder = folder(&format!("planted-{seed}-{name}"));
            let mut random = Random::new(seed);
            for (name, text) in &sources {
                let mut document: Value = serde_json::from_str(text).unwrap();
                poison(&mut document, &mut random, "", tame);
                if let Some(named) = document
                    .pointer_mut("/standard")
                    .and_then(Value::as_object_mut)
                {
                    named.remove("digest");
                }
                retract(&mut document);
                write(&folder.join(name), &document.to_string());
            }
            let one = |name| read(&folder.join(name));
            let lines = format!("{}\n{}\n", one("review.json"), one("other.json"));
            write(&folder.join("reviews.ndjson"), &lines);
            folder
        });
        for language in LANGUAGES {
            let [hostile, tame] = folders.each_ref().map(|folder| pages(folder, language));
            for ((command, hostile), (_, tame)) in hostile.iter().zip(&tame) {
                alike(command, hostile, tame);
                assert!(!hostile.is_empty(), "{command}");
            }
        }
    }
}

/// Gives a review what the samples do not have: a decision, and an earlier report that it takes back.
fn retract(document: &mut Value) {
    if document.get("assessed_on").is_some() {
        let digest = format!("sha256:{}", "0".repeat(64));
        let reason = document["service"]["name"]["en"].clone();
        document["retracts"] = json!({"report": digest, "reason": reason});
        document["decision"] = json!({"outcome": "met", "by": "panel",
            "on": document["assessed_on"], "rationale": document["service"]["name"]["cy"]});
    }
}

/// What the commands say of the documents in a folder, in one language.
fn pages(folder: &Path, language: &str) -> Vec<(String, String)> {
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (standard, older) = (file("standard.json"), file("older.json"));
    let (review, reviews) = (file("review.json"), file("reviews.ndjson"));
    let report = safon(&[
        "assess",
        &review,
        "--standard",
        &standard,
        "--format",
        "json",
    ]);
    let report = write(&folder.join("report.json"), &report);
    let policy = file("policy.json");
    let asked: &[&[&str]] = &[
        &["assess", &review, "--standard", &standard],
        &[
            "assess",
            &review,
            "--standard",
            &standard,
            "--as-of",
            "2028-01-01",
        ],
        &["check", &review, "--standard", &standard],
        &["show", &standard],
        &["show", &standard, "welsh-and-english"],
        &["checklist", &standard, "--fact", "stage=beta"],
        &["diff", &older, &standard],
        &["migrate", &review, "--from", &standard, "--to", &standard],
        &[
            "compare",
            &review,
            &review,
            "--standard",
            &standard,
            "--as-of",
            "2028-01-01",
        ],
        &[
            "impact",
            &standard,
            &standard,
            &reviews,
            "--as-of",
            "2028-01-01",
            "-q",
        ],
        &[
            "progress",
            &reviews,
            "--standard",
            &standard,
            "--as-of",
            "2028-01-01",
            "-q",
        ],
        &["inventory", &reviews, "-q"],
        &[
            "gate",
            &policy,
            "--on",
            "2026-12-01",
            "--amount",
            "2000000",
            "--kind",
            "digital",
            "--report",
            &report,
        ],
        &[
            "crosswalk",
            "wales-digital-service-standard",
            "gds-service-standard",
            "--report",
            &report,
        ],
        &["check", &report, "--kind", "report"],
    ];
    let mut pages = Vec::new();
    for args in asked {
        let args = [*args, &["--lang", language]].concat();
        let mut said = safon(&args).replace(folder.to_str().unwrap(), "folder");
        if args[0] == "diff" {
            // What a careful editor would notice in the new texts depends on what they say.
            let findings = said.find("folder/standard.json:");
            said.truncate(findings.unwrap_or(said.len()));
        }
        if args[0] == "check" {
            // Where something stands in its line depends on how long the texts before it are.
            let place = |word: &str| {
                word.split_once(':').is_some_and(|(line, column)| {
                    let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
                    number(line) && number(column)
                })
            };
            let mut carets = false;
            let lines = said
                .lines()
                .map(|line| {
                    let beneath = std::mem::replace(&mut carets, frame(line).is_some());
                    let only = |letter| matches!(letter, ' ' | '|' | '^');
                    assert!(!beneath || line.chars().all(only), "{line}");
                    if beneath {
                        "^"
                    } else {
                        frame(line).unwrap_or(line)
                    }
                })
                .map(|line| match line.trim_start().split_once(' ') {
                    Some((first, rest)) if place(first) => format!("  {rest}"),
                    _ => line.to_owned(),
                });
            said = lines.collect::<Vec<_>>().join("\n");
        }
        pages.push((args.join(" "), said));
    }
    pages
}

/// The number and the bar before a line of a document that is shown: where that is cut depends on all that stands in it.
/// What goes on begins in an odd column, so nothing that was planted is taken for such a line.
fn frame(line: &str) -> Option<&str> {
    let (number, _) = line.split_once(" |")?;
    let digits = number.strip_prefix("    ")?;
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| &line[..number.len() + 2])
}

/// Two pages are the same, but where one has what was planted.
fn alike(command: &str, hostile: &str, tame: &str) {
    assert!(!hostile.contains(NEVER_PRINTED), "{command}: {hostile}");
    let count = (hostile.lines().count(), tame.lines().count());
    for (line, tame) in hostile.lines().zip(tame.lines()) {
        let same = line.chars().count() == tame.chars().count()
            && (line.chars().zip(tame.chars())).all(|(one, tame)| one == tame || is_tame(tame));
        assert!(same, "{command}\n{line}\n{tame}\n\n{hostile}");
        // What was planted begins no line of its own: what goes on stands in an odd column.
        let after = line.trim_start().trim_start_matches(['✗', '✓', ' ']);
        assert!(!after.starts_with("forged") || !begins(line), "{hostile}");
    }
    assert_eq!(count.0, count.1, "{command}: {hostile}");
}

/// Whatever is in the name of a file, a line is a line.
#[cfg(unix)]
#[test]
fn names_of_files_begin_no_line() {
    let folder = folder("named");
    let bad = "report.json\nThe panel decided: met\u{1b}[31m\u{202e}";
    let file = folder.join(bad);
    let name = file.to_str().unwrap();
    let review = read(&root("examples/data/bin-collection.json"));
    write(&file, &review);
    let missing = format!("{name}-missing");
    let made = format!("{name}-made");
    let asked: &[&[&str]] = &[
        &["check", name],
        &["check", name, "--schema"],
        &["assess", &missing],
        &["show", &missing],
        &["verify", &missing],
        &[
            "gate",
            &missing,
            "--on",
            "2026-12-01",
            "--amount",
            "1",
            "--kind",
            "digital",
        ],
        &["redact", name, "-o", &made],
        &["schema", "-o", &made],
        &["render", "standard", "-o", &made, "--format", "html"],
        &["release", name, "--register", &missing],
        &["release", name, "--register", &missing, "--write"],
        &["progress", &missing, "--as-of", "2026-12-01"],
        &["progress", name, "--as-of", "2026-12-01"],
        &["assess", "--ndjson", name],
        &["assess", "--ndjson", &missing],
        &[
            "crosswalk",
            "wales-digital-service-standard",
            "gds-service-standard",
            "--report",
            name,
        ],
    ];
    for args in asked {
        for language in LANGUAGES {
            let args = [*args, &["--lang", language]].concat();
            let said = safon(&args);
            let forged = said
                .lines()
                .any(|line| line.trim_start().starts_with("The panel"));
            assert!(!forged && !said.contains(NEVER_PRINTED), "{args:?}: {said}");
        }
    }
}
