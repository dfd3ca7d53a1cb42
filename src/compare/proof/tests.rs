//! The SAT solver against the plain search, on random pairs of requirements.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use serde_json::{Value, json};

use super::budget::StepBudget;
use super::build::Built;
use super::compile::Side;
use super::counts::{self, Searched, Wanted};
use super::engine::{Answer, Engine, Sat};
use super::filter::SeenFilter;
use super::search::Search;
use super::vocabulary::RevisionVocabulary;
use super::{Link, Threshold, Wordings, solve};
use crate::documents::standard::{Draft, WordsChange};

#[allow(dead_code, reason = "only a part of it is needed here")]
#[path = "../../../tests/shared/random.rs"]
mod random;

use random::{Kind, Random, text};

const KIND: Kind = Kind {
    falling: true,
    stated: true,
    size: 2,
};

/// As many as one question needs here at most, many times over.
const STEPS: u64 = 10_000_000;

fn cases(quick: u64) -> u64 {
    let number = std::env::var("SAFON_CASES").ok();
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or(quick)
}

fn draft(random: &mut Random) -> Draft {
    let depth = 1 + random.below(2);
    let requirement = json!({"id": "r1", "level": random.pick(&["must", "should"]),
        "statement": text("Statement"), "exemptible": random.chance(50),
        "judgement": random.pick(&["required", "none"]),
        "basis": {"official": {"source": "https://example.org/"}},
        "applies_when": random::rule(random, KIND, 1, false),
        "evidenced_when": random::rule(random, KIND, depth, true)});
    let mut standard = random::standard_of(
        json!([{"id": "c", "label": "1", "title": text("Criterion"), "requirements": [requirement]}]),
        30,
    );
    standard["evidence_kinds"][1]["lifetime_days"] = json!(random.pick(&[5, 15, 25]));
    Draft::from_json(&standard.to_string()).unwrap()
}

/// The engines agree on every question; where there is a model, its items do what it says.
#[test]
fn the_sat_solver_agrees_with_the_plain_search() {
    let mut random = Random::new(11);
    let (mut asked, mut models, mut given_up) = (0, 0, 0);
    while asked < cases(300) {
        let drafts = [draft(&mut random), draft(&mut random)];
        let sides = [&drafts[0], &drafts[1]];
        let vocabularies = sides.map(RevisionVocabulary::of);
        let words = *random.pick(&[
            Wordings::Unchanged,
            Wordings::Attested(WordsChange::Equal),
            Wordings::Attested(WordsChange::Stricter),
            Wordings::Attested(WordsChange::Different),
            Wordings::Unattested,
        ]);
        let of = |draft: &'_ Draft| draft.criteria[0].requirements[0].clone();
        let (old, new) = (of(sides[0]), of(sides[1]));
        let link = Link {
            from: vec![&old],
            to: vec![&new],
            words,
            incomparable: false,
        };
        let built = Built::of(vocabularies.each_ref(), &[link], STEPS);
        assert!(!built.compiler.circuit.is_full());
        let switches: Vec<_> = built.switches.values().copied().collect();
        for (reaching, missing) in [(Side::From, Side::To), (Side::To, Side::From)] {
            let mut holding = vec![
                built.reached(Threshold::InFull, reaching),
                !built.reached(Threshold::InFull, missing),
            ];
            holding.extend(random.some(&switches));
            let circuit = &built.compiler.circuit;
            let (mut sat, mut search) = (Sat::over(circuit), Search::over(circuit));
            let fast = solve(
                &mut sat,
                &built.compiler,
                &holding,
                &mut StepBudget::of(STEPS),
            );
            let plain = solve(
                &mut search,
                &built.compiler,
                &holding,
                &mut StepBudget::of(60_000),
            );
            let (Some(fast), Some(plain)) = (fast, plain) else {
                given_up += 1;
                continue;
            };
            assert_eq!(
                fast.is_some(),
                plain.is_some(),
                "{}\n{}",
                drafts[0].to_json(),
                drafts[1].to_json()
            );
            asked += 1;
            models += u64::from(fast.is_some());
            for (model, items) in [fast, plain].into_iter().flatten() {
                let needed = super::needed::counts(circuit, &model, &holding);
                for wanted in built.compiler.wanted(&needed) {
                    let sieve = &built.compiler.sieves[wanted.filter];
                    let passing = items.iter().filter(|(item, _)| sieve.passes(item));
                    let passing: u32 = passing.map(|(_, times)| times).sum();
                    assert!(
                        passing >= wanted.least && wanted.most.is_none_or(|most| passing <= most)
                    );
                }
            }
        }
    }
    println!("{asked} questions, {models} with a model, {given_up} beyond the plain search");
    assert!(models > asked / 10 && given_up < asked);
}

#[test]
fn a_small_circuit_has_the_models_it_should_have() {
    use super::circuit::{Atom, Circuit};
    let mut circuit = Circuit::within(STEPS);
    let atoms: Vec<_> = (0..4).map(|n| circuit.atom(Atom::Free(n))).collect();
    let two = circuit.at_least(2, &atoms);
    let three = circuit.at_least(3, &atoms);
    circuit.clause(vec![!atoms[0]]);
    for engine in [true, false] {
        let solve = |holding: &[_]| match engine {
            true => Sat::over(&circuit).solve(holding, &mut StepBudget::of(10_000)),
            false => Search::over(&circuit).solve(holding, &mut StepBudget::of(100)),
        };
        assert!(matches!(solve(&[two]), Answer::Model(_)));
        assert!(matches!(solve(&[three, atoms[1]]), Answer::Model(_)));
        assert_eq!(solve(&[three, !atoms[1]]), Answer::None);
        assert_eq!(solve(&[atoms[0]]), Answer::None);
    }
    let hasty = Search::over(&circuit).solve(&[two], &mut StepBudget::of(3));
    assert_eq!(hasty, Answer::OutOfBudget);
}

fn sieve(draft: &Draft, test: Value) -> SeenFilter {
    let rule = json!({"evidence": test});
    let mut standard: Value = serde_json::from_str(&draft.to_json()).unwrap();
    standard["criteria"][0]["requirements"][0]["evidenced_when"] = rule;
    let draft = Draft::from_json(&standard.to_string()).unwrap();
    let requirement = &draft.criteria[0].requirements[0];
    let test = requirement.evidenced_when.evidence_tests().next().unwrap();
    SeenFilter::of(test, &RevisionVocabulary::of(&draft))
}

/// One item can serve several filters, and has to where an upper bound leaves room for no more.
#[test]
fn items_are_shared_where_an_upper_bound_asks_for_it() {
    let draft = draft(&mut Random::new(1));
    let of = |test| sieve(&draft, test);
    let sieves = [
        of(json!({"kind": ["research"], "tags": ["welsh"], "at_least": 1})),
        of(json!({"kind": ["research"], "tags": ["access"], "at_least": 1})),
        of(json!({"kind": ["research"], "at_least": 1})),
        of(json!({"kind": ["research"], "within_days": 10, "at_least": 1})),
        of(json!({"kind": ["research"], "measure": {"id": "rate", "at_least": 5}, "at_least": 1})),
        of(
            json!({"kind": ["research"], "measure": {"id": "rate", "at_least": 5.1}, "at_least": 1}),
        ),
    ];
    let look = |wanted: &[(usize, u32, Option<u32>)]| {
        let wanted: Vec<_> = wanted
            .iter()
            .map(|&(filter, least, most)| Wanted {
                filter,
                least,
                most,
            })
            .collect();
        counts::items(&wanted, &sieves, &mut StepBudget::of(100_000))
    };
    let number = |found: Searched| -> u32 {
        match found {
            Searched::Items(items) => items.iter().map(|(_, times)| times).sum(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(
        number(look(&[(0, 1, None), (1, 1, None), (2, 0, Some(1))])),
        1
    );
    assert_eq!(look(&[(0, 2, None), (2, 0, Some(1))]), Searched::None);
    assert_eq!(number(look(&[(2, 3, None), (3, 0, Some(0))])), 3);
    assert_eq!(look(&[(3, 1, None), (2, 0, Some(0))]), Searched::None);
    // Between 5 and 5.1 there is nothing at one decimal, but 5 itself is there.
    assert_eq!(number(look(&[(4, 1, None), (5, 0, Some(0))])), 1);
    assert_eq!(look(&[(5, 1, None), (4, 0, Some(0))]), Searched::None);
    assert_eq!(
        counts::items(
            &[Wanted {
                filter: 0,
                least: 9,
                most: None
            }],
            &sieves,
            &mut StepBudget::of(0)
        ),
        Searched::OutOfSteps
    );
}

/// However "at least k of n" is built, it means the same; one that stands twice counts twice.
#[test]
fn rows_and_networks_count_alike() {
    use super::circuit::{Atom, Circuit};
    for n in 1..=9 {
        let mut circuit = Circuit::within(STEPS);
        let atoms: Vec<_> = (0..n).map(|n| circuit.atom(Atom::Free(n))).collect();
        for count in 0..=n {
            let rows = circuit.at_least(count, &atoms);
            let network = circuit.at_least_sorted(count, &atoms);
            let twice: Vec<_> = atoms.iter().chain(&atoms).copied().collect();
            let twice = circuit.at_least(2 * count, &twice);
            for [a, b] in [
                [rows, network],
                [network, rows],
                [rows, twice],
                [twice, rows],
            ] {
                let found = Sat::over(&circuit).solve(&[a, !b], &mut StepBudget::of(STEPS));
                assert_eq!(found, Answer::None, "{count} of {n}");
            }
        }
    }
}

/// Pairs or a chain: just one cell.
#[test]
fn a_fact_of_many_words_has_one_of_them() {
    use super::circuit::{Atom, Circuit};
    for n in [3, 40] {
        let mut circuit = Circuit::within(STEPS);
        let cell = |cell| Atom::Cell { fact: 0, cell };
        let cells: Vec<_> = (0..n).map(|n| circuit.atom(cell(n))).collect();
        circuit.exactly_one(0, &cells);
        let solve = |holding: &[_]| Sat::over(&circuit).solve(holding, &mut StepBudget::of(STEPS));
        let none: Vec<_> = cells.iter().map(|&cell| !cell).collect();
        assert_eq!(solve(&none), Answer::None);
        for a in 0..n {
            assert!(matches!(solve(&[cells[a]]), Answer::Model(_)));
            assert_eq!(solve(&[cells[a], cells[(a + 1) % n]]), Answer::None);
            assert_eq!(solve(&[cells[a], cells[(a + 2) % n]]), Answer::None);
        }
    }
}

/// What does not fit is not said, and nothing goes on for long.
#[test]
fn a_circuit_is_full_where_its_steps_run_out() {
    use super::circuit::{Atom, Circuit};
    let mut circuit = Circuit::within(20_000);
    let atoms: Vec<_> = (0..600).map(|n| circuit.atom(Atom::Free(n))).collect();
    assert!(!circuit.is_full());
    circuit.at_least(300, &atoms);
    assert!(circuit.is_full() && circuit.taken() <= 20_000);
}
