//! Which services do what: those that cross boundaries, and those that could build things once.

#[cfg(feature = "render")]
mod csv;
mod document;
mod group;
mod service;
mod vocabulary;

#[cfg(feature = "render")]
pub use csv::CSVW;
pub use document::{
    CapabilityUse, CrossingService, Inventory, OverlapGroup, StageCount, UnknownCapability,
};
pub use group::InventoryCount;
pub use vocabulary::Capabilities;
