//! Documents one on each line (NDJSON), read as a stream.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use safon::services::ReviewCount;
use safon::terminal::Said;
use safon::{Assessment, Findings, Id, Language, Standard, StandardRef, text_of, unknown_standard};
use semver::Version;

use crate::answer::Refusal;
use crate::exit::Exit;
use crate::load;
use crate::out;

/// So many refused lines are told one by one: of a document over many lines each would be.
const TOLD: u64 = 20;

/// Gives each line with its number, as an assessment or with what is wrong with it, and says on standard error what
/// was refused. Answers with the name of the input.
pub fn each(
    file: &Path,
    quiet: bool,
    language: Language,
    mut take: impl FnMut(u32, Result<Assessment, Findings>) -> Result<(), Findings>,
) -> Result<String, Refusal> {
    let Input {
        name,
        bytes,
        progress,
    } = input(file, quiet)?;
    let mut refused: u64 = 0;
    let read = safon::stream::each_line(bytes, |number, line| {
        let read = text_of(line).and_then(Assessment::from_json);
        if let Err(findings) = take(u32::try_from(number).unwrap_or(u32::MAX), read) {
            refused += 1;
            if refused > TOLD {
                return;
            }
            let first = findings.errors().next();
            let first = first
                .map(|first| first.in_language(language))
                .unwrap_or_default();
            let name = safon::visible(&name);
            progress.suspend(|| out::warn(&format!("safon: {name}:{number}: {first}\n")));
        }
    });
    progress.finish_and_clear();
    if let Some(more) = refused.checked_sub(TOLD).filter(|more| *more > 0) {
        out::tell_of(&name, &Said::further_lines(more), language);
    }
    read.map_err(|error| load::cannot_read(&name, &error))?;
    Ok(name)
}

/// Says on standard error what reviews of one service have against each other, and where there was
/// nothing to count; and answers with how a count ends.
pub fn told(name: &str, reviews: &ReviewCount, counted: u32, language: Language) -> Exit {
    for finding in &reviews.findings {
        let line = finding.line.unwrap_or_default();
        let (severity, code) = (finding.severity.in_language(language), &finding.code);
        let (name, said) = (safon::visible(name), finding.message.in_language(language));
        out::warn(&format!(
            "safon: {name}:{line}: {severity}[{code}]: {said}\n"
        ));
    }
    if counted == 0 {
        nothing(name, language);
    }
    match (reviews.has_unusable(), counted) {
        (true, _) => Exit::Refused,
        (false, 0) => Exit::NoAnswer,
        (false, _) => Exit::Yes,
    }
}

/// Says that nothing came which could be used.
pub fn nothing(name: &str, language: Language) {
    out::tell_of(name, &Said::no_usable_review(), language);
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
            let file = File::open(file).map_err(|error| load::cannot_read(&name, &error))?;
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
