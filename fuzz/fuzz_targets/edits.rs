//! Edits, read from anywhere and applied to a draft: a draft or a refusal.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::Draft;
use safon::diff::{DiffDocument, Edits};
use safon_fuzz::halves;

fuzz_target!(|bytes: &[u8]| {
    let Some((old, new)) = halves(bytes) else { return };
    let Ok(old) = Draft::from_json(old) else { return };
    if let Ok(new) = Draft::from_json(new) {
        let edits = Edits::between(&old, &new);
        assert_eq!(edits.apply(&old).as_ref().map(Draft::to_json), Ok(new.to_json()));
        assert_eq!(edits.inverted().apply(&new).as_ref().map(Draft::to_json), Ok(old.to_json()));
    }
    if let Ok(diff) = DiffDocument::from_json(new) {
        let _ = diff.edits.apply(&old);
    }
});
