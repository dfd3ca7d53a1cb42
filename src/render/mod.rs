//! Pages that people read: a standard, a checklist, a playbook, a report, a comparison, a
//! portfolio and an inventory.

#[cfg(feature = "proof")]
mod diff;
mod inventory;
mod page;
mod portfolio;
mod report;
mod standard;

#[cfg(feature = "proof")]
pub use diff::diff;
pub use inventory::inventory;
pub use page::Page;
pub use portfolio::portfolio;
pub use report::report;
pub use standard::{checklist, playbook, standard};
