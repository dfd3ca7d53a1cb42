//! The codes of findings, told to whoever asks what there is.

use crate::reading::codes::{CODES, Severity};
use crate::reading::text::Text;

/// What can be found wrong, with its words; `docs/codes.md` is made from this table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FindingCode {
    /// The word by which the finding is known; it never changes its meaning.
    pub name: &'static str,
    /// Whether a document with such a finding can be used.
    pub severity: Severity,
    /// The message, with the names of what fills it in braces.
    pub message: Text,
    /// The way out, where it is always the same.
    pub help: Option<Text>,
    /// Why it is a finding at all.
    pub why: String,
}

/// Every code of a finding, in the order in which documents are checked.
pub fn finding_codes() -> impl Iterator<Item = FindingCode> {
    CODES.iter().map(|code| FindingCode {
        name: code.row.id,
        severity: code.severity,
        message: code.row.said.template(code.row.arguments).into(),
        help: (code.row.help.as_ref()).map(|help| help.template(code.row.arguments).into()),
        why: code
            .row
            .why
            .as_ref()
            .map_or(String::new(), |why| why.fill(&[]).en.into_owned()),
    })
}
