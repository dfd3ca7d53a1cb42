//! Files and revisions, brought in.

use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;

use safon::{Standard, StandardRef, register, text_of};

use crate::{Answer, Refusal};

/// The standard that is taken where none is named.
const USUAL: &str = "wales-digital-service-standard";

/// The text of a file, or of standard input for `-`.
pub fn text(file: &Path) -> Result<String, Refusal> {
    text_in(file, &bytes(file)?)
}

/// The text in the bytes of a file.
pub fn text_in(file: &Path, bytes: &[u8]) -> Result<String, Refusal> {
    match text_of(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(findings) => Err(Refusal::Findings(file.display().to_string(), findings)),
    }
}

/// The bytes of a file, as they are, or of standard input for `-`.
pub fn bytes(file: &Path) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    let read = match file == Path::new("-") {
        true => std::io::stdin().lock().read_to_end(&mut bytes).map(drop),
        false => std::fs::read(file).map(|read| bytes = read),
    };
    read.map_err(|error| Refusal::Said(format!("cannot read {}: {error}", file.display())))?;
    Ok(bytes)
}

/// A standard that is named as a file or as `id@version`; without a name, the newest Welsh one.
pub fn standard(named: Option<&str>) -> Result<Standard, Refusal> {
    let Some(named) = named else {
        return register::latest(USUAL).map_err(|error| Refusal::Said(error.to_string()));
    };
    let path = Path::new(named);
    let revision = named
        .rsplit_once('@')
        .filter(|_| !path.exists())
        .and_then(|(id, version)| Some((id, version.parse().ok()?)));
    match revision {
        Some((id, version)) => {
            register::get(id, &version).map_err(|error| Refusal::Said(error.to_string()))
        }
        None => {
            let text = text(path)?;
            Standard::from_json(&text)
                .map_err(|findings| Refusal::Findings(named.to_owned(), findings))
        }
    }
}

/// The embedded revision that an assessment names, where there is one.
pub fn revision(wanted: &StandardRef) -> Option<Standard> {
    register::get(wanted.id.as_str(), &wanted.version).ok()
}

/// Writes a file whole or not at all: beside it first, then in its place.
pub fn write(path: &Path, text: &str) -> Result<(), Refusal> {
    let said = |error: std::io::Error| cannot_write(path, &error);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.{}.new", std::process::id()));
    let written = File::create(&beside)
        .and_then(|mut file| {
            file.write_all(text.as_bytes())
                .and_then(|()| file.sync_all())
        })
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        // What is left beside the file is of no use to anybody.
        let _ = std::fs::remove_file(&beside);
    }
    written.map_err(said)
}

/// A text to print; or to write to a file, whose name is printed then.
pub fn written(text: String, output: Option<&Path>) -> Result<Answer, Refusal> {
    let text = match output {
        None => text,
        Some(path) => {
            write(path, &text)?;
            format!("{}\n", named(path))
        }
    };
    Ok(Answer { text, code: 0 })
}

pub fn cannot_write(path: &Path, error: &std::io::Error) -> Refusal {
    Refusal::Said(format!("cannot write {}: {error}", path.display()))
}

/// The name of a file, to be printed: names may hold anything, line breaks too.
pub fn named(path: &Path) -> String {
    safon::visible(&path.display().to_string())
}
