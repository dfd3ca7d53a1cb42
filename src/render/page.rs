//! A page: blocks of text with their languages, written as HTML or Markdown.

use askama::Template;

use crate::base::visible::{capital, visible};
use crate::many::services::ReviewCount;
use crate::reading::text::{Text, TextStatus};
use crate::words::{Language, Words, page};

/// A page that people read: one self-contained document in one language.
///
/// Parts in the other language say so. As HTML it asks for nothing from anywhere, and has no script.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub(super) language: Language,
    pub(super) title: Span,
    pub(super) blocks: Vec<Block>,
    pub(super) footer: Span,
}

/// A run of text in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Span {
    pub text: String,
    /// Its language, where it is known.
    pub language: Option<Language>,
    pub strong: bool,
    pub link: Option<String>,
    /// Whether it is Welsh that nobody has reviewed.
    pub unreviewed: bool,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    Heading {
        level: u8,
        text: Span,
    },
    Answer {
        tone: Tone,
        text: Span,
    },
    Notice(Span),
    Line(Vec<Span>),
    Items(Vec<ListItem>),
    Table {
        caption: Span,
        head: Vec<Span>,
        rows: Vec<Vec<Span>>,
    },
    /// How much of a whole, as a bar; a line beside it says the same in words.
    Bar {
        label: String,
        part: u32,
        whole: u32,
    },
}

/// An item of a list, with a list of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ListItem {
    pub spans: Vec<Span>,
    pub inner: Vec<Vec<Span>>,
}

/// How an answer is to be taken; it is never said by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Bad,
    Open,
}

#[derive(Template)]
#[template(path = "page.html")]
struct Html<'p> {
    page: &'p Page,
    twin: Option<&'p str>,
}

impl Page {
    pub(super) fn new(language: Language, title: Span) -> Self {
        Self {
            language,
            title,
            blocks: Vec::new(),
            footer: Span::default(),
        }
    }

    /// The page as HTML; `twin` is the address of the same page in the other language.
    pub fn to_html(&self, twin: Option<&str>) -> String {
        // INVARIANT: the template writes text alone, which cannot fail.
        Html { page: self, twin }.render().unwrap_or_default()
    }

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
                Block::Line(spans) => out.push_str(&format!("{}\n", alone(&self.spans(spans)))),
                Block::Items(items) => {
                    for item in items {
                        out.push_str(&format!("- {}\n", alone(&self.spans(&item.spans))));
                        for inner in &item.inner {
                            out.push_str(&format!("  - {}\n", alone(&self.spans(inner))));
                        }
                    }
                }
                Block::Table {
                    caption,
                    head,
                    rows,
                } => {
                    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
                    let caption = strong(&escaped(&caption.text));
                    out.push_str(&format!("{}\n\n", alone(&caption)));
                    out.push_str(&row(head.iter().map(|cell| escaped(&cell.text)).collect()));
                    out.push_str(&row(head.iter().map(|_| "---".to_owned()).collect()));
                    for cells in rows {
                        let cells = cells
                            .iter()
                            .map(|cell| self.spans(std::slice::from_ref(cell)));
                        out.push_str(&row(cells.collect()));
                    }
                }
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

    fn spans(&self, spans: &[Span]) -> String {
        let one = |span: &Span| {
            let mut text = escaped(&span.text);
            if let Some(link) = &span.link {
                text = format!("[{text}]({})", address(link));
            } else if span.strong {
                text = strong(&text);
            }
            if span.unreviewed {
                text.push_str(" (heb ei adolygu)");
            }
            text
        };
        spans.iter().map(one).collect()
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// Says that the publisher did not issue the data.
    pub(super) fn unofficial(&mut self) {
        let said = self.said(page::UNOFFICIAL_DATA_PUBLISHER_STANDARD_DID);
        self.push(Block::Notice(said));
    }

    /// Says which reviews were left out, and why.
    pub(super) fn left_out(&mut self, reviews: &ReviewCount) {
        for said in reviews.in_words() {
            let said = capital(said.in_language(self.language));
            self.push(Block::Notice(Span::plain(said)));
        }
    }

    pub(super) fn heading(&mut self, level: u8, text: Span) {
        self.push(Block::Heading { level, text });
    }

    pub(super) fn line(&mut self, spans: impl Into<Vec<Span>>) {
        self.push(Block::Line(spans.into()));
    }

    /// The words of the page's language.
    pub(super) fn say(&self, words: Words) -> String {
        words.in_language(self.language)
    }

    pub(super) fn said(&self, words: Words) -> Span {
        Span::plain(self.say(words))
    }

    /// A text out of a document, marked where its Welsh is unreviewed.
    pub(super) fn of(&self, text: &Text) -> Span {
        let reviewed = matches!(
            text.status,
            Some(TextStatus::Official | TextStatus::Reviewed)
        );
        Span {
            unreviewed: self.language == Language::Cy && !reviewed,
            ..self.name(text)
        }
    }

    /// A text that bodies give themselves, or that the library makes: it carries no mark.
    pub(super) fn name(&self, text: &Text) -> Span {
        Span::plain(text.in_language(self.language))
    }

    fn other(&self) -> Language {
        match self.language {
            Language::En => Language::Cy,
            Language::Cy => Language::En,
        }
    }
}

impl Span {
    pub fn plain(text: impl AsRef<str>) -> Self {
        Self {
            text: visible(text.as_ref()),
            ..Self::default()
        }
    }

    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    pub fn within(mut self, language: Option<Language>) -> Self {
        self.language = language;
        self
    }

    /// An address that a document gives; its type has seen that it begins with http.
    pub fn link(text: impl AsRef<str>, href: impl ToString) -> Self {
        Self {
            link: Some(href.to_string()),
            ..Self::plain(text)
        }
    }

    /// Whether it is a date, a number or a short word, which a table keeps on one line.
    fn is_short(&self) -> bool {
        self.text.len() <= 10 && !self.text.contains(' ')
    }

    fn has_attribute(&self, page: &Language) -> bool {
        self.language.is_some_and(|language| language != *page)
    }

    /// ` lang="…"` where the text is not in the language of the page.
    fn attribute(&self, page: &Language) -> String {
        match self.language.filter(|language| language != page) {
            Some(language) => format!(" lang=\"{language}\""),
            None => String::new(),
        }
    }
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Open => "open",
        }
    }
}

impl Block {
    /// The width of a bar, of 400.
    fn width(&self) -> u32 {
        match self {
            Self::Bar { part, whole, .. } if *whole > 0 => {
                let width = u64::from(*part) * 400 / u64::from(*whole);
                u32::try_from(width.min(400)).unwrap_or(400)
            }
            _ => 0,
        }
    }
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
        true => text.to_owned(),
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
