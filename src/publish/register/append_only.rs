//! A register compared with an earlier one: it may only have grown.

use std::collections::BTreeMap;

use semver::Version;
use serde::Serialize;

use super::Register;
use crate::base::id::Id;
use crate::reading::digest::Digest;
use crate::reading::finding::{Finding, Findings};
use crate::reading::path::Path;
use crate::words::{Words, detail, finding};

/// What a head is the digest of.
#[derive(Serialize)]
struct HeadLink<'e> {
    id: &'e Id,
    version: &'e Version,
    digest: Digest,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<Digest>,
    /// The head before this entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    head: Option<Digest>,
}

impl Register {
    /// All that keeps this register from being the earlier one with something added: an entry that
    /// is gone (a rollback among them) or has another digest, a timeline that was rewritten.
    pub fn check_grown_from(&self, earlier: &Register) -> Findings {
        let mut findings = Findings::default();
        let mut last = 0;
        // Of one revision that stands twice, the first.
        let mut indices = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            indices.entry((&entry.id, &entry.version)).or_insert(index);
        }
        for known in &earlier.entries {
            let Some(&index) = indices.get(&(&known.id, &known.version)) else {
                findings.push(Finding::new(
                    finding::EntryGone {
                        revision: Words::same(known.reference()),
                    },
                    "/entries",
                ));
                continue;
            };
            let at = Path::ROOT.item("entries", index);
            let Some(entry) = self.entries.get(index) else {
                continue;
            };
            if index < last {
                findings.push(Finding::new(
                    finding::EntryMoved {
                        revision: Words::same(known.reference()),
                    },
                    at,
                ));
            }
            last = index.max(last);
            if entry.digest != known.digest || entry.previous != known.previous {
                findings.push(Finding::new(
                    finding::EntryChanged {
                        revision: Words::same(known.reference()),
                        digest: Words::same(entry.digest),
                        registered: Words::same(known.digest),
                    },
                    at.key("digest"),
                ));
            }
            if !entry.timeline.starts_with(&known.timeline) {
                let at = at.key("timeline");
                let revision = Words::same(known.reference());
                findings.push(Finding::new(finding::TimelineRewritten { revision }, at));
            }
        }
        findings
    }

    /// The digest of the whole register as a chain: whoever keeps it can tell later that nothing was
    /// taken out or exchanged. None where nothing is registered.
    ///
    /// It is the digest, with the tag `register-head`, of the `id`, `version`, `digest` and `previous`
    /// of the last entry and of the `head` of the entries before it. Timelines are not in it, since
    /// days are added to them later.
    pub fn head(&self) -> Option<Digest> {
        self.heads().last()
    }

    /// The head after each entry.
    fn heads(&self) -> impl Iterator<Item = Digest> {
        self.entries.iter().scan(None, |head, entry| {
            let link = HeadLink {
                id: &entry.id,
                version: &entry.version,
                digest: entry.digest,
                previous: entry.previous,
                head: *head,
            };
            *head = Some(Digest::of("register-head", &link));
            *head
        })
    }

    /// What keeps this register from having grown from the one that had this head.
    pub fn check_has_head(&self, head: Digest) -> Findings {
        if self.heads().any(|known| known == head) {
            return Findings::default();
        }
        let own = self.head();
        let own = own.map_or(detail::NONE, Words::same);
        Finding::new(
            finding::HeadGone {
                head: Words::same(head),
                own,
            },
            "/entries",
        )
        .into()
    }
}
