//! What is shown of a text: nothing of it steers a terminal or hides, and two spellings are one word.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text from a document, safe to print on one line: nothing in it can begin a line, move a cursor, turn
/// the direction of writing or hide.
///
/// Line breaks and tabs become spaces; what cannot be seen becomes `\u{fffd}`, but for the joiners and
/// selectors inside an emoji and the flags of Wales, Scotland and England.
pub fn visible(text: &str) -> String {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    let mut letters = Letters::of(text);
    while let Some((letter, is_seen)) = letters.next() {
        match letter {
            // A line break of two characters is one.
            '\n' if letters.before == Some('\r') => {}
            _ if is_break(letter) => shown.push(' '),
            _ if is_seen => shown.push(letter),
            _ => shown.push(REPLACED),
        }
    }
    shown
}

/// What stands for a character that cannot be seen.
const REPLACED: char = '\u{fffd}';

/// The characters of a text that nobody sees, in order; line breaks and tabs are seen.
pub(crate) fn hidden_in(text: &str) -> Vec<char> {
    Letters::of(text)
        .filter(|(letter, is_seen)| !is_seen && !is_break(*letter))
        .map(|(letter, _)| letter)
        .collect()
}

/// Whether a character breaks a line, or is a tab.
fn is_break(letter: char) -> bool {
    matches!(letter, '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The characters of a text, each with whether it is seen where it stands.
struct Letters<'t> {
    rest: std::str::Chars<'t>,
    /// The character before the last one that was given, and that one.
    before: Option<char>,
    last: Option<char>,
    /// Whether what was given last is an emoji, with all that belongs to it.
    in_emoji: bool,
    /// How many tags of a flag are to come.
    tags: usize,
}

impl<'t> Letters<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            rest: text.chars(),
            before: None,
            last: None,
            in_emoji: false,
            tags: 0,
        }
    }

    /// Whether a character is seen after those before it, with what comes next.
    fn is_seen(&mut self, letter: char) -> bool {
        let was_emoji = std::mem::replace(&mut self.in_emoji, is_emoji(letter));
        if let Some(left) = self.tags.checked_sub(1) {
            self.tags = left;
            return true;
        }
        let next = self.rest.clone().next();
        match letter {
            '\u{1f3f4}' => {
                let rest = self.rest.as_str();
                let flag = FLAGS.iter().find(|flag| rest.starts_with(**flag));
                self.tags = flag.map_or(0, |flag| flag.chars().count());
                true
            }
            // One selector to an emoji: a second one would hide.
            '\u{fe0f}' if was_emoji && self.before != Some('\u{fe0f}') => {
                self.in_emoji = true;
                true
            }
            '\u{fe0f}' => {
                let keycap = matches!(self.before, Some('0'..='9' | '#' | '*'));
                keycap && next == Some('\u{20e3}')
            }
            '\u{200d}' => was_emoji && next.is_some_and(is_emoji),
            _ => !is_hidden(letter),
        }
    }
}

impl Iterator for Letters<'_> {
    type Item = (char, bool);

    fn next(&mut self) -> Option<Self::Item> {
        let letter = self.rest.next()?;
        self.before = self.last.replace(letter);
        Some((letter, self.is_seen(letter)))
    }
}

/// The tags that make flags of the black one, whole: those of Wales, Scotland and England.
const FLAGS: [&str; 3] = [
    "\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
    "\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
    "\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
];

/// Whether a character is drawn as an emoji, or can be.
fn is_emoji(letter: char) -> bool {
    matches!(letter,
        '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{21ff}'
        | '\u{2300}'..='\u{23ff}' | '\u{25a0}'..='\u{27bf}' | '\u{2934}' | '\u{2935}'
        | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// The first letter as a capital, as at the beginning of a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A text from a document, [visible] and cut to 160 characters.
pub(crate) fn printable(text: &str) -> String {
    const LONGEST: usize = 160;
    match text.char_indices().nth(LONGEST) {
        None => visible(text),
        Some((end, _)) => visible(text.get(..end).unwrap_or_default()) + "…",
    }
}

/// Whether a character does something other than being seen: controls, what Unicode calls ignorable by
/// default, blanks that are no spaces, marks of annotation and of format, and what is no character.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
        || u32::from(letter) & 0xfffe == 0xfffe
}

/// A text in Unicode's composed form, NFC, in which texts are compared.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc(text) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.nfc().collect()),
    }
}

fn is_nfc(text: &str) -> bool {
    text.is_ascii() || unicode_normalization::is_nfc(text)
}

/// The first piece of a text that is not in its composed form.
pub(crate) fn not_nfc(text: &str) -> Option<&str> {
    if is_nfc(text) {
        return None;
    }
    let mut begins = 0;
    // A piece begins where nothing before can change what stands there.
    let starts = text.char_indices().skip(1);
    let starts = starts.filter(|(_, letter)| {
        let only = std::iter::once(*letter);
        canonical_combining_class(*letter) == 0 && is_nfc_quick(only) == IsNormalized::Yes
    });
    for (end, _) in starts {
        let piece = text.get(begins..end).unwrap_or_default();
        if !is_nfc(piece) {
            return Some(piece);
        }
        begins = end;
    }
    text.get(begins..)
}

/// Characters by their numbers, as in `U+0077 U+0302`, the first few of them.
pub(crate) fn code_points(text: impl IntoIterator<Item = char>) -> String {
    const MOST: usize = 6;
    let mut all = text.into_iter();
    let first: Vec<_> = (all.by_ref().take(MOST))
        .map(|letter| format!("U+{:04X}", u32::from(letter)))
        .collect();
    let more = if all.next().is_some() { " …" } else { "" };
    first.join(" ") + more
}

/// Whether a text is 1 to `most` printable ASCII characters, with no blank at either end.
pub(crate) fn is_printable_ascii(text: &str, most: usize) -> bool {
    let printable = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let begins_and_ends = !text.is_empty() && text.trim_matches(' ').len() == text.len();
    printable && begins_and_ends && text.len() <= most
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_is_printed_cannot_steer_a_terminal() {
        assert_eq!(
            printable("a\u{1b}[31mb\u{202e}c"),
            "a\u{fffd}[31mb\u{fffd}c"
        );
        assert_eq!(printable(&"x".repeat(200)).chars().count(), 161);
    }
}
