//! What is said to people, in both languages: the messages of `messages/{en,cy}`, made into Rust, and the words that
//! fill them.

mod both;
mod day;
mod language;
pub mod message;

/// Declares the modules that `cargo messages` makes; it also says which message nobody uses.
macro_rules! made {
    ($($(#[$when:meta])? $module:ident),* $(,)?) => {$(
        $(#[$when])?
        #[rustfmt::skip]
        #[allow(dead_code, reason = "some messages are said by features alone")]
        pub mod $module;
    )*};
}

made! {
    calendar,
    change,
    comparison,
    detail,
    finding,
    gate,
    ledger,
    mistake,
    outcome,
    page,
    projection,
    reason,
    rule,
    sample,
    #[cfg(feature = "schema")]
    schema,
    step,
    terminal,
    value,
}

pub(crate) use both::Words;
pub use language::Language;
