//! Text in two languages, neither of which is the default.

use std::borrow::Cow;

use crate::base::visible::printable;
use crate::base::word::word;
use crate::reading::define::{authored, reads_word};
use crate::words::{Language, Words};

word! {
    /// How far a bilingual text has been checked.
    pub enum TextStatus {
        /// Both languages are as the publisher printed them.
        Official = "official",
        /// Written by the editor of the data and read by a Welsh speaker.
        Reviewed = "reviewed",
        /// Written by the editor of the data and not yet read by a Welsh speaker.
        Unreviewed = "unreviewed",
    }
}

reads_word!(TextStatus);

authored! {
    /// A text in English and Welsh, both of them required.
    ///
    /// Where `status` is absent the text is [unreviewed](TextStatus::Unreviewed), and every rendering
    /// of the Welsh says so.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Text {
        /// The English text.
        pub en: String,
        /// The Welsh text.
        pub cy: String,
        /// How far the text has been checked; unreviewed where absent.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub status: Option<TextStatus>,
        /// What is odd about the text, such as a title last known from an earlier edition.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<String>,
    }
}

impl Text {
    /// An unreviewed text.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            cy: cy.into(),
            status: None,
            note: None,
        }
    }

    /// The text in one language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }

    /// Whether a Welsh speaker, or the publisher, stands behind the Welsh.
    pub fn is_reviewed(&self) -> bool {
        matches!(
            self.status,
            Some(TextStatus::Official | TextStatus::Reviewed)
        )
    }
}

impl<E: Into<String>, C: Into<String>> From<(E, C)> for Text {
    fn from((en, cy): (E, C)) -> Self {
        Self::new(en, cy)
    }
}

impl Words {
    /// The words of a text that was made of words.
    pub fn from_text(text: Text) -> Self {
        Self {
            en: Cow::Owned(text.en),
            cy: Cow::Owned(text.cy),
        }
    }
}

impl From<&Text> for Words {
    fn from(text: &Text) -> Self {
        Self {
            en: Cow::Owned(printable(&text.en)),
            cy: Cow::Owned(printable(&text.cy)),
        }
    }
}

impl From<Words> for Text {
    fn from(words: Words) -> Self {
        Self::new(words.en, words.cy)
    }
}
