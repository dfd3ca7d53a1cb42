//! Any bytes, as a document of every kind: findings or a document, and what is read is written as
//! it was read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use safon::{Assessment, DocumentKind, Draft, Report, check_document, register, text_of};

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = text_of(bytes) else { return };
    let standard = |wanted: &safon::StandardRef| {
        register::get(wanted.id.as_str(), &wanted.version).ok()
    };
    for kind in DocumentKind::ALL {
        let _ = check_document(text, Some(*kind), standard).to_json();
    }
    let _ = check_document(text, None, standard);
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
