//! Documents one on each line (NDJSON), read as a stream.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use safon::{Assessment, Findings, Id, Standard, StandardRef, text_of, unknown_standard};
use semver::Version;

use crate::{Refusal, load};

/// Gives each line, as an assessment or with what is wrong with it, and says on standard error what
/// was refused. Answers with the name of the input.
pub fn each(
    file: &Path,
    quiet: bool,
    mut take: impl FnMut(Result<Assessment, Findings>) -> Result<(), Findings>,
) -> Result<String, Refusal> {
    let Input {
        name,
        bytes,
        progress,
    } = input(file, quiet)?;
    let read = safon::stream::each_line(bytes, |number, line| {
        if let Err(findings) = take(text_of(line).and_then(Assessment::from_json)) {
            let first = findings.errors().next();
            let first = first.map(ToString::to_string).unwrap_or_default();
            let name = safon::visible(&name);
            progress.suspend(|| crate::warn(&format!("safon: {name}:{number}: {first}\n")));
        }
    });
    progress.finish_and_clear();
    read.map_err(|error| cannot_read(&name, &error))?;
    Ok(name)
}

/// The bytes of a file, or of standard input for `-`; a bar on a terminal says how far it is.
pub struct Input {
    pub name: String,
    pub bytes: Box<dyn Read + Send>,
    pub progress: ProgressBar,
}

pub fn input(file: &Path, quiet: bool) -> Result<Input, Refusal> {
    let name = file.display().to_string();
    let (bytes, size): (Box<dyn Read + Send>, _) = match file == Path::new("-") {
        true => (Box::new(std::io::stdin()), None),
        false => {
            let file = File::open(file).map_err(|error| cannot_read(&name, &error))?;
            let size = file.metadata().ok().map(|data| data.len());
            (Box::new(file), size)
        }
    };
    let progress = progress(quiet, size);
    let bytes = Box::new(progress.wrap_read(bytes));
    Ok(Input {
        name,
        bytes,
        progress,
    })
}

pub fn cannot_read(name: &str, error: &std::io::Error) -> Refusal {
    Refusal::Said(format!("cannot read {name}: {error}"))
}

/// A bar on a terminal, and nothing elsewhere.
fn progress(quiet: bool, size: Option<u64>) -> ProgressBar {
    if quiet {
        return ProgressBar::hidden();
    }
    match size {
        Some(size) => {
            let style = ProgressStyle::with_template(
                "{wide_bar} {binary_bytes}/{binary_total_bytes} {eta}",
            );
            let bar = ProgressBar::new(size);
            match style {
                Ok(style) => bar.with_style(style),
                Err(_) => bar,
            }
        }
        None => ProgressBar::no_length(),
    }
}

/// The standards that the lines name, each read once; or the one that is given, for all of them.
#[derive(Clone)]
pub struct Standards {
    given: Option<Standard>,
    known: BTreeMap<(Id, Version), Option<Standard>>,
}

impl Standards {
    pub fn of(given: Option<&str>) -> Result<Self, Refusal> {
        let given = given.map(|named| load::standard(Some(named)));
        Ok(Self {
            given: given.transpose()?,
            known: BTreeMap::new(),
        })
    }

    /// The standard of a review.
    pub fn get(&mut self, wanted: &StandardRef) -> Result<Standard, Findings> {
        if let Some(given) = &self.given {
            return Ok(given.clone());
        }
        // A stream that names ever new revisions must not fill the memory.
        if self.known.len() > 1000 {
            self.known.clear();
        }
        let key = (wanted.id.clone(), wanted.version.clone());
        let known = self.known.entry(key);
        let known = known.or_insert_with(|| load::revision(wanted));
        known.clone().ok_or_else(|| unknown_standard(wanted))
    }
}
