//! Edits between two standards lead from one to the other and back; edits read from anywhere and
//! applied to a draft make a draft or are refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::diff::{DiffDocument, Edits};
use safon::{Draft, Standard};
use safon_fuzz::halves;

fuzz_target!(|bytes: &[u8]| {
    let Some((old, new)) = halves(bytes) else {
        return;
    };
    if let (Ok(old), Ok(new)) = (Standard::from_json(old), Standard::from_json(new)) {
        let edits = Edits::between(&old, &new);
        let (old, new) = (old.document(), new.document());
        assert_eq!(
            edits.apply(old).as_ref().map(Draft::to_json),
            Ok(new.to_json())
        );
        assert_eq!(
            edits.inverted().apply(new).as_ref().map(Draft::to_json),
            Ok(old.to_json())
        );
    }
    if let (Ok(old), Ok(diff)) = (Draft::from_json(old), DiffDocument::from_json(new)) {
        let _ = diff.edits.apply(&old);
    }
});
