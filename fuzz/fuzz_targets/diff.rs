//! Two revisions: what tightens for one tells them apart, and the edits lead from one to the other.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::{Draft, Standard};
use safon_fuzz::halves;

fuzz_target!(|bytes: &[u8]| {
    let Some((old, new)) = halves(bytes) else {
        return;
    };
    let (Ok(old), Ok(new)) = (Standard::from_json(old), Standard::from_json(new)) else {
        return;
    };
    let diff = old.diff_within(&new, 20_000);
    assert_eq!(
        diff.apply(old.document()).as_ref().map(Draft::to_json),
        Ok(new.document().to_json())
    );
    let _ = diff.to_json();
});
