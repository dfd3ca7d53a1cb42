//! Digests: SHA-256 over a type tag and RFC 8785 canonical JSON.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::decimal::MAX_INTEGER;

/// The SHA-256 of a document, written `sha256:` and 64 hexadecimal digits.
///
/// It is taken over `safon:<kind of document>:1`, a line feed, and the RFC 8785 canonical JSON of
/// the document in the form in which this library writes it (defaults left out), without `$schema`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

/// A text that is not a [`Digest`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a digest: expected `sha256:` and 64 hexadecimal digits")]
pub struct InvalidDigest(());

impl Digest {
    /// The digest of a document of that kind.
    pub(crate) fn of(kind: &str, document: &impl Serialize) -> Self {
        let mut value = serde_json::to_value(document).unwrap_or_default();
        if let Some(root) = value.as_object_mut() {
            root.remove("$schema");
        }
        // Most documents are written alike by both; a test holds the one against the other.
        let canonical = match is_plain(&value) {
            true => serde_json::to_vec(&value).unwrap_or_default(),
            false => serde_json_canonicalizer::to_vec(&value).unwrap_or_default(),
        };
        let mut hasher = Sha256::new();
        hasher.update(format!("safon:{kind}:1\n"));
        hasher.update(canonical);
        Self(hasher.finalize().into())
    }
}

/// Whether serde_json, which is much quicker, writes a value as RFC 8785 does: keys are ASCII and in
/// order, and numbers need neither an exponent nor a trailing zero.
fn is_plain(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(_) | Value::String(_) => true,
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => (-MAX_INTEGER..=MAX_INTEGER).contains(&whole),
            (None, Some(float)) => float.fract() != 0.0 && (1e-4..1e15).contains(&float.abs()),
            (None, None) => false,
        },
        Value::Array(items) => items.iter().all(is_plain),
        Value::Object(members) => {
            let keys = || members.keys();
            keys().all(|key| key.is_ascii())
                && keys().zip(keys().skip(1)).all(|(one, next)| one < next)
                && members.values().all(is_plain)
        }
    }
}

impl FromStr for Digest {
    type Err = InvalidDigest;

    /// Reads a digest.
    ///
    /// # Errors
    /// [`InvalidDigest`] where the text is not `sha256:` and 64 lower-case hexadecimal digits.
    fn from_str(text: &str) -> Result<Self, InvalidDigest> {
        let hex = text.strip_prefix("sha256:").ok_or(InvalidDigest(()))?;
        let mut bytes = [0; 32];
        let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if hex.len() != 64 || !hex.bytes().all(lower) {
            return Err(InvalidDigest(()));
        }
        for (place, byte) in bytes.iter_mut().enumerate() {
            *byte = hex
                .get(2 * place..2 * place + 2)
                .and_then(|pair| u8::from_str_radix(pair, 16).ok())
                .ok_or(InvalidDigest(()))?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("sha256:")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
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
    use super::{Digest, is_plain};

    #[test]
    fn what_is_plain_is_written_as_the_canonical_form() {
        let texts = [
            "",
            "a\"b\\/",
            "\u{0}\u{7}\u{8}\t\n\u{b}\u{c}\r\u{1f}\u{7f}",
            "ŵ\u{2028}😀",
        ];
        let mut plain = 0;
        for place in 0..40_000_i32 {
            let float = f64::from(place - 20_000) * 10_f64.powi(place % 13 - 6);
            let key = ["a", "b", "ŵ", "Z"][usize::try_from(place % 4).unwrap()];
            let text = texts[usize::try_from(place / 7 % 4).unwrap()];
            let value =
                serde_json::json!({key: [float, place, text, null], "c": {"d": true}, "B": 1});
            if is_plain(&value) {
                let canonical = serde_json_canonicalizer::to_vec(&value).unwrap();
                assert_eq!(serde_json::to_vec(&value).unwrap(), canonical, "{value}");
                plain += 1;
            }
        }
        assert!(plain > 10_000, "{plain}");
    }

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
