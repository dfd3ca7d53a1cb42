//! Every command on what means harm, a mebibyte of each kind, in 256 MiB and against the clock. By hand, since it takes
//! long and prints a table:
//!
//! - `SAFON_HOSTILE_LONG=target/release/safon cargo test -p safon-cli keeps_its_bars -- --nocapture`: rules and
//!   reviews, by that binary;
//! - `SAFON_ADVERSARIAL=1 cargo test --release -p safon-cli two_seconds -- --nocapture`: pairs of revisions;
//!   `SAFON_BINARY` names another command to measure, and nothing is required of it then. Where `SAFON_ADVERSARIAL`
//!   names a folder, its standards are compared too.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use safon::Standard;
use safon_tests::adversarial::inputs;
use safon_tests::adversarial_pairs::{FAMILIES, fit, review, revisions};
use serde_json::{Value, json};

/// The table of what every command takes, by a binary that was built for release.
#[test]
fn every_command_keeps_its_bars() {
    let Some(binary) = std::env::var_os("SAFON_HOSTILE_LONG") else {
        return;
    };
    let binary = std::fs::canonicalize(binary).unwrap();
    let folder = std::env::temp_dir().join(format!("safon-adversarial-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut beyond = Vec::new();
    let mut most: BTreeMap<&str, f64> = BTreeMap::new();
    for input in inputs(1 << 20) {
        let path = |name: &str| folder.join(name).display().to_string();
        let (standard, review, report, line) = (
            path("standard.json"),
            path("review.json"),
            path("report.json"),
            path("line.ndjson"),
        );
        std::fs::write(&standard, &input.standard).unwrap();
        std::fs::write(&review, &input.review).unwrap();
        let value: Value = serde_json::from_str(&input.review).unwrap();
        std::fs::write(&line, format!("{value}\n")).unwrap();
        let size = input.standard.len() + input.review.len();
        let by = ["--standard", &standard];
        let commands: [(&str, Vec<&str>); 12] = [
            ("check", vec!["check", &standard]),
            ("check review", [&["check", &review], &by[..]].concat()),
            (
                "assess json",
                [&["assess", "--format", "json", &review], &by[..]].concat(),
            ),
            ("assess", [&["assess", &review], &by[..]].concat()),
            ("render report", vec!["render", "report", &report]),
            ("render standard", vec!["render", "standard", &standard]),
            ("checklist", [&["checklist"], &by[..]].concat()),
            (
                "starter",
                [&["checklist", "--starter", "--on", "2026-06-15"], &by[..]].concat(),
            ),
            ("show", vec!["show", &standard]),
            ("schema", vec!["schema", "--for", &standard]),
            (
                "progress",
                [&["progress", "--as-of", "2026-06-15", &line], &by[..]].concat(),
            ),
            ("redact", vec!["redact", "--audience", "public", &review]),
        ];
        for (name, arguments) in commands {
            let run = Run::of(&binary, &arguments, &folder);
            if name == "assess json" {
                std::fs::write(&report, &run.output).unwrap();
                let fits = run.output.len() <= 64 * size;
                let times = run.output.len() / size;
                if !fits {
                    beyond.push(format!("{}: a report {times} times as large", input.name));
                }
            }
            let known = most.entry(name).or_insert(0.0);
            *known = known.max(run.seconds);
            if run.seconds > 0.5 || run.kib > 128 << 10 {
                println!(
                    "| {} | {name} | {:.2} s | {} MiB | {} |",
                    input.name,
                    run.seconds,
                    run.kib >> 10,
                    run.output.len()
                );
            }
            if run.seconds > 2.0 || run.kib > 256 << 10 {
                beyond.push(format!(
                    "{}: {name}: {:.2} s, {} MiB",
                    input.name,
                    run.seconds,
                    run.kib >> 10
                ));
            }
        }
    }
    println!("the most of each command: {most:?}");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(beyond.is_empty(), "{}", beyond.join("\n"));
}

/// Every command of the comparison on a mebibyte of each family, and on each file of a folder with
/// itself and with a copy that was changed: `SAFON_ADVERSARIAL` names that folder.
#[test]
fn every_command_is_done_in_two_seconds_and_256_mebibytes() {
    let Some(folder) = std::env::var_os("SAFON_ADVERSARIAL") else {
        return;
    };
    let measuring = std::env::var("SAFON_BINARY").ok();
    let binary = measuring.as_deref().unwrap_or(env!("CARGO_BIN_EXE_safon"));
    let chosen = std::env::var("SAFON_FAMILY").unwrap_or_default();
    let work = std::env::temp_dir().join(format!("safon-adversarial-{}", std::process::id()));
    std::fs::create_dir_all(&work).unwrap();
    let families = FAMILIES
        .iter()
        .map(|(name, family)| ((*name).to_owned(), fit(*family, 1 << 20)));
    let mut slow = Vec::new();
    for (name, pair) in families.chain(hostile(Path::new(&folder))) {
        if !name.contains(&chosen) {
            continue;
        }
        let paths = ["old.json", "new.json"].map(|file| work.join(file));
        for (path, text) in paths.iter().zip(&pair) {
            std::fs::write(path, text).unwrap();
        }
        let reviews = work.join("review.ndjson");
        // Nothing of them is refused, so what a command says of them is its answer.
        let [standard, _] = revisions(&pair);
        std::fs::write(&reviews, review(&standard).to_string()).unwrap();
        let register = work.join("register.json");
        std::fs::write(&register, "{\"format\": 1, \"entries\": []}").unwrap();
        let path = |path: &PathBuf| path.to_str().unwrap().to_owned();
        let [old, new] = [path(&paths[0]), path(&paths[1])];
        let (reviews, register) = (path(&reviews), path(&register));
        let commands: [(&str, Vec<&str>); 9] = [
            ("check", vec!["check", &old]),
            ("diff", vec!["diff", &old, &new]),
            (
                "diff --check",
                vec!["diff", "--check", "--format", "json", &old, &new],
            ),
            (
                "diff back",
                vec!["diff", "--format", "markdown", &new, &old],
            ),
            (
                "compare",
                vec!["compare", &reviews, &reviews, "--standard", &old],
            ),
            (
                "migrate",
                vec![
                    "migrate", &reviews, "--from", &old, "--to", &new, "--format", "json",
                ],
            ),
            (
                "impact",
                vec![
                    "impact", "--quiet", &reviews, &old, &new, "--format", "json",
                ],
            ),
            ("release", vec!["release", &new, "--register", &register]),
            ("render diff", vec!["render", "diff", &old, &new]),
        ];
        for (command, args) in commands {
            let run = Run::of(Path::new(binary), &args, &work);
            let (seconds, peak, ended) = (run.seconds, run.kib >> 10, run.ended);
            let kib = (pair[0].len() + pair[1].len()) / 1024;
            println!("| {name} | {kib} | {command} | {seconds:.2} | {peak} | {ended} |");
            // What takes long without a comparison is not a matter of the comparison.
            if (seconds > 2.0 || peak > 256) && command != "check" {
                slow.push(format!("{name}: {command}: {seconds} s, {peak} MiB"));
            }
            // A refusal is no answer.
            assert!(
                ended == "0" || ended == "1" || measuring.is_some(),
                "{name}: {command}: {ended}"
            );
        }
    }
    std::fs::remove_dir_all(&work).unwrap();
    assert!(slow.is_empty() || measuring.is_some(), "{slow:#?}");
}

/// Each standard of a folder with itself, and with a copy whose numbers are one higher.
fn hostile(folder: &Path) -> Vec<(String, [String; 2])> {
    let mut files: Vec<PathBuf> = (std::fs::read_dir(folder).into_iter().flatten())
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let standards = files.iter().filter_map(|path| {
        let text = std::fs::read_to_string(path).ok()?;
        Standard::from_json(&text).ok()?;
        let name = path.file_stem()?.to_str()?.to_owned();
        let mut changed: Value = serde_json::from_str(&text).unwrap();
        changed["version"] = json!("2.0.0");
        higher(&mut changed["criteria"]);
        let pairs = [
            (format!("{name} with itself"), [text.clone(), text]),
            (
                format!("{name} changed"),
                [std::fs::read_to_string(path).ok()?, changed.to_string()],
            ),
        ];
        Some(pairs)
    });
    standards.flatten().collect()
}

fn higher(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, inner) in members {
                match inner.as_u64() {
                    Some(number) if key == "at_least" || key == "count" => {
                        *inner = json!(number + 1)
                    }
                    _ => higher(inner),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(higher),
        _ => {}
    }
}

/// A run of the command: the time that one core worked for it, its peak, what it printed and how it ended.
struct Run {
    seconds: f64,
    kib: usize,
    output: Vec<u8>,
    ended: String,
}

impl Run {
    fn of(binary: &Path, arguments: &[&str], folder: &Path) -> Self {
        let figures = folder.join("figures");
        let run = Command::new("timeout")
            .args(["120", "/usr/bin/time", "--quiet", "-f", "%U %S %M", "-o"])
            .arg(&figures)
            .arg(binary)
            .args(arguments)
            .output()
            .unwrap();
        let figures = std::fs::read_to_string(&figures).unwrap_or_default();
        let numbers: Vec<f64> = figures
            .split_whitespace()
            .filter_map(|one| one.parse().ok())
            .collect();
        let cut_short = run.status.code() == Some(124) || numbers.len() < 3;
        Self {
            // Of the processor, so that others on the machine do not count.
            seconds: if cut_short {
                f64::INFINITY
            } else {
                numbers[0] + numbers[1]
            },
            kib: numbers.get(2).map_or(0, |kib| *kib as usize),
            output: run.stdout,
            ended: match run.status.code() {
                Some(code) => code.to_string(),
                None => "killed".to_owned(),
            },
        }
    }
}
