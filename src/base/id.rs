//! Identifiers: opaque, stable, ASCII kebab-case.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Serialize, Serializer};

/// An identifier: ASCII kebab-case, at most 64 bytes, with no meaning inside.
///
/// It begins with a letter and has single hyphens between its parts:
/// `[a-z][a-z0-9]*(-[a-z0-9]+)*`. Capitals, underscores, accents, leading digits and empty
/// strings are refused, so that an id can stand in a URL, a file name and any programming
/// language without being escaped.
///
/// ```
/// # use safon::Id;
/// let id: Id = "welsh-content-tested".parse()?;
/// assert_eq!(id.as_str(), "welsh-content-tested");
/// assert!("Welsh content".parse::<Id>().is_err());
/// # Ok::<(), safon::InvalidId>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(CompactString);

/// A text that is not an [`Id`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not an id: lower-case letters, digits and single hyphens, a letter first, at most 64"
)]
pub struct InvalidId(String);

impl InvalidId {
    /// The text that is none.
    #[cfg(feature = "terminal")]
    pub(crate) fn given(&self) -> &str {
        &self.0
    }
}

impl Id {
    /// The greatest length of an id, in bytes.
    pub const MAX_LEN: usize = 64;

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The id of a service that has none yet.
    pub(crate) fn placeholder() -> Self {
        Self(CompactString::const_new("my-service"))
    }

    pub(crate) fn is_valid(text: &str) -> bool {
        let bytes = text.as_bytes();
        let [first, rest @ ..] = bytes else {
            return false;
        };
        // Each byte is looked at without a jump: ids are read by the million.
        let fits = |byte: u8| {
            (byte.wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10) | (byte == b'-')
        };
        let plain = rest.iter().fold(true, |plain, byte| plain & fits(*byte));
        let pairs = bytes.iter().zip(rest);
        let doubled = pairs.fold(false, |found, (one, next)| {
            found | ((*one == b'-') & (*next == b'-'))
        });
        let begins = first.is_ascii_lowercase();
        begins && plain && !doubled && !bytes.ends_with(b"-") && bytes.len() <= Self::MAX_LEN
    }
}

impl FromStr for Id {
    type Err = InvalidId;

    /// Reads an id.
    ///
    /// # Errors
    /// [`InvalidId`] where the text is not ASCII kebab-case, such as `Welsh_Content`.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if Self::is_valid(text) {
            Ok(Self(text.into()))
        } else {
            Err(InvalidId(crate::base::visible::printable(text)))
        }
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn the_form_of_an_id_is_held_at_its_edges() {
        let longest = "a".repeat(64);
        for good in ["a", "a1", "a-1", "beta-2-x", longest.as_str()] {
            assert!(good.parse::<Id>().is_ok(), "{good}");
        }
        let too_long = "a".repeat(65);
        for bad in [
            "",
            "1a",
            "-a",
            "a-",
            "a--b",
            "A",
            "a_b",
            "a b",
            "ŵ",
            "a.b",
            too_long.as_str(),
        ] {
            assert!(bad.parse::<Id>().is_err(), "{bad}");
        }
    }
}
