//! The files beside a register, looked at in one way by whoever looks a revision up there.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use safon::register::{Entry, Found, Holds};
use safon::{DocumentKind, Draft, text_of};

use crate::answer::Refusal;
use crate::load;

/// How many folders deep it is looked.
const DEPTH: usize = 2;

/// What was found in a folder and the folders in it, in the order of the names.
pub struct Folder {
    /// Each file that holds a standard, or that cannot be looked into, and what it holds.
    pub files: Vec<(PathBuf, Holds)>,
}

impl Folder {
    /// The folder in which a register stands.
    pub fn of(register: &Path) -> Result<Self, Refusal> {
        let folder = register.parent().unwrap_or(Path::new(""));
        let mut files = Vec::new();
        let read = collect(folder, 0, &mut files);
        let name = folder.display().to_string();
        read.map_err(|error| load::cannot_read(&name, &error))?;
        Ok(Self { files })
    }

    /// What was found, as the register is verified against it.
    pub fn found(&self) -> Vec<Found> {
        let found = self.files.iter().map(|(path, holds)| Found {
            file: path.display().to_string(),
            holds: holds.clone(),
        });
        found.collect()
    }

    /// The file that holds a revision just as it was registered.
    pub fn file_of(&self, entry: &Entry) -> Option<&Path> {
        let registered = Holds::Revision(entry.reference(), entry.digest);
        let mut files = self.files.iter();
        let found = files.find(|(_, holds)| *holds == registered);
        found.map(|(path, _)| path.as_path())
    }

    /// What a file holds, where that has to do with revisions.
    pub fn holds(&self, file: &Path) -> Option<&Holds> {
        let mut files = self.files.iter();
        let found = files.find(|(path, _)| path == file);
        found.map(|(_, holds)| holds)
    }
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<(PathBuf, Holds)>) -> io::Result<()> {
    // A folder without a name is the one we are in.
    let named = match folder == Path::new("") {
        true => Path::new("."),
        false => folder,
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(named)? {
        names.push(entry?.file_name());
    }
    names.sort();
    for name in names {
        let path = folder.join(name);
        let is_document = path.extension().is_some_and(|end| end == "json");
        let is_folder = path.is_dir();
        if is_document {
            let holds = held(&path);
            files.extend(holds.map(|holds| (path, holds)));
        } else if is_folder && depth < DEPTH {
            let inside = files.len();
            if let Err(error) = collect(&path, depth + 1, files) {
                files.truncate(inside);
                files.push((path, Holds::Unreadable(load::why(&error))));
            }
        }
    }
    Ok(())
}

/// What a file holds; nothing where it is another kind of document, which is nobody's business here.
fn held(path: &Path) -> Option<Holds> {
    // Looked at before it is opened: to open a pipe may take for ever.
    match fs::metadata(path) {
        Ok(data) if !data.is_file() => return Some(Holds::NotAFile),
        // A link that leads nowhere.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Holds::NotAFile),
        Err(error) => return Some(Holds::Unreadable(load::why(&error))),
        Ok(_) => {}
    }
    let bytes = match load::bytes(path) {
        Ok(bytes) => bytes,
        Err(error) => return Some(Holds::Unreadable(load::why(&error))),
    };
    let text = match text_of(&bytes) {
        Ok(text) => text,
        Err(findings) => return Some(Holds::Broken(findings)),
    };
    match Draft::from_json(text) {
        Ok(draft) => Some(Holds::Revision(draft.reference(), draft.digest())),
        Err(findings) => match DocumentKind::of(text) {
            Some(DocumentKind::Standard) => Some(Holds::Broken(findings)),
            Some(_) => None,
            // What is no JSON at all may have been a standard once.
            None => is_not_json(text).then_some(Holds::Broken(findings)),
        },
    }
}

fn is_not_json(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_err()
}
