//! A page of text: at most 80 columns, in one language, safe for a terminal.

use anstyle::{AnsiColor, Style};
pub use safon::capital;
use safon::services::{ListedService, ReviewCount};
use safon::standard::Encoding;
use safon::{Language, Level, Text};

const WIDTH: usize = 80;

/// The styles that a page uses, by what they say.
pub const HEADING: Style = Style::new().bold();
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
pub const BAD: Style = AnsiColor::Red.on_default().bold();
pub const OPEN: Style = AnsiColor::Yellow.on_default().bold();
pub const QUIET: Style = Style::new().dimmed();

pub struct Page {
    text: String,
    language: Language,
}

impl Page {
    pub fn new(language: Language) -> Self {
        Self {
            text: String::new(),
            language,
        }
    }

    pub fn into_text(self) -> String {
        self.text
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of the page's language.
    pub fn say<'w>(&self, en: &'w str, cy: &'w str) -> &'w str {
        match self.language {
            Language::En => en,
            Language::Cy => cy,
        }
    }

    pub fn of<'t>(&self, text: &'t Text) -> &'t str {
        text.in_language(self.language)
    }

    /// A service with its id and its organisation.
    pub fn service(&self, service: &ListedService) -> String {
        let (name, organisation) = (self.of(&service.name), self.of(&service.organisation));
        format!("{name} ({}), {organisation}", service.id)
    }

    pub fn level(&self, level: Level) -> String {
        level.in_language(self.language)
    }

    /// Says what a reader must not take for granted: data that the publisher did not issue, and
    /// Welsh that nobody has reviewed.
    pub fn notices(&mut self, encoding: Encoding) {
        let mut notices = Vec::new();
        if encoding == Encoding::Unofficial {
            notices.push(self.say(
                "Unofficial data: not issued by the publisher.",
                "Data answyddogol: nid y cyhoeddwr a'i rhyddhaodd.",
            ));
        }
        if self.language == Language::Cy {
            notices.push("Cymraeg heb ei hadolygu eto, ac eithrio'r testunau swyddogol.");
        }
        if !notices.is_empty() {
            let notices = notices.join(" ");
            self.styled(QUIET, "", &notices);
        }
    }

    /// Says which reviews were left out, and why.
    pub fn left_out(&mut self, reviews: &ReviewCount) {
        for said in reviews.in_words() {
            let said = capital(self.of(&said));
            self.line(0, &said);
        }
    }

    pub fn blank(&mut self) {
        self.text.push('\n');
    }

    pub fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.blank();
        }
        self.styled(HEADING, "", text);
    }

    pub fn line(&mut self, indent: usize, text: &str) {
        let indent = " ".repeat(indent);
        self.styled(Style::new(), &indent, text);
    }

    /// A line that begins with a mark, which further lines stand clear of.
    pub fn item(&mut self, indent: usize, mark: &str, text: &str) {
        self.item_in(Style::new(), indent, mark, text);
    }

    pub fn item_in(&mut self, style: Style, indent: usize, mark: &str, text: &str) {
        let indent = " ".repeat(indent);
        self.styled(style, &format!("{indent}{mark} "), text);
    }

    /// Lines that are drawn in so many columns, and safe for a terminal.
    pub fn drawn(&mut self, indent: usize, draw: impl FnOnce(usize) -> Option<String>) {
        let indented = " ".repeat(indent);
        for line in draw(WIDTH - indent).iter().flat_map(|drawn| drawn.lines()) {
            self.text.push_str(&format!("{indented}{line}\n"));
        }
    }

    /// A text after what `first` holds. Every line begins in an even column and goes on in an odd one,
    /// so that no text of a document, however long, can look like a line of its own.
    pub fn styled(&mut self, style: Style, first: &str, text: &str) {
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
        let text = safon::visible(text);
        for paragraph in textwrap::wrap(text.trim_matches(' '), options) {
            let line = format!("{style}{}{style:#}\n", paragraph.trim_end());
            self.text.push_str(&line);
        }
    }
}
