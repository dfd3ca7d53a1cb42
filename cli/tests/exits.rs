//! Every command, into every exit code that its help promises, and into no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::process::{Command, Output, Stdio};
use std::sync::Once;

use serde_json::{Value, json};

use crate::support::{read, root};

fn safon(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_safon"))
        .args(args)
        .current_dir(root(""))
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Each command with its codes and what they mean, as `--help` has them; "" is `safon` itself.
fn promised() -> BTreeMap<String, BTreeMap<i32, String>> {
    let codes = |help: &str| -> BTreeMap<i32, String> {
        let (_, table) = help.split_once("Exit codes").unwrap();
        assert!(
            table.lines().all(|line| line.chars().count() <= 80),
            "{table}"
        );
        let lines = table.lines().filter_map(|line| line.strip_prefix("  "));
        let lines = lines.filter_map(|line| line.split_once("  "));
        lines
            .map(|(code, says)| (code.parse().unwrap(), says.to_owned()))
            .collect()
    };
    let main = text(&safon(&["--help"]).stdout);
    let (_, commands) = main.split_once("Commands:\n").unwrap();
    let (commands, _) = commands.split_once("\n\n").unwrap();
    // A line that goes on stands further to the right.
    let names = commands.lines().filter_map(|line| line.strip_prefix("  "));
    let names = names.filter(|line| !line.starts_with(' '));
    let names = names
        .map(|line| line.split(' ').next().unwrap())
        .filter(|name| *name != "help");
    let mut all: BTreeMap<_, _> = names
        .map(|name| {
            let help = safon(&[name, "--help"]);
            assert_eq!(help.status.code(), Some(0), "{name}");
            (name.to_owned(), codes(&text(&help.stdout)))
        })
        .collect();
    all.insert(String::new(), codes(&main));
    all
}

const TMP: &str = "target/tmp/exits";
const MINI: &str = "target/tmp/exits/standard.json";

fn prepare() {
    static ONCE: Once = Once::new();
    ONCE.call_once(prepare_once);
}

/// What the table needs and no file has: the small standard without its panel, reviews against it as
/// files, as lines and mixed, their reports, and a register.
fn prepare_once() {
    let folder = root(TMP);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("register")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    let case = root("tests/cases/assess/whole-not-applicable-where-nothing-applies");
    let nothing: Value = serde_json::from_str(&read(&case.join("assessment.json"))).unwrap();
    let mut standard: Value = serde_json::from_str(&read(&case.join("standard.json"))).unwrap();
    standard.as_object_mut().unwrap().remove("panel");
    write("standard.json", &standard.to_string());
    let reviewed = |verdict: &str| {
        let mut review = nothing.clone();
        review["service"]["facts"]["stage"] = json!("beta");
        review["service"]["id"] = json!(verdict);
        review["evidence"] =
            json!([{"id": "e", "kind": "test", "title": "Test", "collected": "2026-11-01"}]);
        review["judgements"] = json!([{"requirement": "tested", "verdict": verdict,
            "rationale": "Seen.", "by": "panel", "on": "2026-11-22"}]);
        review
    };
    let mut bare = nothing.clone();
    bare["service"]["facts"]["stage"] = json!("beta");
    let reviews = [
        ("met", reviewed("met")),
        ("not-met", reviewed("not-met")),
        ("incomplete", bare),
        ("nothing", nothing),
    ];
    let mut lines: BTreeMap<&str, String> =
        [("refused", "{\n".into()), ("blank", "\n   \n".into())].into();
    for (name, review) in &reviews {
        let review_line = review.to_string();
        write(&format!("{name}.json"), &review_line);
        let review = format!("{TMP}/{name}.json");
        let args = ["assess", &review, "--standard", MINI, "--format", "json"];
        write(&format!("{name}.report.json"), &text(&safon(&args).stdout));
        lines.insert(name, format!("{review_line}\n"));
    }
    for mix in [
        "met",
        "nothing",
        "blank",
        "refused",
        "met+met",
        "met+nothing",
        "met+nothing+not-met",
        "incomplete+nothing",
        "not-met+refused+nothing",
        "refused+met",
        "nothing+blank",
    ] {
        let mixed: String = mix.split('+').map(|name| lines[name].as_str()).collect();
        write(&format!("{mix}.ndjson"), &mixed);
    }
    write(
        "register/register.json",
        "{\"format\": 1, \"entries\": []}\n",
    );
}

/// A code, and a command line that ends with it. `M` is the small standard, `T/` the folder of what was
/// prepared, `R` a refused standard, `X` a refused review, `G` a policy, `W` the Welsh standard, `D` another.
const ROWS: &str = "
0 --help
0 --version
0 help assess
3
3 no-such-command
0 assess examples/data/bin-collection.json
0 assess T/met.json --standard M
1 assess examples/data/event-permit.json
1 assess examples/data/library-membership.json
1 assess T/not-met.json --standard M --format json
1 assess T/incomplete.json --standard M
2 assess X
2 assess X --format json
2 assess T/met.json
2 assess T/met.json --standard R
2 assess T/met.json --standard examples/data/bin-collection.json
3 assess
3 assess no-such-file.json
3 assess T/met.json --standard no-such@1.0.0
3 assess T/met.json --standard no-such-file.json
3 assess T/met.json --as-of 2026-02-30
4 assess T/nothing.json --standard M
4 assess T/nothing.json --standard M --format json --lang cy
0 assess --ndjson T/met.ndjson --standard M
0 assess --ndjson T/met+met.ndjson --standard M --outcomes
1 assess --ndjson T/met+nothing+not-met.ndjson --standard M
1 assess --ndjson T/incomplete+nothing.ndjson --standard M --outcomes
2 assess --ndjson T/refused+met.ndjson --standard M
2 assess --ndjson T/not-met+refused+nothing.ndjson --standard M
2 assess --ndjson T/refused.ndjson --outcomes
2 assess --ndjson T/met.ndjson --standard R
3 assess --ndjson no-such-file.ndjson
3 assess --ndjson T
3 assess --ndjson T/met.ndjson --format json
4 assess --ndjson /dev/null
4 assess --ndjson -
4 assess --ndjson T/blank.ndjson
4 assess --ndjson T/blank.ndjson --outcomes --quiet --jobs 2
4 assess --ndjson T/nothing.ndjson --standard M
4 assess --ndjson T/met+nothing.ndjson --standard M --outcomes
0 check examples/data/bin-collection.json M
0 check standard/wales/2.0.0.json
1 check X
1 check X --schema --format json
1 check tests/cases/read/bad-not-utf8/assessment.json
2 check T/met.json --standard R
3 check
3 check examples/data/bin-collection.json no-such-file.json
3 check X --kind no-such-kind
0 checklist --fact stage=beta
0 checklist M
0 checklist M --fact stage=retired --starter --on 2026-11-22
2 checklist R
3 checklist --fact stage
3 checklist --fact stage=betta
3 checklist --fact stage=betta --format json
3 checklist --fact stage=beta --fact stage=live
3 checklist no-such@1.0.0
4 checklist M --fact stage=retired
4 checklist uk-ldd-2018@1.0.0 --format json
0 show
0 show M safe
2 show R
3 show nothing
3 show no-such@1.0.0
0 list
3 list everything
0 crosswalk wales-digital-service-standard uk-gds-2015
2 crosswalk wales-digital-service-standard uk-gds-2015 --report X
3 crosswalk nhs-england uk-gds-2015
3 crosswalk wales-digital-service-standard uk-gds-2015 --report no-such-file.json
3 crosswalk wales-digital-service-standard uk-gds-2015 --report T/met.report.json
0 diff M M
0 diff W@1.0.0 W@2.0.0 --check
1 diff W@2.0.0 W@1.0.0 --check
2 diff M R
3 diff M no-such@1.0.0
3 diff M
3 diff M M --witness /proc/nowhere
0 compare T/met.report.json T/met.json --standard M
0 compare examples/data/bus-pass-first.json examples/data/bus-pass-second.json --format html
2 compare T/met.json T/met.json
2 compare X T/met.json --standard M
2 compare T/met.report.json X
2 compare T/met.json T/met.json --standard R
3 compare T/met.json
3 compare T/met.json T/not-met.json --standard M
3 compare T/met.report.json no-such-file.json
3 compare T/met.report.json T/met.report.json --as-of 2027-01-01
3 compare - -
0 migrate T/met.json --from M --to M
2 migrate examples/data/bin-collection.json --to uk-gds-2019@1.0.0
2 migrate X --to W@1.0.0
2 migrate examples/data/bin-collection.json --to R
2 migrate T/met.json --to M
3 migrate examples/data/bin-collection.json --to W@9.9.9
3 migrate T/met.json --from M --to M -o /proc/nowhere
0 impact T/met+nothing.ndjson M M
2 impact T/refused+met.ndjson M M
2 impact T/refused.ndjson M M --format json
2 impact T/met.ndjson D D
2 impact T/met.ndjson M R
3 impact no-such-file.ndjson M M
3 impact T/met.ndjson M
4 impact /dev/null M M
4 impact T/blank.ndjson M M --format json --lang cy
0 progress T/met+nothing.ndjson --standard M --as-of 2026-12-01
0 progress /dev/null --as-of 2026-12-01 --format csvw
2 progress T/refused+met.ndjson --standard M --as-of 2026-12-01 --format html
2 progress T/refused.ndjson --as-of 2026-12-01
2 progress T/refused.ndjson --as-of 2026-12-01 --format json
2 progress T/met.ndjson --standard R --as-of 2026-12-01
3 progress T/met.ndjson --standard M
3 progress no-such-file.ndjson --as-of 2026-12-01
3 progress T/met.ndjson --standard M --as-of 2026-12-01 -o /proc/nowhere
4 progress /dev/null --as-of 2026-12-01 --format json
4 progress T/blank.ndjson --as-of 2026-12-01 --format csv
4 progress T/met.ndjson --standard M --as-of 2020-01-01
0 inventory T/met.ndjson
2 inventory T/refused+met.ndjson --format markdown
2 inventory T/refused.ndjson
2 inventory T/met.ndjson --capabilities X
3 inventory no-such-file.ndjson
3 inventory T/met.ndjson -o /proc/nowhere
4 inventory /dev/null
4 inventory T/blank.ndjson --format json
0 redact examples/data/bin-collection.json
2 redact X
3 redact no-such-file.json
3 redact examples/data/bin-collection.json -o /dev/full/x
0 release M --register T/register/register.json
1 release standard/wales/2.0.0.json
1 release R --register T/register/register.json
2 release examples/data/bin-collection.json
2 release M --register examples/data/bin-collection.json
3 release no-such-file.json
3 release M --register no-such-register.json
0 gate G --amount 10 --kind public-facing --on 2026-12-01
0 gate G --amount 250000 --kind public-facing --on 2026-12-01 --report T/met.report.json
1 gate G --amount 250000 --kind public-facing --on 2026-12-01 --report T/not-met.report.json
2 gate X --amount 250000 --kind public-facing --on 2026-12-01
2 gate G --amount 250000 --kind public-facing --on 2026-12-01 --report X
3 gate G --amount 250000 --kind public-facin --on 2026-12-01
3 gate G --amount 250000
3 gate G --amount 9007199254740993 --kind public-facing --on 2026-12-01
3 gate G --amount 250000 --kind Public --on 2026-12-01
4 gate G --amount 250000 --kind public-facing --on 2026-12-01
4 gate G --amount 250000 --kind public-facing --on 2026-12-01 --report T/incomplete.report.json
4 gate G --amount 250000 --kind public-facing --on 2026-12-01 --report T/nothing.report.json
0 render standard M
0 render checklist M --fact stage=retired
0 render report T/nothing.report.json --lang cy
2 render report X
2 render standard R
3 render
3 render checklist --fact stage=betta
3 render playbook betta
3 render standard M -o /proc/nowhere
0 schema report
2 schema --for R
3 schema
3 schema no-such-kind
3 schema -o /proc/nowhere
0 verify
1 verify tests/cases/check/bad-register-chain/register.json
2 verify examples/data/bin-collection.json
3 verify no-such-file.json
3 verify standard/register.json --key no-such-key
";

fn row(line: &str) -> (i32, Vec<String>) {
    let mut words = line.split_whitespace();
    let code = words.next().unwrap().parse().unwrap();
    let args = words.map(|word| match word {
        "M" => MINI.to_owned(),
        "R" => "tests/cases/check/bad-standard-without-criteria/standard.json".to_owned(),
        "X" => "examples/data/with-mistakes.json".to_owned(),
        "G" => "tests/cases/gate/undetermined-because-nothing-applies/policy.json".to_owned(),
        "D" => "tests/cases/diff/standard.json".to_owned(),
        "T" => TMP.to_owned(),
        _ => match word.strip_prefix("T/") {
            Some(name) => format!("{TMP}/{name}"),
            None => word.replace("W@", "wales-digital-service-standard@"),
        },
    });
    (code, args.collect())
}

#[cfg(target_os = "linux")]
#[test]
fn every_command_ends_with_every_code_that_its_help_tells() {
    prepare();
    let promised = promised();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for line in ROWS.trim().lines() {
        let (code, args) = row(line);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let output = safon(&args);
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        if output.status.code() != Some(code) {
            wrong.push(format!("{line}\n  ended with {:?}: {err}", output.status));
        }
        let json = args.contains(&"json");
        // What is not possible is said, and nothing half said; what has no answer says why.
        let told = match code {
            3 if !json => out.is_empty() && !err.is_empty(),
            _ => !out.is_empty() || !err.is_empty(),
        };
        if !told || err.contains("panicked") {
            wrong.push(format!("{line}\n  said: {out}\n  and: {err}"));
        }
        if let Some(command) = args.first().filter(|one| promised.contains_key(**one)) {
            seen.insert((command.to_string(), code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let told: BTreeSet<_> = promised
        .iter()
        .filter(|(command, _)| !command.is_empty())
        .flat_map(|(command, codes)| codes.keys().map(|code| (command.clone(), *code)))
        .collect();
    assert_eq!(seen, told, "rows of this table, and codes of `--help`");
    assert!(promised.len() > 17, "{promised:?}");
}

/// What is said where there is nothing to count, in the language of the command.
#[test]
fn an_empty_stream_is_said_in_the_language_asked_for() {
    prepare();
    for (args, said) in [
        (
            &["assess", "--ndjson", "-"][..],
            "no review that can be used",
        ),
        (
            &["assess", "--ndjson", "--quiet", "-"],
            "no review that can be used",
        ),
        (
            &["progress", "-", "--as-of", "2026-12-01"],
            "no review that can be used",
        ),
        (
            &["progress", "-", "--as-of", "2026-12-01", "--lang", "cy"],
            "nid oes adolygiad y gellir ei ddefnyddio",
        ),
        (
            &["inventory", "-", "--lang", "cy"],
            "nid oes adolygiad y gellir ei ddefnyddio",
        ),
        (
            &["impact", "-", MINI, MINI, "--lang", "cy"],
            "nid oes adolygiad y gellir ei ddefnyddio",
        ),
    ] {
        let output = safon(args);
        assert_eq!(text(&output.stdout), "", "{args:?}");
        assert_eq!(
            text(&output.stderr),
            format!("safon: -: {said}\n"),
            "{args:?}"
        );
        assert_eq!(output.status.code(), Some(4), "{args:?}");
    }
}

/// Programs get the document also where there was nothing to count, or not all could be.
#[test]
fn counts_in_json_are_documents_whatever_the_code() {
    prepare();
    for (lines, code) in [("blank", 4), ("refused", 2), ("refused+met", 2), ("met", 0)] {
        let path = format!("{TMP}/{lines}.ndjson");
        for args in [
            &[
                "progress",
                &path,
                "--standard",
                MINI,
                "--as-of",
                "2026-12-01",
            ][..],
            &["inventory", &path],
            &["impact", &path, MINI, MINI],
        ] {
            let output = safon(&[args, &["--format", "json"]].concat());
            assert_eq!(output.status.code(), Some(code), "{args:?}");
            let document: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(
                document["reviews"]["refused"],
                u64::from(lines.starts_with("refused")),
                "{args:?}"
            );
        }
    }
}

/// Where the answer cannot be written, that is no answer, whatever it would have been.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_not_possible() {
    prepare();
    let met = format!("{TMP}/met.ndjson");
    for args in [
        &["--help"][..],
        &["list"],
        &["assess", "examples/data/event-permit.json"],
        &["assess", "--ndjson", &met, "--standard", MINI],
        &[
            "assess",
            "examples/data/with-mistakes.json",
            "--format",
            "json",
        ],
    ] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_safon"))
            .args(args)
            .current_dir(root(""))
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(3), "{args:?}");
        assert!(text(&output.stderr).contains("cannot write"), "{args:?}");
    }
}

/// The pages for people have the table that `--help` has.
#[test]
fn the_pages_tell_the_same_table() {
    let promised = promised();
    let page = read(&root("docs/integrating.md"));
    let mut missing = Vec::new();
    for (code, says) in &promised[""] {
        let line = format!("| {code} | {says} |");
        for name in ["README.md", "docs/integrating.md"] {
            if !read(&root(name)).contains(&line) {
                missing.push(format!("{name}: {line}"));
            }
        }
    }
    for (command, codes) in promised.iter().filter(|(command, _)| !command.is_empty()) {
        let cells = [0, 1, 2, 4].map(|code| codes.get(&code).map_or("", String::as_str));
        let line = format!("| `{command}` | {} |", cells.join(" | ")).replace("|  |", "| |");
        let line = line.replace("|  |", "| |");
        if !page.contains(&line) {
            missing.push(line);
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
