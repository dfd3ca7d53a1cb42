//! A page as Markdown, as GitHub reads it.

use super::page::{Block, ListItem, Page, Span};
use crate::words::page;

impl Page {
    /// The page as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut out = format!("# {}\n", alone(&escaped(&self.title.text)));
        for block in &self.blocks {
            out.push('\n');
            match block {
                Block::Heading { level, text } => {
                    let marks = "#".repeat(usize::from(*level));
                    out.push_str(&format!("{marks} {}\n", alone(&escaped(&text.text))));
                }
                Block::Answer { text, .. } => {
                    out.push_str(&format!("{}\n", alone(&strong(&escaped(&text.text)))));
                }
                Block::Notice(text) => {
                    out.push_str(&format!("> {}\n", alone(&escaped(&text.text))));
                }
                Block::Line(spans) => {
                    out.push_str(&format!("{}\n", alone(&spans_of(self, spans))));
                }
                Block::Items(items) => write_items(self, items, 0, &mut out),
                Block::Table {
                    caption,
                    head,
                    rows,
                } => write_table(self, caption, head, rows, &mut out),
                // The line before a bar says the same in words.
                Block::Bar { .. } => {
                    out.pop();
                }
            }
        }
        if !self.footer.text.is_empty() {
            out.push_str(&format!("\n{}\n", alone(&escaped(&self.footer.text))));
        }
        out
    }
}

fn write_items(page: &Page, items: &[ListItem], depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    for item in items {
        let sign = item
            .mark
            .sign()
            .map_or(String::new(), |sign| format!("{sign} "));
        let text = spans_of(page, &item.spans);
        out.push_str(&format!("{indent}- {sign}{}\n", alone(&text)));
        write_items(page, &item.inner, depth + 1, out);
    }
}

fn write_table(page: &Page, caption: &Span, head: &[Span], rows: &[Vec<Span>], out: &mut String) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let caption = strong(&escaped(&caption.text));
    out.push_str(&format!("{}\n\n", alone(&caption)));
    out.push_str(&row(head.iter().map(|cell| escaped(&cell.text)).collect()));
    out.push_str(&row(head.iter().map(|_| "---".to_owned()).collect()));
    for cells in rows {
        let cells = cells
            .iter()
            .map(|cell| spans_of(page, std::slice::from_ref(cell)));
        out.push_str(&row(cells.collect()));
    }
}

fn spans_of(page: &Page, spans: &[Span]) -> String {
    let one = |span: &Span| {
        let mut text = escaped(&span.text);
        if let Some(link) = &span.link {
            text = format!("[{text}]({})", address(link));
        } else if span.strong {
            text = strong(&text);
        }
        if span.unreviewed {
            text.push_str(&format!(" {}", page.say(page::NOT_REVIEWED)));
        }
        text
    };
    spans.iter().map(one).collect()
}

/// Text that means itself in Markdown, as CommonMark has it and as GitHub adds to it. Blanks at its ends
/// stay, each as one.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 && !out.ends_with(' ') {
            out.push(' ');
        }
        // What begins a list means so at the beginning of a line alone.
        let word = match out.trim().is_empty() {
            true => not_a_list(word, &mut out),
            false => word,
        };
        match links(word) {
            true => as_code(word, &mut out),
            false => word.chars().for_each(|letter| mark(letter, &mut out)),
        }
    }
    out
}

/// What is left of a first word once nothing in it begins a list: `-`, `+`, `1.` or `1)`.
fn not_a_list<'w>(word: &'w str, out: &mut String) -> &'w str {
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let begins = match word == rest {
        true => rest.starts_with(['-', '+']) && !links(word),
        false => matches!(rest, "." | ")"),
    };
    if begins {
        out.extend(word.strip_suffix(rest));
        out.push('\\');
        return rest;
    }
    word
}

/// A character, with a backslash where it could be a mark.
fn mark(letter: char, out: &mut String) {
    if r"\`*_{}[]<>#|~&!$@^=".contains(letter) {
        out.push('\\');
    }
    out.push(letter);
}

/// Whether GitHub makes a link of a word by itself: an address, an e-mail address, the name of somebody
/// or the number of an issue. A backslash does not keep it from that.
fn links(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let names = |mark: char, next: fn(char) -> bool| {
        let mut after = word.split(mark).skip(1);
        after.any(|after| after.starts_with(next))
    };
    ["://", "www.", "mailto:", "xmpp:"]
        .iter()
        .any(|begins| lower.contains(begins))
        || names('@', |next| next.is_ascii_alphanumeric())
        || names('#', |next| next.is_ascii_digit())
}

/// A word as code, in which nothing means anything; but for what would end it, or a cell of a table.
fn as_code(word: &str, out: &mut String) {
    for piece in word.split_inclusive(['`', '|']) {
        let plain = piece.trim_end_matches(['`', '|']);
        if !plain.is_empty() {
            out.push_str(&format!("`{plain}`"));
        }
        piece
            .chars()
            .skip(plain.chars().count())
            .for_each(|letter| mark(letter, out));
    }
}

/// Text in bold, whose marks stand against its words.
fn strong(text: &str) -> String {
    let words = text.trim();
    match words.is_empty() {
        true => "**&nbsp;**".to_owned(),
        false => text.replacen(words, &format!("**{words}**"), 1),
    }
}

/// Text that has a line to itself: blanks at the beginning would make it code, and nothing at all would
/// leave the line out.
fn alone(text: &str) -> &str {
    match text.trim_matches(' ') {
        "" => "&nbsp;",
        words => words,
    }
}

/// An address between brackets, in which nothing ends it or is taken for another character.
fn address(link: &str) -> String {
    let mut out = String::with_capacity(link.len());
    for letter in link.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '\\' | '(' | ')' | '<' | '>' | '`' | '|' | ' ' | '"' => {
                out.push_str(&format!("%{:02X}", u32::from(letter)));
            }
            _ => out.push(letter),
        }
    }
    out
}
