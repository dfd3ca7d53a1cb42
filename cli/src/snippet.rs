//! The line of a document in which something is wrong, with what is meant underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use safon::terminal::{BAD, OPEN, QUIET};
use safon::{Finding, Severity, visible};
use unicode_width::UnicodeWidthChar;

/// How many bytes are counted at once.
const BLOCK: usize = 4096;

/// A text that findings are about, with what it takes to find a line and a column in it.
pub struct Source<'t> {
    text: &'t str,
    /// Where its lines begin.
    starts: Vec<usize>,
    /// How many characters begin before each block of bytes: a document may be one line of many megabytes.
    counted: Vec<usize>,
}

/// A line in three: what stands before the place of a finding, what stands at it, and what comes after.
struct Pieces {
    before: String,
    at: String,
    after: String,
}

impl<'t> Source<'t> {
    pub fn of(text: &'t str) -> Self {
        // No column counts the mark, and whoever reads a file has left it out already.
        let text = text.trim_start_matches('\u{feff}');
        let breaks = text.match_indices('\n').map(|(place, _)| place + 1);
        let blocks = text.as_bytes().chunks(BLOCK);
        let counted = blocks.scan(0, |before, block| {
            let counted = *before;
            *before += block.iter().filter(|byte| begins(**byte)).count();
            Some(counted)
        });
        Self {
            text,
            starts: std::iter::once(0).chain(breaks).collect(),
            counted: counted.collect(),
        }
    }

    /// The line of a finding, no wider than `width` columns and safe for a terminal, with what is wrong in it
    /// underlined. Nothing where the finding has no place in the text, or is about all of it, or where the line
    /// is empty.
    pub fn shown(&self, finding: &Finding, width: usize) -> Option<String> {
        let line = finding.line?;
        let number = usize::try_from(line).ok()?;
        let gutter = line.to_string().len() + " | ".len();
        let pieces = self.pieces(finding)?.cut(width.saturating_sub(gutter));
        let at = pieces.before.len()..pieces.before.len() + pieces.at.len();
        let source = [pieces.before, pieces.at, pieces.after].concat();
        if source.trim().is_empty() {
            return None;
        }
        let snippet = Snippet::source(&source)
            .line_start(number)
            .annotation(AnnotationKind::Primary.span(at));
        let (level, style) = match finding.severity {
            Severity::Error => (Level::ERROR, BAD),
            Severity::Warning => (Level::WARNING, OPEN),
        };
        // Whether there is colour is decided where it is printed.
        let renderer = Renderer::styled()
            .error(style)
            .warning(style)
            .line_num(QUIET);
        let drawn = renderer.render(&[Group::with_level(level).element(snippet)]);
        // The first line is an empty one, for the name of a file.
        drawn.split_once('\n').map(|(_, lines)| lines.to_owned())
    }

    fn pieces(&self, finding: &Finding) -> Option<Pieces> {
        let (line, column) = (finding.line?, finding.column?);
        let at = self.offset(line, column)?;
        let end = finding
            .end_column
            .filter(|_| finding.end_line == Some(line));
        let end = self.offset(line, end.unwrap_or(column))?.max(at);
        let start = *self.starts.get(usize::try_from(line).ok()? - 1)?;
        let rest = self.text.get(at..)?;
        let stop = at + rest.find('\n').unwrap_or(rest.len());
        // That there is more is said at the place of what comes next, which is not what it is about.
        let whole = self.text.get(..end)?.trim_start();
        let is_whole = finding.at.as_str().is_empty() && matches!(whole, "{" | "[");
        if is_whole || finding.code == "further-findings" {
            return None;
        }
        Some(Pieces {
            before: last(self.text.get(start..at)?),
            at: first(self.text.get(at..end)?),
            after: first(self.text.get(end..stop)?.trim_end()),
        })
    }

    /// The byte at which a column begins, or a line ends.
    fn offset(&self, line: u32, column: u32) -> Option<usize> {
        let line = usize::try_from(line).ok()?.checked_sub(1)?;
        let column = usize::try_from(column).ok()?.checked_sub(1)?;
        let start = *self.starts.get(line)?;
        let wanted = self.before(start) + column;
        let block = self.counted.partition_point(|counted| *counted <= wanted);
        let block = block.saturating_sub(1);
        let from = block * BLOCK;
        let left = wanted - self.counted.get(block).copied().unwrap_or_default();
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let found = rest.iter().enumerate().filter(|(_, byte)| begins(**byte));
        let offset = from
            + found
                .map(|(place, _)| place)
                .nth(left)
                .unwrap_or(rest.len());
        let end = self
            .starts
            .get(line + 1)
            .map_or(self.text.len(), |next| next - 1);
        (start <= offset && offset <= end).then_some(offset)
    }

    /// How many characters begin before an offset.
    fn before(&self, offset: usize) -> usize {
        let block = (offset / BLOCK).min(self.counted.len().saturating_sub(1));
        let counted = self.counted.get(block).copied().unwrap_or_default();
        let rest = self.text.as_bytes().get(block * BLOCK..offset);
        let rest = rest.unwrap_or_default().iter();
        counted + rest.filter(|byte| begins(**byte)).count()
    }
}

/// Whether a byte begins a character of UTF-8.
fn begins(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}

/// More characters than a line of a terminal has are not looked at: they are cut off anyway.
const MOST: usize = 1000;

fn first(text: &str) -> String {
    let end = text
        .char_indices()
        .nth(MOST)
        .map_or(text.len(), |(end, _)| end);
    visible(text.get(..end).unwrap_or_default())
}

fn last(text: &str) -> String {
    let begins = text
        .char_indices()
        .nth_back(MOST)
        .map_or(0, |(begins, _)| begins);
    visible(text.get(begins..).unwrap_or_default())
}

impl Pieces {
    /// Cut to so many columns around the place, with … where something was cut off.
    fn cut(self, room: usize) -> Self {
        let Self { before, at, after } = self;
        // What comes before has a third of the line, and what the rest leaves free.
        let rest = (wide(&at) + wide(&after)).min(room);
        let before = cut(&before, (room / 3).max(room - rest), true);
        let room = room.saturating_sub(wide(&before));
        // A column is kept for the mark that something comes after.
        let kept = room.saturating_sub(usize::from(!after.is_empty()));
        let (at, after) = match wide(&at) <= kept {
            true => (at.clone(), cut(&after, room - wide(&at), false)),
            false => (cut(&at, room.min(wide(&at) - 1), false), String::new()),
        };
        Self { before, at, after }
    }
}

/// The beginning of a text, or its end, in so many columns.
fn cut(text: &str, room: usize, end: bool) -> String {
    if wide(text) <= room {
        return text.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let mut fits = |letter: &char| {
        let fits = width(*letter) <= left;
        left = left.saturating_sub(width(*letter));
        fits
    };
    match end {
        false => text.chars().take_while(&mut fits).chain(['…']).collect(),
        true => {
            let mut kept: Vec<_> = text.chars().rev().take_while(&mut fits).collect();
            // What belongs to a letter that was cut off does not stand by itself.
            while kept.pop_if(|letter| width(*letter) == 0).is_some() {}
            std::iter::once('…').chain(kept.into_iter().rev()).collect()
        }
    }
}

/// How many columns a text takes, letter by letter, as it is underlined.
fn wide(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn width(letter: char) -> usize {
    letter.width().unwrap_or_default()
}

#[cfg(test)]
mod tests;
