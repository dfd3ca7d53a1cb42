//! The straight way and the long way of reading a review and of finding its outcome are one.

use safon::assessment::BorrowedAssessment;
use safon::{Assessment, Date, Standard};

use crate::random::{self, Kind, Random};
use crate::support::{number_of_cases, read, root};

/// The same document in a form that only the long way reads: a word in it is escaped.
fn escaped(text: &str) -> String {
    let text = text.replacen("\"en\"", "\"\\u0065n\"", 1);
    let word = "\"written_in\":\"cy\"";
    text.replacen(word, "\"written_in\":\"\\u0063y\"", 1)
}

/// Both ways read the same, or find the same wrong, wherever it stands.
fn reads_alike(text: &str) -> Option<Assessment> {
    let long = escaped(text);
    match (Assessment::from_json(text), Assessment::from_json(&long)) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one, other, "{text}");
            Some(one)
        }
        (Err(one), Err(other)) => {
            let codes = |findings: &safon::Findings| -> Vec<(String, String)> {
                let pairs = findings.findings.iter();
                pairs
                    .map(|one| (one.code.clone(), one.at.to_string()))
                    .collect()
            };
            assert_eq!(codes(&one), codes(&other), "{text}");
            None
        }
        (one, other) => panic!("{one:?} and {other:?}: {text}"),
    }
}

/// The outcome by itself, from the text, and of the whole report.
fn ends_alike(standard: &Standard, text: &str, day: Option<Date>) -> bool {
    let Some(review) = reads_alike(text) else {
        assert!(standard.outcome_from_json(text, day).is_err());
        return false;
    };
    match standard.assess(&review, day) {
        Ok(report) => {
            assert_eq!(standard.outcome(&review, day), Ok(report.outcome), "{text}");
            let prepared = standard.prepared(&review).unwrap();
            assert_eq!(prepared.outcome(day), report.outcome, "{text}");
            let straight = standard.outcome_from_json(text, day);
            assert_eq!(straight, Ok(report.outcome), "{text}");
            let long = standard.outcome_from_json(&escaped(text), day);
            assert_eq!(long, Ok(report.outcome), "{text}");
            true
        }
        Err(error) => {
            assert_eq!(standard.outcome(&review, day), Err(error.clone()), "{text}");
            assert!(standard.prepared(&review).is_err(), "{text}");
            let findings = error.into_findings().located_in(text);
            assert!(findings.has_errors(), "{text}");
            assert_eq!(
                standard.outcome_from_json(text, day),
                Err(findings),
                "{text}"
            );
            false
        }
    }
}

#[test]
fn random_reviews_end_alike_on_any_day() {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    for seed in 0..number_of_cases(400) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, kind);
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let review = random::assessment(random, &document);
        let text = review.to_string();
        for day in [
            None,
            Some("2026-06-15"),
            Some("2026-07-31"),
            Some("2027-01-01"),
        ] {
            let day = day.map(|day| day.parse().unwrap());
            assert!(ends_alike(&standard, &text, day));
            // What is sound is not sent the long way.
            let borrowed = BorrowedAssessment::from_json(&text).unwrap();
            assert!(standard.outcome_of(&borrowed, day).is_some(), "{text}");
        }
    }
}

/// Changed in one place, as a person or a program might: most are refused, and in the same way.
#[cfg(feature = "validate")]
#[test]
fn mutants_end_alike() {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 2,
    };
    let wales = safon::register::latest("wales-digital-service-standard").unwrap();
    let sample = read(&root("examples/data/bin-collection.json"));
    let sample: serde_json::Value = serde_json::from_str(&sample).unwrap();
    let (mut sound, mut refused) = (0, 0);
    for seed in 0..number_of_cases(600) {
        let random = &mut Random::new(seed);
        let document = random::standard(random, kind);
        let standard = Standard::from_json(&document.to_string()).unwrap();
        let mut review = random::assessment(random, &document);
        let mut whole = sample.clone();
        for (standard, review) in [(&standard, &mut review), (&wales, &mut whole)] {
            crate::schemas::mutate(random, review);
            match ends_alike(standard, &review.to_string(), None) {
                true => sound += 1,
                false => refused += 1,
            }
        }
    }
    assert!(
        sound > 50 && refused > 200,
        "{sound} sound, {refused} refused"
    );
}

/// What no value tree can hold: keys twice, numbers as they are written, escapes and blanks.
#[test]
fn texts_that_are_odd_as_texts_end_alike() {
    let wales = safon::register::latest("wales-digital-service-standard").unwrap();
    let sample = read(&root("examples/data/bin-collection.json"));
    for (from, to) in [
        ("\"format\": 1", "\"format\": 1, \"format\": 1"),
        ("\"format\": 1", "\"format\": 1.0"),
        ("\"format\": 1", "\"format\": 2"),
        (
            "\"stage\": \"beta\"",
            "\"stage\": \"beta\", \"stage\": \"beta\"",
        ),
        ("\"annual-spend\": 310000", "\"annual-spend\": 3.1e5"),
        (
            "\"annual-spend\": 310000",
            "\"annual-spend\": 9007199254740992",
        ),
        ("\"annual-spend\": 310000", "\"annual-spend\": -0"),
        ("\"participants\": 9", "\"participants\": 9.0"),
        ("\"participants\": 9", "\"participants\": \"9\""),
        (
            "\"participants\": 9",
            "\"participants\": 9, \"participants\": 9",
        ),
        ("\"participants\": 9", "\"participants\": [[[[9]]]]"),
        ("\"participants\": 9", "\"participants\": 1e-7"),
        ("Bin collections", "Bin \\u0063ollections"),
        ("Bin collections", "Bin \\ud800ollections"),
        ("Bin collections", ""),
        (
            "\"id\": \"bin-collection\"",
            "\"id\": \"bin\\u002dcollection\"",
        ),
        ("\"2.0.0\"", "\"2.0.0+build\""),
        ("\"2.0.0\"", "\"02.0.0\""),
        (
            "\"version\": \"2.0.0\"",
            "\"version\": \"2.0.0\", \"digest\": null",
        ),
        ("2026-11-22", "2026-02-30"),
        ("2026-11-22", "0000-01-01"),
        ("2026-11-22", "9999-12-31"),
        ("\"panel\": [", "\"panel\": null, \"x\": ["),
        ("{", "\u{feff}{"),
        ("{\n", "{\n\n\t\r "),
    ] {
        assert!(sample.contains(from), "{from}");
        ends_alike(&wales, &sample.replacen(from, to, 1), None);
    }
}
