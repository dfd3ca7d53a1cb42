//! A standard that is valid by construction, and carries its compiled plan.

use std::sync::{Arc, OnceLock};

use semver::Version;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::digest::Digest;
use crate::finding::Findings;
use crate::id::Id;
use crate::plan::Plan;
use crate::read::Reader;
use crate::report::ReportedStandard;
use crate::standard::{Criterion, Draft, Requirement};
use crate::text::Text;

/// One revision of a standard, checked and compiled.
///
/// It is made from a [`Draft`] and never changes; cloning it is cheap, and one serves all threads.
#[derive(Clone)]
pub struct Standard {
    inner: Arc<Inner>,
}

struct Inner {
    draft: Draft,
    /// Taken when it is first asked for: it costs as much as reading the document.
    digest: OnceLock<Digest>,
    /// How many bytes it has as JSON; taken when it is first asked for.
    size: OnceLock<u64>,
    plan: Plan,
    version: String,
}

impl Draft {
    /// Makes a standard of the draft, where it has no errors.
    ///
    /// # Errors
    /// All [`Findings`], warnings among them, where one is an error: such as a rule that tests a
    /// fact that the draft does not declare.
    pub fn into_standard(self) -> Result<Standard, Findings> {
        let form = self.form();
        if form.has_errors() {
            return Err(form);
        }
        let (findings, plan) = self.checked();
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(Standard {
            inner: Arc::new(Inner {
                digest: OnceLock::new(),
                size: OnceLock::new(),
                version: self.version.to_string(),
                draft: self,
                plan,
            }),
        })
    }
}

impl Standard {
    /// Reads, checks and compiles a standard.
    ///
    /// # Errors
    /// All [`Findings`] at once: about the form, and where that is right, about what it says.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        Draft::from_json(text)?
            .into_standard()
            .map_err(|findings| findings.located_in(text))
    }

    /// The document that it was made from.
    pub fn document(&self) -> &Draft {
        &self.inner.draft
    }

    /// The id of the standard, the same in every revision.
    pub fn id(&self) -> &Id {
        &self.document().id
    }

    /// The version of this revision.
    pub fn version(&self) -> &Version {
        &self.document().version
    }

    /// The version as it is written.
    pub(crate) fn written_version(&self) -> &str {
        &self.inner.version
    }

    /// The name of the standard.
    pub fn title(&self) -> &Text {
        &self.document().title
    }

    /// The digest of this revision.
    pub fn digest(&self) -> Digest {
        *self.inner.digest.get_or_init(|| self.document().digest())
    }

    /// How many bytes the revision has as JSON on one line.
    pub(crate) fn size(&self) -> u64 {
        let size = || crate::document::size(self.document());
        *self.inner.size.get_or_init(size)
    }

    /// The criteria, in order.
    pub fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.document().criteria.iter()
    }

    /// Every requirement, in order.
    pub fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        self.document()
            .requirements()
            .map(|(_, requirement)| requirement)
    }

    /// One requirement.
    pub fn requirement(&self, id: &str) -> Option<&Requirement> {
        let place = self.plan().requirements.place_of(id)?;
        self.plan().requirement(self.document(), place)
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.inner.plan
    }
}

impl ReportedStandard {
    pub(crate) fn of(standard: &Standard) -> Self {
        Self {
            id: standard.id().clone(),
            version: standard.version().clone(),
            digest: standard.digest(),
            encoding: standard.document().encoding,
        }
    }
}

impl PartialEq for Standard {
    fn eq(&self, other: &Self) -> bool {
        self.document() == other.document()
    }
}

impl std::fmt::Debug for Standard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Standard")
            .field("id", self.id())
            .field("version", self.version())
            .field("digest", &self.digest())
            .finish_non_exhaustive()
    }
}

/// A standard that was checked: what is wrong with it is the error, the first finding of all.
impl<'de> Deserialize<'de> for Standard {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let draft: Draft = Reader::deserialize(deserializer)?;
        draft.into_standard().map_err(|findings| {
            let first = findings.errors().next().map(ToString::to_string);
            D::Error::custom(first.unwrap_or_default())
        })
    }
}

impl Serialize for Standard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}
