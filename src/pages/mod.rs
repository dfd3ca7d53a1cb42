//! Pages that people read: one model of a page, its writers, and a file for each page.

mod checklist;
mod comparison;
mod crosswalk;
#[cfg(feature = "proof")]
mod diff;
mod findings;
mod gate;
mod html;
mod impact;
mod inventory;
mod markdown;
mod migration;
mod named;
mod page;
mod portfolio;
mod register;
#[cfg(feature = "proof")]
mod release;
mod repeated;
mod report;
#[cfg(feature = "terminal")]
pub mod said;
mod standard;
#[cfg(feature = "terminal")]
pub mod terminal;
mod why;

pub use checklist::checklist;
pub use comparison::comparison;
pub use crosswalk::{crosswalk, projection};
#[cfg(feature = "proof")]
pub use diff::diff;
pub use findings::findings;
pub use gate::gate;
pub use impact::impact;
pub use inventory::inventory;
pub use migration::migration;
pub use page::Page;
pub use portfolio::portfolio;
pub use register::{Pinned, register, verified};
#[cfg(feature = "proof")]
pub use release::release;
pub use report::report;
pub use standard::{criterion, overview, playbook, standard};
