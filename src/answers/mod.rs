//! What the engine says of a review: the outcome, why, what to do and what comes next.

pub(crate) mod assess;
pub mod checklist;
pub(crate) mod error;
pub(crate) mod explain;
pub(crate) mod forecast;
mod reported;
pub(crate) mod todo;
