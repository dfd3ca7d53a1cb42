//! Two revisions of a standard, compared by what they require.

mod arrange;
mod edit;
mod json;

#[cfg(feature = "proof")]
mod changes;
#[cfg(feature = "proof")]
mod continuation;
#[cfg(feature = "proof")]
mod describe;
mod document;
#[cfg(feature = "proof")]
mod effect;
#[cfg(feature = "proof")]
mod entries;
#[cfg(feature = "proof")]
mod findings;
#[cfg(feature = "proof")]
mod incomparable;
#[cfg(feature = "proof")]
mod judge;
#[cfg(feature = "proof")]
mod lineage;
#[cfg(feature = "proof")]
mod revision;
#[cfg(feature = "proof")]
mod step;
#[cfg(feature = "proof")]
mod table;
#[cfg(feature = "proof")]
mod texts;
mod tree;
#[cfg(feature = "proof")]
mod trial;
#[cfg(feature = "proof")]
mod witness;

#[cfg(feature = "proof")]
pub(crate) use continuation::Continuation;
pub use document::{
    Bump, Change, ChangeBasis, ChangeKind, Compared, ComparedRevision, DiffDocument, Effect,
    Effects, RequirementDiff, Witness,
};
pub use edit::{Edit, EditError, Edits, ItemEdit, MoveEdit, Part, Place, SetEdit, Slot};
pub use json::Json;
#[cfg(feature = "proof")]
pub use step::Diff;
#[cfg(feature = "proof")]
pub use table::{ChangeCode, Need, change_codes};
