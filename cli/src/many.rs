//! `safon assess --ndjson`: many assessments as a stream, in their order, on all cores.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use safon::stream::{Counts, Stream, StreamError};
use safon::terminal::Said;
use safon::{Language, Outcome};

use crate::answer::{Answer, Refusal};
use crate::args::Assess;
use crate::exit::{Exit, INTERRUPTED};
use crate::lines::{self, Input, Standards};
use crate::out;

/// More threads than this are of no use, and each has its memory.
const MOST_JOBS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(63);

pub fn run(args: &Assess) -> Result<Answer, Refusal> {
    let language = args.lang.into();
    let Input {
        name,
        bytes,
        progress,
    } = lines::input(&args.file, args.quiet)?;
    let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let mut standards = Standards::of(args.standard.as_deref())?;
    let stream = Stream {
        standard: move |wanted: &_| standards.get(wanted),
        name: name.clone(),
        as_of: args.as_of,
        audience: args.audience.into(),
        outcomes: args.outcomes,
        jobs: args.jobs.unwrap_or_else(cores).min(MOST_JOBS),
    };
    leave_whole_lines(language);
    let counts = stream.run(bytes, Whole).map_err(|error| match error {
        StreamError::Read(error) => crate::load::cannot_read(&name, &error),
        StreamError::Write(error) => end(&error),
    })?;
    progress.finish_and_clear();
    if counts.lines() == 0 {
        lines::nothing(&name, language);
    } else if !args.quiet {
        out::tell(&Said::counted(&counts), language);
    }
    Ok(Answer {
        text: String::new(),
        code: worst(&counts),
    })
}

/// Held while something is written, so that nothing ends in the middle of a line.
static WRITING: Mutex<()> = Mutex::new(());

/// Whether somebody has asked us to stop.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Whoever stops us gets whole lines; whoever insists does not wait for a slow reader.
fn leave_whole_lines(language: Language) {
    let handled = ctrlc::set_handler(|| {
        if ASKED.swap(true, Ordering::SeqCst) {
            leave();
        }
        // Waits beside the handler, which hears a second interruption meanwhile.
        thread::spawn(|| {
            // Held until the end: nothing is begun any more.
            let _whole = WRITING.lock();
            leave()
        });
    });
    if handled.is_err() {
        out::tell(&Said::may_end_in_a_line(), language);
    }
}

fn leave() -> ! {
    std::process::exit(INTERRUPTED)
}

/// Standard output, written in whole lines or not at all.
struct Whole;

impl Write for Whole {
    fn write(&mut self, lines: &[u8]) -> io::Result<usize> {
        let _whole = WRITING.lock();
        if ASKED.load(Ordering::SeqCst) {
            leave();
        }
        let mut out = io::stdout().lock();
        match out.write_all(lines).and_then(|()| out.flush()) {
            Ok(()) => Ok(lines.len()),
            // At once: what reads may wait for ever for lines that nobody wants.
            Err(error) => end(&error),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Ends where nothing more can be written: in silence where the reader has gone away. Of the lines
/// that were not answered nothing is known.
fn end(error: &io::Error) -> ! {
    if error.kind() != io::ErrorKind::BrokenPipe {
        out::tell(&Said::cannot_print(error), Language::En);
    }
    std::process::exit(Exit::NotPossible.code().into())
}

/// The worst of the lines; of none there is no answer.
fn worst(counts: &Counts) -> Exit {
    let came = Outcome::ALL.iter().filter(|one| counts.of(**one) > 0);
    let refused = (counts.refused > 0).then_some(Exit::Refused);
    let all = came.map(|outcome| Exit::of(*outcome)).chain(refused);
    all.max().unwrap_or(Exit::NoAnswer)
}
