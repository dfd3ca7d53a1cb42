//! What owners and funders issue.

pub mod crosswalk;
pub mod policy;
pub mod register;
#[cfg(feature = "proof")]
pub(crate) mod release;
