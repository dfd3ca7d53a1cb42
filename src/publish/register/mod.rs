//! The register of published revisions, and the revisions that are embedded in the library.

mod append_only;
#[cfg(feature = "register")]
mod embedded;
mod verify;

#[cfg(feature = "register")]
pub use embedded::{
    RegisterError, acceptable, capabilities, crosswalk, crosswalks, get, in_force, latest,
    register, revisions,
};
pub use verify::{Found, Holds};

use semver::Version;

use crate::base::date::Date;
use crate::base::id::Id;
use crate::documents::url::Url;
use crate::reading::define::{authored, words};
use crate::reading::digest::Digest;
use crate::reading::document::{Aside, Format};
use crate::reading::finding::Findings;
use crate::reading::kind::{DocumentKind, Named};
use crate::reading::read::document;

words! {
    /// What happens to a revision.
    pub enum EventKind {
        /// It is put out for comment.
        Consultation = "consultation",
        /// It is published.
        Published = "published",
        /// It binds from here on.
        InForce = "in-force",
        /// Its predecessor is no longer accepted.
        TransitionEnds = "transition-ends",
        /// Another revision takes its place.
        Superseded = "superseded",
        /// It is taken back.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How certain a date is.
    pub enum Certainty {
        /// The publisher says so.
        Publisher = "publisher",
        /// Two independent sources agree.
        Corroborated = "corroborated",
        /// One secondary source says so, or it is inferred.
        SingleSource = "single-source",
    }
}

authored! {
    /// Every published revision, append-only.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Register {
        /// The address of the JSON Schema, for editors.
        #[serde(rename = "$schema", default, skip_serializing_if = "Aside::is_none")]
        pub schema: Aside<String>,
        /// The number of the document format.
        pub format: Format,
        /// The kind of the document, where it says so.
        #[serde(default, skip_serializing_if = "Aside::is_none")]
        pub document: Aside<Named<{ DocumentKind::Register as u8 }>>,
        /// The revisions, in the order in which they were registered.
        pub entries: Vec<Entry>,
    }
}

authored! {
    /// One published revision.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Entry {
        /// The id of the standard.
        pub id: Id,
        /// The version of the revision.
        pub version: Version,
        /// The digest of the revision.
        pub digest: Digest,
        /// The digest of the revision before it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub previous: Option<Digest>,
        /// What happened to it and when.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub timeline: Vec<Event>,
    }
}

authored! {
    /// Something that happened to a revision: on a day, or within a window where only that is known.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Event {
        /// What happened.
        pub event: EventKind,
        /// The day.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub on: Option<Date>,
        /// The last day on which it had not happened yet.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub after: Option<Date>,
        /// The first day on which it had happened.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub by: Option<Date>,
        /// How certain that is.
        pub certainty: Certainty,
        /// Where it was read.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub source: Option<Url>,
        /// What is odd about it.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub note: Option<String>,
    }
}

impl Register {
    /// Reads a register and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as an entry without a digest.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        document(text)
    }

    /// The register as JSON text.
    pub fn to_json(&self) -> String {
        crate::reading::document::to_json(self)
    }

    /// The revisions of a standard that may be in force on a day, the oldest first.
    ///
    /// Where only a window is known and the day lies in it, the revision may be in force or not,
    /// so it and the one before it are both candidates.
    pub fn in_force(&self, id: &str, on: Date) -> Vec<&Entry> {
        let mut candidates: Vec<&Entry> = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.id == id) {
            match entry.has_happened(EventKind::InForce, on) {
                Happened::Yes => candidates = vec![entry],
                Happened::Perhaps => candidates.push(entry),
                Happened::No => {}
            }
            if entry.has_happened(EventKind::Withdrawn, on) == Happened::Yes {
                candidates.retain(|candidate| *candidate != entry);
            }
        }
        candidates
    }
}

impl Register {
    /// The revisions that a review on a day may be against: those that may be in force, and the one
    /// before while a transition lasts. The oldest first.
    pub fn acceptable(&self, id: &str, on: Date) -> Vec<&Entry> {
        let mut acceptable = self.in_force(id, on);
        let of: Vec<&Entry> = self.entries.iter().filter(|entry| entry.id == id).collect();
        for pair in of.windows(2) {
            let &[before, entry] = pair else {
                continue;
            };
            let transition = entry.event(EventKind::TransitionEnds).is_some()
                && entry.has_happened(EventKind::TransitionEnds, on) != Happened::Yes;
            if transition && acceptable.contains(&entry) && !acceptable.contains(&before) {
                acceptable.insert(0, before);
            }
        }
        acceptable
    }

    /// The revisions that may bind a service: those acceptable on the day of the review that were
    /// in force, or may have been, when work on the service began, or else those in force on the day
    /// of the review.
    pub fn binding(&self, id: &str, started_on: Date, assessed_on: Date) -> Vec<&Entry> {
        let begun = self.in_force(id, started_on);
        let mut binding = self.acceptable(id, assessed_on);
        if binding.iter().any(|entry| begun.contains(entry)) {
            binding.retain(|entry| begun.contains(entry));
            return binding;
        }
        self.in_force(id, assessed_on)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happened {
    No,
    Perhaps,
    Yes,
}

impl Entry {
    /// `id@version`, as people write it.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    fn event(&self, kind: EventKind) -> Option<&Event> {
        self.timeline.iter().find(|event| event.event == kind)
    }

    fn has_happened(&self, event: EventKind, on: Date) -> Happened {
        let Some(event) = self.event(event) else {
            return Happened::No;
        };
        let begun = event.on.or(event.by).is_some_and(|day| day <= on);
        let possible = event.on.is_none() && event.after.is_none_or(|after| after < on);
        match (begun, possible) {
            (true, _) => Happened::Yes,
            (false, true) => Happened::Perhaps,
            (false, false) => Happened::No,
        }
    }
}
