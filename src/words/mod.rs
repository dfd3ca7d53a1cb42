//! What is said to people, in both languages: the messages of `messages/{en,cy}`, made into Rust, and the words that
//! fill them.

mod both;
mod language;
pub mod message;

// Made by `cargo messages`, which also says what nobody uses.
#[rustfmt::skip]
#[allow(dead_code, reason = "some are said by features alone")]
pub mod finding;
#[rustfmt::skip]
pub mod mistake;
#[rustfmt::skip]
#[allow(dead_code, reason = "some are said by features alone")]
pub mod value;

pub(crate) use both::Words;
pub use language::Language;
