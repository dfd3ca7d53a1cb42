//! Pairs of revisions that mean harm to whoever compares them: each is compared with a bounded
//! amount of work, whatever comes of it. `cli/tests/bars.rs` has them a mebibyte large.

use std::time::{Duration, Instant};

use safon::diff::{ChangeBasis, Effect, Effects};
use safon::{Assessment, Diff};
use safon_tests::adversarial_pairs::{FAMILIES, fit, review, revisions};

/// What is definite with little work is the same with more, and what is not is said.
fn honest(name: &str, hasty: &Diff, patient: &Diff) {
    let pairs = hasty.document().requirements.iter();
    for (small, large) in pairs.zip(&patient.document().requirements) {
        for (a, b) in [
            (small.effect.passes, large.effect.passes),
            (small.effect.in_full, large.effect.in_full),
        ] {
            assert!(
                a == Effect::Unknown || a == b,
                "{name}: {}: {a}, then {b}",
                small.id
            );
        }
    }
    for diff in [hasty, patient] {
        let document = diff.document();
        let unknown = |effects: Effects| {
            effects.passes == Effect::Unknown || effects.in_full == Effect::Unknown
        };
        for one in &document.requirements {
            assert!(
                !unknown(one.effect) || one.basis == ChangeBasis::Unknown,
                "{name}"
            );
        }
        assert!(
            !unknown(document.effect) || document.basis == ChangeBasis::Unknown,
            "{name}"
        );
        let told = document
            .findings
            .iter()
            .any(|one| one.code == "too-hard-to-compare" || one.code == "missing-attestation");
        assert!(
            !unknown(document.effect) || told,
            "{name}: nobody says why it is unknown"
        );
        assert!(document.edits.apply(diff.from().document()).as_ref() == Ok(diff.to().document()));
    }
}

/// Work is bounded, whatever the pair; and every command has an answer.
#[test]
fn no_pair_takes_more_work_than_there_is() {
    const BYTES: usize = 1 << 14;
    const STEPS: u64 = 400_000;
    for &(name, family) in FAMILIES {
        let begun = Instant::now();
        let [old, new] = revisions(&fit(family, BYTES));
        let hasty = old.diff_within(&new, STEPS / 20);
        let patient = old.diff_within(&new, STEPS);
        for (diff, steps) in [(&hasty, STEPS / 20), (&patient, STEPS)] {
            // The last piece of work is counted when it is done.
            let taken = diff.steps_taken();
            assert!(
                taken <= steps + steps / 2 + 20_000,
                "{name}: {taken} of {steps}"
            );
        }
        honest(name, &hasty, &patient);
        let same = old.diff_within(&old, STEPS);
        assert!(same.document().changes.is_empty(), "{name}");
        let review = Assessment::from_json(&review(&old).to_string()).unwrap();
        let migration = review
            .migrate(&hasty, None)
            .unwrap_or_else(|found| panic!("{name}: {found}"));
        assert!(migration.ledger.len() >= review.judgements.len() + review.evidence.len());
        let mut count = patient.impact(None);
        count.add(1, &review).unwrap();
        assert_eq!(count.finish(None).assessed, 1, "{name}");
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(60), "{name}: {took:?}");
    }
}
