//! Why a text is not JSON, by the name that a person would give the mistake.
//!
//! serde_json says where a text ends to be JSON, in English; what stands there says the rest.

use crate::reading::finding::{Finding, Findings};
use crate::reading::lines::Lines;
use crate::reading::problem::Problem;
use crate::reading::tree::{Broken, Extent, MAX_BYTES, MAX_NESTING, Why, unmarked};
use crate::words::finding::codes;
use crate::words::message::Message;
use crate::words::{Words, finding, mistake, value};

/// A mistake and its place in the text, in bytes.
type Named = (usize, Problem);

/// The finding for a text that is not JSON, and its place.
pub(crate) fn named(text: &str, broken: &Broken) -> (Extent, Finding) {
    let text = unmarked(text);
    let (at, problem) = match &broken.why {
        Why::TooDeep => {
            let most = MAX_NESTING.into();
            (broken.at, finding::NestedTooDeep { most }.into())
        }
        Why::Syntax(said) => of_syntax(text, broken.at, said),
    };
    let in_a_text =
        matches!(&broken.why, Why::Syntax(said) if inside_a_text(text, broken.at, said).is_some());
    let code = problem.code.row.id;
    let end = at + length(text.get(at..).unwrap_or_default(), code, in_a_text);
    (Extent { at, end }, Finding::new(problem, ""))
}

/// How much of what is left of a text a mistake takes: the word or the character that begins there. Nothing where
/// a line or the text is at its end, so that the place of a finding never goes over a line break.
fn length(rest: &str, code: &str, in_a_text: bool) -> usize {
    let run = |of: &dyn Fn(char) -> bool| rest.find(|one| !of(one)).unwrap_or(rest.len());
    match (code, rest.chars().next()) {
        (codes::CUT_SHORT | codes::OTHER_ENCODING, _) | (_, None | Some('\n' | '\r')) => 0,
        (codes::MERGE_MARKER, Some(mark)) => run(&|one| one == mark),
        (codes::COMMENT, Some('/')) => 2,
        (_, Some('\\')) if in_a_text && rest.starts_with("\\u") => {
            2 + (rest.bytes().skip(2).take(4))
                .take_while(u8::is_ascii_alphanumeric)
                .count()
        }
        (_, Some(letter)) if in_word(letter) && !in_a_text => run(&in_word),
        (_, Some(letter)) => letter.len_utf8(),
    }
}

/// The encoding of bytes that are not UTF-8, where their beginning gives it away: a document begins
/// with a character of ASCII, which has zeros beside it there.
///
/// The second name also says the order of the bytes, where no mark at the start does.
fn other_encoding(bytes: &[u8]) -> Option<[&'static str; 2]> {
    let (wide, wider) = ("UTF-16", "UTF-32");
    match *bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some([wider, wider]),
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Some([wide, wide]),
        [0, 0, 0, letter, ..] if letter != 0 => Some([wider, "UTF-32BE"]),
        [letter, 0, 0, 0, ..] if letter != 0 => Some([wider, "UTF-32LE"]),
        [0, letter, ..] if letter != 0 => Some([wide, "UTF-16BE"]),
        [letter, 0, ..] if letter != 0 => Some([wide, "UTF-16LE"]),
        // What is left of a line feed at the end, where a text was cut into lines.
        [0] => Some([wide, wide]),
        [0, 0, 0] => Some([wider, wider]),
        _ => None,
    }
}

/// The text of a file, without the byte order mark that some editors put at its start.
///
/// # Errors
/// A finding where there are more bytes than a document may have, or where they are not UTF-8; UTF-16 and
/// UTF-32 are named.
pub fn text_of(bytes: &[u8]) -> Result<&str, Findings> {
    // First of all: whoever stopped reading one byte beyond may have done so within a character.
    if bytes.len() > MAX_BYTES {
        return Err(Finding::new(finding::TooLarge, "").into());
    }
    if let Some(encoded) = encoded(bytes) {
        return Err(Finding::new(encoded, "").into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let byte = error.valid_up_to().into();
        Finding::new(finding::NotUtf8 { byte }, "")
    })?;
    Ok(unmarked(text))
}

/// What is said of bytes in another encoding.
fn encoded(bytes: &[u8]) -> Option<finding::OtherEncoding> {
    let [encoding, name] = other_encoding(bytes)?.map(Words::same);
    Some(finding::OtherEncoding { encoding, name })
}

fn of_syntax(text: &str, at: usize, said: &str) -> Named {
    if let Some(encoded) = encoded(text.as_bytes()) {
        return (0, encoded.into());
    }
    if text.trim().is_empty() {
        return not_json(0, mistake::NOTHING_THERE);
    }
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let (before, rest) = text.split_at(at);
    if let Some(named) = inside_a_text(text, at, said) {
        // A text whose line break is the last thing in the file has no end.
        return match rest.trim().is_empty() {
            true => cut_short(text),
            false => named,
        };
    }
    let goes_on = rest.starts_with(in_word);
    if let Some(named) = unfinished_number(before, said).filter(|_| !goes_on) {
        return named;
    }
    let before = before.trim_end();
    let Some(next) = rest.chars().next().filter(|_| !said.starts_with("EOF")) else {
        return cut_short(text);
    };
    if let Some(mark) = merge_marker(text, at) {
        let mark = Words::same(mark);
        return (at, finding::MergeMarker { mark }.into());
    }
    if next == '#' || rest.starts_with("//") || rest.starts_with("/*") {
        return (at, finding::Comment.into());
    }
    if "'`‘’‚‛“”„‟«»‹›".contains(next) {
        let mark = Words::same(next);
        return (at, finding::WrongQuotes { mark }.into());
    }
    let closes = matches!(next, '}' | ']');
    if before.ends_with(',') && (closes || next == ',') {
        return (before.len() - 1, finding::TrailingComma.into());
    }
    let after_the_end = said.starts_with("trailing characters");
    if after_the_end && rest.trim_end() == "," {
        return (at, finding::TrailingComma.into());
    }
    if before.is_empty() && !in_word(next) {
        return no_document(at);
    }
    if after_the_end {
        return after(at, next);
    }
    if let Some(named) = of_word(text, at, next, said) {
        return named;
    }
    of_structure(at, next, said, before)
}

/// A number that stops where more of it is due, such as `5.`.
fn unfinished_number(before: &str, said: &str) -> Option<Named> {
    let before = before.trim_end();
    let begins = before
        .rfind(|letter| !in_word(letter))
        .map_or(0, |at| at + 1);
    let word = before.get(begins..).filter(|word| !word.is_empty())?;
    let is_one = said.starts_with("invalid number") && !is_number(word);
    is_one.then(|| {
        let word = Words::quoted(word);
        not_json(begins, mistake::NoNumber { word }.words())
    })
}

/// What is wrong inside a text in quotation marks.
fn inside_a_text(text: &str, at: usize, said: &str) -> Option<Named> {
    let said = |what: &str| said.starts_with(what);
    if said("control character") {
        return Some(not_json(at, mistake::CONTROL_CHARACTER));
    }
    // `\u` and its digits, where they are just before.
    let escape = text.get(..at).and_then(|before| before.rfind("\\u"));
    let escape = escape.filter(|begins| at - begins <= 6);
    if said("invalid escape") && escape.is_none() {
        return Some(not_json(at, mistake::LONE_BACKSLASH));
    }
    let escapes = [
        "lone leading surrogate",
        "unexpected end of hex escape",
        "invalid unicode code point",
    ];
    (escape.is_some() && said("invalid escape") || escapes.into_iter().any(said))
        .then(|| not_json(escape.unwrap_or(at), mistake::BROKEN_ESCAPE))
}

/// The document ends before all of it is closed.
fn cut_short(text: &str) -> Named {
    let Some((from, what)) = innermost(text) else {
        let end = text.trim_end();
        let begins = end.rfind(|letter: char| !in_word(letter));
        let begins = begins.map_or(0, |index| index + 1);
        let word = end.get(begins..).unwrap_or_default();
        let word = Words::quoted(word);
        return (begins, finding::NoSuchValue { word }.into());
    };
    let (line, _) = Lines::of(text).line_and_column(from);
    let line = line.into();
    (
        text.trim_end().len(),
        finding::CutShort { what, line }.into(),
    )
}

/// The innermost list, object or text that is not closed at the end, and where it begins.
fn innermost(text: &str) -> Option<(usize, Words)> {
    let mut open = Vec::new();
    let (mut quoted, mut escaped) = (None, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted.is_some(),
            b'"' if quoted.is_some() => quoted = None,
            b'"' => quoted = Some(index),
            b'[' | b'{' if quoted.is_none() => open.push((index, byte)),
            b']' | b'}' if quoted.is_none() => drop(open.pop()),
            _ => {}
        }
    }
    let text = quoted.map(|index| (index, value::TEXT));
    text.or_else(|| {
        open.pop().map(|(index, byte)| match byte {
            b'[' => (index, value::LIST),
            _ => (index, value::OBJECT),
        })
    })
}

/// The mark that a merge leaves at the beginning of a line.
fn merge_marker(text: &str, at: usize) -> Option<&'static str> {
    let (before, rest) = text.split_at_checked(at)?;
    let begins = before.is_empty() || before.ends_with('\n');
    let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    marks
        .into_iter()
        .find(|mark| begins && rest.starts_with(mark))
}

/// A word or a number that JSON does not have, whole.
fn of_word(text: &str, at: usize, next: char, said: &str) -> Option<Named> {
    let (before, rest) = text.split_at_checked(at)?;
    if !in_word(next) {
        return None;
    }
    let begins = before.rfind(|letter| !in_word(letter));
    let begins = begins.map_or(0, |index| {
        index
            + before
                .get(index..)
                .map_or(1, |rest| rest.chars().next().map_or(1, char::len_utf8))
    });
    let length = rest.find(|letter| !in_word(letter));
    let end = at + length.unwrap_or(rest.len());
    let word = text.get(begins..end).unwrap_or_default();
    if text
        .get(..begins)
        .is_some_and(|before| before.trim().is_empty())
    {
        return Some(no_document(begins));
    }
    let is_known = matches!(word, "true" | "false" | "null") || is_number(word);
    let signed = word.trim_start_matches(['-', '+', '.']);
    let is_signed = signed.starts_with(|first: char| first.is_ascii_digit()) || signed.is_empty();
    let word = Words::quoted(word);
    if said.starts_with("key must be a string") {
        return Some(not_json(begins, mistake::KeyWithoutQuotes { word }.words()));
    }
    if said.starts_with("expected `,`")
        && text.get(..at).is_some_and(|before| before.ends_with('"'))
    {
        return Some(not_json(at, mistake::CommaOrBackslash { word }.words()));
    }
    if is_known {
        return None;
    }
    if is_signed {
        return Some(not_json(begins, mistake::NoNumber { word }.words()));
    }
    Some((begins, finding::NoSuchValue { word }.into()))
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '.')
}

fn is_number(word: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(word).is_ok()
}

/// What stands at the beginning begins no document.
fn no_document(at: usize) -> Named {
    not_json(at, mistake::NO_DOCUMENT)
}

/// Something stands after the end of the document.
fn after(at: usize, next: char) -> Named {
    match next {
        '}' | ']' => not_json(at, mistake::BRACKET_TOO_MANY),
        _ => (at, finding::SecondDocument.into()),
    }
}

/// Something else stands where a value, a comma, a colon or an end is due.
fn of_structure(at: usize, next: char, said: &str, before: &str) -> Named {
    if !next.is_ascii_graphic() {
        // It may not be seen, so it is told by its number.
        return not_here(at, &format!("U+{:04X}", u32::from(next)));
    }
    let begins_a_value = matches!(next, '"' | '{' | '[') || next.is_alphanumeric() || next == '-';
    if said.starts_with("expected `,`") && begins_a_value {
        return not_json(at, mistake::MISSING_COMMA);
    }
    if said.starts_with("expected `:`") {
        return not_json(at, mistake::MISSING_COLON);
    }
    if matches!(next, '}' | ']') && said.starts_with("expected `,`") {
        return not_json(at, mistake::OTHER_BRACKET);
    }
    if matches!(next, ',' | ':' | '}' | ']') && before.ends_with([':', '[', '{', ',']) {
        return not_json(at, mistake::SOMETHING_MISSING);
    }
    if said.starts_with("key must be a string") {
        return not_json(at, mistake::KEY_IS_DUE);
    }
    if said.starts_with("number out of range") {
        return not_json(at, mistake::NUMBER_TOO_LARGE);
    }
    not_here(at, next.encode_utf8(&mut [0; 4]))
}

fn not_here(at: usize, what: &str) -> Named {
    let what = Words::same(what);
    not_json(at, mistake::NotHere { what }.words())
}

/// A mistake that has no code of its own.
fn not_json(at: usize, said: Words) -> Named {
    (at, finding::NotJson { said }.into())
}
