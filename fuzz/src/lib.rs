//! What the targets share.

use std::sync::OnceLock;

use safon::{Standard, StandardRef, register};

/// The two newest Welsh revisions.
pub fn revisions() -> &'static [Standard; 2] {
    static REVISIONS: OnceLock<[Standard; 2]> = OnceLock::new();
    REVISIONS.get_or_init(|| {
        let of = |version: &str| {
            let version = version.parse().expect("a version");
            register::get("wales-digital-service-standard", &version).expect("a revision")
        };
        [of("1.0.0"), of("2.0.0")]
    })
}

/// The one of them that is wanted.
pub fn revision(wanted: &StandardRef) -> Option<Standard> {
    let mut known = revisions().iter();
    let known = known.find(|one| one.id() == &wanted.id && one.version() == &wanted.version);
    known.cloned()
}

/// Two documents with a line feed and a zero between them.
pub fn halves(bytes: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(bytes).ok()?.split_once("\n\0")
}
