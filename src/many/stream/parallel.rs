//! A stream on several threads.
//!
//! Each worker reads a block, answers it, and leaves the answer to be written when its turn has come;
//! whoever brings what is next writes it, and all that waits behind it.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::answer::Answers;
use super::blocks::{Batch, Blocks};
use super::{Counts, Stream, StreamError};
use crate::documents::assessment::StandardRef;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;

/// How many bytes of answers wait for their turn before a worker waits too.
const WAITING: usize = 4 << 20;

/// What the workers share.
struct Desk<R, W> {
    input: Mutex<Blocks<R>>,
    output: Mutex<Output<W>>,
    /// Told whenever something was written, or everything has stopped.
    written: Condvar,
}

struct Output<W> {
    output: W,
    /// The place of the block that is written next.
    next: u64,
    waiting: BTreeMap<u64, Answers>,
    counts: Counts,
    /// Why no more is read or written.
    stopped: Option<StreamError>,
}

impl<F> Stream<F>
where
    F: FnMut(&StandardRef) -> Result<Standard, Findings> + Clone + Send,
{
    pub(super) fn run_parallel(
        self,
        input: Blocks<impl Read + Send>,
        output: impl Write + Send,
    ) -> Result<Counts, StreamError> {
        let desk = Desk {
            input: Mutex::new(input),
            output: Mutex::new(Output {
                output,
                next: 0,
                waiting: BTreeMap::new(),
                counts: Counts::default(),
                stopped: None,
            }),
            written: Condvar::new(),
        };
        thread::scope(|scope| {
            for _ in 0..self.jobs.get() {
                let mut worker = self.clone();
                let desk = &desk;
                scope.spawn(move || {
                    let _leaving = Leaving(desk);
                    if let Err(error) = worker.work(desk) {
                        desk.stop(error);
                    }
                });
            }
        });
        let output = desk.output.into_inner();
        let Output {
            counts, stopped, ..
        } = output.unwrap_or_else(PoisonError::into_inner);
        stopped.map_or(Ok(counts), Err)
    }

    fn work<R: Read, W: Write>(&mut self, desk: &Desk<R, W>) -> Result<(), StreamError> {
        let mut block = Batch::default();
        loop {
            let more = held(&desk.input).next(&mut block);
            if !more.map_err(StreamError::Read)? {
                return Ok(());
            }
            let answers = self.answer(&block).map_err(StreamError::Write)?;
            let mut output = held(&desk.output);
            while output.is_full() && output.next != block.index && output.stopped.is_none() {
                let told = desk.written.wait(output);
                output = told.unwrap_or_else(PoisonError::into_inner);
            }
            output.waiting.insert(block.index, answers);
            output.write()?;
            desk.written.notify_all();
            if output.stopped.is_some() {
                return Ok(());
            }
        }
    }
}

impl<R, W> Desk<R, W> {
    fn stop(&self, error: StreamError) {
        held(&self.output).stopped.get_or_insert(error);
        self.written.notify_all();
    }
}

/// Lets nobody wait for the answer of a thread that panics.
struct Leaving<'d, R, W>(&'d Desk<R, W>);

impl<R, W> Drop for Leaving<'_, R, W> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.stop(StreamError::Read(io::ErrorKind::Other.into()));
        }
    }
}

impl<W: Write> Output<W> {
    fn is_full(&self) -> bool {
        let waiting = self.waiting.values().map(|answers| answers.lines.len());
        waiting.sum::<usize>() >= WAITING
    }

    /// Writes the answers whose turn has come; what was read before the input broke is answered too.
    fn write(&mut self) -> Result<(), StreamError> {
        while !matches!(self.stopped, Some(StreamError::Write(_)))
            && let Some(answers) = self.waiting.remove(&self.next)
        {
            self.counts.write(&answers, &mut self.output)?;
            self.next += 1;
        }
        Ok(())
    }
}

/// What a mutex guards. Where a thread panicked while it held it, the scope panics in the end.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;
    use crate::documents::outcome::Outcome;

    fn stream<F>(standard: F, jobs: usize) -> Stream<F>
    where
        F: FnMut(&StandardRef) -> Result<Standard, Findings> + Clone + Send,
    {
        let mut stream = Stream::new(standard);
        stream.outcomes = true;
        stream.jobs = NonZeroUsize::new(jobs).unwrap();
        stream
    }

    fn lines(count: usize) -> String {
        let review = include_str!("../../../examples/data/bin-collection.json").replace('\n', " ");
        format!("{review}\n").repeat(count)
    }

    #[test]
    fn threads_write_what_one_alone_writes() {
        let text = format!("{}\n{{}}\n{}", lines(60), lines(3));
        let run = |jobs| {
            let mut answers = Vec::new();
            let read = |wanted: &StandardRef| Err(crate::kinds::unknown_standard(wanted));
            let counts = stream(read, jobs).run(text.as_bytes(), &mut answers);
            (counts.unwrap(), answers)
        };
        let (counts, answers) = run(1);
        assert_eq!((counts.lines(), counts.refused), (64, 64));
        assert_eq!(counts.of(Outcome::Met), 0);
        for jobs in [2, 3, 40] {
            assert_eq!(run(jobs), (counts, answers.clone()));
        }
    }

    #[test]
    #[should_panic(expected = "a scoped thread panicked")]
    fn a_thread_that_panics_keeps_nobody_waiting() {
        let text = lines(2000);
        let _ = stream(|_| panic!("no standard"), 3).run(text.as_bytes(), io::sink());
    }

    /// Fails after some bytes.
    struct Full(usize);

    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(bytes.len())
                .ok_or(io::ErrorKind::StorageFull)?;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_cannot_be_written_ends_it() {
        let text = lines(500);
        for jobs in [1, 2, 3] {
            let read = |wanted: &StandardRef| Err(crate::kinds::unknown_standard(wanted));
            let ended = stream(read, jobs).run(text.as_bytes(), Full(9000));
            assert!(matches!(ended, Err(StreamError::Write(_))), "{ended:?}");
        }
    }

    #[test]
    fn what_cannot_be_read_ends_it() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::ConnectionReset.into())
            }
        }
        for jobs in [1, 2, 3] {
            let read = |wanted: &StandardRef| Err(crate::kinds::unknown_standard(wanted));
            let input = io::Cursor::new(lines(20)).chain(Broken);
            let mut answers = Vec::new();
            let ended = stream(read, jobs).run(input, &mut answers);
            assert!(matches!(ended, Err(StreamError::Read(_))), "{ended:?}");
            // What came whole before is answered.
            assert_eq!(answers.iter().filter(|byte| **byte == b'\n').count(), 20);
        }
    }
}
