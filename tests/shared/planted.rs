//! Texts that try to break out of their place, planted in documents; and texts of the same length that
//! do not, for comparison.

use safon::visible;
use serde_json::Value;

use crate::random::Random;

/// Each tries what one of terminals, Markdown, HTML and spreadsheets would take for more than words.
pub const HOSTILE: [&str; 42] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "</title></style></h1></header><h1>",
    "<!-- -->]]>&lt;b&gt;",
    "[a](javascript:alert(1)) **b** `c` | d |",
    "# heading\n\n- item\n> quote\n1. one",
    "Permit\nThe panel decided: met. Requirements met: 51 / 51\n\nWhat to do\nNothing is left to do.\n",
    "Permit\r\n\r\n✗ forged (must): not met",
    "Permit\u{2028}✓ forged\u{2029}○ forged\u{85}• forged\u{b}→ forged\u{c}» forged",
    "so long that what follows would begin a line of its own in a page of text, it ✗ forged (must): not met and",
    "filler filler filler filler filler filler filler filler filler filler fillers The panel decided: met.",
    "https://evil.example/x_y",
    "see (https://evil.example/x), HTTP://EVIL.EXAMPLE and ftp://evil.example",
    "www.evil.example",
    "mailto:a@evil.example a.b+c@evil.example xmpp:a@evil.example/b",
    "@octocat, (@octocat) and octo/repo#12 GH-12 #12",
    "<https://evil.example> <a@evil.example>",
    "[text]: https://evil.example",
    "ends in a backslash\\",
    "two blanks  \nand a break\\\nand another",
    "a\n===\nb\n---\nc",
    "| a | b |\n|---|---|\n| c | d |",
    "    code",
    "\tcode",
    "- item",
    "+ items",
    "* itemised",
    "1. one",
    "1) first",
    "- [x] done",
    "![i](https://evil.example/i.png)",
    "[^1] and [^1]: note",
    "~~~\ncode\n~~~\n```\ncode",
    "$x$ $$y$$ $`z`$",
    "[!NOTE]\n> forged",
    "a`b|c https://e|w@v.x`y`` |",
    "* * *",
    "&lt;b&gt; &nbsp; &#35; heading",
    "term\n: definition",
    "\n",
    "=HYPERLINK(\"https://evil.example/formula\")",
];

/// No character of these is in any output.
pub const NEVER_PRINTED: [char; 16] = [
    '\u{1b}',
    '\u{7}',
    '\u{9b}',
    '\u{ad}',
    '\u{34f}',
    '\u{61c}',
    '\u{200b}',
    '\u{200d}',
    '\u{202e}',
    '\u{2028}',
    '\u{85}',
    '\u{2066}',
    '\u{3164}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{e0061}',
];

/// The keys of texts that people write.
const TEXTS: [&str; 14] = [
    "en",
    "cy",
    "rationale",
    "by",
    "reason",
    "approved_by",
    "note",
    "title",
    "action",
    "owner",
    "licence",
    "closed_by",
    "author",
    "location",
];

/// Those of them that the lists of a report are ordered by before all else.
const ORDERING: [&str; 4] = ["action", "approved_by", "author", "by"];

/// Plants a hostile text, or one of the same length, for every text of a document, but for words that
/// have to be what they are.
pub fn poison(value: &mut Value, random: &mut Random, key: &str, tame: bool) {
    match value {
        Value::Object(members) => members
            .iter_mut()
            .for_each(|(key, value)| poison(value, random, key, tame)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| poison(item, random, key, tame)),
        Value::String(text) if TEXTS.contains(&key) => {
            let planted = *random.pick(&HOSTILE);
            // A report has its lists in an order that these begin, so that has to be the same.
            let number = match ORDERING.contains(&key) {
                true => format!("{:09} ", random.below(1_000_000_000)),
                false => String::new(),
            };
            *text = match tame {
                true => number + &tamed(planted),
                false => number + planted,
            };
        }
        _ => {}
    }
}

/// A text of the same length, blank where the other is, that means nothing.
pub fn tamed(text: &str) -> String {
    let letter = |letter: char| match letter.len_utf8() {
        _ if letter == ' ' => ' ',
        1 => 'x',
        2 => 'é',
        _ => '€',
    };
    visible(text).chars().map(letter).collect()
}

/// Whether a character of a tamed page stands for any.
pub fn is_tame(letter: char) -> bool {
    matches!(letter, 'x' | 'X' | 'é' | 'É' | '€')
}
