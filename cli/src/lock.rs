//! One release at a time: a file beside the register that says who is at it.

use std::fs::{self, File};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use safon::Date;
use safon::terminal::Said;

use crate::answer::Refusal;
use crate::load;

/// How much of what stands in a lock is told.
const MOST_TOLD: u64 = 100;

/// The lock of a register. The system holds it as long as this process lives, and not a moment
/// longer; the file says whose it is, and stays where the process was killed.
pub struct Lock {
    path: PathBuf,
    file: File,
    /// What a release that was cut short left in it.
    pub left: Option<String>,
}

impl Lock {
    /// Takes the lock of a register; `day` is the one that the release is given.
    pub fn take(register: &Path, day: Option<Date>) -> Result<Self, Refusal> {
        // However the register is named, through links or not, its lock is one.
        let name = register.display().to_string();
        let real = fs::canonicalize(register);
        let real = real.map_err(|error| load::cannot_read(&name, &error))?;
        let mut path = real.into_os_string();
        path.push(".lock");
        let mut lock = held(path.into())?;
        let left = words(&lock.file);
        lock.left = Some(left).filter(|left| !left.is_empty());
        let day = day.map_or("no day".to_owned(), |day| day.to_string());
        let says = format!("process {}, {day}\n", std::process::id());
        lock.say(&says)
            .map_err(|error| load::cannot_write(&lock.path, &error))?;
        Ok(lock)
    }

    fn say(&mut self, says: &str) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(says.as_bytes())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Where this does not succeed the next release finds it, and that nobody holds it.
        let _ = fs::remove_file(&self.path);
    }
}

/// What a lock says, on one line.
fn words(file: &File) -> String {
    let mut bytes = Vec::new();
    // What cannot be read says nothing, and nothing hangs on it.
    let _ = file.take(MOST_TOLD).read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let text: Vec<_> = text.split_whitespace().collect();
    safon::visible(&text.join(" "))
}

/// The file, made where it is not there, and held by this process alone.
#[cfg(unix)]
fn held(path: PathBuf) -> Result<Lock, Refusal> {
    use rustix::fs::{FlockOperation, flock};
    let cannot = |error: io::Error| load::cannot_write(&path, &error);
    loop {
        let file = opened(&path).map_err(cannot)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(rustix::io::Errno::WOULDBLOCK) => {
                let who = words(&file);
                return Err(Said::release_under_way(&who).into());
            }
            Err(error) => return Err(cannot(error.into())),
        }
        // Whoever had it may have removed it between the two steps; then it locks nothing.
        if is_at(&file, &path) {
            let left = None;
            return Ok(Lock { path, file, left });
        }
    }
}

#[cfg(unix)]
fn opened(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open};
    // A link that somebody put there is not followed, and a pipe is not waited for.
    let how = OFlags::RDWR | OFlags::CREATE | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let file = open(path, how | OFlags::CLOEXEC, Mode::from_raw_mode(0o666))?;
    let file = File::from(file);
    match file.metadata()?.is_file() {
        true => Ok(file),
        false => Err(io::Error::other("it is not a plain file")),
    }
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |data: fs::Metadata| (data.dev(), data.ino());
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(file), Ok(there)) => number(file) == number(there),
        _ => false,
    }
}

/// Where it cannot be told whether somebody still holds it, whoever finds it has to decide.
#[cfg(not(unix))]
fn held(path: PathBuf) -> Result<Lock, Refusal> {
    let mut options = fs::OpenOptions::new();
    match options.read(true).write(true).create_new(true).open(&path) {
        Ok(file) => {
            let left = None;
            Ok(Lock { path, file, left })
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let who = File::open(&path)
                .map(|file| words(&file))
                .unwrap_or_default();
            let file = path.display().to_string();
            Err(Said::release_may_be_under_way(&who, &file).into())
        }
        Err(error) => Err(load::cannot_write(&path, &error)),
    }
}
