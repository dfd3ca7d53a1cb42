//! Progress over many services, in the open: outcomes, what is overdue, and what comes next.

mod count;
#[cfg(feature = "render")]
mod csv;
mod document;

pub use count::PortfolioCount;
#[cfg(feature = "render")]
pub use csv::CSVW;
pub use document::{
    ComingProgress, CriterionProgress, MonthProgress, OrganisationProgress, Overdue,
    OverdueCondition, Portfolio, RequirementProgress, SectorProgress, StageProgress,
    StandardProgress, Tally,
};
