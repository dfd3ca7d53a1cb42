//! A stream of assessments: an answer to each line, the same on one thread and on three.
#![no_main]

use std::num::NonZeroUsize;

use libfuzzer_sys::fuzz_target;
use safon::stream::Stream;
use safon::{StandardRef, unknown_standard};
use safon_fuzz::revision;

fuzz_target!(|bytes: &[u8]| {
    let standard = |wanted: &StandardRef| revision(wanted).ok_or_else(|| unknown_standard(wanted));
    let lines = bytes.split(|byte| *byte == b'\n');
    let lines = lines
        .filter(|line| !line.iter().all(u8::is_ascii_whitespace))
        .count();
    let mut found = Vec::new();
    for outcomes in [false, true] {
        let mut stream = Stream::new(standard);
        stream.outcomes = outcomes;
        let mut alone = Vec::new();
        let counts = stream
            .clone()
            .run(bytes, &mut alone)
            .expect("memory takes it");
        assert_eq!(counts.lines(), lines as u64);
        let answers = alone.strip_suffix(b"\n").unwrap_or_default();
        let answers = answers.split(|byte| *byte == b'\n').filter(|_| lines > 0);
        let read = |line| serde_json::from_slice::<serde_json::Value>(line).expect("an answer");
        found.push(
            answers
                .map(|line| read(line)["outcome"].clone())
                .collect::<Vec<_>>(),
        );
        assert_eq!(found[0].len(), lines);
        let mut together = Vec::new();
        stream.jobs = NonZeroUsize::new(3).expect("three");
        assert_eq!(
            stream.run(bytes, &mut together).expect("memory takes it"),
            counts
        );
        assert!(together == alone);
    }
    // The outcome alone is that of the report, and what is refused is refused by both.
    assert_eq!(found[0], found[1]);
});
