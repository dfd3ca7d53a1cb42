//! What the tests of the library, those of the command line and `cargo xtask` share.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

pub mod adversarial;
pub mod adversarial_pairs;
pub mod cases;
pub mod planted;
pub mod random;
#[cfg(all(feature = "register", feature = "schema"))]
pub mod schemas;
pub mod support;
