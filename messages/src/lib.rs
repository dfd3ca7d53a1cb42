//! All that safon says to people stands in `messages/en` and `messages/cy`, in Fluent; this makes Rust of it.
//!
//! It knows nothing of the library, so that it runs where the library does not compile: when a message was just
//! renamed. What is used of Fluent is little (see [`catalogue`]), and anything else is told as a mistake.

pub mod catalogue;
pub mod lock;
pub mod rust;

use std::error::Error;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;
use lock::Lock;

/// The folder with the messages.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What is made of the messages: each file and its text.
///
/// # Errors
/// All that is wrong with the messages, a line each.
pub fn files() -> Result<Vec<(PathBuf, String)>, Box<dyn Error>> {
    let catalogue = Catalogue::read(folder())?;
    let words = folder().with_file_name("src").join("words");
    let made = catalogue.files.iter().filter(|file| !file.is_parts());
    let made = made.map(|file| {
        let path = words.join(format!("{}.rs", file.module()));
        (path, rust::module(file))
    });
    Ok(made.collect())
}

/// Holds the messages to being said somewhere, and the Welsh to following the English.
///
/// # Errors
/// What is not so, a line each.
pub fn check() -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::read(folder())?;
    let code = ["src", "cli/src"].map(|name| folder().with_file_name(name));
    catalogue.check_used(&code)?;
    Lock::read(folder())?.check(&catalogue)
}
