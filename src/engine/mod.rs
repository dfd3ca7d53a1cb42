//! A standard that was checked and compiled, and a review on its days.

pub(crate) mod count;
pub(crate) mod describe;
pub(crate) mod placeholder;
pub(crate) mod plan;
pub(crate) mod redact;
pub(crate) mod rows;
pub(crate) mod standard;
pub(crate) mod timeline;
mod withhold;
