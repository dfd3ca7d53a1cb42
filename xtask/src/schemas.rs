//! The JSON Schemas that are checked in.

use std::error::Error;

use safon_tests::schemas;
use safon_tests::support::root;

use crate::Files;

/// `standard/schema/`.
pub fn files() -> Result<Files, Box<dyn Error>> {
    let folder = root("standard/schema");
    let schemas = schemas::all().into_iter();
    Ok(schemas
        .map(|(name, text)| (folder.join(name), text))
        .collect())
}
