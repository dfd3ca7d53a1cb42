//! All tests of the library from outside, in one binary; those of the command line are in `cli/tests`.
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
mod compare;
mod docs;
mod examples;
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
#[cfg(feature = "proof")]
mod proofs;
mod redaction;
#[cfg(feature = "validate")]
mod schemas;
mod serde;
mod sets;
mod standards;
mod texts;
#[cfg(feature = "proof")]
mod versions;
mod welsh;

use safon_tests::{random, support};

#[cfg(all(feature = "render", feature = "proof"))]
use safon_tests::planted;
