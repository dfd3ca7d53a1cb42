//! The line of a document in which something is wrong, with what is meant underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use safon::{Finding, Severity, visible};
use unicode_width::UnicodeWidthChar;

use crate::page::{BAD, OPEN, QUIET};

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
mod tests {
    use proptest::prelude::*;
    use safon::{Finding, Findings, Severity, Text};

    use super::{Source, wide};

    /// A finding at a place, as it is read back from a document.
    fn finding(line: u32, column: u32, end_column: u32) -> Finding {
        Finding {
            code: "a-code".into(),
            severity: Severity::Error,
            at: "/a".into(),
            line: Some(line),
            column: Some(column),
            end_line: Some(line),
            end_column: Some(end_column),
            message: Text::new("wrong", "anghywir"),
            help: None,
            file: None,
        }
    }

    /// What is drawn, without colours: the line of the text and the one beneath it.
    fn drawn(text: &str, finding: &Finding, width: usize) -> Option<(String, String)> {
        let drawn = Source::of(text).shown(finding, width)?;
        let plain = anstream::adapter::strip_str(&drawn).to_string();
        let (shown, carets) = plain.split_once('\n').unwrap();
        Some((shown.to_owned(), carets.to_owned()))
    }

    #[test]
    fn what_is_wrong_is_underlined() {
        for (text, (line, column, end), shown, carets) in [
            (
                "{\n \"a\": nul}",
                (2, 7, 10),
                "2 |  \"a\": nul}",
                "  |       ^^^",
            ),
            ("\u{feff}[nul]\r\n", (1, 2, 5), "1 | [nul]", "  |  ^^^"),
            (
                "\t\"家\": nul",
                (1, 7, 10),
                "1 |  \"家\": nul",
                "  |        ^^^",
            ),
            ("[1", (1, 3, 3), "1 | [1", "  |   ^"),
        ] {
            let found = drawn(text, &finding(line, column, end), 76);
            assert_eq!(found, Some((shown.to_owned(), carets.to_owned())), "{text}");
        }
        for (line, column) in [(3, 1), (1, 4), (0, 0), (u32::MAX, u32::MAX)] {
            assert_eq!(drawn("[1\n2", &finding(line, column, column), 76), None);
        }
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let text = format!("{}nul{}", "家b".repeat(5000), "ŵc".repeat(5000));
        let (shown, carets) = drawn(&text, &finding(1, 10_001, 10_004), 76).unwrap();
        assert!(
            shown.starts_with("1 | …") && shown.ends_with('…'),
            "{shown}"
        );
        let begins = wide(shown.split_once("nul").unwrap().0);
        assert_eq!(
            carets.trim_end(),
            format!("  |{}^^^", " ".repeat(begins - 3))
        );
        let long = format!("[\"{}\"]", "x".repeat(500));
        let (shown, carets) = drawn(&long, &finding(1, 2, 504), 76).unwrap();
        assert!(shown.ends_with("x…") && carets.ends_with("^^^^"), "{shown}");
        assert_eq!((wide(&shown), wide(&carets)), (76, 76));
    }

    #[test]
    fn what_is_about_all_of_a_document_or_nowhere_shows_nothing() {
        let whole = Finding {
            at: "".into(),
            ..finding(1, 1, 2)
        };
        assert_eq!(drawn("{}", &whole, 76), None);
        assert!(drawn("nul", &whole, 76).is_some());
        assert_eq!(drawn("", &finding(1, 1, 1), 76), None);
        let mut nowhere = finding(1, 1, 2);
        nowhere.column = None;
        assert_eq!(drawn("{}", &nowhere, 76), None);
        assert!(Findings::default().is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is in a text and wherever a finding says that it stands: two lines, no wider than they may
        /// be, that cannot steer a terminal; the carets begin where the place does.
        #[test]
        fn any_text_is_shown_safely(
            before in "\\PC{0,90}|[\\x00-\\x09\\x0b-\\x7f]{0,90}", at in "[a-z家😀]{1,90}", after in "\\PC{0,90}",
            (line, from, to) in (0_u32..4, 0_u32..200, 0_u32..200), width in 30_usize..90,
        ) {
            let text = format!("x\n{before}«{at}{after}\n");
            let column = u32::try_from(before.chars().count()).unwrap() + 1;
            let end = column + 1 + u32::try_from(at.chars().count()).unwrap();
            let (shown, carets) = drawn(&text, &finding(2, column, end), width).unwrap();
            let begins = shown.rfind('«').unwrap_or_default();
            if !before.contains('«') && !after.contains('«') {
                let caret = carets.find('^').unwrap();
                prop_assert_eq!(wide(&shown[..begins]), wide(&carets[..caret]), "{}\n{}", shown, carets);
            }
            for line in [&shown, &carets] {
                prop_assert!(wide(line) <= width, "{}", line);
                prop_assert_eq!(safon::visible(line), line.clone());
            }
            // A place that is not there is no place, and no panic.
            drawn(&text, &finding(line, from, to), width);
        }
    }
}
