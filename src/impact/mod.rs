//! What a revision does to services that were assessed, before it is published.

#[cfg(feature = "proof")]
mod count;
mod document;

#[cfg(feature = "proof")]
pub use count::ImpactCount;
pub use document::{Cell, CriterionImpact, Fall, Impact, Repair, SectorImpact};
