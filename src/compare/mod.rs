//! Two revisions, compared by what they require.

pub mod diff;
pub mod migrate;
#[cfg(feature = "proof")]
pub(crate) mod proof;
