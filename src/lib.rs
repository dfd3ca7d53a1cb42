#![doc = include_str!("../README.md")]

// From the ground up: a room uses itself and those before it, which `tests/layers.rs` holds.

// What knows nothing of documents.
mod base;

// Texts read into values, and what is wrong in them.
mod reading;

// What documents hold.
mod documents;

// A standard that was checked and compiled, and a review on its days.
mod engine;

// What documents say, checked.
mod check;

// What the engine says of a review.
mod answers;

// Two revisions, compared by what they require.
mod compare;

// Many reviews, one answer.
mod many;

// What owners and funders issue.
mod publish;

#[cfg(feature = "render")]
pub mod render;

#[cfg(feature = "schema")]
pub mod schema;

// Documents of any kind.
mod kinds;

pub use answers::checklist;
pub use compare::diff;
pub use compare::migrate;
pub use documents::assessment;
pub use documents::report;
pub use documents::rule;
pub use documents::standard;
pub use many::impact;
pub use many::inventory;
pub use many::portfolio;
pub use many::services;
pub use many::stream;
pub use publish::crosswalk;
pub use publish::policy;
pub use publish::register;

pub use answers::assess::{AssessError, PreparedAssessment};
pub use answers::checklist::Checklist;
pub use base::date::{Date, InvalidDate};
pub use base::decimal::{Decimal, MAX_INTEGER, Whole};
pub use base::id::{Id, InvalidId};
pub use base::visible::{capital, visible};
#[cfg(feature = "proof")]
pub use compare::diff::Diff;
pub use compare::migrate::Migration;
pub use documents::assessment::{
    Assessment, AssessmentBuilder, EvidenceBuilder, StandardRef, Verdict, Visibility,
};
pub use documents::kind::DocumentKind;
pub use documents::kleene::Truth;
pub use documents::outcome::{CriterionOutcome, Outcome, RequirementOutcome};
pub use documents::report::Report;
pub use documents::rule::{FactValue, Rule};
pub use documents::standard::{Draft, Encoding, Level};
pub use documents::url::Url;
pub use engine::redact::{Seal, is_withheld};
pub use engine::validated::Standard;
pub use kinds::{bad_signature, check_document, unknown_standard};
pub use many::impact::Impact;
pub use many::inventory::Inventory;
pub use many::portfolio::Portfolio;
pub use publish::crosswalk::Crosswalk;
pub use publish::policy::Policy;
pub use publish::register::Register;
#[cfg(feature = "proof")]
pub use publish::release::Release;
pub use reading::codes::Severity;
pub use reading::codes::{FindingCode, finding_codes};
pub use reading::digest::{Digest, InvalidDigest};
pub use reading::document::Format;
pub use reading::finding::{Finding, Findings, Pointer};
pub use reading::mistake::text_of;
pub use reading::source::MAX_BYTES;
pub use reading::text::{Text, TextStatus};
pub use reading::words::Language;
