//! The register, verified: its digests, its chain and the order of its days.

use std::collections::BTreeMap;

use super::{Entry, Event, Register};
use crate::codes::Code;
use crate::date::Date;
use crate::digest::Digest;
use crate::finding::{Finding, Findings};
use crate::id::Id;
use crate::text::Words;

impl Register {
    /// All that is wrong with the register on its own: versions that do not rise, a chain that does
    /// not hold, days out of order.
    pub fn check(&self) -> Findings {
        let mut findings = Findings::default();
        let mut latest: BTreeMap<&Id, &Entry> = BTreeMap::new();
        for (place, entry) in self.entries.iter().enumerate() {
            let at = format!("/entries/{place}");
            let before = latest.insert(&entry.id, entry);
            if let Some(before) = before
                && before.version >= entry.version
            {
                let parts = [Words::same(&entry.version), Words::same(&before.version)];
                let at = format!("{at}/version");
                findings.push(Finding::new(Code::VersionDoesNotRise, at, &parts));
            }
            let expected = before.map(|before| before.digest);
            if entry.previous != expected {
                let said = |digest: Option<Digest>| match digest {
                    Some(digest) => Words::same(digest),
                    None => Words::new("none", "dim"),
                };
                let parts = [said(entry.previous), said(expected)];
                findings.push(Finding::new(Code::BrokenChain, &at, &parts));
            }
            check_timeline(entry, &at, &mut findings);
        }
        findings
    }

    /// Verifies the register against the revisions themselves, whose digests `digest` gives.
    pub fn verify(&self, digest: impl Fn(&Entry) -> Option<Digest>) -> Findings {
        let mut findings = self.check();
        for (place, entry) in self.entries.iter().enumerate() {
            let at = format!("/entries/{place}");
            match digest(entry) {
                None => {
                    let parts = [Words::same(entry.reference())];
                    findings.push(Finding::new(Code::UnknownStandard, at, &parts));
                }
                Some(actual) if actual != entry.digest => {
                    let parts = [
                        Words::same(entry.reference()),
                        Words::same(actual),
                        Words::same(entry.digest),
                    ];
                    let at = format!("{at}/digest");
                    findings.push(Finding::new(Code::DigestMismatch, at, &parts));
                }
                Some(_) => {}
            }
        }
        findings
    }
}

/// Each event says when, its window has an inside, and no event ends before the one it follows
/// began.
fn check_timeline(entry: &Entry, at: &str, findings: &mut Findings) {
    let mut latest: Option<Date> = None;
    for (place, event) in entry.timeline.iter().enumerate() {
        let at = format!("{at}/timeline/{place}");
        let (first, last) = span(event);
        let window = event.after.is_some() || event.by.is_some();
        let empty = matches!((event.after, event.by), (Some(after), Some(by)) if after >= by);
        let says_when = event.on.is_some() != window;
        let backwards = matches!((last, latest), (Some(last), Some(latest)) if last < latest);
        if !says_when || empty || backwards {
            let parts = [Words::same(event.event)];
            findings.push(Finding::new(Code::TimelineOutOfOrder, at, &parts));
        }
        latest = latest.max(first);
    }
}

/// The first and the last day on which it can have happened.
fn span(event: &Event) -> (Option<Date>, Option<Date>) {
    let first = event.after.and_then(|after| after.plus_days(1));
    (event.on.or(first), event.on.or(event.by))
}
