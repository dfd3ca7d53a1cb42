//! Leaves, words and findings, which read themselves as documents do.

use crate::base::id::Id;
use crate::reading::codes::{Code, Severity};
use crate::reading::document::Format;
use crate::reading::finding::{Finding, Findings, Pointer};
use crate::reading::read::{Read, Reader, deserialize, reads_word, record};
use crate::reading::source::{Node, Value};
use crate::reading::text::{Language, Text, TextStatus, Words};
use crate::reading::words_for;

reads_word!(Language, TextStatus, Severity);

record!(Text { en, cy; status, note });
record!(open Finding { code, severity, at, message; line, column, end_line, end_column, help, file });
record!(open Findings { format, findings; });

impl Findings {
    /// Reads findings back.
    ///
    /// # Errors
    /// All that is wrong with their form, such as a finding without a code.
    pub fn from_json(text: &str) -> Result<Self, Self> {
        Reader::document(text)
    }
}

impl Read for Id {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader.parsed(node, words_for::ID, Code::BadId)
    }
}

impl Read for crate::base::date::Date {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader.parsed(node, words_for::DATE, Code::BadDate)
    }
}

impl Read for crate::reading::digest::Digest {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader.parsed(node, words_for::STRING, Code::BadDigest)
    }
}

impl Read for semver::Version {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader.parsed(node, words_for::VERSION, Code::BadVersion)
    }
}

impl Read for crate::base::decimal::Decimal {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        use crate::base::decimal::{MAX_INTEGER, NotDecimal};
        let Value::Number(number) = &node.value else {
            reader.wrong_type(node, words_for::NUMBER);
            return None;
        };
        match Self::from_json_number(number) {
            Ok(decimal) => Some(decimal),
            Err(NotDecimal::TooPrecise) => {
                let most = Words::same(Self::MAX_SCALE);
                reader.find(Code::TooPrecise, node, &[Words::quoted(number), most]);
                None
            }
            Err(NotDecimal::OutOfRange) => {
                let (least, most) = (Words::same(-MAX_INTEGER), Words::same(MAX_INTEGER));
                reader.find(
                    Code::OutOfRange,
                    node,
                    &[Words::quoted(number), least, most],
                );
                None
            }
        }
    }
}

impl Read for crate::base::decimal::Whole {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        use crate::base::decimal::MAX_INTEGER;
        let whole = reader.whole(node, -MAX_INTEGER, MAX_INTEGER)?;
        Self::new(whole)
    }
}

deserialize!(
    Id,
    crate::base::date::Date,
    crate::reading::digest::Digest,
    crate::base::decimal::Decimal,
    crate::base::decimal::Whole,
);

deserialize!(Format);

impl Read for Format {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        reader.whole(node, 1, 1).map(|_| Self)
    }
}

deserialize!(Pointer);

impl Read for Pointer {
    fn read(node: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match &node.value {
            Value::String(text) if text.is_empty() || text.starts_with('/') => {
                Some(Self::from(text.clone().into_owned()))
            }
            Value::String(text) => {
                reader.find(Code::BadPointer, node, &[Words::quoted(text)]);
                None
            }
            _ => {
                reader.wrong_type(node, words_for::STRING);
                None
            }
        }
    }
}
