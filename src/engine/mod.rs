//! A standard that was checked and compiled, and a review on its days.

pub(crate) mod plan;
pub(crate) mod prepare;
pub(crate) mod redact;
pub(crate) mod table;
pub(crate) mod validated;
pub(crate) mod words;
