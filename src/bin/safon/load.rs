//! Files and revisions, brought in.

use std::io::Read;
use std::path::Path;

use safon::{Standard, StandardRef, register, text_of};

use crate::Refusal;

/// The standard that is taken where none is named.
const USUAL: &str = "wales-digital-service-standard";

/// The text of a file, or of standard input for `-`.
pub fn text(file: &Path) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    let read = match file == Path::new("-") {
        true => std::io::stdin().lock().read_to_end(&mut bytes).map(drop),
        false => std::fs::read(file).map(|read| bytes = read),
    };
    let name = file.display().to_string();
    read.map_err(|error| Refusal::Said(format!("cannot read {}: {error}", safon::visible(&name))))?;
    match text_of(&bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(findings) => Err(Refusal::Findings(name, findings)),
    }
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
