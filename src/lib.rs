#![doc = include_str!("../README.md")]

// What documents hold.
pub mod assessment;
mod form;
mod organisation;
mod outcome;
pub mod report;
pub mod rule;
pub mod standard;

// What is done with them.
mod assess;
mod check;
pub mod checklist;
pub mod crosswalk;
pub mod diff;
mod explain;
mod forecast;
pub mod impact;
pub mod inventory;
mod kind;
mod kinds;
mod kleene;
pub mod migrate;
mod plan;
pub mod policy;
pub mod portfolio;
mod prepare;
#[cfg(feature = "proof")]
mod proof;
mod redact;
pub mod register;
#[cfg(feature = "proof")]
mod release;
#[cfg(feature = "render")]
pub mod render;
#[cfg(feature = "schema")]
pub mod schema;
pub mod services;
#[cfg(feature = "render")]
mod sheet;
pub mod stream;
mod table;
mod tally;
mod todo;
mod validated;
mod words;

// What all of it stands on.
mod budget;
mod canonical;
mod codes;
mod date;
mod decimal;
mod digest;
mod document;
mod finding;
mod id;
mod mistake;
mod read;
mod source;
mod strict;
mod suggest;
mod text;
mod url;

pub use assess::{AssessError, PreparedAssessment};
pub use assessment::{
    Assessment, AssessmentBuilder, EvidenceBuilder, StandardRef, Verdict, Visibility,
};
pub use checklist::Checklist;
pub use codes::{FindingCode, finding_codes};
pub use crosswalk::Crosswalk;
pub use date::{Date, InvalidDate};
pub use decimal::{Decimal, MAX_INTEGER, Whole};
#[cfg(feature = "proof")]
pub use diff::Diff;
pub use digest::{Digest, InvalidDigest};
pub use document::Format;
pub use finding::{Finding, Findings, Pointer, Severity};
pub use id::{Id, InvalidId};
pub use impact::Impact;
pub use inventory::Inventory;
pub use kind::DocumentKind;
pub use kinds::{bad_signature, check_document, unknown_standard};
pub use kleene::Truth;
pub use migrate::Migration;
pub use mistake::text_of;
pub use outcome::{CriterionOutcome, Outcome, RequirementOutcome};
pub use policy::Policy;
pub use portfolio::Portfolio;
pub use redact::{Seal, is_withheld};
pub use register::Register;
#[cfg(feature = "proof")]
pub use release::Release;
pub use report::Report;
pub use rule::{FactValue, Rule};
pub use source::MAX_BYTES;
pub use standard::{Draft, Encoding, Level};
pub use text::{Language, Text, TextStatus, capital, visible};
pub use url::Url;
pub use validated::Standard;
