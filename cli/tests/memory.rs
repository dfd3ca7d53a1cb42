//! How much memory a document takes.

use safon::{Assessment, Findings, register};
use serde_json::{Value, json};

use crate::support::{read, root};

/// What is a mebibyte long takes at most 64 of them, beside the 32 that the command may have for itself.
#[test]
fn no_document_takes_more_than_64_times_its_memory() {
    let sample = read(&root("examples/data/bin-collection.json"));
    let wales = register::latest("wales-digital-service-standard").unwrap();
    let review = || serde_json::to_value(Assessment::from_json(&sample).unwrap()).unwrap();
    let standard = || serde_json::from_str::<Value>(&wales.document().to_json()).unwrap();
    let with = |mut document: Value, at: &str, value: Value| {
        *document.pointer_mut(at).unwrap() = value;
        document.to_string()
    };
    let list = |one: Value, times: usize| Value::from(vec![one; times]);
    let facts: serde_json::Map<String, Value> =
        (0..80_000).map(|n| (format!("f{n}"), json!(1))).collect();
    let always = json!({"all": list(json!("always"), 100_000)});
    let documents = [
        with(review(), "/evidence", list(json!({}), 340_000)),
        with(review(), "/judgements", list(json!({}), 340_000)),
        with(review(), "/service/facts", facts.into()),
        with(standard(), "/criteria", list(json!({}), 330_000)),
        with(standard(), "/facts", list(json!({}), 330_000)),
        with(
            standard(),
            "/criteria/0/requirements/0/evidenced_when",
            always,
        ),
        list(json!([]), 340_000).to_string(),
        list(json!(0), 520_000).to_string(),
    ];
    let path = std::env::temp_dir().join(format!("safon-memory-{}.json", std::process::id()));
    for (place, document) in documents.iter().enumerate() {
        std::fs::write(&path, document).unwrap();
        let limited = format!(
            "ulimit -v {}; exec '{}' check --format json '{}'",
            (64 + 32) * 1024 * document.len().div_ceil(1 << 20),
            env!("CARGO_BIN_EXE_safon"),
            path.display(),
        );
        let output = std::process::Command::new("bash")
            .args(["-c", &limited])
            .output()
            .unwrap();
        assert_eq!(
            output.status.code(),
            Some(1),
            "document {place}: {output:?}"
        );
        assert!(Findings::from_json(std::str::from_utf8(&output.stdout).unwrap()).is_ok());
    }
    std::fs::remove_file(&path).unwrap();
}
