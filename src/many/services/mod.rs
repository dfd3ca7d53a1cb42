//! Services, each known by its organisation and its id, and which of its reviews counts.
//!
//! A service is an organisation and the id that it gave the service, under one standard. An
//! organisation is known by the id that a review states; where it states none, by its two names, and
//! where these names are known with just one id, by that id. The latest review of a service counts.

mod chosen;
#[cfg(feature = "render")]
mod csv;
mod document;
mod key;
mod latest;

pub use document::{ListedService, RefusedLine, ReviewCount};
pub(crate) use key::{Organisation, Shared};
pub(crate) use latest::{Counted, Latest};
