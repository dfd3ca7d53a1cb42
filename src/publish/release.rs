//! A draft, on its way into the register.

use crate::compare::diff::Diff;
use crate::documents::standard::Draft;
use crate::engine::standard::Standard;
use crate::publish::register::{Entry, Event, EventKind, Register};
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::words::{Words, detail, finding};

/// A revision that can be released: what was found, its entry, and the step from the one before.
#[derive(Clone, Debug)]
pub struct Release {
    /// The revision.
    pub standard: Standard,
    /// Its entry in the register.
    pub entry: Entry,
    /// The register as it becomes.
    pub register: Register,
    /// The step from the revision before, where there is one.
    pub diff: Option<Diff>,
    /// Warnings.
    pub findings: Findings,
}

impl Register {
    /// Whether a draft can be released: that it is valid, that somebody can pass it, that its
    /// version rises as far as its changes need, that every change of words is accounted for, and that
    /// nothing is wrong with the register as it becomes. Findings about that have their place in it,
    /// which begins with `/entries`; all others are about the draft.
    ///
    /// `previous` is the newest registered revision of the same standard, where there is one.
    ///
    /// # Errors
    /// All [`Findings`], where one is an error.
    pub fn release(
        &self,
        draft: Draft,
        previous: Option<&Standard>,
        timeline: Vec<Event>,
    ) -> Result<Release, Findings> {
        let mut findings = draft.check();
        if findings.has_errors() {
            return Err(findings);
        }
        let standard = draft.into_standard()?;
        let (id, version) = (standard.id(), standard.version());
        let of = self.entries.iter().filter(|entry| entry.id == *id);
        let newest = of.clone().next_back();
        if let Some(entry) = of.clone().find(|entry| entry.version == *version) {
            let version = Words::same(version);
            findings.push(match entry.digest == standard.digest() {
                true => Finding::new(finding::AlreadyRegistered { version }, "/version"),
                false => Finding::new(finding::SameVersion { version }, "/version"),
            });
            return Err(findings);
        }
        let known = previous.map(Standard::digest);
        if let Some(entry) = newest.filter(|entry| Some(entry.digest) != known) {
            let actual = known.map_or(detail::NOTHING, Words::same);
            findings.push(Finding::new(
                finding::DigestMismatch {
                    revision: Words::same(entry.reference()),
                    digest: actual,
                    registered: Words::same(entry.digest),
                },
                "",
            ));
            return Err(findings);
        }
        // A first revision is compared with itself, which says whether anybody can pass it.
        let diff = previous.unwrap_or(&standard).diff(&standard);
        findings
            .findings
            .extend(diff.document().findings.iter().cloned());
        findings.findings.dedup();
        if findings.has_errors() {
            return Err(findings);
        }
        let entry = Entry {
            id: id.clone(),
            version: version.clone(),
            digest: standard.digest(),
            previous: newest.map(|entry| entry.digest),
            timeline,
        };
        let mut register = self.clone();
        register.entries.push(entry.clone());
        findings.extend(days_missing(&entry, self.entries.len()));
        findings.extend(register.check().findings);
        if findings.has_errors() {
            return Err(findings);
        }
        Ok(Release {
            entry,
            register,
            diff: previous.map(|_| diff),
            findings,
            standard,
        })
    }
}

/// Which of the days are missing that make a revision one that binds.
fn days_missing(entry: &Entry, index: usize) -> Option<Finding> {
    let given = |kind| entry.timeline.iter().any(|event| event.event == kind);
    let missing: Vec<_> = [EventKind::Published, EventKind::InForce]
        .into_iter()
        .filter(|kind| !given(*kind))
        .map(|kind| kind.to_string())
        .collect();
    let at = Path::ROOT.item("entries", index);
    let at = at.key("timeline");
    (!missing.is_empty()).then(|| {
        Finding::new(
            finding::DaysMissing {
                events: Words::same(missing.join(", ")),
            },
            at,
        )
    })
}
