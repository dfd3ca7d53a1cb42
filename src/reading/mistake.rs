//! Why a text is not JSON, by the name that a person would give the mistake.
//!
//! serde_json says where a text ends to be JSON, in English; what stands there says the rest.

use crate::reading::codes::Code;
use crate::reading::finding::{Finding, Findings};
use crate::reading::lines::Lines;
use crate::reading::source::{Broken, Extent, MAX_BYTES, MAX_NESTING, Why, unmarked};
use crate::reading::words::Words;
use crate::reading::words_for;

/// A mistake, its place in the text in bytes, and the parts of its message.
type Named = (usize, Code, Vec<Words>);

/// The finding for a text that is not JSON, and its place.
pub(crate) fn named(text: &str, broken: &Broken) -> (Extent, Finding) {
    let text = unmarked(text);
    let (at, code, parts) = match &broken.why {
        Why::TooDeep => (
            broken.at,
            Code::NestedTooDeep,
            vec![Words::same(MAX_NESTING)],
        ),
        Why::Syntax(said) => of_syntax(text, broken.at, said),
    };
    let in_a_text = matches!(&broken.why, Why::Syntax(said) if inside_a_text(at, said).is_some());
    let end = at + length(text.get(at..).unwrap_or_default(), code, in_a_text);
    (Extent { at, end }, Finding::new(code, "", &parts))
}

/// How much of what is left of a text a mistake takes: the word or the character that begins there. Nothing where
/// a line or the text is at its end, so that the place of a finding never goes over a line break.
fn length(rest: &str, code: Code, in_a_text: bool) -> usize {
    let run = |of: &dyn Fn(char) -> bool| rest.find(|one| !of(one)).unwrap_or(rest.len());
    match (code, rest.chars().next()) {
        (Code::CutShort | Code::OtherEncoding, _) | (_, None | Some('\n' | '\r')) => 0,
        (Code::MergeMarker, Some(mark)) => run(&|one| one == mark),
        (Code::Comment, Some('/')) => 2,
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
        return Err(Finding::new(Code::TooLarge, "", &[]).into());
    }
    if let Some(parts) = encoded(bytes) {
        return Err(Finding::new(Code::OtherEncoding, "", &parts).into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let parts = [Words::same(error.valid_up_to())];
        Finding::new(Code::NotUtf8, "", &parts)
    })?;
    Ok(unmarked(text))
}

/// The parts of what is said of bytes in another encoding.
fn encoded(bytes: &[u8]) -> Option<[Words; 2]> {
    other_encoding(bytes).map(|names| names.map(Words::same))
}

fn of_syntax(text: &str, at: usize, said: &str) -> Named {
    if let Some(parts) = encoded(text.as_bytes()) {
        return (0, Code::OtherEncoding, parts.to_vec());
    }
    if text.trim().is_empty() {
        return plain(0, "there is nothing in it", "nid oes dim ynddo");
    }
    let at = (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    let (before, rest) = text.split_at(at);
    if let Some(named) = inside_a_text(at, said) {
        // A text whose line break is the last thing in the file has no end.
        return match rest.trim().is_empty() {
            true => cut_short(text),
            false => named,
        };
    }
    let before = before.trim_end();
    let Some(next) = rest.chars().next().filter(|_| !said.starts_with("EOF")) else {
        return cut_short(text);
    };
    if let Some(mark) = merge_marker(text, at) {
        return (at, Code::MergeMarker, vec![Words::same(mark)]);
    }
    if next == '#' || rest.starts_with("//") || rest.starts_with("/*") {
        return (at, Code::Comment, Vec::new());
    }
    if "'`‘’‚‛“”„‟«»‹›".contains(next) {
        return (at, Code::WrongQuotes, vec![Words::same(next)]);
    }
    let closes = matches!(next, '}' | ']');
    if before.ends_with(',') && (closes || next == ',') {
        return (before.len() - 1, Code::TrailingComma, Vec::new());
    }
    let after_the_end = said.starts_with("trailing characters");
    if after_the_end && rest.trim_end() == "," {
        return (at, Code::TrailingComma, Vec::new());
    }
    if before.is_empty() && !in_word(next) {
        return no_document(at);
    }
    if let Some(named) = of_word(text, at, next, said) {
        return named;
    }
    if after_the_end {
        return after(at, next);
    }
    of_structure(at, next, said, before)
}

/// What is wrong inside a text in quotation marks.
fn inside_a_text(at: usize, said: &str) -> Option<Named> {
    let said = |what: &str| said.starts_with(what);
    if said("control character") {
        return Some(plain(
            at,
            "a text goes over a line break or holds another control character; a line break in a text is written `\\n`",
            "mae testun yn mynd dros doriad llinell neu'n cynnwys nod rheoli arall; ysgrifennir toriad llinell mewn testun fel hyn: `\\n`",
        ));
    }
    if said("invalid escape") {
        return Some(plain(
            at,
            "a backslash in a text stands before a letter that it cannot stand before; a backslash that means itself is written twice",
            "mae ôl-slaes mewn testun o flaen llythyren na all sefyll o'i blaen; ysgrifennir ôl-slaes fel y mae drwy ei ddyblu",
        ));
    }
    let escapes = [
        "lone leading surrogate",
        "unexpected end of hex escape",
        "invalid unicode code point",
    ];
    escapes.into_iter().any(said).then(|| {
        plain(
            at,
            "`\\u` and its four digits are no whole character",
            "nid yw `\\u` a'i bedwar digid yn nod cyfan",
        )
    })
}

/// The document ends before all of it is closed.
fn cut_short(text: &str) -> Named {
    let Some((from, what)) = innermost(text) else {
        let end = text.trim_end();
        let begins = end.rfind(|letter: char| !in_word(letter));
        let begins = begins.map_or(0, |place| place + 1);
        let word = end.get(begins..).unwrap_or_default();
        return (begins, Code::NoSuchValue, vec![Words::quoted(word)]);
    };
    let (line, _) = Lines::of(text).line_and_column(from);
    let parts = vec![what, Words::same(line)];
    (text.trim_end().len(), Code::CutShort, parts)
}

/// The innermost list, object or text that is not closed at the end, and where it begins.
fn innermost(text: &str) -> Option<(usize, Words)> {
    let mut open = Vec::new();
    let (mut quoted, mut escaped) = (None, false);
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = quoted.is_some(),
            b'"' if quoted.is_some() => quoted = None,
            b'"' => quoted = Some(place),
            b'[' | b'{' if quoted.is_none() => open.push((place, byte)),
            b']' | b'}' if quoted.is_none() => drop(open.pop()),
            _ => {}
        }
    }
    let text = quoted.map(|place| (place, words_for::STRING));
    text.or_else(|| {
        open.pop().map(|(place, byte)| match byte {
            b'[' => (place, words_for::LIST),
            _ => (place, words_for::OBJECT),
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
    let begins = begins.map_or(0, |place| {
        place
            + before
                .get(place..)
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
    let quoted = [Words::quoted(word)];
    if said.starts_with("key must be a string") {
        return Some(not_json(
            begins,
            "a key stands in double quotes: `{0}`",
            "rhaid rhoi allwedd mewn dyfynodau dwbl: `{0}`",
            &quoted,
        ));
    }
    if said.starts_with("expected `,`")
        && text.get(..at).is_some_and(|before| before.ends_with('"'))
    {
        return Some(not_json(
            at,
            "a comma is missing, or a quotation mark inside a text has no backslash before it: `{0}`",
            "mae coma ar goll, neu nid oes ôl-slaes o flaen dyfynnod y tu mewn i destun: `{0}`",
            &quoted,
        ));
    }
    if matches!(word, "true" | "false" | "null") || is_number(word) {
        return None;
    }
    let signed = word.trim_start_matches(['-', '+', '.']);
    if signed.starts_with(|first: char| first.is_ascii_digit()) || signed.is_empty() {
        return Some(not_json(
            begins,
            "this is no number of JSON: `{0}`",
            "nid yw hwn yn rhif JSON: `{0}`",
            &quoted,
        ));
    }
    Some((begins, Code::NoSuchValue, quoted.into()))
}

fn in_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '.')
}

fn is_number(word: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(word).is_ok()
}

/// What stands at the beginning begins no document.
fn no_document(at: usize) -> Named {
    plain(
        at,
        "a document begins with a bracket: `{`",
        "mae dogfen yn dechrau gyda chromfach: `{`",
    )
}

/// Something stands after the end of the document.
fn after(at: usize, next: char) -> Named {
    match next {
        '}' | ']' => plain(
            at,
            "the document has ended before this bracket: one is too many",
            "mae'r ddogfen wedi gorffen cyn y gromfach hon: mae un yn ormod",
        ),
        _ => (at, Code::SecondDocument, Vec::new()),
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
        return plain(
            at,
            "a comma is missing before this",
            "mae coma ar goll o flaen hwn",
        );
    }
    if said.starts_with("expected `:`") {
        return plain(
            at,
            "a colon is missing between a key and its value",
            "mae colon ar goll rhwng allwedd a'i gwerth",
        );
    }
    if matches!(next, '}' | ']') && said.starts_with("expected `,`") {
        return plain(
            at,
            "this bracket closes something of another kind: a list ends with `]` and an object with `}`",
            "mae'r gromfach hon yn cau rhywbeth o fath arall: mae rhestr yn gorffen gyda `]` a gwrthrych gyda `}`",
        );
    }
    if matches!(next, ',' | ':' | '}' | ']') && before.ends_with([':', '[', '{', ',']) {
        return plain(
            at,
            "something is missing before this",
            "mae rhywbeth ar goll o flaen hwn",
        );
    }
    if said.starts_with("key must be a string") {
        return plain(
            at,
            "a key is due here, in double quotes",
            "disgwylir allwedd yma, mewn dyfynodau dwbl",
        );
    }
    if said.starts_with("number out of range") {
        return plain(at, "a number is too large", "mae rhif yn rhy fawr");
    }
    not_here(at, next.encode_utf8(&mut [0; 4]))
}

fn not_here(at: usize, what: &str) -> Named {
    not_json(
        at,
        "this does not belong here: `{0}`",
        "nid yw hwn yn perthyn yma: `{0}`",
        &[Words::same(what)],
    )
}

/// A mistake that has no code of its own.
fn plain(at: usize, en: &'static str, cy: &'static str) -> Named {
    (at, Code::NotJson, vec![Words::new(en, cy)])
}

fn not_json(at: usize, en: &str, cy: &str, parts: &[Words]) -> Named {
    (at, Code::NotJson, vec![Words::fill(en, cy, parts)])
}
