//! All integration tests, in one binary.

mod cases;
#[cfg(feature = "cli")]
mod cli;
mod docs;
mod examples;
mod layers;
mod laws;
mod naive;
mod random;
mod support;
