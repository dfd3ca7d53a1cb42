//! The sample documents say what the README and the examples promise of them.

use safon::{Assessment, Outcome, Standard, register};

use crate::support::{read, root};

fn sample(name: &str) -> String {
    read(&root(&format!("examples/data/{name}.json")))
}

fn assess(name: &str) -> safon::Report {
    let standard: Standard = register::latest("wales-digital-service-standard").unwrap();
    let assessment = Assessment::from_json(&sample(name)).unwrap();
    standard.assess(&assessment, None).unwrap()
}

#[test]
fn the_bin_collection_is_met_with_conditions() {
    let report = assess("bin-collection");
    assert_eq!(report.outcome(), Outcome::MetWithConditions);
    assert!(!report.decision.unwrap().differs);
    assert_eq!(report.warnings, []);
    assert_eq!(report.coming.first().unwrap().outcome.to, Outcome::NotMet);
}

#[test]
fn the_library_assesses_itself() {
    let report = assess("library-membership");
    assert_eq!(report.outcome(), Outcome::Incomplete);
    assert!(report.readiness.ready > 0 && report.readiness.ready < report.readiness.of);
    assert!(report.requirements().all(|one| one.judgement.is_none()));
}

#[test]
fn the_event_permit_is_not_met_although_the_panel_decided_otherwise() {
    let report = assess("event-permit");
    assert_eq!(report.outcome(), Outcome::NotMet);
    assert!(report.decision.unwrap().differs);
}

#[test]
fn the_file_with_mistakes_has_them_all_told_at_once() {
    let findings = Assessment::from_json(&sample("with-mistakes")).unwrap_err();
    let codes: Vec<_> = findings
        .errors()
        .map(|finding| finding.code.as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "bad-id",
            "missing-key",
            "null",
            "bad-date",
            "missing-key",
            "unknown-key",
            "unknown-key"
        ]
    );
    assert!(
        findings
            .findings
            .iter()
            .all(|finding| finding.line.is_some())
    );
}

#[test]
fn every_public_document_is_a_value_that_threads_can_share() {
    fn shared<T>()
    where
        T: Clone + std::fmt::Debug + PartialEq + serde::Serialize + Send + Sync + 'static,
    {
    }
    shared::<Standard>();
    shared::<safon::Draft>();
    shared::<Assessment>();
    shared::<safon::Report>();
    shared::<safon::Findings>();
    shared::<safon::Register>();
    shared::<safon::Checklist>();
}

#[test]
fn a_document_made_in_code_goes_through_the_same_checks() {
    let made = Assessment::for_service("s", ("S", "S"))
        .of(("O", "O"))
        .against("wales-digital-service-standard", "2.0.0")
        .assessed_on("2026-11-22")
        .fact("stage", "beta")
        .fact("annual-transactions", 12)
        .evidence(
            safon::assessment::EvidenceBuilder::new("e", "user-research", "T", "2026-01-01")
                .tag("access-needs")
                .language("cy")
                .measure("participants", 5)
                .expires("2027-01-01")
                .location("shelf"),
        )
        .exemption(
            "one-owner",
            "Why.",
            "board",
            "2026-01-01",
            Some("2026-12-31"),
        )
        .condition("k", "one-owner", "Do.", "team", "2026-12-31")
        .panel_member("p", &["lead", "designer"])
        .decision(Outcome::Met, "panel", "2026-11-22", "Why.")
        .build()
        .unwrap();
    assert_eq!(Assessment::from_json(&made.to_json()).unwrap(), made);

    let wrong = Assessment::for_service("S", ("S", ""))
        .fact("stage", ())
        .assessed_on("today")
        .build()
        .unwrap_err();
    let told: Vec<_> = wrong
        .findings
        .iter()
        .map(|finding| format!("{} {}", finding.code, finding.at))
        .collect();
    for expected in [
        "bad-date /assessed_on",
        "null /service/facts/stage",
        "bad-id /service/id",
        "empty-text /service/name/cy",
        "missing-key /service",
    ] {
        assert!(
            told.contains(&expected.to_owned()),
            "{expected} is not in {told:?}"
        );
    }
    assert!(wrong.findings.iter().all(|finding| finding.line.is_none()));
}
