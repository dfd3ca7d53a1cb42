//! Made of `messages/en/values.ftl` and `messages/cy/values.ftl` by `cargo messages`; do not edit it here.

use super::message::{Message, Pair, Piece::*, MessageRow, Filling};
use crate::words::Words;

/// an object
pub const OBJECT: Words = Words::new("an object", "gwrthrych");

/// a list
pub const LIST: Words = Words::new("a list", "rhestr");

/// text
pub const TEXT: Words = Words::new("text", "testun");

/// a number
pub const NUMBER: Words = Words::new("a number", "rhif");

/// a whole number
pub const WHOLE_NUMBER: Words = Words::new("a whole number", "rhif cyfan");

/// true or false
pub const BOOL: Words = Words::new("true or false", "true neu false");

/// an id
pub const ID: Words = Words::new("an id", "dynodydd");

/// a date
pub const DATE: Words = Words::new("a date", "dyddiad");

/// the digest of reviewed words
pub const WORDS_DIGEST: Words = Words::new("the digest of reviewed words", "crynodeb o eiriau a adolygwyd");

/// a version
pub const VERSION: Words = Words::new("a version", "fersiwn");

/// a rule
pub const RULE: Words = Words::new("a rule", "rheol");

/// a number in quotes
pub const NUMBER_IN_QUOTES: Words = Words::new("a number in quotes", "rhif mewn dyfynodau");

/// true or false, a whole number or a word
pub const FACT_VALUE: Words = Words::new("true or false, a whole number or a word", "true neu false, rhif cyfan neu air");

/// a date or an id
pub const TRAINING: Words = Words::new("a date or an id", "dyddiad neu ddynodydd");

/// those of the schema
pub const KEYS_OF_THE_SCHEMA: Words = Words::new("those of the schema", "rhai'r sgema");

/// is not a date that exists
pub const NO_SUCH_DAY: Words = Words::new("is not a date that exists", "nid yw'r dyddiad hwn yn bod");

/// is not written as a date
pub const NOT_WRITTEN_AS_A_DATE: Words = Words::new("is not written as a date", "nid yw hwn wedi'i ysgrifennu fel dyddiad");

/// one of {values}
pub struct OneOf {
    pub values: Words,
}

impl Message for OneOf {
    const ROW: &'static MessageRow = &MessageRow {
        id: "one-of",
        arguments: &["values"],
        said: Pair { en: &[Text("one of "), Hole(0)], cy: &[Text("un o'r rhain: "), Hole(0)] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.values)]
    }
}

/// public
pub const PUBLIC: Words = Words::new("public", "cyhoeddus");

/// partner
pub const PARTNER: Words = Words::new("partner", "partner");

/// restricted
pub const RESTRICTED: Words = Words::new("restricted", "cyfyngedig");

/// withheld ({visibility})
pub struct Withheld {
    pub visibility: Words,
}

impl Message for Withheld {
    const ROW: &'static MessageRow = &MessageRow {
        id: "withheld",
        arguments: &["visibility"],
        said: Pair { en: &[Text("withheld ("), Hole(0), Text(")")], cy: &[Text("cadwyd yn ôl ("), Hole(0), Text(")")] },
        help: None,
        why: None,
    };

    fn values(&self) -> Vec<Filling<'_>> {
        vec![Filling::Words(&self.visibility)]
    }
}
