//! What the tests share: files beside the tests, and expected files that can be written anew.

use std::path::{Path, PathBuf};

/// A path below the root of the project.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join(path)
}

/// Reads a file that has to be there.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Compares with an expected file; `cargo xtask expected` writes it instead.
pub fn expect(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, actual).unwrap();
        return Ok(());
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    let differs = expected
        .lines()
        .zip(actual.lines())
        .position(|(expected, actual)| expected != actual)
        .unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
    let line = |text: &str| text.lines().nth(differs).unwrap_or("(end)").to_owned();
    Err(format!(
        "{}: line {}:\n  expected {}\n  actual   {}",
        path.display(),
        differs + 1,
        line(&expected),
        line(actual)
    ))
}

/// How many random cases to try: `SAFON_CASES`, or the small number that suits a quick run.
pub fn number_of_cases(quick: u64) -> u64 {
    std::env::var("SAFON_CASES")
        .ok()
        .and_then(|number| number.parse().ok())
        .unwrap_or(quick)
}

/// The folders of an area of cases, of which there has to be one.
pub fn folders(area: &str) -> Vec<PathBuf> {
    let mut folders: Vec<_> = std::fs::read_dir(root("tests/cases").join(area))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "no cases in {area}");
    folders
}

/// Runs the cases of an area, and tells all that fail.
pub fn each(area: &str, run: impl Fn(&Path) -> Result<(), String>) {
    let failures: Vec<_> = folders(area)
        .iter()
        .filter_map(|folder| run(folder).err())
        .collect();
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}
