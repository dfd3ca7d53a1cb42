//! A standard that is valid by construction, and carries its compiled plan.

use std::sync::{Arc, OnceLock};

use semver::Version;
use serde::{Serialize, Serializer};

use crate::base::id::Id;
use crate::documents::report::ReportedStandard;
use crate::documents::standard::{Criterion, Draft, Requirement};
use crate::engine::plan::Plan;
use crate::reading::digest::Digest;
use crate::reading::text::Text;

/// One revision of a standard, checked and compiled.
///
/// It is made from a [`Draft`] and never changes; cloning it is cheap, and one serves all threads.
#[derive(Clone)]
pub struct Standard {
    inner: Arc<Compiled>,
}

struct Compiled {
    draft: Draft,
    /// Taken when it is first asked for: it costs as much as reading the document.
    digest: OnceLock<Digest>,
    /// How many bytes it has as JSON; taken when it is first asked for.
    size: OnceLock<u64>,
    plan: Plan,
}

impl Standard {
    /// Of a draft without errors, and of its plan.
    pub(crate) fn of(draft: Draft, plan: Plan) -> Self {
        Self {
            inner: Arc::new(Compiled {
                digest: OnceLock::new(),
                size: OnceLock::new(),
                draft,
                plan,
            }),
        }
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
        let size = || crate::reading::document::size(self.document());
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
        let index = self.plan().requirements.index_of_str(id)?;
        self.plan().requirement(self.document(), index)
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
            title: standard.title().clone(),
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

impl Serialize for Standard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document().serialize(serializer)
    }
}
