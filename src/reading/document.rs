//! What all documents share: the number of the format, and what stands beside their content.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::reading::numbers::{out_of_range, whole};
use crate::reading::problem::Problem;
use crate::reading::tree::MAX_BYTES;
use crate::words::{Words, finding};

/// The number of the document format that this library reads and writes: 1.
///
/// A document of a higher format is refused with that number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Format;

impl Format {
    /// The number.
    pub const NUMBER: u32 = 1;
}

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(Self::NUMBER)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = whole(from, i64::MIN..=i64::MAX)?;
        match number {
            1 => Ok(Self),
            2.. => Err(D::Error::custom(Problem::from(finding::NewerFormat {
                format: Words::same(number),
            }))),
            _ => Err(D::Error::custom(out_of_range(
                &number.to_string(),
                &(1..=1),
            ))),
        }
    }
}

/// What stands in a document beside its content (`$schema`, `document`): it is read and written, and is in no digest and
/// no equality.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Aside<T>(pub Option<T>);

impl<T> Aside<T> {
    /// Whether nothing stands there.
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> From<Option<T>> for Aside<T> {
    fn from(it: Option<T>) -> Self {
        Self(it)
    }
}

impl<T> PartialEq for Aside<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for Aside<T> {}

/// A document as JSON text: two spaces, in the order of the model, with a final line feed.
///
/// One that would be too large to be read back for its spaces is written without them.
pub(crate) fn to_json(document: &impl Serialize) -> String {
    // INVARIANT: every document serialises: its keys are text and its numbers finite.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    if text.len() >= MAX_BYTES {
        text = serde_json::to_string(document).unwrap_or_default();
    }
    text.push('\n');
    text
}

/// How many bytes a document has as JSON on one line.
pub(crate) fn size(document: &impl Serialize) -> u64 {
    struct Counter(u64);
    impl std::io::Write for Counter {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut counter = Counter(0);
    // INVARIANT: every document serialises, and a counter takes all that is written.
    let _ = serde_json::to_writer(&mut counter, document);
    counter.0
}
