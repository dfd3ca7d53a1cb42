//! An assessment carried over to the next revision: it reads back, and the new one is sound.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use safon::{Assessment, Diff, Migration};
use safon_fuzz::revisions;

fuzz_target!(|bytes: &[u8]| {
    static DIFF: OnceLock<Diff> = OnceLock::new();
    let [old, new] = revisions();
    let diff = DIFF.get_or_init(|| old.diff(new));
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Ok(assessment) = Assessment::from_json(text) else {
        return;
    };
    if let Ok(migration) = assessment.migrate(diff, None) {
        assert!(!new.check(&migration.assessment).has_errors());
        assert_eq!(
            Migration::from_json(&migration.to_json()).as_ref(),
            Ok(&migration)
        );
    }
});
