//! The register, verified: its digests, its chain and the order of its days.

use std::collections::BTreeMap;

use super::{Entry, Event, EventKind, Register};
use crate::base::date::Date;
use crate::base::id::Id;
use crate::base::visible::visible;
use crate::check::check_strings;
use crate::documents::form;
use crate::reading::codes::Severity;
use crate::reading::digest::Digest;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::words::{Words, detail, finding};

impl Register {
    /// All that is wrong with the register on its own: versions that do not rise, a chain that does
    /// not hold, days out of order, or before those of the revision before; or that it was changed in
    /// code and could not be read back.
    pub fn check(&self) -> Findings {
        let mut findings = form::findings(self);
        if findings.has_errors() {
            return findings;
        }
        let mut latest: BTreeMap<&Id, &Entry> = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let at = Path::ROOT.item("entries", index);
            let before = latest.insert(&entry.id, entry);
            if let Some(before) = before
                && before.version >= entry.version
            {
                let at = at.key("version");
                findings.push(Finding::new(
                    finding::VersionDoesNotRise {
                        version: Words::same(&entry.version),
                        before: Words::same(&before.version),
                    },
                    at,
                ));
            }
            let expected = before.map(|before| before.digest);
            if entry.previous != expected {
                let said = |digest: Option<Digest>| match digest {
                    Some(digest) => Words::same(digest),
                    None => detail::NONE,
                };
                findings.push(Finding::new(
                    finding::BrokenChain {
                        said: said(entry.previous),
                        digest: said(expected),
                    },
                    at,
                ));
            }
            check_timeline(entry, &at, &mut findings);
            if let Some(before) = before {
                check_after(before, entry, &at, &mut findings);
            }
        }
        check_strings(self, Severity::Error, &mut findings);
        findings
    }

    /// Verifies the register against the revisions themselves, as they stand in files.
    ///
    /// What is registered has to be there as it was registered, in every file that has it; two files
    /// never say two things under one id and version; whatever else was found is named. The findings
    /// about a file carry its name, and no place in the register.
    pub fn verify(&self, found: &[Found]) -> Findings {
        let mut findings = self.check();
        if self.entries.is_empty() {
            findings.push(Finding::new(finding::NothingRegistered, "/entries"));
        }
        let mut found: Vec<&Found> = found.iter().collect();
        found.sort_by_key(|found| &found.file);
        let revisions = revisions(&found);
        let mut registered = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let reference = entry.reference();
            if !revisions.contains_key(reference.as_str()) {
                let at = Path::ROOT.item("entries", index);
                findings.push(Finding::new(
                    finding::UnknownStandard {
                        revision: Words::same(&reference),
                    },
                    at,
                ));
            }
            registered.insert(reference, entry.digest);
        }
        for (reference, copies) in &revisions {
            let mut digests = copies.iter().map(|(_, digest)| digest);
            let first = digests.next();
            if digests.any(|digest| Some(digest) != first) {
                let files: Vec<_> = copies.iter().map(|(file, _)| visible(file)).collect();
                findings.push(Finding::new(
                    finding::FilesDiffer {
                        revision: Words::same(reference),
                        files: Words::same(files.join(", ")),
                    },
                    "",
                ));
            }
        }
        findings.extend(found.iter().filter_map(|found| found.finding(&registered)));
        findings
    }
}

/// What stands in a file beside a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The name of the file.
    pub file: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a file beside a register can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A revision, under this `id@version`, with this digest.
    Revision(String, Digest),
    /// Something that looks like a revision and cannot be read as one.
    Broken(Findings),
    /// Nothing that was read: it is no plain file, but a pipe, a device, a folder.
    NotAFile,
    /// Nobody knows: it cannot be read, for this reason.
    Unreadable(String),
}

impl Found {
    /// What is wrong with the file, given the digests that are registered.
    fn finding(&self, registered: &BTreeMap<String, Digest>) -> Option<Finding> {
        let finding = match &self.holds {
            Holds::Revision(reference, digest) => match registered.get(reference) {
                Some(known) if known == digest => return None,
                Some(known) => Finding::new(
                    finding::DigestMismatch {
                        revision: Words::same(reference),
                        digest: Words::same(digest),
                        registered: Words::same(known),
                    },
                    "",
                ),
                None => Finding::new(
                    finding::NotRegistered {
                        revision: Words::same(reference),
                    },
                    "",
                ),
            },
            Holds::Broken(findings) => {
                let first = findings.errors().next();
                let why = first.map_or(Words::same(""), |one| Words::from(&one.message));
                Finding::new(finding::BrokenStandard { why }, "")
            }
            Holds::NotAFile => Finding::new(finding::NotAFile, ""),
            Holds::Unreadable(why) => Finding::new(
                finding::Unreadable {
                    why: Words::quoted(why),
                },
                "",
            ),
        };
        Some(Finding {
            file: Some(self.file.clone()),
            ..finding
        })
    }
}

/// The files that hold each revision, with the digest of what they hold.
fn revisions<'f>(found: &[&'f Found]) -> BTreeMap<&'f str, Vec<(&'f str, Digest)>> {
    let mut revisions = BTreeMap::<_, Vec<_>>::new();
    for found in found {
        if let Holds::Revision(reference, digest) = &found.holds {
            let copies = revisions.entry(reference.as_str()).or_default();
            copies.push((found.file.as_str(), *digest));
        }
    }
    revisions
}

/// A revision is neither published nor in force before the one whose place it takes was published,
/// and not in force before that one was.
fn check_after(before: &Entry, entry: &Entry, at: &Path<'_>, findings: &mut Findings) {
    for (index, event) in entry.timeline.iter().enumerate() {
        let earlier: &[EventKind] = match event.event {
            EventKind::Published => &[EventKind::Published],
            EventKind::InForce => &[EventKind::Published, EventKind::InForce],
            _ => &[],
        };
        let (_, last) = span(event);
        let too_early = |kind: &&EventKind| {
            let (first, _) = before.event(**kind).map_or((None, None), span);
            matches!((last, first), (Some(last), Some(first)) if last < first)
        };
        if let Some(kind) = earlier.iter().find(too_early) {
            let at = at.item("timeline", index);
            findings.push(Finding::new(
                finding::BeforeItsPredecessor {
                    event: Words::same(event.event),
                    earlier: Words::same(kind),
                    of: Words::same(before.reference()),
                },
                at,
            ));
        }
    }
}

/// Each event says when, its window has an inside, and no event ends before the one it follows
/// began.
fn check_timeline(entry: &Entry, at: &Path<'_>, findings: &mut Findings) {
    let mut latest: Option<Date> = None;
    for (index, event) in entry.timeline.iter().enumerate() {
        let at = at.item("timeline", index);
        let (first, last) = span(event);
        let window = event.after.is_some() || event.by.is_some();
        let empty = matches!((event.after, event.by), (Some(after), Some(by)) if after >= by);
        let says_when = event.on.is_some() != window;
        let backwards = matches!((last, latest), (Some(last), Some(latest)) if last < latest);
        if !says_when || empty || backwards {
            findings.push(Finding::new(
                finding::TimelineOutOfOrder {
                    event: Words::same(event.event),
                },
                at,
            ));
        }
        latest = latest.max(first);
    }
}

/// The first and the last day on which it can have happened.
fn span(event: &Event) -> (Option<Date>, Option<Date>) {
    let first = event.after.and_then(|after| after.plus_days(1));
    (event.on.or(first), event.on.or(event.by))
}
