//! Many reviews, one answer.

pub mod impact;
pub mod inventory;
pub mod portfolio;
pub mod services;
#[cfg(feature = "render")]
pub(crate) mod sheet;
pub mod stream;
