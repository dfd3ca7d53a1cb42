//! What everything stands on, and what knows nothing of documents.

pub(crate) mod bits;
pub(crate) mod budget;
pub(crate) mod date;
pub(crate) mod decimal;
pub(crate) mod id;
pub(crate) mod index;
pub(crate) mod visible;
pub(crate) mod word;
