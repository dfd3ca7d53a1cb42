//! Files and revisions, brought in and written.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use safon::terminal::Said;
use safon::{Findings, MAX_BYTES, Standard, StandardRef, Visibility, register, text_of};
use tempfile::NamedTempFile;

use crate::answer::{Answer, Refusal};

/// The standard that is taken where none is named.
const USUAL: &str = "wales-digital-service-standard";

/// How the name of a file ends that is to become another.
const SUFFIX: &str = ".new";

/// How many links to links are followed, as the system does.
const MOST_LINKS: usize = 40;

/// The bytes of a file, or of standard input for `-`: at most one more than a document may have, so
/// that whatever never ends is too long.
pub fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = MAX_BYTES as u64 + 1;
    match file == Path::new("-") {
        true => io::stdin().lock().take(most).read_to_end(&mut bytes)?,
        false => File::open(file)?.take(most).read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

/// The text of a file, or of standard input for `-`.
pub fn text(file: &Path) -> Result<String, Refusal> {
    let bytes = bytes(file).map_err(|error| cannot_read(&file.display().to_string(), &error))?;
    text_in(file, &bytes)
}

/// That a document is refused, for findings in its text.
pub fn refused(file: &Path, text: &str, findings: Findings) -> Refusal {
    Refusal::InText {
        file: file.display().to_string(),
        text: text.to_owned(),
        findings,
    }
}

/// That a document is refused, for findings in its text, to an audience: what is made for others than those who see
/// all of it shows nothing of the text, nor where in it something stands, for that says how long what stands before it
/// is, hidden or not.
pub fn refused_to(audience: Visibility, file: &Path, text: &str, findings: Findings) -> Refusal {
    match audience {
        Visibility::Restricted => refused(file, text, findings.located_in(text)),
        Visibility::Public | Visibility::Partner => {
            Refusal::Findings(file.display().to_string(), findings)
        }
    }
}

/// The text in the bytes of a file.
pub fn text_in(file: &Path, bytes: &[u8]) -> Result<String, Refusal> {
    match text_of(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(findings) => Err(Refusal::Findings(file.display().to_string(), findings)),
    }
}

/// A standard that is named as a file or as `id@version`; without a name, the newest Welsh one.
pub fn standard(named: Option<&str>) -> Result<Standard, Refusal> {
    let Some(named) = named else {
        return Ok(register::latest(USUAL)?);
    };
    let path = Path::new(named);
    let revision = named
        .rsplit_once('@')
        .filter(|_| !path.exists())
        .and_then(|(id, version)| Some((id, version.parse().ok()?)));
    match revision {
        Some((id, version)) => Ok(register::get(id, &version)?),
        None => standard_in(path),
    }
}

/// The standard in a file.
pub fn standard_in(path: &Path) -> Result<Standard, Refusal> {
    let text = text(path)?;
    Standard::from_json(&text).map_err(|findings| refused(path, &text, findings))
}

/// The embedded revision that an assessment names, where there is one.
pub fn revision(wanted: &StandardRef) -> Option<Standard> {
    register::get(wanted.id.as_str(), &wanted.version).ok()
}

/// What stands where a file is to be written.
enum Place {
    /// Nothing, or a plain file, behind whatever links lead there: it is made or replaced.
    Plain(PathBuf, Option<Permissions>),
    /// A device, a pipe, or what a process has open: it is written to, never replaced.
    Other,
}

fn place(path: &Path) -> io::Result<Place> {
    let mut end = path.to_owned();
    for _ in 0..MOST_LINKS {
        // What a process has open, such as standard output, goes by these names.
        if ["/dev/fd", "/proc"].iter().any(|own| end.starts_with(own)) {
            return Ok(Place::Other);
        }
        match fs::symlink_metadata(&end) {
            Ok(data) if data.is_symlink() => {
                let next = fs::read_link(&end)?;
                end.pop();
                end.push(next);
            }
            Ok(data) if data.is_file() => return Ok(Place::Plain(end, Some(data.permissions()))),
            Ok(data) if data.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            Ok(_) => return Ok(Place::Other),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Place::Plain(end, None));
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many links, one to another"))
}

/// Writes a file whole or not at all: beside it first, under a name that nobody can guess, then in
/// its place. A link stays, and leads to what is written. What is no plain file is written to.
///
/// A file that is replaced keeps its mode; a new one can be read by its owner alone, unless everybody
/// may see what it holds. Answers whether there is a file with that text now.
pub fn write(path: &Path, text: &str, audience: Visibility) -> Result<bool, Refusal> {
    let written = place(path).and_then(|place| match place {
        Place::Plain(file, mode) => replace(&file, mode, text, audience).map(|()| true),
        Place::Other => {
            let mut open = OpenOptions::new().append(true).open(path)?;
            open.write_all(text.as_bytes())?;
            open.flush().map(|()| false)
        }
    });
    written.map_err(|error| cannot_write(path, &error))
}

fn replace(
    file: &Path,
    mode: Option<Permissions>,
    text: &str,
    audience: Visibility,
) -> io::Result<()> {
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // It is removed again where anything fails from here on.
    let for_all = mode.is_none() && audience == Visibility::Public;
    let mut beside = beside(file, folder, for_all)?;
    beside.write_all(text.as_bytes())?;
    if let Some(mode) = mode {
        beside.as_file().set_permissions(mode)?;
    }
    beside.as_file().sync_all()?;
    beside.persist(file)?;
    // What is written next must not be there while this is not, whatever happens to the machine.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// A new file beside another, which its owner alone may read unless it is for all.
fn beside(file: &Path, folder: &Path, for_all: bool) -> io::Result<NamedTempFile> {
    let prefix = prefix(file);
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(SUFFIX);
    #[cfg(unix)]
    if for_all {
        use std::os::unix::fs::PermissionsExt;
        // The umask takes from this what it takes from any new file.
        builder.permissions(Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// How the names of files begin that become this one.
fn prefix(file: &Path) -> OsString {
    let mut prefix = OsString::from(".");
    prefix.push(file.file_name().unwrap_or_default());
    prefix.push(".");
    prefix
}

/// Clears away what was to become a file, and never did because its writer was killed. Only for
/// whoever knows that nobody is writing it now.
pub fn clear(file: &Path) {
    let prefix = prefix(file);
    let entries = file.parent().and_then(|folder| fs::read_dir(folder).ok());
    for entry in entries.into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        if name.starts_with(prefix.as_encoded_bytes()) && name.ends_with(SUFFIX.as_bytes()) {
            // What cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A text to print; or to write to a file, whose name is printed then.
pub fn written(
    text: String,
    output: Option<&Path>,
    audience: Visibility,
) -> Result<Answer, Refusal> {
    let text = match output {
        None => text,
        Some(path) => match write(path, &text, audience)? {
            true => format!("{}\n", named(path)),
            // It may have been written to standard output, where nothing else belongs.
            false => String::new(),
        },
    };
    Ok(Answer::of(text))
}

/// A table to print or to write, with a byte order mark where a spreadsheet is to know by it that
/// the text is UTF-8.
pub fn table(csv: String, bom: bool) -> String {
    match bom {
        true => format!("\u{feff}{csv}"),
        false => csv,
    }
}

/// Refuses a byte order mark before anything but a table.
pub fn only_tables_have_a_mark(bom: bool, is_table: bool) -> Result<(), Refusal> {
    match bom && !is_table {
        true => Err(Said::no_table_to_mark().into()),
        false => Ok(()),
    }
}

pub fn cannot_read(name: &str, error: &io::Error) -> Refusal {
    Said::cannot_read(name, error).into()
}

pub fn cannot_write(path: &Path, error: &io::Error) -> Refusal {
    Said::cannot_write(&path.display().to_string(), error).into()
}

/// Why something cannot be read or written, in plain words where they are known.
pub fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

/// The name of a file, to be printed: names may hold anything, line breaks too.
pub fn named(path: &Path) -> String {
    safon::visible(&path.display().to_string())
}
