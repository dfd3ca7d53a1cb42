//! Pages that people read: one model of a page, its writers, and a file for each page.

#[cfg(feature = "proof")]
mod diff;
mod findings;
mod html;
mod inventory;
mod markdown;
mod page;
mod portfolio;
mod report;
mod standard;
#[cfg(feature = "terminal")]
pub mod terminal;
mod why;

#[cfg(feature = "proof")]
pub use diff::diff;
pub use findings::findings;
pub use inventory::inventory;
pub use page::Page;
pub use portfolio::portfolio;
pub use report::report;
pub use standard::{checklist, playbook, standard};
