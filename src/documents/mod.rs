//! What documents hold: nouns, a file or a folder for each.

pub mod assessment;
pub(crate) mod form;
pub(crate) mod kleene;
pub(crate) mod organisation;
pub(crate) mod outcome;
pub mod report;
pub(crate) mod reported;
pub mod rule;
pub mod standard;
pub(crate) mod url;
