//! What the tests share: files beside the tests, and expected files that can be written anew.

use std::path::{Path, PathBuf};

/// A path below the root of the package.
pub fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Reads a file that has to be there.
pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Compares with an expected file; `UPDATE=1 cargo test` writes it instead.
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
