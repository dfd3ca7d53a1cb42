//! Made of `messages/en/mistakes.ftl` and `messages/cy/mistakes.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// there is nothing in it
pub const NOTHING_THERE: Words = Words::new("there is nothing in it", "nid oes dim ynddo");

/// a text goes over a line break or holds another control character; in a text a line break is written `\n` and a tab `\t`
pub const CONTROL_CHARACTER: Words = Words::new("a text goes over a line break or holds another control character; in a text a line break is written `\\n` and a tab `\\t`", "mae toriad llinell neu nod rheoli arall mewn testun; mewn testun ysgrifennir toriad llinell fel `\\n` a thab fel `\\t`");

/// a backslash in a text stands before a letter that it cannot stand before; a backslash that means itself is written twice
pub const LONE_BACKSLASH: Words = Words::new("a backslash in a text stands before a letter that it cannot stand before; a backslash that means itself is written twice", "mae ôl-slaes mewn testun o flaen llythyren na all ddilyn ôl-slaes; i ddangos ôl-slaes, ysgrifennwch ef ddwywaith");

/// `\u` and its four digits are no whole character
pub const BROKEN_ESCAPE: Words = Words::new("`\\u` and its four digits are no whole character", "nid yw `\\u` a'i bedwar digid yn nod cyfan");

/// a key stands in double quotes: `{word}`
pub struct KeyWithoutQuotes {
    pub word: Words,
}

impl Message for KeyWithoutQuotes {
    const ROW: &'static MessageRow = &MessageRow {
        id: "key-without-quotes",
        arguments: &["word"],
        said: Pair { en: &[Text("a key stands in double quotes: `"), Hole(0), Text("`")], cy: &[Text("rhaid rhoi allwedd mewn dyfynodau dwbl: `"), Hole(0), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.word)]
    }
}

/// a comma is missing, or a quotation mark inside a text has no backslash before it: `{word}`
pub struct CommaOrBackslash {
    pub word: Words,
}

impl Message for CommaOrBackslash {
    const ROW: &'static MessageRow = &MessageRow {
        id: "comma-or-backslash",
        arguments: &["word"],
        said: Pair { en: &[Text("a comma is missing, or a quotation mark inside a text has no backslash before it: `"), Hole(0), Text("`")], cy: &[Text("mae coma ar goll, neu nid oes ôl-slaes o flaen dyfynnod y tu mewn i destun: `"), Hole(0), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.word)]
    }
}

/// this is no number of JSON: `{word}`
pub struct NoNumber {
    pub word: Words,
}

impl Message for NoNumber {
    const ROW: &'static MessageRow = &MessageRow {
        id: "no-number",
        arguments: &["word"],
        said: Pair { en: &[Text("this is no number of JSON: `"), Hole(0), Text("`")], cy: &[Text("nid yw hwn yn rhif JSON: `"), Hole(0), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.word)]
    }
}

/// a document begins with a bracket: `{`
pub const NO_DOCUMENT: Words = Words::new("a document begins with a bracket: `{`", "mae dogfen yn dechrau gyda chromfach: `{`");

/// the document has ended before this bracket: one is too many
pub const BRACKET_TOO_MANY: Words = Words::new("the document has ended before this bracket: one is too many", "mae'r ddogfen wedi gorffen cyn y gromfach hon: mae un yn ormod");

/// a comma is missing before this
pub const MISSING_COMMA: Words = Words::new("a comma is missing before this", "mae coma ar goll o flaen hwn");

/// a colon is missing between a key and its value
pub const MISSING_COLON: Words = Words::new("a colon is missing between a key and its value", "mae colon ar goll rhwng allwedd a'i gwerth");

/// this bracket closes something of another kind: a list ends with `]` and an object with `}`
pub const OTHER_BRACKET: Words = Words::new("this bracket closes something of another kind: a list ends with `]` and an object with `}`", "mae'r gromfach hon yn cau rhywbeth o fath arall: mae rhestr yn gorffen gyda `]` a gwrthrych gyda `}`");

/// something is missing before this
pub const SOMETHING_MISSING: Words = Words::new("something is missing before this", "mae rhywbeth ar goll o flaen hwn");

/// a key is due here, in double quotes
pub const KEY_IS_DUE: Words = Words::new("a key is due here, in double quotes", "disgwylir allwedd yma, mewn dyfynodau dwbl");

/// a number is too large
pub const NUMBER_TOO_LARGE: Words = Words::new("a number is too large", "mae rhif yn rhy fawr");

/// this does not belong here: `{what}`
pub struct NotHere {
    pub what: Words,
}

impl Message for NotHere {
    const ROW: &'static MessageRow = &MessageRow {
        id: "not-here",
        arguments: &["what"],
        said: Pair { en: &[Text("this does not belong here: `"), Hole(0), Text("`")], cy: &[Text("nid yw hwn yn perthyn yma: `"), Hole(0), Text("`")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.what)]
    }
}
