//! Texts, read: the good way once through serde, and where that is refused, once more to tell all that is wrong.

use crate::reading::explain::explain;
use crate::reading::finding::{Finding, Findings};
use crate::reading::form::Document;
use crate::reading::lines::Lines;
use crate::reading::mistake;
use crate::reading::strict::strictly;
use crate::reading::tree::{MAX_BYTES, Node, unmarked};
use crate::words::finding::codes;
use crate::words::{Words, finding};

/// Reads a document, or tells all that is wrong with its form.
///
/// # Errors
/// All findings, in the order of the text, each with its line and column.
pub(crate) fn document<T: Document>(text: &str) -> Result<T, Findings> {
    if text.len() > MAX_BYTES {
        return Err(Finding::new(finding::TooLarge, "").into());
    }
    let sound = if holds_exact_numbers(text) {
        soundly(text)
    } else {
        None
    };
    sound.map_or_else(|| closely(text), Ok)
}

/// A document with nothing wrong in it.
fn soundly<T: Document>(text: &str) -> Option<T> {
    let mut from = serde_json::Deserializer::from_str(unmarked(text));
    let read = strictly(&mut from).ok()?;
    from.end().ok()?;
    Some(read)
}

fn closely<T: Document>(text: &str) -> Result<T, Findings> {
    let lines = Lines::of(text);
    let root = Node::parse(text).map_err(|broken| {
        let (at, mut finding) = mistake::named(text, &broken);
        finding.locate(&lines, at);
        Findings::from(finding)
    })?;
    let mut found = explain(&root, T::FORM);
    // A document is gone through key by key; what is wrong is told in its order, and that there is more comes last.
    found.sort_by_key(|(at, one)| (one.code == codes::FURTHER_FINDINGS, at.at));
    let found = found.into_iter().map(|(at, mut finding)| {
        finding.locate(&lines, at);
        finding
    });
    let found = Findings {
        findings: found.collect(),
        ..Findings::default()
    };
    if !found.is_empty() {
        return Err(found);
    }
    strictly(root.to_json()).map_err(|error: serde_json::Error| {
        // INVARIANT: what nothing was found in is read; `tests/serde.rs` holds that.
        Finding::new(
            finding::NotJson {
                said: Words::quoted(&error.to_string()),
            },
            "",
        )
        .into()
    })
}

/// Whether every number of a text is what its double says: serde is given doubles, and the text says more where a
/// number that is not whole has more digits than a double holds, or a power of ten.
fn holds_exact_numbers(text: &str) -> bool {
    /// How many bytes are looked at together; in most of them no digit stands before a point or an `e`.
    const TOGETHER: usize = 256;
    let bytes = text.as_bytes();
    let begins = (0..bytes.len()).step_by(TOGETHER);
    let mut pieces = begins.map(|begin| {
        let end = bytes.len().min(begin + TOGETHER + 1);
        (begin, bytes.get(begin..end).unwrap_or_default())
    });
    !pieces.any(|(begin, piece)| {
        let pairs = piece.iter().zip(piece.get(1..).unwrap_or_default());
        let found = pairs.fold(0, |found, (one, next)| found | goes_on(*one, *next));
        found != 0 && {
            let mut pairs = piece.windows(2).enumerate();
            pairs.any(|(at, pair)| match *pair {
                [one, next] => goes_on(one, next) != 0 && is_odd_number(bytes, begin + at),
                _ => false,
            })
        }
    })
}

/// Whether a number that begins with these two bytes in the middle may say more than its double.
fn goes_on(digit: u8, next: u8) -> u8 {
    let is_digit = u8::from(digit.wrapping_sub(b'0') < 10);
    is_digit & (u8::from(next == b'.') | u8::from(next | 0x20 == b'e'))
}

/// Whether a number stands around a digit, and has more digits than a double holds, or a power of ten.
fn is_odd_number(bytes: &[u8], at: usize) -> bool {
    let byte = |at: usize| bytes.get(at).copied();
    /// What goes on for so long is read closely, whatever it is; nobody looks further, or a text of digits and
    /// points would be gone through once for each of them.
    const FURTHEST: usize = 32;
    let is_of_a_number =
        |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E');
    let (before, after) = bytes.split_at(at);
    let before = (before.iter().rev().take(FURTHEST)).take_while(|byte| is_of_a_number(byte));
    let after = (after.iter().take(FURTHEST)).take_while(|byte| is_of_a_number(byte));
    let (start, end) = (at - before.count(), at + after.count());
    if start + FURTHEST == at || at + FURTHEST == end {
        return true;
    }
    let number = bytes.get(start..end).unwrap_or_default();
    let ends = |byte: Option<u8>| {
        byte.is_none_or(|byte| byte.is_ascii_whitespace() || b",:[]{}".contains(&byte))
    };
    let stands_alone = ends(start.checked_sub(1).and_then(byte)) && ends(byte(end));
    // Fifteen digits and a point are exact.
    stands_alone && (number.len() > 16 || number.iter().any(|byte| b"eE".contains(byte)))
}

impl Findings {
    /// Reads findings back.
    ///
    /// # Errors
    /// All that is wrong with their form, such as a finding without a code.
    pub fn from_json(text: &str) -> Result<Self, Self> {
        document(text)
    }
}
