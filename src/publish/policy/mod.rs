//! Policies, and the gate that they make: given a sum and a report, whether money may be spent.

mod decide;
mod document;

pub use document::{
    BindingStandard, GateDecision, GateOutcome, GateReason, NeededOutcome, Policy, PolicyRule,
    Request,
};
