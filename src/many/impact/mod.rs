//! What a revision does to services that were assessed, before it is published.

#[cfg(feature = "proof")]
mod count;
#[cfg(feature = "render")]
mod csv;
mod document;

#[cfg(feature = "proof")]
pub use count::ImpactCount;
#[cfg(feature = "render")]
pub use csv::CSVW;
pub use document::{Cell, CriterionImpact, Fall, Impact, Repair, SectorImpact};
