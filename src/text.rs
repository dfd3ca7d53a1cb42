//! Text in two languages, neither of which is the default.

use std::borrow::Cow;

use serde::Serialize;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::budget::Budget;
use crate::read::{record, words};

words! {
    /// A language that a document is written in.
    pub enum Language {
        /// English.
        En = "en",
        /// Welsh, Cymraeg.
        Cy = "cy",
    }
}

words! {
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

/// A text in English and Welsh, both of them required.
///
/// Where `status` is absent the text is [unreviewed](TextStatus::Unreviewed), and every rendering
/// of the Welsh says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
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
    pub note: Option<String>,
}

record!(Text { en, cy; status, note });

impl Text {
    /// An unreviewed text.
    pub fn new(en: impl Into<String>, cy: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            cy: cy.into(),
            status: None,
            note: None,
        }
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
        matches!(
            self.status,
            Some(TextStatus::Official | TextStatus::Reviewed)
        )
    }
}

impl<E: Into<String>, C: Into<String>> From<(E, C)> for Text {
    fn from((en, cy): (E, C)) -> Self {
        Self::new(en, cy)
    }
}

/// The same words in both languages, on the way to becoming a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    pub en: Cow<'static, str>,
    pub cy: Cow<'static, str>,
}

impl Words {
    pub const fn new(en: &'static str, cy: &'static str) -> Self {
        Self {
            en: Cow::Borrowed(en),
            cy: Cow::Borrowed(cy),
        }
    }

    /// A name, a number or an id: the same in both languages.
    pub fn same(word: impl ToString) -> Self {
        let word = word.to_string();
        Self {
            en: Cow::Owned(word.clone()),
            cy: Cow::Owned(word),
        }
    }

    /// Something out of a document, cut to a length and made safe to print.
    pub fn quoted(word: &str) -> Self {
        Self::same(printable(word))
    }

    /// Fills `{0}`, `{1}` … of both languages, each part as it stands in that language.
    pub fn fill(en: &str, cy: &str, parts: &[Words]) -> Self {
        Self {
            en: Cow::Owned(fill(en, |n| parts.get(n).map(|part| &*part.en))),
            cy: Cow::Owned(fill(cy, |n| parts.get(n).map(|part| &*part.cy))),
        }
    }

    /// The words of a text that was made of words.
    pub fn from_text(text: Text) -> Self {
        Self {
            en: Cow::Owned(text.en),
            cy: Cow::Owned(text.cy),
        }
    }

    /// The words, cut short where there is no room for all of them.
    pub fn within(self, room: &mut Budget) -> Self {
        let size = self.en.len().saturating_add(self.cy.len());
        if room.spend(u64::try_from(size).unwrap_or(u64::MAX)) {
            return self;
        }
        Self {
            en: Cow::Owned(printable(&self.en)),
            cy: Cow::Owned(printable(&self.cy)),
        }
    }

    /// The words of one language.
    pub fn in_language(self, language: Language) -> String {
        match language {
            Language::En => self.en.into_owned(),
            Language::Cy => self.cy.into_owned(),
        }
    }

    /// Some ids, each marked as one; of very many the first.
    pub fn ids<'i>(ids: impl IntoIterator<Item = &'i crate::id::Id>) -> Self {
        const MOST: usize = 32;
        let mut ids = ids.into_iter();
        let mut listed: Vec<_> = ids
            .by_ref()
            .take(MOST)
            .map(|id| format!("`{id}`"))
            .collect();
        listed.extend(ids.next().map(|_| "…".to_owned()));
        Self::same(listed.join(", "))
    }

    /// Several parts, one after another.
    pub fn join(parts: impl IntoIterator<Item = Words>, between: &str) -> Self {
        let (en, cy): (Vec<_>, Vec<_>) = parts.into_iter().map(|part| (part.en, part.cy)).unzip();
        Self {
            en: Cow::Owned(en.join(between)),
            cy: Cow::Owned(cy.join(between)),
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

/// Puts each part in the place of its number in braces; a number without a part stays as it is.
fn fill<'a>(template: &str, part: impl Fn(usize) -> Option<&'a str>) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let place = after
            .split_once('}')
            .and_then(|(number, tail)| Some((part(number.parse().ok()?)?, tail)));
        match place {
            Some((word, tail)) => {
                filled.push_str(word);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

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

#[cfg(test)]
mod tests {
    use super::{Words, printable};

    #[test]
    fn parts_are_filled_once_and_never_read_as_places() {
        let filled = Words::fill(
            "{0} of {1}, {2}",
            "{1}: {0}, {2}",
            &[Words::same("{1}"), Words::new("two", "dau")],
        );
        assert_eq!(filled.en, "{1} of two, {2}");
        assert_eq!(filled.cy, "dau: {1}, {2}");
    }

    #[test]
    fn what_is_printed_cannot_steer_a_terminal() {
        assert_eq!(
            printable("a\u{1b}[31mb\u{202e}c"),
            "a\u{fffd}[31mb\u{fffd}c"
        );
        assert_eq!(printable(&"x".repeat(200)).chars().count(), 161);
    }
}
