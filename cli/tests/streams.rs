//! Many assessments as a stream: the order, the bad line, the reader that goes away, the interruption.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use safon::{Assessment, DocumentKind, Findings, Report, check_document, register};
use serde_json::Value;

use crate::support::{read, root};

fn spawn(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_safon"))
        .args(["assess", "--ndjson", "-"])
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Output, messages and exit code for an input that comes at once.
fn run(args: &[&str], input: &str) -> (String, String, i32) {
    let mut child = spawn(args);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let feeding = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    feeding.join().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        text(output.stdout),
        text(output.stderr),
        output.status.code().unwrap(),
    )
}

fn sample(name: &str) -> String {
    let text = read(&root(&format!("examples/data/{name}.json")));
    serde_json::from_str::<Value>(&text).unwrap().to_string()
}

fn samples() -> [String; 3] {
    ["bin-collection", "event-permit", "library-membership"].map(sample)
}

#[test]
fn each_line_has_its_report_in_order_whatever_the_number_of_jobs() {
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let samples = samples();
    let input: String = (0..60)
        .map(|place| format!("{}\n", samples[place % 3]))
        .collect();
    let reports: Vec<Report> = samples
        .iter()
        .map(|text| {
            let review = Assessment::from_json(text).unwrap();
            standard.assess(&review, None).unwrap()
        })
        .collect();
    for jobs in ["1", "2", "7"] {
        let (out, said, code) = run(&["--jobs", jobs], &input);
        let lines: Vec<_> = out.lines().collect();
        assert_eq!(lines.len(), 60);
        for (place, line) in lines.iter().enumerate() {
            assert_eq!(Report::from_json(line).unwrap(), reports[place % 3]);
        }
        assert_eq!(code, 1);
        assert!(said.contains(
            "60 lines: met 0, met with conditions 20, not met 20, incomplete 20, not applicable 0"
        ));
        let (brief, _, _) = run(&["--jobs", jobs, "--outcomes"], &input);
        for (line, report) in brief.lines().zip(&reports) {
            let line: Value = serde_json::from_str(line).unwrap();
            assert_eq!(line["service"], report.service.id.as_str());
            assert_eq!(line["outcome"], report.outcome.as_str());
        }
        assert_eq!(brief.lines().count(), 60);
    }
}

#[test]
fn a_bad_line_becomes_one_findings_line_and_the_rest_goes_on() {
    let [bins, ..] = samples();
    let unknown = bins.replace("\"2.0.0\"", "\"7.0.0\"");
    let escaped = bins.replace("bin-collection", "bin\\u002dcollection");
    let input = format!("{bins}\n\n{{\n{unknown}\n\u{feff}{bins}\n{escaped}\n   \n{bins}");
    for outcomes in [&[][..], &["--outcomes"]] {
        let (out, said, code) = run(outcomes, &input);
        let lines: Vec<_> = out.lines().collect();
        assert_eq!(lines.len(), 6, "{out}");
        for (place, code) in [(1, "cut-short"), (2, "unknown-standard")] {
            let findings = Findings::from_json(lines[place]).unwrap();
            assert_eq!(findings.findings[0].code, code);
            let none = check_document(lines[place], Some(DocumentKind::Findings), |_| None);
            assert!(none.is_empty());
        }
        let third = Findings::from_json(lines[1]).unwrap();
        assert_eq!(third.findings[0].file.as_deref(), Some("-:3"));
        assert_eq!(lines[0], lines[3]);
        assert_eq!(lines[0], lines[4]);
        assert_eq!(lines[0], lines[5]);
        assert!(said.contains("met with conditions 4") && said.contains("refused 2"));
        assert_eq!(code, 2);
    }
    assert_eq!(run(&["--quiet"], &format!("{bins}\n")).2, 0);
    assert_eq!(run(&["--quiet"], "").0, "");
    assert_eq!(run(&["--quiet"], "").2, 4);
    assert_eq!(run(&["--jobs", "3"], "\n  \n").2, 4);
    assert_eq!(run(&["--quiet"], "\u{0}\n").2, 2);
}

#[test]
fn the_first_answer_comes_before_the_last_line() {
    let [bins, ..] = samples();
    let mut child = spawn(&["--outcomes", "--quiet"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(stdin, "{bins}").unwrap();
        stdin.flush().unwrap();
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert!(line.contains("met-with-conditions"), "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_reader_that_goes_away_ends_it_in_silence() {
    let [bins, ..] = samples();
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().unwrap();
    let feeding = std::thread::spawn(move || while writeln!(stdin, "{bins}").is_ok() {});
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert!(Report::from_json(&line).is_ok());
    drop(out);
    // Of the lines that were not answered nothing is known.
    assert_eq!(child.wait().unwrap().code(), Some(3));
    feeding.join().unwrap();
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert!(said.is_empty(), "{said}");
}

/// A stream that goes on for ever, whose first byte has come.
#[cfg(unix)]
fn endless(
    line: String,
) -> (
    Child,
    std::process::ChildStdout,
    std::thread::JoinHandle<()>,
) {
    let mut child = spawn(&["--quiet"]);
    let mut stdin = child.stdin.take().unwrap();
    let feeding = std::thread::spawn(move || while writeln!(stdin, "{line}").is_ok() {});
    let mut out = child.stdout.take().unwrap();
    let mut first = [0];
    out.read_exact(&mut first).unwrap();
    assert_eq!(first, *b"{");
    (child, out, feeding)
}

#[cfg(unix)]
fn interrupt(child: &Child) {
    let id = child.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().unwrap();
    assert!(sent.success());
}

#[cfg(unix)]
#[test]
fn an_interruption_leaves_whole_lines() {
    let [bins, ..] = samples();
    for wait in [0, 50, 130, 210] {
        let (mut child, mut out, feeding) = endless(bins.clone());
        // So slow a reader that something is being written at any time.
        let reading = std::thread::spawn(move || {
            let (mut all, mut some) = (vec![b'{'], [0; 4096]);
            while let read @ 1.. = out.read(&mut some).unwrap() {
                all.extend_from_slice(&some[..read]);
                std::thread::sleep(Duration::from_millis(5));
            }
            String::from_utf8(all).unwrap()
        });
        std::thread::sleep(Duration::from_millis(wait));
        interrupt(&child);
        assert_eq!(child.wait().unwrap().code(), Some(130));
        feeding.join().unwrap();
        let all = reading.join().unwrap();
        assert!(all.ends_with('\n'));
        assert!(all.lines().all(|line| Report::from_json(line).is_ok()));
    }
}

/// One interruption waits until the line is written; a second does not.
#[cfg(unix)]
#[test]
fn who_insists_does_not_wait_for_a_slow_reader() {
    // So long a report that no pipe holds it.
    let mut review: Value = serde_json::from_str(&samples()[0]).unwrap();
    review["judgements"][0]["rationale"] = "Long. ".repeat(100_000).into();
    let (mut child, _nobody_reads, feeding) = endless(review.to_string());
    interrupt(&child);
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(child.try_wait().unwrap(), None);
    // It may take until then before the first is heard; each that follows may be the second.
    let ended = (0..100).find_map(|_| {
        interrupt(&child);
        std::thread::sleep(Duration::from_millis(100));
        child.try_wait().unwrap()
    });
    assert_eq!(ended.and_then(|ended| ended.code()), Some(130));
    feeding.join().unwrap();
}
