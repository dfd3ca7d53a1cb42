//! The command line, as its users meet it: output, exit codes, languages, streams.
//!
//! Snapshots stand in `cli/tests/snapshots/`; `cargo xtask expected` writes them anew.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use crate::support::{expect, read, root};

pub fn safon(args: &[&str]) -> Output {
    run(args, b"")
}

pub fn run(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_safon"))
        .args(args)
        .current_dir(root(""))
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may close it first.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

pub fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A file of this process alone.
fn temporary(name: &str) -> std::path::PathBuf {
    std::env::temp_dir().join(format!("safon-{}-{name}", std::process::id()))
}

const BINS: &str = "examples/data/bin-collection.json";
const LIBRARY: &str = "examples/data/library-membership.json";
const PERMIT: &str = "examples/data/event-permit.json";
const NOTHING: &str =
    "tests/cases/assess/whole-not-applicable-where-nothing-applies/assessment.json";
const MINI: &str = "tests/cases/assess/whole-not-applicable-where-nothing-applies/standard.json";
const ADVICE: &str = "tests/cases/assess/criterion-of-may-alone-is-not-applicable/assessment.json";
const TINY: &str = "tests/cases/assess/criterion-of-may-alone-is-not-applicable/standard.json";
const MISTAKES: &str = "examples/data/with-mistakes.json";

/// What people see, in both languages: compared whole, and never wider than 80 columns.
#[test]
fn text_is_as_it_was_agreed_and_fits_80_columns() {
    let pages: &[(&str, &[&str])] = &[
        ("assess-bin-collection", &["assess", BINS]),
        ("assess-library-membership", &["assess", LIBRARY]),
        (
            "assess-nothing-applies",
            &["assess", NOTHING, "--standard", MINI],
        ),
        (
            "checklist-nothing-applies",
            &["checklist", MINI, "--fact", "stage=retired"],
        ),
        (
            "progress-nothing-applies",
            &[
                "progress",
                "tests/cases/progress/reviews-to-which-nothing-applies-are-counted-apart/reviews.ndjson",
                "--standard",
                "tests/cases/progress/reviews-to-which-nothing-applies-are-counted-apart/standard.json",
                "--as-of",
                "2026-12-01",
                "--quiet",
            ],
        ),
        (
            "assess-event-permit",
            &["assess", PERMIT, "--as-of", "2027-06-01"],
        ),
        ("check-with-mistakes", &["check", MISTAKES, BINS]),
        (
            "check-ten-mistakes",
            &[
                "check",
                "tests/cases/read/bad-ten-mistakes-in-one-review/assessment.json",
            ],
        ),
        (
            "check-one-line",
            &[
                "check",
                "tests/cases/check/bad-words-that-nobody-knows-on-one-line/assessment.json",
                "--standard",
                "tests/cases/check/standard.json",
            ],
        ),
        (
            "check-not-json",
            &[
                "check",
                "tests/cases/read/bad-colon-missing/assessment.json",
                "tests/cases/read/bad-cut-short-in-a-text/assessment.json",
                "tests/cases/read/bad-empty-file/assessment.json",
            ],
        ),
        (
            "checklist-alpha",
            &[
                "checklist",
                "--fact",
                "stage=alpha",
                "--fact",
                "public-facing=true",
            ],
        ),
        ("show", &["show"]),
        (
            "show-criterion",
            &[
                "show",
                "wales-digital-service-standard@2.0.0",
                "welsh-and-english",
            ],
        ),
        ("list", &["list"]),
        (
            "show-first-edition",
            &["show", "wales-digital-service-standard@1.0.0"],
        ),
        (
            "crosswalk",
            &[
                "crosswalk",
                "wales-digital-service-standard",
                "scot-dfss-2017",
            ],
        ),
        ("verify", &["verify", "standard/register.json"]),
        (
            "diff",
            &[
                "diff",
                "wales-digital-service-standard@1.0.0",
                "wales-digital-service-standard@2.0.0",
            ],
        ),
        (
            "compare",
            &[
                "compare",
                "examples/data/bus-pass-first.json",
                "examples/data/bus-pass-second.json",
            ],
        ),
        (
            "migrate",
            &[
                "migrate",
                BINS,
                "--to",
                "wales-digital-service-standard@1.0.0",
                "--as-of",
                "2027-06-01",
            ],
        ),
        (
            "progress",
            &[
                "progress",
                "tests/cases/progress/reviews.ndjson",
                "--as-of",
                "2027-02-20",
                "--known",
                "40",
                "--quiet",
            ],
        ),
        (
            "inventory",
            &[
                "inventory",
                "tests/cases/progress/reviews.ndjson",
                "--quiet",
            ],
        ),
        (
            "impact",
            &[
                "impact",
                "tests/cases/progress/reviews.ndjson",
                "wales-digital-service-standard@2.0.0",
                "wales-digital-service-standard@1.0.0",
                "--quiet",
            ],
        ),
        (
            "gate",
            &[
                "gate",
                "examples/data/spend-policy.json",
                "--on",
                "2026-12-01",
                "--amount",
                "2000000",
                "--kind",
                "public-facing",
            ],
        ),
        ("release-refused", &["release", "standard/wales/2.0.0.json"]),
    ];
    for (name, args) in pages {
        for language in ["en", "cy"] {
            let output = safon(&[args, &["--lang", language][..]].concat());
            let text = out(&output) + &err(&output);
            for line in text.lines() {
                let width = line.chars().count();
                assert!(width <= 80, "{name} {language} has {width} columns: {line}");
                assert_eq!(
                    line.trim_end(),
                    line,
                    "{name} {language} has blanks at an end"
                );
            }
            let path = root(&format!("cli/tests/snapshots/{name}.{language}.txt"));
            expect(&path, &text).unwrap();
        }
    }
}

#[test]
fn the_outcome_is_on_the_first_line_and_in_the_exit_code() {
    for (args, first, exit) in [
        (&["assess", BINS][..], "Met with conditions", 0),
        (&["assess", BINS, "--as-of", "2027-02-01"], "Not met", 1),
        (
            &["assess", BINS, "--lang", "cy"],
            "Wedi'i bodloni gydag amodau",
            0,
        ),
        (&["assess", LIBRARY], "Ready for review: 18 of 30", 1),
        (&["assess", PERMIT], "Not met", 1),
        (
            &["assess", NOTHING, "--standard", MINI],
            "Not applicable",
            4,
        ),
        (
            &["assess", NOTHING, "--standard", MINI, "--lang", "cy"],
            "Ddim yn berthnasol",
            4,
        ),
        // Reviewed or not.
        (&["assess", ADVICE, "--standard", TINY], "Not applicable", 4),
    ] {
        let output = safon(args);
        assert_eq!(out(&output).lines().next(), Some(first), "{args:?}");
        assert_eq!(code(&output), exit, "{args:?}");
    }
}

#[test]
fn of_what_cannot_be_used_or_read_nothing_half_is_said() {
    for (args, exit) in [
        (&["assess", MISTAKES][..], 2),
        (&["assess", "no-such-file.json"], 3),
        (
            &[
                "assess",
                BINS,
                "--standard",
                "wales-digital-service-standard@9.9.9",
            ],
            3,
        ),
        (&["assess", BINS, "--standard", MISTAKES], 2),
        (&["assess", BINS, "--as-of", "2026-02-30"], 3),
        (&["assess"], 3),
        (&["check", "no-such-file.json"], 3),
        (&["show", "nothing"], 3),
        (&["checklist", "--fact", "stage"], 3),
        (&["checklist", "--fact", "stage=betta"], 3),
        (
            &["checklist", "--fact", "stage=beta", "--fact", "stage=live"],
            3,
        ),
    ] {
        let output = safon(args);
        assert_eq!(code(&output), exit, "{args:?}");
        assert_eq!(out(&output), "", "{args:?}");
        assert!(!err(&output).is_empty(), "{args:?}");
        assert!(!err(&output).contains("panicked"), "{args:?}");
    }
}

/// Why a command cannot answer is said in the language that was asked for.
#[test]
fn refusals_are_said_in_either_language() {
    let policy = "examples/data/spend-policy.json";
    let gate = ["gate", policy, "--on", "2026-12-01", "--amount", "1"];
    let asked: &[&[&str]] = &[
        &["assess", "no-such-file.json"],
        &["assess", "--standard", "a@9.9.9", BINS],
        &["check", "-", "-"],
        &["checklist", "--fact", "stage"],
        &["checklist", "--fact", "stage=beta", "--fact", "stage=live"],
        &["crosswalk", "a", "b"],
        &["schema"],
        &["show", "nothing"],
        &[&gate[..], &["--kind", "A b"]].concat(),
    ];
    for args in asked {
        let said = ["en", "cy"].map(|language| {
            let output = safon(&[args, &["--lang", language][..]].concat());
            assert_eq!(code(&output), 3, "{args:?}");
            err(&output)
        });
        for one in &said {
            assert!(one.starts_with("safon: "), "{args:?}: {one}");
            assert_eq!(one.lines().count(), 1, "{args:?}: {one}");
        }
        assert_ne!(said[0], said[1], "{args:?}");
    }
}

#[test]
fn programs_get_documents_even_of_what_is_wrong() {
    let report = safon(&["assess", BINS, "--format", "json"]);
    let report = safon::Report::from_json(&out(&report)).unwrap();
    assert_eq!(report.outcome().to_string(), "met-with-conditions");

    let refused = safon(&["assess", MISTAKES, "--format", "json"]);
    assert_eq!(code(&refused), 2);
    assert!(
        safon::Findings::from_json(&out(&refused))
            .unwrap()
            .has_errors()
    );

    let checked = safon(&["check", MISTAKES, BINS, "--format", "json"]);
    assert_eq!(code(&checked), 1);
    let findings = safon::Findings::from_json(&out(&checked)).unwrap();
    assert!(
        findings
            .errors()
            .all(|one| one.file.as_deref() == Some(MISTAKES))
    );

    let alone = safon(&["check", MISTAKES, "--format", "json"]);
    let findings = safon::Findings::from_json(&out(&alone)).unwrap();
    assert!(findings.findings.iter().all(|one| one.file.is_none()));
}

#[test]
fn check_knows_documents_by_their_keys_and_warnings_are_no_failure() {
    let standard = "standard/wales/2.0.0.json";
    let output = safon(&["check", standard, "standard/register.json", BINS]);
    assert_eq!(code(&output), 0, "{}", out(&output));
    assert!(out(&output).contains("unreviewed-text"));
    let wrong = safon(&["check", "--kind", "register", standard]);
    assert_eq!(code(&wrong), 1);
    for (bytes, found) in [
        (&b"{\"a\": \"\xff\"}"[..], "not-utf8"),
        (b"\xff\xfe{\0}\0", "other-encoding"),
    ] {
        let nonsense = run(&["check", "-"], bytes);
        assert_eq!((code(&nonsense), out(&nonsense).contains(found)), (1, true));
    }
}

#[test]
fn standard_input_is_read_for_a_dash() {
    let text = std::fs::read(root(BINS)).unwrap();
    let piped = run(&["assess", "-", "--format", "json"], &text);
    assert_eq!(
        out(&piped),
        out(&safon(&["assess", BINS, "--format", "json"]))
    );
}

#[test]
fn a_starter_can_be_assessed_and_is_the_same_every_time() {
    let args = [
        "checklist",
        "--starter",
        "--on",
        "2026-11-22",
        "--fact",
        "stage=beta",
    ];
    let starter = safon(&args);
    assert_eq!(code(&starter), 0);
    assert_eq!(out(&starter), out(&safon(&args)));
    let checked = run(&["check", "-"], &starter.stdout);
    assert!(out(&checked).contains("nothing found"), "{}", out(&checked));
    let assessed = run(&["assess", "-"], &starter.stdout);
    assert_eq!(code(&assessed), 1);
    assert!(
        out(&assessed).starts_with("Ready for review: 0 of "),
        "{}",
        out(&assessed)
    );
    let today = safon(&["checklist", "--starter"]);
    assert_eq!(code(&today), 0);
}

#[test]
fn the_checklist_is_data_too() {
    let output = safon(&["checklist", "--fact", "stage=live", "--format", "json"]);
    let checklist: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    let requirements = checklist["criteria"].as_array().unwrap().iter();
    let mut requirements = requirements.flat_map(|one| one["requirements"].as_array().unwrap());
    let depends = requirements
        .find(|one| one["id"] == "personal-data-protected")
        .unwrap();
    assert_eq!(depends["applies"], "unknown");
    assert_eq!(
        depends["depends_on"],
        serde_json::json!(["handles-personal-data"])
    );
}

#[test]
fn colour_is_for_terminals_and_no_document_can_steer_one() {
    let text = std::fs::read_to_string(root(BINS)).unwrap();
    let hostile = text.replace(
        "\"Bin collections\"",
        "\"Bin \\u001b[31mcollections\\u202e\"",
    );
    assert_ne!(text, hostile);
    for format in ["text", "json"] {
        let output = run(&["assess", "-", "--format", format], hostile.as_bytes());
        assert!(!output.stdout.contains(&0x1b), "{format}");
        assert_eq!(code(&output), 0);
    }
}

/// The line of a finding is shown to whoever may see all of a document, and never steers a terminal.
#[test]
fn the_line_of_a_finding_is_shown_to_those_who_may_see_it() {
    let text = std::fs::read_to_string(root(BINS)).unwrap();
    let titel = "\"titel\": \"secret \u{1b}[31m\u{202e}家 end\",";
    let wrong = text.replacen("\"title\":", &format!("{titel} \"title\":"), 1);
    // A raw control character is no JSON; the other mistakes are found in what is.
    let json = wrong.replace('\u{1b}', "\\u001b");
    for (args, text, code, shown) in [
        (&["check", "-"][..], &wrong, 1, true),
        (&["check", "-"], &json, 1, true),
        (&["assess", "-"], &json, 2, true),
        (&["assess", "-", "--audience", "partner"], &json, 2, false),
        (&["redact", "-"], &json, 2, false),
    ] {
        let output = run(args, text.as_bytes());
        let said = out(&output) + &err(&output);
        assert_eq!(self::code(&output), code, "{args:?}: {said}");
        assert!(said.contains("error"), "{said}");
        assert_eq!(said.contains("secret"), shown, "{args:?}: {said}");
        assert_eq!(
            said.contains("^^^"),
            shown && *text == json,
            "{args:?}: {said}"
        );
        assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said:?}");
    }
    let found = out(&run(&["check", "-", "--format", "json"], json.as_bytes()));
    assert!(!found.contains("secret"), "{found}");
}

#[test]
fn a_reader_that_goes_away_is_no_mistake() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_safon"))
        .args(["show"])
        .current_dir(root(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(err(&output), "");
}

#[test]
fn a_crosswalk_reads_both_ways_and_carries_a_report_over() {
    let report = safon(&["assess", BINS, "--format", "json"]);
    let path = std::env::temp_dir().join(format!("safon-report-{}.json", std::process::id()));
    std::fs::write(&path, &report.stdout).unwrap();
    let from = "wales-digital-service-standard";
    let path_text = path.to_str().unwrap();
    let args = [
        "crosswalk",
        from,
        "uk-gds-2015",
        "--report",
        path_text,
        "--format",
        "json",
    ];
    let projected = safon(&args);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(code(&projected), 0);
    let projection: serde_json::Value = serde_json::from_str(&out(&projected)).unwrap();
    assert_eq!(projection["points"].as_array().unwrap().len(), 18);

    let straight = out(&safon(&[
        "crosswalk",
        from,
        "nhs-england",
        "--format",
        "json",
    ]));
    let back = out(&safon(&[
        "crosswalk",
        "nhs-england",
        from,
        "--format",
        "json",
    ]));
    let read = |text: &str| safon::Crosswalk::from_json(text).unwrap();
    assert_eq!(read(&straight).converse(), read(&back));
    let none = safon(&["crosswalk", "nhs-england", "uk-gds-2015"]);
    assert_eq!(code(&none), 3);
    assert!(
        err(&none).contains("there are those between"),
        "{}",
        err(&none)
    );
}

#[test]
fn a_changed_standard_is_named_by_verify() {
    let folder = std::env::temp_dir().join(format!("safon-verify-{}", std::process::id()));
    let wales = folder.join("wales");
    std::fs::create_dir_all(&wales).unwrap();
    let register = std::fs::read_to_string(root("standard/register.json")).unwrap();
    std::fs::write(folder.join("register.json"), register).unwrap();
    let text = std::fs::read_to_string(root("standard/wales/1.0.0.json")).unwrap();
    let changed = text.replacen("\"must\"", "\"should\"", 1);
    assert_ne!(text, changed);
    std::fs::write(wales.join("1.0.0.json"), changed).unwrap();
    let output = safon(&["verify", folder.join("register.json").to_str().unwrap()]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(code(&output), 1);
    let text = out(&output);
    assert!(text.contains("digest-mismatch"), "{text}");
    assert!(
        text.contains("wales-digital-service-standard@1.0.0"),
        "{text}"
    );
    assert!(
        text.contains("unknown-standard"),
        "a missing file is named too: {text}"
    );
}

/// `docs/authoring.md` from its fifth step on: every `sh` block is run, one after another in a copy of
/// the project, and says what the `text` block after it says. `cargo xtask expected` writes those anew.
#[test]
fn the_walk_through_for_owners_says_what_the_tool_says() {
    let page = std::fs::read_to_string(root("docs/authoring.md")).unwrap();
    let folder = root("target/tmp/authoring");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let bin = std::path::Path::new(env!("CARGO_BIN_EXE_safon"))
        .parent()
        .unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let bash = |script: &str| {
        let out = Command::new("bash")
            .args(["-euc", script])
            .current_dir(&folder)
            .env("PATH", &path)
            .output()
            .unwrap();
        assert!(out.status.success(), "{script}\n{}", err(&out));
        self::out(&out)
    };
    let root = root("");
    bash(&format!(
        "cp -r {0}/standard {0}/examples .",
        root.display()
    ));
    let (before, after) = page.split_once("## 5.").unwrap();
    let mut made = before.to_owned() + "## 5.";
    let mut rest = after;
    let mut blocks = 0;
    while let Some((text, script)) = rest.split_once("```sh\n") {
        let (script, then) = script.split_once("```\n").unwrap();
        made += &format!("{text}```sh\n{script}```\n");
        rest = then;
        if script.contains("crosswalk") {
            continue;
        }
        let said = bash(script);
        let Some(expected) = then.strip_prefix("\n```text\n") else {
            continue;
        };
        let (_, then) = expected.split_once("```\n").unwrap();
        blocks += 1;
        made += &format!("\n```text\n{said}```\n");
        rest = then;
    }
    made += rest;
    assert!(blocks >= 7, "{blocks}");
    expect(&root.join("docs/authoring.md"), &made).unwrap();
}

/// Witnesses are written as assessments that anybody can run.
#[test]
fn witnesses_are_written_and_do_what_they_are_named_after() {
    let folder = root("target/tmp/witnesses");
    let _ = std::fs::remove_dir_all(&folder);
    let wales = |version: &str| format!("wales-digital-service-standard@{version}");
    let path = folder.display().to_string();
    let said = safon(&["diff", &wales("1.0.0"), &wales("2.0.0"), "--witness", &path]);
    assert_eq!(code(&said), 0, "{}", err(&said));
    let diff = safon(&["diff", &wales("1.0.0"), &wales("2.0.0"), "--format", "json"]);
    let diff: serde_json::Value = serde_json::from_str(&out(&diff)).unwrap();
    let about_passing = |id: &str| {
        let mut all = diff["requirements"].as_array().unwrap().iter();
        all.any(|one| one["id"] == id && one["effect"]["passes"] != "equivalent")
    };
    let mut seen = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let output = safon(&["assess", &path.display().to_string(), "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
        let (of, verb) = name.split_once('.').unwrap();
        let missed = report["criteria"].as_array().unwrap().iter();
        let missed = missed
            .flat_map(|one| one["requirements"].as_array().unwrap())
            .filter(|one| {
                let counted = match of {
                    "whole" => one["level"] == "must",
                    id if about_passing(id) => one["id"] == id && one["level"] == "must",
                    id => one["id"] == id,
                };
                let done = ["met", "exempt", "not-applicable"].map(|word| one["outcome"] == word);
                counted && !done.contains(&true)
            });
        assert_eq!(missed.count() > 0, verb.starts_with("fails"), "{name}");
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn the_second_time_there_is_nothing_to_release() {
    let folder = root("target/tmp/released");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("wales")).unwrap();
    let text = std::fs::read_to_string(root("standard/wales/2.0.0.json")).unwrap();
    let draft = folder.join("draft.json");
    let register = folder.join("register.json");
    std::fs::write(
        &draft,
        text.replacen("wales-digital-service-standard", "another-standard", 1),
    )
    .unwrap();
    std::fs::write(&register, "{\"format\": 1, \"entries\": []}\n").unwrap();
    let (draft, register) = (draft.display().to_string(), register.display().to_string());
    let release = || {
        let days = [
            "--published-on",
            "2027-04-01",
            "--in-force-on",
            "2027-07-01",
        ];
        let args = ["release", &draft, "--register", &register, "--write"];
        safon(&[&args, &days[..]].concat())
    };
    assert_eq!(code(&release()), 0);
    assert!(!std::path::Path::new(&format!("{register}.lock")).exists());
    let verified = safon(&["verify", &register]);
    assert_eq!(code(&verified), 0, "{}", out(&verified));
    let before = std::fs::read_to_string(&register).unwrap();
    let again = release();
    assert_eq!(code(&again), 1);
    assert!(
        out(&again).contains("already-registered"),
        "{}",
        out(&again)
    );
    assert_eq!(std::fs::read_to_string(&register).unwrap(), before);
}

/// Whatever cuts a write short, each file is as it was before or as it should be.
#[cfg(unix)]
#[test]
fn a_write_that_is_cut_short_leaves_whole_files() {
    let folder = root("target/tmp/cut-short");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let place = folder.display().to_string();
    let whole = |folder: &std::path::Path| -> usize {
        let files = std::fs::read_dir(folder)
            .unwrap()
            .map(|one| one.unwrap().path());
        let schemas = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
        schemas
            .map(|path| {
                let text = std::fs::read_to_string(&path).unwrap();
                let document: serde_json::Value = serde_json::from_str(&text).unwrap();
                assert!(
                    document["$id"].is_string() || document["old"] == true,
                    "{path:?}"
                );
            })
            .count()
    };
    let old = folder.join("standard.schema.json");
    std::fs::write(&old, "{\"old\": true}").unwrap();
    // No file may grow beyond four blocks: a full disk, as far as a program can tell.
    let limited = format!(
        "trap '' XFSZ; ulimit -f 4; exec '{}' schema -o '{place}'",
        env!("CARGO_BIN_EXE_safon")
    );
    let output = Command::new("bash")
        .args(["-c", &limited])
        .output()
        .unwrap();
    assert_eq!(code(&output), 3);
    assert!(err(&output).contains("cannot write"), "{}", err(&output));
    assert_eq!(std::fs::read_to_string(&old).unwrap(), "{\"old\": true}");
    whole(&folder);
    let left = std::fs::read_dir(&folder).unwrap();
    let left = left.filter(|one| {
        one.as_ref()
            .unwrap()
            .file_name()
            .to_string_lossy()
            .ends_with(".new")
    });
    assert_eq!(left.count(), 0, "nothing is left beside");
    for wait in [5, 20, 60, 150] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_safon"))
            .args(["schema", "-o", &place])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        child.wait().unwrap();
        whole(&folder);
    }
    assert_eq!(code(&safon(&["schema", "-o", &place])), 0);
    assert!(whole(&folder) > 20);
    // Where nothing can be written at all, that is said, with 3.
    let nowhere = safon(&["schema", "-o", "/proc/nowhere"]);
    assert_eq!(code(&nowhere), 3);
    let full = safon(&["redact", BINS, "-o", "/dev/full/x"]);
    assert_eq!(code(&full), 3);
}

/// No locale, time zone, run or seed of a hash map shows in any output.
#[test]
fn the_same_bytes_in_any_locale_zone_and_run() {
    let asked: &[&[&str]] = &[
        &["assess", BINS, "--format", "json"],
        &["assess", PERMIT, "--lang", "cy"],
        &["check", MISTAKES, "--format", "json"],
        &[
            "progress",
            "tests/cases/progress/reviews.ndjson",
            "--as-of",
            "2027-02-20",
            "--format",
            "html",
            "-q",
        ],
        &[
            "inventory",
            "tests/cases/progress/reviews.ndjson",
            "--format",
            "json",
            "-q",
        ],
        &["schema", "report"],
    ];
    for args in asked {
        let outputs: Vec<Vec<u8>> = [
            ("C", "UTC"),
            ("cy_GB.UTF-8", "Asia/Kathmandu"),
            ("tr_TR.UTF-8", "Pacific/Apia"),
        ]
        .into_iter()
        .map(|(locale, zone)| {
            let output = Command::new(env!("CARGO_BIN_EXE_safon"))
                .args(*args)
                .current_dir(root(""))
                .env("LC_ALL", locale)
                .env("LANG", locale)
                .env("TZ", zone)
                .output()
                .unwrap();
            assert!(!output.stdout.is_empty(), "{args:?}");
            output.stdout
        })
        .collect();
        assert!(
            outputs.windows(2).all(|pair| pair[0] == pair[1]),
            "{args:?}"
        );
    }
}

/// A key is a file's bytes, and stands in no output; a report goes to whom it was made for.
#[test]
fn what_is_hidden_is_sealed_with_a_key_that_nobody_sees() {
    const KEY: &str = "tests/cases/redact/a-placeholder-is-sealed-with-a-key/key";
    const SHORT: &str = "tests/cases/redact/a-key-that-is-too-short-is-refused/key";
    let sealed = safon(&["redact", BINS, "--seal", KEY]);
    assert_eq!(code(&sealed), 0, "{}", err(&sealed));
    assert!(out(&sealed).contains("\"withheld (restricted): hmac-sha256:"));
    assert_eq!(out(&safon(&["redact", BINS, "--seal", KEY])), out(&sealed));
    let bare = out(&safon(&["redact", BINS]));
    assert!(bare.contains("\"withheld (restricted)\""), "{bare}");
    assert!(!bare.contains("hmac"), "{bare}");
    // What comes out is a review like any other, and nothing is redacted twice.
    let again = run(&["redact", "-", "--seal", SHORT], bare.as_bytes());
    assert_eq!(code(&again), 2);
    assert!(err(&again).contains("seal-length"), "{}", err(&again));
    assert_eq!(code(&safon(&["redact", BINS, "--seal", "/dev/zero"])), 2);
    assert_eq!(code(&safon(&["redact", BINS, "--seal", "no/such/key"])), 3);
    assert_eq!(
        out(&run(&["redact", "-", "--seal", KEY], bare.as_bytes())),
        bare
    );
    let report = run(&["assess", "-", "--format", "json"], bare.as_bytes());
    let public = safon(&["assess", BINS, "--audience", "public", "--format", "json"]);
    assert_eq!(out(&report), out(&public));
    assert_eq!(code(&report), code(&public));

    let whole = out(&safon(&["assess", BINS, "--format", "json"]));
    for lang in ["en", "cy"] {
        let page = run(&["render", "report", "-", "--lang", lang], whole.as_bytes());
        assert_eq!((code(&page), out(&page).as_str()), (2, ""));
        assert!(err(&page).contains("not-for-audience"), "{}", err(&page));
        let args = [
            "render",
            "report",
            "-",
            "--audience",
            "restricted",
            "--lang",
            lang,
        ];
        assert_eq!(code(&run(&args, whole.as_bytes())), 0);
        let page = run(
            &["render", "report", "-", "--lang", lang],
            out(&public).as_bytes(),
        );
        assert_eq!(code(&page), 0, "{}", err(&page));
    }
    assert_eq!(code(&run(&["redact", "-"], whole.as_bytes())), 2);
    assert_eq!(
        out(&run(&["redact", "-"], out(&public).as_bytes())),
        out(&public)
    );
}

/// Of many lines some could not be used: the answer is given, names them, and the code is 2.
#[test]
fn a_line_that_could_not_be_used_is_named_and_the_code_is_2() {
    let revision = "wales-digital-service-standard@2.0.0";
    let draft = temporary("next.json");
    let next = read(&root("standard/wales/2.0.0.json"));
    std::fs::write(
        &draft,
        next.replace("\"version\": \"2.0.0\"", "\"version\": \"2.0.1\""),
    )
    .unwrap();
    let line = |name: &str| {
        let text = read(&root(&format!("examples/data/{name}.json")));
        serde_json::from_str::<Value>(&text).unwrap().to_string()
    };
    let (bins, library) = (line("bin-collection"), line("library-membership"));
    let differs = bins.replace("\"beta\"", "\"live\"");
    assert_ne!(bins, differs);
    // What stands on the lines; the exit code; and what is refused, contested and repeated.
    let inputs = [
        (format!("{bins}\n\n{library}\n"), 0, (0, 0, 0)),
        (format!("{bins}\n{bins}\n"), 0, (0, 0, 1)),
        (format!("{library}\nx\n{{}}\n"), 2, (2, 0, 0)),
        (format!("{library}\n{bins}\n{differs}\n"), 2, (0, 2, 0)),
        ("x\n".to_owned(), 2, (1, 0, 0)),
    ];
    for (input, wanted, (refused, contested, repeated)) in inputs {
        let path = temporary("lines.ndjson");
        std::fs::write(&path, &input).unwrap();
        let path = path.to_str().unwrap();
        let commands: [&[&str]; 3] = [
            &["progress", path, "--as-of", "2026-12-01"],
            &["impact", path, revision, draft.to_str().unwrap()],
            &["inventory", path],
        ];
        for command in commands {
            let output = safon(&[command, &["--quiet", "--format", "json"]].concat());
            let said = err(&output);
            assert_eq!(code(&output), wanted, "{command:?} {said}");
            let answer: Value = serde_json::from_str(&out(&output)).unwrap();
            let reviews = &answer["reviews"];
            for (key, count) in [
                ("refused", refused),
                ("contested", contested),
                ("repeated", repeated),
            ] {
                assert_eq!(reviews[key], json!(count), "{command:?} {key}");
            }
            let lines = reviews["refused_lines"].as_array().unwrap();
            assert_eq!(lines.len(), refused, "{command:?}");
            for one in lines {
                let line = format!("lines.ndjson:{}: error[", one["line"]);
                assert!(said.contains(&line), "{said}");
                assert!(
                    one["codes"]
                        .as_array()
                        .is_some_and(|codes| !codes.is_empty())
                );
            }
            let found = reviews["findings"].as_array().unwrap();
            assert_eq!(
                found.len(),
                usize::from(contested > 0) + repeated,
                "{command:?}"
            );
            assert_eq!(
                said.contains(":3: error[contested-review]"),
                contested > 0,
                "{said}"
            );
            assert_eq!(
                said.contains(":2: warning[repeated-review]"),
                repeated > 0,
                "{said}"
            );
            // People are told the same, where there is anything to count.
            if input.lines().count() == refused {
                continue;
            }
            let text = out(&safon(&[command, &["--quiet"]].concat()));
            assert_eq!(
                text.contains("Documents that could not be used"),
                refused > 0,
                "{text}"
            );
            assert_eq!(
                text.contains("that differ from another"),
                contested > 0,
                "{text}"
            );
            assert_eq!(text.contains("Further copies"), repeated > 0, "{text}");
        }
    }
    for name in ["next.json", "lines.ndjson"] {
        std::fs::remove_file(temporary(name)).unwrap();
    }
}

/// A spreadsheet knows by the mark that the table is UTF-8; nothing but a table has one.
#[test]
fn a_table_has_a_byte_order_mark_where_it_is_asked_for() {
    let reviews = "tests/cases/progress/reviews.ndjson";
    let draft = "tests/cases/impact/the-same-service-reviewed-again";
    let portfolio = format!("{draft}/portfolio.ndjson");
    let standard = format!("{draft}/standard.json");
    let commands: [&[&str]; 3] = [
        &["progress", reviews, "--as-of", "2027-02-20"],
        &["inventory", reviews],
        &["impact", &portfolio, &standard, &standard],
    ];
    for command in commands {
        let table = |more: &[&str]| {
            let output = safon(&[command, &["--quiet", "--format", "csv"], more].concat());
            assert_eq!(code(&output), 0, "{}", err(&output));
            out(&output)
        };
        let plain = table(&[]);
        assert!(plain.starts_with("table,"), "{plain}");
        assert_eq!(table(&["--bom"]), format!("\u{feff}{plain}"));
        assert_eq!(plain.matches("\r\n").count(), plain.matches('\n').count());
        for other in ["text", "json", "csvw"] {
            let output = safon(&[command, &["--bom", "--format", other]].concat());
            assert_ne!(code(&output), 0, "{command:?} {other}");
            assert!(err(&output).contains("--bom"), "{}", err(&output));
        }
        let described = out(&safon(&[command, &["--format", "csvw"]].concat()));
        let described: Value = serde_json::from_str(&described).unwrap();
        let columns = described["tableSchema"]["columns"].as_array().unwrap();
        let columns: Vec<_> = columns
            .iter()
            .map(|one| one["name"].as_str().unwrap())
            .collect();
        assert_eq!(plain.lines().next().unwrap(), columns.join(","));
    }
}

/// What is refused for what it means says nothing of how long a hidden text is.
#[test]
fn a_refusal_says_nothing_of_what_is_hidden() {
    let said = |length: usize| {
        let sample = read(&root("examples/data/bin-collection.json"));
        let mut review: Value = serde_json::from_str(&sample).unwrap();
        review["evidence"][2]["visibility"] = json!("restricted");
        review["evidence"][2]["title"] = json!("s".repeat(length));
        let twice = review["judgements"][0].clone();
        review["judgements"].as_array_mut().unwrap().push(twice);
        let path = temporary("hidden.json");
        std::fs::write(&path, review.to_string()).unwrap();
        let path = path.to_str().unwrap();
        let answers = ["json", "text"].map(|format| {
            let args = ["assess", path, "--audience", "partner", "--format", format];
            let output = safon(&args);
            assert_eq!(code(&output), 2);
            let said = out(&output) + &err(&output);
            assert!(said.contains("duplicate-judgement"), "{said}");
            said
        });
        std::fs::remove_file(path).unwrap();
        answers
    };
    assert_eq!(said(5), said(17));
}

/// One document over many lines is refused without a line of error for each of its lines.
#[test]
fn a_document_over_many_lines_is_not_told_line_by_line() {
    for (language, more) in [("en", "further lines"), ("cy", "llinellau eraill")] {
        let sample = "examples/data/bin-collection.json";
        let output = safon(&[
            "progress",
            sample,
            "--as-of",
            "2026-12-01",
            "--lang",
            language,
        ]);
        assert_eq!(code(&output), 2);
        let said = err(&output);
        assert!(said.lines().count() < 25 && said.contains(more), "{said}");
        assert_eq!(said.contains("error["), language == "en", "{said}");
    }
}

/// A program hears as much of a release as a person does.
#[test]
fn a_release_in_json_has_its_warnings() {
    let folder = temporary("release-json");
    std::fs::create_dir_all(&folder).unwrap();
    let register = folder.join("register.json");
    std::fs::write(&register, "{\"format\": 1, \"entries\": []}").unwrap();
    let draft = "tests/cases/assess/whole-not-applicable-where-nothing-applies/standard.json";
    let register = register.to_str().unwrap();
    let output = safon(&["release", draft, "--register", register, "--format", "json"]);
    let released: Value = serde_json::from_str(&out(&output)).unwrap();
    let codes = released["findings"].as_array().unwrap().iter();
    let codes: Vec<_> = codes.map(|one| one["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"days-missing"), "{released}");
    std::fs::remove_dir_all(&folder).unwrap();
}

/// What the README shows of an answer stands in it, but for what its dots leave out.
#[test]
fn the_answer_in_the_readme_is_what_is_answered() {
    let readme = read(&root("README.md"));
    let (_, block) = readme
        .split_once("-- assess examples/data/event-permit.json\n")
        .unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let answer = out(&safon(&["assess", "examples/data/event-permit.json"]));
    for part in block.split("…\n") {
        assert!(part.lines().count() > 2 && answer.contains(part), "{part}");
    }
}
