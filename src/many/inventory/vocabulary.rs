//! The capabilities that services declare: one small vocabulary, in data.

use crate::base::id::Id;
use crate::check::check_strings;
use crate::documents::form;
use crate::documents::standard::Titled;
use crate::reading::codes::Severity;
use crate::reading::define::authored;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::{Finding, Findings};
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::path::Path;
use crate::reading::read::document;
use crate::words::{Words, finding};

authored! {
    /// The vocabulary of capabilities.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Capabilities {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Capabilities as u8 }>>,
        /// What many services do, such as taking payments; at most 16.
        pub capabilities: Vec<Titled>,
    }
}

impl Capabilities {
    /// How many there can be: every set of them is a group that services may share.
    pub const MAX: usize = 16;

    /// Reads a vocabulary and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The vocabulary as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// All that is wrong with what it says: an id that is used twice, too many of them, texts that are not
    /// NFC.
    pub fn check(&self) -> Findings {
        let mut findings = form::findings(self);
        if findings.has_errors() {
            return findings;
        }
        if self.capabilities.len() > Self::MAX {
            findings.push(Finding::new(
                finding::TooManyCapabilities {
                    found: self.capabilities.len().into(),
                    most: Self::MAX.into(),
                },
                "/capabilities",
            ));
        }
        let mut seen = std::collections::BTreeSet::new();
        for (index, one) in self.capabilities.iter().enumerate() {
            if !seen.insert(&one.id) {
                let at = Path::ROOT.item("capabilities", index);
                let at = at.key("id");
                findings.push(Finding::new(
                    finding::DuplicateId {
                        id: Words::same(&one.id),
                    },
                    at,
                ));
            }
        }
        check_strings(self, Severity::Error, &mut findings);
        findings
    }

    /// The place of a capability in the vocabulary, of those that a group can hold.
    pub(super) fn index_of(&self, id: &Id) -> Option<usize> {
        let mut known = self.capabilities.iter().take(Self::MAX);
        known.position(|known| known.id == *id)
    }
}
