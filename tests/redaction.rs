//! Redaction: nothing withheld can reach anybody who may not see it, and nothing is dropped.

use safon::assessment::{Evidence, Judgement};
use safon::portfolio::PortfolioCount;
use safon::{Assessment, Report, Standard, Visibility};
use serde_json::{Value, json};

use crate::random::{self, Kind, Random};
use crate::support::{each, expect, number_of_cases, read, root};

const AUDIENCES: [Visibility; 3] = [
    Visibility::Public,
    Visibility::Partner,
    Visibility::Restricted,
];

/// A review in which every text that has a visibility is a planted one, which names it.
fn planted(random: &mut Random) -> (Standard, Assessment) {
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
            thing[key] = json!(format!("planted-{visibility}-{number}"));
        }
        if random.chance(30) {
            thing["lang"] = json!("cy");
        }
    };
    for item in review["evidence"].as_array_mut().unwrap() {
        plant(random, item, &["title", "location", "author"]);
    }
    for judgement in review["judgements"].as_array_mut().unwrap() {
        plant(random, judgement, &["rationale"]);
    }
    let standard = Standard::from_json(&document.to_string()).unwrap();
    (
        standard,
        Assessment::from_json(&review.to_string()).unwrap(),
    )
}

/// Everything that is made of a review or a report for an audience.
fn outputs(standard: &Standard, review: &Assessment, audience: Visibility) -> Vec<String> {
    let redacted = review.redacted(audience);
    let report = standard.assess(review, None).unwrap();
    let mut outputs = vec![
        redacted.to_json(),
        report.redacted(audience).to_json(),
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
        let report = safon::render::report(&report, audience, language);
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
        let (standard, review) = planted(&mut Random::new(seed));
        for audience in AUDIENCES {
            let hidden = AUDIENCES.iter().filter(|one| !one.is_seen_by(audience));
            for word in hidden.map(|one| format!("planted-{one}")) {
                withheld += u32::from(review.to_json().contains(&word));
                for output in outputs(&standard, &review, audience) {
                    assert!(!output.contains(&word), "{seed}, {audience}: {output}");
                }
            }
        }
    }
    assert!(withheld > 100, "only {withheld} had something to hide");
}

#[test]
fn a_placeholder_stands_for_the_very_thing_and_all_else_stays() {
    for seed in 0..number_of_cases(150) {
        let (standard, review) = planted(&mut Random::new(seed));
        for audience in AUDIENCES {
            let redacted = review.redacted(audience);
            assert_eq!(redacted.redacted(audience), redacted);
            assert_eq!(
                review.redacted(Visibility::Partner).redacted(audience),
                review.redacted(audience.min(Visibility::Partner))
            );
            assert_eq!(redacted == review, review.to_json() == redacted.to_json());
            for (item, shown) in review.evidence.iter().zip(&redacted.evidence) {
                if item.visibility.is_seen_by(audience) {
                    assert_eq!(item, shown);
                    continue;
                }
                assert!(shown.title.ends_with(&item.withheld_as().to_string()));
                let bare = |item: &Evidence| Evidence {
                    title: String::new(),
                    location: None,
                    author: None,
                    digest: None,
                    ..item.clone()
                };
                assert_eq!(bare(item), bare(shown));
            }
            for (judgement, shown) in review.judgements.iter().zip(&redacted.judgements) {
                if judgement.visibility.is_seen_by(audience) {
                    assert_eq!(judgement, shown);
                    continue;
                }
                assert!(
                    shown
                        .rationale
                        .ends_with(&judgement.withheld_as().to_string())
                );
                let bare = |judgement: &Judgement| Judgement {
                    rationale: String::new(),
                    ..judgement.clone()
                };
                assert_eq!(bare(judgement), bare(shown));
            }
            let bare = |review: &Assessment| Assessment {
                evidence: Vec::new(),
                judgements: Vec::new(),
                ..review.clone()
            };
            assert_eq!(bare(&review), bare(&redacted));
            // What is decided does not hang on what is withheld.
            let outcomes = |review: &Assessment| -> Vec<_> {
                let report = standard.assess(review, None).unwrap();
                report.requirements().map(|one| one.outcome).collect()
            };
            assert_eq!(outcomes(&review), outcomes(&redacted));
        }
    }
}

#[test]
fn a_redacted_report_pins_the_whole_assessment() {
    for seed in 0..number_of_cases(50) {
        let (standard, review) = planted(&mut Random::new(seed));
        let report = standard.assess(&review, None).unwrap();
        let redacted = report.redacted(Visibility::Public);
        assert_eq!(redacted.assessment.digest, review.digest());
        assert_eq!(redacted.redacted(Visibility::Public), redacted);
        assert_eq!(Report::from_json(&redacted.to_json()).unwrap(), redacted);
        assert_eq!(report.redacted(Visibility::Restricted), report);
        // Whoever may see all makes the same report again.
        let again = standard.assess(&review, redacted.as_of).unwrap();
        assert_eq!(again.redacted(Visibility::Public), redacted);
    }
}

#[test]
fn what_each_audience_sees() {
    each("redact", |folder| {
        let review = Assessment::from_json(&read(&folder.join("assessment.json"))).unwrap();
        for audience in AUDIENCES {
            let path = folder.join(format!("{audience}.json"));
            expect(&path, &review.redacted(audience).to_json())?;
        }
        Ok(())
    });
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
