//! Organisations, by the id that they state.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::base::visible::is_printable_ascii;
use crate::reading::define::leaf;
use crate::words::{finding, value};

/// The id of an organisation in some list of organisations: 1 to 64 printable ASCII characters, with
/// no blank at either end.
///
/// The lists are not ours, so neither is the form of their ids: capitals, slashes and blanks inside
/// stand as they are, and two ids are the same where every character is.
///
/// ```
/// use safon::assessment::OrganisationId;
///
/// let id: OrganisationId = "GB-LAC/W06000015".parse()?;
/// assert_eq!(id.as_str(), "GB-LAC/W06000015");
/// assert!("Caerdydd ŵ".parse::<OrganisationId>().is_err());
/// # Ok::<(), safon::assessment::InvalidOrganisationId>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct OrganisationId(Box<str>);

/// A text that is not an [`OrganisationId`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the id of an organisation: 1 to 64 printable ASCII characters")]
pub struct InvalidOrganisationId(String);

impl OrganisationId {
    /// The greatest length of an id, in bytes.
    pub const MAX_LEN: usize = 64;

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn is_valid(text: &str) -> bool {
        is_printable_ascii(text, Self::MAX_LEN)
    }
}

impl FromStr for OrganisationId {
    type Err = InvalidOrganisationId;

    /// Reads an id.
    ///
    /// # Errors
    /// [`InvalidOrganisationId`] where it is empty, too long, not printable ASCII, or has a blank at
    /// an end.
    fn from_str(text: &str) -> Result<Self, InvalidOrganisationId> {
        if Self::is_valid(text) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidOrganisationId(crate::base::visible::printable(text)))
        }
    }
}

impl fmt::Display for OrganisationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

leaf! {
    OrganisationId: value::TEXT, finding::BadOrganisationId;
}

#[cfg(test)]
mod tests {
    use super::OrganisationId;

    #[test]
    fn the_form_of_an_id_is_held_at_its_edges() {
        let longest = "x".repeat(64);
        for good in ["1", "~", "!", "W06000015", "a b", longest.as_str()] {
            assert!(OrganisationId::is_valid(good), "{good}");
        }
        let too_long = "x".repeat(65);
        for bad in [
            "",
            " ",
            " a",
            "a ",
            "a\tb",
            "ŵ",
            "a\u{7f}",
            too_long.as_str(),
        ] {
            assert!(!OrganisationId::is_valid(bad), "{bad}");
        }
    }
}
