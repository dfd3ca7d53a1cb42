//! Redaction: nothing withheld can reach anybody who may not see it, nothing of it can be guessed, and nothing is
//! dropped.

use safon::assessment::{CarriedFrom, Dissent, Evidence, Judgement};
use safon::portfolio::PortfolioCount;
use safon::{Assessment, Findings, Report, Seal, Standard, Visibility, is_withheld};
use serde_json::{Value, json};

use crate::random::{self, Kind, Random};
use crate::support::{each, expect, number_of_cases, read, root};

const AUDIENCES: [Visibility; 3] = [
    Visibility::Public,
    Visibility::Partner,
    Visibility::Restricted,
];

fn seal() -> Seal {
    Seal::new(&[7; 32]).unwrap()
}

/// A review in which every text that has a visibility is a planted one, which names it; of one seed, all else is
/// the same whatever is planted.
fn planted(seed: u64, secret: &str) -> (Standard, Assessment) {
    let random = &mut Random::new(seed);
    let kind = Kind {
        falling: true,
        stated: true,
        size: 3,
    };
    let document = random::standard(random, kind);
    let mut review = random::assessment(random, &document);
    let mut number = 0;
    let mut plant = |random: &mut Random, thing: &mut Value, keys: &[&str]| {
        let visibility = *random.pick(&["public", "partner", "restricted"]);
        thing["visibility"] = json!(visibility);
        for key in keys {
            number += 1;
            // What everybody may see is the same in every planting.
            let secret = if visibility == "public" { "" } else { secret };
            thing[key] = json!(format!("planted-{visibility}-{number}{secret}"));
        }
        if random.chance(30) {
            thing["lang"] = json!("cy");
        }
    };
    for item in review["evidence"].as_array_mut().unwrap() {
        plant(random, item, &["title", "location", "author"]);
        if item["visibility"] != "public" && !secret.is_empty() {
            // That it is there says something too.
            item.as_object_mut().unwrap().remove("location");
        }
    }
    for judgement in review["judgements"].as_array_mut().unwrap() {
        plant(random, judgement, &["rationale", "by"]);
        if random.chance(50) {
            let by = judgement["by"].as_str().unwrap();
            judgement["carried_from"] =
                json!({"assessment": format!("{by}-before"), "on": "2025-01-01"});
        }
    }
    let standard = Standard::from_json(&document.to_string()).unwrap();
    (
        standard,
        Assessment::from_json(&review.to_string()).unwrap(),
    )
}

/// Everything that is made of a review for an audience, without a key.
fn outputs(standard: &Standard, review: &Assessment, audience: Visibility) -> Vec<String> {
    let redacted = review.redacted(audience);
    let report = standard.assess_for(audience, review, None).unwrap();
    let mut outputs = vec![
        redacted.to_json(),
        redacted.digest().to_string(),
        report.to_json(),
        report.digest().to_string(),
        standard.assess(&redacted, None).unwrap().to_json(),
        standard.check(&redacted).to_string(),
        standard.check(review).to_string(),
        format!("{:?}", standard.check(review)),
    ];
    let mut count = PortfolioCount::new(review.assessed_on);
    count.add(1, standard, review).unwrap();
    let portfolio = count.finish(None);
    outputs.push(portfolio.to_json());
    #[cfg(feature = "render")]
    for language in [safon::Language::En, safon::Language::Cy] {
        let report = safon::render::report(&report, audience, language).unwrap();
        let portfolio = safon::render::portfolio(&portfolio, language);
        for page in [report, portfolio] {
            outputs.extend([page.to_html(None), page.to_markdown()]);
        }
    }
    #[cfg(feature = "render")]
    outputs.push(portfolio.to_csv());
    outputs
}

#[test]
fn nothing_withheld_reaches_anybody_who_may_not_see_it() {
    let mut withheld = 0;
    for seed in 0..number_of_cases(150) {
        let (standard, review) = planted(seed, "");
        for audience in AUDIENCES {
            let hidden = AUDIENCES.iter().filter(|one| !one.is_seen_by(audience));
            for word in hidden.map(|one| format!("planted-{one}")) {
                withheld += u32::from(review.to_json().contains(&word));
                let mut outputs = outputs(&standard, &review, audience);
                outputs.push(review.sealed(audience, &seal()).to_json());
                for output in outputs {
                    assert!(!output.contains(&word), "{seed}, {audience}: {output}");
                }
            }
        }
    }
    assert!(withheld > 100, "only {withheld} had something to hide");
}

/// Two reviews that differ in nothing but what is hidden are one review to whoever may not see it: no digest, no
/// order and no count lets anybody guess.
#[test]
fn nothing_withheld_can_be_guessed() {
    let mut differing = 0;
    for seed in 0..number_of_cases(150) {
        let (standard, review) = planted(seed, "");
        let (_, other) = planted(seed, "-and-something-else");
        for audience in [Visibility::Public, Visibility::Partner] {
            let word = format!("planted-{}", AUDIENCES[audience as usize + 1]);
            let hidden = |review: &Assessment| -> Assessment {
                let mut review = review.clone();
                review
                    .evidence
                    .retain(|one| !one.visibility.is_seen_by(audience));
                review
                    .judgements
                    .retain(|one| !one.visibility.is_seen_by(audience));
                review
            };
            let seen = |review: &Assessment| -> Assessment {
                let mut review = review.clone();
                review
                    .evidence
                    .retain(|one| one.visibility.is_seen_by(audience));
                review
                    .judgements
                    .retain(|one| one.visibility.is_seen_by(audience));
                review
            };
            if seen(&review) != seen(&other) || hidden(&review) == hidden(&other) {
                continue;
            }
            differing += 1;
            let outputs = |review| outputs(&standard, review, audience);
            assert_eq!(
                outputs(&review),
                outputs(&other),
                "{seed}, {audience}: {word}"
            );
        }
    }
    assert!(differing > 50, "only {differing} had something to guess");
}

#[test]
fn a_placeholder_stands_where_something_is_withheld_and_all_else_stays() {
    for seed in 0..number_of_cases(150) {
        let (standard, review) = planted(seed, "");
        for audience in AUDIENCES {
            for seal in [None, Some(seal())] {
                let redact = |review: &Assessment, audience| match &seal {
                    None => review.redacted(audience),
                    Some(seal) => review.sealed(audience, seal),
                };
                let redacted = redact(&review, audience);
                // Nothing is redacted twice, with a key or without one.
                assert_eq!(redacted.redacted(audience), redacted);
                assert_eq!(
                    redacted.sealed(audience, &Seal::new(&[8; 64]).unwrap()),
                    redacted
                );
                assert_eq!(
                    redact(&redact(&review, Visibility::Partner), audience),
                    redact(&review, audience.min(Visibility::Partner))
                );
                assert_eq!(
                    Assessment::from_json(&redacted.to_json()).unwrap(),
                    redacted
                );
                assert!(redacted.visibility().is_seen_by(audience));
                all_else_stays(&review, &redacted, audience, seal.as_ref());
                // What is decided does not hang on what is withheld.
                let outcomes = |review: &Assessment| -> Vec<_> {
                    let report = standard.assess(review, None).unwrap();
                    report.requirements().map(|one| one.outcome).collect()
                };
                assert_eq!(outcomes(&review), outcomes(&redacted));
            }
        }
    }
}

fn all_else_stays(
    review: &Assessment,
    redacted: &Assessment,
    audience: Visibility,
    seal: Option<&Seal>,
) {
    for (item, shown) in review.evidence.iter().zip(&redacted.evidence) {
        if item.visibility.is_seen_by(audience) {
            assert_eq!(item, shown);
            continue;
        }
        assert!(is_withheld(&shown.title), "{}", shown.title);
        if let Some(seal) = seal {
            assert!(
                shown
                    .title
                    .ends_with(&format!("): {}", seal.of_evidence(item)))
            );
        } else {
            assert!(shown.title.ends_with(')'), "{}", shown.title);
        }
        let bare = |item: &Evidence| Evidence {
            title: String::new(),
            location: None,
            author: None,
            digest: None,
            ..item.clone()
        };
        assert_eq!(
            (shown.location.as_ref(), shown.author.as_ref(), shown.digest),
            (None, None, None)
        );
        assert_eq!(bare(item), bare(shown));
    }
    for (judgement, shown) in review.judgements.iter().zip(&redacted.judgements) {
        if judgement.visibility.is_seen_by(audience) {
            assert_eq!(judgement, shown);
            continue;
        }
        assert!(is_withheld(&shown.by), "{}", shown.by);
        if let Some(seal) = seal {
            assert!(
                shown
                    .rationale
                    .ends_with(&format!("): {}", seal.of_judgement(judgement)))
            );
        } else {
            assert_eq!(shown.rationale, shown.by);
        }
        let origin = |one: &Judgement| one.carried_from.as_ref().map(|from| from.on);
        assert_eq!(
            origin(judgement),
            origin(shown),
            "where it came from is said to be withheld"
        );
        let bare = |judgement: &Judgement| Judgement {
            rationale: String::new(),
            by: String::new(),
            dissent: (judgement.dissent.iter())
                .map(|one| Dissent {
                    by: String::new(),
                    rationale: String::new(),
                    ..one.clone()
                })
                .collect(),
            carried_from: judgement.carried_from.as_ref().map(|from| CarriedFrom {
                assessment: String::new(),
                on: from.on,
            }),
            ..judgement.clone()
        };
        assert_eq!(bare(judgement), bare(shown));
    }
    let bare = |review: &Assessment| Assessment {
        evidence: Vec::new(),
        judgements: Vec::new(),
        ..review.clone()
    };
    assert_eq!(bare(review), bare(redacted));
}

#[test]
fn a_report_is_made_for_its_audience_and_pins_what_that_sees() {
    let mut counted = 0;
    for seed in 0..number_of_cases(50) {
        let (standard, review) = planted(seed, "");
        for audience in AUDIENCES {
            let report = standard.assess_for(audience, &review, None).unwrap();
            let seen = review.redacted(audience);
            assert_eq!(report.assessment.digest, seen.digest());
            assert_eq!(standard.assess(&seen, None).unwrap(), report);
            assert_eq!(Report::from_json(&report.to_json()).unwrap(), report);
            assert_eq!(report.visibility, seen.visibility());
            let hidden = |visibility: Visibility| !visibility.is_seen_by(audience);
            let items = review
                .evidence
                .iter()
                .filter(|one| hidden(one.visibility))
                .count();
            let judgements = review
                .judgements
                .iter()
                .filter(|one| hidden(one.visibility))
                .count();
            assert_eq!(
                report.withheld as usize,
                items + judgements,
                "{seed}, {audience}"
            );
            counted += report.withheld;
            // Whoever is not of the audience gets none of it; whoever is, all.
            for other in AUDIENCES {
                let may = seen.visibility().is_seen_by(other);
                assert_eq!(
                    report.for_audience(other).is_ok(),
                    may,
                    "{seed}, {audience}, {other}"
                );
            }
        }
        let whole = standard.assess(&review, None).unwrap();
        assert_eq!(whole.withheld, 0);
        assert_eq!(whole.assessment.digest, review.digest());
    }
    assert!(counted > 100, "only {counted} were withheld");
}

/// A report that does not say who may see it, or says so wrongly, is still known by its judgements.
#[test]
fn a_report_that_claims_to_be_for_everybody_is_not_believed() {
    let text = read(&root(
        "tests/cases/redact/a-placeholder-is-in-the-language-of-the-text/assessment.json",
    ));
    let standard = read(&root("tests/cases/diff/standard.json"));
    let standard = Standard::from_json(&standard).unwrap();
    let review = Assessment::from_json(&text).unwrap();
    let mut report = standard.assess(&review, None).unwrap();
    report.visibility = Visibility::Public;
    assert!(!report.is_seen_by(Visibility::Public));
    let findings = report.for_audience(Visibility::Partner).unwrap_err();
    assert_eq!(findings.findings[0].code, "not-for-audience");
}

#[test]
fn what_each_audience_sees() {
    each("redact", |folder| {
        let refused =
            |findings: Findings| expect(&folder.join("expected.json"), &findings.to_json());
        if folder.join("report.json").exists() {
            let report = Report::from_json(&read(&folder.join("report.json"))).unwrap();
            return refused(report.for_audience(Visibility::Public).unwrap_err());
        }
        let seal = match std::fs::read(folder.join("key")).map(|key| Seal::new(&key)) {
            Ok(Err(findings)) => return refused(findings),
            Ok(Ok(seal)) => Some(seal),
            Err(_) => None,
        };
        let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
        for audience in AUDIENCES {
            let path = folder.join(format!("{audience}.json"));
            let redacted = match &seal {
                None => review.redacted(audience),
                Some(seal) => review.sealed(audience, seal),
            };
            expect(&path, &redacted.to_json())?;
        }
        Ok(())
    });
}

/// HMAC-SHA-256 as RFC 2104 has it, over what docs/security.md says; written out by hand, and the number of the
/// case by Python's `hmac`.
#[test]
fn a_seal_is_what_anybody_can_work_out_who_has_the_key() {
    let folder = root("tests/cases/redact/a-placeholder-is-sealed-with-a-key");
    let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
    let key = std::fs::read(folder.join("key")).unwrap();
    let sealed = review.sealed(Visibility::Public, &Seal::new(&key).unwrap());
    assert_eq!(
        sealed.evidence[0].title,
        format!(
            "withheld (restricted): hmac-sha256:{}",
            read(&folder.join("evidence.hmac")).trim()
        )
    );
    assert_eq!(
        sealed.judgements[0].rationale,
        format!(
            "withheld (partner): hmac-sha256:{}",
            read(&folder.join("judgement.hmac")).trim()
        )
    );
    // Another key says something else, and the order of a set does not matter.
    let other = Seal::new(&[1; 32]).unwrap();
    assert_ne!(review.sealed(Visibility::Public, &other), sealed);
    let mut shuffled = review.clone();
    shuffled.evidence[0].tags.reverse();
    assert_ne!(shuffled, review);
    assert_eq!(
        other.of_evidence(&shuffled.evidence[0]),
        other.of_evidence(&review.evidence[0])
    );
}

#[test]
fn a_key_that_can_be_guessed_is_refused_and_no_key_is_shown() {
    for (length, good) in [
        (0, false),
        (31, false),
        (32, true),
        (4096, true),
        (4097, false),
    ] {
        let seal = Seal::new(&vec![b'k'; length]);
        assert_eq!(seal.is_ok(), good, "{length}");
        let said = format!("{seal:?}");
        assert!(!said.contains("kk") && !said.contains("107"), "{said}");
        if let Err(findings) = seal {
            assert_eq!(findings.findings[0].code, "seal-length");
        }
    }
}

#[test]
fn only_a_placeholder_is_one() {
    let seal = "hmac-sha256:".to_owned() + &"0f".repeat(32);
    for text in [
        "withheld (restricted)",
        "withheld (partner)",
        "cadwyd yn ôl (cyfyngedig)",
        &format!("withheld (restricted): {seal}"),
        &format!("cadwyd yn ôl (partner): {seal}"),
    ] {
        assert!(is_withheld(text), "{text}");
    }
    for text in [
        "",
        "withheld",
        "withheld (secret)",
        "Withheld (restricted)",
        "withheld (restricted) ",
        "withheld (restricted): ",
        "withheld (restricted): it was the mayor",
        "withheld (cyfyngedig)",
        &format!("withheld (restricted): {}", &seal[1..]),
        &format!("withheld (restricted): {seal}0"),
        &format!("withheld (restricted): {}", seal.to_uppercase()),
        &format!("withheld (restricted): {}", seal.replace("hmac-", "")),
        &format!("withheld (restricted): {seal}: {seal}"),
    ] {
        assert!(!is_withheld(text), "{text}");
    }
}

/// What the sample keeps from the public is what would help an attacker.
#[test]
fn the_sample_withholds_its_security_tests() {
    let text = read(&root("examples/data/bin-collection.json"));
    let review = Assessment::from_json(&text).unwrap();
    let redacted = review.redacted(Visibility::Public);
    let pairs = review.evidence.iter().zip(&redacted.evidence);
    let withheld = pairs.filter(|(item, shown)| item != shown);
    let withheld: Vec<_> = withheld.map(|(item, _)| item.kind.as_str()).collect();
    let kinds = [
        "data-protection-assessment",
        "threat-model",
        "security-test",
    ];
    assert_eq!(withheld, kinds);
}
