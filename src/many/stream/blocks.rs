//! An input cut into blocks of whole lines.

use std::io::{self, Read};

use crate::reading::tree::MAX_BYTES;

/// How many bytes are asked for at once.
const SIZE: usize = 64 << 10;

/// The greatest length of a line that is kept: one byte more than a document may have.
const LONGEST: usize = MAX_BYTES + 1;

/// Whole lines, as many as have come.
#[derive(Default)]
pub(super) struct Batch {
    bytes: Vec<u8>,
    /// The place of the block among all, from zero.
    pub index: u64,
    /// How many lines of the input came before.
    before: u64,
}

impl Batch {
    /// The lines that are not empty, with their numbers from one.
    pub fn lines(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let lines = self.bytes.split(|byte| *byte == b'\n');
        (self.before + 1..)
            .zip(lines)
            .filter(|(_, line)| !is_blank(line))
    }
}

/// The blocks of an input, in order.
pub(super) struct Blocks<R> {
    input: R,
    /// The beginning of a line that came with the block before.
    begun: Vec<u8>,
    blocks: u64,
    lines: u64,
    ended: bool,
    /// Whether the last line was given up: it is too long by far, and nothing more is read.
    given_up: bool,
}

impl<R: Read> Blocks<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            begun: Vec::new(),
            blocks: 0,
            lines: 0,
            ended: false,
            given_up: false,
        }
    }

    /// Fills a block with the next whole lines, as soon as one is there; false where no more come.
    ///
    /// A line that is too long is passed over to its end. One that does not end after the length of
    /// two documents may never end: it is given, as too long, and then the input cannot be read.
    pub fn next(&mut self, block: &mut Batch) -> io::Result<bool> {
        let Batch { bytes, .. } = block;
        bytes.clear();
        if self.given_up {
            let said = format!(
                "line {} has no end, nor is anything after it read",
                self.lines + 1
            );
            return Err(io::Error::new(io::ErrorKind::InvalidData, said));
        }
        bytes.append(&mut self.begun);
        // A line that is too long is kept one byte too long.
        let mut cut = false;
        let mut passed_over = 0;
        let end = loop {
            if self.ended {
                break bytes.len();
            }
            let kept = bytes.len();
            let read = self.read(bytes)?;
            self.ended = read == 0;
            let new = bytes.get(kept..).unwrap_or_default();
            if cut {
                match new.iter().position(feed) {
                    None => {
                        passed_over += new.len();
                        self.given_up = passed_over >= LONGEST && !self.ended;
                        self.ended |= self.given_up;
                        bytes.truncate(kept);
                        continue;
                    }
                    Some(first) => drop(bytes.drain(kept..kept + first)),
                }
            }
            let new = bytes.get(kept..).unwrap_or_default();
            if let Some(last) = new.iter().rposition(feed) {
                break kept + last + 1;
            }
            cut = bytes.len() >= LONGEST;
            bytes.truncate(LONGEST);
        };
        self.begun.extend(bytes.drain(end..));
        block.index = self.blocks;
        block.before = self.lines;
        self.blocks += 1;
        self.lines += block.bytes.iter().filter(|byte| feed(byte)).count() as u64;
        Ok(!block.bytes.is_empty())
    }

    /// Reads once, and appends what was read.
    fn read(&mut self, bytes: &mut Vec<u8>) -> io::Result<usize> {
        let kept = bytes.len();
        bytes.resize(kept + SIZE, 0);
        let read = loop {
            let room = bytes.get_mut(kept..).unwrap_or_default();
            match self.input.read(room) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => break read,
            }
        };
        bytes.truncate(kept + read.as_ref().map_or(0, |read| SIZE.min(*read)));
        read
    }
}

/// Whether there is nothing in a line, or a byte order mark alone.
fn is_blank(line: &[u8]) -> bool {
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
    line.iter().all(u8::is_ascii_whitespace)
}

fn feed(byte: &u8) -> bool {
    *byte == b'\n'
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Slow<'b>(&'b [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(into.len());
            let (now, later) = self.0.split_at(length);
            into[..length].copy_from_slice(now);
            self.0 = later;
            Ok(length)
        }
    }

    fn lines(input: impl Read) -> Vec<(u64, Vec<u8>)> {
        let (mut blocks, mut block) = (Blocks::new(input), Batch::default());
        let (mut all, mut index) = (Vec::new(), 0);
        while blocks.next(&mut block).unwrap() {
            assert_eq!(block.index, index);
            index += 1;
            all.extend(block.lines().map(|(number, line)| (number, line.to_vec())));
        }
        assert!(!blocks.next(&mut block).unwrap());
        all
    }

    #[test]
    fn lines_are_the_same_however_they_come() {
        let text = "one\n\n  \nfour\r\n\nsix\nseven";
        let told = [(1, "one"), (4, "four\r"), (6, "six"), (7, "seven")];
        let told: Vec<_> = told.map(|(number, line)| (number, line.into())).into();
        for step in 1..=text.len() {
            assert_eq!(lines(Slow(text.as_bytes(), step)), told, "{step} at a time");
        }
        assert_eq!(lines(Slow(b"", 1)), []);
        assert_eq!(lines(Slow(b"\n\n", 1)), []);
        assert_eq!(lines(Slow(b"a\n", 9)), [(1, b"a".to_vec())]);
    }

    #[test]
    fn a_line_that_is_too_long_is_kept_one_byte_too_long() {
        for tail in ["\nafter\n", "\nafter"] {
            let long = vec![b'x'; LONGEST + 3 * SIZE];
            let input = long.chain(tail.as_bytes());
            let lines = lines(input);
            let lengths: Vec<_> = lines.iter().map(|(n, line)| (*n, line.len())).collect();
            assert_eq!(lengths, [(1, LONGEST), (2, 5)]);
        }
        let lines = lines(vec![b'x'; LONGEST + SIZE].as_slice());
        assert_eq!(lines[0].1.len(), LONGEST);
    }

    #[test]
    fn a_line_without_an_end_is_told_and_ends_the_stream() {
        let mut read = 0;
        let endless = io::repeat(b'x').take(u64::MAX);
        let (mut blocks, mut block) = (Blocks::new(b"one\n".chain(endless)), Batch::default());
        while let Ok(more) = blocks.next(&mut block) {
            assert!(more);
            read += block.bytes.len();
        }
        assert_eq!(read, 4 + LONGEST);
        let left = u64::MAX - blocks.input.into_inner().1.limit();
        assert!(left < 3 * LONGEST as u64, "{left}");
    }
}
