//! The register, with the digest of every revision as it is.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

use safon::{Register, register};
use safon_tests::support::{read, root};

/// `standard/register.json`. Not among what is generated: what is published has to stay as it was registered, so this
/// is for a revision that is not published yet.
pub fn file() -> Result<(PathBuf, String), Box<dyn Error>> {
    let path = root("standard/register.json");
    let mut register = Register::from_json(&read(&path))?;
    let mut newest = BTreeMap::new();
    for entry in &mut register.entries {
        entry.digest = register::get(entry.id.as_str(), &entry.version)?.digest();
        entry.previous = newest.insert(entry.id.clone(), entry.digest);
    }
    Ok((path, register.to_json()))
}
