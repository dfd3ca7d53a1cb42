//! Which services do what: those that cross boundaries, and those that could build things once.

mod document;
mod group;
mod vocabulary;

pub use document::{
    CapabilityUse, CrossingService, Inventory, OverlapGroup, StageCount, UnknownCapability,
};
pub use group::InventoryCount;
pub use vocabulary::{Capabilities, Capability};
