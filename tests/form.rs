//! Valid by construction: whatever is accepted can be written and read back, also where it was made or changed in
//! code and never stood in a text.

use proptest::prelude::*;
use safon::Crosswalk;
use safon::Inventory;
use safon::Policy;
use safon::Portfolio;
use safon::Register;
use safon::assessment::{
    CarriedFrom, Condition, Decision, Exemption, Judgement, PanelMember, Retraction,
};
use safon::inventory::{Capabilities, InventoryCount};
use safon::portfolio::PortfolioCount;
use safon::register::{Found, Holds};
use safon::rule::{AtLeast, EvidenceTest, FactTest, Test};
use safon::standard::{
    Basis, Criterion, Fact, FactType, Interpretation, Measure, Official, PanelRule, Requirement,
    Retired, Source,
};
use safon::{
    Assessment, Draft, FactValue, Findings, Id, MAX_INTEGER, Report, Rule, Text, register,
};

use crate::random::{self, Kind, Random};
use crate::support::{number_of_cases, read, root};

/// Texts as people and programs may put them in: some are wrong, some only odd.
const TEXTS: [&str; 10] = [
    "",
    " ",
    "A text.",
    "\u{0}\u{1f}\u{7f}",
    "\"\\/\u{8}\u{c}\n\r\t",
    "ŵ ŷ \u{301}\u{200d}\u{feff}",
    "\u{2028}\u{2029}\u{e000}\u{ffff}",
    "👩‍🚀\u{10ffff}",
    "null",
    "withheld (restricted)",
];

/// Something that can be changed at random, in its public fields.
trait Change {
    fn change(&mut self, random: &mut Random);
}

impl Change for String {
    fn change(&mut self, random: &mut Random) {
        *self = (*random.pick(&TEXTS)).to_owned();
    }
}

impl Change for Text {
    fn change(&mut self, random: &mut Random) {
        match random.below(3) {
            0 => self.en.change(random),
            1 => self.cy.change(random),
            _ => {
                let mut note = safon::text::Note {
                    en: "Note".to_owned(),
                    cy: "Nodyn".to_owned(),
                };
                note.cy.change(random);
                self.note = Some(note);
            }
        }
    }
}

fn optional(text: &mut Option<String>, random: &mut Random) {
    *text = random.chance(80).then(|| (*random.pick(&TEXTS)).to_owned());
}

fn one<'l, T>(list: &'l mut [T], random: &mut Random) -> Option<&'l mut T> {
    let place = random.below(list.len().max(1) as u64) as usize;
    list.get_mut(place)
}

fn id(random: &mut Random) -> Id {
    random
        .pick(&["a", "e0", "r1", "stage", "welsh", "research", "true"])
        .parse()
        .unwrap()
}

impl Change for Assessment {
    fn change(&mut self, random: &mut Random) {
        match random.below(13) {
            0 => optional(&mut self.schema.0, random),
            1 => self.service.name.change(random),
            2 => self.service.organisation.change(random),
            3 => {
                let number = *random.pick(&[
                    0,
                    MAX_INTEGER,
                    MAX_INTEGER + 1,
                    i64::MIN,
                    i64::MAX,
                    -MAX_INTEGER,
                ]);
                let value = match random.below(3) {
                    0 => FactValue::Flag(true),
                    1 => FactValue::Integer(number),
                    _ => FactValue::Word(id(random)),
                };
                let fact = *random.pick(&["volume", "public", "sector"]);
                self.service.facts.insert(fact.parse().unwrap(), value);
            }
            4 => {
                let id = id(random);
                match random.chance(50) {
                    true => self.service.capabilities.push(id),
                    false => self.service.responsible.push(id),
                }
            }
            5 => {
                let mut organisation = Text::new("A body", "Corff");
                organisation.change(random);
                self.panel.push(PanelMember {
                    id: id(random),
                    roles: vec![id(random)],
                    organisation: Some(organisation),
                    trained_on: None,
                });
            }
            6 => {
                if let Some(item) = one(&mut self.evidence, random) {
                    match random.below(4) {
                        0 => item.title.change(random),
                        1 => optional(&mut item.location, random),
                        2 => optional(&mut item.author, random),
                        _ => {
                            let tags = item.tags.clone();
                            item.tags.extend(tags);
                        }
                    }
                }
            }
            7 => {
                if let Some(judgement) = one::<Judgement>(&mut self.judgements, random) {
                    match random.below(3) {
                        0 => judgement.rationale.change(random),
                        1 => judgement.by.change(random),
                        _ => {
                            let assessment = (*random.pick(&TEXTS)).to_owned();
                            judgement.carried_from = Some(CarriedFrom {
                                assessment,
                                on: None,
                            });
                        }
                    }
                }
            }
            8 => {
                if let Some(exemption) = one::<Exemption>(&mut self.exemptions, random) {
                    match random.chance(50) {
                        true => exemption.reason.change(random),
                        false => exemption.approved_by.change(random),
                    }
                }
            }
            9 => {
                if let Some(condition) = one::<Condition>(&mut self.conditions, random) {
                    match random.below(3) {
                        0 => condition.action.change(random),
                        1 => condition.owner.change(random),
                        _ => optional(&mut condition.closed_by, random),
                    }
                }
            }
            10 => {
                let mut texts = [0, 1].map(|_| (*random.pick(&TEXTS)).to_owned());
                if random.chance(50) {
                    texts.fill("Said.".to_owned());
                }
                let [by, rationale] = texts;
                let (outcome, on) = (safon::Outcome::Met, self.assessed_on);
                self.decision = Some(Decision {
                    outcome,
                    by,
                    on,
                    rationale,
                });
            }
            11 => {
                let reason = (*random.pick(&TEXTS)).to_owned();
                let report = "sha256:".to_owned() + &"0".repeat(64);
                let report = report.parse().unwrap();
                self.retracts = Some(Retraction { report, reason });
            }
            // Ids that stand twice.
            _ => {
                if let Some(item) = self.evidence.first().cloned() {
                    self.evidence.push(item);
                }
            }
        }
    }
}

fn nested(depth: usize, random: &mut Random) -> Rule {
    let mut rule = Rule::Always;
    for _ in 0..depth {
        rule = match random.below(3) {
            0 => Rule::Not(Box::new(rule)),
            1 => Rule::All(vec![rule, Rule::Never]),
            _ => Rule::AtLeast(AtLeast {
                count: 1,
                of: vec![rule],
            }),
        };
    }
    rule
}

impl Change for Rule {
    fn change(&mut self, random: &mut Random) {
        let evidence = EvidenceTest {
            kind: vec!["research".parse().unwrap()],
            tags: Vec::new(),
            languages: Vec::new(),
            within_days: None,
            measure: None,
            bound: safon::rule::Bound::AtLeast(safon::rule::Count::new(1).unwrap()),
        };
        let integer = FactValue::Integer(*random.pick(&[5, MAX_INTEGER + 1, i64::MIN]));
        let volume = |test| {
            Rule::Fact(FactTest {
                id: "volume".parse().unwrap(),
                test,
            })
        };
        *self = match random.below(12) {
            0 => Rule::All(Vec::new()),
            1 => Rule::Any(Vec::new()),
            2 => {
                let count = *random.pick(&[0, 1, 2, 3, u32::MAX]);
                Rule::AtLeast(AtLeast {
                    count,
                    of: vec![Rule::Always, Rule::Never],
                })
            }
            3 => Rule::AtLeast(AtLeast {
                count: 0,
                of: Vec::new(),
            }),
            4 => nested(*random.pick(&[30, 31, 32, 33, 127, 5000]), random),
            5 => Rule::All(vec![Rule::Always; *random.pick(&[4095, 4096])]),
            6 => Rule::All(vec![Rule::Evidence(evidence); *random.pick(&[64, 65])]),
            7 => Rule::Evidence(EvidenceTest {
                kind: Vec::new(),
                ..evidence
            }),
            8 => volume(Test::In(Vec::new())),
            9 => volume(Test::AtMost(integer)),
            10 => volume(Test::AtLeast(integer)),
            _ => volume(Test::In(vec![integer])),
        };
    }
}

fn requirement<'d>(draft: &'d mut Draft, random: &mut Random) -> Option<&'d mut Requirement> {
    let criterion: &mut Criterion = one(&mut draft.criteria, random)?;
    one(&mut criterion.requirements, random)
}

fn source(random: &mut Random) -> Source {
    Source {
        title: (*random.pick(&TEXTS)).to_owned(),
        url: None,
        retrieved: None,
        lang: None,
    }
}

impl Change for Draft {
    fn change(&mut self, random: &mut Random) {
        match random.below(16) {
            0 => optional(&mut self.schema.0, random),
            1 => self.title.change(random),
            2 => self.licence.change(random),
            3 => self.publisher.name.change(random),
            4 => self.editor.name.change(random),
            5 => self.sources.push(source(random)),
            6 => {
                if let Some(fact) = one::<Fact>(&mut self.facts, random) {
                    match random.below(3) {
                        0 => fact.title.change(random),
                        1 => fact.r#type = FactType::Choice(Vec::new()),
                        _ => {
                            if let FactType::Integer(range) = &mut fact.r#type
                                && let Some(unit) = &mut range.unit
                            {
                                unit.change(random);
                            }
                        }
                    }
                }
            }
            7 => {
                if let Some(measure) = one::<Measure>(&mut self.measures, random) {
                    match random.below(4) {
                        0 => measure.title.change(random),
                        1 => measure.unit.change(random),
                        2 => measure.scale = *random.pick(&[0, 1, 6, 7, u32::MAX]),
                        _ => measure.max = Some(safon::Decimal::from(10)),
                    }
                }
            }
            8 => {
                if let Some(kind) = one(&mut self.evidence_kinds, random) {
                    let mut text = Text::new("What", "Beth");
                    text.change(random);
                    kind.description = Some(text);
                }
            }
            9 => {
                if let Some(criterion) = one(&mut self.criteria, random) {
                    match random.below(3) {
                        0 => criterion.title.change(random),
                        1 => criterion.references.push(source(random)),
                        _ => criterion.intent = Some(Text::new("", "")),
                    }
                }
            }
            10 => {
                if let Some(requirement) = requirement(self, random) {
                    match random.below(4) {
                        0 => requirement.statement.change(random),
                        1 => requirement.guidance = Some(Text::new("How", "Sut")),
                        2 => {
                            let source = "https://example.org/".parse().unwrap();
                            requirement.basis = Basis::Official(Official {
                                source,
                                seen_on: None,
                            });
                        }
                        _ => {
                            let mut rationale = Text::new("Why", "Pam");
                            rationale.change(random);
                            requirement.basis = Basis::Interpretation(Interpretation {
                                rationale,
                                source: None,
                                seen_on: None,
                                level: safon::standard::SetBy::Editor,
                            });
                        }
                    }
                }
            }
            11 | 12 => {
                if let Some(requirement) = requirement(self, random) {
                    match random.chance(50) {
                        true => requirement.applies_when.change(random),
                        false => requirement.evidenced_when.change(random),
                    }
                }
            }
            13 => {
                let mut title = Text::new("Gone", "Wedi mynd");
                title.change(random);
                self.retired.push(Retired {
                    id: "gone".parse().unwrap(),
                    title,
                    since: "1.0.0".parse().unwrap(),
                    replaced_by: Vec::new(),
                });
            }
            14 => {
                let mut applies_when = Rule::Always;
                applies_when.change(random);
                self.panel.push(PanelRule {
                    applies_when,
                    roles: Vec::new(),
                    size: None,
                    independent: false,
                    trained: false,
                    breach: safon::standard::Breach::Warning,
                });
            }
            _ => self.criteria.clear(),
        }
    }
}

fn pair(random: &mut Random) -> (Draft, Assessment) {
    let kind = Kind {
        falling: true,
        stated: true,
        size: 2,
    };
    let document = random::standard(random, kind);
    let review = random::assessment(random, &document);
    (
        Draft::from_json(&document.to_string()).unwrap(),
        Assessment::from_json(&review.to_string()).unwrap(),
    )
}

/// Whether a document can be written and read back.
fn reads_back<T: PartialEq>(
    document: &T,
    text: &str,
    read: fn(&str) -> Result<T, Findings>,
) -> bool {
    read(text).as_ref() == Ok(document)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: u32::try_from(number_of_cases(400)).unwrap(),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn an_assessment_that_is_accepted_reads_back_and_its_report_does(seed: u64, changes in 1_u8..4) {
        let random = &mut Random::new(seed);
        let (draft, mut review) = pair(random);
        let standard = draft.into_standard().unwrap();
        for _ in 0..changes {
            review.change(random);
        }
        let sound = reads_back(&review, &review.to_json(), Assessment::from_json);
        let found = standard.check(&review);
        let assessed = standard.assess(&review, None);
        // The quick way refuses the same.
        let outcome = standard.outcome(&review, None);
        prop_assert_eq!(outcome, assessed.clone().map(|report| report.outcome));
        prop_assert_eq!(assessed.is_err(), found.has_errors());
        prop_assert_eq!(standard.prepared(&review).is_err(), found.has_errors());
        if let Err(form) = Assessment::from_json(&review.to_json()) {
            let told = |one: &safon::Finding| (one.code.clone(), one.at.clone(), one.message.clone(), None);
            let form: Vec<_> = form.findings.iter().map(told).collect();
            let found = found.findings.iter().map(|one| {
                (one.code.clone(), one.at.clone(), one.message.clone(), one.line)
            });
            prop_assert_eq!(found.collect::<Vec<_>>(), form);
        }
        if let Ok(report) = &assessed {
            prop_assert!(sound, "accepted, and cannot be read back: {:?}", review);
            prop_assert!(reads_back(report, &report.to_json(), Report::from_json));
            let mut count = PortfolioCount::new(review.assessed_on);
            count.add(1, &standard, &review).unwrap();
            let portfolio = count.finish(None);
            prop_assert!(reads_back(&portfolio, &portfolio.to_json(), Portfolio::from_json));
        }
        let mut count = InventoryCount::new(None);
        count.add(1, &review);
        let inventory = count.finish(&register::capabilities().unwrap());
        prop_assert!(reads_back(&inventory, &inventory.to_json(), Inventory::from_json));
        prop_assert_eq!(inventory.reviews.refused > 0, !sound);
        // What an audience sees is as sound as the whole.
        let redacted = review.redacted(safon::Visibility::Public);
        prop_assert_eq!(reads_back(&redacted, &redacted.to_json(), Assessment::from_json), sound);
    }

    #[test]
    fn a_draft_that_is_accepted_reads_back_and_what_is_made_of_it_does(seed: u64, changes in 1_u8..4) {
        let random = &mut Random::new(seed);
        let (mut draft, review) = pair(random);
        let before = draft.clone().into_standard().unwrap();
        for _ in 0..changes {
            draft.change(random);
        }
        let found = draft.check();
        let deep = found.errors().any(|one| one.code == "rule-too-deep");
        if deep {
            prop_assert!(draft.into_standard().is_err());
            return Ok(());
        }
        if let Err(form) = Draft::from_json(&draft.to_json()) {
            let told = |one: &safon::Finding| (one.code.clone(), one.at.clone(), one.message.clone());
            let form: Vec<_> = form.findings.iter().map(told).collect();
            prop_assert_eq!(found.findings.iter().map(told).collect::<Vec<_>>(), form);
        }
        let sound = reads_back(&draft, &draft.to_json(), Draft::from_json);
        let Ok(standard) = draft.into_standard() else {
            return Ok(());
        };
        prop_assert!(!found.has_errors());
        prop_assert!(sound, "accepted, and cannot be read back: {}", standard.document().to_json());
        if let Ok(report) = standard.assess(&review, None) {
            prop_assert!(reads_back(&report, &report.to_json(), Report::from_json));
        }
        let starter = standard.starter(&Default::default(), review.assessed_on, safon::Language::Cy);
        if let Ok(starter) = starter {
            prop_assert!(reads_back(&starter, &starter.to_json(), Assessment::from_json));
        }
        #[cfg(feature = "proof")]
        {
            use safon::diff::DiffDocument;
            let diff = before.diff_within(&standard, 200);
            let document = diff.document();
            prop_assert!(reads_back(document, &document.to_json(), DiffDocument::from_json));
            if let Ok(moved) = review.migrate(&diff, None) {
                prop_assert!(reads_back(&moved, &moved.to_json(), safon::Migration::from_json));
            }
        }
        drop(before);
    }
}

/// As deep as no thread can go: found, and let go of, without going there.
#[test]
fn a_draft_nested_a_hundred_thousand_deep_is_a_finding() {
    let random = &mut Random::new(7);
    for depth in [33, 1000, 100_000] {
        let (mut draft, _) = pair(random);
        draft.criteria = vec![Criterion {
            id: "c".parse().unwrap(),
            label: "1".parse().unwrap(),
            theme: None,
            title: Text::new("Title", "Teitl"),
            intent: None,
            requirements: vec![Requirement {
                id: "r".parse().unwrap(),
                label: None,
                level: safon::Level::Must,
                statement: Text::new("Statement", "Gosodiad"),
                guidance: None,
                remedy: None,
                applies_when: nested(depth, random),
                evidenced_when: nested(depth, random),
                judgement: safon::standard::Judging::Required,
                exemptible: false,
                basis: Basis::Official(Official {
                    source: "https://example.org/".parse().unwrap(),
                    seen_on: None,
                }),
                derived_from: Vec::new(),
            }],
            derived_from: Vec::new(),
            references: Vec::new(),
            leads: Vec::new(),
        }];
        draft.panel.push(PanelRule {
            applies_when: nested(depth, random),
            roles: Vec::new(),
            size: None,
            independent: false,
            trained: false,
            breach: safon::standard::Breach::Warning,
        });
        let found = draft.check();
        let told = found
            .findings
            .iter()
            .map(|one| (one.code.as_str(), one.at.as_str()));
        let at = [
            "/criteria/0/requirements/0/applies_when",
            "/criteria/0/requirements/0/evidenced_when",
            "/panel/0/applies_when",
        ];
        assert_eq!(told.collect::<Vec<_>>(), at.map(|at| ("rule-too-deep", at)));
        assert_eq!(draft.into_standard().unwrap_err(), found);
        #[cfg(feature = "proof")]
        {
            let (mut draft, _) = pair(random);
            draft.panel.push(PanelRule {
                applies_when: nested(depth, random),
                roles: Vec::new(),
                size: None,
                independent: false,
                trained: false,
                breach: safon::standard::Breach::Warning,
            });
            let refused = register::register()
                .unwrap()
                .release(draft, None, Vec::new());
            assert_eq!(refused.unwrap_err().findings[0].code, "rule-too-deep");
        }
    }
}

/// What has a limit has it in code too, and what is just within it is accepted.
#[test]
fn the_limit_of_a_document_holds_where_it_is_made_in_code() {
    let text = read(&root("examples/data/bin-collection.json"));
    let review = Assessment::from_json(&text).unwrap();
    let standard = register::latest("wales-digital-service-standard").unwrap();
    let with = |length: usize| {
        let mut review = review.clone();
        review.evidence[0].title = "x".repeat(length);
        review
    };
    // Written with spaces it would be too large, and is written without.
    let spaces = review.to_json().len() - serde_json::to_string(&review).unwrap().len();
    assert!(spaces > 1000);
    let rest = serde_json::to_string(&with(1)).unwrap().len();
    let largest = with((64 << 20) - rest);
    assert!(!standard.check(&largest).has_errors());
    assert!(standard.outcome(&largest, None).is_ok());
    assert!(reads_back(
        &largest,
        &largest.to_json(),
        Assessment::from_json
    ));
    let too_large = with((64 << 20) - rest + 1);
    assert_eq!(standard.check(&too_large).findings[0].code, "too-large");
    let refused = [
        standard.outcome(&too_large, None).unwrap_err(),
        standard.assess(&too_large, None).unwrap_err(),
    ];
    for error in refused {
        assert_eq!(error.findings().findings[0].code, "too-large");
    }
}

#[test]
fn what_an_owner_writes_in_code_reads_back_where_check_finds_nothing() {
    let standard = |id: &str| register::latest(id).unwrap();
    let (wales, gds) = (
        standard("wales-digital-service-standard"),
        standard("uk-gds-2015"),
    );
    let policy = read(&root("examples/data/spend-policy.json"));
    let (mut good, mut bad) = (0, 0);
    let mut hold = |sound: bool, errors: bool, what: &str| {
        assert!(sound || errors, "accepted, and cannot be read back: {what}");
        *if sound { &mut good } else { &mut bad } += 1;
    };
    for seed in 0..number_of_cases(200) {
        let random = &mut Random::new(seed);
        let mut policy = Policy::from_json(&policy).unwrap();
        match random.below(5) {
            0 => optional(&mut policy.schema.0, random),
            1 => policy.title.change(random),
            2 => policy.currency.change(random),
            3 => policy.owner.name.change(random),
            _ => policy.rules[0].title.change(random),
        }
        let sound = reads_back(&policy, &policy.to_json(), Policy::from_json);
        hold(sound, policy.check().has_errors(), "policy");

        let mut crosswalk: Crosswalk =
            register::crosswalk("wales-digital-service-standard", "uk-gds-2015").unwrap();
        match random.below(4) {
            0 => optional(&mut crosswalk.schema.0, random),
            1 => crosswalk.rows[0].from = None,
            2 => crosswalk.rows[0].relation = safon::crosswalk::CrosswalkRelation::None,
            _ => {
                let mut note = Text::new("A note", "Nodyn");
                note.change(random);
                crosswalk.note = Some(note);
            }
        }
        let found = crosswalk.check(wales.document(), gds.document());
        let sound = reads_back(&crosswalk, &crosswalk.to_json(), Crosswalk::from_json);
        hold(sound, found.has_errors(), "crosswalk");

        let mut own: Register = register::register().unwrap();
        match random.below(2) {
            0 => optional(&mut own.schema.0, random),
            _ => optional(&mut own.entries[0].timeline[0].note, random),
        }
        let sound = reads_back(&own, &own.to_json(), Register::from_json);
        hold(sound, own.check().has_errors(), "register");
        let found: Vec<_> = (own.entries.iter().enumerate())
            .map(|(place, entry)| Found {
                file: format!("{place}.json"),
                holds: Holds::Revision(entry.reference(), entry.digest),
            })
            .collect();
        hold(sound, own.verify(&found).has_errors(), "register");

        let mut capabilities = register::capabilities().unwrap();
        match random.below(2) {
            0 => optional(&mut capabilities.schema.0, random),
            _ => capabilities.capabilities[0].title.change(random),
        }
        let sound = reads_back(
            &capabilities,
            &capabilities.to_json(),
            Capabilities::from_json,
        );
        hold(sound, capabilities.check().has_errors(), "capabilities");

        #[cfg(feature = "proof")]
        {
            let mut timeline = own.entries[0].timeline[..1].to_vec();
            optional(&mut timeline[0].note, random);
            let mut draft = wales.document().clone();
            draft.id = "another".parse().unwrap();
            let own = Register {
                entries: Vec::new(),
                schema: safon::Aside::default(),
                document: safon::Aside::default(),
                ..own
            };
            let entry = safon::register::Entry {
                id: draft.id.clone(),
                version: draft.version.clone(),
                digest: draft.digest(),
                previous: None,
                timeline: timeline.clone(),
            };
            let grown = Register {
                entries: vec![entry],
                ..own.clone()
            };
            let sound = reads_back(&grown, &grown.to_json(), Register::from_json);
            if seed < 8 {
                hold(
                    sound,
                    own.release(draft, None, timeline).is_err(),
                    "release",
                );
            }
        }
    }
    assert!(good > 100 && bad > 100, "{good} good, {bad} bad");
}

/// A builder makes nothing that could not be read.
#[test]
fn a_builder_reads_what_it_made() {
    for (place, text) in TEXTS.into_iter().enumerate() {
        let built = Assessment::for_service("s", (text, "Enw"))
            .of(("A body", "Corff"))
            .against("wales-digital-service-standard", "2.0.0")
            .assessed_on("2026-11-22")
            .evidence(
                safon::assessment::EvidenceBuilder::new("e", "user-research", text, "2026-11-01")
                    .location(text),
            )
            .build();
        assert_eq!(built.is_err(), place == 0, "{text:?}");
        if let Ok(review) = built {
            assert!(reads_back(
                &review,
                &review.to_json(),
                Assessment::from_json
            ));
        }
    }
}
