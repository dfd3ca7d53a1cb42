//! The register of published revisions, and the revisions that are embedded in the library.

use semver::Version;
use serde::Serialize;

use crate::date::Date;
use crate::digest::Digest;
use crate::document::Format;
use crate::finding::Findings;
use crate::id::Id;
use crate::read::{Reader, record, words};
use crate::url::Url;

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

/// Every published revision, append-only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Register {
    /// The address of the JSON Schema, for editors.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The number of the document format.
    pub format: Format,
    /// The revisions, in the order in which they were registered.
    pub entries: Vec<Entry>,
}

record!(Register { format, entries; schema });

/// One published revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub timeline: Vec<Event>,
}

record!(Entry { id, version, digest; previous, timeline });

/// Something that happened to a revision: on a day, or within a window where only that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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

record!(Event { event, certainty; on, after, by, source, note });

impl Register {
    /// Reads a register and checks its form.
    ///
    /// # Errors
    /// All [`Findings`] about its form at once, such as an entry without a digest.
    pub fn from_json(text: &str) -> Result<Self, Findings> {
        Reader::document(text)
    }

    /// The register as JSON text.
    pub fn to_json(&self) -> String {
        crate::document::to_json(self)
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happened {
    No,
    Perhaps,
    Yes,
}

impl Entry {
    fn has_happened(&self, event: EventKind, on: Date) -> Happened {
        let Some(event) = self.timeline.iter().find(|one| one.event == event) else {
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

#[cfg(feature = "register")]
pub use embedded::{RegisterError, get, in_force, latest, register, revisions};

#[cfg(feature = "register")]
mod embedded {
    use semver::Version;

    use super::Register;
    use crate::date::Date;
    use crate::finding::Findings;
    use crate::validated::Standard;

    const REGISTER: &str = include_str!("../standard/register.json");

    /// The embedded revisions, by id and version; each is read when it is asked for.
    const REVISIONS: &[(&str, &str, &str)] = &[(
        "wales-digital-service-standard",
        "2.0.0",
        include_str!("../standard/wales/2.0.0.json"),
    )];

    /// A revision that the register cannot give.
    #[derive(Clone, Debug, PartialEq, thiserror::Error)]
    #[error(transparent)]
    pub struct RegisterError(#[from] Kind);

    #[derive(Clone, Debug, PartialEq, thiserror::Error)]
    enum Kind {
        #[error("no revision `{0}` is embedded; known are {1}")]
        Unknown(String, String),
        #[error("no revision of `{0}` was in force on {1}")]
        NoneInForce(String, Date),
        #[error("it is not known which revision of `{0}` was in force on {1}: {2}")]
        Uncertain(String, Date, String),
        #[error("the embedded data cannot be used: {0}")]
        Broken(Findings),
    }

    /// The embedded register.
    ///
    /// # Errors
    /// [`RegisterError`] where the embedded data is broken, which its tests rule out.
    pub fn register() -> Result<Register, RegisterError> {
        Register::from_json(REGISTER).map_err(|findings| Kind::Broken(findings).into())
    }

    /// The embedded revisions as `(id, version)`, in the order of the register.
    pub fn revisions() -> impl Iterator<Item = (&'static str, &'static str)> {
        REVISIONS.iter().map(|(id, version, _)| (*id, *version))
    }

    /// An embedded revision.
    ///
    /// # Errors
    /// [`RegisterError`] where no such revision is embedded, such as version `9.9.9`.
    pub fn get(id: &str, version: &Version) -> Result<Standard, RegisterError> {
        let version = version.to_string();
        let found = REVISIONS
            .iter()
            .find(|(known, of, _)| *known == id && *of == version);
        match found {
            Some((_, _, text)) => {
                Standard::from_json(text).map_err(|findings| Kind::Broken(findings).into())
            }
            None => {
                let known: Vec<_> = revisions().map(|(id, of)| format!("`{id}@{of}`")).collect();
                let wanted = crate::text::printable(&format!("{id}@{version}"));
                Err(Kind::Unknown(wanted, known.join(", ")).into())
            }
        }
    }

    /// The embedded revision that was in force on a day.
    ///
    /// # Errors
    /// [`RegisterError`] where none was, or where the day lies in a window in which it is not
    /// known which was: then it names the candidates and guesses nothing.
    pub fn in_force(id: &str, on: Date) -> Result<Standard, RegisterError> {
        let register = register()?;
        let candidates = register.in_force(id, on);
        let certain = register
            .entries
            .iter()
            .filter(|entry| entry.id == id)
            .any(|entry| entry.has_happened(super::EventKind::InForce, on) == super::Happened::Yes);
        match candidates.as_slice() {
            [] => Err(Kind::NoneInForce(crate::text::printable(id), on).into()),
            [entry] if certain => get(id, &entry.version),
            several => {
                let named: Vec<_> = several
                    .iter()
                    .map(|one| format!("`{}`", one.version))
                    .collect();
                let named = match certain {
                    true => named.join(" or "),
                    false => format!("{} or none", named.join(" or ")),
                };
                Err(Kind::Uncertain(crate::text::printable(id), on, named).into())
            }
        }
    }

    /// The embedded revision of a standard with the highest version.
    ///
    /// # Errors
    /// [`RegisterError`] where no revision of that standard is embedded.
    pub fn latest(id: &str) -> Result<Standard, RegisterError> {
        let newest = revisions()
            .filter(|(known, _)| *known == id)
            .filter_map(|(_, version)| version.parse::<Version>().ok())
            .max();
        match newest {
            Some(version) => get(id, &version),
            None => get(id, &Version::new(0, 0, 0)),
        }
    }
}
