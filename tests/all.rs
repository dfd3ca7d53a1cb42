//! All integration tests, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod adversarial;
mod canonical;
mod cases;
#[cfg(feature = "cli")]
mod cli;
mod docs;
mod examples;
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
#[cfg(feature = "proof")]
mod proofs;
mod random;
mod redaction;
#[cfg(feature = "validate")]
mod schemas;
mod standards;
mod straight;
#[cfg(feature = "cli")]
mod streams;
mod support;
#[cfg(feature = "proof")]
mod versions;
mod welsh;
