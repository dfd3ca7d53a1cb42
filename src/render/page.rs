//! A page: blocks of text with their languages, written as HTML or Markdown.

use askama::Template;

use crate::services::ReviewCount;
use crate::text::{Language, Text, TextStatus, capital, visible};

/// A page that people read: one self-contained document in one language.
///
/// Parts in the other language say so. As HTML it asks for nothing from anywhere, and has no script.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub(super) language: Language,
    pub(super) title: Span,
    pub(super) blocks: Vec<Block>,
    pub(super) footer: String,
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
    Items(Vec<Item>),
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
pub(super) struct Item {
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
            footer: String::new(),
        }
    }

    /// The page as HTML; `twin` is the address of the same page in the other language.
    pub fn to_html(&self, twin: Option<&str>) -> String {
        // INVARIANT: the template writes text alone, which cannot fail.
        Html { page: self, twin }.render().unwrap_or_default()
    }

    /// The page as Markdown.
    pub fn to_markdown(&self) -> String {
        let mut out = format!("# {}\n", escaped(&self.title.text));
        for block in &self.blocks {
            out.push('\n');
            match block {
                Block::Heading { level, text } => {
                    let marks = "#".repeat(usize::from(*level));
                    out.push_str(&format!("{marks} {}\n", escaped(&text.text)));
                }
                Block::Answer { text, .. } => {
                    out.push_str(&format!("**{}**\n", escaped(&text.text)))
                }
                Block::Notice(text) => out.push_str(&format!("> {}\n", escaped(&text.text))),
                Block::Line(spans) => out.push_str(&format!("{}\n", self.spans(spans))),
                Block::Items(items) => {
                    for item in items {
                        out.push_str(&format!("- {}\n", self.spans(&item.spans)));
                        for inner in &item.inner {
                            out.push_str(&format!("  - {}\n", self.spans(inner)));
                        }
                    }
                }
                Block::Table {
                    caption,
                    head,
                    rows,
                } => {
                    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
                    out.push_str(&format!("**{}**\n\n", escaped(&caption.text)));
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
        out.push_str(&format!("\n{}\n", escaped(&self.footer)));
        out
    }

    fn spans(&self, spans: &[Span]) -> String {
        let one = |span: &Span| {
            let mut text = escaped(&span.text);
            if let Some(link) = &span.link {
                let link = link.replace(['(', ')', '<', '>', ' '], "");
                text = format!("[{text}]({link})");
            } else if span.strong {
                text = format!("**{text}**");
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
        let said = self.said(
            "Unofficial data: the publisher of the standard did not issue it.",
            "Data answyddogol: nid cyhoeddwr y safon a'i rhyddhaodd.",
        );
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
    pub(super) fn say<'w>(&self, en: &'w str, cy: &'w str) -> &'w str {
        match self.language {
            Language::En => en,
            Language::Cy => cy,
        }
    }

    pub(super) fn said(&self, en: &str, cy: &str) -> Span {
        Span::plain(self.say(en, cy))
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

/// Text that means itself in Markdown: marks inside it are escaped, and those that only mean
/// something at the beginning of a line are escaped there.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (place, character) in visible(text).chars().enumerate() {
        let always = r"\`*_{}[]<>#|~&!$@^=".contains(character);
        if always || (place == 0 && "+-".contains(character)) {
            out.push('\\');
        }
        out.push(if character == '\n' { ' ' } else { character });
    }
    out
}
