//! Assessments carried over from one revision to another, without losing an answer.

#[cfg(feature = "proof")]
mod carry;
mod document;
#[cfg(feature = "proof")]
mod judgements;
#[cfg(feature = "proof")]
mod ledger;

#[cfg(feature = "proof")]
pub(crate) use carry::carried;
pub use document::{ChangedBy, Entered, LedgerRow, LedgerState, Migration, Outcomes};
