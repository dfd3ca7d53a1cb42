//! Text in two languages, neither of which is the default.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::base::date::Date;
use crate::base::visible::printable;
use crate::base::word::word;
use crate::reading::canonical::{Canonical, ListOrder};
use crate::reading::define::{authored, leaf, reads_word};
use crate::reading::digest::{from_hexadecimal, hexadecimal, sha256};
use crate::reading::problem::Problem;
use crate::words::{Language, Words, finding, value};

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
    checked by Text::problems;
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
        pub note: Option<Note>,
        /// Who read the text, and which words; stands where the status is `reviewed` and nowhere else.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub review: Option<Review>,
    }
}

authored! {
    /// A remark on a text, in both languages.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Note {
        /// The remark in English.
        pub en: String,
        /// The remark in Welsh.
        pub cy: String,
    }
}

authored! {
    /// That a Welsh speaker read a text, and which words of it.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Review {
        /// Who read it: a role, never a name.
        pub by: String,
        /// The day.
        pub on: Date,
        /// The digest of the words that were read.
        pub of: WordsDigest,
    }
}

/// The digest of the words of a text: the first 16 hex digits of the SHA-256 of its canonical JSON without `status`
/// and `review`, so of both languages and the note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WordsDigest([u8; 8]);

/// A text that is not a [`WordsDigest`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a digest of words: 16 digits or letters from a to f")]
pub struct InvalidWordsDigest;

impl fmt::Display for WordsDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hexadecimal(&self.0, f)
    }
}

impl FromStr for WordsDigest {
    type Err = InvalidWordsDigest;

    /// Reads 16 hex digits in small letters.
    ///
    /// # Errors
    /// [`InvalidWordsDigest`] for any other text.
    fn from_str(text: &str) -> Result<Self, InvalidWordsDigest> {
        from_hexadecimal(text).map(Self).ok_or(InvalidWordsDigest)
    }
}

impl Serialize for WordsDigest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

leaf! {
    WordsDigest: value::WORDS_DIGEST, finding::BadWordsDigest;
}

impl Text {
    /// An unreviewed text.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            cy: cy.into(),
            status: None,
            note: None,
            review: None,
        }
    }

    /// Whether a review stands without the status `reviewed`, or the other way round.
    fn problems(&self) -> Vec<Problem> {
        let found = match (self.status == Some(TextStatus::Reviewed), &self.review) {
            (true, None) => Problem::from(finding::ReviewMissing),
            (false, Some(_)) => Problem::from(finding::ReviewWithoutStatus),
            _ => return Vec::new(),
        };
        vec![found]
    }

    /// The digest of its words as they are now, to which a review is bound.
    pub fn words_digest(&self) -> WordsDigest {
        let words = Self {
            status: None,
            review: None,
            ..self.clone()
        };
        let bytes = sha256(&Canonical::of(&words, ListOrder::Ordered).bytes);
        let [a, b, c, d, e, f, g, h, ..] = bytes;
        WordsDigest([a, b, c, d, e, f, g, h])
    }

    /// Whether it was reviewed and its words have changed since, so that it is unreviewed again.
    pub fn has_outlived_its_review(&self) -> bool {
        (self.review.as_ref()).is_some_and(|review| review.of != self.words_digest())
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
        match self.status {
            Some(TextStatus::Official) => true,
            Some(TextStatus::Reviewed) => !self.has_outlived_its_review(),
            Some(TextStatus::Unreviewed) | None => false,
        }
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
