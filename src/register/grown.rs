//! A register compared with an earlier one: it may only have grown.

use std::collections::BTreeMap;

use super::Register;
use crate::codes::Code;
use crate::finding::{Finding, Findings};
use crate::text::Words;

impl Register {
    /// All that keeps this register from being the earlier one with something added: an entry that
    /// is gone (a rollback among them) or has another digest, a timeline that was rewritten.
    pub fn check_grown_from(&self, earlier: &Register) -> Findings {
        let mut findings = Findings::default();
        let mut last = 0;
        // Of one revision that stands twice, the first.
        let mut places = BTreeMap::new();
        for (place, entry) in self.entries.iter().enumerate() {
            places.entry((&entry.id, &entry.version)).or_insert(place);
        }
        for known in &earlier.entries {
            let parts = [Words::same(known.reference())];
            let Some(&place) = places.get(&(&known.id, &known.version)) else {
                findings.push(Finding::new(Code::EntryGone, "/entries", &parts));
                continue;
            };
            let at = format!("/entries/{place}");
            let Some(entry) = self.entries.get(place) else {
                continue;
            };
            if place < last {
                findings.push(Finding::new(Code::EntryMoved, &*at, &parts));
            }
            last = place.max(last);
            if entry.digest != known.digest || entry.previous != known.previous {
                let parts = [
                    Words::same(known.reference()),
                    Words::same(entry.digest),
                    Words::same(known.digest),
                ];
                findings.push(Finding::new(
                    Code::EntryChanged,
                    format!("{at}/digest"),
                    &parts,
                ));
            }
            if !entry.timeline.starts_with(&known.timeline) {
                let at = format!("{at}/timeline");
                findings.push(Finding::new(Code::TimelineRewritten, at, &parts));
            }
        }
        findings
    }
}
