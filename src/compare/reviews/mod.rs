//! Two reviews of one service, compared by their reports: what changed, and because of what.

mod across;
mod decided;
mod document;
mod error;
mod items;
mod side;
mod since;

pub use document::{
    Because, ChangedOn, ComparedCriterion, ComparedRequirement, ComparedReview, ComparedService,
    Comparison, ExemptedDays, FactChange, VerdictChange, WithheldPart,
};
pub use error::SinceError;
