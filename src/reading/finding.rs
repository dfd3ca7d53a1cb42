//! Findings: what is wrong in a document, where, and the way out.

use std::fmt;

use serde::Serialize;

use crate::base::visible::{printable, visible};
use crate::reading::codes::{Code, PlaceKind, Severity};
use crate::reading::define::{generated, leaf};
use crate::reading::document::Format;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::lines::Lines;
use crate::reading::problem::Problem;
use crate::reading::text::Text;
use crate::reading::tree::{Extent, Member, Node};
use crate::words::finding::codes;
use crate::words::message::Message;
use crate::words::{Language, Words, detail, finding, value};

/// A place in a document: a JSON pointer (RFC 6901); empty for the whole document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Pointer {
    type Err = Findings;

    /// Reads a pointer.
    ///
    /// # Errors
    /// A finding where the text is neither empty nor begins with a slash.
    fn from_str(text: &str) -> Result<Self, Findings> {
        match text.is_empty() || text.starts_with('/') {
            true => Ok(Self(text.to_owned())),
            false => Err(Finding::new(
                finding::BadPointer {
                    found: Words::quoted(text),
                },
                "",
            )
            .into()),
        }
    }
}

leaf! {
    Pointer: value::TEXT, finding::BadPointer;
}

impl<T: Into<String>> From<T> for Pointer {
    fn from(text: T) -> Self {
        Self(text.into())
    }
}

generated! {
    /// One thing that is wrong in a document.
    ///
    /// Its place is a piece of one line: a value that holds no others, a key with its quotes, or the bracket that
    /// opens a list or an object; where a key is missing, the bracket of its object.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Finding {
        /// What kind of mistake it is: a stable word, explained in `docs/codes.md`.
        pub code: String,
        /// Whether the document can still be used.
        pub severity: Severity,
        /// Where it is: a JSON pointer (RFC 6901); empty for the whole document.
        pub at: Pointer,
        /// The line of the text, from 1, where there was a text.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub line: Option<u32>,
        /// The column in that line, in characters, from 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub column: Option<u32>,
        /// The line in which its place ends, from 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end_line: Option<u32>,
        /// The first column after its place, in characters, from 1. Where something ends too early, the place is
        /// empty and ends where it begins.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub end_column: Option<u32>,
        /// What is wrong and what was expected.
        pub message: Text,
        /// A way out, where one is near.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub help: Option<Text>,
        /// The file, where the findings are about several.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub file: Option<String>,
    }
}

impl Finding {
    /// The finding that something is wrong at a place.
    pub(crate) fn new(found: impl Into<Problem>, at: impl Into<Pointer>) -> Self {
        let found = found.into();
        Self {
            code: found.code.row.id.to_owned(),
            severity: found.code.severity,
            at: at.into(),
            line: None,
            column: None,
            end_line: None,
            end_column: None,
            message: found.message.into(),
            help: found.help.map(Text::from),
            file: None,
        }
    }

    /// Says that there may be more of that severity.
    pub(crate) fn further(severity: Severity) -> Self {
        let most = Findings::MOST.into();
        Self {
            severity,
            ..Self::new(finding::FurtherFindings { most }, "")
        }
    }

    /// The finding on one line: how serious it is, its code, where it is, what is wrong, the way out.
    pub fn in_language(&self, language: Language) -> String {
        let severity = self.severity.in_language(language);
        // Findings are read back from documents too, which may say anything.
        let mut said = format!("{severity}[{}]", visible(&self.code));
        if let (Some(line), Some(column)) = (self.line, self.column) {
            said.push_str(&format!(" {line}:{column}"));
        }
        if !self.at.as_str().is_empty() {
            said.push_str(&format!(" {}", printable(self.at.as_str())));
        }
        said.push_str(&format!(
            ": {}",
            visible(self.message.in_language(language))
        ));
        if let Some(help) = &self.help {
            said.push_str(&format!(" ({})", visible(help.in_language(language))));
        }
        said
    }

    /// Says the way out as it is where each line is a document.
    pub(crate) fn in_a_stream(&mut self) {
        let over_lines = [codes::CUT_SHORT, codes::SECOND_DOCUMENT];
        if over_lines.contains(&self.code.as_str()) {
            self.help = Some(detail::ONE_ON_EACH_LINE.into());
        }
    }

    /// Adds the nearest word that would have been right.
    pub(crate) fn suggest(mut self, nearest: Option<&str>) -> Self {
        if let Some(nearest) = nearest {
            self.help = Some(
                detail::DidYouMean {
                    word: Words::quoted(nearest),
                }
                .words()
                .into(),
            );
        }
        self
    }

    pub(crate) fn locate(&mut self, lines: &Lines<'_>, extent: Extent) {
        let place = |offset| {
            let (line, column) = lines.line_and_column(offset);
            (u32::try_from(line).ok(), u32::try_from(column).ok())
        };
        (self.line, self.column) = place(extent.at);
        (self.end_line, self.end_column) = place(extent.end);
    }

    /// Where it is in a tree, and whether its pointer leads there all the way.
    fn extent_in(&self, root: &Node<'_>) -> (Extent, bool) {
        let along = root.along(self.at.as_str());
        let key = along.member.filter(|_| along.whole && self.is_about_key());
        let extent = key.map_or_else(|| along.node.extent(), Member::key_extent);
        (extent, along.whole)
    }

    /// Whether the key is wrong that its pointer ends in, and not what stands there.
    fn is_about_key(&self) -> bool {
        let mut segments = self.at.as_str().rsplit('/').skip(1);
        match Code::named(&self.code).map(|code| code.place) {
            Some(PlaceKind::Key) => true,
            // Here the keys are words of the vocabulary.
            Some(PlaceKind::Vocabulary) => matches!(segments.next(), Some("facts" | "measures")),
            Some(PlaceKind::Value) | None => false,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

generated! {
    /// All that was found wrong in a document: itself a document.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct Findings {
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document.
        pub document: Named<{ DocumentKind::Findings as u8 }>,
        /// The findings, in the order of the document.
        pub findings: Vec<Finding>,
    }
}

impl Findings {
    /// How many errors, and how many warnings, are told at once; where there may be more, one more
    /// finding says so.
    pub const MOST: usize = 1000;

    /// The findings as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// How many there are, and each on a line of its own.
    pub fn in_language(&self, language: Language) -> String {
        let (errors, warnings) = (self.errors().count().into(), self.warnings().count().into());
        let counted = detail::ErrorsAndWarnings { errors, warnings }.words();
        let mut said = counted.in_language(language);
        for finding in &self.findings {
            said.push('\n');
            said.push_str(&finding.in_language(language));
        }
        said
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    /// Whether the document cannot be used.
    pub fn has_errors(&self) -> bool {
        self.errors().next().is_some()
    }

    /// The findings because of which the document cannot be used.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.of(Severity::Error)
    }

    /// The findings with which the document can be used.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.of(Severity::Warning)
    }

    /// Says for each finding that has no line yet where it is in the text it is about; one that names
    /// a file is about that one. Where nothing stands in the text at a finding's pointer, it is located at what
    /// stands last on the way there.
    #[must_use]
    pub fn located_in(mut self, text: &str) -> Self {
        self.locate(text);
        self
    }

    /// The same for findings of our own about that text: each pointer leads somewhere in it.
    pub(crate) fn placed_in(mut self, text: &str) -> Self {
        let astray = self.locate(text);
        debug_assert!(astray.is_empty(), "nothing stands at {astray:?}");
        self
    }

    /// Locates the findings, and answers with the pointers that lead nowhere.
    fn locate(&mut self, text: &str) -> Vec<Pointer> {
        let of_the_text = |one: &&mut Finding| one.line.is_none() && one.file.is_none();
        let mut findings = self.findings.iter_mut().filter(of_the_text).peekable();
        let mut astray = Vec::new();
        if findings.peek().is_none() {
            return astray;
        }
        if let Ok(root) = Node::parse(text) {
            let lines = Lines::of(text);
            for finding in findings {
                let (extent, whole) = finding.extent_in(&root);
                finding.locate(&lines, extent);
                if !whole {
                    astray.push(finding.at.clone());
                }
            }
        }
        astray
    }

    /// Findings in a text that nobody has seen.
    pub(crate) fn without_lines(mut self) -> Self {
        for finding in &mut self.findings {
            (finding.line, finding.column) = (None, None);
            (finding.end_line, finding.end_column) = (None, None);
        }
        self
    }

    /// Takes a finding, where there are not too many of its severity.
    pub(crate) fn push(&mut self, finding: Finding) {
        let severity = finding.severity;
        if !self.is_full_of(severity) {
            self.findings.push(finding);
            if self.of(severity).count() == Self::MOST && self.findings.len() >= Self::MOST {
                self.findings.push(Finding::further(severity));
            }
        }
    }

    /// Whether no more errors are taken: nothing that is found from here on is told.
    pub(crate) fn is_full(&self) -> bool {
        self.is_full_of(Severity::Error)
    }

    /// Whether no more of a severity are taken.
    pub(crate) fn is_full_of(&self, severity: Severity) -> bool {
        self.findings.len() > Self::MOST && self.of(severity).count() > Self::MOST
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(move |finding| finding.severity == severity)
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.push(finding));
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self {
            format: Format,
            document: Named,
            findings: vec![finding],
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.in_language(Language::En))
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = std::vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.findings.into_iter()
    }
}

impl std::error::Error for Findings {}
