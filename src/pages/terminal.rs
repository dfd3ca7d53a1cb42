//! A page for a terminal: at most 80 columns, and safe to print.

use anstyle::{AnsiColor, Style};

use super::page::{Block, ListItem, Mark, Page, Span, Tone};
use crate::base::visible::visible;
use crate::reading::finding::{Finding, Findings};
use crate::words::{Language, page};

const WIDTH: usize = 80;

/// An item may stand deeper in a list than a page is wide.
const DEEPEST: usize = 12;

const HEADING: Style = Style::new().bold();
const PLAIN: Style = Style::new();
/// The styles by what they say, for what is drawn beside a page.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// See [`GOOD`].
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// See [`GOOD`].
pub const OPEN: Style = AnsiColor::Yellow.on_default().bold();
/// See [`GOOD`].
pub const QUIET: Style = Style::new().dimmed();

/// The page of all that was found in a document, where `draw` draws the place of a finding in so many columns, safe to
/// print.
pub fn findings_drawn(
    name: &str,
    findings: &Findings,
    language: Language,
    mut draw: impl FnMut(&Finding, usize) -> Option<String>,
) -> Page {
    // What is drawn stands below what it is about.
    const INDENT: usize = 4;
    super::findings::drawn(name, findings, language, |one| draw(one, WIDTH - INDENT))
}

impl Page {
    /// The page for a terminal: the answer before the title, at most 80 columns wide, with styles as ANSI escapes,
    /// which whoever prints takes out where they are not wanted.
    ///
    /// Every line begins in an even column and goes on in an odd one, so that no text of a document, however long,
    /// can look like a line of its own. What a page marks as unreviewed Welsh is said once, for all of it.
    pub fn to_terminal(&self) -> String {
        let mut out = String::new();
        let answers = self.blocks.iter();
        let answers = answers.take_while(|block| matches!(block, Block::Answer { .. }));
        let answers = answers.count();
        let (first, rest) = self.blocks.split_at(answers);
        for block in first {
            self.write(block, false, &mut out);
        }
        self.write_title(answers > 0, &mut out);
        let mut is_said = !self.blocks.iter().any(Block::is_unreviewed);
        let mut after_heading = false;
        for block in rest {
            let is_head = matches!(block, Block::Line(_) | Block::Notice(_) | Block::Bar { .. });
            if !is_head && !is_said {
                line(QUIET, "", &self.say(page::WELSH_NOT_REVIEWED), &mut out);
                is_said = true;
            }
            self.write(block, after_heading, &mut out);
            after_heading = matches!(block, Block::Heading { .. });
        }
        out
    }

    fn write_title(&self, after_answer: bool, out: &mut String) {
        let title = &self.title.text;
        let style = match after_answer {
            true => PLAIN,
            false => self.tone.map_or(HEADING, Tone::style),
        };
        match &self.names {
            Some(what) => line(PLAIN, "", &format!("{what}: {title}"), out),
            None => line(style, "", title, out),
        }
    }

    fn write(&self, block: &Block, after_heading: bool, out: &mut String) {
        match block {
            Block::Heading { text, .. } => {
                if !out.is_empty() {
                    out.push('\n');
                }
                line(HEADING, "", &text.text, out);
            }
            Block::Answer { tone, text } => line(tone.style(), "", &text.text, out),
            Block::Notice(text) => line(QUIET, "", &text.text, out),
            Block::Line(spans) => line(style_of(spans), "", &text_of(spans), out),
            Block::Items(items) => write_items(items, 0, out),
            Block::Table {
                caption,
                head,
                rows,
            } => {
                if !after_heading {
                    out.push('\n');
                    line(HEADING, "", &caption.text, out);
                }
                rows.iter().for_each(|row| write_row(head, row, out));
            }
            // The line beside a bar says the same in words.
            Block::Bar { .. } => {}
        }
    }
}

impl Block {
    fn is_unreviewed(&self) -> bool {
        fn of(items: &[ListItem]) -> bool {
            let any = |item: &ListItem| item.spans.iter().any(|span| span.unreviewed);
            items.iter().any(|item| any(item) || of(&item.inner))
        }
        match self {
            Self::Heading { text, .. } | Self::Answer { text, .. } | Self::Notice(text) => {
                text.unreviewed
            }
            Self::Line(spans) => spans.iter().any(|span| span.unreviewed),
            Self::Items(items) => of(items),
            Self::Table { rows, .. } => rows.iter().flatten().any(|span| span.unreviewed),
            Self::Bar { .. } => false,
        }
    }
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Good => GOOD,
            Self::Bad => BAD,
            Self::Open => OPEN,
        }
    }
}

fn write_items(items: &[ListItem], depth: usize, out: &mut String) {
    for item in items {
        let mark = match item.mark {
            Mark::Bare => " ",
            mark => mark.sign().unwrap_or(if depth == 0 { "•" } else { "-" }),
        };
        let style = item.tone.map_or_else(|| style_of(&item.spans), Tone::style);
        let first = format!("{}{mark} ", "  ".repeat(depth.min(DEEPEST)));
        line(style, &first, &text_of(&item.spans), out);
        let drawn = item.drawn.iter().flat_map(|drawn| drawn.lines());
        let indent = " ".repeat(first.chars().count());
        drawn.for_each(|line| out.push_str(&format!("{indent}{line}\n")));
        write_items(&item.inner, depth + 1, out);
    }
}

/// A row as an item: its first cell, and below it the others behind the heads of their columns. Of two columns the second
/// says by itself what it is.
fn write_row(head: &[Span], row: &[Span], out: &mut String) {
    match row {
        [] => {}
        [first, second] => line(
            PLAIN,
            "• ",
            &format!("{}: {}", first.text, second.text),
            out,
        ),
        [first, rest @ ..] => {
            line(PLAIN, "• ", &first.text, out);
            let heads = head.iter().skip(1);
            let cells = heads.zip(rest);
            let cells = cells.map(|(head, cell)| format!("{}: {}", head.text, cell.text));
            let cells: Vec<_> = cells.collect();
            line(PLAIN, "    ", &cells.join("; "), out);
        }
    }
}

fn style_of(spans: &[Span]) -> Style {
    match spans.first().is_some_and(|span| span.quiet) {
        true => QUIET,
        false => PLAIN,
    }
}

fn text_of(spans: &[Span]) -> String {
    let one = |span: &Span| match &span.link {
        Some(link) if *link != span.text => format!("{} ({link})", span.text),
        _ => span.text.clone(),
    };
    spans.iter().map(one).collect()
}

/// A text after what `first` holds.
fn line(style: Style, first: &str, text: &str, out: &mut String) {
    debug_assert!(
        first.chars().take_while(|letter| *letter == ' ').count() % 2 == 0,
        "a line begins in an even column"
    );
    let further = if first.trim().is_empty() { 2 } else { 1 };
    let rest = " ".repeat((first.chars().count() + further) | 1);
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(&rest)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let text = visible(text);
    for part in textwrap::wrap(text.trim_matches(' '), options) {
        out.push_str(&format!("{style}{}{style:#}\n", part.trim_end()));
    }
}
