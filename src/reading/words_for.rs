//! What documents hold, in words.

use crate::reading::text::Words;

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
