//! Two revisions, compared by what they require; and two reviews of one service.

pub mod diff;
pub mod migrate;
#[cfg(feature = "proof")]
pub(crate) mod proof;
pub mod reviews;
