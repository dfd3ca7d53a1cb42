//! All integration tests, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod adversarial;
#[cfg(feature = "proof")]
mod adversarial_pairs;
mod canonical;
mod cases;
#[cfg(feature = "cli")]
mod cli;
mod docs;
mod examples;
#[cfg(feature = "cli")]
mod exits;
#[cfg(all(unix, feature = "cli"))]
mod files;
#[cfg(feature = "cli")]
mod forged;
mod form;
mod gate;
mod hostile;
mod laws;
mod layers;
mod many;
mod naive;
#[cfg(all(feature = "render", feature = "proof"))]
mod pages;
#[cfg(feature = "proof")]
mod pairs;
#[cfg(any(feature = "cli", all(feature = "render", feature = "proof")))]
mod planted;
#[cfg(feature = "proof")]
mod proofs;
mod random;
mod redaction;
#[cfg(feature = "validate")]
mod schemas;
mod serde;
mod sets;
mod standards;
mod straight;
#[cfg(feature = "cli")]
mod streams;
mod support;
mod texts;
#[cfg(feature = "proof")]
mod versions;
mod welsh;
