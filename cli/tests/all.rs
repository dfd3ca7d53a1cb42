//! The command line, run as its users run it; all in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[cfg(unix)]
mod bars;
mod cli;
mod exits;
#[cfg(unix)]
mod files;
mod forged;
#[cfg(unix)]
mod memory;
mod release;
mod streams;

use safon_tests::{planted, random, support};
