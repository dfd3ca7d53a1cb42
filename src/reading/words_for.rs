//! What documents hold, in words.

use crate::reading::words::Words;

pub const OBJECT: Words = Words::new("an object", "gwrthrych");
pub const LIST: Words = Words::new("a list", "rhestr");
pub const STRING: Words = Words::new("text", "testun");
pub const NUMBER: Words = Words::new("a number", "rhif");
pub const WHOLE: Words = Words::new("a whole number", "rhif cyfan");
pub const BOOL: Words = Words::new("true or false", "true neu false");
pub const ID: Words = Words::new("an id", "dynodydd");
pub const DATE: Words = Words::new("a date", "dyddiad");
pub const VERSION: Words = Words::new("a version", "fersiwn");
pub const RULE: Words = Words::new("a rule", "rheol");
pub const NO_SUCH_DAY: Words =
    Words::new("is not a date that exists", "nid yw'r dyddiad hwn yn bod");
pub const WRITTEN_OTHERWISE: Words = Words::new(
    "is not written as a date",
    "nid yw hwn wedi'i ysgrifennu fel dyddiad",
);
pub const NUMBER_IN_QUOTES: Words = Words::new("a number in quotes", "rhif mewn dyfynodau");
pub const FACT_VALUE: Words = Words::new(
    "true or false, a whole number or a word",
    "true neu false, rhif cyfan neu air",
);
pub const TRAINING: Words = Words::new("a date or an id", "dyddiad neu ddynodydd");
