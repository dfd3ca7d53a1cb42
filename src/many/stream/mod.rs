//! Many assessments as a stream of lines (NDJSON), and an answer to each.

mod answer;
mod blocks;
#[cfg(feature = "parallel")]
mod parallel;

use std::io::{self, Read, Write};
use std::num::NonZeroUsize;

use crate::base::date::Date;
use crate::documents::assessment::{StandardRef, Visibility};
use crate::documents::outcome::Outcome;
use crate::engine::standard::Standard;
use crate::reading::finding::Findings;

/// How a stream of assessments is answered: one line for each line, in the same order.
///
/// A line that cannot be used is answered with its [`Findings`], whose `file` is the name of the
/// stream and the number of the line, and the rest goes on. Empty lines are skipped. What is kept
/// at once is a few blocks of 64 KiB for each thread, or the longest line, whatever comes.
///
/// ```
/// use safon::{register, stream::Stream};
///
/// let standard = register::latest("wales-digital-service-standard")?;
/// let review: serde_json::Value =
///     serde_json::from_str(include_str!("../../../examples/data/bin-collection.json"))?;
/// let lines = format!("{review}\nnot a review\n{review}\n");
///
/// let mut stream = Stream::new(move |_| Ok(standard.clone()));
/// stream.outcomes = true;
/// let mut answers = Vec::new();
/// let counts = stream.run(lines.as_bytes(), &mut answers)?;
///
/// assert_eq!((counts.lines(), counts.refused), (3, 1));
/// assert_eq!(answers.iter().filter(|byte| **byte == b'\n').count(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Stream<F> {
    /// Finds the standard of an assessment, and may remember it; each thread has its own clone.
    pub standard: F,
    /// The name of the stream, which findings name.
    pub name: String,
    /// The day to assess for; the day of each review unless given.
    pub as_of: Option<Date>,
    /// Who is to see the reports.
    pub audience: Visibility,
    /// The service and the outcome of each line alone, and no report.
    pub outcomes: bool,
    /// How many threads work. Without the feature `parallel` it is always one.
    pub jobs: NonZeroUsize,
}

/// How many lines came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    outcomes: [u64; Outcome::ALL.len()],
    /// Lines that could not be used.
    pub refused: u64,
}

/// Why a stream ended before its end.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// The input cannot be read.
    #[error("cannot read: {0}")]
    Read(io::Error),
    /// The answers cannot be written.
    #[error("cannot write: {0}")]
    Write(io::Error),
}

/// Gives each line that is not empty, with its number from one. A line that is longer than any
/// document may be is cut, one byte too long.
///
/// # Errors
///
/// Where the input cannot be read.
pub fn each_line(input: impl Read, mut take: impl FnMut(u64, &[u8])) -> io::Result<()> {
    let (mut blocks, mut block) = (blocks::Blocks::new(input), blocks::Batch::default());
    while blocks.next(&mut block)? {
        block.lines().for_each(|(number, line)| take(number, line));
    }
    Ok(())
}

impl<F> Stream<F>
where
    F: FnMut(&StandardRef) -> Result<Standard, Findings> + Clone + Send,
{
    /// A stream without a name: whole reports, for everyone who has the assessments, on one thread.
    pub fn new(standard: F) -> Self {
        Self {
            standard,
            name: "-".to_owned(),
            as_of: None,
            audience: Visibility::Restricted,
            outcomes: false,
            jobs: NonZeroUsize::MIN,
        }
    }

    /// Answers every line of the input as soon as it can. The output is flushed after each block.
    ///
    /// # Errors
    ///
    /// Where the input cannot be read or the answers cannot be written. What is wrong with a line
    /// is not an error: it is that line's answer.
    pub fn run(
        self,
        input: impl Read + Send,
        output: impl Write + Send,
    ) -> Result<Counts, StreamError> {
        let blocks = blocks::Blocks::new(input);
        #[cfg(feature = "parallel")]
        if self.jobs > NonZeroUsize::MIN {
            return self.run_parallel(blocks, output);
        }
        self.run_alone(blocks, output)
    }

    fn run_alone(
        mut self,
        mut blocks: blocks::Blocks<impl Read>,
        mut output: impl Write,
    ) -> Result<Counts, StreamError> {
        let (mut counts, mut block) = (Counts::default(), blocks::Batch::default());
        while blocks.next(&mut block).map_err(StreamError::Read)? {
            let answers = self.answer(&block).map_err(StreamError::Write)?;
            counts.write(&answers, &mut output)?;
        }
        Ok(counts)
    }
}

impl Counts {
    /// How many lines came to this outcome.
    pub fn of(&self, outcome: Outcome) -> u64 {
        self.outcomes
            .get(outcome as usize)
            .copied()
            .unwrap_or_default()
    }

    /// How many lines were answered.
    pub fn lines(&self) -> u64 {
        self.outcomes.iter().sum::<u64>() + self.refused
    }

    fn count(&mut self, outcome: Outcome) {
        if let Some(count) = self.outcomes.get_mut(outcome as usize) {
            *count += 1;
        }
    }

    /// Writes what came of a block, and counts it in.
    fn write(
        &mut self,
        answers: &answer::Answers,
        output: &mut impl Write,
    ) -> Result<(), StreamError> {
        let written = output.write_all(&answers.lines);
        let written = written.and_then(|()| output.flush());
        written.map_err(StreamError::Write)?;
        let more = &answers.counts;
        for (count, more) in self.outcomes.iter_mut().zip(more.outcomes) {
            *count += more;
        }
        self.refused += more.refused;
        Ok(())
    }
}
