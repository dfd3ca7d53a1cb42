//! The schema and the library say the same of a document's form: what the library reads without a
//! finding, the schema takes.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use safon::schema::Validator;
use safon::{Assessment, DocumentKind, Draft};

fuzz_target!(|bytes: &[u8]| {
    static VALIDATORS: OnceLock<[Validator; 2]> = OnceLock::new();
    let [assessment, standard] = VALIDATORS.get_or_init(|| {
        let of = |kind| Validator::document(kind).expect("a schema");
        [of(DocumentKind::Assessment), of(DocumentKind::Standard)]
    });
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let (by_assessment, by_standard) = (assessment.check(text), standard.check(text));
    if Assessment::from_json(text).is_ok() {
        assert!(!by_assessment.has_errors(), "{by_assessment}");
    }
    if Draft::from_json(text).is_ok() {
        assert!(!by_standard.has_errors(), "{by_standard}");
    }
});
