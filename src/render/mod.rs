//! Pages that people read: a standard, a checklist, a playbook, a report and a comparison.

#[cfg(feature = "proof")]
mod diff;
mod page;
mod report;
mod standard;

#[cfg(feature = "proof")]
pub use diff::diff;
pub use page::Page;
pub use report::report;
pub use standard::{checklist, playbook, standard};
