//! The model of a page: blocks of text with their languages, in one language.

use crate::base::date::Date;
use crate::base::visible::{capital, visible};
use crate::documents::outcome::Outcome;
use crate::documents::standard::Encoding;
use crate::documents::standard::Label;
use crate::many::services::{ListedService, ReviewCount};
use crate::reading::text::Note;
use crate::reading::text::Text;
use crate::words::{Language, Words, page};

/// A page that people read, in one language, to be written as HTML, as Markdown or for a terminal.
///
/// Parts in the other language say so. As HTML it is one document that asks for nothing from anywhere, and has no
/// script.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub(super) language: Language,
    pub(super) title: Span,
    /// What has the title as its name, where the title is somebody's name for something: a name by itself must not
    /// stand where an answer could.
    pub(super) names: Option<String>,
    /// How the title is to be taken, where it is the answer.
    pub(super) tone: Option<Tone>,
    pub(super) blocks: Vec<Block>,
    /// The digests of what the page is about, for whoever keeps it.
    pub(super) footer: Span,
}

/// A run of text in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Span {
    pub text: String,
    /// Its language, where it is known.
    pub language: Option<Language>,
    pub strong: bool,
    /// Whether it may be passed over at first.
    pub quiet: bool,
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
        says: String,
        part: u32,
        whole: u32,
    },
}

/// An item of a list, with a list of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct ListItem {
    pub mark: Mark,
    /// How it is to be taken, where it answers something.
    pub tone: Option<Tone>,
    pub spans: Vec<Span>,
    /// Lines for a terminal alone, which are safe to print.
    pub drawn: Option<String>,
    pub inner: Vec<ListItem>,
}

/// What stands before an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    #[default]
    Plain,
    /// Nothing.
    Bare,
    Yes,
    No,
    Unknown,
    /// Neither yes nor no so far.
    Open,
    /// Somebody's own words.
    Quote,
    /// What follows, or can be done.
    Arrow,
    /// To be ticked.
    Box,
}

/// How an answer is to be taken; it is never said by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Good,
    Bad,
    Open,
}

impl From<Outcome> for Tone {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Met | Outcome::MetWithConditions => Self::Good,
            Outcome::NotMet => Self::Bad,
            Outcome::Incomplete | Outcome::NotApplicable => Self::Open,
        }
    }
}

impl Page {
    pub(super) fn new(language: Language, title: Span) -> Self {
        Self {
            language,
            title,
            names: None,
            tone: None,
            blocks: Vec::new(),
            footer: Span::default(),
        }
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(super) fn answer(&mut self, tone: Tone, text: Span) {
        self.push(Block::Answer { tone, text });
    }

    /// An answer before all that stands there already.
    pub(super) fn answer_first(&mut self, tone: Tone, text: Span) {
        self.blocks.insert(0, Block::Answer { tone, text });
    }

    pub(super) fn notice(&mut self, words: Words) {
        let said = self.said(words);
        self.push(Block::Notice(said));
    }

    pub(super) fn heading(&mut self, level: u8, text: Span) {
        self.push(Block::Heading { level, text });
    }

    /// A heading in words of ours.
    pub(super) fn section(&mut self, words: Words) {
        let said = self.said(words);
        self.heading(2, said);
    }

    pub(super) fn line(&mut self, spans: impl Into<Vec<Span>>) {
        self.push(Block::Line(spans.into()));
    }

    /// A line that names something and says it.
    pub(super) fn fact(&mut self, name: Words, value: Span) {
        let name = format!("{}: ", self.say(name));
        self.line([Span::plain(name), value]);
    }

    /// A list, where there is anything to list.
    pub(super) fn items(&mut self, items: impl IntoIterator<Item = ListItem>) {
        let items: Vec<_> = items.into_iter().collect();
        if !items.is_empty() {
            self.push(Block::Items(items));
        }
    }

    /// Says that the publisher did not issue the data.
    pub(super) fn encoding(&mut self, encoding: Encoding) {
        if encoding == Encoding::Unofficial {
            self.notice(page::UNOFFICIAL);
        }
    }

    /// Says which reviews were left out, and why.
    pub(super) fn left_out(&mut self, reviews: &ReviewCount) {
        for said in reviews.in_words() {
            let said = self.sentence(&said);
            self.push(Block::Notice(said));
        }
    }

    /// The words of the page's language.
    pub(super) fn say(&self, words: Words) -> String {
        words.in_language(self.language)
    }

    pub(super) fn said(&self, words: Words) -> Span {
        Span::plain(self.say(words))
    }

    /// The same as the beginning of a sentence.
    pub(super) fn capital(&self, words: Words) -> Span {
        Span::plain(capital(&self.say(words)))
    }

    /// What the library made, as a sentence.
    pub(super) fn sentence(&self, text: &Text) -> Span {
        Span::plain(capital(text.in_language(self.language)))
    }

    /// A day in words.
    pub(super) fn day(&self, day: Date) -> String {
        self.say(Words::day(day))
    }

    /// A text out of a document, marked where its Welsh is unreviewed.
    pub(super) fn of(&self, text: &Text) -> Span {
        Span {
            unreviewed: self.language == Language::Cy && !text.is_reviewed(),
            ..self.name(text)
        }
    }

    /// What is odd about a text.
    pub(super) fn note(&mut self, note: &Note) {
        let said = match self.language {
            Language::En => &note.en,
            Language::Cy => &note.cy,
        };
        self.push(Block::Notice(Span::plain(said)));
    }

    /// The title of something that has a label.
    pub(super) fn labelled(&self, label: &Label, title: &Text) -> Span {
        let title = self.of(title);
        Span {
            text: format!("{label}. {}", title.text),
            ..title
        }
    }

    /// A text that bodies give themselves, or that the library makes: it carries no mark.
    pub(super) fn name(&self, text: &Text) -> Span {
        Span::plain(text.in_language(self.language))
    }

    /// A service with its id and its organisation, since two bodies may have a service of one name.
    pub(super) fn service(&self, service: &ListedService) -> Vec<Span> {
        vec![
            self.name(&service.name),
            Span::plain(format!(" ({}), ", service.id)),
            self.name(&service.organisation),
        ]
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

    pub fn quiet(mut self) -> Self {
        self.quiet = true;
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
}

impl ListItem {
    pub fn of(spans: impl Into<Vec<Span>>) -> Self {
        Self {
            spans: spans.into(),
            ..Self::default()
        }
    }

    pub fn marked(mark: Mark, spans: impl Into<Vec<Span>>) -> Self {
        Self {
            mark,
            ..Self::of(spans)
        }
    }

    pub fn toned(mut self, tone: Tone) -> Self {
        self.tone = Some(tone);
        self
    }

    pub fn with(mut self, inner: impl IntoIterator<Item = Self>) -> Self {
        self.inner.extend(inner);
        self
    }
}

impl From<Span> for ListItem {
    fn from(span: Span) -> Self {
        Self::of([span])
    }
}

impl Mark {
    /// The sign, where it is more than that of an item.
    pub fn sign(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Bare => None,
            Self::Yes => Some("✓"),
            Self::No => Some("✗"),
            Self::Unknown => Some("?"),
            Self::Open => Some("○"),
            Self::Quote => Some("»"),
            Self::Arrow => Some("→"),
            Self::Box => Some("[ ]"),
        }
    }
}
