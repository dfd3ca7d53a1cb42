//! `safon assess --ndjson`: many assessments as a stream, in their order, on all cores.
//!
//! Lines go to the workers in turns, a batch at a time, and their answers are taken back in the same
//! turns. So the order holds by itself, and what is under way is bounded.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use safon::assessment::BorrowedAssessment;
use safon::{Date, Findings, Outcome, StandardRef, Visibility, text_of};
use serde_json::json;

use crate::args::Assess;
use crate::lines::{self, Lines, Standards};
use crate::{Answer, Refusal};

/// How many bytes of input make a batch; fewer where no more have come yet.
const BATCH: usize = 64 << 10;

/// Held while something is written, so that nothing ends in the middle of a line.
static WRITING: Mutex<()> = Mutex::new(());

/// Lines with their numbers.
type Batch = Vec<(u64, Vec<u8>)>;

/// What came of a batch.
#[derive(Default)]
struct Answers {
    lines: Vec<u8>,
    count: Count,
}

/// How many lines came to what.
#[derive(Clone, Copy, Default)]
struct Count {
    outcomes: [u64; Outcome::ALL.len()],
    refused: u64,
}

pub fn run(args: &Assess) -> Result<Answer, Refusal> {
    let mut lines = Lines::open(&args.file, args.quiet)?;
    let name = lines.name().to_owned();
    let cores = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let jobs = args.jobs.unwrap_or_else(cores).get().min(64);
    let standards = Standards::of(args.standard.as_deref())?;
    let mut workers = Vec::new();
    for _ in 0..jobs {
        workers.push(Worker {
            standards: standards.clone(),
            as_of: args.as_of,
            audience: args.audience.into(),
            outcomes: args.outcomes,
            name: &name,
        });
    }
    // Whoever stops us gets whole lines; whoever insists does not wait for a slow reader.
    let mut asked = false;
    let handled = ctrlc::set_handler(move || {
        if !asked {
            asked = true;
            drop(WRITING.lock());
        }
        std::process::exit(130);
    });
    if handled.is_err() {
        crate::warn("safon: an interruption may end in the middle of a line\n");
    }
    let count = thread::scope(|scope| {
        let (mut inputs, mut outputs) = (Vec::new(), Vec::new());
        for mut worker in workers {
            let (input, batches) = sync_channel::<Batch>(1);
            let (answers, output) = sync_channel(1);
            inputs.push(input);
            outputs.push(output);
            scope.spawn(move || {
                for batch in batches {
                    if answers.send(worker.answer(&batch)).is_err() {
                        break;
                    }
                }
            });
        }
        let reading = scope.spawn(move || deal(&mut lines, &inputs));
        let written = collect(&outputs);
        let count = match written {
            Ok(count) => count,
            // The reader may wait for ever for lines that nobody wants.
            Err(error) => end(&error),
        };
        match reading.join() {
            Ok(read) => read.map(|()| count),
            Err(_) => Err(Refusal::Said("a thread has stopped".into())),
        }
    })?;
    if !args.quiet {
        crate::warn(&count.words());
    }
    Ok(Answer {
        text: String::new(),
        code: count.code(),
    })
}

/// Deals batches of lines to the workers in turns.
fn deal(lines: &mut Lines, workers: &[SyncSender<Batch>]) -> Result<(), Refusal> {
    for worker in workers.iter().cycle() {
        let (mut batch, mut size) = (Batch::new(), 0);
        loop {
            let mut line = Vec::new();
            match lines.next(&mut line)? {
                None if batch.is_empty() => return Ok(()),
                None => break,
                Some(number) => {
                    size += line.len();
                    batch.push((number, line));
                }
            }
            if size >= BATCH || lines.would_wait() {
                break;
            }
        }
        if worker.send(batch).is_err() {
            // Whoever writes has gone, and says why.
            return Ok(());
        }
    }
    Ok(())
}

/// Writes what the workers answer, in the same turns.
fn collect(workers: &[Receiver<Answers>]) -> io::Result<Count> {
    let mut count = Count::default();
    for worker in workers.iter().cycle() {
        let Ok(answers) = worker.recv() else {
            break;
        };
        count.add(answers.count);
        let _whole = WRITING.lock();
        let mut out = io::stdout().lock();
        out.write_all(&answers.lines)?;
        out.flush()?;
    }
    Ok(count)
}

/// Ends where nothing more can be written: in silence where the reader has gone away.
fn end(error: &io::Error) -> ! {
    let code = match error.kind() {
        io::ErrorKind::BrokenPipe => 0,
        _ => {
            crate::warn(&format!("safon: cannot write: {error}\n"));
            2
        }
    };
    std::process::exit(code)
}

/// What one thread needs.
struct Worker<'n> {
    standards: Standards,
    as_of: Option<Date>,
    audience: Visibility,
    outcomes: bool,
    name: &'n str,
}

impl Worker<'_> {
    fn answer(&mut self, batch: &Batch) -> Answers {
        let mut answers = Answers::default();
        for (number, line) in batch {
            let answer = match self.outcomes {
                true => self.outcome(line),
                false => self.report(line),
            };
            let text = match answer {
                Ok((outcome, text)) => {
                    if let Some(count) = answers.count.outcomes.get_mut(outcome as usize) {
                        *count += 1;
                    }
                    text
                }
                Err(mut findings) => {
                    answers.count.refused += 1;
                    for finding in &mut findings.findings {
                        finding.file = Some(format!("{}:{number}", self.name));
                    }
                    serde_json::to_string(&findings).unwrap_or_default()
                }
            };
            answers.lines.extend_from_slice(text.as_bytes());
            answers.lines.push(b'\n');
        }
        answers
    }

    fn report(&mut self, line: &[u8]) -> Result<(Outcome, String), Findings> {
        let review = lines::assessment(line)?;
        let standard = self.standards.get(&review.standard)?;
        let report = standard
            .assess(&review, self.as_of)
            .map_err(safon::AssessError::into_findings)?
            .redacted(self.audience);
        Ok((
            report.outcome,
            serde_json::to_string(&report).unwrap_or_default(),
        ))
    }

    fn outcome(&mut self, line: &[u8]) -> Result<(Outcome, String), Findings> {
        let text = text_of(line)?;
        let said = |service: &str, outcome: Outcome| {
            let line = json!({"service": service, "outcome": outcome}).to_string();
            (outcome, line)
        };
        if let Some(review) = BorrowedAssessment::from_json(text)
            && let (Ok(id), Ok(version)) = (review.standard().parse(), review.version().parse())
        {
            let wanted = StandardRef {
                id,
                version,
                digest: None,
            };
            if let Some(outcome) = (self.standards.get(&wanted)?).outcome_of(&review, self.as_of) {
                return Ok(said(review.service(), outcome));
            }
        }
        let review = lines::assessment(line)?;
        let standard = self.standards.get(&review.standard)?;
        let outcome = standard
            .outcome(&review, self.as_of)
            .map_err(safon::AssessError::into_findings)?;
        Ok(said(review.service.id.as_str(), outcome))
    }
}

impl Count {
    fn add(&mut self, other: Self) {
        for (count, more) in self.outcomes.iter_mut().zip(other.outcomes) {
            *count += more;
        }
        self.refused += other.refused;
    }

    /// 2 where a line could not be used, 1 where something does not pass, 0 otherwise.
    fn code(&self) -> u8 {
        let all = Outcome::ALL.iter().zip(self.outcomes);
        let fails = all
            .filter(|(outcome, _)| !outcome.passes())
            .any(|(_, count)| count > 0);
        match self.refused {
            0 => u8::from(fails),
            _ => 2,
        }
    }

    fn words(&self) -> String {
        let all: u64 = self.outcomes.iter().sum::<u64>() + self.refused;
        let outcomes = Outcome::ALL.iter().zip(self.outcomes);
        let outcomes: Vec<_> = outcomes
            .map(|(outcome, count)| format!("{outcome} {count}"))
            .collect();
        format!(
            "safon: {all} lines: {}, refused {}\n",
            outcomes.join(", "),
            self.refused
        )
    }
}
