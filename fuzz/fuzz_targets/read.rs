//! Any bytes, as a document of every kind: findings or a document, and what is read is written as
//! it was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::{Assessment, DocumentKind, Draft, Report, check_document, text_of};
use safon_fuzz::revision;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text_of(bytes) else { return };
    for kind in DocumentKind::ALL {
        let _ = check_document(text, Some(*kind), revision).to_json();
    }
    let _ = check_document(text, None, revision);
    if let Ok(read) = Draft::from_json(text) {
        assert_eq!(Draft::from_json(&read.to_json()).as_ref(), Ok(&read));
    }
    if let Ok(read) = Assessment::from_json(text) {
        assert_eq!(Assessment::from_json(&read.to_json()).as_ref(), Ok(&read));
    }
    if let Ok(read) = Report::from_json(text) {
        assert_eq!(Report::from_json(&read.to_json()).as_ref(), Ok(&read));
    }
});
