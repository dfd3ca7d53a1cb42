//! Digests: SHA-256 over a type tag and RFC 8785 canonical JSON.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use sha2::{Digest as _, Sha256};

use crate::reading::canonical::{Canonical, ListOrder};
use crate::reading::define::leaf;
use crate::words::{finding, value};

/// The SHA-256 of a document, written `sha256:` and 64 hexadecimal digits.
///
/// It is taken over `safon:<kind of document>:1`, a line feed, and the RFC 8785 canonical JSON of
/// the document in the form in which this library writes it (defaults left out), without `$schema` and `document`. The lists
/// of an assessment that are sets are sorted by the canonical JSON of their items.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

/// A text that is not a [`Digest`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a digest: expected `sha256:` and 64 hexadecimal digits")]
pub struct InvalidDigest(());

leaf! {
    Digest: value::TEXT, finding::BadDigest;
}

impl Digest {
    /// The digest of a document of that kind.
    pub(crate) fn of(kind: &str, document: &impl Serialize) -> Self {
        Self::of_canonical(kind, &Canonical::of(document, ListOrder::Ordered))
    }

    /// The digest of a document that is written in its canonical form.
    pub(crate) fn of_canonical(kind: &str, canonical: &Canonical) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(preamble(kind));
        hasher.update(&canonical.bytes);
        Self(hasher.finalize().into())
    }
}

/// What stands before a document of that kind, so that no two kinds have one digest.
pub(crate) fn preamble(kind: &str) -> String {
    format!("safon:{kind}:1\n")
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8], f: &mut impl fmt::Write) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

/// So many bytes of lower-case hexadecimal digits.
pub(crate) fn from_hexadecimal<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 2 * N || !text.bytes().all(lower) {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        let pair = text.get(2 * index..2 * index + 2)?;
        *byte = u8::from_str_radix(pair, 16).ok()?;
    }
    Some(bytes)
}

/// The SHA-256 of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

impl FromStr for Digest {
    type Err = InvalidDigest;

    /// Reads a digest.
    ///
    /// # Errors
    /// [`InvalidDigest`] where the text is not `sha256:` and 64 lower-case hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let bytes = text.strip_prefix("sha256:").and_then(from_hexadecimal);
        bytes.map(Self).ok_or(InvalidDigest(()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sha256:")?;
        hexadecimal(&self.0, f)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Digest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn a_digest_reads_back_and_depends_on_kind_and_content_alone() {
        let one = Digest::of("x", &serde_json::json!({"b": 1, "a": 2.50, "$schema": "s"}));
        let same = Digest::of("x", &serde_json::json!({"a": 2.5, "b": 1}));
        assert_eq!(one, same);
        assert_ne!(one, Digest::of("y", &serde_json::json!({"a": 2.5, "b": 1})));
        assert_eq!(one.to_string().parse(), Ok(one));
        assert!("sha256:ab".parse::<Digest>().is_err());
        assert!(one.to_string().to_uppercase().parse::<Digest>().is_err());
    }
}
