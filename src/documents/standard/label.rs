//! What people call a point.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::base::visible::{is_printable_ascii, printable};
use crate::reading::define::leaf;
use crate::words::{finding, value};

/// What people call a criterion or a requirement, such as `2`, `2.10`, `A.6.7` or `OSPS-AC-01.01`: 1 to 24
/// printable ASCII characters, with no blank at either end.
///
/// It says nothing of an order, and may change between revisions; two labels of one standard differ by
/// more than capitals.
///
/// ```
/// use safon::standard::Label;
///
/// let label: Label = "A.6.7".parse()?;
/// assert_eq!(label.as_str(), "A.6.7");
/// assert!(" 2".parse::<Label>().is_err());
/// # Ok::<(), safon::standard::InvalidLabel>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Label(Box<str>);

/// A text that is not a [`Label`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a label: 1 to 24 printable ASCII characters")]
pub struct InvalidLabel(String);

impl Label {
    /// The greatest length of a label, in bytes.
    pub const MAX_LEN: usize = 24;

    /// The label as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The label without regard to capitals, by which two are told apart.
    pub(crate) fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl FromStr for Label {
    type Err = InvalidLabel;

    /// Reads a label.
    ///
    /// # Errors
    /// [`InvalidLabel`] where it is empty, too long, not printable ASCII, or has a blank at an end.
    fn from_str(text: &str) -> Result<Self, InvalidLabel> {
        match is_printable_ascii(text, Self::MAX_LEN) {
            true => Ok(Self(text.into())),
            false => Err(InvalidLabel(printable(text))),
        }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

leaf! {
    Label: value::TEXT, finding::BadLabel;
}
